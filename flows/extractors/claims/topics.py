"""“About” that is no hedge, but leads to what is talked about: complained about 12 delays, a film about 3 sisters."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX

_OF_SIZE = ("measure", "duration", "age")  # a film about 90 minutes long
_FINDING = ("find", "finds", "found", "finding")
_NOUNS = ("NN", "NNS")


def is_topic(sentence: SentenceTokens, about: int, measure: Measure) -> bool:
    """Whether the word before "about" takes what it tells of behind it: a verb or an adjective that has no object of
    its own, a noun of what is said or thought, somebody who was told; not "heard about 12 shots".
    """
    before = sentence.words[about - 1]
    if before in LEX.told_about or (before == "out" and sentence.words[about - 2] in _FINDING):
        return True
    if before in LEX.told_about_heard:
        return sentence.words[about - 2] in LEX.auxiliaries and measure.unit != "time"
    named = before in LEX.told_about_nouns and sentence.tag(about - 1) in _NOUNS
    return named and measure.kind not in _OF_SIZE
