"""The headline of the article, without what else stands in a title."""

from __future__ import annotations

import json

import pytest

from tests.page.pages import BODY, PARAGRAPHS, TITLE, article_html, linked, meta, read_html


@pytest.mark.parametrize(
    "title",
    [
        f"{TITLE} | Northern Wire",
        f"{TITLE} - Northern Wire",
        f"Northern Wire: Isles – {TITLE}",
        f"{TITLE} — The Northern Wire",
        f"  {TITLE}\n",
    ],
)
def test_title_without_the_name_of_the_site(title: str) -> None:
    head = meta("og:site_name", "Northern Wire") + meta("og:title", title)
    assert read_html(article_html(head=head)).title == TITLE


def test_dash_inside_a_title_stays() -> None:
    head = meta("og:site_name", "Northern Wire") + meta("og:title", "Skarv - an island without bread")
    page = article_html(head=head).replace(TITLE, "Skarv - an island without bread")
    assert read_html(page).title == "Skarv - an island without bread"


def test_headline_that_was_cut_is_taken_whole() -> None:
    assert read_html(article_html(head=linked(headline=TITLE[:30] + "…"))).title == TITLE


def test_the_headline_that_readers_see_goes_before_the_one_for_search_engines() -> None:
    head = meta("og:title", "Stornhaven ferry strike: 4,200 islanders without bread")
    assert read_html(article_html(head=head)).title == TITLE


def test_a_heading_that_names_the_section_is_no_title() -> None:
    page = article_html(above="<h1>Isles and seas</h1>")
    assert read_html(page).title == TITLE


def test_a_heading_with_the_name_of_the_site_alone_is_no_title() -> None:
    head = linked(publisher={"name": "Northern"}) + meta("og:title", TITLE)
    page = article_html(head, above="<h1>The Northern Wire Log</h1>").replace(
        f"{TITLE} | Northern Wire", f"{TITLE} - The Northern Wire Log"
    )
    assert read_html(page).title == TITLE


def test_what_a_drawing_is_called_is_no_heading() -> None:
    logo = "<h1><svg><title>Ferry strike of Stornhaven on Monday</title></svg></h1>"
    page = article_html(above=logo).replace(f"<h1>{TITLE}</h1>", f"<h2>{TITLE}</h2>")
    assert read_html(page).title == TITLE


def test_words_of_the_site_in_a_heading_make_it_no_title() -> None:
    head = meta("og:site_name", "Norrland Ferries") + meta("og:title", f"{TITLE} - Norrland Ferries")
    page = article_html(head=head, above="<h1>Norrland Ferries Monday 60</h1>")
    page = page.replace("| Northern Wire", "- Norrland Ferries")
    assert read_html(page.replace(f"<h1>{TITLE}</h1>", f"<h2>{TITLE}</h2>")).title == TITLE


def test_an_agencys_name_for_an_item_is_no_title() -> None:
    page = article_html().replace(f"{TITLE} | Northern Wire", "BC-NO--Skarv Ferry, 2nd Ld-Writethru")
    assert read_html(page).title == TITLE


def test_a_heading_in_a_script_that_parts_no_words() -> None:
    text = "<p>12日午前、北港で連絡船の船員が仕事を止め、三つの島に船が来なくなった。組合は賃上げを求めている。</p>"
    more = "<p>会社は五分の引き上げを示したが、勤務時間の短縮には応じていない。市長は話し合いを双方に求めた。</p>"
    page = f"<title>連絡船が止まる - 北日新聞</title><body><h1>連絡船が止まる、島に物資届かず</h1>{text}{more}</body>"
    assert read_html(page).title == "連絡船が止まる、島に物資届かず"


def test_a_kicker_in_the_heading_is_no_part_of_the_title() -> None:
    page = article_html(head=f"<meta property=og:title content='{TITLE}'>")
    assert read_html(page.replace("<h1>", "<h1><span class=kicker>Isles</span> ")).title == TITLE


def test_a_title_before_a_mark_of_quotation() -> None:
    page = article_html().replace(f"{TITLE} | Northern Wire", f"{TITLE} &laquo; Northern Wire")
    assert read_html(page.replace("<h1>", "<div>").replace("</h1>", "</div>")).title == TITLE


def test_signs_beside_a_word_make_no_other_article_of_it() -> None:
    said = json.dumps(
        {
            "@type": "NewsArticle",
            "headline": "Strike!",
            "url": "https://northern-wire.example/short/17",
            "author": {"name": "Siv Dahl"},
        }
    )
    head = f"<title>The strike, a week on</title><script type=application/ld+json>{said}</script>"
    page = f"<html><head>{head}</head><body><h1>The strike, a week on</h1><p>{BODY}</p></body></html>"
    assert read_html(page, "https://northern-wire.example/isles/ferry-strike").authors == ["Siv Dahl"]


def test_a_line_in_bold_under_the_name_of_the_site() -> None:
    story = "<p>".join(PARAGRAPHS)
    page = f"<title>Skarv Today Online</title><table><tr><td><b>{TITLE}</b></td></tr><tr><td>{story}</td></tr></table>"
    assert read_html(page).title == TITLE


def test_the_line_above_a_dateline_of_a_page_without_a_title_of_its_own() -> None:
    story = "\n\n".join(PARAGRAPHS)
    found = read_html(f"<title>Wire</title><pre>UPDATE 1-{TITLE}\n\n{story}</pre>")
    assert found.title == TITLE
    assert found.text.startswith("STORNHAVEN")


def test_a_short_title_of_the_story_stays() -> None:
    page = article_html().replace(f"{TITLE} | Northern Wire", "Bread runs out")
    assert read_html(page.replace(f"<h1>{TITLE}</h1>", f"<b>{TITLE}</b>")).title == "Bread runs out"


def test_a_headline_of_two_lines_is_one_line() -> None:
    first, rest = TITLE.split(" islands ")
    page = article_html().replace(f"<h1>{TITLE}</h1>", f"<h1><span>{first} islands</span><br>{rest}</h1>")
    assert read_html(page).title == TITLE


def test_tags_in_what_is_said_for_machines() -> None:
    marked = TITLE.replace("three islands", "<i>three islands</i>")
    assert read_html(article_html(head=linked(headline=marked)).replace(f"<h1>{TITLE}</h1>", "")).title == TITLE
    head = meta("og:title", "Prices &lt; wages in 2018, says union of crews")
    page = article_html(head=head).replace(TITLE, "Prices &lt; wages in 2018, says union of crews")
    assert read_html(page).title == "Prices < wages in 2018, says union of crews"


def test_the_name_of_the_site_in_the_only_main_heading() -> None:
    page = article_html(above="<header><h1>Northern Wire</h1></header>").replace(
        f"<h1>{TITLE}</h1>", f"<h2>{TITLE}</h2>"
    )
    assert read_html(page).title == TITLE


def test_the_name_of_the_site_and_a_colon_before_the_headline() -> None:
    head = meta("og:site_name", "Northern Wire") + meta("og:title", f"Northern Wire: {TITLE}")
    assert read_html(article_html(head=head).replace(f"<h1>{TITLE}</h1>", "")).title == TITLE


def test_a_headline_over_its_story_is_not_taken_for_another() -> None:
    """Though no word of it comes back below, and other prose with a heading stands above."""
    title = "Crossings cancelled, and cupboards are bare"
    box = "<div><h2>Read with advertising or with a pass</h2><p>Read Northern Wire with advertising as usual.</p></div>"
    found = read_html(article_html(above=box).replace(TITLE, title))
    assert found.title == title
    assert found.text == BODY
