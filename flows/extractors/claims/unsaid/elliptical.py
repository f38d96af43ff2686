"""What a number without a unit of its own takes from another, and what it is where it takes nothing."""

from __future__ import annotations

from newstables.extractors.claims.age.ages import is_lifetime, is_next_share
from newstables.extractors.claims.bounding import is_verb_of_bound
from newstables.extractors.claims.measured.points import level_in_points
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.additions import added_to
from newstables.extractors.claims.unsaid.bare import bare
from newstables.extractors.claims.unsaid.behind_shares import behind_share
from newstables.extractors.claims.unsaid.compared import (
    compared_level,
    level_before_change,
    said_again,
    time_again,
    unbracketed,
)
from newstables.extractors.claims.unsaid.elided import elided, is_part
from newstables.extractors.claims.unsaid.for_others import measure_of_other, percent_of_other
from newstables.extractors.claims.unsaid.fractions import fraction
from newstables.extractors.claims.unsaid.fronted_times import behind_fronted_time
from newstables.extractors.claims.unsaid.gapped_units import gapped_unit
from newstables.extractors.claims.unsaid.implied import of_magnitude, told_beside
from newstables.extractors.claims.unsaid.in_play import of_play
from newstables.extractors.claims.unsaid.money_again import money_again, money_joined, money_moved_to
from newstables.extractors.claims.unsaid.next_clauses import of_next_clause
from newstables.extractors.claims.unsaid.of_antecedents import of_antecedent
from newstables.extractors.claims.unsaid.planned import of_plan
from newstables.extractors.claims.unsaid.polls_and_innings import of_batter, of_poll
from newstables.extractors.claims.unsaid.said_once import said_once
from newstables.extractors.claims.unsaid.set_against import beside_in_brackets, set_against
from newstables.extractors.claims.unsaid.shared_scales import MOVED, is_nearer
from newstables.extractors.claims.unsaid.sole_measures import sole_measure
from newstables.extractors.claims.unsaid.unit_lists import JOINED, from_list
from newstables.extractors.claims.unsaid.weather import of_weather
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import DECADE, Number
from newstables.schemas.claims import ClaimKind

_NEAR = 8  # numbers before one among which the unit that it shares is looked for
_DEFINITE = ("the", "these", "those", "both")
_TO_COME = ("play", "go", "spare")  # of games or minutes that are not named


def borrowed(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """A measure for number `index`, which has none of its own; None where it claims nothing."""
    number = numbers[index]
    if _claims_nothing(sentence, number):
        return None
    left, right = number.left, number.right
    before = measures[index - 1] if index else None
    if by_one_before := _of_one_before(sentence, number, measures, index):
        return by_one_before
    if told_by_verb := of_poll(sentence, number) or of_batter(sentence, number) or of_play(sentence, number):
        return told_by_verb
    for of_several in (from_list, said_once):
        if said := of_several(sentence, numbers, measures, index):
            return said
    if number.form == "fraction":
        return fraction(sentence, number, left, right)
    following = measures[index + 1] if index + 1 < len(numbers) else None
    if level := _level(sentence, numbers, measures[:index], following):
        return level
    for from_before in (behind_fronted_time, gapped_unit, set_against, _money):
        if shared := from_before(sentence, numbers[: index + 1], measures[:index]):
            return shared
    if bracketed := beside_in_brackets(sentence, numbers[: index + 1], before):
        return bracketed
    if counted := behind_share(sentence, number):
        return counted
    for from_around in (of_next_clause, added_to, of_weather):
        if found := from_around(sentence, numbers, measures, index):
            return found
    if told := _or_two(sentence, left, right) or told_beside(sentence, number, measures[max(0, index - _NEAR) : index]):
        return told
    if other := percent_of_other(sentence, number, before) or measure_of_other(sentence, numbers, index, before):
        return other
    for from_number in (_noun_before, of_plan):
        if found := from_number(sentence, numbers, measures, index):
            return found
    if index and (again := said_again(sentence, number, numbers[index - 1], before)):
        return again
    return (
        of_antecedent(sentence, number, before)
        or sole_measure(sentence, numbers, measures, index)
        or bare(sentence, number)
    )


def _claims_nothing(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a number takes no unit from another: a rank, a decade, so many of so many shots, "a six"."""
    ranks = sentence.words[number.left] in ("top", "bottom") and number.scale == 1.0
    ranks = ranks and not (sentence.words[number.left] == "top" and is_verb_of_bound(sentence, number.left))
    if number.form in ("ordinal", DECADE) or ranks:
        return True  # ranks among the top five; but: sales will top 10 billion
    if sentence.words[number.right : number.right + 3] == ["-", "of", "-"]:
        return True  # 30 points on 13-of-17 shooting
    spelt = number.form == "words" and number.scale == 1.0 and sentence.words[number.right] != "-"
    return spelt and sentence.words[number.left] in ("a", "an")  # ten fours and a six; but: a five- or six-seat van


def _of_one_before(
    sentence: SentenceTokens, number: Number, measures: list[Measure | None], index: int
) -> Measure | None:
    """A magnitude, an age or a time again, as the measure right before it is; or the one before that."""
    last = measures[index - 1] if index else None
    for step in (of_magnitude, _of_ages, time_again):
        if found := step(sentence, number, last):
            return found
    others = last is not None and last.kind == "count" and index > 1 and sentence.words[number.left] == "for"
    # for 12 years and his two sons for three
    return time_again(sentence, number, measures[index - 2]) if others else None


def _level(
    sentence: SentenceTokens, numbers: list[Number], before: list[Measure | None], following: Measure | None
) -> Measure | None:
    """The level of a change or a comparison; the number is the one behind the measures before it."""
    number = numbers[len(before)]
    if level := level_before_change(sentence, number, numbers, before) or level_in_points(sentence, number, before):
        return level
    return compared_level(sentence, numbers[: len(before) + 1], unbracketed(sentence, before), following)


def _money(sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None]) -> Measure | None:
    """Money said again, or joined to money before it, of the last of the numbers."""
    return (
        money_again(sentence, numbers[-1], measures)
        or money_joined(sentence, numbers, measures)
        or money_moved_to(sentence, numbers, measures)
    )


def _noun_before(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """The noun of one of the numbers before: 6 million homes, including 1.5 million."""
    number = numbers[index]
    if sentence.words[number.left] in LEX.scale_names or (number.value or 0) < 0:
        return None  # 310 cannons, but they need minus 2
    if sentence.words[number.right] == "to" and sentence.words[number.right + 1] in _TO_COME:
        return None  # nine points clear with five to play
    if sentence.words[number.right : number.right + 3] in (["in", "the", "dark"], ["in", "the", "cold"]):
        return None  # cut 40 lines, leaving 12,000 in the dark
    counted = measures[index - 1] if index else None
    of_each = sentence.words[number.left] == "of" and counted is not None and counted.after == number.left
    if of_each and singular(sentence.words[number.left - 1]) in LEX.filled:
        return None  # six boxes of 24: what is in each is no box
    if index and sentence.words[number.left - 1 : number.left + 1] in MOVED:
        known = counted is not None and sentence.words[counted.first - 1] in _DEFINITE
        known = known and index > 1 and is_nearer(number.value, numbers[index - 2].value, numbers[index - 1].value)
        if counted is None or (known and sentence.words[counted.first - 2] != "of"):
            return None  # 14 flights will link the two cities, up from nine
        if counted.kind == "count" and not counted.head_noun:  # the two plants employ 400, up from 350
            return Measure(counted.kind, counted.unit, ELIDED_UNIT, number.left + 1, number.right)
    if _has_own(sentence, number, {measure.unit for measure in measures[:index] if measure}):
        return None
    for before in range(index - 1, max(-1, index - 4), -1):
        if is_part(number) and not is_part(numbers[before]):
            continue  # 6.5 on the Richter scale
        if numbers[before].value == 1.0 and "another" in sentence.words[number.right : number.right + 2]:
            continue  # 40 goats died on one farm and 30 on another
        if before and _are_two_kinds(sentence, measures[before - 1], measures[before]):
            return None  # 90 men and 12 boys, 38 fewer than in May: of which is not said
        if noun := elided(sentence, numbers[before], measures[before], number):
            return noun
    return None


def _has_own(sentence: SentenceTokens, number: Number, said: set[str | None]) -> bool:
    """Whether the tree has a plural behind a number that it counts, and that no number before it counts: four golds
    and a record five overall titles.
    """
    parse = sentence.document.parse
    token = parse.token_at(number.end - 1)
    noun = parse.heads[token]
    own = parse.tags[noun] == "NNS" or is_plural(parse.lower[noun])  # eight rifles, 37 live ammunition
    return parse.deps[token] == "nummod" and noun > token and own and parse.lemmas[noun] not in said


def _of_ages(sentence: SentenceTokens, number: Number, before: Measure | None) -> Measure | None:
    """`ages 28, 32 and 45`: the next of a list of ages, in years, whatever is before: "aged 17 months, three"."""
    if before is None or before.kind != "age" or before.attributive or not is_lifetime(number):
        return None
    between = sentence.words[before.after : number.left + 1]
    following = sentence.words[number.right]
    # 22 to 51, five of them Dutch; over 55, and three under 30
    ends = (following in LEX.stops and following not in ("of", "under", "over")) or not following[:1].isalpha()
    ends = ends and following != "("  # between 30 and 60 years of age, and 12 (30%) of them nurses
    if (between not in JOINED and between != [","]) or is_next_share(sentence, number.left, following):
        return None
    return Measure("age", "year of age", "<age>, <number>", number.left + 1, number.right) if ends else None


def _are_two_kinds(sentence: SentenceTokens, first: Measure | None, second: Measure | None) -> bool:
    """Whether two counts of different things are joined by "and" alone."""
    if first is None or second is None or not (first.head_noun and second.head_noun) or first.unit == second.unit:
        return False
    return sentence.words[first.after : second.first] == ["and"]


def _or_two(sentence: SentenceTokens, left: int, right: int) -> Measure | None:
    """`another candidate or two`, `a day or two`: the noun stands before."""
    articles = ("a", "an", "another")
    if sentence.words[left] != "or" or not (
        sentence.words[left - 2] in articles
        or (sentence.words[left - 3] in articles and sentence.letters[left - 2] == "N")
    ):
        return None
    unit = LEX.units.after(sentence.words, left - 1)
    if unit and unit[1] == left:
        kind: ClaimKind = "duration" if unit[0].dimension == "time" else "measure"
        return Measure(kind, unit[0].name, "<unit> or <number>", left + 1, right)
    noun = sentence.words[left - 1]
    return Measure("count", noun, "<noun> or <number>", left + 1, right) if is_name_or_noun(noun) else None
