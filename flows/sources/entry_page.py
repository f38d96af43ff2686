"""The HTML of an article alone, and what its feed or record says of it → a page that states both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape, unescape

_BLANK_LINES = re.compile(r"\n\s*\n")
_LINES = re.compile(r"\n\s*")
_BLOCKS = r"p|div|h[1-6]|ul|ol|dl|figure|article|section|main|header|blockquote|table|pre|center|iframe|script|style"
_INLINE = r"span|strong|em|b|i|u|a|img|br|hr|font"
_COMMENT = r"<!--(?:[^-]|-(?!->))*-->"  # as an editor of blocks writes around each of them
_WHOLE = re.compile(r"<(?:!doctype|html|head|body)[\s>]", re.IGNORECASE)
_BEGINS = re.compile(
    rf"\ufeff?\s*(?:{_COMMENT}\s*)*<(?:!doctype|html|head|body|{_BLOCKS}|{_INLINE})\b[^<]*>", re.IGNORECASE
)
_ENDS = re.compile(
    rf"</(?:html|body|{_BLOCKS})\s*>\s*(?:{_COMMENT}\s*)*$|<br\s*/?>|<(?:img|hr)\b[^<>]*>\s*$", re.IGNORECASE
)
# What stands in no text that is to be read as it is: a link, a picture, the seam of two paragraphs, an empty line.
_INSIDE = re.compile(
    r"<a\s[^<>]*\bhref\s*=[^<>]*>[^<>]*</a\s*>|<img\s[^<>]*\bsrc\s*=|</p\s*>\s*<p[\s>]|<br\s*/?>\s*<br\s*/?>",
    re.IGNORECASE,
)
_BLOCK = re.compile(rf"<(?:{_BLOCKS}|br)\b", re.IGNORECASE)
_BEGINS_BARE = re.compile(rf"\s*(?:[^\s<]|<(?:{_INLINE})\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stated:
    """What is said of an article beside its text, as plain text; empty where nothing is."""

    title: str = ""
    published: str = ""
    modified: str = ""
    authors: Sequence[str] = ()
    tags: Sequence[str] = ()
    language: str = ""


def as_page(said: Stated, body: str) -> str:
    """A page that states its metadata, so that pages and entries are cleaned by one way.

    A body without elements is text, or was escaped twice. One that has none for its paragraphs has a line for each.
    """
    body = as_html(body)
    if "<" not in body:
        body = "".join(f"<p>{part}</p>" for part in _BLANK_LINES.split(body))
    elif not _BLOCK.search(body):
        body = "".join(f"<p>{line}</p>" for line in _LINES.split(body.strip()))
    elif _BEGINS_BARE.match(body):
        body = f"<p>{body}"  # text right below a headline is mostly none of the article's
    stated = [
        ("property", "og:title", said.title),
        ("property", "article:published_time", said.published),
        ("property", "article:modified_time", said.modified),
        *[("name", "author", name) for name in said.authors],
        *[("property", "article:tag", tag) for tag in said.tags],
    ]
    metas = "".join(f'<meta {key}="{name}" content="{escape(value)}">' for key, name, value in stated if value)
    lang = f' lang="{escape(said.language)}"' if said.language else ""
    title = escape(said.title)
    return (
        f'<!DOCTYPE html><html{lang}><head><meta charset="utf-8"><title>{title}</title>{metas}</head>'
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


def as_html(text: str) -> str:
    """A text as it is, or the HTML that it is once what was escaped twice is undone."""
    return plain if "<" not in text and "&lt;" in text and is_markup(plain := unescape(text)) else text


def is_whole_page(html: str) -> bool:
    """Whether it is a page of its own, with a head or a body, and not the HTML of an article alone."""
    return _WHOLE.search(html) is not None


def is_markup(text: str) -> bool:
    """Whether a text is HTML: it begins with an element and ends one, or has elements that no plain text has."""
    if "<" not in text:
        return False
    is_all = _BEGINS.match(text) is not None and _ENDS.search(text) is not None
    return is_all or _INSIDE.search(text) is not None
