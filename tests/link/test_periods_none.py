"""When the text does not say when a number holds: a time beside it that is another's."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

# text, number: no time of the sentence is the number's
NONE_OF_ITS_OWN = [
    # Over what an aside counts; when a speaker took office.
    ("Police arrested 300 men, the third such case this year.", "300"),
    ("Ada Hale, who took office in March, said that 300 men were held.", "300"),
    # Behind a clause with a time of its own, the one before it is over.
    ("He joined the club in 1953 and left in 1973, but only played 300 games.", "300"),
    # Since when the move behind it goes on; when the record was set that it breaks.
    ("The shelter houses 300 women, a rise of 12% since May.", "300"),
    ("There are 300 homeless in the town (a 34 percent jump since 2010).", "300"),
    ("It has lent 300 books, up 12% since May.", "300"),
    ("She sold 300 paintings, breaking a 1988 record of 36.", "300"),
    # An amount of a list with an event behind it; over how many something was the fifth.
    ("It drew 40 guests in 2017, against 30 in 2016 and 300 before the war.", "300"),
    ("It had 40 ships in 1912 and 300 after the war.", "300"),
    ("It beat Vard on Monday, its fifth win in 300 matches.", "300"),
    ("On Monday it had its first defeat in 300 games.", "300"),
    # The year that began with something is none of the calendar's.
    ("It lost 300 men in the year that followed.", "300"),
    # What came so long before or after an event is of another day than that.
    ("Three days after the coup of 15 July 2016, 300 people had been arrested.", "300"),
    ("Two years after the war of 1967, 300 people died.", "300"),
    ("Less than a week after the vote on 3 March 2018, 300 people were hurt.", "300"),
    ("The firm sold 300 cars a month after its listing in May 2018.", "300"),
    ("Six men and 300 women died in the two days after the storm of 2 June 2018.", "300"),
    ("Sales fell 300 tonnes in the year after the merger of 2008.", "300"),
    # The day of one victim is not that of all who have been killed so far.
    ("On Tuesday a girl was killed. Some 300 civilians have been killed in the city.", "300"),
    # Those whose deaths bring a tally to a number did not all die since the tally's time.
    ("The deaths of 300 guards bring to 924 the number killed since January 2008.", "300"),
    # What came of several happenings, or of all since an event, is of no one day; when somebody was taken is not when
    # he was freed.
    ("A blast killed nine in Lima on Monday. Since the fall of the junta, 300 miners have died there.", "300"),
    ("A blast killed nine in Lima on Monday. Some 300 people have been killed in four accidents.", "300"),
    ("The group has freed 300 sailors abducted in March.", "300"),
    ("A blast killed nine in Lima on Monday. Some 300 people have been rescued.", "300"),
    ("The deaths raised the toll in violence that began on Monday to 300.", "300"),
    ("A blast killed nine in Lima on Monday. Another 300 deaths are being blamed on the heat.", "300"),
    ("Most of the 300 men who died were old. Adding to the toll, a girl died of heat on Monday.", "300"),
    # What something went before has its own time.
    ("The index rose 300 points, ahead of a meeting on May 3.", "300"),
    ("Ahead of the vote in May, 300 men were hurt.", "300"),
    # A forecast or a peak of another time, with which a figure is compared.
    ("Output was 300 tonnes higher than a May forecast.", "300"),
    ("Sales of 300 cars were higher than a July estimate.", "300"),
    ("It posted a rise of 3 percent over the April 2018 results.", "3 percent"),
    ("Turnout was 3 percent up on the 2015 number.", "3 percent"),
    ("It fell 300 points below a June peak.", "300"),
    # How far something reaches back, and with when it is compared, is not when.
    ("Rainfall of 300 mm broke the record of 198 mm set in 1962.", "300"),
    ("The yield of 300 tonnes beat the 90 tonnes harvested in 2009.", "300"),
    ("Of the 300 people arrested, 12 were freed on Monday.", "300"),
    ("The army says 300 of the 412 soldiers reported missing last week have been found.", "300"),
    ("It looked at data from 300 men, going back to the 1960s.", "300"),
    ("It used records of 300 men going back to 1990.", "300"),
    ("Sales rose 4 percent compared to the same period in 2014 to 300 tons.", "300"),
    ("Output climbed from 100 tonnes in 2016, and 200 tonnes in 2020, to 300 tonnes.", "300"),
    # A time before a verb that "and" joins is that verb's.
    ("He built 300 inns and in 2004 sold nine of them.", "300"),
    ("The crew saved 300 men and on Monday found nine more.", "300"),
    # What is usual for a month is what a figure is compared with.
    ("It was 300 degrees below average for November.", "300"),
    # When a firm was founded.
    ("The firm, est. 1902, has 300 clerks.", "300"),
    # A participle's time is that of what it describes.
    ("The loss of 300 posts upset voters ahead of an election planned for May.", "300"),
    # A charge is brought at another time than the deed is done.
    ("Some 300 men were charged in a 2014 attack on a bank.", "300"),
    ("Some 300 men were convicted in the 2011 murders.", "300"),
    ("She was jailed in May on charges of stealing 300 cars.", "300"),
    ("She was held on Monday on suspicion of taking $300 in bribes.", "300"),
    # What a figure comes to at a time, it is not till then; with another time it is only compared.
    ("It had a staff of 300, rising to 900 in May.", "300"),
    ("The firm employs 300 people, rising to 900 in summer.", "300"),
    ("Some 300 men came, about half the number of the previous year.", "300"),
    # What a perfect participle tells was before the rest.
    ("The firm has 300 clerks, having hired some in March.", "300"),
    ("Thieves are demanding 300 dollars, having taken more last week.", "300"),
    # A move is measured over an earlier time.
    ("The mill sold 300 tonnes, a jump of 12% over the same period last year.", "300"),
    ("The mill sold 300 tonnes, an increase of 40 percent over last year.", "40 percent"),
    ("Sales rose 300 tonnes, up 4 percent over the previous month.", "4 percent"),
    ("The mill sold 300 tonnes, up 24% from its 2004 performance.", "300"),
    ("Output was 30 percent below its January reading.", "30 percent"),
    ("Output was up 30 percent on the 2014 figure.", "30 percent"),
    # A quarter of a game.
    ("The Hawks, who took nine rebounds, were down 300 points in the first quarter.", "300"),
    # A part with a time of its own has not that of its whole, whether it is understood or not.
    ("Last year 300 people drowned, 40 of them in July and August.", "40"),
    ("In 2018, 300 people died, including 12 by March.", "12"),
    # With when it is compared, and what was shown before.
    ("Pay rose by 300 dollars in comparison to the previous year.", "300"),
    ("Sales of 300 tonnes were up from last year.", "300"),
    ("It foresees sales of $4 for this year, up from last year's fully diluted $300 on a loan.", "300"),
    ("The board approved the 300 cuts as presented at the May 9 meeting.", "300"),
]


@pytest.mark.parametrize(("text", "number"), NONE_OF_ITS_OWN)
def test_a_number_without_a_time_of_its_own_has_no_period(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.period_start, claim.period_end, claim.period_rule) == (None, None, None)


NO_PERIOD = [
    # What was drawn up for a time that those counted are not of.
    ("Forty men blocked the vote on the budget for 2014.", "Forty"),
    ("The firm hired 40 clerks to write its report for 2014.", "40"),
    ("Two members quit over the release of jobs data for 2014.", "Two"),
    # What money is counted in is not when it was paid; days before a vote are not the day of it.
    ("The ring was bought for $40, or $300 in today's money.", "300"),
    ("Output was worth $300 at 2010 prices.", "300"),
    ("In the run-up to August 23, he met 300 mayors.", "300"),
    # Figures go on with the period that is reported, not with that which it came after, nor into one of its own.
    ("A record surplus came after a deficit of $40 in the third quarter. Exports rose to $300.", "300"),
    ("In 2018 sales rose to $40. Double-digit growth is to go on until 2025, and sales were put at $300.", "300"),
    # What a sentence tells of another time is not of the day of the news.
    ("Two were shot on Monday. The court was struck in June 2013 by a bomber, who killed 300 people.", "300 people"),
    ("The head of the ward quit on Monday after an inquiry found that 300 had died there.", "300"),
    ("The strike ended on Friday after 300 workers had been hurt.", "300"),
    ("The 300 men, jailed in 2016, were freed.", "300"),
    ("The 2015 law freed 300 men.", "300"),
    ("Wolves killed 300 sheep on two farms in one night, the largest such raid since they returned in 2015.", "300"),
    ("Turnout was 61 percent, three points down on 2017.", "61 percent"),
    ("Sales rose 300 percent on last year.", "300 percent"),
    ("The zoo employs 300 people and had 4,000 guests last year.", "300"),
    ("The firm has closed 300 shops and will open 12 in July.", "300"),
    ("Some 300 have climbed it, a third of them since 2017.", "300"),
    ("Police said 300 homes had no power, 90 fewer than at the peak on Monday.", "300"),
    # Some months of a year are not that year; what a work costs is not of its first day, nor a law's fee of its year.
    ("In 2018, it had 40 guests, and in the quiet months of 2017, it had 300 guests.", "300"),
    ("Work on the bridge started on July 16, 2018, at a cost of $300 million.", "$300"),
    ("The 2015 law obliges the firm to pay 300 dollars.", "300"),
    ("The mill sold 300 boats and, unlike last year, lost 40.", "300"),
    ("The mill sold 300 boats and, unlike last year, lost 40.", "40"),
    ("The sea rose by 300 millimetres, double that of the last 150 years.", "300"),
    ("The blaze has killed nobody since it broke out on Thursday. Later 300 people were found dead.", "300"),
    ("The firm earned 300 dollars while in 2016 it lost money.", "300"),
    ("The firm earned 300 dollars, while it lost money in 2016.", "300"),
    ("Some 300 schools had no teacher, up from a quarter last year.", "300"),
    ("Sales were 40 dollars in the first quarter. Full-year revenue rose to 300 dollars.", "300"),
    ("Bookings are 300 dollars above last year.", "300"),
    ("It plans to hire 300 clerks and will open a shop in May 2020.", "300"),
    ("The port, 300 kilometres south of Oslo, was built in 2010.", "300"),
    ("A boat sank on Friday off Moss, 300 kilometres (186 miles) south of Oslo.", "300"),
    ("A boat sank on Friday off Moss, 300 kilometres (186 miles) south of Oslo.", "186"),
    ("The hall was built in 1990 and licensed for 300 guests.", "300"),
    ("Its shares rose 3.4 percent and have gained 21 percent since April.", "3.4"),
    ("The port sold 250 ships in the first quarter and 300 in the second.", "300"),
    ("Last month the bank forecast growth of 3 percent.", "3 percent"),
    ("The port cut its forecast for the year after prices rose by 3 percent.", "3 percent"),
    ("In the first quarter profit rose. In the nine months, profit rose 3 percent.", "3 percent"),
    ("The crown gained 1.8 percent, its largest daily rise since March 2016.", "1.8"),
    ("The port closed for 300 guests, the first time since 2010.", "300"),
    ("Founded in 2004, the firm is now one of the 300 largest mills.", "300"),
    ("There are 300 empty posts ahead of 2020.", "300"),
    ("Police held 300 men over the shooting that happened on Monday.", "300"),
    ("He bought a 12th-century castle with 300 rooms.", "300"),
    ("September wheat rose 60 cents.", "60"),
    ("Brent crude for January rose 60 cents.", "60"),
    ("Oil for delivery in January rose 60 cents.", "60"),
    ("The shares rose 2.4 percent; they have climbed by a quarter this year.", "2.4"),
    ("Enrollment at the 52 schools has dropped since 2010.", "52"),
    ("Clashes in three towns were reported on Monday.", "three"),
    ("Membership has dropped by a fifth since 2010, to 31,200 pupils.", "31,200"),
    ("Profit rose to 300 dollars from 250 dollars in 2017.", "300"),
    ("Marit Solberg said on Tuesday they had seized 300 ships.", "300"),
    ("The river stood 30 centimetres above the record of 1973.", "30"),
    ("Marit Solberg told reporters in Oslo on Tuesday that 300 ships had called.", "300"),
    ("Work on the 300-metre tower began in 2010.", "300"),
    ("In a statement on Tuesday, the port said 300 ships had called.", "300"),
    ("The port handled 300 ships more than in 2012.", "300"),
    ("The port handled 300 ships, officials said on Monday.", "300"),
    ("The port will handle 300 ships by 2025.", "300"),
    ("Some 300 drivers walked out, the ninth one-day strike since last July.", "300"),
    ("The party won 300 seats, 22 fewer than five years ago.", "300"),
    ("The port, which opened in 1990, handled 300 ships.", "300"),
    ("The figure, published on Friday, puts the fleet at 300 ships.", "300"),
    ("Marit Solberg, 47, won on Sunday.", "47"),
    ("Reconstruction of the 796m bridge started on July 16, 2018.", "796m"),
    ("An attack on Monday killed two men. A war broke out that left 300 dead over the ensuing years.", "300"),
    ("For the full year, sales fell 3 percent.", "3 percent"),
    ("A vigil after the fire will be held on Saturday. Two people were killed.", "Two"),
    ("The port will cut 300 jobs and close a quay after trade collapsed in 2018.", "300"),
    # What a paper falls due on, a phone was launched in, or is so in many years, is not when.
    ("The bank sold 300 dollars of bonds due March 1, 2032.", "300"),
    ("The 2018-launched phone sold 300 copies.", "300"),
    ("Some 300 millimetres of rain fell, nearly double the May average.", "300"),
    ("He was in 300 fights, including a brawl in 2000.", "300"),
    ("On Sunday, police said 300 men had marched.", "300"),
    ("On Sunday, the minister said, “300 men marched.”", "300"),
    ("In 2015 a court jailed the owner of a dam that burst above the town, killing 300 people.", "300"),
    # Nor is the time of an order that of what is ordered.
    ("A judge on Monday ordered that 300 guards watch every step.", "300"),
    ("The court last year ordered the port to pay 300 dollars.", "300"),
    ("She said that prices had risen 40 percent in March and that 300 shops had shut.", "300"),
    ("The exchange lost 300 percent, its steepest fall since March.", "300"),
    ("They stood there at 10:30 p.m. when 300 men walked up.", "300"),
    # The year in which a work was made, and in which somebody foretold.
    ("A 1907 painting by Ada Holm was auctioned for $300.", "300"),
    ("The 1932 portrait sold for $300.", "300"),
    ("The 300 percent forecast in March was wrong.", "300"),
    # The year in which somebody won, or a deal was made; of what people are charged with.
    ("The 2017 champion won 300 dollars.", "300"),
    ("Under a 2015 deal, it shipped 300 tonnes.", "300"),
    ("Police arrested 300 men over a robbery in Ghent last May.", "300"),
    ("Some 300 people had fled by midnight on Monday.", "300"),
    # A year in the name of what something is done under, or of the deed that somebody is held over.
    ("Police booked 300 men under the 1987 order.", "300"),
    ("Police held 300 men over the 1987 murder.", "300"),
    # What those asked in a survey are asked about is no finding of it.
    ("In a poll in May men were asked about the 300 homes that it will build.", "300"),
    # Of which a price is so many times, and with which it compares.
    ("It fetches $300, ten times the 2005 price.", "$300"),
    ("It costs $300, twice the price in 2005.", "$300"),
    ("Losses, at 300 rand, compare with 40 rand a year ago.", "300 rand"),
    # What is measured by an earlier mark; nobody has been hurt on a day to come.
    ("Shares rose to 300 points, short of their record set on May 6.", "300"),
    ("Yields were 300 percent of 2010 levels.", "300"),
    ("Classes are set to resume on Saturday after 300 pupils were hurt.", "300"),
    # An apposition is in no time of its clause; nor are those hurt a day before others.
    ("Bavaria, a state of 300 people, votes on Sunday.", "300"),
    ("A bomb in Kabul killed 12 people on Monday, a day after a blast in Herat killed 300.", "300"),
    # The year in which money is due back.
    ("It sold 300 crowns of senior notes due 2024.", "300"),
    ("It sold notes due 2017 yielding 300 percent.", "300"),
    # The time of a move that went before is not the time of the one that is told.
    ("Crude gained 300 crowns, building on a 2 percent rise on Tuesday.", "300"),
    ("Output fell 300 tonnes, after a rise of 40 tonnes in May.", "300"),
    # A day in brackets before a sentence is that of the lines before; another total has its own time.
    ("A cafe in Oslo cooks for all. (27.01.2019) The cafe employs 300 clerks.", "300"),
    ("Sales rose by 300 crowns over the figure in 2015.", "300"),
    # When something else was, after which they died.
    ("Some 300 people died after they fell ill last week.", "300"),
    # The day on which a source tells it.
    ("More than 300 people died in a slide, according to local police on Sunday.", "300"),
    ("The slide killed 300 people, according to the ministry on Monday.", "300"),
    # Victims of whom no day is told, where the only day told lies long ago, or is one of words and no happening.
    ("Two girls were killed on June 3, 2018. Police spoke of the deaths of 300 others.", "300"),
    ("The gas is a weapon under today's laws only when it kills. The attack killed 300 people.", "300"),
    ("On Monday Norway marks the anniversary of the conflict, which has killed 300 people.", "300"),
]


@pytest.mark.parametrize(("text", "number"), NO_PERIOD)
def test_a_number_without_a_time_of_its_own(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.period_start, claim.period_end, claim.date_start) == (None, None, None)
