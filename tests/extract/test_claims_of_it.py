"""Parts of money and measures, rests of counts, and charges that are not named again."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

# sentence, number, the words of its whole, its unit
PARTS = [
    ("The club owes £62m, £40m of it to its owner.", "£40m", "£62m", "GBP"),
    ("It spent £5m on the yard, £1m of it on paint.", "£1m", "£5m", "GBP"),
    ("It paid £5m for the yard. Some £1m of it went on paint.", "Some £1m", "£5m", "GBP"),
    ("The mill made 40 tonnes, 12 of it for export.", "12", "40 tonnes", "tonne"),
    ("It has 40 tonnes, half of it wheat.", "half", "40 tonnes", None),
    ("Some 40 tonnes of wheat was sold for £5m, half of it to Egypt.", "half", "Some 40 tonnes", None),
    ("The tanker spilled 900 litres over 3 km, a third of it diesel.", "a third", "900 litres", None),
    ("Police seized 12kg of gold worth £900,000, half of it in bars.", "half", "12kg", None),
    ("It sold 90 tonnes at $40 a tonne, a third of it to China.", "a third", "90 tonnes", None),
    ("It paid £5m for 40 acres, half of it in cash.", "half", None, None),
    ("It has $4m in cash, more than the £3m of it that was spent.", "£3m", None, "GBP"),
    ("It paid £1m for the yard. Some £5m of it was lost.", "Some £5m", None, "GBP"),
    ("He spent more than half of the £2.4m.", "more than half", "£2.4m", None),
    ("He spent 40% of his own, and £2m.", "40%", None, "percent"),
    ("Some 61 patients came. Thirty-five came back. The other 26 did not.", "26", "Some 61 patients", "patient"),
    (
        "Some 61 patients came. Thirty-five came back. The other 26 did not.",
        "Thirty-five",
        "Some 61 patients",
        "patient",
    ),
    ("Some 61 patients came. Thirty-five came back. The other 12 did not.", "12", None, None),
    ("He was convicted of 14 charges and pleaded guilty to two.", "two", None, "charge"),
    ("He got half of the $3m prize.", "half", None, None),
    ("He met 14 men and pleaded guilty to two.", "two", None, None),
]


@pytest.mark.parametrize(("text", "number", "whole", "unit"), PARTS)
def test_a_part_has_its_whole_and_its_unit(text: str, number: str, whole: str | None, unit: str | None) -> None:
    found = claims(text)
    part = next(claim for claim in found if claim.text == number)
    told = next((claim.text for claim in found if claim.start == part.part_of_start), None)
    assert (told, part.unit) == (whole, unit)
