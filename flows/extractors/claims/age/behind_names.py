"""Ages behind a name, between commas or with none: Mary Smith, 45, said; Ada Quill 37 has; their son, nine."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, default_gazetteer
from newstables.extractors.claims.age.ages import is_lifetime
from newstables.extractors.claims.age.ages_of_several import are_persons, is_of_one, is_of_several, is_parent
from newstables.extractors.claims.age.in_brackets import is_bracketed
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import OF_NAME
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.gapped_counts import ends_parted_gap
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_whole_word
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words
from newstables.language.questions.listed import listed

_LONGEST_MONTH = 31  # days
_GROWN = 15  # years; smaller numbers behind a name are rather its own
# What stands before such an age where no name does: "two men, 25 and 30", "her sons, both 17", "one 12, the other 14".
_BEFORE_AGE = frozenset((",", '"', "”", "(", "now", "then", "and", "both", "all", "one", "another", "other"))
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_KNOWN = frozenset(("the", "a", "an", "his", "her", "their", "our", "its", "my", "s"))  # before one animal
_ENDS = ("", ".", ",", ";", "on", "in", "at")  # behind the score of another side


def read_age_of_person(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`Mary Smith, 45, said`, `two men, 25 and 30, were hurt`."""
    if sentence.words[left] not in _BEFORE_AGE and not sentence.is_capital(left):
        return None  # most
    if not is_lifetime(number):
        return None
    comma = left - (sentence.words[left] in ("now", "then"))  # wrote Mary Smith, now 22
    beside = _is_apposition(sentence, number, comma, right) or is_age_behind_name(sentence, number, left, right)
    beside = beside or (comma < left and _is_now(sentence, comma, right)) or is_bracketed(sentence, number)
    if not (beside or is_of_several(sentence, left, right) or is_of_one(sentence, left, right)):
        return None
    return Measure("age", "year of age", OF_NAME, left + 1, right)


def _is_now(sentence: SentenceTokens, comma: int, right: int) -> bool:
    """`one of the women, now 26, said`: behind people, between commas."""
    words = sentence.words
    return words[comma] == "," and words[right] in (",", ".", ";") and are_persons(words[comma - 1])


def is_age_behind_name(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`Ada Quill 37 has two sons`, `Ada Quill, 37 has`: a bare number between a person's full name and the verb."""
    left -= sentence.words[left] == ","
    full = left > 0 and sentence.is_capital(left) and sentence.is_capital(left - 1)
    if not full or number.form != "digits" or not is_lifetime(number) or (number.value or 0) < _GROWN:
        return False
    if right >= sentence.size or _has_score_after(sentence, right):
        return False
    opens = sentence.words[left - 2] in ("", ".", ",", "and", '"', "“") or left == 1
    told = sentence.tag(right) in ("VBZ", "VBD", "MD") and sentence.words[right] not in LEX.scores_verbs
    known = sentence.phrase(left - 1, left) in default_gazetteer().given_names
    return opens and told and (known or _is_behind_aged(sentence, left - 1))


def _is_behind_aged(sentence: SentenceTokens, given: int) -> bool:
    """`Ada Quill, 25, and Jorro Munk, 26 were held`: whether another's age between commas and "and" stand before."""
    words = sentence.words
    aged = words[given - 4] == words[given - 2] == "," and words[given - 3].isdigit() and words[given - 1] == "and"
    return aged and sentence.is_capital(given - 5)


def _has_score_after(sentence: SentenceTokens, right: int) -> bool:
    """Whether a name that is no person's full one has a bare number too: `Adelaide Crows 78 had Geelong 61 beaten`."""
    for index in range(right + 1, sentence.size):
        behind = (
            sentence.words[index].isdecimal() and sentence.is_capital(index - 1) and sentence.words[index + 1] in _ENDS
        )
        if behind and sentence.phrase(index - 2, index - 1) not in default_gazetteer().given_names:
            return sentence.words[index - 1] not in LEX.calendar_months
    return False


def _is_apposition(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`Mary Smith, 45, said`: a capitalised word and commas round a whole number in digits."""
    if _is_of_child(sentence, number, left, right):
        return True
    if sentence.words[left] in ('"', "”") and sentence.words[left - 1] == ",":
        left -= 1  # a man known as "Big Joe," 44, was hurt
    if (
        sentence.words[left] != ","
        or number.form != "digits"
        or not number.value
        or number.value % 1
        or number.value < 2
    ):
        return False
    if sentence.words[right] == "or" and sentence.words[right + 1].isdigit():
        right += 2  # a girl, 15 or 16, ran
    dash = sentence.words[right] in ("–", "—") and sentence.starts[right] > number.end
    if sentence.words[right] not in (",", ".", ";", ")") and not dash:
        return False
    if ends_parted_gap(sentence, number, left, right):
        return False
    return _is_behind_person(sentence, number.value, left, right)


def _is_behind_person(sentence: SentenceTokens, age: float, left: int, right: int) -> bool:
    """Whether the comma at token `left` stands behind a name or a noun of whoever has an age."""
    if sentence.words[left - 1] == "." and _is_initial(sentence, left - 2):
        return True  # Karl B., 34, as a court names him
    before = sentence.words[left - 1]
    if is_parent(sentence, left - 1) and age > _GROWN:
        return True  # a father of four, 41, was jailed
    if not {"jr", "sr", "jr.", "sr."}.isdisjoint(sentence.words[max(0, left - 2) : left]):
        return True  # Ada Quill Jr., 39,
    small = not sentence.is_capital(left - 1)
    if small and sentence.words[left - 2] == "-" and sentence.touches(left - 3) and sentence.touches(left - 2):
        return sentence.is_capital(left - 3) and is_whole_word(before)  # Lee Jae-yong, 48,
    if before == "one" and sentence.words[left - 2] in LEX.ages_compared:
        return True  # the older one, 12, survived
    next_of_several = before in number_words("ordinals") and sentence.words[left - 2] in ("a", "the")
    if (next_of_several or before == "another") and age > 12 and sentence.tag(right + 1) in _FINITE:
        return True  # a fourth, 22, was cleared; another, 23, died
    if before in LEX.persons_with_ages and age > 12 and not sentence.is_capital(left - 1):
        return True
    if before in listed("animals") and small and not _KNOWN.isdisjoint(sentence.words[max(0, left - 4) : left - 1]):
        return True  # the elephant, 47, died
    if not sentence.is_capital(left - 1) or not is_whole_word(before):
        return False
    if sentence.words[left - 2] in LEX.titles:
        return True
    behind_town = sentence.words[left - 2] == "," and sentence.is_capital(left - 3)
    in_town = sentence.words[left - 2] == "in" and sentence.words[right] in (".", ";")
    if (behind_town or in_town) and _is_land(sentence.phrase(left - 1, left), in_town):
        return False  # in Turin, Italy, 12; in Turin, 12.
    # said Lay, 69, who; a name that is another word too
    known = before not in LEX.stops or (before in LEX.verbs and sentence.tag(left - 1) == "NNP" and left > 1)
    month = before in LEX.calendar_months and (sentence.words[left - 2] != "said" or age <= _LONGEST_MONTH)
    return known and not month


def _is_land(name: str, or_town: bool) -> bool:
    """Whether a name is a country's, `or_town` a town's: no age of anybody stands behind it."""
    known = default_gazetteer().names.get(name)
    return known is not None and (known.kind == COUNTRY or (or_town and known.kind == PLACE))


def _is_initial(sentence: SentenceTokens, index: int) -> bool:
    """Whether a single capital stands behind a capitalised word, for a surname that is not told."""
    alone = len(sentence.words[index]) == 1 and sentence.words[index].isalpha() and sentence.is_capital(index)
    return alone and sentence.is_capital(index - 1) and is_whole_word(sentence.words[index - 1])


def _is_of_child(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`their son, nine, is missing`: few years between commas behind a child, in words or in digits."""
    apart = sentence.words[left] == "," and sentence.words[right] in (",", ".", ";")
    few = number.form in ("digits", "words") and number.value is not None and 0 < number.value <= _GROWN
    return apart and few and sentence.words[left - 1] in LEX.ages_kin
