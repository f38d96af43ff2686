"""An HTML tree → its blocks of text in reading order, each with what its surroundings say of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lxml.etree import iterwalk

from newstables.page.in_line import INLINE, STRUCK, is_correction, is_unseen_in_line, is_word_of_line
from newstables.page.prose import weigh
from newstables.page.raised import is_note_link, read_raised
from newstables.page.suspicion import HARD, TAGS_SUSPECT, is_named_for_consent, judge
from newstables.page.to_readers import asks_to_agree
from newstables.page.wrapped import paragraphs

# fmt: off
_NO_TEXT = frozenset((
    "script", "style", "template", "svg", "iframe", "button", "select", "textarea", "input", "object", "video", "audio",
    "canvas", "map", "head", "title", "noscript", "nav", "menu", "dialog", "datalist", "progress", "meter", "amp-ad",
    "amp-embed", "amp-sidebar", "amp-social-share", "meta", "link",
))
# fmt: on
_EMPHASIS = frozenset(("b", "strong", "em", "i"))
_PREFORMATTED = "preformatted"  # its lines are the page's; what is read in it are paragraphs
_KINDS = {
    "p": "paragraph", "li": "item", "dd": "item", "dt": "item", "td": "cell", "th": "cell",
    "blockquote": "paragraph", "figcaption": "caption", "caption": "caption", "pre": _PREFORMATTED,
} | dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading")  # fmt: skip
_INHERITED = frozenset(("item", "cell", "heading", "caption", _PREFORMATTED))
_LONGEST_CELL = 60  # characters
_BREAK = "\x1f"  # stands for <br>; never in a page, where XML forbids it
_BREAKS = re.compile(r"\x1f\s*\x1f[\s\x1f]*")
_SPACES = re.compile(r"[ \t\n\r\f]+")  # as HTML has it: a non-breaking space is a character
_STOPPED = re.compile(r"[^\W\dA-Z_][.!?][\"”’]?$")  # at the end of a sentence, not of an abbreviation in capitals
# A whole date, in letters, right beside which a text begins.
_DATE = re.compile(r"(?:[A-Z][a-z]+,?\s)?(?:\d{1,2}\s[A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.?\s\d{1,2},)\s(?:19|20)\d\d")


@dataclass(slots=True, eq=False)
class Block:
    """A run of text that a browser would set apart from its neighbours."""

    text: str
    kind: str  # paragraph, heading, item, cell, caption, other
    linked: float  # share of its characters that are link text
    emphasised: float  # share of its characters in bold or italics
    weight: float  # how much prose it holds, in letters; 0 where it is none
    place: int  # index of the element it stands in
    marks: tuple[int, ...]  # the suspicious elements around it
    after_image: bool = False  # nothing but an image stands between it and the block before


@dataclass(slots=True)
class BlockPlace:
    """An element that holds blocks."""

    parent: int
    element: Any
    suspicion: int = 0
    hint: bool = False  # the page says that the article is here


def _one_space(text: str) -> str:
    """`text` with one space for each run of white space; few lines have any to mend, and to ask costs little."""
    if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:
        return _SPACES.sub(" ", text)
    return text


def _runs(text: str) -> list[str]:
    """The lines of `text` that stand apart: two <br> part them, one breaks a line."""
    return ["\n".join(_one_space(line).strip() for line in run.split(_BREAK)).strip() for run in _BREAKS.split(text)]


def _join_row(blocks: list[Block], start: int) -> None:
    """The short cells of a table's row become one line ("Berlin | 3.7 million"); a layout's long ones stay apart."""
    row = blocks[start:]
    if len(row) > 1 and all(len(block.text) <= _LONGEST_CELL for block in row):
        first = row[0]
        first.text = " | ".join(block.text for block in row)
        first.linked = sum(block.linked for block in row) / len(row)
        first.weight = 0.0
        del blocks[start + 1 :]


def read_blocks(root: Any) -> tuple[list[Block], list[BlockPlace]]:
    """The blocks under `root`, and the elements they stand in (the first is the root)."""
    reader = _Reader(root)
    walk = iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            if tag in _NO_TEXT or not reader.enter(element, tag):
                walk.skip_subtree()
                continue
            words = element.text
        else:
            reader.leave(tag)
            words = element.tail
        if words and (reader.parts or not words.isspace()):  # most is the white space between elements
            reader.add(words)
    reader.flush()
    return reader.blocks, reader.places


def elements_around(places: Sequence[BlockPlace], index: int) -> set[int]:
    """An element and those around it, by number; the root apart."""
    found = set()
    while index > 0:
        found.add(index)
        index = places[index].parent
    return found


def show_without_scripts(root: Any) -> bool:
    """Make what a page has for readers without scripts (<noscript>) part of it, where that is text; whether any is."""
    found = [element for element in root.iter("noscript") if any(map(_is_paragraph, element.iter("p")))]
    for element in found:
        element.tag = "div"
    return bool(found)


def _is_paragraph(element: Any) -> bool:
    return weigh(_shown_in(element), 0.0) > 0


def _shown_in(element: Any) -> str:
    return _one_space("".join(element.itertext())).strip()


def _is_prose_behind_consent(element: Any) -> bool:
    """Whether a paragraph is named for consent, and its words are not: sites mark so what is to be shown late."""
    return is_named_for_consent(element.attrib) and _is_paragraph(element) and not asks_to_agree(_shown_in(element))


class _Reader:
    """What was read so far, and where in the tree the reading stands."""

    def __init__(self, root: Any) -> None:
        self.blocks: list[Block] = []
        self.places = [BlockPlace(-1, root)]
        self.parts: list[str] = []  # of the block that is being read
        self._linked = self._emphasised = 0  # characters of it
        self._links = self._bold = 0  # depth
        self._image = False
        self._place, self._kind = 0, "other"
        self._marks: tuple[int, ...] = ()
        self._rows: list[int] = []  # where the rows of the tables around here begin
        self._stack: list[tuple[int, str, tuple[int, ...]]] = []

    def enter(self, element: Any, tag: str) -> bool:
        """Go into an element; whether what it holds is read at all."""
        if "-" in tag and is_word_of_line(element):
            element.tag = tag = "span"
        if tag not in INLINE:
            if tag == "br":
                self.parts.append(_BREAK)
            else:
                self._enter_block(element, tag)
        elif tag == "a":
            self._links += 1
            href = element.get("href")
            return not (href and href[0] == "#" and is_note_link(element, self.parts[-1] if self.parts else ""))
        elif tag == "img":
            self._image = True
        elif tag in _EMPHASIS:
            self._bold += 1
            return not ((attributes := element.attrib) and is_unseen_in_line(element, attributes))
        elif tag in STRUCK and is_correction(element):
            return False
        elif tag == "sup" and (figures := read_raised(element, self.parts[-1] if self.parts else "")) is not None:
            self.parts.append(figures)
            return False
        elif (attributes := element.attrib) and is_unseen_in_line(element, attributes):
            self.parts.append(" ")
            return False
        return True

    def _enter_block(self, element: Any, tag: str) -> None:
        if self.parts:
            self.flush()
        self._stack.append((self._place, self._kind, self._marks))
        attributes = dict(element.items())
        suspicion, hint = judge(tag, attributes) if attributes or tag in TAGS_SUSPECT else (0, False)
        if tag == "p" and suspicion == HARD and _is_prose_behind_consent(element):
            suspicion = 0
        self.places.append(BlockPlace(self._place, element, suspicion, hint))
        if tag == "tr":
            self._rows.append(len(self.blocks))
        self._place = len(self.places) - 1
        if suspicion:
            self._marks = (*self._marks, self._place)
        self._kind = _KINDS.get(tag) or (self._kind if self._kind in _INHERITED else "other")
        if "caption" in attributes.get("class", "") and all(child.tag in INLINE for child in element):
            self._kind = "caption"

    def leave(self, tag: str) -> None:
        """Go out of an element."""
        if tag in INLINE:
            if tag == "a":
                self._links -= 1
            elif tag in _EMPHASIS:
                self._bold -= 1
        elif tag != "br" and tag not in _NO_TEXT:
            if self.parts:
                self.flush()
            self._place, self._kind, self._marks = self._stack.pop()
            if tag == "tr":
                _join_row(self.blocks, self._rows.pop())

    def add(self, words: str) -> None:
        """Read on in the same block."""
        if self.parts and words[0].isupper():  # set apart by the page's style sheet alone
            if _STOPPED.search(self.parts[-1][-3:]):
                self.parts.append(" ")
            elif self.parts[-1][-1:].isdigit() and _DATE.fullmatch("".join(self.parts).strip()):
                self.flush()
        self.parts.append(words)
        if self._links:
            self._linked += len(words.strip())
        if self._bold:
            self._emphasised += len(words.strip())

    def flush(self) -> None:
        """End the block, or the blocks, that have been read."""
        joined = "".join(self.parts).strip()
        self.parts.clear()
        if joined:
            if self._kind == _PREFORMATTED:
                runs = list(paragraphs(joined.replace(_BREAK, "\n")))
            else:
                runs = _runs(joined) if _BREAK in joined else [_one_space(joined)]
            for text in filter(None, runs):
                self._add_block(text)
        self._linked = self._emphasised = 0

    def _add_block(self, text: str) -> None:
        linked = min(self._linked / len(text), 1.0)
        bold = min(self._emphasised / len(text), 1.0)
        weight = weigh(text, linked)
        kind = "paragraph" if self._kind == _PREFORMATTED else self._kind
        self.blocks.append(Block(text, kind, linked, bold, weight, self._place, self._marks, self._image))
        self._image = False
