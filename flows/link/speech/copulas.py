"""Quotations that are said to be somebody's: "“We lost 40” was her answer", "“We lost 40” is how she put it"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import subject
from newstables.link.speech.act import Act
from newstables.link.speech.marks import CLOSERS
from newstables.link.speech.owners import owner_of
from newstables.link.tree import child


def act_of_answer(parse: Parse, noun: int) -> Act | None:
    """`“We lost 40” was the captain's answer`: whose the noun of saying is behind the copula."""
    copula = child(parse, noun, "cop")
    quoted = _quoted_before(parse, copula) if copula is not None and copula < noun else None
    owner = owner_of(parse, noun) if quoted is not None else None
    return Act("“…” is <speaker>'s claim", noun, owner, (), quoted) if owner is not None else None


def act_of_how(parse: Parse, verb: int) -> Act | None:
    """`“We lost 40” is how the captain put it`: who puts, sees or describes it so."""
    how = parse.heads[verb]
    if parse.tags[how] != "WRB" or how > verb or child(parse, verb, "obj") is None:
        return None
    copula = child(parse, how, "cop")
    quoted = _quoted_before(parse, copula) if copula is not None else None
    who = subject(parse, verb) if quoted is not None else None
    return Act("“…” is how <speaker> <verb>", verb, who, (), quoted) if who is not None else None


def _quoted_before(parse: Parse, copula: int) -> tuple[int, int] | None:
    """The tokens of the quotation that ends right before a copula."""
    if copula == 0 or parse.words[copula - 1] not in CLOSERS:
        return None
    quote = parse.quote_at(parse.starts[copula - 1])
    return (parse.token_at(quote.start), copula) if quote is not None else None
