"""An HTML page → its article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from lxml import etree

from newstables.article.date_roles import says_published
from newstables.article.language import detect_language
from newstables.page.authors import without_house
from newstables.page.blocks import Block, BlockPlace, read_blocks, show_without_scripts
from newstables.page.body import (
    end_of_free,
    is_headline,
    with_dateline,
    without_back_matter,
    without_biographies,
    without_credits,
    without_head,
    without_last_teasers,
    without_lead_in,
    without_repeats,
)
from newstables.page.choice import choose_blocks
from newstables.page.clean import clean_text
from newstables.page.comments import without_comments
from newstables.page.decode import in_utf8
from newstables.page.facts import Metadata
from newstables.page.furniture import is_next_page
from newstables.page.head import find_names, read_lines
from newstables.page.labelled import labelled_authors, labelled_date
from newstables.page.listing import is_listing
from newstables.page.loose_dates import in_attributes, of_article
from newstables.page.metadata import read_metadata
from newstables.page.other_stories import without_other_stories
from newstables.page.publication import note_order, read_labelled, read_times
from newstables.page.region import hard_places
from newstables.page.shown_title import shown_title
from newstables.page.to_readers import is_consent, is_offer
from newstables.page.words import normal

_LEAST = 60  # letters that the text in the page's JSON-LD must exceed by far to stand for a body that is not there
_MUCH_MORE = 2.0  # times the text
_PARAGRAPH, _FEWEST_SHOWN = 60, 3  # letters; paragraphs
_LINES_ABOVE, _LINES_BELOW, _LINES_FOOT = 12, 4, 8  # around the body, where date and byline may stand
_OFFER_LINES = 5  # how far below the last paragraph
_OF_HEADS = frozenset(("title", "meta", "link", "base", "script", "style", "noscript", "template"))
_INLINED = re.compile(r"data:[\w/+.-]{1,60}(?:;[\w=-]{1,40})?;base64,[\w+/=%\s-]{100,}", re.ASCII)
# What may be a tag of thousands of attributes: a "<" in a long text that is never closed, or bad will.
_LONG_TAG = re.compile(rb"<([a-zA-Z][\w:-]*)[^<>]{32768,}>?")
_QUOTED = re.compile(rb"\"[^\"]*\"|'[^']*'")
_MOST_ATTRIBUTES = 1_000  # the parser compares each with all others: of a million for hours, and cannot be stopped
_INLINED_BYTES = re.compile(_INLINED.pattern.encode())


def without_inlined(content: bytes | str) -> bytes | str:
    """A page without the images and fonts that are written out in it: most of a page of many megabytes."""
    if isinstance(content, bytes):
        return _INLINED_BYTES.sub(b"data:,", content) if b";base64," in content else content
    return _INLINED.sub("data:,", content) if ";base64," in content else content


def parse_html(content: bytes | str) -> Any | None:
    """The tree of a page; None where there is nothing to parse."""
    encoded = content.encode("utf-8", "replace") if isinstance(content, str) else in_utf8(content)
    encoded = _LONG_TAG.sub(_without_attributes, encoded.replace(b"\x00", b""))
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
        root = etree.fromstring(encoded, parser=parser)
    except etree.XMLSyntaxError:
        return None
    if root is not None:
        _mend_head(root)
    return root


def _without_attributes(tag: re.Match[bytes]) -> bytes:
    """A long tag as it is, or its name alone where it has more attributes than any tag."""
    unquoted = _QUOTED.sub(b"", tag[0])
    is_whole = b'"' not in unquoted and b"'" not in unquoted  # else a value with a ">" in it goes on behind
    has_countless = len(unquoted.split(maxsplit=_MOST_ATTRIBUTES)) > _MOST_ATTRIBUTES
    return b"<" + tag[1] + b">" if is_whole and has_countless else tag[0]


def _mend_head(root: Any) -> None:
    """Move what the parser took for the head's into the body: pages may leave out the tags of both."""
    head = root.find("head")
    shown = [] if head is None else [child for child in head if child.tag not in _OF_HEADS]
    if not shown:
        return
    body = root.find("body")
    body = etree.SubElement(root, "body") if body is None else body
    for place, child in enumerate(shown):
        body.insert(place, child)


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
    if sum(block.weight for block in blocks) < _LEAST and show_without_scripts(root):
        blocks, places = read_blocks(root)
    said.title = shown_title(said.title, blocks)
    blocks = without_comments(without_other_stories(blocks, places, said.title), places)
    kept = without_last_teasers(blocks, choose_blocks(blocks, places, said, root))
    kept = without_back_matter(blocks, kept)
    kept = kept[: end_of_free([block.text for block in kept])]
    once = without_repeats((clean_text(block.text) for block in kept), live=said.is_live)
    paragraphs = without_biographies(without_head(once, said.title), said.authors)
    paragraphs = with_dateline(without_lead_in(paragraphs))
    said.asks_consent = any(is_consent(block.text) for block in blocks)
    said.is_listing = is_listing(blocks, kept, said.is_article, said.lists and not (said.is_article and said.body))
    language = detect_language("\n\n".join(paragraphs)) or said.language
    _read_beside(said, _Page(root, blocks, places, kept), latest, language)
    paragraphs = without_credits(paragraphs, said.authors)
    told = [line.strip() for line in (said.body or "").split("\n") if line.strip()]
    if _is_of_another(told, paragraphs):
        said.body, told = None, []
    is_more = sum(map(len, told)) >= _MUCH_MORE * max(sum(map(len, paragraphs)), _LEAST)
    return said, told if is_more or not paragraphs else paragraphs


def shown_lines(content: bytes | str, title: str | None) -> list[str]:
    """All that HTML shows but its title, block by block."""
    root = parse_html(content)
    blocks = [] if root is None else read_blocks(root)[0]
    lines = [clean_text(block.text) for block in blocks]
    return [] if [normal(line) for line in lines] == [normal(title or "")] else without_head(lines, title)


class _Page(NamedTuple):
    """A page as it was read: its tree, its blocks and their elements, and which blocks are the article's."""

    root: Any
    blocks: Sequence[Block]
    places: Sequence[BlockPlace]
    kept: Sequence[Block]


def _read_beside(said: Metadata, page: _Page, latest: datetime, language: str | None) -> None:
    """Fill in what the lines beside the article tell: whether it is whole, its day and its writers."""
    blocks, places = page.blocks, page.places
    below = _lines_below(blocks, page.kept)
    said.free = said.free and not any(map(is_offer, below))
    said.goes_on = any(map(is_next_page, below))
    title, first, behind = _extent(blocks, page.kept, said)
    if said.published_at is None:
        read_times(said, of_article([*said.times, *in_attributes(page.root)], blocks, places, title, behind), latest)
    read_lines(said, _lines_around(blocks, title, first, behind), latest, language)
    said.authors = said.authors or labelled_authors(blocks)
    if not said.authors and title is not None:
        hard = hard_places(places)
        below_title = blocks[title + 1 : min(title + 1 + _LINES_ABOVE, len(blocks) if behind is None else behind)]
        said.authors = find_names([block.text for block in below_title if hard.isdisjoint(block.marks)])
    if said.published_at is None:
        read_labelled(said, labelled_date(blocks), latest)
    said.authors = without_house(said.authors, said.site)
    note_order(said, (block.text for block in blocks))


def _extent(
    blocks: Sequence[Block], kept: Sequence[Block], said: Metadata
) -> tuple[int | None, int | None, int | None]:
    """Where the headline stands, if it is among the blocks, where the text begins, and where it is over."""
    titles = [normal(said.title)] if said.title else []
    first, last = (blocks.index(kept[0]), blocks.index(kept[-1])) if kept else (None, None)
    heads = [i for i, block in enumerate(blocks) if block.kind == "heading" and is_headline(normal(block.text), titles)]
    above = [head for head in heads if first is None or head < first]
    return above[-1] if above else next(iter(heads), None), first, None if last is None else last + 1


def _lines_around(blocks: Sequence[Block], title: int | None, first: int | None, behind: int | None) -> list[str]:
    """The lines where date and byline may stand, the likeliest first.

    They stand below the headline; else above it, the nearest first; else at the foot, where a line says what it is.
    """
    start = first if title is None else title
    near: list[Block] = []
    if title is not None:
        near += blocks[title + 1 : title + 1 + (_LINES_ABOVE if first is None else _LINES_BELOW)]
    if first is not None:
        upper = max(first - _LINES_ABOVE, 0 if title is None or title > first else title + 1 + _LINES_BELOW)
        between = blocks[upper : first + _LINES_BELOW]
        near += reversed(between) if title is None else between
    if start is not None:
        near += reversed(blocks[max(start - _LINES_ABOVE, 0) : start])
    lines = [line for block in near if block.kind != "caption" for line in block.text.split("\n")]
    foot = (
        [line for block in blocks[behind : behind + _LINES_FOOT] for line in block.text.split("\n")] if behind else []
    )
    return [*lines, *filter(says_published, foot)]


def _lines_below(blocks: Sequence[Block], kept: Sequence[Block]) -> list[str]:
    """The article's last line and some behind it, where a reader may be stopped or led on."""
    end = blocks.index(kept[-1]) if kept else len(blocks)
    return [block.text for block in blocks[end : end + _OFFER_LINES]]


def _is_of_another(told: Sequence[str], paragraphs: Sequence[str]) -> bool:
    """Whether the text in the page's JSON-LD has none of the paragraphs that the page shows."""
    shown = [text for text in paragraphs if len(text) >= _PARAGRAPH]
    if not told or len(shown) < _FEWEST_SHOWN:
        return False
    if any(text in line for text in shown for line in told):  # word by word; most often so, and quick to see
        return False
    hay = normal(" ".join(told))
    return not any(normal(text)[:_PARAGRAPH] in hay for text in shown)
