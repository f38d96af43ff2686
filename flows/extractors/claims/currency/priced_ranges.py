"""Ranges of money that is told once: the coins of its first end, the sign of its second, what both are paid for."""

from __future__ import annotations

from newstables.extractors.claims.currency.minor_coins import are_of_one_money, in_unit_of, is_minor
from newstables.extractors.claims.reading import Measure

_APART = 3  # the larger end is at most so many times the smaller one


def is_price_each(unit: Measure | None, other: Measure | None) -> bool:
    """`Rs 310-325 a share`, `$15 to 20 an hour`: money, and a bare number with what so much is paid for."""
    money = unit is not None and unit.kind == "money" and bool(unit.unit) and "per" not in (unit.unit or "").split()
    return money and other is not None and other.kind == "rate" and (other.unit or "").startswith("per ")


def in_money_of(first: float | None, second: float | None, unit: Measure | None, other: Measure | None) -> float | None:
    """The first end in the money of the second, where it is told in its coins: 0.94 of "94 cents to $1.03 a share"."""
    if unit is None or other is None or first is None or second is None or not is_minor(unit.unit):
        return None
    whole, _, each = (other.unit or "").partition(" per ")
    coin = (unit.unit or "").removesuffix(f" per {each}")
    value = in_unit_of(whole, first, coin)
    return value if are_of_one_money(coin, whole) and value < second <= value * _APART else None
