"""Two numbers that make one claim, or the two of a change: one in five, 6-2, from 61 to 57, 15 to 17."""

from __future__ import annotations

from dataclasses import replace
from math import inf

from newstables.extractors.claims.change.changes import read_change
from newstables.extractors.claims.change.moved_to import is_moved_to
from newstables.extractors.claims.counting.ratios import is_share, ratio_link
from newstables.extractors.claims.counting.scores import is_score
from newstables.extractors.claims.currency.priced_ranges import in_money_of, is_price_each
from newstables.extractors.claims.lent_scales import ends, inherits, scaled
from newstables.extractors.claims.ranges import DASHES, Pair, before_guess, joins
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.resolve import to_claim
from newstables.extractors.claims.rule_names import ONE_IN
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.two_units import in_larger_unit
from newstables.extractors.claims.unsaid.compared import time_again
from newstables.extractors.claims.unsaid.money_again import money_again
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.records import Claim
from newstables.schemas.claims import ClaimKind

# The word before the second number of a pair; a currency's sign or a hedge may stand between.
_OF_ODDS = ("of", "at", "are", "were", "is", "to")
_SPREADS = (["±"], ["+", "/", "-"], ["+", "-"], ["plus", "or", "minus"])
_RATIOS = frozenset(("ratio", "odds"))
_RATIO_NAMES = ("ratio", "margin")
_BOOKMAKERS = frozenset(("bookmaker", "bookmakers", "bookies", "punters"))
_PLAYS = ("ball", "over", "delivery", "minute", "second")  # how long an innings or a spell lasts
_LONGEST_LINK = 10  # tokens of a link, with what tells how far or how surely, and a sign: to perhaps as much as US$
_NEAR = 9  # tokens from the word "ratio" to its first number
_LINKS = frozenset(("in", "every", "each", "of", "to", "through", "and", "or", "for", "±", "-", "/", "minus", *DASHES))


def read_pair(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int, here: list[Claim]
) -> tuple[list[Claim], int] | None:
    """What number `index`, not the last one, and the one after it claim together, and how many numbers that takes."""
    number, following = numbers[index], numbers[index + 1]
    measure, other = measures[index], measures[index + 1]
    changes = "from" in sentence.vocabulary and read_change(sentence, numbers, measures, index, here)
    if changes:
        return changes
    link = sentence.words[following.left]
    linked = link in _LINKS or link in LEX.currency_signs.by_last
    if not linked and sentence.words[before_guess(sentence, following.left)] not in _LINKS:
        return None
    behind = number.right if measure is None else max(number.right, measure.after)
    if following.left - behind > _LONGEST_LINK and "from" not in sentence.vocabulary:
        return None  # from $12 on Monday afternoon to $10
    if measure is None and other is None:  # an earlier range of 400 million to 430 million
        before = measures[index - 1] if index else None
        whole = replace(number, scale=max(number.scale, following.scale), right=following.right)
        money = money_again(sentence, whole, measures[:index]) or time_again(sentence, number, before)
        other = money and replace(money, first=following.left + 1, after=following.right)
    pair = Pair(number, following, measure, other)
    if other is not None and measure is None and _is_lead(sentence, pair):
        unit = replace(other, first=number.left + 1, after=number.right)
        return [to_claim(sentence, number, unit, here), to_claim(sentence, following, other, here)], 2
    for read in _OF_LISTS if link in _LISTING else _OF_PAIRS:
        claim = read(sentence, pair, here)
        if claim is not None:
            return [claim], 2
    return None


def _spread(sentence: SentenceTokens, pair: Pair, here: list[Claim]) -> Claim | None:
    """`66 ± 5 million years`, `3.2 plus or minus 0.1 grams`: a value and how far it may be out."""
    number, following, own, other = pair
    share = own if own is not None and own.kind == "percent" else None  # 3 percent plus or minus one point
    between = sentence.words[share.after if share is not None else number.right : following.left + 1]
    if between not in _SPREADS or other is None or number.value is None or following.value is None:
        return None
    value = number.value * following.scale if inherits(number, following, inf) else number.value
    value, out = scaled(value, 1.0, other.factor), scaled(following.value, 1.0, other.factor)
    unit = replace(other, first=number.left + 1, factor=1.0, rule="<number> ± <number>")
    if share is not None:
        unit = replace(unit, kind=share.kind, unit=share.unit)
    return to_claim(sentence, number, unit, here, (value - out, value + out), following.end)


def _share(sentence: SentenceTokens, pair: Pair, here: list[Claim]) -> Claim | None:
    """`one in five`, `nine out of every ten voters`."""
    number, following, _, other = pair
    if not ratio_link(sentence, number, following, number.right) or _is_pace(sentence, pair):
        return None
    noun = other if other and other.head_noun and not _is_predicate(sentence, following, other) else None
    after = noun.after if noun else following.right
    unit = Measure("ratio", noun.unit if noun else None, ONE_IN, number.left + 1, after)
    return to_claim(sentence, _quotient(number, following), unit, here)


def _is_pace(sentence: SentenceTokens, pair: Pair) -> bool:
    """`four tries in 13 minutes`, `four in 13 second-half minutes`, `50 in 66 balls`: how long so many took."""
    number, _, _, other = pair
    if number.value == 1.0 or other is None or sentence.words[number.right] != "in":
        return False
    return other.kind == "duration" or other.unit in _PLAYS


def _is_predicate(sentence: SentenceTokens, number: Number, noun: Measure) -> bool:
    """`one in three lives in poverty`: a verb of one, that looks like a plural and goes on with a preposition."""
    words, right = sentence.words, number.right
    parse = sentence.document.parse
    if noun.after == right + 1 and parse.tags[parse.token_at(sentence.starts[right])] == "VBZ":
        return True  # one in four opposes it
    behind = words[right + 1] in LEX.stops_prepositions or words[right + 1] in LEX.stops_determiners
    behind = behind and words[right + 1] != "of"  # one in three reports of abuse
    return words[right] in LEX.verbs_or_nouns and noun.after == right + 1 and behind


def _share_of_noun(sentence: SentenceTokens, pair: Pair, here: list[Claim]) -> Claim | None:
    """`one child in four`."""
    number, following, measure, other = pair
    if not measure or not is_share(sentence, measure, following, other):
        return None
    each = sentence.words[following.left] == "every" and (number.value or inf) < (following.value or 0.0)
    if number.value != 1.0 and not each:  # "two adults in every five"; two goals in three were headers
        return None
    rule, first = "<number> <noun> in <number>", number.left + 1
    unit = Measure("ratio", measure.unit, rule, first, following.right, measure.modifiers)
    return to_claim(sentence, _quotient(number, following), unit, here)


def _odds(sentence: SentenceTokens, pair: Pair, here: list[Claim]) -> Claim | None:
    """`odds of 6-to-1`, `a three-to-one margin`: the first in terms of the second."""
    number, following, measure, other = pair
    if _is_of_ratio(sentence, pair):
        unit = Measure("ratio", None, "<number> to <number>", number.left + 1, following.right)
        return to_claim(sentence, _quotient(number, following), unit, here)
    of_one = other is None or (other.kind == "count" and following.value == 1.0)  # a 3-to-1 margin: none is counted
    between = sentence.words[number.right : following.left + 1]
    named = between == ["to"] and other is not None and other.unit in _RATIO_NAMES  # a 2.1 to one ratio
    if measure or not of_one or not (named or between == ["-", "to", "-"]):
        return None
    if not number.value or not following.value or number.value <= following.value:
        return None  # a 10-to-12 range
    unit = Measure("ratio", None, "<number>-to-<number>", number.left + 1, following.right)
    return to_claim(sentence, _quotient(number, following), unit, here)


def _is_of_ratio(sentence: SentenceTokens, pair: Pair) -> bool:
    """`the ratio of women to men is 3 to 1`, `losers outnumbered gainers by three to two`: two bare numbers behind the
    word itself.
    """
    number, following, measure, other = pair
    joined = sentence.words[number.right : following.left + 1] in (["to"], ["-", "to", "-"], [":"])
    bare = measure is None and other is None and bool(number.value) and bool(following.value)
    bare = bare and not ((number.value or 0) % 1 and (following.value or 0) % 1)  # a range: 0.61 to 0.94
    near = sentence.words[max(0, number.left - _NEAR) : number.left + 1]
    told = not _RATIOS.isdisjoint(near) or (near[-1:] == ["by"] and not LEX.outnumbering.isdisjoint(near))
    return joined and bare and told


def _betting(sentence: SentenceTokens, pair: Pair, here: list[Claim]) -> Claim | None:
    """`a 5-1 favourite`, `at odds of 20-1`: two figures and a dash, and a word of betting beside them."""
    number, following, measure, other = pair
    if {number.form, following.form} != {"digits"} or measure or (other and not other.head_noun):
        return None
    if sentence.text[number.end : following.start] not in DASHES or not number.value or not following.value:
        return None
    named = sentence.words[number.left] in _OF_ODDS and "odds" in sentence.words[max(0, number.left - 2) : number.left]
    named = named or (sentence.words[number.left] == "at" and not _BOOKMAKERS.isdisjoint(sentence.words))
    named = named or not LEX.outnumbering.isdisjoint(sentence.words[max(0, number.left - 3) : number.left + 1])
    if not named and sentence.words[following.right] not in LEX.betting:
        return None
    unit = Measure("ratio", None, "<number>-<number>", number.left + 1, following.right)
    return to_claim(sentence, _quotient(number, following), unit, here)


def _quotient(number: Number, following: Number) -> Number:
    assert number.value is not None and following.value is not None
    share = number.value / following.value
    return Number(number.start, following.end, share, "fraction", left=number.left, right=following.right)


def _score(sentence: SentenceTokens, pair: Pair, here: list[Claim]) -> Claim | None:
    """`won 6-2`."""
    number, following, _, other = pair
    if not is_score(sentence, number, following, other) and not _is_next_vote(sentence, pair, here):
        return None
    unit = Measure("score", None, "<number>-<number>", number.left + 1, following.right)
    claim = to_claim(sentence, number, unit, here, number_end=following.end)
    claim.value_low, claim.value_high = sorted((number.value or 0.0, following.value or 0.0))
    return claim


def _is_lead(sentence: SentenceTokens, pair: Pair) -> bool:
    """`leads Foley 53-38 percent`: the shares of two, the greater before the dash, as in no range."""
    number, following, _, other = pair
    dash = sentence.words[number.right : following.left + 1]
    falls = (number.value or 0.0) > (following.value or inf)
    return len(dash) == 1 and dash[0] in DASHES and falls and other is not None and other.kind == "percent"


def _is_next_vote(sentence: SentenceTokens, pair: Pair, here: list[Claim]) -> bool:
    """`voted by 331 to 286 to drop a clause and by 335 to 287 to keep it`: votes told in the words of those before."""
    number, following, measure, other = pair
    votes = next((claim for claim in reversed(here) if claim.kind == "score"), None)
    if votes is None or measure or other or sentence.words[number.right : following.left + 1] != ["to"]:
        return False
    lead = sentence.words[number.left - 1 : number.left + 1]
    beside = sentence.words[number.left] == "and" and sentence.after(votes.end) == number.left
    return beside or lead in (["and", "by"], [",", "by"])


def _in_one_money(pair: Pair) -> Pair:
    """`94 cents to $1.03 a share`: both ends in the money of the second."""
    value = in_money_of(pair.first.value, pair.second.value, pair.unit, pair.other)
    if value is None or pair.unit is None or pair.other is None:
        return pair
    return Pair(replace(pair.first, value=value), pair.second, replace(pair.unit, unit=pair.other.unit), pair.other)


def _range(sentence: SentenceTokens, pair: Pair, here: list[Claim]) -> Claim | None:
    """`15 to 17 percent`, `between $5 and $10 million`."""
    pair = in_larger_unit(sentence, _in_one_money(pair))
    number, following, measure, other = pair
    if is_moved_to(sentence, pair, here) or not joins(sentence, pair):
        return None
    kind: ClaimKind = "fraction" if number.form == "fraction" else "number"
    unit = other or measure or Measure(kind, None, "", number.left + 1, following.right)
    if measure and measure.kind == "money" and not (other and other.kind == "money"):
        each = f"{measure.unit} {unit.unit}" if is_price_each(measure, other) else measure.unit
        unit = replace(measure, unit=each, after=unit.after)
    first, after = measure.first if measure else number.left + 1, max(unit.after, following.right)
    both = replace(unit, rule="<number> to <number>", first=first, after=after, shared=0, factor=1.0)
    span = ends(sentence, number, following, unit.factor)
    claim = to_claim(sentence, number, both, here, span, following.end)
    if span[0] == 0.0 and unit.kind == "measure" and " per " in (unit.unit or ""):
        claim.value = span[1]  # 0-60mph is how fast it gets
    return claim


_LISTING = ("and", "or", "through")  # which join no shares, odds or prices of two figures
_OF_LISTS = (_score, _range)
_OF_PAIRS = (_spread, _share, _share_of_noun, _betting, _score, _odds, _range)
