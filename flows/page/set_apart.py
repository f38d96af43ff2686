"""Prose that a page sets apart from its paragraphs: quotations of their own, and text in no element of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from newstables.page.blocks import Block, BlockPlace
from newstables.page.columns import Array, Flags, distances, numbers

_SAME = 6  # words in a row, at either end of a quotation, that are no chance
_FEWEST_WORDS = 4  # of a quotation that is looked for in the text
_FEWEST_PARAGRAPHS = 1
_ABOVE, _BELOW = 3, 12  # blocks from a quotation back to the article, and on to its next paragraph: a letter is long
_NEXT = 2  # blocks from text in no element of its own to the paragraphs around it
_PARAGRAPH = 9  # words


def says_again(blocks: Sequence[Block], quoted: Sequence[float], plain: Sequence[str]) -> Array:
    """Whether a quotation only repeats what stands in the text: a pull quote, perhaps cut at one end, and who said it.

    `quoted`: which blocks are quotations; `plain`: the words of each block.
    """
    found = np.zeros(len(plain), np.float32)
    if any(quoted):
        own = [line for line, is_quoted in zip(plain, quoted, strict=True) if not is_quoted]
        hay = f" {' | '.join(own)} "
        for index, is_quoted in enumerate(quoted):
            is_signature = not blocks[index].weight and index > 0 and found[index - 1] > 0
            found[index] = is_quoted > 0 and (is_signature or _repeats(plain[index].split(), hay))
    return found


def _repeats(words: Sequence[str], hay: str) -> bool:
    if len(words) < _FEWEST_WORDS:
        return False
    return any(f" {' '.join(end)} " in hay for end in (words[:_SAME], words[-_SAME:]))


def is_bare(blocks: Sequence[Block], places: Sequence[BlockPlace]) -> Array:
    """Whether a block is text in no element of its own, beside paragraphs that have one."""
    holds: dict[int, int] = {}
    for block in blocks:
        if block.weight and places[block.place].element.tag == "p":
            parent = places[block.place].parent
            holds[parent] = holds.get(parent, 0) + 1
    return numbers([block.kind == "other" and holds.get(block.place, 0) >= _FEWEST_PARAGRAPHS for block in blocks])


def with_set_apart(columns: Mapping[str, Array], words: Array, found: Flags, out: Flags) -> Flags:
    """The article's blocks (`found`), with what is set apart among them; `out` is ruled out.

    The reading by rules must keep it, and no element around it may be suspicious.
    """
    plain = (columns["named"] > 0) & (columns["marks"] == 0) & (columns["prose"] > 0) & ~out & ~found
    above, below = distances(found & (words >= _PARAGRAPH))
    # Text in no element of its own stands right below a paragraph of the article, or right above one.
    bare = plain & (columns["bare"] > 0) & (np.minimum(above, below) <= _NEXT)
    taken: Flags = found | bare
    last = None
    for index in np.flatnonzero(found | (plain & (columns["in_blockquote"] > 0))).tolist():
        if not taken[index] and last is not None and index - last <= _ABOVE:
            announced = columns["ends_with_colon"][last] > 0 or (columns["in_blockquote"][last] > 0)
            taken[index] = announced or below[index] <= _BELOW
        if taken[index]:
            last = index
    return taken
