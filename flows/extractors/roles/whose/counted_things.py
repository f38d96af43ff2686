"""What is counted as what has the amount: 40 shops, dozens of demonstrators; no points by which one outdid another."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of, is_verb
from newstables.extractors.roles.stated.asked import can_act
from newstables.extractors.roles.whose.of_phrases import of_phrase
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of, subject

_LEADS = frozenset(("lead", "advantage", "deficit", "gap", "margin", "cushion"))
_RUNS = frozenset(("streak", "run", "tally"))
_GAPS = ("stroke", "shot", "length", "lap")  # by which one is ahead of another, in a race or at golf
_AHEAD = frozenset(("ahead", "behind", "clear", "adrift", "apart"))
_APART_BY = _AHEAD | {"off", "above", "below", "short"}  # points of a rival


def is_of_count(amount: AmountPhrase, parse: Parse, found: int) -> bool:
    """Whether a move in points is said of what is counted: 642 million voted, or 66%, down 1.1 percentage points."""
    other = amount.others.get(found)
    return amount.claim.unit == "percentage point" and other is not None and other.counts_things(parse)


def counted(parse: Parse, amount: AmountPhrase) -> int | None:
    """What is counted; not the points by which one outdid another."""
    if amount.noun is not None and (lead := _led_by(parse, amount)) is not None:
        return lead
    if amount.noun is not None and _is_hyphened_predicate(parse, amount.noun):
        return subject(parse, amount.noun)  # the flats are three-bed: theirs, and of no bed
    apart = parse.lower[amount.after] in _APART_BY  # 14 points ahead of its rival
    if amount.noun is None or amount.counts_things(parse):
        return None if apart and amount.claim.unit in _GAPS else amount.noun
    return None if apart or case_of(parse, amount.noun) == "by" else amount.noun


def _is_hyphened_predicate(parse: Parse, noun: int) -> bool:
    """Whether a noun that a hyphen joins to its number is what something is."""
    return parse.words[noun - 1] == "-" and any(parse.deps[child] == "cop" for child in parse.children(noun))


def is_lead(parse: Parse, amount: AmountPhrase) -> bool:
    """`finished three strokes ahead`, `40 seats behind its rivals`: by how much one is before or behind another;
    "ahead of" what is to come tells when: "held 40 seats ahead of the vote".
    """
    after = amount.after
    if amount.claim.unit not in words("margins") or parse.lower[after] not in _AHEAD:
        return False
    return parse.lower[after : after + 2] != ["ahead", "of"] or can_act(parse, parse.heads[after + 1])


def _led_by(parse: Parse, amount: AmountPhrase) -> int | None:
    """`cut her lead to two strokes`, `narrowed the deficit to three goals`: what somebody leads or trails by."""
    place = amount.place(parse)
    verb = parse.heads[place]
    if case_of(parse, place) != "to" or not is_verb(parse, verb) or (lead := object_of(parse, verb)) is None:
        return None
    lemma = parse.lemmas[lead].lower()
    return lead if lemma in _RUNS or (lemma in _LEADS and amount.claim.unit in words("margins")) else None


def filled(parse: Parse, amount: AmountPhrase) -> int | None:
    """`dozens of demonstrators`, `two of his ministers`: what follows "of", where the counted noun says how many."""
    if amount.noun is None or parse.lemmas[amount.noun].lower() not in words("quantities"):
        return None
    return of_phrase(parse, amount)
