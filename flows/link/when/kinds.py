"""Times that only say of what kind something is, or what it is called: "September wheat", "the 2015 law"."""

from __future__ import annotations

import re

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.link.reading import ArticleReading
from newstables.link.tree import is_verb, preposition, relation
from newstables.link.words import words
from newstables.records import DateMention

LONG = frozenset(("month", "quarter", "half_year", "year", "decade"))
_AGES = ("decade", "century")
_OF_GAME = re.compile(r"(?:the\s)?(?:first|second|third|fourth|final|opening)\squarter", re.I)
_NEAR = 1000  # code points before and behind a quarter
_AT = ("at", "in")
_OWN = re.compile(r"(?:['’]s?)?\s")
_DUE = re.compile(r"\bdue\s(?:on\s)?$")
_REACH = 16  # code points before a date
_NUMBERED = re.compile(r"\b(\w+)\s(?:[Nn]o\.?\s?)?\(?\d+\)?\sof\s$")  # Law No. (10) of 2021
_AS_OF = re.compile(r"\bas (?:of|at|on)\s(?:the\s|end[- ])*$", re.I)


def is_of_kind(reading: ArticleReading, date: DateMention, token: int) -> bool:
    """`the November average`, `the 2019-launched phone`, `bonds due in 2032`, `notes due 1997`: no time of a number."""
    parse = reading.parse
    above = parse.heads[token]
    if token < above and preposition(parse, token) and relation(parse, above).startswith("nsubj"):
        return False  # "In 2009 rebels took the town", of which the tree makes the rebels of 2009
    if date.granularity == "quarter" and _is_of_game(reading, date):
        return True
    if date.granularity in _AGES and relation(parse, token) in ("amod", "compound", "nmod") and token < above:
        return True  # a 12th-century castle, 1990s buildings: how old, not when
    if date.granularity == "month" and _is_of_contract(parse, token):
        return True
    if _is_called(reading, date, token):
        return True
    is_before = token < above and relation(parse, token) in ("nummod", "compound", "amod", "nmod")
    is_named = date.granularity == "year" and is_before and parse.deps[token] != "nmod:poss"
    who = parse.lemmas[above].lower()
    if is_named and (are_people(who) or who in words("when", "winners")):
        return True  # the 2019 winner
    is_norm = parse.lemmas[above].lower() in words("when", "norms") and not is_verb(parse, above)
    if is_norm and date.granularity in LONG and token < above:
        return True  # but: in March a storm levelled 60 houses, last year that meant 40 deaths
    if _is_of_prices(reading, date, above):
        return True
    behind = parse.token_at(date.end)
    if reading.text[date.end : date.end + 1] == "-" and parse.tags[behind + 1] in ("VBN", "VBD"):
        return True
    if _is_when_due(reading, date):
        return True
    owed = parse.lower[above] == "due" and above < token and parse.pos[parse.heads[above]] == "NOUN"
    return owed and parse.heads[above] < above and relation(parse, above) in ("amod", "acl")


def _is_when_due(reading: ArticleReading, date: DateMention) -> bool:
    """`notes due 1997`, `bonds due 15 March 2030`: the date that tells debts apart, whatever the tree hangs it on."""
    due = _DUE.search(reading.text, max(0, date.start - _REACH), date.start)
    if due is None:
        return False
    before = reading.parse.token_at(due.start()) - 1
    return date.granularity in LONG or (before >= 0 and reading.parse.pos[before] in ("NOUN", "PROPN"))


def _is_of_contract(parse: Parse, token: int) -> bool:
    """`September wheat`, `crude for January`, `oil for delivery in January`: the month in which it is due."""
    above = parse.heads[token]
    if parse.lemmas[above].lower() not in words("when", "contracts"):
        return False
    if token < above:
        return True
    if parse.lemmas[above] == "delivery":  # deliveries of cars are not traded
        return preposition(parse, token) == "in" and preposition(parse, above) == "for"
    return preposition(parse, token) == "for" and relation(parse, token) == "nmod"


def _is_of_game(reading: ArticleReading, date: DateMention) -> bool:
    """`They led by six points in the first quarter`: of a game, by what is counted around it in games alone."""
    near = reading.claims_in(max(0, date.start - _NEAR), date.end + _NEAR)
    return _OF_GAME.fullmatch(date.text) is not None and any(claim.unit in words("when", "plays") for claim in near)


def _is_called(reading: ArticleReading, date: DateMention, token: int) -> bool:
    """`the 2015 law`, `the treaty of 1990`, `under the 1987 order`, `Law No. 10 of 2021`: a year in a name; "the
    treaty in 1990" tells when.
    """
    parse = reading.parse
    if date.granularity != "year" or preposition(parse, token) not in ("", "of"):
        return False
    noun = parse.heads[token]
    if parse.lemmas[noun].lower() in words("when", "enactments"):
        return True
    if (
        token < noun
        and parse.lemmas[noun].lower() in words("when", "laid_down")
        and preposition(parse, noun) == "under"
    ):
        return True
    numbered = _NUMBERED.search(reading.text, max(0, date.start - 2 * _REACH), date.start)
    return numbered is not None and numbered[1].lower() in words("when", "enactments")


def _is_of_prices(reading: ArticleReading, date: DateMention, noun: int) -> bool:
    """Whether a time says how money is counted, not when it was paid: "$900 in today's money", "at 1990 prices"."""
    parse = reading.parse
    is_beside = _OWN.fullmatch(reading.text, date.end, parse.starts[noun]) is not None
    is_so_counted = is_beside and parse.lemmas[noun].lower() in words("when", "prices")
    return is_so_counted and not relation(parse, noun).startswith("nsubj") and preposition(parse, noun) in _AT


def is_as_of(reading: ArticleReading, date: DateMention) -> bool:
    """Whether it says up to when something is known: "as of Tuesday"."""
    return _AS_OF.search(reading.text, max(0, date.start - _REACH), date.start) is not None
