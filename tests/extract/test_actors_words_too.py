"""Given names and surnames that are other words too: of a people, "Will", "Oh", "Do"."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Finn Lowe sold 40 vans.", ["Finn Lowe"]),
        ("Dane Whitcomb said he sold 40 vans.", ["Dane Whitcomb"]),
        ("German Ruiz scored 3 goals.", ["German Ruiz"]),
        ("Scot Adams said 40 left. Thai Nguyen stayed.", ["Scot Adams", "Thai Nguyen"]),
        ("Oh Se-hoon, mayor of Seoul, bought 12 buses.", ["Oh Se-hoon"]),
        ("Do Thi Ha won 3 prizes.", ["Do Thi Ha"]),
        ("Will King and Mark Page own nine shops.", ["Will King", "Mark Page"]),
        # one of a people, before a name in full, a surname that is known, or one told in full
        ("Dane Jonas Vingegaard won by 3 minutes.", ["Jonas Vingegaard"]),
        ("German Angela Merkel said 40 came.", ["Angela Merkel"]),
        ("Clara Adams won 3 titles. Scot Adams was 2nd twice before.", ["Clara Adams"]),
        ("Thai police held 40 men.", []),
        ("The Co-op said 40 shops shut.", []),
        # a question
        ("Will Mark Page win 40 seats?", ["Mark Page"]),
    ],
)
def test_names_that_are_other_words(text: str, persons: list[str]) -> None:
    assert [actor.name for actor in find_actors(Document(text)) if actor.kind == "person"] == persons
