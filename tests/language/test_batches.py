"""What is asked of a batch's words gives what a look at the whole batch would give."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from newstables.extractors.roles.amount import amounts_of
from newstables.language import parse
from newstables.language.batches import LONGEST, among, hung_on
from tests.extract.reading import claims

SENTENCES = (
    "In March inflation rose to 4 percent, the bank in Oslo said.",
    "Two of the nine guards, who had left, were hurt near Bergen.",
    "Sales of boats grew 12 percent year-on-year to $3 million.",
)


def test_what_hangs_on_a_word_is_all_that_does() -> None:
    heads = np.array([head + first for first in range(0, 900, 3) for head in (1, 1, 0)])
    for token in (0, 1, 2, 450, len(heads) - 1):
        assert hung_on(heads, token).tolist() == np.flatnonzero(heads == token).tolist()


def test_a_word_of_the_sentence_behind_is_reached() -> None:
    heads = np.arange(3 * LONGEST)
    heads[10] = 10 + LONGEST + 5
    assert hung_on(heads, 10 + LONGEST + 5).tolist() == [10, 10 + LONGEST + 5]


def test_answers_among_a_few() -> None:
    answers = np.array([3, 7, 3, 0, 9], np.uint8)
    assert among(answers, [3, 9]).tolist() == np.isin(answers, [3, 9]).tolist()
    assert not among(answers, []).any()


def test_the_way_up_ends_at_the_root_and_is_the_same_twice() -> None:
    found = parse([" ".join(SENTENCES)])[0]
    for _ in range(2):
        for token in range(len(found)):
            way = found.way_up(token)
            assert way[0] == token and found.is_root(way[-1])
            assert all(found.heads[below] == above for below, above in pairwise(way))
            assert found.ancestors(token) == way[1:]


def test_an_amount_stands_elsewhere_once_it_counts_nothing() -> None:
    text = "Police found 40 boats in Oslo."
    found = parse([text])[0]
    (amount,) = amounts_of(found, claims(text))
    assert found.words[amount.place(found)] == "boats"
    amount.count(None)
    assert found.words[amount.place(found)] == "40"
