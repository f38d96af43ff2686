"""Given names that are titles too: a dean has a school, an earl or a duke "the" or "of"."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Dean Flood stole 14 bikes. Terry Flood, his father, stole nine.", ["Dean Flood", "Terry Flood"]),
        ("Forest coach Dean Smith said 40 fans came. Captain Tom Smith said so.", ["Dean Smith", "Tom Smith"]),
        ("Earl Boyd and Duke Hill sold 40 vans. Dean Boyd sold nine.", ["Earl Boyd", "Duke Hill", "Dean Boyd"]),
        ("Dean Smith and his wife, Ann Smith, own 40 cows.", ["Dean Smith", "Ann Smith"]),
        # titles, by the noun or by what their holder belongs to
        ("Tom Smith, dean of the law school, said 40 came. Dean Smith said nine left.", ["Tom Smith"]),
        ("The dean, Tom Smith, said 40 students came. Dean Smith said nine left.", ["Tom Smith"]),
        ("Dean Patel said 40 students left; the provost said nine.", ["Patel"]),
        ("Cathedral Dean Tom Hall said 40 came.", ["Tom Hall"]),
        ("Judge Brandt fined 40 people. Anna Brandt is strict.", ["Anna Brandt"]),
        # a director is no rector
        ("Dean Smith, a director, and his wife, Ann Smith, own 40 cows.", ["Dean Smith", "Ann Smith"]),
        # a firm, and a surname
        ("Duke Energy cut 40 jobs.", []),
        ("James Dean made 3 films. Dean died at 24.", ["James Dean"]),
    ],
)
def test_titles_that_are_given_names(text: str, persons: list[str]) -> None:
    assert [actor.name for actor in find_actors(Document(text)) if actor.kind == "person"] == persons


def test_a_given_name_is_no_role() -> None:
    found = find_actors(Document("Forest coach Dean Smith said 40 fans came. Captain Tom Smith said so."))
    assert [actor.role for actor in found if actor.kind == "person"] == ["Forest coach", "Captain"]
