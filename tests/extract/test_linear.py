"""Texts that are no news cost no more than their length: a table read as one sentence has thousands of numbers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newstables.extractors.actors import find_actors
from newstables.extractors.actors.names.elsewhere import names_elsewhere
from newstables.extractors.actors.names.runs import runs_of
from newstables.extractors.actors.names.tokens import tokenise
from newstables.language.annotate import Document
from newstables.pipeline.stages import extract
from newstables.records import Article
from tests.growth import cpu_seconds, takes_less

_TIMES = 4


_WORDS = ("Rome ", "Spain’s 3 ", "said he ", "“", "in May ", "a-", "1,", "($3", "of the 4 ")


@pytest.mark.parametrize("word", ["1 ", *(pytest.param(word, marks=pytest.mark.long) for word in _WORDS)])
def test_a_text_of_one_word_again_and_again(word: str) -> None:
    def read(times: int) -> float:
        text = word * times
        return cpu_seconds(lambda: extract(Article("s", "s", text, language="en")), times=1)

    read(10)
    small = read(500)
    assert read(500 * _TIMES) < max(0.5, small) * _TIMES * 2.5


def test_a_name_again_and_again() -> None:
    def read(times: int) -> Callable[[], object]:
        runs = runs_of(tokenise(["Ada Quill spoke. " * times], str.islower))
        names = [(first, first + 2, "person") for first in range(0, len(runs), 2)]
        assert len(names) == times
        return lambda: names_elsewhere(runs, names)

    assert takes_less(read(2_000 * _TIMES), max(0.05, cpu_seconds(read(2_000))) * _TIMES * 2.5)


def test_a_cast_of_thousands() -> None:
    """Each person and each body once: none is compared with all the others."""
    syllables = [first + second for first in "bdfgklmnrstvz" for second in "aeiou"]

    def name(number: int) -> str:
        last, more = number % len(syllables), number // len(syllables)
        return f"{syllables[more % len(syllables)]}{syllables[last]}ndor".capitalize()

    def read(times: int) -> float:
        lines = [
            f"Mr {name(7 * n)} {name(3 * n)}, head of the {name(5 * n)} Holdings Board, rose." for n in range(times)
        ]
        document = Document(" ".join(lines))
        assert len(document.parse)
        return cpu_seconds(lambda: find_actors(document), times=1)

    read(10)
    small = read(400)
    assert read(400 * _TIMES) < max(0.5, small) * _TIMES * 2.5


@pytest.mark.parametrize(
    "sentence",
    [
        "The Thunder beat the Chicago Bulls near Mayo. ",
        "Ann and Tom Hale spoke in Oslo. Mr Hale rose. ",
        "Lee: We lost 300 jobs.\n\nRoe: We won 4 games.\n\n",
    ],
)
def test_what_a_rule_asks_the_whole_text_is_asked_once(sentence: str) -> None:
    def read(times: int) -> Callable[[], object]:
        return lambda: extract(Article("s", "s", sentence * times, language="en"))

    read(20)()
    few = cpu_seconds(read(200), times=2)
    assert takes_less(read(1_600), max(0.05, few) * 8 * 2)
