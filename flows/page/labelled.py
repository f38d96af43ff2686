"""What a page lists of its article under labels, wherever it does: "Date 19.01.2020", "Author: Jane Roe"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newstables.article.byline import is_name, split_names
from newstables.page.blocks import Block

_LONGEST = 60  # characters of a label and what stands behind it
_DATE = re.compile(r"(?:date(?: (?:published|of publication))?|publication date|published(?: on)?)", re.IGNORECASE)
_AUTHOR = re.compile(r"(?:authors?(?: names?)?|written by|reporters?)", re.IGNORECASE)
_BEHIND = re.compile(r"\s*[:|]\s*|\s+")


def labelled_date(blocks: Sequence[Block]) -> str | None:
    """The text behind a label for the date of publication; None where there is none, or several differ."""
    found = set(_behind_label(blocks, _DATE))
    return found.pop() if len(found) == 1 else None


def labelled_authors(blocks: Sequence[Block]) -> list[str]:
    """The names behind a label for the author; none where what several labels say differs."""
    found = {tuple(name for name in split_names(text) if is_name(name)) for text in _behind_label(blocks, _AUTHOR)}
    found.discard(())  # "Authors: how to write for us"
    return list(found.pop()) if len(found) == 1 else []


def _behind_label(blocks: Sequence[Block], label: re.Pattern[str]) -> Iterator[str]:
    """What stands behind a label in its block, or in the next one where the label is all of its own."""
    for index, block in enumerate(blocks):
        if len(block.text) > _LONGEST or not (match := label.match(block.text)):
            continue
        rest = block.text[match.end() :]
        if gap := _BEHIND.match(rest):
            rest = rest[gap.end() :]
        elif rest:
            continue  # "Dated", "Authorities"
        if not rest and index + 1 < len(blocks) and len(blocks[index + 1].text) <= _LONGEST:
            rest = blocks[index + 1].text
        if rest:
            yield rest
