"""Which count is a part of which: "36 people, including 12 children", "two of the nine"."""

from __future__ import annotations

from itertools import pairwise

from newstables.extractors.claims.rule_names import GOLFER, OF_KNOWN
from newstables.extractors.claims.unsaid.compared import COMPARED
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.deeds.agents import is_means
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.wholes.included import whole_included
from newstables.extractors.roles.wholes.listed_parts import listed, summed
from newstables.extractors.roles.wholes.of_which import next_of_which
from newstables.extractors.roles.wholes.parts_behind import (
    holds,
    is_among,
    is_taken,
    joined_to_part,
    made_up_of,
    of_total_behind,
    part_behind,
)
from newstables.extractors.roles.wholes.pointed_back import of_it, of_told_total, of_which_sum
from newstables.extractors.roles.whose.ranked import stands_beside
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import listed as questions

_PRONOUNS = frozenset(("them", "whom", "which", "those", "these"))
_OF_THEM = tuple(["of", pronoun] for pronoun in ("them", "these", "those", "whom"))
_LEADING = frozenset(
    ("the", "a", "an", "at", "only", "some", "about", "just", "were", "was", "are", "is", "nearly", "almost", ",")
)
_WHERE = ("in", "at", "across", "from", "throughout", "within")
_LONGEST_OWNER = 6  # tokens of "of Vega's"
_SHARES = ("count", "number", "fraction", "percent", "ratio")


def whole_of(
    parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase], later: list[AmountPhrase]
) -> AmountPhrase | None:
    """The count that this one is a part of, among those of its sentence and the sentence before; the earlier end of a
    change is no whole: delivered 34, down from 35, including 18 large ones. Nor is a golfer's round one of another.
    """
    if amount.claim.rule == GOLFER or stands_beside(parse, amount) is not None:
        return None
    ends = {(other.claim.sentence_start, other.claim.changed_from) for other in earlier}
    earlier = [other for other in earlier if (other.claim.sentence_start, other.claim.value) not in ends]
    if amount.claim.kind not in _SHARES or amount.claim.unit == "time":
        of_measure = _fronted(parse, amount, earlier) if amount.claim.kind == "measure" else None
        pointed = of_which_sum(parse, amount, earlier) or of_told_total(parse, amount, earlier)
        return of_measure or pointed or of_it(parse, amount, earlier)
    found = (
        _of_list(parse, amount, earlier)
        or _of_number(parse, amount, later)
        or _fronted(parse, amount, earlier)
        or _among(parse, amount, earlier)
        or listed(parse, amount, earlier)
        or summed(parse, amount, earlier, later)
        or made_up_of(parse, amount, earlier)
        or part_behind(parse, amount, earlier)
        or of_total_behind(parse, amount, later)
        or next_of_which(parse, amount, earlier)
        or of_told_total(parse, amount, earlier)
        or of_it(parse, amount, earlier)
    )
    return None if found is not None and _is_more(amount, found) else found


def is_listed_part(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an amount stands behind "including", or is joined to one that does: including 169 men and 48 others."""
    token = parse.heads[amount.head] if relation(parse, amount.head) == "conj" else amount.head
    return case_of(parse, token) == "including"


def is_of_part(parse: Parse, amount: AmountPhrase, agent: int) -> bool:
    """Whether a "by" phrase tells of another amount alone: 122 people were rescued, 30 of them by fishermen."""
    by = parse.left_edge(agent)
    between = [amount.others[token] for token in range(amount.after, by) if token in amount.others]
    part = next((other for other in reversed(between) if other is not amount), None)
    if part is None or agent < amount.after or parse.lower[part.first - 1] not in (",", "-", "–", "—", "("):
        return False
    return parse.lower[part.after : by] in _OF_THEM


def agent_of_part(parse: Parse, amount: AmountPhrase) -> int | None:
    """Who did it to a part alone: 30 of them by fishermen."""
    by = amount.after + 2
    told = parse.lower[amount.after : by] in _OF_THEM and parse.lower[by : by + 1] == ["by"]
    if not told or amount.claim.action_role != "patient":
        return None
    doer = parse.heads[by]
    if parse.deps[doer] != "obl:agent" or is_means(parse, parse.heads[doer], doer):
        return None  # 1,500 of them by air
    return doer


def _of_list(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """The whole of the part that this amount is joined to."""
    first = amount.others.get(parse.heads[amount.head])
    if _is_next_part(parse, amount, earlier):
        first = earlier[-1]
    elif (joined := joined_to_part(parse, amount)) is not None:
        first = joined
    elif relation(parse, amount.head) != "conj" or not is_listed_part(parse, amount):
        return None
    start = first.claim.part_of_start if first is not None else None
    return next((other for other in earlier if other.claim.start == start), None) if start is not None else None


def _is_next_part(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> bool:
    """Whether an amount goes on a list of parts: 4,600 of them in Spain and 4,500 in Germany."""
    last = earlier[-1] if earlier else None
    if last is None or amount.noun is not None or last.claim.unit != amount.claim.unit:
        return False
    joined = parse.lower[amount.first - 1] in ("and", ",") and parse.lower[last.after : last.after + 2] in _OF_THEM
    return joined and not any(is_verb(parse, token) for token in range(last.after, amount.first))


def _of_number(parse: Parse, amount: AmountPhrase, later: list[AmountPhrase]) -> AmountPhrase | None:
    """`two of the nine`, `half of the 1,100 employees`: a count behind "of" and a word that makes it known."""
    if later and is_taken(parse.lower[amount.after : later[0].first]):
        return later[0] if _is_whole(parse, amount, later[0]) else None
    if later and is_among(parse, amount, later[0]):
        return later[0]
    between = parse.lower[amount.after : later[0].first] if later else []
    if between[:1] == ["of"] and len(between) <= _LONGEST_OWNER and parse.tags[later[0].first - 1] == "POS":
        return later[0] if _is_whole(parse, amount, later[0]) else None  # 1,900 of Vega's 2,200 staff
    for token in dict.fromkeys((amount.head, amount.number)):
        for child in parse.children(token):
            case = case_of(parse, child)
            if child > amount.number and relation(parse, child) in ("nmod", "obl") and case in ("of", "out"):
                for other in later:
                    apart = (
                        "and" in parse.lower[amount.after : other.first]
                    )  # a coupon of six percent and a price of 99
                    if not apart and child in (other.noun, other.head, other.number):
                        whole = _is_whole(parse, amount, other) and not holds(parse, amount, other, child)
                        return other if whole else None
    return None


def _fronted(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """`Of 16 villages in the valley, seven were cut off`: the count behind an "of" that opens the sentence."""
    first = parse.sentence(amount.head)[0]
    first += parse.lower[first] == "out"
    if parse.lower[first] != "of" or case_of(parse, amount.head):
        return None
    if any(parse.deps[step] in ("advcl", "acl:relcl") for step in parse.ancestors(amount.head)):
        return None  # of 200 schools checked in July, when seven died, …
    if any(parse.deps[one] == "cop" for one in parse.children(amount.head)):
        return None  # of the 90 pupils, 60 passed, and the average mark was 7.2
    kinds = ("count", amount.claim.kind)
    fronted = (other for other in earlier if other.first > first)
    whole = next((other for other in fronted if other.claim.kind in kinds or other.claim.rule == OF_KNOWN), None)
    if whole is None or whole.place(parse) in parse.ancestors(amount.head):
        return None  # of the 10 men and two girls
    of_people = amount.noun is None and amount.claim.unit == "person" and are_people(whole.claim.unit) is True
    of_people = of_people or whole.claim.rule == OF_KNOWN  # of the seven, two were shot
    if not of_people and amount.claim.unit not in (None, whole.claim.unit):
        return None
    if amount.noun is not None and (whole.noun is None or parse.lemmas[whole.noun] != parse.lemmas[amount.noun]):
        return None  # of the 17 cities, one place had a rate above 2
    before = range(first, whole.first)
    plain = ("remaining", "total")
    opens = all(parse.pos[one] in ("DET", "ADJ", "ADP", "PRON") or parse.lower[one] in plain for one in before)
    return whole if opens and "," in parse.words[whole.after : amount.first] else None


def _is_whole(parse: Parse, amount: AmountPhrase, other: AmountPhrase) -> bool:
    """Whether an amount can be of another: a count, or a measure of the same unit (20,000 of the 70,000 hectares); a
    share of money that no noun but "total" follows, too: half of the £2.4m.
    """
    if amount.claim.kind in ("fraction", "percent") and other.claim.kind == "money":
        noun = parse.heads[other.head]
        return noun < other.first or parse.lemmas[noun].lower() in questions.listed("totals")
    return other.claim.kind in ("count", "number") or (
        other.claim.kind == "measure" and other.claim.unit == amount.claim.unit
    )


def _among(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """`including 12 children`, `among them two girls`, `six of whom`, `two of them`."""
    sentence = parse.sent_of[amount.head]
    opened = earlier and parse.lower[earlier[-1].after : earlier[-1].after + 1] == ["("]
    if opened and parse.lower[amount.first - 1 : amount.first] == ["("]:
        return None  # 18 (44%) of these patients: a share of them, and not of the 18
    earlier = [other for other in earlier if not (_is_difference(parse, other) or _is_compared_with(parse, other))]
    wholes = [
        other
        for other in earlier
        if other.claim.kind == "count" or (other.claim.kind == "number" and parse.sent_of[other.head] == sentence)
    ]
    if not wholes:
        return None
    before = [parse.words[i].lower() for i in range(max(0, amount.first - 3), amount.first)]
    end = min(parse.sentence(amount.head)[1], amount.after + 3)
    after = [parse.words[i].lower() for i in range(amount.after, end)]
    own = [parse.words[i].lower() for i in range(amount.first, amount.after)]
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
    told = own + after
    for index, (word, following) in enumerate(pairwise(told), amount.first + 2):
        if word == "of" and following in _PRONOUNS and not (following == "those" and _is_told(parse, index)):
            if after[:1] == [","] and index - 2 == amount.after + 1:
                return None  # injuring 202, of whom 52 are in hospital: those are the part
            if following in ("which", "whom") and amount.others.get(index, amount) is not amount:
                return None  # 38 firms out of which 12 are local: those are
            sums = earlier[-1].claim.kind in ("money", "measure") and parse.sent_of[earlier[-1].head] == sentence
            if following == "which" and sums and amount.claim.kind in ("percent", "fraction", "ratio"):
                return earlier[-1]  # fences with five wires cost 9 euros, 80 percent of which is refunded
            here = following not in ("whom", "which") or parse.sent_of[wholes[-1].head] == sentence
            large = [whole for whole in wholes if not _is_more(amount, whole)]  # 1,500 left six clinics; 400 of them
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
    return any(len(pair) == 2 and pair[0] in ("among", "of") and pair[1] in _PRONOUNS for pair in pairs)


def _nearest(
    parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase], wholes: list[AmountPhrase]
) -> AmountPhrase | None:
    """What "of which" points at: the last count, but not past money or a measure of its own sentence: damage of $4
    million, of which 5 percent was insured.
    """
    sentence = parse.sent_of[amount.head]
    last = earlier[-1]
    if parse.lower[amount.first - 1] == "whom" and are_people(wholes[-1].claim.unit) is False:
        people = [one for one in wholes if are_people(one.claim.unit) and parse.sent_of[one.head] == sentence]
        return people[-1] if people else None  # 611 people in six provinces, of whom 87 died
    if last is wholes[-1] or parse.sent_of[last.head] != sentence or parse.sent_of[wholes[-1].head] == sentence:
        return wholes[-1]
    share = amount.claim.kind in ("percent", "fraction", "ratio") and last.claim.kind in ("money", "measure")
    return last if share else None


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
    return token < len(parse.words) and parse.tags[token] in ("VBN", "VBG", "WP", "IN", "WDT")


def _is_more(part: AmountPhrase, whole: AmountPhrase) -> bool:
    """Whether an amount is larger than what it would be taken from."""
    counts = ("count", "number")
    both = part.claim.kind in counts and whole.claim.kind in counts
    return both and None not in (part.claim.value, whole.claim.value) and not part.is_less_than(whole)
