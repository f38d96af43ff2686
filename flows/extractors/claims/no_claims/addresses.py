"""Numbers in the addresses of houses and pages: my home at 12, Janpath."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number


def in_address(sentence: SentenceTokens, number: Number) -> bool:
    """Whether the number stands in the address of a page or of a house: my home at 12, Janpath."""
    words, left = sentence.words, sentence.before(number.start)
    if words[left] == "at" and words[left - 1] in LEX.designators_houses and number.form == "digits":
        return words[sentence.after(number.end)] == "," and sentence.is_capital(sentence.after(number.end) + 1)
    if "/" not in sentence.words:
        return False
    text, start = sentence.text, sentence.start
    first = max(text.rfind(" ", start, number.start), text.rfind("\n", start, number.start), start - 1) + 1
    return "://" in text[first : number.start] or text.startswith("www.", first)
