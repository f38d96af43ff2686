"""The HTML of an article alone, and what its feed or record says of it → a page that states both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape, unescape

_BLANK_LINES = re.compile(r"\n\s*\n")
_BLOCKS = r"p|div|h[1-6]|ul|ol|figure|article|section|blockquote|table"
_WHOLE = re.compile(r"<(?:!doctype|html|head|body)[\s>]", re.IGNORECASE)
_BEGINS = re.compile(rf"\s*<(?:!doctype|html|head|body|{_BLOCKS}|span|strong|em|b|i|a|img|br)\b[^<]*>", re.IGNORECASE)
_ENDS = re.compile(rf"</(?:html|body|{_BLOCKS})>\s*$|<br\s*/?>", re.IGNORECASE)


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

    A body without elements is text, or was escaped twice.
    """
    if "<" not in body:
        plain = unescape(body)
        body = plain if is_markup(plain) else "".join(f"<p>{part}</p>" for part in _BLANK_LINES.split(body))
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


def is_whole_page(html: str) -> bool:
    """Whether it is a page of its own, with a head or a body, and not the HTML of an article alone."""
    return _WHOLE.search(html) is not None


def is_markup(text: str) -> bool:
    """Whether a text is HTML: it begins with an element and ends one."""
    return _BEGINS.match(text) is not None and _ENDS.search(text) is not None
