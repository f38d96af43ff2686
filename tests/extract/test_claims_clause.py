"""What the clause says of each figure: what it is about, whether it rose or fell, and its hedge."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

# sentence → for each figure: its words, what it is about.
ABOUT: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("It expects earnings before interest, tax and depreciation of $11 billion.", [("$11 billion", "earnings")]),
    ("More than half the victims were older than 80.", [("More than half", "victims"), ("older than 80", "victims")]),
    ("I've drunk four litres already.", [("four litres", None)]),
    ("The city's average last winter was 171.", [("171", "city's average")]),
    ("She collected her four sons, then aged 3 to 11.", [("four sons", "sons"), ("3 to 11", "sons")]),
    ("It offered to settle for $2 million.", [("$2 million", None)]),
    ("Waves 11.3 m high were seen, 0.7 m short of the record.", [("11.3 m", "Waves"), ("0.7 m", None)]),
    ("They are run with one guard instead of two.", [("one guard", "guard"), ("two", "guard")]),
    ("The Forum took 61 seats, and the Homeland bloc 24.", [("61 seats", "seats"), ("24", "seats")]),
    ("The blaze, which began in May, was 19% contained.", [("19%", "blaze")]),
    ("Stocks rose by 7 tonnes in the week to May 26 to 460.", [("7 tonnes", "Stocks"), ("460", "Stocks")]),
    ("Profit before tax was 4.5 million pounds.", [("4.5 million pounds", "Profit")]),
    ("Profit fell to $84m in the quarter ended June 30 from $113m.", [("$84m", "Profit"), ("$113m", "Profit")]),
    ("They have shed 3,700 and 1,300 people.", [("3,700", "people"), ("1,300 people", "people")]),
    ("642 voted, or 66%, down 1.1 percentage points.", [("642", None), ("66%", None), ("1.1 percentage points", None)]),
    ("Around a quarter of them are children.", [("Around a quarter", "them")]),
    ("The jab was 88% effective in a trial of 900 nurses.", [("88%", "jab"), ("900 nurses", "nurses")]),
    ("The tower is 60 percent complete in parts.", [("60 percent", "tower")]),
    ("The gale, growing all night, blew at 90mph.", [("90mph", "gale")]),
    ("Some 15 percent fewer lambs were sold.", [("Some 15 percent", "lambs")]),
    ("The sail caught 9 percent more wind.", [("9 percent", "wind")]),
    ("Rents doubled, wages halved and debt tripled.", [("doubled", "Rents"), ("halved", "wages"), ("tripled", "debt")]),
    ("So far 40 miners have died, a total of 60.", [("40 miners", "miners"), ("60", "miners")]),
    ("Wheat for July delivery slipped 2 percent.", [("2 percent", "Wheat for July delivery")]),
    ("Cocoa in London sank as low as $2,100.", [("as low as $2,100", "Cocoa in London")]),
    (
        "The group's bonds, which listed at 98 cents, were changing hands at 61 cents.",
        [("98 cents", None), ("61 cents", "group's bonds")],
    ),
    ("Norvik gained 4.1% and Arda Oil 2.3%.", [("4.1%", "Norvik"), ("2.3%", "Arda Oil")]),
    (
        "The bank expects wages to grow by 3 percent in 2022, and pensions by about 2 percent.",
        [("3 percent", "wages"), ("about 2 percent", "pensions")],
    ),
    (
        "The brewery shut two pubs after sales in Wales fell 8 percent.",
        [("two pubs", "pubs"), ("8 percent", "sales in Wales")],
    ),
    ("The brewery said profit after tax rose 8 percent.", [("8 percent", "profit")]),
    ("Its wheelbase is 2.7m, ground clearance 21cm.", [("2.7m", "Its wheelbase"), ("21cm", "ground clearance")]),
    ("The ferry does 30 knots and tops out at 36 knots.", [("30 knots", "ferry"), ("36 knots", "ferry")]),
    ("Fares start at $49 for students.", [("$49", "Fares")]),
    ("The diesel returns a claimed 61mpg.", [("61mpg", "diesel")]),
    ("The engine makes 300bhp and 420Nm of torque.", [("300bhp", "engine"), ("420Nm of torque", "engine")]),
    ("The insurer set aside $90m for flood damage.", [("$90m", None)]),
    ("The city spent £4m on new buses.", [("£4m", None)]),
    ("The rumour wiped $8bn off the value of the bank.", [("$8bn", "value of the bank")]),
    ("Lead fell to $1,900, a drop of 12 percent.", [("$1,900", "Lead"), ("12 percent", "Lead")]),
    ("The chain posted a rise of 6 percent in profit.", [("6 percent", "profit")]),
    ("Mice given the drug last week lost 8 percent.", [("8 percent", "Mice")]),
    ("The levy now proposed is 3 percent.", [("3 percent", "levy")]),
    ("Nine boats were seized in two night raids.", [("Nine boats", "boats"), ("two night raids", "night raids")]),
    ("The fire has burnt through 900 hectares.", [("900 hectares", None)]),
    ("Revenue, however, was little changed at $4 billion.", [("$4 billion", "Revenue")]),
    ("The strike cost taxpayers $6 million.", [("$6 million", None)]),
    ("The fund gave the brewery $6 million.", [("$6 million", None)]),
    ("The survey gave the Greens 17 percent.", [("17 percent", "Greens")]),
    ("Traders pushed up the bank's share price 40 cents.", [("40 cents", "bank's share price")]),
    ("Profit grew a robust 19 percent.", [("19 percent", "Profit")]),
    ("It bought $15 million worth of Hexel shares.", [("$15 million", "Hexel shares")]),
    ("Analysts had expected a rise of 2 percent.", [("2 percent", None)]),
    ("Polly Marsh, a painter, will pay $3,000 a month.", [("$3,000 a month", None)]),
    ("Ortex nose-dived $8 on Friday.", [("$8", "Ortex")]),
    ("The dollar soared against the peso, which was at 19 cents.", [("19 cents", "peso")]),
    ("It posted a 38% jump in pretax profit for the first half.", [("38%", "pretax profit")]),
    ("According to the ministry over 300 goats have died.", [("over 300 goats", "goats")]),
    ("Her third novel, 44, spent five weeks in the charts.", [("third novel", None), ("five weeks", None)]),
    ("The ferry deal marks one year in force.", [("one year", None)]),
    ("Our two ports work side by side.", [("two ports", "ports")]),
    ("The nine cases are not related.", [("nine cases", "cases")]),
    ("They are capable of deploying 3,000 troops.", [("3,000 troops", "troops")]),
    ("He said that as rents rose 3 percent, wages fell.", [("3 percent", "rents")]),
    ("The twin blasts in Mombasa, Kenya, on Friday killed nine people.", [("nine people", "people")]),
    ("The blasts in Mombasa, Kenya, killed nine people.", [("nine people", "people")]),
    ("Stocks slid on Monday, a sharp 3 percent drop.", [("3 percent", None)]),
    ("Crude was up $3.42 at $61.18.", [("$3.42", "Crude"), ("$61.18", "Crude")]),
    ("She spoke in front of a crowd of 12,640.", [("12,640", "crowd")]),
    ("They cleared a third man, aged 29.", [("third man", None), ("29", "third man")]),
    ("They won to stretch their lead to eight points.", [("eight points", "their lead")]),
    (
        "Income will be $90 million, little changed from $89 million.",
        [("$90 million", "Income"), ("$89 million", None)],
    ),
    ("It had a pass rate of 80% at one level and 70% at the other.", [("80%", "pass rate"), ("70%", "pass rate")]),
    ("She made circles, the largest of which is two metres in diameter.", [("two metres", None)]),
    ("They take the talent at the age of ten.", [("ten", None)]),
    ("Shares fell in after-hours trading to $51.", [("$51", "Shares")]),
    ('"Ninety percent are under 35," he added.', [("Ninety percent", None), ("under 35", None)]),
    ("OSLO, May 13 - Two sailors died.", [("Two sailors", "sailors")]),
    ("OSLO, May 13 - 17 sailors died.", [("17 sailors", "sailors")]),
    ("The party lost three out of five.", [("three out of five", None)]),
    ("The state will deliver another 10 million next month.", [("10 million", None)]),
    ("Two women in their 20s were shot.", [("Two women", "women in their 20s"), ("20s", "women")]),
    (
        "The accords of two countries amounting to $14 billion hold.",
        [("two countries", "countries"), ("$14 billion", None)],
    ),
    ("The party fell short of 50% of the vote.", [("50%", None)]),
    (
        "The crown touched 19.70 to the dollar, its weakest in two months.",
        [("19.70 to the dollar", "crown"), ("two months", None)],
    ),
    ("They set a record in the relay, more than three seconds ahead of Norvik.", [("more than three seconds", None)]),
    ("The council released 500,000 euros ($537,000) in aid.", [("500,000 euros", "aid"), ("$537,000", "aid")]),
    ("The Halden 100 was down 12 points at 7,400.", [("12 points", "Halden 100"), ("7,400", "Halden 100")]),
    ("The Brandt 2000 shed 1.1%.", [("1.1%", "Brandt 2000")]),
    ("Forty Sudanese and 12 Chadians were held.", [("Forty Sudanese", "Sudanese"), ("12 Chadians", "Chadians")]),
    ("The jury drew up a short list of 40 books.", [("40 books", "books")]),
    ("Food ran short. Of 40 trucks that set out, three came.", [("40 trucks", "trucks"), ("three", "trucks")]),
    (
        "The poll has a margin of error of plus or minus 4 points.",
        [("4 points", "margin of error")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ABOUT)
def test_a_figure_is_about_what_the_clause_measures(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(claim.text, claim.about) for claim in claims(text)] == expected


# sentence → the trend of each figure.
TRENDS: list[tuple[str, list[str | None]]] = [
    ("They have lost 4000+ nurses.", [None]),
    ("The singer got an advance of $5 million.", [None]),
    ("The ship sank within 100 metres of the shore.", [None]),
    ("The shares fell 50 cents to close at $36.", ["down", "down"]),
    ("The shares closed at $35, up 12 cents.", ["up", "up"]),
    ("Barrow lost five of six games.", [None, None]),
    ("Sales rose from 5 percent in May to 7 percent in June.", [None, "up"]),
    ("His rival gained 2,744 ballots.", [None]),
    ("He turned down a 20-year deal.", [None]),
    ("The party lost 12 seats.", ["down"]),
    ("Income rose a lower-than-expected 5.2%.", ["up"]),
    ("The index fell a sharp 12 points.", ["down"]),
    ("The club signed a talented 19-year-old.", [None]),
    ("Leyton lost 4-2 to Barrow.", [None]),
    ("The bank cut its growth outlook to between 2% and 3%.", ["down"]),
    ("Growth in exports fell to 4 percent.", ["down"]),
    ("The jury is made up of seven women.", [None]),
    ("Gray took 40 off 22 balls.", [None, None]),
    ("Zinc closed at 1,820, off 15 points.", ["down", "down"]),
    ("Halden closed down 12 pence at 340p.", ["down", "down"]),
    ("Sales rose 5 percent at 40 stores.", ["up", None]),
    ("Stir well before adding 150g of flour.", [None]),
    ("The museum has raised a third of it.", [None]),
    ("Tickets start at $20 and rise to $85.", [None, None]),
    ("Norvik lost 4.1% and Arda Oil 2.3%.", ["down", "down"]),
    ("Hens are 12 percent fewer than in 2017.", ["down"]),
    ("Output is 30 percent below 2008 levels.", ["down"]),
    ("Rainfall was 38 percent above the 50-year average.", [None, None]),
    ("A ticket will cost £1.20 more from Monday.", ["up"]),
    ("The herd shrank, a loss of more than 40% since 2000.", ["down"]),
    ("The company reported a loss of $40 million.", [None]),
    ("The dieters lost an average of 5kg.", ["down"]),
    ("The kite dropped about 90 metres.", ["down"]),
    ("The plane dropped 8 tonnes of aid.", [None]),
    ("The slump wiped $8bn off the value of the bank.", ["down"]),
    ("That left the annual gain at 3.1 percent.", ["up"]),
    ("The scheme returned minus 3.4 percent.", [None]),
    ("Nikkei -0.8%", ["down"]),
    ("The bank cut its rate a quarter of a percentage point.", ["down"]),
    ("That boosts its 7% share of the market.", [None]),
    ("Output rose 3% in May and 4% in June.", ["up", "up"]),
    ("The 30-year bond rose.", [None]),
    ("Output rose 3% in May and 40% of mills shut.", ["up", None]),
    ("The forecast is for a decline within 24 hours.", [None]),
    ("The Nasdaq was off 0.3 points.", ["down"]),
    ("The trip was called off 20 minutes later.", [None]),
    ("They fell short of 300 runs.", [None]),
    ("The army lost 145 of its own men.", [None]),
    ("The slab came down at some 300 kph.", [None]),
    ("The party lost three out of five.", [None]),
    ("The vessel lost power about 100 metres from shore.", [None]),
    ('"Ninety percent are under 35," he added.', [None, None]),
    ("The army shot down two fighter jets.", [None]),
    ("It made a loss of $9 million, compared with a profit of $3 million last year.", ["down", None]),
    ("It had net income of $3 million, compared with a loss of $9 million last year.", ["up", None]),
    ("The party fell five seats short of a majority.", [None]),
]


@pytest.mark.parametrize(("text", "expected"), TRENDS)
def test_a_figure_rises_or_falls_only_where_the_clause_says_so(text: str, expected: list[str | None]) -> None:
    assert [claim.trend for claim in claims(text)] == expected


# sentence → the comparator of each figure.
HEDGES = [
    ("It earned $3.97 a share, well above the $3.35 forecast.", ["exact", "exact"]),
    ("Loans shall not at any time exceed five percent of revenue.", ["at_most"]),
    ("The number might not exceed 800,000.", ["at_most"]),
    ("They will play over three weekends.", ["exact"]),
    ("It ended after over two years.", ["more_than"]),
    ("They face a delay of under two weeks.", ["less_than"]),
    ("A drive lasting over two hours tired them.", ["more_than"]),
    ("Prices rose over two years.", ["exact"]),
    ("The new tax took the ground out from under 900 weavers.", ["exact"]),
    ("It charges in under five minutes.", ["less_than"]),
    ("That takes the bill past £1,500.", ["more_than"]),
    ("They walked past 30 shops.", ["exact"]),
    ("He won £900 plus £80 in costs.", ["exact", "exact"]),
    ("He won £900-plus.", ["at_least"]),
    ("Rain fell as far as 80km inland.", ["at_most"]),
    ("Copper sank as low as $4,300.", ["at_least"]),
    ("He must leave within two years.", ["at_most"]),
    ("Perhaps 900 wolves are left.", ["about"]),
    ("Maybe 900 wolves are left.", ["about"]),
    ("The path climbs 700m over 12km.", ["exact", "exact"]),
    ("They lost 4kg over 12 weeks.", ["exact", "exact"]),
    ("The festival hosted over 40 bands, and the hall seats over 900 guests.", ["more_than", "more_than"]),
    ("The towers, most of them over 40 storeys, burned.", ["more_than"]),
    ("He was charged over 12 thefts.", ["exact"]),
    ("The minister resigned over 14 deaths.", ["exact"]),
    ("The director quit over 14 deaths.", ["exact"]),
    ("The minister presided over 12 trials.", ["exact"]),
    ("Almost two thirds (65%) of tenants agreed.", ["about", "exact"]),
]


@pytest.mark.parametrize(("text", "expected"), HEDGES)
def test_a_hedge_belongs_to_its_own_figure(text: str, expected: list[str]) -> None:
    assert [claim.comparator for claim in claims(text)] == expected


# sentence → the event of each figure.
EVENTS: list[tuple[str, list[str | None]]] = [
    ("The brigade lost nine soldiers in the valley.", [None]),
    ("Nine people were killed and 120 wounded there.", ["killed", "injured"]),
    ("The keeper saved three match points.", [None]),
    ("Two hundred homes lost power on Friday.", ["affected"]),
    ("Some 900 people were without power, down from 4,000 on Monday.", ["affected", None]),
    ('"We did not sack 80 people," he said.', ["dismissed"]),
    ("The bank will axe 300 jobs.", ["dismissed"]),
    ("About 40 posts will go at the mill.", ["dismissed"]),
    ("The economy shed 24,000 jobs.", [None]),
    ("Five, six and seven cooks were laid off at two hotels.", ["dismissed", "dismissed", "dismissed", None]),
    ("Police arrested suspects in three cases.", [None]),
    ("The fund will pay the first 30 death claims.", [None]),
    ("Nearly 700 striking miners blocked the road.", ["protesting"]),
    ("Dozens of pupils were taken ill after lunch.", ["affected"]),
    ("A million people have left the country.", ["displaced"]),
    ("Forty families were moved to a school.", ["evacuated"]),
    ("The flu has infected 90 pupils, 12 of them under five.", ["infected", "infected", None]),
    ("The rebels fired 30 shells.", [None]),
    ("The navy intercepted nine rockets and three boats.", [None, "seized"]),
    ("The trial has treated 340 patients.", [None]),
    ("A seven-story hotel collapsed.", [None]),
    ("The army shot down two fighter jets.", ["destroyed"]),
    ("Two cases were admitted to hospital.", [None]),
    ("Nine residents were taken to hospital after the fire.", ["injured"]),
    ("Four nurses were taken to hospital after the blast.", ["injured"]),
    ("Two doctors were sent to hospitals in the north.", [None]),
    ("Five dead and 12 wounded men were found.", ["killed", "injured"]),
    ("Two injured and three dead climbers were brought down.", ["injured", "killed"]),
    ("The hospital admitted nine people. The school admitted nine pupils.", ["injured", None]),
    ("Clients pulled out 900 million.", [None]),
    ("They pulled nine from the rubble.", ["rescued"]),
    ("Forty people fled the gunman.", [None]),
    ("Some 600 inmates fled the prison, and 900 villagers fled.", [None, "displaced"]),
    ("Divers recovered 30 bodies, a third of them children.", ["killed", "killed"]),
    ("The number of missing people was hitting 900 persons.", [None]),
    ("The crew rescued 300 stranded people.", ["rescued"]),
    ("The mill will cut 650 of 3,900 jobs.", ["dismissed", None]),
    ("Three people were treated at the scene. Paramedics treated four.", ["injured", "injured"]),
    ("Doctors treated 340 patients. The clinic treated nine men for malaria.", [None, None]),
    ("Forty people were treated with burns and nine for smoke inhalation.", ["injured", None]),
    ("Some 300 investors have exposure to the fund.", [None]),
    ("The news was a shock to 40 investors.", [None]),
    ("With the war over, families came home. Forty people died and 30 men were arrested.", ["killed", "arrested"]),
    ("The sector lost 5,000 jobs, and the city lost 300 jobs.", [None, None]),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_an_event_belongs_to_those_whom_it_befell(text: str, expected: list[str | None]) -> None:
    assert [claim.event for claim in claims(text)] == expected


@pytest.mark.parametrize("text", ["The brigade lost nine soldiers.", "The family has lost two sons."])
def test_those_lost_are_no_figure_that_fell(text: str) -> None:
    assert claims(text)[0].trend is None
