"""Scores that are results, and no score of anything: double-digit scores, test scores."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number

SCORES = frozenset(("scores",))
_DESCRIBING = ("amod", "compound", "nmod")


def is_result(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether by the tree an adjective or a noun describes the scores: "test scores fell"; not "scores fell ill"."""
    if left < 0 or sentence.words[left + 1] != "scores" or sentence.words[right] == "of":
        return False
    parse = sentence.document.parse
    before, token = parse.token_at(sentence.starts[left]), parse.token_at(number.start)
    return parse.heads[before] == token and parse.deps[before] in _DESCRIBING
