"""Which of the blocks of an HTML page are its article, by all that speaks for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from newstables.page.blocks import Block, BlockPlace
from newstables.page.columns import Array, Flags
from newstables.page.evidence import Evidence, ruled_out, taken
from newstables.page.facts import Metadata
from newstables.page.readings import read_by_trafilatura, read_region
from newstables.page.scoring import load_scorer
from newstables.page.unfolded import with_unfolded
from newstables.records import MAX_TEXT

LIKELY = 0.5  # from here on a block is the article's
_DOUBT = 0.12  # share of the words in doubt from which the costly reading is asked: one page of six, most of its use
_FEW_WORDS = 30
_MOST_BLOCKS = 3_000  # on pages of more, the costly reading costs seconds
_FEWEST_PLACES = 25  # on pages of fewer elements it has nothing to tell them apart by
_NEXT_TO_NONE = 0.1  # share of the prose in paragraphs, on pages that have no element for them
_MOST_OF_PAGE, _MOST_OF_REGION = 0.7, 0.8


def choose_blocks(blocks: Sequence[Block], places: Sequence[BlockPlace], said: Metadata, root: Any) -> list[Block]:
    """The blocks that are the article's; trafilatura is asked where much is in doubt."""
    if not blocks or sum(len(block.text) for block in blocks) > MAX_TEXT:
        return list(blocks)  # so much is no article, as the caller sees
    evidence = gather(blocks, places, said)
    likely = load_scorer("html").likelihoods(evidence.columns)
    chosen = taken(evidence.columns, evidence.words, likely, LIKELY)
    is_askable = len(blocks) <= _MOST_BLOCKS and (len(places) >= _FEWEST_PLACES or not chosen.any())
    if is_askable and doubt(likely, evidence.words) > _DOUBT:
        evidence.add_text("trafilatura", read_by_trafilatura(root))
        likely = load_scorer("html_asked").likelihoods(evidence.columns)
        chosen = taken(evidence.columns, evidence.words, likely, LIKELY)
    agreed = _agreed(evidence, likely)
    if _is_most(evidence, agreed, chosen):
        chosen = taken(evidence.columns, evidence.words, np.maximum(likely, agreed).astype(np.float32), LIKELY)
    out = ruled_out(evidence.columns, likely)
    chosen = with_unfolded(blocks, places, likely, out, chosen, (said.publisher, said.site))
    return _without_bare_headings(blocks, places, chosen)


def _without_bare_headings(blocks: Sequence[Block], places: Sequence[BlockPlace], chosen: Flags) -> list[Block]:
    """The chosen blocks without the headings of boxes inside the article of which nothing else is chosen.

    Above its first paragraph such a heading sums it up.
    """
    article = [block for block, found in zip(blocks, chosen.tolist(), strict=True) if found]
    first = next((index for index, block in enumerate(article) if block.kind != "heading"), len(article))
    if all(block.kind != "heading" for block in article[first:]):
        return article
    kept, left = [0] * len(places), [0] * len(places)  # elements with such blocks
    for block, found in zip(blocks, chosen.tolist(), strict=True):
        if not found or block.kind != "heading":
            (kept if found else left)[block.place] = 1
    for index in range(len(places) - 1, 0, -1):
        parent = places[index].parent
        kept[parent] |= kept[index]
        left[parent] |= left[index]
    boxes = {index for index in range(1, len(places)) if left[index] and not kept[index]}
    return article[:first] + [
        block for block in article[first:] if not (block.kind == "heading" and places[block.place].parent in boxes)
    ]


def gather(blocks: Sequence[Block], places: Sequence[BlockPlace], said: Metadata) -> Evidence:
    """All that is cheap to know of the blocks."""
    evidence = Evidence(blocks, places, said.title, said.summary)
    evidence.add_reading("named", *read_region(evidence, trust_names=True))
    evidence.add_reading("dense", *read_region(evidence, trust_names=False))
    evidence.add_text("json_ld", said.body or "")
    return evidence


def doubt(likely: Array, words: Array) -> float:
    """How much of the body is neither surely in nor surely out, as a share of it."""
    unsure = float((words * likely.clip(max=1 - likely)).sum())
    return unsure / (float((words * likely).sum()) + _FEW_WORDS)


def _agreed(evidence: Evidence, likely: Array) -> Flags:
    """The prose that both readings by rules keep."""
    columns = evidence.columns
    found: Flags = (columns["named"] > 0) & (columns["dense"] > 0) & (columns["prose"] > 0)
    return found & ~ruled_out(columns, likely)


def _is_most(evidence: Evidence, agreed: Flags, chosen: Flags) -> bool:
    """Whether what the readings by rules agree on goes before what was chosen.

    The pages that the weights were fitted on have elements for paragraphs, and prose elsewhere is mostly none of the
    article's. Where a page has none, all that can be told is where most of its prose stands.
    """
    columns, words = evidence.columns, evidence.words
    prose = columns["prose"] > 0
    whole, own = float(words[prose].sum()) + 1, float(words[agreed].sum())
    in_paragraphs = float(words[prose & (columns["is_paragraph"] > 0)].sum())
    is_without = in_paragraphs < _NEXT_TO_NONE * whole and own >= _MOST_OF_PAGE * whole
    return is_without and float(words[chosen].sum()) < _MOST_OF_REGION * own
