"""How prices move and close: "ended 1.4 percent higher at 21,450", "closed at $35, up 12 cents"."""

from __future__ import annotations

from functools import cache

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import Position, case_of, is_verb, relation
from newstables.language import Parse
from newstables.language.questions.verbs import object_of
from newstables.schemas.claims import Trend

_FAR = 3  # steps from an amount up to its verb


def place_in_close(parse: Parse, amount: AmountPhrase) -> Position | None:
    """The verb that an amount says how far, or where, it moved: behind "up" or before "higher"; None where there is
    none.
    """
    if not _tells_move(parse, amount) and case_of(parse, amount.place(parse)) != "at":
        return None
    step = amount.place(parse)
    for _ in range(_FAR):
        if any(relation(parse, child) in ("nsubj", "cop") for child in parse.children(step)):
            return None  # ticked up 0.2 percent, and tin was 0.8 percent higher
        step = parse.heads[step]
        if is_verb(parse, step):
            break
    if not is_verb(parse, step) or step > amount.first or parse.lower[step] not in LEX.trend_links_with_particle:
        return None
    moves = object_of(parse, step) in (None, amount.head)  # sent out 74 messages, up 67 percent: they did
    return Position(step, None, "<verb> <amount> higher") if moves else None


def closing_trend(parse: Parse, amount: AmountPhrase) -> Trend | None:
    """Whether the level at which a price closed is more than before, by the words behind it: ", off 50 cents"."""
    if case_of(parse, amount.place(parse)) != "at":
        return None
    comma, word = (*parse.lower[amount.after : amount.after + 2], "", "")[:2]
    return LEX.trend_words[word] if comma == "," and word in _moved() else None


def _tells_move(parse: Parse, amount: AmountPhrase) -> bool:
    around = parse.lower[amount.first - 1], *parse.lower[amount.after : amount.after + 1]
    return not _moved().isdisjoint(around)


@cache
def _moved() -> frozenset[str]:
    """Adverbs of rise and fall: "up", "lower"."""
    return LEX.trends_up_words | LEX.trends_down_words
