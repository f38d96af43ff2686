"""Headlines without what agencies and templates add to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.article.headline import clean_headline


@pytest.mark.parametrize(
    ("title", "clean"),
    [
        ("UPDATE 2-Skarv raises rates", "Skarv raises rates"),
        ("RPT-UPDATE 1-Skarv raises rates", "Skarv raises rates"),
        ("WRAPUP 3-Skarv raises rates", "Skarv raises rates"),
        ("SOCCER-Rovers go up", "Rovers go up"),
        ("SOCCER - ROVERS GO UP", "ROVERS GO UP"),
        ("RUGBY UNION-Rovers go up", "Rovers go up"),
        ("BC-Skarv-Ferry, 2nd Ld-Writethru", "Skarv-Ferry"),
        ("Rovers go up by Jane Roe", "Rovers go up"),
        ("Rovers go up | By Jane Roe", "Rovers go up"),
    ],
)
def test_marks_go(title: str, clean: str) -> None:
    assert clean_headline(title, ["Jane Roe"]) == clean


@pytest.mark.parametrize(
    "title",
    [
        "COVID-19 comes back to Skarv",
        "OIL-rich isles vote",
        "Golf - Holm wins by two",
        "TEXT-only pages are back",
        "US-Norrland talks resume",
        "Rovers stand by Sam Poe",
        "POLL-",
    ],
)
def test_words_stay(title: str) -> None:
    assert clean_headline(title, ["Jane Roe"]) == title


@given(st.text(max_size=60))
def test_something_is_left_of_any_title(title: str) -> None:
    assert clean_headline(title, []) or not title
