"""Shapes of figures: parts of a unit, lent units, compound nouns, shares, and what each is about."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

# sentence → text, value, kind and unit of each claim; of a range, the middle or where it ended.
FIGURES: list[tuple[str, list[tuple[str, float | None, str, str | None]]]] = [
    ("It has pipes going from 300 to 2,000 metres deep.", [("from 300 to 2,000 metres", 1150, "measure", "metre")]),
    ("She died at the age of 12 years 73 days.", [("12 years 73 days", 12.2, "age", "year of age")]),
    (
        "Rates averaged $3,236 per forty-foot box.",
        [("$3,236 per forty-foot box", 3_236, "money", "USD per box")],
    ),
    ("The navy gave Norway 22 fighter jets.", [("22 fighter jets", 22, "count", "fighter jet")]),
    ("It sold Airbus 320 jets.", []),
    (
        "Rates fell to $3,236 per 40ft box, and coffee to $92 per 60kg bag.",
        [
            ("$3,236 per 40ft box", 3_236, "money", "USD per box"),
            ("$92 per 60kg", 92, "money", "USD per 60 kilograms"),
        ],
    ),
    (
        "The fare rose by 3 dollars per 100 km of track.",
        [("3 dollars per 100 km", 3, "money", "USD per 100 kilometres")],
    ),
    (
        "A ward with 60 beds turned away 200 of the wounded.",
        [("60 beds", 60, "count", "bed"), ("200", 200, "count", "person")],
    ),
    ("Most were older than 80.", [("older than 80", 80, "age", "year of age")]),
    ("Rescuers dug out a girl of six.", [("six", 6, "age", "year of age")]),
    ("A child of two lawyers sued.", [("two lawyers", 2, "count", "lawyer")]),
    ("Each infects 12 to 18 others.", [("12 to 18", 15, "number", None)]),
    (
        "He got three years, suspended for five.",
        [("three years", 3, "duration", "year"), ("five", 5, "duration", "year")],
    ),
    ("It wants 36 hours instead of 38.", [("36 hours", 36, "duration", "hour"), ("38", 38, "duration", "hour")]),
    ("Two parties share the remaining nine.", [("Two parties", 2, "count", "party"), ("nine", 9, "number", None)]),
    ("Their troops doubled to 24,000.", [("doubled", 2, "ratio", "time"), ("24,000", 24_000, "count", "troop")]),
    ("She weighs 9 stone 2 and rows.", [("9 stone 2", 9 + 1 / 7, "measure", "stone")]),
    ("There were two near misses.", [("two near misses", 2, "count", "near miss")]),
    (
        "It rose 4,8 % to 17,32 per dollar.",
        [("4,8 %", 4.8, "percent", "percent"), ("17,32 per dollar", 17.32, "rate", "per dollar")],
    ),
    ("It left one worried resident wondering.", [("one worried resident", 1, "count", "resident")]),
    ("Somebody called 911 to report it.", []),
    ("Call the line at 1-888-LOCK-U-UP.", []),
    ("All but one hail from Oslo.", []),
    (
        "They are men, ages 28, 32 and 59.",
        [(age, int(age), "age", "year of age") for age in ("28", "32", "59")],
    ),
    ("It had 30 Sarle County clerks.", [("30 Sarle County clerks", 30, "count", "clerk")]),
    ("It burned 13,235 square km.", [("13,235 square km", 13_235, "measure", "square kilometre")]),
    ("One in three lives in poverty.", [("One in three", 1 / 3, "ratio", None)]),
    ("A further 90,400 faced warnings.", [("90,400", 90_400, "number", None)]),
    (
        "A mother of three, and a grandfather of 11, sang.",
        [("three", 3, "count", "child"), ("11", 11, "count", "grandchild")],
    ),
    ("Traffic was a tenth lower.", [("a tenth", 0.1, "fraction", None)]),
    ("Profit rose in the first three quarters.", []),
    ("In one village, Sarle, nobody stayed.", []),
    ("A quake in May was weak, and one in 2011 left many dead.", []),
    ("After one arrest, the crowd left.", [("one arrest", 1, "count", "arrest")]),
    ("One in three reports of theft is dropped.", [("One in three reports", 1 / 3, "ratio", "report")]),
    ("A great-grandmother of 11 sang.", [("11", 11, "count", "great-grandchild")]),
    ("Of the ships, five are stranded.", [("five", 5, "count", "ship")]),
    ("About 300 supported housing units were built.", [("About 300 supported housing units", 300, "count", "unit")]),
    ("Not a single barn of about 130 was left.", [("about 130", 130, "count", "barn")]),
    ("About 5.5 million are hungry there.", [("About 5.5 million", 5.5e6, "count", "person")]),
    ("Power failed for a quarter of a million homes.", [("a quarter of a million homes", 250_000, "count", "home")]),
    ("Three quarters of a million people left.", [("Three quarters of a million people", 750_000, "count", "person")]),
    ("It was cut by a quarter of a point.", [("a quarter of a point", 0.25, "count", "point")]),
    (
        "Rates rose by half a percentage point.",
        [("half a percentage point", 0.5, "percent", "percentage point")],
    ),
    ("It took half an hour.", [("half an hour", 0.5, "duration", "hour")]),
    ("The wreck lies three quarters of a mile out.", [("three quarters of a mile", 0.75, "measure", "mile")]),
    ("It holds 1/8 of a US gallon.", [("1/8 of a US gallon", 0.125, "measure", "gallon")]),
    ("Output fell a third last year.", [("a third", 1 / 3, "fraction", None)]),
    ("A third of the ships sank.", [("A third", 1 / 3, "fraction", "ship")]),
    ("They held a third Swedish sailor.", [("third Swedish sailor", 3, "ordinal", "sailor")]),
    ("She scored in the 64th minute.", [("64th minute", 64, "ordinal", "minute")]),
    ('"At 2-2 we were better," he said.', [("2-2", 2, "score", None)]),
    ("They won the cup, beating Northwick Town 4-1.", [("4-1", 4, "score", None)]),
    ("One child in five is ill.", [("One child in five", 0.2, "ratio", "child")]),
    (
        "There were two tremors, one of magnitude 5.1.",
        [("two tremors", 2, "count", "tremor"), ("5.1", 5.1, "measure", "magnitude")],
    ),
    ("The average one weighed 3 kg.", [("3 kg", 3, "measure", "kilogram")]),
    ("Bread rose 4 cents to $2.10.", [("4 cents", 4, "money", "cent"), ("$2.10", 2.1, "money", "USD")]),
    ("It is worth 30 US cents.", [("30 US cents", 0.3, "money", "USD")]),
    (
        "They dropped two 500-pound bombs.",
        [("two", 2, "count", "bomb"), ("500-pound", 500, "measure", "pound")],
    ),
    ("They own 300 Fiat and Skoda vans.", [("300 Fiat and Skoda vans", 300, "count", "van")]),
    ("It runs 20 primary and secondary schools.", [("20 primary and secondary schools", 20, "count", "school")]),
    ("Two men and women fled.", [("Two men", 2, "count", "man")]),
    ("They lost six pick-up trucks.", [("six pick-up trucks", 6, "count", "pick-up truck")]),
    ("Four Gripen fighter jets flew by.", [("Four Gripen fighter jets", 4, "count", "fighter jet")]),
    ("It closed at 7,120, up 12 points.", [("7,120", 7120, "count", "point"), ("12 points", 12, "count", "point")]),
    ("It closed at 7,120, up 2 percent.", [("7,120", 7120, "number", None), ("2 percent", 2, "percent", "percent")]),
    ("It fell to 5 from 8 percent.", [("5", 5, "percent", "percent"), ("8 percent", 8, "percent", "percent")]),
    ("It rose to 8 percent from 5.", [("8 percent", 8, "percent", "percent"), ("5", 5, "percent", "percent")]),
    ("It rose from 10 percent to 12.", [("10 percent", 10, "percent", "percent"), ("12", 12, "percent", "percent")]),
    ("They may sign another striker or two.", [("two", 2, "count", "striker")]),
    ("It may last a day or two.", [("two", 2, "duration", "day")]),
    ("It makes 90 PS.", [("90 PS", 90, "measure", "metric horsepower")]),
    ("He bid C$9 (US$7) per share.", [("C$9", 9, "money", "CAD per share"), ("US$7", 7, "money", "USD per share")]),
    ("One US fluid ounce is enough.", [("One US fluid ounce", 1, "measure", "fluid ounce")]),
    ("It was minus 7 degrees.", [("minus 7 degrees", -7, "temperature", "degree")]),
    ("The temperature hit 41 degrees.", [("41 degrees", 41, "temperature", "degree")]),
    ("The tower leans by 4 degrees.", [("4 degrees", 4, "measure", "degree")]),
    ("More than 80 were injured.", [("More than 80", 80, "count", "person")]),
    ("It stood between A.D. 1100 and 1310.", []),
    ("It now costs more than twice the old fare.", [("more than twice", 2, "ratio", "time")]),
    ("She went there twice.", []),
    ("I am 44 now.", [("44", 44, "age", "year of age")]),
    ("There's one I'd like.", []),
    ("How did you two meet?", []),
    ("They won six new EU fisheries listings.", [("six new EU fisheries listings", 6, "count", "listing")]),
    ("It lets through 40 m3/s.", [("40 m3/s", 40, "rate", "cubic metre per second")]),
    ("It is a two point five million dollar plan.", [("two point five million dollar", 2.5e6, "money", "USD")]),
    ("Hundreds of Basque-Americans came.", [("Hundreds of Basque-Americans", None, "count", "Basque-American")]),
    ("It employs 20 part-timers.", [("20 part-timers", 20, "count", "part-timer")]),
    ("Petrol fell two cents a gallon.", [("two cents a gallon", 2, "money", "cent per gallon")]),
    ("She gave her two cents.", []),
    ("It must meet a four-quarter test.", [("four-quarter", 4, "count", "quarter")]),
    ("It sells 6502-based machines and the 8086 chip.", []),
    ("Some 900 American GIs landed.", [("Some 900 American GIs", 900, "count", "GI")]),
    ("One goes east.", []),
    ("Either 1) stay or 2) go.", []),
    ("He faces nine charges.", [("nine charges", 9, "count", "charge")]),
    ("Nine remains.", [("Nine", 9, "number", None)]),
    ("It rose to 800, from 640 orders.", [("800", 800, "count", "order"), ("640 orders", 640, "count", "order")]),
    (
        "Profit fell by $40 million to $2 billion.",
        [("$40 million", 4e7, "money", "USD"), ("$2 billion", 2e9, "money", "USD")],
    ),
    ("It fell by 5 to 10 percent.", [("5 to 10 percent", 7.5, "percent", "percent")]),
    (
        "It has 90 boats, with requests over 700.",
        [("90 boats", 90, "count", "boat"), ("over 700", 700, "number", None)],
    ),
    ("Two would-be thieves ran.", [("Two would-be thieves", 2, "count", "thief")]),
    ("Two more of the town's top bakers shut.", [("Two more of the town's top bakers", 2, "count", "baker")]),
    (
        "Half of all children under five are ill.",
        [("Half", 0.5, "fraction", "child"), ("under five", 5, "age", "year of age")],
    ),
    ("Hundreds fled.", [("Hundreds", None, "count", "person")]),
    ("Output rose by 300,000 bpd.", [("300,000 bpd", 300_000, "rate", "barrel per day")]),
    ("The share rose to 12.4 pct.", [("12.4 pct", 12.4, "percent", "percent")]),
    ("Only 14 of 193 members came.", [("14", 14, "count", "member"), ("193 members", 193, "count", "member")]),
    ("Parliament voted 212 to 98.", [("212 to 98", 212, "score", None)]),
    ("The house sold for 88,000 pounds.", [("88,000 pounds", 88_000, "money", "GBP")]),
    ("The calf weighs 80 pounds.", [("80 pounds", 80, "measure", "pound")]),
    (
        "It cost 107.35 yen, up from 106.80.",
        [("107.35 yen", 107.35, "money", "JPY"), ("106.80", 106.8, "money", "JPY")],
    ),
    ("Place: 33.781; 44.502", []),
    ("It has 30 vans and a crew of 24.", [("30 vans", 30, "count", "van"), ("24", 24, "count", "person")]),
    (
        "Profit rose to 900 million yen from 300 million.",
        [("900 million yen", 9e8, "money", "JPY"), ("300 million", 3e8, "money", "JPY")],
    ),
    ("It is closer to 900 homes.", [("closer to 900 homes", 900, "count", "home")]),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_a_figure_has_its_value_and_unit(text: str, expected: list[tuple[str, float | None, str, str | None]]) -> None:
    found = [(claim.text, claim.value, claim.kind, claim.unit) for claim in claims(text)]
    assert found == [(span, value and pytest.approx(value), kind, unit) for span, value, kind, unit in expected]


ABOUT = [
    ("Twelve players left the club.", ["players"]),
    ("Thirty people died in the crash.", ["people"]),
    ("Five seats are available.", ["seats"]),
    ("Two of Moreno's deputies resigned.", ["Moreno's deputies"]),
    ("Asked about that $80 price tag, he laughed.", ["price tag"]),
    ("The firm offered a plan with parking for $9 a month.", ["plan"]),
    ("The dam makes 450 MW (600,000 hp) of power.", ["power", "power"]),
    ("Ford holds an unwelcome 9% stake in Vega.", ["stake in Vega"]),
    ("It took a one-time charge of $8 million.", ["one-time charge"]),
    ("Third-period sales were $3 billion.", ["Third-period sales"]),
    ("It lent $90 million in revolving loans.", ["revolving loans"]),
    ("It bought Larsen Bros. Co. for $20 million.", ["Larsen Bros. Co."]),
    ("Some workers who have been unemployed for over two years left.", ["Some workers"]),
    ("Danish-led forces hold 40 villages.", ["villages"]),
    ("Over the years I have performed in 32 halls.", ["halls"]),
    ("It made a friendly bid of 470 pence a share.", ["friendly bid"]),
    ("It has been doubling its profits.", ["its profits"]),
    ("It had earnings from operations of $200,000.", ["operations"]),
    ("The two blasts came minutes apart.", ["blasts"]),
    ("The shell hit the hall where the doctor's three children were watching television.", ["children"]),
    ("The number of people killed in the quake rose to 312.", ["number of people"]),
    ("The 900-tonne ship sank.", ["ship"]),
    ("The dam will have a capacity of 2 gigawatts and create up to 90 jobs.", ["capacity", "jobs"]),
    ("They taxed goods worth $3 billion.", ["goods"]),
    ("The deficit will widen to 5 percent of GDP.", ["GDP"]),
    ("The bridge, 1.2 kilometres long, cost $240 million.", ["bridge", "bridge"]),
    ("The strike, now in its third week, costs $5 million a day.", ["strike"]),
    ("Temperatures fell to 2 degrees and 12 flights were cancelled.", ["Temperatures", "flights"]),
    ("Lending grew at an annual rate of 8.5 percent.", ["Lending"]),
    ("The jobless rate of 8.5 percent is high.", ["jobless rate"]),
    ("As host, the club has flown 87 trips, held 26 games and is now hiring 12 boys.", ["trips", "games", "boys"]),
    ("Shares in Vega, a maker of cars, fell 3 percent.", ["Shares in Vega"]),
    ("Nikkei +0.4% Topix -0.2%.", ["Nikkei", "Topix"]),
    ("The clerk has been working for the same bank for six years.", [None]),
    ("Growth has been forecast to slow from 4.8 to 4.7 percent.", [None, None]),
    ("They sell four- and six-wheel diesel trucks.", ["diesel trucks", "diesel trucks"]),
    ("It hit 2 million homes, including 300,000 in the valley.", ["homes", "homes"]),
]


@pytest.mark.parametrize(("text", "expected"), ABOUT)
def test_the_words_for_what_is_measured(text: str, expected: list[str | None]) -> None:
    found = [claim.about for claim in claims(text)]
    assert len(found) == len(expected)
    assert [about for about, wanted in zip(found, expected, strict=True) if wanted is not ...] == [
        wanted for wanted in expected if wanted is not ...
    ]


# sentence → event, status and trend of each claim.
SAID = [
    ("Nine Malian soldiers and up to 30 rebels were killed.", [("killed", "stated", None)] * 2),
    ("Nine villagers left and 30 rebels were killed.", [(None, "stated", None), ("killed", "stated", None)]),
    ("The storm killed 18 people, including five sailors.", [("killed", "stated", None)] * 2),
    ("Troops fired tear gas at several hundred students.", [(None, "stated", None)]),
    ("The bank fired 200 tellers.", [("dismissed", "stated", None)]),
    ("The line scrapped 800 flights; its rival axed 12.", [(None, "stated", None), (None, "stated", None)]),
    ("It shed a quarter of its workforce of 2,400.", [(None, "stated", "down"), (None, "stated", None)]),
    ("At least 74, including two Danes, were killed.", [("killed", "stated", None)] * 2),
    ("It will spend $3 billion on roads and $2 billion on rail.", [(None, "planned", None)] * 2),
    ("There were six wins and 20 job cuts.", [(None, "stated", None), ("dismissed", "stated", None)]),
    ("A clerk was killed when two robbers fired.", [(None, "stated", None)]),
    ("Eight people, most of them sailors, drowned when it sank.", [("killed", "stated", None)]),
    ("Hundreds fled, and dozens of barns burned.", [("displaced", "stated", None), (None, "stated", None)]),
    ("The blast injured 14 people, four of them badly.", [("injured", "stated", None)] * 2),
    ("The crane lifts 8 tonnes.", [(None, "stated", None)]),
    ("Ninety people were evacuated and 30 barns damaged.", [("evacuated", "stated", None), (None, "stated", None)]),
    ("The rebels fired 20 rockets.", [(None, "stated", None)]),
    ("Divers recovered €90,000 in cash.", [(None, "stated", None)]),
    ("He called up 600 reservists.", [(None, "stated", None)]),
    ("The planes dropped 12 bombs.", [(None, "stated", None)]),
    ("The party lost 12 seats.", [(None, "stated", "down")]),
    ("Shares closed up 3%.", [(None, "stated", "up")]),
    (
        "Sales hit $90 million, or $2 a share, up from $80 million.",
        [(None, "stated", "up")] * 2 + [(None, "stated", None)],
    ),
    ("It will shut two mines and cut 900 jobs.", [(None, "planned", None), ("dismissed", "planned", "down")]),
    ("It said it would hire up to 40 of its 90 pupils.", [("hired", "planned", None), (None, "stated", None)]),
    ("It would lose 40 seats if it failed.", [(None, "hypothetical", "down")]),
    ("He denied reports that thousands of people had fled.", [("displaced", "denied", None)]),
    ("The pump is not difficult to use with 40 buckets.", [(None, "stated", None)]),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_the_clause_says_of_a_figure(text: str, expected: list[tuple[str | None, str, str | None]]) -> None:
    assert [(claim.event, claim.claim_status, claim.trend) for claim in claims(text)] == expected


def test_the_label_of_a_figure_says_what_it_is() -> None:
    assert [claim.about for claim in claims("Symbol rate: 20 Mb/s")] == ["Symbol rate"]


def test_a_record_since_a_year_is_no_running_total() -> None:
    (claim,) = claims("Unemployment fell to 6 percent, its lowest since the war.")
    assert not claim.is_cumulative
