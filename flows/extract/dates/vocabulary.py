"""The lexicon's words as pieces of patterns, built once at first use. The rules put them together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any

from flows.lexicon import load

# One space, or one line break of wrapped text; never a blank line.
GAP = r"(?:[^\S\n]{1,3}\n?|\n)"
HYPHEN = r"[-‐‑–]"
JOIN = rf"(?:{HYPHEN}|{GAP})"
END = r"(?![\w])"


@cache
def lexicon() -> dict[str, Any]:
    """The lexicon of English time expressions."""
    return load("flows.extract.dates")


def trie(words: Iterable[str]) -> str:
    """A pattern for any of `words`, sharing their beginnings: it looks at each letter of the text once."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(root)


def _branch(node: dict[str, Any]) -> str:
    ends = "" in node
    arms = [_letter(letter) + _branch(below) for letter, below in sorted(node.items()) if letter]
    if not arms:
        return ""
    if len(arms) == 1 and not ends:
        return arms[0]
    return f"(?:{'|'.join(arms)})" + ("?" if ends else "")


def _letter(letter: str) -> str:
    if letter == " ":
        return GAP
    if letter == "'":
        return "['’]"
    return re.escape(letter)


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
    return singular | {word + "s": letter for word, letter in singular.items()} | {
        plural: singular[word] for plural, word in irregular.items()
    }


@cache
def month() -> str:
    """A pattern for a month, whole or short."""
    return rf"(?:(?:{trie(table('months'))}){END}|(?:{trie(table('month_abbreviations'))}){END}\.?)"


@cache
def weekday() -> str:
    """A pattern for a day of the week, written in full."""
    return words("weekdays")


@cache
def number() -> str:
    """A pattern for an exact number of units: 24, 2.5, 1,000, 2 1/2, twenty-four, a hundred, a couple of, two and a half."""
    small = trie(lexicon()["numbers"])
    half = rf"(?:{GAP}and{GAP}a{GAP}half)"
    return (
        rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}(?:\.\d{{1,2}})?(?:{JOIN}\d/\d)?(?![\d/])|\d/\d"
        rf"|(?:(?:a|(?:{small})){GAP})?hundred|(?:a|half{GAP}a){GAP}dozen|a{GAP}(?:couple|pair)(?:{GAP}of)?|couple(?:{GAP}of)?"
        rf"|half{GAP}an?|(?:{small})(?:{JOIN}(?:{small})){{0,1}}){half}?"
    )


@lru_cache(maxsize=4096)
def read_number(written: str) -> Fraction | None:
    """What `number` matched, as a number. None where it is not one (twenty-thirty)."""
    text = " ".join(re.sub(HYPHEN, " ", written.lower()).replace(",", "").split())
    if text.endswith(" and a half"):
        whole = read_number(text.removesuffix(" and a half"))
        return None if whole is None else whole + Fraction(1, 2)
    fixed = {"a dozen": 12, "half a dozen": 6, "half a": Fraction(1, 2), "half an": Fraction(1, 2), "hundred": 100}
    if text in fixed:
        return Fraction(fixed[text])
    if "couple" in text or "pair" in text:
        return Fraction(2)
    if text[0].isdigit():
        try:
            return sum((Fraction(part) for part in text.split()), Fraction(0))
        except (ValueError, ZeroDivisionError):
            return None
    known = lexicon()["numbers"]
    if text.endswith(" hundred"):
        return Fraction(100 * known.get(text.removesuffix(" hundred"), 1))
    values = [known[word] for word in text.split()]
    if len(values) == 1:
        return Fraction(values[0])
    tens, ones = values
    return Fraction(tens + ones) if tens >= 20 and ones < 10 else None


@cache
def ordinals() -> dict[str, int]:
    """Ordinal word or figure, first to thirty-first → number."""
    base: dict[str, int] = lexicon()["ordinals"]
    ending = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
    figures = {f"{n}{ending.get(n, 'th')}": n for n in range(1, 32)}
    compound = {
        f"{tens}-{word}": value + ordinal
        for tens, value in (("twenty", 20), ("thirty", 30))
        for word, ordinal in base.items()
        if ordinal < 10 and value + ordinal < 32
    }
    return base | figures | compound
