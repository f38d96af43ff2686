"""When a number holds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.link.reading import claim_in, period_of, read

# text, number, first day, the day after the last
PERIODS = [
    ("Some 40 people died, by the count for March.", "40", "2019-03-01", "2019-04-01"),
    ("On Tuesday a blast hit the town. Some 300 people have been killed.", "300", "2019-06-11", "2019-06-12"),
    ("Output was 40 tonnes in the year earlier.", "40", "2018-01-01", "2019-01-01"),
    # What is yet to be made known of a month that is over.
    ("A report is expected to show that prices rose 40 percent in April.", "40", "2019-04-01", "2019-05-01"),
    ("Data due on Friday should show that firms hired 40,000 people in May.", "40,000", "2019-05-01", "2019-06-01"),
    ("Rainfall of 300 mm broke the record of 40 mm set in 1962.", "40", "1962-01-01", "1963-01-01"),
    ("Of the 300 people arrested, 12 were freed on Monday.", "12", "2019-06-10", "2019-06-11"),
    (
        "The army says 40 of the 300 soldiers reported missing last week have been found.",
        "300",
        "2019-06-03",
        "2019-06-10",
    ),
    ("As of Monday, 40 families are now displaced.", "40", "2019-06-10", "2019-06-11"),
    ("According to ministry sources as of 9 June, over 40 are dead.", "40", "2019-06-09", "2019-06-10"),
    # Whom somebody takes away from a happening on is counted up to then.
    ("As of Monday, crews had evacuated 40 people after a flood on Friday.", "40", "2019-06-10", "2019-06-11"),
    (
        "Some 40 people had been moved to safety as of Sunday, after a quake Friday.",
        "40",
        "2019-06-09",
        "2019-06-10",
    ),
    # What is set against a figure has its own time behind it.
    (
        "It reported earnings of $40, or 3 cents a share, for the first quarter ended April 3, compared to $12, or one"
        " cent a share, in the prior year.",
        "$40",
        "2019-01-04",
        "2019-04-04",
    ),
    ("The firm had 40 orders for 2014.", "40", "2014-01-01", "2015-01-01"),
    # An event may say when in a year; up to now; the months of which a report tells, a year before.
    ("In 1912 it had 300 ships before the war.", "300", "1912-01-01", "1913-01-01"),
    ("On Monday 300 men were hurt in 12 towns.", "12", "2019-06-10", "2019-06-11"),
    ("Shares are down 300 crowns so far this year.", "300", "2019-01-01", "2019-06-15"),
    ("It fell on 1 February 2016. In the three years since, 300 men have died.", "300", "2016-02-01", "2019-06-15"),
    ("It made $40 in the three months to March 31, up from $300 a year earlier.", "300", "2018-01-01", "2018-04-01"),
    ("The river stood at 5 metres on Monday, above the 1941 record of 300.", "300", "1941-01-01", "1942-01-01"),
    # A figure has the year that stands before it, though another is measured by it.
    ("On Monday it opened the first shops in 300 towns.", "300", "2019-06-10", "2019-06-11"),
    ("The club won 3-1 on Monday and had 300 shots before the break.", "300", "2019-06-10", "2019-06-11"),
    ("The buyer paid twice the 2015 price of $300.", "300", "2015-01-01", "2016-01-01"),
    ("It rose 4% from its 2003 level of 300 tonnes.", "300", "2003-01-01", "2004-01-01"),
    # On the day of what went just before; of an event in a clause of its own; by the clock that the text tells.
    ("Hours after the blast on 3 March 2018, 300 people were arrested.", "300", "2018-03-03", "2018-03-04"),
    ("After the coup of 15 July 2016, 300 people were arrested.", "300", "2016-07-15", "2016-07-16"),
    (
        "Three days after the coup of 15 July 2016, which killed 300 people, 40 had been held.",
        "300",
        "2016-07-15",
        "2016-07-16",
    ),
    ("Some 300 people were killed at 9 p.m. EST on Monday.", "300", "2019-06-10", "2019-06-11"),
    ("A bomb exploded at 03:30 local time (19:30 GMT) on Monday, killing 300.", "300", "2019-06-10", "2019-06-11"),
    # A time between a joint and the next amount is that amount's.
    ("In 2014 it sold 300 cars and in 2015 290.", "300", "2014-01-01", "2015-01-01"),
    ("In 2014 it sold 300 cars and in 2015 290.", "290", "2015-01-01", "2016-01-01"),
    ("It sold 300 cars in 2014 and in 2015 290.", "300", "2014-01-01", "2015-01-01"),
    ("It sold 300 cars in 2014 and in 2015 290.", "290", "2015-01-01", "2016-01-01"),
    ("It sold 300 cars in 2014, in 2015 it sold 290.", "300", "2014-01-01", "2015-01-01"),
    ("It sold 300 cars in 2014 and in 2015.", "300", "2014-01-01", "2016-01-01"),
    ("It sold 300 cars in May and in June it sold 40.", "300", "2019-05-01", "2019-06-01"),
    ("The army lost 300 men in April and in May Russia sent 40 more.", "300", "2019-04-01", "2019-05-01"),
    ("The army lost 300 men in April and in May Russia sent 40 more.", "40", "2019-05-01", "2019-06-01"),
    # Joined participles share their "has", and what both have run since.
    ("Flu has infected 300 people and killed nine since May.", "300", "2019-05-01", "2019-06-15"),
    # What a perfect participle tells was before the rest.
    ("The firm has a staff, having hired 43 clerks in March.", "43", "2019-03-01", "2019-04-01"),
    ("Having hired 43 clerks in March, the firm has a staff.", "43", "2019-03-01", "2019-04-01"),
    # A clause tells what befell those who are counted, wherever it stands.
    ("Police on Monday named the 300 men who were shot on Sunday.", "300", "2019-06-09", "2019-06-10"),
    ("He spoke of 300 women who had been killed last year.", "300", "2018-01-01", "2019-01-01"),
    ("On Monday it sent home the 300 men who were shot on Sunday.", "300", "2019-06-09", "2019-06-10"),
    ("The 2011 quake, which killed 300 people, shook them.", "300", "2011-01-01", "2012-01-01"),
    ("Police on Monday arrested 300 men over a robbery last May.", "300", "2019-06-10", "2019-06-11"),
    ("Some 300 people were hurt on Monday, two of whom died on Tuesday.", "300", "2019-06-10", "2019-06-11"),
    ("Some 300 people were hurt on Monday, two of whom died on Tuesday.", "two", "2019-06-11", "2019-06-12"),
    ("It had a staff of nine, rising to 300 in May.", "300", "2019-05-01", "2019-06-01"),
    (
        "The firm, which has nine rebounds to its name, lost $300 in the first quarter of 2019.",
        "300",
        "2019-01-01",
        "2019-04-01",
    ),
    # An hour is on its day, on whichever side of it; from one day into the next.
    ("Just after 9 p.m. on Tuesday, 300 people were hurt.", "300", "2019-06-11", "2019-06-12"),
    ("From Sunday evening into Monday morning, 300 fires burned.", "300", "2019-06-09", "2019-06-11"),
    # What is posted for a time is of that time; a survey's year is that of its answers.
    ("For the six months ended April 30, it posted income of $300.", "300", "2018-11-01", "2019-05-01"),
    ("According to a 2017 study, 300 percent more was sold.", "300", "2017-01-01", "2018-01-01"),
    # Those who say something say it then.
    ("On Sunday, 300 nurses wrote to the king.", "300", "2019-06-09", "2019-06-10"),
    ("In May, 300 nurses said they would leave.", "300", "2019-05-01", "2019-06-01"),
    ("Some 300 scientists warned on Sunday that 40 species would die.", "300", "2019-06-09", "2019-06-10"),
    # From when a move is measured is not when it was made; what was foreseen may be over.
    ("Exports in March fell 300 percent from a year earlier.", "300", "2019-03-01", "2019-04-01"),
    ("Sales in May were down 300 percent on a year ago.", "300", "2019-05-01", "2019-06-01"),
    ("Profit in the first quarter rose 300 percent from a year earlier.", "300", "2019-01-01", "2019-04-01"),
    ("Analysts had forecast 300 new posts in April.", "300", "2019-04-01", "2019-05-01"),
    ("Analysts had expected a surplus of $300 in March.", "300", "2019-03-01", "2019-04-01"),
    ("For the January-to-March quarter it reported sales of $300.", "300", "2019-01-01", "2019-04-01"),
    ("Exports fell in April, leaving a gap of $300 for the month.", "300", "2019-04-01", "2019-05-01"),
    ("Some 300 men were charged in a hearing on Monday.", "300", "2019-06-10", "2019-06-11"),
    ("Some 300 men were held in raids last week.", "300", "2019-06-03", "2019-06-10"),
    ("She was jailed in May on 300 counts of fraud.", "300", "2019-05-01", "2019-06-01"),
    # The month before is that before the one told of in the sentence before.
    ("March exports rose. The gap was $9, from $300 the month before.", "300", "2019-02-01", "2019-03-01"),
    # A saying only interrupts what a time opens.
    ("From January to May, data showed, 300 firms failed.", "300", "2019-01-01", "2019-06-01"),
    ("From January to March, figures showed on Monday, sales fell 3 percent.", "3 percent", "2019-01-01", "2019-04-01"),
    ("In May, the ministry said on Tuesday, 300 firms failed.", "300", "2019-05-01", "2019-06-01"),
    ("On Sunday, police said, 300 men marched.", "300", "2019-06-09", "2019-06-10"),
    ("On Tuesday night, the army claimed, it shot down 300 drones.", "300", "2019-06-11", "2019-06-12"),
    # What came of it is of the time that opens the sentence, wherever the tree hangs it.
    (
        "In May 2015 rebels put a bomb on a jet that broke up over the sea, killing 300 men.",
        "300",
        "2015-05-01",
        "2015-06-01",
    ),
    # A period and the day that ends it are one time, however the sentence is built around "ended".
    ("The bank said profit for the first quarter ended January 31 fell to $300.", "300", "2018-11-01", "2019-02-01"),
    ("The loss for the nine months ended October 31 totalled $300.", "300", "2018-02-01", "2018-11-01"),
    ("The mill reported earnings for the year ended November 29 of $300.", "300", "2017-11-30", "2018-11-30"),
    ("For its fiscal year ended July 31 the mill reported net income of $300.", "300", "2017-08-01", "2018-08-01"),
    ("Earnings rose to $400 in the half ended December 31.", "400", "2018-07-01", "2019-01-01"),
    (
        "Earnings rose to $400 in the half ended December 31 from $300 a year earlier.",
        *("300", "2017-07-01", "2018-01-01"),
    ),
    ("In 2018 prices fell 300 percent.", "300", "2018-01-01", "2019-01-01"),
    (
        "It was 46 degrees on Monday, the highest since 1977, when it was 300 in Oslo.",
        "300",
        "1977-01-01",
        "1978-01-01",
    ),
    (
        "It was 300 degrees on Monday, the highest since 1977, when it was 48 in Oslo.",
        "300",
        "2019-06-10",
        "2019-06-11",
    ),
    ("On Monday police in Lyon stopped 300 cars.", "300", "2019-06-10", "2019-06-11"),
    ("Two were killed on June 3. Police have released the names of 300 men slain.", "300", "2019-06-03", "2019-06-04"),
    ("Two girls were killed on June 3. The shooting killed 300 others.", "300", "2019-06-03", "2019-06-04"),
    (
        "In 2017 the mill sold 4,000 bags, an increase of 300 over the total in 2015.",
        *("300", "2017-01-01", "2018-01-01"),
    ),
    (
        "In the three months to April it sold 400 cars, compared with 300 in the same period last year.",
        *("300", "2018-02-01", "2018-05-01"),
    ),
    ("Four ferries sank, among them one in May 2017 in which 300 people drowned.", "300", "2017-05-01", "2017-06-01"),
    ("Four ferries sank, among them one in 2017, when 300 people drowned.", "300", "2017-01-01", "2018-01-01"),
    ("The damage in 2003 to 2005 came to 300 dollars.", "300", "2003-01-01", "2006-01-01"),
    ("Investments came to 300 dollars in 2003-2005.", "300", "2003-01-01", "2006-01-01"),
    ("It sold 300 cars in May–June 2015.", "300", "2015-05-01", "2015-07-01"),
    (
        "She said that prices had risen 300 percent in March and that 40 shops had shut.",
        "300",
        "2019-03-01",
        "2019-04-01",
    ),
    ("Police logged 300 incidents between 12 and 13 June.", "300", "2019-06-12", "2019-06-14"),
    (
        "Exports fell from 300 tonnes worth $413 million in 2016 to 200 worth $364 million in 2017.",
        "300",
        "2016-01-01",
        "2017-01-01",
    ),
    ("The mill made 40 dollars in 2017, 200 in 2018 and 300 so far this year.", "300", "2019-01-01", "2019-06-15"),
    ("The bank expects growth of 300 percent next year.", "300", "2020-01-01", "2021-01-01"),
    ("The bank expects growth of 40 percent next year after 300 percent this year.", "300", "2019-01-01", "2020-01-01"),
    ("Earnings fell in 2016, while the firm lost 300 dollars on ships.", "300", "2016-01-01", "2017-01-01"),
    ("The port handled 300 ships in 2018, up from a quarter of that last year.", "300", "2018-01-01", "2019-01-01"),
    (
        "A ferry sank on Monday, killing 13. In 2018 a ferry sank and 167 drowned; only 300 were rescued.",
        *("300", "2018-01-01", "2019-01-01"),
    ),
    ("It caught 420 last year, against 499 in 2013 and a peak of 300 in 2014.", "300", "2014-01-01", "2015-01-01"),
    ("Crime fell 300 points in 2004, 2005 and 2006.", "300", "2004-01-01", "2007-01-01"),
    ("They sold 200 cars in 2004 and 300 more in 2005.", "300", "2005-01-01", "2006-01-01"),
    ("In 1975 it had 300 clerks; by the turn of the century it had 40.", "300", "1975-01-01", "1976-01-01"),
    ("It hurt 300 people, including 12 Danes, on May 7.", "300", "2019-05-07", "2019-05-08"),
    ("The hoard, valued at 300 dollars and found in 1999, was sold in May.", "300", "2019-05-01", "2019-06-01"),
    ("The port handled 300 ships last year.", "300", "2018-01-01", "2019-01-01"),
    ("The treaty in 2016 freed 300 men.", "300", "2016-01-01", "2017-01-01"),
    ("The 300 mares, born in 2016, were sold in May.", "300", "2019-05-01", "2019-06-01"),
    ("Some 800 have climbed it, 300 of them since 2017.", "300", "2017-01-01", "2019-06-15"),
    ("Since April the port has handled 300 ships.", "300", "2019-04-01", "2019-06-15"),
    ("The port has handled at least 300 ships since April.", "300", "2019-04-01", "2019-06-15"),
    ("The port has handled 300 ships since early April.", "300", "2019-04-01", "2019-06-15"),
    ("It was the worst storm since 2015, when 62 sailors drowned.", "62", "2015-01-01", "2016-01-01"),
    ("In 2017 the port handled 300 ships.", "300", "2017-01-01", "2018-01-01"),
    ("Sales rose 3% in the third quarter of 2018.", "3%", "2018-07-01", "2018-10-01"),
    ("A blast killed 41 people and wounded 300 on Wednesday, medics said.", "41", "2019-06-12", "2019-06-13"),
    ("A bomb went off in the market on Monday, killing 30 people.", "30", "2019-06-10", "2019-06-11"),
    ("It took 300 pictures between 2011 and 2014.", "300", "2011-01-01", "2015-01-01"),
    (
        "Profit fell to $300, or 57 cents a share, in the quarter to March 31 from $410, or 75 cents, a year before.",
        "75 cents",
        "2018-01-01",
        "2018-04-01",
    ),
    ("A storm killed 40 people last year, and one in 1998 left 300 dead.", "300", "1998-01-01", "1999-01-01"),
    ("Tin has risen since hitting a May low of 300 crowns a tonne.", "300", "2019-05-01", "2019-06-01"),
    ("Arrivals in the first three months this year rose to 300.", "300", "2019-01-01", "2019-04-01"),
    ("Sales in the first nine months of 2016 rose 300 percent.", "300", "2016-01-01", "2016-10-01"),
    ("In the last two months last year it sold 300 ships.", "300", "2018-11-01", "2019-01-01"),
    ("It closed for three months last year and sold 300 ships.", "300", "2018-01-01", "2019-01-01"),
    ("The port has lost 300 men since the end of the strike in 2009.", "300", "2009-01-01", "2019-06-15"),
    ("Malawi reported 58,000 cases and 300 deaths between 2012 and 2013.", "300", "2012-01-01", "2014-01-01"),
    ("Since 2014, 300 whales have been recorded.", "300", "2014-01-01", "2019-06-15"),
    ("It lost 300 men when he went back in 2014.", "300", "2014-01-01", "2015-01-01"),
    ("He went back to Oslo in 2014 with 300 men.", "300", "2014-01-01", "2015-01-01"),
    ("Malawi reported 58,000 cases and 300 deaths between 2012 and 2013.", "58,000", "2012-01-01", "2014-01-01"),
    ("Between 2012 and 2013, 58,000 cases and 300 deaths were reported.", "300", "2012-01-01", "2014-01-01"),
    ("It sold 40 and 300 boats in 2012 and 2013.", "300", "2013-01-01", "2014-01-01"),
    ("The bar was the scene of a Christmas Day fire that left 300 dead.", "300", "2018-12-25", "2018-12-26"),
    (
        "Deputies say around 1:00 a.m. Wednesday they responded to a shop and learned 300 men had been shot.",
        *("300", "2019-06-12", "2019-06-13"),
    ),
    ("In the 1970s and 1980s the yard built 300 ships.", "300", "1970-01-01", "1990-01-01"),
    ("For the year 2016 – 2017, the pass rate was 300 marks.", "300", "2016-01-01", "2018-01-01"),
    ("Crowds rose 4 percent on the 2014 tour.", "4 percent", "2014-01-01", "2015-01-01"),
    ("Prices will rise 4 percent over the next year.", "4 percent", "2019-06-14", "2020-06-14"),
    ("Sales fell 300 tonnes over the last quarter.", "300", "2019-01-01", "2019-04-01"),
    ("For the same month in 2017, the rate was 300, in 2016, it was 250.", "300", "2017-06-01", "2017-07-01"),
    (
        "The town mourns after the shooting on Monday. Nobody was held. 300 people were wounded.",
        "300",
        "2019-06-10",
        "2019-06-11",
    ),
    (
        "300 men are in hospital after somebody, as they were coming home on Monday, shot at them.",
        "300",
        "2019-06-10",
        "2019-06-11",
    ),
    ("Profit rose to 300 dollars from 250 dollars in 2017.", "250", "2017-01-01", "2018-01-01"),
    ("The yards built 40 and 60 ships in 2006 and 2007.", "60", "2007-01-01", "2008-01-01"),
    ("The port said that last year it handled 300 ships.", "300", "2018-01-01", "2019-01-01"),
    ("Profit was 250 dollars, or 300 crowns, in 2017.", "300", "2017-01-01", "2018-01-01"),
    (
        "The blast happened on Monday evening in the market. Medics said 300 people were wounded.",
        "300",
        "2019-06-10",
        "2019-06-11",
    ),
    # What is reported for a quarter or a year, and the year before.
    ("The port said first-quarter profit rose 40% to 300 dollars, or 61 cents.", "300", "2019-01-01", "2019-04-01"),
    ("For the quarter ended March 31, the port posted a profit of 300 dollars.", "300", "2019-01-01", "2019-04-01"),
    ("It posted a profit of 250 dollars, up from 300 dollars, a year earlier.", "300", "2018-01-01", "2019-01-01"),
    ("It fell to 250 dollars from 300 dollars, or 5 cents, in the year-ago period.", "300", "2018-01-01", "2019-01-01"),
    ("In 2017 the port reported a loss of $3 million.", "$3 million", "2017-01-01", "2018-01-01"),
    ("It had 250 ships as of March 31, and 300 clerks.", "300", "2019-03-31", "2019-04-01"),
    ("As at March 31, 2018, the port had 300 ships.", "300", "2018-03-31", "2018-04-01"),
    ("According to a poll, which was taken in 2017, 40 percent like it.", "40 percent", "2017-01-01", "2018-01-01"),
    (
        "Sales rose 5 percent in the first quarter. Profit rose 7 percent to $300 million.",
        "$300 million",
        "2019-01-01",
        "2019-04-01",
    ),
    # What was done, and what happened.
    ("The last wreck was in May, when 300 people died.", "300", "2019-05-01", "2019-06-01"),
    ("In May, a ferry sank after hitting a tanker, killing 300 people.", "300", "2019-05-01", "2019-06-01"),
    (
        "Told of floods in March and April, the house heard that 300 men and 60 women died between 3 May and 12 June.",
        "300",
        "2019-05-03",
        "2019-06-13",
    ),
    ("Told of floods in 2015, the guild sold 300 and 60 vans in March and April.", "300", "2019-03-01", "2019-04-01"),
    ("In May, a jet crashed while landing in fog, injuring 300 people.", "300", "2019-05-01", "2019-06-01"),
    ("The bombings in Oslo have killed 300 people. The blasts were on Monday.", "300", "2019-06-10", "2019-06-11"),
    ("It lost 250 dollars between January and March, against 300 a year earlier.", "300", "2018-01-01", "2018-04-01"),
    ("A fire in May that destroyed 300 homes was set by a guard.", "300", "2019-05-01", "2019-06-01"),
    ("More than 300 men have died since the war began in April last year.", "300", "2018-04-01", "2019-06-15"),
    ("Since the mill closed in 2009, 300 people have left.", "300", "2009-01-01", "2019-06-15"),
    ("Police on Tuesday held 300 men after a brawl on Monday.", "300", "2019-06-11", "2019-06-12"),
    ("A blast hit the port on Monday. The blaze at around noon killed 30 people.", "30", "2019-06-10", "2019-06-11"),
]


@pytest.mark.parametrize(("text", "number", "first", "after"), PERIODS)
def test_when_a_number_holds(text: str, number: str, first: str, after: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.period_start == datetime.fromisoformat(first).replace(tzinfo=UTC)
    assert claim.period_end == datetime.fromisoformat(after).replace(tzinfo=UTC)
    assert any(date.start == claim.date_start for date in read(text).dates)


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Norbank cut 12 jobs in Oslo and 43 in Bergen in 2016 and 2018, respectively.", "2016", "2018"),
        ("Storms killed 12 people in Cuba and 43 people in Haiti in 2016 and 2018 respectively.", "2016", "2018"),
        ("Hale and Brun scored 12 and 43 goals, respectively, in 2016.", "2016", "2016"),
    ],
)
def test_numbers_apart_pair_off_with_times_where_the_text_says_so(text: str, first: str, second: str) -> None:
    years = [period_of(text, number)[0] for number in ("12", "43")]
    assert [year.year if year is not None else None for year in years] == [int(first), int(second)]
