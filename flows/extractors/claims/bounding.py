"""Verbs that have an amount for their bound: losses top $6 million, the toll nears 600, sales crossed €2bn."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.language.people import nouns_of_people
from newstables.language.questions import subject
from newstables.language.questions.listed import listed
from newstables.schemas.claims import Comparator

_LEVELS = ("money", "percent", "rate", "temperature")
_DESCRIBING = ("amod", "compound", "nmod")
_GIVES = ("give", "gives", "gave", "given", "giving")
_TURNED_NEAR = 4  # tokens from a verb to its particle, behind its object
_NOMINAL = ("NN", "DT", "PR", "JJ")  # how the tags of such an object begin
_ELSEWHERE = ("in", "of", "for", "within", "after")  # before a figure that opens a phrase of its own
_HELD_DOWN = ("buried", "trapped", "crushed", "pinned")
_OF_PARTS = ("of", "-", "–", "out")


def reached(sentence: SentenceTokens, measure: Measure) -> tuple[Comparator, int] | None:
    """What the verb before `measure` makes of it, and its first token, for the verb is an action; None for "approached
    12 houses".
    """
    verb = measure.first - 1
    word = sentence.words[verb]
    bound = LEX.verbs_of_bounds.get(word)
    if bound is None:
        return None
    if word == "through" and sentence.words[verb - 1] not in LEX.bounding_through:
        return None
    if measure.kind in _LEVELS:
        passes = word in LEX.bounding_things  # Congress passed $6 million in aid
        share = measure.kind == "percent" and sentence.words[measure.after] == "of"  # eclipses 40 percent of the sun
        return None if passes or share or not is_verb_of_bound(sentence, verb) else (bound, measure.first)
    bare = not measure.head_noun and measure.after == measure.first + 1 and measure.kind in ("number", "count")
    after = sentence.words[measure.after]
    ends = not after[:1].isalnum() or after in LEX.bounding_ends or sentence.begins_date(measure.after)
    alone = bare and after not in _OF_PARTS and ends and not _is_deed(sentence, verb - (word == "through"))
    return (bound, measure.first) if alone and is_verb_of_bound(sentence, verb) else None


def is_mark(sentence: SentenceTokens, measure: Measure) -> bool:
    """`the $400,000 mark`, `the 10,000 run mark`: whether a figure is a mark that may be passed."""
    after, marks = measure.after, listed("marks")
    named = sentence.tag(after) == "NN" and sentence.words[after + 1] in marks
    return sentence.words[after] in marks or named


def passed(sentence: SentenceTokens, measure: Measure) -> tuple[Comparator, int] | None:
    """What the words before "the" and a mark make of it, and its first token: topped the $400,000 mark."""
    words, verb = sentence.words, measure.first - 2
    found = LEX.hedges.before(words, verb)
    bound = found[0] if found is not None else LEX.verbs_of_bounds.get(words[verb])
    return (bound, measure.first) if bound is not None else None


def _is_deed(sentence: SentenceTokens, verb: int) -> bool:
    """Whether somebody does what a verb tells, and no amount: "she crossed 12 off", "police approached 12"."""
    parse = sentence.document.parse
    doer = subject(parse, parse.token_at(sentence.starts[verb]))
    if doer is None:
        return False
    if parse.tags[doer] in ("PRP", "WP"):
        return parse.lower[doer] not in ("it", "they", "that", "which")
    if parse.tags[doer] == "NNP":
        return parse.words[parse.left_edge(doer)] in default_gazetteer().given_names
    return parse.lemmas[doer].lower() in nouns_of_people() or parse.lower[doer] == "police"


def is_verb_of_bound(sentence: SentenceTokens, token: int) -> bool:
    """Whether "top" or another such word is told of what stands before it: arrests top 600, but the top 600."""
    if sentence.words[token] != "top":
        return sentence.words[token - 1] not in LEX.stops_determiners
    parse = sentence.document.parse
    return parse.deps[parse.token_at(sentence.starts[token])] not in _DESCRIBING


def is_by_how_much(sentence: SentenceTokens, first: int) -> bool:
    """`lived 25 percent longer than 40 others`, `two metres higher than 40 m`: whether a figure right before the
    comparative at token `first` says by how much, so that it bounds nothing; but "in two years more than 40 died".
    """
    words = sentence.words
    share = LEX.percent_words.before(words, first - 1)
    unit = None if words[first] in ("more", "less", "fewer") else LEX.units.before(words, first - 1)
    told = share or unit
    if told is None or words[told[1] - 2] in _ELSEWHERE:
        return False
    return words[told[1] - 1][:1].isdigit() or words[told[1] - 1] in LEX.cardinals


def is_turned(sentence: SentenceTokens, over: int) -> bool:
    """`turned the ball over 21 times`: whether an "over" is the particle of a verb that has nothing but its object
    before it; not: "turned down the offer over 21 times", "turned up over 21 times".
    """
    words = sentence.words
    for token in range(over - 1, max(-1, over - _TURNED_NEAR - 1), -1):
        if token < over - 1 and words[token] in LEX.turning_over and sentence.tag(token)[:2] == "VB":
            return sentence.tag(over - 1)[:2] in ("NN", "PR")
        if sentence.tag(token)[:2] not in _NOMINAL:
            return False
    return False


def gives_way(sentence: SentenceTokens, under: int, measure: Measure) -> bool:
    """`collapsed under 40 tonnes of snow`, `gave way under 60 pilgrims`, `out from under 40 men`: whether an "under" is
    that of what bears a load, or of a place, and bounds nothing; but "the price collapsed under $40", "the index sagged
    under 4,000 points", "stocks of cod collapsed under 500 tonnes".
    """
    words = sentence.words
    if words[under - 2 : under] == ["out", "from"]:
        return True
    bears = words[under - 1] in LEX.giving_way or (words[under - 1] == "way" and words[under - 2] in _GIVES)
    if measure.kind == "count":
        return bears and measure.unit in nouns_of_people() | LEX.extent_vehicles
    loaded = words[measure.after] == "of" or words[under - 1] in _HELD_DOWN
    return bears and measure.kind == "measure" and loaded
