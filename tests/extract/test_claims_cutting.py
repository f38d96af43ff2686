"""Tokens of the claims' rules, made of those of the language layer: the same as if the text were cut anew."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newstables.extractors.claims.cutting import Cutter
from newstables.extractors.claims.phrases import TOKEN
from newstables.language.annotate import Document

PIECES = (
    *("a", "B", "s", "u", "é", "½", "İ", "Σ", "ŏ", "0", "3", "٣", "_", "\u0301", "\ufeff", "\n", " ", "\u00a0"),
    *("'", "’", "-", "–", "‑", "“", '"', "(", "%", "$", "&", ".", ",", ":", "/"),
    *("'s", "’s", "n't", "'ve", "U.S.", "a.m.", "p.m", "Inc.", "C$", "don't", "cannot", " - ", "3.5", "31 500", "11th"),
)


def _by_text(document: Document, start: int, end: int) -> list[tuple[str, int, int]]:
    found = TOKEN.finditer(document.lower[start:end])
    return [(match[0], start + match.start(), start + match.end()) for match in found]


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map("".join), st.integers(0, 40), st.integers(0, 40))
@example("İ's", 0, 9)
@example("a.b. U.S.'s plan B. 3.,5", 0, 40)
@example("I couldn't've - said “don’t” at 10 a.m.", 0, 40)
def test_tokens_are_those_of_the_text(text: str, start: int, length: int) -> None:
    document = Document(text)
    end = min(len(text), start + length)
    if start < end:
        assert list(zip(*Cutter(document).cut(start, end), strict=True)) == _by_text(document, start, end)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The firm's staff don't agree.", ["the", "firm's", "staff", "don't", "agree", "."]),
        ("Orrin Inc. paid C$3bn", ["orrin", "inc", ".", "paid", "c", "$", "3", "bn"]),
        ("the U.S. plan", ["the", "u.s.", "plan"]),
        ("it cost 31 500 crowns", ["it", "cost", "31", "500", "crowns"]),
        ("two men - a guard and a clerk - ran", ["two", "men", "-", "a", "guard", "and", "a", "clerk", "-", "ran"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert Cutter(Document(text)).cut(0, len(text))[0] == words
