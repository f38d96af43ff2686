"""A page that goes on with other stories below its own → its blocks without them."""

from __future__ import annotations

from collections.abc import Sequence

from newstables.page.blocks import Block, BlockPlace
from newstables.page.body import is_headline
from newstables.page.words import normal


def without_other_stories(blocks: Sequence[Block], places: Sequence[BlockPlace], title: str | None) -> list[Block]:
    """The blocks without those of an <article> with a main heading of its own, where the headline stands in another."""
    holders = _holders(places)
    if len(holders) < 2 or not title:
        return list(blocks)
    outer = _outermost(places, holders)
    titles = [normal(title)]
    own = {
        outer[block.place]
        for block in blocks
        if block.kind == "heading" and outer[block.place] and is_headline(normal(block.text), titles)
    }
    if len(own) != 1:
        return list(blocks)
    return [block for block in blocks if outer[block.place] in own or not outer[block.place]]


def _holders(places: Sequence[BlockPlace]) -> set[int]:
    """The <article> elements with a main heading."""
    return {
        index
        for index, place in enumerate(places)
        if place.element.tag == "article" and place.element.find(".//h1") is not None
    }


def _outermost(places: Sequence[BlockPlace], holders: set[int]) -> list[int]:
    """For each element the outermost of `holders` around it; 0, the root, where there is none."""
    found = [0] * len(places)
    for index in range(1, len(places)):
        found[index] = found[places[index].parent] or (index if index in holders else 0)
    return found
