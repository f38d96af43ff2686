"""However it is told who says something, what is said is the same: all cells but the speaker's stay."""

from __future__ import annotations

import pytest

from newstables.records import Claim
from tests.link.reading import claim_in

# a sentence that begins with a small letter or a name, and its number
SAID = [
    ("on Friday, the Norbank index was down 15.8 points", "15.8"),
    ("last year, the ferry firm had a profit of $3 million", "$3 million"),
    ("in the first nine months, profit rose by 10 percent", "10 percent"),
    ("in 2012, the council had 11 members", "11 members"),
    ("the blasts in Kenya and Tanzania last week hurt 300 people", "300 people"),
    ("officers found 40 rifles in a shed in Bergen on Sunday", "40 rifles"),
    ("the army bought 12 boats from a yard in Gdansk", "12 boats"),
    ("the bridge was closed and 90 families were moved to a school in Kisumu", "90 families"),
    ("the firm took over its rival, buying 9 million shares", "9 million shares"),
    ("Ida Brun, a 43-year-old clerk from Lund, left two children", "two children"),
]
# what stands before and behind it, and who says it
TOLD = [
    ("Ned Hale said that {}.", "Ned Hale"),
    ("Ned Hale said: “{}.”", "Ned Hale"),
    ("“{},” Ned Hale said.", "Ned Hale"),
    ("“{},” said Ned Hale.", "Ned Hale"),
    ("“{},” said Ned Hale, who was visiting Nairobi.", "Ned Hale"),
    ("“{},” Ned Hale told a rally in Nairobi.", "Ned Hale"),
    ("“{}” — Ned Hale.", "Ned Hale"),
    ("{}, Ned Hale said.", "Ned Hale"),
    ("According to the ministry, {}.", "the ministry"),
    ("{}, according to the ministry.", "the ministry"),
    ("The ministry’s report says that {}.", "The ministry’s report"),
    ("Ned Hale was quoted by the Sela Times as saying that {}.", "Ned Hale"),
]


def cells(claim: Claim) -> dict[str, object]:
    """What does not tell who says it."""
    names = ("value", "unit", "about", "action", "agent", "event", "place", "country", "period_start", "period_end")
    return {name: _lower(getattr(claim, name)) for name in names}


def _lower(cell: object) -> object:
    return cell.lower() if isinstance(cell, str) else cell


@pytest.mark.parametrize(("sentence", "number"), SAID)
@pytest.mark.parametrize(("frame", "speaker"), TOLD)
def test_what_is_said_is_the_same_whoever_says_it(sentence: str, number: str, frame: str, speaker: str) -> None:
    is_first = frame.startswith(("{", "“{")) or ": “{" in frame
    words = sentence[0].upper() + sentence[1:] if is_first else sentence
    alone, _ = claim_in(f"{sentence[0].upper()}{sentence[1:]}.", number)
    told, _ = claim_in(frame.format(words), number)
    assert cells(told) == cells(alone)
    assert told.attributed_to == speaker


# verbs that tell, and what they are told with
VERBS = [
    "added", "alleged", "announced", "argued", "claimed", "conceded", "confirmed", "contended", "declared", "disclosed",
    "explained", "has said", "insisted", "later said", "maintained", "noted", "observed", "pointed out", "recalled",
    "reported", "revealed", "said", "said on Monday", "says", "stated", "stressed", "told AFP", "told reporters",
    "warned",
]  # fmt: skip
CONTENTS = [
    ("net income jumped to $9 million", "$9 million", "net income"),
    ("costs for ferries increased by 30 percent", "30 percent", "costs for ferries"),
    ("the number of thefts rose by 15", "15", "number of thefts"),
    ("the trade, mostly held in one hall, partly reflected a loss of $4 million", "$4 million", "loss"),
    ("40 homes were burned", "40 homes", "homes"),
    ("most of the 40 homes had burned", "40 homes", "homes"),
]


@pytest.mark.parametrize(("content", "number", "about"), CONTENTS)
@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_of_saying_has_a_clause_without_that(content: str, number: str, about: str, verb: str) -> None:
    claim, _ = claim_in(f"The agency {verb} {content}.", number)
    assert (claim.attributed_to, claim.about, claim.claim_status) == ("The agency", about, "stated")
