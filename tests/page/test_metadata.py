"""What a page says of its article, in the order of trust."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.page.pages import TITLE, article_html, linked, meta, read_html

URL = "https://northern-wire.example/isles/ferry-strike"


def test_all_that_a_page_says_for_machines() -> None:
    head = (
        f'<link rel=canonical href="{URL}?utm_source=feed">'
        + linked(
            headline=TITLE,
            datePublished="2019-05-06T17:34:10+02:00",
            dateModified="2019-05-06T18:00:00Z",
            author=[{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "Sam Poe"}],
            publisher={"@type": "Organization", "name": "Northern Wire"},
            keywords=["ferries", "Skarv", "Ferries"],
            inLanguage="en-GB",
        )
        + meta("article:published_time", "2019-05-07T00:00:00Z")
    )
    article = read_html(article_html(head=head))
    assert article.url == URL
    assert article.publisher == "Northern Wire"
    assert article.title == TITLE
    assert article.authors == ["Jane Roe", "Sam Poe"]
    assert article.published_at == datetime(2019, 5, 6, 15, 34, 10, tzinfo=UTC)
    assert article.published_precision == "second"
    assert article.published_origin == "json_ld"
    assert article.modified_at == datetime(2019, 5, 6, 18, tzinfo=UTC)
    assert article.tags == ["ferries", "Skarv"]
    assert article.language == "en"


@pytest.mark.parametrize(
    ("head", "above", "day", "origin"),
    [
        (linked(datePublished="2019-05-01") + meta("article:published_time", "2019-05-02"), "", 1, "json_ld"),
        (meta("article:published_time", "2019-05-02") + meta("pubdate", "2019-05-03"), "", 2, "open_graph"),
        ('<meta name="parsely-pub-date" content="2019-05-03">', "<time datetime=2019-05-04>4 May</time>", 3, "meta"),
        ("", "<time datetime=2019-05-04 class=published>4 May</time><p>5 May 2019</p>", 4, "visible"),
        ("", "<div class=date>Sunday, 5 May 2019</div>", 5, "visible"),
        (linked(datePublished="2031-05-01") + meta("article:published_time", "2019-05-02"), "", 2, "open_graph"),
        (linked(datePublished="1970-01-01T00:00:00Z"), "<div>5 May 2019</div>", 5, "visible"),
        (linked(datePublished="soon"), "<div>5 May 2019</div>", 5, "visible"),
    ],
)
def test_where_the_day_of_publication_is_found(head: str, above: str, day: int, origin: str) -> None:
    article = read_html(article_html(head=head, above=above))
    assert article.published_at == datetime(2019, 5, day, tzinfo=UTC)
    assert (article.published_origin, article.published_precision) == (origin, "day")


def test_date_in_the_url_comes_last() -> None:
    article = read_html(article_html(), url="https://northern-wire.example/2019/05/06/ferry-strike")
    assert article.published_at == datetime(2019, 5, 6, tzinfo=UTC)
    assert article.published_origin == "url"


def test_no_date_is_made_up() -> None:
    article = read_html(article_html())
    assert article.published_at is None
    assert article.published_precision is None
    assert article.published_origin is None


@pytest.mark.parametrize("engine", ["Blogger", "WordPress.com"])
def test_what_a_site_is_made_with_is_not_its_name(engine: str) -> None:
    head = meta("og:site_name", engine)
    assert read_html(article_html(head=head), url=URL).publisher == "northern-wire.example"
    assert (
        read_html(article_html(head=meta("og:site_name", engine) + meta("publisher", "Isle Notes"))).publisher
        == "Isle Notes"
    )


def test_dateline_that_only_the_json_gives() -> None:
    page = article_html(head=linked(dateline="Stornhaven, Norrland")).replace("STORNHAVEN (NWN) - ", "")
    assert read_html(page).dateline == "Stornhaven, Norrland"


@pytest.mark.parametrize(
    "head",
    [linked(keywords="ferries, Skarv"), meta("article:tag", "ferries") + meta("article:tag", "Skarv"),
     "<meta name=news_keywords content='ferries,Skarv,type:article'>"],
)  # fmt: skip
def test_tags_of_a_head(head: str) -> None:
    assert read_html(article_html(head=head)).tags == ["ferries", "Skarv"]


def test_graph_and_slips_of_json() -> None:
    graph = '{"@graph": [{"@type": "WebSite"}, {"@type": ["Thing", "NewsArticle"], "datePublished": "2019-05-06",},]}'
    script = f'<script type="application/ld+json">{graph}</script>'
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    article = read_html(article_html(head=broken + script))
    assert article.published_at == datetime(2019, 5, 6, tzinfo=UTC)


def test_url_that_a_template_points_at_the_front_page() -> None:
    head = '<link rel=canonical href="https://northern-wire.example/">'
    assert read_html(article_html(head=head), url=URL).url == URL


@pytest.mark.parametrize("name", ["https://www.paper.example/", "@paper"])
def test_an_address_and_a_handle_are_no_names_of_a_publisher(name: str) -> None:
    head = meta("og:site_name", name)
    assert read_html(article_html(head=head), url="https://www.paper.example/a").publisher == "paper.example"
    assert read_html(article_html(head=head + meta("publisher", "The Paper"))).publisher == "The Paper"


def test_publisher_is_the_host_where_nobody_is_named() -> None:
    assert read_html(article_html(), url=URL).publisher == "northern-wire.example"


def test_language_is_that_of_the_text() -> None:
    page = article_html().replace("<html>", "<html lang=de>")
    assert read_html(page).language == "en"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.just("2019-05-06") | st.just("NewsArticle"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["@type", "@id", "@graph", "name", "url", "mainEntity"]), inner, max_size=3)
    ),
    max_leaves=8,
)


KEYS = (
    "headline", "author", "publisher", "datePublished", "keywords", "url", "mainEntityOfPage", "articleBody",
    "wordCount", "inLanguage", "isAccessibleForFree", "@graph",
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), JSON))
def test_json_of_any_shape_never_fails(said: dict[str, Any]) -> None:
    article = read_html(article_html(head=linked(**said)))
    assert article.text


def test_time_near_the_article_wins_over_one_elsewhere() -> None:
    above = "<div class=latest><time datetime=2019-05-01>1 May</time> Fog</div>"
    article = read_html(article_html(above=above + "<div class=date>5 May 2019</div>"))
    assert article.published_at == datetime(2019, 5, 5, tzinfo=UTC)


def test_json_of_another_article_is_passed_over() -> None:
    other = linked(headline="Fog", url="https://northern-wire.example/fog", datePublished="2019-05-01")
    own = linked(headline=TITLE, url=URL, datePublished="2019-05-06")
    article = read_html(article_html(head=f'<link rel=canonical href="{URL}">' + other + own))
    assert (article.title, article.published_at) == (TITLE, datetime(2019, 5, 6, tzinfo=UTC))


@pytest.mark.parametrize(
    ("url", "modified", "day", "is_open"),
    [
        ("https://isles.example/ferry", "", "2019-05-06", True),
        ("https://isles.example/2019/06/05/ferry", "", "2019-06-05", False),
        ("https://isles.example/ferry", "2019-06-05T10:00:00Z", "2019-06-05", False),
        ("https://isles.co.uk/ferry", "", "2019-06-05", False),
    ],
)
@pytest.mark.parametrize("name", ["pubdate", "date"])
def test_day_and_month_that_could_be_swapped(name: str, url: str, modified: str, day: str, is_open: bool) -> None:
    head = f'<meta name="{name}" content="05/06/2019">'
    head += f'<meta property="article:modified_time" content="{modified}">' if modified else ""
    article = read_html(article_html(head=head), url)
    assert str(article.published_at)[:10] == day
    assert (article.read_both_ways is not None) is is_open


def test_the_only_json_may_be_of_another_article() -> None:
    other = {
        "@type": "NewsArticle",
        "headline": "Old lighthouse sold",
        "url": "https://northern-wire.example/lighthouse",
    }
    said = json.dumps({**other, "datePublished": "2018-01-02", "author": {"name": "Siv Dahl"}})
    head = (
        f"<script type=application/ld+json>{said}</script><meta name=author content='Ola Berg'>"
        "<meta property=article:published_time content=2019-05-06T08:00:00Z>"
    )
    found = read_html(article_html(head=head), "https://northern-wire.example/isles/ferry-strike")
    assert (found.authors, str(found.published_at)[:10]) == (["Ola Berg"], "2019-05-06")


@pytest.mark.parametrize("line", ["Printed from northern-wire.example on 7 June 2019", "Retrieved 7 June 2019"])
def test_the_day_of_a_reader_is_not_that_of_the_article(line: str) -> None:
    assert read_html(article_html(above=f"<p>{line}</p>")).published_at is None


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">[{"@type": "NewsArticle", "publisher": {"@id": "#p"}}, {"@id": "#p", '
        '"@type": "Organization", "name": "Skarv Herald"}]</script>',
        "<div itemprop=publisher itemscope><meta itemprop=name content='Skarv Herald'></div>",
        "<div itemprop=publisher itemscope><span itemprop=name>Skarv Herald</span></div>",
    ],
)
def test_publisher_by_id_and_by_microdata(head: str) -> None:
    above, inside = (head, "") if head.startswith("<script") else ("", head)
    page = article_html(head=above, above=inside).replace(" | Northern Wire", "")
    assert read_html(page, "https://skarv.example/ferries").publisher == "Skarv Herald"


def test_scripts_of_several_objects_and_with_escaped_marks() -> None:
    node = json.dumps({"@type": "NewsArticle", "headline": TITLE, "author": {"name": "Jane Roe"}})
    site = json.dumps({"@type": "Organization", "name": "Northern Wire"})
    for text in (f"{site}\n{node}", f"{site};{node};", f"{site}{node}", node.replace('"', "&#34;"), f"{node},"):
        found = read_html(article_html(head=f"<script type=application/ld+json>{text}</script>"))
        assert found.authors == ["Jane Roe"], text


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ('<link rel="canonical nofollow" href="https://wire.example/c">', "https://wire.example/c"),
        ('<link rel="canonical" href="href=&quot;https://wire.example&quot;">', "https://wire.example/d"),
        ('<link rel="canonical" href="{{ page.url }}">', "https://wire.example/d"),
        ('<link rel="alternate" href="https://wire.example/c">', "https://wire.example/d"),
    ],
    ids=["of two relations", "broken", "a template", "another relation"],
)
def test_an_address_that_a_page_gives(link: str, url: str) -> None:
    assert read_html(article_html(head=link), "https://wire.example/d").url == url
