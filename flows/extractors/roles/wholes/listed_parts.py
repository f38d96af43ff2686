"""Counts behind a count that say who they are: the 14 foreigners, six Iraqis and eight Turks; of 28 men, 14 Thais …"""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.language import Parse

_MOST_PARTS = 6
_PLACING = ("from", "in", "at", "on", "across", "within", "to")


def listed(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """`the 14 foreigners, six Iraqis, six Sudanese`: counts in apposition to a count, which they do not exceed."""
    if amount.noun is None or relation(parse, amount.noun) not in ("appos", "conj", "list"):
        return None
    head = amount.noun
    for _ in range(6):
        if relation(parse, head) == "appos":
            wholes = [other for other in earlier if other.noun == parse.heads[head]]
            return wholes[0] if wholes and amount.is_less_than(wholes[0]) else None
        if relation(parse, head) not in ("conj", "list"):
            return None
        head = parse.heads[head]
        wholes = [other for other in earlier if other.noun == head]
        if wholes and _is_enclosed(parse, head):
            return wholes[0] if amount.is_less_than(wholes[0]) else None
    return None


def _is_enclosed(parse: Parse, whole: int) -> bool:
    """Whether what is joined to a known count stands between commas before its verb, and so says who they are: "the 14
    foreigners, six Iraqis and eight Turks, were held"; not "the 14 teachers, six pupils and two guards were held".
    """
    joined = [child for child in parse.children(whole) if relation(parse, child) in ("conj", "list")]
    known = any(parse.lower[child] in ("the", "all", "these") for child in parse.children(whole))
    if not joined or not known:
        return False
    end = parse.right_edge(joined[-1]) + 1
    closed = parse.lower[end] == "," and parse.pos[end + 1] in ("AUX", "VERB")
    return closed and parse.lower[joined[0] - 2] != "and"


def summed(
    parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase], later: list[AmountPhrase]
) -> AmountPhrase | None:
    """`28 sailors, 14 Chinese and 14 Indonesians`: counts of one sentence that add up to the one before them."""
    own = parse.sent_of[amount.head]
    if amount.claim.kind not in ("count", "number"):
        return None  # had 20 sales, 16 sales and a rise of 4 percent
    if parse.lower[amount.after] == "others":
        return None  # six, two of them women, died and four others were hurt
    if "from" in (parse.lower[amount.first - 1], *(parse.lower[one.first - 1] for one in later[:1])):
        return None  # raised its seats on the 15-member board to nine from six
    here = [one for one in earlier if parse.sent_of[one.head] == own and one.claim.kind == "count"]
    behind = [one for one in later if one.claim.kind == "count"]
    for index, whole in enumerate(here):
        parts = [*here[index + 1 :], amount, *behind]
        if parse.lower[whole.first - 1] == "(":
            continue  # Oslo (7 cases), Bergen (4 cases), Halden (3 cases)
        if parse.lower[parts[0].first - 1] == "and" and parts[0].first - 1 == whole.after:
            continue  # seven men and five women killed two: the five are none of the seven
        if any(part.claim.value is None or part.claim.value % 1 for part in (whole, *parts[:2])):
            continue  # no 1.7 workers are a part of three
        for size in range(2, min(len(parts), _MOST_PARTS) + 1):
            told = parts[:size]
            if amount in told and sum(part.claim.value or 0 for part in told) == whole.claim.value:
                listed_ = all(may_be_of(part, whole) and not _is_where(parse, part) for part in told)
                listed_ = listed_ and not any(_acts_itself(parse, part, whole) for part in told)
                return whole if listed_ else None
    return None


def summed_next(
    parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase], later: list[AmountPhrase]
) -> AmountPhrase | None:
    """`Thirteen were hurt. Eight are in hospital, two at home and three were released.`: bare numbers of a sentence
    that one of them opens, which add up to the last count of the sentence before.
    """
    own = parse.sent_of[amount.head]
    here = [one for one in (*earlier, amount, *later) if parse.sent_of[one.head] == own]
    before = [one for one in earlier if parse.sent_of[one.head] == own - 1]
    if (
        not before
        or before[-1].claim.kind != "count"
        or len(here) < 2
        or here[0].first != parse.sentence(amount.head)[0]
    ):
        return None
    bare = all(one.noun is None and one.claim.kind in ("count", "number") for one in here)
    return before[-1] if bare and sum(one.claim.value or 0 for one in here) == before[-1].claim.value else None


def _is_where(parse: Parse, part: AmountPhrase) -> bool:
    """`12 deaths and three cases, from seven zones in two provinces`: where it was, and none of those counted."""
    return part.noun is not None and case_of(parse, part.noun) in _PLACING


def _acts_itself(parse: Parse, part: AmountPhrase, whole: AmountPhrase) -> bool:
    """`six soldiers died and two were hurt, and four rebels were killed`: others who have a clause of their own."""
    if part.noun is None or part.claim.unit == whole.claim.unit:
        return False
    return relation(parse, part.noun).startswith("nsubj") and parse.heads[part.noun] != parse.heads[whole.head]


def may_be_of(part: AmountPhrase, whole: AmountPhrase) -> bool:
    """Whether both are people, or neither is: two suspects are not one victim and one leg."""
    return part.noun is None or (are_people(part.claim.unit) is True) == (are_people(whole.claim.unit) is True)
