"""A page that goes on with other stories below its own → its blocks without them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newstables.article.byline import names_in_byline
from newstables.calendar_names import month_numbers
from newstables.page.blocks import Block, BlockPlace, elements_around
from newstables.page.body import is_headline
from newstables.page.words import normal

_FEWEST = 2  # paragraphs of a story; where its headline stands alone, the others may be its parts
_WHOLE_STORY = 3  # paragraphs that a story without a byline has
_OPENING = 4  # blocks at the head of a story: its kicker, headline, standfirst, byline
_HEADLINE_WORDS = 4
_TO_BYLINE = 2  # blocks from a headline to its byline
_NAME = re.compile(r"(?<=[\w,;] )[A-Z][\w’'-]{2,}")  # a capital inside a sentence


def without_other_stories(blocks: Sequence[Block], places: Sequence[BlockPlace], title: str | None) -> list[Block]:
    """The blocks without those of other stories: in an <article> of their own, or in any element with its own <h1>."""
    if not title:
        return list(blocks)
    titles = [normal(title)]
    kept = _below_other_headlines(_without_articles(list(blocks), places, titles), places, titles)
    return kept if kept else list(blocks)


def _without_articles(blocks: list[Block], places: Sequence[BlockPlace], titles: Sequence[str]) -> list[Block]:
    """The blocks without those of an <article> with a headline of its own, where the page's stands in another."""
    holders = _holders(blocks, places)
    if len(holders) < 2:
        return blocks
    outer = _outermost(places, holders)
    own = {
        outer[block.place]
        for block in blocks
        if block.kind == "heading" and outer[block.place] and is_headline(normal(block.text), titles)
    }
    if len(own) != 1 or _paragraphs(block for block in blocks if outer[block.place] in own) < _FEWEST:
        return blocks
    return [block for block in blocks if outer[block.place] in own or not outer[block.place]]


def _holders(blocks: Sequence[Block], places: Sequence[BlockPlace]) -> set[int]:
    """The <article> elements with a main heading, or that open with another heading and a byline under it.

    Without a byline, one is another story that is as long as a story and has none of the names of the rest.
    """
    found = {index for index, place in enumerate(places) if place.element.tag == "article"}
    if len(found) < 2:
        return set()
    inside: dict[int, list[Block]] = {}
    for block in blocks:
        around = block.place
        while around > 0:
            if around in found:
                inside.setdefault(around, []).append(block)
            around = places[around].parent
    main = {index for index in found if places[index].element.find(".//h1") is not None}
    rest = _names(block for index in main for block in inside.get(index, ()))
    return main | {
        index
        for index in found - main
        if _is_signed(inside.get(index, ())) or (rest and _is_story(inside.get(index, ()), rest))
    }


def _is_signed(story: Sequence[Block]) -> bool:
    if not story or story[0].kind != "heading":
        return False
    return any(names_in_byline(block.text) for block in story[1:_OPENING])


def _is_story(story: Sequence[Block], names: set[str]) -> bool:
    """Whether these blocks are a story with a headline and without any of these names."""
    if not story or story[0].kind != "heading" or len(story[0].text.split()) < _HEADLINE_WORDS:
        return False
    own = _names(story)
    return _paragraphs(story) >= _WHOLE_STORY and len(own) >= _WHOLE_STORY and own.isdisjoint(names)


def _names(blocks: Iterable[Block]) -> set[str]:
    """The names in their prose; days and months are no story's own."""
    found = {name for block in blocks if block.weight > 0 for name in _NAME.findall(block.text)}
    return {name for name in found if name.lower() not in month_numbers() and not name.endswith("day")}


def _paragraphs(blocks: Iterable[Block]) -> int:
    return sum(block.weight > 0 for block in blocks)


def _outermost(places: Sequence[BlockPlace], holders: set[int]) -> list[int]:
    """For each element the outermost of `holders` around it; 0, the root, where there is none."""
    found = [0] * len(places)
    for index in range(1, len(places)):
        found[index] = found[places[index].parent] or (index if index in holders else 0)
    return found


def _below_other_headlines(blocks: list[Block], places: Sequence[BlockPlace], titles: Sequence[str]) -> list[Block]:
    """The blocks without those of elements below the story that have another headline and paragraphs of their own.

    Another headline is an <h1>, or a heading like the story's own with a byline below it.
    """
    heads = [block for block in blocks if block.kind == "heading"]
    own = next((block for block in heads if is_headline(normal(block.text), titles)), None)
    others = [
        block
        for block in heads
        if own and not is_headline(normal(block.text), titles) and _is_like(block, own, blocks, places)
    ]
    if own is None or not others:
        return blocks
    around_own = elements_around(places, own.place)
    mine = _highest(places, own.place, set().union(*(elements_around(places, head.place) for head in others)))
    story = [block for block in blocks if mine in elements_around(places, block.place)]
    start, names = blocks.index(own), _names(story)
    if _paragraphs(story) < _FEWEST:
        return blocks  # its parts may have main headings of their own
    out: set[int] = set()
    for head in others:
        element = _highest(places, head.place, around_own)
        inside = [block for block in blocks[start:] if element in elements_around(places, block.place)]
        if head in inside and _paragraphs(inside) >= _FEWEST and _names(inside).isdisjoint(names):
            out.update(map(id, inside))
    return [block for block in blocks if id(block) not in out]


def _is_like(head: Block, own: Block, blocks: Sequence[Block], places: Sequence[BlockPlace]) -> bool:
    """Whether a heading is as great as the story's own: an <h1>, or of the same kind and with a byline below it."""
    tag = places[head.place].element.tag
    if tag != "h1" and tag != places[own.place].element.tag:
        return False
    at = blocks.index(head)
    return tag == "h1" or any(names_in_byline(block.text) for block in blocks[at + 1 : at + 1 + _TO_BYLINE])


def _highest(places: Sequence[BlockPlace], index: int, others: set[int]) -> int:
    """The outermost element around one that is not among `others`."""
    while places[index].parent > 0 and places[index].parent not in others:
        index = places[index].parent
    return index
