"""Tokens: what is one and what is cut, and what holds for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newstables.language.tokens import tokenise


def tokens(text: str) -> list[str]:
    found = tokenise([text])
    origin = int(found.text_starts[0])
    return [
        text[start - origin : end - origin]
        for start, end in zip(found.starts.tolist(), found.ends.tolist(), strict=True)
    ]


CASES = {
    "Mr. Hale can't come.": ["Mr.", "Hale", "ca", "n't", "come", "."],
    "They don’t; we’re off.": ["They", "do", "n’t", ";", "we", "’re", "off", "."],
    "The firm's $2.4bn (40%) loss": ["The", "firm", "'s", "$", "2.4bn", "(", "40", "%", ")", "loss"],
    "31 500 or 31,500 men": ["31 500", "or", "31,500", "men"],
    "1 200 300 votes": ["1 200 300", "votes"],
    "In 2014 600 troops": ["In", "2014", "600", "troops"],
    "a 31-year-old from Abu-Bakr": ["a", "31", "-", "year", "-", "old", "from", "Abu", "-", "Bakr"],
    "anti-war and co-operate": ["anti-war", "and", "co-operate"],
    "US$5 and £1.5m": ["US$", "5", "and", "£", "1.5m"],
    "on 9/11 at 10:30": ["on", "9/11", "at", "10:30"],
    "the U.S. won": ["the", "U.S.", "won"],
    "J. K. Doe of AT&T": ["J.", "K.", "Doe", "of", "AT&T"],
    "It was No. 5. No. It": ["It", "was", "No.", "5", ".", "No", ".", "It"],
    "see https://a.org/b?c=1, or me@b.org.": ["see", "https://a.org/b?c=1", ",", "or", "me@b.org", "."],
    "O'Neil cannot": ["O'Neil", "can", "not"],
    "it is over.The end": ["it", "is", "over", ".", "The", "end"],
    "wait... -- what?": ["wait", "...", "--", "what", "?"],
    "“So,” he said": ["“", "So", ",", "”", "he", "said"],
    "the '90s boys' club": ["the", "'90s", "boys", "'", "club"],
    "🙂🙂 ok": ["🙂", "🙂", "ok"],
}


@pytest.mark.parametrize("text", CASES)
def test_a_text_is_cut_as_treebanks_cut_it(text: str) -> None:
    assert tokens(text) == CASES[text]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text(st.characters() | st.sampled_from(list(" .,-'’$%:/@w19aA\n\u00a0")), max_size=60), max_size=4))
def test_tokens_of_any_text(texts: list[str]) -> None:
    """In order, apart, none empty, none beginning or ending with white space; together they hold all that is not."""
    found = tokenise(texts)
    starts, ends = found.starts.tolist(), found.ends.tolist()
    assert all(start < end for start, end in zip(starts, ends, strict=True))
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    for text, begin, finish in zip(texts, found.text_starts.tolist(), found.text_ends.tolist(), strict=True):
        own = [(start - begin, end - begin) for start, end in zip(starts, ends, strict=True) if begin <= start < finish]
        assert all(start >= 0 and end <= len(text) for start, end in own)
        held = {place for start, end in own for place in range(start, end)}
        spaces = {place for place, character in enumerate(text) if character.isspace() or character == "\ufeff"}
        assert held | spaces == set(range(len(text)))
        assert all(start not in spaces and end - 1 not in spaces for start, end in own)


def test_batch_equals_single() -> None:
    texts = [*CASES, "", " ", "x"]
    found = tokenise(texts)
    total = sum(len(tokens(text)) for text in texts)
    assert len(found.starts) == total
