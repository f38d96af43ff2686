"""Bodies whose names have small words in them: joined by "and", demands, Filipino ones; initials spoken as a word."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        # two everyday things and one noun of bodies
        ("The National Snow and Wind Data Center said so on Monday.", ["National Snow and Wind Data Center"]),
        ("The Flood Prevention and Relief Department counted 40 homes.", ["Flood Prevention and Relief Department"]),
        ("The Trade and Industry Ministry shut 12 offices.", ["Trade and Industry Ministry"]),
        ("Karachi Water and Sewerage Board said the pump was out.", ["Karachi Water and Sewerage Board"]),
        ("The Senate and House Budget Committee met.", ["Senate", "House Budget Committee"]),
        ("The State Department and the Justice Department agreed.", ["State Department", "Justice Department"]),
        # what is demanded
        (
            "Residents set up a group called Stop the Quarry. Stop the Quarry spokeswoman Ana Duarte left.",
            ["Stop the Quarry"],
        ),
        ("Save Our Harbour, another group, has 4,000 names.", ["Save Our Harbour"]),
        ("Put Farmers First leader Jan Vogt was fined.", ["Put Farmers First"]),
        ('"Stop the Boats" is what he says.', []),
        ("Save Lives, he said.", []),
        # Filipino
        ("On Monday Samahan ng Malayang Guro marched to the gates with 300 others.", ["Samahan ng Malayang Guro"]),
        ("Jan Vogt lives in Lungsod ng Delle, he told the court on Monday.", []),
        # initials that are spoken
        (
            "The National Electric Power Regulatory Authority ruled. Nepra fined the firm on Monday.",
            ["National Electric Power Regulatory Authority"],
        ),
        # money, and what a minister is over
        ("The court fined the company Rs50 million in April.", []),
        ("Sindh Energy Minister Jan Vogt ordered it.", []),
    ],
)
def test_whole_names(text: str, bodies: list[str]) -> None:
    assert [actor.name for actor in find_actors(Document(text)) if actor.kind == "organisation"] == bodies


def test_a_word_of_initials_is_the_bodys() -> None:
    text = "The South African Wind Energy Association (Sawea) met. Sawea chief Ana Duarte said so."
    body = next(actor for actor in find_actors(Document(text)) if actor.kind == "organisation")
    assert [mention.text for mention in body.mentions][1:] == ["Sawea", "Sawea"]
