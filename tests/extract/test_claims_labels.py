"""What is a claim at all: labels and codes that are none, and the unit of a number that stands alone."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

NOTHING = [
    "The fire was at 861 W. 36th Street.",
    "They will speak in one voice.",
    "One afternoon in March she left.",
    "He woke one Sunday and was gone.",
    "One night, the men broke in.",
    "It was one hell of a way to lose.",
    "The card is for the model 70-B21.",
    "It began at the Mill Tavern, 5425 U.S. 12, in May.",
    "It happened in the 200-block of Mill Lane.",
    "Call detectives at (317) 555.0175, or 317.555.0175, in May.",
    "The clerk asked: “2. Who pays for it?”",
    "It made the list of The World's 50 Best Hotels.",
    "The event doubled up as a fair.",
    "He lives at 10 Kaveri and works in the port.",
    "The poll of 4 june is near.",
    "The member for Ostvik's constituency 2, who spoke, was angry.",
    "She wrote in an email to reinsurer 2 that it was sold.",
    "Witness 4 said that he saw them.",
    "It is told on pages 39 and 40 of the book.",
    "During the Aldic period (710-794), trade flourished under King Oto (1382-1413).",
    "The quake was felt at 21.22 degrees North and 99.85 degrees East.",
    "They came in the late 1940s and 50s.",
    "They came in the 1940s and early 50s.",
    "It ran out on June 30, 22, and the club was sad.",
    'The policy is called "One Village, One Mill" by the government.',
    "It is filed under L.I.2378.",
    "The tablet charges over USB 3.1 and speaks Bluetooth 5.0.",
    "The method is set out in note 12(a) of the accounts.",
    "Trams 4 and 9 are diverted, and buses 38 and 73 will not stop.",
    "The appeal in case no. 21-cr-00312 was thrown out.",
    "Her address was given as 8 Mill Close, flat 6.",
    "As story 3 below and chart 2 show, it rained.",
    "Witnesses should call 105, quoting incident 88 of March, or dial 0800 555 111.",
    "The consulate can be reached at (254-2) 751-613 or 020 7946 0018.",
    "Away: 15 Murphy, 14 Byrne, 13 O'Neill, 12 Daly, 11 Nolan.",
    "The RS3 was parked outside.",
    "His novel, 44, came out.",
    "Her album, 30, is out.",
    "The party won in 83 and 87, and lost in 92.",
    "Shells fell near frontier posts 250 and 251.",
    "She will tour Chad from 5-6 April and Mali on April 9 - 11.",
    "They flew past comet 81P/Wild.",
    "Rovers 4, Albion 1: late strikes won it.",
    "He paid into a 401(k) under rule 10(b).",
    "Both Cinebench R20 and the index (N225) were down.",
    "He hit a 3-pointer.",
    "The judge struck down one motion after another.",
    "Its owners took one blow after the next the whole year.",
    "He wrote one book after the other, and drew one cat or another.",
    "Swimming for over 50s is free, and the under 21s won.",
    "Most of the 18-24s voted, and the 25–34s stayed at home.",
    "All schools are shut, 7 News said, with half centuries from Kirsten and Vogt.",
    "It shows 4K video, or 720p, on a 5500M chip.",
    "They sell the 2B Diet.",
    "The Six-Day War and the Thirty Years' War.",
    "The minister doubled down.",
    "A 911 call was made.",
    "I know how these two met.",
    "Test scores rose.",
    "Meal 2",
    "A 777X-style wing flew over pool 2 and heat 3.",
    "It was in the high 70s.",
    "Photo 1 of 12: a crowd.",
    "Year 6 pupils sat Class 10 exams.",
    "On day 5 of the Test, in week 3 and in season 2, it rained.",
    "A Soyuz MS-15 and a Mi-8 flew.",
    "Reactor No. 4, reactor 2 and zone 3 were shut, and block 4 voted.",
    "She made the round of 16 and the final four.",
    "We met at 1500 hours and from 6-7pm.",
    "30-somethings came.",
    "Call +44 20 7946 0958.",
    "It lies at 51.5074 N, 0.1278 W.",
    "It lies at 51.507; -0.127.",
    "It lies at -51.507; -20.127.",
    "The PS5 and the talks of the P5.",
    "He ran the 4x100m relay.",
    "It runs Python 3.8.",
    "A 4x4 with 20-20 vision rates well on a scale of 1 to 10.",
    "He made 7-for-9 near junction 5 of the M6.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_label_is_no_claim(text: str) -> None:
    assert [claim.text for claim in claims(text)] == []


# sentence → text, value, kind and unit of each claim.
FIGURES: list[tuple[str, list[tuple[str, float | None, str, str | None]]]] = [
    # Labels that count after all.
    ("He was shown 12 flats.", [("12 flats", 12, "count", "flat")]),
    ("They call 40 people a day.", [("40 people a day", 40, "rate", "person per day")]),
    ("Of 200 cases 38 were new.", [("200 cases", 200, "count", "case"), ("38", 38, "count", "case")]),
    ("It took 12 Danes, 9 Swedes.", [("12 Danes", 12, "count", "Dane"), ("9 Swedes", 9, "count", "Swede")]),
    ("One adult in 20 is ill.", [("One adult in 20", 0.05, "ratio", "adult")]),
    ("Lead is 8 percent above 1995 levels.", [("8 percent", 8, "percent", "percent")]),
    ("Its 1995 levels were low.", []),
    ("The flat costs Rs500.", [("Rs500", 500, "money", "INR")]),
    # Hedges between the number and its noun; people beyond an age; others are not those before.
    ("The law is for 300 or more farms.", [("300 or more farms", 300, "count", "farm")]),
    ("It took 20 or fewer of the mills.", [("20 or fewer of the mills", 20, "count", "mill")]),
    ("The cream is for patients over 60.", [("over 60", 60, "age", "year of age")]),
    ("Patients over 60 kilometres away wait.", [("over 60 kilometres", 60, "measure", "kilometre")]),
    (
        "Hundreds of women and thousands of others left.",
        [("Hundreds of women", None, "count", "woman"), ("thousands", None, "count", None)],
    ),
    ("The flood left thousands homeless.", [("thousands", None, "count", "person")]),
    (
        "The firm moved from 12 rooms in May to 3 houses.",
        [("12 rooms", 12, "count", "room"), ("3 houses", 3, "count", "house")],
    ),
    # Ranges with nothing behind them.
    ("Police put the crowd at 22,000 to 25,000.", [("22,000 to 25,000", 23_500, "count", "person")]),
    ("Traders said that rule 390 was unfair.", []),
    ("Members of the union, local 222, struck.", []),
    ("There were about 40 to 50.", [("about 40 to 50", 45, "number", None)]),
    (
        "Thefts were up by a fifth, from 410 to 489.",
        [("a fifth", 0.2, "fraction", None), ("410", 410, "count", "theft"), ("489", 489, "count", "theft")],
    ),
    (
        "The margin is plus or minus 2.5 percentage points.",
        [("2.5 percentage points", 2.5, "percent", "percentage point")],
    ),
    # Sizes.
    (
        "The crate is 40 x 30 x 20 centimetres.",
        [
            ("40", 40, "measure", "centimetre"),
            ("30", 30, "measure", "centimetre"),
            ("20 centimetres", 20, "measure", "centimetre"),
        ],
    ),
    ("The plot is 12 by 8 metres.", [("12", 12, "measure", "metre"), ("8 metres", 8, "measure", "metre")]),
    (
        "The path climbs 640m in 11.5km.",
        [("640m", 640, "measure", "metre"), ("11.5km", 11.5, "measure", "kilometre")],
    ),
    ("A squid measuring between 4.5 and 5m washed up.", [("between 4.5 and 5m", 4.75, "measure", "metre")]),
    ("Divers work at a depth of 35m.", [("35m", 35, "measure", "metre")]),
    ("She won the 200m.", [("200m", 200, "measure", "metre")]),
    ("It reached 35m homes.", [("35m homes", 35e6, "count", "home")]),
    ("It rents a 28,000-square-foot shed.", [("28,000-square-foot", 28_000, "measure", "square foot")]),
    ("A 6.4-magnitude quake struck.", [("6.4-magnitude", 6.4, "measure", "magnitude")]),
    # Money and percentage points.
    ("Bread went to €2.10, a rise of 30c.", [("€2.10", 2.1, "money", "EUR"), ("30c", 30, "money", "cent")]),
    (
        "Mercury hit 41C and a heatwave of 30c is due.",
        [("41C", 41, "temperature", "degree Celsius"), ("30c", 30, "temperature", "degree Celsius")],
    ),
    (
        "Joblessness rose two-tenths of a point to 5.7 per cent.",
        [("two-tenths of a point", 0.2, "percent", "percentage point"), ("5.7 per cent", 5.7, "percent", "percent")],
    ),
    (
        "Her lead shrank three points to 34%.",
        [("three points", 3, "percent", "percentage point"), ("34%", 34, "percent", "percent")],
    ),
    ("The index lost 30 points.", [("30 points", 30, "count", "point")]),
    # Rates.
    ("Murders climbed to 60 per 100,000 people.", [("60 per 100,000 people", 60, "rate", "per 100,000 people")]),
    ("The quota is 15,000 a month.", [("15,000 a month", 15_000, "rate", "per month")]),
    ("The pit yields 20,000 ounces of gold a year.", [("20,000 ounces", 20_000, "rate", "ounce per year")]),
    # Whose number it is.
    (
        "Floods hit 15 lakh people in eight districts, and 1.2 lakh are in camps.",
        [
            ("15 lakh people", 1.5e6, "count", "person"),
            ("eight districts", 8, "count", "district"),
            ("1.2 lakh", 1.2e5, "count", "person"),
        ],
    ),
    ("Two bombs killed 12.", [("Two bombs", 2, "count", "bomb"), ("12", 12, "count", "person")]),
    ("Four ferries carried 900.", [("Four ferries", 4, "count", "ferry"), ("900", 900, "number", None)]),
    ("The liner has a crew of about 2,100.", [("about 2,100", 2_100, "count", "person")]),
    ("Home loans numbered 65,545.", [("65,545", 65_545, "count", "loan")]),
    ("Loan sales reached 4,500.", [("4,500", 4_500, "number", None)]),
    ("He missed 17 of the last 20 games.", [("17", 17, "count", "game"), ("20 games", 20, "count", "game")]),
    ("Some eight in 10 high-speed trains ran.", [("Some eight in 10 high-speed trains", 0.8, "ratio", "train")]),
    ("Ten House of Lords members left.", [("Ten House of Lords members", 10, "count", "member")]),
    ("It sold 50,000 CDs.", [("50,000 CDs", 50_000, "count", "CD")]),
    ("It has seven previously unknown drawings.", [("seven previously unknown drawings", 7, "count", "drawing")]),
    ("There are 20+ versions.", [("20+ versions", 20, "count", "version")]),
    (
        "It dwindled from hundreds of thousands to 6,000.",
        [("hundreds of thousands", None, "count", None), ("6,000", 6_000, "number", None)],
    ),
    ("We saw hundreds visibly ill.", [("hundreds", None, "count", None)]),
    ("Scores were hurt.", [("Scores", None, "count", "person")]),
    (
        "Seats cost R20, N500 or 60,000₩.",
        [("R20", 20, "money", "ZAR"), ("N500", 500, "money", "NGN"), ("60,000₩", 6e4, "money", "KRW")],
    ),
    ("It took 20s.", [("20s", 20, "duration", "second")]),
    ("It came two free throws moments later.", [("two free throws", 2, "count", "throw")]),
    (
        "Hill 74 100% 7 tackles",
        [("74", 74, "number", None), ("100%", 100, "percent", "percent"), ("7 tackles", 7, "count", "tackle")],
    ),
    ("He left after five-and-a-half years.", [("five-and-a-half years", 5.5, "duration", "year")]),
    ("It has 140 million monthly active users.", [("140 million monthly active users", 1.4e8, "count", "user")]),
    ("It owns two high schools.", [("two high schools", 2, "count", "school")]),
    ("It fell to 350–375 million.", [("350–375 million", 362.5e6, "number", None)]),
    (
        "Braun, 38 – a promoter – and the singer, 42, met.",
        [("38", 38, "age", "year of age"), ("42", 42, "age", "year of age")],
    ),
    ("It sold millions of iPhones.", [("millions of iPhones", None, "count", "iPhone")]),
    ("It is thousands of light-years away.", [("thousands of light-years", None, "measure", "light year")]),
    ("Have a chicken wing or two.", [("two", 2, "count", "wing")]),
    (
        "The wall is 20 metres high and 10 wide.",
        [("20 metres", 20, "measure", "metre"), ("10", 10, "measure", "metre")],
    ),
    (
        "Noise is 38 dBa in 21.7 cu.ft. of space.",
        [("38 dBa", 38, "measure", "decibel"), ("21.7 cu.ft.", 21.7, "measure", "cubic foot")],
    ),
    ("Two-three dogs came.", [("Two-three dogs", 2.5, "count", "dog")]),
    (
        "Turnout was 67.2%, up 4.1 points.",
        [("67.2%", 67.2, "percent", "percent"), ("4.1 points", 4.1, "percent", "percentage point")],
    ),
    ("Reds 38% (+2).", [("38%", 38, "percent", "percent"), ("+2", 2, "percent", "percentage point")]),
    ("She made 52 from 71 balls.", [("52", 52, "count", "run"), ("71 balls", 71, "count", "ball")]),
    ("An estimated 1.5m to 2m people came.", [("An estimated 1.5m to 2m people", 1.75e6, "count", "person")]),
    ("Sales rose from 35m to 40m.", [("35m", 35e6, "number", None), ("40m", 40e6, "number", None)]),
    ("A rug of 3m by 4m.", [("3m", 3, "measure", "metre"), ("4m", 4, "measure", "metre")]),
    ("It employs about 12,500.", [("about 12,500", 12_500, "count", "person")]),
    ("The population is 67 million.", [("67 million", 67e6, "count", "person")]),
    ("It is home to 8,000.", [("8,000", 8_000, "count", "person")]),
    (
        "It has 98 priests who are over 70.",
        [("98 priests", 98, "count", "priest"), ("over 70", 70, "age", "year of age")],
    ),
    ("The 63 nation pact held.", [("63 nation", 63, "count", "nation")]),
    ("A 50 strong mob came.", [("50 strong", 50, "count", None)]),
    ("It burns 6 litres per 100km.", [("6 litres per 100km", 6, "measure", "litre per 100 kilometres")]),
    ("It is nought point five percent.", [("nought point five percent", 0.5, "percent", "percent")]),
    ("He weighs 11st 4lb and came 21st.", [("11st 4lb", 158 / 14, "measure", "stone")]),
    ("There are 3.1 deaths per 100,000.", [("3.1 deaths per 100,000", 3.1, "rate", "death per 100,000")]),
    ("Nine voters felt it, 6.5 by that reading.", [("Nine voters", 9, "count", "voter"), ("6.5", 6.5, "number", None)]),
    ("Of the 52 aboard, 44 died.", [("52", 52, "count", "person"), ("44", 44, "count", "person")]),
    ("She mourned the 19 dead.", [("19", 19, "count", "person")]),
    ("At 1.93m and 102kg, he is big.", [("1.93m", 1.93, "measure", "metre"), ("102kg", 102, "measure", "kilogram")]),
    ("It has a population of just 56.", [("56", 56, "count", "person")]),
    (
        "Of 750 billion euros, 390 billion is lent.",
        [("750 billion euros", 75e10, "money", "EUR"), ("390 billion", 39e10, "money", "EUR")],
    ),
    (
        "Some 4,000 of the firm's 28,000 clerks left.",
        [("Some 4,000", 4_000, "count", "clerk"), ("28,000 clerks", 28_000, "count", "clerk")],
    ),
    ("The R0 is 2.2.", [("2.2", 2.2, "number", None)]),
    ("His throw of 84.58m won.", [("84.58m", 84.58, "measure", "metre")]),
    ("A million and a half people left.", [("A million and a half people", 1.5e6, "count", "person")]),
    ("Above 50 separates growth from loss.", [("Above 50", 50, "number", None)]),
    ("It costs from 99 cents to $4.99.", [("99 cents", 99, "money", "cent"), ("$4.99", 4.99, "money", "USD")]),
    ("It pays 15 cents to 20 cents a share.", [("15 cents to 20 cents a share", 17.5, "money", "cent per share")]),
    ("The poll has a margin of error of 3 points.", [("3 points", 3, "percent", "percentage point")]),
    ("A magnitude-6 quake struck.", [("6", 6, "measure", "magnitude")]),
    ("It grew to 6x10^6 cells.", [("6x10^6 cells", 6e6, "count", "cell")]),
    ("It ran for 1500 hours.", [("1500 hours", 1500, "duration", "hour")]),
    ("In his group 12 are out.", [("12", 12, "number", None)]),
    ("Of the 12 on board, four died.", [("12", 12, "count", "person"), ("four", 4, "count", "person")]),
    ("The youngest was 14; their son is 12.", [("14", 14, "age", "year of age"), ("12", 12, "age", "year of age")]),
    ("Two falls and four drops hurt it.", [("Two falls", 2, "count", "fall"), ("four drops", 4, "count", "drop")]),
    ("A fleet of 20 needs 40 drivers.", [("20", 20, "number", None), ("40 drivers", 40, "count", "driver")]),
    ("Twelve cold, wet and hungry miners rose.", [("Twelve cold, wet and hungry miners", 12, "count", "miner")]),
    ("It left 12 dead, police and doctors said.", [("12", 12, "count", "person")]),
    ("Three Los Angeles policemen came.", [("Three Los Angeles policemen", 3, "count", "policeman")]),
    ("Some 300 or so angry farmers came.", [("Some 300 or so angry farmers", 300, "count", "farmer")]),
    (
        "Two trains collided, killing 12 and injuring at least 45.",
        [("Two trains", 2, "count", "train"), ("12", 12, "count", "person"), ("at least 45", 45, "count", "person")],
    ),
    ("They shot 12 deer and wounded 30.", [("12 deer", 12, "count", "deer"), ("30", 30, "count", "deer")]),
    (
        "The total fell 45,000 to 1.2 million, or 3.9 per cent.",
        [
            ("45,000", 45_000, "number", None),
            ("1.2 million", 1.2e6, "number", None),
            ("3.9 per cent", 3.9, "percent", "percent"),
        ],
    ),
    ("It lost 45, or 3 percent.", [("45", 45, "number", None), ("3 percent", 3, "percent", "percent")]),
    (
        "Tax it by 5, 10, or 15 percent.",
        [("5", 5, "percent", "percent"), ("10", 10, "percent", "percent"), ("15 percent", 15, "percent", "percent")],
    ),
    ("One highly placed source spoke.", [("One highly placed source", 1, "count", "source")]),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_a_number_has_its_unit(text: str, expected: list[tuple[str, float | None, str, str | None]]) -> None:
    found = [(claim.text, claim.value, claim.kind, claim.unit) for claim in claims(text)]
    assert found == [(span, value and pytest.approx(value), kind, unit) for span, value, kind, unit in expected]


RANGES: list[tuple[str, float, float, float, str | None]] = [
    ("It costs $3-5 million.", 4e6, 3e6, 5e6, "USD"),
    ("It costs £10-15.", 12.5, 10, 15, "GBP"),
    ("Any 18-to-24-year-old may apply.", 21, 18, 24, "year of age"),
    ("It does 0-60mph.", 60, 0, 60, "mile per hour"),
    ("The hosts were 145 for 6.", 145, 6, 145, None),
    ("Rovers 2-0 Albion.", 2, 0, 2, None),
]


@pytest.mark.parametrize(("text", "value", "low", "high", "unit"), RANGES)
def test_two_numbers_make_one_claim(text: str, value: float, low: float, high: float, unit: str | None) -> None:
    claim = claims(text)[-1]
    assert (claim.value, claim.value_low, claim.value_high, claim.unit) == (value, low, high, unit)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One evening of talks ended the strike.", "One evening"),
        ("They had only one evening.", "one evening"),
        ("They sat for one night in the snow.", "one night"),
        ("Two cable news hosts signed up.", "Two cable news hosts"),
        ("Two sports hosts signed up.", "Two sports hosts"),
        ("Two arms lay there.", "Two arms"),
    ],
)
def test_a_time_or_a_noun_is_counted(text: str, words: str) -> None:
    assert [claim.text for claim in claims(text)] == [words]


@pytest.mark.parametrize("text", ["The prize went to Mary Quill 37", "Winners: Mary Quill 37"])
def test_a_number_behind_a_name_at_the_very_end(text: str) -> None:
    assert claims(text) == []
