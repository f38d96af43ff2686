"""Which count is a part of which: "36 people, including 12 children", "two of the nine"."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import GOLFER, OF_KNOWN
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.deeds.means import is_means
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.wholes.among import PRONOUNS, among, is_more
from newstables.extractors.roles.wholes.listed_parts import listed, summed, summed_next
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
from newstables.extractors.roles.wholes.pointed_back import included_sum, of_it, of_told_total, of_which_sum
from newstables.extractors.roles.whose.ranked import stands_beside
from newstables.language import Parse
from newstables.language.questions import listed as questions

_OF_THEM = tuple(["of", pronoun] for pronoun in ("them", "these", "those", "whom"))
_PLACED = tuple([case] for case in ("in", "at", "on", "from"))
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
        pointed = of_which_sum(parse, amount, earlier) or included_sum(parse, amount, earlier)
        pointed = pointed or of_told_total(parse, amount, earlier) or _of_sum(parse, amount, later)
        return of_measure or pointed or of_it(parse, amount, earlier)
    found = (
        _of_same(parse, amount, earlier)
        or _of_list(parse, amount, earlier)
        or _of_number(parse, amount, later)
        or _fronted(parse, amount, earlier)
        or among(parse, amount, earlier)
        or listed(parse, amount, earlier)
        or summed(parse, amount, earlier, later)
        or summed_next(parse, amount, earlier, later)
        or made_up_of(parse, amount, earlier)
        or part_behind(parse, amount, earlier)
        or of_total_behind(parse, amount, later)
        or next_of_which(parse, amount, earlier)
        or of_told_total(parse, amount, earlier)
        or of_it(parse, amount, earlier)
    )
    return None if found is not None and is_more(amount, found) else found


def _of_sum(parse: Parse, amount: AmountPhrase, later: list[AmountPhrase]) -> AmountPhrase | None:
    """`has paid $1 million of the $40 million`: a sum out of one that is known."""
    if amount.claim.kind != "money" or not later or parse.lower[amount.after] != "of":
        return None
    claim, led = later[0].claim, amount.after + 1
    if later[0].first != led + 1:
        return None
    known = parse.tags[led] in ("DT", "PRP$") and parse.lower[led] != "a"
    alike = (claim.kind, claim.unit) == ("money", amount.claim.unit)
    return later[0] if known and alike and (claim.value or 0.0) > (amount.claim.value or 0.0) else None


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
    told = parse.lower[amount.after : by] in _OF_THEM and parse.lower[by] == "by"
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


def _of_same(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """`built 146,000 cars last year, over half for export`: the count whose noun a share behind a comma is of, too."""
    claim, last = amount.claim, earlier[-1] if earlier else None
    share = claim.kind in ("fraction", "percent") and parse.words[amount.first - 1] == "," and claim.trend is None
    same = share and last is not None and last.noun is not None and last.claim.kind == "count"
    same = same and last is not None and case_of(parse, last.noun or 0) != "of"  # of the 186 fines paid, 46% were small
    return last if same and last is not None and claim.about_start == last.claim.about_start is not None else None


def _is_next_part(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> bool:
    """Whether an amount goes on a list of parts: 4,600 of them in Spain and 4,500 in Chile; 200 in Oslo, 9 at sea."""
    last = earlier[-1] if earlier else None
    if last is None or amount.noun is not None or last.claim.unit != amount.claim.unit:
        return False
    of_them = parse.lower[last.after : last.after + 2] in _OF_THEM
    placed = all(parse.lower[one.after : one.after + 1] in _PLACED for one in (last, amount))
    joined = parse.lower[amount.first - 1] in ("and", ",") and (of_them or placed)
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
                    apart = apart or (
                        other.claim.kind == "money" and "," in parse.words[amount.after : other.first]
                    )  # a value, discounted at 5 percent, of $267 million
                    if not apart and (child in (other.noun, other.head, other.number) or _counts(parse, other, child)):
                        whole = _is_whole(parse, amount, other) and not holds(parse, amount, other, child)
                        return other if whole else None
    return None


def _counts(parse: Parse, other: AmountPhrase, noun: int) -> bool:
    """Whether an amount that has not been given its noun yet counts this one: five of her first seven shots."""
    return other.claim.kind == "number" and parse.deps[other.number] == "nummod" and parse.heads[other.number] == noun


def _fronted(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """`Of 16 villages in the valley, seven were cut off`: the count behind an "of" that opens the sentence."""
    first = parse.sentence(amount.head)[0]
    colons = (token for token in range(amount.first - 1, first, -1) if parse.words[token] in (":", ";"))
    first = next(colons, first - 1) + 1  # beds are few: of the 40 patients, 12 were in the hall
    first += parse.lower[first] == "out"
    if parse.lower[first] != "of" or case_of(parse, amount.head) or parse.lower[first + 1] in PRONOUNS:
        return None  # out of which 62 were signed in May and 41 in June: the 62 are no whole of the 41
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
