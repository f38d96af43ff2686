"""Periods that one day or month ends, months of two years, what is told up to now; feasts by the year."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document

WEDNESDAY = datetime(2026, 3, 18, tzinfo=UTC)

# text, published on Wednesday 18 March 2026 → words, value, first day and the day after the last
READ = [
    ("Profit rose in the half-year to 31 December.", "the half-year", "P6M", "2025-07-01", "2026-01-01"),
    ("Profit rose in the half to December.", "the half", "P6M", "2025-07-01", "2026-01-01"),
    # What is told in the past is over; what is expected may end later.
    ("Rents rose in the year to March 31.", "the year", "P1Y", "2024-04-01", "2025-04-01"),
    ("Rents rose over the past 12 months ending in January.", "the past 12 months", "P12M", "2025-02-01", "2026-02-01"),
    ("Rents rose in the last two years to 2024.", "the last two years", "P2Y", "2023-01-01", "2025-01-01"),
    ("Rents rose in the past 12 months to 300.", "the past 12 months", "P12M", "2025-03-18", "2026-03-19"),
    ("Some 60 died in the 12 months to June.", "the 12 months", "P12M", "2024-07-01", "2025-07-01"),
    ("It may hire 40 in the year to March 31.", "the year", "P1Y", "2025-04-01", "2026-04-01"),
    ("Rents did not rise in the year to March 31.", "the year", "P1Y", "2025-04-01", "2026-04-01"),
    ("Rents rose in the year to January 31.", "the year", "P1Y", "2025-02-01", "2026-02-01"),
    ("Rents rose in the fortnight to 8 March.", "the fortnight", "P2W", "2026-02-23", "2026-03-09"),
    ("Exports fell in the crop year to September.", "the crop year", "P1Y", "2024-10-01", "2025-10-01"),
    ("Exports fell in the marketing year ended August 2025.", "the marketing year", "P1Y", "2024-09-01", "2025-09-01"),
    ("Rents rose in the five years up to 2024.", "the five years", "P5Y", "2020-01-01", "2025-01-01"),
    ("The mill lost money in the year just ended.", "the year just ended", "2025", "2025-01-01", "2026-01-01"),
    ("Sales rose in the latter half of 2025.", "the latter half of 2025", "2025-H2", "2025-07-01", "2026-01-01"),
    ("Sales rose in the June half.", "the June half", "2025-H1", "2025-01-01", "2025-07-01"),
    ("Sales rose in the December half-year.", "the December half-year", "2025-H2", "2025-07-01", "2026-01-01"),
    ("Rain fell in the first fortnight of March.", "the first fortnight", "P2W", "2026-03-01", "2026-03-15"),
    ("Sales fell in 9M 2025.", "9M 2025", "2025-01/2025-09", "2025-01-01", "2025-10-01"),
    ("Sales fell in 6M25.", "6M25", "2025-01/2025-06", "2025-01-01", "2025-07-01"),
    (
        "Exports fell in the April-January period of 2025-26.",
        "the April-January period of 2025-26",
        "2025-04/2026-01",
        "2025-04-01",
        "2026-02-01",
    ),
    (
        "Exports fell in January to March of the 2024-25 fiscal.",
        "January to March of the 2024-25 fiscal",
        "2025-01/2025-03",
        "2025-01-01",
        "2025-04-01",
    ),
    ("Sales are up year to date.", "year to date", "2026", "2026-01-01", "2026-03-19"),
    ("Rain is scarce for the month to date.", "the month to date", "2026-03", "2026-03-01", "2026-03-19"),
    ("She was out of work at this time last year.", "this time last year", "2025-03", "2025-03-01", "2025-04-01"),
    ("They were fewer this time last week.", "this time last week", "2026-W11", "2026-03-09", "2026-03-16"),
    ("Three huts burnt in the past 48 hours.", "the past 48 hours", "PT48H", "2026-03-16", "2026-03-19"),
    ("Three huts burnt in the past six hours.", "the past six hours", "PT6H", None, None),
    ("Come April, the toll will rise.", "April", "2026-04", "2026-04-01", "2026-05-01"),
    ("The toll will rise as of 1 May.", "1 May", "2026-05-01", "2026-05-01", "2026-05-02"),
    ("The toll had risen as of 1 May.", "1 May", "2025-05-01", "2025-05-01", "2025-05-02"),
    (
        "They agreed to change the law after the December 19 terror attack.",
        *("December 19", "2025-12-19", "2025-12-19", "2025-12-20"),
    ),
    ("They will wait for the December 19 ruling.", "December 19", "2026-12-19", "2026-12-19", "2026-12-20"),
    ("The club opened in the Roaring Twenties.", "the Roaring Twenties", "192", "1920-01-01", "1930-01-01"),
    ("The club shut in the early noughties.", "the early noughties", "200", "2000-01-01", "2010-01-01"),
    ("Shops shut on Hanukkah.", "Hanukkah", "2025-12-15/2025-12-22", "2025-12-15", "2025-12-23"),
    ("Shops shut on Pongal.", "Pongal", "2026-01-14", "2026-01-14", "2026-01-15"),
    ("Shops shut during Durga Puja.", "Durga Puja", "2025-09-29/2025-10-02", "2025-09-29", "2025-10-03"),
    # As long from now on, unless it is over.
    ("It will cost more in the next year.", "the next year", "P1Y", "2026-03-18", "2027-03-18"),
    ("It will cost more next year.", "next year", "2027", "2027-01-01", "2028-01-01"),
    ("It will cost more in the next month.", "the next month", "P1M", "2026-03-18", "2026-04-18"),
]


@pytest.mark.parametrize(("text", "words", "value", "first", "after"), READ)
def test_periods(text: str, words: str, value: str, first: str | None, after: str | None) -> None:
    found = find_dates(Document(text), WEDNESDAY)[0]
    ends = tuple(at and f"{at:%Y-%m-%d}" for at in (found.starts_at, found.ends_at))
    assert (found.text, found.timex_value, *ends) == (words, value, first, after)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sales rose in January, more than at the same time last year.", ["2026-01", "2025-01"]),
        ("She scored in the latter half.", []),
        ("The mill paid $9M 2025 workers saw none of.", ["2025"]),
        ("He was in the first half of the group and came to date her.", []),
        ("Exports fell in April-June 2025.", ["2025-04", "2025-06"]),
        # a price that is known
        ("They will pay a third more than its closing price on Friday.", ["2026-03-13"]),
        ("They will pay a premium of 37 percent to Tuesday's close.", ["2026-03-17"]),
        # a second time that leaves its unit to the first
        ("Growth of 3 percent is foreseen for this year and next.", ["2026", "2027"]),
        ("Rents rose 3.5% last month and 2.5% this.", ["2026-02", "2026-03"]),
        ("Talks are due this week or next.", ["2026-W12", "2026-W13"]),
        ("After storms last week, on Monday 40 homes were dark.", ["2026-W11", "2026-03-16"]),
        # a noun before its verb, and the verb of the same form
        ("Housing starts fell by 19.1% in September.", ["2025-09"]),
        ("Housing starts decreased in September.", ["2025-09"]),
        ("The course starts in September.", ["2026-09"]),
        # figures before what may begin a clause: behind a preposition of time they are a year
        ("In 2015 more than 300 died.", ["2015"]),
        ("In 2015 police seized 300 guns.", ["2015"]),
        ("By 2015 more than half had left.", ["2015"]),
        ("In 2015 per capita income fell.", ["2015"]),
        ("They sent 2015 police to the border.", []),
        ("It built 1995 more than planned.", []),
        ("Output rose by 2015 more than planned.", []),
        ("In 1200 police stations nobody came.", []),
        ("We see what happens this year and what comes next.", ["2026"]),
        ("He left last week and this man stayed.", ["2026-W11"]),
    ],
)
def test_no_such_periods(text: str, values: list[str]) -> None:
    assert [found.timex_value for found in find_dates(Document(text), WEDNESDAY)] == values
