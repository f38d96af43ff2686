"""How high waters stand and how far ice and snow reach, in metres: "the river rose to 6.3m"."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language.questions import clause_verb, subject

_LEVELS = frozenset(("level", "depth", "mark"))
_HIGHEST = 1000


def is_of_water(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a bare number with an "m" tells where a water, snow or ice comes to: no one has millions of them."""
    if number.bare >= _HIGHEST:
        return False
    parse = sentence.document.parse
    verb = clause_verb(parse, parse.token_at(number.start))
    who = subject(parse, verb)
    if who is None or parse.lemmas[verb].lower() not in LEX.waters_moves:
        return False
    lemma = parse.lemmas[who].lower()
    if lemma in _LEVELS:
        of = (parse.lemmas[one].lower() for one in parse.children(who))
        return not LEX.waters_names.isdisjoint(of)
    return lemma in LEX.waters_names
