"""Whether the text counts up to now."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX

_BRINGING = frozenset(("bringing", "taking", "pushing", "raising", "lifting", "making", "leaving"))
_IN_A_ROW = frozenset(("row", "straight", "consecutive", "successive"))  # the eighth in a row since June
_NEAR_BEHIND = 8  # tokens behind an amount in which it says so
_FAR = 18  # … where an aside with the parts of it stands between: 74 have died, including 21 officers, since May
_ASIDE = 5  # tokens behind an amount in which such an aside begins
_NEAR = 3  # tokens before an amount in which it is the first of its kind


def is_cumulative(sentence: SentenceTokens, first: int, after: int) -> bool:
    """Whether the text says so far, since, in total, beside the number: its sentence has such a word."""
    words = sentence.words
    table = LEX.cumulative
    for index in range(max(0, first - 3), first):
        found = table.before(words, index) if words[index] in table.by_last else None
        of_noun = words[index - 1 : index + 1] == ["in", "total"] and sentence.letters[index + 1] in ("N", "A")
        if of_noun:
            continue  # a fall in total income to $3 million
        if found and not (words[index] == "since" and "V" in sentence.letters[index:first]):  # since I was sixteen
            return True
    reach = _FAR if "including" in words[after : after + _ASIDE] else _NEAR_BEHIND
    for index in range(first, min(sentence.size, after + reach)):
        found = table.after(words, index) if words[index] in table.by_first else None
        if found and words[index] == "in" and sentence.letters[index + 2 : index + 3] in ("N", "A"):
            continue  # a rise in total income
        if found and (found[0] == "after" or index < after):
            adverb = words[index] == "since" and sentence.letters[index + 1 : index + 2] == "V"  # but has since fallen
            near = words[max(0, first - _NEAR) : first]
            rare = _is_record(words[after:index]) or ("first" in near and "," not in near)
            return not adverb and not (words[index] == "since" and rare)  # the first day over 30C since May
        brings = words[index] == "," and words[index + 1] in _BRINGING  # killed 100, bringing the toll since May to 400
        if index >= after and (brings or words[index] in (";", ".", "but", "while", "whereas")):
            return False
    return False


def _is_record(words: list[str]) -> bool:
    """Whether "since" says how rare a figure is, not from when it was counted: "its lowest since 2008"."""
    return any(word.endswith("est") or word in LEX.ranking or word in _IN_A_ROW for word in words)
