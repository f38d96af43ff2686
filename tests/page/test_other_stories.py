"""Other stories on the page of one."""

from __future__ import annotations

import pytest

from newstables.page.blocks import read_blocks
from newstables.page.html import parse_html
from newstables.page.other_stories import without_other_stories
from tests.page.pages import BODY, PARAGRAPHS, TITLE, article_html, read_html

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


def test_parts_of_a_story_in_articles_of_their_own_stay() -> None:
    parts = "".join(f"<article><h2>Part {number}</h2><p>{text}</p></article>" for number, text in enumerate(PARAGRAPHS))
    assert PARAGRAPHS[5] in read_html(f"<article><h1>{TITLE}</h1>{parts}</article>").text


LIGHTHOUSE = (
    "The old lighthouse at Grip has been sold to a cook for 2 million kroner, the coastal office in Molde said.",
    "She will serve soup there from May, and keep four rooms for guests who come by the boat of the Hansen brothers.",
    "The light itself stays with the state, which tests it each evening, said its keeper, Nils Aune.",
)


@pytest.mark.parametrize("tag", ["article", "div class=story", "section"])
def test_a_second_story_without_a_byline(tag: str) -> None:
    heading = "h2" if tag == "article" else "h1"
    story = "".join(f"<p>{text}</p>" for text in LIGHTHOUSE)
    other = f"<{tag}><{heading}>Old lighthouse sold to a cook</{heading}>{story}</{tag.split()[0]}>"
    assert read_html(article_html(below=other)).text == BODY


def test_parts_with_main_headings_of_their_own_stay() -> None:
    parts = "".join(f"<section><h1>Part {number}</h1><p>{text}</p></section>" for number, text in enumerate(PARAGRAPHS))
    page = f"<title>{TITLE}</title><main><header><h1>{TITLE}</h1><p>In six parts.</p></header>{parts}</main>"
    found = read_html(page).text
    assert PARAGRAPHS[1] in found
    assert PARAGRAPHS[5] in found


def test_an_article_element_on_the_same_people_stays() -> None:
    more = "".join(
        f"<p>{text}</p>"
        for text in (
            "In the harbour of Stornhaven, Greta Holm and her neighbours loaded the first of the landing craft.",
            "The work took until dusk, and Norrland Lines lent them two of its cranes and a driver for each.",
            "On Little Skarv, nobody had waited for the army: three boats had rowed across in the morning.",
        )
    )
    root = parse_html(article_html(below=f"<article><h2>How the day went on the quay</h2>{more}</article>"))
    blocks, places = read_blocks(root)
    assert without_other_stories(blocks, places, TITLE) == blocks


def test_a_part_with_a_main_heading_on_the_same_people_stays() -> None:
    start = f"<div><h1>{TITLE}</h1>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3]) + "</div>"
    more = (
        "In the harbour of Stornhaven, Greta Holm and her neighbours loaded the first of the landing craft by hand.",
        "The work took until dusk, and Norrland Lines lent them two of its cranes and a driver for each of them.",
    )
    part = "<div><h1>On the quay</h1>" + "".join(f"<p>{text}</p>" for text in more) + "</div>"
    root = parse_html(f"<title>{TITLE}</title><body>{start}{part}</body>")
    blocks, places = read_blocks(root)
    assert without_other_stories(blocks, places, TITLE) == blocks


def test_a_second_story_with_a_heading_like_the_first_and_a_byline() -> None:
    story = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    other = "".join(f"<p>{text}</p>" for text in LIGHTHOUSE)
    page = (
        f"<title>{TITLE}</title><body><main><div class=item><h2>{TITLE}</h2><p>By Ola Berg</p>{story}</div>"
        f"<div class=item><h2>Old lighthouse sold to a cook</h2><p>By Kari Moe</p>{other}</div></main>"
    )
    assert read_html(page).text == BODY


def test_teasers_at_the_end_of_the_element_of_a_story() -> None:
    teasers = "".join(
        f"<div><a href=/{text[4:9]}><h3>{text[:30]}</h3></a><p>{text}</p></div>" for text in LIGHTHOUSE[:2]
    )
    page = article_html().replace("</div></article>", f"<h2>More from the coast</h2>{teasers}</div></article>")
    assert read_html(page).text == BODY
