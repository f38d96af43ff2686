"""What the words of a sentence may begin: one look at all of them tells which of the linker's patterns can match.

A pattern tried on a sentence of 140 characters costs 2 to 6 µs, and most match in one sentence of ten. The few hundred
words that the patterns are made of are looked for all at once in 2 µs: as bytes, whose marks become spaces and whose
capitals become small in one pass. A hint may be wrong where it says yes, never where it says no.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from newstables.lexicon import load

SPEECH = 1  # a verb of speech
SOURCE = 2  # "according to"
FIGURES = 4  # "put the losses at"
BREAK = 8  # a word between two clauses
WORLD = 16  # the whole world
TRADED = 32  # what is traded
TOLD = 64  # when something was told or printed
COMPARED = 128  # what a number is measured against
SO_FAR = 256  # until now

_PLAIN = bytes(code if code < 128 and chr(code).isalnum() else 32 for code in range(256)).lower()


@cache
def lexicon() -> dict[str, Any]:
    """lexicon.toml."""
    return load("newstables.link")


@cache
def words(table: str, name: str) -> frozenset[str]:
    """One list of the lexicon as a set."""
    return frozenset(lexicon()[table][name])


def hints_of(text: str) -> tuple[int, frozenset[bytes]]:
    """The hints that `text` gives, as bits, and its words that give them."""
    hints_by_word, known = _known()
    found = known.intersection(text.encode(errors="replace").translate(_PLAIN).split())
    hints = 0
    for word in found:
        hints |= hints_by_word[word]
    return hints, found


@cache
def _known() -> tuple[dict[bytes, int], frozenset[bytes]]:
    lists = lexicon()
    known: dict[bytes, int] = {}

    def learn(hint: int, phrases: Iterable[str]) -> None:
        for phrase in phrases:
            word = max(phrase.split(), key=len).encode()  # "according", not "to"
            known[word] = known.get(word, 0) | hint

    learn(SPEECH | TOLD, lists["speech"]["verbs"])
    learn(SOURCE, lists["speech"]["sources"])
    learn(FIGURES, lists["speech"]["figures"])
    learn(BREAK, lists["clauses"]["breaks"])
    learn(WORLD, lists["where"]["worldwide"])
    learn(TRADED, lists["where"]["traded"])
    learn(TOLD, [*lists["when"]["told"], *lists["when"]["occasions"]])
    learn(COMPARED, [*lists["when"]["compared"], *lists["when"]["marks"]])
    learn(SO_FAR, lists["when"]["so_far"])
    return known, frozenset(known)
