"""Where numerals are looked for: in all texts of a batch at once, at the places where one may begin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.extractors.numbers import digits, find_numbers
from newstables.extractors.numbers.digit_pattern import numeral
from newstables.language import parse
from newstables.language.annotate import Document

_PIECES = (
    *("1", "12", "345", "6", ".", ",", "/", " ", "-", "x", "×", "^", "10", "e+", "st", "½", "&nbsp;", "000", "’", "٣"),
    *("million", "m", "bn", "\u00a0", "and a half", "Ä", "İ", "$", "(", "%", "a", "F", "per cent", "\n"),
)


@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=14).map("".join))
def test_digits_are_looked_for_where_they_begin_alone(text: str) -> None:
    """A numeral takes all the digits that touch, so that none begins within a run of them."""
    document = Document(text)
    everywhere = [match.span() for match in numeral().finditer(document.lower)]
    found: list[tuple[int, int]] = []
    for start in digits._starts(document.parse):
        match = numeral().match(document.lower, start) if not found or start >= found[-1][1] else None
        found += [match.span()] if match is not None else []
    assert found == everywhere


@pytest.mark.parametrize(
    "text", ["a million", "a half-million", "another dozen", "a third", "an eighth", "a couple of men"]
)
def test_an_article_is_looked_at_before_what_goes_on_with_it(text: str) -> None:
    assert [text[n.start : n.end].startswith("a") for n in find_numbers(Document(text))] == [True]


def test_texts_that_are_parsed_together_are_looked_at_each_for_itself() -> None:
    texts = ["Twelve came.", "", "None did.", "A million and 3,500 left; a dog stayed."]
    documents = [Document(text) for text in texts]
    for document, found in zip(documents, parse(texts), strict=True):
        document.parse = found
    assert [find_numbers(document) for document in documents] == [find_numbers(Document(text)) for text in texts]
