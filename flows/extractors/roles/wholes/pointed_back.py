"""Wholes that a word for an amount points back at: Of this total, 149 cases were confirmed; of which $3 million."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse

_COUNTS = ("count", "number")
_SHARES = ("percent", "fraction", "ratio")
_SUMS = ("money", "measure")
_POINTING = ("this", "that", "the")
_LEADING = frozenset(
    ("only", "just", "barely", "some", "about", "around", "nearly", "almost", "roughly", "over", "merely")
)
_BESIDE = ("for", "at", "worth", "over", "across", "along")  # what it cost, how much that was, how far it went
_FARTHEST = 1  # sentences


def of_told_total(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """`Of this total, 149 cases were confirmed`, `Of that sum, $3 million went to schools`: the last amount of its kind
    that was told before, for the first amount of the sentence and those joined to it.
    """
    first = parse.sentence(amount.head)[0]
    first += parse.lower[first] == "out"
    if parse.lower[first] != "of" or parse.lower[first + 1] in ("", "which"):
        return None
    points = parse.lower[first + 1] in _POINTING and parse.lemmas[first + 2].lower() in words("told_amounts")
    if not points or parse.words[first + 3 : first + 4] != [","] or amount.first < first + 4:
        return None
    here = [other for other in earlier if first < other.first]
    if here:  # , 40 were confirmed and 12 ruled out
        start = here[-1].claim.part_of_start
        joined = parse.lower[amount.first - 1] in ("and", "while", ",", ";")
        return next((one for one in earlier if joined and one.claim.start == start), None)
    for whole in reversed(earlier):
        if parse.sent_of[amount.head] - parse.sent_of[whole.head] <= _FARTHEST and _fits(amount, whole):
            return whole
    return None


def of_which_sum(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """`$400 million, of which barely $60 million came`, `€12 million on roads, of which €3 million went to Lugo`: the
    amount of its kind before the relative clause, with no verb between them.
    """
    end = amount.first
    while end > 2 and parse.lower[end - 1] in _LEADING:
        end -= 1
    if parse.lower[end - 2 : end] != ["of", "which"] or not earlier:
        return None
    whole = earlier[-1]
    between = range(whole.after, end - 2)
    apart = any(is_verb(parse, token) or parse.words[token] in (";", ":") for token in between)
    return None if apart or whole.claim.unit != amount.claim.unit or not amount.is_less_than(whole) else whole


def included_sum(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """`$8.1 million, including a poor $4.2 million in Mexico and $1 million in Peru`: the amount of its kind right
    before the word, and what is joined to the first of its parts.
    """
    last = earlier[-1] if earlier else None
    if last is None or amount.claim.kind not in _SUMS or parse.sent_of[last.head] != parse.sent_of[amount.head]:
        return None
    opener = amount.first - 1
    while opener > last.after and parse.pos[opener] in ("DET", "ADJ", "ADV"):
        opener -= 1
    if parse.lower[opener] == "including":
        between = range(last.after, opener)
        apart = any(is_verb(parse, token) or parse.words[token] in (";", ":") for token in between)
        alike = last.claim.unit == amount.claim.unit and last.claim.part_of_start is None
        return last if alike and not apart and amount.is_less_than(last) else None
    start = last.claim.part_of_start
    joined = parse.lower[amount.first - 1] == "and" and start is not None and last.claim.unit == amount.claim.unit
    joined = joined and not relation(parse, amount.head).startswith("nsubj")  # …, and $2 million was stolen
    whole = next((one for one in earlier if one.claim.start == start), None) if joined else None
    told = whole is not None and "including" in parse.lower[whole.after : last.first]
    fits = whole is not None and (amount.claim.value or 0.0) + (last.claim.value or 0.0) <= (whole.claim.value or 0.0)
    return whole if told and fits else None


def of_it(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """`owes £62m, £40m of it to its owner`, `40 tonnes, half of it wheat`, `£5m. Some £1m of it went on paint`: money
    or a measure told last, of its unit; in the sentence before, the only one. A share is of what is there, not of its
    price or how far it went: "40 tonnes was sold for £5m, half of it to Egypt".
    """
    if parse.lower[amount.after : amount.after + 2] != ["of", "it"] or not earlier:
        return None
    sentence = parse.sent_of[amount.head]
    last = earlier[-1] if amount.claim.kind not in _SHARES else _last_stuff(parse, earlier)
    if last is None or last.claim.kind not in ("money", "measure") or not _fits(amount, last):
        return None
    if parse.sent_of[last.head] == sentence:
        return None if any(parse.words[one] in (";", ":") for one in range(last.after, amount.first)) else last
    before = [one for one in earlier if parse.sent_of[one.head] == parse.sent_of[last.head]]
    return last if len(before) == 1 else None


def _last_stuff(parse: Parse, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """The amount that "it" points at: of two in the sentence, not money, a rate or a distance behind what is told of
    it, "12kg of gold worth £9,000"; none where money is told before, "paid £5m for 40 acres, half of it in cash".
    """
    last = earlier[-1]
    beside_it = [one for one in earlier[:-1] if parse.sent_of[one.head] == parse.sent_of[last.head]]
    stuff = [one for one in beside_it if one.claim.kind == "measure"]
    beside = case_of(parse, last.place(parse)) in _BESIDE or parse.lower[last.first - 1] in _BESIDE
    told_of = beside or last.claim.kind == "money" or "per " in (last.claim.unit or "")
    if not told_of or not beside_it:
        return last
    return stuff[-1] if stuff else None


def _fits(amount: AmountPhrase, whole: AmountPhrase) -> bool:
    """Whether an amount can be a part of another: one of the same unit and smaller, or a share."""
    if amount.claim.kind in _SHARES:
        return whole.claim.kind in ("count", "money", "measure")
    if amount.claim.kind in _COUNTS:
        return whole.claim.kind == "count" and amount.is_less_than(whole)
    return amount.claim.unit == whole.claim.unit and amount.is_less_than(whole)
