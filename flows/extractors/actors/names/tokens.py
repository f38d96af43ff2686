"""A text → its words, and the stretches of them that may hold names: all else is known to be none."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from newstables.lexicon import load

_WORD = re.compile(
    r"""
    (?: [^\W\d_]\. ){2,}                                            # "U.N."
  | [^\W_]+
    (?: (?: ['’] (?! [sS]\b | [sS]?\W | (?:t|re|ve|ll|d|m)\b )      # "O'Hara", not "Hara's"
          | [&.] (?=\w)                                             # "AT&T", "Booking.com"
          | - (?=[A-ZÀ-Þ0-9])                                       # "Jean-Claude", "G-20", "al-Nusra"
        ) [^\W_]+ )*
  | ['’]s\b
  | \S
    """,
    re.VERBOSE,
)
_SECOND_HALF = re.compile(r"-((?:[a-z]-)?[a-zà-ÿ]{2,})(?!-)")
# Small words and marks that may stand between two capitals of one name; two in a row at most ("of the").
JOINING: frozenset[str] = frozenset(load("newstables.extractors.actors")["words"]["joining"])
_MOST_JOINING = 2
_WRAPPED_LINES, _WRAPPED_WIDTH = 8, 100  # more lines than that, all shorter: wrapped by a machine
_LONGEST_RUN = 60  # tokens: what is longer is a heading or a blob, and is cut


@dataclass(slots=True)
class NameTokens:
    """The words of one text. All lists have one item a token."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    capital: list[bool]
    runs: list[tuple[int, int]]  # first token, one past the last


def tokenise(text: str, is_small_word: Callable[[str], bool]) -> NameTokens:
    """Cut `text` into words. `is_small_word` tells "led" of "US-led", cut off, from "wen" of "Ing-wen", which stays."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    stop = 0
    cut_short = _cut_short()
    for match in _WORD.finditer(text):
        start, end = match.span()
        if start < stop:
            continue
        word = match[0]
        if words and ends[-1] == start:
            if word == ".":
                before = words[-1]
                if before in cut_short or (len(before) == 1 and before.isupper() and before != "I"):
                    words[-1], ends[-1] = before + ".", end
                    continue
            elif word == "-" and words[-1][0].isupper():
                half = _SECOND_HALF.match(text, start)
                if half is not None and not is_small_word(half[1]):
                    stop = ends[-1] = half.end()
                    words[-1] += half[0]
                    continue
        starts.append(start)
        ends.append(end)
        words.append(word)
    capital = [word[0].isupper() or not (word.islower() or word.isnumeric() or word.lower() == word) for word in words]
    return NameTokens(text, starts, ends, words, capital, _runs(text, starts, ends, words, capital))


def _runs(
    text: str, starts: list[int], ends: list[int], words: list[str], capital: list[bool]
) -> list[tuple[int, int]]:
    """The longest stretches that begin and end with a capital (or a number after one) and hold nothing but joints."""
    runs: list[tuple[int, int]] = []
    breaks = "\n\n" if _is_wrapped(text) else "\n"
    after, count = 0, len(words)
    for first in [i for i, is_capital in enumerate(capital) if is_capital]:
        if first < after:
            continue
        last, i = first, first + 1
        while i < count and i - first < _LONGEST_RUN and i - last <= _MOST_JOINING + 1:
            if ends[i - 1] != starts[i] and breaks in text[ends[i - 1] : starts[i]]:
                break
            if capital[i] or (last == i - 1 and words[i].isdigit()):
                last = i
            elif words[i].lower() not in JOINING:
                break
            i += 1
        after = last + 1
        runs.append((first, after))
    return runs


def _is_wrapped(text: str) -> bool:
    return text.count("\n") >= _WRAPPED_LINES and max(map(len, text.split("\n"))) <= _WRAPPED_WIDTH


@cache
def _cut_short() -> frozenset[str]:
    """Words that are written with a stop at their end."""
    never_last: list[str] = load("newstables.language", "abbreviations.toml")["never_last"]
    firms = ("Inc", "Corp", "Co", "Ltd", "Bros", "Jr", "Sr", "No")
    return frozenset([*(word.rstrip(".") for word in never_last), *firms])
