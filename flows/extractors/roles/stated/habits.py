"""What somebody did again and again, told by "would": "testified that he would drink 12 beers a night"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of
from newstables.extractors.roles.stated.conditions import has_condition
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.language.questions.verbs import subject

_WOULD = frozenset(("would", "'d", "’d"))
_PERSONS = frozenset(("i", "he", "she", "we", "they"))
_OFTEN = frozenset(("often", "usually", "sometimes", "regularly", "routinely", "frequently", "occasionally"))
_EACH = frozenset(("every", "each"))


def is_habit_told(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """Whether "would" tells what a person used to do: how often is said ("a night", "each week", "would often"), and
    either a witness or one who remembers tells it, or an adverb of frequency stands at the verb. A firm that says so
    of itself plans it, and who would do so if something were the case, or under a plan, does not.
    """
    if not any(parse.lower[child] in _WOULD and parse.deps[child] == "aux" for child in parse.children(verb)):
        return False
    who = subject(parse, verb)
    if who is None or not (parse.lower[who] in _PERSONS or are_people(parse.lemmas[who].lower()) is True):
        return False
    often = any(parse.lower[child] in _OFTEN and child < verb for child in parse.children(verb))
    if any(case_of(parse, child) == "under" for child in parse.children(verb)):
        return False  # men would often get 12 years under the bill
    witness = _is_told_by_witness(parse, verb)
    if not witness and parse.deps[verb] == "ccomp" and parse.tags[parse.heads[verb]] != "VBD":
        return False  # the rules mean that drivers would often face 12 points
    if has_condition(parse, verb) or not (often or witness):
        return False
    return often or _tells_how_often(parse, verb, amount)


def _is_told_by_witness(parse: Parse, verb: int) -> bool:
    told = parse.deps[verb] in ("ccomp", "parataxis")
    return told and parse.lemmas[parse.heads[verb]].lower() in words("witnessing")


def _tells_how_often(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`a night`, `three times a week`, `every Friday`: a rate in time, or a time with "every" or "each"."""
    each = (amount.claim.unit or "").partition(" per ")[2]
    below = (child for child in parse.children(verb) if child > verb)
    return each in times() or any(parse.lower[parse.left_edge(child)] in _EACH for child in below)
