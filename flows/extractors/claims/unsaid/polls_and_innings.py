"""Votes and runs that a number leaves out: polled 6,214,889, or 47 percent of the vote; was unbeaten on 59."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import BATTER
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_VOTES = frozenset(("vote", "votes", "ballots"))
_LEAST_VOTES = 100.0  # fewer may be seats, or a share
_MOST_RUNS = 400.0  # of one batter, whose record it is
_NOT_OUT = ["not", "out"]
_CLOSING = (
    "",
    ".",
    ",",
    ";",
    "and",
    "or",
    "as",
    "while",
    "before",
    "after",
    "when",
    "to",
    "in",
    "off",
    "from",
    "representing",
)
_TOLD = ("", ".", ",", ";", "or", "representing")  # behind votes that a verb of getting alone tells
_OF_BATTER = ("knock", "innings", "stand", "partnership")


def of_poll(sentence: SentenceTokens, number: Number) -> Measure | None:
    """`polled 6,214,889`, `secured 730,413, or 51.6 percent of the vote`: what a candidate gets, in votes."""
    if (number.value or 0.0) < _LEAST_VOTES or (number.value or 0.0) % 1 or _VOTES.isdisjoint(sentence.words):
        return None
    words, before = sentence.words, before_hedge(sentence, number.left)
    polled = words[before] in LEX.polling or (words[before] in LEX.obtaining and words[number.right] in _TOLD)
    cast = words[before] == "at" and words[before - 1] in ("stood", "stands") and not _VOTES.isdisjoint(words[:before])
    ends = words[number.right] in _CLOSING or not words[number.right].isalpha()
    return (
        Measure("count", "vote", "<poll> <number>", number.left + 1, number.right)
        if (polled or cast) and ends
        else None
    )


def of_batter(sentence: SentenceTokens, number: Number) -> Measure | None:
    """`unbeaten on 59`, `an unbeaten 138`, `42 not out`, `a knock of 82`, `dismissed for 61`: runs of a batter."""
    words, left, right = sentence.words, number.left, number.right
    if (number.value or 0.0) > _MOST_RUNS or (number.value or 0.0) % 1 or number.form not in ("digits", "words"):
        return None
    not_out = words[right : right + 2] == _NOT_OUT
    made = words[left] == "of" and words[left - 1] in _OF_BATTER
    unbeaten = words[left] == "unbeaten" or words[left - 1 : left + 1] == ["unbeaten", "on"]
    gone = words[left] in ("for", "on") and words[left - 1] in LEX.dismissing and words[right] in _CLOSING
    ends = words[right] in _CLOSING or not words[right].isalpha() or sentence.tag(right) in ("VBD", "VBZ", "MD")
    ends = ends or (unbeaten and sentence.tag(right) == "IN")  # unbeaten on 114 on her debut
    if not (not_out or ((made or unbeaten or gone) and ends)):
        return None
    return Measure("count", "run", BATTER, left + 1, right)
