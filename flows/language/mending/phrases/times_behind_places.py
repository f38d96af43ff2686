"""`The vote was put off after the firm cut 40 jobs in Moss on Tuesday`: a day right behind a place is of its clause."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on, is_under
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import times
from newstables.language.tokens import Tokens

_WHERE = ("in", "at", "near", "outside")
_WHEN = ("on", "in", "during")
_MARKS = ("after", "as", "since", "before", "until", "when", "while", "because")


def hang_behind_places(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a time with a preposition on the clause behind "after" or the like whose place stands right
    before it, where the tree hangs the time on the verb above that clause.
    """
    heads, deps = answers.heads, answers.deps
    obl, case = model.deps.index("obl"), model.deps.index("case")
    clauses = np.flatnonzero(deps == model.deps.index("advcl"))
    last = np.zeros(len(heads), np.int64)  # of each word, where the last phrase stands that hangs on it
    phrases = np.flatnonzero(deps == obl)
    last[heads[phrases]] = phrases
    for clause in clauses[(heads[clauses] < clauses) & (last[heads[clauses]] > clauses)].tolist():
        above = int(heads[clause])
        marks = hung_on(heads, clause)
        marks = marks[(deps[marks] == model.deps.index("mark")) & (marks < clause)]
        if not any(tokens.word(mark).lower() in _MARKS for mark in marks.tolist()):
            continue
        beside = hung_on(heads, above)
        for time in beside[(deps[beside] == obl) & (beside > clause)].tolist():
            led = hung_on(heads, time)
            first = min([time, *led.tolist()])
            is_time = tokens.word(time).lower() in times() and tokens.word(first).lower() in _WHEN
            place = first - 1
            if not is_time or deps[first] != case or place <= clause or not is_under(heads, place, clause):
                continue
            own = hung_on(heads, place)
            if any(tokens.word(one).lower() in _WHERE for one in own[deps[own] == case].tolist()):
                heads[time] = clause
