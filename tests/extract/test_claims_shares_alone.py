"""Shares that are a subject alone, and numbers that a multiple is of; which ordinals look like shares."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

_WARD = "The ward had 48 patients. "
# the last sentence's rows: value and unit
ROWS: list[tuple[str, list[tuple[float | None, str | None]]]] = [
    (_WARD + "A third were given pills.", [(48, "patient"), (1 / 3, None)]),
    (_WARD + "Half were men.", [(48, "patient"), (0.5, None)]),
    (_WARD + "A quarter were smokers.", [(48, "patient"), (0.25, None)]),
    ("Of 48 patients, a third were given pills.", [(48, "patient"), (1 / 3, "patient")]),
    ("A fifth of players failed; a third passed.", [(0.2, "player"), (1 / 3, "player")]),
    ("Half died and a third were hurt.", [(0.5, None), (1 / 3, None)]),
    # One of several, the third of a row, and a time.
    ("Two were hurt. A third was killed.", [(2, "person")]),
    ("A third passed the exam.", []),
    ("A third said she saw it.", []),
    ("Of the 60 boats, a third sank.", [(60, "boat"), (1 / 3, "boat")]),
    ("Of the four brothers, a third died on Monday.", [(4, "brother")]),
    ("Of the wounded, a third died on Monday.", []),
    # Which part of something, unless a verb stands there.
    ("Rebels took the eastern half of the city.", []),
    ("The storm that left half of the city dark has passed.", [(0.5, None)]),
    ("This left two thirds of voters undecided.", [(2 / 3, "voter")]),
    ("The third were late.", []),
    ("Half of them fell; one ran, a second hid and a third fought.", [(0.5, None)]),
    ("Two quarters have passed.", []),
    ("Three quarters were smokers.", [(0.75, None)]),
    ("The first half was dull.", []),
    ("The other half are girls.", []),
    ("A quarter ended in March.", []),
    ("A fifth man fled.", [(5, "man")]),
    # What a multiple is of, where it is told of.
    ("The crowd was twice the 300 that the town had planned for.", [(2, "time"), (300, "person")]),
    ("It is double the 40 that he had.", [(2, "time"), (40, None)]),
    ("He beat the 300 that came.", []),
    # Groups by age.
    ("The jab reached half of over-65s.", [(0.5, "person")]),
    ("A third of the 1990s were dry.", [(1 / 3, None)]),
    ("Over-70s ride free.", []),
    # A range that a dish is for.
    ("Serves four to six.", [(5, None)]),
    ("He serves 30 to 40 meals.", [(35, "meal")]),
]


@pytest.mark.parametrize(("text", "found"), ROWS)
def test_a_share_or_a_multiple_of_what_is_known(text: str, found: list[tuple[float | None, str | None]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == [
        (value if value is None else pytest.approx(value), unit) for value, unit in found
    ]
