"""Canonical URLs, and the dates and hosts in them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.article.urls import date_in_url, site_name
from newstables.page import canonical_url


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("https://Paper.example/a/1", "https://paper.example/a/1"),
        ("https://paper.example:443/a/1#top", "https://paper.example/a/1"),
        ("http://paper.example:8080/a/1", "http://paper.example:8080/a/1"),
        ("https://paper.example", "https://paper.example/"),
        ("https://paper.example/a?id=7&utm_source=x&fbclid=y", "https://paper.example/a?id=7"),
        ("https://paper.example/a?utm_source=x", "https://paper.example/a"),
        ("https://paper.example/a b", "https://paper.example/a%20b"),
        (" https://paper.example/a%20b ", "https://paper.example/a%20b"),
        (
            "https://web.archive.org/web/20190506101500/https://Paper.example/a/1?utm_source=x",
            "https://paper.example/a/1",
        ),
        ("https://web.archive.org/web/2019id_/http://paper.example/a/1", "http://paper.example/a/1"),
        ("https://web.archive.org/about", "https://web.archive.org/about"),
        ("//paper.example/a/1", "https://paper.example/a/1"),
        ("www.paper.example/a/1", "https://www.paper.example/a/1"),
        ("mailto:desk@paper.example", None),
        ("/a/1", None),
        ("javascript:void(0)", None),
        ("https://", None),
        ("https://[broken", None),
        ("", None),
        (None, None),
    ],
)
def test_canonical_form_of_an_address(url: str | None, canonical: str | None) -> None:
    assert canonical_url(url) == canonical


def test_relative_to_the_page() -> None:
    assert canonical_url("/a/1", "https://paper.example/b/") == "https://paper.example/a/1"
    assert canonical_url("//cdn.paper.example/a", "http://paper.example/b/") == "http://cdn.paper.example/a"
    assert canonical_url("a/www.html", "http://paper.example/b/") == "http://paper.example/b/a/www.html"


@given(st.text(max_size=80))
def test_canonical_is_its_own_canonical(path: str) -> None:
    once = canonical_url("https://paper.example/" + path)
    assert once is None or canonical_url(once) == once


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2017/03/09/bridge-opens", datetime(2017, 3, 9)),
        ("/world/2017/mar/09/bridge-opens", datetime(2017, 3, 9)),
        ("/news/20170309/bridge", datetime(2017, 3, 9)),
        ("/news/2017-03-09-bridge", datetime(2017, 3, 9)),
        ("/2017/WORLD/03/09/bridge.opens/index.html", datetime(2017, 3, 9)),
        ("/2017/middle_east/3/9/bridge/", datetime(2017, 3, 9)),
        ("/2017/world/13/45/bridge/", None),
        ("/2017/13/45/bridge", None),
        ("/2017/03/bridge", None),
        ("/id/201703091", None),
    ],
)
def test_the_day_in_an_address(path: str, day: datetime | None) -> None:
    assert date_in_url("https://paper.example" + path) == (day and day.replace(tzinfo=UTC))


def test_the_site_of_an_address() -> None:
    assert site_name("https://www.paper.example/a") == "paper.example"
    assert site_name(None) is None
