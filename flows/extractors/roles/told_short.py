"""Passives of headlines, whose participle may be a past: "two officers shot in Ohio", "12 held over riot"."""

from __future__ import annotations

from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.people import nouns_of_people
from newstables.language.questions import relation
from newstables.language.questions.verbs import particle_word

_NOT_BEHIND = ("at", "for", "through", "under", "up", "to", "from")  # shot at a bird, held for an hour, shot from afar
_OWN = ("obj", "aux", "xcomp", "ccomp", "iobj")


def is_told_short(parse: Parse, verb: int) -> bool:
    """Whether those counted before a verb of harm or of holding suffer it: the verb has no auxiliary and no object, and
    a phrase, the end or "dead" stands right behind it.
    """
    lemma = parse.lemmas[verb].lower()
    away = parse.lower[verb + 1] == "away"
    particle = "away" if away else particle_word(parse, verb)
    if parse.tags[verb] not in ("VBD", "VBN") or f"{lemma} {particle}".strip() not in words("told_short"):
        return False
    below = list(parse.children(verb))
    if any(parse.deps[child].partition(":")[0] in _OWN and parse.lower[child] != "dead" for child in below):
        return False
    behind = verb + 1 + bool(particle)
    if behind < parse.sentence(verb)[1] and parse.lower[behind] != "dead":
        means_another = lemma in ("shoot", "hold") and parse.lower[behind] in _NOT_BEHIND
        joined = away and parse.pos[behind] == "CCONJ"  # 40 huts swept away and two lost
        if means_another or not (joined or parse.pos[behind] in ("ADP", "SCONJ", "PUNCT")):
            return False
    who = next((child for child in below if child < verb and relation(parse, child) == "nsubj"), None)
    return who is not None and _are_counted(parse, who, things=away)


def _are_counted(parse: Parse, who: int, *, things: bool) -> bool:
    """`12 held`, `two officers shot`, `40 huts swept away`: a number, or people that one counts, with no article."""
    below = [parse.deps[child] for child in parse.children(who)]
    if "det" in below or "nmod:poss" in below:
        return False
    bare = parse.tags[who] == "CD" or parse.lemmas[who].lower() in words("quantities")
    return bare or ("nummod" in below and (things or parse.lemmas[who].lower() in nouns_of_people()))
