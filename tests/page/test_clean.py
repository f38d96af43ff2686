"""Characters of a page's text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.page.clean import clean_text


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("31\u00a0500 fighters", "31\u00a0500 fighters"),  # says that it is one number
        ("1\u202f204\u2009000 votes", "1\u202f204\u2009000 votes"),
        ("in\u00a0Rio,\u2009said", "in Rio, said"),
        ("at 5\u00a0pm", "at 5 pm"),
        ("ho\u00adspi\u00adtal", "hospital"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("a\x00b\x07c", "abc"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("Theyâ€™re here, â€œsaidâ€\x9d the cafÃ© owner", "They’re here, “said” the café owner"),
        ("Â£5m", "£5m"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # the joiner spells the word
        ("👩\u200d🚒", "👩\u200d🚒"),
        ("plain\u200dtext", "plaintext"),
    ],
)
def test_characters_that_no_reader_sees_go(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


@pytest.mark.parametrize(
    "text", ["São Paulo’s café – naïve", "Â and Ã are letters of Vietnamese", "5 € – so", "Ångström"]
)
def test_good_text_stays(text: str) -> None:
    assert clean_text(text) == text


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing_for_plain_text(text: str) -> None:
    once = clean_text(text)
    assert "\x00" not in once
    assert "\r" not in once
    assert "\u00ad" not in once
