"""Ages that somebody is believed to have: "three girls thought to be 4, 7 and 12"."""

from __future__ import annotations

from newstables.extractors.claims.age.ages import is_lifetime
from newstables.extractors.claims.age.ages_of_several import are_persons
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import PRESUMED
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language.people import nouns_of_people
from newstables.language.questions.verbs import subject

# Participles of verbs that take somebody and an infinitive: "is held to be 40", "reported to be 40".
_HELD = frozenset(
    (
        *("believed", "thought", "said", "reported", "understood", "estimated", "assumed", "presumed", "judged"),
        *("supposed", "deemed", "considered", "reckoned", "rumoured", "rumored", "alleged", "known", "found"),
    )
)
_YOUNG = frozenset(("boy", "girl", "child", "baby", "infant", "toddler", "teenager", "teen", "son", "daughter"))
_JOINTS = ("and", "or", ",", "to", "between", "about", "around")


def read_presumed(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`two sons, believed to be 5 and 9,`, `a man thought to be 40`: bare numbers that people are held to be. Of
    several people one number may be how many they are, "the victims were believed to be 12", unless they are young.
    """
    words = sentence.words
    first = left
    while words[first] in _JOINTS or (words[first].isdigit() and first < left) or words[first] in LEX.cardinals:
        first -= 1
    held = words[first] == "be" and words[first - 1] == "to" and words[first - 2] in _HELD
    if not held or not is_lifetime(number) or not _ends(sentence, right):
        return None
    parse = sentence.document.parse
    who = subject(parse, parse.token_at(sentence.starts[first - 2]))
    if who is None:
        return None
    several = is_plural(parse.lower[who])
    person = parse.lower[who] in ("he", "she", "who") or parse.pos[who] == "PROPN" or _is_person(parse.lower[who])
    listed = first < left or (words[right] in ("and", ",", "or", "to") and words[right + 1].isdigit())
    sure = listed or not several or singular(parse.lower[who]) in _YOUNG
    return Measure("age", "year of age", PRESUMED, left + 1, right) if person and sure else None


def _is_person(word: str) -> bool:
    return are_persons(word) or singular(word) in nouns_of_people()


def _ends(sentence: SentenceTokens, right: int) -> bool:
    """Whether nothing behind a number can be what it counts."""
    word = sentence.words[right]
    following = sentence.tag(right)
    return (not word[:1].isalpha() and word not in ("%", "-")) or following in ("CC", "VBD", "VBP", "VBZ", "IN", "TO")
