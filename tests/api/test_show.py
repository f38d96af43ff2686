"""newstables.show: an article as HTML, whatever its text says."""

from __future__ import annotations

from html import unescape
from pathlib import Path
from re import DOTALL, findall, search, sub

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newstables
from newstables.display.article_html import web_address
from newstables.display.links import nearest
from newstables.display.marks import MARKED, segments, spans

TEXT = "Crews freed 31 people & a dog on Tuesday, said Ana Brandt, the mayor of Lisbon. It was <b>bold</b> of them."


def _text(page: str) -> str:
    """The article's text as a reader of the page sees it."""
    [marked] = findall('<div class="nt-text"[^>]*>(.*?)</div>', page, DOTALL)
    return unescape(sub("<[^>]+>", "", marked))


def test_text_is_marked_and_escaped() -> None:
    page = newstables.show(newstables.extract(TEXT, title="A <title>"))._repr_html_()
    assert "<b>bold" not in page
    assert "It was &lt;b&gt;bold&lt;/b&gt; of them." in page
    assert search('<a class="nt-claim" [^>]*>31 people</a>', page)
    assert search('<mark class="nt-date" [^>]*>Tuesday</mark>', page)
    assert "A &lt;title&gt;" in page
    assert _text(page) == TEXT


def test_a_number_is_linked_to_its_row_and_back() -> None:
    found = newstables.extract(TEXT)
    page = newstables.show(found)._repr_html_()
    article = found.article.article_id[0]
    assert f'href="#{article}-c0"' in page and f'id="{article}-c0"' in page
    assert f'href="#{article}-m0"' in page and f'id="{article}-m0"' in page


def test_the_words_that_a_number_is_linked_to_are_marked() -> None:
    text = "Police in Oslo arrested 12 people on Monday.\n\nLater 40 others were freed, said Ana Brandt."
    page = newstables.show(newstables.extract(text, published="2021-11-10"))._repr_html_()
    by_key = {
        key: unescape(piece) for keys, piece in findall('data-k="([^"]*)"[^>]*>([^<]*)<', page) for key in keys.split()
    }
    assert by_key["p0"] == "Oslo"
    assert "Ana Brandt" in by_key["s1"]
    assert "data-date" in page


@pytest.mark.parametrize("url", ["javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,<script>", "//x.org"])
def test_a_link_leads_to_the_web_or_nowhere(url: str) -> None:
    assert web_address(url) is None
    assert web_address("https://example.org/a") == "https://example.org/a"


def test_of_two_mentions_the_one_in_the_paragraph_of_the_number_is_linked() -> None:
    text = "Oslo grew a lot over many years, to 90,000.\n\nOslo"
    oslo = [(0, 4), (len(text) - 4, len(text))]
    number = text.index("90,000")
    assert nearest(text, oslo, (number, number + 6)) == oslo[0]
    assert nearest(text, [], (0, 1)) is None


def test_what_extract_returns_shows_itself() -> None:
    found = newstables.extract(TEXT)
    assert found._repr_html_() == newstables.show(found)._repr_html_()


def test_nothing_found_is_said() -> None:
    page = newstables.show(newstables.extract("Nothing came of it."))._repr_html_()
    assert all(f"no {name}" in page for name in ("claims", "dates", "actors"))


def test_a_file_that_no_run_has_read_is_shown(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        f"Rescue at sea\n\n{TEXT} The boats went on until the morning. " * 3, encoding="utf-8"
    )
    assert "31 people" in newstables.show(tmp_path / "a.txt", tables=tmp_path)._repr_html_()
    with pytest.raises(LookupError, match="no article 'nobody'"):
        newstables.show("nobody", tables=tmp_path)


_PLACES = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10)), max_size=8)


@given(text=st.text(min_size=40, max_size=60), places=st.fixed_dictionaries(dict.fromkeys(MARKED, _PLACES)))
@settings(max_examples=50, deadline=None)
def test_the_pieces_are_the_text(text: str, places: dict[str, list[tuple[int, int]]]) -> None:
    rows = {
        name: [{"char_start": start, "char_end": start + length} for start, length in found]
        for name, found in places.items()
    }
    pieces = list(segments(text, [(*span, name) for name in MARKED for span in spans(rows[name])]))
    assert "".join(piece for _, piece, _ in pieces) == text
    assert all(text.startswith(piece, start) for start, piece, _ in pieces)
