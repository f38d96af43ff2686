"""Earlier figures, with which the one that a sentence tells is compared: "up from 85 a year ago"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache
from itertools import pairwise

from newstables.language import Parse
from newstables.language.questions import noun_head
from newstables.language.questions.listed import listed
from newstables.link.reading import ArticleReading
from newstables.link.tree import preposition, relation
from newstables.link.when.timed import Timed
from newstables.link.words import words
from newstables.records import Claim

_LEAD = 4  # tokens between "compared with" and its figure
_BESIDE = 6  # words between an earlier figure and its time
_COMPARED = frozenset(("compared", "versus", "vs"))  # "compared with year-earlier net income of"
_CONTRAST = frozenset((("contrast", "to"), ("contrast", "with")))
_COMPARING = frozenset(("compare", "compares"))
_COMMA = re.compile(r",\s(?:(?:in|for|during)\s)?(?:the\s)?")
_THEN = re.compile(r"\b(?:ago|earlier|before|previous|prior|last)\b")
_YEAR_BEFORE = re.compile(
    r"(?:a|one) year (?:earlier|before|ago)\b"
    r"|the (?:same|corresponding|comparable|equivalent|year-earlier|year-ago|prior-year) (?:period|months|weeks)\b"
)
_SAME = re.compile(r"the (?:same|corresponding|comparable|equivalent) (?:period|months|weeks)\b")
_WEEK_BEFORE = re.compile(r"(?:a|one) week (?:earlier|before|ago)\b|the (?:week before|(?:previous|prior) week)\b")
_WEEK = timedelta(days=7)
_MONTH = timedelta(days=28)
_REACH = 10  # tokens between "from" and the time of its figure


@cache
def _before_earlier() -> frozenset[str]:
    """What stands before an earlier figure: a time behind it is that figure's alone, "to 94 from 85 a year ago"."""
    return listed("set_against") | {"from"}


@cache
def _leading() -> frozenset[str]:
    """Words that may lead to an earlier figure or compare with one."""
    return _before_earlier() | _COMPARING


def is_earlier_figure(reading: ArticleReading, claim: int) -> bool:
    """`up from $10 million`, `compared with a loss of 3`: of an earlier time than the figure before it;
    what stands before a "but", or behind whose comma "and" goes on, says nothing of it: "fewer than in May but 4
    percent more", "compared to May, and 4 percent compared to June".
    """
    parse = reading.parse
    first, _ = parse.sents[parse.sent_of[claim]]
    for token in range(claim - 1, first, -1):
        word = parse.lower[token]
        if word == "but" or (word == "and" and parse.lower[token - 1] == ","):
            first = token + 1
            break
    lead = range(max(first, claim - _LEAD), claim)
    before = parse.lower[max(first, claim - _REACH) : claim]
    if not _COMPARED.isdisjoint(before):
        return True
    if "contrast" in before and any(pair in _CONTRAST for pair in pairwise(before)):
        return True
    leading = [token for token in lead if parse.lower[token] in _leading()]
    leading = [token for token in leading if not _is_to_the_later(parse, token, claim)]
    return any(_leads_earlier(parse, token) or _compares(parse, token) for token in leading)


def _is_to_the_later(parse: Parse, token: int, claim: int) -> bool:
    """Whether "from" leads to the figure before this one, to which "to" leads: "from 311,000 to 326,000"."""
    return parse.lower[token] == "from" and "to" in parse.lower[token + 2 : claim]


def _leads_earlier(parse: Parse, token: int) -> bool:
    """Whether a word leads to an earlier figure; not "30 from Kano and 12 from Jos", which tells whence they are."""
    if parse.lower[token] not in _before_earlier():
        return False
    return parse.lower[token] != "from" or parse.pos[parse.heads[token]] != "PROPN" or parse.deps[token] != "case"


def is_earlier_end(reading: ArticleReading, claim: Claim) -> bool:
    """Whether a figure of its sentence changed from this one: "next year from an expected 3.1 percent"."""
    if claim.value is None:
        return False  # "dozens" are no end of any change
    others = reading.claims_in(claim.sentence_start, claim.start)
    return any((other.changed_from, other.unit) == (claim.value, claim.unit) for other in others)


def is_of_earlier_figure(reading: ArticleReading, time: Timed, number: int) -> bool:
    """Whether a time belongs to an earlier figure that a number is compared with: "to 94 from 85 a year ago"."""
    parse = reading.parse
    first, _ = parse.sents[parse.sent_of[time.token]]
    start = number + 1 if number < time.token else max(first, time.token - _REACH)
    for token in range(start, time.token):
        is_leading = parse.lower[token] in _leading() and (_leads_earlier(parse, token) or _compares(parse, token))
        if not (is_leading or (number < token and _comes_after(parse, token, time))):
            continue
        if _has_figure(reading, token, time.token) and not _is_whence(reading, token, number, time.token):
            return True
    return False


def _is_whence(reading: ArticleReading, token: int, number: int, time: int) -> bool:
    """`Rescued 40 sailors from two ships on Friday`, `moved 300 jobs from two plants`: whether "from" leads to things
    that are counted, other ones than those to whom that is done: no earlier count, as "has 300 shops, up from 250".
    """
    parse = reading.parse
    noun = noun_head(parse, number)
    while preposition(parse, noun) == "of" and relation(parse, noun) == "nmod":
        noun = parse.heads[noun]  # a total of 40 sailors
    if parse.lower[token] != "from" or parse.deps[noun] not in ("obj", "nsubj:pass"):
        return False
    if relation(parse, parse.heads[token]) != "obl" or parse.heads[parse.heads[token]] != parse.heads[noun]:
        return False
    first, _ = parse.sentence(token)
    before = reading.claims_in(parse.starts[first], parse.starts[number] + 1)[-1:]
    behind = reading.claims_in(parse.starts[token], parse.starts[time])[:1]
    alike = [one for one in (*before, *behind) if one.kind == "count"]
    return len(alike) == 2 and alike[0].unit != alike[1].unit


def _compares(parse: Parse, token: int) -> bool:
    """`losses of 7m compare with 2m a year ago`."""
    return parse.lower[token] in _COMPARING and parse.lower[token + 1] in ("with", "to")


def _comes_after(parse: Parse, token: int, time: Timed) -> bool:
    """`a profit of 21m after a loss of 58m a year ago`: whether "after" leads to a figure of what was before."""
    return parse.lower[token] == "after" and parse.deps[token] == "case" and _THEN.search(time.date.text) is not None


def _has_figure(reading: ArticleReading, first: int, last: int) -> bool:
    starts = reading.parse.starts
    if any(reading.parse.lower[token] in words("when", "fractions") for token in range(first, last)):
        return True  # up from a quarter last year
    return any(claim.start > starts[first] for claim in reading.claims_in(starts[first], starts[last]))


def is_beside(reading: ArticleReading, time: Timed, claim: Claim) -> bool:
    """Whether a time stands next to an earlier figure: "from 85 a year ago", "compared with 2020 at 85"."""
    text = reading.text
    between = text[claim.end : time.date.start] if time.date.start > claim.start else text[time.date.end : claim.start]
    if time.date.start < claim.start and "from" in between.split():
        return False  # in the quarter ended June 30 from $113 million
    if _COMMA.fullmatch(between) and _THEN.search(time.date.text):
        return True  # "from 85, a year earlier", "from 85, in the year-ago period"
    return len(between.split()) <= _BESIDE and "," not in between and not any(c.isdigit() for c in between)


def a_year_before(reading: ArticleReading, claim: Claim, before: Claim) -> None:
    """`310 between January and March, against 180 a year earlier`: those months and no more, the year before; so "slid
    to £61m in the 26 weeks to 30 September from £74m a year before", where the weeks are a number, too; and the week
    before one that ends on any day.
    """
    if before.kind == "duration" or before.period_start is None:
        levels = reading.claims_in(claim.sentence_start, before.start)
        levels = [level for level in levels if level.kind == claim.kind and level.period_start is not None]
        before = levels[-1] if levels else before
    start, end = before.period_start, before.period_end
    is_week = claim.date_start is not None and _WEEK_BEFORE.match(reading.text, claim.date_start) is not None
    if is_week and start is not None and end is not None and end - start == _WEEK:
        claim.period_start, claim.period_end = start - _WEEK, start
        return
    is_year = claim.date_start is not None and _YEAR_BEFORE.match(reading.text, claim.date_start) is not None
    if not is_year or start is None or end is None or claim.period_start is None or claim.period_end is None:
        return
    published = reading.article.published_at
    if published is not None and start <= published < end and _SAME.match(reading.text, claim.date_start or 0):
        return  # 430 this year, 240 in the same period of last year: that reaches no further than this year has come
    is_other = end - start != claim.period_end - claim.period_start and end - start >= _MONTH
    if claim.sentence_start == before.sentence_start and is_other:
        claim.period_start, claim.period_end = _year_ago(start), _year_ago(end)


def _year_ago(day: datetime) -> datetime:
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
