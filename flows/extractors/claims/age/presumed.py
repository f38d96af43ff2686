"""Ages that somebody is said to have: "three girls thought to be 3, 6 and 11", "their ages are 4, 7 and 12"."""

from __future__ import annotations

from newstables.extractors.claims.age.ages import is_lifetime
from newstables.extractors.claims.age.ages_of_several import is_person
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import OF_AGES, PRESUMED
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language.questions.verbs import subject

# Participles of verbs that take somebody and an infinitive: "is held to be 40", "reported to be 40".
_HELD = frozenset(
    (
        *("believed", "thought", "said", "reported", "understood", "estimated", "assumed", "presumed", "judged"),
        *("supposed", "deemed", "considered", "reckoned", "rumoured", "rumored", "alleged", "known", "found"),
    )
)
_YOUNG = frozenset(("boy", "girl", "child", "baby", "infant", "toddler", "teenager", "teen", "son", "daughter"))
AGES = frozenset(("age", "ages"))
_NO_AGES = frozenset(("middle", "dark", "golden", "new", "bronze", "iron", "stone", "ice", "space"))
_LINKS = frozenset(("is", "are", "was", "were", "as", "at", "from", "between", ":", "be"))
_TOLD = frozenset(("given", "listed", "reported", "put", "ranged", "range", "varied", "vary", "recorded", "estimated"))
_NEAR = 8  # tokens from "ages" to the verb
_JOINTS = ("and", "or", ",", "to", "between", "about", "around")


def read_presumed(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`two sons, believed to be 5 and 9,`, `a man thought to be 40`: bare numbers that people are held to be. Of
    several people one number may be how many they are, "the victims were believed to be 12", unless they are young.
    """
    words = sentence.words
    first = _before_list(sentence, left)
    held = words[first] == "be" and words[first - 1] == "to" and words[first - 2] in _HELD
    if not held or not is_lifetime(number) or not _ends(sentence, right):
        return None
    parse = sentence.document.parse
    who = subject(parse, parse.token_at(sentence.starts[first - 2]))
    if who is None:
        return None
    several = is_plural(parse.lower[who])
    person = parse.lower[who] in ("he", "she", "who") or parse.pos[who] == "PROPN" or is_person(parse.lower[who])
    listed = first < left or (words[right] in ("and", ",", "or", "to") and words[right + 1].isdigit())
    sure = listed or not several or singular(parse.lower[who]) in _YOUNG
    return Measure("age", "year of age", PRESUMED, left + 1, right) if person and sure else None


def read_of_ages(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`the ages of the victims are 14, 18 and 29`, `gave her age as 25`: bare numbers that an age or ages are."""
    if not is_lifetime(number) or not _ends(sentence, right):
        return None
    words, at = sentence.words, _before_list(sentence, left)
    if words[at] not in _LINKS or words[right : right + 2] == ["in", "all"]:
        return None
    while words[at - 1] in _LINKS or words[at - 1] in _TOLD:
        at -= 1  # his age was given as 34, ranged from
    near = words[max(0, at - _NEAR) : at]
    age = next((back for back in range(1, len(near) + 1) if near[-back] in AGES), None)
    if age is None or words[at - age - 1] in _NO_AGES:
        return None
    between = near[len(near) - age + 1 :]
    apart = any(
        not word[:1].isalpha() or sentence.tag(at - age + 1 + i).startswith("VB") for i, word in enumerate(between)
    )
    return None if apart else Measure("age", "year of age", OF_AGES, left + 1, right)


def _before_list(sentence: SentenceTokens, left: int) -> int:
    """The last token before the numbers of a list or a range, whose member has `left` before it."""
    words, first = sentence.words, left
    while words[first] in _JOINTS or (words[first].isdigit() and first < left) or words[first] in LEX.cardinals:
        first -= 1
    return first


def _ends(sentence: SentenceTokens, right: int) -> bool:
    """Whether nothing behind a number can be what it counts."""
    word = sentence.words[right]
    following = sentence.tag(right)
    return (not word[:1].isalpha() and word not in ("%", "-")) or following in ("CC", "VBD", "VBP", "VBZ", "IN", "TO")
