"""Figures of earnings, markets, polls and sport: what each is of, its unit, and how it moved."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # both ends of a result, each in two amounts, round a quarter
    (
        "Net income rose to $39 million in the three months ended June 30, from $35 million a year earlier.",
        "$35 million",
        {"about": "Net income", "action": "rise"},
    ),
    # what is estimated, and what a share trades at
    (
        "It earned $1.20 a share, topping the average estimate of $1.14.",
        "$1.14",
        {"about": "average estimate", "comparator": "exact"},
    ),
    ("Shares of the mill were up 3.4 percent at $71.85 in early trading.", "$71.85", {"about": "Shares of the mill"}),
    ("Halden raised 52 billion rupees in its share sale.", "52 billion rupees", {"about": None}),
    ("It charges customers with 52 billion rupees in deposits.", "52 billion rupees", {"about": "deposits"}),
    ("The firm issued new stock worth 15 billion rupees.", "15 billion rupees", {"about": "new stock"}),
    # points move an index, and nobody moves them
    ("The index fell 27 points, or 0.7%.", "27 points", {"action": "fall", "action_role": None, "trend": "down"}),
    ("Crude added 53 cents to settle at $94.42.", "53 cents", {"trend": "up", "about": "Crude"}),
    (
        "Gold was little changed at $1,789 an ounce and silver dropped 22 cents to $20.",
        "22 cents",
        {"about": "silver", "trend": "down"},
    ),
    ("The rate held at 3.6 percent for a fourth month.", "3.6 percent", {"about": "rate"}),
    ("Prices are above the target band of 6 to 10 percent.", "6 to 10 percent", {"about": "target band"}),
    ("The car, which starts at 17,000 pounds, is popular.", "17,000 pounds", {"unit": "GBP"}),
    # counts that leave their noun to another, or to none
    ("The number of take-offs and landings rose to 35,883.", "35,883", {"unit": "take-off"}),
    (
        "Traffic jumped to 104,000 passengers, and at the two airports it rose 42 percent to 1.1 million.",
        "1.1 million",
        {"unit": "passenger"},
    ),
    ("Employers added 372,000 jobs, more than the 268,000 economists had forecast.", "268,000", {"unit": None}),
    ("Only two of 30 strategists see it beyond 150 by May.", "beyond 150", {"unit": None, "comparator": "more_than"}),
    ("Oil stocks were down 1.2 million barrels and distillates up 112,000.", "112,000", {"unit": "barrel"}),
    ("There are 32 chargers for every 1,000 cars.", "1,000 cars", {"unit": "car", "action": None, "agent": None}),
    ("One builder in 20 says it may close.", "One builder in 20", {"value": 0.05, "unit": "builder", "kind": "ratio"}),
    # what is said of others than the clause's subject
    ("The count was cut by 68,000 to 368,000.", "68,000", {"about": "count", "action_role": None}),
    ("The count was cut by 68,000 to 368,000.", "368,000", {"agent": None}),
    ("Prices in Oslo slid 2.3 percent and those in Bergen 1.2 percent.", "1.2 percent", {"about": "those in Bergen"}),
    ("The index dropped 1.6 percent, following a decline of 1.3 percent in July.", "1.3 percent", {"action": None}),
    ("It lowered that for the fourth quarter to $115 from $130.", "$115", {"about": None, "changed_from": 130.0}),
    (
        "Revenue will reach 2.1 trillion dinars, of which the state is to collect 2 trillion.",
        "2 trillion",
        {"agent": "the state"},
    ),
    ("A strike by 1,900 dockers at Rowe, which handles timber, went on.", "1,900 dockers", {"action": None}),
    ("Side effects were mild: 14 percent had headaches.", "14 percent", {"about": None}),
    (
        "The left would win 34.2 percent of the vote if it were held today, up 3.1 points.",
        "3.1 points",
        {"unit": "percentage point", "about": "vote"},
    ),
    # lists whose clauses share a verb
    (
        "Spain grew 1.1 percent, Italy 1 percent and France 0.5 percent.",
        "1 percent",
        {"about": "Italy", "action_role": None},
    ),
    ("Spain grew 1.1 percent, Italy 1 percent and France 0.5 percent.", "0.5 percent", {"about": "France"}),
    (
        "Seas may rise by two degrees and lakes by 20 centimetres.",
        "20 centimetres",
        {"about": "lakes", "agent": "lakes"},
    ),
    (
        "Wind made 26% of the power, gas 39% and its six reactors 14%.",
        "14%",
        {"about": None},
    ),
    ("The road cut the trip by 40 percent and the cost by 30 percent.", "30 percent", {"agent": "The road"}),
    ("The French own 28.6 percent and the Dutch 9.3.", "9.3", {"unit": "percent", "agent": "the Dutch"}),
    ("Labour won 42 seats, the Tories 28 and the Greens 11.", "11", {"unit": "seat"}),
    # levels, and what a figure came from
    ("Inflation hit a record of 8.9 percent in July.", "8.9 percent", {"about": "Inflation"}),
    (
        "The airline swung to a profit of 3 million euros from a loss of 9 million euros.",
        "9 million euros",
        {"about": "loss"},
    ),
    ("Food was 9.8 percent dearer.", "9.8 percent", {"about": "Food"}),
    ("Losses from a peak of $69,000 came to more than 70%.", "more than 70%", {"about": None}),
    (
        "Bills will be 3,549 pounds, the regulator said on Friday, up from 1,971 pounds.",
        "1,971 pounds",
        {"about": "Bills"},
    ),
    ("Dividend of 267 cents per share, down from 376 cents", "267 cents per share", {"changed_from": 376.0}),
    ("Net profit: 412 million euros, down 12% from 468 million", "412 million euros", {"changed_from": 468e6}),
    ("Shipments from the Pilbara: 151 million tonnes", "151 million tonnes", {"about": "Shipments"}),
    ("It has 21.1 percent of the market, three points less than in May.", "three points", {"unit": "percentage point"}),
    ("Stocks last 14 weeks, against a normal six to eight.", "six to eight", {"unit": "week", "value": 7.0}),
    ("The rate is 0.36 per 200,000 hours worked.", "0.36 per 200,000 hours", {"action": None}),
    ("The fees are 3,549 pounds ($4,197). They may rise to 5,387 pounds.", "5,387 pounds", {"unit": "GBP"}),
    ("The fees are 3,549 pounds ($4,197). The bell weighs 5,387 pounds.", "5,387 pounds", {"unit": "pound"}),
    ("It is a takeover of more than $1 billion, compared with nine last year.", "nine", {"unit": None}),
    # a period between a figure and what it is of
    ("It posted earnings for the fourth quarter of $1.20 per share.", "$1.20 per share", {"about": "earnings"}),
    ("It reported revenue in the quarter of $3 million.", "$3 million", {"about": "revenue"}),
    ("The firm cut spending this year to $40 million.", "$40 million", {"about": "spending"}),
    ("Sales rose, following a record year of $3 billion.", "$3 billion", {"about": "record year"}),
    ("Sales rose the following year to $3 billion.", "$3 billion", {"about": "Sales"}),
    ("Shares ended the month at $5.", "$5", {"about": "Shares"}),
    # what a phrase beside them says of them, and no more
    ("Profit would be below the 3.5 billion francs of last year.", "3.5 billion francs", {"about": None}),
    ("Three ships with 40 tonnes of grain left.", "40 tonnes", {"about": "grain", "action": None}),
    ("She earned $9 million on top of $7 million for the title.", "$7 million", {"about": None}),
    ("Power cuts of up to ten hours a day hurt.", "up to ten hours a day", {"about": "Power cuts", "trend": None}),
    ("Wheat ended up 11 cents at $8.06.", "11 cents", {"action": "end", "trend": "up"}),
    ("Britons made up 20 percent of guests.", "20 percent", {"action": "make up"}),
    ("Entries slid by a tenth to 33,784.", "a tenth", {"action": "slide", "action_role": None}),
    ("Arrivals soared fourfold to 39.3 million.", "39.3 million", {"action": None}),
    ("Girls outdid boys by 7.4 points.", "7.4 points", {"about": None}),
    ("The rise was below the 8% economists had predicted.", "8%", {"about": None, "action": None}),
    ("Car prices sank 2.4%, airline fares 1.1% and clothing 0.7%.", "1.1%", {"action": None, "agent": None}),
    ("It raised its rate six times since March.", "six times", {"trend": None}),
    ("Chad, home to 17 million, will have 20 million people.", "17 million", {"claim_status": "stated"}),
    ("Six patients died, one fewer than on placebo.", "one fewer", {"unit": "patient"}),
    ("The dose is 10 milligrams per kilogram of body weight.", "10 milligrams per kilogram", {"about": "dose"}),
    ("It pumps 40 barrels per day of oil.", "40 barrels per day", {"about": "oil"}),
    ("They had most of the ball against Rowe, who had two men sent off.", "two men", {"agent": "Rowe"}),
    # lines of lists
    ("Dow +0.2% S&P 500 +0.3% Nasdaq +0.8%.", "+0.3%", {"about": "S&P 500"}),
    ("Most active: Toronto Exchange (16,369.03, up 58.06 points).", "58.06 points", {"about": "Toronto Exchange"}),
    ("Most active: Toronto Exchange (16,369.03, up 58.06 points).", "16,369.03", {"about": "Toronto Exchange"}),
    ("Vega (up 3 percent) led the gains.", "3 percent", {"about": "Vega"}),
    ("The firm sold Vega ($3 million) in May.", "$3 million", {"about": "Vega"}),
    ("Unemployment: 4.1% (previous: 4.3%)", "4.3%", {"about": None}),
    ("Conservatives 34% (+1), Labour 31% (-2), Lib Dems 14%", "14%", {"action": None, "agent": None}),
    ("Profit came in above forecasts at 310 million euros.", "310 million euros", {"about": "Profit"}),
    # shares in two numbers
    ("One in 1000 dies of the infection.", "One in 1000", {"value": 0.001}),
    ("One in 5000 has the disease.", "One in 5000", {"value": 0.0002}),
    ("The ratio of women to men was 3 to 1.", "3 to 1", {"value": 3.0, "kind": "ratio"}),
    ("One in four opposes it.", "One in four", {"unit": None, "action": "oppose"}),
    ("Three to five children a day die of hunger.", "Three to five children a day", {"about": "children"}),
    ("Medics treated 37 people, most for cold.", "37 people", {"event": None}),
    ("Stoxx 50 -1.3% FTSE -0.6%.", "-1.3%", {"value": -1.3}),
    # what befell nobody
    ("The mill employs 350 people.", "350 people", {"event": None, "action": "employ"}),
    ("The mill will employ 350 people.", "350 people", {"event": "hired"}),
    ("The pollster asked 1,002 voters.", "1,002 voters", {"event": None}),
    ("Lee hit 38 unforced errors.", "38 unforced errors", {"event": None}),
    # sport
    ("They have lost eight of their last nine matches.", "eight", {"trend": None, "unit": "match"}),
    ("They won 20 of their last 24 away games.", "24 away games", {"unit": "game"}),
    ("City had 14 shots to their hosts' six.", "six", {"about": "shots", "agent": None}),
    ("They slumped to a 2-1 defeat by Brentham, who had not won in 114 years.", "114 years", {"agent": "Brentham"}),
    ("He hit four sixes and put on 117 with Lee.", "117", {"unit": None}),
    ("They gave up a 21-0 run.", "21-0", {"kind": "score"}),
    ("The Bears shot 11 of 28 from long range.", "11", {"event": None, "unit": None}),
    ("Woods shot a four-under-par 68 on Friday.", "68", {"event": None, "unit": None}),
    ("Lee came off the bench to add 15.", "15", {"trend": None}),
    ("Lee lost 6-7(5) to Moore.", "6-7", {"kind": "score", "value": 6.0}),
    ("They needed 100 from the last 60 balls and eight from the over.", "eight", {"unit": None}),
]


@pytest.mark.parametrize(("text", "figure", "columns"), ROWS)
def test_a_figure_says_what_it_is_of_and_how_it_moved(text: str, figure: str, columns: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text == figure)
    assert {name: getattr(claim, name) for name in columns} == columns


@pytest.mark.parametrize(
    "text",
    [
        "The hall has a 3-D screen.",
        "It ended 6-7(5).",
        "They won game 7.",
        "Lee won the 400 hurdles.",
        "It was a one-in-500-year flood.",
    ],
)
def test_no_row_of_a_format_or_a_tie_break(text: str) -> None:
    assert [claim.text for claim in claims(text) if claim.kind != "score"] == []


def test_a_part_is_of_those_whom_its_own_pronoun_stands_for() -> None:
    found = {claim.text: claim for claim in claims("Some 90 pupils got prizes, 13 of them in twelve subjects.")}
    assert found["13"].part_of_start == found["Some 90 pupils"].start
    assert found["twelve subjects"].part_of_start is None


def test_what_stands_behind_a_semicolon_is_not_said_by_who_added_jobs() -> None:
    hotels, payrolls = claims("Hotels added 40 jobs; payrolls shrank by 90.")
    assert payrolls.about == "payrolls"
    assert (hotels.attributed_to, payrolls.attributed_to) == (None, None)
