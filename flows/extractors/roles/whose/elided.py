"""Whose amount a number without its noun is: of what counted that noun before."""

from __future__ import annotations

import re

from newstables.extractors.claims.rule_names import ELIDED
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.sharing import ABOUT, share
from newstables.extractors.roles.words import events
from newstables.language import Parse
from newstables.records import Claim

_SHARES = ("fraction", "percent")
_NEAR = 8  # amounts among which the noun stands
_NEXT = 600  # characters from the beginning of a sentence to that of the one behind it
_PHRASES = re.compile(r"\b(?:of|in|on|at|for|from|with|to|by)\b")


def share_elided(parse: Parse, amounts: list[AmountPhrase], index: int) -> None:
    """`Tarn lost 75 ships in May and 237 in June`: a number without its noun is of what counted that noun before, where
    its words are the noun's alone.
    """
    amount, claim = amounts[index], amounts[index].claim
    if claim.rule != ELIDED or claim.kind != "count" or claim.about is not None or amount.noun is not None:
        return
    behind = amount.after if amount.after < len(parse) else amount.number
    state = claim.unit == "person" and parse.tags[behind] == "JJ" and parse.lower[behind] in events("state")
    if state or parse.lower[behind] == "of":
        return  # leaving 13 dead: that they are people the unit says; 16 of his: whose they are is told anew
    before = reversed(amounts[max(0, index - _NEAR) : index])
    source = next((other for other in before if other.noun is not None and other.claim.unit == claim.unit), None)
    if source is None or source.noun is None or source.claim.about is None:
        return
    plain = source.claim.about_end == parse.ends[source.noun] and not _PHRASES.search(source.claim.about)
    if plain and claim.sentence_start - source.claim.sentence_start <= _NEXT:
        share(source.claim, claim, ABOUT)


def share_whole(parse: Parse, amounts: list[AmountPhrase], index: int) -> None:
    """`A third of schools have a lab, a quarter have a hall`: a bare share that is the subject of a clause is of what
    the share before it is of, which is the subject of the clause that this one goes on with.
    """
    amount, last = amounts[index], amounts[index - 1] if index else None
    claim = amount.claim
    if claim.kind not in _SHARES or claim.about is not None or last is None or last.claim.kind not in _SHARES:
        return
    first = next((one.claim for one in amounts[max(0, index - _NEAR) : index] if _is_of(one.claim, last.claim)), None)
    told = first is not None and first.sentence_start == claim.sentence_start
    subjects = all(parse.deps[one.head].startswith("nsubj") for one in (amount, last))
    alike = claim.kind == last.claim.kind and claim.sentence_start == last.claim.sentence_start
    if told and subjects and alike and parse.deps[parse.heads[amount.head]] in ("conj", "parataxis"):
        share(last.claim, claim, ABOUT)
        claim.unit = claim.unit or last.claim.unit


def _is_of(share_: Claim, last: Claim) -> bool:
    """Whether a share tells itself, in its own phrase, what the last one is of."""
    start = last.about_start
    return share_.kind == last.kind and start is not None and share_.about_start == start >= share_.start
