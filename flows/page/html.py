"""An HTML page → its article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lxml import etree

from flows.page.blocks import Block, read_blocks
from flows.page.body import is_byline, is_caption, is_end, is_furniture, is_headline, normal, without_repeats
from flows.page.clean import clean_text
from flows.page.decode import decode
from flows.page.metadata import Metadata, read_metadata
from flows.page.region import find_region

_LINK_ROW = 0.8  # a line of which more than this share is link text leads elsewhere
_AFTER_THE_END = 0.15  # an end marker with more prose than this behind it stands in the middle of the article
_ENOUGH = 250  # characters of prose that an end marker must have before it


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


def read_body(root: Any, said: Metadata) -> list[str]:
    """The paragraphs of the article in `root`."""
    blocks, places = read_blocks(root)
    return choose(find_region(blocks, places), said)


def choose(blocks: Sequence[Block], said: Metadata) -> list[str]:
    """The paragraphs among the blocks of the article's element."""
    titles = [normal(said.title)] if said.title else []
    start = 0
    for index, block in enumerate(blocks):
        if titles and block.kind == "heading" and is_headline(block.text, titles):
            start = index + 1
        if sum(b.weight for b in blocks[start:index]) > _ENOUGH:
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
    return without_repeats(clean_text(block.text) for block in kept)
