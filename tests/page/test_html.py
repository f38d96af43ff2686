"""HTML pages: the article and nothing else."""

from __future__ import annotations

import json
import textwrap
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newstables.page import read_page
from newstables.records import Article, Page, Reject
from tests.page.pages import BODY, CAPTION, NOW, PARAGRAPHS, TITLE, article_html, read_html, read_text


def test_article_alone() -> None:
    assert read_html(article_html()).text == BODY


@pytest.mark.parametrize(
    "inside",
    [
        f"<figure><img src=q.jpg><figcaption>{CAPTION}</figcaption></figure>",
        f"<p>{CAPTION}</p>",
        "<div class=img><img src=q.jpg><div>Ferries tied up at the northern quay</div></div>",
        "<p><a href=/x>READ MORE: The long night of the Skarv lifeboat</a></p>",
        "<p>Read more: <a href=/x>The long night of the Skarv lifeboat</a></p>",
        "<aside><h3>Related stories</h3><ul><li><a href=/a>Skarv lifeboat</a></li></ul></aside>",
        "<div class='newsletter-signup'><p>Get the day's news from the isles in your inbox every morning.</p></div>",
        "<div class='c-share__buttons'><span>Share</span><span>Copy link</span></div>",
        "<p>Advertisement</p>",
        "<div class=byline>By Jane Roe</div>",
        "<p>By Jane Roe in Stornhaven</p>",
        "<p style='display: none'>You have two free articles left this month, dear reader of the isles.</p>",
        "<script>var x = '<p>Not for readers of any kind, least of all these.</p>'</script>",
        f"<p>{PARAGRAPHS[1]}</p>",  # printed twice
    ],
)
def test_furniture_inside_goes(inside: str) -> None:
    assert read_html(article_html(inside=inside)).text == BODY


@pytest.mark.parametrize(
    "below",
    [
        "<section id=comments><h3>Comments</h3>"
        + "<p>I have lived on Skarv for forty years and have never seen the like of this strike before.</p>" * 3
        + "</section>",
        "<div class=related-articles>"
        + "".join(f"<h3><a href=/{n}>Island story number {n} of this long week</a></h3><p>It tells of the sea, the "
        f"wind and the men who sail on it in all of their weathers, part {n}.</p>" for n in range(8))
        + "</div>",
        "".join(f"<div><h3><a href=/{n}>Island story number {n} of this long week</a></h3><p>It tells of the sea, the "
        f"wind and the men who sail on it in all of their weathers, part {n}.</p></div>" for n in range(8)),
        "<footer><p>Northern Wire is published in Stornhaven. All rights are reserved since 1971.</p></footer>",
        "<div id=cookie-banner><p>We and our 212 partners store cookies to measure how you read.</p></div>",
    ],
)  # fmt: skip
def test_furniture_below_goes(below: str) -> None:
    assert read_html(article_html(below=below)).text == BODY


def test_body_in_two_containers() -> None:
    half = "<div class=ad-slot>Advertisement</div></div><div class=story-body>"
    assert read_html(article_html(inside=half)).text == BODY


def test_paragraphs_made_of_line_breaks() -> None:
    broken = "<br><br>".join(PARAGRAPHS)
    assert read_html(f"<html><body><h1>{TITLE}</h1><div>{broken}</div></body></html>").text == BODY


def test_long_paragraph_does_not_win_alone() -> None:
    paragraphs = (*PARAGRAPHS[:3], " ".join(PARAGRAPHS) * 12)
    page = f"<h1>{TITLE}</h1><div>" + "".join(f"<p>{text}</p>" for text in paragraphs) + "</div>"
    assert read_html(page).text == "\n\n".join(paragraphs)


def test_class_names_on_the_body_do_not_hide_the_article() -> None:
    page = article_html().replace("<body>", "<body class='has-sidebar social-share nav-open'>")
    page = page.replace("<article>", "<article class='post tag-sharing category-newsletter'>")
    assert read_html(page).text == BODY


def test_page_that_calls_everything_a_widget() -> None:
    page = article_html().replace("<p>", "<div class='widget teaser-text'><p>").replace("</p>", "</p></div>")
    assert read_html(page).text == BODY


def test_page_open_for_comments() -> None:
    assert read_html(article_html().replace("<article>", "<div class=comments-open>")).text == BODY


def test_rows_of_a_table_are_lines() -> None:
    table = "<table><tr><th>Isle</th><th>Loaves</th></tr><tr><td>Skarv</td><td>0</td></tr></table>"
    assert "\n\nIsle | Loaves\n\nSkarv | 0\n\n" in read_html(article_html(inside=table)).text


def test_quoted_posts_stay() -> None:
    post = "<blockquote><p>No boats, no bread, no beer.</p>— Greta (@greta) May 3, 2019</blockquote>"
    text = read_html(article_html(inside=f"<div class=social-embed>{post}</div>")).text
    assert "No boats, no bread, no beer." in text
    assert "— Greta (@greta) May 3, 2019" in text


def test_lists_and_thin_spaces_stay() -> None:
    page = article_html(inside="<ul><li>31&nbsp;500 litres of oil</li><li>4&#8239;000 loaves</li></ul>")
    text = read_html(page).text
    assert "31\u00a0500 litres of oil\n\n4\u202f000 loaves" in text


def test_body_that_only_the_json_holds() -> None:
    said = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": BODY})
    head = f'<script type="application/ld+json">{said}</script>'
    page = f"<html><head>{head}</head><body><h1>{TITLE}</h1><p>Loading the story, one moment please.</p></body></html>"
    assert read_html(page).text == BODY


def test_status_of_the_body() -> None:
    assert read_html(article_html()).body_status == "complete"
    assert read_html(f"<h1>{TITLE}</h1><p>{PARAGRAPHS[4]}</p>").body_status == "short"
    cut = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3]) + "<p>The harbour master said that the oil would …</p>"
    assert read_html(f"<h1>{TITLE}</h1>{cut}").body_status == "truncated"
    words = '<script type="application/ld+json">{"@type": "NewsArticle", "wordCount": 900}</script>'
    assert read_html(article_html(head=words)).body_status == "truncated"


def test_article_without_body_is_kept_with_its_metadata() -> None:
    title = f"<meta property=og:title content='{TITLE}'>"
    article = read_html(f"<head>{title}<meta property=article:published_time content=2019-05-03></head>")
    assert (article.title, article.text, article.body_status) == (TITLE, "", "empty")


@pytest.mark.parametrize("page", ["", "   ", "<html></html>", "<html><body><script>x()</script></body></html>", "\x00"])
def test_page_without_text_is_rejected(page: str) -> None:
    found = read_page(Page("page.html", "page.html", html=page), NOW)
    assert isinstance(found, Reject)
    assert found.reason == "no_text"
    assert found.message


@pytest.mark.parametrize("as_bytes", [True, False])
def test_a_page_of_many_megabytes_of_images_is_read(*, as_bytes: bool) -> None:
    images = "<figure><img src='data:image/png;base64," + "iVBORw0KGgo" * 400_000 + "'></figure>"
    fonts = "<style>@font-face{src:url(data:font/woff2;charset=utf-8;base64," + "d09G/MgAB+" * 800_000 + ")}</style>"
    page = article_html(head=fonts, inside=images)
    found = read_page(Page("page.html", "page.html", html=page.encode() if as_bytes else page), NOW)
    assert isinstance(found, Article)
    assert found.text == BODY


@pytest.mark.parametrize(
    "page",
    [
        "<p>" + "<b></b>" * 1_500_000 + "The mill will close.</p>",
        "<article>" + "".join(f"<p>{'The mill will close. ' * 10}{number}</p>" for number in range(28_000)),
    ],
    ids=["markup", "text"],
)
def test_a_page_that_no_article_can_fill_is_rejected(page: str) -> None:
    found = read_page(Page("page.html", "page.html", html=page), NOW)
    assert isinstance(found, Reject)
    assert (found.reason, found.head) == ("too_large", page[:200].encode())
    assert "no article" in found.message


def test_bytes_in_the_encoding_that_the_page_names() -> None:
    page = article_html(head="<meta charset=windows-1252>").replace("islanders", "îliens")
    assert "4,200 îliens" in read_html(page.encode("cp1252")).text


# fmt: off
SCRAPS = (
    "<p>", "</p>", "<div class=ad>", "<table><td>", "<a href=/>", "<br>", "<li", "&amp;#0;", "word. ", "\x00",
    "<script>", "<h1>", "</article>", "<time datetime=x>", "<meta content=y name=date>", "]]>", "<!--",
    "<script type='application/ld+json'>[{",
)
# fmt: on


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SCRAPS), max_size=40))
def test_broken_html_never_fails(parts: list[str]) -> None:
    assert isinstance(read_page(Page("x", "x", html="".join(parts)), NOW), Article | Reject)


def test_deep_and_long_pages_take_linear_time() -> None:
    started = time.process_time()
    read_page(Page("x", "x", html="<div>" * 20_000 + BODY), NOW)
    read_page(Page("x", "x", html=f"<p>{BODY}</p>" * 1_000), NOW)
    read_page(Page("x", "x", html="<p>" + "By A. " * 200_000), NOW)
    assert time.process_time() - started < 8


@pytest.mark.parametrize(
    "end",
    [
        "<h3>Read on with Wire Plus</h3><p>Subscribe to continue reading: four weeks for 1 crown, then 12 a month.</p>",
        "<p>This article is for subscribers only. Already a subscriber? Log in.</p>",
        "<div>This content is for registered members only. Create a free account to continue.</div>",
    ],
)
def test_an_article_that_ends_in_an_offer_is_cut(end: str) -> None:
    cut = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3])
    article = read_html(f"<article><h1>{TITLE}</h1>{cut}<div class=wall>{end}</div></article>")
    assert (article.text, article.body_status) == ("\n\n".join(PARAGRAPHS[:3]), "truncated")


@pytest.mark.parametrize("free", ["false", '"False"'])
def test_an_article_that_says_it_is_not_free_is_cut(free: str) -> None:
    said = f'<script type="application/ld+json">{{"@type": "NewsArticle", "isAccessibleForFree": {free}}}</script>'
    assert read_html(article_html(head=said)).body_status == "truncated"
    locked = "<meta property=article:content_tier content=locked>"
    assert read_html(article_html(head=locked)).body_status == "truncated"


def test_a_page_of_which_a_crawler_took_a_part_is_cut() -> None:
    found = read_page(Page("page.html", "page.html", html=article_html(), is_cut=True), NOW)
    assert isinstance(found, Article)
    assert found.body_status == "truncated"


def test_consent_dialogs_are_never_the_article() -> None:
    asked = (
        "We and our partners keep cookies on your device, and you may say yes or no to each of them at any time. " * 9
    )
    dialog = f"<div role=dialog><p>{asked}</p><p>{asked}</p></div>"
    assert read_html(article_html(above=dialog)).text == BODY


def test_a_story_in_an_aside() -> None:
    page = article_html().replace("<article>", "<aside>").replace("</article>", "</aside>")
    assert read_html(page).text == BODY


def test_a_sentence_that_is_wholly_a_link_stays() -> None:
    page = article_html().replace(f"<p>{PARAGRAPHS[4]}</p>", f"<p><a href=/boats>{PARAGRAPHS[4]}</a></p>")
    assert PARAGRAPHS[4] in read_html(page).text


def test_entities_that_a_site_escaped_twice_are_undone_once() -> None:
    inside = "<p>Boxes with &amp;gt; 31 of the &amp;quot;great herring&amp;quot; were sold for &amp;pound;12 each.</p>"
    article = read_html(article_html(inside=inside))
    assert 'Boxes with > 31 of the "great herring" were sold for £12 each.' in article.text


def test_live_blog_keeps_each_update_once() -> None:
    live = '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Ferry strike"}</script>'
    update = "The last ferry has left with two hundred islanders, a doctor and enough bread on board for a whole week."
    summary = f"<p>{update}</p>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3])
    html = article_html(head=live, inside=f"{summary}<h3>10.15</h3><p>{update}</p>")
    assert read_html(html).text.count(update) == 1


TALK = (
    "<p>I have lived on Skarv for forty years and never saw the shop so empty, the union should be ashamed.</p>"
    "<p>Well said, my brother works on the boats and agrees with every word of yours, thank you for it.</p>"
)


@pytest.mark.parametrize(
    "comments",
    [
        "<details><summary>Show comments (2)</summary>{}</details>",
        "<div id=disqus_thread>{}</div>",
        "<div class=CommentBox>{}</div>",
        "<section aria-label=Comments><h2>Comments</h2>{}</section>",
        "<ol class=commentlist><li>{}</li></ol>",
        "<section id=talk><ul><li class='comment even depth-1'>{}</li></ul></section>",
        "<div id=discussion>{}</div>",
        "<div itemprop=comment>{}</div>",
    ],
)
def test_comments_are_never_the_article(comments: str) -> None:
    assert read_html(article_html(below=comments.format(TALK))).text == BODY


ASKED = (
    "<p>We value your privacy. We and our 812 partners keep information on your device, such as cookies.</p>"
    "<p>You may accept or refuse all purposes, or choose them one by one on the privacy page at any time.</p>"
)


@pytest.mark.parametrize("where", ["above", "below"])
@pytest.mark.parametrize("tag", ["div id=onetrust-banner-sdk", "div aria-modal=true", "div class=gdpr", "div"])
def test_consent_is_never_the_article_whatever_asks_for_it(tag: str, where: str) -> None:
    assert read_html(article_html(**{where: f"<{tag}>{ASKED}</div>"})).text == BODY


def test_a_caption_is_there_once_or_not_at_all() -> None:
    caption = "Greta Holm behind her counter on Little Skarv on Saturday, with the last two bags of flour."
    figure = f"<figure><img src=a.jpg alt='{caption}'><figcaption>{caption}</figcaption></figure>"
    assert read_html(article_html(inside=figure)).text == BODY
    boxes = f"<div class=image><img src=a.jpg><p class=caption>{caption}</p></div><div hidden><p>{caption}</p></div>"
    assert read_html(article_html(inside=boxes)).text.count(caption) <= 1


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (
            "<p>The crews met at noon.<span>Greta Holm was there.</span></p>",
            "The crews met at noon. Greta Holm was there.",
        ),
        ("<p>“It is late.”<b>Nobody spoke after that.</b></p>", "“It is late.” Nobody spoke after that."),
        ("<p>The U.S.<i>A</i> team rowed with them for an hour.</p>", "The U.S.A team rowed with them for an hour."),
        (
            "<p>They rowed for one.<i>5</i> hours, against the tide.</p>",
            "They rowed for one.5 hours, against the tide.",
        ),
    ],
)
def test_sentences_in_elements_of_their_own_do_not_run_together(markup: str, text: str) -> None:
    assert text in read_html(article_html(inside=markup)).text


OTHER = (
    "<h1>Old lighthouse sold to a cook</h1><p>The old lighthouse at Grip has been sold to a cook for 2 million kroner, "
    "the coastal office said on Monday.</p><p>She will serve soup there from May, and keep four rooms for guests.</p>"
)


def test_another_story_below_is_none_of_this_one() -> None:
    assert read_html(article_html(below=f"<article>{OTHER}</article>")).text == BODY


def test_another_story_that_opens_with_a_smaller_heading_and_a_byline() -> None:
    other = f"<p class=by>By Kari Moe</p>{OTHER}".replace("h1>", "h2>")
    assert "lighthouse" not in read_html(article_html(below=f"<article>{_signed(other)}</article>")).text


def _signed(story: str) -> str:
    """The heading of a story before its byline."""
    byline, heading = story.split("</p>", 1)
    return heading.replace("</h2>", f"</h2>{byline}</p>", 1)


def test_signed_updates_below_a_headline_that_stands_alone_stay() -> None:
    updates = "".join(
        f"<article><h2>{text[:24]}</h2><p>By Kari Moe</p><p>{text}</p></article>"
        for text in (*PARAGRAPHS[:3], *PARAGRAPHS[4:])
    )
    head = f"<meta property='og:title' content='{TITLE}'><meta property='article:published_time' content='2019-05-06'>"
    page = f"<article><h1>{TITLE}</h1><p>By Ola Berg</p></article>{updates}"
    found = read_html(f"<html><head>{head}</head><body><main>{page}</main></body></html>")
    assert all(text in found.text for text in PARAGRAPHS[:3])


REMARKS = (
    "They should have put 20 people on each boat years ago, I worked there until 2009 and it was bad already.",
    "My cousin has waited on Little Skarv for 3 weeks now, and nobody writes about that. Shame on the lot of them.",
    "Typical of this paper to forget the 40 farmers out there. Somebody should ask them what they think of it all.",
)


@pytest.mark.parametrize(
    "around",
    [
        "<details open><summary>3 comments</summary>{}</details>",
        "<section><h2>Comments (3)</h2>{}</section>",
        "<div class=css-1x><h3>Leave a comment</h3>{}</div>",
        "<div class=css-1x><div><h3>Join the discussion</h3></div>{}</div>",
        "<div class=q><div><span>1.2k Comments</span><span>Sort by: newest</span></div>{}</div>",
    ],
)
def test_what_readers_say_is_none_of_the_article_whatever_it_stands_in(around: str) -> None:
    remarks = "".join(f"<div><b>seadog{number}</b><p>{text}</p></div>" for number, text in enumerate(REMARKS))
    assert read_html(article_html(below=around.format(remarks))).text == BODY


@pytest.mark.parametrize("bar", ["<a href=#c>3 comments</a>", "<h4>Comments</h4>"])
def test_a_count_of_comments_above_the_article_takes_nothing_away(bar: str) -> None:
    story = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    found = read_html(f"<title>{TITLE}</title><h1>{TITLE}</h1><div>{bar}{story}</div>")
    assert all(text in found.text for text in PARAGRAPHS)


@pytest.mark.parametrize(
    "last, stays",
    [
        ("Ola Berg covers the isles for Northern Wire. Before that he spent 11 years at sea.", False),
        ("Ola Berg lives in Stornhaven with two cats.", False),
        ("Greta Holm lives in Stornhaven with two cats.", True),
    ],
)
def test_what_is_told_of_the_writer_at_the_end(last: str, stays: bool) -> None:
    page = article_html(head='<meta name=author content="Ola Berg">').replace(
        "</div></article>", f"<p>{last}</p></div></article>"
    )
    assert (last in read_html(page).text) == stays


def test_parts_of_a_story_in_articles_of_their_own_stay() -> None:
    parts = "".join(f"<article><h2>Part {number}</h2><p>{text}</p></article>" for number, text in enumerate(PARAGRAPHS))
    assert PARAGRAPHS[5] in read_html(f"<article><h1>{TITLE}</h1>{parts}</article>").text


def test_text_of_a_wire_in_pre() -> None:
    wire = "\n\n".join(textwrap.fill(text, 68, break_on_hyphens=False) for text in PARAGRAPHS)
    page = f"<title>Northern Wire</title><pre>\n{TITLE.upper()}\nBy Ola Berg\n\n{wire}\n</pre>"
    found = read_html(page)
    assert found.text.endswith(BODY)
    assert found.authors == ["Ola Berg"]


def test_json_that_tells_something_else_is_passed_over() -> None:
    appeal = "Subscribe to Northern Wire for news of the sea and of the people who live by it. " * 40
    said = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": appeal})
    found = read_html(article_html(head=f"<script type=application/ld+json>{said}</script>"))
    assert (found.text, found.body_status) == (BODY, "complete")


@pytest.mark.parametrize("line", ["Next page", "1 2 Next page »", "Page 1 of 3", "Continue to page 2"])
def test_an_article_that_goes_on_elsewhere_is_cut(line: str) -> None:
    assert read_html(article_html(below=f"<div><a href=?page=2>{line}</a></div>")).body_status == "truncated"
    assert read_text(f"{TITLE}\n\n{BODY}\n\n{line}").body_status == "truncated"
    assert read_html(article_html(below=f"<div>{line} turned in the union's book</div>")).body_status == "complete"


def test_a_page_without_elements_for_paragraphs() -> None:
    lines = "".join(f'<div class="css-1x{number}"><span>{text}</span></div>' for number, text in enumerate(PARAGRAPHS))
    links = "".join(f"<li><a href=/{number}>Another story of the isles</a></li>" for number in range(9))
    page = f"<title>{TITLE}</title><div id=app><div><h1>{TITLE}</h1>{lines}</div></div><ul>{links}</ul>"
    found = read_html(page).text
    assert [text for text in PARAGRAPHS if text not in found] in ([], [PARAGRAPHS[3]])


def test_a_title_that_stands_on_the_page_without_the_site() -> None:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    page = f"<title>{TITLE} - The Fjord Courier</title><div>{TITLE}</div>{body}"
    assert read_html(page).title == TITLE
    assert read_html(page.replace(f"<div>{TITLE}</div>", "")).title == f"{TITLE} - The Fjord Courier"
