"""Cents, pence and sen beside the money that they are parts of: from 94 cents to $1.03."""

from __future__ import annotations

from newstables.extractors.numbers.resolve import times
from newstables.records import Claim

# The money of a coin whose name tells it; a cent is of any money that has no such coin.
_MONEY_OF = {
    "penny": ("GBP",),
    "sen": ("MYR", "IDR"),
    "paisa": ("INR", "PKR", "NPR"),
    "centavo": ("PHP", "MXN", "BRL"),
    "centime": ("CHF", "XOF", "XAF", "FRF", "BEF"),
    "kopek": ("RUB",),
    "kobo": ("NGN",),
    "pesewa": ("GHS",),
    "satang": ("THB",),
    "agora": ("ILS",),
    "grosz": ("PLN",),
    "piastre": ("EGP", "LBP"),
    "pfennig": ("DEM",),
    "öre": ("SEK",),
    "øre": ("NOK", "DKK"),
    "poisha": ("BDT",),
    "halala": ("SAR",),
    "qirsh": ("EGP", "SYP"),
    "stotinka": ("BGN",),
    "ban": ("RON", "MDL"),
    "tetri": ("GEL",),
    "kuruş": ("TRY",),
    "eyrir": ("ISK",),
    "kopiyka": ("UAH",),
    "tiyin": ("KZT", "KGS", "UZS"),
    "diram": ("TJS",),
    "sentimo": ("PHP",),
    "céntimo": ("PEN", "CRC", "VES"),
    "centesimo": ("UYU", "PAB"),
    "thebe": ("BWP",),
    "ngwee": ("ZMW",),
    "tambala": ("MWK",),
    "butut": ("GMD",),
    "laari": ("MVR",),
    "toea": ("PGK",),
    "seniti": ("TOP",),
    "santim": ("ETB",),
    "chetrum": ("BTN",),
}
_OF_COINS = frozenset(code for codes in _MONEY_OF.values() for code in codes)


def coins_of_money() -> dict[str, str]:
    """The money of each ISO 4217 code → its coin, where the coin's name tells which money it is of."""
    return {code: coin for coin, codes in _MONEY_OF.items() for code in codes}


def is_minor(unit: str | None) -> bool:
    """Whether a unit is a coin of which a hundred make one of its money, or such a coin per something."""
    coin = (unit or "").partition(" per ")[0]
    return coin == "cent" or coin in _MONEY_OF


def money_of(coin: str | None) -> str | None:
    """The ISO 4217 code of the money of a coin whose name tells it: INR of a paisa; None of a cent."""
    return next(iter(_MONEY_OF.get(coin or "", ())), None)


def are_of_one_money(unit: str | None, other: str | None) -> bool:
    """Whether one is a coin of the other money, and both are for the same: 94 cents a share, $1.03 a share."""
    if unit == other:
        return False  # most: both are coins, or neither is
    parts = [(one or "").partition(" per ") for one in (unit, other)]
    coins = [coin for coin, _, _ in parts if is_minor(coin)]
    whole = next((coin for coin, _, _ in parts if not is_minor(coin)), "")
    if len(coins) != 1 or parts[0][2] != parts[1][2]:
        return False
    return whole in _MONEY_OF[coins[0]] if coins[0] in _MONEY_OF else whole not in _OF_COINS


def in_unit_of(other: str | None, value: float, unit: str | None) -> float:
    """A value in the other unit, where one is a coin: 94 cents are 0.94 beside $1.03, $1.03 are 103 beside cents."""
    if is_minor(unit) == is_minor(other):
        return value
    return times(value, 0.01 if is_minor(unit) else 100.0)


def are_alike_in_coins(one: Claim, other: Claim) -> bool:
    """Whether one is told in coins of the other's money, and neither is far more: $1.03 and 94 cents."""
    if not are_of_one_money(one.unit, other.unit) or not one.value or not other.value:
        return False
    return 0.1 < in_unit_of(one.unit, other.value, other.unit) / one.value < 10
