"""Four figures are a year or count what follows them: claims and dates read each of them alike."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.extractors.claims import find_claims
from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document

# sentence, the years that it names, the four figures that it counts
READ: list[tuple[str, list[str], list[float]]] = [
    # a hedge before it makes it a count, also of a year that is told elsewhere
    ("Nearly 1900 people were there in 1900.", ["1900"], [1900]),
    # behind the preposition of the noun, or as the subject of a clause
    ("The province was hit by 1100 fires.", [], [1100]),
    ("Schools closed after 1008 teachers fell ill.", [], [1008]),
    ("Lessons ended early after 2010 pupils fell ill.", [], [2010]),
    ("The storm passed with 2000 homes destroyed.", [], [2000]),
    ("The march drew over 1500 people.", [], [1500]),
    ("They arrived in 1990 trucks.", [], [1990]),
    ("The tax applies to 1900 small firms.", [], [1900]),
    ("A survey of 2015 adults was taken.", [], [2015]),
    ("The 1900 workers at the plant will be paid.", [], [1900]),
    ("The army sent in 1900 Marines.", [], [1900]),
    ("The mill's 2000 employees were told.", [], [2000]),
    # only the reader knows which
    ("The 2023 victims were remembered.", [], []),
    ("The flood in 1953 claimed 1836 lives.", ["1953"], [1836]),
    ("The 2024 budget cuts 2000 jobs.", ["2024"], [2000]),
    # behind a month
    ("By March 1100 fires had been put out.", ["2014-03"], [1100]),
    ("On May 5, 1200 prisoners were freed.", ["2014-05-05"], [1200]),
    ("In July, 2000 homes were destroyed.", ["2014-07"], [2000]),
    ("In May 1500 workers struck.", ["2014-05"], [1500]),
    # an amount between two, and one that falls
    ("Between 1500 and 2000 people were evacuated.", [], [1750]),
    ("Numbers fell from 1900 to 1600.", [], [1600, 1900]),
    # a year is one
    ("Police said 2000 people marched and 1950 were held.", [], [1950, 2000]),
    # money
    ("They found a bundle of ₹2000 notes.", [], [2000]),
    # a phrase of its own
    ("In 1945 soldiers came home.", ["1945"], []),
    ("By 2030 emissions must fall.", ["2030"], []),
    ("From 1990 prices rose.", ["1990"], []),
    ("Since 2000 people have fled the islands.", ["2000"], []),
    ("In 2012 people voted for change.", ["2012"], []),
    ("It was not until 1974 women were allowed to run.", ["1974"], []),
    ("In 2020 wildfires in Oregon burned for weeks.", ["2020"], []),
    ("In May of 1998 floods came.", ["1998-05"], []),
    ("In July 1944 troops landed on the coast.", ["1944-07"], []),
    ("On 5 May 1945 prisoners were freed.", ["1945-05-05"], []),
    ("Between 1990 and 2000 villages were emptied.", ["1990", "2000"], []),
    ("1998 and 2005 were the hottest years.", ["1998", "2005"], []),
    # of which year something is
    ("The 1998 elections were rigged.", ["1998"], []),
    ("Emissions fell below 1990 levels.", ["1990"], []),
    ("He had 1988 sales of shoes in mind.", ["1988"], []),
    ("The law came after 2016 attacks in Brussels.", ["2016"], []),
    ("Their 2019 tours were sold out.", ["2019"], []),
    # numbers that are names
    ("The case, number 21/2022, was heard.", [], []),
    # behind a point: decimals of a rate, and a part of a telephone number
    ("The krone traded at 1.1950 on the day.", [], []),
    ("The levy was set at .1985 for the town.", [], []),
    ("The fee is $0.1778.", [], []),
    ("Call 555.863.1874 to book.", [], []),
    ("Ring 020 1985 2015 to book.", [], []),
    ("It opened in 1985, and in 2015 again.", ["1985", "2015"], []),
    ("The war ended.1945 had been kind to them.", ["1945"], []),
    ("They met on 3.5.1950 in Orby.", ["1950-05-03"], []),
]


@pytest.mark.parametrize(("text", "years", "counted"), READ)
def test_four_figures_are_a_year_or_a_count(text: str, years: list[str], counted: list[float]) -> None:
    document = Document(text)
    dates = find_dates(document, datetime(2014, 9, 17, tzinfo=UTC))
    named = [date.timex_value for date in dates if date.timex_type == "DATE" and date.granularity != "vague"]
    assert named == years
    assert sorted(claim.value for claim in find_claims(document, dates) if claim.value and claim.value > 999) == counted
