"""Pages that are no article: fronts, tags, search results, galleries, goods; and articles that look like one."""

from __future__ import annotations

import json

import pytest

from newstables.page import read_page
from newstables.records import Article, Page, Reject
from tests.page.pages import BODY, NOW, PARAGRAPHS, TITLE, article_html, read_html

STORIES = (
    ("Herring returns to the sound after eleven years", "Boats landed forty tonnes in a week, the harbour said."),
    ("Skarv school wins a prize for its rowing hall", "The hall was built by parents over two winters, of wood."),
    ("Mayor wants a lamp on every pier by winter", "The council will vote on Tuesday about the cost of nine lamps."),
    ("Storm takes the roof off the old chapel", "Nobody was hurt, and the bell will be hung in the school yard."),
    ("Two sisters walk around the isle in a day", "They set out at four and were back for a supper of cold fish."),
    ("Bread ration ends as the mill turns again", "The miller said that flour would last until the first frost."),
    ("New ferry is late, and so is its captain", "The yard blames a strike, and the captain blames the yard."),
    ("Lighthouse opens to visitors on Sundays", "Its keeper counts the steps for them: a hundred and ninety."),
    ("Islanders count seals and find fewer", "The count fell for the third year, the museum's warden said."),
)
TEASERS = "".join(
    f"<div class=card><h3><a href=/s/{number}>{title}</a></h3><p>{line}</p></div>"
    for number, (title, line) in enumerate(STORIES)
)
FEW = "".join(
    f"<h3><a href=/s/{title[:6]}>{title}</a></h3><p>{line}</p><i>1 hour ago</i>" for title, line in STORIES[:5]
)
COAT = "<p>It has kept 12,000 sailors dry since 1911, in winds of 90 km/h. Delivery takes 3 to 5 days.</p>"
SLIDES = "".join(
    f"<li><img src={number}.jpg><div>{line}</div><div>Ola Berg</div></li>"
    for number, line in enumerate(
        (
            "The boats before the start.",
            "Two boats meet at the buoy.",
            "A sail is torn.",
            "The winner waves to her crew.",
            "Soup is served.",
        )
    )
)
LIST = f"<html><head><title>Isles</title></head><body class='{{}}'><h1>Isles</h1>{TEASERS}</body></html>"


def linked(kind: str) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": kind, "name": "Isles"})}</script>'


def read(html: str, url: str | None = None, *, keep: bool = False) -> Article | Reject:
    return read_page(Page("page.html", "page.html", html=html, url=url), NOW, keep_listings=keep)


@pytest.mark.parametrize(
    ("page", "url"),
    [
        (LIST.format(""), "https://northern-wire.example/"),
        (LIST.format(""), "https://northern-wire.example/tag/isles/"),
        (LIST.format(""), "https://northern-wire.example/?s=isles"),
        (LIST.format("archive category"), None),
        (LIST.format("").replace("</head>", linked("CollectionPage") + "</head>"), None),
        (LIST.format(""), None),
        (f"<title>Isles</title><h1>Isles</h1>{FEW}", None),
        (f"<title>Isles</title><h1>Results for “isles”</h1><p>5 found</p>{FEW}", None),
        (f"<h1>Oilskin coat</h1><p>480 kr</p><p>{PARAGRAPHS[4]}</p><button> Add to cart </button>", None),
        (f"<head>{linked('ImageGallery')}</head><h1>The regatta in pictures</h1><p>{PARAGRAPHS[4]}</p>", None),
        (LIST.format("").replace("<p>", "<p hidden>"), None),
        (f"<title>Coat</title><div itemscope itemtype=https://schema.org/Product><h1>Coat</h1>{COAT}</div>", None),
        (f"<title>Pictures of a regatta</title><h1>Pictures of a regatta</h1>{SLIDES}", None),
        (f"<head>{linked('Product')}</head><h1>Oilskin coat</h1><p>{PARAGRAPHS[4]}</p>", None),
    ],
    ids=[
        "front",
        "tag",
        "search",
        "class",
        "type",
        "teasers",
        "few teasers",
        "results",
        "button",
        "gallery",
        "headlines",
        "microdata",
        "slides",
        "goods",
    ],
)
def test_a_list_is_no_article(page: str, url: str | None) -> None:
    found = read(page, url)
    assert isinstance(found, Reject)
    assert found.reason == "listing"
    assert "--keep-listings" in found.message


def test_a_list_is_kept_where_asked_for() -> None:
    found = read(LIST.format(""), "https://northern-wire.example/tag/isles/", keep=True)
    assert isinstance(found, Article)
    assert found.body_status == "listing"


@pytest.mark.parametrize(
    "page",
    [
        article_html(),
        article_html(below=TEASERS),
        article_html(head="<meta property=og:type content=article>", below=TEASERS),
        article_html(head=linked("NewsArticle")).replace("<body>", "<body class='single category'>"),
    ],
)
def test_an_article_among_teasers_is_one(page: str) -> None:
    assert read_html(page, "https://northern-wire.example/isles/ferry-strike").text == BODY


def test_a_long_paragraph_below_links_to_others_is_no_teaser() -> None:
    told = " ".join(PARAGRAPHS[:3])
    links = "".join(f"<li><a href=/s/{number}>{title}</a></li>" for number, (title, _) in enumerate(STORIES))
    page = f"<title>{TITLE}</title><h1>{TITLE}</h1><div><ul>{links}</ul><p>{told}</p><p>{PARAGRAPHS[4]}</p></div>"
    assert read_html(page).body_status != "listing"


@pytest.mark.parametrize("path", ["", "tag/isles/"])
def test_a_front_page_that_says_it_is_an_article_is_none(path: str) -> None:
    heads = "".join(f"<h3><a href=/s/{number}>{title}</a></h3>" for number, (title, _) in enumerate(STORIES))
    head = "<meta property=article:published_time content=2019-05-06T20:10:00Z><meta property=og:type content=article>"
    found = read(f"<title>Isles</title>{head}<h1>Isles</h1>{heads}", f"https://northern-wire.example/{path}")
    assert isinstance(found, Reject)
    assert found.reason == "listing"


def test_an_article_without_any_markup_is_one() -> None:
    page = f"<h1>{TITLE}</h1>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    assert read_html(page).body_status == "complete"


SHOWN = "\n\n".join(f"{title}\n\n{line}" for title, line in STORIES)
DATED = "\n\n".join(f"{title}\n\n{number} hours ago\n\n{line}" for number, (title, line) in enumerate(STORIES, 2))
FOUND = "\n\n".join(f"{title}\n\n{day} May 2019 — {line[:-1]} and…" for day, (title, line) in enumerate(STORIES[:3], 4))
HEADLINES = "\n\n".join(title for title, _ in (*STORIES, *((line.rstrip("."), "") for _, line in STORIES)))
AGO = "\n\n".join(f"{title} for the second week\n\n{number} hours ago" for number, (title, _) in enumerate(STORIES, 2))
PICTURES = "\n\n".join(f"{number} / 9\n\n{title}" for number, (title, _) in enumerate(STORIES, 1))
NUMBERED = "\n\n".join(
    f"{number}. Of {title.lower()}\n\n{PARAGRAPHS[number % 3]}" for number, (title, _) in enumerate(STORIES[:3])
)
MENU = "Northern Wire\n\nHome\n\nIsles\n\nSport\n\nSubscribe\n\n"


@pytest.mark.parametrize(
    "text",
    [SHOWN, DATED, f"Results for “isles”\n\n{SHOWN}", f"Search results\n\n{FOUND}", HEADLINES, AGO, PICTURES],
    ids=["front", "tag", "search", "few results", "headlines alone", "few headlines with their times", "gallery"],
)
def test_a_list_saved_as_text_is_no_article(text: str) -> None:
    page = Page("page.txt", "page.txt", text=MENU + text)
    found = read_page(page, NOW)
    assert isinstance(found, Reject)
    assert found.reason == "listing"
    kept = read_page(page, NOW, keep_listings=True)
    assert isinstance(kept, Article)
    assert kept.body_status == "listing"


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n\n{BODY}\n\nMore from Isles\n\n{SHOWN}",
        f"{TITLE}\n\n{PARAGRAPHS[0]}",
        f"{TITLE}\n\n{PARAGRAPHS[0]}\n\n{HEADLINES}",
        NUMBERED,
        f"Search results can sway voters of the isles\n\n{BODY}",
    ],
    ids=["teasers below", "one paragraph", "one paragraph over headlines", "a list that is the article", "search"],
)
def test_an_article_saved_as_text_among_teasers_is_one(text: str) -> None:
    found = read_page(Page("page.txt", "page.txt", text=MENU + text), NOW)
    assert isinstance(found, Article)
    assert PARAGRAPHS[0] in found.text


def test_pictures_with_nothing_but_captions_are_a_gallery() -> None:
    shown = "".join(f"<figure><img><figcaption>{line} Photo: Siv Dahl</figcaption></figure>" for _, line in STORIES)
    dated = "<meta property=article:published_time content=2019-05-06>"
    found = read(f"<title>The week in pictures</title>{dated}<body>{shown}")
    assert isinstance(found, Reject)
    assert found.reason == "listing"


TAGGED = "\n\n".join(f"{title}\n\nBy Ola Berg | May 6, 2019\n\n{line}\n\nRead more" for title, line in STORIES)
GOODS = "Harbour Shop\n\nOilskin coat\n\n480 kr\n\nAdd to cart\n\nIt has kept 12,000 sailors dry since 1911.\n\nReviews"


@pytest.mark.parametrize("text", [f"Tag: isles\n\n{TAGGED}", GOODS])
def test_saved_text_of_a_list_is_no_article(text: str) -> None:
    found = read_page(Page("page.txt", "page.txt", text=text), NOW)
    assert isinstance(found, Reject)
    assert found.reason == "listing"


def test_saved_text_of_an_article_above_a_list_is_one() -> None:
    found = read_page(Page("page.txt", "page.txt", text=f"{TITLE}\n\n2019-05-06\n\n{BODY}\n\n{TAGGED}"), NOW)
    assert isinstance(found, Article)


def test_stories_in_full_one_after_the_other_are_a_list() -> None:
    story = "<h2><a href='/{0}'>The story of pier {0}</a></h2><p>{1}</p><p>{2}</p>"
    prose = [text for text in PARAGRAPHS if len(text) > 60]
    stories = "".join(story.format(number, prose[number], prose[number + 1]) for number in range(4))
    blog = f"<html><head><title>Pier blog</title></head><body><h1>Pier blog</h1><div>{stories}</div></body></html>"
    found = read_page(Page("page.html", "page.html", html=blog), NOW)
    assert isinstance(found, Reject) and found.reason == "listing"
    for told in (blog.replace("<div>", f"<div><p>{prose[4]}</p>"), blog.replace("<a ", "<i ").replace("</a>", "</i>")):
        assert isinstance(read_page(Page("page.html", "page.html", html=told), NOW), Article)
