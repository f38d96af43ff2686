"""Pages that a server shows in place of an article."""

from __future__ import annotations

import pytest

from newstables.page import read_page
from newstables.page.error_page import is_error_page, is_wall
from newstables.page.furniture import is_next_page
from newstables.page.to_readers import is_consent
from newstables.records import Page, Reject
from tests.page.pages import BODY, NOW, PARAGRAPHS, TITLE, read_html

SAYS = "<p>We looked for the page everywhere, under the desks too, and it is not here. Try the front page instead.</p>"
CONSENT = (
    "We and our 212 partners store information on a device, such as cookies, and process personal data, to show you "
    "advertisements that fit you. You can change your choices at any time in the privacy centre, which stands below."
)


@pytest.mark.parametrize(
    "title",
    ["Page not found", "404", "404 - Page not found", "Error 503: Service unavailable", "403 Forbidden",
     "Access denied", "Page not found | Northern Wire", "Just a moment...", "Oops! Page not found",
     "We value your privacy", "Northern Wire | Page not found", "Oops! That page can’t be found.",
     "wire.example | 521: Web server is down", "451: Unavailable due to legal reasons",
     "This content is not available in your country"],
)  # fmt: skip
def test_an_error_is_no_article(title: str) -> None:
    found = read_page(Page("page.html", "page.html", html=f"<title>{title}</title><h1>{title}</h1>{SAYS}"), NOW)
    assert isinstance(found, Reject)
    assert found.reason == "no_text"


@pytest.mark.parametrize(
    "title",
    [TITLE, "404 islanders wait for bread", "Access denied to the harbour", "Forbidden fruit", "Not found guilty", "503"
     " days at sea", "Ferry raised – gone", "Bread not available in your shop", "Gas unavailable in two regions", "",
     None],
)  # fmt: skip
def test_words_of_errors_in_a_headline(title: str | None) -> None:
    assert not is_error_page(title, PARAGRAPHS[0])


def test_a_whole_article_under_such_a_title_stays() -> None:
    text = "".join(f"<p>{text}</p>" for text in PARAGRAPHS * 2)
    assert read_html(f"<title>Gone</title><h1>Gone</h1>{text}").title == "Gone"


def test_a_wall_of_consent_is_no_article() -> None:
    wall = Page("page.txt", "page.txt", text=f"We value your privacy\n{CONSENT}\nAccept all\nManage options")
    assert isinstance(read_page(wall, NOW), Reject)
    over = Page("page.txt", "page.txt", text=f"We value your privacy\n{CONSENT}\nAccept all\n{TITLE}\n\n{BODY}")
    found = read_page(over, NOW)
    assert not isinstance(found, Reject)
    assert found.text == BODY


ASKS = f"<h1>Before we go on</h1><p>{CONSENT}</p>"


@pytest.mark.parametrize(
    "below",
    [
        "<p>Or read without ads: our plan costs 5 crowns a month, and ends when you like.</p>",
        "<p>You may consent or refuse. Your choice is kept for a year.</p><p>Or subscribe for 5 crowns a month.</p>",
        "<p>Accept all cookies to read on.</p><p>Choose what suits you best.</p>",
        "<p>If you already pay, log in. We promise that we sell nothing of what you told us.</p>",
    ],
)
def test_what_a_wall_of_consent_offers_is_no_article(below: str) -> None:
    found = read_page(Page("page.html", "page.html", html=f"<title>{TITLE}</title>{ASKS}{below}"), NOW)
    assert isinstance(found, Reject)
    assert found.reason == "no_text"


@pytest.mark.parametrize(
    "text",
    [
        "A ferry sank in the sound on Monday. All 31 on board were saved.",
        "A ferry sank in the sound on Monday.\n\nWrite to us if you saw it.",
        "Fares on the sound rise by 8% in May, Norrland Lines said.",
        "The privacy office fined Norrland Lines 4 million crowns on Monday for tracking 60,000 passengers.\n\n"
        "The firm must delete all cookies within 30 days, said the head of the office, Greta Holm.",
        "“You must ask before you track your passengers,” said Greta Holm, who keeps watch over privacy.",
        "“You must delete your cookies,” says Greta Holm, who keeps watch over privacy.",
        "Tracking of passengers is banned on all ferries from May.",
        "Norrland Lines tells advertisers where its passengers are. Did you agree? Most of them never did.",
        "Boil your eggs for five minutes. Then cool them, and you are done.",
    ],
)
def test_a_short_item_is_no_wall(text: str) -> None:
    assert not is_wall(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bank and its partners sold the personal data of 2 million people, the regulator said on Monday.",
        "A court in Oslo found that the network had shared personal data with its partners.",
        "The airline and its partners may no longer set cookies on phones, the ministry ruled.",
    ],
)
def test_news_of_consent_is_news(text: str) -> None:
    assert not is_consent(text)


@pytest.mark.parametrize("line", ["Page 1 of 1", "Page 3 of 3", "Page 9 was torn out", "Page 4 of the report"])
def test_no_page_follows(line: str) -> None:
    assert not is_next_page(line)
