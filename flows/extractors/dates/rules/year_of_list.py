"""A year said once, behind the last of several months or quarters with other words between: "in Q1 and $6m in *Q3 of
2023*"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from newstables.extractors.dates.rules.written import DAY, YEAR, month_number
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, JOIN, first_ordinals, month, side_of, table, trie
from newstables.language import Parse
from newstables.language.questions import case_of, clause_verb, tense


def year_of_month(match: re.Match[str], scene: Scene) -> int | None:
    """The year of a month, or of its day, by the month that ends the list: "shut in *April* and reopened in June
    2019"."""
    return _year(scene, match.start("month"), match.end(), "month", month_number(match["month"]))


def year_of_part(scene: Scene, end: int, number: int) -> int | None:
    """The same of the quarter or half of a year with this number, which ends at `end`."""
    return _year(scene, end - 1, end, "part", number)


@cache
def _last(kind: str) -> re.Pattern[str]:
    """The month, or quarter or half, behind which a year stands."""
    year = rf"(?:(?P<year>{YEAR})(?![-–/])|(?P<side>last|this|next){GAP}year{END}(?!['’]))"
    if kind == "month":
        return re.compile(rf"(?<!\w)(?P<last>{month()})(?:{GAP}{DAY},?)?,?{GAP}(?:of{GAP})?{year}")
    nth = rf"(?:[qh](?P<number>[1-4])|(?P<nth>{trie(first_ordinals(4))}){JOIN}(?:quarter|half))"
    return re.compile(rf"(?<!\w)(?P<last>{nth}){END},?{GAP}(?:(?:of|in){GAP})?{year}")


_ANY_YEAR = re.compile(r"(?<![\w$€£,.])(?:1[5-9]|20)\d\d(?![\w%]|[.,]\d)|\byears?\b")
_AND = re.compile(rf"\b(?:and|or|but|to){END}")


def _year(scene: Scene, start: int, end: int, kind: str, number: int) -> int | None:
    last = _last(kind).search(scene.lower, end, scene.document.sentence_at(start)[1])
    if last is None:
        return None
    between = scene.lower[end : last.start()]
    if not _AND.search(between) or _ANY_YEAR.search(between):
        return None
    of_last = _number(last, kind)
    parse = scene.document.parse
    if not _in_one_list(parse, start, last.start("last")) or not _only_lists(parse, end, last.start("last")):
        return None
    if last["side"] and scene.today is None:
        return None
    year = int(last["year"]) if last["year"] else (scene.today or date.min).year + side_of(last["side"])
    if of_last > number:
        return year
    # "In December and in January 2020"; not "in April and in March 2020", which goes back.
    return year - 1 if number - of_last >= (_HALF_OF_MONTHS if kind == "month" else _HALF_OF_QUARTERS) else None


_HALF_OF_MONTHS, _HALF_OF_QUARTERS = 6, 2


def _number(last: re.Match[str], kind: str) -> int:
    if kind == "month":
        return month_number(last["last"])
    return int(last["number"]) if last["number"] else first_ordinals(4)[last["nth"]]


def _in_one_list(parse: Parse, first: int, last: int) -> bool:
    """Whether two times, behind the same preposition, are of one clause, or of two joined ones with one subject."""
    one, other = (_time(parse, parse.token_at(at)) for at in (first, last))
    if case_of(parse, one) is None or case_of(parse, one) != case_of(parse, other):
        return False
    verb, joined = clause_verb(parse, one), clause_verb(parse, other)
    if verb == joined:
        return True
    below = {parse.deps[child] for child in parse.children(joined)}
    is_joined = parse.deps[joined] == "conj" and verb in (parse.heads[joined], _first(parse, joined))
    siblings = parse.deps[verb] == "conj" and _first(parse, verb) == _first(parse, joined)
    if not (is_joined or siblings) or not below.isdisjoint(("nsubj", "nsubj:pass")):
        return False
    return tense(parse, verb) == tense(parse, joined) and _has_had(parse, verb) == _has_had(parse, joined)


def _only_lists(parse: Parse, end: int, last: int) -> bool:
    """Whether nothing but amounts and times, or a verb alone, stands between two times: "in May, *40 in June and 60 in*
    July 2019", "in May *and reopened in* June 2019".

    What stands behind a noun, "and jailed for a murder in March 2011", or behind what a second verb acts on, "and beat
    the 40 in March 2011", may be the time of that.
    """
    between = range(parse.token_at(end - 1) + 1, parse.token_at(last))
    case = case_of(parse, _time(parse, parse.token_at(end - 1)))
    days = [token for token in between if parse.pos[token] == "NUM" and case_of(parse, token) == case]
    amounts = [token for token in between if token not in days and _is_amount(parse, token)]
    verbs = [token for token in between if parse.deps[token] == "conj" and parse.pos[token] == "VERB"]
    if amounts and verbs:
        return False
    known = {case, ",", "to", *table("months"), *table("month_abbreviations"), *_PARTS}
    return all(
        token in (*amounts, *verbs, *days)
        or parse.lower[token] in known
        or parse.pos[token] in ("CCONJ", "AUX")
        or parse.tags[token] == "RB"
        or parse.lower[parse.heads[token]] in ("quarter", "half")
        for token in between
    )


_PARTS = ("q1", "q2", "q3", "q4", "h1", "h2", "quarter", "half")


def _is_amount(parse: Parse, token: int) -> bool:
    """Whether a token is of an amount: "40", "$4m", "two young men"."""
    if parse.pos[token] in ("NUM", "SYM"):
        return True
    counted = parse.heads[token] if parse.deps[token] == "amod" else token
    return parse.pos[counted] == "NOUN" and any(parse.deps[child] == "nummod" for child in parse.children(counted))


def _time(parse: Parse, token: int) -> int:
    """The noun of a time: of "the second quarter" the quarter."""
    return parse.heads[token] if parse.deps[token] in ("amod", "nmod:unmarked") else token


def _first(parse: Parse, verb: int) -> int:
    """The first of the verbs that one is joined to."""
    while parse.deps[verb] == "conj" and parse.heads[verb] != verb:
        verb = parse.heads[verb]
    return verb


def _has_had(parse: Parse, verb: int) -> bool:
    return any(parse.deps[child] == "aux" and parse.lower[child] == "had" for child in parse.children(verb))
