"""Points that are no things counted, but how far something moved or where it stands: the index lost 190 points."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.whose.games import are_made
from newstables.extractors.roles.whose.measured import measured
from newstables.extractors.roles.whose.predicated import predicated
from newstables.extractors.roles.whose.qualities import of_degree
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import subject

_NEAR = 8  # tokens between "margin of error" and its points


def pointed(parse: Parse, amount: AmountPhrase) -> int | None:
    """`The index lost 190 points`, `closed flat on 6,112 points`: what moved, or stands there."""
    if amount.noun is None or amount.counts_things(parse) or are_made(parse, amount):
        return None
    place = amount.place(parse)
    verb = parse.heads[place]
    ends = is_verb(parse, verb) and parse.lemmas[verb].lower() in LEX.levels_ending
    if ends and case_of(parse, place) in ("on", "at"):
        return subject(parse, verb)
    found = (step(parse, amount) for step in (of_degree, predicated, measured, _margin))
    return next((token for token in found if token is not None), None)


def of_gain(parse: Parse, amount: AmountPhrase) -> int | None:
    """`closed with a gain of six points`, `the index, with a loss of 12 points, stood at 900`: what gained or lost."""
    change = change_of(parse, amount)
    if change is None:
        return None
    verb = parse.heads[change]
    if not is_verb(parse, verb):
        return verb if case_of(parse, change) == "with" and parse.pos[verb] in ("NOUN", "PROPN") else None
    posts = relation(parse, change) == "obj" and parse.lemmas[verb].lower() in words("posting_changes", "standing_for")
    ends = relation(parse, change) == "obl" and case_of(parse, change) == "with"
    who = subject(parse, verb) if posts or ends else None
    return None if who is None or are_people(parse.lemmas[who]) else who


def change_of(parse: Parse, amount: AmountPhrase) -> int | None:
    """The noun of change that points behind "of" are the size of: a gain of six points."""
    if amount.noun is None or amount.counts_things(parse) or case_of(parse, amount.noun) != "of":
        return None
    change = parse.heads[amount.noun]
    return change if parse.lemmas[change].lower() in words("changes") else None


def _margin(parse: Parse, amount: AmountPhrase) -> int | None:
    """`a margin of error of plus or minus three points`: the margin."""
    near = range(amount.first - 1, max(-1, amount.first - _NEAR), -1)
    return next((token for token in near if parse.lower[token] == "margin"), None)
