"""When a number holds: on the day of an event that it came of, over hours, since a time, in brackets behind one."""

from __future__ import annotations

import pytest

from tests.link.reading import days, period_of

# text, number, first day, the day after the last
PERIODS = [
    # The time of a subject is that of what it did, whatever is told of another time behind "and".
    ("A fire in 2013 killed 300 men and two more died in 2016.", "300", "2013-01-01", "2014-01-01"),
    ("A blast in March hurt 300 men and a crash in April killed 12.", "300", "2019-03-01", "2019-04-01"),
    ("A blast in March hurt 12 men and a crash in April killed 300.", "300", "2019-04-01", "2019-05-01"),
    ("Some 300 men died and 12 were hurt in March.", "300", "2019-03-01", "2019-04-01"),
    # Those counted up to now, whatever hangs between them and the time; a rank's year is not of what befell anybody.
    (
        "A boat sank on Sunday, killing 20. More than 300 people are presumed dead after trying to cross it this year.",
        "300",
        "2019-01-01",
        "2020-01-01",
    ),
    (
        "Crews found more, bringing to 300 the number of bodies unearthed over the past 10 days.",
        "300",
        "2019-06-04",
        "2019-06-15",
    ),
    (
        "A boat sank on Sunday, killing 20. That brings the number of men killed in such wrecks this year to 300.",
        "300",
        "2019-01-01",
        "2020-01-01",
    ),
    (
        "A boat sank on Sunday, killing 20. It brings to 300 the number of men who died at sea so far this year.",
        "300",
        "2019-01-01",
        "2019-06-15",
    ),
    (
        "A boat sank on Sunday, killing 20. Some 300 men were hurt after the ministry cut patrols this year.",
        "300",
        "2019-06-09",
        "2019-06-10",
    ),
    (
        "A boat sank on Sunday, killing 20. Some 300 men were hurt in the wreck, the worst this year.",
        "300",
        "2019-06-09",
        "2019-06-10",
    ),
    (
        "A boat sank on Sunday, killing 20. It was the third wreck this year, and 300 men were hurt.",
        "300",
        "2019-06-09",
        "2019-06-10",
    ),
    # A figure alone in brackets right behind a time.
    ("The price was 900 kroner, up 6 percent from June 2016 (300 kroner).", "300", "2016-06-01", "2016-07-01"),
    ("Sales were highest in March (300 cars).", "300", "2019-03-01", "2019-04-01"),
    # Those who take part in what begins.
    ("Some 90 men marched, far fewer than the 300 who turned out in 2018.", "300", "2018-01-01", "2019-01-01"),
    ("A strike by 300 nurses began in Moss on Monday.", "300", "2019-06-10", "2019-06-11"),
    ("The vote was put off after 300 men were held in Moss on Monday.", "300", "2019-06-10", "2019-06-11"),
    # What is held, played or run has its own day, which is that of what came of it.
    ("In the vote held on May 19, 300 wards changed hands.", "300", "2019-05-19", "2019-05-20"),
    ("The match, played on 3 June, drew 300 fans.", "300", "2019-06-03", "2019-06-04"),
    ("At the auction held in March, 300 paintings were sold.", "300", "2019-03-01", "2019-04-01"),
    ("In the ballot held last September, 300 members voted no.", "300", "2018-09-01", "2018-10-01"),
    ("The funeral held on Monday was attended by 300 miners.", "300", "2019-06-10", "2019-06-11"),
    ("In the by-election held in May 2018, the party won 300 votes.", "300", "2018-05-01", "2018-06-01"),
    # Those arrested "in" a rally are arrested there and then; the deed that somebody is charged with went before.
    ("In a rally on Saturday, police arrested 300 people.", "300", "2019-06-08", "2019-06-09"),
    (
        "Police arrested 300 people in the first protest against the king on Saturday.",
        "300",
        "2019-06-08",
        "2019-06-09",
    ),
    # A range of days needs no "from"; "on" may be of what is put off to the second day.
    ("Guards held 300 men Monday through Wednesday.", "300", "2019-06-10", "2019-06-13"),
    ("Guards held 300 men Monday to Wednesday last week.", "300", "2019-06-03", "2019-06-06"),
    ("Guards held 300 men Monday night into Tuesday morning.", "300", "2019-06-10", "2019-06-12"),
    ("Guards held 300 men on Monday night into Tuesday.", "300", "2019-06-10", "2019-06-12"),
    ("The queen sent 300 men Monday to Wednesday's rally.", "300", "2019-06-10", "2019-06-11"),
    ("The court delayed 300 hearings Monday to Friday.", "300", "2019-06-10", "2019-06-11"),
    ("Guards held 300 men on Monday to Tuesday's delight.", "300", "2019-06-10", "2019-06-11"),
    # The year behind a noun is that of the day before it.
    ("The March 5 floods of 2014 killed 300 people.", "300", "2014-03-05", "2014-03-06"),
    ("The March 5 floods killed 300 people in 2014.", "300", "2014-01-01", "2015-01-01"),
    # The year of a school or a season may be named by two.
    ("In the 2016-2017 school year 300 pupils left.", "300", "2016-07-01", "2017-07-01"),
    ("In the academic year 2016-2017 300 pupils left.", "300", "2016-07-01", "2017-07-01"),
    ("In the 2016-17 season 300 fans were hurt.", "300", "2016-07-01", "2017-07-01"),
    ("Since the start of the year 300 men have been held.", "300", "2019-01-01", "2019-06-15"),
    # What a survey of a time found, it found then.
    ("In a 1997 survey 30% agreed.", "30", "1997-01-01", "1998-01-01"),
    ("In a survey in May 30% agreed.", "30", "2019-05-01", "2019-06-01"),
    ("In a poll last week 30% agreed.", "30", "2019-06-03", "2019-06-10"),
    ("In a poll in May, 30% said 400 had left in 2016.", "400", "2016-01-01", "2017-01-01"),
    # A period and the day that ends it, before their clause.
    ("For the year ended 31 March 2018 it lost $300.", "$300", "2017-04-01", "2018-04-01"),
    ("For the six months ended 31 March the port lost $300.", "$300", "2018-10-01", "2019-04-01"),
    # A time that owns a number.
    ("Arrests rose to 900, down from last year's 300.", "300", "2018-01-01", "2019-01-01"),
    ("Arrests rose to 900, up from Monday's 40 and May's 300.", "300", "2019-05-01", "2019-06-01"),
    ("Arrests rose to 900, up from Monday's 40 and May's 300.", "40", "2019-06-10", "2019-06-11"),
    ("It lost $9, against last year's $300.", "$300", "2018-01-01", "2019-01-01"),
    ("It lost $300, against last year's $9 in 2018.", "$9", "2018-01-01", "2019-01-01"),
    # A clause that leaves out its verb has its own time before a bare number.
    ("Last year saw 300 fires, this year five.", "300", "2018-01-01", "2019-01-01"),
    ("In 2016 it hired 300 men, last year 40.", "300", "2016-01-01", "2017-01-01"),
    ("In 2016 it hired 300 men, last year 40.", "40", "2018-01-01", "2019-01-01"),
    ("The mill hired 300 men in 2015, 2016 and 2017.", "300", "2015-01-01", "2018-01-01"),
    # Hours that end in a part of a day are of that day and the one before.
    ("In the two hours to Tuesday morning 300 men were held.", "300", "2019-06-11", "2019-06-12"),
    ("In the 24 hours to Tuesday morning 300 men were held.", "300", "2019-06-10", "2019-06-12"),
    # Within what is over is a time, within what is to come a limit.
    ("The ministry recorded 300 deaths within the last 24 hours.", "300", "2019-06-13", "2019-06-14"),
    # A day between commas is the verb's.
    ("A bus plunged down a slope in eastern Peru, Friday, killing 300 tourists.", "300", "2019-06-14", "2019-06-15"),
    # A second figure of a time that each is compared with another's.
    ("Output rose 2% in May compared to April, and 300% compared to May 2018.", "300", "2019-05-01", "2019-06-01"),
    # A clause before the main one tells when that was.
    ("When the ferry sank on May 3, 300 passengers were on board.", "300", "2019-05-03", "2019-05-04"),
    ("As the storm struck on Monday, 300 tourists were still on the island.", "300", "2019-06-10", "2019-06-11"),
    ("When guards arrived on Sunday, 300 men were in the yard.", "300", "2019-06-09", "2019-06-10"),
    ("When fire broke out on the morning of May 8, 2017, 300 clerks were at work.", "300", "2017-05-08", "2017-05-09"),
    # A year before a span that ends on a day is that span, a year before.
    ("Profit slid to $300 in the 26 weeks to 1 April from $410 a year before.", "410", "2017-10-02", "2018-04-02"),
    ("Rents fell to $300 in the six months to March 31 from $410 a year earlier.", "410", "2017-10-01", "2018-04-01"),
    # Of a past clause a participle tells, too, and of what comes with an event.
    ("The tournament, featuring 300 teams, begins on Monday.", "300", "2019-06-17", "2019-06-18"),
    ("The gale, packing winds of 300 km/h, hit Norway on Monday.", "300", "2019-06-10", "2019-06-11"),
    ("Last year 300 came, fewer than in 2016 but 40 percent more than in 2017.", "40", "2018-01-01", "2019-01-01"),
    # The day of the lead is that of what happened, and one told later of what was before.
    (
        "Two guards were shot when a man opened fire on them in Vell on Wednesday. Some 300 guards were hurt. It was "
        "the second such attack. On May 29 a guard was killed in Orr.",
        *("300", "2019-06-12", "2019-06-13"),
    ),
    # An hour that is told with its day is of that day, for whatever is counted.
    ("At 3 a.m. Sunday, 300 men were at a party in Elm Street.", "300", "2019-06-09", "2019-06-10"),
    ("At noon on Wednesday, 300 trucks were waiting at the gate.", "300", "2019-06-12", "2019-06-13"),
    ("At 10 p.m. on Tuesday, when 300 men walked up, the gate was shut.", "300", "2019-06-11", "2019-06-12"),
    ("More than 300 people have died since 9 a.m. on Monday.", "300", "2019-06-10", "2019-06-15"),
    # Hours that end on a day touch the one before it.
    ("The isle has recorded 300 cases in the 24 hours ending midday on Monday.", "300", "2019-06-09", "2019-06-11"),
    ("The ward admitted 300 patients in the 24 hours to 8am on Tuesday.", "300", "2019-06-10", "2019-06-12"),
    ("In the 48 hours to Tuesday, 300 cattle drowned.", "300", "2019-06-09", "2019-06-12"),
    # What an event with its day did, it did then, though the sentence tells of something after it.
    ("Rescuers are at work after Monday's blast that killed 300 miners.", "300", "2019-06-10", "2019-06-11"),
    (
        "Tremors shake the coast after yesterday's quake which left 300 people homeless.",
        "300",
        "2019-06-13",
        "2019-06-14",
    ),
    ("He spoke of last year's flood that wrecked 300 barns.", "300", "2018-01-01", "2019-01-01"),
    # Nobody prints or counts a list since May; what it lists is of since then.
    ("The group published a list of 300 attacks since September 2014.", "300", "2014-09-01", "2019-06-15"),
    ("The report counts 300 strikes since January.", "300", "2019-01-01", "2019-06-15"),
    # What is over has ended: the last day of its year is no day to come.
    ("In the year to June 30, over 300 tickets were issued.", "300", "2017-07-01", "2018-07-01"),
    ("It expects to issue 300 tickets in the year to June 30.", "300", "2018-07-01", "2019-07-01"),
    # A clause of what has been since then, and one of the same time.
    ("Guards raided the camp on Monday and have arrested 300 men.", "300", "2019-06-10", "2019-06-11"),
    ("The war broke out in 2014 and killed 300 men.", "300", "2014-01-01", "2015-01-01"),
    ("There were 300 cases detected on May 1.", "300", "2019-05-01", "2019-05-02"),
    # The day beside the noun for what happened, or of a clause that tells whom it left dead or hurt.
    ("The flood on Monday shook Vell. Some 300 people were hurt.", "300", "2019-06-10", "2019-06-11"),
    ("The flood early on Monday shook Vell. Some 300 people were hurt.", "300", "2019-06-10", "2019-06-11"),
    (
        "A row led to a blaze that left six dead yesterday. Some 300 people were hurt.",
        "300",
        "2019-06-13",
        "2019-06-14",
    ),
    ("A row led to a blaze that left six hurt Monday. Some 300 people were hurt.", "300", "2019-06-10", "2019-06-11"),
    # What those counted began, they began then, with a preposition or without.
    ("He is one of 300 men who began filming a play on Monday.", "300", "2019-06-10", "2019-06-11"),
    ("He is one of 300 men who began filming a play Monday.", "300", "2019-06-10", "2019-06-11"),
    # Commas around the years of two ends part nothing.
    ("There were 300 raids between May 1, 2018, and June 2, 2018, alone.", "300", "2018-05-01", "2018-06-03"),
    ("There were 300 raids between May 1, 2018 and June 2, 2018.", "300", "2018-05-01", "2018-06-03"),
    # A part has the time of its whole, of which one clause tells the same.
    ("Last year 400 people, including 300 girls, were taken ill.", "300", "2018-01-01", "2019-01-01"),
    ("Some 400 ships, among them 300 ferries, were sold in March.", "300", "2019-03-01", "2019-04-01"),
    ("Some 400 people, 300 of them girls, were taken ill last year.", "300", "2018-01-01", "2019-01-01"),
    # The day of what happened, wherever it was.
    ("A fire last year in the port of Halden that killed 300 cows was set.", "300", "2018-01-01", "2019-01-01"),
    ("A fire in the port of Halden last year that killed 300 cows was set.", "300", "2018-01-01", "2019-01-01"),
    # Nobody speaks for a week: a length is that of the figures that are told.
    ("The ward reported 300 deaths in the past week.", "300", "2019-06-07", "2019-06-15"),
    ("The ward counted 300 deaths in the 24 hours to Tuesday.", "300", "2019-06-10", "2019-06-12"),
    ("In the past week the ward reported 300 deaths.", "300", "2019-06-07", "2019-06-15"),
    # A run of months opens the sentence, or ends it.
    ("In March, April and May 2018 the mill hired 300 clerks.", "300", "2018-03-01", "2018-06-01"),
    ("The mill hired 300 clerks in March, April and May 2018.", "300", "2018-03-01", "2018-06-01"),
    # The month or the year of what people died of is theirs.
    ("Some 300 people died after a train hit a bus last year.", "300", "2018-01-01", "2019-01-01"),
    ("Some 300 people died in a blaze that swept a hotel last year.", "300", "2018-01-01", "2019-01-01"),
    ("The attack, which killed 300 people, took place in March.", "300", "2019-03-01", "2019-04-01"),
    ("In 2018 it cut 40 jobs, hired a clerk in May and closed 300 shops.", "300", "2018-01-01", "2019-01-01"),
    ("In 2004 a quake triggered a tsunami that killed 300 people.", "300", "2004-01-01", "2005-01-01"),
    ("In 2004 a quake set off a landslide that hit a village and killed 300.", "300", "2004-01-01", "2005-01-01"),
    (
        "A quake hit Peru on Monday. In 2004 one set off a landslide that killed 300 - a third of them in Lima.",
        "third",
        "2004-01-01",
        "2005-01-01",
    ),
    ("A train hit a bus on Monday. Some 300 people were hurt.", "300", "2019-06-10", "2019-06-11"),
    ("A bomb went off on Monday. Some 300 people were hurt.", "300", "2019-06-10", "2019-06-11"),
    # A semicolon in brackets parts nothing outside them.
    ("Sales rose to 300 yuan ($42; 38 euros) in 2016, the firm said.", "300", "2016-01-01", "2017-01-01"),
    ("Sales rose to 300 yuan ($42; 38 euros) in 2016, the firm said.", "$42", "2016-01-01", "2017-01-01"),
    ("Reserves fell by $300 (270 euros; 240 pounds) to $4,000 in May.", "$300", "2019-05-01", "2019-06-01"),
    # The weekend or the week of what they died of.
    ("Some 300 people have died after a storm struck Peru over the weekend.", "300", "2019-06-08", "2019-06-10"),
    ("Some 300 people died after a train hit a bus last week.", "300", "2019-06-03", "2019-06-10"),
    ("Some 300 died and 40 were hurt after Storm Hale slammed into Peru last week.", "300", "2019-06-03", "2019-06-10"),
    # The time of the raid in which they were hurt, whatever tells more of it; of both verbs that an adverb ends.
    (
        "Forty were killed and 12 hurt in a blast targeted at a shop in Lima in May.",
        "Forty",
        "2019-05-01",
        "2019-06-01",
    ),
    ("Forty were killed and 12 hurt in a blast targeted at a shop in Lima in May.", "12", "2019-05-01", "2019-06-01"),
    ("The firm owns 300 homes built in 2015.", "300", "2015-01-01", "2016-01-01"),
    ("The town lost 300 homes in a fire started in May.", "300", "2019-05-01", "2019-06-01"),
    # What is measured "as counted in" a year is of that year, unlike what was shown then.
    ("The town had 300 homes as counted in 2018.", "300", "2018-01-01", "2019-01-01"),
    ("Prices were 300 dollars as measured in 2018.", "300", "2018-01-01", "2019-01-01"),
    ("The army fired 36 drones and nine missiles at the town yesterday.", "36", "2019-06-13", "2019-06-14"),
    ("The army fired 36 drones and nine missiles at the town yesterday.", "nine", "2019-06-13", "2019-06-14"),
    # A clause with "when" behind a "since" tells of that day, and all else of the time since then.
    ("Since 30 April, when she took office, the town has built 300 homes.", "300", "2019-04-30", "2019-06-15"),
    ("Since 2011, when 300 people drowned, the town has built 4 dams.", "300", "2011-01-01", "2012-01-01"),
    ("Since 2011, when 12 people drowned, the town has built 300 dams.", "300", "2011-01-01", "2019-06-15"),
    # Those who did it in so many months, which their year follows; a tally is of when those in it did it.
    ("The 300 people who died in the first six months of 2015 were miners.", "300", "2015-01-01", "2015-07-01"),
    ("The number of people treated last year rose to 300.", "300", "2018-01-01", "2019-01-01"),
    ("The number of migrants crossing the lake from January to March fell to 300.", "300", "2019-01-01", "2019-04-01"),
    ("On Sunday the number of men killed in the blast on Friday rose to 300.", "300", "2019-06-09", "2019-06-10"),
    # Whence people are is no earlier figure, and those joined to them are no place.
    ("Some 300 pupils from Tarn and 12 teachers were killed in March.", "300", "2019-03-01", "2019-04-01"),
    ("Some 40 pupils from Tarn and 300 teachers were killed in March.", "300", "2019-03-01", "2019-04-01"),
    ("Sales rose to $40 million from $300 million in March.", "$300", "2019-03-01", "2019-04-01"),
    # Nobody takes so long to say one thing.
    ("In the year ending May 2019, the board said 300 schools were shut.", "300", "2018-06-01", "2019-06-01"),
    ("The minister said during 2016, 300 posts were vacant.", "300", "2016-01-01", "2017-01-01"),
]


@pytest.mark.parametrize(("text", "number", "first", "after"), PERIODS)
def test_when_a_number_of_an_event_holds(text: str, number: str, first: str, after: str) -> None:
    assert period_of(text, number) == days(first, after)


# The time is of something else: of who is held, of what stays or will be, of a record, of a name, of the page.
NONE = [
    # With when a figure is compared is not when it holds.
    ("Sales are down by a third on last summer, and 300 seats will not be built.", "300"),
    ("It will pay $300 for each, a third more than its closing price on Friday.", "300"),
    # What is decided on a day is done on another.
    ("The council will decide on July 9 whether to build 300 homes.", "300"),
    # What goes on anew has not gone on since.
    ("Rents have risen since May and now stand at 300 pounds.", "300"),
    # What was or is does not happen when the clause around it will.
    ("The mill, built for $300 million, will open in July.", "300"),
    ("The mill, employing 300 clerks, will close in July.", "300"),
    ("The funeral held on Monday will cost 300 pounds.", "300"),
    ("The war broke out in 2014 and has killed 300 men.", "300"),
    ("The ministry spoke of the outbreak declared on May 1, citing 300 deaths.", "300"),
    ("Some 300 people died in the outbreak declared on May 1.", "300"),
    ("The summit, held in 2015, is the model for 300 others.", "300"),
    ("When he was born on May 3, she will have had 300 pupils.", "300"),
    ("It was the smallest extent since records began in 1979 and 300 square miles smaller than before.", "300"),
    ("It was the wettest May since records began in 1910, with 300 millimetres of rain.", "300"),
    ("As per Law No. (10) of 2015, a fine of 300 riyals will be imposed on who resells tickets.", "300"),
    ("Decree 44 of 2016 gives 300 firms a licence.", "300"),
    ("Blaze in Halden kills 300 cows Posted: Sunday, May 12, 2019 5:16 AM", "300"),
    ("Sales rose to 300 yuan; in 2016 they had fallen.", "300"),
    # When somebody spoke, though it was in a week.
    ("The ward said in the past week that 300 people had died.", "300"),
    # What somebody did, or what befell others, in a year tells nothing of those who died.
    ("Some 300 people died in a town that elected a mayor last year.", "300"),
    ("Some 300 people died after the mill hired a clerk last year.", "300"),
    ("The attack, which killed 300 people, inspired a film last year.", "300"),
    # A part of which something else is told has a time of its own.
    ("Some 400 people were hired last year, 300 of whom will go.", "300"),
    ("Of the 400 people hired last year, 300 have no pass.", "300"),
    # A day told behind a verb that says what is not known is not that of what happened.
    ("A motive for the killings was unclear Monday. Some 300 people were hurt.", "300"),
    ("A motive for the killings was unclear on Monday. Some 300 people were hurt.", "300"),
    # The day that debts are due tells them apart, in whatever order it is written.
    ("Holders of its bonds due 15 March 2030 will convert $300.", "300"),
    ("Holders of its bonds due March 15, 2030, will convert $300.", "300"),
    ("Holders of its bonds due on 15 March 2030 will convert $300.", "300"),
    ("The number of pupils born in 2009 rose to 300.", "300"),
    # Only a tally has the time of those in it: no change of one, none of something to come or of some of them.
    ("The number of jobs lost in May fell by 300.", "300"),
    ("The number of cases found last week rose from 300 to 400.", "300"),
    ("The number of posts planned for 2015 rose to 300.", "300"),
    ("The number of homes damaged in 2015 did not rise to 300.", "300"),
    ("The number of players signed in 2015 who still play fell to 300.", "300"),
    ("The number of deaths linked to the war of 1914 rose to 300.", "300"),
    # When a thing was built, or an event planned, named or looked into, is not when it hurt anybody.
    ("Some 300 men were killed in a fire at a mill built in 2015.", "300"),
    ("Some 300 men were killed in a raid planned in May.", "300"),
    ("Some 300 men were hurt in a storm named in May.", "300"),
    ("It employs 300 men in a plant opened in May.", "300"),
    # What is said again and again is said so long.
    ("Over the past year the board has said 300 men died.", "300"),
    ("In the past decade the board repeatedly said that 300 men died.", "300"),
    ("The number of schools built before 1950 fell to 300.", "300"),
    ("The number of schools opened in 2014 is 300.", "300"),
    ("Sales rose to $300 million from $40 million in March.", "$300"),
    ("In March, the union said 300 men were hurt.", "300"),
    # Nobody is charged at the time of the attack that he is charged with.
    ("Some 300 men were charged in an attack blamed on rebels in May.", "300"),
    ("Some 300 men were convicted in a bombing carried out in May.", "300"),
    ("Some 300 men were tried in a shooting filmed in 2015.", "300"),
    ("Two died and 300 were sacked after Hale slammed into Boyd last week.", "300"),
    ("On Monday, the union said 300 men were hurt.", "300"),
    ("During the debate on Monday, the union said 300 men were hurt.", "300"),
]


@pytest.mark.parametrize(("text", "number"), NONE)
def test_a_number_has_none_of_a_time_beside_it(text: str, number: str) -> None:
    assert period_of(text, number) == (None, None)
