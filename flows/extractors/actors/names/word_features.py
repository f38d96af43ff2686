"""What a word says wherever it stands: its classes in the lexicon, its shape and ends, how English uses it."""

from __future__ import annotations

import csv
import re
from functools import cache, lru_cache
from importlib import resources
from typing import NamedTuple
from zlib import crc32

from newstables.extractors.actors.gazetteer import Gazetteer, KnownName
from newstables.extractors.actors.lexicon import CLASS_NAMES, COMMON, TELLING, Words
from newstables.extractors.actors.names.hashing import begun, continued, number
from newstables.extractors.actors.names.tokens import JOINING

_SMALL = re.compile(r"[a-zß-ÿ]+")
_CAPITALS = re.compile(r"[A-ZÀ-Þ]+(?=[A-ZÀ-Þ])")
_DIGITS = re.compile(r"\d+")
_LONGEST_SHAPE = 8
_ENDS = (1, 2, 3, 4)  # letters
_WORD, _BEGINS, _FINISHES = map(begun, ("word ", "begins ", "ends "))
_UNUSED = (0, "?", "?")  # a word that English, as it was counted, has not
_FREQUENT = -4  # steps: of the commonest words
_CLUSTER_BITS = (4, 6, 8)
_LONGEST_SYLLABLE = 3  # letters: "min" of "Se-min" is no minute


class WordFeatures(NamedTuple):
    """What is known of one word as it is written, each fact as its number."""

    both: list[int]  # said of it wherever it stands
    around: list[int]  # said of it only beside a token
    here: list[int]  # said only of the token itself
    class_: int  # its most telling classes as one value, to be joined with its neighbours'


def describe(word: str, words: Words, gazetteer: Gazetteer) -> WordFeatures:
    """The features of `word`, with or without a capital."""
    low = word.lower()
    capital = word[0].isupper()
    mask = _classes(word, words) if capital else 0
    entry = gazetteer.names.get(word) or gazetteer.adjectives.get(word)
    shape = _shape(word)
    both = [*_class_numbers(mask)] if mask else []
    if not capital and low in words.lists_with:
        both += [number(f"small {name}") for name in words.lists_with[low]]
    both += _use_numbers(*_word_use().get(low, _UNUSED))
    both.append(number(f"shape {shape}"))
    if entry is not None:
        both.append(number(f"known {entry.kind}"))
    own = continued(_WORD, low)
    here = [own] if word == low else []
    here += _ends_of_ascii(low.encode()) if low.isascii() else _ends_of(low)
    return WordFeatures(both, [own], here, number(_class(word, low, mask, shape, words, entry)))


def _ends_of(low: str) -> list[int]:
    """The numbers of the letters that a word begins and ends with."""
    found: list[int] = []
    for size in _ENDS:
        if len(low) > size:
            found += [continued(_BEGINS, low[:size]), continued(_FINISHES, low[-size:])]
    return found


def _ends_of_ascii(low: bytes) -> list[int]:
    """The same of a word whose letters are a byte each: most."""
    found: list[int] = []
    for size in range(1, min(len(low), _ENDS[-1] + 1)):
        found += [crc32(low[:size], _BEGINS) or 1, crc32(low[-size:], _FINISHES) or 1]
    return found


def kind_of(low: str, words: Words) -> str:
    """What a word that a name hangs on says of it, as one value: its list in the lexicon, else its cluster."""
    lists = (
        ("speech", words.speech),
        ("role", words.role_words),
        ("follower", words.followers),
        ("introducer", words.introducers),
        ("head", words.sectors),
    )
    for name, listed in lists:
        if low in listed:
            return name
    cluster = _word_use().get(low, (0, "", ""))[0]
    return f"{cluster:b}"[::-1][: _CLUSTER_BITS[1]] if cluster else "other"


def _classes(word: str, words: Words) -> int:
    mask = words.classes.get(word, 0)
    if len(word) > 2 and word.isupper():
        mask |= words.classes.get(word.capitalize(), 0)
    return mask


@cache
def _class_names(mask: int) -> tuple[str, ...]:
    return tuple(name for bit, name in enumerate(CLASS_NAMES) if mask >> bit & 1)


@cache
def _class_numbers(mask: int) -> tuple[int, ...]:
    return tuple(number(f"class {name}") for name in _class_names(mask))


@cache
def _telling(mask: int) -> str:
    return "|".join(name for name in _class_names(mask) if name in TELLING)


def _class(word: str, low: str, mask: int, shape: str, words: Words, entry: KnownName | None) -> str:
    """ "given|surname", "speech", "of"; for a word of no class its shape."""
    if word[0].isupper():
        told = _telling(mask) or shape
    elif low in JOINING or low in words.neighbours:
        told = low
    elif word[0].isalpha():
        told = "speech" if low in words.speech else "role" if low in words.role_words else "small"
    else:
        told = shape
    return f"{told} {entry.kind}" if entry is not None else told


def _shape(word: str) -> str:
    if word.isascii() and word.isalpha() and (word.islower() or word.istitle()):  # most
        return "a" if word.islower() else word if len(word) == 1 else f"{word[0]}a"
    return _CAPITALS.sub("A", _SMALL.sub("a", _DIGITS.sub("9", word)))[:_LONGEST_SHAPE]


@lru_cache(maxsize=1 << 13)
def _use_numbers(cluster: int, capital: str, frequency: str) -> tuple[int, ...]:
    """How English uses a word: the words that stand in the same places, and how often it has a capital."""
    told = [f"capital {capital}", f"frequency {frequency}"]
    if cluster:
        bits = f"{cluster:b}"[::-1]
        told.append(f"cluster {bits}")
        told += [f"cluster {bits[:size]}" for size in _CLUSTER_BITS if len(bits) > size]
    return tuple(map(number, told))


def capital_steps(word: str) -> int | None:
    """How much more often a word (in small letters) has a capital than not, in steps; None of an unknown word."""
    found = _word_use().get(word)
    return int(found[1]) if found is not None else None


def is_frequent(word: str) -> bool:
    """Whether a word (in small letters) is one of the few hundred commonest: "is", "who", "us"."""
    found = _word_use().get(word)
    return found is not None and int(found[2]) >= _FREQUENT


@cache
def _word_use() -> dict[str, tuple[int, str, str]]:
    """Word in small letters → Brown cluster, how much more often it has a capital (in steps), how frequent it is."""
    with resources.files(f"{__package__}").joinpath("word_use.csv").open(encoding="utf-8") as file:
        reader = csv.reader(file)
        next(reader)
        return {word: (int(cluster), capital, frequency) for word, cluster, capital, frequency in reader}


def is_small_word(word: str, words: Words) -> bool:
    """Whether `word`, after a hyphen, is an English word of its own: "led", "based", "era"; not "wen" of "Ing-wen"."""
    if word in words.participles:
        return True
    return len(word) > _LONGEST_SYLLABLE and bool(words.classes.get(word.capitalize(), 0) & COMMON)
