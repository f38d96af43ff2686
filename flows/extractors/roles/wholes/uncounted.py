"""Parts of people whom no number counts: "killed everyone aboard, including 13 children"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import Position, case_of, is_verb, position_of, relation, stand_in
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, subject


def among_uncounted(parse: Parse, amount: AmountPhrase) -> Position | None:
    """Where those take part whom "including" picks out of people that no figure counts: they do and suffer the same.

    Of a whole with a figure, "40 people, including 13 children", the whole's own row tells.
    """
    part = stand_in(parse, amount.head)
    if case_of(parse, part) != "including" or are_people(amount.claim.unit) is not True:
        return None
    whole = _whole(parse, part)
    if whole is None or whole > part or not _are_uncounted_people(parse, amount, whole):
        return None
    position = position_of(parse, _outermost(parse, whole))
    return position if position is not None and position.role is not None else None


def _whole(parse: Parse, part: int) -> int | None:
    """The noun that a part behind "including" hangs on; behind a verb, whom that is told of."""
    head = parse.heads[part]
    if not is_verb(parse, head):
        return head
    thing = None if is_passive(parse, head) else object_of(parse, head)
    return subject(parse, head) if thing is None else thing


def _outermost(parse: Parse, whole: int) -> int:
    """The word of quantity that a noun fills: "dozens of people"."""
    above = parse.heads[whole]
    is_filled = relation(parse, whole) == "nmod" and case_of(parse, whole) == "of"
    return above if is_filled and parse.lower[above] in words("uncounted") else whole


def _are_uncounted_people(parse: Parse, amount: AmountPhrase, whole: int) -> bool:
    told = parse.lower[whole] in words("uncounted") or are_people(parse.lemmas[whole].lower()) is True
    near = {whole, *parse.children(whole), parse.heads[whole]}
    figures = (other for at, other in amount.others.items() if at in near and other is not amount)
    return told and all(figure.claim.value is None for figure in figures)
