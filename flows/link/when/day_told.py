"""The day of the one thing that an article tells of, from the clauses that say when it happened."""

from __future__ import annotations

from collections import Counter
from datetime import date as Day
from datetime import timedelta

from newstables.language import Parse
from newstables.language.questions import clause_verb, subject, tense
from newstables.link.reading import ArticleReading
from newstables.link.tree import child, first_word, is_verb, relation, way_up
from newstables.link.when.candidates import is_clock
from newstables.link.when.happening import is_one_day, is_victim_count, start_of_day, tells_of_happening
from newstables.link.when.timed import Timed
from newstables.link.words import words
from newstables.records import DateMention

_MEANWHILE = frozenset(("when", "as", "while"))
_GOING_ON = frozenset(("continue", "keep", "remain"))
_LEAD = 2  # sentences in which an article says what is new
_PARTS = frozenset(("early", "late", "on"))  # between "the shooting" and its day
_MOST = 0.6  # of the days told
_NEWS = timedelta(days=31)  # for which the day of a happening is news


def day_of(reading: ArticleReading, times: list[Timed]) -> tuple[DateMention | None, bool]:
    """The time expression of the day that the article's happenings agree on, of those that tell a day.

    And whether a clause says so; else it is that of the sentences that name the happening.
    """
    days = [time for time in times if is_one_day(reading, time)]
    days = [time for time in days if not is_clock(time.date)] or days
    days = [time for time in days if not (_is_to_come(reading, time) or _goes_on(reading.parse, time.token))]
    told = [time.date for time in days if _happens_then(reading, time)]
    is_sure = bool(told)
    if not told:
        told = [time.date for time in days if _names_happening(reading, time.token)]
    counts = Counter(start_of_day(date) for date in told)
    if not counts:
        return None, False
    day, number = counts.most_common(1)[0]
    if number < _MOST * len(told):
        day = _day_of_lead(reading, told)
    of_day = [date for date in told if start_of_day(date) == day]
    if not of_day or _is_past_news(reading, of_day[0]) or all(_is_of_others(reading, date) for date in of_day):
        return None, False
    return of_day[0], is_sure


def _is_of_others(reading: ArticleReading, date: DateMention) -> bool:
    """Whether a day is told of victims who are named with it, after others of whom none is told: "A bomb killed 12
    people. … Six soldiers were killed on August 22 in the south"; not "The two were shot on Friday".
    """
    parse, token = reading.parse, reading.parse.token_at(date.start)
    who = subject(parse, clause_verb(parse, token))
    first, last = reading.characters(parse.sent_of[token])
    own = [claim for claim in reading.claims_in(first, last) if is_victim_count(claim)]
    own = [claim for claim in own if who is not None and who in way_up(parse, reading.token(claim))[:2]]
    before = [claim for claim in reading.claims_in(0, first) if is_victim_count(claim)]
    if who is None or not own or not before or child(parse, who, "det") is not None:
        return False
    if any(start_of_day(other) == start_of_day(date) for other in reading.dates if other.start < first):
        return False  # "40 have died since the blast on Friday. Six were also killed on Friday …"
    return not any((one.value, one.event) == (other.value, other.event) for one in own for other in before)


def _goes_on(parse: Parse, time: int) -> bool:
    """Whether a time is of what goes on then: "fires continued to sweep through it on Monday"."""
    clause = clause_verb(parse, time)
    return parse.deps[clause] == "xcomp" and parse.lemmas[parse.heads[clause]].lower() in _GOING_ON


def _happens_then(reading: ArticleReading, time: Timed) -> bool:
    """Whether something happened to people at a time: "were shot on Monday", "when a man opened fire on Monday"."""
    parse, clause = reading.parse, clause_verb(reading.parse, time.token)
    is_meanwhile = parse.deps[clause] == "advcl" and parse.lower[first_word(parse, clause)] in _MEANWHILE
    is_meanwhile = is_meanwhile and time.date.granularity in ("day", "part_of_day")
    is_told = tells_of_happening(reading, time.token) or _leaves_hurt(reading, clause)
    above = parse.heads[clause]
    is_joined = relation(parse, clause) == "conj" and tense(parse, clause) == tense(parse, above)  # "40 died and 12 …"
    return is_told or ((is_meanwhile or is_joined) and tells_of_happening(reading, above))


def _leaves_hurt(reading: ArticleReading, clause: int) -> bool:
    """Whether a clause counts those whom something left dead or hurt: "gunfire that left five teens wounded"."""
    parse = reading.parse
    if parse.lemmas[clause].lower() != "leave" or not is_verb(parse, clause):
        return False
    victims = filter(is_victim_count, reading.claims_in(*reading.characters(parse.sent_of[clause])))
    return any(claim.action == "leave" and clause_verb(parse, reading.token(claim)) == clause for claim in victims)


def _day_of_lead(reading: ArticleReading, told: list[DateMention]) -> Day | None:
    """The day that the article opens with, where it is the last of those told: the others are of what was before."""
    first = min(told, key=lambda date: date.start)
    days = [day for day in map(start_of_day, told) if day is not None]
    in_lead = reading.document.sentence_index(first.start) < _LEAD
    return start_of_day(first) if in_lead and start_of_day(first) == max(days) else None


def _is_to_come(reading: ArticleReading, time: Timed) -> bool:
    """Whether a day is later than the article, or something will be then: nothing has happened on it."""
    published, start = reading.article.published_at, time.date.starts_at
    if tense(reading.parse, clause_verb(reading.parse, time.token)) == "future":
        return True
    return published is not None and start is not None and start > published + timedelta(days=1)


def _is_past_news(reading: ArticleReading, date: DateMention) -> bool:
    """Whether a day lies more than a month before the article, which tells of more than that day then."""
    published, start = reading.article.published_at, date.starts_at
    return published is not None and start is not None and published - start > _NEWS


def _names_happening(reading: ArticleReading, token: int) -> bool:
    """Whether a word hangs on the noun for what happened, or stands in its clause: "the shooting on Monday"."""
    parse = reading.parse
    steps = way_up(parse, token)
    clause = clause_verb(parse, token)
    nouns = [step for step in steps[: steps.index(clause)] if parse.pos[step] == "NOUN"] if clause in steps else []
    named = [*nouns, *_right_before(parse, token), subject(parse, clause)]
    return any(parse.lemmas[noun].lower() in words("happened", "happenings") for noun in named if noun is not None)


def _right_before(parse: Parse, time: int) -> list[int]:
    """The noun that a time stands right behind, whatever the tree hangs it on: "the shooting early on Monday"."""
    noun = parse.left_edge(time) - 1
    while noun > 0 and parse.lower[noun] in _PARTS:
        noun -= 1
    return [noun] if noun >= 0 and parse.pos[noun] == "NOUN" else []
