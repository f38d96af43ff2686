"""What is said: words of it that the network hangs on the verb of saying: `"On Monday 40 left," he said`."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newstables.language.batches import LONGEST, among, beginning, heading, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
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


def join_contrasts(answers: Parsed, model: Weights) -> None:
    """Hang, in place, on what is said a clause that goes on with it before the verb of saying, on which it was hung:
    `Ames had 54%, while Bell had 41%, said the board`; not one without a subject, "when asked, he said".
    """
    heads, deps = answers.heads, answers.deps
    mark, subjects = model.deps.index("mark"), beginning(model.deps, "nsubj")
    clause = heading(heads, deps == mark) & (deps == model.deps.index("advcl")) & (heads > np.arange(len(heads)))
    for contrast in np.flatnonzero(clause).tolist():
        own, beside = deps[hung_on(heads, contrast)], hung_on(heads, int(heads[contrast]))
        said = beside[(deps[beside] == model.deps.index("ccomp")) & (beside < contrast)]
        if len(said) and mark in own and among(own, subjects).any():
            heads[contrast] = said[-1]


def lift_told(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, on the verb of saying what was hung on a participle of where it was said, which tells nothing
    itself: `said in an interview published on Monday that 40 had left`.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    clause, acl = model.deps.index("ccomp"), model.deps.index("acl")
    found = np.flatnonzero((deps == clause) & (deps[heads] == acl) & (tags[heads] == model.tags.index("VBN")))
    for told in found.tolist():
        shown = int(heads[told])
        if told < shown or lemma(tokens.word(shown).lower(), "VBN") in listed("speech_verbs"):
            continue
        says = int(heads[heads[shown]])
        if deps[heads[shown]] == model.deps.index("nmod"):
            says = int(heads[says])
        tag = model.tags[tags[says]]
        speaks = says < shown and lemma(tokens.word(says).lower(), tag) in listed("speech_verbs")
        if speaks and tag.startswith("VB") and clause not in deps[hung_on(heads, says)]:
            heads[told] = says


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
