"""Who is harmed, behind "injuries to": "confirmed the death of two men and injuries to nine"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word, are_words
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_HARMS = ("injuries", "injury", "wounds", "harm", "damage", "burns")


def seat_harmed(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, on such a noun who is harmed by it, behind "to" right after it, where the tree hangs that on the
    verb before: nobody does anything to them there. So is the harm joined to the death before, and not to the dead.
    Not of a known harm, of which somebody is told: "showed his wounds to 12 doctors", "described the damage to us".
    """
    heads, deps = answers.heads, answers.deps
    obl, nmod, joined = (model.deps.index(name) for name in ("obl", "nmod", "conj"))
    harms = are_words(tokens, _HARMS)
    found = ((deps == model.deps.index("case")) & are_word(tokens, "to"))[1:] & harms[:-1]
    for to in (1 + np.flatnonzero(found)).tolist():
        harm, whom = to - 1, int(heads[to])
        if whom < to:
            continue
        if deps[whom] == obl and heads[whom] < harm and not _is_known(answers, tokens, model, harm):
            heads[whom], deps[whom] = harm, nmod
        above = int(heads[harm])
        if (
            heads[whom] == harm
            and deps[harm] == joined
            and deps[above] == nmod
            and _is_of(answers, tokens, model, above)
        ):
            heads[harm] = heads[above]


def _is_known(answers: Parsed, tokens: Tokens, model: Weights, noun: int) -> bool:
    """Whether a noun has an owner or a "the" before it."""
    own = hung_on(answers.heads, noun).tolist()
    return any(answers.deps[one] == model.deps.index("nmod:poss") or tokens.word(one) == "the" for one in own)


def _is_of(answers: Parsed, tokens: Tokens, model: Weights, noun: int) -> bool:
    """Whether a noun is behind "of"."""
    own = hung_on(answers.heads, noun)
    led = own[among(answers.deps[own], [model.deps.index("case")])].tolist()
    return any(tokens.word(one) == "of" for one in led)
