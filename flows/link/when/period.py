"""The period that a number holds for: the time of its phrase or clause, the nearest above it in its tree."""

from __future__ import annotations

import re

from newstables.language.questions import clause_verb, is_predicate, tense
from newstables.link.happening import day_of, is_victim_count, whole_day
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.link.tree import child, is_under, relation, way_up
from newstables.link.when.candidates import POINTS, Timed, every_time, is_in_what_is_said, times_in
from newstables.link.when.lists import behind, paired
from newstables.link.when.span import Span, span_of
from newstables.link.words import words
from newstables.records import Claim, DateMention

_AGO = re.compile(r"\b(?:ago|earlier|before|previous|last year)\b")  # of an earlier figure, not of a report's own
_OR_SAID = (
    " (",
    " [",
    ", or ",
    " or ",
    "/",
)  # between an amount and the same in another unit: "94 million, or 89 a share"
_NEAR = 2  # sentences over which a report's period goes on
_LEAD = 4  # tokens between "compared with" and its figure
_BESIDE = 6  # words between an earlier figure and its time
_REACH = 10  # tokens between "from" and the time of its figure
_TIMELESS = frozenset(("age", "ordinal", "duration"))


class Periods:
    """The periods of an article's numbers."""

    def __init__(self, reading: ArticleReading, speech: Speeches) -> None:
        self.reading = reading
        self.speech = speech
        self._times: dict[int, list[Timed]] = {}
        self._day: DateMention | None = None
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
        if claim.kind in _TIMELESS:
            return
        token = self.reading.token(claim)
        sentence = self.reading.parse.sent_of[token]
        if any(date.start <= claim.number_start < date.end for date in self.reading.dates_in(sentence)):
            return  # the number is itself a part of a time
        times = self.times(sentence)
        if claim.kind != "count" and self._is_earlier_figure(self.reading.parse.token_at(claim.start)):
            every = every_time(self.reading, sentence)
            own = behind(self.reading, claim, every)
            times = [time for time in every if self._is_beside(time, claim) or (own and time in own)]
        if not is_victim_count(claim):
            times = [time for time in times if time.date.granularity not in POINTS]
        found, rule = self._governing(claim, token, times) if times else (None, "")
        if found is None:
            self._go_on(claim, token)
            self._of_happening(claim)
            return
        span = span_of(self.reading, found, times)
        run = behind(self.reading, claim, times)
        if span is not None and run is not None and run[0] == found and run[1].date.ends_at is not None:
            span = span[0], max(span[1], run[1].date.ends_at)  # "in 2021, 2022 and 2023"
        if span is not None and self._can_hold(claim, span):
            claim.period_start, claim.period_end = span
            claim.date_start, claim.period_rule = found.date.start, rule
            is_now = not _AGO.search(found.date.text)
            if (
                is_now
                and self._is_account(claim)
                and not self._is_earlier_figure(self.reading.parse.token_at(claim.start))
            ):
                self._reported = (sentence, claim)

    def _of_happening(self, claim: Claim) -> None:
        """Victims counted in a sentence without a time: the day of what happened to them, if the article tells one."""
        if claim.period_rule is not None or not is_victim_count(claim):
            return
        if not self._has_looked:
            self._has_looked = True
            every = (time for sentence in range(len(self.reading.parse.sents)) for time in self.times(sentence))
            self._day = day_of(self.reading, list(every))
        if self._day is not None and (span := whole_day(self._day)) is not None:
            claim.period_start, claim.period_end = span
            claim.date_start, claim.period_rule = self._day.start, "<day> of what happened"

    def _go_on(self, claim: Claim, token: int) -> None:
        """A figure of a firm's report without a time: the quarter or the year of the figures before it."""
        parse = self.reading.parse
        sentence = parse.sent_of[token]
        if self._reported is None or not self._is_account(claim) or claim.claim_status != "stated":
            return
        told, before = self._reported
        if not 0 < sentence - told <= _NEAR or parse.tags[clause_verb(parse, token)] not in ("VBD", "VBN"):
            return
        if self._is_earlier_figure(self.reading.parse.token_at(claim.start)):
            return
        claim.period_start, claim.period_end = before.period_start, before.period_end
        claim.date_start, claim.period_rule = before.date_start, "<time> of the figures before"
        self._reported = (sentence, claim)

    def _is_earlier_figure(self, claim: int) -> bool:
        """`up from $10 million`, `compared with a loss of 3`: of an earlier time than the figure before it."""
        parse = self.reading.parse
        first, _ = parse.sents[parse.sent_of[claim]]
        lead = parse.words[max(first, claim - _LEAD) : claim]
        return bool(words("when", "earlier") & {word.lower() for word in lead})

    def _is_beside(self, time: Timed, claim: Claim) -> bool:
        """Whether a time stands next to an earlier figure: "from 85 a year ago", "compared with 2020 at 85"."""
        text = self.reading.text
        between = (
            text[claim.end : time.date.start] if time.date.start > claim.start else text[time.date.end : claim.start]
        )
        return len(between.split()) <= _BESIDE and "," not in between and not any(c.isdigit() for c in between)

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
            near = [time for time in times if self._is_of(time.token, step, token)]
            near = [time for time in near if not self._is_earlier(time, token)]
            if act is not None:
                near = [time for time in near if is_in_what_is_said(parse, act, time.token)]
            if near and self._is_now(below) and all(self._is_over(time) for time in near):
                return None, ""  # "opened in 2014 and has 300 pupils"
            if near:
                where = "clause" if is_predicate(parse, step) else "phrase"
                return self._chosen(near, step, token), f"<time> of its {where}"
            if act is not None or self._has_own_time(step):
                return None, ""
        return self._only(token, times)

    def _is_earlier(self, time: Timed, number: int) -> bool:
        """Whether a time belongs to an earlier figure that a number is compared with: "to 94 from 85 a year ago"."""
        parse = self.reading.parse
        first, _ = parse.sents[parse.sent_of[time.token]]
        start = number + 1 if number < time.token else max(first, time.token - _REACH)
        for token in range(start, time.token):
            if parse.words[token].lower() in words("when", "earlier") and self._has_figure(token, time.token):
                return True
        return False

    def _has_figure(self, first: int, last: int) -> bool:
        starts = self.reading.parse.starts
        return any(claim.start > starts[first] for claim in self.reading.claims_in(starts[first], starts[last]))

    def _chosen(self, near: list[Timed], step: int, token: int) -> Timed:
        """Of several: one that hangs on `step` itself before one in a phrase; one behind the number before others.

        Not one behind a comma, where another stands before the number: "in 2021 it was 30, in 2020, it was 20".
        """
        direct = [time for time in near if self.reading.parse.heads[time.token] == step] or near
        before = [time for time in direct if time.token < token]
        after = [time for time in direct if time.token > token]
        if before and after and not {",", ";"}.isdisjoint(self.reading.parse.words[token : after[0].token]):
            after = []
        return after[0] if after else (before or direct)[-1]  # the number itself can be the time

    def _has_own_time(self, step: int) -> bool:
        """Whether a clause is in no time of what is above it: "who", "after", "because" begin it."""
        parse = self.reading.parse
        if parse.deps[step] == "acl:relcl":
            return True
        mark = child(parse, step, "mark", "advmod")
        return (
            parse.deps[step] == "advcl"
            and mark is not None
            and parse.deps[mark] == "mark"
            and parse.words[mark].lower() not in words("when", "together")
            and parse.tags[step] != "VB"
        )

    def _is_of(self, time: int, step: int, number: int) -> bool:
        """Whether a time hangs on `step`: no other number's phrase in between, no clause that has a time of its own."""
        parse = self.reading.parse
        below = time
        for inner in way_up(parse, time):
            if inner == step:
                return time != step and not (relation(parse, below) == "acl" and self._is_of_noun(time, below))
            below = inner
            if inner == time:
                continue
            of_noun = (
                parse.deps[inner] == "advcl" and parse.heads[time] != inner
            )  # "as the blast over the weekend shook"
            if is_predicate(parse, inner) and (of_noun or not self._lends(inner, step, number)):
                return False
            if (parse.pos[inner] == "NUM" and inner != number) or relation(parse, inner) == "appos":
                return False
            if relation(parse, inner) == "conj" and self._is_amount(inner) and not is_under(parse, number, inner):
                return False  # "800 or 60 percent of its 2019 rate"
        return False

    def _is_of_noun(self, time: int, clause: int) -> bool:
        """Whether a time is of a noun in a clause, not of the clause: "seven convicted of the murder in May 1991"."""
        parse = self.reading.parse
        return relation(parse, time) == "nmod" and parse.heads[time] != clause

    def _is_amount(self, token: int) -> bool:
        parse = self.reading.parse
        return any(parse.deps[other] == "nummod" for other in parse.children(token))

    def _lends(self, clause: int, step: int, number: int) -> bool:
        """Whether a clause under `step` shares its time: joined by "and", "when …", "the 12 killed on Sunday"."""
        parse = self.reading.parse
        dep = parse.deps[clause]
        if dep == "conj":
            return clause < number or child(parse, clause, "nsubj", "nsubj:pass") is None
        if dep == "xcomp":
            return True
        if dep == "acl":
            return parse.heads[clause] == step and step >= number
        if dep == "advcl":
            return clause > number and not self._has_own_time(clause)
        return False

    def _only(self, token: int, times: list[Timed]) -> tuple[Timed | None, str]:
        """The one time of a sentence, where it begins with it, or where number and time are both of its main clause."""
        parse = self.reading.parse
        first, _ = parse.sents[parse.sent_of[token]]
        if len(times) != 1 or self._is_earlier(times[0], token):
            return None, ""
        time = times[0].token
        if time - first <= 2:
            return times[0], "<time> that opens its sentence"
        steps = [step for step in way_up(parse, time) if is_predicate(parse, step)]
        if any(self._is_other_clause(step, token) for step in steps):
            return None, ""
        if time > token and not any(self._has_own_time(step) or relation(parse, step) == "ccomp" for step in steps):
            return times[0], "<time> of its sentence"
        return None, ""

    def _is_now(self, clause: int) -> bool:
        """Whether a clause joined to another tells of the present."""
        parse = self.reading.parse
        return parse.deps[clause] == "conj" and tense(parse, clause) == "present"

    def _is_over(self, time: Timed) -> bool:
        published, end = self.reading.article.published_at, time.date.ends_at
        return published is None or (end is not None and end <= published)

    def _is_other_clause(self, clause: int, number: int) -> bool:
        """Whether a clause joined by "and" has a subject of its own, and the number is not in it."""
        parse = self.reading.parse
        own = child(parse, clause, "nsubj", "nsubj:pass") is not None
        return parse.deps[clause] == "conj" and own and not is_under(parse, number, clause)

    def _can_hold(self, claim: Claim, span: Span) -> bool:
        """Whether it can hold then: what is yet to happen has no past time, what has happened no future one."""
        published = self.reading.article.published_at
        if published is None:
            return True
        if claim.claim_status == "planned":
            return span[1] > published
        return True
