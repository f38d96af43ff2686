"""Other readings of a page, each with an idea of its own of where the article is. None is believed alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lxml import etree

from newstables.page.blocks import Block
from newstables.page.evidence import Evidence
from newstables.page.region import find_region

_READ_FIRST = frozenset(("form", "figure", "script", "math"))  # of what trafilatura drops: it looks into these before
_LINK_ROW = 0.8  # a line of which more than this share is link text leads elsewhere
_LINKED_ITEM = 0.4
_AFTER_THE_END = 0.15  # an end marker with more prose than this behind it stands in the middle of the article
_ENOUGH = 250  # characters of prose that an end marker must have before it


def read_region(evidence: Evidence, trust_names: bool) -> tuple[list[bool], list[bool]]:
    """The densest element: for each block whether it is kept, and whether it stands inside."""
    blocks = evidence.blocks
    region = set(map(id, find_region(blocks, evidence.places, trust_names)))
    inside = [id(block) in region for block in blocks]
    kept = [False] * len(blocks)
    for index in _choose(evidence, inside):
        kept[index] = True
    return kept, inside


def read_by_trafilatura(root: Any) -> str:
    """The text that trafilatura finds, where it would rather miss something than take furniture: the costly reading.

    Code and what else trafilatura drops unread goes from the tree `root` first: it would be parsed again and searched.
    """
    from trafilatura import bare_extraction  # half a second to import, and seldom needed
    from trafilatura.settings import MANUALLY_CLEANED

    for script in root.xpath("//script[not(contains(@type, 'json'))]"):
        script.text = None
    etree.strip_elements(root, "template", *set(MANUALLY_CLEANED).difference(_READ_FIRST), with_tail=False)
    page = etree.tostring(root, encoding="unicode", method="html")
    found = bare_extraction(page, fast=True, favor_precision=True, include_comments=False, with_metadata=False)
    return str(getattr(found, "text", None) or "")


def _choose(evidence: Evidence, inside: Sequence[bool]) -> list[int]:
    """Which of the blocks inside the article's element are its paragraphs, by rules."""
    blocks = [(index, block) for index, block in enumerate(evidence.blocks) if inside[index]]
    headline, caption, end, furniture, byline = (
        evidence.columns[name].tolist() for name in ("headline", "caption", "end", "furniture", "byline")
    )
    first = _below_title(blocks, headline)
    kept: list[int] = []
    prose, left = 0.0, sum(block.weight for index, block in blocks if index >= first)
    for index, block in blocks:
        if index < first:
            continue
        left -= block.weight
        if block.linked > _LINK_ROW or block.kind == "caption" or caption[index]:
            continue
        if not block.weight and (
            (block.after_image and block.kind == "other") or (block.kind == "item" and block.linked >= _LINKED_ITEM)
        ):
            continue
        if prose > _ENOUGH and left < _AFTER_THE_END * prose and not block.weight and end[index]:
            break
        if furniture[index] or byline[index]:
            continue
        prose += block.weight
        kept.append(index)
    while kept and not evidence.blocks[kept[-1]].weight and evidence.blocks[kept[-1]].kind == "heading":
        kept.pop()
    return kept


def _below_title(blocks: Sequence[tuple[int, Block]], headline: Sequence[float]) -> int:
    """The index of the block below the article's title, if that stands above its prose."""
    first, above = 0, 0.0
    for index, block in blocks:
        if block.kind == "heading" and headline[index]:
            first, above = index + 1, 0.0
        above += block.weight
        if above > _ENOUGH:
            break
    return first
