"""Datelines and bylines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.article.dateline import find_byline, find_dateline, is_name, names_in_byline

SENTENCE = (
    "The two sides agreed to meet again in a month, and a spokesman said he was full of hope for the talks to come."
)


@pytest.mark.parametrize(
    ("start", "place"),
    [
        ("GENEVA (AFP) - ", "GENEVA"),
        ("Geneva - ", "Geneva"),
        ("Geneva – ", "Geneva"),
        ("GENEVA, Switzerland (AP) _ ", "GENEVA, Switzerland"),
        ("BUTTE, Mont. (AP) — ", "BUTTE, Mont."),
        ("GENEVA, Oct 3 (Reuters) - ", "GENEVA"),
        ("GENEVA, Oct. 3, 2016 (Xinhua) -- ", "GENEVA"),
        ("GENEVA, Oct 3 -- ", "GENEVA"),
        ("GENEVA -- ", "GENEVA"),
        ("GENEVA/BERN (Reuters) - ", "GENEVA/BERN"),
        ("SAN PEDRO SULA, Honduras (Reuters) - ", "SAN PEDRO SULA, Honduras"),
        ("PORT-OF-SPAIN (AP) _ ", "PORT-OF-SPAIN"),
        ("Geneva (dpa) - ", "Geneva"),
        ("Bukavu, DR Congo - ", "Bukavu, DR Congo"),
        ("LAHORE: ", "LAHORE"),
        ("St. Gallen - ", "St. Gallen"),
        ("RIVERTON, Utah (Valley Post) — ", "RIVERTON, Utah"),
    ],
)
def test_dateline(start: str, place: str) -> None:
    assert find_dateline(start + SENTENCE) == place


@pytest.mark.parametrize(
    "start",
    [
        "",
        "Oct 3 (Reuters) - ",
        "(Reuters) - ",
        "The minister - ",
        "WATCH: ",
        "UPDATE - ",
        "NATO - ",
        "Acme (NYSE) said ",
        "Mr. Poe (Labour) said ",
        "QUESTION: ",
    ],
)
def test_no_dateline(start: str) -> None:
    assert find_dateline(start + SENTENCE) is None


def test_dateline_on_a_line_of_its_own() -> None:
    assert find_dateline(f"GENEVA (AP) _\n\n{SENTENCE}") == "GENEVA"


def test_dateline_below_the_byline() -> None:
    assert find_dateline(f"By Jane Roe\n\nGENEVA (AP) - {SENTENCE}") == "GENEVA"


def test_dateline_is_not_sought_inside_the_article() -> None:
    assert find_dateline(f"{SENTENCE}\n\nGENEVA (AP) - {SENTENCE}") is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Roe", ["Jane Roe"]),
        ("By Jane Roe in Baghdad", ["Jane Roe"]),
        ("BY JANE ROE AND SAM POE", ["JANE ROE", "SAM POE"]),
        ("By Jane Roe, Sam Poe and Ana de la Cruz", ["Jane Roe", "Sam Poe", "Ana de la Cruz"]),
        ("By JANE ROE, Associated Press", ["JANE ROE"]),
        ("By Jane Roe | Valley News", ["Jane Roe"]),
        ("Written by J. K. O'Neill", ["J. K. O'Neill"]),
        ("By the time he came", []),
        ("By Monday the river had risen", []),
        ("By Jane Roe is a song", []),
        ("Reuters", []),
        ("by Reuters", []),
    ],
)
def test_byline(line: str, names: list[str]) -> None:
    assert find_byline(f"{line}\n\n{SENTENCE}") == names


@given(st.text(alphabet="ABab (),-–:.\n19", max_size=400))
def test_a_dateline_is_words_of_the_text(text: str) -> None:
    place = find_dateline(text)
    assert place is None or place in text


def test_long_lines_of_capitals_cost_nothing() -> None:
    assert find_byline("By " + "AB'-." * 30) == []
    find_dateline("AB-" * 100_000)


def test_a_byline_may_go_on_with_its_date() -> None:
    assert names_in_byline("By Jane Roe and Sam Poe on December 21, 2023") == ["Jane Roe", "Sam Poe"]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("Jane Roe", True), ("Maria de la Cruz", True), ("Herring Comes Back To Skarv", False), ("Isles", False)],
)
def test_names_alone(text: str, is_one: bool) -> None:
    assert is_name(text) is is_one
