"""Ages: aged 18, a 5-year-old, 65 years old, under the age of 5, and a number between commas after a name."""

from __future__ import annotations

from newstables.extractors.claims.nouns import is_name_or_noun
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import Sentence
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

OLDEST = 115  # years; a larger number after a name is no age
_UNITS = ("year", "month", "week", "day")
_TURNED = ("turned", "turns", "turning")
_BEING = frozenset(("was", "is", "am", "be", "i'm", "he's", "she's", "i’m", "he’s", "she’s"))
_SUBJECTS = frozenset(("he", "she", "i", "who", "youngest", "oldest", "eldest"))
_AGED = frozenset(("aged", "ages"))


def read_age(sentence: Sentence, number: Number, left: int, right: int) -> Measure | None:
    """Kind age; the unit is "year of age", or month, week, day of age."""
    words = sentence.words
    index = right + 1 if sentence.words[right] == "-" else right
    unit = sentence.words[index].removesuffix("s")
    if unit == "yr":
        unit = "year"
    if unit in _UNITS:
        after = index + 1
        dash = after + 1 if sentence.words[after] == "-" else after
        if sentence.words[dash] in ("old", "olds"):
            return Measure(
                "age", f"{unit} of age", "<number> <unit> old", left + 1, dash + 1, attributive=index > right
            )
        if words[after : after + 2] == ["of", "age"]:
            return Measure("age", f"{unit} of age", "<number> <unit> of age", left + 1, after + 2)
        if sentence.words[left] in ("aged", "age") or words[max(0, left - 1) : left + 1] == ["age", "of"]:
            return Measure("age", f"{unit} of age", "age <number> <unit>", left + 1, after)
        return None
    if number.value is None or not 0 < number.value <= OLDEST or number.scale != 1.0:
        return None
    if _after_age_word(sentence, left, sentence.words[right]):
        return Measure("age", "year of age", "aged <number>", left + 1, right)
    if _is_apposition(sentence, number, left, right):
        return Measure("age", "year of age", "<name>, <number>,", left + 1, right)
    following = sentence.words[right]
    if not LEX.of_life.isdisjoint(sentence.vocabulary) and (
        (not following[:1].isalnum() or following in LEX.stops or following.endswith("ing"))
        and _of_life(sentence, left)
    ):
        return Measure("age", "year of age", "age is <number>", left + 1, right)
    if _turns(sentence, left, right):
        return Measure("age", "year of age", "will be <number>", left + 1, right)
    return None


def _after_age_word(sentence: Sentence, left: int, following: str) -> bool:
    word = sentence.words[left]
    if word in LEX.ages_before:
        return True
    before = sentence.words[left - 1]
    if word in ("of", "from", "between", "under", "over", "about", "around") and before in LEX.ages_before:
        return True
    if word in ("under", "over") and before in LEX.ages_people and not is_name_or_noun(following):
        return True  # children under five
    if word == "as" and before in ("young", "old"):  # children as young as 10
        return True
    return word in ("and", "to", "-", "or") and not _AGED.isdisjoint(sentence.words[max(0, left - 4) : left])


def _of_life(sentence: Sentence, left: int) -> bool:
    """`life expectancy is around 73`, `the median age is 40`."""
    near = sentence.words[max(0, left - 10) : left + 1]
    if not any(verb in near for verb in ("is", "was", "of", "to", "at", "from", "are")):
        return False
    return "expectancy" in near or (
        "age" in near and any(word in near for word in ("average", "median", "mean", "retirement", "pension"))
    )


def _is_apposition(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """`Mary Smith, 45, said`: a capitalised word and commas round a whole number in digits."""
    if (
        sentence.words[left] != ","
        or number.form != "digits"
        or not number.value
        or number.value % 1
        or number.value < 2
    ):
        return False
    dash = sentence.words[right] in ("–", "—") and sentence.starts[right] > number.end
    if sentence.words[right] not in (",", ".", ";", ")") and not dash:
        return False
    before = sentence.words[left - 1]
    if before in LEX.ages_persons and number.value > 12 and not sentence.is_capital(left - 1):
        return True
    return (
        sentence.is_capital(left - 1)
        and before.isalpha()
        and (sentence.words[left - 2] in LEX.titles or before not in LEX.calendar_months | LEX.stops)
    )


def _turns(sentence: Sentence, left: int, right: int) -> bool:
    """`He will be 35 by June`, `she turned 40`: a person, a verb of being, a bare number."""
    verb = sentence.words[left]
    if verb not in _TURNED and verb not in _BEING:
        return False
    following = sentence.words[right]
    owned = following in LEX.stops_pronouns or following in LEX.stops_determiners  # when I was ten my father
    if (
        following[:1].isalpha()
        and not owned
        and following
        not in (
            "by",
            "now",
            "when",
            "next",
            "this",
            "in",
            "on",
            "and",
            "at",
        )
    ):
        return False
    if verb in _TURNED:
        return sentence.words[right] in (".", ",", "", "in", "on", "next", "this", "last", "and", "when")
    subject = left - 1
    while sentence.words[subject] in ("will", "would", "only", "just", "then", "now"):
        subject -= 1
    return sentence.words[subject] in _SUBJECTS or sentence.words[subject] in LEX.ages_persons
