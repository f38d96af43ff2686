"""A firm's report: its quarter or year is said once, and goes on from figure to figure."""

from __future__ import annotations

import re
from datetime import timedelta

from newstables.language import Parse
from newstables.language.questions import clause_verb, subject, tense
from newstables.link.reading import ArticleReading, of_sentence
from newstables.link.tree import first_word, preposition, way_up
from newstables.link.when.kinds import LONG
from newstables.link.words import words
from newstables.records import Claim, DateMention

_CARRIED = "<time> of the figures before"
_LENGTH = re.compile(
    r"\b(?:(?:full|half)[- ]year|first[- ]half|(?:annual|yearly)(?! basis)|\w+-month|year-to-date)\b", re.I
)
_WEEK = timedelta(days=7)
_MOST = frozenset(("money", "percent", "rate", "measure", "count", "number"))  # kinds of figures in accounts
_AFTER = frozenset(("after", "following"))  # before what was earlier: "the rise came after a fall in May"
_NEAR = 4  # sentences over which the period goes on


class Accounts:
    """The period of the report that an article tells of, at the figure that it has come to."""

    def __init__(self, reading: ArticleReading) -> None:
        self.reading = reading
        self._reported: tuple[int, Claim] | None = None  # the last figure with its time, and its sentence
        self._words: set[str] = set()  # of the article up to the token `_read`
        self._read = 0

    def note(self, claim: Claim, token: int) -> None:
        """A figure whose period is said, which those behind it may share; not what another came after."""
        parse = self.reading.parse
        start, end = claim.period_start, claim.period_end
        is_short = start is None or end is None or end - start < _WEEK
        if is_short or any(preposition(parse, step) in _AFTER for step in way_up(parse, token)):
            return
        if not _is_told_of(parse, token) or self._is_before(claim) or self._is_earlier_end(claim):
            return
        if self._is_account(claim):
            self._reported = (parse.sent_of[token], claim)
        elif claim.kind == "money" and claim.about is None:
            self._reported = None  # of what, is not known: what follows may be of its time as of that before

    def go_on(self, claim: Claim, token: int, *, is_earlier: bool) -> None:
        """Give a figure without a time the quarter or the year of the figures before it."""
        parse = self.reading.parse
        sentence = parse.sent_of[token]
        if self._reported is not None and _tells_length(self.reading, sentence):
            self._reported = None  # "in the nine months": when is not said
        if is_earlier or self._reported is None or not self._is_account(claim) or claim.claim_status != "stated":
            return
        told, before = self._reported
        dates = self.reading.dates_in(sentence)
        if any(_is_other(self.reading, date) or (sentence != told and _is_newer(date, before)) for date in dates):
            return
        is_near = 1 <= sentence - told <= _NEAR or (sentence == told and self._is_meanwhile(before, token))
        if not is_near or not _is_told_of(parse, token) or self._is_of_another(before, token):
            return
        copy_period(before, claim, _CARRIED)

    def _is_of_another(self, before: Claim, token: int) -> bool:
        """`Exports rose 49% in May. Halden Oil posted a profit of $3m`: of a body that the article has not named up to
        the figure before.
        """
        parse = self.reading.parse
        verb = clause_verb(parse, token)
        who = subject(parse, verb) if parse.lemmas[verb].lower() in words("when", "recorded") else None
        if who is None or parse.pos[who] != "PROPN" or who <= self.reading.token(before):
            return False
        until = self.reading.token(before)
        self._words.update(parse.lower[self._read : until])
        self._read = max(self._read, until)
        return parse.lower[who] not in self._words

    def _is_meanwhile(self, before: Claim, token: int) -> bool:
        """`Reported a loss of $3m in the quarter as revenue fell 4%`: of what was at the same time."""
        parse = self.reading.parse
        clause = clause_verb(parse, token)
        first = parse.lower[first_word(parse, clause)]
        return (
            parse.deps[clause] == "advcl"
            and first in ("as", "while")
            and parse.heads[clause] == clause_verb(parse, self.reading.token(before))
        )

    def _is_before(self, claim: Claim) -> bool:
        """`Last year it had charges of 71 million`: whether a figure is told for comparison with the report's."""
        told = self._reported[1].period_start if self._reported is not None else None
        return told is not None and claim.period_end is not None and claim.period_end <= told

    def _is_earlier_end(self, claim: Claim) -> bool:
        """`Rose from 3,077 in 2014 to 3,199`: whether a figure of its sentence changed from this one, which is over."""
        sentence = self.reading.claims_in(claim.sentence_start, claim.sentence_start + len(claim.sentence))
        return any((other.changed_from, other.unit) == (claim.value, claim.unit) for other in sentence)

    def _is_account(self, claim: Claim) -> bool:
        """Whether it is a figure of a quarter's or a year's report."""
        parse = self.reading.parse
        if claim.kind == "money" and claim.about is None:
            is_earned = parse.lemmas[clause_verb(parse, self.reading.token(claim))] == "earn"
            return is_earned or (claim.unit or "").endswith(" per share")
        if claim.kind not in _MOST or claim.about is None:
            return False
        if claim.action_role == "patient" and claim.action in words("when", "dealt"):
            return True
        first, last = parse.token_at(claim.about_start or 0), parse.token_at((claim.about_end or 1) - 1)
        is_moved = claim.trend is not None or claim.kind in ("percent", "rate")
        named = words("when", "accounts", "tallied") if is_moved else words("when", "accounts")
        return any(parse.lemmas[token].lower() in named for token in range(first, last + 1))


def _is_told_of(parse: Parse, token: int) -> bool:
    """Whether a figure stands in the past: "rose 3%", "was $90 million", "driven by a rise of 3%"."""
    verb = clause_verb(parse, token)
    return tense(parse, verb) in ("past", None) and (tense(parse, verb) == "past" or parse.tags[verb] == "VBN")


def _is_other(reading: ArticleReading, date: DateMention) -> bool:
    """Whether a time is none of what was reported: nobody knows when, "for the fourth quarter", or yet to come."""
    published = reading.article.published_at
    is_ahead = published is not None and date.starts_at is not None and date.starts_at > published
    return date.timex_type == "DATE" and (date.starts_at is None or is_ahead)


def _is_newer(date: DateMention, before: Claim) -> bool:
    """Whether a month or more is none of what was reported before, nor over by then: a new time of which is told."""
    if date.starts_at is None or date.ends_at is None or before.period_start is None or date.granularity not in LONG:
        return False
    return date.ends_at > before.period_start and (date.starts_at, date.ends_at) != (
        before.period_start,
        before.period_end,
    )


@of_sentence
def _tells_length(reading: ArticleReading, sentence: int) -> bool:
    """Whether a sentence tells how long its time is, and not when: "in the nine months", "full-year"."""
    if _LENGTH.search(reading.text, *reading.characters(sentence)):
        return True
    lengths = (date for date in reading.dates_in(sentence) if date.timex_type == "DURATION")
    return any(date.text.startswith("the ") and date.starts_at is None for date in lengths)


def copy_period(one: Claim, other: Claim, rule: str | None) -> None:
    """Give one number's period to another."""
    other.period_start, other.period_end, other.date_start = one.period_start, one.period_end, one.date_start
    other.period_rule = rule
