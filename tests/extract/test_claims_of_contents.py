"""What a count before "of" and another number is: a part of those that are known, or what holds or belongs to them."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

# sentence, the words of a count and of what it is a part of
WHOLES: list[tuple[str, str, str | None]] = [
    ("The king sent two regiments of 600 men each.", "two regiments", None),
    ("Three buses of 40 pupils arrived.", "Three buses", None),
    ("Four crates of 12 bottles were stolen.", "Four crates", None),
    ("Two teams of 15 played.", "Two teams", None),
    ("Three leaders of 18 parties came.", "Three leaders", None),
    ("Two of the 14 hikers turned back.", "Two", "14 hikers"),
    ("Two women of the 14 victims were Swedes.", "Two women", "14 victims"),
    ("Three boats of 16 boats sank.", "Three boats", "16 boats"),
    ("Eleven seats of 30 were filled.", "Eleven seats", "30"),
    ("A third of 30 seats were filled.", "A third", "30 seats"),
    ("Ten of 30 crates of 12 bottles broke.", "Ten", "30 crates"),
]


@pytest.mark.parametrize(("text", "number", "whole"), WHOLES)
def test_only_what_is_known_or_alike_has_parts(text: str, number: str, whole: str | None) -> None:
    found = {claim.start: claim.text for claim in claims(text)}
    part = next(claim for claim in claims(text) if claim.text == number)
    assert (found[part.part_of_start] if part.part_of_start is not None else None) == whole
