"""The time of a scene that goes on, and where it must not: of those remembered, of the whole, of what came later."""

from __future__ import annotations

import pytest

from tests.link.reading import days, period_of

# text, number, first day, the day after the last
PERIODS = [
    # "By" tells who did it, of whose day the number is.
    ("Medics said 300 men were killed by Sunday's blast.", "300", "2019-06-09", "2019-06-10"),
    ("Some 300 homes were wrecked by last month's floods.", "300", "2019-05-01", "2019-06-01"),
    # What had come about by the day with which a sentence opens.
    (
        "A ferry sank on Thursday. By late Thursday, the mayor said 300 men were dead.",
        "300",
        "2019-06-13",
        "2019-06-14",
    ),
    # What befell some of those who are known, and when these were counted.
    ("Nine of the 300 murders since 2016 are unsolved.", "300", "2016-01-01", "2019-06-15"),
    # A form that is both past and present.
    ("Some 300 men died in the quakes that hit northern Chile in 2016.", "300", "2016-01-01", "2017-01-01"),
    # A "has" that the second of two verbs of harm leaves out.
    ("Measles has killed 300 children and sickened 900 since May.", "300", "2019-05-01", "2019-06-15"),
    # The time of the second of two clauses of harm.
    ("Some 300 men died and part of a town was obliterated in May.", "300", "2019-05-01", "2019-06-01"),
    # What comes of what was then.
    ("It paid more for fuel last year, and that has cost it $300.", "$300", "2018-01-01", "2019-01-01"),
    # Those remembered, and a time of their own.
    ("On Monday they honoured the 300 men who died in May.", "300", "2019-05-01", "2019-06-01"),
    # A toll that rises.
    ("Raids on Sunday killed 40 men. The ministry said 300 people were killed.", "300", "2019-06-09", "2019-06-10"),
    # Hours later it is mostly the same day.
    ("A blast hurt 40 men on Sunday. Hours later 300 men were hurt.", "300", "2019-06-09", "2019-06-10"),
    # Up to now, in other words.
    ("Prices have risen by 300 percent thus far this year.", "300", "2019-01-01", "2019-06-15"),
    ("Police have seized 300 guns already this year.", "300", "2019-01-01", "2019-06-15"),
    # A time without a comma that opens the sentence, taken for part of the subject.
    ("Over the past decade rents in the county have climbed 300 percent.", "300", "2009-06-14", "2019-06-15"),
    # What went before has a time of its own.
    ("It made a profit of $9 after a loss of $300 a year earlier.", "300", "2018-01-01", "2019-01-01"),
    # As of a day so many were counted in a longer time.
    ("As of Sunday, there were 300 dengue cases this year.", "300", "2019-01-01", "2019-06-10"),
    ("As of Sunday, 300 people were missing.", "300", "2019-06-09", "2019-06-10"),
    # The same part of the year before; and the months before an amount in another unit.
    ("Some 900 came this year, compared to 300 in the same period of last year.", "300", "2018-01-01", "2018-06-15"),
    (
        "In the first six months of 2018 it lost $19, or 8 cents a share, versus $300, or 23 cents, a year earlier.",
        "$300",
        "2017-01-01",
        "2017-07-01",
    ),
    (
        "It earned $900 in the January-March quarter, in contrast to a loss of $300 a year ago.",
        "$300",
        "2018-01-01",
        "2018-04-01",
    ),
]


@pytest.mark.parametrize(("text", "number", "first", "after"), PERIODS)
def test_the_time_of_the_scene(text: str, number: str, first: str, after: str) -> None:
    assert period_of(text, number) == days(first, after)


NONE = [
    # How far a place is from another, it is at all times.
    ("On Sunday a blast shook Tarsa, 300 miles northeast of the capital.", "300"),
    ("On Sunday a blast shook Tarsa, 300 km (190 miles) north-west of Vell.", "300"),
    ("On Sunday a bus rolled over in Tarsa, 300 miles to the southwest.", "300"),
    # The dead of another day.
    ("Thousands met on Sunday to remember the 300 men who died in the mine.", "300"),
    ("On Sunday they marked 20 years since the quake that left 300 men dead.", "300"),
    ("The town on Sunday held a memorial for the 300 men who drowned.", "300"),
    # Of the whole nothing is told.
    ("Two of the 300 hostages were freed on Sunday.", "300"),
    ("Nine of the 300 deaths happened in the past four days.", "300"),
    # Perhaps on another day.
    ("A blast hurt nine men on Sunday. Some 300 men died later in hospital.", "300"),
    # When somebody spoke, whatever stands behind "that"; when that was with which it is compared, and what went before.
    ("On Monday, the agency said that, during a search, guards found 300 bricks.", "300"),
    ("It came to 40 percent, a rise of 300 percent compared with that in the previous month.", "300"),
    ("Its farms made $300 after a loss of $9 in the same quarter last year.", "300"),
    ("It had 300 percent less crime, compared to the same time period last year.", "300"),
    # What has been since a year that is over, whoever did it.
    ("Last year it bought nine shops, and it has also opened 300.", "300"),
    # So many more than on the day that is told, that they are those of a war.
    ("Raids on Sunday killed 14 men. More than 3,000 people have been killed in the region.", "3,000"),
    # Yet to come.
    ("By Friday, 300 tents were needed.", "300"),
]


@pytest.mark.parametrize(("text", "number"), NONE)
def test_no_time_of_the_scene(text: str, number: str) -> None:
    assert period_of(text, number) == (None, None)
