"""Headlines without what agencies and templates add to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.article.headline import clean_headline, is_slug


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
        ("Rovers go up (UPDATED)", "Rovers go up"),
        ("(2nd LD) Rovers go up", "Rovers go up"),
        ("(LEAD) Rovers go up", "Rovers go up"),
        ("Opinion | Rovers go up", "Rovers go up"),
        ("EXCLUSIVE | Rovers go up", "Rovers go up"),
        ("Rovers go up [Corrected]", "Rovers go up"),
        ("Rovers go up | By Jane Roe", "Rovers go up"),
        ("The Skarv Film Club » Blog Archive » Rovers go up", "Rovers go up"),
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
        "Rovers go up (again)",
        "(Lead) pipes are out",
        "Rovers | Skarv",
        "Opinion divided on Rovers",
    ],
)
def test_words_stay(title: str) -> None:
    assert clean_headline(title, ["Jane Roe"]) == title


@given(st.text(max_size=60))
def test_something_is_left_of_any_title(title: str) -> None:
    assert clean_headline(title, []) or not title


@pytest.mark.parametrize("title", ["BC-NO--Skarv Ferry, 2nd Ld-Writethru", "BC-NO--Skarv Ferry", "Skarv-Ferry, 1st LD"])
def test_an_agencys_name_for_an_item(title: str) -> None:
    assert is_slug(title)


@pytest.mark.parametrize("title", ["Rovers go up", "BC-born singer returns to Skarv", "Rovers take the lead"])
def test_headlines_that_are_no_such_name(title: str) -> None:
    assert not is_slug(title)
