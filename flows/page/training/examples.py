"""Pages whose bodies are known → evidence with, for each line, whether it is of the body."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from newstables.page.blocks import read_blocks
from newstables.page.body import without_biographies, without_repeats
from newstables.page.choice import gather
from newstables.page.clean import clean_text
from newstables.page.columns import Array
from newstables.page.decode import decode
from newstables.page.evidence import taken
from newstables.page.html import parse_html, without_inlined
from newstables.page.line_choice import taken_lines
from newstables.page.lines import cut_lines
from newstables.page.metadata import read_metadata
from newstables.page.readings import read_by_trafilatura
from newstables.page.saved_text import gather as gather_lines
from newstables.page.stretch import find_stretch
from newstables.page.title import title_evidence
from newstables.page.training.render import render

Taken = Callable[[Mapping[str, Array], Array, Array, float], npt.NDArray[np.bool_]]

_GRAM = 4  # words
_OF_THE_BODY = 0.5  # share of a line's runs of four words that the body has
_FEWEST_WORDS = 40
_LEAST_FOUND, _MOST_FOUND = 0.75, 1.3  # of the body's words; beyond, the body is that of another day's page
_SAME_TITLE = 0.8  # share of the words
_WORDS = re.compile(r"\w+")


@dataclass(slots=True)
class Example:
    """One page: its lines, what speaks for each, and which are the body's."""

    identity: str
    columns: dict[str, Array]
    words: Array
    lines: list[str]
    wanted: Array
    body: str
    authors: list[str]
    taken: Taken

    @property
    def is_sound(self) -> bool:
        """Whether the page holds the body that it should: some were saved on another day."""
        found, size = float((self.words * self.wanted).sum()), len(_WORDS.findall(self.body))
        return size > _FEWEST_WORDS and _LEAST_FOUND < found / size < _MOST_FOUND

    def text(self, likely: Array, least: float) -> list[str]:
        """The paragraphs, were the likely lines taken."""
        chosen = self.taken(self.columns, self.words, likely, least)
        kept = [line for line, found in zip(self.lines, chosen.tolist(), strict=True) if found]
        return without_biographies(without_repeats(kept), self.authors)


def is_kept_aside(identity: str) -> bool:
    """Whether a page is for the check alone: half of them are, by a hash of their ids."""
    return hashlib.sha256(("half" + identity).encode()).digest()[0] >= 128


def read_bodies(folder: Path) -> Iterator[tuple[str, str]]:
    """Id and body of each page in a folder with gold.jsonl beside html/ and text/."""
    for page in _read_gold(folder):
        yield page["id"], page["body"]


def read_titles(folder: Path) -> Iterator[tuple[str, str | None]]:
    """Id and title of each page in such a folder; where gold has none, the title that the HTML page says it has."""
    for page in _read_gold(folder):
        title = page.get("title")
        if not title:
            root = parse_html((folder / f"html/{page['id']}.html").read_bytes())
            title = None if root is None else read_metadata(root, None, datetime.now(UTC)).title
        yield page["id"], title


def _read_gold(folder: Path) -> Iterator[dict[str, str]]:
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def read_title_choice(path: Path, title: str | None) -> tuple[dict[str, Array], Array] | None:
    """Of a page saved as text, what speaks for each line that may be the title, and which are; None where none is."""
    lines = cut_lines(decode(path.read_bytes()))
    candidates, columns = title_evidence(lines, range(*find_stretch(lines)) if lines else ())
    right = np.array([_same_title(lines[index].text, title or "") for index in candidates], np.float32)
    return (columns, right) if right.any() else None


def _same_title(one: str, other: str) -> bool:
    words, others = (set(_WORDS.findall(text.lower())) for text in (one, other))
    return len(words & others) >= _SAME_TITLE * len(words | others)


def read_html_page(path: Path, identity: str, body: str) -> Example | None:
    """An HTML page, with what trafilatura says of it; None where it holds no text."""
    root = parse_html(without_inlined(path.read_bytes()))
    if root is None:
        return None
    said = read_metadata(root, None, datetime.now(UTC))
    blocks, places = read_blocks(root)
    if not blocks:
        return None
    evidence = gather(blocks, places, said)
    evidence.add_text("trafilatura", read_by_trafilatura(root))
    lines = [clean_text(block.text) for block in blocks]
    return Example(identity, evidence.columns, evidence.words, lines, wanted(lines, body), body, said.authors, taken)


def read_text_page(path: Path, identity: str, body: str) -> Example | None:
    """A page saved as text; None where it holds no line."""
    return _read_lines(decode(path.read_bytes()), identity, body)


def read_rendered_page(path: Path, identity: str, body: str) -> Example | None:
    """An HTML page as its reader would save it as text; None where it holds no line."""
    root = parse_html(without_inlined(path.read_bytes()))
    return None if root is None else _read_lines(render(root), identity, body)


def _read_lines(text: str, identity: str, body: str) -> Example | None:
    lines = cut_lines(text)
    if not lines:
        return None
    evidence = gather_lines(lines)
    texts = [line.text for line in lines]
    return Example(identity, evidence.columns, evidence.words, texts, wanted(texts, body), body, [], taken_lines)


def wanted(lines: Sequence[str], body: str) -> Array:
    """1 for each line that is of the body, else 0; what the body has once is wanted once."""
    grams = Counter(_grams(_WORDS.findall(body)))
    short = Counter(" ".join(_WORDS.findall(line)) for line in body.split("\n"))
    found = np.zeros(len(lines), np.float32)
    for index, line in enumerate(lines):
        words = _WORDS.findall(line)
        if len(words) < _GRAM:
            key = " ".join(words)
            found[index] = bool(words) and short[key] > 0
            short[key] -= 1
            continue
        own = _grams(words)
        if sum(grams[gram] > 0 for gram in own) >= _OF_THE_BODY * len(own):
            found[index] = 1
            grams.subtract(gram for gram in own if grams[gram] > 0)
    return found


def likeness(found: str, body: str) -> tuple[float, float]:
    """Precision and recall of a text's runs of four words."""
    one, other = (Counter(_grams(_WORDS.findall(text))) for text in (found, body))
    shared = (one & other).total()
    return shared / max(one.total(), 1), shared / max(other.total(), 1)


def _grams(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[start : start + _GRAM]) for start in range(max(len(words) - _GRAM + 1, 1))]
