"""The day of publication, where a page names several, or only says how long ago it was."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from newstables.page import read_page
from newstables.records import Article, Page
from tests.page.pages import BODY, NOW, TITLE, article_html, linked, meta, read_html

COMMENT = (
    '<div itemscope itemtype="https://schema.org/Comment">'
    "<time itemprop=datePublished datetime=2019-05-09>9 May</time></div>"
)


@pytest.mark.parametrize(
    ("head", "above", "day", "origin"),
    [
        # A tag that only says "date" may be the day on which the page was made for its reader.
        ('<meta name=date content="2019-05-20">', "<div>5 May 2019</div>", 5, "visible"),
        ('<meta name=date content="2019-05-03">', "<div>Today is 20 May 2019</div>", 3, "meta"),
        ('<meta name=date content="2019-05-03">', "", 3, "meta"),
        # Published anew in one place, and not in the other.
        (linked(datePublished="2019-05-20") + meta("article:published_time", "2019-05-02"), "", 2, "open_graph"),
        # Comments have dates of their own.
        ("", COMMENT + "<div>5 May 2019</div>", 5, "visible"),
        # Of a teaser for machines, the article's is the one with its headline.
        (
            linked(headline="Fog", datePublished="2019-05-19") + linked(headline=TITLE, datePublished="2019-05-06"),
            "",
            6,
            "json_ld",
        ),
    ],
)
def test_published_of_several_dates(head: str, above: str, day: int, origin: str) -> None:
    article = read_html(article_html(head=head, above=above))
    assert (article.published_at, article.published_origin) == (datetime(2019, 5, day, tzinfo=UTC), origin)


def test_an_address_is_made_when_its_article_is() -> None:
    url = "https://northern-wire.example/2019/05/06/ferry-strike"
    renewed = read_html(article_html(head=linked(datePublished="2019-05-20T08:00:00Z")), url=url)
    assert (renewed.published_at, renewed.published_origin) == (datetime(2019, 5, 6, tzinfo=UTC), "url")
    same_day = read_html(article_html(head=linked(datePublished="2019-05-07T02:00:00Z")), url=url)
    assert same_day.published_at == datetime(2019, 5, 7, 2, tzinfo=UTC)


def test_a_time_of_change_is_none_of_publication() -> None:
    times = "<time datetime=2019-05-07T06:00Z>Updated 7.00</time> <time datetime=2019-05-05T18:05Z>5 May</time>"
    assert read_html(article_html(above=times)).published_at == datetime(2019, 5, 5, 18, 5, tzinfo=UTC)


SAVED = datetime(2019, 5, 6, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("2 hours ago", 5, None),
        ("By Jane Roe | 3 days ago", 3, None),
        ("Published 1 day ago", 5, None),
        ("Posted 1h 50m ago | Updated 20 minutes ago", 5, 6),
        ("Updated 3 days ago", None, 3),
        ("Yesterday", 5, None),
        ("Published today at 0:05 a.m.", 6, None),
        ("Yesterday’s catch", None, None),
        ("3 weeks ago", None, None),
        ("Long ago", None, None),
    ],
)
def test_dates_that_count_back_from_the_saving_of_the_page(
    line: str, published: int | None, modified: int | None
) -> None:
    def days(article: Article) -> tuple[int | None, int | None]:
        return (
            article.published_at.day if article.published_at else None,
            article.modified_at.day if article.modified_at else None,
        )

    html = article_html(above=f"<p>{line}</p>")
    text = f"{TITLE}\n\n{line}\n\n{BODY}"
    for page in (Page("p", "p", html=html, fetched_at=SAVED), Page("p", "p", text=text, fetched_at=SAVED)):
        found = read_page(page, NOW)
        assert isinstance(found, Article)
        assert days(found) == (published, modified)
    assert days(read_html(html)) == (None, None)  # nobody knows when it was saved


@pytest.mark.parametrize(
    ("other", "day", "is_open"),
    [("Prices as of 24/04/2019.", (2019, 5, 3), False), ("Prices as of 04/24/2019.", (2019, 3, 5), False),
     ("Prices as of 02/02/2019.", (2019, 3, 5), True)],
)  # fmt: skip
def test_other_dates_on_the_page_decide_which_number_is_the_day(
    other: str, day: tuple[int, int, int], *, is_open: bool
) -> None:
    article = read_html(article_html(above="<p>Published 03/05/2019</p>", below=f"<footer><p>{other}</p></footer>"))
    assert article.published_at == datetime(*day, tzinfo=UTC)
    assert (article.read_both_ways is not None) is is_open


@pytest.mark.parametrize(
    ("head", "above"),
    [
        # Tags and attributes that sites name for themselves, and the data of their scripts.
        ('<meta name="ledger:first_published_at" content="2019-05-05T08:00:00Z">', ""),
        ('<meta name="ledger:article:create_at" content="2019-05-05 08:00:00">', ""),
        ("", "<div>5 May '19</div>"),
        ("", "<div>20190505</div>"),
        ("", '<abbr title="2019-05-05T08:00:00Z">yesterday</abbr>'),
        ("", '<span class=stamp data-publish-time="1557043200">yesterday</span>'),
        (f'<script>var page = {{"title": "{TITLE}", "publishedAt": "2019-05-05T08:00:00Z"}}</script>', ""),
        # One line tells both days.
        ("", "<div>May 5, 2019, updated May 9, 2019</div>"),
        ("", "<div>Veröffentlicht am 5. Mai 2019</div>"),
    ],
)
def test_published_by_what_has_no_known_name(head: str, above: str) -> None:
    article = read_html(article_html(head=head, above=above))
    assert article.published_at is not None
    assert article.published_at.date() == date(2019, 5, 5)


@pytest.mark.parametrize(
    ("head", "above"),
    [
        ('<meta name="ledger:unpublish_at" content="2019-05-05T08:00:00Z">', ""),
        # Dates of other stories, in their data and beside their links.
        (
            '<script>[{"publishedAt": "2019-05-05"}, {"publishedAt": "2019-05-04"}]</script>',
            "",
        ),
        ("", "<aside><abbr title='2019-05-05T08:00:00Z'>yesterday</abbr></aside>"),
        ("", "<div>The bridge over the sound was opened on 5 May 2019 by the king and his mother</div>"),
    ],
)
def test_of_other_things_no_day_of_publication_is_made(head: str, above: str) -> None:
    assert read_html(article_html(head=head, above=above)).published_at is None


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://paper.example/news/ferry-strike-20190505.html", date(2019, 5, 5)),
        ("https://paper.example/2019/may/5/ferry-strike", date(2019, 5, 5)),
        ("https://paper.example/news/ferry-strike-20191399.html", None),
        ("https://paper.example/2019/05/ferry-strike", None),
        ("https://paper.example/story?id=7&date=2019-05-05", date(2019, 5, 5)),
        ("https://paper.example/story?pubdate=20190505", date(2019, 5, 5)),
        ("https://paper.example/story?update=20190505", None),
        ("https://paper.example/story?date=today&id=20190505", None),
        ("https://paper.example/news/25-05-2019/ferry-strike", date(2019, 5, 25)),
        ("https://paper.example/news/05-06-2019/ferry-strike", None),  # the fifth of June, or the sixth of May
    ],
)
def test_an_address_may_tell_the_day(url: str, day: date | None) -> None:
    published = read_html(article_html(), url=url).published_at
    assert (published.date() if published else None) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published: 05/12/2019 08:15", date(2019, 5, 12)),
        ("Published: 12/05/2019 08:15", date(2019, 5, 12)),  # the 5th of December is yet to come
        ("Published: 12/11/2019", None),  # both are
    ],
)
def test_a_date_that_can_be_read_both_ways_lies_not_ahead(line: str, day: date | None) -> None:
    page = Page("a.txt", "a.txt", text=f"{TITLE}\n\nBy Jane Roe\n{line}\n\n{BODY}\n")
    article = read_page(page, datetime(2019, 9, 1, tzinfo=UTC))
    assert isinstance(article, Article)
    assert (article.published_at and article.published_at.date()) == day


@pytest.mark.parametrize(
    ("line", "published", "changed"),
    [
        ("Received 2 May 2019. Published 9 May 2019.", date(2019, 5, 9), None),
        ("Published 9 May 2019. First posted 2 May 2019.", date(2019, 5, 9), None),
        ("2 May 2019 | Updated 9 May 2019", date(2019, 5, 2), date(2019, 5, 9)),
        ("Published 9 May 2019 | Updated daily since 2 May 2003", date(2019, 5, 9), None),
    ],
)
def test_of_two_days_in_a_line_the_one_said_to_be_of_publication(
    line: str, published: date, changed: date | None
) -> None:
    article = read_html(article_html(above=f"<p>{line}</p>"))
    assert article.published_at is not None and article.published_at.date() == published
    assert (article.modified_at and article.modified_at.date()) == changed


@pytest.mark.parametrize(("said", "day"), [("11/03/2019", date(2019, 3, 11)), ("03/11/2019", date(2019, 3, 11))])
def test_markup_whose_date_would_lie_ahead(said: str, day: date) -> None:
    html = article_html(head=f'<meta name=date content="{said}">', above="<p>Changed on 06/25/2019</p>")
    article = read_page(Page("a.html", "a.html", html=html), datetime(2019, 9, 1, tzinfo=UTC))
    assert isinstance(article, Article)
    assert article.published_at and article.published_at.date() == day
    assert article.read_both_ways is None, "one of the two cannot be"


@pytest.mark.parametrize(
    ("markup", "moment"),
    [
        ('<div><time datetime="2019-05-06T08:15:00+02:00">6 May 2019</time></div>', datetime(2019, 5, 6, 6, 15)),
        ('<time datetime="Mon May 06 2019 08:15:00 GMT+0000">6 May 2019</time>', datetime(2019, 5, 6, 8, 15)),
        ('<div>6 May 2019</div><div><time datetime="2019-05-08T08:15:00Z">8 May</time></div>', datetime(2019, 5, 6)),
        ('<div>6 May 2019 <time class=modified datetime="2019-05-06T19:00:00Z"></time></div>', datetime(2019, 5, 6)),
        ('<time pubdate datetime="20190506T081500Z">6 May</time>', datetime(2019, 5, 6, 8, 15)),
        (
            '<span property="dc:date dc:created" content="2019-05-06T08:15:00Z">Mon, 06/05/2019 - 08:15</span>',
            datetime(2019, 5, 6, 8, 15),
        ),
    ],
)
def test_an_element_gives_the_hour_of_the_day_that_is_shown(markup: str, moment: datetime) -> None:
    page = article_html().replace("<div class=story-body>", f"{markup}<div class=story-body>")
    assert read_html(page).published_at == moment.replace(tzinfo=UTC)


def test_a_day_in_a_microformat() -> None:
    page = article_html(above="<div class=hentry>", below="</div>").replace("<article>", "").replace("</article>", "")
    shown = '<abbr class=published title="2019-05-06T08:15:00Z">Monday</abbr><div class=story-body>'
    found = read_html(page.replace("<div class=story-body>", shown))
    assert found.published_at == datetime(2019, 5, 6, 8, 15, tzinfo=UTC)


def test_json_with_its_marks_escaped() -> None:
    script = linked(headline=TITLE, datePublished="2019-05-06").replace('"@type"', '"@context": "x", "@type"')
    start, said, end = script.partition(">")[0] + ">", script.partition(">")[2].removesuffix("</script>"), "</script>"
    page = article_html(head=start + said.replace('"', "&quot;") + end)
    assert read_html(page).published_at == datetime(2019, 5, 6, tzinfo=UTC)


def test_the_microdata_of_a_story_elsewhere_is_not_its_date() -> None:
    teaser = (
        "<div itemscope itemtype='http://schema.org/NewsArticle'><h3><a href=/w>Herring is back in the sound</a></h3>"
        "<time itemprop=datePublished datetime=2018-01-04T08:00:00Z>4 Jan</time></div>"
    )
    assert read_html(article_html(below=teaser)).published_at is None
    own = article_html(above="<p>Published 4 May 2019</p>", below=teaser)
    assert str(read_html(own).published_at)[:10] == "2019-05-04"


def test_a_date_inside_a_person_is_of_the_article_around() -> None:
    writer = (
        "<div itemprop=author itemscope itemtype='http://schema.org/Person'><span itemprop=name>Jane Roe</span>"
        "<meta itemprop=datePublished content=2019-05-04T09:30:00Z></div>"
    )
    html = article_html(inside=writer).replace("<article>", "<article itemscope itemtype='http://schema.org/Article'>")
    assert str(read_html(html).published_at)[:16] == "2019-05-04 09:30"


@pytest.mark.parametrize("name", ["modified-date", "modifiedDateTime", "last_modified", "updated-date"])
def test_the_day_of_change_by_its_many_names(name: str) -> None:
    head = meta("article:published_time", "2019-05-04") + meta(name, "2019-05-06T08:00:00Z")
    assert str(read_html(article_html(head=head)).modified_at)[:10] == "2019-05-06"


@pytest.mark.parametrize(
    ("shown", "moment", "precision"),
    [
        ("<time class='t updated' datetime='2019-05-04T10:00:00+02:00'>4 May 2019</time>",
         datetime(2019, 5, 4, 8, tzinfo=UTC), "second"),
        ("<time datetime='2019-05-04T00:00:00Z'>4 May 2019</time>", datetime(2019, 5, 4, tzinfo=UTC), "day"),
        ("<time datetime='2019-05-04T09:00:00Z'>4 May 2019</time>", datetime(2019, 5, 4, 9, tzinfo=UTC), "second"),
        ("<time datetime='2019-08-09T10:00:00Z'>4 May 2019</time>", datetime(2019, 5, 4, tzinfo=UTC), "day"),
    ],
    ids=["its class is updated", "no clock", "a clock", "another day"],
)  # fmt: skip
def test_whose_hour_a_day_that_is_shown_has(shown: str, moment: datetime, precision: str) -> None:
    page = article_html(above=f"<h1>{TITLE}</h1><p>{shown}</p>").replace(f"<article><h1>{TITLE}</h1>", "<article>")
    found = read_html(page)
    assert (found.published_at, found.published_precision) == (moment, precision)


@pytest.mark.parametrize(
    ("above", "day", "origin"),
    [
        ("<time datetime=2019-05-05T08:20Z>5 May</time>", 5, "visible"),
        ("<p>5 May 2019</p>", 5, "visible"),
        ("", 4, "json_ld"),
        ("<time datetime=2019-05-06T08:20Z>Updated 6 May</time>", 4, "json_ld"),
        ("<div>Today is 20 July 2019</div>", 4, "json_ld"),  # when it was made for its reader
        ("<p>5 May 2018</p>", 4, "json_ld"),
    ],
)
def test_a_day_on_the_page_soon_behind_the_one_it_was_made_on(above: str, day: int, origin: str) -> None:
    said = linked(headline=TITLE, dateCreated="2019-05-04T08:20:00Z", datePublished="")
    article = read_html(article_html(head=said).replace("<div class=story", f"{above}<div class=story"))
    assert article.published_at is not None
    assert (article.published_at.day, article.published_origin) == (day, origin)


def test_a_change_behind_the_zone_of_the_first_date() -> None:
    shown = "<span>By Jane Roe</span> <span>Mon 6 May 2019 08.00 CEST</span>"
    changed = "<span>Last modified on Tue 7 May 2019 09.00 CEST</span>"
    for line in (f"<div>{shown} {changed}</div>", f"<div class=byline>{shown} {changed}</div>"):
        article = read_html(article_html().replace("<div class=story", f"{line}<div class=story"))
        assert str(article.published_at) == "2019-05-06 06:00:00+00:00"
        assert str(article.modified_at) == "2019-05-07 07:00:00+00:00"
        assert article.authors == ["Jane Roe"]
