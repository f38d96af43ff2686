"""No text fails: words that the rules look for, in no order that anybody writes them, among signs of all kinds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newstables.article.identity import article_id, content_hash
from newstables.extractors.actors import actor_finder
from newstables.pipeline.stages import extract, extract_all
from newstables.records import Article, Extraction
from newstables.tables.arrow import Stamp, to_tables
from newstables.tables.staging import problems

_PIECES = [
    "1",
    "2,5",
    "3.5%",
    "$3bn",
    "$",
    "€",
    "between",
    "and",
    "from",
    "to",
    "more than",
    "about 40",
    "dozens of",
    "troops",
    "people",
    "said",
    "Mr",
    "Anna Berg",
    "the U.S.",
    "NATO",
    "Germany's",
    '"',
    "“",
    "”",
    "'",
    "’",
    "(",
    ")",
    "—",
    "-",
    "/",
    ":",
    "in May",
    "on Monday",
    "2014-09-15",
    "last year",
    "Q3",
    "30 February",
    "12:61",
    "99/99/9999",
    "-1",
    "1e400",
    "0",
    "½",
    "٣٤",
    "一百",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\x00",
    "🙂",
    "\n\n",
    "\n",
    ".",
    "!",
    "...",
    "killed",
    "were hurt",
    "rose",
    "fell",
    "percent",
    "of the",
    "two of the nine",
    "including",
    "per",
    "km",
    "°C",
    "Ⅻ",
    "1st",
    "million",
    "trillion trillion",
    "1,000,000,000,000,000",
    "a",
    "the",
    "who",
    "which",
]
_WORDS = st.lists(st.sampled_from(_PIECES) | st.text(max_size=4), max_size=30)
_NOW = datetime(2024, 5, 6, tzinfo=UTC)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(_WORDS, min_size=20, max_size=40))
def test_no_text_fails(texts: list[list[str]]) -> None:
    drafts = []
    for number, words in enumerate(texts):
        text = " ".join(words).encode("utf-8", "ignore").decode()
        article = Article("s", str(number), text, language="en", published_at=_NOW)
        drafts.append(Extraction(article, article_id(article), content_hash(article)))
    assert extract_all(drafts, actor_finder()) == []
    assert problems(to_tables(drafts, [1] * len(drafts), Stamp("run", "1", _NOW))) == []


def test_a_number_that_is_its_own_time_ends_no_extraction() -> None:
    text = "said 30 Februarya Ⅻ on Monday were hurt on Monday who3.5% 12:61 "
    extract(Article("s", "s", text, language="en", published_at=_NOW))


def test_an_amount_over_the_end_of_a_line_ends_no_extraction() -> None:
    found = extract(Article("s", "s", "It sold a\nmillion cars in 2015 and in 2016.", language="en", published_at=_NOW))
    assert [(claim.value, claim.period_start) for claim in found.claims] == [(1e6, datetime(2015, 1, 1, tzinfo=UTC))]
    extract(Article("s", "s", "a\ntrillion Monday 2016 ", language="en", published_at=_NOW))


def test_a_long_word_in_capitals_in_brackets_takes_no_time() -> None:
    assert extract(Article("a", "a", f"The Armed Forces ({'A' * 400} went on. Twelve men left Oslo.")).claims


@pytest.mark.parametrize("text", ["Nobody knows one", "It holds 256GB or 512", "The truth, he told me,", "One"])
def test_a_text_may_end_anywhere(text: str) -> None:
    extract(Article("a", "a", text))
