"""Shares, ratios and parts of a scale in words: value, unit and kind; and where they are none."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

MULTIPLIED: list[tuple[str, float, str | None, str]] = [
    ("A quarter-million people fled.", 250_000, "person", "count"),
    ("A quarter-million-dollar prize was paid.", 250_000, "USD", "money"),
    ("One-in-five voters agreed.", 0.2, "voter", "ratio"),
    ("One-in-10 pupils was absent.", 0.1, "pupil", "ratio"),
    ("It has a one-in-five chance.", 0.2, None, "ratio"),
    ("Women outnumber men three to one.", 3, None, "ratio"),
    ("Women outnumber men 3-1.", 3, None, "ratio"),
    ("The left outspent the right by two to one.", 2, None, "ratio"),
]


@pytest.mark.parametrize(("text", "value", "unit", "kind"), MULTIPLIED)
def test_a_share_or_a_part_of_a_scale_is_read(text: str, value: float, unit: str | None, kind: str) -> None:
    assert [(claim.value, claim.unit, claim.kind) for claim in claims(text)] == [(pytest.approx(value), unit, kind)]


def test_all_in_one_is_no_number() -> None:
    assert claims("The all-in-one device sells well.") == []
