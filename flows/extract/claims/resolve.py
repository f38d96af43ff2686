"""From a reading to a claim: values, bounds, span, and what the clause says of it."""

from __future__ import annotations

from flows.extract.claims.about import about_of
from flows.extract.claims.event import event_of, is_cumulative
from flows.extract.claims.grammar import classes
from flows.extract.claims.hedges import bounds, hedge_after, hedge_before
from flows.extract.claims.reading import Measure
from flows.extract.claims.sentence import Sentence
from flows.extract.claims.status import status_of
from flows.extract.claims.trend import trend_of
from flows.extract.claims.unsaid import multiplied
from flows.extract.numbers import Number
from flows.extract.numbers.resolve import times
from flows.records import Claim

# Events of which a number without a noun counts people.
VICTIMS = ("killed", "injured", "arrested", "missing", "displaced", "rescued", "evacuated", "kidnapped", "protesting")


def to_claim(
    sentence: Sentence,
    number: Number,
    measure: Measure,
    before: list[Claim],
    span: tuple[float, float] | None = None,
    number_end: int | None = None,
    date_start: int | None = None,
) -> Claim:
    """The claim that `number` makes with its measure; `span` holds both ends of a range, in the order of the text."""
    floor = sentence.after(before[-1].end) if before else 0
    comparator, hedge_first, after = _hedged(sentence, number, measure, span)
    value, low, high = _value(number, measure, span)
    if (
        comparator == "exact"
        and before
        and before[-1].comparator != "between"
        and _restates(sentence, floor, hedge_first)
    ):
        comparator = before[-1].comparator  # just under 296 hp (224 kW)
    low, high = bounds(comparator, value, low, high) if span is None else (min(span), max(span))
    trend = trend_of(sentence, measure, hedge_first, floor) if measure.kind != "ordinal" else None
    trend = multiplied(number) or trend
    if number.is_signed and measure.kind == "percent" and number.value:  # Dow +0.2%
        trend = "up" if number.value > 0 else "down"
    if trend is None and before and before[-1].trend and _restates(sentence, floor, hedge_first):
        trend = before[-1].trend
    elif trend and before and before[-1].trend is None and _restates(sentence, floor, hedge_first):
        before[-1].trend = trend  # $133 million, or $2.53 a share, up from
    if span and trend and sentence.words[hedge_first] == "from":
        value = span[1]  # "fell from 12 to 10": where it ended
    about = None
    if measure.kind != "ordinal":
        previous = None
        if before and before[-1].about_start is not None and before[-1].about_end is not None:
            previous = sentence.after(before[-1].about_start), sentence.before(before[-1].about_end) + 1
        about = about_of(sentence, measure, hedge_first, floor, previous)
    start = min(sentence.starts[hedge_first], number.start)
    end = max(sentence.ends[after - 1], number_end or number.end)
    claim = Claim(
        start=start,
        end=end,
        text=sentence.text[start:end],
        sentence=sentence.text[sentence.start : sentence.end],
        sentence_start=sentence.start,
        value=value,
        value_low=low,
        value_high=high,
        comparator=comparator,
        kind=measure.kind,
        unit=measure.unit,
        unit_modifiers=measure.modifiers,
        trend=trend,
        number_start=number.start,
        number_end=number_end or number.end,
        rule=measure.rule,
        date_start=date_start,
    )
    if measure.kind != "count":  # an amount and its unit are no words for what the next one is about
        letters = classes(sentence)
        sentence.classes = letters[:hedge_first] + "#" * (after - hedge_first) + letters[after:]
    if about:
        claim.about_start, claim.about_end = sentence.starts[about[0]], sentence.ends[about[1] - 1]
        claim.about = sentence.text[claim.about_start : claim.about_end]
    if measure.kind in ("count", "number", "fraction") and not measure.attributive:
        claim.event = event_of(sentence, hedge_first, after, floor)
    subset = sentence.words[hedge_first - 1] in ("including", "them") or sentence.words[after : after + 2] == [
        "of",
        "them",
    ]
    if claim.event is None and before and subset:
        claim.event = before[-1].event  # killed 36 people, including 12 children
    if (
        claim.event in VICTIMS and claim.unit is None and claim.kind in ("number", "count")
    ):  # more than 200 were injured
        claim.kind, claim.unit = "count", "person"
    claim.claim_status = status_of(sentence, hedge_first, after)
    if claim.claim_status == "stated" and before and _listed(sentence, floor, hedge_first):
        claim.claim_status = before[-1].claim_status
    claim.is_cumulative = measure.kind != "duration" and is_cumulative(sentence, hedge_first, after)
    return claim


def _restates(sentence: Sentence, floor: int, first: int) -> bool:
    """Whether a figure says the one before it in another unit: "190 points, or 0.6%", "80kg (176 lb)"."""
    return sentence.words[floor:first] in ([",", "or"], ["("], ["or"], ["/"])


def _listed(sentence: Sentence, floor: int, first: int) -> bool:
    """Whether a figure shares the verb of the one before: "will spend $3 billion on roads and $2 billion on rail"."""
    between = classes(sentence)[floor:first]
    return sentence.words[first - 1] in ("and", "or", "plus") and not set(between) & set("VR.") and len(between) < 8


def _hedged(
    sentence: Sentence, number: Number, measure: Measure, span: tuple[float, float] | None
) -> tuple[str, int, int]:
    """Comparator, first token with the hedge, token after with the hedge."""
    first, after = measure.first, measure.after
    comparator = "exact"
    found = hedge_before(sentence, measure)
    if span:
        if sentence.words[first - 1] in ("between", "from"):
            first -= 1
        elif found:
            first = found[1]
        return "between", first, after
    if found:
        comparator, first = found
    close = hedge_after(sentence, number.right)
    behind = hedge_after(sentence, after) or (close and (close[0], max(close[1], after)))
    if behind and (comparator == "exact" or behind[0] == "about"):
        comparator = behind[0] if comparator == "exact" else comparator
        after = behind[1]
    if number.value is None:
        return "at_least" if comparator == "exact" else comparator, first, after
    return comparator, first, after


def _value(
    number: Number, measure: Measure, span: tuple[float, float] | None
) -> tuple[float | None, float | None, float | None]:
    if span:
        return (span[0] + span[1]) / 2, min(span), max(span)
    if number.value is None:
        return None, None if number.low is None else times(number.low, measure.factor), None
    return times(number.value, measure.factor), None, None
