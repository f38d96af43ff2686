"""Years, days of a month and clock times that no date rule has claimed."""

from __future__ import annotations

from functools import cache

from newstables.extractors.claims.grammar import does_something
from newstables.extractors.claims.no_claims.labels import is_bare, is_measured
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number
from newstables.language.lemma import lemma
from newstables.language.questions import counts, may_be_either
from newstables.language.questions.listed import listed

FIRST_YEAR, LAST_YEAR = 1500, 2150  # a bare whole number between them is read as a year
_WHEN = frozenset(("in", "circa", "c", "c.", "ca", "ca.", "around", "by", "before", "after", "from", "to"))
_DAYS = 31
_FIGURES = 4  # of a year, and of a time of day without its colon
_OLDEST_YEAR = 1000  # from here to there, one that tells when something came to be

_ERAS = frozenset(("a.d.", "b.c."))
_ERAS_AFTER = _ERAS | {"bc", "ad", "bce", "ce"}
_JOINS_YEARS = ("and", "to", "-")
_AT_HOUR = ("at", "by", "until", "till", "from", "since", "around")
_JOINS_DAYS = ("-", "–", "to", "and", "&")
_HEDGES = frozenset(
    ("nearly", "almost", "some", "roughly", "over", "than", "least", "only", "just", "another", "approximately")
)
_APOSTROPHES = ("'", "’", "‘")


@cache
def _before_calendar() -> frozenset[str]:
    """Without one of these before it, or one of those below behind it, only a number of four digits is a date."""
    return LEX.calendar_months.union(_ERAS, _JOINS_YEARS, _APOSTROPHES, _JOINS_DAYS, ".:,", ("in",))


@cache
def _after_calendar() -> frozenset[str]:
    return LEX.calendar_months.union(LEX.calendar_clock, _ERAS_AFTER, _JOINS_DAYS, ":")


def is_calendar(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Years, days of a month and clock times, where no date rule has claimed them before."""
    if number.form not in ("digits", "words") or number.value is None:
        return False
    before, following = sentence.words[left], sentence.words[right]
    if before not in _before_calendar() and following not in _after_calendar() and number.end - number.start != 4:
        return False
    months = LEX.calendar_months
    plain = number.scale == 1.0 and number.value % 1 == 0
    month_before = (before == "." and sentence.words[left - 1] in months) or _is_month(sentence, left)
    if plain and number.value <= 2100 and month_before and not is_plural(following):
        return not _DAYS < number.value < _OLDEST_YEAR or not does_something(sentence, number)  # in May 40 died
    if plain and number.value <= 31 and _is_month(sentence, right):
        return not is_plural(sentence.words[right + 1])  # 19 March babies
    if plain and (_is_span_of_years(sentence, left, right) or _is_year_of_day(sentence, number, left, right)):
        return True
    if following == "hours" and before in _AT_HOUR and plain and sentence.words[left + 1].isdigit():
        return number.end - number.start == 4  # at 1500 hours
    if following in _JOINS_DAYS and sentence.words[right + 2] in LEX.calendar_clock - {"local"}:
        return True  # from 6 to 7pm
    if plain and number.value <= 31 and number.form == "digits" and _spans_days(sentence, left, right):
        return True
    if before == "in" and _is_short_year(sentence, number, left, right):
        return True
    if _is_of_era(sentence, left, right, is_plain=plain) or _is_of_clock(sentence, number, left, right):
        return True
    digits = sentence.text[number.start : number.end]
    if plain and digits.isdigit() and len(digits) == 4 and FIRST_YEAR <= number.value <= LAST_YEAR:
        return _is_year(sentence, number, left, right)
    if plain and digits.isdigit() and _OLDEST_YEAR <= number.value < FIRST_YEAR:
        return _is_of_origin(sentence, left, right) and not is_measured(sentence, number, right)
    return (
        number.form == "digits"
        and len(digits) == 2
        and before in _APOSTROPHES
        and sentence.ends[left] == number.start
        and not (sentence.touches(left - 1) and sentence.words[left - 1].isdigit())  # 5'10"
    )


def _is_of_origin(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`was born around 1470`, `est. 1142`, `built in about 1350`; not "built 1400 homes", "completed about 1200"."""
    if sentence.words[left] == "." and sentence.words[left - 1] in ("est", "estd"):
        return True  # the abbey (est. 1142)
    between = left
    while sentence.words[left] in LEX.calendar_about:
        left -= 1
    led = not _WHEN.isdisjoint(sentence.words[left + 1 : between + 1])
    led = led or (between > left and not is_name_or_noun(sentence.words[right]))  # printed about 1500 copies
    return led and sentence.words[left] in LEX.calendar_origin


def _is_of_era(sentence: SentenceTokens, left: int, right: int, *, is_plain: bool) -> bool:
    """`AD 70`, `10,000 to 200 B.C.`"""
    before, following = sentence.words[left], sentence.words[right]
    if is_plain and before in _JOINS_YEARS and not _ERAS.isdisjoint(sentence.words[max(0, left - 3) : left]):
        return True
    if before in _ERAS or (following in _ERAS_AFTER and sentence.is_capital(right)):
        return True
    return following in _JOINS_YEARS and sentence.words[right + 2] in _ERAS_AFTER


def _is_of_clock(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`6 pm`, `10 local time`, `6:40`."""
    before, following = sentence.words[left], sentence.words[right]
    lasts = following == "hrs" and before not in (*_AT_HOUR, "to")
    if lasts and number.end - number.start < _FIGURES:
        return False  # took 3 hrs; but: 0800 hrs, at 15 hrs
    if following in LEX.calendar_clock and (number.value or 0) <= 2400:
        return following != "local" or sentence.words[right + 1] == "time"
    if following == ":" and sentence.touches(right) and sentence.starts[right] == number.end:
        return True
    return before == ":" and sentence.touches(left - 1) and sentence.ends[left] == number.start


def _is_month(sentence: SentenceTokens, index: int) -> bool:
    """Whether the token is the name of a month; in small letters "may" and "march" are verbs, unless "on" is before."""
    word = sentence.words[index]
    if word not in LEX.calendar_months:
        return False
    if sentence.is_capital(index) or sentence.words[index - 1] == "on":
        return True
    return word not in LEX.calendar_words_too


def _is_span_of_years(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`the Nara period (710-794)`, `King Aldo (1482-1573)`: the years of a time or a life, in brackets."""
    words = sentence.words
    at = next((at for at in (right, left) if words[at] in _JOINS_DAYS and at > 0), None)
    if at is None or words[at - 2] != "(" or words[at + 2] not in (")", ";", ","):
        return False
    first, last = words[at - 1], words[at + 1]
    if not (first.isdigit() and last.isdigit()) or not int(first) < int(last) <= LAST_YEAR:
        return False
    if len(first) == len(last) == 4:
        return True
    return len(first) >= 3 and not LEX.calendar_times.isdisjoint(words[max(0, at - 6) : at - 2])


def _is_year_of_day(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`June 30, 22,`: two digits for the year behind a day of a month."""
    words = sentence.words
    day = words[left] == "," and words[left - 1].isdigit() and _is_month(sentence, left - 2)
    return day and number.end - number.start == 2 and words[right] in (",", ".", ")", ";", "")


def _spans_days(sentence: SentenceTokens, left: int, right: int) -> bool:
    """Whether the number is one of two days of a month: 5-6 April, November 16 - 17."""
    words, months = sentence.words, LEX.calendar_months
    if words[right] in _JOINS_DAYS and words[right + 1].isdigit() and words[right + 2] in months:
        return sentence.is_capital(right + 2)
    joined = words[left] in _JOINS_DAYS and words[left - 1].isdigit() and words[left - 2] in months
    if words[left] in ("-", "–") and not sentence.touches(left) and counted_noun(sentence, right, False):
        return False  # OSLO, May 13 - 17 people: the dash ends a dateline
    return joined


def _is_short_year(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`in 84`: two digits after "in" and nothing that they count or are a share of."""
    words = sentence.words
    if number.end - number.start != 2 or not is_bare(sentence, number, right) or words[right] in ("of", "or", "to"):
        return False
    if words[right] in LEX.verbs_nouns_too and sentence.tag(right) == "NNS":
        return False  # 14 goals in 19 starts
    share = words[max(0, left - 5) : left]  # 3 in 10, one adult woman in 12
    return LEX.cardinals.keys().isdisjoint(share) and not any(len(word) == 1 and word.isdigit() for word in share)


def _is_year(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    before, following = sentence.words[left], sentence.words[right]
    if before == "of" and sentence.words[left - 1] in ("average", "total", "some"):
        return False
    named = sentence.is_capital(left) and not sentence.begins(left) and not _is_month(sentence, left)
    if before.isalpha() and named:
        return True  # Expo 2000 guests
    if before not in _HEDGES and number.value in sentence.years():
        return True  # fellow 2022 winners, where 2022 is a year elsewhere
    if before in ("$", "£", "€", "¥") or is_measured(sentence, number, right) or following in ("%", "percent", "per"):
        return False
    if _is_hedged(sentence, left, right):
        return False
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    return may_be_either(parse, token) or not counts(parse, token)


def _is_hedged(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`60 were killed and more than 1400 injured`, `room for up to 1500`: a bound of those who follow, or of how many
    have room; not "5 percent more than 2019", "goes on until at least 2030", "more than 2010 levels".
    """
    words = sentence.words
    if words[left - 1 : left + 1] not in _BOUNDS:
        return False
    noun = lemma(words[right], "NNS") if right < len(words) else ""
    counted = sentence.tag(right) in ("NNS", "VBN") and noun not in listed("told_by_year")
    return counted or (words[left] == "to" and words[left - 2] in ("for", "of"))


_BOUNDS = (["more", "than"], ["fewer", "than"], ["less", "than"], ["at", "least"], ["up", "to"], ["as", "many"])
