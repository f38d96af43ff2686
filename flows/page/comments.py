"""What readers say below an article → the blocks without it, whatever the page calls its elements."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from newstables.page.blocks import Block, BlockPlace, elements_around
from newstables.page.to_readers import heads_comments, opens_comments

_FEWEST, _LEAST = 2, 200  # paragraphs, and letters of prose, above what readers say: there is an article then
_OF_THE_PAGE = frozenset(("html", "body", "main"))


def without_comments(blocks: Sequence[Block], places: Sequence[BlockPlace]) -> list[Block]:
    """The blocks without those of an element below the article that opens with "3 comments" or "Leave a reply"."""
    openers = [index for index, block in enumerate(blocks) if opens_comments(block.text)]
    if not openers:
        return list(blocks)
    prose = list(accumulate((block.weight for block in blocks), initial=0.0))
    paragraphs = list(accumulate((block.weight > 0 for block in blocks), initial=0))
    first, last = _extents(blocks, places)
    out: set[int] = set()
    for index in openers:
        if index in out or paragraphs[index] < _FEWEST or prose[index] < _LEAST:
            continue
        place = blocks[index].place
        if blocks[index].kind == "heading" and heads_comments(blocks[index].text):
            out |= _below_heading(blocks, places, index)
        while place > 0 and first[place] == index == last[place]:
            place = places[place].parent
        element = places[place].element
        if first[place] == index and element.tag not in _OF_THE_PAGE and element.find(".//h1") is None:
            out.update(range(index, last[place] + 1))
    return [block for index, block in enumerate(blocks) if index not in out]


def _below_heading(blocks: Sequence[Block], places: Sequence[BlockPlace], index: int) -> set[int]:
    """The blocks from a heading to the next one, inside the element that the heading stands in."""
    around = places[blocks[index].place].parent
    out = {index}
    for number in range(index + 1, len(blocks)):
        block = blocks[number]
        if block.kind == "heading" or around not in {*elements_around(places, block.place), 0}:
            break
        out.add(number)
    return out


def _extents(blocks: Sequence[Block], places: Sequence[BlockPlace]) -> tuple[list[int], list[int]]:
    """The first and the last block of each element; len(blocks) and -1 of one without any."""
    first, last = [len(blocks)] * len(places), [-1] * len(places)
    for index, block in enumerate(blocks):
        first[block.place] = min(first[block.place], index)
        last[block.place] = max(last[block.place], index)
    for index in range(len(places) - 1, 0, -1):  # an element comes before what it holds
        parent = places[index].parent
        first[parent] = min(first[parent], first[index])
        last[parent] = max(last[parent], last[index])
    return first, last
