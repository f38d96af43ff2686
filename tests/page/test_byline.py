"""Bylines at the head of a text, and the names in them."""

from __future__ import annotations

import pytest

from newstables.article.byline import find_byline, is_name, name_alone, names_in_byline, names_in_place, split_names

SENTENCE = "Some 4,200 islanders went without fresh bread on Monday as a strike of ferry crews entered its second week."


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
        ("By Jane Roe, Head of the Isles Desk", ["Jane Roe"]),
        ("By Jane Roe, transport correspondent, and Sam Poe", ["Jane Roe", "Sam Poe"]),
        ("By Jane Roe, political editor and Sam Poe", ["Jane Roe", "Sam Poe"]),
        ("By Jane Roe May 6, 2019", ["Jane Roe"]),
        ("News by Jane Roe News Reporter", ["Jane Roe"]),
        ("By Jane Roe Staff Writer", ["Jane Roe"]),
        ("By Jane Roe Stornhaven Herald", ["Jane Roe"]),
        ("By Stornhaven Herald", []),
        ("By Morning Herald Reporter", []),
        ("By Text Size", []),
        ("By Related Articles", []),
        ("By Ledger Today", []),
        ("By Jane Roe and Sam Poe said nothing", []),
        ("Words: Jane Roe", ["Jane Roe"]),
        ("Author: Jane Roe and Sam Poe", ["Jane Roe", "Sam Poe"]),
        ("Words: a history of the isles", []),
        ("By Moussa Ag Roe and Ana Sa", ["Moussa Ag Roe", "Ana Sa"]),
        ("By Stornhaven Ferries AG", []),
        ("Reuters", []),
        ("by Reuters", []),
    ],
)
def test_byline(line: str, names: list[str]) -> None:
    assert find_byline(f"{line}\n\n{SENTENCE}") == names


def test_long_lines_of_capitals_cost_nothing() -> None:
    assert find_byline("By " + "AB'-." * 30) == []


def test_a_byline_may_go_on_with_its_date() -> None:
    assert names_in_byline("By Jane Roe and Sam Poe on December 21, 2023") == ["Jane Roe", "Sam Poe"]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("Jane Roe", True), ("Maria de la Cruz", True), ("Herring Comes Back To Skarv", False), ("Isles", False)],
)
def test_names_alone(text: str, is_one: bool) -> None:
    assert is_name(text) is is_one


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Roe in Baghdad", ["Jane Roe"]),
        ("From Jane Roe and Sam Poe at The Hague", ["Jane Roe", "Sam Poe"]),
        ("Jane Roe for The Valley Herald", ["Jane Roe"]),
        ("Jane Roe in Skarv, Sam Poe in Lund and Ann Loe at Kiel", ["Jane Roe", "Sam Poe", "Ann Loe"]),
        ("Jane Roe in Bosnia and Herzegovina", []),
        ("Hope Fades for Skarv", []),
        ("Four People Held Overnight in Skarv", []),
    ],
)
def test_names_above_an_article(line: str, names: list[str]) -> None:
    assert names_in_place(line) == names


@pytest.mark.parametrize(
    "name", ["jane-roe", "janeroe", "@janeroe", "Valley Herald", "Harbour Digest", "Isle Newspapers"]
)
def test_no_person(name: str) -> None:
    assert split_names(name) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Jane Roe", "Jane Roe"),
        ("Jane Roe Senior Correspondent", "Jane Roe"),
        ("Jane Roe Health Writer", "Jane Roe"),
        ("Jane Roe Great Skarv Gazette", "Jane Roe"),
        ("Jane Roe, business correspondent", "Jane Roe"),
        ("Jane Roe, Sam Poe", None),
        ("Great Skarv Gazette", None),
        ("Health Reporter", None),
        ("Isles", None),
        ("Ferry strike enters its second week", None),
    ],
)
def test_line_that_is_a_name(line: str, name: str | None) -> None:
    assert name_alone(line) == name


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Von Jens Vogt und Anna Groß, Kiel", ["Jens Vogt", "Anna Groß"]),
        ("Par Luc Petit et Anne Morel", ["Luc Petit", "Anne Morel"]),
        ("Por Juan Soto y Eva Ruiz", ["Juan Soto", "Eva Ruiz"]),
        ("Di Carlo Neri e Lia Fonti", ["Carlo Neri", "Lia Fonti"]),
        ("Von Jens Vogt, dpa", ["Jens Vogt"]),
        ("Par Luc Petit avec AFP", ["Luc Petit"]),
        ("Von Jens Vogt", []),  # may be a name, or a heading: asked above an article alone
        ("Von Trapp Family and Friends Sing Again", []),
        ("Von der Leyen Visits Kiel", []),
        ("Par Four and a Windy Eighteenth", []),
    ],
)
def test_bylines_of_other_languages(line: str, names: list[str]) -> None:
    assert names_in_byline(line) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Roe and wire reports", ["Jane Roe"]),
        ("By Jane Roe with staff reports", ["Jane Roe"]),
        ("By Jane Roe, Sam Poe, and Ann Loe", ["Jane Roe", "Sam Poe", "Ann Loe"]),
        ("By Xinhua writers Jane Roe, Sam Poe", ["Jane Roe", "Sam Poe"]),
        ("By Energy Correspondent Jane Roe", ["Jane Roe"]),
        ("Guest post by Jane Roe", ["Jane Roe"]),
        ("By Jane Roe and the sea", []),
        ("By Jane Roe in Skarv and Sam Poe in Lund", ["Jane Roe", "Sam Poe"]),
        ("By Jane Roe in Skarv, Norrland, Sam Poe in Lund and Ann Loe in Kiel", ["Jane Roe", "Sam Poe", "Ann Loe"]),
        ("By Jane Roe in Trinidad and Tobago", ["Jane Roe"]),
        ("By Jane Roe in London and New York", ["Jane Roe"]),
        ("By Staff Reporter", []),
    ],
)
def test_what_stands_beside_the_names(line: str, names: list[str]) -> None:
    assert names_in_byline(line) == names


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Jane Roe;Sam Poe", ["Jane Roe", "Sam Poe"]),
        ("desk@herald.example (Jane Roe)", ["Jane Roe"]),
        ("Super User", []),
        ("Sponsored Content", []),
    ],
)
def test_names_that_a_field_holds(said: str, names: list[str]) -> None:
    assert split_names(said) == names


def test_special_to_a_paper() -> None:
    assert name_alone("Jane Roe, Special to the Valley Herald") == "Jane Roe"
    assert name_alone("Jane Roe, Specially Thanked") is None
