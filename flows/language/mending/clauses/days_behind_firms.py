"""Days that the tree takes for the end of a firm's name: "Vela Motor Co. Wednesday announced …"."""

from __future__ import annotations

import numpy as np

from newstables.calendar_names import calendar_names
from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens


def free_behind_firms(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a day between the last word of a body's name ("Co.", "Group") and a finite verb on that verb; and
    on the name what hung on the day.
    """
    heads, deps, name = answers.heads, answers.deps, model.pos.index("PROPN")
    finite = [model.tags.index(tag) for tag in ("VBD", "VBZ", "MD")]
    days = 2 + np.flatnonzero(
        (answers.pos[2:-1] == name) & (answers.pos[1:-2] == name) & among(answers.tags[3:], finite)
    )
    for day in days.tolist():
        if tokens.word(day).lower() not in calendar_names()["weekdays"] or not _ends_name(tokens.word(day - 1)):
            continue
        verb = day + 1 if answers.pos[day + 1] == model.pos.index("VERB") else int(heads[day + 1])
        if heads[day - 1] == day:
            heads[day - 1], deps[day - 1] = heads[day], deps[day]
            below = hung_on(heads, day)
            heads[below[below != day]] = day - 1
        elif heads[day] > day and heads[day] != verb:
            continue
        heads[day], deps[day] = verb, model.deps.index("obl:unmarked")


def _ends_name(word: str) -> bool:
    return word.lower() in listed("firm_endings") or word.lower() in listed("bodies")
