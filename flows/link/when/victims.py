"""The period of victims of whom no time is said: the one day of their sentence, else that of what happened to them."""

from __future__ import annotations

import re
from functools import cached_property

from newstables.language.questions import clause_verb, is_passive, subject, tense
from newstables.language.questions.listed import times as nouns_of_time
from newstables.link.reading import ArticleReading
from newstables.link.tree import child
from newstables.link.when.article_times import ArticleTimes
from newstables.link.when.causes import CAUSE_RULE, time_of_cause
from newstables.link.when.choice import opened_by
from newstables.link.when.day_told import day_of
from newstables.link.when.happening import (
    DAY_RULE,
    DAYS,
    is_later,
    is_of_another_order,
    is_victim_count,
    one_day,
    whole_day,
)
from newstables.link.when.long_stories import is_of_long_story
from newstables.link.when.perfects import is_of_many_events, is_toll_so_far
from newstables.link.when.remembered import remembrance
from newstables.link.when.span import Span
from newstables.link.when.taking import is_apart, take
from newstables.link.when.timed import Timed
from newstables.link.when.up_to_now import up_to_now
from newstables.link.when.wholes import of_whole
from newstables.link.words import words
from newstables.records import Claim, DateMention

_YEARS = re.compile(
    r"\b(?:over|during|in|for) the (?:\w+\s)?(?:years|decades|months)\b", re.I
)  # of war, not of one day
_SET_AGAINST = re.compile(r"\b(?:compared (?:with|to)|fewer)\b", re.I)
# What is done to people from a happening on, so that the time up to which it is known is theirs.
AFTERWARDS = frozenset(("displaced", "arrested", "rescued", "evacuated", "infected"))


class Victims:
    """The periods of an article's victims."""

    __slots__ = ("__dict__", "_times", "reading")

    def __init__(self, reading: ArticleReading, times: ArticleTimes) -> None:
        self.reading = reading
        self._times = times

    def set_period(self, claim: Claim, times: list[Timed]) -> None:
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
        if is_of_many_events(parse, verb):
            return
        if is_later(parse, verb) or remembrance(self.reading, claim) is not None:
            return
        afterwards = claim.event in AFTERWARDS and tense(parse, verb) == "perfect"
        if afterwards or parse.lemmas[verb].lower() in words("speech", "ascribing"):
            return  # 40 have been rescued since; four deaths are attributed to the storm
        now = up_to_now(self.reading, claim, self._times.near(self.reading.token(claim)))
        if take(self.reading, claim, now, "<time> up to now"):
            return
        day, is_sure = self._day
        if not is_sure and (claim.event not in ("killed", "injured") or self._goes_on(verb, day)):
            return
        told = times if not is_sure else [time for time in times if not _holds(time, day)]
        if told:  # the sentence tells another time
            day = one_day(self.reading, told, self.reading.token(claim))
        elif (
            day is not None
            and claim.value != 1
            and is_toll_so_far(parse, verb, parse.token_at(day.start), is_told_before=claim.end < day.start)
        ):
            return
        if day is None or (day not in (time.date for time in times) and is_of_long_story(self.reading, claim)):
            return
        if day not in (time.date for time in times) and is_of_another_order(self.reading, claim, day):
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
        return take(
            self.reading, claim, time_of_cause(self.reading, times, self.reading.token(claim)), CAUSE_RULE, times
        )

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
        opening = opened_by(self.reading, self._times.near(token), token)
        is_other = opening is not None and is_apart(self.reading, opening, claim)
        return is_other and take(self.reading, claim, opening, "<time> that opens its sentence")

    @cached_property
    def _day(self) -> tuple[DateMention | None, bool]:
        """The day of what happened, and whether the article surely tells it."""
        told = (date for date in self.reading.dates if date.granularity in DAYS)
        parse = self.reading.parse
        sentences = sorted({parse.sent_of[parse.token_at(date.start)] for date in told})
        return day_of(self.reading, [time for sentence in sentences for time in self._times.of_sentence(sentence)])

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
