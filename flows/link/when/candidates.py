"""The time expressions of a sentence that a number may hold for, as tokens of its tree."""

from __future__ import annotations

import re
from datetime import timedelta

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import is_passive, object_of, of_phrase, subject
from newstables.language.questions.listed import listed
from newstables.link.interpolated import opens_before
from newstables.link.reading import ArticleReading, of_sentence
from newstables.link.speech import Speeches
from newstables.link.tree import child, is_counted, is_verb, preposition, relation
from newstables.link.when.bases import is_measured_against
from newstables.link.when.ends import as_one
from newstables.link.when.kinds import LONG, is_as_of, is_of_kind
from newstables.link.when.of_saying import is_counted_since, is_length, is_of_saying, is_too_long
from newstables.link.when.timed import Timed, without_ends
from newstables.link.words import words
from newstables.records import DateMention

# fell 4 percent "from a year earlier", down "on a month ago": what a move is measured from, not when it was made
_MEASURED_FROM = re.compile(r"\b(?:from|on)\s$")
_THEN = re.compile(r"\b(?:ago|earlier|before)$")
_PAST = re.compile(r"(?:the\s)?(?:last|past|next|coming|previous)\b", re.I)
_SET = frozenset(("set", "reached", "hit", "touched"))
_SUMS = frozenset(("total", "number", "sum"))
_LET_GO = frozenset(("release", "post"))
_LIKENED = frozenset(("unlike", "like"))
POINTS = frozenset(("second", "minute", "hour"))  # points on the way, not a time that a number holds for
ACCOUNTED = frozenset(("quarter", "half_year"))  # what is reported for them is not said in them
# "the first six months of 2022" is not 2022, nor are "the first six months this year" all of it
_PART_OF = re.compile(
    r"\b(?:(?:months|weeks|days|period|part) of (?:the\s)?|(?:first|last|final|opening)\s\w+\s(?:months|weeks)\s)$"
)
_PART = re.compile(r"(?:\sof)?\s(?:the\s)?")
_PARTS_OF_DAY = frozenset(("morning", "afternoon", "evening", "night"))
_YEARS = frozenset(("year", "season", "term"))  # of a school, of a sport
_BESIDE_NOUN = frozenset(("compound", "nummod", "amod", "nmod:unmarked"))
_POSTED = re.compile(r"\b(?:Posted|Updated|Published|Modified|Created)(?::\s[\w,\s]{0,32}|\s(?:on:?\s)?)$", re.I)
_LONGEST_STAMP = 48  # code points from such a word to the hour
_NEARLY_A_YEAR = timedelta(days=300)
_REACH = 24  # code points before a date
_CLOCK = re.compile(r"[\d:.\s]*(?:[ap]\.?\s?m\.?|noon|midnight|o['’]clock)?(?:\s[A-Z]{2,4})?", re.I)


def times_in(reading: ArticleReading, speech: Speeches, sentence: int) -> list[Timed]:
    """Those of a sentence that may be a period, or a point in one, in order.

    One that cannot be resolved is among them, for a number that it governs holds at no other time.
    """
    return [
        _as_part(reading, time) if _is_of_part(reading, time.date) else time
        for time in _without_now(reading, every_time(reading, sentence))
        if reading.text[max(0, time.date.start - 1) : time.date.start] != "-"
        and not _is_beside_the_point(reading, speech, time.date, time.token)
        and not _is_stamp(reading, sentence, time.date)
    ]


def _without_now(reading: ArticleReading, times: list[Timed]) -> list[Timed]:
    """`As of Friday, 40 are now missing`: when it is now; "as of Friday, 40 had died this year": in which time as many
    were counted up to then.
    """
    known = [time.date for time in times if is_as_of(reading, time.date)]
    if not known:
        return times
    times = [time for time in times if time.date.timex_value != "PRESENT_REF"]
    wider = [time.date for time in times if time.date.granularity in LONG and not is_as_of(reading, time.date)]
    return [time for time in times if time.date not in known or not any(_holds(date, time.date) for date in wider)]


def _holds(wide: DateMention, day: DateMention) -> bool:
    """Whether a month or more holds a day, or is up to it."""
    if wide.starts_at is None or wide.ends_at is None or day.starts_at is None or day.granularity in LONG:
        return False
    return wide.starts_at <= day.starts_at < wide.ends_at


def _is_stamp(reading: ArticleReading, sentence: int, date: DateMention) -> bool:
    """Whether a date in brackets before a sentence is the day of what was printed before: "(27.01.2017) The mill …"; or
    one that a page has beside its words: "Posted: Sunday, May 12".
    """
    start, text = reading.characters(sentence)[0], reading.text
    posted = _POSTED.search(text, max(0, date.start - _LONGEST_STAMP), date.start)
    if posted is not None and text[posted.start()].isupper():
        return True
    return text[start : date.start].strip() == "(" and text[date.end : date.end + 1] == ")"


def _is_of_part(reading: ArticleReading, date: DateMention) -> bool:
    return _PART_OF.search(reading.text, max(0, date.start - _REACH), date.start) is not None


def _as_part(reading: ArticleReading, time: Timed) -> Timed:
    """Some part of a time: that which is told right before it, "the first nine months of 2019"; else nobody knows
    which, "in the quiet months of 2019".
    """
    before = reading.dates_in(reading.parse.sent_of[time.token])
    part = next((date for date in before if _PART.fullmatch(reading.text, date.end, time.date.start)), None)
    if part is not None and part.starts_at is not None and part.ends_at is not None:
        return Timed(part, time.token)
    return without_ends(time)


def is_clock(date: DateMention) -> bool:
    """Whether it is a time of day alone, "at around noon", of a day that other words tell."""
    return date.granularity in POINTS and date.anchor == "publication" and _CLOCK.fullmatch(date.text) is not None


def is_hour_of_a_day(date: DateMention, *, is_count: bool) -> bool:
    """Whether it tells a day or more, "at 3 a.m. on Sunday", "in the 48 hours to Monday", or a count an hour of a day
    told before; not "cooler at noon", "in the last ten minutes".
    """
    if date.granularity not in POINTS:
        return True
    if date.timex_type == "DURATION":
        start, end = date.starts_at, date.ends_at
        return start is not None and end is not None and end - start >= timedelta(days=1)
    if _CLOCK.fullmatch(date.text) is None:
        return True
    return is_count and date.anchor != "publication" and any(letter.isdigit() for letter in date.text)


@of_sentence
def every_time(reading: ArticleReading, sentence: int) -> list[Timed]:
    """All of a sentence, also when somebody spoke and what a number is compared with."""
    parse = reading.parse
    dates = (date for date in reading.dates_in(sentence) if _is_time(date))
    own = [date for date in dates if not reading.is_dateline(parse.token_at(date.start))]
    return as_one(reading, [Timed(date, _head(reading, date)) for date in own])


def _is_time(date: DateMention) -> bool:
    """Whether an expression tells when: "in March", "over the last two decades"; not how long or how often."""
    return date.starts_at is not None or date.timex_type == "DATE" or _PAST.match(date.text) is not None


def _head(reading: ArticleReading, date: DateMention) -> int:
    """The token of an expression that hangs on a word outside it."""
    parse = reading.parse
    first, last = parse.token_at(date.start), parse.token_at(date.end - 1)
    for token in range(first, last + 1):
        is_outside = not first <= parse.heads[token] <= last or parse.heads[token] == token
        if is_outside and parse.pos[token] not in ("ADP", "DET", "PUNCT", "SCONJ"):
            above = parse.heads[token]
            is_part = parse.lower[above] in _PARTS_OF_DAY and preposition(parse, token) == "of"
            is_kind = parse.lower[above] in _YEARS and parse.deps[token] in _BESIDE_NOUN
            return above if is_part or is_kind else token  # on the morning of July 18; in the 2021-2022 school year
    return last


def _is_beside_the_point(reading: ArticleReading, speech: Speeches, date: DateMention, token: int) -> bool:
    """Whether it says when somebody spoke, when something was printed, or what a number is measured against."""
    parse = reading.parse
    above = parse.heads[token]
    if is_of_kind(reading, date, token):
        return True
    case = preposition(parse, token).split(" ")[0]
    if case in _LIKENED:
        return True
    if (case == "as" or case in listed("set_against")) and not is_as_of(reading, date):
        return True
    if case == "on" and (date.granularity in LONG or date.granularity == "season"):
        return True  # down on 2019: nothing happens "on" a year
    if relation(parse, token) == "nmod" and parse.lower[parse.left_edge(above)] == "than":
        return True  # 30,000 fewer than at the peak on Saturday
    if is_measured_against(reading, date):
        return True
    if _THEN.search(date.text) and _MEASURED_FROM.search(reading.text, max(0, date.start - 6), date.start):
        return True
    if date.granularity in ACCOUNTED or (is_too_long(parse, date, token) and speech.telling(parse.sent_of[token])):
        return False
    lemma = parse.lemmas[above].lower()
    told = words("when", "told" if is_verb(parse, above) else "occasions")
    if date.granularity in LONG and lemma in words("when", "recorded") and child(parse, above, "obj") is not None:
        told = frozenset()  # posted a loss of $3 million last year
    if _is_done_to_counted(parse, above):
        told = frozenset()  # released 40 prisoners, issued 12 permits on Monday
    if lemma in told and case != "for" and not is_counted_since(reading, date, above) and not _is_of_a_year(date):
        acts = [act for act in speech.telling(parse.sent_of[token]) if act.cue == above]
        if not (is_length(date) and any(act.narrow for act in acts)):
            return not any(opens_before(parse, act, token) for act in acts)
    if lemma == "forecast" and preposition(parse, token) in ("in", "on"):
        return not _has_number(parse, above, token)  # the 2.8 percent forecast in March; forecast 5 percent in March
    is_mark = lemma in words("when", "marks") and not is_verb(parse, above)  # but: 40 were recorded since May
    if is_mark and preposition(parse, token) in ("of", "from", "in", "since", "set in"):
        at_its_peak = (preposition(parse, above), preposition(parse, token)) == ("at", "in")
        # the peak of 2014; but a peak of 1,215 in 2014, and "had 500 men at its peak in 2014"
        return not (at_its_peak or _has_number(parse, above, token))
    before = parse.left_edge(token) - 1
    is_set = before > 0 and parse.lower[before] in _SET and parse.lemmas[before - 1].lower() in words("when", "marks")
    last = parse.token_at(date.end - 1)
    if is_set and parse.lower[last + 1] != "at":  # the mark that was set in 2011 at 33C
        return True  # short of its record set on Friday, whatever the tree makes of "set"
    return is_of_saying(reading, speech, date, token)


def _is_done_to_counted(parse: Parse, verb: int) -> bool:
    """Whether a verb tells what is done to as many, or to people, and not what is made known."""
    if not is_verb(parse, verb):
        return False
    what = subject(parse, verb) if is_passive(parse, verb) else object_of(parse, verb)
    is_relative = what is None or parse.lower[what] in ("that", "which", "whom", "who")
    if is_relative and parse.deps[verb] == "acl:relcl" and subject(parse, verb) is not None:
        what = parse.heads[verb]  # half the 430 that it issued in April
    if what is None:
        return False
    of = of_phrase(parse, what) if parse.lemmas[what].lower() in _SUMS else None
    named = [one for one in (what, of) if one is not None]  # a total of 300 patients
    if parse.pos[what] == "NUM" and (of := of_phrase(parse, what)) is not None:
        named.append(of)  # seven of the suspects were released
    is_let_go = parse.lemmas[verb].lower() in _LET_GO
    if parse.pos[what] == "NUM" and parse.deps[verb] == "acl:relcl":
        return True
    return any(is_counted(parse, one) or (is_let_go and are_people(parse.lemmas[one].lower()) is True) for one in named)


def _is_of_a_year(date: DateMention) -> bool:
    """`In the year to June 30, 40 permits were issued`: nobody speaks for a year."""
    if date.timex_type != "DURATION" or date.starts_at is None or date.ends_at is None:
        return False
    return date.ends_at - date.starts_at > _NEARLY_A_YEAR


def _has_number(parse: Parse, noun: int, time: int) -> bool:
    """Whether a number stands between a noun and its time."""
    return any(parse.pos[token] == "NUM" for token in range(noun + 1, time))
