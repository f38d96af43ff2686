"""Which line of a saved page is the article's title: above its body or among its first lines, by fitted weights."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

import numpy as np

from newstables.article.dateline import find_dateline
from newstables.article.published import find_published
from newstables.page.columns import Array
from newstables.page.furniture import is_byline, is_caption, is_furniture
from newstables.page.lines import Line
from newstables.page.scoring import load_weights
from newstables.page.words import long_words

_ABOVE, _INSIDE = 25, 3  # how many lines above the body, and how many of it, may be the title
_SHORTEST, _LONGEST = 4, 250  # letters
_SAMPLE = 40  # lines of the body whose words a title shares
_MANY_WORDS = 6  # long words
_LEAST_SHARED = 0.2  # of the long words of a line that nothing else speaks for
_LINE, _LONG_LINE, _PARAGRAPH = 40, 80, 130  # letters
_STOP = re.compile(r"[.;…]$")
_SENTENCE = re.compile(r"[.:;,…][”\"»]?$")
_PATH = re.compile(r"://|\S\s[>»›]\s")  # a URL, or the way down to the page ("Home > World")
_PARTS = re.compile(r"\s[|·•]\s")
_PICTURE = re.compile(r"\b(?:credit|photo|image)\b", re.IGNORECASE)

Columns: TypeAlias = dict[str, Array]


def find_title(lines: Sequence[Line], body: Sequence[int]) -> int | None:
    """The index of the title of the article whose body is `lines` at `body`; None where no line is like one."""
    candidates, columns = title_evidence(lines, body)
    if not candidates:
        return None
    weights = load_weights("title")
    best = int(np.argmax(sum(weight * columns[name] for name, weight in weights.items())))
    likely = columns["shared"][best] >= _LEAST_SHARED or columns["byline_near"][best] > 0
    likely = likely or _heads_dateline(lines, candidates[best])
    return candidates[best] if likely else None


def _heads_dateline(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is all that stands above a dateline: "Flood", then "LISBON, May 3 - Heavy rain …"."""
    return index == 0 and len(lines) > 1 and find_dateline(lines[1].text) is not None


def title_evidence(lines: Sequence[Line], body: Sequence[int]) -> tuple[list[int], Columns]:
    """The lines that may be the title, as indices, and the columns for them, by name."""
    first = body[0] if body else len(lines)
    words = {index: long_words(lines[index].text) for index in body[:_SAMPLE]}
    known = {word for own in words.values() for word in own}
    signs = [_is_sign(line) for line in lines[max(first - _ABOVE, 0) : first + _INSIDE + 5]]
    start = max(first - _ABOVE, 0)
    candidates = [
        index
        for index in range(start, min(first + _INSIDE, len(lines)))
        if _SHORTEST <= len(lines[index].text) <= _LONGEST
        and not _is_menu(lines[index].text)
        and (index < first or not _is_sentence(lines, index, body))
    ]
    rows = []
    for index in candidates:
        others = {word for other, own in words.items() if other != index for word in own} if index in words else known
        rows.append(_row(lines, index, first, others, signs[index - start + 1 : index - start + 6]))
    columns = {name: np.array([row[name] for row in rows], np.float32) for name in (rows[0] if rows else ())}
    return candidates, columns


def _is_sentence(lines: Sequence[Line], index: int, body: Sequence[int]) -> bool:
    """Whether a line of the body ends like a sentence, or is all there is."""
    return _SENTENCE.search(lines[index].text) is not None or index >= body[-1]


def _is_menu(text: str) -> bool:
    """Whether a line is a row of links of a word or two each ("News | Weather | Tides")."""
    parts = _PARTS.split(text)
    return len(parts) > 2 and all(len(part.split()) <= 2 for part in parts)


def _is_sign(line: Line) -> bool:
    """Whether a line says who wrote the article, or when: a title stands above it."""
    return line.byline or line.text.lower() == "by" or find_published(line.text) is not None


def _row(lines: Sequence[Line], index: int, first: int, known: set[str], below: Sequence[bool]) -> Mapping[str, float]:
    text = lines[index].text
    own = long_words(text)
    above = lines[index - 1].text if index else ""
    following = lines[index + 1].text if index + 1 < len(lines) else ""
    return {
        "shared": len(own & known) / (len(own) + 1),
        "fullness": min(len(own), _MANY_WORDS) / _MANY_WORDS,
        "few_words": len(text.split()) <= 3,
        "ends_with_stop": _STOP.search(text) is not None,
        "ends_with_colon": text.endswith(":"),
        "is_long": len(text) > _PARAGRAPH,
        "is_prose": lines[index].weight > 0,
        "is_furniture": is_byline(text) or is_furniture(text),
        "is_picture": is_caption(text) or _PICTURE.search(text) is not None,
        "is_path": _PATH.search(text) is not None,
        "distance": max(first - index, 0) / 20,
        "inside": index >= first,
        "byline_near": any(below[:3]),
        "byline_below": any(below),
        "below_few_words": index > 0 and len(above.split()) <= 2,
        "below_long": len(above) > _LONG_LINE,
        "above_long": len(following) > _LONG_LINE,
        "lines_between": sum(len(line.text) > _LINE for line in lines[index + 1 : first]) / 5,
    }
