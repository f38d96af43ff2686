"""Hedges that are prepositions where they stand: complained about 12 delays, gathered around 12 tables."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.language.questions import is_passive

_OF_SIZE = ("measure", "duration", "age")  # a film about 90 minutes long
_FINDING = ("find", "finds", "found", "finding")
_NOUNS = ("NN", "NNS")
_OF_CLASSES = "star"  # of hotels: classed under five stars
WHERE = frozenset(("around", "above", "below", "past", "over", "under"))  # which tell a place, too


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


def is_place(sentence: SentenceTokens, where: int, measure: Measure) -> bool:
    """Whether counted things are where something goes, stands or is done, by the tree: a preposition behind a verb
    without an object ("sailed around 12 islands"); not a level ("the toll rose above 40 deaths").
    """
    if not measure.head_noun or measure.kind != "count" or measure.unit == _OF_CLASSES:
        return False
    parse = sentence.document.parse
    token = parse.token_at(sentence.starts[where])
    noun, verb = parse.heads[token], parse.heads[parse.heads[token]]
    led = parse.tags[token] == "IN" and parse.deps[token] == "case" and parse.deps[noun] == "obl"
    if not led or not (verb == token - 1 or (verb == token - 2 and parse.tags[token - 1] in ("RB", "RP"))):
        return False
    if parse.lower[verb] in LEX.trend_words or parse.lower[verb] in LEX.verbs_of_bounds:
        return False
    return is_passive(parse, verb) or parse.lemmas[verb].lower() in LEX.going_or_standing
