"""Sentences and quotations of a text, with their offsets: computed once, read by every extractor."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from newstables.article.dateline import Dateline, read_dateline
from newstables.language.characters import plain_hyphens
from newstables.language.document import Parse
from newstables.language.parse import parse
from newstables.language.quotations import quotations
from newstables.language.sentences import split_sentences


class Document:
    """One text and what every extractor needs to know of it. All positions are code points into `text`."""

    __slots__ = ("__dict__", "__weakref__", "place_names", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.place_names: list[tuple[int, int]] | None = None  # set by who looks for names, for who looks for places

    @cached_property
    def lower(self) -> str:
        """The text in lower case and its hyphens of one kind, position for position (capitals that would grow stay)."""
        text = plain_hyphens(self.text)
        lower = text.lower()
        if len(lower) == len(text):
            return lower
        return "".join(c if len(low := c.lower()) != 1 else low for c in text)

    @cached_property
    def dateline(self) -> Dateline | None:
        """The dateline at its head."""
        return read_dateline(self.text)

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
        found = self.parse.quotes if "parse" in self.__dict__ else quotations(self.text)  # once for both
        return [(quote.start, quote.end) for quote in found]

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [start for start, _ in self.quotes]

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether a quotation begins in text[start:end], or goes on there from before."""
        first = bisect_left(self._quote_starts, start)
        begins = first < len(self._quote_starts) and self._quote_starts[first] < end
        return begins or self.quote_at(start) is not None

    def quote_at(self, position: int) -> tuple[int, int] | None:
        """The quotation that holds `position`, if any."""
        index = bisect_right(self._quote_starts, position) - 1
        if index >= 0 and position < self.quotes[index][1]:
            return self.quotes[index]
        return None
