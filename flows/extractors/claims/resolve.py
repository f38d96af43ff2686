"""From a reading to a claim: value, bounds, span."""

from __future__ import annotations

from newstables.extractors.claims.age.decades import SPAN
from newstables.extractors.claims.change.movement import tell
from newstables.extractors.claims.grammar import confidence
from newstables.extractors.claims.hedges import bounds, hedge_after, hedge_before
from newstables.extractors.claims.reading import Amount, Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import DECADE, MULTIPLE, Number
from newstables.extractors.numbers.resolve import times
from newstables.records import Claim
from newstables.schemas.claims import ClaimKind, Comparator

_TURNED: dict[Comparator, Comparator] = {
    "more_than": "less_than", "less_than": "more_than", "at_least": "at_most", "at_most": "at_least"
}  # fmt: skip
_EXACT = 1e15  # up to which a float tells every whole number written so
_PRICE = 6  # tokens of a sum and its sign
_ITS_OWN = frozenset(("age", "temperature"))  # kinds of which no other kind says the same again


def to_claim(
    sentence: SentenceTokens,
    number: Number,
    measure: Measure,
    before: list[Claim],
    span: tuple[float, float] | None = None,
    number_end: int | None = None,
    date_start: int | None = None,
) -> Claim:
    """The claim that `number` makes with its measure; `span` holds both ends of a range, in the order of the text."""
    amount = amount_of(sentence, number, measure, before[-1] if before else None, span)
    start = min(sentence.starts[amount.first], number.start)
    last = amount.after - 1
    end = max(_end_of_age(sentence, last) if measure.kind == "age" else sentence.ends[last], number_end or number.end)
    claim = Claim(  # by their places, which takes half the time
        start,
        end,
        sentence.text[start:end],
        sentence.quoted,
        sentence.start,
        amount.value,
        amount.low,
        amount.high,
        amount.comparator,
        measure.kind,
        measure.unit,
        measure.modifiers,
    )
    claim.number_start, claim.number_end = number.start, number_end or number.end
    claim.rule, claim.date_start = measure.rule, date_start
    tell(sentence, number, measure, amount, claim, before)
    return claim


def _end_of_age(sentence: SentenceTokens, last: int) -> int:
    """Where the characters of the token `last` end; of `the 14-year-old's` without the mark of the genitive."""
    return sentence.ends[last] - 2 * sentence.words[last].endswith(("'s", "’s"))


def amount_of(
    sentence: SentenceTokens, number: Number, measure: Measure, last: Claim | None, span: tuple[float, float] | None
) -> Amount:
    """How much the number says with its hedges; `last` is the claim before it in its sentence."""
    floor = sentence.after(last.end) if last else 0
    comparator, first, after = _hedged(sentence, number, measure, span)
    value, low, high = _value(number, measure, span)
    restates = last is not None and restates_kind(last.kind, measure.kind) and _restates(sentence, floor, first)
    restates = restates and confidence(sentence.words, after) is None  # 84% (95% confidence interval 71% to 91%)
    restates = restates and last is not None and not _is_of_other_dimension(last.unit, measure.unit)
    if last is not None and restates and comparator == "exact" and last.comparator != "between":
        vague = last.kind in ("fraction", "ratio") and measure.kind == "percent"  # almost three quarters (74%)
        vague = vague or _is_counted_beside(sentence, last, measure, first)
        comparator = "exact" if vague else last.comparator  # just under 296 hp (224 kW)
    low, high = bounds(comparator, value, low, high) if span is None else (min(span), max(span))
    return Amount(value, low, high, comparator, first, after, floor, restates)


def restates_kind(said: ClaimKind, again: ClaimKind) -> bool:
    """Whether an amount of the kind `again` may say one of the kind `said` once more: no share says an age again."""
    return said == again or not _ITS_OWN & {said, again}


def _is_of_other_dimension(said: str | None, again: str | None) -> bool:
    """`above 35 degrees (4 of those days)`: whether one is a length, say, and the other a time."""
    one, other = (LEX.dimensions.get(unit or "") for unit in (said, again))
    return one is not None and other is not None and one != other


def _restates(sentence: SentenceTokens, floor: int, first: int) -> bool:
    """Whether a figure says the one before it in another unit: "190 points, or 0.6%", "80kg (176 lb)", "6 billion
    kronor ($570 million; €530 million)".
    """
    if not floor < first <= floor + 2:
        return False
    between = sentence.words[floor:first]
    return between in ([",", "or"], ["("], ["or"], ["/"]) or (between == [";"] and _is_bracketed_money(sentence, floor))


def _is_bracketed_money(sentence: SentenceTokens, after: int) -> bool:
    """Whether what ends before token `after` is money in a bracket that it opens."""
    opening = sentence.words[max(0, after - _PRICE) : after]
    if "(" not in opening:
        return False
    within = after - opening[::-1].index("(")
    signed = LEX.currency_signs.after(sentence.words, within) is not None
    return signed or LEX.currency_words.before(sentence.words, after - 1) is not None


def _is_counted_beside(sentence: SentenceTokens, last: Claim, measure: Measure, first: int) -> bool:
    """`less than 10% (4 patients)`, `more than 1,200 firms (600 in Gujarat)`: a count in brackets behind a share, or of
    the same things, is another figure, and none of the first one's hedge is meant for it.
    """
    if measure.kind != "count" or sentence.words[first - 1] != "(":
        return False
    return last.kind in ("percent", "fraction", "ratio") or (last.kind == "count" and last.unit == measure.unit)


def _hedged(
    sentence: SentenceTokens, number: Number, measure: Measure, span: tuple[float, float] | None
) -> tuple[Comparator, int, int]:
    """Comparator, first token with the hedge, token after with the hedge."""
    first, after = measure.first, measure.after
    comparator: Comparator = "exact"
    may_be_hedged = sentence.words[first - 1] in LEX.before_amounts or measure.kind == "age"
    found = hedge_before(sentence, measure) if may_be_hedged else None
    if number.form == DECADE:
        return "between", first, after
    if span:
        if sentence.words[first - 1] in ("between", "from"):
            first -= 1
        elif found:
            first = found[1]
        return "between", first, after
    if found:
        comparator, first = found
    words, opens = sentence.words, LEX.hedges_after.by_first
    behind = hedge_after(sentence, after, measure.kind) if words[after] in opens else None
    close_by = behind is None and number.right != after and words[number.right] in opens
    if close_by and (close := hedge_after(sentence, number.right, measure.kind)):
        behind = close[0], max(close[1], after)
    if behind and (comparator in ("exact", "about") or behind[0] == "about"):
        comparator = behind[0] if comparator in ("exact", "about") else comparator  # some 600 or more
        after = behind[1]
    if number.form == MULTIPLE and (number.value or 1.0) < 1.0:  # what more than halves is less than half of it
        comparator = _TURNED.get(comparator, comparator)
    if comparator != "exact":
        return comparator, first, after
    if number.value is None:
        return "at_least" if number.low is not None else "about", first, after
    return "about" if number.is_rough else "exact", first, after


def _value(
    number: Number, measure: Measure, span: tuple[float, float] | None
) -> tuple[float | None, float | None, float | None]:
    if span:
        return (span[0] + span[1]) / 2, min(span), max(span)
    if number.form == DECADE and number.value is not None:
        return number.value + SPAN / 2, number.value, number.value + SPAN
    if number.value is None:
        return None, None if number.low is None else times(number.low, measure.factor), None
    whole = measure.factor == 1.0 and number.value.is_integer() and number.value < _EXACT  # most
    return number.value if whole else times(number.value, measure.factor), None, None
