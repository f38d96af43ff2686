"""What speaks for each block of an HTML page being the article's, in numbers: wording, place, neighbours, readings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np

from newstables.page.blocks import Block, BlockPlace
from newstables.page.columns import Array, Flags, Indices, beside, distances, numbers
from newstables.page.region import hard_places
from newstables.page.set_apart import is_bare, says_again, with_set_apart
from newstables.page.suspicion import TAGS_SUSPECT, is_unseen
from newstables.page.wording import read_wording
from newstables.page.words import normal

KINDS = ("paragraph", "heading", "item", "cell", "caption", "other")
WITHIN = ("article", "main", "figure", "table", "blockquote", "list")
_LISTS = frozenset(("ul", "ol", "dl"))
_BITS = {name: 1 << number for number, name in enumerate(WITHIN)} | dict.fromkeys(_LISTS, 1 << WITHIN.index("list"))
_HINT_BIT = 1 << len(WITHIN)
_LINK, _SHORT_LINK = 0.9, 30  # a block that is a link and short is never the article's
_LINK_ROW, _SURE = 0.8, 0.8
_SAMPLE = 70  # letters by which a block is found in another reading
_HIDDEN = 0.3  # share of the page's prose; where more is hidden, what is hidden may be the article
_PARAGRAPH = 9  # words
_MOSTLY_LINK = 0.6
_LABELLED = re.compile(r"[A-Z][A-Z0-9 &'’.-]{2,30}:\s\S")
_SENTENCE = 15  # words; fewer that are a link and end with a stop may be the headline of another story
_LINK_SPAN = 2  # blocks to the next paragraph on either side
_BETWEEN = {"cell": 60, "item": 30, "heading": 3}  # how many blocks off the paragraphs may stand
_SIGNATURE = "— "  # under a quoted post
_NEAR = (-1, 1)
_LEVELS = 3  # elements outwards that are looked at
_FAR = 20  # blocks; beyond them all are as far


class Evidence:
    """The columns for all blocks of a page, by name, in a fixed order; `words` are the words of each block."""

    def __init__(
        self, blocks: Sequence[Block], places: Sequence[BlockPlace], title: str | None, summary: str | None
    ) -> None:
        self.blocks, self.places = blocks, places
        self.columns: dict[str, Array] = {}
        self._lengths = numbers([len(block.text) for block in blocks])
        self._weights = numbers([block.weight for block in blocks])
        self._linked = numbers([block.linked for block in blocks])
        self._place: Indices = np.fromiter((block.place for block in blocks), np.intp, len(blocks))
        self.skipped = (self._linked > _LINK) & (self._lengths < _SHORT_LINK)
        texts = [block.text for block in blocks]
        wording = read_wording(texts, title, self.skipped.tolist())
        self.words, self._plain = wording.words, wording.plain
        self.columns.update(wording.columns)
        told = normal(summary or "")
        self.columns["summary"] = numbers(
            [bool(told) and len(plain) > _SHORT_LINK and plain[:_SAMPLE] in told for plain in self._plain]
        )
        self._note_labelled(texts)
        self._add_block()
        self._add_marks()
        self._add_places()
        self._add_position()
        self.columns["bare"] = is_bare(self.columns, self._place, places)
        self.columns["said_again"] = says_again(blocks, self.columns["in_blockquote"], self._plain)

    def _note_labelled(self, texts: Sequence[str]) -> None:
        """A headline that is a link behind a label is a story elsewhere ("IN LISBON: Harbour closes for a week")."""
        columns = self.columns
        for index in np.flatnonzero((self._linked >= _MOSTLY_LINK) & (columns["ends_with_stop"] == 0)).tolist():
            if _LABELLED.match(texts[index]):
                columns["furniture"][index] = 1

    def _add_block(self) -> None:
        blocks, columns = self.blocks, self.columns
        columns["linked"] = self._linked
        columns["emphasised"] = numbers([block.emphasised for block in blocks])
        columns["prose"] = (np.log1p(self._weights) / 5).astype(np.float32)
        columns["signature"] = numbers([block.text.startswith(_SIGNATURE) for block in blocks])
        columns["after_image"] = numbers([block.after_image for block in blocks])
        for kind in KINDS:
            columns[f"is_{kind}"] = numbers([block.kind == kind for block in blocks])

    def _add_marks(self) -> None:
        """What the suspicious elements around a block say, and how much of the page's prose they hold."""
        mass: dict[int, float] = {}
        for block in self.blocks:
            for mark in block.marks:
                mass[mark] = mass.get(mark, 0.0) + block.weight
        total = float(self._weights.sum()) + 1
        hard = hard_places(self.places)
        hidden = {mark for mark in mass if is_unseen(self.places[mark].element.attrib)}
        rows = np.zeros((len(self.blocks), 6), np.float32)
        known: dict[tuple[int, ...], tuple[float, ...]] = {}  # most blocks stand among the same elements as others
        for index, block in enumerate(self.blocks):
            if marks := block.marks:
                if marks not in known:
                    known[marks] = (
                        min(len(marks), 4) / 2,
                        not hard.isdisjoint(marks),
                        max(mass[mark] for mark in marks) / total,
                        self.places[marks[-1]].element.tag in TAGS_SUSPECT,
                        not hidden.isdisjoint(marks),
                    )
                rows[index, :5] = known[marks]
                rows[index, 5] = marks[-1] in (block.place, self.places[block.place].parent)
        names = ("marks", "hard_mark", "prose_in_mark", "mark_by_tag", "hidden", "marked_itself")
        self.columns.update(zip(names, rows.T, strict=True))
        # Some sites hide the article until a reader has paid; then it is not a small part of the page.
        if float(self._weights @ self.columns["hidden"]) > _HIDDEN * total:
            self.columns["hidden"] = np.zeros(len(self.blocks), np.float32)

    def _add_places(self) -> None:
        """What the elements around a block are, and how much prose and how many links they hold."""
        places, size = self.places, len(self.places)
        prose = np.bincount(self._place, self._weights, size).tolist()
        links = np.bincount(self._place, self._lengths * self._linked, size).tolist()
        letters = np.bincount(self._place, self._lengths, size).tolist()
        count = np.bincount(self._place, self._weights > 0, size).tolist()
        for index in range(size - 1, 0, -1):
            parent = places[index].parent
            prose[parent] += prose[index]
            links[parent] += links[index]
            letters[parent] += letters[index]
            count[parent] += count[index]
        within = [0] * size
        for index in range(1, size):
            place = places[index]
            within[index] = within[place.parent] | _BITS.get(place.element.tag, 0) | (_HINT_BIT if place.hint else 0)
        around = np.array(within)[self._place]
        for number, name in enumerate((*WITHIN, "hint")):
            self.columns[f"in_{name}"] = (around >> number & 1).astype(np.float32)
        parents = np.array([max(place.parent, 0) for place in places], np.intp)
        here, total = self._place, prose[0] + 1
        shares, linked, counts = np.array(prose) / total, np.array(links) / (np.array(letters) + 1), np.log1p(count) / 3
        self.around: list[Indices] = []
        for level in range(1, _LEVELS + 1):
            here = parents[here]
            self.around.append(here)
            self.columns[f"prose_{level}_out"] = shares[here].astype(np.float32)
            self.columns[f"links_{level}_out"] = linked[here].astype(np.float32)
            self.columns[f"count_{level}_out"] = counts[here].astype(np.float32)

    def _add_position(self) -> None:
        columns, size = self.columns, len(self.blocks)
        columns["prose_before"] = (np.cumsum(self._weights) / (self._weights.sum() + 1)).astype(np.float32)
        heads = np.flatnonzero((columns["headline"] > 0) & (columns["is_heading"] > 0))
        columns["below_headline"] = (
            (np.arange(size) > heads[0]).astype(np.float32) if len(heads) else np.full(size, 0.5, np.float32)
        )
        for name in ("prose", "linked", "length", "is_heading", "ends_with_stop", "caption"):
            for distance in _NEAR:
                columns[f"{name}{distance:+d}"] = beside(columns[name], distance)

    def add_reading(self, name: str, kept: Sequence[bool], region: Sequence[bool]) -> None:
        """What another reading says: which blocks it keeps, their neighbours, siblings and likes; where it begins."""
        columns, size = self.columns, len(self.blocks)
        own = columns[name] = numbers(kept)
        columns[f"{name}_region"] = numbers(region)
        for distance in _NEAR:
            columns[f"{name}{distance:+d}"] = beside(own, distance)
        letters = (own * self._lengths).astype(np.float32)
        for level, place in enumerate(self.around[:2], 1):
            columns[f"{name}_siblings_{level}"] = _others(place, letters, self._lengths)
        columns[f"{name}_likes"] = _others(self._looks, letters, self._lengths)
        inside = np.flatnonzero(columns[f"{name}_region"])
        first, last = (inside[0], inside[-1]) if len(inside) else (0, size - 1)
        index = np.arange(size)
        for where, steps in (
            ("before", first - index), ("behind", index - last),
            ("from_start", index - first), ("from_end", last - index),
        ):  # fmt: skip
            columns[f"{name}_{where}"] = (np.log1p(np.clip(steps, 0, _FAR)) / 2).astype(np.float32)

    @cached_property
    def _looks(self) -> Indices:
        """A number for each block, the same for those whose elements have the same tag and class."""
        known: dict[tuple[str, ...], int] = {}
        looks = []
        for block in self.blocks:
            element = self.places[block.place].element
            outer = self.places[max(self.places[block.place].parent, 0)].element
            look = (element.tag, element.get("class") or "", outer.tag, outer.get("class") or "")
            looks.append(known.setdefault(look, len(known)))
        return np.array(looks, np.intp)

    def add_text(self, name: str, text: str) -> None:
        """What a reading that comes as text alone says."""
        hay = normal(text)
        found = numbers([plain != "" and plain[:_SAMPLE] in hay for plain in self._plain])
        self.columns[name] = found
        for distance in _NEAR:
            self.columns[f"{name}{distance:+d}"] = beside(found, distance)


def ruled_out(columns: Mapping[str, Array], likely: Array) -> Flags:
    """The blocks that are no part of the article however likely they look: furniture, pull quotes, links elsewhere.

    A block that is a link and ends like a sentence may be one of the story.
    """
    out = (columns["headline"] > 0) & (columns["is_heading"] > 0)
    for name in ("furniture", "caption", "byline", "hard_mark", "hidden", "is_caption", "said_again"):
        out |= columns[name] > 0
    story = (columns["ends_with_stop"] > 0) & (likely >= _SURE)
    found: Flags = out | ((columns["linked"] > _LINK_ROW) & ~story)
    return found


def taken(columns: Mapping[str, Array], words: Array, likely: Array, least: float) -> Flags:
    """The blocks that are the article's: the likely ones, without what is ruled out, and what stands between them.

    Rows of a table, items of a list and headings are short, and look like nothing by themselves: between paragraphs of
    the article they are its own, where the reading by rules keeps them too. So are sentences that are wholly a link.
    """
    out = ruled_out(columns, likely)
    found = (likely >= least) & ~out
    above, below = distances(found & (words >= _PARAGRAPH))
    for kind, span in _BETWEEN.items():
        between = (above <= span) & (below <= span)
        found |= between & (columns[f"is_{kind}"] > 0) & (columns["named"] > 0)
    # What a paragraph announces ("In a letter he wrote:") is the article's, if the article goes on behind it.
    announced = np.append(False, (found & (columns["ends_with_colon"] > 0))[:-1]) & (below <= _LINK_SPAN)
    found |= announced & (columns["is_paragraph"] > 0) & (columns["prose"] > 0) & ~out
    linked = (columns["linked"] > _LINK_ROW) & (columns["ends_with_stop"] > 0) & (words >= _SENTENCE)
    between = (above <= _LINK_SPAN) & (below <= _LINK_SPAN)
    found |= linked & between & (columns["is_paragraph"] > 0) & (columns["furniture"] == 0)
    found = with_set_apart(columns, words, found, out)
    signature = (columns["signature"] > 0) & (columns["furniture"] == 0)
    # A post that the article quotes is as short as it likes.
    found |= np.append(signature[1:], False) & (above <= _LINK_SPAN) & (below <= _LINK_SPAN) & (columns["linked"] == 0)
    signed: Flags = found | (signature & np.concatenate(([False], found[:-1])))
    return signed


def _others(group: Indices, part: Array, whole: Array) -> Array:
    """How much of the others of its group is in `part`, for each."""
    size = int(group.max()) + 1 if len(group) else 0
    kept, all_of = np.bincount(group, part, size), np.bincount(group, whole, size)
    return ((kept[group] - part) / (all_of[group] - whole + 50)).astype(np.float32)
