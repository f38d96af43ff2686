"""The period that a number holds for: the time of its phrase or clause, the nearest above it in its tree."""

from __future__ import annotations

import re

from newstables.language.questions import clause_verb, is_predicate
from newstables.link.happening import day_of, is_victim_count, one_day, whole_day
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.link.tree import is_under, preposition, relation, way_up
from newstables.link.when.candidates import POINTS, Timed, every_time, is_in_what_is_said, times_in
from newstables.link.when.earlier import is_beside, is_earlier_figure, is_of_earlier_figure
from newstables.link.when.lists import behind, paired
from newstables.link.when.reach import has_own_time, is_aside, is_now, is_of, is_other_clause
from newstables.link.when.span import Span, is_since, span_of
from newstables.link.words import words
from newstables.records import Claim, DateMention

_AGO = re.compile(r"\b(?:ago|earlier|before|previous|last year)\b")  # of an earlier figure, not of a report's own
# between an amount and the same in another unit: "94 million, or 89 a share"
_OR_SAID = (" (", " [", ", or ", " or ", "/")
_NEAR = 2  # sentences over which a report's period goes on
_TIMELESS = frozenset(("age", "ordinal", "duration"))


class Periods:
    """The periods of an article's numbers."""

    def __init__(self, reading: ArticleReading, speech: Speeches) -> None:
        self.reading = reading
        self.speech = speech
        self._times: dict[int, list[Timed]] = {}
        self._day: DateMention | None = None  # of what happened
        self._is_sure = False
        self._has_looked = False
        self._reported: tuple[int, Claim] | None = None  # the last figure of a firm's report, and its sentence

    def times(self, sentence: int) -> list[Timed]:
        """The time expressions of a sentence that a number may hold for."""
        if sentence not in self._times:
            self._times[sentence] = times_in(self.reading, self.speech, sentence)
        return self._times[sentence]

    def set_period(self, claim: Claim, before: Claim | None) -> None:
        """Fill period_start, period_end, date_start and period_rule; `before` is the claim in front of it."""
        self._set(claim)
        if claim.period_rule is not None or before is None or before.period_rule is None:
            return
        if self.reading.text[before.end : claim.start] in _OR_SAID:
            claim.period_start, claim.period_end = before.period_start, before.period_end
            claim.date_start, claim.period_rule = before.date_start, before.period_rule

    def _set(self, claim: Claim) -> None:
        if claim.kind in _TIMELESS or claim.text[claim.number_end - claim.start :][:1] == "-":
            return  # "work on the 30-million-dollar hall began in 2010": what it is like, not what happened
        token = self.reading.token(claim)
        sentence = self.reading.parse.sent_of[token]
        if any(date.start <= claim.number_start < date.end for date in self.reading.dates_in(sentence)):
            return  # the number is itself a part of a time
        times = [time for time in self.times(sentence) if not self._is_apart(time, claim)]
        if claim.kind != "count" and is_earlier_figure(self.reading, self.reading.parse.token_at(claim.start)):
            every = every_time(self.reading, sentence)
            own = behind(self.reading, claim, every)
            times = [time for time in every if is_beside(self.reading, time, claim) or (own and time in own)]
        if not is_victim_count(claim):
            times = [time for time in times if time.date.granularity not in POINTS]
        found, rule = self._governing(claim, token, times) if times else (None, "")
        if found is None:
            self._go_on(claim, token)
            self._of_happening(claim, times)
            return
        alone = rule.startswith("<number> of a list")  # "40 and 60 in 2006 and 2007": each has its own
        span = span_of(self.reading, found, [found] if alone else times, claim.number_start)
        run = behind(self.reading, claim, times)
        if span is not None and run is not None and run[0] == found and run[1].date.ends_at is not None:
            span = span[0], max(span[1], run[1].date.ends_at)  # "in 2021, 2022 and 2023"
        if is_since(self.reading.text, found.date) and self._is_end(token):
            return
        if span is not None and self._can_hold(claim, span):
            claim.period_start, claim.period_end = span
            claim.date_start, claim.period_rule = found.date.start, rule
            is_earlier = _AGO.search(found.date.text) or is_earlier_figure(
                self.reading, self.reading.parse.token_at(claim.start)
            )
            if self._is_account(claim) and not is_earlier:
                self._reported = (sentence, claim)

    def _is_apart(self, time: Timed, claim: Claim) -> bool:
        """Whether a semicolon stands between: "rose 2%; they have climbed by a quarter this year"."""
        first, last = sorted((time.date.start, claim.number_start))
        return ";" in self.reading.text[first:last]

    def _is_end(self, token: int) -> bool:
        """Whether a number is what something came to: "has dropped by a fifth since 2010, to 31,200" is of now."""
        parse = self.reading.parse
        return "to" in (preposition(parse, token), preposition(parse, parse.heads[token]))

    def _of_happening(self, claim: Claim, times: list[Timed]) -> None:
        """Victims of whom no time is said: the one day of their sentence, else that of what happened to them."""
        if claim.period_rule is not None or not is_victim_count(claim):
            return
        if not self._has_looked:
            self._has_looked = True
            every = (time for sentence in range(len(self.reading.parse.sents)) for time in self.times(sentence))
            self._day, self._is_sure = day_of(self.reading, list(every))
        day = self._day if self._is_sure or not times else one_day(self.reading, times, self.reading.token(claim))
        if not self._is_sure and claim.event not in ("killed", "injured"):
            return
        if day is not None and (span := whole_day(day)) is not None:
            claim.period_start, claim.period_end = span
            claim.date_start, claim.period_rule = day.start, "<day> of what happened"

    def _go_on(self, claim: Claim, token: int) -> None:
        """A figure of a firm's report without a time: the quarter or the year of the figures before it."""
        parse = self.reading.parse
        sentence = parse.sent_of[token]
        if self._reported is None or not self._is_account(claim) or claim.claim_status != "stated":
            return
        told, before = self._reported
        if not 0 < sentence - told <= _NEAR or parse.tags[clause_verb(parse, token)] not in ("VBD", "VBN"):
            return
        if is_earlier_figure(self.reading, self.reading.parse.token_at(claim.start)):
            return
        claim.period_start, claim.period_end = before.period_start, before.period_end
        claim.date_start, claim.period_rule = before.date_start, "<time> of the figures before"
        self._reported = (sentence, claim)

    def _is_account(self, claim: Claim) -> bool:
        """Whether it is a figure of a quarter's or a year's report."""
        if claim.kind not in ("money", "percent") or claim.about is None:
            return False
        parse = self.reading.parse
        first, last = parse.token_at(claim.about_start or 0), parse.token_at((claim.about_end or 1) - 1)
        return any(parse.lemmas[token].lower() in words("when", "accounts") for token in range(first, last + 1))

    def _governing(self, claim: Claim, token: int, times: list[Timed]) -> tuple[Timed | None, str]:
        pair = paired(self.reading, claim, times)
        if pair is not None:
            return pair, "<number> of a list, <time> of a list"
        beside = behind(self.reading, claim, times)
        if beside is not None:
            return beside[0], "<number> in <time>"
        parse = self.reading.parse
        acts = {act.cue: act for act in self.speech.telling(parse.sent_of[token])}
        steps = way_up(parse, token)
        for below, step in zip((token, *steps), steps, strict=False):
            act = acts.get(step) if step != token else None
            near = [time for time in times if is_of(self.reading.parse, time.token, step, token)]
            near = [time for time in near if not is_of_earlier_figure(self.reading, time, token)]
            if act is not None:
                near = [time for time in near if is_in_what_is_said(parse, act, time.token)]
            if near and is_now(self.reading.parse, below) and all(self._is_over(time) for time in near):
                return None, ""  # "opened in 2014 and has 300 pupils"
            if near and is_predicate(parse, step) and is_aside(parse, token, below):
                return None, ""
            if near:
                where = "clause" if is_predicate(parse, step) else "phrase"
                return self._chosen(near, step, token), f"<time> of its {where}"
            if act is not None or has_own_time(self.reading.parse, step):
                return None, ""
        return self._only(token, times)

    def _chosen(self, near: list[Timed], step: int, token: int) -> Timed:
        """Of several: one that hangs on `step` itself before one in a phrase; one behind the number before others.

        Not one behind a comma, where another stands before the number: "in 2021 it was 30, in 2020, it was 20".
        """
        direct = [time for time in near if self.reading.parse.heads[time.token] == step] or near
        before = [time for time in direct if time.token < token]
        after = [time for time in direct if time.token > token]
        earlier = before or [time for time in near if time.token < token]
        if earlier and after and not {",", ";"}.isdisjoint(self.reading.parse.words[token : after[0].token]):
            before, after = earlier, []
        return after[0] if after else (before or direct)[-1]  # the number itself can be the time

    def _only(self, token: int, times: list[Timed]) -> tuple[Timed | None, str]:
        """The one time of a sentence, where it begins with it, or where number and time are both of its main clause."""
        parse = self.reading.parse
        first, _ = parse.sents[parse.sent_of[token]]
        if len(times) != 1 or is_of_earlier_figure(self.reading, times[0], token):
            return None, ""
        time = times[0].token
        clause = clause_verb(parse, time)
        founded = (
            parse.deps[clause] in ("acl", "advcl") and parse.tags[clause] == "VBN"
        )  # "Founded in 2004, it has 40 …"
        if time - first <= 2 and not (founded and not is_under(parse, token, clause)):
            return times[0], "<time> that opens its sentence"
        steps = [step for step in way_up(parse, time) if is_predicate(parse, step)]
        if any(is_other_clause(self.reading.parse, step, token) for step in steps):
            return None, ""
        if time > token and not any(
            has_own_time(self.reading.parse, step) or relation(parse, step) == "ccomp" for step in steps
        ):
            return times[0], "<time> of its sentence"
        return None, ""

    def _is_over(self, time: Timed) -> bool:
        published, end = self.reading.article.published_at, time.date.ends_at
        return published is None or (end is not None and end <= published)

    def _can_hold(self, claim: Claim, span: Span) -> bool:
        """Whether it can hold then: what is yet to happen has no past time, what has happened no future one."""
        published = self.reading.article.published_at
        if published is None:
            return True
        if claim.claim_status == "planned":
            return span[1] > published
        return True
