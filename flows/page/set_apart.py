"""Prose that a page sets apart from its paragraphs: quotations of their own, and text in no element of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from newstables.page.blocks import Block, BlockPlace
from newstables.page.columns import Array, Flags, Indices, distances

_SAME = 6  # words in a row, at either end of a quotation, that are no chance
_FEWEST_WORDS = 4  # of a quotation that is looked for in the text
_ABOVE = 3  # blocks from a quotation back to what announces it
_NEXT = 2  # blocks from text in no element of its own to the paragraphs around it
_PARAGRAPH = 9  # words


def says_again(blocks: Sequence[Block], quoted: Array, plain: Sequence[str]) -> Array:
    """Whether a quotation only repeats what stands in the text: a pull quote, perhaps cut at one end, and who said it.

    `quoted`: which blocks are quotations; `plain`: the words of each block.
    """
    found = np.zeros(len(plain), np.float32)
    quotations = np.flatnonzero(quoted).tolist()
    if quotations:
        among = set(quotations)
        hay = f" {' | '.join(line for index, line in enumerate(plain) if index not in among)} "
        for index in quotations:
            is_signature = not blocks[index].weight and index > 0 and found[index - 1] > 0
            found[index] = is_signature or _repeats(plain[index].split(), hay)
    return found


def _repeats(words: Sequence[str], hay: str) -> bool:
    if len(words) < _FEWEST_WORDS:
        return False
    return any(f" {' '.join(end)} " in hay for end in (words[:_SAME], words[-_SAME:]))


def is_bare(columns: Mapping[str, Array], place: Indices, places: Sequence[BlockPlace]) -> Array:
    """Whether a block is text in no element of its own, beside paragraphs that have one; `place`: where each stands."""
    prose, other = columns["prose"] > 0, columns["is_other"] > 0
    bare: list[int] = []
    if own := set(place[prose & other].tolist()):
        beside = {places[one].parent for one in set(place[prose & (columns["is_paragraph"] > 0)].tolist())}
        bare = [one for one in own & beside if places[one].element.find("p") is not None]
    if not bare:
        return np.zeros(len(place), np.float32)
    found: Array = (np.isin(place, bare) & other).astype(np.float32)
    return found


def with_set_apart(columns: Mapping[str, Array], words: Array, found: Flags, out: Flags) -> Flags:
    """The article's blocks (`found`), with what is set apart among them; `out` is ruled out.

    The reading by rules must keep it, and no element around it may be suspicious.
    """
    set_apart = (columns["bare"] > 0) | (columns["in_blockquote"] > 0)
    if not set_apart.any():
        return found
    plain = set_apart & (columns["named"] > 0) & (columns["marks"] == 0) & (columns["prose"] > 0) & ~out & ~found
    above, below = distances(found & (words >= _PARAGRAPH))
    # Text in no element of its own stands right below a paragraph of the article, or right above one.
    taken: Flags = found | (plain & (columns["bare"] > 0) & (np.minimum(above, below) <= _NEXT))
    last = None
    for index in np.flatnonzero(taken | plain).tolist():
        if not taken[index] and columns["in_blockquote"][index] and last is not None and index - last <= _ABOVE:
            # A colon announces it; what else stands so may be an appeal to readers, or a post of somebody's.
            taken[index] = columns["ends_with_colon"][last] > 0 or columns["in_blockquote"][last] > 0
        if taken[index]:
            last = index
    return taken
