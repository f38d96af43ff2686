"""A page that goes on with other stories below its own → its blocks without them."""

from __future__ import annotations

from collections.abc import Sequence

from newstables.article.byline import names_in_byline
from newstables.page.blocks import Block, BlockPlace
from newstables.page.body import is_headline
from newstables.page.words import normal

_FEWEST = 2  # paragraphs of a story; where its headline stands alone, the others may be its parts
_OPENING = 4  # blocks at the head of a story: its kicker, headline, standfirst, byline


def without_other_stories(blocks: Sequence[Block], places: Sequence[BlockPlace], title: str | None) -> list[Block]:
    """The blocks without those of an <article> with a headline of its own, where the page's stands in another."""
    holders = _holders(blocks, places)
    if len(holders) < 2 or not title:
        return list(blocks)
    outer = _outermost(places, holders)
    titles = [normal(title)]
    own = {
        outer[block.place]
        for block in blocks
        if block.kind == "heading" and outer[block.place] and is_headline(normal(block.text), titles)
    }
    if len(own) != 1 or sum(block.weight > 0 for block in blocks if outer[block.place] in own) < _FEWEST:
        return list(blocks)
    return [block for block in blocks if outer[block.place] in own or not outer[block.place]]


def _holders(blocks: Sequence[Block], places: Sequence[BlockPlace]) -> set[int]:
    """The <article> elements with a main heading, or that open with another heading and a byline under it."""
    found = {index for index, place in enumerate(places) if place.element.tag == "article"}
    if len(found) < 2:
        return set()
    opened: dict[int, list[Block]] = {}  # the first blocks in each of them
    for block in blocks:
        around = block.place
        while around > 0:
            if around in found and len(begun := opened.setdefault(around, [])) < _OPENING:
                begun.append(block)
            around = places[around].parent
    return {
        index for index in found if places[index].element.find(".//h1") is not None or _is_signed(opened.get(index))
    }


def _is_signed(opening: Sequence[Block] | None) -> bool:
    if not opening or opening[0].kind != "heading":
        return False
    return any(names_in_byline(block.text) for block in opening[1:])


def _outermost(places: Sequence[BlockPlace], holders: set[int]) -> list[int]:
    """For each element the outermost of `holders` around it; 0, the root, where there is none."""
    found = [0] * len(places)
    for index in range(1, len(places)):
        found[index] = found[places[index].parent] or (index if index in holders else 0)
    return found
