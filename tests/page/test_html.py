"""HTML pages: the article and nothing else."""

from __future__ import annotations

import json
import re
import textwrap

import pytest

from tests.page.pages import BODY, PARAGRAPHS, TITLE, article_html, linked, read_html


def test_article_alone() -> None:
    assert read_html(article_html()).text == BODY


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


@pytest.mark.parametrize("name", ["has-comments", "no-comments", "sidebar-right with_comments", "comment-closed"])
def test_what_an_element_has_beside_it_is_not_what_it_is(name: str) -> None:
    page = f"<html><body><h1>{TITLE}</h1><div class='{name}'>{''.join(f'<p>{text}</p>' for text in PARAGRAPHS)}</div>"
    assert read_html(page).text == BODY


@pytest.mark.parametrize("name", ["comments has-replies", "comments-area comments-open"])
def test_a_thread_with_replies_is_still_one(name: str) -> None:
    remark = "I have crossed with that line for thirty years and never once saw a boat leave on time, believe me."
    assert read_html(article_html(below=f"<div class='{name}'><p>{remark}</p></div>")).text == BODY


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


def test_live_blog_whose_updates_are_in_its_data_alone() -> None:
    told = [
        {"headline": "Boats", "articleBody": PARAGRAPHS[4]},
        {"articleBody": PARAGRAPHS[0]},
        "https://isles.example",
    ]
    node = linked(**{"@type": "LiveBlogPosting", "headline": TITLE, "liveBlogUpdate": told})
    page = f"<html><head>{node}</head><body><div>Loading</div></body></html>"
    assert read_html(page).text == f"Boats\n\n{PARAGRAPHS[4]}\n\n{PARAGRAPHS[0]}"
    told = [
        {"headline": "Bridge open", "articleBody": "The old bridge has reopened after seven hours of work."},
        {"headline": "Second death", "articleBody": "A second man has died in hospital."},
    ]
    day = "2019-11-05T06:02:00Z"
    node = linked(**{"@type": "LiveBlogPosting", "headline": TITLE, "datePublished": day, "liveBlogUpdate": told})
    page = f"<html><head><title>{TITLE}</title>{node}</head><body><main><div>Loading…</div></main></body></html>"
    assert read_html(page).text.endswith("Second death\n\nA second man has died in hospital.")


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


@pytest.mark.parametrize(
    "line",
    [
        "<p>They met at <stock-ticker id=7>Norrland Lines</stock-ticker> on the quay.</p>",
        "<p>They met at <a href=/n><meta content=WebLink>Norrland Lines</a> on the quay.</p>",
        "<p>They met at <b><meta itemprop=name content=N>Norrland Lines</b> on the quay.</p>",
    ],
)
def test_what_shows_nothing_of_its_own_breaks_no_line(line: str) -> None:
    page = article_html(inside=f"{line}<p>The boats lay still.</p>")
    assert "They met at Norrland Lines on the quay.\n\nThe boats" in read_html(page).text


def test_what_the_archive_puts_above_a_page_is_none_of_it() -> None:
    told = (
        "<p>The archive keeps pages that are at risk, and thanks those who have given room and time for that.</p>" * 9
    )
    bar = f"<div id=wm-ipp-base><div id=wm-ipp>{told}</div></div>"
    assert read_html(article_html(above=bar)).text == BODY


def test_a_dateline_that_stands_alone() -> None:
    line = "<div><cite>Stornhaven<span>&nbsp;—&nbsp;</span></cite></div>"
    page = article_html().replace("<p>STORNHAVEN (NWN) - Some", f"{line}<p>Some")
    found = read_html(page)
    assert found.text.startswith("Stornhaven — Some 4,200 islanders")
    assert found.dateline == "Stornhaven"


def test_what_a_last_line_announces_and_no_text_has() -> None:
    def ended(line: str) -> str:
        return article_html().replace("</div></article>", f"<p>{line}</p></div></article>")

    assert read_html(ended("Watch the mediator’s whole speech:")).text == BODY
    assert read_html(ended("The mediator gave them one day:")).text != BODY


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


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("lost 3<sup>1</sup>/<sub>2</sub> million hides", "lost 3 1/2 million hides"),
        ("lost 10<sup>6</sup> hides", "lost 10⁶ hides"),
        ("lost 40 km<sup>2</sup> of land", "lost 40 km² of land"),
        ('lost 312<sup><a href="#n1">1</a></sup> hides', "lost 312 hides"),
        ('lost 312<a href="#n1"><sup>1</sup></a> hides', "lost 312 hides"),
        ("lost 312 hides<sup>[2]</sup> there", "lost 312 hides there"),
        ("lost its 3<sup>rd</sup> mill", "lost its 3rd mill"),
        ("lost nothing more<sup>1</sup> there", "lost nothing more there"),
        ("lost “hides”<sup>1, 2</sup> there", "lost “hides” there"),
        ("lost hides<span class=ref><a href='#fn1'>1</a></span> there", "lost hides there"),
        ("lost hides <a href='#_ftn1'>[1]</a> there", "lost hides there"),
        ("lost <a href='#list'>12</a> hides", "lost 12 hides"),
        ("lost hides<a href='/a'>12</a>", "lost hides12"),
        ("lost 40 metres<sup>2</sup> of land", "lost 40 metres² of land"),
        ("lost 40 t of CO<sup>2</sup>", "lost 40 t of CO²"),
        ("lost 312<sup>1</sup> hides", "lost 312¹ hides"),
        ("lost <del>321</del> <ins>312</ins> hides", "lost 312 hides"),
        ("lost <s>321</s> 312 hides", "lost 312 hides"),
        ("lost <b><strike>312 skins</strike></b> hides", "lost hides"),
        ("<del>sold</del> lost 312 hides", "lost 312 hides"),
        ("lost hides worth, in all, <s>£90</s> £60", "lost hides worth, in all, £60"),
        ("cut its loss to <s>321</s> 312 hides", "cut its loss to 312 hides"),
    ],
)
def test_figures_above_the_line_and_figures_struck_out(markup: str, text: str) -> None:
    line = f"<p>The isles {markup} in the storm, a spokesman of the ministry said on Tuesday.</p>"
    found = read_html(article_html(inside=line)).text
    assert f"The isles {text} in the storm" in found.replace("  ", " ")


@pytest.mark.parametrize(
    "line",
    [
        "<li>Gloves of Skarv wool, <del>$30</del> <b>$24</b></li>",  # what they cost before
        "<p>Gloves of Skarv wool for the winter: <del>Was $30</del>, now $24 at the mill.</p>",
        "<p><s>The mill lost 312 hides in the storm, the ministry said.</s></p>",
        "<p>The mill lost <s>312 hides in the storm, the ministry said.</p>",  # a mark that is never closed
        "<p>A lamp of the mill went from <s>400 crowns</s> to 150 crowns within a week.</p>",
        "<p>A lamp of the mill went from <s>400 crowns</s> 150 crowns within a week.</p>",
        "<p>A lamp of the mill was sold for <b><s>400 crowns</s></b> within a week, its owner said.</p>",
        "<p>The lamp still had its tag, <s>£90</s>, then £60, when it was sold on Monday.</p>",
        "<p>The lamp still had its tag (<s>£90</s>) when it was sold on Monday.</p>",
        "<p><s>£90</s>, £60 and £30: the tags of the lamp tell how the mill went down.</p>",
        "<p>The mill lost <ins>312</ins> hides in the storm, the ministry said.</p>",
    ],
)
def test_what_is_struck_and_to_be_read(line: str) -> None:
    plain = re.sub(r"<[^>]+>", "", line)
    page = article_html(inside=f"<p>The mill told its owners:</p><ul>{line}</ul>" if "<li>" in line else line)
    assert plain in read_html(page).text
