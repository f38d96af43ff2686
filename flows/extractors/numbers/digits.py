"""Numerals in digits: 31 500, 1.2 million, 3bn, 6½, 10^6, 23rd."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from math import prod

from newstables.extractors.numbers.digit_pattern import SPACE, numeral
from newstables.extractors.numbers.number import Number
from newstables.extractors.numbers.resolve import digits_value, times, words
from newstables.language import Parse
from newstables.language.annotate import Document

_AMBIGUOUS = re.compile(r"[0-9]{1,3}\.[0-9]{3}")
# What shows that an article writes the point between thousands, 1.250.000 or 31.500,25, and what shows the contrary.
# Both begin with their first digit, to which `re` skips, and look at what is before it only then.
_FIRST = r"[0-9](?<![0-9.,][0-9])"
_CONTINENTAL = re.compile(
    rf"{_FIRST}[0-9]{{0,2}}(?:(?:\.[0-9]{{3}}){{2,}}(?![0-9.])|(?:\.[0-9]{{3}})+,[0-9]{{1,2}}(?![0-9]))"
)
_ENGLISH = re.compile(rf"{_FIRST}(?:[0-9]{{0,2}}(?:,[0-9]{{3}})+(?!,?[0-9])|[0-9]*\.[0-9]{{1,2}}(?![0-9.,]))")
_DECIMALS = re.compile(r"[0-9]+,[0-9]{1,2}")
_SPACED_DECIMALS = re.compile(rf"[0-9]+(?:[{SPACE}][0-9]{{3}})+,[0-9]{{1,2}}")
# Behind a count and a space the number of a Boeing's model: 90 737 MAX jets, 20 777X freighters, 40 737-900ERs.
_JETS = re.compile(
    r"([0-9]{1,3})[ ]7[0-8]7"
    r"(?:x\b|s\b|-[0-9]+[a-z]{0,4}\b|(?=[ -](?:max|ng|dreamliners?|freighters?|jets?|planes?|aircraft|airliners?)\b))"
)
# Behind a count and a space the strength of a drug or what a bottle holds, its sign touching it: 41 500mg pills.
_PACKS = re.compile(r"([0-9]{1,3})[ ]([1-9][0-9]{2})(?=(?:mg|mcg|ml|cl)\b)")
# A sum of pesos with its scale behind a hyphen.
_PESOS = re.compile(r"(?<![a-z0-9])[p₱][0-9,.]+-([bm])(?![\w'’-])")
_PART = re.compile(r"(?:th|rd|nd)s?\b")  # behind the slash of a fraction: 1/5th, 2/3rds
_RUN = re.compile("[0-9]+")
_MOST_WORDS = 50_000  # of which is known where digits begin in them
MOST_SIGNS = 2  # so many continental figures, and no English one, before a lone 1.250 is read as 1250


@cache
def _sign() -> re.Pattern[str]:
    signs = f"[{''.join(words('signs'))}]"  # looked for first, what stands before it only then
    return re.compile(rf"{signs}(?<![0-9\w⁄/]{signs})(?<![0-9] {signs}(?!\s+of\b))(?![0-9\w])")


def find_signs(text: str) -> list[Number]:
    """Fractions of one character with no digits before them: ½ teaspoon, ¾ of the town."""
    signs = words("signs")
    if not any(map(text.__contains__, signs)):  # of most texts, and sooner seen than by a pattern
        return []
    return [Number(match.start(), match.end(), signs[match[0]], "fraction") for match in _sign().finditer(text)]


def find_digits(document: Document) -> list[Number]:
    """Every numeral in digits of a text, in order; "1st" is none, it is "first"."""
    continental: bool | None = None  # looked for only where it matters: 31.500
    found: list[Number] = []
    lower, read, past = document.lower, numeral().match, 0
    for start in _starts(document.parse):
        match = read(lower, start) if start >= past else None
        if match is None:  # a digit of the numeral before
            continue
        past = end = match.end()
        plain = match.lastindex is None
        digits = match[0] if plain else lower[start : match.end("digits")]
        if lower[start - 1 : start] == "." and _opens_with_point(lower, start, digits):
            start, digits = start - 1, "." + digits  # a .500 record
        if plain:  # most
            value = float(digits.replace(",", ""))
            found.append(Number(start, end, value, "digits", None, 1.0, "", value))
            continue
        if " " in digits and (parted := _parted(lower, start)):
            *numbers, behind = parted
            found += numbers
            past = max(past, behind)
            continue
        if match["slash"] and (part := _PART.match(lower, end)) is not None:
            found.append(_number(match, start, float(digits)))
            found[-1].end = part.end()
            continue
        suffix = lower[end : end + 2]
        numbered = suffix in ("st", "nd", "rd", "th") and not lower[end + 2 : end + 3].isalnum()
        if numbered and (suffix != "st" or _ends_in_one(digits)):  # 12st is a weight
            if digits.isdigit() and digits != "1":
                found.append(Number(start, end + 2, float(digits), "ordinal"))
            continue
        comma = _DECIMALS.fullmatch(digits) is not None
        if continental is None and _AMBIGUOUS.fullmatch(digits):
            continental = _is_continental(lower)
        number = _number(match, start, digits_value(digits, comma or _has_points(match, digits, bool(continental))))
        number.has_comma = comma
        if lower[end : end + 1] == "-" and (pesos := _PESOS.match(lower, start - 1)) is not None:
            _scale(number, pesos)
        found.append(number)
    return found


def _starts(parse: Parse) -> list[int]:
    """Where digits begin, in a word or by themselves: a numeral takes all that touch."""
    starts, words = parse.starts, parse.words
    return [starts[token] + place for token in parse.places(_has_digits) for place in _places(words[token])]


def _has_digits(word: str) -> bool:
    return bool(_places(word))


@lru_cache(maxsize=_MOST_WORDS)
def _places(word: str) -> tuple[int, ...]:
    """Where in a word digits begin."""
    if word.isdigit() and word.isascii():
        return (0,)
    return tuple(run.start() for run in _RUN.finditer(word))


def _opens_with_point(lower: str, start: int, digits: str) -> bool:
    """Whether the point before digits is theirs: .500; not the one of S/.30, nor the end of a word."""
    before = lower[start - 2 : start - 1]
    return not before.isalnum() and "." not in digits and before != "/"


def _parted(lower: str, start: int) -> tuple[Number, int] | tuple[Number, Number, int] | None:
    """The numbers of digits with a space between that are no thousands, and where what they are of ends: a count before
    a Boeing's model, or before the strength of a drug.
    """
    if (jets := _JETS.match(lower, start)) is not None:
        return Number(start, jets.end(1), float(jets[1]), "digits", None, 1.0, "", float(jets[1])), jets.end()
    if (packs := _PACKS.match(lower, start)) is None:
        return None
    count, each = (
        Number(*packs.span(group), float(packs[group]), "digits", None, 1.0, "", float(packs[group]))
        for group in (1, 2)
    )
    return count, each, packs.end()


def _scale(number: Number, pesos: re.Match[str]) -> None:
    """Give a sum the scale that Philippine papers write behind a hyphen: P12.5-B for roads."""
    number.end, number.letter = pesos.end(), pesos[1]
    number.scale = words("scale_letters")[pesos[1]]
    number.value = times(number.bare, number.scale)


def _is_continental(lower: str) -> bool:
    """Whether the text writes 1.250 for 1250: by several such figures, and none that is written the English way."""
    return len(_CONTINENTAL.findall(lower)) >= MOST_SIGNS and _ENGLISH.search(lower) is None


def _has_points(match: re.Match[str], digits: str, continental: bool) -> bool:
    """Whether the points of `digits` stand between thousands; "2.345 billion" has decimals in any article."""
    if digits.count(".") > 1 or _SPACED_DECIMALS.fullmatch(digits) or digits.rfind(",") > digits.find(".") > 0:
        return True
    return continental and not match["scale"] and not match["letter"] and _AMBIGUOUS.fullmatch(digits) is not None


def _ends_in_one(digits: str) -> bool:
    return digits.endswith("1") and not digits.endswith("11")


def _number(match: re.Match[str], start: int, value: float) -> Number:
    """The number that digits worth `value` make with the fraction, power and scale behind them."""
    digits, over, slash, sign, half, power, exponent, tens, scale, more, letter = match.groups()
    form = "digits"
    if over:
        above, _, below = over.partition("/")
        # Of a price, the fraction is one of its last digit: $7.85 3/4 is seven dollars, 85 cents and three quarters.
        decimals = len(digits.partition(".")[2]) if value % 1 else 0
        value += float(above) / float(below) / 10**decimals
    elif slash:
        value, form = value / float(slash[1:]), "fraction"
    elif sign:
        value += words("signs")[sign]
    elif half or more:  # 2 and a half, 3 million and a half
        value += 0.5
    if power or tens:  # 3.2×10^6, 3.6E+04
        value *= 10.0 ** _exponent(power or tens)
    elif exponent:
        value = _power(value, _exponent(exponent))
    factor, bare = 1.0, value
    if scale:
        factor = _factor(scale)
    elif letter:
        factor = words("scale_letters")[letter]
    if factor != 1.0:
        value = times(value, factor)
    return Number(start, match.end(), value, form, None, factor, letter or "", bare)


@lru_cache(maxsize=256)
def _factor(scales: str) -> float:
    """What one scale or several are worth together: " hundred-million"."""
    worth = words("scales")
    return prod(worth.get(word) or worth[word.removesuffix("s")] for word in scales.replace("-", " ").split())


def _exponent(text: str) -> float:
    """A power, kept within what a float holds."""
    return max(-300.0, min(300.0, float(text.replace("−", "-").replace("–", "-"))))


def _power(base: float, exponent: float) -> float:
    try:
        return float(base**exponent)
    except (OverflowError, ZeroDivisionError):
        return base
