"""Sentences of the treebanks: words, tags, heads and relations, each document in its part."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any

TRAIN, DEV, TEST, UNUSED = "train", "dev", "test", "unused"


@dataclass
class TreebankSentence:
    """One sentence. A head is the index of a word; the root's is its own. Without a tree: raw text."""

    words: list[str]
    tags: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    document: str = ""


def read(folder: Path) -> dict[str, list[TreebankSentence]]:
    """All sentences below `folder`, by part."""
    splits = tomllib.loads(resources.files(__package__).joinpath("splits.toml").read_text())
    parts: dict[str, list[TreebankSentence]] = {TRAIN: [], DEV: [], TEST: [], UNUSED: []}
    for path in sorted(folder.glob("*.conllu")):
        for sentence in _sentences(path):
            parts[part_of(sentence.document, splits)].append(sentence)
    return parts


def part_of(document: str, splits: dict[str, Any]) -> str:
    """The part that a document belongs to, by the treebanks' own lists."""
    if document.startswith("GUM_"):
        name = document.removeprefix("GUM_")
        if name.partition("_")[0] in splits["left_out"]:
            return UNUSED
        return TEST if name in splits["gum"]["test"] else DEV if name in splits["gum"]["dev"] else TRAIN
    if any(name in document for name in splits["ewt"]["test"]):
        return TEST
    return DEV if hashlib.sha256(document.encode()).digest()[0] % 12 == 0 else TRAIN


def genre(document: str) -> str:
    """ "gum news", "ewt weblog" …"""
    if document.startswith("GUM_"):
        return "gum " + document.split("_")[1]
    return "ewt " + document.partition("-")[0]


def _sentences(path: Path) -> Iterator[TreebankSentence]:
    document, rows = "", list[list[str]]()
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# newdoc id = "):
            document = line.removeprefix("# newdoc id = ").strip()
        elif not line:
            if rows:
                yield _sentence(rows, document)
            rows = []
        elif line[0].isdigit():
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)


def _sentence(rows: list[list[str]], document: str) -> TreebankSentence:
    heads = [int(row[6]) - 1 for row in rows]
    return TreebankSentence(
        words=[row[1] for row in rows],
        tags=[row[4] for row in rows],
        pos=[row[3] for row in rows],
        heads=[index if head < 0 else head for index, head in enumerate(heads)],
        deps=[row[7] for row in rows],
        lemmas=[row[2] for row in rows],
        document=document,
    )
