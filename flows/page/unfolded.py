"""Questions with their answers and terms with their meaning among an article's paragraphs: <dl> and <details>."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

import numpy as np

from newstables.article.byline import is_button
from newstables.lexicon import alternation
from newstables.page.blocks import Block, BlockPlace, elements_around
from newstables.page.columns import Array, Flags
from newstables.page.phrases import lines_of

_BOXES = frozenset(("dl", "details"))
_HEADS = frozenset(("dt", "summary"))
_LEAST = 0.1  # how likely an answer is the article's: less is furniture


def with_unfolded(
    blocks: Sequence[Block],
    places: Sequence[BlockPlace],
    likely: Array,
    out: Flags,
    chosen: Flags,
    houses: Sequence[str | None],
) -> Flags:
    """The article's blocks (`chosen`), with the prose of boxes that are siblings of its paragraphs, and what heads it.

    Such a box looks like a list of links or a menu by itself; a page has it beside the paragraphs because it is one of
    them ("Who pays?", and below it: "We do."). `out` is ruled out, and so is a box on the paper itself, which is called
    one of `houses` ("Why trust Fjord Tidings?").
    """
    if not any(place.element.tag in _BOXES for place in places):
        return chosen
    beside = _parents_of_paragraphs(blocks, places, chosen)
    around = [elements_around(places, block.place) for block in blocks]
    found: Flags = chosen.copy()
    for number, place in enumerate(places):
        if place.element.tag in _BOXES and place.parent in beside:
            inside = [index for index in range(len(blocks)) if number in around[index]]
            if _is_of_house(" ".join(blocks[index].text for index in inside), houses):
                found[inside] = False
            else:
                _unfold(blocks, places, likely, out, found, inside)
    return found


def _unfold(
    blocks: Sequence[Block],
    places: Sequence[BlockPlace],
    likely: Array,
    out: Flags,
    found: Flags,
    inside: Sequence[int],
) -> None:
    """Add the prose `inside` one box, and what heads it, to what was found."""
    for index in inside:
        block = blocks[index]
        found[index] |= block.weight > 0 and not block.marks and not out[index] and likely[index] >= _LEAST
    among = set(inside)
    if not all(found[index] for index in inside) and not any(found[index] and blocks[index].weight for index in inside):
        found[inside] = False  # terms with bare figures: some of them tell nothing
    for index in reversed(inside):
        if places[blocks[index].place].element.tag in _HEADS and index + 1 in among and found[index + 1]:
            found[index] |= not out[index] and _heads(blocks[index].text)


def _is_of_house(text: str, houses: Sequence[str | None]) -> bool:
    """Whether a box speaks of the paper that it stands in ("How to subscribe"), or names it other than as its source.

    "Greta Holm told Fjord Tidings that the fund is empty" is news.
    """
    if _of_house().search(text):
        return True
    named = "|".join(re.escape(house) for house in houses if house)
    return (
        bool(named)
        and re.search(rf"(?<!\w)(?<!told\s)(?<!by\s)(?<!with\s)(?<!\ba\s)(?:{named})(?!\w)", text) is not None
    )


@cache
def _of_house() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(lines_of()['of_own_house'])})\b", re.IGNORECASE)


def _parents_of_paragraphs(blocks: Sequence[Block], places: Sequence[BlockPlace], chosen: Flags) -> set[int]:
    """The elements that hold a <p> of the article."""
    own: Iterable[int] = np.flatnonzero(chosen).tolist()
    return {places[blocks[i].place].parent for i in own if places[blocks[i].place].element.tag == "p"}


def _heads(text: str) -> bool:
    """Whether a line asks or names what is told below it, and is no button that unfolds it ("Read full story")."""
    return text.endswith("?") or (any(map(str.isalpha, text)) and not is_button(text))
