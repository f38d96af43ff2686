"""A record's text as its reader sees it, for the extractors, with the way back to the characters that the record has.

Records are kept as they came, so that offsets are into what their owner has. Some hold what no reader of the article
saw: words broken at the ends of rows ("2.4 mil-", "lion euros"), the marks of Markdown ("**30,000** euros"), soft
hyphens and marks without width, line ends that an export wrote out ("shut.\\n\\n40 people"), UTF-8 that was read as
another encoding ("â‚¬5m"), hyphens of other kinds. Quotations in the marks of other languages (the „so“ of German)
are read in English ones, "in excess of 200" as "more than". Sentences all in capitals are read with those that words
have elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.names.capitals import recased
from newstables.extractors.numbers.resolve import words
from newstables.lexicon import alternation
from newstables.page.broken_words import BROKEN, rejoined
from newstables.page.clean import invisible, unscrambled
from newstables.page.markdown import marks
from newstables.records import Claim, DateMention, Extraction, Mention

Edit = tuple[int, int, str]  # text[start:end] is read as this
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\S\n]*[^\s][^\n]*)*")
_FULL = 0.8  # of the longest row: a shorter one that ends a sentence ends its paragraph
_ENDS = re.compile(r"[.!?…:][\"'”’»)\]]*\s*$")
_WRITTEN_END, _WRITTEN, _FEWEST_ENDS = "\\n", re.compile(r"(?:\\r)?\\n"), 2
_SIGNS = ("-\n", "- \n", "\u2010\n", "**", "](")  # of broken words and of Markdown


@dataclass(slots=True)
class ReadingCopy:
    """What is read, and for each of its characters where those begin and end in the record that it stands for."""

    text: str
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]

    def start(self, position: int) -> int:
        """Where in the record begins what begins at `position`."""
        return int(self.starts[position])

    def end(self, position: int) -> int:
        """Where in the record ends what ends at `position`."""
        return int(self.ends[position - 1])


def reading_copy(text: str) -> ReadingCopy | None:
    """The copy to read; None for nearly all texts, which are read as they are."""
    copy = _edited(None, text, _line_ends) if _WRITTEN_END in text else None
    if not text.isascii():
        copy = _edited(copy, copy.text if copy else text, unscrambled)
        copy = _edited(copy, copy.text if copy else text, invisible)
        copy = _edited(copy, copy.text if copy else text, _hyphens)
    if "„" in text:
        copy = _edited(copy, copy.text if copy else text, _english_marks)
    if any(sign in text for sign in _SIGNS):
        copy = _edited(copy, copy.text if copy else text, _whole_words)
        copy = _edited(copy, copy.text if copy else text, marks)
    if "excess of" in text or "pward" in text:
        copy = _edited(copy, copy.text if copy else text, _more_than)
    return _edited(copy, copy.text if copy else text, recased)


def _line_ends(text: str) -> Iterator[Edit]:
    """The line ends that are written out, where that is how all of them are: a path ("C:\\news") is none of two."""
    if "\n" not in text and text.count(_WRITTEN_END) >= _FEWEST_ENDS:
        yield from ((*match.span(), "\n") for match in _WRITTEN.finditer(text))


def _hyphens(text: str) -> Iterator[Edit]:
    """The hyphens of other kinds than the one of the keyboard: that which keeps a line, and the one made for words."""
    if "\u2011" in text or "\u2010" in text:
        yield from ((*match.span(), "-") for match in _OTHER_HYPHEN.finditer(text))


_OTHER_HYPHEN = re.compile("[\u2010\u2011]")


def _more_than(text: str) -> Iterator[Edit]:
    """Hedges that are built like places, `drew in excess of 200 guests`, and say "more than": a tree takes them for
    where something happened, and the guests for what the excess is of.
    """
    yield from (
        (*match.span(), "More than" if match[0][0].isupper() else "more than") for match in _hedges().finditer(text)
    )


@cache
def _hedges() -> re.Pattern[str]:
    numbers = alternation({*words("cardinals"), *words("scales"), *words("vague"), "a", "half"})
    return re.compile(rf"\b(?:[Ii]n excess|[Uu]pwards?) of(?= (?:(?:[A-Z]{{1,3}})?[$£€¥₹]? ?\d|(?:{numbers})\b))")


def _english_marks(text: str) -> Iterator[Edit]:
    """Both marks of a quotation as German, Polish and others set them, „so“ or „so”, which English opens with “."""
    for match in _LOW_MARKS.finditer(text):
        yield match.start(), match.start() + 1, "“"
        yield match.end() - 1, match.end(), "”"


_LOW_MARKS = re.compile(r"„[^„“”\n]{1,900}[“”]")


def _whole_words(text: str) -> Iterator[Edit]:
    """The hyphens that broke words, with the ends of rows behind them, and those of such a paragraph's other rows."""
    lower = text.lower()
    for paragraph in _PARAGRAPH.finditer(text):
        rows = paragraph[0].split("\n")
        full = max(map(len, rows)) * _FULL
        broken = {match.end(1): match for match in BROKEN.finditer(text, *paragraph.span())}
        end = paragraph.start() - 1
        for row in rows[:-1] if broken else ():
            end += len(row) + 1
            if len(row) >= full or not _ENDS.search(row):
                yield end, end + 1, " "
        for hyphen, match in broken.items():
            whole = rejoined(text[match.start() - 1 : match.start()], match[1], match[2], lower)
            yield hyphen, match.start(2), "-" if "-" in whole else ""


def _edited(copy: ReadingCopy | None, text: str, edits_of: Callable[[str], Iterator[Edit]]) -> ReadingCopy | None:
    edits = sorted(edits_of(text))
    if not edits:
        return copy
    starts = np.arange(len(text)) if copy is None else copy.starts
    ends = np.arange(1, len(text) + 1) if copy is None else copy.ends
    parts: list[str] = []
    kept_starts, kept_ends = [], []
    done = 0
    for first, after, read in edits:
        if first < done:
            continue  # a mark in an address
        parts += (text[done:first], read)
        same = len(read) == after - first  # small letters for capitals
        kept_starts += [starts[done : after if same else first], np.full((not same) * len(read), starts[first])]
        kept_ends += [ends[done : after if same else first], np.full((not same) * len(read), ends[after - 1])]
        done = after
    return ReadingCopy(
        "".join([*parts, text[done:]]),
        np.concatenate([*kept_starts, starts[done:]]),
        np.concatenate([*kept_ends, ends[done:]]),
    )


def put_back(extraction: Extraction, copy: ReadingCopy) -> None:
    """Make the offsets of all that was found in the copy those of the record, and their text the record's."""
    text = extraction.article.text
    mentions = [mention for actor in extraction.actors for mention in actor.mentions]
    found: list[Claim | DateMention | Mention] = [*extraction.dates, *extraction.claims, *mentions]
    for one in found:
        one.start, one.end = copy.start(one.start), copy.end(one.end)
        one.text = text[one.start : one.end]
    for claim in extraction.claims:
        _put_back_claim(claim, copy, text)


def _put_back_claim(claim: Claim, copy: ReadingCopy, text: str) -> None:
    _put_back_words(claim, copy, text)
    end = copy.end(claim.sentence_start + len(claim.sentence))
    claim.sentence_start = copy.start(claim.sentence_start)
    claim.sentence = text[claim.sentence_start : end]
    claim.number_start, claim.number_end = copy.start(claim.number_start), copy.end(claim.number_end)
    for name in ("about", "agent", "speech"):
        first, after = getattr(claim, f"{name}_start"), getattr(claim, f"{name}_end")
        if first is not None and after is not None:
            setattr(claim, f"{name}_start", copy.start(first))
            setattr(claim, f"{name}_end", copy.end(after))
    for name in ("part_of_start", "date_start"):
        if (first := getattr(claim, name)) is not None:
            setattr(claim, name, copy.start(first))


def _put_back_words(claim: Claim, copy: ReadingCopy, text: str) -> None:
    """Give the cells that hold words of the copy those that the record has for them, "in excess of" for "more than";
    words that were broken or marked stay whole.
    """
    after = claim.sentence_start + len(claim.sentence)
    for name in ("about", "agent", "attributed_to", "place"):
        cell = getattr(claim, name)
        at = copy.text.find(cell, claim.sentence_start, after) if cell else -1
        if at >= 0:
            written = text[copy.start(at) : copy.end(at + len(cell))]
            if any(sign in written for sign in _IN_OTHER_WORDS) and "\n" not in written:
                setattr(claim, name, written)


_IN_OTHER_WORDS = ("n excess of", "pwards of", "pward of", "\u2010", "\u2011")
