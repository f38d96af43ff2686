"""What a day or a month hangs on: the noun of an occasion, a participle, what was missed; names that are no dates."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document

WEDNESDAY = datetime(2014, 9, 17, 12, tzinfo=UTC)

# text, published on Wednesday 17 September 2014 → values
READ = [
    # what is decided begins then, what was seen or paid began
    ("Drivers accepted a 4% pay rise from January.", ["2015-01"]),
    ("The board agreed a 3 per cent rise from January after a vote on Tuesday.", ["2015-01", "2014-09-16"]),
    ("A 3% rise from January was agreed.", ["2015-01"]),
    ("The regulator allowed a 4% rise from October 1.", ["2014-10-01"]),
    ("The council backed a ban from November.", ["2014-11"]),
    ("Exports saw a 3% rise from January.", ["2014-01"]),
    ("The firm approved loans from January.", ["2014-01"]),
    ("Workers got a 3% rise from January.", ["2014-01"]),
    # days of the week
    ("Ahead of her keynote speech on Saturday, Ana Duarte spoke to the paper.", ["2014-09-20"]),
    ("She spoke ahead of the talks on Friday.", ["2014-09-19"]),
    ("She spoke of it in the hall on Saturday.", ["2014-09-13"]),
    ("The article follows a television interview on Thursday, in which she said so.", ["2014-09-11"]),
    ("A second vote follows on Thursday.", ["2014-09-18"]),
    ("The bill unveiled Monday would get rid of the tax.", ["2014-09-15"]),
    ("As Friday's vote draws near, the doubts grow.", ["2014-09-19"]),
    ("According to one aide in the room Tuesday, there is growing doubt.", ["2014-09-16"]),
    ("Vogt to visit Rome Friday", ["2014-09-19"]),
    ("The team's next match is against Chile on Saturday.", ["2014-09-20"]),
    ("The unions called for a strike on Friday.", ["2014-09-19"]),
    ("The unions struck on Friday.", ["2014-09-12"]),
    ("The meeting had initially been scheduled for Tuesday, but was postponed after a storm.", ["2014-09-16"]),
    ("A deadline to agree a new council by Monday was missed.", ["2014-09-15"]),
    ("They have to agree a new council by Monday.", ["2014-09-22"]),
    ("The vote is from 9 to 11 am on Friday.", ["2014-09-19T09:00", "2014-09-19T11:00"]),
    ("The vote was from 9 to 11 am on Friday.", ["2014-09-12T09:00", "2014-09-12T11:00"]),
    # a day of the month in apposition to a day of the week that it is
    ("The king died on Thursday night, 5th May 1910.", ["1910-05-05TNI", "1910-05-05"]),
    ("The dam broke early on Friday morning (9 October 1998).", ["1998-10-09TMO", "1998-10-09"]),
    ("The hall opened on Monday (April 6, 2009).", ["2009-04-06", "2009-04-06"]),
    ("They met on Saturday evening, 6 September.", ["2014-09-06TEV", "2014-09-06"]),
    ("They met on Sunday evening, 8 June 2011.", ["2014-09-14TEV", "2011-06-08"]),
    ("He left on Friday, May 2010 being his last month.", ["2014-09-12", "2010-05", "2014-08"]),
    # the year of a day or month before a noun stands behind the noun
    ("The May 3 floods of 2005 took the bridge.", ["2005-05-03", "2005"]),
    ("The November 13 raids in Ostrava in 2012 were the first.", ["2012-11-13", "2012"]),
    ("Since the July revolt of 1830 it has been so.", ["1830-07", "1830"]),
    ("The May 5 ban of 2004 models was lifted.", ["2014-05-05"]),
    ("The June 4 vote on the law of 2011 was lost.", ["2014-06-04", "2011"]),
    ("The May meeting of 2000 people was calm.", ["2014-05"]),
    # the end of the one after next
    # a number behind "the year" that counts what follows is no year's
    ("Since the start of the year 40 barns have burned.", ["2014"]),
    ("By the end of the year 1,200 men will be hired.", ["2014"]),
    ("By the end of the year 79 the town was gone.", []),
    ("By the end of the year 1990 the town was gone.", ["1990"]),
    ("The treaty expires at the end of the year after next.", ["2016"]),
    ("It was signed late in the month before last.", ["2014-07"]),
    # what somebody is ready or willing to do is to come, what turned out was
    ("The judges are ready to sit on Saturday.", ["2014-09-20"]),
    ("The mayor was willing to hold a debate in November.", ["2014-11"]),
    ("She said the team was keen to play on Sunday.", ["2014-09-21"]),
    ("They are reluctant to meet on Monday.", ["2014-09-22"]),
    ("She was able to vote on Tuesday.", ["2014-09-16"]),
    ("The envoy was unable to travel on Tuesday.", ["2014-09-16"]),
    ("He was lucky to survive on Sunday.", ["2014-09-14"]),
    ("The goal turned out to be the winner on Sunday.", ["2014-09-14"]),
    ("It proved to be the last vote on Saturday.", ["2014-09-13"]),
    # what was ahead when it was told is ahead of that day
    ("It said on Saturday that it would shut on Sunday.", ["2014-09-13", "2014-09-14"]),
    ("He said on Monday that he would leave on Tuesday.", ["2014-09-15", "2014-09-16"]),
    ("He said on Monday that he would leave on Friday.", ["2014-09-15", "2014-09-19"]),
    ("She would leave on Friday, he said on Tuesday.", ["2014-09-19", "2014-09-16"]),
    ("He said on Monday that he left on Saturday.", ["2014-09-15", "2014-09-13"]),
    ("Asked on Monday if he would quit on Tuesday, he laughed.", ["2014-09-15", "2014-09-23"]),
    ("He said on Monday, September 1, that it would shut on Tuesday.", ["2014-09-01", "2014-09-23"]),
    ("It is to be the last vote on Saturday.", ["2014-09-20"]),
    # since when something is the worst is no year of which the text goes on to tell
    ("It was the worst fire since 1990, and it took a barn on September 12.", ["1990", "2014-09-12"]),
    ("It was free from 1990 and it took a barn on September 12.", ["1990", "2014-09-12"]),
    # what somebody foresees is to come
    ("The river is predicted to rise on Monday.", ["2014-09-22"]),
    ("The river is forecast to rise on Monday.", ["2014-09-22"]),
    ("The river was seen to rise on Monday.", ["2014-09-15"]),
    # the first in so many years is one of a row
    ("The team will play here for the first time in nine years.", ["P9Y"]),
    ("The river will reach its highest level in 40 years.", ["P40Y"]),
    ("They will hold the first vote in ten years on Sunday.", ["P10Y", "2014-09-21"]),
    ("The plant will open in nine years.", ["2023"]),
    ("They will reach the coast in two weeks.", ["2014-W40"]),
    # what comes of something, and what somebody serves, lasts so long
    ("The ruling could result in nine months of delay.", ["P9M"]),
    ("The case could end in up to nine years behind bars.", ["P9Y"]),
    ("The talks may culminate in two weeks of strikes.", ["P2W"]),
    # an ordinal is no unit, nor is a word of a title a day
    ("The governor suspends a second elected mayor.", []),
    ("It costs 3 cents a second.", ["PT1S"]),
    ("The film “Saturday Night Fever Dreams” won.", []),
    ("He wrote “Friday in June” and “Sunday Rain.”", []),
    ("“Monday was hard,” she said.", ["2014-09-15"]),
    ("They call it “Monday” there.", ["2014-09-15"]),
    # the year of what is to come, where the sentence has named one
    ("It will sail in March 2016 and return later in the year.", ["2016-03", "2016"]),
    ("It will sail in December 2016 after an exercise earlier in the year.", ["2016-12", "2016"]),
    ("It sailed on Monday after an exercise earlier in the year.", ["2014-09-15", "2014"]),
    # what nobody knew of before was in the year before, where its day is to come
    ("The October 12 attack shook the town.", ["2013-10-12"]),
    ("The October 12 terror attack shook the town.", ["2013-10-12"]),
    ("The October 12 ruling is awaited.", ["2014-10-12"]),
    ("The September 12 attack shook the town.", ["2014-09-12"]),
    # ages of two tens, and decades
    ("The men ranged in age from their late 20s to early 40s.", []),
    ("A man in his mid-30s to early 40s was seen.", []),
    ("Both were in their late thirties or early forties.", []),
    ("They sang from the late 60s to early 70s.", ["196", "197"]),
    # a morning behind a night
    ("They were here on Tuesday night and will be back in the morning.", ["2014-09-16TNI", "2014-09-17TMO"]),
    ("They left on Tuesday night. They had come in the morning.", ["2014-09-16TNI", "2014-09-16TMO"]),
    # a day of these days in the present tense, and one of a story in the past
    (
        "The pact was signed on 3 May 1974. The drill takes place from 4 to 15 October.",
        ["1974-05-03", "2014-10-04", "2014-10-15"],
    ),
    ("The club was founded on 3 November 1974. It plays Arvost on 15 October.", ["1974-11-03", "2014-10-15"]),
    ("The treaty was signed on 7 March 1981. It entered into force on 2 October.", ["1981-03-07", "1981-10-02"]),
    # the day on which a plan was decided on, and that of what is announced
    ("Voters rejected a plan to raise the tax on Tuesday.", ["2014-09-16"]),
    ("The union announced a plan to strike on Tuesday.", ["2014-09-23"]),
    # days of a range, and of a list that goes on in another month
    ("The fair (6 Nov-13 Jan) is free.", ["2014-11-06", "2015-01-13"]),
    ("They met Jan. 30, 31 and Feb. 1.", ["2014-01-30", "2014-01-31", "2014-02-01"]),
    ("They met on 11, 12 June.", ["2014-06-11", "2014-06-12"]),
    ("They met on 2, 4, 9 June.", ["2014-06-02", "2014-06-04", "2014-06-09"]),
    ("Of the 30, 12 June babies cried.", ["2014-06"]),
    ("On June 3, 19 men died.", ["2014-06-03"]),
    # months
    ("She was due to sing in the desert on 15 November.", ["2014-11-15"]),
    ("The French have their general election in May.", ["2015-05"]),
    ("The parties prepare for May's local elections.", ["2015-05"]),
    ("It opened in Jan-Feb.", ["2014-01", "2014-02"]),
    # a firm's own year
    ("It made a loss in its year ended June 30.", ["P1Y", "2014-06-30"]),
    ("It made a loss in its half-year ended June 30.", ["P6M", "2014-06-30"]),
    ("Its year ended badly.", []),
    # no dates
    ("Rainfall in May was 40mm.", ["2014-05"]),
    ("It rained throughout May.", ["2014-05"]),
    ("Their trust in May was low.", []),
    ("Rivals of May said so.", []),
    ("Following word that May would take a letter to Brussels, they met.", []),
    ("Changes to May's European Union Bill failed.", []),
    ("The team of Ana Duarte and Jan-Michael Vogt won.", []),
    ("A hall in Mar del Plata burned; Jan de Boer wept.", []),
    ("The valley was cut off by Winter Storm Ilka.", []),
    ("The athletes trained for the Winter Games.", []),
    ("She was hurt in winter storms.", ["2013-WI"]),
    ("He was a guest on The Tonight Show.", []),
    ("She told the hosts of This Morning that she would stay.", []),
    ("He will speak tonight.", ["2014-09-17TNI"]),
    ("It had 100.000 hours of sun.", []),
    ("The Good Friday accord held.", []),
    ("He writes for a Catholic weekly based in Ostrava.", []),
    ("A daily flight left.", ["P1D"]),
    # months that are the subject of what is said of months
    ("April was the driest month in years.", ["2014-04", "PXY"]),
    ("March was mild and May was wet.", ["2014-03", "2014-05"]),
    ("May was tired. April was at home.", []),
    ("May was cold to him.", []),
    # people who have their name of a day of the week
    ("The chairman, Sunday Adewale, resigned on Monday.", ["2014-09-15"]),
    ("Sunday Adewale said that Friday Owusu was calm.", []),
    ("Police named the man as Sunday Okonjo, 34.", []),
    ("Sunday Mass was cut short.", ["2014-09-14"]),
    ("On Sunday Mayor Vogt resigned.", ["2014-09-14"]),
    ("On Sunday Vogt resigned.", ["2014-09-14"]),
    ("He told them Monday Congress would vote.", ["2014-09-15"]),
    # the holiday that ends a range comes after its beginning
    ("It ran from 20 December 2012 to New Year's Day.", ["2012-12-20", "2013-01-01"]),
    ("It ran from 9 p.m. on December 31, 2012 to 2 a.m. on New Year's Day.", ["2012-12-31T21:00", "2013-01-01T02:00"]),
    ("It ran from 3 March to Easter.", ["2014-03-03", "2014-04-20"]),
    # names of works and groups that begin with a day of the week; years before a noun
    ("The band Sunday Comes Late sold 300 tickets.", []),
    ("The novel Friday Never Ends was a hit.", []),
    ("The band Saturday played to 300 people.", ["2014-09-13"]),
    ("A new screen version of 1998 was shown.", ["1998"]),
    ("The mill's 1984 sales fell.", ["1984"]),
    ("The king's 1922 visit to Crete drew 300 people.", ["1922"]),
    ("Mayor Wong's 2046 target is 12%.", ["2046"]),
    ("The bank fined the group Monday New York time.", ["2014-09-15"]),
    # numbers of halls, stands and vehicles
    ("Fire broke out in warehouse 1998.", []),
    ("They met at stand 2012 on pier 2004.", []),
    ("They rode on locomotive 1998 of the line.", []),
    ("They built the warehouse in 1998.", ["1998"]),
    ("For the head coach 1998 was a bad year.", ["1998"]),
    ("In the village hall 1998 ended with a dance.", ["1998"]),
    ("The council cut ward 1998 budgets.", ["1998"]),
    ("Bookings for the helicopter 1998 to 2003 were lost.", ["1998", "2003"]),
    # parts of a period, seasons before a number, words of repetition
    ("In the early part of last year it rained.", ["2013"]),
    ("It rained in the latter part of 2011.", ["2011"]),
    ("He sang in the last part of the show.", []),
    ("The war began in May 1990. That summer 40 barns burned.", ["1990-05", "1990-SU"]),
    ("Rents are paid quarterly and fees half-yearly.", ["P3M", "P6M"]),
    ("He edits a quarterly in Ostrava.", []),
    ("Its quarterly profit rose.", []),
    # quarters of a unit behind whole ones
    ("The vote took an hour and three quarters.", ["PT1H45M"]),
    ("The vote took two hours and a quarter.", ["PT2H15M"]),
    ("The vote took two hours and a quarter of the crew left.", ["PT2H"]),
    ("The vote took an hour and a half.", ["PT1H30M"]),
    ("They sat there for like an hour and a half straight and read.", ["PT1H30M"]),
    ("The vote took two hours and three quarters backed the deal.", ["PT2H"]),
    ("The strike lasted two weeks and a quarter had gone back.", ["P2W"]),
    ("He slept for an hour and a quarter-final win followed.", ["PT1H"]),
    # places and groups named after a day
    ("The March 14 alliance won the vote.", []),
    ("The July 26 Movement and the April 6 Youth Movement won.", []),
    ("The police shut the July 15 Martyrs Bridge and the 1 May Square.", []),
    ("She lives in 6th of October City, near May 25 Stadium.", []),
    ("On June 4 Bridge Street was shut.", ["2014-06-04"]),
    ("From May 5 Park Road was shut.", ["2014-05-05"]),
    ("The June 4 street party was wet.", ["2014-06-04"]),
    ("She sang at the June 4 party.", ["2014-06-04"]),
    ("The June 4, 2009, movement failed.", ["2009-06-04"]),
    ("It was named album of the year and coach of the year.", []),
    ("It rained for most of the year.", ["2014"]),
]


@pytest.mark.parametrize(("text", "values"), READ)
def test_what_a_time_hangs_on(text: str, values: list[str]) -> None:
    assert [found.timex_value for found in find_dates(Document(text), WEDNESDAY)] == values
