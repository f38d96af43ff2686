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
    ("Six boxes of 24 were stolen.", "Six boxes", None),
    ("Two cars of 12 failed.", "Two cars", "12"),
    ("Some 30 schools of 90 closed.", "Some 30 schools", "90"),
    ("Some 30 schools of 90 reported cases.", "Some 30 schools", "90"),
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


# sentence, its rows: value, unit, event, and the value of what it is a part of
KNOWN: list[tuple[str, list[tuple[float | None, str | None, str | None, float | None]]]] = [
    ("A judge freed two of the six.", [(2, "person", "rescued", 6), (6, "person", None, None)]),
    ("Guards held three of the eight.", [(3, None, None, 8), (8, None, None, None)]),
    ("Of the six, two are girls.", [(6, None, None, None), (2, None, None, 6)]),
    ("Two of the eight were hurt.", [(2, "person", "injured", 8), (8, "person", None, None)]),
    ("Half of the eight left.", [(0.5, None, None, 8), (8, None, None, None)]),
    ("It has 12 mills. Of the 12, three are shut.", [(12, "mill", None, None), (3, None, None, 12)]),
    ("Nine fell ill. Two of the nine were hurt.", [(9, None, "affected", None), (2, "person", "injured", 9)]),
    ("She is one of the three.", []),
    ("Most of the nine were boys.", []),
    ("Of the three, 2019 was the wettest.", []),
    ("He beat the best of the nine.", []),
    ("He took four of the last five.", [(4, None, None, None)]),
]


@pytest.mark.parametrize(("text", "found"), KNOWN)
def test_a_whole_known_by_its_number_is_told_once(
    text: str, found: list[tuple[float | None, str | None, str | None, float | None]]
) -> None:
    values = {claim.start: claim.value for claim in claims(text)}
    wholes = [None if one.part_of_start is None else values[one.part_of_start] for one in claims(text)]
    told = [(one.value, one.unit, one.event) for one in claims(text)]
    assert [(*row, whole) for row, whole in zip(told, wholes, strict=True)] == found
