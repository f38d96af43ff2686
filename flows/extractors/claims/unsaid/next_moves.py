"""Where the next subject of a verb moved to, whose unit is said once: fell to 9 percent, non-food to 7.5 from 7.9."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.shared_scales import FAR_APART
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

LONGEST = 6  # words of who has the amount, in a clause without a verb
JOINTS = (",", "and", "while", "but", ";")
CLOSING = ("", ".", ",", ";", "and", "or", "but", "while")
FARTHEST = 24  # tokens between an amount and what it is "up from"


def next_move(
    sentence: SentenceTokens, numbers: list[Number], before: list[Measure | None], measured: list[int]
) -> Measure | None:
    """`fell to 9.1 percent from 9.8 and non-food to 7.5 from 7.9`: where the next subject of the same verb moved to."""
    words, number = sentence.words, numbers[-1]
    moves = [index for index in measured if (found := before[index]) and words[found.first - 1] == "to"]
    if words[number.left] != "to" or not moves or number.form != "digits":
        return None
    found, other = before[moves[0]], numbers[moves[0]]
    if found is None or not _opens_move(sentence, number, found):
        return None
    scales = (1.0,) if number.scale > 1.0 else (1.0, other.scale)
    apart = [(number.value or 0.0) * scale / (other.value or 1.0) for scale in scales]
    scale = next((scale for scale, times in zip(scales, apart, strict=True) if 1 / FAR_APART < times < FAR_APART), None)
    again = Measure(found.kind, found.unit, ELIDED_UNIT, number.left + 1, number.right)
    return replace(again, factor=scale * found.factor) if scale is not None else None


def _opens_move(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """Whether a joint and a subject stand before "to" and a number, or a joint alone, and nothing that it could count
    behind: and non-food to 7.5 from 7.9; in Spain and to 1.4 in Italy.
    """
    words, letters, first = sentence.words, sentence.letters, number.left - 1
    while first > found.after and (letters[first] in "DNA" or words[first] == "-"):
        first -= 1
    if words[first] not in JOINTS or number.left - 1 - first > LONGEST:
        return False
    behind = words[number.right]
    if first == number.left - 1:
        return behind == words[found.after] and behind in LEX.stops_prepositions
    moved = behind == "from" and words[number.right + 1][:1].isdigit()
    return letters[number.left - 1] == "N" and (moved or behind in CLOSING or sentence.begins_date(number.right))


def ends_amount(sentence: SentenceTokens, right: int) -> bool:
    """Whether nothing follows a number that it could count."""
    word = sentence.words[right]
    return word in CLOSING or word in LEX.stops_prepositions or sentence.begins_date(right)
