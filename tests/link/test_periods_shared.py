"""When a number holds whose time is told with another's: of joined clauses, of one happening, of one report."""

from __future__ import annotations

import pytest

from tests.link.reading import days, period_of

# text, number, first day, the day after the last
SHARED = [
    # What the report of one body goes on with.
    ("Sales at Halden Oil rose 3% in May. Halden Oil posted a profit of $300.", "$300", "2019-05-01", "2019-06-01"),
    (
        "Sales rose 4 percent in 2014 to 99 tonnes. Exports fell by 300 percent.",
        "300 percent",
        "2014-01-01",
        "2015-01-01",
    ),
    # What befell two groups of people, and how two figures moved, is told of one time behind both.
    ("Some 300 people were killed and 12 injured last week.", "300", "2019-06-03", "2019-06-10"),
    ("Some 300 people were killed and 12 were injured in May.", "300", "2019-05-01", "2019-06-01"),
    ("Some 300 people died and a fire destroyed 40 homes in May.", "300", "2019-05-01", "2019-06-01"),
    ("Some 300 were freed and 12 held in May.", "300", "2019-05-01", "2019-06-01"),
    ("Some 300 people were killed in 2014 and 12 were injured in 2015.", "300", "2014-01-01", "2015-01-01"),
    ("Exports rose 3 percent and imports fell 2 percent in May.", "3 percent", "2019-05-01", "2019-06-01"),
    ("While exports rose 3 percent in May, imports fell 2 percent.", "2 percent", "2019-05-01", "2019-06-01"),
    ("Oil gained 40 cents on Monday and gold lost $3 on Friday.", "40 cents", "2019-06-10", "2019-06-11"),
    ("In May, raids killed 12 people and injured dozens.", "dozens", "2019-05-01", "2019-06-01"),
    # The one thing of which an article tells, by the day of a joined clause, too.
    ("A bomb killed 300 people. The attack on Monday was the worst in years.", "300", "2019-06-10", "2019-06-11"),
    ("A bomb killed 300 people. The 12 last victims died on Monday.", "300", "2019-06-10", "2019-06-11"),
    (
        "Some 45 sailors died and 90 were rescued on Monday. The ship had 300 dead. On Sunday, 20 men died.",
        "45",
        "2019-06-10",
        "2019-06-11",
    ),
    ("On Tuesday a man was killed by a mine. Some 300 others were injured.", "300", "2019-06-11", "2019-06-12"),
    # A figure that is "was" goes on with its report's quarter, over sentences; so do exports and output.
    ("Profit fell in the first quarter to $2. Revenue was $300.", "$300", "2019-01-01", "2019-04-01"),
    (
        "It earned $2 in the first quarter. Costs rose. Staff left. Sales fell to $300.",
        "$300",
        "2019-01-01",
        "2019-04-01",
    ),
    ("Exports rose 3 percent in May. Shipments were 300 tonnes.", "300", "2019-05-01", "2019-06-01"),
    (
        "Profit rose to $2 in the first quarter. It expects profit of $9 for the year. Sales fell to $300.",
        "$300",
        "2019-01-01",
        "2019-04-01",
    ),
    (
        "Profit rose to $2 in the first quarter. Last year it had charges of $9. Sales fell to $300.",
        "$300",
        "2019-01-01",
        "2019-04-01",
    ),
    (
        "Profit rose in the first quarter to $2. Sales rose on an annual basis to $300.",
        "$300",
        "2019-01-01",
        "2019-04-01",
    ),
    (
        "It reported a loss of $2 in the first quarter as revenue plunged to $300.",
        "$300",
        "2019-01-01",
        "2019-04-01",
    ),
    ("Output in May was revised up by 15,000, from 311,000 to 326,000.", "326,000", "2019-05-01", "2019-06-01"),
    ("Shipments fell in the first quarter by 2 percent. Vard sold 300 cars.", "300", "2019-01-01", "2019-04-01"),
    ("Vard sold 12 cars in May. Shipments to Olen were 300 tonnes.", "300", "2019-05-01", "2019-06-01"),
    ("Food sales rose 300 tonnes, while fuel sales fell in May.", "300", "2019-05-01", "2019-06-01"),
    ("Some 300 patients passed away and 12 were admitted last week.", "300", "2019-06-03", "2019-06-10"),
    # Who is let go is so on that day; what is made known is of another.
    ("The army released 300 prisoners last week.", "300", "2019-06-03", "2019-06-10"),
    ("Some 300 patients were released this year.", "300", "2019-01-01", "2020-01-01"),
    (
        "Gunmen attacked a school on Tuesday, killing 300 people, in the fifth known attack since May.",
        "300",
        "2019-06-11",
        "2019-06-12",
    ),
    ("Records fell in May, when guards seized 300 pounds of gold on May 3.", "300", "2019-05-03", "2019-05-04"),
    ("The fire, which killed 300 people, broke out on Sunday.", "300", "2019-06-09", "2019-06-10"),
    ("The fire was fast on Friday. It swept the town. Some 300 people died.", "300", "2019-06-14", "2019-06-15"),
    ("Crimes fell 9 percent last year. Drunk driving deaths rose 3 percent.", "3 percent", "2018-01-01", "2019-01-01"),
    (
        "A student is accused of opening fire at a school on Tuesday. Some 300 pupils died.",
        "300",
        "2019-06-11",
        "2019-06-12",
    ),
    ("As many as 300 people could have been killed on Monday.", "300", "2019-06-10", "2019-06-11"),
    ("Police held 12 men after Monday's protest, in which 300 people were hurt.", "300", "2019-06-10", "2019-06-11"),
    ("A dam was built after last year's flood, in which 300 homes were lost.", "300", "2018-01-01", "2019-01-01"),
    ("The firm released 300 new phones this year.", "300", "2019-01-01", "2020-01-01"),
    ("The board issued 300 permits on Monday.", "300", "2019-06-10", "2019-06-11"),
    ("The price in May was $2, up 3 percent from May 2018.", "3 percent", "2019-05-01", "2019-06-01"),
    ("Sales rose 3 percent from 2015 to 2018.", "3 percent", "2015-01-01", "2019-01-01"),
    ("At the end of May, 40 were for sale, down from one year ago when 300 were.", "300", "2018-05-01", "2018-06-01"),
    ("A total of 300 cases had been reported within this year.", "300", "2019-01-01", "2020-01-01"),
    # A year that ended with a month is the one of which figures go on, and before which other months lie.
    (
        "Crimes rose to 9 for the year to March, up from 300 in the previous 12 months.",
        "300",
        "2017-04-01",
        "2018-04-01",
    ),
    ("Vard lost 9 jobs in the year to March. Olen lost 300 over the year.", "300", "2018-04-01", "2019-04-01"),
    ("Sales fell 9 percent in March. Olen lost 300 jobs over the year.", "300", "2019-01-01", "2020-01-01"),
    (
        "Vard lost 9 jobs in the year to March, up from 8 in the previous 12 months. Olen lost 300 over the year.",
        "300",
        "2018-04-01",
        "2019-04-01",
    ),
    (
        "Some 300 people have died. The storm hit towns battered by a quake on Tuesday.",
        "300",
        "2019-06-11",
        "2019-06-12",
    ),
    # Some of those counted were or suffered something when they all were or did.
    ("There were 153 patients on Monday, 43 of whom were in intensive care.", "43", "2019-06-10", "2019-06-11"),
    ("There were 153 patients on Monday, 43 of whom were being treated for burns.", "43", "2019-06-10", "2019-06-11"),
    ("There were 153 victims last year, 43 of whom were killed in raids.", "43", "2018-01-01", "2019-01-01"),
    # Up to a month of a year, from its beginning; up to now, from when a war began.
    ("Through May, sales were up 3 percent.", "3 percent", "2019-01-01", "2019-06-01"),
    ("Sales were up 3 percent through March 2018.", "3 percent", "2018-01-01", "2018-04-01"),
    ("Raids have hit it since the start of a war in 2015 that killed 300 men.", "300", "2015-01-01", "2019-06-15"),
    ("In the week from Christmas Day to New Year's Eve, police held 300 men.", "300", "2018-12-25", "2019-01-01"),
    ("Profit fell 3 percent in the first half (H1) of last year.", "3 percent", "2018-01-01", "2018-07-01"),
    # What a firm posts of a month or a year, it lost or made then.
    ("The firm posted a loss of $300 last year.", "$300", "2018-01-01", "2019-01-01"),
    ("The firm posted a $300 profit in May.", "$300", "2019-05-01", "2019-06-01"),
    (
        "Sales fell in May after the firm posted a decline of 300 tonnes the month before.",
        "300",
        "2019-04-01",
        "2019-05-01",
    ),
    # The month that is told is not the one with which it is compared, and months before it are counted from it.
    (
        "Food fell 3 percent in April, after rising 0.4 percent in March. Gas fell 9 percent over the month.",
        "9 percent",
        "2019-04-01",
        "2019-05-01",
    ),
    (
        "Food fell 3 percent in April from 0.4 percent in March. Gas fell 9 percent in the month.",
        "9 percent",
        "2019-04-01",
        "2019-05-01",
    ),
    (
        "Food fell in April, as it did in March. Gas fell 9 percent over the month.",
        "9 percent",
        "2019-04-01",
        "2019-05-01",
    ),
    ("It hired 40 people in March after 300 in the previous three months.", "300", "2018-12-01", "2019-03-01"),
]


@pytest.mark.parametrize(("text", "number", "first", "after"), SHARED)
def test_when_a_number_holds_by_the_time_of_another(text: str, number: str, first: str, after: str) -> None:
    assert period_of(text, number) == days(first, after)


# text, number: the time of another is not its own
APART = [
    # Another body's report, and the earlier end of a change, have no part in what goes on.
    ("Exports rose 3 percent in May. Halden Oil posted a profit of $300.", "$300"),
    ("Sales rose 4 percent from 77 tonnes in 2014 to 99 tonnes. Exports fell by 300 percent.", "300 percent"),
    ("While the law was passed in 2010, 300 towns broke it.", "300"),
    ("The firm employs 300 people and 40 were hired last year.", "300"),
    ("Police held 300 people and protesters burned 12 cars last week.", "300"),
    ("Some 300 people have been hired and 12 cars were sold last year.", "300"),
    # Victims who are named with their day are none of those before them, nor one who died of many who did.
    ("Gunmen killed 300 people at a post in the north. Six soldiers were killed on Monday in the south.", "300"),
    ("On Tuesday a girl was killed by a mine. Some 300 civilians were killed in the city.", "300"),
    ("Some 300 people were shot. As of June 10, police recorded 129 murders this year.", "300"),
    # Sales of every year, and what is not yet over.
    ("Profit rose to $2 in the first quarter. The firm has sales of $300.", "$300"),
    ("Profit rose to $2 in the first quarter. Sales have risen by $300.", "$300"),
    ("Profit rose to $2 in the first quarter. Annual sales were $300.", "$300"),
    ("Shares rose on Monday. Sales were $9 on Tuesday. Revenue was $300.", "$300"),
    ("The firm hired 153 people in 2015, 300 of whom have left.", "300"),
    ("The firm hired 153 people in 2015, 300 of whom died.", "300"),
    # Times with which figures are compared, among which they have their rank, or of which the beginning is not told.
    ("The index rose by 300 points, matching May's rise.", "300"),
    ("It sold 300 cars, double the month before.", "300"),
    ("It sold 300 cars, the best month of the year.", "300"),
    ("It lost 300 jobs in the ninth month of the year.", "300"),
    ("It sold 300 cars in the period to June 3.", "300"),
    ("It had 300 murders through June 3.", "300"),
    ("It lost $3, against $300 in last year's quarter.", "$300"),
    ("Murders are down, with 300 fewer people who were shot. A man was shot on Sunday.", "300"),
    ("The fire, which killed 300 people, was contained on Sunday.", "300"),
    ("The fire was fast on Friday. Some 300 people have died.", "300"),
    ("The bank released a report of 300 pages on Monday.", "300"),
    ("On Monday the board published 12 reports, saying that 300 men had died.", "300"),
    # From when a move is measured; what is told of a part.
    ("Sales dropped 300 points from May.", "300"),
    ("Sales dropped 3 percent from November 2016.", "3 percent"),
    ("The total rose to 300, with a total of 40 found this month.", "300"),
    ("Profit fell in the first quarter to $2. Vard has sold 300 cars.", "300"),
    ("Profit fell in the first quarter to $2. Sales, which fell in May, were $300.", "300"),
    # What may yet be is not of a day that is over; brackets tell of another figure; "by" and "any" are limits.
    ("The cuts of Monday could cost 300 jobs.", "300"),
    ("GDP rose by 300 dollars (after 2.6 in the previous quarter).", "300"),
    ("It had sold 300 cars by the end of Sunday.", "300"),
    ("More men died than in any year since 1990, with the toll at 300.", "300"),
    ("Crimes fell 9 percent last year. The blast killed 300.", "300"),
    ("Last year's budget, which was cut by $300, has passed.", "$300"),
    # A quarter of which figures are told before it is over is none of the calendar's.
    ("The firm reported second-quarter profit of $300.", "$300"),
    ("Second-quarter profit fell to $2 from $300 a year earlier.", "$300"),
    # What somebody posts on a day is not of that day.
    ("The board posted a list of 300 names on Monday.", "300"),
]


@pytest.mark.parametrize(("text", "number"), APART)
def test_a_number_has_none_of_the_time_of_another(text: str, number: str) -> None:
    assert period_of(text, number) == (None, None)
