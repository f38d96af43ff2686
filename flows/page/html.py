"""An HTML page → its article."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from lxml import etree

from newstables.page.blocks import Block, read_blocks
from newstables.page.body import (
    is_byline,
    is_caption,
    is_end,
    is_furniture,
    is_headline,
    normal,
    without_biographies,
    without_repeats,
)
from newstables.page.clean import clean_text
from newstables.page.decode import decode
from newstables.page.head import read_lines
from newstables.page.metadata import Metadata, believable, read_metadata
from newstables.page.region import find_region

_LINK_ROW = 0.8  # a line of which more than this share is link text leads elsewhere
_AFTER_THE_END = 0.15  # an end marker with more prose than this behind it stands in the middle of the article
_FEW = 250  # letters; with fewer, other readings are asked
_LEAST = 60  # letters that another reading must exceed by far
_MUCH_MORE = 2.0
_LONG_WORD = 5
_WORDS_THAT_TELL = 3  # a title of fewer long words does not tell whether the body is its own
_LINES_ABOVE, _LINES_BELOW = 12, 4  # around the start of the body, where date and byline may stand
_ENOUGH = 250  # characters of prose that an end marker must have before it
_INLINED = re.compile(r"data:[\w/+.-]{1,60}(?:;[\w=-]{1,40})?;base64,[\w+/=%\s-]{100,}", re.ASCII)
_INLINED_BYTES = re.compile(_INLINED.pattern.encode())


def without_inlined(content: bytes | str) -> bytes | str:
    """A page without the images and fonts that are written out in it: most of a page of many megabytes."""
    if isinstance(content, bytes):
        return _INLINED_BYTES.sub(b"data:,", content) if b";base64," in content else content
    return _INLINED.sub("data:,", content) if ";base64," in content else content


def parse_html(content: bytes | str) -> Any | None:
    """The tree of a page; None where there is nothing to parse."""
    text = content if isinstance(content, str) else decode(content)
    text = text.replace("\x00", "")
    if not text.strip():
        return None
    parser = etree.HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        default_doctype=False,
        huge_tree=True,
    )
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.XMLSyntaxError:
        return None


def read_html(content: bytes | str, found_at: str | None, latest: datetime) -> tuple[Metadata, list[str]] | None:
    """What an HTML page says of its article, and the article's paragraphs; None where there is no HTML.

    `found_at` is the URL that the page was fetched from, if known; dates after `latest` are not believed. Where the
    paragraphs are few, or do not speak of what the title speaks of, the text in the page's JSON-LD, a reading that does
    not trust class names, and trafilatura's are tried in turn, and the first that delivers much more is taken.
    """
    root = parse_html(content)
    if root is None:
        return None
    said = read_metadata(root, found_at, latest)
    blocks, places = read_blocks(root)
    region = find_region(blocks, places)
    paragraphs = choose(region, said)
    if region:
        start = blocks.index(region[0])
        read_lines(said, [block.text for block in blocks[max(start - _LINES_ABOVE, 0) : start + _LINES_BELOW]], latest)
    if said.published_at is None and (found := next(filter(None, (believable(t, latest) for t in said.times)), None)):
        said.published_at, said.published_precision = found
        said.published_origin = "visible"
    if _delivers(paragraphs, said):
        return said, paragraphs
    others: tuple[Callable[[], list[str]], ...] = (
        lambda: _said_body(said),
        lambda: choose(find_region(blocks, places, trust_names=False), said),
        lambda: _second_reading(root),
    )
    for read in others:
        other = read()
        if _size(other) >= _MUCH_MORE * max(_size(paragraphs), _LEAST):
            return said, other
    return said, paragraphs


def _delivers(paragraphs: Sequence[str], said: Metadata) -> bool:
    size = _size(paragraphs)
    if size < _FEW or (said.body and size < len(said.body) / _MUCH_MORE):
        return False
    about = {word for word in normal(said.title or "").split() if len(word) >= _LONG_WORD}
    if len(about) < _WORDS_THAT_TELL:
        return True
    return not about.isdisjoint(normal("\n".join(paragraphs)).split())


def _size(paragraphs: Sequence[str]) -> int:
    return sum(map(len, paragraphs))


def _said_body(said: Metadata) -> list[str]:
    return [line.strip() for line in (said.body or "").split("\n") if line.strip()]


def _second_reading(root: Any) -> list[str]:
    from trafilatura import bare_extraction  # half a second to import, and seldom needed

    page = etree.tostring(root, encoding="unicode", method="html")
    found = bare_extraction(page, fast=True, include_comments=False, with_metadata=False)
    lines = str(getattr(found, "text", None) or "").split("\n")
    return [line for line in map(str.strip, lines) if line and not is_furniture(line)]


def choose(blocks: Sequence[Block], said: Metadata) -> list[str]:
    """The paragraphs among the blocks of the article's element."""
    titles = [normal(said.title)] if said.title else []
    start, above = 0, 0.0
    for index, block in enumerate(blocks):
        if titles and block.kind == "heading" and is_headline(block.text, titles):
            start, above = index + 1, 0.0
        above += block.weight
        if above > _ENOUGH:
            break
    kept: list[Block] = []
    prose, left = 0.0, sum(block.weight for block in blocks[start:])
    for block in blocks[start:]:
        text = block.text
        left -= block.weight
        if block.linked > _LINK_ROW or block.kind == "caption" or is_caption(text):
            continue
        if not block.weight and (
            (block.after_image and block.kind == "other") or (block.kind == "item" and block.linked >= 0.4)
        ):
            continue
        if prose > _ENOUGH and left < _AFTER_THE_END * prose and not block.weight and is_end(text):
            break
        if is_furniture(text) or is_byline(text):
            continue
        prose += block.weight
        kept.append(block)
    while kept and not kept[-1].weight and kept[-1].kind == "heading":
        kept.pop()
    return without_biographies(without_repeats(clean_text(block.text) for block in kept), said.authors)
