"""A text → its words, and the stretches of them that may hold names: all else is known to be none."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, compress, pairwise
from operator import itemgetter
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from newstables.language.characters import BASIC_PLANE, clipped, code_points
from newstables.lexicon import load

T = TypeVar("T")

_WORD = re.compile(  # the white space is passed over here: at each place of it every other piece would be tried
    r"""
    \s*+ (
    [A-Za-z]++ (?=[ ,])                                             # most, which the rest would read so, too
  | (?: [^\W\d_]\. ){2,}                                            # "U.N."
  | [^\W_]+
    (?: (?: ['’] (?! [sS]\b | [sS]?\W | (?:t|re|ve|ll|d|m)\b )      # "O'Hara", not "Hara's"
          | & (?=\w)                                                # "AT&T"
          | \. (?! (?<=[a-z][a-z]\.) [A-ZÀ-Þ][a-zß-ÿ]) (?=\w)       # "Booking.com"; not "the group.Then"
          | - (?=[A-ZÀ-Þ0-9])                                       # "Jean-Claude", "G-20", "al-Nusra"
        ) [^\W_]+ )*
  | ['’]s\b
  | \S
    )
    """,
    re.VERBOSE,
)
_SECOND_HALF = re.compile(r"-((?:[a-z]-)?[a-zà-ÿ]{2,})(?!-)")
# Small words and marks that may stand between two capitals of one name; two in a row at most ("of the").
JOINING: frozenset[str] = frozenset(load("newstables.extractors.actors")["words"]["joining"])
_MOST_JOINING = 2
_JOINTS = frozenset({".", "-"})
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
    inside: list[int] = field(default_factory=list)  # all tokens of the runs

    def among(self, forms: Container[str]) -> list[int]:
        """The tokens of the runs that are one of some words: most rules have few of them to look at."""
        words = self.words
        return [i for i in self.inside if words[i] in forms]

    def behind(self, forms: Container[str]) -> list[int]:
        """The tokens of the runs that have a capital and one of some words before them."""
        words, capital = self.words, self.capital
        return [i for i in self.inside if words[i - 1] in forms and capital[i] and i]

    def run(self, i: int) -> tuple[int, int]:
        """The run that a token of one stands in."""
        return self.runs[bisect_right(self.runs, i, key=itemgetter(0)) - 1]


def tokenise(texts: Sequence[str], is_small_word: Callable[[str], bool]) -> list[NameTokens]:
    """Cut texts into words. `is_small_word` tells "led" of "US-led", cut off, from "wen" of "Ing-wen", which stays."""
    words: list[list[str]] = [_WORD.findall(text) for text in texts]
    starts, ends, capital = _places(texts, words)
    found: list[NameTokens] = []
    first = 0
    for text, own in zip(texts, words, strict=True):
        here = slice(first, first + len(own))
        first = here.stop
        found.append(_joined(NameTokens(text, starts[here], ends[here], own, capital[here], []), is_small_word))
    return found


def _places(texts: Sequence[str], words: list[list[str]]) -> tuple[list[int], list[int], list[bool]]:
    """Where the words of all texts begin and end, and whether they hold a capital.

    Whatever is no white space is in one of them, so their lengths tell.
    """
    counts = [len(own) for own in words]
    if not any(counts):
        return [], [], []
    points = clipped(code_points("\n".join(texts)))
    inside = np.flatnonzero(~_spaces()[points])
    after = np.cumsum(np.fromiter(map(len, chain.from_iterable(words)), np.int64, sum(counts)))
    first = np.append(0, after[:-1])
    capitals = np.append(0, np.cumsum(is_capital()[points[inside]]))
    capital = capitals[after] > capitals[first]
    lengths = np.array([len(text) + 1 for text in texts], np.int64)
    in_words = np.diff(np.append(0, after)[np.cumsum(counts)], prepend=0)  # characters of each text
    inside -= np.repeat(np.cumsum(lengths) - lengths, in_words)
    return inside[first].tolist(), (inside[after - 1] + 1).tolist(), capital.tolist()


@cache
def _spaces() -> NDArray[np.bool_]:
    """Whether a code point is white space."""
    return np.array([chr(point).isspace() for point in range(BASIC_PLANE)] + [False])


@cache
def is_capital() -> NDArray[np.bool_]:
    """Whether a code point is a capital letter; beyond the basic plane are none."""
    return np.array([chr(point).lower() != chr(point) for point in range(BASIC_PLANE)] + [False])


def _joined(tokens: NameTokens, is_small_word: Callable[[str], bool]) -> NameTokens:
    """The tokens and their runs, the stop of an abbreviation and the second half of "Ing-wen" with the word before."""
    text, words, starts, ends, capital = tokens.text, tokens.words, tokens.starts, tokens.ends, tokens.capital
    gone: set[int] = set()
    cut_short = _cut_short()
    for i in list(compress(range(len(words)), map(_JOINTS.__contains__, words))):
        before = i - 1
        while before in gone:
            before -= 1
        if before < 0 or i in gone or ends[before] != starts[i]:
            continue
        word = words[before]
        if words[i] == ".":
            if word in cut_short or (len(word) == 1 and word.isupper() and word != "I"):
                words[before], ends[before] = f"{word}.", ends[i]
                gone.add(i)
        elif word[0].isupper():
            half = _SECOND_HALF.match(text, starts[i])
            if half is not None and not is_small_word(half[1]):
                words[before], ends[before] = word + half[0], half.end()
                gone.update(range(i, bisect_left(starts, half.end())))
    if gone:
        left = sorted(gone)
        tokens.words, tokens.capital = _without(words, left), _without(capital, left)
        tokens.starts, tokens.ends = _without(starts, left), _without(ends, left)
    tokens.runs = _runs(tokens)
    tokens.inside = [i for first, after in tokens.runs for i in range(first, after)]
    return tokens


def _without(items: list[T], gone: list[int]) -> list[T]:
    """The items but for those at some places, in order: what stands between these is taken over at once."""
    kept: list[T] = []
    for before, here in pairwise([-1, *gone, len(items)]):
        kept += items[before + 1 : here]
    return kept


def _runs(tokens: NameTokens) -> list[tuple[int, int]]:
    """The longest stretches that begin and end with a capital (or a number after one) and hold nothing but joints."""
    text, starts, ends, words, capital = tokens.text, tokens.starts, tokens.ends, tokens.words, tokens.capital
    runs: list[tuple[int, int]] = []
    breaks = "\n\n" if _is_wrapped(text) else "\n"
    after, count = 0, len(words)
    for first in compress(range(count), capital):
        if first < after:
            continue
        last, i = first, first + 1
        while i < count and i - first < _LONGEST_RUN and i - last <= _MOST_JOINING + 1:
            goes_on = capital[i] or (last == i - 1 and words[i].isdigit())
            if not goes_on and (words[i].lower() not in JOINING or (words[i] == "ten" and i > first + 1)):
                break  # "Erik ten Hag", not "gave Erik Brun ten Oscars"
            if ends[i - 1] != starts[i] and breaks in text[ends[i - 1] : starts[i]]:
                break
            if goes_on:
                last = i
            i += 1
        after = last + 1
        runs.append((first, after))
    return runs


def _is_wrapped(text: str) -> bool:
    return text.count("\n") >= _WRAPPED_LINES and max(map(len, text.split("\n"))) <= _WRAPPED_WIDTH


@cache
def _cut_short() -> frozenset[str]:
    """Words that are written with a stop at their end."""
    words: dict[str, list[str]] = load("newstables.language", "abbreviations.toml")
    never_last = (word.rstrip(".") for word in words["never_last"])
    return frozenset([*never_last, *words["of_firms"], *words["of_generations"]])
