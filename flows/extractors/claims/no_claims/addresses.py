"""Numbers in the addresses of houses and pages: my home at 12, Janpath."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_COMPASS = ("n", "e", "s", "w")  # which end of a street; a W is a watt elsewhere


def in_address(sentence: SentenceTokens, number: Number) -> bool:
    """Whether the number stands in the address of a page or of a house: my home at 12, Janpath; 861 W. 36th Street."""
    words, left = sentence.words, sentence.before(number.start)
    right = sentence.after(number.end)
    towards = number.form == "digits" and words[right] in _COMPASS and sentence.is_capital(right)
    if towards and not LEX.designators_street.isdisjoint(words[right + 1 : right + 5]):
        return True
    if words[left] == "at" and words[left - 1] in LEX.designators_houses and number.form == "digits":
        return words[right] == "," and sentence.is_capital(right + 1)
    if "/" not in sentence.words:
        return False
    text, start = sentence.text, sentence.start
    first = max(text.rfind(" ", start, number.start), text.rfind("\n", start, number.start), start - 1) + 1
    return "://" in text[first : number.start] or text.startswith("www.", first)
