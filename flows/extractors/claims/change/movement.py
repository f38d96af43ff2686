"""Whether a number that was read rose or fell, and whether it counts up to now, by the words around it."""

from __future__ import annotations

from newstables.extractors.claims.change.cumulative import is_cumulative
from newstables.extractors.claims.change.trend import REACH, trend_of
from newstables.extractors.claims.change.verbless import gapped
from newstables.extractors.claims.counting.multipliers import multiplied
from newstables.extractors.claims.grammar import confidence
from newstables.extractors.claims.plus_minus import SPELT
from newstables.extractors.claims.reading import Amount, Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import MULTIPLE, Number
from newstables.records import Claim
from newstables.schemas.claims import Trend

# Behind points that tell where somebody stands, whatever he did to get there: fell to third, four points behind Ayr.
STANDING = frozenset(("behind", "ahead", "adrift", "clear", "apart"))


def tell(
    sentence: SentenceTokens, number: Number, measure: Measure, amount: Amount, claim: Claim, before: list[Claim]
) -> None:
    """Fill trend and is_cumulative of `claim`; `before` are the claims of the sentence so far."""
    if measure.kind != "ordinal":
        claim.trend = _trend(sentence, number, measure, amount, before[-1] if before else None)
    if measure.kind not in ("count", "ordinal"):  # an amount and its unit are no words for what the next one is about
        sentence.hide(amount.first, amount.after)
    if claim.trend == "down" and _is_loss_of_life(sentence, claim, amount.first):
        claim.trend = None
    counts_up = measure.kind not in ("duration", "age") and not LEX.cumulative.keys.isdisjoint(sentence.vocabulary)
    claim.is_cumulative = counts_up and is_cumulative(sentence, amount.first, amount.after)


def _trend(
    sentence: SentenceTokens, number: Number, measure: Measure, amount: Amount, last: Claim | None
) -> Trend | None:
    """up or down: by the words around, by the sign, by the change that the number shares or restates."""
    if measure.kind == "percent" and confidence(sentence.words, measure.after) is not None:
        return None
    if sentence.words[measure.after] in STANDING and (measure.unit or "").endswith("point"):
        return None
    trend = multiplied(number) if number.form == MULTIPLE else None
    trend = trend or trend_of(sentence, measure, amount.first, amount.floor)
    by_sign = number.is_signed and sentence.words[measure.first] not in SPELT  # not "returned minus 3.4 percent"
    if by_sign and measure.kind == "percent" and number.value:  # Dow +0.2%
        trend = "up" if number.value > 0 else "down"
    if last is None:
        return trend
    if trend is None and (
        _shares_change(sentence, measure, last, amount.floor, amount.first)
        or _is_by_how_much(sentence, measure, last, amount)
    ):
        trend = last.trend
    if amount.restates:
        trend = trend or last.trend
        last.trend = last.trend or trend  # $133 million, or $2.53 a share, up from
    return trend


def _shares_change(sentence: SentenceTokens, measure: Measure, last: Claim, floor: int, first: int) -> bool:
    """Whether a figure shares the verb of the change before: "lost 3% and Corvus 2%", "fell 4% in May and 6% in"."""
    if last.trend is None or last.kind != measure.kind:
        return False
    if sentence.words[floor] == ")" and sentence.words[sentence.after(last.start) - 2] == "(":
        return False  # Labor 36 (up 1) and the Greens 11
    if gapped(sentence, floor, first):
        return True
    placed = sentence.words[first - 1] == "," and sentence.words[measure.after] in ("in", "at", "among", "for")
    if (
        measure.kind != "percent"
        or not (placed or sentence.words[first - 1] == "and")
        or sentence.words[measure.after] == "of"
    ):
        return False
    between = sentence.letters[floor : first - 1]
    return len(between) < REACH and between[:1] in ("P", "A") and not {"V", "R", ".", "C"} & set(between)


def _is_by_how_much(sentence: SentenceTokens, measure: Measure, last: Claim, amount: Amount) -> bool:
    """`sending the shares up from $32 to $35, about 10 percent, on Monday`: whether a share between marks, right behind
    both ends of a change, is by how much.
    """
    if measure.kind != "percent" or last.changed_from is None or last.kind == "percent":
        return False
    apart = amount.first == amount.floor + 1 and sentence.words[amount.floor] == ","
    return apart and sentence.words[amount.after] in (",", ".", ";", "")


def _is_loss_of_life(sentence: SentenceTokens, claim: Claim, first: int) -> bool:
    """Whether the figure is of people whom somebody lost: no figure went down."""
    if claim.kind != "count" or claim.unit not in LEX.lost_lives:
        return False  # most
    link = first - 1
    while sentence.letters[link : link + 1] in ("A", "D"):
        link -= 1
    return sentence.words[link] in LEX.losing
