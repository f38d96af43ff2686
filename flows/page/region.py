"""Which of a page's blocks are the article: the element that holds most prose and least else."""

from __future__ import annotations

from collections.abc import Sequence

from newstables.page.blocks import Block, BlockPlace
from newstables.page.suspicion import HARD, SOFT

_HOLDS_THE_PAGE = 0.45  # a soft mark is overruled where it holds this share of the page's prose
_LEVEL = 0.9  # prose counts this much for the element one level further out
_SAID_TO_BE_BODY = 1.2  # how much more an element counts whose name says that it holds the article
_LINK_COST = 0.7  # what a letter of link list costs, against a letter of prose
_LINK_COST_MOST = 100.0  # of one block
_HEADLINE = 25  # letters from which a link may be the headline of another story
_TEASER_LINES = 2  # that many lines behind such a headline are its teaser …
_TEASER_WORTH = 0.2  # … and their prose counts so much


def find_region(blocks: Sequence[Block], places: Sequence[BlockPlace], trust_names: bool = True) -> list[Block]:
    """The blocks inside the article's element, in reading order, without what names itself furniture.

    Without `trust_names` only comments are left out by name: some pages call everything a widget.
    """
    marked = _marked(blocks, places, HARD if not trust_names else SOFT)
    kept = [block for block in blocks if marked.isdisjoint(block.marks)]
    scores = [0.0] * len(places)
    since_headline = _TEASER_LINES + 1
    for block in kept:
        since_headline += 1
        if block.weight:
            scores[block.place] += block.weight * (_TEASER_WORTH if since_headline <= _TEASER_LINES else 1.0)
        elif block.linked > 0.6:
            scores[block.place] -= min(len(block.text) * _LINK_COST, _LINK_COST_MOST)
            if block.kind in ("heading", "item", "other") and len(block.text) >= _HEADLINE:
                since_headline = 0
    # An element comes before what it holds: going backwards, each is complete when it is added to its parent.
    # A paragraph counts in full where it stands, so that a long one does not win alone.
    holds_others = [False] * len(places)
    for index in range(len(places) - 1, 0, -1):
        parent = places[index].parent
        scores[parent] += scores[index] * (_LEVEL if holds_others[index] else 1.0)
        holds_others[parent] = True
    best = max(range(len(places)), key=lambda index: scores[index] * (_SAID_TO_BE_BODY if places[index].hint else 1.0))
    inside = [False] * len(places)
    inside[best] = True
    for index in range(best + 1, len(places)):
        inside[index] = inside[places[index].parent]
    return [block for block in kept if inside[block.place]]


def hard_places(places: Sequence[BlockPlace]) -> set[int]:
    """The elements that hold comments and the like; not one with a title, which a page may call "comments-open"."""
    return {i for i, place in enumerate(places) if place.suspicion == HARD and place.element.find(".//h1") is None}


def _marked(blocks: Sequence[Block], places: Sequence[BlockPlace], least: int) -> frozenset[int]:
    """The suspicious elements that are furniture indeed."""
    hard = hard_places(places)
    mass: dict[int, float] = {}
    total = 0.0
    for block in blocks:
        if block.weight and hard.isdisjoint(block.marks):
            total += block.weight
            for mark in block.marks:
                mass[mark] = mass.get(mark, 0.0) + block.weight
    most = _HOLDS_THE_PAGE * total
    soft = {i for i, place in enumerate(places) if place.suspicion == SOFT >= least and mass.get(i, 0.0) <= most}
    return frozenset(hard | soft)
