"""Counts that stand behind a preposition which is no case of theirs: a hedge's ("hire up to 40") or their verb's."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import COUNTED, AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import PATIENT, Position, case_of
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of

_RANGING = frozenset(("range", "vary", "lie", "fluctuate", "differ", "oscillate", "fall", "be", "come"))  # between


def without_hedge(parse: Parse, amount: AmountPhrase, position: Position | None) -> Position | None:
    """`hire up to 40`, `killed between 10 and 12`: the preposition is the hedge's, and the count is the object."""
    if position is None or position.role is not None or object_of(parse, position.verb) is not None:
        return position
    if _is_taken_in(parse, amount, position.verb):
        return Position(position.verb, PATIENT, position.rule)
    cases = [child for child in parse.children(amount.head) if parse.deps[child] == "case"]
    if parse.lemmas[position.verb].lower() in LEX.trend_words:
        return position  # slipped below 36,000
    bare = not cases and amount.first < amount.number and _harms(parse, position.verb)  # wounded over 5,000
    # "is hosting up to 300 refugees": no verb hosts up
    particle = parse.lower[amount.first : amount.first + 2] == ["up", "to"]
    bare = bare or (not cases and _is_fewer(parse, amount, position.verb))
    hedged = (bool(cases) and all(amount.holds(case) for case in cases)) or bare or (particle and not cases)
    # "a landslide killed between 10 and 12" may be read as of a landslide that was killed
    own = parse.lower[amount.first] == "between" and not any(
        parse.deps[child].startswith("aux") for child in parse.children(position.verb)
    )
    margin = parse.lemmas[position.verb].lower() in ("come", "be")  # came within 358 votes of victory
    hedged = hedged and not margin and (own or not is_passive(parse, position.verb))
    of_money = amount.claim.kind == "money" and (particle or (own and _takes_money(parse, position.verb)))
    sized = hedged and (amount.claim.kind in COUNTED or of_money)
    return Position(position.verb, PATIENT, position.rule) if sized else position


def _takes_money(parse: Parse, verb: int) -> bool:
    """`had paid between $300 and $400`: whether a sum is the object; not of "costs between", "ranges between"."""
    return parse.lemmas[verb].lower() not in words("measuring") | _RANGING


def _is_fewer(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """`now sees fewer than 20`: how many things there are, which are an object; not "totalled fewer than 20"."""
    than = parse.lower[amount.number - 2 : amount.number] == ["fewer", "than"]
    return than and parse.lemmas[verb].lower() not in words("measuring")


def _is_taken_in(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """`has taken in 450,000 refugees`: "in" belongs to the verb, which has no other object."""
    noun = amount.noun
    behind = noun is not None and case_of(parse, noun) == "in" and parse.lower[verb + 1] == "in"
    people = behind and are_people(amount.claim.unit) is True
    return people and parse.lemmas[verb].lower() in words("taking_in") and not is_passive(parse, verb)


def _harms(parse: Parse, verb: int) -> bool:
    """Whether a verb says what befell its object."""
    return parse.lemmas[verb].lower() in events(PATIENT)
