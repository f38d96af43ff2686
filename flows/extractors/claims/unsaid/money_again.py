"""Money that another sum of its sentence gives its currency: $5.2 million, below the 6 million expected."""

from __future__ import annotations

from newstables.extractors.claims.currency.minor_coins import is_minor, money_of
from newstables.extractors.claims.ranges import only_times
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.compared import FAR, is_alone
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.unsaid.shared_scales import is_decimal, shared_scale
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.records import Claim

_MILLION = 1e6
_BESIDE = 6  # tokens between how far a price moved and where to
_APART = 30  # tokens between money and what it is compared with
_PARTED = ([",", "of", "which"], ["of", "which"], [",", "including"], ["including"])
_HUNDREDTHS = 2  # decimals
_GIVEN = ("for", "to", "from")


def money_again(sentence: SentenceTokens, number: Number, before: list[Measure | None]) -> Measure | None:
    """`was $5.2 million, below the 6 million expected`, `and a forecast of 6 million`: what money is compared with is
    money of the same kind.
    """
    words, left, right = sentence.words, number.left, number.right
    beaten = words[left] == "the" and words[left - 1] in LEX.beating  # beating the 268 million that they expected
    alone = is_alone(sentence, right) or words[right].endswith("ed") or (beaten and words[right] == "that")
    if number.scale < _MILLION or not alone:
        return None
    opener = left - 1 if words[left] in ("the", "a") else left
    foreseen = words[left] == "of" and words[left - 1] in LEX.foreseen
    if not (foreseen or beaten) and LEX.comparing.isdisjoint((words[opener], " ".join(words[opener - 1 : opener + 1]))):
        return None
    said = next((found for found in reversed(before) if found and not _is_bracketed(sentence, found.first)), None)
    if said is None or said.kind != "money" or left - said.after > _APART:
        return None
    return Measure("money", said.unit, ELIDED_UNIT, left + 1, right)


def money_joined(sentence: SentenceTokens, numbers: list[Number], before: list[Measure | None]) -> Measure | None:
    """`1 million rupees for each family and 250,000 for the hurt`: the last of the numbers, joined to money before the
    same preposition.
    """
    words, left, right = sentence.words, before_hedge(sentence, numbers[-1].left), numbers[-1].right
    said = before[-1] if before else None
    if said is None or said.kind != "money" or said.attributive or words[left] not in ("and", ","):
        return None
    placed = numbers[-1].scale >= _MILLION or is_decimal(numbers[-1])  # 1.42 euros in Lyon and 1.38 in Nice
    alike = words[right] in _GIVEN or (words[right] == "in" and placed)
    if not alike or words[said.after] != words[right] or left - said.after > _APART:
        return None
    factor = shared_scale(sentence, numbers, said)
    first = numbers[-1].left + 1
    return Measure("money", said.unit, ELIDED_UNIT, first, right, factor=factor) if factor else None


def money_moved_to(sentence: SentenceTokens, numbers: list[Number], before: list[Measure | None]) -> Measure | None:
    """`fell 21p to 936`, `rose $1.20 to 74.30`: the price that money was added to or taken from. In coins of which it
    takes a hundred, no price has hundredths: "fell 12 paise to 83.21" leads to rupees.
    """
    words, number, moved = sentence.words, numbers[-1], before[-1] if before else None
    if moved is None or moved.kind != "money" or number.form != "digits":
        return None
    stands = _stands_at(sentence, moved, number.left)
    if words[number.left] != "to" and not stands:
        return None
    led = moved.first - 1 - (words[moved.first - 1] == "by")
    near = words[led] in LEX.trend_words and sentence.letters[led : led + 1] == "V"
    near = (near or stands) and " per " not in (moved.unit or "")
    beside = number.left - moved.after < _BESIDE and (stands or only_times(sentence, moved.after, number.left))
    value, change = number.value or 0.0, (numbers[-2].value or 0.0) if len(numbers) > 1 else 0.0
    digits = sentence.text[number.start : number.end]
    has_hundredths = len(digits.partition(".")[2]) == _HUNDREDTHS
    money = money_of(moved.unit) if has_hundredths and moved.unit != "penny" else None  # shares go for 936.25 pence
    whole = not is_minor(moved.unit) or value * 10 % 1 == 0 or "/" in digits
    if money is None and (not whole or value < change):
        return None
    if not (near and beside and is_alone(sentence, number.right)) or number.scale != 1.0:
        return None
    return Measure("money", money or moved.unit, ELIDED_UNIT, number.left + 1, number.right)


def _stands_at(sentence: SentenceTokens, moved: Measure, at: int) -> bool:
    """`eight pence higher at 90`, `up 4p at 212`: what a price that has moved stands at."""
    words = sentence.words
    if words[at] != "at":
        return False
    behind = at == moved.after + 1 and words[moved.after] in LEX.trend_words
    return behind or (at == moved.after and words[moved.first - 1] in ("up", "down", "off"))


def share_dollars(sentence: SentenceTokens, here: list[Claim], part: Claim) -> None:
    """`NZ$61 billion, of which $8 billion`: a part is in the dollars of its whole, whose sign names their country."""
    if part.kind != "money" or not here or sentence.text[part.number_start - 1] != "$":
        return
    first, last = sentence.after(part.start), here[-1]
    between = sentence.words[sentence.after(last.end) : first]
    if between in _PARTED and last.kind == "money" and (last.unit or "").endswith("D") and part.unit == "USD":
        part.unit = last.unit


def _is_bracketed(sentence: SentenceTokens, index: int) -> bool:
    """Whether a bracket is open at a token: the same again in other money."""
    for token in range(index - 1, max(-1, index - FAR), -1):
        if sentence.words[token] in ("(", ")"):
            return sentence.words[token] == "("
    return False
