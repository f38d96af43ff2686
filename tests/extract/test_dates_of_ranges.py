"""Ranges of clocks, zones told by their hours off, years behind "in", days that are none, what falls on a day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document

WEDNESDAY = datetime(2026, 3, 18, tzinfo=UTC)

# text, published on Wednesday 18 March 2026 → words and values
READ = [
    # a year behind the last of a list, with what was counted between
    (
        "The mine made 40 loads in April, 50 in May and 60 in July 2019.",
        [("April", "2019-04"), ("May", "2019-05"), ("July 2019", "2019-07")],
    ),
    (
        "The mine earned $4m in Q2, $5m in Q3 and $6m in Q4 of 2019.",
        [("Q2", "2019-Q2"), ("Q3", "2019-Q3"), ("Q4 of 2019", "2019-Q4")],
    ),
    (
        "The mine hired 40 men in the third quarter and 60 in the fourth quarter of 2021.",
        [("the third quarter", "2021-Q3"), ("the fourth quarter of 2021", "2021-Q4")],
    ),
    (
        "Profit was $4m in the first half and $6m in the second half of 2022.",
        [("the first half", "2022-H1"), ("the second half of 2022", "2022-H2")],
    ),
    ("The mine closed in May and opened again in July 2018.", [("May", "2018-05"), ("July 2018", "2018-07")]),
    ("She fell ill on 3 May and died on 4 July 2018.", [("3 May", "2018-05-03"), ("4 July 2018", "2018-07-04")]),
    ("Police held 40 men in May and 60 in July last year.", [("May", "2025-05"), ("July last year", "2025-07")]),
    ("Loads fell from 40 in November to 30 in March 2021.", [("November", "2020-11"), ("March 2021", "2021-03")]),
    # what another verb, tense or subject tells, or is set against it, is of its own year
    ("Rents rose in January after a fall in February 2019.", [("January", "2026-01"), ("February 2019", "2019-02")]),
    ("He left in January and had come in February 2019.", [("January", "2026-01"), ("February 2019", "2019-02")]),
    ("It shut in January and will open in June 2027.", [("January", "2026-01"), ("June 2027", "2027-06")]),
    ("He left in January and his son died in June 2019.", [("January", "2026-01"), ("June 2019", "2019-06")]),
    ("It lost $4m in February and $6m in February 2025.", [("February", "2026-02"), ("February 2025", "2025-02")]),
    (
        "It lost $4m in February, up from $3m in December and $2m in November 2024.",
        [("February", "2026-02"), ("December", "2025-12"), ("November 2024", "2024-11")],
    ),
    # a time behind a noun may be that of the noun
    (
        "He was held in January and tried for a theft in March 2011.",
        [("January", "2026-01"), ("March 2011", "2011-03")],
    ),
    ("They met in January and recalled a fair in June 2018.", [("January", "2026-01"), ("June 2018", "2018-06")]),
    (
        "It tried 9 men in January over riots and arson in July 2021.",
        [("January", "2026-01"), ("July 2021", "2021-07")],
    ),
    (
        "She told the king and the press in January of a theft in May 2019.",
        [("January", "2026-01"), ("May 2019", "2019-05")],
    ),
    (
        "The gap between rents in January and those in July 2021 is 4%.",
        [("January", "2026-01"), ("July 2021", "2021-07")],
    ),
    (
        "The court jailed nine men in January and two in February over a riot in July 2021.",
        [("January", "2026-01"), ("February", "2026-02"), ("July 2021", "2021-07")],
    ),
    (
        "Rain in January and February topped the mark in March 1947.",
        [("January", "2026-01"), ("February", "2026-02"), ("March 1947", "1947-03")],
    ),
    (
        "Losses in Q3 and Q4 wiped out the gain in Q1 of 2022.",
        [("Q3", "2025-Q3"), ("Q4", "2025-Q4"), ("Q1 of 2022", "2022-Q1")],
    ),
    ("Sales stood at 40 in January and beat the 30 in July 2019.", [("January", "2026-01"), ("July 2019", "2019-07")]),
    # the week behind the last of several days is that of all
    ("They sat Tuesday through Thursday last week.", [("Tuesday", "2026-03-10"), ("Thursday last week", "2026-03-12")]),
    ("They sat from Monday to Friday last week.", [("Monday", "2026-03-09"), ("Friday last week", "2026-03-13")]),
    ("They sat on Monday and Friday of last week.", [("Monday", "2026-03-09"), ("Friday of last week", "2026-03-13")]),
    (
        "They sat on Monday, Tuesday and Thursday last week.",
        [("Monday", "2026-03-09"), ("Tuesday", "2026-03-10"), ("Thursday last week", "2026-03-12")],
    ),
    (
        "They will sit from Friday night to Monday morning next week.",
        [("Friday night", "2026-03-20TNI"), ("Monday morning next week", "2026-03-23TMO")],
    ),
    # a day that is no earlier in the week than the next is of the week before
    ("Men were held on Sunday and Monday this week.", [("Sunday", "2026-03-15"), ("Monday this week", "2026-03-16")]),
    ("It rained on Thursday and Monday this week.", [("Thursday", "2026-03-12"), ("Monday this week", "2026-03-16")]),
    (
        "It rained on Saturday, Sunday and Monday this week.",
        [("Saturday", "2026-03-14"), ("Sunday", "2026-03-15"), ("Monday this week", "2026-03-16")],
    ),
    (
        "It rained between Friday and Tuesday this week.",
        [("Friday", "2026-03-13"), ("Tuesday this week", "2026-03-17")],
    ),
    (
        "He spoke on Sunday, and Monday next week he flies to Rome.",
        [("Sunday", "2026-03-15"), ("Monday next week", "2026-03-23")],
    ),
    (
        "They met on Monday and Tuesday. Last week was dry.",
        [("Monday", "2026-03-16"), ("Tuesday", "2026-03-17"), ("Last week", "2026-W11")],
    ),
    (
        "They met on Monday and again on Friday last week.",
        [("Monday", "2026-03-16"), ("Friday last week", "2026-03-13")],
    ),
    # days of the week with their numbers before one with the month too
    (
        "The fair runs from Friday 20 to Sunday 29 March.",
        [("Friday 20", "2026-03-20"), ("Sunday 29 March", "2026-03-29")],
    ),
    ("The fair ran from Friday 27 to Sunday 1 March.", [("Friday 27", "2026-02-27"), ("Sunday 1 March", "2026-03-01")]),
    (
        "The fair was on Friday 5 and Saturday 6 April 2019.",
        [("Friday 5", "2019-04-05"), ("Saturday 6 April 2019", "2019-04-06")],
    ),
    (
        "On Monday 20 men and on Friday 20 March babies cried.",
        [("Monday", "2026-03-16"), ("Friday 20 March", "2026-03-20")],
    ),
    ("On Monday 20 and Tuesday 21 men left.", [("Monday", "2026-03-16"), ("Tuesday", "2026-03-17")]),
    ("He won in January and ran in the June 2019 race.", [("January", "2026-01"), ("June 2019", "2019-06")]),
    # a year behind "in" is that of the days and months of a range
    ("Exports fell from April to June in 2017.", [("April", "2017-04"), ("June in 2017", "2017-06")]),
    ("Rain fell between April 3 and June 5 in 2017.", [("April 3", "2017-04-03"), ("June 5 in 2017", "2017-06-05")]),
    ("She was born on May 8 in 1994.", [("May 8 in 1994", "1994-05-08")]),
    ("She was born on 8 May in 1994.", [("8 May in 1994", "1994-05-08")]),
    ("The lights went out on March 8 in 2000 homes.", [("March 8", "2026-03-08")]),
    ("It was signed on March 8 in 12 copies.", [("March 8", "2026-03-08")]),
    ("It ends on the 15th day of March, 2020.", [("the 15th day of March, 2020", "2020-03-15")]),
    ("It ended on the nineteenth day of February.", [("the nineteenth day of February", "2026-02-19")]),
    ("On the 15th day of the strike they met.", []),
    # a day that its month has not
    ("The deed is dated February 30, 2023.", [("February 30, 2023", None)]),
    ("He gave 29 February 2023 as the day.", [("29 February 2023", None)]),
    ("He gave 29 February 2024 as the day.", [("29 February 2024", "2024-02-29")]),
    # the day behind the last hour is that of both
    (
        "Roads will be shut from 9am to noon on Saturday.",
        [("9am", "2026-03-21T09:00"), ("noon on Saturday", "2026-03-21T12:00")],
    ),
    (
        "Roads will be shut from noon until midnight Saturday.",
        [("noon", "2026-03-21T12:00"), ("midnight Saturday", "2026-03-21T24:00")],
    ),
    (
        "Roads will be shut from midnight to 6am on Saturday.",
        [("midnight", "2026-03-21T00:00"), ("6am on Saturday", "2026-03-21T06:00")],
    ),
    ("It burnt down at midnight on Saturday.", [("midnight on Saturday", "2026-03-14T24:00")]),
    (
        "It burnt from midnight on Friday to 6am on Saturday.",
        [("midnight on Friday", "2026-03-13T24:00"), ("6am on Saturday", "2026-03-14T06:00")],
    ),
    # zones of several countries, whose clock is local
    ("The train left at 14:30 IST on Monday.", [("14:30 IST on Monday", "2026-03-16T14:30")]),
    ("The train left at 1430 IST on Monday.", [("1430 IST on Monday", "2026-03-16T14:30")]),
    ("The match starts at 7.30pm IST tomorrow.", [("7.30pm IST tomorrow", "2026-03-19T19:30")]),
    # an occasion falls on a day to come, a price on one that is over
    ("The vote falls on November 5.", [("November 5", "2026-11-05")]),
    ("The vote falls on the first Monday in November.", [("the first Monday in November", "2026-11-02")]),
    ("The holiday falls on Friday.", [("Friday", "2026-03-20")]),
    ("Shares fall on Monday.", [("Monday", "2026-03-16")]),
    ("The bridge fell on November 5.", [("November 5", "2025-11-05")]),
    # how often
    # two thousand is a year where a preposition of time says so
    ("He left in two thousand.", [("two thousand", "2000")]),
    ("It shut in the summer of two thousand.", [("the summer of two thousand", "2000-SU")]),
    ("They drew a crowd of two thousand.", []),
    ("Its staff shrank from two thousand to nine hundred.", []),
    # how often
    ("The ferry sails thrice weekly.", [("thrice weekly", "P1W")]),
    ("The ferry sails thrice a year.", [("thrice a year", "P1Y")]),
]


@pytest.mark.parametrize(("text", "times"), READ)
def test_words_and_values(text: str, times: list[tuple[str, str | None]]) -> None:
    assert [(found.text, found.timex_value) for found in find_dates(Document(text), WEDNESDAY)] == times


@pytest.mark.parametrize(
    ("text", "words", "at"),
    [
        ("It hit at 4:45 a.m. GMT+3 on Monday.", "4:45 a.m. GMT+3 on Monday", "2026-03-16T01:45"),
        ("It hit at 04:45 (UTC +03:30) on Monday.", "04:45 (UTC +03:30) on Monday", "2026-03-16T01:15"),
        ("It hit at 1445 GMT-2 on Monday.", "1445 GMT-2 on Monday", "2026-03-16T16:45"),
        ("It hit at 2:45 p.m. UTC−5 on Monday.", "2:45 p.m. UTC−5 on Monday", "2026-03-16T19:45"),
        ("It hit at 1445 GMT - 2 hours late.", "1445 GMT", "2026-03-18T14:45"),
        ("It hit at 1445 GMT+1,000 men ran.", "1445 GMT", "2026-03-18T14:45"),
    ],
)
def test_a_zone_is_told_by_its_hours_off(text: str, words: str, at: str) -> None:
    found = find_dates(Document(text), WEDNESDAY)[0]
    assert found.starts_at is not None
    assert (found.text, f"{found.starts_at:%Y-%m-%dT%H:%M}") == (words, at)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        # minutes before and after an hour, noon and midnight
        ("It struck at five minutes to midnight on 1 March.", [("five minutes to midnight on 1 March", "23:55")]),
        ("They left five minutes before midnight on Monday.", [("five minutes before midnight on Monday", "23:55")]),
        ("It was ten minutes past noon on Monday.", [("ten minutes past noon on Monday", "12:10")]),
        ("It struck at five to midnight on Friday.", [("five to midnight on Friday", "23:55")]),
        ("He waited ten minutes before noon prayers.", [("ten minutes", None), ("noon", "12:00")]),
        ("It took five minutes to six hours.", [("five minutes", None), ("six hours", None)]),
        ("He left ten minutes after one of them.", [("ten minutes", None)]),
        # the part of a day says which of two hours it is
        ("She was seen at 11 on Monday night.", [("11 on Monday night", "23:00")]),
        ("She was seen at 6.30 on Monday evening.", [("6.30 on Monday evening", "18:30")]),
        ("She was seen at about nine on Tuesday morning.", [("nine on Tuesday morning", "09:00")]),
        ("The court sits at 7 tonight.", [("7 tonight", "19:00")]),
        ("The lights went out at 8 last night.", [("8 last night", "20:00")]),
        ("They held at least 11 on Monday night.", [("Monday night", "20:00")]),
        ("They held 11 on Monday night.", [("Monday night", "20:00")]),
        ("The price stood at 11 on Monday.", [("Monday", "00:00")]),
    ],
)
def test_hours(text: str, times: list[tuple[str, str | None]]) -> None:
    found = find_dates(Document(text), WEDNESDAY)
    assert [(each.text, each.starts_at and f"{each.starts_at:%H:%M}") for each in found] == times


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sales fell in the second month of 2021.", ["2021-02"]),
        ("Sales fell in the 11th month of last year.", ["2025-11"]),
        ("Sales fell in the final month of 2025.", ["2025-12"]),
        ("Sales fell in the third month of the war.", []),
    ],
)
def test_months_by_their_number(text: str, values: list[str]) -> None:
    assert [found.timex_value for found in find_dates(Document(text), WEDNESDAY)] == values
