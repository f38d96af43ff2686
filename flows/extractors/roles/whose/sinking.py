"""What sinks: boats, stones and money that somebody sinks, and figures that do so themselves."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import times


def is_sunk(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`sank 300 tons of rock`, `sank $3 million into a mine`: what somebody sank; but "shares sank 40 cents" and "the
    index sank 200 points" tell by how much a figure fell.
    """
    claim = amount.claim
    if claim.kind == "percent" or (claim.unit or "").rpartition(" ")[2] in words("points"):
        return False
    return claim.kind != "money" or any(_is_sink(parse, child) for child in parse.children(verb) if child > verb)


def _is_sink(parse: Parse, token: int) -> bool:
    """Whether a noun is what money goes into: into a mine, in shares; not "in London", "in May"."""
    led = case_of(parse, token)
    lemma = parse.lemmas[token].lower()
    is_time = lemma in times() or lemma in words("trading")  # in early trade
    return led == "into" or (led == "in" and parse.pos[token] == "NOUN" and not is_time)
