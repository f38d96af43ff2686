"""Whose amount it is where the amount is a predicate: a budget that is $4 million, growth at 5%, was up 9%."""

from __future__ import annotations

from collections.abc import Iterable

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, subject


def predicated(parse: Parse, amount: AmountPhrase) -> int | None:
    """`The budget is $4 million`, `unemployment was at 5%`: the subject of the amount as a predicate."""
    if parse.lower[amount.first - 2 : amount.first] in (["below", "the"], ["above", "the"]):
        return None  # profit would be below the 3.5 billion of last year
    if case_of(parse, amount.head) in ("among", "after"):
        return None  # he was among the 38 killed; teachers are after 5 percent
    beyond = [c for c in parse.children(amount.head) if parse.lower[c] in ("below", "above")]
    if any(amount.others.get(c - 1) not in (None, amount) for c in beyond):
        return None  # bookings are 22 points below last year's 87 percent
    beside = amount.place(parse) if case_of(parse, amount.head) == "at" else amount.head  # was down $1.42, at $82
    other = amount.others.get(beside)
    if other is not None and other is not amount and _is_price(other) != _is_price(amount):
        beside = amount.head  # a bill of $7.7 billion at $98 a barrel
    shared = amount.shared_unit(parse)
    own = (amount.head, amount.number, beside, _predicate(parse, amount), shared, _first_of_list(parse, amount))
    for token in dict.fromkeys((*own, *_other_predicates(parse, amount))):
        for child in parse.children(token):
            if relation(parse, child) == "nsubj":
                is_one = parse.tags[child] in ("JJS", "JJR")  # the largest of which is two metres wide
                return None if is_one else subject(parse, token)
            degree = relation(parse, child) in ("advmod", "case") and parse.lemmas[child].lower() in words("degrees")
            if degree and (found := subject(parse, child)) is not None:
                return found  # was up $3, of which "up" is the predicate
    return _shared_subject(parse, amount) or _raised_subject(parse, amount.head)


def _shared_subject(parse: Parse, amount: AmountPhrase) -> int | None:
    """`The index fell 2% and is now 11% below its high`: that of the clause to which the predicate is joined."""
    joined = (
        amount.claim.kind in ("percent", "number", "money")
        and parse.deps[amount.head] == "conj"
        and not case_of(parse, amount.head)
    )
    if not joined or not _has_copula(parse, amount.head):
        return None
    first = parse.heads[amount.head]
    return subject(parse, amount.head) if is_verb(parse, first) or _has_copula(parse, first) else None


def _has_copula(parse: Parse, predicate: int) -> bool:
    return any(parse.deps[child] == "cop" for child in parse.children(predicate))


def _first_of_list(parse: Parse, amount: AmountPhrase) -> int:
    """`The rates were 4.1%, 5.2% and 6.3%`: the first of the amounts of which each is said; else its own head."""
    first = parse.heads[amount.head]
    other = amount.others.get(first)
    if (
        other is None
        or parse.deps[amount.head] not in ("conj", "appos")
        or other.head != first
        or other.first > amount.first
    ):
        return amount.head
    alike = (other.claim.kind, other.claim.unit) == (amount.claim.kind, amount.claim.unit)
    joint = parse.lower[amount.first - 1] in (",", "and")
    return first if alike and joint and amount.noun is None else amount.head


def _other_predicates(parse: Parse, amount: AmountPhrase) -> Iterable[int]:
    """Where the tree may hang the subject instead: on the sign of `was EUR 2 million`, on the word of `was up 9 per
    cent in May`.
    """
    if amount.claim.kind == "money":
        return range(amount.first, amount.number)
    return (amount.first - 1,) if amount.first and parse.lower[amount.first - 1] in ("up", "down") else ()


def _raised_subject(parse: Parse, predicate: int) -> int | None:
    """`The deficit is expected to be $30 billion`, `growth may prove to be 3%`, `they expect growth to be 3%`: whose
    the predicate of "to be" is.
    """
    above = parse.heads[predicate]
    copula = relation(parse, predicate) == "xcomp" and any(parse.deps[c] == "cop" for c in parse.children(predicate))
    if copula and (held := object_of(parse, above)) is not None:
        return held
    lemma = parse.lemmas[above].lower()
    raises = copula and (is_passive(parse, above) or lemma == "look" or lemma in words("raising"))
    return subject(parse, above) if raises else None


def _is_price(amount: AmountPhrase) -> bool:
    """Whether an amount is told for each of something."""
    return " per " in (amount.claim.unit or "")


def _predicate(parse: Parse, amount: AmountPhrase) -> int:
    """The adjective that an amount stands beside: "the angle was steep at 37 degrees"."""
    head = parse.heads[amount.head]
    if amount.claim.unit == "time" and head > amount.head and parse.pos[head] == "NOUN":
        return head  # it is three times the size of Lynford
    beside = relation(parse, amount.head) in ("obl", "nmod") and case_of(parse, amount.head) in ("at", "by", "to")
    return head if beside and parse.pos[head] == "ADJ" else amount.head
