"""Datelines and bylines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.article.dateline import find_dateline, find_header

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
        ("GENEVA, October 3. /TASS/. ", "GENEVA"),
        ("Geneva, 3 October /Interfax/ ", "Geneva"),
        ("New Geneva CNN  — ", "New Geneva"),
        ("Geneva, Switzerland CNN Business — ", "Geneva, Switzerland"),
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
        "DW: ",
        "RTL - ",
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


@given(st.text(alphabet="ABab (),-–:.\n19", max_size=400))
def test_a_dateline_is_words_of_the_text(text: str) -> None:
    place = find_dateline(text)
    assert place is None or place in text


def test_long_lines_of_capitals_take_no_time() -> None:
    assert find_dateline("AB-" * 100_000) is None


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("STORNHAVEN 2019-05-06", "STORNHAVEN", "2019-05-06"),
        ("GREAT SKARV, Outer Isles 2019-05-06", "GREAT SKARV, Outer Isles", "2019-05-06"),
        ("AL-SKARV , Outer Isles 2019-05-06", "AL-SKARV , Outer Isles", "2019-05-06"),
    ],
)
def test_header_of_an_agency(line: str, place: str, day: str) -> None:
    text = f"SOCCER-ROVERS GO UP\n\nJane Roe\n\n{line}\n\n{SENTENCE}"
    assert find_header(text) == (place, day)
    assert find_dateline(text) == place


@pytest.mark.parametrize("line", ["Stornhaven 2019-05-06", "STORNHAVEN 2019", "STORNHAVEN beat SKARV 2019-05-06"])
def test_lines_that_are_no_header(line: str) -> None:
    assert find_header(f"{line}\n\n{SENTENCE}") is None


@pytest.mark.parametrize("dash", ["-", "--", "–"])
def test_a_header_before_the_first_words(dash: str) -> None:
    text = f"STORNHAVEN 2019-05-06 {dash} {SENTENCE}"
    assert find_header(text) == ("STORNHAVEN", "2019-05-06")
    assert find_dateline(text) == "STORNHAVEN"


@pytest.mark.parametrize("behind", [" and more", "-2019-05-09 - ", ", "])
def test_a_day_that_goes_on_is_no_header(behind: str) -> None:
    assert find_header(f"STORNHAVEN 2019-05-06{behind}{SENTENCE}") is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("STORNHAVEN, Outer Isles, May 6, 2019 (AFP) - ", "May 6, 2019"),
        ("STORNHAVEN, 6 May 2019 (AFP) - ", "6 May 2019"),
    ],
)
def test_a_dateline_with_a_year_gives_the_day(line: str, day: str) -> None:
    found = find_header(f"{line}{SENTENCE}")
    assert found is not None
    assert found[1] == day
    assert find_header(f"{line.replace('2019', '')}{SENTENCE}") is None
    assert find_header(f"{SENTENCE * 3}\n{line}{SENTENCE}") is None
