"""What another figure is set against: "down 6%, compared with 5.9% for the industrial average and 5.7% for Vega"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.years import is_year
from newstables.language import Parse
from newstables.language.questions.listed import listed, times

_LEADS = (["compared", "with"], ["compared", "to"])
_JOINTS = frozenset((",", "and", "or"))
_FARTHEST = 12  # tokens between two figures of a list


def set_against(parse: Parse, amount: AmountPhrase) -> int | None:
    """The noun behind "for" of a figure that another is compared with, alone or in a list; of whom, and when, it is
    told of people and times: "compared with 7 percent for women", "for the year".
    """
    if amount.claim.kind not in ("percent", "money", "number") or not _is_led(parse, amount):
        return None
    if parse.lower[amount.after] != "for":
        return None
    noun = parse.heads[amount.after]
    named = noun > amount.after and parse.pos[noun] in ("NOUN", "PROPN") and relation(parse, noun) in ("nmod", "obl")
    lemma = parse.lemmas[noun].lower()
    if not named or lemma in times() or is_year(parse, noun) or case_of(parse, noun) != "for":
        return None
    return None if are_people(lemma) is True else noun


def _is_led(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a figure stands behind a word of comparison, or in a list with one that does."""
    first = amount.first
    for _ in range(_FARTHEST):
        joint = range(first - 2, max(0, first - _FARTHEST), -1)
        before = next((amount.others[token] for token in joint if token in amount.others), None)
        if parse.lower[first - 2 : first] in _LEADS or parse.lower[first - 1] in listed("set_against"):
            # won 43 percent of the vote against 36 for the Front: both are of the vote
            return before is None or parse.lower[before.after] != "of"
        if (
            parse.lower[first - 1] not in _JOINTS
            or before is None
            or before is amount
            or parse.lower[before.after] != "for"
        ):
            return False
        first = before.first
    return False
