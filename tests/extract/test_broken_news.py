"""News that something went wrong with on its way: lines joined, signs lost, words doubled, stories run together.

Whatever the text, its extraction ends without an error, in a time that its length bounds, and its rows keep the
contract: offsets slice the text back, keys are unique and join. The long test takes other texts each time, also from
the corpora where they lie beside the project; what it finds is shown as small as it could be made.
"""

from __future__ import annotations

import json
import random
import warnings
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from newstables.pipeline.limits import TooSlow, time_limit
from newstables.pipeline.stages import extract
from newstables.records import Article
from newstables.tables.arrow import Stamp, to_tables
from newstables.tables.staging import problems
from tests import stories
from tests.benchmarks.inputs import CORPORA
from tests.samples.reading import records

_NOW = datetime(2024, 5, 6, tzinfo=UTC)
_LONGEST = 6_000  # characters
# A text that was never seen takes 10 µs a character; lexicons are read, and caches filled, by the first texts.
_SECONDS, _SECONDS_A_CHARACTER = 1.0, 0.000_25

_OTHERWISE = [
    *[("'", "’"), ('"', "“"), ('"', "”"), ("-", "–"), (" - ", "—"), ("$", "US$"), ("%", " per cent"), ("1", "１")],
    *[(" ", "\u00a0"), (" ", "  "), (" ", "\n"), ("\n", " "), ("\n\n", "\n"), (". ", "."), (".", ""), (",", "")],
    *[("of", "OF"), ("the", "THE"), ("said", "SAID"), (" and ", " & "), (" in ", " "), (" of ", " "), ("s ", " ")],
]
_SIGNS = [*"()[]“”\"'’,.;:-–—$€£%/ \n0123456789½²㎏١。éİ", "\u200b", "\u202e", "\ufeff", "🙂"]
_Edit = Callable[[str], str]


def _always(pair: tuple[str, str]) -> _Edit:
    return lambda text: text.replace(*pair)


def _each(nth: int, pair: tuple[str, str]) -> _Edit:
    def edit(text: str) -> str:
        parts = text.split(pair[0])
        return parts[0] + "".join(pair[number % nth == 0] + part for number, part in enumerate(parts[1:], 1))

    return edit


def _words_again(one_of: int, seed: int) -> _Edit:
    """Put another word of the text in the place of one word of so many."""

    def edit(text: str) -> str:
        lot, words = random.Random(seed), text.split(" ")
        for _ in range(len(words) // one_of):
            words[lot.randrange(len(words))] = lot.choice(words)
        return " ".join(words)

    return edit


def _signs(one_of: int, seed: int) -> _Edit:
    """Put a sign in the place of one character of so many."""

    def edit(text: str) -> str:
        lot, signs = random.Random(seed), list(text)
        for _ in range(len(text) // one_of):
            signs[lot.randrange(len(text))] = lot.choice(_SIGNS)
        return "".join(signs)

    return edit


def _run_into(place: float, other: str, its: float) -> _Edit:
    """Go on with another story from somewhere on."""
    return lambda text: text[: int(place * len(text))] + other[int(its * len(other)) :]


def _part(place: float, length: int) -> _Edit:
    return lambda text: text[int(place * len(text)) :][:length]


_PLACE = st.floats(0, 1, exclude_max=True)
_PAIR = st.sampled_from(_OTHERWISE)


def _edits(news: list[str]) -> st.SearchStrategy[_Edit]:
    return st.one_of(
        st.sampled_from([str.upper, str.lower, str.title]),
        st.builds(_always, _PAIR),
        st.builds(_each, st.integers(2, 7), _PAIR),
        st.builds(_words_again, st.integers(5, 100), st.integers(0)),
        st.builds(_signs, st.integers(20, 500), st.integers(0)),
        st.builds(_run_into, _PLACE, st.sampled_from(news), _PLACE),
        st.builds(_part, _PLACE, st.integers(1, _LONGEST)),
    )


def _check(text: str) -> None:
    """Fail unless the text is read in time, without an error or a warning, into rows that keep the contract."""
    article = Article("s", "1", text, language="en", published_at=_NOW)
    try:
        with warnings.catch_warnings(action="error"), time_limit(_SECONDS + len(text) * _SECONDS_A_CHARACTER):
            found = extract(article)
    except TooSlow:
        pytest.fail(f"{len(text)} characters take longer than they may")
    assert problems(to_tables([found], [1], Stamp("run", "1", _NOW))) == []


def _broken(news: list[str], examples: int, *, the_same: bool) -> Callable[[], None]:
    """A test of so many texts, `the_same` each time or others."""

    @settings(max_examples=examples, derandomize=the_same, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(news), st.lists(_edits(news), min_size=1, max_size=8))
    def broken(text: str, edits: list[_Edit]) -> None:
        for edit in edits:
            text = edit(text)
        text = text.encode("utf-8", "ignore").decode()[:_LONGEST]
        note(f"The text: {text!r}")
        _check(text)

    extract(Article("s", "1", news[0], language="en", published_at=_NOW))  # the lexicons are read at first use
    return broken


@cache
def _own() -> list[str]:
    lot = random.Random(1)
    written = [stories.DAM, stories.DAM_FOLLOW_UP, stories.DAM_OTHER_AGENCY, stories.story(lot)]
    items = [" ".join(stories.item(name, lot) for _ in range(5)) for name in stories.TEMPLATES]
    return [*(record.text for record in records() if isinstance(record, Article)), *written, *items]


def _beside() -> list[str]:
    """The texts of the corpora of which all may be read."""
    paths = [CORPORA / name / "articles.jsonl" for name in ("timebank", "wikinews", "re3d")]
    lines = [line for path in paths if path.exists() for line in path.read_text(encoding="utf-8").splitlines()]
    return [json.loads(line)["text"] for line in lines]


# Texts that were cut behind a word after which rules looked for the next one.
CUT = (
    "Forty men were held",
    "He fell down a 12m well",
    "They walked out for 40 days but would not",
    "Of the 40 who left, it is what the mayor would",
    "Crates of $3 funding could",
    "It raised 3 million pounds of",
    "It fell short of its 40-point record set on May 6",
    "0'0'0to0'more",
    "Some 40 men saw a bridge which critics fear",
    "Two cooks in Oslo worked 12 hours",
    "Oslo closed 3 schools, Ann Lee, the mayor, warned",
    "Oslo closed 3 schools, Ann Lee the report found",
    "It will cost 12 million pounds, it told",
    "We have learnt that Ann Lee, who ran the mill for 12 years,",
    "$ 0’0 of",
    "dozens of Ö\U0009c6e2² X",
)


@pytest.mark.parametrize("text", CUT)
def test_a_text_that_was_cut_is_read(text: str) -> None:
    _check(text)


def test_broken_news_is_read() -> None:
    _broken(_own(), 40, the_same=True)()


@pytest.mark.long
def test_thousands_of_broken_articles_are_read() -> None:
    _broken(_own() + _beside(), 5_000, the_same=False)()
