"""The period that a number holds for: the time of its phrase or clause, the nearest above it in its tree."""

from __future__ import annotations

import re

from newstables.link.nearby import near
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.link.tree import preposition, way_up
from newstables.link.when.accounts import Accounts, copy_period
from newstables.link.when.article_times import ArticleTimes
from newstables.link.when.bases import is_of_figure, is_since_move
from newstables.link.when.can_hold import can_hold
from newstables.link.when.candidates import (
    POINTS,
    is_clock,
    is_hour_of_a_day,
)
from newstables.link.when.earlier import (
    a_year_before,
    is_beside,
    is_earlier_end,
    is_earlier_figure,
)
from newstables.link.when.governing import PAIRED, governing, of_survey, owned_by
from newstables.link.when.happening import (
    is_victim_count,
    whole_day,
)
from newstables.link.when.kinds import is_as_of
from newstables.link.when.lists import behind, is_beside_event, opens_next_amount
from newstables.link.when.of_others import is_counted_from, is_of_own_figure
from newstables.link.when.remembered import of_remembered
from newstables.link.when.sessions import SESSION_RULE, day_of_trading
from newstables.link.when.span import Span, is_since, span_of
from newstables.link.when.taking import is_apart, take
from newstables.link.when.tallies import is_on_tally
from newstables.link.when.timed import Timed, without_ends
from newstables.link.when.timeless import is_timeless
from newstables.link.when.victims import AFTERWARDS, Victims
from newstables.link.when.wholes import of_whole
from newstables.records import Claim

_AGO = re.compile(r"\b(?:ago|earlier|before|previous)\b")  # of an earlier figure, not of a report's own
# between an amount and the same in another unit: "94 million, or 89 a share"
_OR_SAID = (" (", " [", ", or ", " or ", "/")


class Periods:
    """The periods of an article's numbers."""

    def __init__(self, reading: ArticleReading, speech: Speeches) -> None:
        self.reading = reading
        self.speech = speech
        self._times = ArticleTimes(reading, speech)
        self._victims = Victims(reading, self._times)
        self._accounts = Accounts(reading)

    def set_period(self, claim: Claim, before: Claim | None) -> None:
        """Fill period_start, period_end, date_start and period_rule; `before` is the claim in front of it."""
        is_again = before is not None and self.reading.text[before.end : claim.start] in _OR_SAID
        first = before if is_again and before is not None else claim
        is_earlier = claim.kind != "count" and is_earlier_figure(self.reading, self.reading.parse.token_at(first.start))
        is_earlier = is_earlier or is_earlier_end(self.reading, claim)
        self._set(claim, is_earlier=is_earlier)
        if is_earlier and before is not None:
            a_year_before(self.reading, claim, before)
        if is_again and before is not None:
            if claim.period_rule is None:
                copy_period(before, claim, before.period_rule)
            elif before.period_rule is None and is_earlier:
                copy_period(claim, before, claim.period_rule)
        of_whole(self.reading, claim)

    def _set(self, claim: Claim, *, is_earlier: bool) -> None:
        token = self.reading.token(claim)
        sentence = self.reading.parse.sent_of[token]
        if is_timeless(self.reading, claim, sentence):
            return
        owner = owned_by(self.reading, claim)
        if owner is not None and owner.granularity not in POINTS and owner.starts_at is not None:
            claim.period_start, claim.period_end = owner.starts_at, owner.ends_at
            if owner.granularity == "part_of_day":
                claim.period_start, claim.period_end = whole_day(owner) or (None, None)
            bracketed = self.reading.text[owner.end : claim.start] == " ("
            claim.date_start = owner.start
            claim.period_rule = "<time> (<number>)" if bracketed else "<time>'s <number>"
            return
        times = self._times_for(claim, token, is_earlier=is_earlier)
        found, rule = governing(self.reading, self.speech, claim, times) if self._times.near(token) else (None, "")
        times = [*times, found] if found is not None and found not in times else times
        if found is None and not is_earlier:
            found, rule = of_survey(self.reading, self.speech, token, self._times.near(token)), "<time> of its survey"
            times = [*times, found] if found is not None else times
        if found is None:
            self._accounts.go_on(claim, token, is_earlier=is_earlier)
            self._victims.set_period(claim, times)
            if claim.period_rule is None and not is_earlier:
                take(self.reading, claim, day_of_trading(self.reading, claim), SESSION_RULE)
            return
        up_to = is_clock(found.date) or is_as_of(self.reading, found.date)
        if up_to and claim.event not in AFTERWARDS:
            self._victims.set_period(claim, [])
            if claim.period_rule is not None:
                return
        is_of_now = is_since(self.reading.text, found.date) and self._is_end(token)
        if is_of_now and not is_on_tally(self.reading.parse, found.token):
            return
        if found.date.granularity == "day" and self._is_cost(token):
            return
        if is_beside_event(self.reading, claim, found):
            return
        span = self._span(claim, found, rule, times)
        if span is not None and (is_earlier or can_hold(self.reading, claim, span, found)):
            claim.period_start, claim.period_end = span
            claim.date_start, claim.period_rule = found.date.start, rule
            if not (is_earlier or _AGO.search(found.date.text)):
                self._accounts.note(claim, token)

    def _times_for(self, claim: Claim, token: int, *, is_earlier: bool) -> list[Timed]:
        """The times of the sentence that may be the number's; only of victims it is told at what hour."""
        times = [
            time
            for time in near(self._times.of_sentence(self.reading.parse.sent_of[token]), token)
            if not (is_apart(self.reading, time, claim) or is_since_move(self.reading, time.date, claim))
            and not opens_next_amount(self.reading, claim, time)
        ]
        parse = self.reading.parse
        times = self._with_own_figure(times, token)
        times = [without_ends(time) if is_counted_from(parse, time.token, token) else time for time in times]
        if is_earlier:
            every = self._times.near(token)
            own = behind(self.reading, claim, every)
            times = [time for time in every if is_beside(self.reading, time, claim) or (own and time in own)]
        is_count = claim.kind == "count"
        if not is_victim_count(claim):
            return [time for time in times if is_hour_of_a_day(time.date, is_count=is_count)]
        return of_remembered(self.reading, claim, times)

    def _with_own_figure(self, times: list[Timed], token: int) -> list[Timed]:
        """The times, and that of the figure which the number is: "twice the *2015* price of $4.5m"."""
        parse = self.reading.parse
        every = (
            time for time in self._times.near(token) if time not in times and is_of_figure(self.reading, time.date)
        )
        own = [time for time in every if is_of_own_figure(parse, time.token, token)]
        return sorted([*times, *own], key=lambda time: time.token) if own else times

    def _span(self, claim: Claim, found: Timed, rule: str, times: list[Timed]) -> Span | None:
        """The span of the time that was found, with those that go on from it: "in 2021, 2022 and 2023"."""
        alone = rule == PAIRED  # "40 and 60 in 2006 and 2007": each has its own
        span = span_of(self.reading, found, [found] if alone else times, claim.number_start)
        run = behind(self.reading, claim, times)
        if span is not None and run is not None and run[0] == found != run[1] and run[1].date.ends_at is not None:
            return span[0], max(span[1], run[1].date.ends_at)
        return span

    def _is_cost(self, token: int) -> bool:
        """`Work began on July 16 at a cost of $300 million`: what all of it costs, not that day."""
        parse = self.reading.parse
        return any(parse.lemmas[step] == "cost" and preposition(parse, step) == "at" for step in way_up(parse, token))

    def _is_end(self, token: int) -> bool:
        """Whether a number is what something came to: "has dropped by a fifth since 2010, to 31,200" is of now."""
        parse = self.reading.parse
        return "to" in (preposition(parse, token), preposition(parse, parse.heads[token]))
