"""Which lines of a saved page are taken, once it is known how likely each is the article's."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newstables.page.columns import distances, last_seen, next_seen
from newstables.page.line_choice import SHARE, taken_lines

# One letter for each line: P a paragraph, h a short line, d one with figures, : a line that opens a list, i an item of
# such a list, m furniture, T the title.
_WORDS = {"P": 30, ":": 12, "i": 6}


def taken(page: str) -> str:
    """The page with a dot for each line that is not taken."""
    columns = {
        name: np.array([line in lines for line in page], np.float32)
        for name, lines in (
            ("headline", "T"),
            ("marked", "m"),
            ("ends_with_colon", ":"),
            ("prose", "P:i"),
            ("digits", "d"),
        )
    }
    words = np.array([_WORDS.get(line, 3) for line in page], np.float32)
    likely = np.array([0.9 if line in "P:T" else 0.1 for line in page], np.float32)
    found = taken_lines(columns, words, likely, SHARE).tolist()
    return "".join(line if kept else "." for line, kept in zip(page, found, strict=True))


def test_title_and_furniture_are_out_and_so_is_what_stands_around() -> None:
    assert taken("hhTPPmPhhm") == "...PP.P..."


def test_headings_between_paragraphs_stay() -> None:
    assert taken("PhPhhhhP") == "PhP....P"


def test_items_behind_a_colon_stay() -> None:
    assert taken("P:iiih") == "P:iii."


def test_rows_of_figures_between_paragraphs_are_a_table() -> None:
    assert taken("PhdddP") == "PhdddP"
    assert taken("PhhhdP") == "P....P"
    assert taken("PhdmddP") == "P.....P"
    assert taken("P" + "d" * 40 + "P") == "P" + "." * 40 + "P"
    assert taken("Phddd") == "P...."


def test_a_page_without_a_likely_line_has_none() -> None:
    assert taken("") == ""
    assert taken("TT") == ".."


@given(st.lists(st.booleans(), min_size=1, max_size=30))
def test_distances_are_to_the_nearest_line_seen(flags: list[bool]) -> None:
    seen = np.array(flags)
    above, below = distances(seen)
    at = np.flatnonzero(seen)
    for index in range(len(seen)):
        upwards, downwards = at[at <= index], at[at >= index]
        assert last_seen(seen)[index] == (upwards.max() if len(upwards) else -1)
        assert next_seen(seen)[index] == (downwards.min() if len(downwards) else len(seen))
        assert above[index] == (index - upwards.max() if len(upwards) else 10**9)
        assert below[index] == (downwards.min() - index if len(downwards) else 10**9)
