"""Hundreds, fifties and fours of a batter: his two centuries were made in nine innings."""

from __future__ import annotations

from newstables.extractors.claims.played import CRICKET, tells_of
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language.questions import object_of

CENTURIES = frozenset(("century", "centuries"))
_OF_TIME = ("ago", "old", "of", "later", "earlier", "before", "after")
_SCORING = ("score", "hit", "smash", "slam", "notch", "strike", "crack", "register")  # nobody does so to a time
_BOUNDARIES = (4.0, 6.0)
RUNS = CENTURIES.union(LEX.ordinals)  # one stands beside a number that is a part of what runs are called


def read_century(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`four centuries` in a text on cricket, or that somebody scored: counted as things are, and no time."""
    if sentence.words[right] not in CENTURIES or sentence.words[right + 1] in _OF_TIME:
        return None
    if not (_is_scored(sentence, right) or tells_of(CRICKET, sentence)):
        return None
    return Measure("count", "century", "<number> century", left + 1, right + 1, head_noun=True)


def names_runs(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether a number is a part of what runs are called, and counts nothing: a half-century, his seventh four."""
    if number.form == "fraction":
        century = right + (sentence.words[right] == "-")
        if sentence.words[century] not in CENTURIES or sentence.words[century + 1] in _OF_TIME:
            return False
        return _is_scored(sentence, century) or tells_of(CRICKET, sentence)
    known = number.form == "words" and number.value in _BOUNDARIES and LEX.ordinals.get(sentence.words[left], 1.0) > 1.0
    return known and not sentence.tag(right).startswith(("NN", "JJ")) and tells_of(CRICKET, sentence)


def _is_scored(sentence: SentenceTokens, century: int) -> bool:
    """Whether the tree makes the century the object of a verb of scoring."""
    parse = sentence.document.parse
    token = parse.token_at(sentence.starts[century])
    if parse.deps[token] == "conj":  # her 12th century and third half-century
        token = parse.heads[token]
    verb = parse.heads[token]
    return parse.lemmas[verb] in _SCORING and object_of(parse, verb) == token
