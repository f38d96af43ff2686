"""From the characters of a numeral to what it is worth."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newstables.lexicon import load

_SPACES = str.maketrans({",": "", " ": "", "\u00a0": "", "\u2009": "", "\u202f": "", "'": "", "’": ""})
_WORD = re.compile(r"[a-z]+")


@cache
def words(section: str) -> dict[str, float]:
    """A section of the lexicon: word → number."""
    return {word: float(value) for word, value in load("newstables.extractors.numbers")[section].items()}


def digits_value(digits: str, decimal_comma: bool) -> float:
    """What digits with their separators are worth: "31,500", "31 500", "3.25"; "31.500,25" with a decimal comma."""
    if decimal_comma and digits.count(",") < 2:  # no number has two decimal commas, wherever it stands
        digits = digits.replace(".", "").replace(",", ".")
    return float(digits.replace("&nbsp;", "").translate(_SPACES))


def times(value: float, factor: float) -> float:
    """`value` × `factor` as one would write it down: 8.2 times a billion is 8200000000, not 8199999999.999999.

    A double carries any decimal of 15 digits; what lies behind them is the multiplication's own.
    """
    product = value * factor
    return product if product.is_integer() and abs(product) < 1e15 else float(f"{product:.15g}")


@lru_cache(maxsize=4096)
def words_value(phrase: str) -> float:
    """What number words are worth: "twenty-six" 26, "twelve hundred" 1200, "a hundred and five" 105."""
    cardinals, scales = words("cardinals"), words("scales")
    total = group = 0.0
    for word in _WORD.findall(phrase):
        if word in cardinals:
            group += cardinals[word]
        elif word in ("a", "an"):
            group = group or 1.0
        elif word == "half":  # half a million
            group = 0.5
        elif word in scales:
            scale = scales[word]
            if scale <= 100:
                group = (group or 1.0) * scale
            else:
                total, group = _scaled(total, group, scale)
    return total + group


def _scaled(total: float, group: float, scale: float) -> tuple[float, float]:
    """Close a group: in "two million five thousand" each scale takes its own group, in "ten thousand crore" both."""
    if group == 0.0:
        return max(total, 1.0) * scale, 0.0
    if 0 < total < scale:
        return (total + group) * scale, 0.0
    return total + group * scale, 0.0


def words_scale(phrase: str) -> float:
    """The scale that the last word gives, for a range that leaves it out of its first number: "2 to 3 million"."""
    found = _WORD.findall(phrase)
    return words("scales").get(found[-1], 1.0) if found else 1.0


def joins(last: str, by_and: bool, word: str) -> bool:
    """Whether `word` goes on with the numeral that ends in `last`: "twenty six", "hundred and five"."""
    cardinals, scales = words("cardinals"), words("scales")
    if word in scales:
        return not by_and
    if last in cardinals:
        return not by_and and cardinals[last] >= 20 and 0 < cardinals[word] < 10
    return last in scales or last in ("a", "an", "half")
