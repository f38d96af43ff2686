"""What is said: words of it that the network hangs on the verb of saying: `"On Monday 40 left," he said`."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newstables.language.batches import LONGEST, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_OPENING = frozenset(('"', "“", "„", "«", "``"))


def keep_in_quotations(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, on the predicate of a quotation what stands within its marks and was hung beside it, on the verb
    of saying behind them: only what is said as a whole hangs there.
    """
    heads, deps = answers.heads, answers.deps
    punct = model.deps.index("punct")
    marks = (answers.tags == model.tags.index("``")) | (answers.tags == model.tags.index("''"))
    before = np.append(0, np.cumsum(marks))
    clauses = np.flatnonzero((deps == model.deps.index("ccomp")) & (heads > np.arange(len(heads))))
    for quoted in clauses[before[heads[clauses]] > before[clauses]].tolist():
        says = int(heads[quoted])
        if says < quoted:
            continue  # it was hung on the one before
        beside = [one for one in hung_on(heads, says).tolist() if one < quoted and deps[one] != punct]
        beside += [one for one in hung_on(heads, says).tolist() if one > quoted and before[one] == before[quoted]]
        beside = [one for one in beside if deps[one] != punct and deps[one] != model.deps.index("parataxis")]
        if not beside or (opening := _opening(tokens, marks, quoted)) is None:
            continue
        for one in beside:
            if one > opening:
                heads[one] = quoted
                if deps[one] == model.deps.index("ccomp") and one > quoted:
                    deps[one] = model.deps.index("obl:unmarked" if _is_noun(answers, model, one) else "parataxis")


def join_amounts(answers: Parsed, model: Weights) -> None:
    """Hang, in place, on what is said an amount right behind it that was hung on the verb of saying as a second thing
    said: `said the index was down 15 points`.
    """
    heads, deps = answers.heads, answers.deps
    clause, count = model.deps.index("ccomp"), model.deps.index("nummod")
    behind = np.flatnonzero(deps == clause)
    behind = behind[(behind > 1) & (answers.pos[behind] == model.pos.index("NOUN")) & (deps[behind - 1] == count)]
    for amount in behind[heads[behind - 1] == behind].tolist():
        said = amount - 2
        if deps[said] == clause and heads[said] == heads[amount] < said:
            heads[amount], deps[amount] = said, model.deps.index("obl:unmarked")


def _opening(tokens: Tokens, marks: NDArray[np.bool_], quoted: int) -> int | None:
    """The mark that opens the quotation around a token; None where the last mark before it does not open one."""
    near = np.flatnonzero(marks[max(0, quoted - LONGEST) : quoted])
    if not len(near):
        return None
    last = max(0, quoted - LONGEST) + int(near[-1])
    return last if tokens.word(last) in _OPENING else None


def _is_noun(answers: Parsed, model: Weights, token: int) -> bool:
    return answers.pos[token] in (model.pos.index("NOUN"), model.pos.index("NUM"), model.pos.index("SYM"))
