"""`its market value stands around the $160bn mark`, `sales passed the $3m mark`: what stands at a named mark."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import is_verb, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.language.questions.verbs import subject


def at_mark(parse: Parse, amount: AmountPhrase) -> int | None:
    """What reaches, passes or stands at a mark that the amount names; None where something else is done to it."""
    mark = parse.heads[amount.head]
    if amount.claim.kind not in ("money", "number", "percent"):
        return None  # fell at the 40 km mark
    if mark != amount.after or parse.lower[mark] not in listed("marks") or parse.lower[amount.first - 1] != "the":
        return None
    verb = parse.heads[mark]
    lemma = parse.lemmas[verb].lower()
    reached = relation(parse, mark) == "obj" and lemma in words("overtaking", "measuring", "marks_met")
    stands = relation(parse, mark) == "obl" and lemma in words("measuring")
    is_there = any(parse.deps[child] == "cop" for child in parse.children(mark))
    who = subject(parse, verb if is_verb(parse, verb) else mark) if reached or stands or is_there else None
    named = who is None or parse.pos[who] != "NOUN" or are_people(parse.lemmas[who].lower())
    return None if named or who is None or parse.lemmas[who].lower() in words("claimants") else who
