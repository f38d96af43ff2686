"""Numbers that hold at no time of their sentence: how long a bridge is, how far a town, how long something lasts."""

from __future__ import annotations

import re

from newstables.extractors.claims.vocabulary import LEX
from newstables.language.questions import noun_head
from newstables.link.reading import ArticleReading
from newstables.link.tree import child
from newstables.link.words import words
from newstables.records import Claim

# How far somewhere is: "40 km south", "40 km (25 miles) north-west", "60 miles to the southwest"
_POINT = r"(?:(?:north|south)(?:[-\s]?(?:east|west))?|east|west)"
_AWAY = re.compile(
    rf"\)?\s(?:\([^()]{{1,24}}\)\s)?"
    rf"(?:(?:to\s(?:the|its)\s|due\s)?(?:{_POINT}-)?{_POINT}(?:ern)?|away|from|off|inland|upstream|downstream|outside)\b"
)
_ELLIPSIS = re.compile(r"\s(?:in|during|for) the (?:first|second|third|fourth|latter|former)(?=[,.;])")
_TIMELESS = frozenset(("age", "ordinal", "duration"))


def is_timeless(reading: ArticleReading, claim: Claim, sentence: int) -> bool:
    """Whether a number holds at no time of its sentence: it says what something is like, or is itself of a time."""
    if claim.kind in _TIMELESS or claim.text[claim.number_end - claim.start :][:1] == "-":
        return True  # "work on the 30-million-dollar hall began in 2010": what it is like, not what happened
    if claim.kind == "measure" and _is_of_noun(reading, claim):
        return True  # the 796m bridge: how long it is at all times
    if claim.kind == "count" and _is_run_of_one_in_a_row(reading, claim):
        return True
    if any(date.start <= claim.number_start < date.end for date in reading.dates_in(sentence)):
        return True
    # "300 in the first quarter and 410 in the second"; "50 kilometres south of Oslo" it always is
    return bool(_ELLIPSIS.match(reading.text, claim.end)) or (claim.kind == "measure" and _is_distance(reading, claim))


def _is_run_of_one_in_a_row(reading: ArticleReading, claim: Claim) -> bool:
    """`their fifth win in six matches`: over how many something was the fifth, of which the last alone was then; not
    "the first schools in 12 towns"."""
    parse = reading.parse
    noun = noun_head(parse, reading.token(claim))
    if parse.lemmas[noun].lower() not in words("when", "turns"):
        return False
    case = child(parse, noun, "case")
    if case is None or case == 0 or parse.lower[case] != "in" or parse.pos[case - 1] != "NOUN":
        return False
    one = case - 1  # the tree may hang the run on the verb
    return any(
        parse.deps[word] == "amod" and (parse.lower[word] in LEX.ordinals or parse.lower[word] == "first")
        for word in parse.children(one)
    )


def _is_of_noun(reading: ArticleReading, claim: Claim) -> bool:
    """Whether a measure stands before the noun that it describes, as one word with its unit or beside it."""
    parse = reading.parse
    last = parse.token_at(claim.end - 1)
    noun = parse.heads[last]
    is_before = noun == last + 1 and parse.pos[noun] in ("NOUN", "PROPN") and not parse.is_root(last)
    is_before = is_before and parse.lower[noun] != "worth"  # 716,000 tonnes worth $413 million
    return is_before and parse.deps[last] in ("nummod", "compound", "amod", "nmod")


def _is_distance(reading: ArticleReading, claim: Claim) -> bool:
    return _AWAY.match(reading.text, claim.end) is not None
