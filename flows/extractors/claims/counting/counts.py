"""Counted things: the noun after the number, as a singular lemma, with the words before it as modifiers."""

from __future__ import annotations

from collections.abc import Sequence

from newstables.extractors.claims.counting.counted_from import after_suffix, counted_from
from newstables.extractors.claims.counting.counted_units import first_inflected, is_title, unit_of
from newstables.extractors.claims.counting.given_to import is_given_to
from newstables.extractors.claims.counting.no_nouns import (
    describes_behind,
    is_its_past,
    is_of_other,
    is_only_verb,
    is_verb,
)
from newstables.extractors.claims.counting.noun_behind import noun_at
from newstables.extractors.claims.counting.thousands import settle_thousands
from newstables.extractors.claims.measured.measures import rate_of_stuff
from newstables.extractors.claims.measured.points import is_of_percent
from newstables.extractors.claims.measured.rates import rate
from newstables.extractors.claims.no_claims.calibres import after_calibre
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import COUNTED_BY_AGE
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import looks_like_verb
from newstables.extractors.numbers import Number
from newstables.language.questions.verbs import object_of, subject

_OPENING, _CLOSING = '"“', '"”'
_SIZES = ("measure", "duration", "age", "money")
_PER = ("per", "/", "a", "an", "each", "every")
_WHEN = frozenset(("last", "next"))
_OF_MARKS = ("gpa", "cgpa", "sgpa", "iq")  # before how good somebody's marks are
_DESCRIBED = 3  # adjectives before a number at most
_MODELS = 200  # behind an adjective, larger ones are names: the old 286 computer
MOST_UNDECLINED = 1000  # "the 11 member bloc", but "its 80486 computer chip"


def read_attributive(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`a 149-seat chamber`, `a 5,000-strong force`: the noun after the hyphen is what is counted."""
    right = after_suffix(sentence.words, right)
    if sentence.words[right] != "-" or not sentence.words[right + 1].isalpha() or not sentence.touches(right):
        return None
    start = right + 1
    word = sentence.words[start]
    if word in LEX.cardinals:  # two-three years
        return None
    if word in LEX.stops_prepositions or word in LEX.stops_conjunctions or looks_like_verb(word):
        return None  # a 486-based machine
    if word == "strong":
        return Measure("count", None, "<number>-strong", left + 1, start + 1, attributive=True)
    if word.endswith("est") and sentence.tag(start) == "JJS":
        return _of_most(sentence, left, start + 1)
    return Measure("count", singular(word), "<number>-<noun>", left + 1, start + 1, head_noun=True, attributive=True)


def _of_most(sentence: SentenceTokens, left: int, start: int) -> Measure | None:
    """`the 20-largest banks`: so many; `the 20-largest economy`: a rank, without its ending."""
    noun = counted_noun(sentence, start, True)
    if noun is None:
        return None
    unit, several = singular(sentence.words[noun[1]]), is_plural(sentence.words[noun[1]])
    rule = "<number>-<noun>" if several else "<ordinal> <noun>"
    return Measure("count" if several else "ordinal", unit, rule, left + 1, noun[1] + 1, head_noun=True)


def read_count(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`two French Rafale fighter jets`: unit jet, modifiers "French Rafale fighter". `three of the men`: man."""
    words = sentence.words
    if words[left] in _OF_MARKS:
        return None  # GPA 5.0 scorers
    if words[right] == "of" and number.scale == 1.0 and number.form == "digits" and (number.value or 0.0) % 1 > 0:
        return None  # 7.2 percent of the shares and 9.1 of the votes
    right = after_suffix(words, right)
    if (
        words[right] == "("
        and words[right + 1].isalpha()
        and counted_noun(sentence, sentence.after_bracket(right), False)
    ):
        right = sentence.after_bracket(right)  # 52 (driver-only) trains
    if words[right] == "-" and words[right + 1].isalpha() and sentence.touches(right):
        return None  # read_attributive has had its turn
    counted = counted_from(sentence, number, right)
    if counted is None:
        return None
    start, part_of_number = counted
    described = start
    start = after_calibre(sentence, start)  # two .22 rifles
    while words[start] in LEX.skip_adverbs and words[start + 1] != "-":  # 1,200 mostly American students
        start += 1
    if _is_of_worst(sentence, start):
        return Measure("count", "person", "<number> of <state>", left + 1, right)
    if _opens_no_noun(sentence, start) or _does(sentence, left + 1, start) or is_its_past(sentence, number, start):
        return None
    found = noun_at(sentence, number, left, start)
    if found is None:
        return _read_undeclined(sentence, number, left, start)
    if is_only_verb(sentence, number, found[0]):
        return None
    first, head = min(found[0], described), found[1]
    if _foresees(sentence, left, head) or (first == head and sentence.tag(head) in ("JJR", "RBR", "RB")):
        return None  # more than the 268,000 economists had forecast; 0.06 faster
    first += first < head and words[first] in ("fewer", "less", "more")  # 40,000 fewer people
    if _is_no_noun(sentence, number, first, head):
        return None
    while head > first and words[head] in LEX.not_counted:
        head -= 1  # one person dead
    if _is_told_of_others(sentence, first, head):
        return None
    unit, noun = unit_of(sentence, first, head)
    settle_thousands(sentence, number, unit)
    modifiers = _modifiers(sentence, first, noun)
    if whole := first_inflected().after(words, head):  # four passers-by
        unit, head = whole[0], whole[1] - 1
    if part_of_number:
        return Measure("count", unit, "<number> of <number> <noun>", left + 1, right, modifiers, head_noun=True)
    return _with_rate(sentence, left, head + 1, unit, modifiers)


def _opens_no_noun(sentence: SentenceTokens, start: int) -> bool:
    """Whether what stands behind a number begins no noun phrase, though its words may look like one."""
    words = sentence.words
    if words[start] in LEX.verbs_no_modifiers or (words[start] == "first" and sentence.tag(start + 1) == "VBN"):
        return True  # a further 90,400 faced warnings; from the 900 first proposed
    # six died, one fewer than on placebo
    if words[start] in ("go", "en"):
        return True  # it let one go; won their next seven en route to the title
    return words[start] in ("fewer", "less", "more") and words[start + 1] == "than"


def _is_of_worst(sentence: SentenceTokens, start: int) -> bool:
    """`58 of the worst injured`, `three of the most seriously wounded`: words of degree before a state that no noun
    follows, so that those counted are told by their state alone.
    """
    state = start
    if sentence.words[start - 1] != "the":
        return False
    while sentence.tag(state) in ("JJS", "RBS", "RB"):
        state += 1
    told = state > start and sentence.words[state] in LEX.not_counted
    return told and sentence.tag(state + 1)[:2] not in ("NN", "JJ")


def _does(sentence: SentenceTokens, number: int, start: int) -> bool:
    """Whether the number is the subject of the participle behind it, which has an object of its own, as absolute
    constructions have it: "three suffering serious injuries", but "three marching bands".
    """
    if sentence.tag(start) != "VBG":
        return False
    parse = sentence.document.parse
    verb = parse.token_at(sentence.starts[start])
    who = subject(parse, verb)
    return who == parse.token_at(sentence.starts[number]) and object_of(parse, verb) is not None


def _is_no_noun(sentence: SentenceTokens, number: Number, first: int, head: int) -> bool:
    """Whether what looks like the counted noun is a verb, or describes the noun of the next number."""
    if (first == head and is_verb(sentence, head)) or is_of_other(sentence, number, head):
        return True  # one wanted a quarter of a point
    # six French and two Italian soldiers
    return sentence.words[head + 1] in ("and", "or") and describes_behind(sentence, head)


def _is_told_of_others(sentence: SentenceTokens, first: int, head: int) -> bool:
    """Whether the noun phrase counts what another noun names: five others wounded."""
    if "others" in sentence.words[first : head + 1] or _is_event_verb(sentence, first, head):
        return True
    # 30 off-duty Harris County deputies
    return sentence.is_capital(head) and sentence.is_capital(head + 1) and not is_title(sentence, head)


def _modifiers(sentence: SentenceTokens, first: int, noun: int) -> str | None:
    """The words of a noun phrase before its noun, without a mark of quotation that opens around the noun too."""
    if noun <= first:
        return None
    modifiers = sentence.phrase(first, noun)
    closed = noun - 1 > first and sentence.words[first] in _OPENING and sentence.words[noun - 1] in _CLOSING
    return modifiers if closed else modifiers.lstrip(_OPENING) or None  # 40 "ghost" guns; 12 "bombs"


def _foresees(sentence: SentenceTokens, left: int, head: int) -> bool:
    """Whether a plural behind "the" and a number is who foresaw so many: the 268,000 analysts expected."""
    words = sentence.words
    verb = head + 1
    while words[verb] in ("had", "have") or words[verb].endswith("ly"):  # the 500,000 organisers finally estimated
        verb += 1
    if words[left] != "the" or words[verb] not in LEX.foreseeing or words[verb + 1] == "to":
        return False
    # "the 300 visitors expected" are those counted: only who foresees by trade is taken for who foresaw it
    by_trade = verb > head + 1 or words[head] in LEX.foreseeing_people
    behind = words[verb + 1]
    ends = not behind[:1].isalnum() or behind in LEX.stops_prepositions or behind in LEX.stops_conjunctions
    return by_trade and ends


def _read_undeclined(sentence: SentenceTokens, number: Number, left: int, start: int) -> Measure | None:
    """A number before nouns without a plural, after a determiner: `the 11 member bloc`, `the 50 strong mob`,
    `a small 20 seat theatre`.
    """
    opening = left
    while (number.value or 0) < _MODELS and opening > left - _DESCRIBED and sentence.tag(opening) == "JJ":
        opening -= 1
    broken = opening < left and "." in sentence.text[number.start : number.end]  # the only 10.0 score
    if (number.value or 0) >= MOST_UNDECLINED or broken or sentence.words[opening] not in LEX.stops_determiners:
        return None
    found = counted_noun(sentence, start, True)
    if found is None or found[1] <= found[0] or not _WHEN.isdisjoint(sentence.words[found[0] : found[1]]):
        return None  # on the 486 chip next year
    if sentence.words[start] == "strong":
        return Measure("count", None, "<number>-strong", left + 1, start + 1, attributive=True)
    if found[1] == start + 1:
        unit = singular(sentence.words[start])
        return Measure("count", unit, "<number> <noun>", left + 1, start + 1, head_noun=True, attributive=True)
    unit, noun = unit_of(sentence, found[0], found[1])
    return _with_rate(sentence, left, found[1] + 1, unit, sentence.phrase(found[0], noun) if noun > found[0] else None)


def _with_rate(sentence: SentenceTokens, left: int, after: int, unit: str, modifiers: str | None) -> Measure:
    """The measure of a counted noun that ends before token `after`: a count, or what the noun makes of it."""
    if unit == "point" and not modifiers and is_of_percent(sentence, left, after):
        return Measure("percent", "percentage point", "<number> <percent>", left + 1, after)
    if unit in LEX.duration_units:  # twenty working days
        return Measure("duration", unit, "<number> <noun>", left + 1, after, modifiers)
    each = rate(sentence, after) if sentence.words[after] in _PER else None
    if each and sentence.words[after] in ("each", "every") and each[0] not in LEX.duration_units:
        each = None  # 40 seats each side
    if each and sentence.words[after] in ("a", "an") and is_given_to(sentence, after - 1, each[0]):
        each = None
    if each:
        name = f"{unit} per {each[0]}"
        return Measure("rate", name, "<number> <noun> per <unit>", left + 1, each[1], modifiers, head_noun=True)
    if sentence.words[after] == "of" and (each := rate_of_stuff(sentence, after + 1)):  # 14 units of alcohol a week
        name = f"{unit} per {each[0]}"
        return Measure("rate", name, "<number> <noun> per <unit>", left + 1, after, modifiers, head_noun=True)
    return Measure("count", unit, "<number> <noun>", left + 1, after, modifiers, head_noun=True)


def read_measured(sentence: SentenceTokens, number: Number, later: Sequence[Measure | None]) -> Measure | None:
    """`two 500-pound bombs`, `two 16 and 17-year-old girls`: the noun stands behind a measure of its own, or behind two
    that share a unit. Its number alone is the claim's text; `later` holds what the numbers behind it measure.
    """
    right = number.right
    following = _of_two_sizes(sentence, right, later) or later[0]
    begins = following is not None and (following.first == right or following is not later[0])
    if following is None or not begins or not (following.kind in _SIZES or following.attributive):
        return None
    if following.kind == "age" and sentence.words[following.after - 1] == "olds":
        return Measure("count", "person", COUNTED_BY_AGE, right - 1, right, head_noun=True)  # two 14-year-olds
    found = counted_noun(sentence, following.after, number.value is not None and number.value <= 1.0)
    if found is None:
        return None
    unit, modifiers = singular(sentence.words[found[1]]), sentence.phrase(right, found[1])
    return Measure("count", unit, "<number> <measure> <noun>", right - 1, right, modifiers, head_noun=True)


def _of_two_sizes(sentence: SentenceTokens, right: int, later: Sequence[Measure | None]) -> Measure | None:
    """The second of two sizes right behind a number, which has the unit of both: 16- and 17-year-old."""
    second = later[1] if len(later) > 1 else None
    if second is None or "-" not in sentence.words[second.first : second.after]:
        return None
    between = [word for word in sentence.words[right : second.first] if word != "-"]
    joined = len(between) == 2 and between[1] in ("and", "or", "to")
    return second if joined and (between[0].isdigit() or between[0] in LEX.cardinals) else None


def _is_event_verb(sentence: SentenceTokens, first: int, head: int) -> bool:
    """`12 killed`, `five wounded`: the word says what befell them, not what they are."""
    return first == head and sentence.words[first] in LEX.not_counted
