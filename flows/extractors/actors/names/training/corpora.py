"""Texts with their names as a person marked them: folders of articles and gold, and the treebank GUM."""

from __future__ import annotations

import json
import pathlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

FOLDERS = ("re3d", "wikigold", "crossner", "uner-ewt")
# Of GUM's genres those whose texts may be used for any purpose. Its news is what the folder wikinews holds, but there
# persons without an article in Wikipedia are not marked.
GENRES = ("news", "interview", "academic", "bio", "speech", "textbook", "voyage", "court", "vlog")
_KINDS = {"Person": "person", "PER": "person", "Organisation": "organisation", "ORG": "organisation"}
_KINDS |= {"Location": "place", "LOC": "place"}
_GUM_KINDS = {"person": "person", "organization": "organisation", "place": "place"}
_MARK = re.compile(r"\(([^()]+)(\))?|([\w\[\]/]+)\)")
_IN_NAMES = frozenset(["PROPN", "ADJ", "ADP", "NUM", "CCONJ", "DET", "PART", "PUNCT"])
_PLURALS_AND_NOUNS = frozenset({"NNPS", "JJ", "NNS", "NN"})  # "Nazarenes", "the president": no person's name

Row = list[str]
Token = tuple[int, int, Row]  # start, end, columns


@dataclass(slots=True)
class Sample:
    """One text and its names: start, end, kind."""

    corpus: str
    text: str
    names: list[tuple[int, int, str]]


def samples(corpora: pathlib.Path) -> list[Sample]:
    """All that the model is fitted on, under the folder `corpora`."""
    found = [sample for folder in FOLDERS for sample in _from_folder(corpora / folder)]
    for file in sorted((corpora / "treebank").glob("gum-*.conllu")):
        found += _from_gum(file)
    return found


def _from_folder(folder: pathlib.Path) -> Iterator[Sample]:
    gold = {row["id"]: row["entities"] for row in map(json.loads, (folder / "gold.jsonl").open(encoding="utf-8"))}
    for row in map(json.loads, (folder / "articles.jsonl").open(encoding="utf-8")):
        marked = [(e["start"], e["end"], _KINDS[e["type"]]) for e in gold[row["id"]] if e["type"] in _KINDS]
        yield Sample(folder.name, row["text"], marked)


def _from_gum(file: pathlib.Path) -> Iterator[Sample]:
    for block in file.read_text(encoding="utf-8").split("# newdoc id = GUM_")[1:]:
        genre = block.partition("_")[0]
        if genre not in GENRES:
            continue
        text = ""
        names: list[tuple[int, int, str]] = []
        for sentence in block.split("\n\n"):
            tokens: list[Token] = []
            for row in (line.split("\t") for line in sentence.split("\n") if re.match(r"\d+\t", line)):
                tokens.append((len(text), len(text) + len(row[1]), row))
                text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
            text = text.rstrip() + "\n"
            names += _gum_names(tokens)
        yield Sample("gum-news" if genre in ("news", "interview") else "gum", text, names)


def _gum_names(tokens: list[Token]) -> Iterator[tuple[int, int, str]]:
    """The names among the entities of a sentence: GUM marks every noun phrase, and which of its words are its core."""
    opened: list[tuple[str, str, str, int]] = []
    for i, (_, _, row) in enumerate(tokens):
        marks = re.search(r"Entity=([^|]+)", row[9])
        for begun, closes, ended in _MARK.findall(marks[1]) if marks else ():
            if begun:
                parts = begun.split("-")
                if len(parts) < 6:
                    continue
                opened.append((parts[0], parts[1], parts[5], i))
            if closes or ended:
                key = (ended or begun.partition("-")[0]).partition("[")[0]
                at = next((k for k in reversed(range(len(opened))) if opened[k][0].partition("[")[0] == key), None)
                if at is not None:
                    _, kind, core, first = opened.pop(at)
                    name = _core_name(kind, core, tokens[first : i + 1])
                    if name is not None:
                        yield name


def _core_name(kind: str, core: str, tokens: list[Token]) -> tuple[int, int, str] | None:
    if kind not in _GUM_KINDS or not re.fullmatch(r"[\d,]+", core):
        return None
    places = [int(place) - 1 for place in core.split(",")]
    chosen = tokens[min(places) : max(places) + 1]
    while chosen and chosen[0][2][3] in ("DET", "ADP", "PUNCT"):
        chosen = chosen[1:]
    if not chosen or not (chosen[0][2][1][0].isupper() and chosen[-1][2][1][0].isupper()):
        return None
    rows = [row for _, _, row in chosen]
    if not any(row[4] in ("NNP", "NNPS") for row in rows) or any(row[3] not in _IN_NAMES for row in rows):
        return None
    linked = any(row[3] == "ADP" or row[1].lower() in ("or", "and") for row in rows)
    if kind == "person" and (chosen[-1][2][4] in _PLURALS_AND_NOUNS or linked):
        return None
    return chosen[0][0], chosen[-1][1], _GUM_KINDS[kind]
