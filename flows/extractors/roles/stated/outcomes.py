"""What "was to" tells as it came: "he was to write 40 novels", "the war was to drag on for 12 years"."""

from __future__ import annotations

from newstables.calendar_names import calendar_names
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.language import Parse
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import subject

_PERSONS = frozenset(("i", "he", "she"))
_YEARS = frozenset(("year", "decade", "century", "generation"))


def is_outcome(parse: Parse, verb: int) -> bool:
    """Whether "was to" tells what became of somebody's life, or went on for years: `she was to play 12 Tests`, `the
    bridge was to stand for a century`; a plan is what was to be done to them, what a firm was to do, or what somebody
    was to do on a day: "he was to be paid $4m", "the firm was to open 12 shops", "she was to meet 12 envoys on Monday".
    """
    if is_passive(parse, verb) or _is_on_day(parse, verb):
        return False
    who = subject(parse, verb)
    who = who if who is not None else next((c for c in parse.children(verb) if parse.deps[c] == "nsubj:outer"), None)
    if who is None:
        return False
    person = parse.lower[who] in _PERSONS or are_people(parse.lemmas[who]) is True
    return person or _is_for_years(parse, verb)


def _is_on_day(parse: Parse, verb: int) -> bool:
    """Whether a day of the week or a month without a year says when: of the lives of long ago the year is told."""
    days, months = calendar_names()["weekdays"], calendar_names()["months"]
    for child in parse.children(verb):
        if parse.lower[child] in days:
            return True
        dated = any(parse.words[token].isdigit() for token in range(child, min(child + 2, len(parse))))
        if parse.lower[child] in months and case_of(parse, child) == "in" and not dated:
            return True
    return False


def _is_for_years(parse: Parse, verb: int) -> bool:
    """`for 12 years`, `for a century`: how long it went on; not: pay it over three years."""
    lasting = (child for child in parse.children(verb) if relation(parse, child) == "obl" and child > verb)
    return any(parse.lemmas[child] in _YEARS and case_of(parse, child) in ("for", "") for child in lasting)
