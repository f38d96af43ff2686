"""Whether a bare number is a percentage as one before it is: peaked at 10% and stood at 6.7; 9%, against 7."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.unsaid.next_moves import FARTHEST, JOINTS, LONGEST, ends_amount
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_NEAR = 6  # tokens from a verb of winning to the winner's share
_OWNERS = ("his", "her", "its", "their")
_BEFORE_LEVEL = ("to", "at")


def is_share_again(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """Whether a number is another share: a next level, the same of another time, what is compared, another answer."""
    return any(reason(sentence, number, found) for reason in (_is_level, _is_of_time, _is_compared, _is_answer))


def is_named_again(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`a cut of 100 basis points and one a cut of 250`: of the same noun of change, in the same words."""
    words, left = sentence.words, number.left
    same = words[left] == "of" and words[left - 1 : left + 1] == words[found.first - 2 : found.first]
    return (
        same
        and words[left - 1] in LEX.changes
        and left - found.after < FARTHEST
        and ends_amount(sentence, number.right)
    )


def _is_level(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`peaked at 10.2 percent and stood at 6.7`, `at 7.5 percent, is seen rising to 8.2`: its next level."""
    words, letters, left = sentence.words, sentence.letters, number.left
    if words[left] not in _BEFORE_LEVEL or left - found.after > FARTHEST or not ends_amount(sentence, number.right):
        return False
    verb = left
    while verb > found.after and (letters[verb - 1] in "VA" or words[verb - 1] == "to"):
        verb -= 1
    joint = verb - 1
    tells = "V" in letters[verb:left]
    apposed = (
        words[found.first - 1] in (",", "at") and words[joint] == ","
    )  # Inflation, 10.7 percent in May, is to fall
    same = words[found.first - 1] == words[left] and words[joint] in ("and", "but")
    return tells and (same or apposed) and joint >= found.after - 1


def _is_of_time(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`1.8 percent for 2024, 2.5 for 2025 and 2.1 for 2026`: the same, of another time."""
    words, left, right = sentence.words, number.left, number.right
    timed = words[right] in ("for", "in") and sentence.begins_date(right + 1)
    listed = words[left] in (",", "and") and left - found.after < LONGEST
    dated = any(found.after <= first < left for first, _ in sentence.dates)
    return timed and listed and dated


def _is_compared(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`9 percent had none, against 7`, `was above the 25.4 of 2019`, `9.1 percent to the girls' 8.8`, `won by 52
    percent to 46`: another share.
    """
    words, left = sentence.words, number.left
    if words[left - 1 : left + 1] in (["revised", "from"], ["corrected", "from"]):
        return True
    if words[left] in LEX.trend_words and words[found.first - 1] in LEX.trend_words and _is_verb(sentence, left):
        same = words[found.first - 1] == words[left]
        decimal = (number.value or 0.0) % 1 > 0
        return (decimal or not same) and ends_amount(sentence, number.right)  # rose 2.7%; in May they rose 4.5
    before = left - (words[left] == "the")
    owned = words[left].endswith(("'", "'s", "’", "’s")) and (number.value or 0.0) % 1 > 0
    owned = owned or (words[left] in _OWNERS and words[left - 1] == "to" and found.after == left - 1)
    won = not LEX.scores_verbs.isdisjoint(words[max(0, found.first - _NEAR) : found.first - 1])
    owned = owned or (won and words[left] == "to" and found.after == left and words[found.first - 1] == "by")
    apart = before > found.after  # a price 30 percent above the 25 of May: how far it is, and no share of its own
    set_against = words[before] in ("against", "versus") or (words[before] in ("above", "below") and apart) or owned
    return set_against and left - found.after < FARTHEST and ends_amount(sentence, number.right)


def _is_answer(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`54 percent disapprove, 41 approve and 5 do not know`: shares of those asked, each the subject of its verb."""
    words, letters, right = sentence.words, sentence.letters, number.right
    each = letters[found.after : found.after + 1] == "V" or words[found.after] in LEX.answering
    each = each and (letters[right : right + 1] == "V" or words[right] in LEX.answering)
    told = (LEX.events.after(words, token) for token in (found.after, found.after + 1, right, right + 1))
    befell = any(event is not None and event[0] != "voted" for event in told)
    opener = before_hedge(sentence, number.left)
    return each and not befell and words[opener] in JOINTS and opener - found.after < FARTHEST


def _is_verb(sentence: SentenceTokens, token: int) -> bool:
    return sentence.letters[token : token + 1] == "V"
