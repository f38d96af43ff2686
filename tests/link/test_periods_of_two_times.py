"""Sentences that tell two times: whose each is."""

from __future__ import annotations

import pytest

from tests.link.reading import days, period_of

# text, number, first day, the day after the last
PERIODS = [
    # Each amount of a list has the time before it, with the preposition of the first.
    ("In 2014 exports came to $40, in 2015 to $300 and in 2016 to $90.", "$300", "2015-01-01", "2016-01-01"),
    ("In 2014 exports came to $40, in 2015 to $300 and in 2016 to $90.", "$90", "2016-01-01", "2017-01-01"),
    ("In March the fund stood at $40, in April at $300.", "$300", "2019-04-01", "2019-05-01"),
    ("The rate fell to 40 percent in March and in April to 300 percent.", "300", "2019-04-01", "2019-05-01"),
    # "From" leads to things of another kind: nothing earlier.
    ("Crews took 300 men from two ships on Sunday.", "300", "2019-06-09", "2019-06-10"),
    ("A total of 300 men were taken from two ships on Sunday.", "300", "2019-06-09", "2019-06-10"),
    ("It moved 300 jobs from two mills in 2016.", "300", "2016-01-01", "2017-01-01"),
    # A verb before which a month stands is no usual figure.
    ("Last year that meant 300 closures.", "300", "2018-01-01", "2019-01-01"),
    ("In March a storm levelled 300 barns.", "300", "2019-03-01", "2019-04-01"),
    # What has been since a month is no story's of years ago.
    ("In 2016 three men died there, and 300 have been hurt since January.", "300", "2019-01-01", "2019-06-15"),
    ("In 2013 it had nine shops. It has opened 300 since January.", "300", "2019-01-01", "2019-06-15"),
    ("It has had 40 strikes this year and 300 since the count began in 2014.", "40", "2019-01-01", "2020-01-01"),
    ("It has had 40 strikes this year and 300 since the count began in 2014.", "300", "2014-01-01", "2019-06-15"),
    # Those who are let go, and those of whom a clause tells what became.
    ("Twelve of the 300 men held last month were released on Monday.", "Twelve", "2019-06-10", "2019-06-11"),
    ("Twelve of the 300 men held last month were released on Monday.", "300", "2019-05-01", "2019-06-01"),
    ("It issued 40 permits last month, half the 300 it issued in April 2016.", "300", "2016-04-01", "2016-05-01"),
    ("It issued 40 permits last month, half the 300 that it issued in 2016.", "300", "2016-01-01", "2017-01-01"),
    # Nobody foresees for a year.
    ("For 2019, the firm expects sales of $300.", "$300", "2019-01-01", "2020-01-01"),
    ("For 2019, the firm sees sales of $300.", "$300", "2019-01-01", "2020-01-01"),
    ("This year the firm expects sales of $300.", "$300", "2019-01-01", "2020-01-01"),
    ("In 2020 it expects to make 300 tonnes.", "300", "2020-01-01", "2021-01-01"),
    # The first of two that have nothing in common is the number's, the second that of a noun behind it.
    ("Police on Monday searched 300 homes over the theft of a car in 2016.", "300", "2019-06-10", "2019-06-11"),
    ("In March it paid $300 to victims of a flood in 2013.", "300", "2019-03-01", "2019-04-01"),
    ("Last month it posted a jump of 300 percent in profit for the first quarter.", "300", "2019-01-01", "2019-04-01"),
    # When what did harm came; a peak, at which something was; what is drawn up for a year to come.
    ("The floods that hit in March killed 40 men and destroyed 300 homes.", "300", "2019-03-01", "2019-04-01"),
    ("The storm, which struck in 2016, killed 40 men, leaving 300 homeless.", "300", "2016-01-01", "2017-01-01"),
    ("At its peak in 2006, it had 300 workers.", "300", "2006-01-01", "2007-01-01"),
    ("It had 300 workers at its peak in 2006.", "300", "2006-01-01", "2007-01-01"),
    ("On Monday the house passed a budget of $300 for 2020.", "$300", "2020-01-01", "2021-01-01"),
    # A sum has the time of the participle behind it.
    ("Sales were $40 in 2018, as against $300 earned in 2017.", "$300", "2017-01-01", "2018-01-01"),
    ("Profit was $40 in 2018, against a loss of $300 posted in 2017.", "$300", "2017-01-01", "2018-01-01"),
    (
        "Since replacing her trade minister and the head of the central bank on May 3, the peso has lost 300 points.",
        "300",
        "2019-05-03",
        "2019-06-15",
    ),
    # Since when something has been is no beginning of a story.
    ("It fell 40 percent in March, the most since May 2009, after 300 in April.", "300", "2019-04-01", "2019-05-01"),
    ("It has run the port since May and in June it laid off 300 men.", "300", "2019-06-01", "2019-07-01"),
    ("It is the latest of 300 tremors since a quake on June 3 that killed 17.", "300", "2019-06-03", "2019-06-15"),
    ("It is the latest of 300 tremors since a quake on June 3 that killed 17.", "17", "2019-06-03", "2019-06-04"),
    ("Nine men died last week, taking the toll since May to 300.", "300", "2019-05-01", "2019-06-15"),
    ("It lost $9 in the three months to March after $300 in the previous quarter.", "$300", "2018-10-01", "2019-01-01"),
    # A week before one that ends on any day; those of a tally till now; what a clause with "with" tells besides.
    ("Claims fell to 40 in the week ended June 1 from 300 a week earlier.", "300", "2019-05-19", "2019-05-26"),
    ("The number of men killed since April has reached 300.", "300", "2019-04-01", "2019-06-15"),
    ("It won on Sunday, with its leader taking 300 percent.", "300", "2019-06-09", "2019-06-10"),
    # Charges are brought then, whatever is said in them; a year is of no rebels.
    ("Police charged 300 people with fraud on Sunday.", "300", "2019-06-09", "2019-06-10"),
    ("Police on Sunday charged 300 men with a murder in 2016.", "300", "2019-06-09", "2019-06-10"),
    ("In 2009 rebels took 300 towns.", "300", "2009-01-01", "2010-01-01"),
    ("In the 1970s farmers grew 300 tonnes of oats.", "300", "1970-01-01", "1980-01-01"),
    ("Police shot a man Sunday night, wounding 300.", "300", "2019-06-09", "2019-06-10"),
    ("In 2018 it sold 300 cars, and in 2019 it built 40 in the north in May.", "40", "2019-05-01", "2019-06-01"),
]

# text, number without a period
NONE = [
    ("The number of shops rose to 300 from 250 in 2016.", "300"),
    ("It has 300 shops, up from 250 outlets in 2016.", "300"),
    ("Staff fell to 300 clerks from 400 workers in 2016.", "300"),
    ("The virus has sickened 300 people, of whom 12 died in the last week.", "300"),
    ("It was the lowest level of 300 since records began in 1950.", "300"),
    ("The attack that was planned in March killed 300 people.", "300"),
    ("The strike that began in March has cost 300 jobs.", "300"),
    ("Police accused 300 men of stealing a car in 2016.", "300"),
    ("The 2009 winners took 300 points.", "300"),
    ("The number of men killed by the heat in May has reached 300.", "300"),
    ("Prosecutors charged on Sunday that the firm hid $300.", "300"),
    ("In May the bank expected inflation of 300 percent.", "300"),
    ("On Monday the bank forecasts growth of 300 percent.", "300"),
    ("Output is 300 percent below its peak in 2006.", "300"),
    ("Prices are 300 percent higher than they were two years ago.", "300"),
    ("He scored 300 points, more than a season ago.", "300"),
]


@pytest.mark.parametrize(("text", "number", "first", "after"), PERIODS)
def test_each_has_its_own_time(text: str, number: str, first: str, after: str) -> None:
    assert period_of(text, number) == days(first, after)


@pytest.mark.parametrize(("text", "number"), NONE)
def test_other_times_are_not_taken(text: str, number: str) -> None:
    assert period_of(text, number) == (None, None)
