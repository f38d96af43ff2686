"""Lines of a page: furniture or the article's words."""

from __future__ import annotations

import pytest

from newstables.page.body import is_erratum, without_biographies, without_credits, without_repeats
from newstables.page.furniture import is_byline, is_caption, is_end, is_furniture
from tests.page.pages import BODY, PARAGRAPHS, article_html, read_html


@pytest.mark.parametrize(
    "line",
    [
        "ADVERTISEMENT",
        "Share Tweet Email",
        "READ MORE: The night of the lifeboat",
        "Read also: The night of the lifeboat",
        "Sign up for our morning letter",
        "Don't miss",
        "4 min read",
        "0 Shares",
        "1.2k views",
        "S",
        "abc-de/fg/hij",
        "For more news from the isles, please visit Northern Wire.",
        "We use cookies to see which of our pages you like.",
        "All rights reserved.",
        "Write to Jane Roe at jane.roe@northern-wire.example",
        "More on this story at https://northern-wire.example/skarv",
        "https://northern-wire.example/skarv",
        "(Reporting by Jane Roe; Editing by Sam Poe)",
        "Image caption",
    ],
)
def test_a_line_of_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Getty Images said on Tuesday that it had lost 4% of its customers.",
        "12 Shares and a boat were all that he left to his sons.",
        "I",
        "For more than a year, islanders who visit the mainland have paid double.",
        "and/or",
        "Swipe fees rose by a third, to $93 billion, last year.",
        "The video was removed for violating its community guidelines.",
        "Advertisement spending fell by 12% in March.",
        "Posted on Facebook, the letter was shared 40,000 times.",
        "Loading docks at three ports stood idle on Monday.",
        "The bill would ban websites that use cookies without consent.",
        "Comments by the minister angered the islanders.",
        "First published in 1987, the book has sold two million copies.",
        "Related companies paid another £3m.",
        "Army boats to bring medicine",
        "UP NEXT",
        "By 2030 the isles want to burn no oil.",
        "Copyright law protects the song until 2031.",
        "The figures were first printed by the Associated Press (AP).",
        "Prices rose 3% in May (source: statistics office).",
    ],
)
def test_words_of_the_article(line: str) -> None:
    assert not is_furniture(line)
    assert not is_caption(line)
    assert not is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "Empty quays in Stornhaven on Sunday. (Ola Berg, AP)",
        "Empty quays in Stornhaven on Sunday. (AP)",
        "Empty quays in Stornhaven on Sunday. Photograph: Ola Berg/Reuters",
        "Empty quays in Stornhaven on Sunday (Photo by Ola Berg)",
        "Empty quays in Stornhaven on Sunday. Ola Berg/Getty Images",
        "Ola Berg via Reuters",
        "© 2019 Northern Wire",
        "Copyright 2019 Northern Wire",
    ],
)
def test_a_line_under_a_picture(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Roe",
        "By Jane Roe and Sam Poe in Stornhaven",
        "Published 6 May 2019 at 7:45 am",
        "Mon 6 May 2019 22.10 GMT",
        "Ola Berg contributed to this report.",
    ],
)
def test_a_line_that_says_who_wrote(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line", ["Related articles", "Comments (12)", "More great stories", "Read more on: skarv | ferries"]
)
def test_a_line_that_ends_an_article(line: str) -> None:
    assert is_end(line)


def test_a_line_printed_twice_is_kept_where_it_may_be_meant() -> None:
    question = "And what did you think when the ferry did not come?"
    lines = ["one", question, "two", "three", question, "four"]
    assert without_repeats(lines) == lines
    assert without_repeats([question, "one", question]) == [question, "one"]
    article = [f"Line number {n} of an article that is printed twice." for n in range(6)]
    assert without_repeats([*article, *article]) == article
    blog = [question, "one", "two", "three", "four", "five", "six", "seven", question]
    assert without_repeats(blog) == blog
    assert without_repeats(blog, live=True) == blog[:-1]


@pytest.mark.parametrize(
    ("last", "goes"),
    [
        ("Jane Roe is a reporter who covers the isles.", True),
        ("Jane joined Northern Wire in 2017 and has been reporting on ferries since.", True),
        ("The author is a columnist in Stornhaven.", True),
        ("Ola Berg is a reporter who covers the isles.", True),  # named nowhere else, so it is who wrote it
        ("Greta Holm is an editor of the island's only paper.", False),  # somebody that the article speaks of
        ("Jane Roe was the first to cross.", False),
    ],
)
def test_biography_of_the_author(last: str, goes: bool) -> None:
    article = ["one", "two", "Greta Holm rowed across."]
    assert without_biographies([*article, last], ["Jane Roe"]) == (article if goes else [*article, last])


@pytest.mark.parametrize(
    ("paragraphs", "authors", "left"),
    [
        (["PTI", "The dam broke."], [], ["The dam broke."]),
        (["(AFP)", "The dam broke."], [], ["The dam broke."]),
        (["Jane Roe in Skarv and Tom Poe in Lund", "The dam broke."], ["Jane Roe", "Tom Poe"], ["The dam broke."]),
        (["Army Boats in Skarv", "The dam broke."], [], ["Army Boats in Skarv", "The dam broke."]),
        (["Jane Roe in Skarv", "The dam broke."], ["Tom Poe"], ["Jane Roe in Skarv", "The dam broke."]),
        (["What the BBC said", "AP", "The dam broke."], [], ["What the BBC said", "AP", "The dam broke."]),
        (["PTI"], [], ["PTI"]),
    ],
)
def test_credits_above_the_text(paragraphs: list[str], authors: list[str], left: list[str]) -> None:
    assert without_credits(paragraphs, authors) == left


@pytest.mark.parametrize("heading", ["About the author", "Corrections", "Clarification:"])
def test_what_a_page_says_of_itself_behind_the_text(heading: str) -> None:
    note = "<p>An earlier version of this story said that 83 boats were held in the port. There are 38 of them.</p>"
    page = article_html().replace("</div></article>", f"<h2>{heading}</h2>{note}<h2>More</h2></div></article>")
    assert read_html(page).text == BODY


@pytest.mark.parametrize("heading", ["About the authors of the strike", "The correction", "Army boats"])
def test_headings_of_a_text(heading: str) -> None:
    more = "<p>The crews say that they were told nothing of the 83 boats that the ministry holds in the port.</p>"
    assert "83 boats" in read_html(article_html(inside=f"<h2>{heading}</h2>{more}")).text


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Corrections", "State prisons will get 210 million crowns, and 300 guards are to be hired before the winter."),
        ("Clarification", "The court is to rule on Friday whether the 83 boats belong to the crown or to the crews."),
        ("Correction", "Shares of Norrland Lines fell by 12% from their peak in March, which traders call healthy."),
        ("About the authors", "The two islanders sold 83 copies of the song that they wrote on the quay in the storm."),
    ],
)
def test_sections_of_a_text_that_are_called_as_notes_are(heading: str, section: str) -> None:
    inside = f"<h2>{heading}</h2><p>{section}</p><h2>The crews</h2>"
    assert f"{heading}\n\n{section}" in read_html(article_html(inside=inside)).text


def test_a_section_on_prisons_at_the_end() -> None:
    section = "State prisons will get 210 million crowns, and 300 guards are to be hired before the winter."
    page = article_html().replace("</div></article>", f"<h2>Corrections</h2><p>{section}</p></div></article>")
    assert read_html(page).text.endswith(section)


@pytest.mark.parametrize("heading", ["About the author", "Correction"])
def test_a_note_in_the_middle_of_a_text(heading: str) -> None:
    note = {"Correction": "An earlier version of this story misstated how many boats the army has: 38."}
    text = note.get(heading, "Jane Roe is a reporter who covers the isles for Northern Wire.")
    inside = f"<h2>{heading}</h2><p>{text}</p><h2>The shops</h2>"
    found = read_html(article_html(inside=inside)).text
    assert text not in found and heading not in found
    assert "The shops" in found and PARAGRAPHS[2] in found


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("An earlier version of this article gave the wrong number of boats.", True),
        ("A previous version said that 83 boats sank.", True),
        ("The number of boats was corrected on 6 May.", True),
        ("The story misspelled the name of the mayor.", True),
        ("The caption incorrectly said that the quay was built in 1936.", True),
        ("This story has been updated to say that 38 boats sank.", True),
        ("An earlier version of the bill gave the prisons 180 million crowns.", False),
        ("27 men were wrongly convicted in the isles, and three are still held.", False),
        ("The ministry clarified on Monday which boats may leave.", False),
        ("The law was amended in May to free the crews.", False),
        ("The report says that the prisons need 300 guards.", False),
    ],
)
def test_paragraphs_on_what_a_text_had_wrong(text: str, is_one: bool) -> None:
    assert is_erratum(text) == is_one
