"""`expects output to total 32 tonnes`, `sales during the year to average $4`: verbs that are taken for adjectives."""

from __future__ import annotations

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_DEEPEST = 5  # steps up from the infinitive: output in the year ending in June to total
_HEDGES = ("about", "around", "nearly", "almost", "some", "approximately", "roughly")


def make_totals(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a verb, in place, of "total" or "average" between "to" and an amount, where a verb that foresees has an
    object before it: the infinitive hangs on that verb, and the amount on the infinitive.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    totals = are_word(tokens, "total") | are_word(tokens, "average")
    led = (totals[1:-1] & are_word(tokens, "to")[:-2]).nonzero()[0] + 1
    numbers = [model.tags.index(tag) for tag in ("CD", "$")]
    foreseeing = listed("whose_object_acts")
    for total in led.tolist():
        if tags[total + 1] not in numbers and tokens.word(total + 1).lower() not in _HEDGES:
            continue
        amount = int(heads[total]) if heads[total] > total else _object(answers, model, total)
        verb = _foreseer(answers, tokens, model, total, foreseeing)
        if amount is None or verb is None or (tags[total] == model.tags.index("VB") and heads[total] == verb):
            continue
        tags[total], answers.pos[total] = model.tags.index("VB"), model.pos.index("VERB")
        heads[total], deps[total] = verb, model.deps.index("advcl")
        heads[amount], deps[amount] = total, model.deps.index("obj")
        heads[total - 1], deps[total - 1] = total, model.deps.index("mark")
        tags[total - 1] = model.tags.index("TO")


def _object(answers: Parsed, model: Weights, total: int) -> int | None:
    """What hangs as an object on what is already taken for an infinitive."""
    own = hung_on(answers.heads, total)
    own = own[(own > total) & (answers.deps[own] == model.deps.index("obj"))]
    return int(own[0]) if len(own) else None


def _foreseer(answers: Parsed, tokens: Tokens, model: Weights, total: int, foreseeing: frozenset[str]) -> int | None:
    """The verb of foreseeing above an infinitive, or above the amount that it hangs on, with an object between."""
    step = total
    for _ in range(_DEEPEST):
        step = int(answers.heads[step])
        verb = step < total and model.tags[answers.tags[step]].startswith("VB")
        if verb and lemma(tokens.word(step), model.tags[answers.tags[step]]) in foreseeing:
            own = hung_on(answers.heads, step)
            thing = (own > step) & (own < total) & (answers.deps[own] == model.deps.index("obj"))
            return step if thing.any() else None
    return None
