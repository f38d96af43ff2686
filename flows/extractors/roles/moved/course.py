"""The course of a figure: from where to where, once both ends are known, and what its ends share."""

from __future__ import annotations

import re

from newstables.extractors.claims.currency.exchange import is_of_money
from newstables.extractors.claims.currency.minor_coins import are_of_one_money, in_unit_of
from newstables.extractors.claims.rule_names import ELIDED_UNIT, OF_LIST
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.sharing import ABOUT, ACTION, forget_action, share
from newstables.extractors.roles.whose.constructions import NAMED
from newstables.extractors.roles.whose.measured import WITH_NOUN
from newstables.extractors.roles.words import words
from newstables.records import Claim
from newstables.schemas.claims import Trend

_WORD = re.compile(r"[a-z]+")
NEAR = 4  # amounts among which both ends of a change stand
_BESIDE = 24  # characters between a share and the points by which it is another: of the market, three points less
_COMPARED = tuple(f" {word} than " for word in ("less", "more", "lower", "higher", "fewer"))
_OF_TIME = tuple(f"{lead}{time}" for lead in _COMPARED for time in ("in ", "a ", "at ", "last ", "before"))
_TO_LEVEL = (" to ", " at ")  # Gold fell 2 percent and silver 1 percent to $28
_LED = (" up ", " down ", " up by ", " down by ")
_NAMED = 5  # words before a figure that may name it
_CALLED = 2  # … and behind it: a 9 million loss, a 9 million net loss


def set_course(claim: Claim, later: list[Claim]) -> None:
    """Of a change whose two ends are known, the trend is that between them: cut its growth forecast to 10% from 15%.

    Where one end is a loss and the other a profit, a profit is more, however small. Of a currency the clause alone says
    whether it rose: the rupee that fell to 84 to the dollar from 83 counts more and is worth less.
    """
    if claim.changed_from is None or claim.value is None:
        return
    if is_of_money(claim.about) and (claim.kind == "number" or " per " in (claim.unit or "")):
        claim.trend = _told_of_money(claim)
        return
    earlier = next((other for other in later if (other.value, other.unit) == (claim.changed_from, claim.unit)), None)
    gains = _is_of_gain(claim), _is_of_gain(earlier) if earlier else None
    if set(gains) == {True, False}:
        claim.trend = "up" if gains[0] else "down"
    elif claim.value != claim.changed_from:
        claim.trend = "up" if claim.value > claim.changed_from else "down"


def _told_of_money(claim: Claim) -> Trend | None:
    """The trend of the last word of rise or fall between the currency that the figure is about and the figure."""
    sentence, money = claim.sentence.lower(), (claim.about or "").lower()
    told = sentence[: claim.start - claim.sentence_start].rpartition(money)[2]
    trends = [LEX.trend_words[word] for word in _WORD.findall(told) if word in LEX.trend_words]
    return trends[-1] if trends else None


def _is_earlier_end(claim: Claim, later: Claim) -> bool:
    """Whether a claim is what a change began from, also in the coins of its money."""
    if later.changed_from is None or claim.value is None:
        return False
    if not (claim.unit == later.unit or are_of_one_money(claim.unit, later.unit)):
        return False
    return in_unit_of(later.unit, claim.value, claim.unit) == later.changed_from


def unit_of_later_end(amounts: list[AmountPhrase], index: int) -> str | None:
    """`buyers rose to 175,500, compared with 171,200`: what both ends of a change count is known of the later one."""
    claim = amounts[index].claim
    laters = (other.claim for other in amounts[max(0, index - NEAR) : index] if other.claim.kind == "count")
    again = (later for later in laters if later.sentence_start == claim.sentence_start)
    return next((later.unit for later in again if claim.value is not None and later.changed_from == claim.value), None)


def share_change(amounts: list[AmountPhrase], index: int) -> None:
    """The earlier end of a change is of what the later one is of: "sales were $2 million, up from $1 million"."""
    claim, near = amounts[index].claim, amounts[max(0, index - NEAR) : index]
    for other in near:
        later = other.claim
        if later.changed_from is None or not _is_earlier_end(claim, later):
            continue
        in_time = _is_time(claim)
        # ran at 90% of capacity, up from 88; but: against a loss of 3
        bare = claim.rule == ELIDED_UNIT and later.about is not None and claim.about_rule != NAMED
        differs = later.about not in (None, claim.about)
        # revenue rose to $281m with earnings of 47 cents, up from 43
        of_another = claim.kind == "percent" or (claim.kind == "money" and claim.about in {o.claim.about for o in near})
        bare = bare or (differs and of_another and _is_moved_from(claim))
        if claim.about is None or in_time or bare or _is_of_level(claim, later):
            share(later, claim, ABOUT)
            claim.about_rule = "the other end of its change"
        if claim.action == "end" != later.action:  # to $84 million in the quarter ended June 30 from $113 million
            share(later, claim, ACTION)
        if claim.action == "compare":
            forget_action(claim)


def _is_moved_from(claim: Claim) -> bool:
    """`was 66 percent, a survey found, up from 49 percent`: of what it is, only the figure before says."""
    return claim.sentence[: claim.start - claim.sentence_start].endswith((", up from ", ", down from "))


def share_move(amounts: list[AmountPhrase], index: int) -> None:
    """`would win 34 percent if they voted today, up 3 points`: the points are of the share before them."""
    claim = amounts[index].claim
    before = _share_before(amounts, index) if claim.unit == "point" else None
    if before is None or before.kind != "percent" or before.trend is not None:
        return
    led = claim.sentence[: claim.start - claim.sentence_start].endswith((", up ", ", down "))
    behind = claim.sentence[claim.end - claim.sentence_start :]
    near = claim.start - before.end < _BESIDE and behind.startswith(_COMPARED)
    less = near or (behind.startswith(_OF_TIME) and claim.sentence_start == before.sentence_start)
    if less and claim.trend is None and behind.startswith(_OF_TIME):
        claim.trend = "up" if behind.startswith((" more", " higher")) else "down"
    if (led or less) and before.sentence_start == claim.sentence_start:
        claim.kind, claim.unit = "percent", "percentage point"
        share(before, claim, ABOUT)


def _share_before(amounts: list[AmountPhrase], index: int) -> Claim | None:
    """The claim before one, ages and times aside: 79 percent of 18-year-olds, two points less."""
    beside = [amount.claim for amount in reversed(amounts[max(0, index - 2) : index])]
    if len(beside) > 1 and beside[1].part_of_start == beside[0].start:
        return beside[1]  # 62 percent of their 1.7 million beds, five points more
    return next((claim for claim in beside if claim.kind not in ("age", "duration")), None)


def share_level(text: str, amounts: list[AmountPhrase], index: int) -> None:
    """Where a figure of change came to is of what changed: `fell 112 points, or 0.3 percent, to 32,726, the other index
    lost 3`.
    """
    claim, before = amounts[index].claim, amounts[index - 1].claim if index else None
    if before is None:
        return
    change = amounts[index - 2].claim if index > 1 and _is_earlier_end(before, claim) else None
    if change is not None and change.about_rule == WITH_NOUN and change.sentence_start == claim.sentence_start:
        for end in (before, claim):  # with profits up by 6 percent from $4 billion to $5 billion
            share(change, end, ABOUT)
            forget_action(end)
        return
    if before.trend is None:
        return
    between = text[before.end : claim.start]
    if between in (" lower at ", " higher at ") and before.about is None:
        share(claim, before, ABOUT)  # the index settled 42 points lower at 1,678
    led = before.sentence[: before.start - before.sentence_start].endswith(_LED)
    if between == " to " and led and claim.about is None and claim.kind != "duration":
        share(before, claim, ABOUT)  # the shares were down 5p to 212p
    of_one = claim.about_start is not None and claim.about_start == before.about_start
    if between in (" at ", " to ", ", to ") and of_one and before.kind != "duration":
        claim.trend = claim.trend or before.trend  # closed down 12p at 340p, was up 2 percent to 340p
    if between != ", to " and not (before.about_rule == OF_LIST and between in _TO_LEVEL):
        return
    if before.about is not None and claim.kind != "duration":
        share(before, claim, (*ABOUT, *ACTION))


def _is_time(claim: Claim) -> bool:
    """Whether what an amount seems to be of is only a time: the quarter ended June 30."""
    return claim.kind != "duration" and (claim.about or "").lower().rpartition(" ")[2] in words("times")


def _is_of_level(claim: Claim, later: Claim) -> bool:
    """Whether an earlier end seems to be of its own level, "a record high of 214", or of the later end: "61 seats"."""
    if claim.about_start is None or claim.about is None:
        return False
    return claim.about.lower().rpartition(" ")[2] in LEX.levels or later.start <= claim.about_start < later.end


def _is_of_gain(claim: Claim) -> bool | None:
    """Whether the words beside a figure name a profit or a loss: of 3 million lost against 9 million earned, the larger
    is no rise; a 9 million loss. None where they name neither.
    """
    behind = claim.sentence[claim.end - claim.sentence_start :].lower().split()[:_CALLED]
    called = next((word for word in behind if word in LEX.named_gains or word in LEX.named_losses), None)
    if called is not None and behind[0][-1].isalpha():
        return called in LEX.named_gains
    before = claim.sentence[: claim.start - claim.sentence_start].lower().split()[-_NAMED:]
    about = (claim.about or "").lower().split()  # a profit of $6 million, or 40 cents a share
    named = [
        word in LEX.named_gains for word in (*about, *before) if word in LEX.named_gains or word in LEX.named_losses
    ]
    return named[-1] if named else None
