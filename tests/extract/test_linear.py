"""Texts that are no news cost no more than their length: a table read as one sentence has thousands of numbers."""

from __future__ import annotations

import pytest

from newstables.pipeline.stages import extract
from newstables.records import Article
from tests.growth import cpu_seconds

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
