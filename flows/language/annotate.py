"""Sentences and quotations of a text, with their offsets: computed once, read by every extractor."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, cached_property

from newstables.language.document import Parse
from newstables.language.parse import parse
from newstables.lexicon import load

# Begins with a set of characters, not with a choice of patterns: `re` then skips to the next of them at once (0.11 ms
# for 2 KB became 0.04). A row of stops is tried from its first alone: dotted lines would cost their length squared.
_BOUNDARY = re.compile(
    r"""
    [.!?…\n] (?:
        (?<=\n) \s*
      | (?<! [.!?…][.!?…] ) (?P<stops> [.!?…]*+ ) (?P<close> ["'”’»)\]]* ) \s+ (?= ["'“‘«(\[`–—_-]* [A-Z0-9À-ÞΑ-Ω] )
    )
    """,
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"[^\s\"'“‘(\[]+$")
_NEXT_WORD = re.compile(r"[\"'“‘«(\[`]*(\w+)")
# A quotation stays inside its paragraph. AP's wire writes ``so''; a newspaper “so”; a web page "so".
_QUOTES = {
    "“": r"“[^”\n]*”?",
    "``": r"``[^'\n]*(?:'(?!')[^'\n]*)*(?:'')?",
    '"': r"\"[^\"\n]*\"?",
    "«": r"«[^»\n]*»",
}

_HARD_WRAP_WIDTH = 100  # a text of many lines, all shorter than this, was wrapped by a machine


class Document:
    """One text and what every extractor needs to know of it. All positions are code points into `text`."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def lower(self) -> str:
        """The text in lower case, position for position (a few capitals would grow: they stay)."""
        lower = self.text.lower()
        if len(lower) == len(self.text):
            return lower
        return "".join(c if len(low := c.lower()) != 1 else low for c in self.text)

    @cached_property
    def parse(self) -> Parse:
        """Its tokens, tags and trees. The pipeline sets those of a whole batch; one text alone is parsed when asked."""
        return parse([self.text])[0]

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The sentences as (start, end), in order, without the white space around them."""
        return split_sentences(self.text)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The sentence that holds `position` (the one before, where it falls between two)."""
        index = bisect_right(self._sentence_starts, position) - 1
        return self.sentences[max(index, 0)]

    def sentence_index(self, position: int) -> int:
        """The index in `sentences` of the sentence that holds `position`."""
        return max(bisect_right(self._sentence_starts, position) - 1, 0)

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """Quotations as (start, end), marks included; one that is never closed ends with its paragraph."""
        marks = tuple([mark for mark in _QUOTES if mark in self.text])  # one kind, mostly: `re` looks for that at once
        return [match.span() for match in _quotes(marks).finditer(self.text)] if marks else []

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [start for start, _ in self.quotes]

    def quote_at(self, position: int) -> tuple[int, int] | None:
        """The quotation that holds `position`, if any."""
        index = bisect_right(self._quote_starts, position) - 1
        if index >= 0 and position < self.quotes[index][1]:
            return self.quotes[index]
        return None


@cache
def _quotes(marks: tuple[str, ...]) -> re.Pattern[str]:
    """The quotations that begin with one of `marks`."""
    return re.compile("|".join(_QUOTES[mark] for mark in marks))


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Cut `text` into sentences: (start, end) pairs that cover everything but white space."""
    never_last, may_be_last, openers = _words()
    wrapped = _is_hard_wrapped(text)
    spans: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for match in _BOUNDARY.finditer(text):
        first, after = match.span()
        stops, close = match.span("stops")
        if stops < 0:
            end = first
            while end > start and text[end - 1].isspace():
                end -= 1
            if end <= start:
                start = max(start, after)
                continue
            if wrapped and "\n" not in text[first + 1 : after] and text[end - 1] not in ".!?:\"”'":
                continue
        else:
            end = match.end("close")
            if stops == close and text[first] == "." and "\n\n" not in text[end:after]:
                word = _last_word(text, first)
                if word in never_last or (len(word) == 1 and word.isupper()):
                    continue
                if word in may_be_last or ("." in word and word.replace(".", "").isalpha()):
                    following = _NEXT_WORD.match(text, after)
                    if following is None or following[1] not in openers:
                        continue
        spans.append((start, end))
        start = after
    end = len(text.rstrip())
    if start < end:
        spans.append((start, end))
    return spans


def _last_word(text: str, stop: int) -> str:
    before = text[max(0, stop - 24) : stop]
    word = before.rpartition(" ")[2]
    if word.isalnum():
        return word
    match = _LAST_WORD.search(before)
    return match[0] if match else ""


def _is_hard_wrapped(text: str) -> bool:
    return text.count("\n") >= 8 and max(map(len, text.split("\n"))) <= _HARD_WRAP_WIDTH


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    words = load("newstables.language", "annotate.toml")
    return frozenset(words["never_last"]), frozenset(words["may_be_last"]), frozenset(words["openers"])
