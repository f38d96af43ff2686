"""Levels behind a change and a phrase of the same verb hang on the verb."""

from __future__ import annotations

import pytest

from newstables.language import parse


@pytest.mark.parametrize(
    ("text", "amount", "head"),
    [
        ("The stock fell by 6.8 kg since the last such quarterly reports to 121.5 kg.", "121.5", "fell"),
        ("Sales rose 3 percent after a visit to 12 towns.", "12", "visit"),
    ],
)
def test_a_level_is_what_the_verb_reaches(text: str, amount: str, head: str) -> None:
    (read,) = parse([text])
    number = read.words.index(amount)
    assert read.words[read.heads[read.heads[number]]] == head


def test_last_behind_an_auxiliary_is_a_verb() -> None:
    (read,) = parse(["The pact will only last one year."])
    last = read.words.index("last")
    assert (read.tags[last], read.pos[last], read.lemmas[last]) == ("VB", "VERB", "last")
