"""Runs and points that a report of a match leaves unsaid: hit 95, was out for nine, on 33, chased 274; had 17 with 13
rebounds.
"""

from __future__ import annotations

from newstables.extractors.claims.played import (
    BASKETBALL,
    CRICKET,
    GOLF,
    ROUND,
    WICKETS,
    in_brackets,
    is_to_par,
    tells_of,
)
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import BATTER, GOLFER, SCORER
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_MOST_RUNS = 800.0  # of a side in an innings; more are a career's, and named
_MOST_POINTS = 110.0  # of one player
_ALONE = ("of", "more", "-")  # behind a number of things that are named, or were: three of the games
_SMALL = ("VBD", "VBN", "VBG", "VBZ", "VBP", "IN", "CC", "TO", "RB", "WDT", "WP", "WRB", "MD", "DT", "PRP")
_MILESTONES = (50.0, 100.0, 150.0, 200.0)  # his fifty, her hundred
_OUT = 6  # tokens between how a batter goes, his name and office, and for how much
_ALL_OUT = ["all", "out"]
_ONE = ("was", "is", "has")  # behind one total
_AN_OVER = 4  # tokens of "the last over"
_OF_ONE = ("a", "an", "another", "his", "her", "their")


def of_play(sentence: SentenceTokens, number: Number) -> Measure | None:
    """The runs of a batter or a side in a text on cricket, the points of a player in one on basketball, the strokes of
    a round in one on golf: a number that counts nothing said, behind a verb of making them or a word that leads to it.
    """
    value = number.value or 0.0
    if number.form not in ("digits", "words") or number.scale != 1.0 or value % 1 or not _ends(sentence, number.right):
        return None
    if value <= _MOST_RUNS and _is_of_innings(sentence, number) and tells_of(CRICKET, sentence):
        return Measure("count", "run", BATTER, number.left + 1, number.right)
    if value <= _MOST_POINTS and _is_of_scorer(sentence, number) and tells_of(BASKETBALL, sentence):
        return Measure("count", "point", SCORER, number.left + 1, number.right)
    if is_to_par(sentence, number.left):
        return Measure("count", "stroke", GOLFER, number.left + 1, number.right)
    if value in ROUND and _is_of_round(sentence, number) and tells_of(GOLF, sentence):
        return Measure("count", "stroke", GOLFER, number.left + 1, number.right)
    return None


def _ends(sentence: SentenceTokens, right: int) -> bool:
    """Whether no noun follows that is counted."""
    word = sentence.words[right]
    return (not word.isalpha() and word not in _ALONE) or (word not in _ALONE and sentence.tag(right) in _SMALL)


def _is_of_innings(sentence: SentenceTokens, number: Number) -> bool:
    """`hit a match-winning 95`, `added another 56`, `fell for 79`, `was on eight`, `took them to 290`."""
    words, left = sentence.words, _before_number(sentence, number)
    verb = words[left]
    if words[number.left] in ("his", "her") and number.value in _MILESTONES:
        return True
    if words[number.left - 1 : number.left + 1] == ["-", "ball"] or words[number.right : number.right + 2] == _ALL_OUT:
        return True  # a 59-ball 86; slid to 128 all out
    if (number.value or 0.0) > WICKETS and (_is_of_side(sentence, number) or in_brackets(sentence, number)):
        return True
    if words[number.left] == "of" and words[number.left - 1] in LEX.innings_totals:
        return not _are_many(sentence, number)  # "a total of" is elsewhere a hedge
    if words[number.right] == "off" and verb in ("took", "take", "takes", "taking"):
        return _is_bowled(sentence, number.right + 1)
    if verb in LEX.innings_making or (verb == "on" and words[left - 1] in LEX.innings_adding):
        return True
    if verb == "down":
        return words[left - 1] in LEX.innings_chasing
    if verb in LEX.innings_chasing:
        return True
    if verb == "for":
        return not LEX.dismissing.isdisjoint(words[max(0, left - _OUT) : left])
    if verb == "on":
        return words[left - 1] in ("was", "were", "is", "when", "dropped") or sentence.is_capital(left - 1)
    return verb == "to" and not LEX.innings_taking.isdisjoint(words[max(0, left - _OUT) : left])


def _are_many(sentence: SentenceTokens, number: Number) -> bool:
    """`a total of 45 were arrested`, `a total of 45 died`: who did so were many, and no runs."""
    hedged = sentence.words[number.left - 2 : number.left] == ["a", "total"]
    acts = sentence.tag(number.right) in ("VBD", "VBP", "VBN")
    return hedged and acts and sentence.words[number.right] not in _ONE


def _is_bowled(sentence: SentenceTokens, token: int) -> bool:
    """`took 16 off the last over`, `off Rao`: of what runs are taken; not "took 16 off the bus"."""
    over = ("over", "overs")
    return sentence.is_capital(token) or any(word in over for word in sentence.words[token : token + _AN_OVER])


def _is_of_side(sentence: SentenceTokens, number: Number) -> bool:
    """`in reply to Kent's 361`: the runs of a named side or batter, as owners have them."""
    word = sentence.words[number.left]
    return word.endswith(("'s", "’s")) and sentence.is_capital(number.left) and word[:-2] not in LEX.stops


def _is_of_scorer(sentence: SentenceTokens, number: Number) -> bool:
    """`had 17 with 13 rebounds`, `returned to score 20`, `finished with 22`."""
    words, left = sentence.words, _before_number(sentence, number)
    ends = words[left] == "with" and words[left - 1] in ("finished", "ended", "finishing", "finishes")
    return ends or words[left] in LEX.innings_scoring


def _is_of_round(sentence: SentenceTokens, number: Number) -> bool:
    """`shot 77`, `carded a 68`, `with a final-round 66`, `Rey's 64`."""
    words, left = sentence.words, _before_number(sentence, number)
    if _is_of_side(sentence, number) or words[number.left] in ("a", "an", "round"):
        return True
    return words[left] in LEX.golf_shooting or words[left - 1 : left + 1] == ["signed", "for"]


def _before_number(sentence: SentenceTokens, number: Number) -> int:
    """The token before a number, its hedge and what describes it: hit a rapid, match-winning 95."""
    left = before_hedge(sentence, number.left)
    while sentence.words[left] in (*_OF_ONE, ",") or sentence.relation(left) == "amod":
        left -= 3 if sentence.words[left - 1] == "-" else 1
    return left
