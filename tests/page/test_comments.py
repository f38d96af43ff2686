"""What readers say below an article is none of it."""

from __future__ import annotations

import pytest

from tests.page.pages import BODY, PARAGRAPHS, TITLE, article_html, read_html, read_text

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
    "heading",
    ["3 Responses to “Ferry strike”", "2 thoughts on “Ferry strike”", "Top comments", "Readers’ comments (3)"],
)
def test_what_readers_say_below_a_heading_that_nothing_holds_together(heading: str) -> None:
    remarks = "".join(f"<div><b>seadog{number}</b><p>{text}</p></div>" for number, text in enumerate(REMARKS))
    assert read_html(article_html(below=f"<h3>{heading}</h3>{remarks}")).text == BODY
    kept = read_html(article_html(below=f"<h3>{heading}</h3>{remarks}<h3>Isles</h3><p>{REMARKS[0]}</p>")).text
    assert REMARKS[1] not in kept


@pytest.mark.parametrize(
    "around",
    [
        "<table><tr><th>Readers’ opinions (3)</th></tr><tr><td>{}</td></tr></table>",
        "<div class=q><h4>Have your say</h4>{}</div>",
        "<dl><dt>Readers write</dt><dd>{}</dd></dl>",
        "<div class=talkback>{}</div>",
        "<ul><li id=comment-17>{}</li></ul>",
        "<div role=region aria-label=Comments>{}</div>",
    ],
)
def test_readers_under_any_name(around: str) -> None:
    remarks = "".join(f"<p>{text}</p>" for text in REMARKS)
    assert read_html(article_html(below=around.format(remarks))).text == BODY


@pytest.mark.parametrize(
    "around",
    [
        "<div class=box><p><span>Visitor comments</span> <a href=#c>Add your comment</a></p>{}</div>",
        "<div id=listado_comentarios>{}</div>",
        "<div class='bloc-commentaires'>{}</div>",
    ],
)
def test_readers_in_the_element_of_the_story(around: str) -> None:
    remarks = "".join(f"<h3>Remark {number}</h3><p>{text}</p>" for number, text in enumerate(REMARKS))
    page = article_html().replace("</div></article>", f"{around.format(remarks)}</div></article>")
    assert read_html(page).text == BODY


def test_a_part_of_the_story_on_what_people_say_stays() -> None:
    part = f"<h3>Reactions</h3><p>{PARAGRAPHS[5]}</p><p>{REMARKS[1]}</p>"
    page = article_html().replace("</div></article>", f"{part}</div></article>")
    assert REMARKS[1] in read_html(page).text


def test_a_commenter_is_no_author() -> None:
    below = f"<div class=comments><b class=comment-author>By Ole Sund</b><p>{REMARKS[0]}</p></div>"
    assert read_html(article_html(below=below)).authors == []


@pytest.mark.parametrize(
    "heading", ["5 comments that shook the isles", "3 replies from the ministry", "Comment from the crews"]
)
def test_a_part_of_the_story_on_comments_stays(heading: str) -> None:
    part = f"<h3>{heading}</h3><p>{PARAGRAPHS[5]}</p><p>{REMARKS[1]}</p>"
    page = article_html().replace("</div></article>", f"{part}</div></article>")
    assert REMARKS[1] in read_html(page).text
    text = f"{TITLE}\n\n2019-05-06\n\n{BODY}\n\n{heading}\n\n{REMARKS[1]}\n\n{PARAGRAPHS[5]}"
    assert REMARKS[1] in read_text(text).text
