"""Who says which number in the sample articles, and where and when it holds."""

from __future__ import annotations

import pytest

from tests.samples.reading import (
    BANK,
    CARMAKER,
    CLASH,
    CUP,
    ELECTION,
    FEVER,
    FLOOD,
    MARATHON,
    QUAKE,
    ROBBERY,
    claim_in,
    extractions,
)


@pytest.mark.parametrize(
    ("source_id", "phrase", "words", "actor"),
    [
        (FLOOD, "About 31,500 residents", "emergency office", None),
        (FLOOD, "between 15 and 17 breaches", "Laura Benning", "Laura Benning"),
        (BANK, "14 months", "Astrid Nymoen", "Astrid Nymoen"),
        (BANK, "12% more", "Henrik Solvang", "Henrik Solvang"),
        (ELECTION, "51.2 per cent of the vote", "electoral commission", None),
        (ELECTION, "only 14 complaints", "Daniel Mutiso", "Daniel Mutiso"),
        (ROBBERY, "480 boxes", "Miriam Adler", "Miriam Adler"),
        (ROBBERY, "Less than a tenth of the loot", "Hermans", "Luc Hermans"),
        (ROBBERY, "by 17% last year", "Europol", "Europol"),
        (FEVER, "200 more beds", "Fatoumata Barry", "Fatoumata Barry"),
        (FEVER, "1\u00a0340 people", "World Health Organization", "World Health Organization"),
        (CARMAKER, "10,000 people", "Anke Reimers", "Anke Reimers"),
        (CARMAKER, "€20bn to €22bn", "He", "Dieter Kohl"),
        (MARATHON, "30 kilometres", "he", "Dawit Tesfaye"),
        (ELECTION, "seven days", "he", "Samuel Rotich"),
        (CLASH, "about 70 pick-up trucks", "a wounded officer", None),
        (CUP, "£18.5m", "Rosa Lindqvist", "Rosa Lindqvist"),
        (BANK, "50 basis points", None, None),
        (BANK, "$76.35 a barrel", None, None),
        (CUP, "31 goals", None, None),
        (CARMAKER, "71,000 cars", None, None),
        (FLOOD, "nearly 400 miles", None, None),
    ],
)
def test_attribution(source_id: str, phrase: str, words: str | None, actor: str | None) -> None:
    extraction = extractions()[source_id]
    claim = claim_in(extraction, phrase)
    if words is None:
        assert (claim.attributed_to, claim.attributed_actor_id) == (None, None)
        return
    assert words in (claim.attributed_to or "")
    if actor:
        names = {a.actor_id: {a.name, *(m.text for m in a.mentions)} for a in extraction.actors}
        assert actor in names.get(claim.attributed_actor_id or "", set())


@pytest.mark.parametrize(
    ("source_id", "phrase", "words"),
    [
        (ELECTION, "46 of the county", {"Mr Rotich"}),
        (BANK, "410 million crowns", {"Oslo-based shipping group Fjordline Holding", "Fjordline Holding"}),
        (FEVER, "tens of thousands of people", {"Health Minister Ousmane Condé"}),
        (CLASH, "five army vehicles", {"A spokesman for the rebel Eastern Liberation Army, Colonel Hassan Djibrine"}),
        (BANK, "about 1,250 crowns", {"the consumer council"}),
        (QUAKE, "eight people", {"the governor's office"}),
    ],
)
def test_words_for_the_speaker_end_before_his_deeds(source_id: str, phrase: str, words: set[str]) -> None:
    assert claim_in(extractions()[source_id], phrase).attributed_to in words


@pytest.mark.parametrize(
    ("source_id", "phrase", "country"),
    [
        (QUAKE, "eight people", "TUR"),
        (CARMAKER, "71,000 cars", "CHN"),
        (FEVER, "1\u00a0340 people", "GIN"),
        (ELECTION, "51.2 per cent of the vote", "KEN"),
        # A country that stands for a person or a police force is no place, and London is where oil is traded.
        (MARATHON, "12 seconds ahead", "TUR"),
        (ROBBERY, "seven people", None),
        (BANK, "550,000 barrels a day", None),
    ],
)
def test_country(source_id: str, phrase: str, country: str | None) -> None:
    assert claim_in(extractions()[source_id], phrase).country == country


@pytest.mark.parametrize(
    ("source_id", "phrase", "first", "end"),
    [
        (QUAKE, "eight people", "2011-11-12", "2011-11-13"),
        (QUAKE, "nearly 900 people", "1971-01-01", "1972-01-01"),
        (
            FLOOD,
            "roughly 40 centimetres",
            "2019-08-15",
            "2019-08-16",
        ),  # above the record of 1973, which is no time of it
        (CARMAKER, "212 million euros", "2011-07-01", "2011-10-01"),
        (CARMAKER, "409 million euros", "2010-07-01", "2010-10-01"),
        (FEVER, "to 212", "2014-08-11", "2014-08-18"),
        (FEVER, "up from 106", "2014-08-04", "2014-08-11"),
        (ROBBERY, "by 17% last year", "2016-01-01", "2017-01-01"),
        (BANK, "put core inflation at 2.6 percent", "2018-08-01", "2018-09-01"),
    ],
)
def test_period(source_id: str, phrase: str, first: str, end: str) -> None:
    claim = claim_in(extractions()[source_id], phrase)
    assert claim.period_start is not None
    assert claim.period_end is not None
    assert (claim.period_start.date().isoformat(), claim.period_end.date().isoformat()) == (first, end)


@pytest.mark.parametrize(
    ("source_id", "phrase"),
    [
        (ELECTION, "Turnout was 58 per cent"),  # down from 71 per cent in 2017
        (FEVER, "At least 45 of the dead"),
        (ELECTION, "187,442 votes"),
    ],
)
def test_no_period(source_id: str, phrase: str) -> None:
    claim = claim_in(extractions()[source_id], phrase)
    assert (claim.period_start, claim.period_end) == (None, None)
