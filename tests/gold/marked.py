"""Gold articles in their marked form (README.md) → text, and labels with offsets into it."""

from __future__ import annotations

import pathlib
import re
from dataclasses import dataclass, field
from typing import get_args

from newstables.schemas.claims import Comparator

FOLDER = pathlib.Path(__file__).parent
ANY = "?"  # not scored

_MARK = re.compile(r"\[(?P<label>\?|[1-9a-z]|(?P<type>DATE|TIME|DURATION|SET|\?) (?P<value>[^\s|]+))\||\]")
_CLAIM = re.compile(r"# (?P<number>[1-9]) = (?P<value>\S+) (?P<rest>.+)")


@dataclass
class GoldClaim:
    """One labelled number. "?" in a field: not scored; None: the text does not say."""

    start: int  # the number, code points
    end: int
    value: float | str | None
    comparator: str
    unit: str
    speaker: tuple[int, int] | str | None = None  # where the words for the speaker stand
    speaker_actor: str | None = None
    about_actor: str | None = None
    period: tuple[str, str] | str | None = None  # ISO days, half-open
    country: str | None = ANY  # ISO 3166-1 alpha-3


@dataclass
class GoldDate:
    """One labelled time expression. `type` "?": it may be found or not; `value` "?": not scored."""

    start: int
    end: int
    type: str
    value: str


@dataclass
class GoldArticle:
    """One article with its labels, in order of start."""

    id: str
    published: str  # ISO day
    title: str
    text: str = ""
    claims: list[GoldClaim] = field(default_factory=list)
    dates: list[GoldDate] = field(default_factory=list)
    optional: list[tuple[int, int]] = field(default_factory=list)  # numbers that may be found or not


def read_gold(split: str) -> list[GoldArticle]:
    """The articles of "dev" or "held_out". ValueError names the article and the paragraph of a slip in the marking."""
    marked = (FOLDER / f"{split}.txt").read_text(encoding="utf-8")
    return [_read_article(part) for part in re.split(r"^=== ", marked, flags=re.MULTILINE)[1:]]


def _read_article(marked: str) -> GoldArticle:
    head, _, body = marked.partition("\n")
    name, published, title = (part.strip() for part in head.split(" | ", 2))
    article = GoldArticle(name, published, title)
    speakers: dict[str, tuple[int, int]] = {}
    texts: list[str] = []
    position = 0
    for paragraph in body.strip().split("\n\n"):
        prose, *label_lines = paragraph.split("\n")
        try:
            text, numbers = _read_paragraph(prose, position, article, speakers)
            labels = {match["number"]: match for match in map(_match_claim, label_lines)}
            if labels.keys() != numbers.keys() or len(labels) != len(label_lines):
                raise ValueError(f"numbers {sorted(numbers)} but labels {sorted(labels)}")
            article.claims += [_claim(numbers[number], labels[number], speakers) for number in sorted(numbers)]
        except ValueError as error:
            raise ValueError(f"{article.id}: {error}: {prose[:60]}") from error
        texts.append(text)
        position += len(text) + 2
    article.text = "\n\n".join(texts)
    article.claims.sort(key=lambda claim: claim.start)
    article.dates.sort(key=lambda date: date.start)
    return article


def _match_claim(line: str) -> re.Match[str]:
    match = _CLAIM.fullmatch(line)
    if match is None:
        raise ValueError(f"not a label: {line}")
    return match


def _read_paragraph(
    prose: str, offset: int, article: GoldArticle, speakers: dict[str, tuple[int, int]]
) -> tuple[str, dict[str, tuple[int, int]]]:
    """The paragraph without its marks, and where its numbers stand; dates and speakers go where they are kept."""
    text = ""
    numbers: dict[str, tuple[int, int]] = {}
    stack: list[tuple[re.Match[str], int]] = []
    last = 0
    for match in _MARK.finditer(prose):
        text += prose[last : match.start()]
        last = match.end()
        if match[0] != "]":
            stack.append((match, offset + len(text)))
            continue
        if not stack:
            raise ValueError("a bracket closes that was never open")
        opened, start = stack.pop()
        span = (start, offset + len(text))
        if opened["type"]:
            article.dates.append(GoldDate(*span, opened["type"], opened["value"]))
        elif opened["label"] == ANY:
            article.optional.append(span)
        else:
            kept = numbers if opened["label"].isdigit() else speakers
            if opened["label"] in kept:
                raise ValueError(f"label {opened['label']} stands twice")
            kept[opened["label"]] = span
    text += prose[last:]
    if stack or "[" in text or "|" in text:
        raise ValueError("a bracket is open")
    return text, numbers


def _claim(span: tuple[int, int], label: re.Match[str], speakers: dict[str, tuple[int, int]]) -> GoldClaim:
    what, *fields = label["rest"].split("; ")
    first, _, unit = what.partition(" ")
    comparator = first if first in get_args(Comparator) or (first == ANY and unit) else "exact"
    raw = label["value"]
    value: float | str | None = None if raw == "-" else ANY if raw == ANY else float(raw)
    claim = GoldClaim(*span, value, comparator, unit if first == comparator else what)
    if value == ANY and what == ANY:
        claim.comparator = ANY
    for part in fields:
        key, _, said = part.partition(" ")
        if key == "by":
            words, _, actor = said.partition(" = ")
            if words != ANY and words not in speakers:
                raise ValueError(f"no speaker {words}")
            claim.speaker = ANY if words == ANY else speakers[words]
            claim.speaker_actor = actor or None
        elif key == "about":
            claim.about_actor = said
        elif key == "when":
            start, _, end = said.partition("/")
            claim.period = ANY if said == ANY else (start, end)
        elif key == "in":
            claim.country = None if said == "-" else said
        else:
            raise ValueError(f"unknown label {part}")
    return claim
