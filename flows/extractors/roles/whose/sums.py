"""The currency of a sum that leaves it out, in an article with one alone: debt rose to 21.32 billion against 20.75."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import OF_ARTICLE
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import relation
from newstables.extractors.roles.words import words
from newstables.language import Parse

_MILLION = 1e6


def set_sum(parse: Parse, amounts: list[AmountPhrase], index: int, about: int | None) -> None:
    """Make a bare number in millions money where it is the amount of what is money by its name: debt, profit; and what
    it is compared with, which is about the same.
    """
    amount, claim = amounts[index], amounts[index].claim
    if claim.kind != "number" or claim.unit is not None or (claim.value or 0.0) < _MILLION or amount.noun is not None:
        return
    before = amounts[index - 1] if index else None
    beside = before is not None and before.claim.rule == OF_ARTICLE and _is_beside(parse, before, amount)
    if not beside and (about is None or not _is_money(parse, about)):
        return
    code = _only_currency(amounts)
    if code is not None:
        claim.kind, claim.unit, claim.rule = "money", code, OF_ARTICLE


def _is_beside(parse: Parse, before: AmountPhrase, amount: AmountPhrase) -> bool:
    """Whether a number is of the same as the one before it in its sentence."""
    same = before.claim.about is not None and before.claim.about == amount.claim.about
    return parse.sent_of[before.head] == parse.sent_of[amount.head] and (
        same or before.claim.changed_from == amount.claim.value
    )


def _is_money(parse: Parse, noun: int) -> bool:
    """Whether a noun names a sum of money: debt, tax; not job losses."""
    of_people = any(
        relation(parse, child) == "compound" and parse.lemmas[child].lower() in words("no_money")
        for child in parse.children(noun)
    )
    return parse.lemmas[noun].lower() in words("sums_of_money") and not of_people


def _only_currency(amounts: list[AmountPhrase]) -> str | None:
    """The one currency of an article's money, hundredths aside; None where there are two, or one that is not known."""
    money = {other.claim.unit for other in amounts if other.claim.kind == "money"}
    units = {(unit or "").partition(" per ")[0] for unit in money} - set(LEX.bare_minor_money.values())
    return next(iter(units)) or None if len(units) == 1 else None
