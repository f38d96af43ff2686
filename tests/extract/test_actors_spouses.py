"""A man and a woman of one surname, whom their titles tell apart."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The Smiths lost 40 cows. Mr Smith, 50, wept. Mrs Smith, 48, did not.", [["Smith"], ["Smith"]]),
        ("Mr Smith lost 40 cows. Mr and Mrs Smith wept. Mrs Smith sold 9.", [["Smith", "Smith"], ["Smith"]]),
        ("Tom Smith lost 40 cows. Mr Smith wept. Mrs Smith lost nine.", [["Tom Smith", "Smith"], ["Smith"]]),
        ("Tom Smith lost 40 cows. He had met a Miss Elsewhere.\n\nSmith lost nine.", [["Tom Smith", "Smith"]]),
        ("Tom Smith lost 40 cows. Mrs Smith lost nine.", [["Tom Smith"], ["Smith"]]),
        ("Tom Smith lost. Mrs Smith won. Smith wept.", [["Tom Smith", "Smith"], ["Smith"]]),
        # one person
        ("Anna Smith lost 40 cows. Mrs Smith wept.", [["Anna Smith", "Smith"]]),
        ("Sam Smith lost 40 cows. Ms Smith wept.", [["Sam Smith", "Smith"]]),
        ("Ms Smith lost 40 cows. Mrs Smith wept.", [["Smith", "Smith"]]),
        ("Mr Smith lost 40 cows. Dr Smith wept.", [["Smith", "Smith"]]),
        ("Tom Smith lost 40 cows. Mr and Mrs Smith wept.", [["Tom Smith", "Smith"]]),
    ],
)
def test_spouses(text: str, mentions: list[list[str]]) -> None:
    found = find_actors(Document(text))
    assert [[one.text for one in actor.mentions] for actor in found] == mentions
    assert len({actor.actor_id for actor in found}) == len(mentions)
