"""The day of which a report on a market tells goes on from move to move."""

from __future__ import annotations

import pytest

from tests.link.reading import days, period_of

FRIDAY = ("2019-06-07", "2019-06-08")

TRADED = [
    ("Stocks fell last Friday. The index lost 300 points.", "300"),
    ("Stocks fell last Friday. Equinor lost 300 percent and Norvik dropped 4.", "300"),
    ("Stocks fell last Friday as oil slipped. Bolt shares fell 30 cents to close at $300.", "$300"),
    ("The dollar rose last Friday. The yen eased 2 percent to 300.", "300"),
    ("Shares ended lower last Friday. Trading was slow. The Dow slid 300 points.", "300"),
]

NOT_TRADED = [
    ("The minister resigned last Friday. Shares fell 300 percent.", "300"),
    ("Profit fell last Friday. Shares fell 300 percent.", "300"),
    ("Stocks fell last Friday. The army lost 300 men.", "300"),
    ("Stocks fell last Friday. Ghana lost 300 traders.", "300"),
    ("Stocks fell last Friday. The index has lost 300 points.", "300"),
    ("Stocks fell last Friday. The index had lost 300 points.", "300"),
    ("Stocks fell last Friday. Profit rose 300 percent.", "300"),
    ("Stocks fell last Friday. Analysts met in May. The index lost 300 points.", "300"),
    ("Stocks fell last Friday. The index could lose 300 points.", "300"),
    ("Stocks have fallen since last Friday. The index lost 300 points.", "300"),
    ("Shares fell in May. The index lost 300 points.", "300"),
]


@pytest.mark.parametrize(("text", "number"), TRADED)
def test_a_move_is_of_the_day_of_trading(text: str, number: str) -> None:
    assert period_of(text, number) == days(*FRIDAY)


@pytest.mark.parametrize(("text", "number"), NOT_TRADED)
def test_what_is_no_move_of_that_day_has_none(text: str, number: str) -> None:
    assert period_of(text, number) == (None, None)
