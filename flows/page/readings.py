"""Other readings of a page, each with an idea of its own of where the article is. None is believed alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newstables.page.blocks import Block, Place
from newstables.page.body import is_byline, is_caption, is_end, is_furniture, is_headline, normal
from newstables.page.region import find_region

_LINK_ROW = 0.8  # a line of which more than this share is link text leads elsewhere
_LINKED_ITEM = 0.4
_AFTER_THE_END = 0.15  # an end marker with more prose than this behind it stands in the middle of the article
_ENOUGH = 250  # characters of prose that an end marker must have before it


def read_region(
    blocks: Sequence[Block], places: Sequence[Place], title: str | None, trust_names: bool
) -> tuple[list[bool], list[bool]]:
    """The densest element: for each block whether it is kept, and whether it stands inside."""
    inside = find_region(blocks, places, trust_names)
    region, kept = set(map(id, inside)), set(map(id, _choose(inside, title)))
    return [id(block) in kept for block in blocks], [id(block) in region for block in blocks]


def read_by_trafilatura(root: Any) -> str:
    """The text that trafilatura finds, where it would rather miss something than take furniture: the costly reading."""
    from trafilatura import bare_extraction  # half a second to import, and seldom needed

    found = bare_extraction(root, fast=True, favor_precision=True, include_comments=False, with_metadata=False)
    return str(getattr(found, "text", None) or "")


def _choose(blocks: Sequence[Block], title: str | None) -> list[Block]:
    """The blocks of the article's element that are its paragraphs, by rules."""
    titles = [normal(title)] if title else []
    kept: list[Block] = []
    prose, left = 0.0, sum(block.weight for block in blocks)
    first = _below_title(blocks, titles)
    for index, block in enumerate(blocks):
        text = block.text
        left -= block.weight
        if index < first or block.linked > _LINK_ROW or block.kind == "caption" or is_caption(text):
            continue
        if not block.weight and (
            (block.after_image and block.kind == "other") or (block.kind == "item" and block.linked >= _LINKED_ITEM)
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
    return kept


def _below_title(blocks: Sequence[Block], titles: Sequence[str]) -> int:
    """The index of the block below the article's title, if that stands above its prose."""
    first, above = 0, 0.0
    for index, block in enumerate(blocks):
        if titles and block.kind == "heading" and is_headline(block.text, titles):
            first, above = index + 1, 0.0
        above += block.weight
        if above > _ENOUGH:
            break
    return first
