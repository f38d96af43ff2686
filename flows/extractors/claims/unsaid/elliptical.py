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
from newstables.extractors.claims.unsaid.compared import (
    compared_level,
    level_before_change,
    said_again,
    time_again,
    unbracketed,
)
from newstables.extractors.claims.unsaid.elided import elided, is_part
from newstables.extractors.claims.unsaid.fronted_times import behind_fronted_time
from newstables.extractors.claims.unsaid.gapped_units import gapped_unit
from newstables.extractors.claims.unsaid.implied import before_hedge, of_magnitude, told_beside
from newstables.extractors.claims.unsaid.in_play import of_play
from newstables.extractors.claims.unsaid.money_again import money_again, money_joined, money_moved_to
from newstables.extractors.claims.unsaid.next_clauses import of_next_clause
from newstables.extractors.claims.unsaid.planned import of_plan
from newstables.extractors.claims.unsaid.polls_and_innings import of_batter, of_poll
from newstables.extractors.claims.unsaid.said_once import said_once
from newstables.extractors.claims.unsaid.set_against import beside_in_brackets, set_against
from newstables.extractors.claims.unsaid.shared_scales import FAR_APART, MOVED, is_decimal, is_nearer, is_small
from newstables.extractors.claims.unsaid.sole_measures import sole_measure
from newstables.extractors.claims.unsaid.subject_shares import is_subject_share
from newstables.extractors.claims.unsaid.unit_lists import JOINED, from_list
from newstables.extractors.claims.unsaid.weather import of_weather
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import DECADE, Number
from newstables.schemas.claims import ClaimKind

NEAR = 8  # numbers before one among which the unit that it shares is looked for
_DESTINED = ("to", "from", "for", "in")  # to whom or where so much goes
_WHERE = frozenset(("in", "at"))
_DEFINITE = ("the", "these", "those", "both")
_TO_COME = ("play", "go", "spare")  # of games or minutes that are not named
_LONGEST_NAME = 8  # tokens of what has a share


def borrowed(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """A measure for number `index`, which has none of its own; None where it claims nothing."""
    number = numbers[index]
    ranks = sentence.words[number.left] in ("top", "bottom") and number.scale == 1.0
    ranks = ranks and not (sentence.words[number.left] == "top" and is_verb_of_bound(sentence, number.left))
    if number.form in ("ordinal", DECADE) or ranks:
        return None  # ranks among the top five; but: sales will top 10 billion
    if sentence.words[number.right : number.right + 3] == ["-", "of", "-"]:
        return None  # 30 points on 13-of-17 shooting
    spelt = number.form == "words" and number.scale == 1.0 and sentence.words[number.right] != "-"
    if spelt and sentence.words[number.left] in ("a", "an"):
        return None  # ten fours and a six; but: a five- or six-seat van
    left, right = number.left, number.right
    before = measures[index - 1] if index else None
    for step in (of_magnitude, _of_ages, time_again):
        if by_one_before := step(sentence, number, before):
            return by_one_before
    others = before is not None and before.kind == "count" and index > 1 and sentence.words[left] == "for"
    if others and (after_others := time_again(sentence, number, measures[index - 2])):
        return after_others  # for 12 years and his two sons for three
    if told_by_verb := of_poll(sentence, number) or of_batter(sentence, number) or of_play(sentence, number):
        return told_by_verb
    if listed := from_list(sentence, numbers, measures, index):
        return listed
    if told := said_once(sentence, numbers, measures, index):
        return told
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
    if next_clause := of_next_clause(sentence, numbers, measures, index):
        return next_clause
    if added := added_to(sentence, numbers, measures, index):
        return added
    if weather := of_weather(sentence, numbers, measures, index):
        return weather
    if several := _or_two(sentence, left, right):
        return several
    if told := told_beside(sentence, number, measures[max(0, index - NEAR) : index]):
        return told
    if other := _percent_of_other(sentence, number, before) or _measure_of_other(sentence, numbers, index, before):
        return other
    if noun := _noun_before(sentence, numbers, measures, index):
        return noun
    if planned := of_plan(sentence, numbers, measures, index):
        return planned
    if index and (again := said_again(sentence, number, numbers[index - 1], before)):
        return again
    return sole_measure(sentence, numbers, measures, index) or bare(sentence, number)


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
    """`ages 28, 32 and 45`: the next of a list of ages."""
    if before is None or before.kind != "age" or before.attributive or not is_lifetime(number):
        return None
    between = sentence.words[before.after : number.left + 1]
    following = sentence.words[number.right]
    # 22 to 51, five of them Dutch; over 55, and three under 30
    ends = (following in LEX.stops and following not in ("of", "under", "over")) or not following[:1].isalpha()
    ends = ends and following != "("  # between 30 and 60 years of age, and 12 (30%) of them nurses
    if (between not in JOINED and between != [","]) or is_next_share(sentence, number.left, following):
        return None
    return Measure("age", before.unit, "<age>, <number>", number.left + 1, number.right) if ends else None


def _are_two_kinds(sentence: SentenceTokens, first: Measure | None, second: Measure | None) -> bool:
    """Whether two counts of different things are joined by "and" alone."""
    if first is None or second is None or not (first.head_noun and second.head_noun) or first.unit == second.unit:
        return False
    return sentence.words[first.after : second.first] == ["and"]


def _percent_of_other(sentence: SentenceTokens, number: Number, before: Measure | None) -> Measure | None:
    """`27 percent for Labour, 25 for the Greens and 18 for Reform`, `71 percent in the north but only 48 in the south`:
    shares of a list, all with one preposition.
    """
    if before is None or before.kind != "percent" or not is_small(number):
        return None
    words, left, right = sentence.words, number.left, number.right
    left -= words[left] in ("only", "just")
    joint = left - (words[left - 1 : left + 1] in ([",", "and"], [",", "but"]))
    again = words[right] in LEX.stops_prepositions or words[right] in ("higher", "lower")
    shares = again and words[right] == words[before.after]
    shares = shares and (words[right] != "of" or is_decimal(number))  # but: 40 percent of the votes and 12 of the seats
    if not shares or words[left] not in (",", "and", ";", "while", "but") or joint - before.after > _LONGEST_NAME:
        return None
    if sentence.letters[right:].lstrip("PDAN").startswith("V"):
        return None  # fell 12 percent in Oslo and 40 in Bergen were fired
    return Measure("percent", before.unit, "<percent> <preposition> …, <number>", number.left + 1, right)


def _measure_of_other(
    sentence: SentenceTokens, numbers: list[Number], index: int, before: Measure | None
) -> Measure | None:
    """`103,700 tonnes to Egypt and 233,000 to Peru`, `400 tonnes were kept and 620 sold`: so much of the same for
    another, behind the same preposition or before a participle like that of the verb.
    """
    number, words = numbers[index], sentence.words
    if before is None or before.kind not in ("measure", "temperature") or before.attributive or number.form != "digits":
        return None
    left, right, between = number.left, number.right, sentence.letters[before.after : number.left]
    joined = words[left] in (",", "and", ";") and left - before.after < NEAR
    shares = words[right] == words[before.after] and words[right] in _DESTINED and "V" not in between
    shares = shares and not sentence.letters[right:].lstrip("PDANO").startswith("V")
    # 45 degrees in Oslo on May 9 and 38.8 in Bergen
    placed = before.kind == "temperature" and _WHERE.issuperset((words[right], words[before.after]))
    shares = shares or (placed and not sentence.letters[right:].lstrip("PDANO").startswith("V"))
    done = words[left] == "and" and "V" in between and sentence.tag(right) == "VBN"
    apart = (number.value or 0.0) / (numbers[index - 1].value or 1.0)
    if (
        not joined
        or not (shares or done)
        or not 1 / FAR_APART < apart < FAR_APART
        or number.scale < numbers[index - 1].scale
    ):
        return None
    return Measure(before.kind, before.unit, ELIDED_UNIT, left + 1, right)


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


_QUARTERS = [["three", "quarters", end] for end in (".", ",", ";", "and", "but", "")]


def fraction(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`a quarter of the country`, `cut by half`, `two-thirds`; "quarter" and "third" alone are no fraction."""
    if sentence.words[left] in LEX.before_quarters and sentence.words[right - 1] == "quarters":
        return None  # in the first three quarters: of a year
    if sentence.words[left] in ("for", "in", "after") and sentence.words[left + 1 : right + 1] in _QUARTERS:
        return None  # fell for three quarters; but: for three quarters of them
    found = Measure("fraction", None, "<fraction>", left + 1, right)
    if is_subject_share(sentence, number):
        return found
    opener = sentence.words[before_hedge(sentence, left)]  # by as much as a third
    if sentence.words[right] in LEX.after_fraction or sentence.words[left] in LEX.before_fraction or opener == "by":
        return found
    if sentence.words[left] in LEX.trend_words or (
        sentence.words[left] == "of" and sentence.words[left - 1] in LEX.changes
    ):
        return found  # fell a third last year; a drop of a third
    is_so = sentence.words[left] in LEX.auxiliaries and sentence.tag(right) == "JJ"
    if is_so and number.value != 0.5 and not is_name_or_noun(sentence.words[right + 1]):
        return found  # the dam is a third full; but: is half asleep
    hyphened = "-" in sentence.text[number.start : number.end] or number.value in (2 / 3, 0.75)
    return found if number.value != 0.5 and hyphened else None
