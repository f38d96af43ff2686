"""Verbs that tell of their subject how much it is: married at 31, sales doubled, topped 8,000, lasted two hours."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.deeds.agents import sum_of
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.whose.measured import measured
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of, subject


def fronted_age(parse: Parse, amount: AmountPhrase) -> int | None:
    """`At 92 years old, Bya is still in office`: the subject of the clause that an age opens, who is no thing, and
    nobody's: "at 3 years old, her mother left" tells of her.
    """
    before = amount.first - 1
    opens = before == parse.sentence(amount.head)[0] and parse.lower[before] in ("at", "aged")
    if not opens or parse.words[amount.after] != ",":
        return None
    for step in parse.ancestors(amount.head):
        who = subject(parse, step)
        if who is not None and who > amount.after:
            is_somebody = parse.pos[who] in ("PRON", "PROPN") or are_people(parse.lemmas[who].lower())
            owned = any(parse.deps[child] == "nmod:poss" for child in parse.children(who))
            return who if is_somebody and not owned else None
    return None


def at_age(parse: Parse, amount: AmountPhrase) -> int | None:
    """`She married at 31`: who did it; `he retired at 65, she at 60`: who stands in the verb's place.

    A thing has no such age, but whose it is: "At 20, her first play was staged".
    """
    verb, before = parse.heads[amount.head], amount.first - 2
    gapped = (
        before - 1 > verb and parse.pos[before] in ("PRON", "PROPN") and parse.words[before - 1] in (",", ";", "and")
    )
    who = before if gapped else subject(parse, verb)
    if who is None or parse.pos[who] != "NOUN" or are_people(parse.lemmas[who].lower()):
        return who
    return next((child for child in parse.children(who) if parse.tags[child] == "PRP$"), who)


def multiplied(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Sales doubled`, `it doubled its profits`: the number is the verb itself."""
    return object_of(parse, amount.number) or subject(parse, amount.number)


def exceeding(parse: Parse, amount: AmountPhrase) -> int | None:
    """`admissions topped 8,000`: the verb is the hedge."""
    found = subject(parse, amount.head)
    return sum_of(parse, found) if found is not None and parse.deps[amount.head] == "acl" else found


def numbered(parse: Parse, amount: AmountPhrase) -> int | None:
    """`The rebels number 31,500 fighters`: the subject is counted, not what is told with a preposition."""
    head = parse.heads[amount.head]
    if case_of(parse, amount.head):
        return None  # numbered 213, including 12 Swedes
    if is_verb(parse, head) and parse.lemmas[head] == "number" and relation(parse, amount.head) in ("obj", "obl"):
        return subject(parse, head)
    return None


def lasting(parse: Parse, amount: AmountPhrase) -> int | None:
    """`The meeting lasted two hours`, `life expectancy reached 80 years`; not "in nine months, profit fell": that is
    when, and nothing lasts.
    """
    verb = parse.heads[amount.place(parse)]
    comes = case_of(parse, amount.place(parse)) == "to" and parse.lemmas[verb].lower() in ("come", "go")
    if comes and not {"up", "down"}.isdisjoint(parse.lower[verb + 1 : verb + 2]):
        return subject(parse, verb)  # waiting times have come down to half a day
    found = measured(parse, amount)
    if parse.lower[amount.first - 1] == "in":
        return None  # took gold in 3min 20.72sec
    lasts = parse.lemmas[verb].lower() in words("lasting")
    if lasts and found is not None and found == object_of(parse, verb) and are_people(parse.lemmas[found].lower()):
        return None  # it took 400 officers six hours
    lasts = lasts or (found is not None and parse.lemmas[found].lower() in words("spans"))
    return found if lasts else None
