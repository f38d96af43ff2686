"""Ages: aged 18, a 5-year-old, 65 years old, under the age of 5, and a number between commas after a name."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.age.ages_of_several import EXTREMES, are_persons, is_extreme, is_of_several, is_parent
from newstables.extractors.claims.nouns import is_name_or_noun
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import AGED, AT_AGE, OF_NAME
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language.questions.phrases import case_of
from newstables.language.questions.verbs import subject

OLDEST = 115  # years; a larger number after a name is no age
_GROWN = 15  # years; smaller numbers behind a name are rather its own
_ENDS = ("", ".", ",", ";", "on", "in", "at")  # behind the score of another side
_MIDDAY = 12  # "died at 10" may be an hour
_UNITS = ("year", "month", "week", "day", "decade", "century")
_TURNED = ("turned", "turns", "turning", "turn")
_AFTER_BEING = frozenset(
    ("by", "now", "when", "next", "this", "in", "on", "and", "at")
)  # behind an age: was 35 by June
_AFTER_TURNED = frozenset(
    (".", ",", "", "?", "in", "on", "next", "this", "last", "and", "when", "while", "before", "after")
)
_BEING = frozenset(("was", "is", "am", "be", "i'm", "he's", "she's", "i’m", "he’s", "she’s"))
_SUBJECTS = frozenset(("he", "she", "i", "who"))
_OWNERS = frozenset(("his", "her", "my"))  # At 20, her first play was staged
_OR_OLDER = (["and", "older"], ["or", "older"], ["and", "younger"], ["or", "younger"])
_AGED = frozenset(("aged", "ages"))


def read_old(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`65 years old`, `a 5-month-old`, `12 years of age`, `6 months or older`, `aged 18 months`: the unit is
    "year of age" or the like.
    """
    words = sentence.words
    index = right + 1 if words[right] == "-" else right
    if words[index] == "yo" or words[index : index + 3] == ["y", "/", "o"]:  # an 87 yo man
        return Measure("age", "year of age", "<number> yo", left + 1, index + (1 if words[index] == "yo" else 3))
    unit = singular(words[index])
    unit = "year" if unit in ("yr", "yrs") else unit
    if unit not in _UNITS:
        return None
    after = index + 1
    dash = after + 1 if words[after] == "-" else after
    name, first = f"{unit} of age", left + 1
    if words[dash] in ("old", "olds"):
        return Measure("age", name, "<number> <unit> old", first, dash + 1, attributive=index > right)
    if words[after : after + 2] == ["of", "age"]:
        return Measure("age", name, "<number> <unit> of age", first, after + 2)
    if words[after : after + 2] in _OR_OLDER and not is_name_or_noun(words[after + 2]):
        return Measure("age", name, "<number> or older", first, after)
    ranged = words[left] in ("and", "to", "-", "or") and not _AGED.isdisjoint(words[max(0, left - 4) : left])
    baby = words[left] == "of" and words[left - 1] in LEX.ages_of and words[left - 2] in ("a", "the")  # of three months
    if ranged or baby or words[left] in ("aged", "age") or words[max(0, left - 1) : left + 1] == ["age", "of"]:
        return Measure("age", name, "age <number> <unit>", first, after)
    return None


def is_lifetime(number: Number) -> bool:
    """Whether a number can be the years of a life."""
    return number.value is not None and 0 < number.value <= OLDEST and number.scale == 1.0


def read_aged(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`aged 18`, `under the age of 5`, `children under five`, `as young as 10`."""
    if not is_lifetime(number) or not _after_age_word(sentence, left, sentence.words[right]):
        return None
    if sentence.words[right] == "-" and singular(sentence.words[right + 1]) in LEX.duration_units:
        return None  # in this age of 24-hour news
    return Measure("age", "year of age", AGED, left + 1, right)


def read_or_older(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`members 21 or older`, `those 65 and older`, `older than 80`."""
    if sentence.words[left - 1 : left + 1] in (["older", "than"], ["younger", "than"]) and is_lifetime(number):
        after = right + (sentence.words[right] in ("year", "years"))
        return Measure("age", "year of age", "older than <number>", left + 1, after)
    behind = sentence.words[right : right + 2]
    if not is_lifetime(number) or behind not in _OR_OLDER:
        return None
    return Measure("age", "year of age", "<number> or older", left + 1, right)


def read_age_of_person(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`Mary Smith, 45, said`, `two men, 25 and 30, were hurt`."""
    if not is_lifetime(number):
        return None
    comma = left - (sentence.words[left] in ("now", "then"))  # wrote Mary Smith, now 22
    beside = _is_apposition(sentence, number, comma, right) or is_age_behind_name(sentence, number, left, right)
    if not beside and not is_of_several(sentence, left, right):
        return None
    return Measure("age", "year of age", OF_NAME, left + 1, right)


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
    return opens and told and sentence.phrase(left - 1, left) in default_gazetteer().given_names


def _has_score_after(sentence: SentenceTokens, right: int) -> bool:
    """Whether a name that is no person's full one has a bare number too: `Adelaide Crows 78 had Geelong 61 beaten`."""
    for index in range(right + 1, sentence.size):
        behind = (
            sentence.words[index].isdecimal() and sentence.is_capital(index - 1) and sentence.words[index + 1] in _ENDS
        )
        if behind and sentence.phrase(index - 2, index - 1) not in default_gazetteer().given_names:
            return sentence.words[index - 1] not in LEX.calendar_months
    return False


def read_turning(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`She turned 40`, `he will be 35 by June`."""
    if not is_lifetime(number) or not (_turns(sentence, left, right) or is_extreme(sentence, left, right)):
        return None
    return Measure("age", "year of age", "will be <number>", left + 1, right)


def read_at_age(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`He became a minister at just 25`, `she married at 31`: what is done once in a life, at a bare number."""
    following = sentence.words[right]
    ends = not following[:1].isalpha() or following in LEX.stops or following in _AFTER_TURNED
    if _opens_with_age(sentence, number, left, right):
        return Measure("age", "year of age", AT_AGE, left + 1, right)
    if not ends or "at" not in sentence.words[max(0, left - 1) : left + 1] or not is_lifetime(number):
        return None
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    verb = parse.heads[token]
    left_school = parse.lemmas[verb] == "leave" and not LEX.ages_left.isdisjoint(sentence.words[left - 2 : left])
    lived = parse.lemmas[verb].lower() in LEX.ages_lived or left_school
    if not lived or case_of(parse, token) != "at" or number.value is None or number.value <= _MIDDAY:
        return None
    who = subject(parse, verb)
    somebody = who is not None and (parse.pos[who] in ("PRON", "PROPN") or are_persons(parse.lower[who]))
    return Measure("age", "year of age", AT_AGE, left + 1, right) if somebody else None


def _opens_with_age(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`At 68, he is one of two left`, `Now 46, she`: a bare number before the comma and somebody who is the subject."""
    opens = (
        sentence.words[left] in ("at", "now")
        and not sentence.words[left - 1][:1].isalnum()
        and sentence.words[right] == ","
    )
    if not opens or not is_lifetime(number) or (number.value or 0) <= _MIDDAY:
        return False
    return (
        sentence.words[right + 1] in _SUBJECTS | _OWNERS
        or sentence.phrase(right + 1, right + 2) in default_gazetteer().given_names
    )


def _after_age_word(sentence: SentenceTokens, left: int, following: str) -> bool:
    word = sentence.words[left]
    if word in LEX.ages_before:
        return True
    before = sentence.words[left - 1]
    if word in ("over", "under", "nearly", "almost", "about") and sentence.words[left - 2 : left] == ["age", "of"]:
        return True  # the ripe old age of over ninety
    if word in ("of", "from", "between", "under", "over", "about", "around") and before in LEX.ages_before:
        return True
    them = before == "them" and sentence.words[left - 2] == "of"  # half of them under five
    if word in ("under", "over") and (them or before in LEX.ages_people or _are_plural_persons(before)):
        return not is_name_or_noun(following) or _is_verb_by_form(following)  # children under five
    if word == "as" and before in ("young", "old"):  # children as young as 10
        return True
    if word == "of" and before in LEX.ages_of and following not in ("-", "of"):
        return not is_name_or_noun(following)  # a girl of six, no child of two lawyers
    if word == "of" and before in LEX.ages_persons and following not in ("-", "of"):
        return _is_grown(sentence, left) and not is_name_or_noun(following)  # a policeman of 34
    ranged = word in ("and", "to", "-", "or") and not _AGED.isdisjoint(sentence.words[max(0, left - 4) : left])
    return ranged and not is_plural(following)  # a man aged 30 and 12 women


def _is_verb_by_form(word: str) -> bool:
    """Whether a noun behind "under five" is none that five could count: "children under five account for"."""
    return word.isalpha() and not is_plural(word) and word not in LEX.units.by_first and word != "percent"


def _is_grown(sentence: SentenceTokens, of: int) -> bool:
    """Whether somebody with an article, and no parent, is "of" so many: "a soldier of 34", "the father of 15"."""
    alone = not {"a", "an"}.isdisjoint(sentence.words[max(0, of - 4) : of])
    number = sentence.words[of + 1]
    return alone and sentence.words[of - 1] not in LEX.parents and number.isdigit() and int(number) > 15


def _is_apposition(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`Mary Smith, 45, said`: a capitalised word and commas round a whole number in digits."""
    if _is_of_child(sentence, number, left, right):
        return True
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
    before = sentence.words[left - 1]
    if is_parent(sentence, left - 1) and number.value > _GROWN:
        return True  # a father of four, 41, was jailed
    if not {"jr", "sr", "jr.", "sr."}.isdisjoint(sentence.words[max(0, left - 2) : left]):
        return True  # Ada Quill Jr., 39,
    small = not sentence.is_capital(left - 1)
    if small and sentence.words[left - 2] == "-" and sentence.touches(left - 3) and sentence.touches(left - 2):
        return sentence.is_capital(left - 3) and before.isalpha()  # Lee Jae-yong, 48,
    if before == "one" and sentence.words[left - 2] in LEX.ages_compared:
        return True  # the older one, 12, survived
    if before in LEX.ages_persons and number.value > 12 and not sentence.is_capital(left - 1):
        return True
    return (
        sentence.is_capital(left - 1)
        and before.isalpha()
        and (sentence.words[left - 2] in LEX.titles or not (before in LEX.calendar_months or before in LEX.stops))
    )


def _is_of_child(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`their son, nine, is missing`: few years between commas behind a child, in words or in digits."""
    apart = sentence.words[left] == "," and sentence.words[right] in (",", ".", ";")
    few = number.form in ("digits", "words") and number.value is not None and 0 < number.value <= _GROWN
    return apart and few and sentence.words[left - 1] in LEX.ages_kin


def _are_plural_persons(word: str) -> bool:
    return is_plural(word) and singular(word) in LEX.ages_persons


def _turns(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`He will be 35 by June`, `she turned 40`: a person, a verb of being, a bare number."""
    verb = sentence.words[left]
    if verb not in _TURNED and verb not in _BEING:
        return False
    following = sentence.words[right]
    if following == "-" and sentence.touches(right):
        return False  # he is 6-foot-11
    if sentence.words[right + 1][:1].isdigit() and sentence.touches(right):
        return False  # he is 5'11"
    if verb in _TURNED:
        return following in _AFTER_TURNED
    owned = following in LEX.stops_pronouns or following in LEX.stops_determiners  # when I was ten my father
    if following[:1].isalpha() and not owned and following not in _AFTER_BEING:
        return False
    if not EXTREMES.isdisjoint(sentence.words[max(0, left - 4) : left]):  # the youngest of whom was 15
        return True
    if not verb.isalpha():
        return sentence.words[left + 1].isdigit() and float(sentence.words[left + 1]) >= _GROWN  # I'm 55
    subject = left - 1
    while sentence.words[subject] in ("will", "would", "only", "just", "then", "now"):
        subject -= 1
    named = sentence.is_capital(subject) and following == "when" and sentence.words[right + 1] in ("he", "she")
    return named or sentence.words[subject] in _SUBJECTS or sentence.words[subject] in LEX.ages_persons
