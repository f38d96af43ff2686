"""A unit, "and" and a fraction: one amount, unless the fraction opens a phrase of its own."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

ROWS: list[tuple[str, list[tuple[float | None, str | None]]]] = [
    ("The first plank measures 80cm and a third 95cm.", [(80, "centimetre"), (95, "centimetre")]),
    ("The crate weighed 14kg and a quarter was straw.", [(14, "kilogram")]),
    ("The cable is 30 metres and a half-length one is 15.", [(30, "metre"), (15, None)]),
    ("They cut a path of two metres and a quarter of the guides left.", [(2, "metre"), (0.25, "guide")]),
    ("She ran 14 miles and a quarter of runners gave up.", [(14, "mile"), (0.25, "runner")]),
    ("They ate two tonnes and a half of beans.", [(2.5, "tonne")]),
    ("The barge held 500kg and a half was gravel.", [(500, "kilogram")]),
    ("Two stood in a bar and a third was asleep.", [(2, None)]),
    ("It sank two metres and a half.", [(2.5, "metre")]),
    ("They laid three miles and a half of pipe.", [(3.5, "mile")]),
    ("Two hours and a half passed.", [(2.5, "hour")]),
    ("She said two hours and a half had gone by.", [(2.5, "hour")]),
    ("An hour and a half passed.", [(1.5, "hour")]),
    ("They drank a jug and a half.", [(1.5, "jug")]),
    ("It ran for four and a half years.", [(4.5, "year")]),
    # of two terms each has its own length, of one term both parts
    ("Hale and Lee got two-year and four-month terms.", [(2, "year"), (4, "month")]),
    ("Hale got a one-year and six-month term.", [(1.5, "year")]),
]


@pytest.mark.parametrize(("text", "found"), ROWS)
def test_a_fraction_is_added_to_the_unit_that_it_is_a_part_of(
    text: str, found: list[tuple[float | None, str | None]]
) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == found
