"""Names of towns that are here those of ships, teams or persons: "the Bismarck had 2,200 men", "Leeds have won"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_span
from newstables.link.reading import ArticleReading
from newstables.link.tree import child, relation
from newstables.link.words import words

_SOMEBODY = frozenset(("he", "she", "his", "her", "him", "hers", "himself", "herself"))


def is_no_town(reading: ArticleReading, name: int, verb: int) -> bool:
    """Whether the words around a name that does something tell that it is no town's: "the" or what kind of thing it is
    before it; a plural verb, of a team; "his" or "her" in a clause that names nobody.
    """
    parse = reading.parse
    for own in parse.children(name):
        if own < name and parse.lower[own] == "the" and parse.words[name] not in words("where", "with_the"):
            return True
        is_kind = (
            parse.deps[own] in ("compound", "nmod:desc") and parse.pos[own] == "NOUN" and parse.words[own].islower()
        )
        if is_kind and parse.lemmas[own].lower() not in words("where", "parts"):
            return True  # the cruiser Belgrano
    if _is_plural(parse, verb) and not any(relation(parse, own) == "conj" for own in parse.children(name)):
        return True  # Barcelona have 12 wins
    return _is_of_somebody(reading, verb)


def _is_plural(parse: Parse, verb: int) -> bool:
    helper = child(parse, verb, "aux", "cop")
    finite = verb if parse.tags[verb] == "VBP" or helper is None else helper
    return parse.tags[finite] == "VBP"


def _is_of_somebody(reading: ArticleReading, verb: int) -> bool:
    """Whether a clause has "his" or "her", and the article has named nobody before whose that is."""
    parse = reading.parse
    own = clause_span(parse, verb)
    said = next((token for token in own if parse.lower[token] in _SOMEBODY), None)
    if said is None:
        return False
    return next(reading.mentions.named_before(parse.starts[said], "person"), None) is None
