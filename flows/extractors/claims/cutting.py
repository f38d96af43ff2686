"""Tokens of a sentence as the claims' rules see them, made of those of the language layer where the two agree.

The rules' tokens are those of `TOKEN`: "don't" and "firm's" are one of them, "Inc." and "C$" two. Most words of a text
are one token to both, so that only the others are cut anew. What a word is by itself is asked once for all texts of a
batch; what two words that touch are together follows from how the first ends and the second begins.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import accumulate, islice
from typing import NamedTuple
from unicodedata import combining

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.claims.phrases import TOKEN
from newstables.language.annotate import Document
from newstables.language.together import Together

# The first choice is most of a text, and the rest of TOKEN is not tried there.
_SPLIT = re.compile(rf"([a-z]{{2,}}+(?![\w'’])|{TOKEN.pattern})")
_PIECE = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CLITIC = re.compile(r"['’][^\W\d_]+")
_UNSEEN = "\ufeff"  # a token to the rules, white space to the language layer
_DASH = "–"  # which the language layer has for some hyphens, too

SAME, CUT, JOINED, UNSURE = range(4)  # as the language layer has it; several; one with the token before; look and see
_ENDS = ("", "piece", "single", "letter", "initial", "initial stop", "apostrophe", "digit", "mark")
_BEGINS = ("", "piece", "letter", "clitic", "apostrophe", "digit", "point", "stop")
# What the word behind becomes where two touch. Else a token ends between them.
_TOUCHING = {
    ("piece", "piece"): JOINED,  # do|n't
    ("piece", "clitic"): JOINED,  # firm|'s
    ("single", "piece"): JOINED,
    ("single", "clitic"): JOINED,  # I|'m
    ("single", "stop"): UNSURE,  # U|.S.
    ("initial", "stop"): UNSURE,
    ("initial stop", "piece"): UNSURE,  # U.|S.
    ("initial stop", "letter"): UNSURE,
    ("apostrophe", "piece"): UNSURE,  # x|'|y
    ("apostrophe", "letter"): UNSURE,
    ("digit", "digit"): UNSURE,
    ("digit", "point"): UNSURE,
    ("initial stop", "digit"): UNSURE,
    ("mark", "digit"): UNSURE,  # 3|.|5
    **{(end, begin): UNSURE for end in ("letter", "initial") for begin in ("piece", "letter", "clitic", "apostrophe")},
    **{(end, begin): UNSURE for end in ("piece", "single") for begin in ("letter", "apostrophe")},
}


class Odd(NamedTuple):
    """For each text of a batch the tokens that are not SAME, and what they are."""

    tokens: list[list[int]]
    kinds: list[list[int]]


Cut = tuple[list[str], list[int], list[int]]  # tokens in small letters, and where each starts and ends in the text


class Cutter:
    """Cuts stretches of one text into tokens."""

    def __init__(self, document: Document) -> None:
        parse = document.parse
        self._lower, self._words, self._starts, self._ends = document.lower, parse.lower, parse.starts, parse.ends
        self._is_clear = _UNSEEN not in document.text
        odd = parse.batch.once(_odd_tokens)
        self._odd, self._kinds = odd.tokens[parse.index], odd.kinds[parse.index]

    def cut(self, start: int, end: int) -> Cut:
        """The tokens of text[start:end]."""
        first = bisect_left(self._starts, start)
        after = bisect_left(self._starts, end, first)
        whole = first < after and self._ends[after - 1] <= end and (first == 0 or self._ends[first - 1] <= start)
        odd = bisect_left(self._odd, first)
        last = bisect_left(self._odd, after, odd)
        if not whole or not self._is_clear or UNSURE in self._kinds[odd:last]:
            return self._anew(start, end)
        if odd == last:
            return self._words[first:after], self._starts[first:after], self._ends[first:after]
        return self._mended(first, after, odd, last)

    def _anew(self, start: int, end: int) -> Cut:
        """The tokens of a stretch of the text, by its characters alone."""
        pieces = _SPLIT.split(self._lower[start:end])  # what is between the tokens, and the tokens, in turn
        bounds = list(accumulate(map(len, pieces), initial=start))
        return pieces[1::2], bounds[1:-1:2], bounds[2::2]

    def _mended(self, first: int, after: int, odd: int, last: int) -> Cut:
        """The tokens `first` to `after` of the language layer, with the odd ones cut or joined."""
        words: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = first
        for token, kind in zip(self._odd[odd:last], self._kinds[odd:last], strict=True):
            words += self._words[done:token]
            starts += self._starts[done:token]
            ends += self._ends[done:token]
            done, end = token + 1, self._ends[token]
            if kind == JOINED and token > first:
                words[-1], ends[-1] = self._lower[starts[-1] : end], end
                continue
            cut_words, cut_starts, cut_ends = self._anew(self._starts[token], end)
            words += cut_words
            starts += cut_starts
            ends += cut_ends
        words += self._words[done:after]
        starts += self._starts[done:after]
        ends += self._ends[done:after]
        return words, starts, ends


def _odd_tokens(batch: Together) -> Odd:
    """The odd tokens of all texts: by their words alone, or by the one that they touch."""
    codes = batch.vocabulary.answers(_code)[batch.words]
    kinds = codes & CUT
    touching = batch.columns.starts[1:] == batch.columns.ends[:-1]  # never the first word of a text
    kinds[1:] = np.maximum(kinds[1:], _joints()[codes[:-1], codes[1:]] * touching)
    odd = np.flatnonzero(kinds)
    own, parted = iter(kinds[odd].tolist()), batch.parted(odd)
    return Odd(parted, [list(islice(own, len(tokens))) for tokens in parted])


@cache
def _joints() -> NDArray[np.uint8]:
    """What the second of two words becomes that touch, by the codes of both."""
    table = np.zeros((256, 256), np.uint8)
    codes = np.arange(256)
    own, end, begin = codes & CUT, codes >> 1 & 15, codes >> 5
    for (ends, begins), kind in _TOUCHING.items():
        before, behind = end == _ENDS.index(ends), begin == _BEGINS.index(begins)
        table[np.ix_(before, behind)] = kind
        if kind == JOINED:  # what is of several tokens, or read from the text, is joined by the text only
            table[np.ix_(before & (own == CUT), behind)] = UNSURE
    return table


_OF_LETTERS = SAME | _ENDS.index("piece") << 1 | _BEGINS.index("piece") << 5


def _code(word: str) -> int:
    """Whether a word is a token as it is, how it ends and how it begins, in one small number."""
    if word.isalpha() and word.isascii() and len(word) > 1:
        return _OF_LETTERS  # most, told at once
    return _own(word) | _ENDS.index(_end(word)) << 1 | _BEGINS.index(_begin(word)) << 5


def _own(word: str) -> int:
    """SAME, or CUT: also what may stand otherwise in the text, as few words of other letters do."""
    plain = word.isascii() or (len(word) == 1 and not word.isalnum() and word != _DASH)
    return SAME if plain and TOKEN.fullmatch(word) is not None else CUT


def _end(word: str) -> str:
    last, before = word[-1], word[-2:-1]
    if last == "." and _is_initial(before) and not _is_letter(word[-3:-2]):
        return "initial stop"
    if last in "'’":
        return "apostrophe"
    if last in ".,":
        return "mark"
    if "0" <= last <= "9":
        return "digit"
    if combining(last):  # the small letter of İ, too
        return "letter"
    if not _is_letter(last):
        return ""
    if len(word) == 1 and _is_initial(word):
        return "single"
    if _PIECE.fullmatch(word) is not None:
        return "piece"
    return "initial" if _is_initial(last) and not _is_letter(before) else "letter"


def _begin(word: str) -> str:
    first, second = word[0], word[1:2]
    if first in "'’" and second and _is_letter(second):
        return "clitic" if _CLITIC.fullmatch(word) is not None else "apostrophe"
    if "0" <= first <= "9":
        return "digit"
    if first in ".," and "0" <= second <= "9":
        return "point"
    if first == ".":
        return "stop"
    if not _is_letter(first):
        return ""
    return "piece" if _PIECE.fullmatch(word) is not None else "letter"


def _is_letter(character: str) -> bool:
    return character.isalnum() and not character.isdecimal()


def _is_initial(character: str) -> bool:
    return "a" <= character <= "z"
