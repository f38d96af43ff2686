"""Times of something else than the number: of what came later, of a figure a year before, of what stood in the way."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in, days, period_of

# text, number, first day, the day after the last
PERIODS = [
    # Where somebody is before a court or a crowd, and where a day is that of both.
    ("Some 300 men appeared before the court in May.", "300", "2019-05-01", "2019-06-01"),
    ("Some 300 men appeared before a committee last year.", "300", "2018-01-01", "2019-01-01"),
    ("Some 300 men were held before the match on Monday.", "300", "2019-06-10", "2019-06-11"),
    ("Shares rose 3 percent before the bell on Monday.", "3 percent", "2019-06-10", "2019-06-11"),
    ("Some 300 people drowned shortly before midnight on Monday.", "300", "2019-06-10", "2019-06-11"),
    ("Some 300 people were shot before dawn in May.", "300", "2019-05-01", "2019-06-01"),
    # What is taken off a profit comes before nothing.
    ("Profit before tax in 2018 was $300 million.", "300", "2018-01-01", "2019-01-01"),
    ("Earnings before interest, tax and depreciation in 2018 rose 300 percent.", "300", "2018-01-01", "2019-01-01"),
    ("Income before one-time gains last year was $300 million.", "300", "2018-01-01", "2019-01-01"),
    ("The mine has hired 300 men since the merger in 2017.", "300", "2017-01-01", "2019-06-15"),
    # The figure of a year before has its own time.
    (
        "Profit of $20 million compares with a year-earlier loss of $3 million.",
        "$3 million",
        "2018-01-01",
        "2019-01-01",
    ),
    ("The year-earlier loss was $3 million.", "$3 million", "2018-01-01", "2019-01-01"),
    ("Sales rose 4 percent despite a $5 million loss from storms last year.", "$5 million", "2018-01-01", "2019-01-01"),
    # Years told backwards; both ends of a time over which nobody goes on saying something.
    ("In 2017 and 2016, a total of 300 people died.", "300", "2016-01-01", "2018-01-01"),
    ("In 2016 and 2017, a total of 300 people died.", "300", "2016-01-01", "2018-01-01"),
    ("In 2017 and 2016, 300 and 12 people died, respectively.", "300", "2017-01-01", "2018-01-01"),
    ("From January 1 to May 25 the ministry reported 300 cases.", "300", "2019-01-01", "2019-05-26"),
    ("Between January 1 and May 25 this year, police said, 300 people died.", "300", "2019-01-01", "2019-05-26"),
    # What a tally is, for those who were counted in a time that is over.
    ("The number of cases reported from January to April is 300.", "300", "2019-01-01", "2019-05-01"),
    ("The number of people killed last year stands at 300.", "300", "2018-01-01", "2019-01-01"),
    # Hours that reach over two days are both of them for some of those killed in them.
    (
        "Shelling has killed 12 people over the past 24 hours, medics said. Nine were killed in Vesk.",
        "Nine",
        "2019-06-13",
        "2019-06-15",
    ),
    # A part of a year, up to a day of it; not up to a day of another.
    ("Some 300 cases were recorded this year till May 16.", "300", "2019-01-01", "2019-05-17"),
    ("Some 300 cases were recorded in 2018, up to November 6.", "300", "2018-01-01", "2018-11-07"),
    ("Some 300 cases were recorded last year, but until May 16 they had none.", "300", "2018-01-01", "2019-01-01"),
    # A year is one before what a clause begins with, and none before what it counts.
    ("In 2015 more than 300 people died.", "300", "2015-01-01", "2016-01-01"),
    ("Since 2015 more than 300 people have died.", "300", "2015-01-01", "2019-06-15"),
    ("In 2015 police seized 300 guns.", "300", "2015-01-01", "2016-01-01"),
    ("Prices rose 300 percent over the past 12 months ending in April.", "300", "2018-05-01", "2019-05-01"),
]


@pytest.mark.parametrize(("text", "number", "first", "after"), PERIODS)
def test_the_time_that_a_number_has(text: str, number: str, first: str, after: str) -> None:
    assert period_of(text, number) == days(first, after)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Before the war in 2014, the town had 300 residents.", "300"),
        ("The town had 300 residents before the war in 2014.", "300"),
        ("Prior to the invasion four months ago, the town had 300 residents.", "300"),
        ("Before the tax rise in March the plant employed 300 men.", "300"),
        ("The mine is expected to announce 300 job cuts in April.", "300"),
        ("In 1900 police stations, 300 guns were kept.", "300"),
        ("Until the fire in March the plant employed 300 men.", "300"),
        ("Ahead of the election in May, the party had 300 branches.", "300"),
        ("The plant made 300 cars a day until the fire last year.", "300"),
        ("Profit of $20 million compares with a year-earlier loss of $3 million.", "$20 million"),
        ("Profit was $20 million, against a prior-year loss of $3 million.", "$20 million"),
        ("Sales rose 4 percent despite a $5 million loss from storms last year.", "4 percent"),
        ("Fires burned a forest, 300 percent more than during the same time period in 2016.", "300"),
        ("The number of people killed last year is not 300.", "300"),
        ("Fires continued to sweep through Norway on Monday. Some 300 people have died.", "300"),
        ("There are 300 refugees in Oslo - the majority arrived in 2003 after a coup.", "300"),
        ("This comes almost a month after 300 people were killed in Oslo. Two men died on Monday in a crash.", "300"),
    ],
)
def test_the_time_of_something_else(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.period_start, claim.period_end, claim.date_start) == (None, None, None)


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Floods have killed 40 people since March.", (None, None)),
        ("Floods killed 40 people on Monday.", days("2019-06-10", "2019-06-11")),
    ],
)
def test_a_story_of_weeks_has_no_day_for_all(opening: str, expected: tuple[object, object]) -> None:
    """What the article opens with decides whether the day of its worst hour is that of others, too."""
    text = f"{opening} Another 300 people are missing. In the worst hour, a dam burst on Monday killed 12."
    assert period_of(text, "300") == expected
