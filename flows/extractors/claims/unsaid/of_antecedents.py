"""What is counted stands right before a number, a pronoun for it behind: the attackers, about 150 of them."""

from __future__ import annotations

from newstables.extractors.claims.counting.counted_units import unit_of
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.numbers import Number

_PRONOUNS = frozenset(("them", "whom", "which"))
_MARKS = frozenset((",", "("))


def of_antecedent(sentence: SentenceTokens, number: Number, before: Measure | None) -> Measure | None:
    """A count of the plural that a mark parts from a number with "of them" behind it, where no number counts it: of "3
    goals in 5 minutes, 2 of them penalties" they are goals. `before`: the measure before the number.
    """
    words, right = sentence.words, number.right
    if words[right] != "of" or words[right + 1] not in _PRONOUNS:
        return None
    mark = before_hedge(sentence, number.left)
    noun = mark - 1
    if before is not None and before.after == mark:
        return None
    if words[mark] not in _MARKS or not is_plural(words[noun]) or sentence.tag(noun) != "NNS":
        return None
    return Measure("count", unit_of(sentence, noun, noun)[0], ELIDED, number.left + 1, right)
