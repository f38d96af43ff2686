"""Title, day and writers of pages saved as text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.page import read_page
from newstables.records import Article, Page
from tests.page.pages import BODY, TITLE, read_text


def test_date_of_change_is_not_the_date_of_publication() -> None:
    article = read_text(f"{TITLE}\n\nMon 6 May 2019 22.10 GMT\nLast modified on Tue 7 May 2019 00.35 GMT\n\n{BODY}")
    assert article.published_at == datetime(2019, 5, 6, 22, 10, tzinfo=UTC)
    assert article.modified_at == datetime(2019, 5, 7, 0, 35, tzinfo=UTC)


@pytest.mark.parametrize("line", ["6 мая 2019, 22:10", "6. Mai 2019, 22:10 Uhr", "lunes 6 de mayo de 2019, 22:10"])
def test_date_in_another_language(line: str) -> None:
    assert read_text(f"{TITLE}\n\n{line}\n\n{BODY}").published_at == datetime(2019, 5, 6, 22, 10, tzinfo=UTC)


def test_date_in_the_future_is_not_believed() -> None:
    assert read_text(f"{TITLE}\n\n6 May 2031\n\n{BODY}").published_at is None


def test_date_after_the_page_was_fetched_is_not_believed() -> None:
    page = Page("x", "x", text=f"{TITLE}\n\n6 May 2019\n\n{BODY}", fetched_at=datetime(2019, 5, 1, tzinfo=UTC))
    article = read_page(page)
    assert isinstance(article, Article)
    assert article.published_at is None


def test_date_from_the_url() -> None:
    article = read_text(BODY, url="https://northern-wire.example/2019/05/06/ferry-strike?utm_source=x")
    assert article.published_at == datetime(2019, 5, 6, tzinfo=UTC)
    assert (article.published_precision, article.published_origin) == ("day", "url")
    assert article.url == "https://northern-wire.example/2019/05/06/ferry-strike"
    assert article.publisher == "northern-wire.example"


@pytest.mark.parametrize(
    "byline",
    [
        "By\n\nJane Roe\n\nStaff reporter\n\nMay 6, 2019",
        "Jane Roe\n\nMay 6, 2019 7:35 PM",
        "Jane RoeMay 6, 2019 Comments",
        "By Jane RoeMay 6, 20197:35 PM ET",
        "Jane Roe Stornhaven Daily Herald\n\nPublished: May 6, 2019",
        "May 6, 2019 by Jane Roe",
        "5/16/19 11:35 AM ET | By Jane Roe",
        "May 6, 2019May 6, 2019\n\nBy Jane Roe, Chief of the Isles Desk",
    ],
)
def test_names_and_dates_between_title_and_body(byline: str) -> None:
    article = read_text(f"{TITLE}\n\n{byline}\n\n{BODY}")
    assert article.authors == ["Jane Roe"]
    assert article.published_at is not None
    assert (article.published_at.year, article.published_at.month) == (2019, 5)
    assert article.text == BODY


def test_a_date_of_two_digits_that_can_be_read_both_ways_is_none() -> None:
    assert read_text(f"{TITLE}\n\n5/6/19\n\n{BODY}").published_at is None


def test_a_heading_is_no_author() -> None:
    assert read_text(f"{TITLE}\n\nThe Outer Isles\n\n{BODY}").authors == []


@pytest.mark.parametrize("above", ["Home > Isles", "Isles\n\nWeather\n\nSport", "Share this page"])
def test_title_among_short_lines(above: str) -> None:
    article = read_text(f"{above}\n\n{TITLE}\n\nTwo landing craft are on their way.\n\nBy Jane Roe\n\n{BODY}")
    assert article.title == TITLE


@pytest.mark.parametrize("apart", ["\n", "\n\n"])
def test_one_word_above_a_dateline_is_the_title(apart: str) -> None:
    told = [
        "SARLE, May 3 - Heavy rain cut off 12 villages on Sunday, the mayor said.",
        "Some 300 people left their homes.",
    ]
    assert read_text(apart.join(["Flood", *told])).title == "Flood"
    assert read_text(apart.join(["Home", "WORLD", *told])).title is None


@pytest.mark.parametrize(
    ("site", "address", "title"),
    [
        (" - Northern Wire", "https://www.northernwire.example/isles/2", TITLE),
        (" | Northern Wire", "© 2019 Northern Wire", TITLE),
        (" – The Wire", "The Wire", TITLE),
        (" - Two Piers Left", "https://www.northernwire.example/isles/2", f"{TITLE} - Two Piers Left"),
    ],
)
def test_a_title_as_a_browser_prints_it(site: str, address: str, title: str) -> None:
    assert read_text(f"{TITLE}{site}\n{address}\n\nBy Jane Roe\n6 May 2019\n\n{BODY}").title == title


def test_a_row_of_links_is_no_title() -> None:
    assert (
        read_text(f"Northern Wire\n\nNews | Weather | Tides\n\nStrike\n\n6 May 2019\n\nBy Ola Berg\n\n{BODY}").title
        == "Strike"
    )
