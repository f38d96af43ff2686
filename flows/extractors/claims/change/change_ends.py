"""The two ends of a change: what each is worth, in the unit that one leaves to the other, and the claim of each."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.lent_scales import RISING, inherits, scaled
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.resolve import amount_of
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number
from newstables.records import Claim


def shared_measures(
    first: Number, second: Number, unit: Measure | None, other: Measure | None
) -> tuple[Measure, Measure]:
    """The measures of both ends: what one leaves out the other says."""
    bare = Measure("number", None, "<number>", first.left + 1, first.right)
    said = other if other and other.kind != "number" else unit or other or bare
    if unit is None or unit.kind == "number":
        start = unit.first if unit else first.left + 1
        unit = replace(said, first=start, after=max(first.right, unit.after if unit else 0))
    elif other is not None and is_rated(unit, other):
        each = (other.unit or "").partition(" per ")[2]
        after = max(first.right, unit.after)
        unit = replace(said, unit=f"{unit.unit} per {each}", first=unit.first, after=after, factor=unit.factor)
    if other is None or other.kind == "number":
        other = replace(said, first=second.left + 1, after=max(second.right, other.after if other else 0))
    return unit, other


def is_rated(unit: Measure, other: Measure) -> bool:
    """`from 40mg to 20mg a day`, `from 99 cents to $4.99 a month`: what both are for each of is said once, behind the
    second.
    """
    whole = other.unit or ""
    return unit.unit is not None and (
        whole.startswith(f"{unit.unit} per ")
        or (unit.kind == "money" and " per " in whole and " per " not in unit.unit)
    )


def value_of_end(number: Number, last: Number, unit: Measure, most: float = RISING) -> float:
    """What an end is worth; the one that something fell from may be up to `most` times the other."""
    return scaled(number.value or 0.0, last.scale if inherits(number, last, most) else 1.0, unit.factor)


def claim_of_end(
    sentence: SentenceTokens,
    number: Number,
    unit: Measure,
    claim: Claim,
    value: float,
    span: tuple[float, float] | None = None,
    last: Number | None = None,
) -> Claim:
    """One end of the change, with what the clause says of both."""
    amount = amount_of(sentence, number, unit, None, span)
    number_end = (last or number).end
    start = min(sentence.starts[amount.first], number.start)
    end = max(sentence.ends[amount.after - 1], number_end)
    exact = amount.low is not None and amount.low == amount.high
    return replace(
        claim,
        start=start,
        end=end,
        text=sentence.text[start:end],
        value=sum(span) / 2 if span else value,
        value_low=min(span) if span else value if exact or amount.comparator in ("more_than", "at_least") else None,
        value_high=max(span) if span else value if exact or amount.comparator in ("less_than", "at_most") else None,
        comparator=amount.comparator,
        kind=unit.kind,
        unit=unit.unit,
        unit_modifiers=unit.modifiers,
        trend=None,
        number_start=number.start,
        number_end=number_end,
        rule=unit.rule,
    )
