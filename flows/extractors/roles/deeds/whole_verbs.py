"""Words that make one verb together, where the tree has no particle: took part, pulled in $3 million, set it back."""

from __future__ import annotations

from functools import cache

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of

_PARTICLES = frozenset(("in", "out", "off", "over", "up", "down", "away", "back"))


def whole_verb(parse: Parse, verb: int, amount: AmountPhrase) -> str:
    """The lemma of a verb with the noun or the adverb that it means nothing without: take part, pick up, pull in."""
    lemma = parse.lemmas[verb].lower()
    thing = object_of(parse, verb) if lemma in _openers("light_verbs") else None
    if thing is not None and thing > verb and f"{lemma} {parse.lower[thing]}" in words("light_verbs"):
        bare = not any(parse.deps[child] in ("det", "nmod:poss", "nummod", "amod") for child in parse.children(thing))
        if bare:
            return f"{lemma} {parse.lower[thing]}"
    near = range(verb + 1, min(verb + 3, len(parse))) if lemma in _openers("verbs_with_adverb") else ()
    for token in near:
        bare = parse.pos[token] != "NOUN"  # not: turned its back
        if bare and f"{lemma} {parse.lower[token]}" in words("verbs_with_adverb"):
            return f"{lemma} {parse.lower[token]}"
    behind = verb + 1
    led = parse.lower[behind] in _PARTICLES and parse.deps[behind] == "case"
    if led and parse.heads[behind] == amount.head and relation(parse, amount.head) == "obj":
        return f"{lemma} {parse.lower[behind]}"  # an object has no preposition: pulled in $3 million
    return lemma


@cache
def _openers(name: str) -> frozenset[str]:
    """The verbs with which the phrases of a list begin."""
    return frozenset(phrase.split()[0] for phrase in words(name))
