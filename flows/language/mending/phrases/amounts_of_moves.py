"""`Cut the area sown by 6 percent to 20 hectares`, `raised the sum lent by $4 million`: by how much a figure is moved,
which looks like who did what a participle tells.
"""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_SHARES = ("%", "percent", "cent", "pct", "points", "point")
_STEPS = 4  # from a participle to the verb that moves what it tells of: the number of people *employed*


def seat_amounts_of_moves(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a share or a sum behind "by" that hangs on a participle on the verb of change above that, and so
    the level that follows: nobody does anything by 6 percent, unless the participle itself tells of a change.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    of_noun = (tags == model.tags.index("VBN")) & (deps == model.deps.index("acl"))
    by = np.flatnonzero(are_word(tokens, "by"))
    for mark in by[(heads[by] > by) & of_noun[heads[heads[by]]]].tolist():
        amount = int(heads[mark])
        participle = int(heads[amount])
        if participle > mark or not _is_amount(answers, tokens, model, mark, amount):
            continue
        verb = _mover(answers, tokens, model, participle)
        if verb is None:
            continue
        for moved in (amount, *_levels(answers, tokens, model, amount, participle)):
            heads[moved], deps[moved] = verb, model.deps.index("obl")


def _is_amount(answers: Parsed, tokens: Tokens, model: Weights, by: int, token: int) -> bool:
    """Whether a token behind "by" is a share or a sum of so much: 6 percent, $4 million, 40 basis points; not a share
    of those who do it, "paid by 20 percent of farms".
    """
    if token + 1 < len(answers.tags) and tokens.word(token + 1).lower() == "of":
        return False
    is_sum = model.tags[answers.tags[token]] == "$" or tokens.word(token).lower() in _SHARES
    return is_sum and bool((answers.tags[by + 1 : token + 2] == model.tags.index("CD")).any())


def _mover(answers: Parsed, tokens: Tokens, model: Weights, participle: int) -> int | None:
    """The verb whose object a participle tells of, where it moves figures and the participle does not."""
    moves = listed("moving") | listed("moves")
    if lemma(tokens.word(participle).lower(), "VBN") in moves:
        return None
    noun = int(answers.heads[participle])
    for _ in range(_STEPS):
        relation = model.deps[answers.deps[noun]]
        above = int(answers.heads[noun])
        if relation == "obj" and above < noun:
            moved = lemma(tokens.word(above).lower(), model.tags[answers.tags[above]])
            return above if moved in moves else None
        if relation != "nmod" or above > noun:
            return None
        noun = above
    return None


def _levels(answers: Parsed, tokens: Tokens, model: Weights, amount: int, participle: int) -> list[int]:
    """The numbers behind "to" right behind an amount, that the tree hangs on it or on the participle."""
    last = max(hung_on(answers.heads, amount).tolist(), default=amount)
    to = max(last, amount) + 1
    if to >= len(answers.heads) or tokens.word(to).lower() != "to":
        return []
    level = int(answers.heads[to])
    below = hung_on(answers.heads, level)
    is_number = bool((answers.tags[below] == model.tags.index("CD")).any()) or model.pos[answers.pos[level]] == "NUM"
    return [level] if is_number and int(answers.heads[level]) in (amount, participle) else []
