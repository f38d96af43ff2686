"""One article as the linker sees it: where its actors, dates and claims stand, sentence by sentence."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from functools import cache
from operator import itemgetter
from typing import Any

from newstables.language.annotate import Document
from newstables.lexicon import alternation
from newstables.link.hints import BREAK, hints_of, lexicon
from newstables.records import Actor, Article, Claim, DateMention

LONGEST_SENTENCE = 3000  # code points; what is longer is a table or a list
_AROUND = 400
_DASH = re.compile(r"[-–]\s")
_position = itemgetter(0, 1)


@cache
def _after_mark() -> str:
    """What makes a mark the end of a clause: any does, but a comma only with one of these words after it."""
    breaks = alternation(lexicon()["clauses"]["breaks"])
    relatives = alternation(lexicon()["clauses"]["relatives"])
    return rf"(?<=,)\s(?:(?P<relative>{relatives})|and|but|or|(?:down|up)\sfrom|{breaks})\b|(?<=[;:—])"


@cache
def _marked_break() -> re.Pattern[str]:
    """Where one clause ends and another begins, in a sentence without a word or a dash between clauses."""
    return re.compile(rf"[;:—,](?:{_after_mark()})", re.IGNORECASE)


@cache
def _clause_break() -> re.Pattern[str]:
    """Where one clause ends and another begins."""
    breaks = alternation(lexicon()["clauses"]["breaks"])
    return re.compile(rf"[;:—,\s](?:(?<=\s)(?:[-–]+|{breaks})\s|{_after_mark()})", re.IGNORECASE)


class Sentence:
    """A sentence that holds a claim. What several claims or rules ask of it is found once, and only if one asks."""

    __slots__ = (
        "_breaks",
        "country",
        "dates",
        "end",
        "frames",
        "hints",
        "index",
        "periods",
        "places",
        "start",
        "text",
        "until",
    )

    def __init__(self, scene: Scene, index: int, start: int, end: int, until: int, hints: int) -> None:
        self.text = scene.text  # the article's
        self.index = index  # in the document's sentences
        self.start = start
        self.end = end
        self.until = until  # where the next one starts
        self.hints = hints
        self.dates = scene.dates_in(start, end)
        self.periods: list[DateMention] | None = None  # the dates that a number may hold for (when.py)
        self.places: list[Any] | None = None  # the places it names (where.py)
        self.country: str | None = None  # the dateline's, where that is its own; "" where not (where.py)
        self.frames: list[Any] | None = None  # its attributions (frames.py)
        self._breaks: list[tuple[int, int]] | None = None

    def clause(self, claim: Claim) -> tuple[int, int]:
        """The clause that holds the claim."""
        breaks = self._breaks
        if breaks is None:
            breaks = self._breaks = self._find_breaks()
        start, end = self.start, self.end
        for at, after in breaks:
            if after <= claim.start:
                start = after
            elif at >= claim.end:
                return start, at
        return start, end

    def _find_breaks(self) -> list[tuple[int, int]]:
        """Where clauses part; a clause with "which" ends at the next comma."""
        worded = self.hints & BREAK or _DASH.search(self.text, self.start, self.end)
        pattern = _clause_break() if worded else _marked_break()
        found: list[tuple[int, int]] = []
        commas: list[tuple[int, int]] = []
        for match in pattern.finditer(self.text, self.start, self.end):
            found.append(match.span())
            if match["relative"]:
                comma = self.text.find(", ", match.end(), self.end)
                if comma >= 0:
                    commas.append((comma, comma + 2))
        return sorted({*found, *commas}) if commas else found


class Scene:
    """Look-ups by position; each is a bisection, so that a long text costs no more a claim than a short one."""

    def __init__(
        self,
        document: Document,
        article: Article,
        claims: list[Claim],
        actors: list[Actor],
        dates: list[DateMention],
    ) -> None:
        self.document = document
        self.text = document.text
        self.sentences = document.sentences
        self.article = article
        self.claims = claims
        self.dates = dates
        self.actors = actors
        found = [(m.start, m.end, actor) for actor in actors for m in actor.mentions]
        found.sort(key=_position)
        self.mentions = found
        self._mention_starts = [start for start, _, _ in found]
        self._date_starts = [date.start for date in dates]
        self._claim_starts = [claim.start for claim in claims]
        self._hints: dict[int, tuple[int, frozenset[bytes]]] = {}  # sentence index → what its words may begin
        self._sentence: Sentence | None = None  # the one read last
        self._by_role: dict[str, list[Actor]] | None = None
        self._states: dict[str | None, Actor] | None = None
        self.frames: dict[int, Any] = {}  # sentence index → its attributions
        self.dateline: str | None = None  # its country, "" where there is none; None: not read yet
        self.depth = 0  # sentences that are being read, one for the sake of another

    def mentions_in(self, start: int, end: int) -> list[tuple[int, int, Actor]]:
        """The mentions that lie within [start, end)."""
        starts = self._mention_starts
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return []
        last = bisect_left(starts, end, first)
        return [item for item in self.mentions[first:last] if item[1] <= end]

    def mention_before(self, position: int, reach: int) -> tuple[int, int, Actor] | None:
        """The last mention that lies within the `reach` code points before `position`."""
        at = bisect_left(self._mention_starts, position) - 1
        while at >= 0 and self._mention_starts[at] >= position - reach:
            if self.mentions[at][1] <= position:
                return self.mentions[at]
            at -= 1
        return None

    def is_inside_name(self, start: int, end: int) -> bool:
        """Whether [start, end) is a part of a longer name of a person or an organisation."""
        at = bisect_left(self._mention_starts, start + 1) - 1
        if at < 0:
            return False
        first, last, actor = self.mentions[at]
        return actor.kind != "country" and start < last and (first < start or end < last)

    def dates_in(self, start: int, end: int) -> list[DateMention]:
        """The time expressions that begin within [start, end)."""
        starts = self._date_starts
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return []
        return self.dates[first : bisect_left(starts, end, first)]

    def claims_in(self, start: int, end: int) -> list[Claim]:
        """The claims that begin within [start, end)."""
        return self.claims[bisect_left(self._claim_starts, start) : bisect_left(self._claim_starts, end)]

    def sentence_of(self, claim: Claim) -> Sentence:
        """The sentence of the claim; of a table or a list without full stops, what stands around it."""
        at, last = claim.number_start, self._sentence
        if last is not None and last.start <= at < last.until:
            return last
        index = self.document.sentence_index(at)
        start, end = self.sentences[index]
        if end - start > LONGEST_SENTENCE:
            start, end = max(start, claim.start - _AROUND), min(end, claim.end + _AROUND)
            sentence = Sentence(self, index, start, end, -1, hints_of(self.text[start:end])[0])
        else:
            until = self.sentences[index + 1][0] if index + 1 < len(self.sentences) else sys.maxsize
            sentence = Sentence(self, index, start, end, until, self.hints_at(index)[0])
        self._sentence = sentence
        return sentence

    def hints_at(self, index: int) -> tuple[int, frozenset[bytes]]:
        """What the words of a sentence may begin; read once."""
        hints = self._hints.get(index)
        if hints is None:
            start, end = self.sentences[index]
            hints = self._hints[index] = hints_of(self.text[start:end])
        return hints

    def state(self, country: str) -> Actor | None:
        """The country of that code among the actors."""
        if self._states is None:
            self._states = {actor.country: actor for actor in self.actors if actor.kind == "country"}
        return self._states.get(country)

    def in_role(self, word: str) -> list[Actor]:
        """The actors whose role has that word."""
        if self._by_role is None:
            self._by_role = {}
            for actor in self.actors:
                for part in set((actor.role or "").lower().split()):
                    self._by_role.setdefault(part, []).append(actor)
        return self._by_role.get(word, [])
