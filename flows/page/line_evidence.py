"""What speaks for each line of a saved page being the article's, in numbers: wording, neighbours, topic, place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

import numpy as np

from newstables.article.byline import names_in_byline
from newstables.lexicon import load
from newstables.page.body import is_biography
from newstables.page.columns import Array, Flags, around, beside, distances, last_seen, next_seen, numbers
from newstables.page.lines import Line
from newstables.page.wording import read_wording
from newstables.page.words import normal

_NEAR = (-1, 1)
_WINDOWS = (3, 8, 20)  # lines to either side
_GAPS = (1, 3, 8)  # lines that are no prose, by which one run of paragraphs is told from the next
_FAR = 30  # lines; beyond them all are as far
_HEAD = 300  # characters that tell what a line is
_MOST_SIGNS = 3
_LABEL = re.compile(r"[A-Z][A-Z’']+(?:\s[A-Z’']+){0,3}:\s")  # "REQUIRED READING: …"
_ADDRESSES = ("@", "http:", "https:", "www.", ".com", ".org", ".net", ".edu", ".gov")
_LONG_WORD = 4  # letters from which a word tells what a line is about
_REPEATED = 12  # letters; shorter lines are alike by chance
_BEGUN = 0.1  # share of the page's prose behind which marks of an end count
_NEIGHBOURS = ("prose", "length", "ends_with_stop", "marked", "byline", "headline", "capitals")
_AROUND = (
    "title_case", "of_pictures", "of_the_house", "of_writers", "address", "prose", "ends_with_stop", "marked", "byline",
    "small_words", "repeated", "topic", "first_person", "to_the_reader",
    "ago", "ends_with_colon",
)  # fmt: skip
_SINCE = ("headline", "byline", "end", "last", "marked", "biography", "of_the_house", "label", "names_writer")
_COUNTED = ("last", "end", "biography", "ago", "byline", "of_writers", "of_the_house", "of_sources", "address")
_OF_RUNS = ("topic", "first_person", "title_words")
_FIRST_PERSON = frozenset(("i", "my", "me", "im", "mine"))
# "3 hours ago", "1h 32m ago", "4 min read", a video's length: what stands by links to other stories and by comments.
_AGO = re.compile(
    r"\b\d+\s?(?:[smhd]|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)(?:\s\d+\s?[smhd])?\sago\b"
    r"|\b\d+ min(?:ute)? read\b|^\d{1,2}:\d\d$",
    re.IGNORECASE,
)


class LineEvidence:
    """The columns for all lines of a page, by name; `words` are the words of each line."""

    def __init__(self, lines: Sequence[Line], title: str | None, stretch: tuple[int, int]) -> None:
        """`title` and `stretch` as the reading by rules has them."""
        self.lines = lines
        texts = [line.text for line in lines]
        wording = read_wording(texts, title, [False] * len(lines))
        self.words, self._plain = wording.words, wording.plain
        self.columns = wording.columns
        self._weights = numbers([line.weight for line in lines])
        self.ruled = [stretch[0] <= index < stretch[1] and not line.furniture for index, line in enumerate(lines)]
        self._add_lines(texts)
        self._add_reading(*stretch)
        self._add_surroundings()
        for gap in _GAPS:
            self._add_runs(gap)

    def _add_lines(self, texts: Sequence[str]) -> None:
        columns = self.columns
        columns["prose"] = (np.log1p(self._weights) / 5).astype(np.float32)
        columns["marked"] = numbers([line.furniture for line in self.lines])
        counts = Counter(self._plain)
        columns["repeated"] = numbers([len(plain) >= _REPEATED and counts[plain] > 1 for plain in self._plain])
        words = [plain.split() for plain in self._plain]
        columns["first_person"] = numbers(
            [sum(map(_FIRST_PERSON.__contains__, own)) / (len(own) + 3) * 3 for own in words]
        )
        columns["ago"] = numbers([_AGO.search(text) is not None for text in texts])
        columns["biography"] = numbers([is_biography(text) for text in texts])
        self._add_signs(texts, words)
        columns["topic"], columns["topic_words"] = _topic(words, self.ruled)

    def _add_signs(self, texts: Sequence[str], words: Sequence[Sequence[str]]) -> None:
        """Signs of headlines, captions, sources, contacts and writers: of what stands around an article."""
        columns = self.columns
        columns["title_case"] = numbers([_title_case(text) for text in texts])
        for name, (single, phrases) in _signs().items():
            columns[name] = numbers(
                [
                    min(
                        sum(map(single.__contains__, own)) + (len(own) > 1 and sum(map(plain.__contains__, phrases))),
                        _MOST_SIGNS,
                    )
                    for own, plain in zip(words, self._plain, strict=True)
                ]
            )
        columns["label"] = numbers([_LABEL.match(text) is not None for text in texts])
        columns["address"] = numbers([any(map(text.__contains__, _ADDRESSES)) for text in texts])
        writers = {
            word for line in self.lines if line.byline for name in names_in_byline(line.text) for word in name.split()
        }
        columns["names_writer"] = numbers([not writers.isdisjoint(text.split()) for text in texts])

    def _add_reading(self, first: int, end: int) -> None:
        """What the reading by rules says."""
        columns, index = self.columns, np.arange(len(self.lines))
        columns["ruled"] = numbers(self.ruled)
        columns["ruled_stretch"] = ((index >= first) & (index < end)).astype(np.float32)
        for distance in _NEAR:
            columns[f"ruled{distance:+d}"] = beside(columns["ruled"], distance)
        for where, steps in (
            ("before", first - index), ("behind", index - end + 1),
            ("from_start", index - first), ("from_end", end - 1 - index),
        ):  # fmt: skip
            columns[f"ruled_{where}"] = (np.log1p(np.clip(steps, 0, _FAR)) / 2).astype(np.float32)

    def _add_surroundings(self) -> None:
        columns, size = self.columns, len(self.lines)
        for name in _NEIGHBOURS:
            for distance in _NEAR:
                columns[f"{name}{distance:+d}"] = beside(columns[name], distance)
        for name in _AROUND:
            for span in _WINDOWS:
                columns[f"{name}_above_{span}"], columns[f"{name}_below_{span}"] = around(columns[name], span)
        columns["prose_before"] = (np.cumsum(self._weights) / (self._weights.sum() + 1)).astype(np.float32)
        columns["position"] = (np.arange(size) / max(size, 1)).astype(np.float32)
        begun = columns["prose_before"] > _BEGUN
        for name in _SINCE:
            columns[f"since_{name}"] = _since(columns[name] > 0)
        for name in _COUNTED:
            columns[f"seen_{name}"] = np.minimum(np.cumsum(columns[name] * begun) / 3, 1.5).astype(np.float32)

    def _add_runs(self, gap: int) -> None:
        """Of the run of paragraphs that a line stands in: its share of the page's prose, its topic, its place."""
        columns, size = self.columns, len(self.lines)
        prose = (self._weights > 0) & (columns["marked"] == 0)
        at = np.flatnonzero(prose)
        number = np.zeros(size, np.intp)
        if len(at):
            number[at] = np.concatenate(([0], np.cumsum(np.diff(at) > gap)))
        before, behind = last_seen(prose), next_seen(prose)
        same = (before >= 0) & (behind < size)
        same[same] = number[before[same]] == number[behind[same]]
        run = np.where(same, number[np.maximum(before, 0)], 0)
        mass = np.bincount(number[at], self._weights[at], 1)
        best = int(mass.argmax())
        words = np.bincount(number[at], self.words[at], 1) + 1
        own = {
            "share": mass / (mass.sum() + 1), "of_best": mass / (mass[best] + 1),
            **{name: np.bincount(number[at], columns[name][at] * self.words[at], 1) / words for name in _OF_RUNS},
        }  # fmt: skip
        for name, values in own.items():
            columns[f"run_{gap}_{name}"] = np.where(same, values[run], 0).astype(np.float32)
        last = int(at[number[at] == best].max()) if len(at) else size
        columns[f"run_{gap}_behind"] = (np.arange(size) > last).astype(np.float32)


def _title_case(text: str) -> float:
    """The share of a line's long words that begin with a capital, as in a headline."""
    words = [word for word in text[:_HEAD].split() if len(word) >= _LONG_WORD]
    return sum(word[0].isupper() for word in words) / (len(words) + 1)


@cache
def _signs() -> dict[str, tuple[frozenset[str], tuple[str, ...]]]:
    """What tells captions, sources and contacts from an article's words, by column: single words, and phrases."""
    found: dict[str, list[str]] = load("newstables.page", "boilerplate.toml")["signs"]
    plain = {name: [normal(phrase) for phrase in phrases] for name, phrases in found.items()}
    return {
        name: (frozenset(p for p in phrases if " " not in p), tuple(p for p in phrases if " " in p))
        for name, phrases in plain.items()
    }


def _topic(words: Sequence[Sequence[str]], kept: Sequence[bool]) -> tuple[Array, Array]:
    """How far each line's long words are those of the reading's other lines, and of no others; how many they are."""
    long = [{word for word in own if len(word) >= _LONG_WORD} for own in words]
    everywhere = Counter(word for own in long for word in own)
    known = Counter(word for own, inside in zip(long, kept, strict=True) if inside for word in own)
    shared = numbers(
        [
            sum((known[word] - inside) / max(everywhere[word] - 1, 1) for word in own)
            for own, inside in zip(long, kept, strict=True)
        ]
    )
    sizes = numbers([len(own) for own in long])
    return (shared / (sizes + 2)).astype(np.float32), (np.log1p(sizes) / 3).astype(np.float32)


def _since(seen: Flags) -> Array:
    """How far above each line, in logarithms, the last one of a kind stands; far where there is none."""
    found: Array = (np.log1p(np.clip(distances(seen)[0], 0, _FAR)) / 2).astype(np.float32)
    return found
