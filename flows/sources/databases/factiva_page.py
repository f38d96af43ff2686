"""Factiva's articles as one HTML page, turned into the lines of its texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newstables.page.html import parse_html

_SIGN = "enArticle"  # the class of an article in English; the page's own buttons lie around it
_BLOCKS = ("div", "p", "table", "tbody", "tr", "td", "ul", "ol", "li", "pre", "blockquote", "h1", "h2", "h3", "h4")


def is_of_factiva(html: bytes) -> bool:
    """Whether a page holds articles of Factiva; a cheap question to any page."""
    return _SIGN.encode() in html


def text_of(html: bytes) -> str:
    """The articles in a page, a line a block, paragraphs apart by a blank line; fields by their letters and "|"."""
    page = parse_html(html)
    articles = page.iter("div") if page is not None else ()
    return "\n".join(line for div in articles if _SIGN in (div.get("class") or "").split() for line in _lines(div))


def _lines(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag == "tr":
            field, *said = [list(_lines(cell)) or [_text(cell)] for cell in child]
            yield " | ".join([" ".join(field).strip(), *("\n".join(lines).strip() for lines in said)])
        elif child.tag in _BLOCKS and any(below.tag in _BLOCKS for below in child.iterdescendants()):
            yield from _lines(child)
        elif child.tag in _BLOCKS:
            yield _text(child)
            if child.tag == "p":
                yield ""


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())
