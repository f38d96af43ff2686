"""What a number says of itself is the same whoever says it: in marks, or before "police said"."""

from __future__ import annotations

import pytest

from .reading import claims

FRAMES = [
    "Ada Quill said: “{}.”",
    "“{},” Ada Quill said.",
    "“{},” said Ada Quill, the mayor of Lund.",
    "{}, police said.",
    "{}, the ministry said on Monday.",
    "{}, said Ada Quill.",
    "{}, Ada Quill said, adding that the roads were closed.",
]
SENTENCES = [
    "All of the guides are between the ages of 31 and 52",
    "Long storms have left 30 farms flooded and cost six lives, but the water has gone",
    "Floods in Peru destroyed 300 homes and displaced more than 2,000 people",
    "Hanna Orr, a 51-year-old baker, was stabbed and killed by three men near her shop",
    "Sales rose 12 percent to $4 million, helped by a warm spring",
    "A roof fall trapped 23 miners, and four of them died",
    "A goat that cost $60 in May now sells for $18",
    "The crash killed a 5-year-old and injured the girl's aunt, a 44-year-old, and another woman, 31",
    "Gunmen held 40 hostages for six days",
    "They have in their keeping 30 river boats",
]
COLUMNS = (
    "text", "value", "kind", "unit", "about", "action", "action_role", "agent", "event", "claim_status", "trend",
)  # fmt: skip


def _told(text: str) -> list[tuple[object, ...]]:
    return [tuple(getattr(claim, column) for column in COLUMNS) for claim in claims(text)]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("frame", FRAMES)
def test_it_is_the_same_whoever_says_it(sentence: str, frame: str) -> None:
    assert _told(frame.format(sentence)) == _told(sentence + ".")


# sentence, a row's text, its about, its agent
ROWS = [
    ("All of the guides are between the ages of 31 and 52.", "31 and 52", "All of the guides", None),
    ("Hanna Orr said the guests were between the ages of 19 and 33.", "19 and 33", "guests", None),
    ("The two boys were between the ages of 3 and 8.", "3 and 8", "boys", None),
    ("The victims also numbered 213, including 12 Swedes.", "12 Swedes", "Swedes", "The victims"),
    ("The rebels number about 300 in the north.", "about 300", "rebels", "The rebels"),
    ("Twelve guards were shot and killed on Monday by gunmen.", "Twelve guards", "guards", "gunmen"),
    ("Twelve men were arrested and charged by the police.", "Twelve men", "men", "the police"),
    # Who helps the hurt did not hurt them; who did the second of two things apart is not told of the first.
    ("Twelve men were injured and taken to hospital by ambulance.", "Twelve men", "men", None),
    ("Twelve men were arrested on Monday and charged by the police.", "Twelve men", "men", None),
    # A piece of her sentence is hers, and she does what it tells.
    ("The company “lost $3 million” last year.", "$3 million", "company", "The company"),
]


@pytest.mark.parametrize(("text", "number", "about", "agent"), ROWS)
def test_whose_it_is_and_who_does_it(text: str, number: str, about: str | None, agent: str | None) -> None:
    (claim,) = [claim for claim in claims(text) if claim.text == number]
    assert (claim.about, claim.agent) == (about, agent)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Hanna Orr said they would close 12 shops.", "planned"),
        ("Hanna Orr said they would “close 12 shops”.", "planned"),
        ("“They would close 12 shops,” Hanna Orr said.", "hypothetical"),  # her own "would", and no "will" of hers
        ("“They will close 12 shops,” Hanna Orr said.", "planned"),
    ],
)
def test_would_is_will_only_where_it_is_told_again(text: str, status: str) -> None:
    (claim,) = claims(text)
    assert claim.claim_status == status
