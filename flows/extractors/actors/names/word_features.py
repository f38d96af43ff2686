"""What a word says wherever it stands: its classes in the lexicon, its shape and ends, how English uses it."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

from newstables.extractors.actors.gazetteer import Gazetteer, KnownName
from newstables.extractors.actors.lexicon import CLASS_NAMES, COMMON, TELLING, Words
from newstables.extractors.actors.names.tokens import JOINING

_SMALL = re.compile(r"[a-zß-ÿ]+")
_CAPITALS = re.compile(r"[A-ZÀ-Þ]+(?=[A-ZÀ-Þ])")
_DIGITS = re.compile(r"\d+")
_LONGEST_SHAPE = 8
_ENDS = (1, 2, 3, 4)  # letters
_CLUSTER_BITS = (4, 6, 8)
_LONGEST_SYLLABLE = 3  # letters: "min" of "Se-min" is no minute


@dataclass(slots=True, frozen=True)
class WordFeatures:
    """What is known of one word as it is written."""

    both: list[str]  # said of it wherever it stands
    around: list[str]  # said of it only beside a token
    here: list[str]  # said only of the token itself
    class_: str  # its most telling classes as one value, to be joined with its neighbours'


def describe(word: str, words: Words, gazetteer: Gazetteer) -> WordFeatures:
    """The features of `word`, with or without a capital."""
    low = word.lower()
    capital = word[0].isupper()
    classes = _classes(word, words) if capital else []
    entry = gazetteer.names.get(word) or gazetteer.adjectives.get(word)
    both = [f"class {name}" for name in classes]
    if not capital:
        both += [f"small {name}" for name in words.lists_with.get(low, ())]
    both += _use(low)
    both.append(f"shape {_shape(word)}")
    if entry is not None:
        both.append(f"known {entry.kind}")
    own = f"word {low}"
    here = [own] if word == low else []
    for size in _ENDS:
        if len(low) > size:
            here += [f"begins {low[:size]}", f"ends {low[-size:]}"]
    return WordFeatures(both, [own], here, _class(word, low, classes, words, entry))


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


def _classes(word: str, words: Words) -> list[str]:
    mask = words.classes.get(word, 0)
    if len(word) > 2 and word.isupper():
        mask |= words.classes.get(word.capitalize(), 0)
    return [name for bit, name in enumerate(CLASS_NAMES) if mask >> bit & 1]


def _class(word: str, low: str, classes: list[str], words: Words, entry: KnownName | None) -> str:
    """ "given|surname", "speech", "of"; for a word of no class its shape."""
    if word[0].isupper():
        told = "|".join(name for name in classes if name in TELLING) or _shape(word)
    elif low in JOINING or low in words.neighbours:
        told = low
    elif word[0].isalpha():
        told = "speech" if low in words.speech else "role" if low in words.role_words else "small"
    else:
        told = _shape(word)
    return f"{told} {entry.kind}" if entry is not None else told


def _shape(word: str) -> str:
    if word.isascii() and word.isalpha() and (word.islower() or word.istitle()):  # most
        return "a" if word.islower() else word if len(word) == 1 else f"{word[0]}a"
    return _CAPITALS.sub("A", _SMALL.sub("a", _DIGITS.sub("9", word)))[:_LONGEST_SHAPE]


def _use(low: str) -> list[str]:
    """How English uses the word: the words that stand in the same places, and how often it has a capital."""
    cluster, capital, frequency = _word_use().get(low, (0, "?", "?"))
    told = [f"capital {capital}", f"frequency {frequency}"]
    if cluster:
        bits = f"{cluster:b}"[::-1]
        told.append(f"cluster {bits}")
        told += [f"cluster {bits[:size]}" for size in _CLUSTER_BITS if len(bits) > size]
    return told


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
