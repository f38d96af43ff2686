"""Verbs that have an amount for their bound: losses top $6 million, the toll nears 600, sales crossed €2bn."""

from __future__ import annotations

from functools import cache

from newstables.extractors.claims.phrases import lexicon
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.schemas.claims import Comparator

_LEVELS = ("money", "percent", "rate", "temperature")
_DESCRIBING = ("amod", "compound", "nmod")
_OF_PARTS = ("of", "-", "–", "out")


@cache
def _verbs() -> dict[str, Comparator]:
    """The forms of the verbs → what they make of the amount behind them."""
    listed: dict[Comparator, list[str]] = lexicon()["bounding"]
    return {verb: bound for bound, verbs in listed.items() for verb in verbs}


def reached(sentence: SentenceTokens, measure: Measure) -> tuple[Comparator, int] | None:
    """What the verb before `measure` makes of it, and its first token, for the verb is an action; None for "approached
    12 houses".
    """
    verb = measure.first - 1
    word = sentence.words[verb]
    bound = _verbs().get(word)
    if bound is None:
        return None
    if word == "through" and sentence.words[verb - 1] not in LEX.bounding_through:
        return None
    if measure.kind in _LEVELS:
        passes = word in LEX.bounding_things  # Congress passed $6 million in aid
        return None if passes or not is_verb_of_bound(sentence, verb) else (bound, measure.first)
    bare = not measure.head_noun and measure.after == measure.first + 1 and measure.kind in ("number", "count")
    alone = bare and sentence.words[measure.after] not in _OF_PARTS
    return (bound, measure.first) if alone and is_verb_of_bound(sentence, verb) else None


def is_verb_of_bound(sentence: SentenceTokens, token: int) -> bool:
    """Whether "top" or another such word is told of what stands before it: arrests top 600, but the top 600."""
    if sentence.words[token] != "top":
        return sentence.words[token - 1] not in LEX.stops_determiners
    parse = sentence.document.parse
    return parse.deps[parse.token_at(sentence.starts[token])] not in _DESCRIBING
