"""An HTML tree → its blocks of text in reading order, each with what its surroundings say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, TypeAlias

from lxml.etree import iterwalk

from newstables.lexicon import load

# fmt: off
_NO_TEXT = frozenset((
    "script", "style", "template", "svg", "iframe", "button", "select", "textarea", "input", "object", "video", "audio",
    "canvas", "map", "head", "title", "noscript", "nav", "menu", "dialog", "datalist", "progress", "meter", "amp-ad",
    "amp-embed", "amp-sidebar", "amp-social-share",
))
INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "source",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
))
# fmt: on
_EMPHASIS = frozenset(("b", "strong", "em", "i"))
_KINDS = {
    "p": "paragraph", "li": "item", "dd": "item", "dt": "item", "td": "cell", "th": "cell",
    "blockquote": "paragraph", "figcaption": "caption", "caption": "caption",
} | dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading")  # fmt: skip
_INHERITED = frozenset(("item", "cell", "heading", "caption"))
_TAGS_SUSPECT = frozenset(("aside", "footer", "header", "form"))
_ROLES_SUSPECT = frozenset(("navigation", "complementary", "banner", "contentinfo", "search", "alert"))
_TAGS_SPARED = frozenset(("html", "body", "main", "article"))
_LONGEST_CELL = 60  # characters
_BREAK = "\x1f"  # stands for <br>; never in a page, where XML forbids it
_BREAKS = re.compile(r"\x1f\s*\x1f[\s\x1f]*")
_SPACES = re.compile(r"[ \t\n\r\f]+")  # as HTML has it: a non-breaking space is a character
_HIDDEN_STYLE = re.compile(r"(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[a-z]+")
_SENTENCE_END = re.compile(r"[.!?…。！？।][\"'”’»」』)\]]*$")
_WIDE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d]")
_STOPPED = re.compile(r"[^\W\dA-Z_][.!?][\"”’]?$")  # at the end of a sentence, not of an abbreviation in capitals
_CLOSING = 8  # a stop and the marks that may close a sentence behind it
_WIDE_WORTH = 2.5  # a Chinese, Japanese or Korean character says as much as this many letters
_UNENDED = 130  # letters from which a line is prose even if it ends without a stop

_Words: TypeAlias = frozenset[str]
_Pairs: TypeAlias = frozenset[tuple[str, ...]]

SOFT, HARD = 1, 2  # how sure a mark is: soft ones are overruled where they hold most of the page's prose


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


def weigh(text: str, linked: float) -> float:
    """How much prose `text` holds, in letters; 0 where it does not read like prose."""
    length = float(len(text))
    if length < 12:
        return 0.0
    if wide := len(_WIDE.findall(text)) if not text.isascii() else 0:
        length += wide * (_WIDE_WORTH - 1)
    if length < 25 or (length < _UNENDED and not _SENTENCE_END.search(text[-_CLOSING:])):
        return 0.0
    return length * (1 - linked) if linked < 0.6 else 0.0


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


def _judge(tag: str, attributes: Any) -> tuple[int, bool]:
    """How suspicious an element is, and whether the page says that it holds the article."""
    names, identity = attributes.get("class", ""), attributes.get("id", "")
    suspicion, hint = judge_names(names, identity) if names or identity else (0, False)
    hint = hint or attributes.get("itemprop") == "articleBody"
    if tag in _TAGS_SPARED or hint:
        return 0, hint
    role = attributes.get("role")
    if role in ("dialog", "alertdialog"):
        return HARD, hint
    if not suspicion and (tag in _TAGS_SUSPECT or role in _ROLES_SUSPECT or is_hidden(attributes)):
        suspicion = SOFT
    return suspicion, hint


def is_hidden(attributes: Any) -> bool:
    """Whether an element is on no reader's screen, or not at first."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None


@lru_cache(maxsize=8192)
def judge_names(names: str, identity: str) -> tuple[int, bool]:
    """What an element's class names and id say: SOFT or HARD for furniture, else 0; and whether it holds an article."""
    soft, hard, soft_pairs, body_pairs, articles = _vocabulary()
    words = _WORD.findall(_CAMEL.sub(" ", f"{identity} {names}").lower())
    pairs = list(pairwise(words))
    hint = "articlebody" in words or not body_pairs.isdisjoint(pairs)
    if not articles.isdisjoint(names.split()):
        return 0, hint
    if not hard.isdisjoint(words):
        return HARD, hint
    if not soft.isdisjoint(words):
        return (0 if "embed" in words or "tweet" in words else SOFT), hint  # a post that the article quotes
    return (0 if soft_pairs.isdisjoint(pairs) else SOFT), hint


@cache
def _vocabulary() -> tuple[_Words, _Words, _Pairs, _Pairs, _Words]:
    names = load("newstables.page", "boilerplate.toml")["class_names"]
    soft, hard = frozenset(names["soft"]), frozenset(names["hard"])
    pairs = frozenset(tuple(pair.split()) for pair in names["soft_pairs"])
    body = frozenset(tuple(pair.split()) for pair in names["body_pairs"])
    return soft, hard, pairs, body, frozenset(names["article"])


def read_blocks(root: Any) -> tuple[list[Block], list[BlockPlace]]:
    """The blocks under `root`, and the elements they stand in (the first is the root)."""
    blocks: list[Block] = []
    places = [BlockPlace(-1, root)]
    parts: list[str] = []
    place, kind = 0, "other"
    marks: tuple[int, ...] = ()
    links = bold = 0  # depth
    linked = emphasised = 0  # characters
    image = False
    rows: list[int] = []  # where the rows of the tables around here begin
    stack: list[tuple[int, str, tuple[int, ...]]] = []

    def flush() -> None:
        nonlocal image
        joined = "".join(parts).strip()
        parts.clear()
        for text in _runs(joined) if _BREAK in joined else (_one_space(joined),):
            if text:
                share = min(linked / len(text), 1.0)
                bold_share = min(emphasised / len(text), 1.0)
                blocks.append(Block(text, kind, share, bold_share, weigh(text, share), place, marks, image))
                image = False

    walk = iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            if tag in _NO_TEXT:
                walk.skip_subtree()
                continue
            attributes = element.attrib
            if tag not in INLINE:
                if tag == "br":
                    parts.append(_BREAK)
                    continue
                if parts:
                    flush()
                linked = emphasised = 0
                stack.append((place, kind, marks))
                suspicion, hint = _judge(tag, attributes) if attributes or tag in _TAGS_SUSPECT else (0, False)
                places.append(BlockPlace(place, element, suspicion, hint))
                if tag == "tr":
                    rows.append(len(blocks))
                place = len(places) - 1
                if suspicion:
                    marks = (*marks, place)
                kind = _KINDS.get(tag) or (kind if kind in _INHERITED else "other")
            elif tag == "a":
                links += 1
            elif tag == "img":
                image = True
            elif tag in _EMPHASIS:
                bold += 1
            elif attributes and (
                judge_names(attributes.get("class", ""), attributes.get("id", ""))[0] == HARD or is_hidden(attributes)
            ):
                walk.skip_subtree()
                parts.append(" ")
                continue
            words = element.text
        else:
            if tag not in INLINE:
                if tag != "br" and tag not in _NO_TEXT:
                    if parts:
                        flush()
                    linked = emphasised = 0
                    place, kind, marks = stack.pop()
                    if tag == "tr":
                        _join_row(blocks, rows.pop())
            elif tag == "a":
                links -= 1
            elif tag in _EMPHASIS:
                bold -= 1
            words = element.tail
        if words and (parts or not words.isspace()):  # most is the white space between elements
            if parts and words[0].isupper() and _STOPPED.search(parts[-1][-3:]):
                parts.append(" ")  # set apart by the page's style sheet alone
            parts.append(words)
            if links:
                linked += len(words.strip())
            if bold:
                emphasised += len(words.strip())
    if parts:
        flush()
    return blocks, places
