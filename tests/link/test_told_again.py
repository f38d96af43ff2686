"""Counts of victims that are told again: when and where is what was said of them first."""

from __future__ import annotations

import pytest

from newstables.records import Claim
from tests.link.reading import days, read


def _last(text: str) -> Claim:
    return read(text).claims[-1]


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        (
            "LIMA (AP) - Floods in northern Peru killed 40 people. Rain fell. “Some mourn; 40 people died,” Hale said.",
            "northern Peru",
            "PER",
        ),
        ("OSLO (AP) - A fire killed 12 men in Bergen on Monday. The 12 men died of smoke.", "Bergen", "NOR"),
        # finer than what was said first
        (
            "A fire killed 12 men in Bergen. A blaze in Mill Street in Bergen killed 12 men.",
            "Mill Street in Bergen",
            "NOR",
        ),
    ],
)
def test_so_many_are_where_they_were_told_first(text: str, place: str, country: str) -> None:
    claim = _last(text)
    assert (claim.place, claim.country) == (place, country)


@pytest.mark.parametrize(
    "text",
    [
        "OSLO (AP) - A fire killed 12 men in Bergen on Monday. Another 12 men died at sea.",
        "OSLO (AP) - A fire killed 12 men in Bergen in 2015. On Monday 12 men were killed in a crash.",
        "OSLO (AP) - A fire killed 12 men in Bergen. A flood hurt 12 men.",
    ],
)
def test_others_are_not(text: str) -> None:
    assert _last(text).place_rule != "<place> of the same figure"


def test_so_many_were_hurt_when_they_were_told_first() -> None:
    claim = _last("A fire in Bergen killed 12 men on June 3. Some had been ill. The 12 men died of smoke.")
    assert (claim.period_start, claim.period_end) == days("2019-06-03", "2019-06-04")


def test_as_many_of_two_places_are_of_neither() -> None:
    text = "OSLO (AP) - Fires killed 12 men in Bergen. Raids killed 12 men in Lagos. All of the 12 men died."
    assert _last(text).place_rule != "<place> of the same figure"
