"""What a line of a page reads like, in numbers: the same for a block of HTML and for a line of saved text."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

import numpy as np

from newstables.page.body import is_headline
from newstables.page.columns import Array
from newstables.page.furniture import is_byline, is_caption, is_end, is_furniture, is_last, notice_words
from newstables.page.prose import SENTENCE_END
from newstables.page.words import normal, words_of

# One column each, in this order.
WORDING = (
    "length", "ends_with_stop", "ends_with_colon", "ends_with_question", "sentences", "commas", "begins_capital",
    "begins_quote", "small_words", "digits", "capitals", "odd_marks", "to_the_reader", "of_accounts", "furniture",
    "byline", "caption", "end", "last", "headline", "title_words", "again",
)  # fmt: skip
_NOTHING = (0.0,) * len(WORDING)
_SENTENCES = re.compile(r"[.!?…。！？।]['\"”’)]?\s+[\"'“‘(]?[^\W\d_a-zà-ÿ]")
_ODD = re.compile(r"[|©@•»›]|https?:|www\.")
_ODD_SIGNS = ("|", "©", "@", "•", "»", "›", "http", "www.")  # one of these is in each; to look for them is cheap
_DIGITS, _CAPITALS = string.digits.encode(), string.ascii_uppercase.encode()
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_SMALL_WORD = 4  # letters
_READER = frozenset(("you", "your", "our", "we", "us"))
_HEAD = 200  # characters that tell how much of a line is digits or capitals
_LONG_WORD = 5
_LONGEST_TITLE = 300


@dataclass(slots=True)
class Wording:
    """What was read in the lines of a page."""

    columns: dict[str, Array]
    words: Array  # how many, a line
    plain: list[str]  # the words alone, for comparing


def read_wording(texts: Sequence[str], title: str | None, skip: Sequence[bool]) -> Wording:
    """The columns of WORDING for each text; zeros, no words and "" where `skip` says so."""
    titles = [normal(title)] if title else []
    about = {word for word in titles[0].split() if len(word) >= _LONG_WORD} if titles else set()
    seen: set[str] = set()
    notice = notice_words()
    rows: list[tuple[float, ...]] = []
    count = np.zeros(len(texts), np.float32)
    lines = [""] * len(texts)
    known: dict[str, tuple[tuple[float, ...], str, int]] = {}  # many lines of a page are there more than once
    for index, text in enumerate(texts):
        if skip[index]:
            rows.append(_NOTHING)
            continue
        found = known.get(text)
        if found is None:
            found = known[text] = _read_line(text, titles, about, notice)
        own, lines[index], count[index] = found
        rows.append((*own, found[2] > 3 and found[1] in seen))
        seen.add(found[1])
    table = np.array(rows, np.float32).reshape(len(rows), len(WORDING))
    return Wording(dict(zip(WORDING, table.T.copy(), strict=True)), count, lines)


def _read_line(
    text: str, titles: Sequence[str], about: set[str], notice: frozenset[str]
) -> tuple[tuple[float, ...], str, int]:
    """All columns of one line but "again"; its words alone; how many they are."""
    words = words_of(text)
    plain = " ".join(words)
    total, length = len(words), len(text)
    head = text[:_HEAD]
    plain_head = head.encode("ascii", "ignore")
    capitals = len(plain_head) - len(plain_head.translate(None, _CAPITALS))
    if len(plain_head) < len(head):
        capitals += sum(map(str.isupper, "".join(_NOT_ASCII.findall(head))))
    row = (
        log1p(length) / 5,
        SENTENCE_END.search(text[-8:]) is not None,
        text[-1] == ":",
        text[-1] == "?",
        min(len(_SENTENCES.findall(text)), 6) / 3,
        min(text.count(",") / (length + 20) * 20, 1.5),
        text[0].isupper(),
        text[0] in "\"“‘'«",
        sum(map(_SMALL_WORD.__ge__, map(len, words))) / (total + 1),
        (len(plain_head) - len(plain_head.translate(None, _DIGITS))) / len(head),
        capitals / len(head),
        any(map(text.__contains__, _ODD_SIGNS)) and _ODD.search(text) is not None,
        min(_how_many(words, _READER) / (total + 5) * 5, 1),
        min(_how_many(words, notice) / (total + 3) * 3, 1),
        is_furniture(text),
        is_byline(text),
        is_caption(text),
        is_end(text),
        is_last(text),
        bool(titles) and length < _LONGEST_TITLE and is_headline(plain, titles),
        len(about.intersection(words)) / (len(about) + 1),
    )
    return row, plain, total


def _how_many(words: Sequence[str], of: frozenset[str]) -> int:
    """How many of the words are of a class. Most lines have none, and that is quick to see."""
    return 0 if of.isdisjoint(words) else sum(map(of.__contains__, words))
