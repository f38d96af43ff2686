"""One article as the linker sees it: where its actors, dates and claims stand, sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import Any

from flows.annotate import Document
from flows.lexicon import alternation, load
from flows.records import Actor, Article, Claim, DateMention


@cache
def lexicon() -> dict[str, Any]:
    """lexicon.toml."""
    return load("flows.link")


@cache
def words(table: str, name: str) -> frozenset[str]:
    """One list of the lexicon as a set."""
    return frozenset(lexicon()[table][name])


@cache
def clause_break() -> re.Pattern[str]:
    """Where one clause ends and another begins."""
    breaks = alternation(lexicon()["clauses"]["breaks"])
    relatives = alternation(lexicon()["clauses"]["relatives"])
    return re.compile(
        rf"[;:—]|\s[-–]+\s|,\s(?:(?P<relative>{relatives})|and|but|or|(?:down|up)\sfrom|{breaks})\b|\s(?:{breaks})\s",
        re.IGNORECASE,
    )


LONGEST_SENTENCE = 3000  # code points; what is longer is a table or a list
_AROUND = 400


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
        self.article = article
        self.claims = claims
        self.dates = dates
        self.countries = {actor.country: actor for actor in actors if actor.kind == "country"}
        self.by_role: dict[str, list[Actor]] = {}  # word of a role → the actors whose role has it
        for actor in actors:
            for word in set((actor.role or "").lower().split()):
                self.by_role.setdefault(word, []).append(actor)
        found = [(m.start, m.end, actor) for actor in actors for m in actor.mentions]
        found.sort(key=lambda item: item[:2])
        self.mentions = found
        self._mention_starts = [start for start, _, _ in found]
        self._date_starts = [date.start for date in dates]
        self._claim_starts = [claim.start for claim in claims]
        self._parted: tuple[int, int, list[tuple[int, int]]] = (-1, -1, [])  # the sentence read last, its breaks
        self.frames: dict[int, Any] = {}  # sentence index → its attributions
        self.dateline: str | None = None  # its country, "" where there is none; None: not read yet
        self.depth = 0  # sentences that are being read, one for the sake of another
        self.places: tuple[tuple[int, int], Any] = ((-1, -1), [])  # the sentence read last, and its places

    def mentions_in(self, start: int, end: int) -> list[tuple[int, int, Actor]]:
        """The mentions that lie within [start, end)."""
        first = bisect_left(self._mention_starts, start)
        last = bisect_left(self._mention_starts, end)
        return [item for item in self.mentions[first:last] if item[1] <= end]

    def is_inside_name(self, start: int, end: int) -> bool:
        """Whether [start, end) is a part of a longer name of a person or an organisation."""
        at = bisect_left(self._mention_starts, start + 1) - 1
        if at < 0:
            return False
        first, last, actor = self.mentions[at]
        return actor.kind != "country" and start < last and (first < start or end < last)

    def dates_in(self, start: int, end: int) -> list[DateMention]:
        """The time expressions that begin within [start, end)."""
        return self.dates[bisect_left(self._date_starts, start) : bisect_left(self._date_starts, end)]

    def claims_in(self, start: int, end: int) -> list[Claim]:
        """The claims that begin within [start, end)."""
        return self.claims[bisect_left(self._claim_starts, start) : bisect_left(self._claim_starts, end)]

    def sentence_of(self, claim: Claim) -> tuple[int, int]:
        """The sentence of the claim; of a table or a list without full stops, what stands around it."""
        start, end = self.document.sentence_at(claim.number_start)
        if end - start > LONGEST_SENTENCE:
            start, end = max(start, claim.start - _AROUND), min(end, claim.end + _AROUND)
        return start, end

    def clause(self, claim: Claim, sentence: tuple[int, int]) -> tuple[int, int]:
        """The clause that holds the claim."""
        start, end = sentence
        for at, after in self._breaks(start, end):
            if after <= claim.start:
                start = after
            elif at >= claim.end:
                end = at
                break
        return start, end

    def _breaks(self, start: int, end: int) -> list[tuple[int, int]]:
        """Where clauses part in a sentence; a clause with "which" ends at the next comma."""
        if self._parted[0] != start or self._parted[1] != end:
            found: list[tuple[int, int]] = []
            for match in clause_break().finditer(self.text, start, end):
                found.append(match.span())
                if match["relative"]:
                    comma = self.text.find(", ", match.end(), end)
                    if comma >= 0:
                        found.append((comma, comma + 2))
            self._parted = (start, end, sorted(set(found)))
        return self._parted[2]
