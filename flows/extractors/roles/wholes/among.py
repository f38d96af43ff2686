"""Parts that a pronoun or "including" points back from: "two girls among them", "six of whom", "including 12 boys"."""

from __future__ import annotations

from itertools import pairwise

from newstables.extractors.claims.unsaid.compared import COMPARED
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.wholes.included import whole_included
from newstables.extractors.roles.words import words
from newstables.language import Parse

PRONOUNS = frozenset(("them", "whom", "which", "those", "these"))
_LEADING = frozenset(
    ("the", "a", "an", "at", "only", "some", "about", "just", "were", "was", "are", "is", "nearly", "almost", ",")
)
_WHERE = ("in", "at", "across", "from", "throughout", "within")


def among(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """`including 12 children`, `among them two girls`, `six of whom`, `two of them`."""
    sentence = parse.sent_of[amount.head]
    opened = earlier and parse.lower[earlier[-1].after : earlier[-1].after + 1] == ["("]
    if opened and parse.lower[amount.first - 1 : amount.first] == ["("]:
        return None  # 18 (44%) of these patients: a share of them, and not of the 18
    earlier = [other for other in earlier if not (_is_difference(parse, other) or _is_compared_with(parse, other))]
    wholes = [
        other
        for other in earlier
        if other.claim.kind == "count" or (_may_be_meant(other) and parse.sent_of[other.head] == sentence)
    ]
    if not wholes:
        return None
    before = parse.lower[max(0, amount.first - 3) : amount.first]
    crew = parse.lower[amount.first - 1] == "of" and parse.lower[amount.first - 2] in LEX.people_together
    opener = amount.first - (3 if crew else 1)  # including a crew of 14
    floor = max(-1, amount.first - 4)
    while opener > floor and parse.pos[opener] in ("DET", "ADJ", "ADV"):  # including the previous two
        opener -= 1
    if opener >= 0 and parse.words[opener].lower() in words("parts"):
        return whole_included(parse, amount, opener, wholes)
    if (leading := _including_one(parse, amount)) is not None:
        return whole_included(parse, amount, leading, wholes)
    if _is_led_by(before):
        return _nearest(parse, amount, earlier, wholes)
    return _of_pronoun(parse, amount, earlier, wholes)


def _may_be_meant(amount: AmountPhrase) -> bool:
    """Whether "them" can mean what else stands in its sentence: a number, or so many of them a year."""
    return amount.claim.kind == "number" or (amount.claim.kind == "rate" and amount.noun is not None)


def _of_pronoun(
    parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase], wholes: list[AmountPhrase]
) -> AmountPhrase | None:
    """What "of them" or "of whom" behind an amount points at."""
    sentence = parse.sent_of[amount.head]
    after = parse.lower[amount.after : min(parse.sentence(amount.head)[1], amount.after + 3)]
    told = parse.lower[amount.first : amount.after] + after
    for index, (word, following) in enumerate(pairwise(told), amount.first + 2):
        if word == "of" and following in PRONOUNS and not (following == "those" and _is_told(parse, index)):
            if after[:1] == [","] and index - 2 == amount.after + 1:
                return None  # injuring 202, of whom 52 are in hospital: those are the part
            if following in ("which", "whom") and amount.others.get(index, amount) is not amount:
                return None  # 38 firms out of which 12 are local: those are
            sums = earlier[-1].claim.kind in ("money", "measure") and parse.sent_of[earlier[-1].head] == sentence
            if following == "which" and sums and amount.claim.kind in ("percent", "fraction", "ratio"):
                return earlier[-1]  # fences with five wires cost 9 euros, 80 percent of which is refunded
            here = following not in ("whom", "which") or parse.sent_of[wholes[-1].head] == sentence
            large = [whole for whole in wholes if not is_more(amount, whole)]  # 1,500 left six clinics; 400 of them
            if following in ("those", "these") and index < len(parse):  # half of those homes
                large = [whole for whole in large if whole.claim.unit == parse.lemmas[index]] or large
            return _meant(parse, amount, large) if here and large else None  # "The girls, 22 of whom": not those before
    return None


def _including_one(parse: Parse, amount: AmountPhrase) -> int | None:
    """The "including" of "including a priest and two nuns"."""
    one = parse.heads[amount.head]
    if relation(parse, amount.head) != "conj" or case_of(parse, one) != "including" or one in amount.others:
        return None
    first = parse.left_edge(one)
    first += parse.words[first] == ","
    is_one = parse.lower[first + 1] in ("a", "an", "the") or parse.pos[one] == "PROPN"
    return first if parse.lower[first] == "including" and is_one else None


def _meant(parse: Parse, amount: AmountPhrase, wholes: list[AmountPhrase]) -> AmountPhrase:
    """What "them" of another sentence points at: the last count, but for those that only say where: 1,700 people in
    eight countries took part. Half of them got it.
    """
    whole = wholes[-1]
    where = whole.noun is not None and case_of(parse, whole.noun) in _WHERE
    if not where or parse.sent_of[whole.head] == parse.sent_of[amount.head]:
        return whole
    sentence = parse.sent_of[whole.head]
    others = (one for one in reversed(wholes) if one.noun is not None and case_of(parse, one.noun) not in _WHERE)
    return next((one for one in others if parse.sent_of[one.head] == sentence), whole)


def _is_led_by(before: list[str]) -> bool:
    """Whether "of which" or "among them" ends before an amount, a short word between them: not "of them fell 10"."""
    pairs = (before[-2:], before[-3:-1] if before[-1:] and before[-1] in _LEADING else [])
    return any(len(pair) == 2 and pair[0] in ("among", "of") and pair[1] in PRONOUNS for pair in pairs)


def _nearest(
    parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase], wholes: list[AmountPhrase]
) -> AmountPhrase | None:
    """What "of which" points at: the last count, but not past money or a measure of its own sentence: damage of $4
    million, of which 5 percent was insured.
    """
    sentence = parse.sent_of[amount.head]
    last = earlier[-1]
    are = are_people(wholes[-1].claim.unit)
    if parse.lower[amount.first - 1] == "whom" and not are:
        people = [one for one in wholes if _are_those(one.claim.unit) and parse.sent_of[one.head] == sentence]
        where = wholes[-1].noun is not None and case_of(parse, wholes[-1].noun) in _WHERE
        if are is False or (people and where):
            return people[-1] if people else None  # 611 people in six provinces, 75 cases in 90 wards, of whom 33 died
    if last is wholes[-1] or parse.sent_of[last.head] != sentence or parse.sent_of[wholes[-1].head] == sentence:
        return wholes[-1]
    share = amount.claim.kind in ("percent", "fraction", "ratio") and last.claim.kind in ("money", "measure")
    return last if share else None


def _are_those(unit: str | None) -> bool:
    """Whether "whom" can mean what is counted: people, or cases of an illness."""
    return unit == "case" or bool(are_people(unit))


def _is_difference(parse: Parse, amount: AmountPhrase) -> bool:
    """`three more than in 2022`: by how much another number is larger."""
    words_behind = parse.lower[amount.after - 1 : amount.after + 2]
    return "than" in words_behind and not {"more", "fewer", "less"}.isdisjoint(words_behind)


def _is_compared_with(parse: Parse, amount: AmountPhrase) -> bool:
    """`178 patients, against 60 on a usual day`: the others, of whom the text does not go on to tell."""
    before = parse.lower[max(0, amount.first - 2) : amount.first]
    return before[-1:] in COMPARED or before in COMPARED


def _is_told(parse: Parse, token: int) -> bool:
    """Whether "those" before a token are said by what follows: "four in five of those charged", "half of those who"."""
    return parse.tags[token] in ("VBN", "VBG", "WP", "IN", "WDT")


def is_more(part: AmountPhrase, whole: AmountPhrase) -> bool:
    """Whether an amount is larger than what it would be taken from."""
    counts = ("count", "number")
    both = part.claim.kind in counts and whole.claim.kind in counts
    return both and None not in (part.claim.value, whole.claim.value) and not part.is_less_than(whole)
