"""So much more of what was measured before: 5 percent now and another 3 in January; 40 euros, and a further 12."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.shared_scales import left_out
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_MORE = (["another"], ["a", "further"], ["an", "additional"], ["an", "extra"])
_JOINTS = ("and", ",", "with", "plus", "then")
_MEASURED = ("percent", "money", "measure", "duration")
_FARTHEST = 12  # tokens between an amount and what is added to it


def added_to(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """The measure of number `index`, which has no unit of its own, where "another" or "a further" adds it to the one
    before it, both being of one verb; not the subject of the next one: "and another 12 are held".
    """
    number, said = numbers[index], measures[index - 1] if index else None
    if said is None or said.kind not in _MEASURED or said.attributive or not _is_added(sentence, number, said):
        return None
    if _does_something(sentence, number.right) or (said.kind == "money" and number.form == "words"):
        return None
    scale = left_out(number, numbers[index - 1])
    if scale is None:
        return None
    factor = scale * said.factor
    return Measure(said.kind, said.unit, ELIDED_UNIT, number.left + 1, number.right, factor=factor)


def _is_added(sentence: SentenceTokens, number: Number, said: Measure) -> bool:
    words, left = sentence.words, number.left
    lead = next((left - len(more) for more in _MORE if words[left + 1 - len(more) : left + 1] == more), None)
    if lead is None or words[lead] not in _JOINTS or left - said.after > _FARTHEST:
        return False
    return not {"V", "."} & set(sentence.letters[said.after : left])


def _does_something(sentence: SentenceTokens, right: int) -> bool:
    """Whether those that a number counts do or suffer something: another 12 fled, another 12 injured."""
    word = sentence.words[right]
    return sentence.letters[right : right + 1] == "V" or word in LEX.auxiliaries or word in LEX.not_counted
