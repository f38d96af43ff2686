"""Pages saved as text: the body is found in the middle."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newstables.page import read_page
from newstables.page.furniture import is_furniture
from newstables.records import Article, Page, Reject
from tests.growth import takes_less
from tests.page.pages import BODY, CAPTION, NOW, PARAGRAPHS, TITLE, read_text

HEAD = f"{TITLE}\n\n2019-05-06 17:34\n{CAPTION}\n\n{CAPTION}\n\nVideo   ·   Galleries   ·   Send us your story\n\n"


FOOT = """

Read more on:    skarv  |  ferries

Join the conversation! Northern Wire invites comments. Contributions of 200 words or more will be considered.

We reserve the right to decide what will be published.
Read our comments policy for guidelines on contributions.

Comments have been closed for this article.

Create Profile

Creating your profile will enable you to submit photos and stories to get published on Northern Wire.

Please provide a username for your profile page:
"""


def test_page_as_a_reader_pastes_it() -> None:
    article = read_text(HEAD + BODY + FOOT)
    assert article.text == BODY
    assert article.title == TITLE
    assert article.published_at == datetime(2019, 5, 6, 17, 34, tzinfo=UTC)
    assert article.published_precision == "minute"
    assert article.published_origin == "visible"
    assert article.dateline == "STORNHAVEN"
    assert article.tags == ["skarv", "ferries"]
    assert article.language == "en"
    assert article.body_status == "complete"


def test_site_menus_before_and_after() -> None:
    menu = "\n\n".join(f"Section {n}" for n in range(120)) + "\n\n"
    article = read_text(menu + HEAD + BODY + FOOT + menu)
    assert article.text == BODY
    assert article.title == TITLE


@pytest.mark.parametrize(
    "lines",
    [
        CAPTION,
        "Share   Tweet   Email   Print",
        "Advertisement",
        "READ MORE: The long night of the Skarv lifeboat",
        "ISLANDERS OF LITTLE SKARV HOLD THEIR BREATH AS THE WINTER COMES",
        "The long night of the Skarv lifeboat, told by its crew\n\nWhy the ferry to Great Skarv is always late",
        "https://northern-wire.example/isles/ferry-strike",
        "Sign up for our newsletter",
    ],
)
def test_furniture_inside_goes(lines: str) -> None:
    body = "\n\n".join((*PARAGRAPHS[:2], lines, *PARAGRAPHS[2:]))
    assert read_text(HEAD + body + FOOT).text == BODY


def test_line_that_sums_up_above_the_byline_goes() -> None:
    summary = "Two landing craft are on their way with medicine, the ministry says."
    article = read_text(f"{TITLE}\n\n{summary}\n\nBy Jane Roe in Stornhaven\n6 May 2019\n\n{BODY}")
    assert article.text == BODY
    assert article.title == TITLE
    assert article.authors == ["Jane Roe"]
    assert article.published_at == datetime(2019, 5, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["Bread ran out on Skarv.", "Bread ran out on Skarv", f"{TITLE}\n\nBread ran out on Skarv."]
)
def test_a_short_item_is_an_article(text: str) -> None:
    article = read_text(text)
    assert article.text == text.split("\n")[-1]
    assert article.body_status == "short"


def test_article_in_capitals() -> None:
    assert read_text(f"{TITLE.upper()}\n\n{BODY.upper()}").text == BODY.upper()


def test_single_paragraph_printed_twice() -> None:
    assert read_text(f"{PARAGRAPHS[1]}\n\n{PARAGRAPHS[1]}").text == PARAGRAPHS[1]


def test_list_behind_a_colon_stays() -> None:
    body = (
        BODY
        + "\n\nThe boats leave from these quays:\n\nLittle Skarv, northern pier, 7 am\n\nGreat Skarv, old harbour, 9 am"
    )
    assert read_text(HEAD + body + FOOT).text == body


@pytest.mark.parametrize("text", ["", " \n\n ", "\x00", "\u200b"])
def test_page_without_text_is_rejected(text: str) -> None:
    found = read_page(Page("page.txt", "page.txt", text=text), NOW)
    assert isinstance(found, Reject)
    assert found.reason == "no_text"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [*PARAGRAPHS, CAPTION, TITLE, "Home", "6 May 2019", "By Jane Roe", "Comments", "\x00", "…", ":"]
        )
    )
)
def test_every_paragraph_is_a_line_of_the_page(lines: list[str]) -> None:
    found = read_page(Page("x", "x", text="\n".join(lines)), NOW)
    if isinstance(found, Article):
        assert {text for text in found.text.split("\n\n") if text} <= set(lines)


def test_long_pages_take_linear_time() -> None:
    texts = (BODY + "\n\n") * 375, "Home\n\n" * 50_000, "By A. B. " * 50_000  # 0.3 to 0.45 MB each
    assert takes_less(lambda: [read_page(Page("x", "x", text=text), NOW) for text in texts], 2, times=2)


def test_data_that_a_page_shows_by_accident_goes() -> None:
    data = '"480":"x"}},"device":"other","isDevice":false,"videoType":"on-demand","ads":{"slot":"mid"}}.'
    assert read_text("\n\n".join((TITLE, *PARAGRAPHS[:4], data * 3, *PARAGRAPHS[4:]))).text == BODY


def test_appeals_for_money_go() -> None:
    appeal = "We cannot do this without your help. Support our newsroom with as little as five crowns a month."
    assert read_text("\n\n".join((TITLE, *PARAGRAPHS[:4], appeal, *PARAGRAPHS[4:]))).text == BODY


def test_comments_and_the_next_story_are_not_the_article() -> None:
    comments = "\n\n".join(
        f"skarv{n}\n\n{n} hours ago\n\nI have lived here for {n} years and my boat never needed a crew."
        for n in range(2, 8)
    )
    following = "More from Isles\n\nHerring comes back to the sound\n\nNets are full for the first time in years."
    assert read_text(f"{HEAD}{BODY}\n\n6 comments\n\n{comments}\n\n{following}").text == BODY


def test_text_before_a_paywall_is_truncated() -> None:
    sample = "\n\n".join(PARAGRAPHS[:2])
    assert read_text(f"{HEAD}{sample}\n\nSubscribe to read the full story").body_status == "truncated"
    assert read_text(f"{HEAD}{sample}\n\nSend us your story").body_status == "complete"


@pytest.mark.parametrize(
    "line",
    [
        "This website uses cookies to improve your experience.",
        "Our site may use necessary and analytical cookies.",
        "We and others store cookies on what you read with.",
        "By continuing to use this website, you agree to our terms.",
        "Cookies help us deliver our services.",
        "Our Standards: The Northern Wire Handbook.",
        "Spotted an error? Write to the desk.",
    ],
)
def test_what_a_house_says_of_itself_below_a_story_goes(line: str) -> None:
    assert read_text(f"{TITLE}\n\n6 May 2019\n\n{BODY}\n\n{line}").text == BODY


@pytest.mark.parametrize(
    "text",
    [
        "The bakery on the quay uses cookies of its own in the ice cream that it sells to the crews.",
        "By using the site at the fish quay the ministry saves a day, an officer said.",
    ],
)
def test_news_of_cookies_and_sites_stays(text: str) -> None:
    assert not is_furniture(text)


@pytest.mark.parametrize(
    ("line", "is_it"),
    [
        ("Download the Northern Wire app for news on the go.", True),
        ("Do you have a story? Write to tips@wire.example or call 555-0148.", True),
        ("Do you have a story from those days?", False),
        ("Download the forms of the harbour office before Friday.", False),
    ],
)
def test_what_asks_readers_for_something(line: str, is_it: bool) -> None:
    assert is_furniture(line) == is_it


def test_updates_of_a_live_blog_stand_under_their_times() -> None:
    said = (
        ("16:40", "Quay reopens", "The quay has reopened to small boats, the harbour master says, but not to lorries."),
        ("2.05 pm", "Oil lands", "A tanker has landed 40 tonnes of oil, enough for the school and for nine houses."),
        ("11:30", "Crews meet", "The crews have met in the fish hall and will vote tonight on a new offer of 6%."),
    )
    blog = "\n\n".join("\n\n".join(update) for update in said)
    article = read_text(
        f"Home\n\nNews\n\nFerry strike: live\n\n6 May 2019\n\nQuay reopens\n\n{blog}\n\nAbout us\n\nContact"
    )
    assert all(article.text.count(text) == 1 for _, _, text in said)
    assert "Contact" not in article.text


def test_comments_below_a_count_of_them() -> None:
    talk = (
        "Ole\n\nI worked there for 22 years and nobody ever listened to us, so this is no surprise to me at all.\n\n"
        * 2
    )
    article = read_text(f"{TITLE}\n\n2019-05-06\n\n{BODY}\n\n2 thoughts on “{TITLE}”\n\n{talk}")
    assert article.text == BODY


@pytest.mark.parametrize(
    "label", ["Image caption,", "Media caption,", "Image caption", "Video caption,", "Photo caption"]
)
def test_a_caption_on_the_line_below_its_label(label: str) -> None:
    picture = f"Image source, Ola Berg\n{label}\nThe quay of Little Skarv, where 19 boats lie"
    assert read_text("\n\n".join((TITLE, "6 May 2019", *PARAGRAPHS[:3], picture, *PARAGRAPHS[3:]))).text == BODY


def test_a_paragraph_below_an_empty_caption() -> None:
    assert read_text("\n\n".join((TITLE, "6 May 2019", *PARAGRAPHS[:2], "Image caption", *PARAGRAPHS[2:]))).text == BODY


def test_a_recording_and_its_label() -> None:
    shown = "Video caption,\nWatch the moment the ferry came back to Little Skarv, with 19 crates of bread on its deck."
    text = read_text("\n\n".join((TITLE, "6 May 2019", *PARAGRAPHS[:3], shown, *PARAGRAPHS[3:]))).text
    assert text == BODY
