"""Words that a comma or "and" joins before the one noun that they describe: cold, wet and hungry miners."""

from __future__ import annotations

from newstables.extractors.claims.capital_words import is_the_us
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun, looks_like_verb

LONGEST_PHRASE = 7  # tokens between a number and its noun; beyond that it is another phrase
MORE = 3  # … for each comma between its adjectives


def joins_three(sentence: SentenceTokens, index: int) -> bool:
    """Whether the comma at `index` stands in a list of three that describes one plural: wet, cold and hungry men."""
    words = sentence.words
    if _joins_adjectives(sentence, index):
        return True
    if words[index + 2] != "and" or words[index - 1] in LEX.not_counted or is_plural(words[index - 1]):
        return False
    return is_name_or_noun(words[index + 1]) and not is_plural(words[index + 1]) and joins_plural(sentence, index + 2)


def _joins_adjectives(sentence: SentenceTokens, index: int) -> bool:
    """Whether the comma at `index` stands between adjectives of one plural: small, family-run, mostly empty shops."""
    words, first = sentence.words, index + 1
    described = sentence.tag(index - 1) == "JJ" or (words[index - 2] == "-" and sentence.touches(index - 2))
    made = words[index - 1].endswith("ed") and sentence.relation(index - 1) in ("amod", "compound")
    described = described or made  # 28 detached, red-brick houses
    if not described or words[index - 1] in LEX.not_counted or is_plural(words[first]):
        return False
    compound = words[first + 1] == "-" and sentence.touches(first)
    if not compound and sentence.tag(first) not in ("JJ", "RB", "VBN"):
        return False
    plural = next((at for at in range(first, first + LONGEST_PHRASE + MORE) if _is_plural_noun(sentence, at)), first)
    if plural == first or words[plural + 1] in LEX.reporting:  # it left 12 ill, old aides said
        return False
    return all(_is_within(sentence, at) for at in range(first, plural))


def _is_plural_noun(sentence: SentenceTokens, index: int) -> bool:
    return index < sentence.size and is_plural(sentence.words[index]) and sentence.words[index + 1] != "-"


def _is_within(sentence: SentenceTokens, index: int) -> bool:
    """Whether a token can stand between a comma and the noun that adjectives on both sides of it describe."""
    words = sentence.words
    beside = words[index] in (",", "-") or "-" in (words[index - 1], words[index + 1])
    return beside or is_name_or_noun(words[index]) or sentence.tag(index) == "RB"


def joins_plural(sentence: SentenceTokens, index: int) -> bool:
    """Whether "and" at `index` joins two words before one plural: "300 Ford and Toyota trucks"."""
    words = sentence.words
    if looks_like_verb(words[index - 1]):
        return False
    alike = sentence.is_capital(index - 1) == sentence.is_capital(index + 1)
    for at in range(index + 1, min(sentence.size, index + 5)):
        noun = is_name_or_noun(words[at]) or sentence.tag(at) == "NNS"  # fraud and bribery charges
        if not noun and not is_the_us(sentence, at):
            return False
        if is_plural(words[at]):
            return alike and at > index + 1
    return False
