"""newstables.show: an article as HTML, whatever its text says."""

from __future__ import annotations

from html import unescape
from pathlib import Path
from re import sub

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newstables
from newstables.display.marks import MARKED, segments

TEXT = "Crews freed 31 people & a dog on Tuesday, said Ana Brandt, the mayor of Lisbon. It was <b>bold</b> of them."


def test_text_is_marked_and_escaped() -> None:
    page = newstables.show(newstables.extract(TEXT, title="A <title>"))._repr_html_()
    assert "<b>bold" not in page
    assert "It was &lt;b&gt;bold&lt;/b&gt; of them." in page
    assert '<mark class="claims">31 people</mark>' in page
    assert '<mark class="dates">Tuesday</mark>' in page
    assert "A &lt;title&gt;" in page
    text = page.split('<div class="text">')[1].split("</div>")[0]
    assert unescape(sub("<[^>]+>", "", text)) == TEXT


def test_what_extract_returns_shows_itself() -> None:
    found = newstables.extract(TEXT)
    assert found._repr_html_() == newstables.show(found)._repr_html_()


def test_nothing_found_is_said() -> None:
    page = newstables.show(newstables.extract("Nothing came of it."))._repr_html_()
    assert all(f"no {name}" in page for name in MARKED)


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
    pieces = list(segments(text, rows))
    assert "".join(piece for piece, _ in pieces) == text
    position = 0
    for piece, names in pieces:
        for name in MARKED:
            covered = any(row["char_start"] <= position < row["char_end"] for row in rows[name])
            assert (name in names) == covered
        position += len(piece)
