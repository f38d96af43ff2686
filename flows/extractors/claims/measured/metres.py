"""Whether the "m" behind a figure means metres: by a word of extent, a sport, or the grade of an ore beside it."""

from __future__ import annotations

from itertools import pairwise

from newstables.extractors.claims.measured.from_levels import is_of_extent, leads_to_level
from newstables.extractors.claims.measured.inches import (
    BY,
)
from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun, looks_like_verb
from newstables.extractors.numbers import Number

TALLEST = 3  # metres: at 1.93m and 102kg
FARTHEST = 110.0  # metres that a javelin has flown
_GRADE = ("g", "/", "t")  # grams in a tonne
_GRADES = ("ppm", "gpt", "opt")
_METALS = frozenset(
    (
        "copper",
        "zinc",
        "lead",
        "nickel",
        "lithium",
        "li2o",
        "tin",
        "manganese",
        "iron",
        "fe",
        "cu",
        "zn",
        "ni",
        "cobalt",
    )
)
_DASHES = ("-", "–", "—")
_BEYOND = ("over", "under", "above", "below", "exceeding")  # between what is so long and its length
_BETWEEN = ("(", "to", "and", "or", "over", "-", "–", *BY)
RACES = frozenset((50, 60, 80, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000))  # metres


def _ends_phrase(sentence: SentenceTokens, left: int, index: int) -> bool:
    """Whether a noun is the last of its phrase: the 796m bridge; not 3m cable subscribers, 2m well paid workers, nor a
    3m drop in users, which is told of what drops.
    """
    parse = sentence.document.parse
    token = parse.token_at(sentence.starts[index])
    if parse.deps[token] == "compound" or sentence.words[index : index + 2] == ["drop", "in"]:
        return False
    one = sentence.words[left] in LEX.stops_determiners and parse.pos[token + 1] in ("", "ADP", "PUNCT")
    return parse.tags[token] == "NN" or one  # fell down a 12m well


def _is_drilled(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """`12m at 3.2g/t gold from 120m`: how thick an ore is, with its grade, and how deep."""
    words = sentence.words
    if words[right] in ("at", "@", "grading") and words[right + 1][:1].isdigit():
        return tuple(words[right + 2 : right + 5]) == _GRADE or words[right + 2] in _GRADES or _is_ore(words, right + 2)
    return words[number.left] == "from" and any(tuple(words[at : at + 3]) == _GRADE for at in range(number.left))


def _is_ore(words: list[str], after: int) -> bool:
    """Whether a share before token `after` + 1 is one of a metal: 1.1% copper."""
    return words[after] in ("%", "percent") and words[after + 1] in _METALS


def is_mark(sentence: SentenceTokens, number: Number) -> bool:
    """`bronze in 61.40m`: two decimals, in a sentence that tells of throws or jumps, are the mark of one."""
    digits = sentence.text[number.start : number.end - 1].rstrip()
    if digits[-3:-2] != "." or number.bare > FARTHEST:
        return False
    words = sentence.words
    return not LEX.extent_fields.isdisjoint(words) or any(
        f"{word} {following}" in LEX.extent_field_pairs for word, following in pairwise(words)
    )


def _behind_range(words: list[str], right: int) -> int:
    """The token behind `21m-23m`, where what follows tells of both ends: tonnes, deep."""
    goes_on = words[right] in _DASHES and words[right + 1][:1].isdigit() and words[right + 2] == "m"
    return right + 3 if goes_on else right


def _is_outsized(sentence: SentenceTokens, left: int) -> bool:
    """`longer than 12m`, `trees higher than 20m`, `buses over 12m`: a size that is compared; not "sales higher than
    20m".
    """
    words = sentence.words
    compared = left - 1
    if words[left] in _BEYOND and compared >= 0:
        return singular(words[compared]) in LEX.extent_things | LEX.extent_vehicles  # buses over 12m
    if words[left] != "than" or compared < 1:
        return False
    if words[compared] in LEX.extent_longer:
        return True
    noun = compared - 1 - (words[compared - 1] in LEX.auxiliaries)
    return words[compared] in LEX.extent_higher and singular(words[noun]) in LEX.extent_things


def _is_of_race(sentence: SentenceTokens, right: int) -> bool:
    """`the 100m record`, `a 400m European title`: what is held or won over so many metres; not: a 100m record fee."""
    words = sentence.words
    right += words[right] in LEX.extent_games
    return words[right] in LEX.extent_prizes and not sentence.tag(right + 1).startswith("NN")


def is_metre(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether the "m" of "35m" means metres, not millions: by a word of extent or another length beside it."""
    words = sentence.words
    right = _behind_range(words, right)
    following = words[right]
    if is_of_extent(sentence, left):
        return True
    if following == "from" and leads_to_level(sentence, left, right + 1):
        return False  # fell to 1.2m from 2.6m, from a year earlier
    if following in LEX.extent or (following in LEX.extent_things and _ends_phrase(sentence, left, right)):
        return True  # 35m long, the 796m bridge
    if number.bare in RACES and _is_of_race(sentence, right):
        return True
    if is_name_or_noun(following) and not looks_like_verb(following) and following not in BY:
        return False
    if not LEX.extent_before.isdisjoint(words[max(0, left - 4) : left + 1]) or _is_outsized(sentence, left):
        return True  # measuring between 4 and 5m
    if is_mark(sentence, number) or _is_drilled(sentence, number, right):
        return True
    if words[left] in _BETWEEN and (length := LEX.units.before(words, left - 1)) and length[0].dimension == "length":
        return True  # from 200 metres to 1500m, 196 ft (60m)
    if words[left] in LEX.extent_race and number.bare in RACES:  # she won the 200m
        return True
    if words[left] in BY and words[left - 1] == "m" and words[left - 2][:1].isdigit():
        return True
    if following.isdigit() and (rest := LEX.units.after(words, right + 1)) and rest[0].dimension == "length":
        return True  # 3m 40cm
    if following not in LEX.extent_links or not words[right + 1][:1].isdigit():
        return False
    other = LEX.units.after(words, right + 2)  # climbs 640m over 11.5km, 3m by 4m
    if other is None:
        return following in BY and words[right + 2] == "m"
    return other[0].dimension == "length" or (other[0].dimension == "mass" and number.bare < TALLEST)
