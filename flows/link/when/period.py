"""The period that a number holds for: the time of its phrase or clause, the nearest above it in its tree."""

from __future__ import annotations

import re
from functools import cached_property

from newstables.language.questions import clause_verb, is_passive, subject, tense
from newstables.language.questions.listed import times as nouns_of_time
from newstables.link.nearby import near
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.link.tree import child, preposition, way_up
from newstables.link.when.accounts import Accounts, copy_period
from newstables.link.when.bases import is_of_figure, is_since_move
from newstables.link.when.can_hold import can_hold
from newstables.link.when.candidates import (
    POINTS,
    every_time,
    is_clock,
    is_hour_of_a_day,
    times_in,
)
from newstables.link.when.causes import CAUSE_RULE, time_of_cause
from newstables.link.when.choice import opened_by
from newstables.link.when.day_told import day_of
from newstables.link.when.earlier import (
    a_year_before,
    is_beside,
    is_earlier_end,
    is_earlier_figure,
)
from newstables.link.when.governing import PAIRED, governing, of_survey, owned_by
from newstables.link.when.happening import DAY_RULE, DAYS, is_victim_count, one_day, whole_day
from newstables.link.when.kinds import is_as_of
from newstables.link.when.lists import behind, is_beside_event, opens_next_amount
from newstables.link.when.long_stories import is_of_long_story
from newstables.link.when.of_others import is_counted_from, is_of_own_figure, is_of_rank
from newstables.link.when.perfects import is_toll_so_far
from newstables.link.when.sessions import SESSION_RULE, day_of_trading
from newstables.link.when.span import Span, is_since, span_of
from newstables.link.when.tallies import is_on_tally
from newstables.link.when.timed import Timed, without_ends
from newstables.link.when.timeless import is_timeless
from newstables.link.when.up_to_now import up_to_now
from newstables.link.when.wholes import of_whole
from newstables.link.words import words
from newstables.records import Claim, DateMention

_AGO = re.compile(r"\b(?:ago|earlier|before|previous)\b")  # of an earlier figure, not of a report's own
# between an amount and the same in another unit: "94 million, or 89 a share"
_OR_SAID = (" (", " [", ", or ", " or ", "/")
_YEARS = re.compile(
    r"\b(?:over|during|in|for) the (?:\w+\s)?(?:years|decades|months)\b", re.I
)  # of war, not of one day
_SET_AGAINST = re.compile(r"\b(?:compared (?:with|to)|fewer)\b", re.I)
# What is done to people from a happening on, so that the time up to which it is known is theirs.
_AFTERWARDS = frozenset(("displaced", "arrested", "rescued", "evacuated", "infected"))
_IN_BRACKETS = re.compile(r"\([^()]*\)|^[^()]*\)")  # "178 yuan ($25; 24 euros) in 2016", from within them, too


class Periods:
    """The periods of an article's numbers."""

    def __init__(self, reading: ArticleReading, speech: Speeches) -> None:
        self.reading = reading
        self.speech = speech
        self._times: dict[int, list[Timed]] = {}  # of a sentence
        self._near: dict[int, list[Timed]] = {}  # of a number
        self._accounts = Accounts(reading)

    def times(self, sentence: int) -> list[Timed]:
        """The time expressions of a sentence that a number may hold for."""
        if sentence not in self._times:
            self._times[sentence] = times_in(self.reading, self.speech, sentence)
        return self._times[sentence]

    def _every(self, token: int) -> list[Timed]:
        """All time expressions near a number in its sentence."""
        if token not in self._near:
            self._near[token] = near(every_time(self.reading, self.reading.parse.sent_of[token]), token)
        return self._near[token]

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
        found, rule = governing(self.reading, self.speech, claim, times) if self._every(token) else (None, "")
        times = [*times, found] if found is not None and found not in times else times
        if found is None and not is_earlier:
            found, rule = of_survey(self.reading, self.speech, token, self._every(token)), "<time> of its survey"
            times = [*times, found] if found is not None else times
        if found is None:
            self._accounts.go_on(claim, token, is_earlier=is_earlier)
            self._of_happening(claim, times)
            if claim.period_rule is None and not is_earlier:
                self._take(claim, day_of_trading(self.reading, claim), SESSION_RULE)
            return
        up_to = is_clock(found.date) or is_as_of(self.reading, found.date)
        if up_to and claim.event not in _AFTERWARDS:
            self._of_happening(claim, [])
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
            for time in near(self.times(self.reading.parse.sent_of[token]), token)
            if not (self._is_apart(time, claim) or is_since_move(self.reading, time.date, claim))
            and not opens_next_amount(self.reading, claim, time)
        ]
        parse = self.reading.parse
        times = self._with_own_figure(times, token)
        times = [without_ends(time) if is_counted_from(parse, time.token, token) else time for time in times]
        if is_earlier:
            every = self._every(token)
            own = behind(self.reading, claim, every)
            times = [time for time in every if is_beside(self.reading, time, claim) or (own and time in own)]
        is_count = claim.kind == "count"
        if not is_victim_count(claim):
            times = [time for time in times if is_hour_of_a_day(time.date, is_count=is_count)]
        return times

    def _with_own_figure(self, times: list[Timed], token: int) -> list[Timed]:
        """The times, and that of the figure which the number is: "twice the *2015* price of $4.5m"."""
        parse = self.reading.parse
        every = (time for time in self._every(token) if time not in times and is_of_figure(self.reading, time.date))
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

    def _is_apart(self, time: Timed, claim: Claim) -> bool:
        """Whether a semicolon stands between: "rose 2%; they have climbed by a quarter this year"; or the time is in
        brackets with another figure, "rose 2% (after 3% in May)", or that of which the number was the third.
        """
        if is_of_rank(self.reading.parse, time.token, self.reading.token(claim)):
            return True
        first, last = sorted((time.date.start, claim.number_start))
        between = self.reading.text[first:last]
        aside = between.rpartition("(")[2] if time.date.start > claim.number_start and "(" in between else ")"
        if ")" not in aside and any(sign.isdigit() for sign in aside):
            return True
        return ";" in _IN_BRACKETS.sub("", between)

    def _is_end(self, token: int) -> bool:
        """Whether a number is what something came to: "has dropped by a fifth since 2010, to 31,200" is of now."""
        parse = self.reading.parse
        return "to" in (preposition(parse, token), preposition(parse, parse.heads[token]))

    def _of_happening(self, claim: Claim, times: list[Timed]) -> None:
        """Victims of whom no time is said: the one day of their sentence, else that of what happened to them."""
        if claim.period_rule is not None or not is_victim_count(claim):
            return
        if self._is_of_timed_whole(claim):
            return  # "In 2004 a wave killed 230, half of them here": not on the day of which the rest is told
        if _YEARS.search(self.reading.text, claim.sentence_start, claim.sentence_start + len(claim.sentence)):
            return
        if _SET_AGAINST.search(self.reading.text, claim.start, claim.sentence_start + len(claim.sentence)):
            return  # "130 killed as of Monday, compared with 122 a year ago", "100 fewer people killed": on no one day
        parse = self.reading.parse
        verb = clause_verb(parse, self.reading.token(claim))
        is_done = claim.action_role == "patient" and parse.lemmas[verb] == claim.action and not is_passive(parse, verb)
        is_deed = claim.agent is not None or is_done
        if is_deed and tense(parse, verb) == "perfect" and not self._is_point(verb):
            return  # fighting that has killed at least 185, "which has killed 40": up to now, on no one day
        if self._of_opening(claim) or self._is_apart_in_time(verb) or self._of_cause(claim, times):
            return
        now = up_to_now(self.reading, claim, self._every(self.reading.token(claim)))
        if self._take(claim, now, "<time> up to now"):
            return
        day, is_sure = self._day
        if not is_sure and (claim.event not in ("killed", "injured") or self._goes_on(verb, day)):
            return
        told = times if not is_sure else [time for time in times if not _holds(time, day)]
        if told:  # the sentence tells another time
            day = one_day(self.reading, told, self.reading.token(claim))
        elif day is not None and claim.value != 1 and is_toll_so_far(parse, verb, parse.token_at(day.start)):
            return
        if day is None or (day not in (time.date for time in times) and is_of_long_story(self.reading, claim)):
            return
        if (span := whole_day(day)) is not None and not self._is_to_come(span):
            claim.period_start, claim.period_end = span
            claim.date_start, claim.period_rule = day.start, DAY_RULE

    def _is_of_timed_whole(self, claim: Claim) -> bool:
        """Give a part the period of its whole; whether it has one now."""
        of_whole(self.reading, claim)
        return claim.period_rule is not None

    def _of_cause(self, claim: Claim, times: list[Timed]) -> bool:
        """Take the month or the year of what befell them; whether the claim has it now."""
        return self._take(claim, time_of_cause(self.reading, times, self.reading.token(claim)), CAUSE_RULE, times)

    def _is_apart_in_time(self, verb: int) -> bool:
        """`a day after a blast killed three`: victims of another day than that of the clause above."""
        parse = self.reading.parse
        mark = child(parse, verb, "mark")
        if mark is None or parse.lower[mark] not in ("after", "before"):
            return False
        return parse.lemmas[mark - 1].lower() in nouns_of_time()

    def _is_to_come(self, span: Span) -> bool:
        """`Classes are to resume on Friday after four pupils were shot`: nobody has been shot on a day to come."""
        published = self.reading.article.published_at
        return published is not None and span[0] > published

    def _of_opening(self, claim: Claim) -> bool:
        """`In 2018 a ferry sank and 40 drowned; only 21 were rescued`: a long time that opens the sentence is not the
        day of what the article tells. Whether the claim has it now.
        """
        token = self.reading.token(claim)
        opening = opened_by(self.reading, self._every(token), token)
        is_other = opening is not None and self._is_apart(opening, claim)
        return is_other and self._take(claim, opening, "<time> that opens its sentence")

    def _take(self, claim: Claim, time: Timed | None, rule: str, times: list[Timed] | None = None) -> bool:
        """Fill the period with a time, if there is one, and with those of `times` that go on from it; whether the claim
        has it now.
        """
        span = span_of(self.reading, time, times or [time], claim.number_start) if time is not None else None
        if time is not None and span is not None:
            claim.period_start, claim.period_end = span
            claim.date_start, claim.period_rule = time.date.start, rule
        return span is not None

    @cached_property
    def _day(self) -> tuple[DateMention | None, bool]:
        """The day of what happened, and whether the article surely tells it."""
        told = (date for date in self.reading.dates if date.granularity in DAYS)
        parse = self.reading.parse
        sentences = sorted({parse.sent_of[parse.token_at(date.start)] for date in told})
        return day_of(self.reading, [time for sentence in sentences for time in self.times(sentence)])

    def _goes_on(self, verb: int, day: DateMention | None) -> bool:
        """`The fire moved fast on Friday. Some 29 people have died`: whether a toll is till now, of what lasts."""
        parse = self.reading.parse
        what = subject(parse, clause_verb(parse, parse.token_at(day.start))) if day is not None else None
        lasts = what is not None and parse.lemmas[what].lower() in words("happened", "processes")
        return lasts and tense(parse, verb) == "perfect" and not self._is_point(verb)

    def _is_point(self, verb: int) -> bool:
        """Whether what did it was over at once: "the bombings have killed 200", not the fighting."""
        who = subject(self.reading.parse, verb)
        lemma = self.reading.parse.lemmas[who].lower() if who is not None else ""
        return lemma in words("happened", "happenings") and lemma not in words("happened", "processes")


def _holds(time: Timed, day: DateMention | None) -> bool:
    """Whether a time, as far as it is known, has a day in it."""
    span, other = (time.date.starts_at, time.date.ends_at), whole_day(day) if day is not None else None
    return other is None or span[0] is None or span[1] is None or (span[0] < other[1] and other[0] < span[1])
