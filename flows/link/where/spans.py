"""Where the words of a place begin and end in the text: without "nearby" before, a number or a time behind them."""

from __future__ import annotations

import re

from newstables.language import Parse
from newstables.language.questions import noun_phrase
from newstables.link.reading import ArticleReading
from newstables.link.towns import is_town
from newstables.link.tree import characters, preposition
from newstables.link.words import words

APART = frozenset("(:[")  # behind a place they begin what tells of it: "the area: Oslo, Bergen", "the area (Oslo"
_BOUND = re.compile(r"[\s-](?:upon|on|under|by|next|do|da|dos|das)(?:[\s-]the)?[\s-][A-Z][\w-]+")
_OF_LAND = re.compile(r"\sof\s(?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)*")  # the Gulf of St Lawrence
_LEAD = re.compile(r"(?:nearby|neighbou?ring|adjacent|adjoining|surrounding|faraway)\s(?=[A-Z])")
# What describes a place before its name: adjectives, and who holds it ("rebel-held", "Houthi-held"); no words that are
# of names: "the Isle of Man".
DESCRIBED = re.compile(
    r"(?:the )?(?:(?!(?:of|and|de|the|upon|under|next) )(?:[A-Z][a-z]+-)?[a-z]+(?:-[a-z]+)* ){1,3}(?=[A-Z])"
)


def place_phrase(reading: ArticleReading, token: int) -> tuple[int, int]:
    """The characters of a token's phrase, with all of a name that the tree has torn: "in Beni Suef"; without the
    figure that the tree takes for a part of a name ("Norway 24, Sweden 19") and a time beside it ("in Oslo, today").
    """
    parse = reading.parse
    first, after = noun_phrase(parse, token)
    while after - 1 > token and parse.deps[after - 1] == "advmod" and parse.words[after - 1].islower():
        after -= 1  # in Kasane alone
    while after - 1 > token and reading.claims_in(parse.starts[after - 1], parse.ends[after - 1]):
        after -= 1
    start, end = characters(parse, first, after)
    name = reading.place_name(parse.starts[token])
    if name is not None and start <= name[0] < end < name[1]:
        end = name[1]
    end = end_of_bound_name(reading, start, end)
    start, end = _before_number(reading, first, start, end), _of_waters(reading, token, end)
    short = before_time(reading, token, start, end)
    if short == end:
        return start, end
    return start, short if reading.text[short : short + 1] == "," or _is_day_behind(reading, short, end) else end


def end_of_bound_name(reading: ArticleReading, start: int, end: int) -> int:
    """Where `Newcastle upon Tyne` or `Rio Grande do Sul` ends, of which the tree has only the beginning."""
    bound = _BOUND.match(reading.text, end)
    return bound.end() if bound is not None and is_town(reading.text[start : bound.end()]) else end


def _of_waters(reading: ArticleReading, token: int, end: int) -> int:
    """Where `the Gulf of Guinea` ends, which lies in no Guinea: waters that are called after a land."""
    is_waters = reading.parse.pos[token] == "PROPN" and reading.parse.words[token] in words("where", "seas")
    of = _OF_LAND.match(reading.text, end) if is_waters else None
    return of.end() if of is not None else end


def _before_number(reading: ArticleReading, first: int, start: int, end: int) -> int:
    """Where `Three Forks` begins: a number with its capital within a sentence is a part of a town's name."""
    before = first - 1
    parse = reading.parse
    is_inside = before > parse.sents[parse.sent_of[first]][0]
    if not is_inside or parse.pos[before] != "NUM" or not parse.words[before].istitle():
        return start
    return parse.starts[before] if is_town(reading.text[parse.starts[before] : end]) else start


def _is_day_behind(reading: ArticleReading, short: int, end: int) -> bool:
    """Whether what stands behind a place's name is a day and nothing else: "in Oslo Wednesday"."""
    own = (date for date in reading.dates_in(reading.parse.sent_of[reading.parse.token_at(short)]) if date.end >= end)
    return any(short <= date.start < end and date.granularity in ("day", "part_of_day") for date in own)


def without_lead(reading: ArticleReading, start: int, end: int) -> int:
    """Where a name begins behind words that tell nothing of it: "nearby Oslo"."""
    lead = _LEAD.match(reading.text, start, end)
    return lead.end() if lead is not None else start


def end_of_name_beside(reading: ArticleReading, token: int) -> int:
    """Where the name ends that stands right behind "Nigeria's capital"; 0 where none does."""
    parse = reading.parse
    if not APART.isdisjoint(parse.words[token + 1 : token + 2]):
        return 0
    for other in parse.children(token):
        if parse.deps[other] == "appos" and parse.pos[other] == "PROPN" and parse.left_edge(other) == token + 1:
            return parse.ends[noun_phrase(parse, other)[1] - 1]
    return 0


def end_of_crossing(parse: Parse, part: int, street: int) -> int:
    """Where the second street ends in "the corner of Oak Avenue and Pine Street", "the area of Oak and Pine"; 0 where
    none is told.
    """
    is_area = parse.lemmas[part] == "area" and preposition(parse, street) == "of"
    if parse.lemmas[part].lower() not in words("where", "crossings") and not is_area:
        return 0
    joined = (child for child in parse.children(street) if parse.deps[child] == "conj" and parse.words[child].istitle())
    return max((parse.ends[other] for other in joined), default=0)


def before_time(reading: ArticleReading, token: int, start: int, end: int) -> int:
    """Where a place ends before a time that the tree hangs on it: "the 1400 block of Park Street early Monday"."""
    for date in reading.dates_in(reading.parse.sent_of[token]):
        if start < date.start < end:
            return start + len(reading.text[start : date.start].rstrip(" ,"))
    return end
