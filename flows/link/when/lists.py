"""Numbers and times that pair off: "40 in 2006 and 60 in 2007", "40 and 60 in 2006 and 2007", "respectively"."""

from __future__ import annotations

import re

from newstables.language.questions import clause_verb
from newstables.link.reading import ArticleReading
from newstables.link.runs import MOST_LISTED, Stretch, joins, numbers_around, run
from newstables.link.when.timed import Timed
from newstables.records import Claim

# "40 cases and 60 deaths between 2006 and 2007": two ends, no list
_BETWEEN = re.compile(r"\bbetween\s(?:the\s|early\s|late\s|mid-)?$", re.IGNORECASE)
_LEAD = 16  # code points before a list
_IN = re.compile(r"\s(?:more\s)?(?:(?:in|on|for|during|as of)\s(?:the\s)?|so\sfar\s(?:in\s)?)")
_SINCE = re.compile(r"\ssince\s(?:[A-Za-z’'-]+\s){1,7}")
_SAME = re.compile(r"\s(?:worth|or|valued at)\s|,\sor\s|\s\(")
# "40 cases in 2006 and in 2007 60": before a time that is the next amount's
_NEXT = re.compile(r"(?:[,;]|\band|\bbut|\bwhile)\s(?:in|on|for|during)\s(?:the\s)?$")
_JOINT = re.compile(r"(?:[,;]|\band|\bbut|\bwhile)\s$")
_LED = re.compile(r"\s(?:(?:to|at|with)\s)?")  # between a time and its amount: "in 2007 to 60"
_SUBJECT = re.compile(
    r",?\s(?:[\d$€£¥]|(?:it|he|she|they|we|the|a|an|another|some|only|its|his|her|their)\b|[A-Z][a-z])"
)
_EVENT = re.compile(r"\s(?:before|after|during|prior to)\s(?:the|its|their|his|her)\s[a-z-]+(?=[.,;)]|\sand\b|$)")
_RESTATED = 24  # characters within which an amount is said again


def paired(reading: ArticleReading, claim: Claim, times: list[Timed]) -> Timed | None:
    """The time of a list of times that stands where the number stands in a list of as many numbers."""
    if len(times) < 2:
        return None
    parse = reading.parse
    start, end = reading.characters(parse.sent_of[times[0].token])
    numbers = numbers_around(reading, claim, start, end) or _told_apart(reading, claim, start, end)
    if not numbers:
        return None
    spans = [(time.date.start, time.date.end) for time in times]
    for span in spans:
        listed = run(reading.text, spans, span)
        if _BETWEEN.search(reading.text, max(0, listed[0][0] - _LEAD), listed[0][0]):
            continue
        if len(listed) == len(numbers) and not _mixed(listed, numbers):
            place = numbers.index((claim.start, claim.end))
            time = times[spans.index(listed[place])]
            if not _is_of_other_clause(reading, numbers, time, times):
                return time
    return None


def _is_of_other_clause(reading: ArticleReading, numbers: list[Stretch], time: Timed, times: list[Timed]) -> bool:
    """Whether a time stands in another clause than the numbers, which have one in their own: "Told of floods in May and
    June, the house heard that 40 men and 60 women died between 3 May and 12 June".
    """
    parse = reading.parse
    own = {clause_verb(parse, parse.token_at(start)) for start, _ in numbers}
    return clause_verb(parse, time.token) not in own and any(clause_verb(parse, one.token) in own for one in times)


def _told_apart(reading: ArticleReading, claim: Claim, start: int, end: int) -> list[Stretch]:
    """`40 in Oslo and 60 in Bergen in 2006 and 2007, respectively`: all numbers of a kind that a sentence has, where
    the word says that each has its own time.
    """
    if "respectively" not in reading.text[start:end]:
        return []
    alike = [(other.start, other.end) for other in reading.claims_in(start, end) if other.kind == claim.kind]
    return alike if 1 < len(alike) <= MOST_LISTED else []


def behind(reading: ArticleReading, claim: Claim, times: list[Timed]) -> tuple[Timed, Timed] | None:
    """The time right behind a number, "40 in 2006 and 60 in 2007", and the last joined to it: "in 2006 and 2007".

    What says the same amount in another unit before the number, "716 t worth $4 million in 2019", has its time, too.
    """
    text, end = reading.text, claim.end
    for other in reading.claims_in(claim.end, claim.end + _RESTATED):
        if _SAME.fullmatch(text[end : other.start]):
            end = other.end
    since = next((time for time in times if time.date.start > end), None)
    if since is not None and _SINCE.fullmatch(text[end : since.date.start]):
        return since, since  # 40 this year and 300 since they began to count in 2014
    for index, time in enumerate(times):
        if time.date.start > end and _IN.fullmatch(text[end : time.date.start]):
            last = time
            for later in times[index + 1 :]:
                joined = joins(text[last.date.end : later.date.start])
                if not joined or later.date.granularity != time.date.granularity or opens_clause(text, later):
                    break
                last = later
            return time, last
    return None


def opens_next_amount(reading: ArticleReading, claim: Claim, time: Timed) -> bool:
    """Whether a time stands between a joint and the next amount, whose it is: "sold 40 in 2006 and in 2007 60"."""
    start, end = time.date.start, time.date.end
    if start < claim.end:
        return False
    if _is_gapped(reading, time) and _JOINT.search(reading.text, claim.end, start) is not None:
        return True
    if _NEXT.search(reading.text, claim.end, start) is None:
        return False
    led = _LED.match(reading.text, end)
    first = led.end() if led is not None else end
    return any(first in (other.number_start, other.start) for other in reading.claims_in(end, first + 1))


def is_beside_event(reading: ArticleReading, claim: Claim, time: Timed) -> bool:
    """Whether an amount has an event behind it as others of its list have a time: "40 in 2023, against 30 in 2022 and
    60 *before the war*". The time of one of those is none of its own.
    """
    if time.date.start > claim.start or _EVENT.match(reading.text, claim.end) is None:
        return False
    parse = reading.parse
    if clause_verb(parse, time.token) < clause_verb(parse, reading.token(claim)) > time.token:
        return False  # "won 3-1 on Monday and *had* 12 shots before the break"
    before = reading.claims_in(claim.sentence_start, claim.start)
    return any(
        other.end < time.date.start and _IN.fullmatch(reading.text[other.end : time.date.start]) for other in before
    )


def _is_gapped(reading: ArticleReading, time: Timed) -> bool:
    """Whether a clause leaves out its verb, a bare number behind its time: "last year saw 14, *this year five*"."""
    parse, end = reading.parse, time.date.end
    if reading.text[end : end + 1] != " ":
        return False
    number = parse.token_at(end + 1)
    return parse.tags[number] == "CD" and parse.pos[number + 1] in ("PUNCT", "CCONJ")


def opens_clause(text: str, time: Timed) -> bool:
    """Whether a time with a preposition of its own stands before what begins a next clause: ", in 2007 it sold"."""
    start, end = time.date.start, time.date.end
    led = _NEXT.search(text, max(0, start - _LEAD), start) is not None
    return led and _SUBJECT.match(text, end) is not None


def opened_by_time(reading: ArticleReading, claim: Claim, times: list[Timed]) -> Timed | None:
    """The time that stands between a joint and this amount: of "sold 40 in 2006 and in 2007 60" the sixty's."""
    for time in times:
        start, end = time.date.start, time.date.end
        first = led.end() if (led := _LED.match(reading.text, end)) is not None else end
        if first not in (claim.start, claim.number_start):
            continue
        before = max(0, start - _LEAD)
        gapped = start > reading.parse.starts[reading.parse.sentence(time.token)[0]] and _is_gapped(reading, time)
        joint = _JOINT if gapped else _NEXT
        if joint.search(reading.text, before, start) is not None:
            return time
    return None


def _mixed(run: list[tuple[int, int]], numbers: list[tuple[int, int]]) -> bool:
    """Whether the two lists run into each other."""
    return run[0][0] < numbers[-1][1] and numbers[0][0] < run[-1][1]
