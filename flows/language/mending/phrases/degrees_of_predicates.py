"""`recovered and were up 40 cents or 0.5% at $82`: an amount that has taken the place of its "up" or "down"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_OF_HEDGES = ("JJR", "RBR", "RB", "IN", "JJ", "DT")  # less than, about, nearly, only, an estimated
_HEDGED = 4  # tokens to the number


def seat_degrees(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, the predicate of an "up" or "down" between a form of "be" and an amount: the amount tells how
    far, and the price behind "at" is where it is so. Only where the predicate is joined to a clause before it.
    """
    tags, deps = answers.tags, answers.deps
    cop, adverb = model.deps.index("cop"), model.tags.index("RB")
    inner = np.arange(2, len(tags) - 1)
    degree = (are_word(tokens, "up") | are_word(tokens, "down"))[2:-1]
    led = (deps[1:-2] == cop) | ((deps[:-3] == cop) & (tags[1:-2] == adverb))
    for place in inner[degree & led].tolist():
        first = _first_of_amount(answers, model, place)
        if first is None:
            continue
        amount = _amount(answers, model, first)
        if answers.heads[place] == amount and deps[amount] == model.deps.index("conj"):
            _swap(answers, model, place, amount)
        elif deps[place] == deps[amount] == model.deps.index("conj") and answers.heads[place] == answers.heads[amount]:
            own = hung_on(answers.heads, amount)
            answers.heads[own[own < place]] = place
            answers.heads[amount], deps[amount] = place, model.deps.index("obl:unmarked")
        else:
            continue
        _seat_prices(answers, model, place, amount)


def _first_of_amount(answers: Parsed, model: Weights, place: int) -> int | None:
    """The number or the sign behind a degree and a hedge: up *less than* one percent."""
    for token in range(place + 1, min(place + _HEDGED, len(answers.tags))):
        tag = model.tags[answers.tags[token]]
        if tag in ("CD", "$"):
            return token
        if tag not in _OF_HEDGES:
            return None
    return None


def _amount(answers: Parsed, model: Weights, first: int) -> int:
    """The head of the amount that begins with a token: the points of "40 points"."""
    inside = [model.deps.index(name) for name in ("nummod", "compound")]
    head = first
    while answers.heads[head] > head and answers.deps[head] in inside:
        head = int(answers.heads[head])
    return head


def _swap(answers: Parsed, model: Weights, place: int, amount: int) -> None:
    """Put the degree in the amount's place, with what stands before it and the clauses and marks behind."""
    heads, deps = answers.heads, answers.deps
    behind = [model.deps.index(name) for name in ("punct", "obl", "advcl", "parataxis", "advmod")]
    own = hung_on(heads, amount)
    heads[own[(own < place) | ((own > amount) & among(deps[own], behind))]] = place
    heads[place], deps[place] = heads[amount], deps[amount]
    heads[amount], deps[amount] = place, model.deps.index("obl:unmarked")


def _seat_prices(answers: Parsed, model: Weights, place: int, amount: int) -> None:
    """Hang on the degree what hangs with a preposition on the amount, or on the one that tells it again."""
    heads, deps = answers.heads, answers.deps
    again = hung_on(heads, amount)
    for one in (amount, *again[deps[again] == model.deps.index("conj")].tolist()):
        below = hung_on(heads, one)
        for child in below[(below > one) & (deps[below] == model.deps.index("nmod"))].tolist():
            if model.deps.index("case") in deps[hung_on(heads, child)]:
                heads[child], deps[child] = place, model.deps.index("obl")
