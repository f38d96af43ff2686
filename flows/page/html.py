"""An HTML page → its article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from lxml import etree

from newstables.article.language import detect_language
from newstables.page.blocks import Block, read_blocks
from newstables.page.body import is_headline, without_biographies, without_repeats
from newstables.page.choice import choose_blocks
from newstables.page.clean import clean_text
from newstables.page.decode import in_utf8
from newstables.page.facts import Metadata
from newstables.page.furniture import is_next_page, is_offer
from newstables.page.head import find_names, read_lines
from newstables.page.listing import is_listing
from newstables.page.metadata import TITLE_PARTS, read_metadata
from newstables.page.other_stories import without_other_stories
from newstables.page.publication import note_order
from newstables.page.words import normal

_LEAST = 60  # letters that the text in the page's JSON-LD must exceed by far to stand for a body that is not there
_MUCH_MORE = 2.0
_PARAGRAPH, _FEWEST_SHOWN = 60, 3  # letters; paragraphs
_LINES_ABOVE, _LINES_BELOW = 12, 4  # around the start of the body, where date and byline may stand
_OFFER_LINES = 5  # how far below the last paragraph
_SHORT_TITLE = 25  # characters; a site's name is shorter
_INLINED = re.compile(r"data:[\w/+.-]{1,60}(?:;[\w=-]{1,40})?;base64,[\w+/=%\s-]{100,}", re.ASCII)
_INLINED_BYTES = re.compile(_INLINED.pattern.encode())


def without_inlined(content: bytes | str) -> bytes | str:
    """A page without the images and fonts that are written out in it: most of a page of many megabytes."""
    if isinstance(content, bytes):
        return _INLINED_BYTES.sub(b"data:,", content) if b";base64," in content else content
    return _INLINED.sub("data:,", content) if ";base64," in content else content


def parse_html(content: bytes | str) -> Any | None:
    """The tree of a page; None where there is nothing to parse."""
    encoded = content.encode("utf-8", "replace") if isinstance(content, str) else in_utf8(content)
    encoded = encoded.replace(b"\x00", b"")
    if not encoded or encoded.isspace():
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
        return etree.fromstring(encoded, parser=parser)
    except etree.XMLSyntaxError:
        return None


def read_html(content: bytes | str, found_at: str | None, latest: datetime) -> tuple[Metadata, list[str]] | None:
    """What an HTML page says of its article, and the article's paragraphs; None where there is no HTML.

    `found_at` is the URL that the page was fetched from, if known; dates after `latest` are not believed. Where hardly
    a block is likely to be the article's, the text in the page's JSON-LD stands for the body.
    """
    root = parse_html(content)
    if root is None:
        return None
    said = read_metadata(root, found_at, latest)
    blocks, places = read_blocks(root)
    said.title = _shown_title(said.title, blocks)
    blocks = without_other_stories(blocks, places, said.title)
    kept = choose_blocks(blocks, places, said, root)
    once = without_repeats((clean_text(block.text) for block in kept), live=said.is_live)
    paragraphs = without_biographies(once, said.authors)
    below = _lines_below(blocks, kept)
    said.free = said.free and not any(map(is_offer, below))
    said.goes_on = any(map(is_next_page, below))
    said.is_listing = is_listing(blocks, kept, said.is_article, said.lists)
    language = detect_language("\n\n".join(paragraphs)) or said.language
    for start in _starts(blocks, kept, said):
        near = blocks[max(start - _LINES_ABOVE, 0) : start + _LINES_BELOW]
        around = [line for block in near for line in block.text.split("\n")]
        read_lines(said, around, latest, language)
        if not said.authors and blocks[start].kind == "heading":
            said.authors = find_names([block.text for block in blocks[start + 1 : start + 1 + _LINES_ABOVE]])
    note_order(said, (block.text for block in blocks))
    told = [line.strip() for line in (said.body or "").split("\n") if line.strip()]
    if _is_of_another(told, paragraphs):
        said.body, told = None, []
    is_more = sum(map(len, told)) >= _MUCH_MORE * max(sum(map(len, paragraphs)), _LEAST)
    return said, told if is_more else paragraphs


def _starts(blocks: Sequence[Block], kept: Sequence[Block], said: Metadata) -> list[int]:
    """Where the article begins: its first paragraph, then its headline, around which date and byline may stand."""
    titles = [normal(said.title)] if said.title else []
    heads = (i for i, block in enumerate(blocks) if block.kind == "heading" and is_headline(normal(block.text), titles))
    return [*([blocks.index(kept[0])] if kept else []), *islice(heads, 1)]


def _lines_below(blocks: Sequence[Block], kept: Sequence[Block]) -> list[str]:
    """The article's last line and some behind it, where a reader may be stopped or led on."""
    end = blocks.index(kept[-1]) if kept else len(blocks)
    return [block.text for block in blocks[end : end + _OFFER_LINES]]


def _shown_title(title: str | None, blocks: Sequence[Block]) -> str | None:
    """The part of the title that stands on the page by itself, where the rest is the name of the site."""
    parts = [part for part in TITLE_PARTS.split(title or "") if len(part) > _SHORT_TITLE]
    if len(parts) != 1 or parts[0] == title:
        return title
    return parts[0] if any(block.text == parts[0] for block in blocks) else title


def _is_of_another(told: Sequence[str], paragraphs: Sequence[str]) -> bool:
    """Whether the text in the page's JSON-LD has none of the paragraphs that the page shows."""
    shown = [text for text in paragraphs if len(text) >= _PARAGRAPH]
    if not told or len(shown) < _FEWEST_SHOWN:
        return False
    if any(text in line for text in shown for line in told):  # word by word; most often so, and quick to see
        return False
    hay = normal(" ".join(told))
    return not any(normal(text)[:_PARAGRAPH] in hay for text in shown)
