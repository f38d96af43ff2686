"""What a share is of where that opens the clause: "Of the 186 sanctions handed out, 46% went to cyclists"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import relation
from newstables.extractors.roles.words import words
from newstables.language import Parse

_OPENING = frozenset(("of", "among"))
_ONLY = frozenset(("only", "just", "some", "fully", "a"))  # between the comma and the share
_LONGEST = 14  # tokens of what stands before the comma
_NO_WHOLES = frozenset(("other", "those", "these", "them"))


def fronted(parse: Parse, amount: AmountPhrase) -> int | None:
    """The noun behind an "of" or "among" that opens the clause of a share, with nothing but a comma between."""
    if amount.claim.kind not in ("percent", "fraction"):
        return None
    comma = amount.first - 1
    while comma > 0 and parse.lower[comma] in _ONLY:
        comma -= 1
    first = parse.sentence(amount.head)[0]
    if comma <= first or parse.words[comma] != ",":
        return None
    opening = next(
        (token for token in range(comma - 1, max(first, comma - _LONGEST) - 1, -1) if _opens(parse, token)), -1
    )
    if opening < 0 or "," in parse.words[opening:comma]:
        return None
    noun = parse.heads[opening]
    told = (
        parse.pos[noun] == "NOUN"
        and relation(parse, opening) == "case"
        and parse.lemmas[noun].lower() not in words("times")
    )
    return noun if told and opening < noun < comma and _NO_WHOLES.isdisjoint(parse.lower[opening:noun]) else None


def _opens(parse: Parse, token: int) -> bool:
    """Whether the word begins a sentence or what is said, thought or joined: he said that of the flats sold."""
    if parse.lower[token] not in _OPENING:
        return False
    return token == parse.sentence(token)[0] or parse.lower[token - 1] in (
        "that",
        ",",
        ";",
        ":",
        "and",
        "but",
        '"',
        "“",
    )
