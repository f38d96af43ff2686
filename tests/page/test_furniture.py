"""What stands in and around an article on its page and is none of it: boxes, captions, consent, writers."""

from __future__ import annotations

import pytest

from newstables.page.furniture import is_byline, is_caption, is_furniture
from tests.page.pages import BODY, CAPTION, PARAGRAPHS, article_html, read_html


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
        "<p><b>IN LISBON:</b> <a href=/x>Harbour closes for a week as crews walk out</a></p>",
        "<p>>> READ ON THE ISLES: <a href=/x>Harbour closes for a week as crews walk out</a></p>",
        "<p>Ola Berg/Northern Wire</p>",
        "<p>Courtesy of Norrland Lines</p>",
        "<p>- The quay in 2011. REUTERS/Ola Berg -</p>",
        "<p>Boats row out to the ferry at noon. (Video sent to our team by one of the crew)</p>",
        "<div class=byline>By Jane Roe</div>",
        "<p>By Jane Roe in Stornhaven</p>",
        "<p style='display: none'>You have two free articles left this month, dear reader of the isles.</p>",
        "<script>var x = '<p>Not for readers of any kind, least of all these.</p>'</script>",
        f"<p>{PARAGRAPHS[1]}</p>",  # printed twice
        "<p>siv.dahl@northern-wire.example<br>(END)</p>",
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


def test_consent_dialogs_are_never_the_article() -> None:
    asked = (
        "We and our partners keep cookies on your device, and you may say yes or no to each of them at any time. " * 9
    )
    dialog = f"<div role=dialog><p>{asked}</p><p>{asked}</p></div>"
    assert read_html(article_html(above=dialog)).text == BODY


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


@pytest.mark.parametrize(
    "markup",
    [
        "<p class=photo-caption>{}</p>",
        "<div class=wp-caption><img src=a.jpg><p class='wp-caption-text'>{}</p></div>",
        "<div class=media><img src=a.jpg><div class=media__caption>{}</div></div>",
        "<dl><dt><img src=a.jpg></dt><dd class=gallery-caption>{}</dd></dl>",
    ],
)
def test_a_line_that_is_called_a_caption(markup: str) -> None:
    caption = "Greta Holm counts 31 loaves on her counter, two days before the army came."
    assert read_html(article_html(inside=markup.format(caption))).text == BODY


def test_the_heading_of_a_box_goes_with_it_and_that_of_a_part_stays() -> None:
    box = (
        "<div class=c-nl><h4>The Evening Tide</h4><p>Sign up for our six stories a day, in your inbox at six.</p></div>"
    )
    assert read_html(article_html(inside=box)).text == BODY
    assert PARAGRAPHS[3] in read_html(article_html()).text.split("\n\n")


@pytest.mark.parametrize(
    "line",
    [
        "© 2019 Northern Media. No part of this may be used without permission.",
        "This story first appeared in our letter on the sea.",
        "This article has been published from a feed of an agency.",
        "This article is part of our series on islands.",
        "(Only the headline has been changed by the staff of Northern Wire.)",
        "Republished with permission from the Skarv Herald.",
        "With files from two other papers",
        "The views expressed in this article are those of its author.",
        "Follow Northern Wire on Google News",
        "LISTEN to our podcast on the sea wherever you get your podcasts",
        "This is a developing story and will be updated.",
        "Ola Berg contributed reporting.",
        "FILE - The harbour of Stornhaven, seen in the spring of 2011.",
        "Photo provided by the harbour master.",
        "(Ola Berg / Northern Wire)",
        "Northern Wire is free. If you can, please consider giving 10 kroner a month.",
    ],
)
def test_what_a_text_or_a_house_says_of_itself(line: str) -> None:
    assert is_furniture(line) or is_caption(line) or is_byline(line)
    page = article_html().replace("</div></article>", f"<p>{line}</p></div></article>")
    assert read_html(page).text == BODY


@pytest.mark.parametrize(
    "line",
    [
        "This story is far from over for the islanders, the mayor of Little Skarv said.",
        "This article of the law was written in 1911 and has never been used.",
        "This post was funded by the council for eleven years, and then it was not.",
        "“Listen to our children,” said Greta Holm, who has three of them.",
        "Ole Sund had become a supporter of the crews by then, and gave them his boat.",
        "The views expressed in this survey are those of 400 islanders.",
        "Follow the coast on foot, she said, and you will see what the strike has done.",
        "He was asked to join the crew on Twitter in May, and to leave it in June.",
        "The file – 200 pages of it – was sent to the ministry on Friday.",
        "(Norrland Lines / the union) was how the note began, in pencil.",
    ],
)
def test_sentences_that_only_look_so_stay(line: str) -> None:
    assert not (is_furniture(line) or is_caption(line) or is_byline(line))
