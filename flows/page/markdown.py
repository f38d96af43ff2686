"""The lines of a page that was saved as Markdown, or by a browser for terminals, without its marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_IMAGE = re.compile(r"!\[[^\]]*\]\([^()\s]*(?:\s[^()]*)?\)")
_LINK = re.compile(r"\[([^\[\]]+)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s[^()]*)?\)")
_HEADING = re.compile(r"^#{1,6}\s+(?=[^\d\s#])")  # "# 1 in the charts" is no heading
_ITEM = re.compile(r"^(?:[*+-]|>+)\s+")
_STRONG = re.compile(r"(\*\*|__|(?<![\w*])\*(?=\S)|(?<![\w_])_(?=\S))(\S(?:.{0,400}?\S)?)\1(?!\w)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
# "[6]Elena Marsh" above, "6. https://…" below: how browsers for terminals (lynx, w3m) print links.
_NUMBER, _NUMBERED = re.compile(r"\[\d{1,4}\](?=\S)"), re.compile(r"\d{1,4}\.\s+(?:https?://|mailto:|file:)\S+$")
_FEWEST_NUMBERED = 2
_WORD = re.compile(r"\w")
_QUOTED_LINES = re.compile(r"^>+\s*", re.MULTILINE)
_HEADINGS = re.compile(_HEADING.pattern, re.MULTILINE)


def unmarked(lines: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Each line as a reader of the page saw it, and whether all of it was a link; pictures go.

    Where no line links as Markdown does, no mark but those of headings is taken for one.
    """
    shown = list(lines)
    if sum(_NUMBERED.match(line.strip()) is not None for line in shown) >= _FEWEST_NUMBERED:
        shown = [_NUMBER.sub("", line) for line in shown]
    marked = any("](" in line for line in shown)
    for line in shown:
        text = _HEADING.sub("", line)
        linked = False
        if marked:
            text = _ITEM.sub("", _IMAGE.sub("", text)).strip()
            linked = _LINK.search(text) is not None and _WORD.search(_LINK.sub("", text)) is None
            text = _ESCAPE.sub(r"\1", _STRONG.sub(r"\2", _LINK.sub(lambda link: link[1].strip(), text)))
        if text:
            yield text, linked


def marks(text: str) -> Iterator[tuple[int, int, str]]:
    """The marks of a text in Markdown as (start, end, ""), which its reader does not see.

    A text with neither links nor double stars is none.
    """
    if "](" not in text and not any(_WORD.search(match[2]) for match in _STRONG.finditer(text) if match[1] == "**"):
        return
    for pattern in (_IMAGE, _HEADINGS, _QUOTED_LINES):
        yield from ((*match.span(), "") for match in pattern.finditer(text))
    for link in _LINK.finditer(text):
        if text[link.start() - 1 : link.start()] != "!":
            yield from ((link.start(), link.start(1), ""), (link.end(1), link.end(), ""))
    for strong in _STRONG.finditer(text):
        if _WORD.search(strong[2]):
            yield from ((strong.start(), strong.start(2), ""), (strong.end(2), strong.end(), ""))
    yield from ((escape.start(), escape.start() + 1, "") for escape in _ESCAPE.finditer(text))
