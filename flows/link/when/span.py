"""From a time expression to a period: "since April" runs till now, "by 2025" is none."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.dates.vocabulary import lexicon
from newstables.language.questions import clause_verb
from newstables.link.reading import ArticleReading
from newstables.link.tree import is_under, way_up
from newstables.link.when.kinds import is_as_of
from newstables.link.when.lists import opens_clause
from newstables.link.when.timed import Timed, day_begun
from newstables.link.words import words
from newstables.records import DateMention

Span = tuple[datetime, datetime]

_WITHIN_A_DAY = frozenset(("part_of_day", "hour", "minute", "second"))
_WORD = re.compile(r"[\w’']+|[-–]")
_JOINED = re.compile(r",?\s*(?:and|to|into|until|till|through|-|–|,)\s*(?:the\s|on\s|in\s)?")
_TO = re.compile(r"\s(?:to|through|until|till)\s|[-–]")
_THROUGH = re.compile(r"\s(?:through|into)\s|[-–]")
_DAYS = frozenset(("day", "part_of_day"))
_THEN = re.compile(r"\s*(?:and|[-–])\s*(?:in\s)?(?:the\s)?")
_SINCE = re.compile(r"\bsince\s(?:[^\s,;:()]*[^\s,.;:()]\s){1,12}$", re.I)  # since a 7.4-magnitude quake in May
_LONGEST = 80  # code points from "since" to the time
_REACH = 9  # tokens before "since"
_CLOCK = re.compile(r"\d|noon\b|midnight\b", re.I)
_AHEAD = re.compile(
    r"\b(?:ahead of|run-up to|in advance of)\s(?:(?:the|an?|its|their|his|her|this|next)\s)?"
    r"(?:[\w’'-]+\s){0,4}?(?:on\s|in\s|at\s)?$",
    re.I,
)
_BY_PART = re.compile(r"\b(?:by|until|before)\s(?:the\s)?(?:end|close|start|beginning|middle)\sof\s(?:the\s)?$", re.I)
_PERIOD_TO = re.compile(r"\b(?:the|its)\speriod\s(?:(?:up\s)?to|through|end(?:ed|ing))\s(?:the\s)?$", re.I)
_AHEAD_REACH = 48  # code points
_WHEN = re.compile(r",?\s+when\b")
_TILL = re.compile(r",?\s(?:till|until|up\sto|through)\s(?:the\s)?")
_PAST = re.compile(r"(?:the\s)?(?:last|past|previous|preceding|this|current)\b", re.I)


def span_of(reading: ArticleReading, time: Timed, times: list[Timed], number: int) -> Span | None:
    """The period that an expression stands for to a number at `number`; None where it is only a limit."""
    date = time.date
    start, end = date.starts_at, date.ends_at
    is_day = date.granularity not in _WITHIN_A_DAY
    if is_day and _is_told_by_when(reading, date, number) and start is not None and end is not None:
        return start, end  # the worst since 2015, when 62 drowned
    word = _word_before(reading.text, date.start)
    first = reading.text[date.start : date.end].split()[0].lower()
    word = "" if word == "within" and _PAST.match(date.text) else word  # within the last 24 hours
    index = times.index(time)
    is_hour = date.granularity in _WITHIN_A_DAY and _CLOCK.match(date.text) is not None
    is_hour = is_hour and word in ("before", "after")  # just after 9 p.m. on Tuesday
    if first in words("when", "limits") or _AHEAD.search(reading.text, max(0, date.start - _AHEAD_REACH), date.start):
        return None
    if _BY_PART.search(reading.text, max(0, date.start - _AHEAD_REACH), date.start):
        return None
    if _PERIOD_TO.search(reading.text, max(0, date.start - _AHEAD_REACH), date.start):
        return None  # in the period to May 3: which begins nobody knows when
    since = _since_before(reading, date, number)
    if since is not None:
        if _is_record(reading, since):
            return None
        end = _day_after(reading)
    elif word in ("between", "from"):
        later = times[index + 1].date if index + 1 < len(times) else None
        if later is None or not _JOINED.fullmatch(reading.text[date.end : later.start]):
            return None
        end = later.ends_at
        if later.granularity in _WITHIN_A_DAY and start is not None and end is not None and end.date() > start.date():
            end = _midnight(end) + timedelta(days=1)  # from Sunday evening into Monday morning
    elif word in ("and", "to", "into", "through", "until", "-", "–") and index:
        earlier = times[index - 1].date
        lead = _word_before(reading.text, earlier.start)
        joined = _JOINED.fullmatch(reading.text[earlier.end : date.start])
        if joined and (word != "and" or lead in ("between", "from")):
            start = earlier.starts_at
        elif word != "and":
            return None
    elif word == "through" and date.granularity in ("month", "day"):  # through May: of a year's first months
        start = start.replace(month=1, day=1) if start is not None and date.granularity == "month" else None
    elif word in words("when", "limits") and not is_hour and not _is_of_what_did_it(reading, time, number):
        return None
    end = _up_to_a_day(reading, time, _end_of_range(reading, time, end))
    start, end = _with_next(reading, times, index, start, end)
    if date.granularity in _WITHIN_A_DAY and start is not None:  # "on Monday evening": the day
        is_short = end is None or (end - start <= timedelta(days=1) and end - _midnight(start) != timedelta(days=2))
        is_eve = is_hour and word == "before" and start == _midnight(start)  # "before midnight on Monday" is on Monday
        start = day_begun(date) or start if start == date.starts_at else _midnight(start)
        start -= timedelta(days=is_eve)
        end = start + timedelta(days=1) if is_short else end  # but "since 9 a.m. on Monday", "the 48 hours to Sunday"
    if _is_so_far(reading, time, start, end):
        end = _day_after(reading)
    return (start, end) if start is not None and end is not None and start < end else None


def _midnight(time: datetime) -> datetime:
    return time.replace(hour=0, minute=0, second=0, microsecond=0)


def _is_of_what_did_it(reading: ArticleReading, time: Timed, number: int) -> bool:
    """`after Monday's blast, which killed 12`: the preposition is that of the blast, on whose day the number holds; so
    "40 were killed by Monday's blast", where "by" tells who did it.
    """
    parse = reading.parse
    if parse.deps[time.token] != "nmod:poss":
        return False
    owner, counted = parse.heads[time.token], parse.token_at(number)
    is_doer = parse.deps[owner] == "obl:agent" and parse.heads[owner] == clause_verb(parse, counted)
    return is_doer or (time.date.start < number and is_under(parse, counted, owner))


def _is_told_by_when(reading: ArticleReading, date: DateMention, number: int) -> bool:
    """Whether a number is in the clause of the "when" behind a time; not "since May, when it began, 40 have died"."""
    when = _WHEN.match(reading.text, date.end) if date.end < number else None
    if when is None:
        return False
    parse = reading.parse
    return is_under(parse, parse.token_at(number), parse.heads[parse.token_at(when.end() - 1)])


def is_since(text: str, date: DateMention) -> bool:
    """Whether a time is the beginning of one that runs till now: "since 2010"."""
    since = words("when", "since")
    return text[date.start : date.end].split()[0].lower() in since or _word_before(text, date.start) in since


def _since_before(reading: ArticleReading, date: DateMention, number: int) -> int | None:
    """The token of "since" whose time an expression is, "since 2010", or ends: "since the scheme began in 2009"."""
    if is_since(reading.text, date):
        return reading.parse.token_at(date.start) - 1
    found = _SINCE.search(reading.text, max(0, date.start - _LONGEST), date.start)
    if found is None or found.start() < number < date.start:
        return None
    others = reading.dates_in(reading.parse.sent_of[reading.parse.token_at(date.start)])
    if any(found.start() < other.start < date.start for other in others):
        return None  # since May and in June
    parse, since = reading.parse, reading.parse.token_at(found.start())
    level = parse.heads[parse.token_at(date.start)]
    level = parse.heads[level] if date.start <= parse.starts[level] < date.end else level
    is_of_level = date.end <= number and parse.pos[level] == "NOUN" and is_under(parse, parse.token_at(number), level)
    above = (level, *way_up(parse, parse.token_at(number)))
    is_of_war = any(parse.lemmas[step].lower() in words("happened", "conflicts") for step in above)
    is_of_level = is_of_level and not is_of_war  # since a war in 2015 that has killed 40
    return None if is_of_level else since  # has climbed since hitting a May low of $210: that was in May


def _is_record(reading: ArticleReading, since: int) -> bool:
    """Whether "since" says how long nothing was like it: "its largest rise since March", "the ninth since 2010"."""
    parse = reading.parse
    for token in range(since, max(-1, since - _REACH), -1):
        is_verb = parse.pos[token] in ("PUNCT", "VERB", "AUX") and parse.words[token] != "-"
        if is_verb and parse.deps[token] != "amod":  # but "the fifth known attack since December"
            return False
        named = parse.tags[token] in ("JJS", "RBS") or parse.lower[token] in ("first", "any")
        named = named and parse.lower[token] != "latest"  # the latest of 300 tremors since
        named = named or (parse.deps[token] == "amod" and parse.lower[token].endswith("est"))  # its steepest fall
        named = named or (parse.lower[token] in LEX.ordinals and parse.lower[token - 1] == "the")
        if named and parse.lower[max(0, token - 1)] != "at":  # but "at least 40 since"
            return True
    return False


def _end_of_range(reading: ArticleReading, time: Timed, end: datetime | None) -> datetime | None:
    """The end of a range without "from": "in 2003 to 2005", "in 2012-2016", "Monday through Friday", "Monday night into
    Tuesday"; not "put off the talks on Monday to Friday"."""
    one = time.date
    behind = (date for date in reading.dates_in(reading.parse.sent_of[time.token]) if date.start >= one.end)
    other = min(behind, key=lambda date: date.start, default=None)
    if other is None or other.ends_at is None or one.starts_at is None or other.ends_at <= one.starts_at:
        return end
    is_to = _TO.fullmatch(reading.text, one.end, other.start)
    if one.granularity == other.granularity and one.granularity in ("year", "month"):
        return other.ends_at if is_to else end
    if not {one.granularity, other.granularity} <= _DAYS or _CLOCK.match(one.text):
        return end
    is_to = is_to if _word_before(reading.text, one.start) not in ("on", "for") else None
    is_to = None if is_to and _is_whither(reading, one, other) else is_to
    if not is_to and not _THROUGH.fullmatch(reading.text, one.end, other.start):
        return end
    return other.ends_at if other.granularity == "day" else _midnight(other.ends_at) + timedelta(days=1)


def _up_to_a_day(reading: ArticleReading, time: Timed, end: datetime | None) -> datetime | None:
    """`300 cases this year till May 16`, `as of May 16, 300 cases this year`: the end of that part of a year up to a
    day of it, else `end`.
    """
    whole = time.date
    if whole.granularity not in ("year", "season") or whole.starts_at is None or end is None:
        return end
    for day in reading.dates_in(reading.parse.sent_of[time.token]):
        if is_as_of(reading, day) and day.starts_at is not None and whole.starts_at <= day.starts_at < end:
            return day.ends_at
        if day.start > whole.end and day.granularity == "day" and day.starts_at is not None:
            is_in = whole.starts_at <= day.starts_at < end
            return day.ends_at if is_in and _TILL.fullmatch(reading.text, whole.end, day.start) else end
    return end


def _is_whither(reading: ArticleReading, one: DateMention, other: DateMention) -> bool:
    """Whether "to" leads where somebody goes, "sent them Monday to Friday's rally", or when what is moved will be:
    "delayed the vote Tuesday to Friday"."""
    parse = reading.parse
    verb = clause_verb(parse, parse.token_at(one.start))
    is_owner = parse.deps[parse.token_at(other.end - 1)] == "nmod:poss"
    return is_owner or parse.lemmas[verb].lower() in lexicon()["tense"]["moving"]


def _with_next(
    reading: ArticleReading, times: list[Timed], index: int, start: datetime | None, end: datetime | None
) -> tuple[datetime | None, datetime | None]:
    """The period with those of the expressions it is joined to: "in the 1970s and 1980s", "in May, June and July"."""
    first = last = index
    while last + 1 < len(times) and _goes_on(reading.text, times[last], times[last + 1]):
        last += 1
    while first > 0 and _goes_on(reading.text, times[first - 1], times[first]):
        first -= 1
    if first == last or not _THEN.fullmatch(reading.text[times[last - 1].date.end : times[last].date.start]):
        return start, end
    is_back = times[last].date.ends_at == times[first].date.starts_at  # in 2017 and 2016
    begun, over = (last, first) if is_back else (first, last)
    return times[begun].date.starts_at, times[over].date.ends_at


def _goes_on(text: str, time: Timed, later: Timed) -> bool:
    """Whether one time is joined to another that begins where it ends."""
    one, other = time.date, later.date
    joined = _THEN.fullmatch(text[one.end : other.start]) or text[one.end : other.start] == ", "
    if not joined or one.granularity != other.granularity or opens_clause(text, later):
        return False
    is_back = one.granularity == "year" and one.starts_at is not None and one.starts_at == other.ends_at
    return is_back or (one.ends_at is not None and one.ends_at == other.starts_at)


def _is_so_far(reading: ArticleReading, time: Timed, start: datetime | None, end: datetime | None) -> bool:
    """Whether a year that is not over is counted up to now: "312 so far this year"."""
    published = reading.article.published_at
    if published is None or start is None or end is None or not start <= published < end:
        return False
    text = reading.text[slice(*reading.characters(reading.parse.sent_of[time.token]))].lower()
    return any(phrase in text for phrase in words("when", "so_far"))


def _word_before(text: str, position: int) -> str:
    """The word before a date in lower case; of "since the", the first."""
    return _last_word(text[max(0, position - 24) : position])


@lru_cache(maxsize=2048)  # of the same few times it is asked again and again
def _last_word(before: str) -> str:
    parts = _WORD.findall(before.lower())
    if len(parts) > 1 and parts[-1] in ("the", "early", "late", "mid"):
        parts.pop()
    return parts[-1] if parts else ""


def _day_after(reading: ArticleReading) -> datetime | None:
    """The end of the day of publication."""
    published = reading.article.published_at
    if published is None:
        return None
    return _midnight(published) + timedelta(days=1)
