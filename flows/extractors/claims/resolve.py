"""From a reading to a claim: values, bounds, span, and what the clause says of it."""

from __future__ import annotations

from newstables.extractors.claims.about import about_of
from newstables.extractors.claims.clause import gapped
from newstables.extractors.claims.event import event_of, is_cumulative
from newstables.extractors.claims.hedges import bounds, hedge_after, hedge_before
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import Sentence
from newstables.extractors.claims.status import status_of
from newstables.extractors.claims.trend import REACH, trend_of
from newstables.extractors.claims.unsaid import multiplied
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import MULTIPLE, Number
from newstables.extractors.numbers.resolve import times
from newstables.records import Claim

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
    last = before[-1] if before else None
    floor = sentence.after(last.end) if last else 0
    comparator, hedge_first, after = _hedged(sentence, number, measure, span)
    value, low, high = _value(number, measure, span)
    restates = last is not None and _restates(sentence, floor, hedge_first)
    if last is not None and restates and comparator == "exact" and last.comparator != "between":
        vague = last.kind in ("fraction", "ratio") and measure.kind == "percent"  # almost three quarters (74%)
        comparator = "exact" if vague else last.comparator  # just under 296 hp (224 kW)
    low, high = bounds(comparator, value, low, high) if span is None else (min(span), max(span))
    trend, about = None, None
    if measure.kind != "ordinal":
        trend = trend_of(sentence, measure, hedge_first, floor)
        previous = None
        if last is not None and last.about_start is not None and last.about_end is not None:
            previous = sentence.after(last.about_start), sentence.before(last.about_end) + 1
        about = about_of(sentence, measure, hedge_first, floor, previous)
    if number.form == MULTIPLE:
        trend = multiplied(number) or trend
    by_sign = number.is_signed and sentence.words[measure.first] != "minus"  # not "returned minus 3.4 percent"
    if by_sign and measure.kind == "percent" and number.value:  # Dow +0.2%
        trend = "up" if number.value > 0 else "down"
    if last is not None and trend is None and _shares_change(sentence, measure, last, floor, hedge_first):
        trend = last.trend
    if last is not None and restates:
        if trend is None:
            trend = last.trend
        elif last.trend is None:
            last.trend = trend  # $133 million, or $2.53 a share, up from
    if span and trend and sentence.words[hedge_first] == "from":
        value = span[1]  # "fell from 12 to 10": where it ended
    start = min(sentence.starts[hedge_first], number.start)
    end = max(sentence.ends[after - 1], number_end or number.end)
    claim = Claim(
        start=start,
        end=end,
        text=sentence.text[start:end],
        sentence=sentence.quoted,
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
    if measure.kind not in ("count", "ordinal"):  # an amount and its unit are no words for what the next one is about
        letters = sentence.letters
        sentence.letters = letters[:hedge_first] + "#" * (after - hedge_first) + letters[after:]
    if about:
        claim.about_start, claim.about_end = sentence.starts[about[0]], sentence.ends[about[1] - 1]
        claim.about = sentence.text[claim.about_start : claim.about_end]
    counts = claim.kind in ("count", "number", "fraction")
    if counts and not measure.attributive:
        claim.event = event_of(sentence, hedge_first, after, floor, claim.unit)
    if last is not None and counts and claim.event is None and _is_subset(sentence, hedge_first, after):
        whole = [earlier for earlier in before if earlier.event and earlier.unit == claim.unit]
        claim.event = whole[-1].event if whole else last.event  # killed 36 people, including 12 children
    if claim.event:
        _share_event(sentence, claim, before)
    if claim.trend == "down" and _is_loss_of_life(sentence, claim, hedge_first):
        claim.trend = None
    if (
        claim.event in VICTIMS and claim.unit is None and claim.kind in ("number", "count")
    ):  # more than 200 were injured
        claim.kind, claim.unit = "count", "person"
    claim.claim_status = status_of(sentence, hedge_first, after, measure.kind != "ordinal")
    if last is not None and claim.claim_status == "stated" and _listed(sentence, floor, hedge_first):
        claim.claim_status = last.claim_status
    claim.is_cumulative = measure.kind != "duration" and is_cumulative(sentence, hedge_first, after)
    return claim


def _restates(sentence: Sentence, floor: int, first: int) -> bool:
    """Whether a figure says the one before it in another unit: "190 points, or 0.6%", "80kg (176 lb)"."""
    return floor < first <= floor + 2 and sentence.words[floor:first] in ([",", "or"], ["("], ["or"], ["/"])


def _shares_change(sentence: Sentence, measure: Measure, last: Claim, floor: int, first: int) -> bool:
    """Whether a figure shares the verb of the change before: "lost 3% and Corvus 2%", "fell 4% in May and 6% in"."""
    if last.trend is None or last.kind != measure.kind:
        return False
    if gapped(sentence, floor, first):
        return True
    if measure.kind != "percent" or sentence.words[first - 1] != "and" or sentence.words[measure.after] == "of":
        return False
    between = sentence.letters[floor : first - 1]
    return len(between) < REACH and between[:1] in ("P", "A") and not {"V", "R", ".", "C"} & set(between)


def _is_subset(sentence: Sentence, first: int, after: int) -> bool:
    """Whether the number is a part of the one before it: "including 12 children", "two of them"."""
    words = sentence.words
    if words[first - 2 : first] in (["down", "from"], ["up", "from"]):
        return True
    among = words[first - 1] == "including" or words[first - 2 : first] in (["among", "them"], ["of", "them"])
    return (among and words[first] != "under") or "them" in (words[after - 1], words[after + 1])


def _share_event(sentence: Sentence, claim: Claim, before: list[Claim]) -> None:
    """Give the event to the numbers of a list that ends with this one: "ten, twelve and fifteen were killed"."""
    after = claim
    for earlier in reversed(before):
        between = sentence.letters[sentence.after(earlier.end) : sentence.after(after.start)]
        if between.strip(".C") or not between or earlier.unit != claim.unit or earlier.kind != claim.kind:
            return
        earlier.event = earlier.event or claim.event
        after = earlier


def _is_loss_of_life(sentence: Sentence, claim: Claim, first: int) -> bool:
    """Whether the figure is of people whom somebody lost: no figure went down."""
    link = first - 1
    while sentence.letters[link : link + 1] in ("A", "D"):
        link -= 1
    return claim.kind == "count" and claim.unit in LEX.lost_lives and sentence.words[link] in LEX.losing


def _listed(sentence: Sentence, floor: int, first: int) -> bool:
    """Whether a figure shares the verb of the one before: "will spend $3 billion on roads and $2 billion on rail"."""
    if sentence.words[first - 1] not in ("and", "or", "plus"):
        return False
    between = sentence.letters[floor:first]
    return len(between) < 8 and "V" not in between and "R" not in between and "." not in between


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
    behind = hedge_after(sentence, after)
    if behind is None and number.right != after and (close := hedge_after(sentence, number.right)):
        behind = close[0], max(close[1], after)
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
