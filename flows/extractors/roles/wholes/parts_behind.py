"""Counts that say of the one before them how many of it: 91 were held, 37 in the capital; 12 were hurt, two badly."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.wholes.listed_parts import may_be_of
from newstables.extractors.roles.words import words
from newstables.language import Parse

_WHERE = ("in", "at", "on", "from")
_BEING = ("was", "were", "is", "are")
_MADE_OF = (["up", "of"], ["composed", "of"], ["consisting", "of"], ["comprised", "of"])  # not: divided into 32 zones


def part_behind(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """The whole of a count that a construction of its own ties to one before it."""
    last = earlier[-1] if earlier else None
    if last is None or amount.claim.kind != "count" or parse.sent_of[last.head] != parse.sent_of[amount.head]:
        return None
    for tells in (_is_where, _is_how, _is_among):
        if tells(parse, amount, last) and last.claim.kind == "count" and amount.is_less_than(last):
            return last
    return None


def made_up_of(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """`some 500 staff, made up of 300 nurses and 220 doctors`: the count before that they make up, if only roughly."""
    first = amount.others.get(parse.heads[amount.head]) if relation(parse, amount.head) == "conj" else amount
    if first is None or amount.claim.kind != "count":
        return None
    led = parse.lower[first.first - 2 : first.first] in _MADE_OF or parse.lower[first.first - 1] == "comprising"
    sentence = parse.sent_of[amount.head]
    for whole in reversed(earlier) if led else ():
        counted = whole.claim.kind == "count" and parse.sent_of[whole.head] == sentence
        if counted and whole.first < first.first and first.is_less_than(whole) and may_be_of(first, whole):
            return whole
    return None


def is_total_behind(parse: Parse, amount: AmountPhrase) -> bool:
    """`200 kits failed, of a total of 46,000`, `voted out of a total of 46,000`: whether an amount is the total that
    words behind a comma, or behind "out", tell.
    """
    before = parse.lower[max(0, amount.first - 5) : amount.first]
    return before[-3:] == ["out", "of", "total"] or (
        before[-4:] == ["of", "a", "total", "of"] and before[-5:-4] in ([","], ["out"])
    )


def of_total_behind(parse: Parse, amount: AmountPhrase, later: list[AmountPhrase]) -> AmountPhrase | None:
    """The total behind a count of the same clause, the first amount that follows it."""
    total = later[0] if later else None
    if total is None or not is_total_behind(parse, total) or parse.sent_of[total.head] != parse.sent_of[amount.head]:
        return None
    return total if amount.is_less_than(total) and amount.claim.kind == "count" else None


def joined_to_part(parse: Parse, amount: AmountPhrase) -> AmountPhrase | None:
    """`the dead included 11 Thais and five Laotians`: the part that a count is joined to as what is included."""
    first = amount.others.get(parse.heads[amount.head])
    if first is None or relation(parse, amount.head) != "conj" or relation(parse, first.head) != "obj":
        return None
    verb = parse.heads[first.head]
    return first if parse.lower[verb] in words("parts") and first.claim.part_of_start is not None else None


def is_taken(between: list[str]) -> bool:
    """Whether "of" and a word that makes the whole known, or "out of", are all between a part and its whole."""
    if between[:2] == ["out", "of"]:
        return between[2:] == [] or (len(between) == 3 and between[2] in words("known"))
    return len(between) == 2 and between[0] == "of" and between[1] in words("known")


def is_among(parse: Parse, amount: AmountPhrase, whole: AmountPhrase) -> bool:
    """`Three nurses are among 12 people held`, `two were among the nine hurt`: what a count is said to be among."""
    said = relation(parse, amount.head) == "nsubj" and parse.heads[amount.head] == whole.head
    counts = amount.claim.kind == whole.claim.kind == "count" and amount.is_less_than(whole)
    return said and counts and case_of(parse, whole.head) == "among"


def holds(parse: Parse, amount: AmountPhrase, other: AmountPhrase, content: int) -> bool:
    """`six boxes of 24 bottles`, `four officers of 12 stations`: whether so many of a noun of their own are of others,
    which they hold or belong to; only what is known, or the same, has parts: "two boxes of the 24", "of 24 boxes";
    of a bare number only what is made to hold others holds so many: "two teams of 15", "two cars of 12".
    """
    if amount.noun is None or amount.noun > content:
        return False
    if content != other.noun:
        return parse.lemmas[amount.noun].lower() in words("holding_many")
    if amount.claim.unit == other.claim.unit:
        return False
    return not any(parse.deps[child] in ("det", "nmod:poss") for child in parse.children(content))


def _is_where(parse: Parse, amount: AmountPhrase, last: AmountPhrase) -> bool:
    """`arrested 91 protesters, 37 in the capital`: where, or when, so many of them; "killed 91 people in Oslo, 37 in
    Bergen" tells of others.
    """
    beside = parse.lower[last.after : amount.first] == [","] and amount.noun is None
    alike = last.noun is not None and last.claim.unit == amount.claim.unit
    return beside and alike and parse.lower[amount.after] in _WHERE


def _is_how(parse: Parse, amount: AmountPhrase, last: AmountPhrase) -> bool:
    """`12 were hurt, two seriously`: how badly so many of them."""
    led = parse.lower[amount.first - 1] in (",", "-", "–", "—") and amount.noun is None
    between = parse.lower[last.after : amount.first]
    befell = last.claim.event is not None or not LEX.events.keys.isdisjoint(between)
    return led and befell and parse.lower[amount.after] in words("how_badly")


def _is_among(parse: Parse, amount: AmountPhrase, last: AmountPhrase) -> bool:
    """`Among the 19 dead were two nurses`: a subject behind its verb, which the count before is among."""
    first = parse.sentence(amount.head)[0]
    opens = parse.lower[first] == "among" and last.first - first <= 2
    return opens and parse.lower[amount.first - 1] in _BEING and "," not in parse.words[last.after : amount.first]
