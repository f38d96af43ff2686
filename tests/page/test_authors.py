"""Who wrote the article: as the page says for machines, and as it shows."""

from __future__ import annotations

import json

import pytest

from tests.page.pages import PARAGRAPHS, TITLE, article_html, linked, meta, read_html


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        (linked(author="By Jane Roe and Sam Poe"), ["Jane Roe", "Sam Poe"]),
        (linked(author={"@type": "Organization", "name": "Northern Wire"}), []),
        (linked(author={"@type": "Person", "name": ["Jane Roe", "Sam Poe"]}), ["Jane Roe", "Sam Poe"]),
        (linked(author={"@type": "Person", "givenName": "Jane", "familyName": "Roe"}), ["Jane Roe"]),
        (linked(author=[{"givenName": "Jane", "additionalName": None, "familyName": "Roe"}]), ["Jane Roe"]),
        (linked(author={"@type": "Person", "familyName": 7}), []),
        ('<meta name=author content="Jane Roe, Northern Wire staff">', ["Jane Roe"]),
        ('<meta name=author content="https://social.example/janeroe">', []),
        (meta("article:author", "Jane Roe") + meta("article:author", "Sam Poe"), ["Jane Roe", "Sam Poe"]),
    ],
)
def test_authors_of_a_head(head: str, authors: list[str]) -> None:
    assert read_html(article_html(head=head)).authors == authors


@pytest.mark.parametrize(
    "author",
    [
        "@nwire_isles",
        "The Associated Press",
        "RSS Feed",
        "Reuters",
        "admin",
        "Northern Wire",
        "NWN Newsdesk",
    ],
)
def test_handles_feeds_and_agencies_are_no_authors(author: str) -> None:
    head = meta("og:site_name", "Northern Wire") + f'<meta name=author content="{author}">'
    assert read_html(article_html(head=head)).authors == []


def test_the_publisher_in_one_place_and_the_writer_in_another() -> None:
    head = meta("og:site_name", "Skarvliv") + "<meta name=author content='Ediciones Skarvliv'>"
    page = article_html(head=head, above="<a rel=author href=/j>Jane Roe</a>")
    assert read_html(page).authors == ["Jane Roe"]


def test_byline_on_the_page() -> None:
    assert read_html(article_html(above="<div class=byline>By Jane Roe in Stornhaven</div>")).authors == ["Jane Roe"]


def test_author_known_by_its_id_alone() -> None:
    graph = [
        {"@type": "NewsArticle", "headline": TITLE, "author": {"@id": "#jane"}},
        {"@id": "#jane", "name": "Jane Roe"},
    ]
    head = f'<script type="application/ld+json">{json.dumps({"@graph": graph})}</script>'
    assert read_html(article_html(head=head)).authors == ["Jane Roe"]


@pytest.mark.parametrize(
    "byline",
    [
        "<div class=post-meta><a href=/author/jane-roe>Jane Roe</a></div>",
        "<span class=article-author>By Jane Roe, The Associated Press</span>",
        "<span itemprop=author itemscope><meta itemprop=name content='Jane Roe'></span>",
    ],
)
def test_author_below_the_headline(byline: str) -> None:
    page = article_html().replace("</h1>", f"</h1>{byline}")
    assert read_html(page).authors == ["Jane Roe"]


def test_links_to_authors_of_other_stories_are_none() -> None:
    assert read_html(article_html(below="<a href=/author/x>More by us</a>")).authors == []


def test_byline_between_line_breaks() -> None:
    text = "<br><br>".join(PARAGRAPHS)
    page = f"<title>{TITLE}</title><b>{TITLE}</b><br><i>By Ola Berg, 6 May 2019</i><br><br>{text}"
    assert read_html(page).authors == ["Ola Berg"]


@pytest.mark.parametrize(
    "line", ["By Ola Berg and Kari Moe in Stornhaven", "By Ola Berg, Kari Moe", "Ola Berg &amp; Kari Moe"]
)
def test_two_writers_in_an_element_named_for_the_byline(line: str) -> None:
    page = article_html().replace("</h1>", f"</h1><p class=byline>{line}</p>")
    assert read_html(page).authors == ["Ola Berg", "Kari Moe"]


def test_a_writer_beside_one_whose_name_alone_is_marked() -> None:
    line = '<p class=byline>By <a rel="author" href="/ola">Ola Berg</a>, island correspondent, and Kari Moe</p>'
    assert read_html(article_html().replace("</h1>", f"</h1>{line}")).authors == ["Ola Berg", "Kari Moe"]


def test_an_author_with_the_papers_name() -> None:
    head = "<meta property=og:site_name content='Northern Wire'><meta name=author content='Ola Berg - Northern Wire'>"
    assert read_html(article_html(head=head)).authors == ["Ola Berg"]


@pytest.mark.parametrize(
    "markup",
    [
        "<div><span>Ola Berg</span><span>•</span><span>May 6, 2019, 10:30 AM</span></div>",
        "<div>Ola Berg</div><div>Transport correspondent, Stornhaven</div>",
    ],
)
def test_a_name_beside_its_date_or_trade(markup: str) -> None:
    assert read_html(article_html().replace("</h1>", f"</h1>{markup}")).authors == ["Ola Berg"]


@pytest.mark.parametrize(
    "button",
    [
        "Email This",
        "Social Sharing",
        "In This Article",
        "Read Also",
        "GET THE LATEST",
        "More Stories",
        "Facebook Activity",
    ],
)
def test_a_button_is_no_writer(button: str) -> None:
    above = f"<div class=author-tools><a>{button}</a></div><p>{button}</p><p>May 6, 2019</p>"
    assert read_html(article_html(above=above)).authors == []


def test_who_took_a_picture_wrote_no_article() -> None:
    picture = "<figure><img src=x.jpg><figcaption>The quay <span class=img-author itemprop=creator>Sam Poe/{}</span>"
    assert read_html(article_html(above=picture.format("Northern Wire") + "</figcaption></figure>")).authors == []


def test_a_writer_and_a_day_listed_by_labels_below_the_article() -> None:
    listed = "<ul><li><strong>Date</strong> 19.01.2019</li><li><b>Author</b> Jane Roe</li><li>Keywords Quay</li></ul>"
    article = read_html(article_html(below=listed))
    assert article.authors == ["Jane Roe"]
    assert article.published_at is not None and article.published_at.date().isoformat() == "2019-01-19"


def test_a_menu_names_no_writer() -> None:
    menu = "<p>Wise Investments in Skarv Harbour | Isles | Sport | Tides</p>"
    assert read_html(article_html(above=menu)).authors == []


def test_several_labels_that_differ_tell_nothing() -> None:
    listed = "<ul><li>Date 19.01.2019</li><li>Date 20.01.2019</li><li>Author Jane Roe</li><li>Author Sam Poe</li></ul>"
    article = read_html(article_html(below=listed))
    assert (article.authors, article.published_at) == ([], None)


@pytest.mark.parametrize(
    ("author", "wanted"),
    [
        ("Roe, Jane", ["Jane Roe"]),
        ("van der Roe, Jane", ["Jane van der Roe"]),
        ("Roe, Jane B.", ["Jane B. Roe"]),
        ("Jane Roe, Sam Poe", ["Jane Roe", "Sam Poe"]),
        ("Reuters, AFP", []),
        ("Tuesday May 7, 2019 10:05 am by Jane Roe", ["Jane Roe"]),
        ("&lt;a href=&quot;/jane&quot;&gt;Jane Roe&lt;/a&gt;", ["Jane Roe"]),
    ],
)
def test_an_author_as_catalogues_and_templates_write_one(author: str, wanted: list[str]) -> None:
    assert read_html(article_html(head=f'<meta name="author" content="{author}">')).authors == wanted


def test_each_of_several_authors_with_the_family_name_first() -> None:
    head = '<meta name="DC.creator" content="Roe, Jane"><meta name="DC.creator" content="Poe, Sam">'
    assert read_html(article_html(head=head)).authors == ["Jane Roe", "Sam Poe"]


@pytest.mark.parametrize(
    ("html", "authors"),
    [
        (article_html(above=f"<h1>{TITLE}</h1><p class=byline>Jane Roe July 10, 2019</p>"), ["Jane Roe"]),
        (article_html(above=f"<h1>{TITLE}</h1><p>Wednesday May 8, 2019 11:44 am PST by Jane Roe</p>"), ["Jane Roe"]),
        (article_html(above=f"<h1>{TITLE}</h1><p>Wednesday May 8, 2019 11:44 UTC by Jane Roe</p>"), ["Jane Roe"]),
        (article_html(below="<time datetime=2019-05-04>4 May 2019</time><p><a>Terms</a> <a>Privacy</a></p>"), []),
    ],
    ids=["before a date", "behind a zone", "behind UTC", "links below the text"],
)
def test_names_and_what_stands_beside_them(html: str, authors: list[str]) -> None:
    assert read_html(html).authors == authors


def test_a_graph_of_one_node() -> None:
    graph = {"@type": "NewsArticle", "headline": TITLE, "author": {"@type": "Person", "name": "Jane Roe"}}
    head = f'<script type="application/ld+json">{json.dumps({"@graph": graph})}</script>'
    assert read_html(article_html(head=head)).authors == ["Jane Roe"]


def with_byline(byline: str) -> str:
    """The page with a byline between headline and text."""
    return article_html().replace("<div class=story", f"<p class=byline>{byline}</p><div class=story")


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Jane Roe<br>Tom Poe", ["Jane Roe", "Tom Poe"]),
        ("By JANE ROE and TOM POE, Staff Writers<br>jroe@wire.example | @janeroe", ["Jane Roe", "Tom Poe"]),
        ("By Jane Roe<br>Great Skarv", ["Jane Roe"]),
        ("By Jane Roe<br>New Bergen", ["Jane Roe"]),
        ("By Jane Roe<br>Victoria Falls", ["Jane Roe"]),
        ("By Jane Roe<br>Virginia Beach", ["Jane Roe"]),
        ("By Jane Roe<br>Victoria Fall", ["Jane Roe", "Victoria Fall"]),
        ("By Jane Roe<br>Marina Hyde<br>Carson City", ["Jane Roe", "Marina Hyde"]),
        ("<span>By Jane Roe</span> <span>Mon 6 May 2019 08.00 CEST</span>", ["Jane Roe"]),
        ("<span>By Jane Roe</span> <span>Monday, May 6, 2019</span>", ["Jane Roe"]),
        ("<span>Jane Roe</span> <span>Mon, 6 May 2019</span>", ["Jane Roe"]),
        ("By Ruby Tuesday and Jane Sun", ["Ruby Tuesday", "Jane Sun"]),
        ("By Jane Roe<br>Staff Writer", ["Jane Roe"]),
        ("By Jane Roe<br>May 6, 2019<br>Tom Poe", ["Jane Roe"]),
        ("Jane Roe in Skarv and Tom Poe in Lund", ["Jane Roe", "Tom Poe"]),
    ],
)
def test_lines_of_a_byline(byline: str, authors: list[str]) -> None:
    article = read_html(with_byline(byline))
    assert article.authors == authors
    assert article.text.startswith("STORNHAVEN")


@pytest.mark.parametrize(
    ("site", "byline", "authors"),
    [
        ("Skarv Post", "By Jane Roe, Skarv Post", ["Jane Roe"]),
        ("Skarv Post", "Jane Roe / Skarv Post", ["Jane Roe"]),
        ("Skarv Post", "Jane Roe, Tom Poe | Skarv Post", ["Jane Roe", "Tom Poe"]),
        # A site that is named for its writer, and a title that names the writer of a column.
        ("Skarv Poe", "By Skarv Poe", ["Skarv Poe"]),
        ("Jane Roe", "By Jane Roe", ["Jane Roe"]),
        ("Jane Roe", "By Jane Roe and Tom Poe", ["Jane Roe", "Tom Poe"]),
        ("Skarv Post", "By Skarva Postma and Tom Poe", ["Skarva Postma", "Tom Poe"]),
    ],
)
def test_site_of_the_title_is_no_author(site: str, byline: str, authors: list[str]) -> None:
    assert read_html(with_byline(byline).replace("Northern Wire", site)).authors == authors


@pytest.mark.parametrize(
    ("said", "authors"),
    [
        (["By JANE ROE", "jane roe"], ["Jane Roe"]),
        (["jane roe", "Jane Roe", "Tom Poe"], ["Jane Roe", "Tom Poe"]),
        (["Jane Roe", "Jane Rowe"], ["Jane Roe", "Jane Rowe"]),
    ],
)
def test_an_author_in_two_kinds_of_letters(said: list[str], authors: list[str]) -> None:
    head = linked(author=[{"@type": "Person", "name": name} for name in said])
    assert read_html(article_html(head=head)).authors == authors
