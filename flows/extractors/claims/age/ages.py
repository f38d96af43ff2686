"""Ages by the words beside them: aged 18, a 5-year-old, 65 years old, under the age of 5, members 21 or older."""

from __future__ import annotations

from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import AGED
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number

OLDEST = 115  # years; a larger number after a name is no age
_UNITS = ("year", "month", "week", "day", "decade", "century")
_OR_OLDER = (["and", "older"], ["or", "older"], ["and", "younger"], ["or", "younger"])
_OR_OVER = (  # of anything
    *(["and", "over"], ["or", "over"], ["and", "under"], ["or", "under"], ["and", "up"]),
    *(["and", "above"], ["or", "above"], ["and", "below"], ["or", "below"]),
)
# What a sentence needs for a number to say from or to which age.
OLDER_OR_YOUNGER = frozenset(("older", "younger", "over", "under", "up", "above", "below"))
_GROUPS = ("group", "groups", "cohort", "cohorts")  # of people, by their ages
_BOUNDS = ("over", "under", "above", "below")
_BESIDE_AGE = frozenset(
    ["of", "from", "between", "under", "over", "about", "around", "just", "only", "nearly", "almost", "roughly"]
)
_AGED = frozenset(("aged", "ages"))
_SHORT_YEARS = ("yo", "y", "yr", "yrs")
_OLD = frozenset(("old", "olds", "old's", "old’s"))  # the 14-year-old's mother


def may_open_age(word: str) -> bool:
    """Whether an age in years, months or the like may go on with a word behind its number."""
    return word in _SHORT_YEARS or singular(word) in (*_UNITS, "yr")


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
    if words[dash] in _OLD:
        return Measure("age", name, "<number> <unit> old", first, dash + 1, attributive=index > right)
    if words[after : after + 2] == ["of", "age"]:
        return Measure("age", name, "<number> <unit> of age", first, after + 2)
    if words[after : after + 2] in _OR_OLDER and not is_name_or_noun(words[after + 2]):
        return Measure("age", name, "<number> or older", first, after)
    of_people = unit == "year" and (_is_of_people(sentence, left) or words[left] in _GROUPS)
    if words[after : after + 2] in _OR_OVER and of_people and is_lifetime(number):
        return Measure("age", name, "<number> or older", first, after)
    ranged = words[left] in ("and", "to", "-", "or") and not _AGED.isdisjoint(words[max(0, left - 4) : left])
    ranged = ranged or _is_of_span(words, left)
    baby = words[left] == "of" and words[left - 1] in LEX.ages_of and words[left - 2] in ("a", "the")  # of three months
    if _is_bound_of_people(sentence, left, after) and is_lifetime(number):
        return Measure("age", name, "<people> under <number> <unit>", first, after)
    if ranged or baby or words[left] in ("aged", "age") or words[max(0, left - 1) : left + 1] == ["age", "of"]:
        return Measure("age", name, "age <number> <unit>", first, after)
    return None


def _is_bound_of_people(sentence: SentenceTokens, left: int, after: int) -> bool:
    """`children below 5 years`, `patients above 60 years`: right behind people; not "killed 40 men over five years",
    which is a time, nor "teachers under five years of service".
    """
    bound = sentence.words[left] in _BOUNDS and sentence.words[left] != "over"
    return bound and _is_of_people(sentence, left - 1) and sentence.words[after] not in ("of", "'", "’", "ago")


def _is_of_span(words: list[str], left: int) -> bool:
    """`range in age from 6 months to 7 years`: behind "age" and its preposition, or where the span ends."""
    joined = words[left] in ("and", "to", "-")
    begins = (left - 1,) if not joined else (left - 3, left - 4)  # from 6 to 17 years, from 6 months to 7 years
    return any(at >= 0 and words[at] == "age" and words[at + 1] in ("from", "between") for at in begins)


def is_lifetime(number: Number) -> bool:
    """Whether a number can be the years of a life."""
    return number.value is not None and 0 < number.value <= OLDEST and number.scale == 1.0


def read_aged(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`aged 18`, `under the age of 5`, `children under five`, `as young as 10`."""
    if not is_lifetime(number) or not _after_age_word(sentence, left, sentence.words[right]):
        return None
    unit = right + (sentence.words[right] == "-")
    dashed = unit > right  # in this age of 24-hour news; cheese aged just 16 months
    if (dashed or sentence.words[left] in _BESIDE_AGE) and singular(sentence.words[unit]) in LEX.duration_units:
        return None
    if sentence.words[left] == "over" and _opens_time(sentence.words, right):
        return None
    return Measure("age", "year of age", AGED, left + 1, right)


def _opens_time(words: list[str], right: int) -> bool:
    """Whether a number begins a range of time: followed 400 people over five to ten years; not: over 60 to 70 years
    of age.
    """
    upper = words[right + 1]
    ranges = words[right] in ("to", "-", "–") and (upper[:1].isdigit() or upper in LEX.cardinals)
    aged = words[right + 3] == "old" or words[right + 3 : right + 5] == ["of", "age"]
    return ranges and singular(words[right + 2]) in LEX.duration_units and not aged


def read_or_older(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`members 21 or older`, `those 65 and older`, `children 12 and under`, `older than 80`."""
    if sentence.words[left - 1 : left + 1] in (["older", "than"], ["younger", "than"]) and is_lifetime(number):
        after = right + (sentence.words[right] in ("year", "years"))
        return Measure("age", "year of age", "older than <number>", left + 1, after)
    behind = sentence.words[right : right + 2]
    ends = sentence.words[right + 2] != "par" and sentence.words[right + 2] not in LEX.stops_determiners
    of_people = behind in _OR_OVER and ends and _is_of_people(sentence, left)
    if not is_lifetime(number) or not (behind in _OR_OLDER or of_people):
        return None
    return Measure("age", "year of age", "<number> or older", left + 1, right)


def _is_of_people(sentence: SentenceTokens, left: int) -> bool:
    """Whether a number says right behind people how old they are: children 12 and under, those 65 or over."""
    word = sentence.words[left]
    return word in ("those", "anyone", "everyone") or word in LEX.ages_people or _are_plural_persons(word)


def _after_age_word(sentence: SentenceTokens, left: int, following: str) -> bool:
    word = sentence.words[left]
    if word in LEX.ages_before:
        return True
    before = sentence.words[left - 1]
    if word in ("over", "under", "nearly", "almost", "about") and sentence.words[left - 2 : left] == ["age", "of"]:
        return True  # the ripe old age of over ninety
    if word in _BESIDE_AGE and before in LEX.ages_before:
        return True  # aged between 5 and 11, aged just 16
    them = before == "them" and sentence.words[left - 2] == "of"  # half of them under five
    if word in ("under", "over") and (them or before in LEX.ages_people or _are_plural_persons(before)):
        return not is_name_or_noun(following) or _is_verb_by_form(following)  # children under five
    if word == "as" and before in ("young", "old"):  # children as young as 10
        return True
    if word == "of" and before in LEX.ages_of and following not in ("-", "of"):
        # a girl of six, a boy of six drowned; no child of two lawyers
        return not is_name_or_noun(following) or sentence.tag(left + 2) in ("VBD", "VBZ")
    if word == "of" and before in LEX.ages_persons and following not in ("-", "of"):
        return _is_grown(sentence, left) and not is_name_or_noun(following)  # a policeman of 34
    ranged = word in ("and", "to", "-", "or") and not _AGED.isdisjoint(sentence.words[max(0, left - 4) : left])
    if is_next_share(sentence, left, following):
        return False
    return ranged and not is_plural(following)  # a man aged 30 and 12 women


def is_next_share(sentence: SentenceTokens, left: int, following: str) -> bool:
    """Whether "and" at token `left` ends an age told by its bound: 94 percent in people aged over 60 and 97 in the
    young.
    """
    return sentence.words[left] == "and" and following == "in" and sentence.words[left - 2] in _BOUNDS


def _is_verb_by_form(word: str) -> bool:
    """Whether a noun behind "under five" is none that five could count: "children under five account for"."""
    return word.isalpha() and not is_plural(word) and word not in LEX.units.by_first and word != "percent"


def _is_grown(sentence: SentenceTokens, of: int) -> bool:
    """Whether somebody with an article, and no parent, is "of" so many: "a soldier of 34", "the father of 15"."""
    alone = not {"a", "an"}.isdisjoint(sentence.words[max(0, of - 4) : of])
    number = sentence.words[of + 1]
    return alone and sentence.words[of - 1] not in LEX.parents and number.isdigit() and int(number) > 15


def _are_plural_persons(word: str) -> bool:
    return is_plural(word) and singular(word) in LEX.ages_persons
