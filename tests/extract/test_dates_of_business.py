"""Ends of years, years ago and business years as business news tells them; a month before what is counted in it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document

MARCH = datetime(2015, 3, 12, 12, tzinfo=UTC)

# text, published on 12 March 2015 → phrases with their values
READ = [
    ("The loss compares with seven cents in the year ago quarter.", [("the year ago quarter", "2014")]),
    ("Prices were off 21 percent from year ago levels.", [("year ago", "2014")]),
    ("A year ago sales fell.", [("A year ago", "2014")]),
    # of the year that is just over, in its balance
    ("Assets were 3 million crowns at year-end.", [("year-end", "2014")]),
    ("It said its debt had doubled by year end.", [("year end", "2014")]),
    ("It expects to grow by year-end.", [("year-end", "2015")]),
    ("Rates will be 3 percent at year-end.", [("year-end", "2015")]),
    ("It was asked for the year-end forecast.", [("year-end", "2015")]),
    ("In the 2013 fiscal year it grew.", [("2013 fiscal year", "FY2013")]),
    ("In the 2013 year it grew.", [("2013", "2013")]),
    # a quarter by its number and the month that it ends with
    ("Profit rose in Q4 March 2014 over Q4 March 2013.", [("Q4 March 2014", "2014-Q1"), ("Q4 March 2013", "2013-Q1")]),
    ("It was told in Q4 May 2014 too.", [("Q4", "2014-Q4"), ("May 2014", "2014-05")]),
    # the quarter that figures are compared with is not the one that the text tells of
    (
        "Profit in the three months to September was $3, compared with $2 a year earlier. Prices rose in the quarter.",
        [
            ("the three months", "P3M"),
            ("September", "2014-09"),
            ("a year earlier", "P3M"),
            ("the quarter", "2014-Q3"),
        ],
    ),
    # a drop is no season
    ("The month of March 2014 accounted for 60% of this fall.", [("March 2014", "2014-03")]),
    ("It opens this fall.", [("this fall", "2015-FA")]),
    # a year whose first day is told
    ("It will ship more in the year starting Sept. 1.", [("the year", "FY2016"), ("Sept. 1", "2015-09-01")]),
    ("It shipped more in the year that began in July.", [("the year", "FY2015"), ("July", "2014-07")]),
    ("The year began in January with snow.", [("The year", "2015"), ("January", "2015-01")]),
    ("The year starting with a flood ended well.", [("The year", "2015")]),
    # … and the one before
    ("Sales fell to 40 from 43 in the year earlier.", [("the year earlier", "2014")]),
    ("Sales fell to 40 from 43 a year earlier.", [("a year earlier", "2014")]),
    # … and one of two, as a stroke joins them
    ("Rice stocks of 2013/2014 fell.", [("2013/2014", "2013/2014")]),
    ("It held votes in 2010/2014.", [("2010", "2010"), ("2014", "2014")]),
    # quarters of the calendar, whatever the years of a company, and told by both of their months
    (
        "Apple sold more in the third quarter of the calendar year.",
        [("the third quarter", "2014-Q3"), ("the calendar year", "2015")],
    ),
    ("Sales in the January-to-March quarter rose.", [("the January-to-March quarter", "2015-Q1")]),
    ("Sales in the April-through-June period of 2014 rose.", [("the April-through-June period of 2014", "2014-Q2")]),
    # a month of which figures are told
    ("Sales fell in February. It sold 300 cars for the month.", [("February", "2015-02"), ("the month", "2015-02")]),
    ("Sales fell in February. They will rise in the month.", [("February", "2015-02"), ("the month", "2015-03")]),
    ("It sold 300 cars in the month.", [("the month", "2015-03")]),
    # the quarter that a text tells of is not the one that it is compared with
    (
        "Revenue was $43 million in the third quarter of 2014, compared with $38.6 million, or $0.14 a share, in the"
        " third quarter of 2013. It built 9 ships in the quarter.",
        [
            ("the third quarter of 2014", "2014-Q3"),
            ("the third quarter of 2013", "2013-Q3"),
            ("the quarter", "2014-Q3"),
        ],
    ),
    (
        "Sales rose from 38 in the second quarter of 2014 to 43 in the third quarter of 2014. It hired in the quarter.",
        [
            ("the second quarter of 2014", "2014-Q2"),
            ("the third quarter of 2014", "2014-Q3"),
            ("the quarter", "2014-Q3"),
        ],
    ),
    (
        "It earned $4 in the first quarter of 2015. During the first quarter last year, it earned $3. Sales for the"
        " quarter fell.",
        [
            ("the first quarter of 2015", "2015-Q1"),
            ("the first quarter last year", "2014-Q1"),
            ("the quarter", "2015-Q1"),
        ],
    ),
    (
        "In 2012-13 output rose, up from 9 in the previous year.",
        [("2012-13", "2012/2013"), ("the previous year", "2011/2012")],
    ),
    # the second year may have an apostrophe
    ("The gap for the financial year 2010-'11 was 3.4%.", [("2010-'11", "2010/2011")]),
    ("It was built in the year 2010-’11.", [("2010-’11", "2010/2011")]),
    ("It was built in the year 2010 and in '12.", [("the year 2010", "2010"), ("'12", "2012")]),
    # what would have been never was, whatever the participle looks like
    ("They rejected a plan that would have set it at 4, Monday night.", [("Monday night", "2015-03-09TNI")]),
    ("They rejected a plan that would have cut it by 4 percent Monday.", [("Monday", "2015-03-09")]),
    ("The plan would cut it by 4 percent on Monday.", [("Monday", "2015-03-16")]),
    ("Sales fell in the first two months this year.", [("the first two months", "P2M"), ("this year", "2015")]),
    # "in" stands before no day of a month
    ("In February 12 men were arrested.", [("February", "2015-02")]),
    ("In Jan. 20 ships sank.", [("Jan.", "2015-01")]),
    ("On February 12 men were arrested.", [("February 12", "2015-02-12")]),
    ("In February 12, men were arrested.", [("February 12", "2015-02-12")]),
    ("In a February 12 letter it said so.", [("February 12", "2015-02-12")]),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_times_of_business_news(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.text, found.timex_value) for found in find_dates(Document(text), MARCH)] == expected


def test_a_business_quarter_of_unknown_months_has_none_wherever_it_is_meant() -> None:
    text = (
        "Sales in its first fiscal quarter rose by more than in the same quarter a year ago. In the quarter it hired."
    )
    found = find_dates(Document(text), MARCH)
    assert len(found) == 3 and not any(date.starts_at or date.ends_at for date in found)


# text, published on 12 March 2015 → of the times on which its last phrase depends, the last: first day, the day after
BUSINESS_QUARTERS = [
    ("In the third quarter ended Jan. 31 it lost money. It will earn more in the fourth quarter.", ("02-01", "05-01")),
    ("Its third quarter ended January 31. Sales fell in the quarter.", ("2014-11-01", "02-01")),
    (
        "The period, which ended Feb. 28 and was the second quarter of its fiscal 2015, was mild. It grew in fiscal"
        " 2014.",
        ("2013-09-01", "2014-09-01"),
    ),
    ("Vard's second quarter ended Jan. 31. The firm lost money in the first quarter.", ("2014-08-01", "2014-11-01")),
    # the calendar's: of another company, of what is measured by the calendar
    ("Vard's third quarter ended Jan. 31. Olen's sales fell in the fourth quarter.", ("2014-10-01", "01-01")),
    ("Vard's third quarter ended Jan. 31. Olen earned less in the fourth quarter.", ("2014-10-01", "01-01")),
    ("Vard's third quarter ended Jan. 31. GDP grew in the fourth quarter.", ("2014-10-01", "01-01")),
    ("Vard's third quarter ended Jan. 31. In the fourth quarter, house prices fell.", ("2014-10-01", "01-01")),
    # the calendar's, of years that are the calendar's too, and of an end that is long past
    ("In the fourth quarter ended Dec. 31 it lost money. It will earn more in the first quarter.", ("01-01", "04-01")),
    ("The third quarter ended June 30 was mild. Sales fell in the fourth quarter.", ("2014-10-01", "01-01")),
]


@pytest.mark.parametrize(("text", "expected"), BUSINESS_QUARTERS)
def test_the_end_of_a_quarter_tells_how_the_years_of_a_business_run(text: str, expected: tuple[str, str]) -> None:
    last = find_dates(Document(text), MARCH, "en")[-1]
    assert last.starts_at is not None and last.ends_at is not None
    found = tuple(f"{day:%Y-%m-%d}".removeprefix("2015-") for day in (last.starts_at, last.ends_at))
    assert found == expected


# text, published on 12 March 2015, and whether its quarter, which is not over, is one of the calendar
UNFINISHED = [
    ("First-quarter profit fell 8 percent.", False),
    ("The firm reported a fall in first-quarter sales.", False),
    ("It lost $3 million in Q1.", False),
    ("It lost $3 million in 1Q.", False),
    ("Sales have fallen 8 percent in the first quarter.", True),
    ("Sales are falling in the first quarter.", True),
    ("The economy grew in the first quarter.", True),
    ("Its shares rose 8 percent in the first quarter.", True),
    ("He lowered his forecast for the first quarter.", True),
    ("Analysts expected first-quarter profit of $3.", True),
    ("It planned to open a mill in the first quarter.", True),
    ("It will open a mill in the first quarter.", True),
]


@pytest.mark.parametrize(("text", "is_of_calendar"), UNFINISHED)
def test_a_quarter_of_which_figures_are_told_before_its_end(text: str, is_of_calendar: bool) -> None:
    quarter = next(date for date in find_dates(Document(text), MARCH) if date.granularity == "quarter")
    assert (quarter.starts_at is not None) == is_of_calendar


# text, published on 12 March 2015 → its one phrase with its value, or none
HALVES = [
    ("Sales rose in H2.", [("H2", "2014-H2")]),
    ("The H2 profit rose.", [("H2", "2014-H2")]),
    ("It sold 300 cars in 2H, up a fifth.", [("2H", "2014-H2")]),
    ("Its H1 visa ran out.", []),
    ("The H2 molecule is light.", []),
    ("They worked 2h in the rain.", []),
    ("Tourism grew in the second half (H2) of last year.", [("the second half (H2) of last year", "2014-H2")]),
    ("Some 300 tourists came in the second half, up a tenth year on year.", [("the second half", "2014-H2")]),
    ("In the week from May 3 to May 9, 2014, it rained.", [("the week", "P1W")]),
]


@pytest.mark.parametrize(("text", "values"), HALVES)
def test_halves_by_their_letter_and_units_of_a_range(text: str, values: list[tuple[str, str]]) -> None:
    found = [(date.text, date.timex_value) for date in find_dates(Document(text), MARCH) if date.granularity != "day"]
    assert [one for one in found if one[1] != "P2H"] == values


# text, published on some hour of a day → whether it is known on which day that was
HOURS = [
    ("Two hours ago it sank.", True),
    ("Six hours ago it sank.", True),
    ("Eighteen hours ago it sank.", False),
    ("It sank 20 hours ago.", False),
    ("It sank 24 hours ago.", True),
    ("It sank 36 hours ago.", False),
    ("It sank 48 hours ago.", True),
    ("It sank 30 minutes ago.", True),
]


@pytest.mark.parametrize(("text", "is_known"), HOURS)
def test_hours_ago_where_only_the_day_of_publication_is_known(text: str, is_known: bool) -> None:
    (date,) = find_dates(Document(text), MARCH)
    assert (date.starts_at is not None) == is_known
