"""The lexicon's words as pieces of patterns, built once at first use. The rules put them together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any

from newstables.calendar_names import calendar_names
from newstables.extractors.numbers.resolve import words as number_words
from newstables.extractors.numbers.tree import prefix_tree
from newstables.lexicon import load

# One space, or one line break of wrapped text; never a blank line.
GAP = r"(?:[^\S\n]{1,3}\n?|\n)"
HYPHEN = r"[-‐‑–]"
JOIN = rf"(?:{HYPHEN}|{GAP})"
SPACE = r"[\s‐‑–-]+"  # any of these and more, in one step: for conditions that only spare work
END = r"(?![\w])"
_FRACTIONS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}
_NOUGHTIES = 200  # the years from 2000 on, of no age and no scale
_LAST_CENTURY = 190  # "the twenties" are 192, as TIMEX3 writes a decade


def no_word(text: str) -> str:
    """A set of the characters that are in no word of `text`, in lower case.

    A pattern that begins with a set lets `re` skip to the next such character; one that begins with \\b does not.
    """
    return r"[\x00-/:-^`{-\x7f]" if text.isascii() else r"\W"


@cache
def lexicon() -> dict[str, Any]:
    """The lexicon of English time expressions, with what it shares: months, days, zones, and the tens of years."""
    decades = {word: _LAST_CENTURY + int(tens) // 10 for word, tens in number_words("decades").items()}
    decades["noughties"] = _NOUGHTIES
    return load("newstables.extractors.dates") | calendar_names() | {"decades": decades}


@cache
def zones() -> dict[str, int]:
    """Time zone in lower case → minutes east of Greenwich."""
    return table("zones", "more_zones")


def trie(words: Iterable[str]) -> str:
    """A pattern for any of `words`: a space in a word matches any gap, an apostrophe any form."""
    return prefix_tree(words).replace(r"\ ", GAP).replace("'", "['’ʼ]")


@cache
def hedges() -> dict[str, str]:
    """What bends a length of time → TIMEX3 mod."""
    listed = load("newstables.language", "hedges.toml")
    mods: dict[str, str] = lexicon()["mods_of_hedges"]
    return {word: mod for kind, mod in mods.items() for word in listed[kind]["both"]}


@cache
def table(*sections: str) -> dict[str, Any]:
    """Word → value over the lexicon's `sections`."""
    merged: dict[str, Any] = {}
    for section in sections:
        merged |= lexicon()[section]
    return merged


@cache
def words(*sections: str) -> str:
    """A pattern for any word of the lexicon's `sections`, as a whole word."""
    return f"(?:{trie(table(*sections))}){END}"


@cache
def units() -> dict[str, str]:
    """Unit word, singular or plural → its letter."""
    singular: dict[str, str] = lexicon()["units"]
    irregular: dict[str, str] = lexicon()["irregular_plurals"]
    return (
        singular
        | {word + "s": letter for word, letter in singular.items()}
        | {plural: singular[word] for plural, word in irregular.items()}
    )


@cache
def month() -> str:
    """A pattern for a month, whole or short."""
    return rf"(?:(?:{trie(table('months'))}){END}|(?:{trie(table('month_abbreviations'))}){END}\.?)"


@cache
def weekday() -> str:
    """A pattern for a day of the week, written in full."""
    return words("weekdays")


@cache
def context(name: str) -> str:
    """A pattern for any word of a list of the lexicon's section `context`."""
    return f"(?:{trie(lexicon()['context'][name])})"


@cache
def right_before(name: str) -> re.Pattern[str]:
    """A pattern for a word of a `context` list that ends, with the space after it, where the search does."""
    return re.compile(rf"(?<!\w){context(name)}{GAP}$")


@cache
def right_behind(name: str) -> re.Pattern[str]:
    """A pattern for a word of a `context` list, with the space before it, where the match begins."""
    return re.compile(rf"{GAP}{context(name)}(?!\w)")


def day_offset(word: str) -> int:
    """How many days after the publication a word for a day is: "the day before yesterday" is -2."""
    offset: int = table("days")[" ".join(word.split())]
    return offset


def side_of(word: str) -> int:
    """Where a relative word puts its period: -1 before the publication, 0 around it, 1 after it."""
    side: int = table("relatives")[" ".join(word.split())]
    return side


@cache
def cardinals() -> dict[str, int]:
    """Number words, one to ninety → number."""
    known: dict[str, int] = load("newstables.extractors.numbers")["cardinals"]
    return {word: value for word, value in known.items() if value}


@cache
def number() -> str:
    """A pattern for an exact number of units: 24, 2.5, 1,000, 2 1/2, twenty-four, a hundred and ten, two and a half."""
    small = trie(cardinals())
    half = rf"(?:{JOIN}and{JOIN}a{JOIN}half)"
    return (
        rf"(?:(?:a|half{GAP}a|\d{{1,3}}(?:\.\d{{1,2}})?|(?:{small})){GAP}(?:{trie(scales())})"
        rf"(?:(?:{GAP}and)?{GAP}(?:{small})(?:{JOIN}(?:{small}))?(?!\w))?"
        rf"|\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,4}}(?:\.\d{{1,2}})?(?:{JOIN}\d/\d)?(?![\d/½¼¾⅓⅔])|\d/\d|\d{{0,2}}[½¼¾⅓⅔]"
        rf"|(?:(?<=first\s)|(?<=last\s)|(?<=past\s)|(?<=next\s))(?:{trie(scales())})(?!\w)"
        rf"|a{GAP}(?:couple|pair)(?:{GAP}of)?|couple(?:{GAP}of)?"
        rf"|half{GAP}an?|(?:{small})(?:{JOIN}(?:{small})){{0,1}}(?:{GAP}\(\d{{1,3}}\))?){half}?"
    )


@cache
def scales() -> dict[str, int]:
    """Words that multiply the number before them, and are written out: dozen, thousand → number."""
    known: dict[str, float] = load("newstables.extractors.numbers")["scales"]
    return {word: int(value) for word, value in known.items()}


@lru_cache(maxsize=4096)
def read_number(written: str) -> Fraction | None:
    """What `number` matched, as a number. None where it is not one (twenty-thirty)."""
    text = " ".join(re.sub(HYPHEN, " ", written.lower()).replace(",", "").partition(" (")[0].split())
    if text.endswith(" and a half"):
        whole = read_number(text.removesuffix(" and a half"))
        return None if whole is None else whole + Fraction(1, 2)
    if text in ("half", "half a", "half an"):
        return Fraction(1, 2)
    if text in scales():  # "the first hundred days"
        return Fraction(scales()[text])
    first, _, last = text.rpartition(" ")
    if (scaled := _scaled().fullmatch(text)) is not None:  # a hundred and fifty
        hundreds, rest = read_number(scaled[1]), read_number(scaled[2])
        return hundreds + rest if hundreds and rest else None
    if last in scales():
        multiplied = Fraction(1) if first == "a" else read_number(first)
        return None if multiplied is None else multiplied * scales()[last]
    if "couple" in text or "pair" in text:
        return Fraction(2)
    if text[-1] in _FRACTIONS:
        return Fraction(text[:-1] or 0) + _FRACTIONS[text[-1]]
    if text[0].isdigit():
        try:
            return sum((Fraction(part) for part in text.split()), Fraction(0))
        except (ValueError, ZeroDivisionError):
            return None
    known = cardinals()
    values = [known[word] for word in text.split()]
    if len(values) == 1:
        return Fraction(values[0])
    tens, ones = values
    return Fraction(tens + ones) if tens >= 20 and ones < 10 else None


@cache
def _scaled() -> re.Pattern[str]:
    return re.compile(rf"(.+ (?:{trie(scales())})) (?:and )?([a-z]+(?: [a-z]+)?)")


@cache
def first_ordinals(count: int) -> dict[str, int]:
    """The ordinals up to `count`, in words and figures → number."""
    return {word: value for word, value in ordinals().items() if value <= count}


_FIRST = {"first": 1}  # an ordinal that is no fraction, so the lexicon of numbers has it not


@cache
def ordinals() -> dict[str, int]:
    """Ordinal word or figure, first to thirty-first → number."""
    known: dict[str, int] = load("newstables.extractors.numbers")["ordinals"]
    base = _FIRST | {word: value for word, value in known.items() if value <= 30}
    ending = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
    figures = {f"{n}{ending.get(n, 'th')}": n for n in range(1, 32)}
    tens = {word: value for word, value in cardinals().items() if value in (20, 30)}
    compound = {
        f"{ten}-{word}": value + ordinal
        for ten, value in tens.items()
        for word, ordinal in base.items()
        if ordinal < 10 and value + ordinal < 32
    }
    return base | figures | compound
