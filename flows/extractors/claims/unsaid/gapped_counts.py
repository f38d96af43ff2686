"""Counts of clauses that leave out verb and noun behind a name: Ghana won 12 medals, Kenya nine and in Egypt 7."""

from __future__ import annotations

from newstables.extractors.claims.age.ages import is_lifetime
from newstables.extractors.claims.age.ages_of_several import is_person
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number

_JOINTS = (",", "and", "while", ";")
_LONGEST_NAME = 4  # words
_FAR_APART = 25  # times as many are of no one noun: sold 900 cars, the Mazda 3 among them
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_WHERE = frozenset(("in", "at", "near", "for", "from"))
_WHEN = frozenset(("in", "on", "during", "last", "this", "of", "from", "over", "for", "with"))


def shares_noun(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether a bare number behind a name ends a clause whose verb and noun are those of the clause before it."""
    moved = sentence.words[right] == "(" and sentence.words[right + 1] in ("up", "down")  # 2,299 (down 1,061)
    ends = moved or sentence.words[right] in ("", ".", ";", "and", "while") or _goes_on(sentence, right)
    if not ends or number.value is None or number.value % 1 or number.scale != 1.0:
        return False
    first = _joint_before(sentence, left - 1 if ends_parted_gap(sentence, number, left, right) else left)
    return first is not None and _has_count(sentence, number.value, first)


def ends_parted_gap(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`Norvik cut 300 jobs; Dunmore Bank, 90.`: whether a comma and a number behind a name are all of a clause behind a
    semicolon, and the clause before it has a subject, a verb and a count as its object, so that the number counts the
    same. Not: `They named two suspects; Hill, 40.`, whose age it may be.
    """
    if sentence.words[left] != "," or sentence.words[right] not in ("", ".", ";"):
        return False
    joint = _joint_before(sentence, left - 1)
    if joint is None or sentence.words[joint] != ";":
        return False
    first = next((at + 1 for at in range(joint - 1, -1, -1) if sentence.words[at] in (";", ":")), 0)
    if first > 0 and sentence.words[first - 1] == ":":
        return False  # the dead are: Ann Boyd, 45, who left two sons; Tom Hill, 12
    told = [sentence.relation(at).partition(":")[0] for at in range(first, joint)]
    verb = next((at for at in range(first, joint) if sentence.tag(at) in _FINITE), joint)
    counted = next((at for at in range(verb, joint) if told[at - first] == "obj"), None)
    if counted is None or "nsubj" not in told or "nummod" not in told:
        return False
    if is_person(sentence.words[counted]) and is_lifetime(number):
        return False
    return any(told[at - first] == "nummod" for at in range(verb + 1, counted))


def _goes_on(sentence: SentenceTokens, right: int) -> bool:
    """Whether what stands behind the number only says when or where, or parts it from what follows."""
    word = sentence.words[right]
    if word not in _WHEN:
        return word == ","
    end = next((at for at in range(right, sentence.size) if sentence.words[at] in _JOINTS), sentence.size)
    return not any(sentence.tag(at) in _FINITE for at in range(right, end))  # not: and Agent 7 in Lima was one


def _joint_before(sentence: SentenceTokens, left: int) -> int | None:
    """What joins the clause whose subject ends at token `left` to the one before; None where it is no such name."""
    words, first = sentence.words, left
    while first > 0 and left - first < _LONGEST_NAME and sentence.is_capital(first) and words[first].isalpha():
        first -= 1
    first -= words[first] == "the"
    first -= words[first] in _WHERE and words[first - 1] in _JOINTS
    known = LEX.designators.union(LEX.titles, LEX.calendar_months)
    named = first < left and not known.intersection(words[first + 1 : left + 1])
    return first if named and words[first] in _JOINTS else None


def _has_count(sentence: SentenceTokens, value: float, joint: int) -> bool:
    """Whether the clause before has a verb and a count of so much: sent 40 observers, 40 people drowned."""
    for index in range(1, joint):
        word = sentence.words[index]
        told = float(word.replace(",", "")) if word.replace(",", "").isdecimal() else LEX.cardinals.get(word)
        if not told or not 1 / _FAR_APART < value / told < _FAR_APART:
            continue
        counts = is_name_or_noun(sentence.words[index + 1]) and counted_noun(sentence, index + 1, False) is not None
        if counts and any(sentence.tag(verb).startswith("VB") for verb in range(joint)):
            return True
    return False
