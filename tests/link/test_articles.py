"""Links of whole articles: the same each time, in a time that grows with the text."""

from __future__ import annotations

import gc

from newstables.language import Parse
from tests.growth import cpu_seconds, takes_less
from tests.link.reading import read
from tests.link.test_periods import PERIODS
from tests.link.test_places import PLACES
from tests.link.test_speakers import SPEAKERS


def test_same_text_same_links() -> None:
    text = " ".join(text for text, *_ in [*SPEAKERS, *PERIODS, *PLACES])
    assert read(text) == read(text)


def test_nothing_of_an_article_lives_on_when_it_is_read() -> None:
    """Objects that hold each other would stay, with all words of their article, until Python looks for such."""
    text = " ".join(text for text, *_ in [*SPEAKERS, *PERIODS, *PLACES])
    gc.disable()
    try:
        before = _parses()
        read(text)
        assert _parses() == before
    finally:
        gc.enable()


def _parses() -> int:
    return sum(isinstance(one, Parse) for one in gc.get_objects())


def test_many_pronouns_in_one_paragraph() -> None:
    found = read("Marit Solberg spoke. " + "He said he saw 300 ships. " * 2000)
    assert len(found.claims) == 2000


def test_cost_grows_with_the_text_and_no_faster() -> None:
    text = "Marit Solberg said on Monday that Norway sold 300 tanks to Chile in 2017, up from 250 in 2016.\n\n" * 100

    assert takes_less(lambda: read(text * 6), 18 * cpu_seconds(lambda: read(text)))


def test_so_it_does_in_a_text_without_full_stops() -> None:
    text = "sales rose by 3 percent in May from 300 crowns a year earlier; she said on Monday 40 men left Oslo; " * 40

    assert takes_less(lambda: read(text * 6), 18 * cpu_seconds(lambda: read(text)))


def test_a_text_cut_anywhere_is_read() -> None:
    text = "One in four of the 300 tenants in Wales fears"
    for end in range(1, len(text)):
        read(text[:end])
