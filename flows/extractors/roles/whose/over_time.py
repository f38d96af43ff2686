"""Figures of one thing at several times: were $36 million last month, after 163 million in January; 2% in 2015 and 4 in
2016. Only the first says of what they are.
"""

from __future__ import annotations

from newstables.extractors.claims.unsaid.compared import COMPARED
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.sharing import ABOUT, share
from newstables.extractors.roles.words import words
from newstables.extractors.roles.years import is_year
from newstables.language import Parse
from newstables.language.questions.listed import times

_NO_FIGURES = ("duration", "age", "ordinal", "score")
_NEAR = 4  # amounts among which the one before stands
_FARTHEST = 22  # tokens between the two
_LEADS = (*COMPARED, ["after"])
_DESCRIBED = 3  # words between "after" and the figure: after a revised, against an earlier
_OF_TIME = 5  # words of a time: in the first half of 1986
_BEFORE_TIMES = frozenset(("in", "for", "during", "of", "on", "at", "since", "the", "a", "an", "this", "ago"))
_BEHIND_TIMES = frozenset(("ago", "earlier", "before", "previously"))
_CLOSING = frozenset((".", ",", ";", ")", "and", "or", "but"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def share_over_time(parse: Parse, amounts: list[AmountPhrase], index: int) -> None:
    """Give an amount that does not say of what it is what the one before it is of, where only the time differs."""
    amount = amounts[index]
    if amount.claim.about is not None or amount.noun is not None or amount.claim.kind in _NO_FIGURES:
        return
    other = _other(parse, amounts, index)
    if other is None or other.claim.about is None or other.claim.end > amount.claim.start:
        return
    if _is_set_against(parse, other, amount) or _is_next_of_series(parse, other, amount):
        share(other.claim, amount.claim, ABOUT)
        amount.claim.about_rule = "the same at another time"


def _other(parse: Parse, amounts: list[AmountPhrase], index: int) -> AmountPhrase | None:
    """The amount of the same unit before this one, in its sentence and near."""
    amount = amounts[index]
    for other in reversed(amounts[max(0, index - _NEAR) : index]):
        if parse.sent_of[other.head] != parse.sent_of[amount.head] or amount.first - other.after > _FARTHEST:
            return None
        same = (other.claim.kind, other.claim.unit) == (amount.claim.kind, amount.claim.unit)
        bare = (amount.claim.kind, amount.claim.unit) == ("number", None)
        if same or (bare and other.claim.kind not in _NO_FIGURES):
            return other
    return None


def _is_set_against(parse: Parse, other: AmountPhrase, amount: AmountPhrase) -> bool:
    """`1.5 billion after 1.3 billion in the days before`, `3 percent against a 2 percent rise in May`."""
    first = amount.first
    while first > max(0, amount.first - _DESCRIBED) and parse.pos[first - 1] in ("DET", "ADJ", "ADV"):
        first -= 1
    lead = next((lead for lead in _LEADS if parse.lower[first - len(lead) : first] == lead), None)
    if (
        lead is None
        or not _FINITE.isdisjoint(parse.tags[other.after : first])
        or ";" in parse.words[other.after : first]
    ):
        return False
    behind = amount.after
    return _closes(parse, behind) or _is_time(parse, behind) or _is_change(parse, behind)


def _is_next_of_series(parse: Parse, other: AmountPhrase, amount: AmountPhrase) -> bool:
    """`losses of 3 million this year, 5 million in 2018 and 7 million in 2019`: times, and nothing else, between."""
    joint = amount.first - 1
    joint -= parse.lower[joint] == "and" and parse.words[joint - 1] == ","
    if parse.lower[joint] not in (",", "and") or joint <= other.after:
        return False
    return _time_end(parse, _behind_about(parse, other)) == joint and _is_time(parse, amount.after)


def _behind_about(parse: Parse, other: AmountPhrase) -> int:
    """The token behind an amount, and behind what it is of where that follows: 3 percent of the market."""
    start, end = other.claim.about_start, other.claim.about_end
    if start is None or end is None or start < other.claim.end or parse.token_at(start) > other.after + _DESCRIBED:
        return other.after
    return parse.token_at(end - 1) + 1


def _closes(parse: Parse, token: int) -> bool:
    return token >= len(parse) or parse.lower[token] in _CLOSING


def _is_time(parse: Parse, token: int) -> bool:
    return _time_end(parse, token) is not None


def _time_end(parse: Parse, first: int) -> int | None:
    """The token behind a time that begins at `first`: last year, in January, a year earlier, in 1986."""
    found = None
    for token in range(first, min(len(parse), first + _OF_TIME)):
        if parse.lemmas[token].lower() in times() or is_year(parse, token):
            found = token + 1
        elif found == token and parse.lower[token] in _BEHIND_TIMES:
            return token + 1
        elif parse.lower[token] not in _BEFORE_TIMES and parse.pos[token] not in ("ADJ", "DET"):
            break
    return found


def _is_change(parse: Parse, token: int) -> bool:
    """Whether a noun of change stands behind an amount: a 10 percent January rise."""
    for noun in range(token, min(len(parse), token + 3)):
        if parse.lemmas[noun].lower() in words("changes"):
            return True
        if parse.pos[noun] not in ("NOUN", "PROPN", "ADJ"):
            return False
    return False
