"""Numbers that claim nothing: dates, clock times, names, addresses, identifiers, "one" as a pronoun."""

from __future__ import annotations

import re
from functools import cache

from flows.extract.claims.measures import guarded_unit
from flows.extract.claims.money import is_cent
from flows.extract.claims.nouns import counted_noun, is_name_or_noun, is_plural, singular
from flows.extract.claims.ordinals import tells_score
from flows.extract.claims.sentence import Sentence
from flows.extract.claims.vocabulary import LEX
from flows.extract.numbers import MULTIPLE, Number

_LINES = (480, 576, 720, 1080, 1440, 2160)  # of a picture: 720p
FIRST_YEAR, LAST_YEAR = 1500, 2150  # a bare whole number between them is read as a year


def is_name(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """Whether the number belongs to a name, an address or an identifier: Boeing 737, F-16, Article 5, 3G, #7."""
    words = sentence.words
    before = words[left]
    if left >= 0 and sentence.ends[left] == number.start:
        if before[-1].isalpha() or (before == "#" and number.scale == 1.0) or before in "@/\\.:_":
            return True
        if before in "-–" and sentence.touches(left - 1) and _joins_name(sentence, left - 1):
            return True
    if before in LEX.designators and (sentence.is_capital(left) or before in LEX.designators_lower):
        return True
    if before in LEX.labels and _is_bare(sentence, number, right):
        return True
    if number.form != "digits":
        return _is_capital_name(sentence, number, left, right)
    if before == "." and sentence.words[left - 1] in ("no", "nos", "vol", "fig", "tel"):
        return True
    if right < sentence.size:
        if words[right] == "(" and _is_lettered(sentence, number, right):
            return True
        if words[right] == "," and _is_result(sentence, number, left, right):
            return True
        if number.letter and _is_format(sentence, number, right):
            return True
        glued = sentence.starts[right] == number.end and (words[right][0].isalpha() or words[right] in "/:@_\\")
        if glued and not _is_measured(sentence, number, right):
            return True
        if words[right] == "-" and _is_code(sentence, right):
            return True
        capital = sentence.is_capital(right)
        if capital and number.end - number.start < 3 and _in_line_up(sentence, left, right):
            return True
        named = capital and before[:1].isalpha() and (before not in LEX.stops or before == "the")
        if named and _names_model(sentence, number, right) and not _is_measured(sentence, number, right):
            return True
        name = right + 2 if words[right] in ("-", "–") else right  # 16-18 Mill Lane
        if (capital if name == right else sentence.is_capital(name)) and not LEX.designators_street.isdisjoint(
            words[name : name + 4]
        ):
            return True
    heading = left == 0 and right >= sentence.size  # a line of its own: Meal 2
    if (left > 0 or heading) and before.isalpha() and before not in LEX.stops and sentence.is_capital(left):
        return _ends_name(sentence, number, right)
    return False


def _is_bare(sentence: Sentence, number: Number, right: int) -> bool:
    """Whether nothing is counted or measured after a whole number in plain digits: "flat 3,", "incident 447 of"."""
    following = sentence.words[right]
    if not sentence.text[number.start : number.end].isdigit() or _is_measured(sentence, number, right):
        return False
    if following == "of":  # of the 40, of them
        return sentence.is_capital(right + 1) or sentence.words[right + 1].isdigit()
    return not is_name_or_noun(following) and following not in ("%", "percent", "per", "-")


def goes_on(sentence: Sentence, number: Number, between: str) -> bool:
    """Whether a bare number shares the name or the year before it: "buses 38 and 73", "in 80 and 84"."""
    between = between.strip()
    if between not in ("and", "or", ",", "&") or not _is_bare(sentence, number, number.right):
        return False
    return between != "," or sentence.words[number.right] in (",", "and", "or", ".", ")", ";", "")


def _is_lettered(sentence: Sentence, number: Number, right: int) -> bool:
    """Whether a letter in brackets touches the number: a 401(k) plan, note 17(b)."""
    touching = sentence.starts[right] == number.end and sentence.touches(right) and sentence.touches(right + 1)
    return touching and len(sentence.words[right + 1]) == 1 and sentence.words[right + 2] == ")"


def _is_result(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """Whether the number is the first half of a result: Bruins 5, Devils 1."""
    words = sentence.words
    if not sentence.is_capital(left) or number.end - number.start > 3 or not sentence.is_capital(right + 1):
        return False
    other = right + 2
    while sentence.is_capital(other) and other < right + 4:
        other += 1
    return words[other].isdigit() and len(words[other]) <= 3 and words[other + 1] in (":", ".", "", "(", ";", ",")


def _is_format(sentence: Sentence, number: Number, right: int) -> bool:
    """Whether the letter behind the digits is no scale: 4K video, a 5500M chip, the 2B plan."""
    following = sentence.words[right]
    if is_plural(following) or LEX.currency_words.after(sentence.words, right):
        return False
    if number.letter == "k" and number.bare in (2, 4, 5, 8):
        return True
    digits = sentence.text[number.start : number.end]
    return digits[-1].isupper() and ((number.bare >= 1000 and "," not in digits) or sentence.is_capital(right))


def _is_code(sentence: Sentence, dash: int) -> bool:
    """Whether digits, letters and digits are joined by hyphens: 19-cv-04417; not 9-to-5."""
    words = sentence.words
    letters = words[dash + 1]
    if not letters.isalpha() or len(letters) > 4 or letters in LEX.stops:
        return False
    return (
        words[dash + 2] == "-" and words[dash + 3].isdigit() and sentence.touches(dash) and sentence.touches(dash + 1)
    )


def _in_line_up(sentence: Sentence, left: int, right: int) -> bool:
    """Whether shirt numbers and names alternate: 15 Keenan, 14 Larmour; not 12 Danes, 9 Swedes."""
    words = sentence.words
    end = right
    while sentence.is_capital(end) and words[end][0].isalpha() and end - right < 3:
        end += 1
    if words[end] in (",", ";") and words[end + 1].isdigit() and sentence.is_capital(end + 2):
        return not (is_plural(words[right]) and is_plural(words[end + 2]))
    if words[left] not in (",", ";") or words[end] not in (",", ";", ".", "", "("):
        return False
    start = left
    while sentence.is_capital(start - 1) and left - start < 3:
        start -= 1
    before = words[start - 1]
    return (
        start < left
        and before.isdigit()
        and len(before) < 3
        and not (is_plural(words[right]) and is_plural(words[start]))
    )


def _names_model(sentence: Sentence, number: Number, right: int) -> bool:
    """A bare number before capitalised words of which none is a plural: "the 787 Dreamliner"."""
    if (
        number.scale != 1.0
        or number.value is None
        or number.value % 1
        or "," in sentence.text[number.start : number.end]
    ):
        return False
    return (
        sentence.words[right].isalpha()
        and sentence.words[right] not in LEX.stops
        and counted_noun(sentence, right, False) is None
    )


def _is_measured(sentence: Sentence, number: Number, right: int) -> bool:
    """Whether a unit, a currency or a percent sign follows, however close."""
    words = sentence.words
    if LEX.units.after(words, right) or LEX.currency_words.after(words, right) or LEX.percent_words.after(words, right):
        return True
    if guarded_unit(sentence, number, right) is not None or words[right] == "x":
        return True
    if words[right] == "c" and is_cent(sentence, number, right):
        return True
    return words[right] == "p" and not sentence.is_capital(right) and number.value not in _LINES


def _joins_name(sentence: Sentence, index: int) -> bool:
    """Whether the word before a hyphen makes a name of what follows: "Covid-19", not "sub-7", "mid-30s"."""
    word = sentence.words[index]
    return (
        word.isalpha()
        and word not in LEX.cardinals
        and word not in ("sub", "to", "and", "pre", "post", "than", "minus", "plus")
        and not LEX.units.before(sentence.words, index)
    )


def _ends_name(sentence: Sentence, number: Number, right: int) -> bool:
    """A bare number after a capitalised word: a name, unless something is counted or measured right after it."""
    following = sentence.words[right]
    if (
        number.scale != 1.0
        or number.value is None
        or number.value % 1
        or "," in sentence.text[number.start : number.end]
    ):
        return False
    if following in ("-", "–") and sentence.words[right + 1].isdigit():
        return not tells_score(sentence, number.left, right + 2)  # beat Ravensby 3-1
    if following in ("percent", "%", "per", "to", "people") or (
        is_plural(following) and not sentence.is_capital(right)
    ):
        return False
    return not LEX.units.after(sentence.words, right)


def _is_capital_name(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """A number word in capitals inside a name: "Group of Seven", "the Big Three"."""
    text = sentence.text
    if number.form == "ordinal" or not text[number.start].isupper() or left < 0 or sentence.words[left] in ".\"“‘:'":
        return False
    if sentence.words[right] == "-" and sentence.is_capital(right + 1) and sentence.is_capital(right + 2):
        return True  # the 1967 Six-Day War
    if sentence.is_capital(left) or (sentence.words[left] == "of" and sentence.is_capital(left - 1)):
        return True
    return sentence.is_capital(right) and sentence.words[left].isalpha()


_ERAS = frozenset(("a.d.", "b.c."))
_ERAS_AFTER = _ERAS | {"bc", "ad", "bce", "ce"}
_JOINS_YEARS = ("and", "to", "-")
_JOINS_DAYS = ("-", "–", "to", "and", "&")
_APOSTROPHES = ("'", "’", "‘")


@cache
def _before_calendar() -> frozenset[str]:
    """Without one of these before it, or one of those below behind it, only a number of four digits is a date."""
    return LEX.calendar_months.union(_ERAS, _JOINS_YEARS, _APOSTROPHES, _JOINS_DAYS, ".:", ("in",))


@cache
def _after_calendar() -> frozenset[str]:
    return LEX.calendar_months.union(LEX.calendar_clock, _ERAS_AFTER, _JOINS_DAYS, ":")


def is_calendar(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """Years, days of a month and clock times, where no date rule has claimed them before."""
    if number.form not in ("digits", "words") or number.value is None:
        return False
    before, following = sentence.words[left], sentence.words[right]
    if before not in _before_calendar() and following not in _after_calendar() and number.end - number.start != 4:
        return False
    months = LEX.calendar_months
    plain = number.scale == 1.0 and number.value % 1 == 0
    month_before = (before == "." and sentence.words[left - 1] in months) or (
        before in months and sentence.is_capital(left)
    )
    if plain and number.value <= 2100 and month_before and not is_plural(following):
        return True
    if plain and number.value <= 31 and following in months and sentence.is_capital(right):
        return True
    if plain and number.value <= 31 and _spans_days(sentence, left, right):
        return True
    if before == "in" and _is_short_year(sentence, number, left, right):
        return True
    if plain and before in _JOINS_YEARS and not _ERAS.isdisjoint(sentence.words[max(0, left - 3) : left]):
        return True
    if before in _ERAS or (following in _ERAS_AFTER and sentence.is_capital(right)):
        return True
    if following in LEX.calendar_clock and number.value <= 2400:
        return True
    if following == ":" and sentence.touches(right) and sentence.starts[right] == number.end:
        return True
    if before == ":" and sentence.touches(left - 1) and sentence.ends[left] == number.start:
        return True
    digits = sentence.text[number.start : number.end]
    if plain and digits.isdigit() and len(digits) == 4 and FIRST_YEAR <= number.value <= LAST_YEAR:
        return _is_year(sentence, number, left, right)
    return (
        number.form == "digits" and len(digits) == 2 and before in _APOSTROPHES and sentence.ends[left] == number.start
    )


def _spans_days(sentence: Sentence, left: int, right: int) -> bool:
    """Whether the number is one of two days of a month: 5-6 April, November 16 - 17."""
    words, months = sentence.words, LEX.calendar_months
    if words[right] in _JOINS_DAYS and words[right + 1].isdigit() and words[right + 2] in months:
        return sentence.is_capital(right + 2)
    return words[left] in _JOINS_DAYS and words[left - 1].isdigit() and words[left - 2] in months


def _is_short_year(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """`in 84`: two digits after "in" and nothing that they count or are a share of."""
    words = sentence.words
    if number.end - number.start != 2 or not _is_bare(sentence, number, right) or words[right] in ("of", "or", "to"):
        return False
    share = words[max(0, left - 5) : left]  # 3 in 10, one adult woman in 12
    return LEX.cardinals.keys().isdisjoint(share) and not any(len(word) == 1 and word.isdigit() for word in share)


def _is_year(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    before, following = sentence.words[left], sentence.words[right]
    if before == "of" and sentence.words[left - 1] in ("average", "total", "some"):
        return False
    if before.isalpha() and ((sentence.is_capital(left) and left > 0) or before.endswith(("'s", "’s"))):
        return True  # the club's 2018 sales
    if before in ("$", "£", "€", "¥") or LEX.units.after(sentence.words, right) or following in ("%", "percent", "per"):
        return False
    if following in LEX.calendar_after_year:
        return True  # below 1990 levels
    if before in LEX.calendar_before_year:
        return not (is_plural(following) and (number.value or 0) > 2030 and before != "the")
    return not is_plural(following) or sentence.is_capital(right)


def is_idiom(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """Fixed phrases, and "one" where it counts nothing."""
    if number.form in ("digits",) and number.end - number.start > 3:
        return False
    words = sentence.words
    if number.form == MULTIPLE:
        return words[right] in LEX.idioms_after_doubled  # doubled down
    first = left + 1
    idioms = LEX.idioms
    heads = idioms.by_first
    if words[first] in heads or words[left] in heads or words[left - 1] in heads:
        for start in range(max(0, first - 2), first + 1):
            found = idioms.after(words, start)
            if found and found[1] > first:
                return True
    if number.form != "words":
        return False
    word = sentence.text[number.start : number.end].lower()
    if word == "one":
        return _is_pronoun(sentence, left, right)
    return word == "zero" and sentence.words[right] in LEX.idioms_zero


def _is_pronoun(sentence: Sentence, left: int, right: int) -> bool:
    following = sentence.words[right].replace("’", "'").partition("'")[0] or sentence.words[right]
    if _opens_share(sentence, right):
        return False
    if sentence.words[left] in LEX.idioms_before_one:
        return not (
            sentence.words[left] == "only" and following[:1].isalpha() and following not in LEX.idioms_after_one
        )
    if not following[:1].isalpha() or following in LEX.idioms_after_one:
        return following != "-"
    if following.endswith("s") and is_plural(following) and singular(following) != following:
        return True  # one goes east
    if (
        sentence.words[left - 1] in ("the", "a", "an")
        and sentence.words[left].isalpha()
        and not LEX.units.after(sentence.words, right)
    ):
        return sentence.words[left] not in LEX.stops  # the average one shrank
    return following in LEX.stops and not sentence.is_capital(right)


def _opens_share(sentence: Sentence, right: int) -> bool:
    """`one in five`, `one out of every three`, `one or two`: the start of a share or a range, not the pronoun."""
    index = (
        right + 1
        if sentence.words[right] in ("in", "to", "or")
        else right + 2
        if sentence.words[right : right + 2] == ["out", "of"]
        else 0
    )
    if index and sentence.words[index] in ("every", "each"):
        index += 1
    word = sentence.words[index] if index else ""
    return word.isdigit() or word in LEX.cardinals


_OF_PLACES = frozenset("°′″;")


def is_furniture(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """List numbers, footnotes, shirt numbers: a number alone in brackets, or at the head of a line."""
    if number.form != "digits":
        return False
    before, following = sentence.words[left], sentence.words[right]
    if before == "," and following in (",", ".", ";") and sentence.words[left - 1] in LEX.titled:
        return True  # her second album, 21, sold well
    if (following in _OF_PLACES or before in _OF_PLACES) and _is_coordinate(sentence, number):
        return True
    if following in (")", "]") and before in ("(", "[") and "." not in sentence.text[number.start : number.end]:
        return number.scale == 1.0
    if following not in (")", "."):
        return False
    if following == ")" and sentence.starts[right] == number.end and "(" not in sentence.words[: left + 1]:
        return number.scale == 1.0  # either 1) this or 2) that
    return left < 0 and sentence.starts[right] == number.end


def _is_coordinate(sentence: Sentence, number: Number) -> bool:
    """A part of a place's latitude or longitude: 35°01′57″N, 35.0325°N, 35.0325; 43.6464."""
    text, start, end = sentence.text, number.start, number.end
    if text[end : end + 1] in ("°", "′", "″") and (
        text[end + 1 : end + 2].isdigit() or text[end + 1 : end + 2] in "NSEW"
    ):
        return text[end + 1 : end + 2] != ""
    if text[start - 1 : start] in ("°", "′"):
        return True
    decimals = text[start:end].partition(".")[2]
    return len(decimals) >= 3 and (text[end : end + 1] == ";" or text[max(0, start - 2) : start] == "; ")


_WITH_AREA_CODE = re.compile(r"\(\+?[0-9]{1,5}(?:-[0-9]{1,4})?\) ?[0-9]{3,4}[ -][0-9]{3,4}(?![0-9])")


def _with_area_code(sentence: Sentence, number: Number) -> bool:
    """(254-2) 751-613, (020) 7946 0018."""
    bracket = sentence.text.rfind("(", max(0, number.start - 14), number.start)
    found = _WITH_AREA_CODE.match(sentence.text, bracket) if bracket >= 0 else None
    return found is not None and number.end <= found.end()


def in_telephone(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """Groups of digits joined by hyphens: 1-800-555-0100, 555-0100."""
    if number.form != "digits" or number.scale != 1.0:
        return False
    following, before = sentence.words[right], sentence.words[left]
    if following not in ("-", ")") and before not in ("-", ")", "(") and sentence.text[number.start] != "0":
        return False
    if before in ("(", "-", ")") and _with_area_code(sentence, number):
        return True
    digits = sentence.text[number.start : number.end]
    if digits.startswith("0") and len(digits) > 1 and "." not in digits:
        return True
    if following == "-" and sentence.words[right + 1].isdigit() and sentence.touches(right):
        following = sentence.words[right + 1]
        return (len(digits) == 3 and len(following) == 4) or (
            sentence.words[right + 2] == "-" and sentence.words[right + 3].isdigit()
        )
    if (
        sentence.words[left] == "-"
        and sentence.words[left - 1].isdigit()
        and sentence.touches(left)
        and sentence.touches(left - 1)
    ):
        previous = sentence.words[left - 1]
        return (len(previous) == 3 and len(digits) == 4) or (
            sentence.words[left - 2] == "-" and sentence.words[left - 3].isdigit()
        )
    return False
