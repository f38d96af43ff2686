"""The numbers planted in the sample articles: phrase → value, hedge, unit, kind."""

from __future__ import annotations

from math import isclose
from types import EllipsisType

import pytest

from tests.samples.reading import (
    BANK,
    CARMAKER,
    CLASH,
    CUP,
    ELECTION,
    FEVER,
    FLOOD,
    GLACIERS,
    MARATHON,
    QUAKE,
    ROBBERY,
    claim_in,
    claims_in,
    extractions,
)

Value = float | None | EllipsisType
CLAIMS: list[tuple[str, str, Value, str, str | EllipsisType | None]] = [
    # id, the words, value, comparator, unit; ... where more than one answer is right
    (FLOOD, "Tens of thousands of people", None, "at_least", "person"),
    (FLOOD, "half a century", 0.5, "exact", "century"),
    (FLOOD, "at least 36 people", 36, "at_least", "person"),
    (FLOOD, "12 children", 12, "exact", "child"),
    (FLOOD, "3.4 metres", 3.4, "exact", "metre"),
    (FLOOD, "two days", 2, "exact", "day"),
    (FLOOD, "two levees", 2, "exact", "levee"),
    (FLOOD, "About 31,500 residents", 31500, "about", "resident"),
    (FLOOD, "between 15 and 17 breaches", 16, "between", "breach"),
    (FLOOD, "Dozens of people", None, "at_least", "person"),
    (FLOOD, "65-year-old", 65, "exact", "year of age"),
    (FLOOD, "19 hours", 19, "exact", "hour"),
    (FLOOD, "Two-thirds of the valley's wheat", 2 / 3, "exact", ...),
    (FLOOD, "exceed $1.2bn", 1.2e9, "more_than", "USD"),
    (FLOOD, "One in five households", 0.2, "exact", ...),
    (FLOOD, "5,000-strong", 5000, "exact", ...),
    (FLOOD, "a further two dozen helicopters", 24, "exact", "helicopter"),
    (FLOOD, "up to 120 millimetres", 120, "at_most", "millimetre"),
    (FLOOD, "90 kilometres per hour", 90, "exact", "kilometre per hour"),
    (FLOOD, "roughly 40 centimetres", 40, "about", "centimetre"),
    (FLOOD, "No casualties", 0, "exact", "casualty"),
    (FLOOD, "some 2,300 people", 2300, "about", "person"),
    (FLOOD, "Fewer than 100 of them", 100, "less_than", ...),
    (FLOOD, "nearly 400 miles", 400, "about", "mile"),
    (FLOOD, "a quarter of a million customers", 250_000, "exact", "customer"),
    (FLOOD, "60 percent of them", 60, "exact", "percent"),
    (CUP, "3-1 with", ..., "exact", ...),
    (CUP, "two goals", 2, "exact", "goal"),
    (CUP, "25 yards", 25, "exact", "yard"),
    (CUP, "the 31st minute", 31, "exact", ...),
    (CUP, "the 78th minute", 78, "exact", ...),
    (CUP, "81,240 spectators", 81240, "exact", "spectator"),
    (CUP, "£18.5m", 18.5e6, "exact", "GBP"),
    (CUP, "31 goals", 31, "exact", "goal"),
    (CUP, "44 games", 44, "exact", "game"),
    (CUP, "more than 26", 26, "more_than", ...),
    (CUP, "five of their previous six matches", 5, "exact", ...),
    (CUP, "30 points", 30, "exact", "point"),
    (CUP, "63% of the ball", 63, "exact", "percent"),
    (CUP, "6-2 in", ..., "exact", ...),
    (CUP, "ten men", 10, "exact", "man"),
    (CUP, "At 1-1", ..., "exact", ...),
    (CUP, "More than 40,000 people", 40000, "more_than", "person"),
    (CUP, "Around a dozen arrests", 12, "about", "arrest"),
    (CUP, "four officers", 4, "exact", "officer"),
    (CUP, "about £7m", 7e6, "about", "GBP"),
    (CUP, "£210m", 210e6, "exact", "GBP"),
    (CUP, "£1.4bn", 1.4e9, "exact", "GBP"),
    (BANK, "50 basis points", 50, "exact", "basis point"),
    (BANK, "1.25 percent", 1.25, "exact", "percent"),
    (BANK, "861.4 points", 861.4, "exact", "point"),
    (BANK, "14 months", 14, "exact", "month"),
    (BANK, "27 economists", 27, "exact", "economist"),
    (BANK, "a quarter of a percentage point", 0.25, "exact", "percentage point"),
    (BANK, "nearly a fifth of the state's budget", 0.2, "about", ...),
    (BANK, "more than $2 a barrel", 2, "more_than", "USD per barrel"),
    (BANK, "$76.35 a barrel", 76.35, "exact", "USD per barrel"),
    (BANK, "550,000 barrels a day", 550_000, "exact", "barrel per day"),
    (BANK, "some 1.6 million barrels a day", 1.6e6, "about", "barrel per day"),
    (BANK, "about 40,000 fewer", 40_000, "about", ...),
    (BANK, "$1.04 trillion", 1.04e12, "exact", "USD"),
    (BANK, "at least €3.2bn", 3.2e9, "at_least", "EUR"),
    (BANK, "between 1.5 and 1.8 percent", 1.65, "between", "percent"),
    (BANK, "by a third to", 1 / 3, "exact", ...),
    (BANK, "410 million crowns", 410e6, "exact", ...),
    (BANK, "up to 350 of", 350, "at_most", ...),
    (BANK, "2,900 employees", 2900, "exact", "employee"),
    (BANK, "12% more", 12, "exact", "percent"),
    (BANK, "within six weeks", 6, ..., "week"),
    (ELECTION, "51.2 per cent of the vote", 51.2, "exact", "percent"),
    (ELECTION, "18 years", 18, "exact", "year"),
    (ELECTION, "41-year-old", 41, "exact", "year of age"),
    (ELECTION, "187,442 votes", 187_442, "exact", "vote"),
    (ELECTION, "down from 71 per cent", 71, "exact", "percent"),
    (ELECTION, "More than 300,000 of you", 300_000, "more_than", ...),
    (ELECTION, "up to six hours", 6, "at_most", "hour"),
    (ELECTION, "46 of the county", 46, "exact", ...),
    (ELECTION, "1,120 polling stations", 1120, "exact", "polling station"),
    (ELECTION, "“not less than 5,000”", 5000, "at_least", ...),
    (ELECTION, "only 14 complaints", 14, "exact", "complaint"),
    (ELECTION, "38 monitors", 38, "exact", "monitor"),
    (ELECTION, "several hundred youths", None, "at_least", "youth"),
    (ELECTION, "four percentage points", 4, "exact", "percentage point"),
    (ELECTION, "Roughly one in eight voters", 0.125, "about", ...),
    (ELECTION, "at least 20 after", 20, "at_least", ...),
    (ELECTION, "19.8 billion shillings", 19.8e9, "exact", ...),
    (ELECTION, "600 nurses", 600, "exact", "nurse"),
    (ROBBERY, "about €28m", 28e6, "about", "EUR"),
    (ROBBERY, "seven people", 7, "exact", "person"),
    (ROBBERY, "Four men", 4, "exact", "man"),
    (ROBBERY, "two women", 2, "exact", "woman"),
    (ROBBERY, "aged between 24 and 57", 40.5, "between", "year of age"),
    (ROBBERY, "33-year-old", 33, "exact", "year of age"),
    (ROBBERY, "at least three rifles", 3, "at_least", "rifle"),
    (ROBBERY, "126 packets", 126, "exact", "packet"),
    (ROBBERY, "480 boxes", 480, "exact", "box"),
    (ROBBERY, "a third of the stones", 1 / 3, "exact", ...),
    (ROBBERY, "€640,000", 640_000, "exact", "EUR"),
    (ROBBERY, "15 kilograms", 15, "exact", "kilogram"),
    (ROBBERY, "two dozen mobile phones", 24, "exact", "mobile phone"),
    (ROBBERY, "Less than a tenth of the loot", 0.1, "less_than", ...),
    (ROBBERY, "by 17% last year", 17, "exact", "percent"),
    (ROBBERY, "to 8 300,", 8300, "exact", ...),
    (ROBBERY, "over €8.2 billion", 8.2e9, "more_than", "EUR"),
    (ROBBERY, "up to 20 years", 20, "at_most", "year"),
    (ROBBERY, "16 more guards", 16, "exact", "guard"),
    (FEVER, "1\u00a0340 people", 1340, "exact", "person"),
    (FEVER, "nearly two-thirds of them", 2 / 3, "about", ...),
    (FEVER, "doubled last week", 2, "exact", ...),
    (FEVER, "to 212", 212, "exact", ...),
    (FEVER, "At least 45 of the dead", 45, "at_least", ...),
    (FEVER, "200 more beds", 200, "exact", "bed"),
    (FEVER, "tens of thousands of people", None, "at_least", "person"),
    (FEVER, "60-bed clinic", 60, "exact", "bed"),
    (FEVER, "only one in four patients", 0.25, "exact", ...),
    (FEVER, "$9.6m", 9.6e6, "exact", "USD"),
    (FEVER, "3\u2009200 volunteers", 3200, "exact", "volunteer"),
    (GLACIERS, "between 30 and 35 percent", 32.5, "between", "percent"),
    (GLACIERS, "some 3.2 million people", 3.2e6, "about", "person"),
    (GLACIERS, "112 glaciers", 112, "exact", "glacier"),
    (GLACIERS, "1.4 metres a year", 1.4, "exact", "metre per year"),
    (GLACIERS, "more than three times the rate", 3, "more_than", ...),
    (GLACIERS, "5,400 metres", 5400, ..., "metre"),
    (GLACIERS, "0.7 degrees Celsius", 0.7, "exact", "degree Celsius"),
    (GLACIERS, "£4bn", 4e9, "exact", "GBP"),
    (GLACIERS, "Less than half of that sum", 0.5, "less_than", ...),
    (GLACIERS, "a dozen of them", 12, "exact", ...),
    (GLACIERS, "17 million cubic metres", 17e6, "exact", "cubic metre"),
    (CLASH, "Fifteen Chadian soldiers", 15, "exact", "soldier"),
    (CLASH, "as many as 40 rebels", 40, "at_most", "rebel"),
    (CLASH, "five army vehicles", 5, "exact", "army vehicle"),
    (CLASH, "about 70 pick-up trucks", 70, "about", "pick-up truck"),
    (CLASH, "No fewer than 6\u202f000 villagers", 6000, "at_least", "villager"),
    (CLASH, "90 kilometres away", 90, "exact", "kilometre"),
    (CLASH, "Around a quarter of them", 0.25, "about", ...),
    (CLASH, "under five", 5, "less_than", ...),
    (CLASH, "22 years", 22, "exact", "year"),
    (CLASH, "2,500 reservists", 2500, "exact", "reservist"),
    (QUAKE, "magnitude 6.1", 6.1, "exact", ...),
    (QUAKE, "eight people", 8, "exact", "person"),
    (QUAKE, "more than 200,", 200, "more_than", ...),
    (QUAKE, "a depth of 9 kilometres", 9, "exact", "kilometre"),
    (QUAKE, "at least 120 aftershocks", 120, "at_least", "aftershock"),
    (QUAKE, "magnitude 4.8", 4.8, "exact", "magnitude"),
    (QUAKE, "six-year-old girl", 6, "exact", "year of age"),
    (QUAKE, "Some 600 houses", 600, "about", "house"),
    (QUAKE, "a further 2,150 were", 2150, "exact", ...),
    (QUAKE, "25,000 blankets", 25000, "exact", "blanket"),
    (QUAKE, "nearly 900 people", 900, "about", "person"),
    (QUAKE, "minus 5 degrees", -5, "exact", ...),
    (CARMAKER, "one of its four plants", 4, "exact", "plant"),
    (CARMAKER, "1,800 jobs", 1800, "exact", "job"),
    (CARMAKER, "6 percent of its workforce", 6, "exact", "percent"),
    (CARMAKER, "by almost half", 0.5, "about", ...),
    (CARMAKER, "212 million euros", 212e6, "exact", "EUR"),
    (CARMAKER, "409 million euros", 409e6, "exact", "EUR"),
    (CARMAKER, "0.3 percent", 0.3, "exact", "percent"),
    (CARMAKER, "€5.1bn", 5.1e9, "exact", "EUR"),
    (CARMAKER, "71,000 cars", 71000, "exact", "car"),
    (CARMAKER, "tripled to", 3, "exact", ...),
    (CARMAKER, "to 30,600", 30600, "exact", ...),
    (CARMAKER, "20 years", 20, "exact", "year"),
    (CARMAKER, "€20bn to €22bn", 21e9, "between", "EUR"),
    (CARMAKER, "10,000 people", 10000, "exact", "person"),
    (CARMAKER, "more than a third since January", 1 / 3, "more_than", ...),
    (MARATHON, "12 seconds ahead", 12, "exact", "second"),
    (MARATHON, "About 14,500 runners", 14500, "about", "runner"),
    (MARATHON, "62 countries", 62, "exact", "country"),
    (MARATHON, "Tesfaye, 27,", 27, "exact", "year of age"),
    (MARATHON, "the 35th kilometre", 35, "exact", ...),
    (MARATHON, "30 kilometres", 30, "exact", "kilometre"),
    (MARATHON, "71-year-old", 71, "exact", "year of age"),
    (MARATHON, "half a million people", 500_000, "exact", "person"),
]


@pytest.mark.parametrize(("source_id", "phrase", "value", "comparator", "unit"), CLAIMS)
def test_phrase_gives_claim(
    source_id: str, phrase: str, value: Value, comparator: str | EllipsisType, unit: str | EllipsisType | None
) -> None:
    found = claims_in(extractions()[source_id], phrase)
    assert found, "no claim"
    claim = found[0]
    if not isinstance(value, EllipsisType):
        assert claim.value == value or (value is not None and isclose(claim.value or 0, value, rel_tol=1e-9))
    assert comparator in (..., claim.comparator)
    # How much of a compound ("polling station") is the unit is pinned elsewhere; here its words count.
    counted = f"{claim.unit_modifiers or ''} {claim.unit}".strip()
    assert unit in (..., claim.unit) or counted.endswith(f"{unit}")


@pytest.mark.parametrize(
    ("source_id", "phrase", "low", "high"),
    [
        (FLOOD, "at least 36 people", 36, None),
        (FLOOD, "between 15 and 17 breaches", 15, 17),
        (FLOOD, "Tens of thousands of people", 20_000, None),
        (FLOOD, "Dozens of people", 24, None),
        (FLOOD, "Fewer than 100 of them", None, 100),
        (CLASH, "as many as 40 rebels", None, 40),
        (CARMAKER, "€20bn to €22bn", 20e9, 22e9),
        (QUAKE, "eight people", 8, 8),
    ],
)
def test_bounds(source_id: str, phrase: str, low: float | None, high: float | None) -> None:
    claim = claim_in(extractions()[source_id], phrase)
    assert (claim.value_low, claim.value_high) == (low, high)


@pytest.mark.parametrize(
    ("source_id", "phrase", "kind"),
    [
        (FLOOD, "65-year-old", "age"),
        (FLOOD, "19 hours", "duration"),
        (FLOOD, "Two-thirds of the valley's wheat", "fraction"),
        (FLOOD, "One in five households", "ratio"),
        (CUP, "3-1 with", "score"),
        (CUP, "6-2 in", "score"),
        (CUP, "At 1-1", "score"),
        (CUP, "the 78th minute", "ordinal"),
        (CUP, "£18.5m", "money"),
        (BANK, "550,000 barrels a day", "rate"),
        (QUAKE, "minus 5 degrees", "temperature"),
        (QUAKE, "at least 120 aftershocks", "count"),
    ],
)
def test_kind(source_id: str, phrase: str, kind: str) -> None:
    assert claims_in(extractions()[source_id], phrase)[0].kind == kind


@pytest.mark.parametrize(
    ("source_id", "phrase", "event"),
    [
        (FLOOD, "at least 36 people", "killed"),
        (FLOOD, "Dozens of people", "missing"),
        (FEVER, "1\u00a0340 people", "infected"),
        (CLASH, "Fifteen Chadian soldiers", "killed"),
        (QUAKE, "eight people", "killed"),
        (QUAKE, "more than 200,", "injured"),
        (ROBBERY, "seven people", "arrested"),
        (BANK, "27 economists", None),
        (BANK, "410 million crowns", None),
        (ELECTION, "several hundred youths", None),
        (FLOOD, "12 children", "killed"),
        (QUAKE, "25,000 blankets", None),
    ],
)
def test_event(source_id: str, phrase: str, event: str | None) -> None:
    assert claims_in(extractions()[source_id], phrase)[0].event == event


def test_unit_is_not_borrowed_from_another_number() -> None:
    assert claim_in(extractions()[BANK], "up to 350 of").unit in ("employee", None)


@pytest.mark.parametrize(
    ("source_id", "phrase", "status"),
    [
        (BANK, "14 months", "stated"),
        (FEVER, "only one in four patients", "stated"),
        (FEVER, "tens of thousands of people", "denied"),
        (CARMAKER, "1,800 jobs", "planned"),
        (BANK, "up to 350 of", "planned"),
        (GLACIERS, "17 million cubic metres", "stated"),
    ],
)
def test_status(source_id: str, phrase: str, status: str) -> None:
    assert claim_in(extractions()[source_id], phrase).claim_status == status


@pytest.mark.parametrize(
    ("source_id", "phrase", "trend"),
    [
        (FLOOD, "rose by 3.4 metres", "up"),
        (BANK, "fell 2.3 percent", "down"),
        (BANK, "gained 1.8 percent", "up"),
        (CARMAKER, "slipped 0.3 percent", "down"),
        (GLACIERS, "112 glaciers", None),
        (ROBBERY, "recovered €640,000", None),
        (CLASH, "called up 2,500 reservists", None),
    ],
)
def test_trend(source_id: str, phrase: str, trend: str | None) -> None:
    assert claim_in(extractions()[source_id], phrase).trend == trend


@pytest.mark.parametrize(
    ("source_id", "phrase"),
    [
        (FLOOD, "the record of 1973"),
        (CUP, "sold in 2016"),
        (BANK, "the first quarter of 2019"),
        (BANK, "ends in 2022"),
        (ROBBERY, "one of the largest robberies"),
        (ROBBERY, "5:40 a.m. on 9 February"),
        (ROBBERY, "In 2013 a court"),
        (GLACIERS, "since 1980, and"),
        (GLACIERS, "the rate of the 1970s"),
        (QUAKE, "4:17 a.m."),
        (QUAKE, "in 1971"),
        (CARMAKER, "September 30"),
        (GLACIERS, "The average one shrank"),
    ],
)
def test_phrase_gives_no_claim(source_id: str, phrase: str) -> None:
    assert [claim.text for claim in claims_in(extractions()[source_id], phrase)] == []
