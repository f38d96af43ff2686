"""What the clause says of a number that was read: trend, about, event, status, whether it adds up."""

from __future__ import annotations

from newstables.extractors.claims.about import about_of
from newstables.extractors.claims.clause import gapped
from newstables.extractors.claims.event import event_of, is_cumulative
from newstables.extractors.claims.multipliers import multiplied
from newstables.extractors.claims.reading import Amount, Measure
from newstables.extractors.claims.sentence import Sentence
from newstables.extractors.claims.status import status_of
from newstables.extractors.claims.trend import REACH, trend_of
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.records import Claim
from newstables.schemas.claims import Trend

# Events of which a number without a noun counts people.
VICTIMS = ("killed", "injured", "arrested", "missing", "displaced", "rescued", "evacuated", "kidnapped", "protesting")


def tell(
    sentence: Sentence, number: Number, measure: Measure, amount: Amount, claim: Claim, before: list[Claim]
) -> None:
    """Fill the columns of `claim` that its clause decides; `before` are the claims of the sentence so far."""
    last = before[-1] if before else None
    if measure.kind != "ordinal":
        claim.trend = _trend(sentence, number, measure, amount, last)
        _name_about(sentence, measure, amount, claim, last)
    _hide(sentence, measure, amount)
    _befall(sentence, measure, amount, claim, before)
    claim.claim_status = status_of(sentence, amount.first, amount.after, measure.kind != "ordinal")
    if last is not None and claim.claim_status == "stated" and _listed(sentence, amount.floor, amount.first):
        claim.claim_status = last.claim_status
    claim.is_cumulative = measure.kind != "duration" and is_cumulative(sentence, amount.first, amount.after)


def _trend(sentence: Sentence, number: Number, measure: Measure, amount: Amount, last: Claim | None) -> Trend | None:
    """up or down: by the words around, by the sign, by the change that the number shares or restates."""
    trend = multiplied(number) or trend_of(sentence, measure, amount.first, amount.floor)
    by_sign = number.is_signed and sentence.words[measure.first] != "minus"  # not "returned minus 3.4 percent"
    if by_sign and measure.kind == "percent" and number.value:  # Dow +0.2%
        trend = "up" if number.value > 0 else "down"
    if last is None:
        return trend
    if trend is None and _shares_change(sentence, measure, last, amount.floor, amount.first):
        trend = last.trend
    if amount.restates:
        trend = trend or last.trend
        last.trend = last.trend or trend  # $133 million, or $2.53 a share, up from
    return trend


def _name_about(sentence: Sentence, measure: Measure, amount: Amount, claim: Claim, last: Claim | None) -> None:
    previous = None
    if last is not None and last.about_start is not None and last.about_end is not None:
        previous = sentence.after(last.about_start), sentence.before(last.about_end) + 1
    about = about_of(sentence, measure, amount.first, amount.floor, previous)
    if about:
        claim.about_start, claim.about_end = sentence.starts[about[0]], sentence.ends[about[1] - 1]
        claim.about = sentence.text[claim.about_start : claim.about_end]


def _hide(sentence: Sentence, measure: Measure, amount: Amount) -> None:
    """An amount and its unit are no words for what the next one is about."""
    if measure.kind not in ("count", "ordinal"):
        letters, first, after = sentence.letters, amount.first, amount.after
        sentence.letters = letters[:first] + "#" * (after - first) + letters[after:]


def _befall(sentence: Sentence, measure: Measure, amount: Amount, claim: Claim, before: list[Claim]) -> None:
    """The event that befell those counted, and what follows from it."""
    first, after = amount.first, amount.after
    counts = claim.kind in ("count", "number", "fraction")
    if counts and not measure.attributive:
        claim.event = event_of(sentence, first, after, amount.floor, claim.unit)
    if before and counts and claim.event is None and _is_subset(sentence, first, after):
        whole = [earlier for earlier in before if earlier.event and earlier.unit == claim.unit]
        claim.event = whole[-1].event if whole else before[-1].event  # killed 36 people, including 12 children
    if claim.event:
        _share_event(sentence, claim, before)
    if claim.trend == "down" and _is_loss_of_life(sentence, claim, first):
        claim.trend = None
    if claim.event in VICTIMS and claim.unit is None and claim.kind in ("number", "count"):
        claim.kind, claim.unit = "count", "person"  # more than 200 were injured


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
