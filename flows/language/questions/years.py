"""Whether four figures count the noun behind them, or name a year that only stands beside it."""

from __future__ import annotations

from ..document import Parse
from ..lemma import lemma, verbs
from .clauses import helpers_of
from .listed import listed

_MODERN = (1900, 2035)  # years of which news speaks with an article before them and a plural behind: the 1998 floods
_OF_MONTHS = (1700, 2100)  # beside a month; who writes "in May 1500 workers struck" counts workers
_ROUND = 100  # what is counted by the hundred, of two numbers neither of which need be a year: between 1500 and 2000
_CENTURY = 100
_REACH = 4  # tokens from the first number of a range to its last
_SHARES = ("percent", "cent", "%", "pc", "point", "points")
_SET_AGAINST = ("over", "above", "below", "under", "on", "from", "against", "versus")
_SUBJECTS = ("nsubj", "nsubj:pass")


def counts(parse: Parse, token: int) -> bool:
    """Whether the number at `token` counts the plural behind it: "hit by *1100* fires", "after *1008* teachers fell".

    A year is a phrase of its own, whose preposition is no other noun's ("in *1945* soldiers came home"), or tells of
    which year an event or a figure is ("the *1998* elections", "below *1990* levels").
    """
    if not parse.words[token].isdecimal():
        return False
    first, last = _range(parse, token)
    if int(parse.words[first]) > int(parse.words[last]) and parse.lower[last - 1] == "to":
        return True  # from 1900 to 1600
    if _is_plural_subject(parse, token):
        return True
    if _is_set_against(parse, token):
        return False
    noun = _counted(parse, last, is_range=first != last)
    if noun is None or _takes_object(parse, noun) or _is_told_by_year(parse, noun, int(parse.words[token])):
        return False
    if first != last:
        return _is_amount(int(parse.words[first]), int(parse.words[last]))
    if parse.deps[token] == "nmod:unmarked":  # the parser takes it for the year of the month before
        return not _OF_MONTHS[0] <= int(parse.words[token]) <= _OF_MONTHS[1]
    before = token - 1
    led = before >= 0 and parse.deps[before] in ("case", "mark")
    led = led and parse.tags[before] != "POS"  # the firm's 2000 staff
    if led and parse.lower[before] not in listed("before_amounts"):
        return not _is_own_phrase(parse, token, noun)
    return not _is_definite(parse, token, noun)


def may_be_either(parse: Parse, token: int) -> bool:
    """Whether only the reader knows if a number is a year or counts: "the *2023* victims", not "the *1900* workers"."""
    if not parse.words[token].isdecimal() or parse.lower[token - 1] not in ("the", "these", "those"):
        return False
    number = int(parse.words[token])
    return (
        _MODERN[0] <= number <= _MODERN[1]
        and number % _ROUND > 0
        and _counted(parse, token, is_range=False) is not None
    )


def _is_plural_subject(parse: Parse, token: int) -> bool:
    """ "*1950* were held": a year is one, where no second stands beside it."""
    verb = parse.heads[token]
    is_subject = parse.deps[token] in _SUBJECTS and token < verb
    if not is_subject or any(parse.deps[child] == "conj" for child in parse.children(token)):
        return False
    finite = next(iter(helpers_of(parse, verb)), verb)
    return parse.lower[finite] in ("were", "are", "have") and finite - token <= _REACH


def _is_set_against(parse: Parse, token: int) -> bool:
    """ "One percent over *1985* expenses", "3 points above *2007* highs": a share is compared with that of a year."""
    modern = _MODERN[0] <= int(parse.words[token]) <= _MODERN[1]
    led = parse.lower[token - 2 : token]
    return modern and len(led) == 2 and led[0] in _SHARES and led[1] in _SET_AGAINST


def _counted(parse: Parse, number: int, *, is_range: bool) -> int | None:
    """The plural that a number modifies; behind a range and a month the one that follows."""
    noun = parse.heads[number]
    if not (noun > number and parse.deps[number] in ("nummod", "compound", "amod")):
        if not (is_range or parse.deps[number] == "nmod:unmarked") or number + 1 == len(parse):
            return None
        noun = number + 1
    return noun if _is_plural(parse, noun) else None


def _is_plural(parse: Parse, noun: int) -> bool:
    """No common noun with a capital, which is part of a name ("2015 Best Images"); no "s" apart from its decade."""
    word = parse.words[noun]
    return len(word) > 1 and (parse.tags[noun] == "NNPS" or (parse.tags[noun] == "NNS" and not word[0].isupper()))


def _takes_object(parse: Parse, noun: int) -> bool:
    """Whether what seems a plural is a verb: "the drought that began in 1950 forces the mill to close"."""
    behind = noun + 1
    led = parse.tags[behind] in ("DT", "PRP$")
    return led and lemma(parse.lower[noun], "VBZ") in verbs()


def _is_told_by_year(parse: Parse, noun: int, number: int) -> bool:
    """Whether a plural is one of which news tells the year, and the number can be it."""
    listed_ones = listed("told_by_year")
    named = parse.lower[noun] in listed_ones or parse.lemmas[noun].lower() in listed_ones
    return named and _OF_MONTHS[0] <= number <= _OF_MONTHS[1]


def _is_definite(parse: Parse, token: int, noun: int) -> bool:
    """ "The *1998* floods", "its *2010* tours"; not "the *1900* workers", "all *1900* tents"."""
    if parse.lemmas[noun].lower() in listed("counted") or not _MODERN[0] <= int(parse.words[token]) <= _MODERN[1]:
        return False
    before = [child for child in parse.children(noun) if child < token]
    return any(parse.deps[child] == "nmod:poss" or parse.lower[child] in ("the", "this", "that") for child in before)


def _range(parse: Parse, token: int) -> tuple[int, int]:
    """The first and last number of the range that a number is in: between *1500* and *2000*, *1500*-*2000* people."""
    for first in (parse.heads[token], token - 2):
        if _joins(parse, first, token):
            return first, token
    for last in range(token + 1, min(token + _REACH, len(parse))):
        if _joins(parse, token, last):
            return token, last
    return token, token


def _joins(parse: Parse, first: int, last: int) -> bool:
    if not 0 <= first < last or not (parse.words[first].isdecimal() and parse.words[last].isdecimal()):
        return False
    is_part = parse.heads[last] == first and parse.deps[last] in ("conj", "nmod")
    from_to = last == first + 2 and parse.lower[first + 1] == "to" and parse.lower[first - 1] == "from"
    return (is_part or from_to) and len(parse.words[first]) == len(parse.words[last])


def _is_amount(first: int, last: int) -> bool:
    """Whether two numbers are an amount rather than two years: "between 1500 and 2000"; either in "1800 and 1900"."""
    return first % _ROUND == last % _ROUND == 0 and first < last != first + _CENTURY


def _is_own_phrase(parse: Parse, token: int, noun: int) -> bool:
    """Whether the preposition before a number is that of the number alone, so that the number is a year.

    No subject has a preposition; the parser gives a subject that ends far behind its number to the preposition at
    times, and leaves the verb without one.
    """
    before = token - 1
    alone = parse.lower[before] in listed("before_times_alone")
    if alone or parse.deps[before] == "mark":
        return alone
    if parse.heads[before] == token or parse.deps[noun] in _SUBJECTS:
        return True
    verb = parse.heads[noun]
    is_before = noun < verb and parse.deps[noun] == "obl" and parse.pos[verb] in ("VERB", "AUX")
    return is_before and not any(parse.deps[child].startswith("nsubj") for child in parse.children(verb))
