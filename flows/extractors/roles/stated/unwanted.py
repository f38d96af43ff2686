"""What is not wanted, or only foreseen: "does not want 200 jobs to go", "no sign that 12 died", "voted to shut six"."""

from __future__ import annotations

from calendar import month_name
from itertools import pairwise

from newstables.extractors.roles.position import relation
from newstables.language import Parse
from newstables.language.questions.verbs import subject

_NOT = frozenset(("not", "n't", "n’t", "never", "neither", "no"))
_NOBODY = frozenset(("nobody", "none", "neither"))
# What a vote itself does: voted to approve a loan of 40 million.
_DONE_BY_VOTE = frozenset(
    (
        "approve",
        "accept",
        "adopt",
        "pass",
        "reject",
        "elect",
        "back",
        "endorse",
        "ratify",
        "confirm",
        "convict",
        "acquit",
    )
)
_MOVES = frozenset(
    ("cut", "hike", "rise", "increase", "fall", "drop", "decline", "decrease", "reduction", "gain", "loss", "growth")
)
# Who makes forecasts by trade, people and houses.
_FORECASTERS = frozenset(
    (
        "analyst",
        "economist",
        "forecaster",
        "strategist",
        "broker",
        "brokerage",
        "trader",
        "investor",
        "expert",
        "bank",
        "ministry",
        "treasury",
        "institute",
        "consensus",
        "market",
        "agency",
        "imf",
        "oecd",
        "fed",
        "ecb",
        "boj",
    )
)
_SPANS = frozenset(("year", "month", "quarter", "week", "decade", "season", "spring", "summer", "autumn", "winter"))
# What evidence does: it is found, it emerges.
_TURNING_UP = frozenset(
    (
        "find",
        "emerge",
        "surface",
        "exist",
        "present",
        "produce",
        "offer",
        "provide",
        "see",
        "show",
        "give",
        "come",
        "be",
    )
)
_SIGNS = frozenset(("sign", "evidence", "proof", "indication", "suggestion", "hint", "trace", "truth"))


def is_unwanted(parse: Parse, verb: int) -> bool:
    """`The union does not want`, `nobody wants`, `no side demanded`: whether a verb of wanting is denied."""
    for child in parse.children(verb):
        if parse.lower[child] in _NOT:
            return True
        if relation(parse, child) == "nsubj":
            if parse.lower[child] in _NOBODY or parse.lower[child : child + 2] == ["no", "one"]:
                return True
            if any(parse.lower[word] == "no" for word in parse.children(child)):
                return True
    return False


def is_without_sign(parse: Parse, verb: int) -> bool:
    """`There was no sign that 12 had died`, `no proof has emerged that 12 had`: whether a clause is what a noun of
    evidence with "no" would be of; behind a verb the tree hangs it on that.
    """
    noun = parse.heads[verb]
    if relation(parse, verb) == "ccomp" and parse.lemmas[noun].lower() in _TURNING_UP:
        who = subject(parse, noun)
        noun = who if who is not None and who < noun else noun
    if relation(parse, verb) not in ("acl", "ccomp") or parse.lemmas[noun].lower() not in _SIGNS:
        return False
    return parse.tags[verb] != "VB" and any(parse.lower[word] in ("no", "any") for word in parse.children(noun))


def is_voted_for(parse: Parse, verb: int, unit: str | None) -> bool:
    """`voted to close six libraries`: what is to be done, unless the vote does it itself; not how often one voted."""
    if unit == "time":
        return False
    voted = parse.lemmas[parse.heads[verb]].lower() == "vote" and parse.tags[verb] == "VB"
    return voted and relation(parse, verb) in ("xcomp", "advcl") and parse.lemmas[verb].lower() not in _DONE_BY_VOTE


def is_seen_coming(parse: Parse, verb: int, thing: int) -> bool:
    """`The bank sees two cuts by December`, `analysts foresee a fall`: a change that a forecaster sees at a time ahead.

    A town that sees a rise has it: "London sees a 40% rise in knife crime".
    """
    lemma = parse.lemmas[verb].lower()
    if lemma not in ("see", "foresee") or parse.tags[verb] not in ("VBZ", "VBP"):
        return False
    if parse.lemmas[thing].lower() not in _MOVES:
        return False
    return lemma == "foresee" or (_is_forecaster(parse, subject(parse, verb)) and _tells_when_ahead(parse, verb))


def _is_forecaster(parse: Parse, who: int | None) -> bool:
    """Whether somebody makes forecasts by trade, or is told by a first and a last name."""
    if who is None:
        return False
    named = parse.pos[who] == "PROPN" and any(parse.deps[child] == "flat" for child in parse.children(who))
    return named or parse.lemmas[who].lower() in _FORECASTERS


def _tells_when_ahead(parse: Parse, verb: int) -> bool:
    """Whether a time that is to come stands behind a verb: by December, by 2031, next year."""
    ahead = parse.words[verb + 1 : parse.sents[parse.sent_of[verb]][1]]
    return any(
        (word.lower() in ("by", "until") and (behind in month_name or behind[:4].isdigit()))
        or (word.lower() in ("next", "coming", "this") and behind.lower() in _SPANS)
        for word, behind in pairwise(ahead)
    )
