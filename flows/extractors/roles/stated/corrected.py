"""Figures that are set right where they stand: "not 30 but 40 wolves", "has 12 mines, not 20", "12 instead of 20"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.stated.undone import INSTEAD
from newstables.language import Parse
from newstables.language.questions.listed import listed

_FARTHEST = 8  # tokens from a figure that is none to the one that is, or back
_NEAR = 4  # tokens between the two of "did not buy 40 cows but 12"
_ENDS = frozenset((".", ",", ";", ")", "—", "–"))


def is_set_right(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether the figure is the one that is not: behind "not", with "but" and another behind it, or behind ", not" or
    "instead of".
    """
    first = amount.first
    if parse.lower[max(0, first - 2) : first] in INSTEAD:
        return _is_replaced(amount)
    if first < 1 or parse.lower[first - 1] != "not":
        return False
    return _is_followed(parse, amount) or _is_afterthought(parse, amount)


def is_right_one(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether the figure stands right behind another and "but", and so is not denied: "did not buy 40 cows but 12"."""
    but = amount.first - 1
    if but < 1 or parse.lower[but] != "but":
        return False
    return any(token in amount.others for token in range(but - 1, max(-1, but - 1 - _NEAR), -1))


def _is_replaced(amount: AmountPhrase) -> bool:
    """`12 flats instead of 20`: where another figure of the same stands in its sentence; "the 20 promised" are known,
    and so are the 20 of "instead of the 20".
    """
    own = amount.claim
    claims = (other.claim for other in amount.others.values() if other is not amount)
    return any((one.kind, one.unit, one.sentence_start) == (own.kind, own.unit, own.sentence_start) for one in claims)


def _is_followed(parse: Parse, amount: AmountPhrase) -> bool:
    end = min(amount.after + _FARTHEST, parse.sents[parse.sent_of[amount.first]][1])
    for token in range(amount.after, end):
        if parse.lower[token] == "but":
            return token + 1 in amount.others
        if token in amount.others or parse.words[token] in (".", ";", ":"):
            return False
    return False


def _is_afterthought(parse: Parse, amount: AmountPhrase) -> bool:
    """`12 mines, not 20.`: of the same, or of nothing told, and the last of its phrase but for who had said so."""
    joined = parse.words[amount.first - 2] == "," or parse.lower[amount.first - 2] in ("and", "but")
    ends = amount.after >= len(parse) or parse.words[amount.after] in _ENDS
    if not joined or not (ends or _is_told_before(parse, amount.after)):
        return False
    before = (amount.others.get(token) for token in range(amount.first - 3, amount.first - 3 - _FARTHEST, -1))
    other = next((one for one in before if one is not None), None)
    return other is not None and other.claim.kind == amount.claim.kind and other.claim.unit == amount.claim.unit


def _is_told_before(parse: Parse, token: int) -> bool:
    """The end of "12 mines, not 20 as first reported", "not 20 as the army had claimed"."""
    if parse.lower[token] != "as":
        return False
    end = min(token + _NEAR + 1, parse.sents[parse.sent_of[token]][1])
    said = (one for one in range(token + 1, end) if parse.lemmas[one].lower() in listed("speech_verbs"))
    return any(parse.tags[one] in ("VBN", "VBD") for one in said)
