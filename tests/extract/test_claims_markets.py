"""Markets, prices and budgets: levels of an index, what is moved by how much, what estimates are for, ratios."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # So many of one money to another; of pounds and euros, so many dollars to one.
    ("The rupee ended at 84.10 to the US dollar.", "84.10 to the US dollar", {"unit": "INR per dollar"}),
    # Of a currency the clause says whether it rose: the more of it a dollar buys, the less it is worth.
    ("The rupee fell to 84.21 from 84.10 against the dollar.", "84.21", {"trend": "down", "changed_from": 84.1}),
    ("The lira weakened to 32.5 per dollar from 32.1.", "32.5 per dollar", {"trend": "down", "changed_from": 32.1}),
    ("The rand, which fell in May, gained to 18.9 to the dollar from 19.1.", "18.9 to the dollar", {"trend": "up"}),
    ("The peso slid from 17.10 to 17.45 per dollar.", "17.45 per dollar", {"trend": "down", "changed_from": 17.1}),
    ("The rupee closed at 84.21 compared with 84.10 in May.", "84.21", {"trend": None}),
    ("The dollar closed at 151.20 yen compared with 150.80 in May.", "151.20 yen", {"trend": "up"}),
    ("The yen was at 151.20 per U.S. dollar.", "151.20 per U.S. dollar", {"unit": "JPY per dollar"}),
    ("The euro stood at 1.09 to the dollar.", "1.09 to the dollar", {"unit": "USD per euro"}),
    ("On the month prices rose 0.4%.", "0.4%", {"about": "prices", "agent": "prices"}),
    # What an index gives up or back; not what a team or a union does.
    (
        "The Dow gave up 12 points, or 0.2%, to 5,120.",
        "12 points",
        {"about": "Dow", "trend": "down", "action_role": None},
    ),
    ("The Dow gave up 12 points, or 0.2%, to 5,120.", "5,120", {"about": "Dow", "trend": "down"}),
    ("The index gave back 40 points.", "40 points", {"about": "index", "trend": "down"}),
    ("Shares gave back 2.5 percent.", "2.5 percent", {"about": "Shares", "trend": "down"}),
    ("The team gave up 24 points.", "24 points", {"about": "points", "trend": None}),
    ("Bidders gave up 3 percent of the firm.", "3 percent", {"about": "firm", "trend": None}),
    ("The bank gave up $40 million to settle the claim.", "$40 million", {"trend": None, "action_role": "patient"}),
    # Money that is lost to a level, with its currency behind it, or to close at one.
    ("Lead lost 16 dollars, or 0.9 percent, to 1,671 dollars.", "16 dollars", {"about": "Lead", "trend": "down"}),
    ("Crude lost 1.01 dollars to settle at 49.16 dollars.", "1.01 dollars", {"trend": "down"}),
    ("He lost 40 dollars to thieves.", "40 dollars", {"trend": None}),
    # A second predicate has the subject of the first.
    ("Brent fell early, recovered and was up $0.40 or 0.5% at $82.", "0.5%", {"about": "Brent", "trend": "up"}),
    ("Brent fell early, recovered and was up $0.40 or 0.5% at $82.", "$82", {"about": "Brent"}),
    ("The index opened lower but recovered and was up 40 points.", "40 points", {"about": "index", "trend": "up"}),
    ("The index fell 2% and is now 11% below its high.", "11%", {"about": "index"}),
    ("Tin was the biggest mover, surging by 3%.", "3%", {"about": "Tin", "agent": "Tin"}),
    ("It is the biggest hotel there, costing $3 million.", "$3 million", {"agent": "It"}),
    ("It lifted its market share 2 points to 14 percent.", "14 percent", {"about": "its market share", "trend": "up"}),
    ("They share 40 percent of the market.", "40 percent", {"about": "market", "action": "share"}),
    ("It expects output in the year to total 32 tonnes.", "32 tonnes", {"about": "output", "action": "total"}),
    ("It expects a total of 32 tonnes.", "32 tonnes", {"action": "expect"}),
    ("Output is tipped to rise 4 percent.", "4 percent", {"claim_status": "planned"}),
    ("He tipped 40 crates into the sea.", "40 crates", {"claim_status": "stated"}),
    ("The firm said Monday Halden's debts grew 3 percent.", "3 percent", {"about": "Halden's debts"}),
    # The money of a price is that of the one it moved from.
    ("The fee rose from $30 a month to 40 a month.", "40 a month", {"unit": "USD per month", "changed_from": 30}),
    ("It moved from $30 a month to 40 tonnes a month.", "40 tonnes a month", {"unit": "tonne per month"}),
    ("They rose by 75 points in one go.", "75 points", {"unit": "point"}),
    # What beats a forecast, by how much; who beats a rival is no figure.
    ("Sales of the game surpassed expectations by $300 million.", "$300 million", {"about": "Sales of the game"}),
    ("Revenue topped estimates by 2 percent.", "2 percent", {"about": "Revenue"}),
    ("Output missed its target by 40 tonnes.", "40 tonnes", {"about": "Output"}),
    ("Hale beat Munk by 3 percent.", "3 percent", {"about": None}),
    ("Sales rose by 40 tonnes.", "40 tonnes", {"about": "Sales"}),
    # Between two sums.
    ("The firm expects sales between $4 and $5.", "between $4 and $5", {"about": "sales", "action": "expect"}),
    ("The road between 40 and 50 homes is shut.", "between 40 and 50 homes", {"unit": "home"}),
    ("The Dow finished down 1.2 percent at 29,438.", "29,438", {"about": "Dow", "action": "finish"}),
    # How much more than another level the one before a comma is.
    ("It expects sales of 15.7 million, 7 percent more than in May.", "7 percent", {"about": "sales"}),
    ("It made 40 tonnes, 12 percent less than in May.", "12 percent", {"about": None, "trend": "down"}),
    ("It expects sales of 15.7 million and, it says, 7 percent more than in May.", "7 percent", {"about": None}),
    # A sum of one is not what is counted beside it.
    ("It has a staff of 40 and three cars.", "40", {"unit": "person", "about": "staff"}),
    ("It has a staff of 40 and three cars.", "three cars", {"about": "cars", "action_role": "patient"}),
    ("It has a mix of two and three bedrooms.", "two", {"unit": "bedroom"}),
    ("Groups of two and three people left.", "two", {"unit": "person", "about": "people"}),
    # What is expected is compared, and is not what moved.
    ("The jobless rate fell more than expected to 8.4%.", "8.4%", {"about": "jobless rate", "action": "fall"}),
    ("Sales rose less than forecast to $4 million.", "$4 million", {"about": "Sales", "action": "rise"}),
    ("It cost more than planned to build 40 homes.", "40 homes", {"action": "build"}),
    # A change without its sign before the level; a range has ends of one size.
    ("The rate rose 0.3 to 61.7%.", "0.3", {"unit": "percent", "trend": "up"}),
    ("Prices rose 0.3 to 0.5 percent.", "0.3 to 0.5 percent", {"comparator": "between"}),
    ("It fell 2 to 40 percent.", "2 to 40 percent", {"comparator": "between"}),
    # What reaches so many is not counted in them; what is delivered is.
    ("It expanded access to 400 towns.", "400 towns", {"trend": None}),
    ("It expanded deliveries to 400 people.", "400 people", {"trend": None}),
    ("It expanded deliveries to 40 trucks.", "40 trucks", {"trend": "up"}),
    ("Fees rose 1.5 to 20 percent.", "1.5 to 20 percent", {"comparator": "between"}),
    ("A pay rise of $50 to $200 is planned.", "$50 to $200", {"comparator": "between"}),
    ("The firm gave up 10 percent to 5 owners.", "10 percent", {"trend": None, "action_role": "patient"}),
    ("The bank gave back $300 million to 400 clients.", "$300 million", {"trend": None, "action_role": "patient"}),
    ("It shows an increase in the deficit of $3 million to $84 million.", "$84 million", {"about": "deficit"}),
    ("It shows a cut in fares of $3 to $5.", "$3 to $5", {"comparator": "between", "about": "fares"}),
    ("It foresees a loss of $3 million to $40 million.", "$3 million to $40 million", {"comparator": "between"}),
    ("Prices rose, with cows selling from 332c to 377c/kg.", "from 332c to 377c/kg", {"comparator": "between"}),
    ("Prices rose from $3 to $5.", "$5", {"changed_from": 3.0}),
    # What stands at a mark; who hits one has not that amount.
    ("Its value stands around the $160bn mark.", "$160bn", {"about": "Its value"}),
    ("Prices crossed the $100 threshold.", "$100", {"about": "Prices"}),
    ("The firm hit the $3 million mark.", "$3 million", {"about": "mark"}),
    ("A runner fell at the 40 km mark.", "40 km", {"about": "mark"}),
    # Words that the tree misreads.
    ("Last year exports of gas grew by 8.1%.", "8.1%", {"about": "exports of gas"}),
    ("He saw last year exports of 40 tonnes.", "40 tonnes", {"about": "last year exports"}),
    ("Like-for-like sales fell 4 percent.", "4 percent", {"about": "Like-for-like sales"}),
    ("J Munk PLC said Thursday that it lost $3 million.", "$3 million", {"about": "it"}),
    ("The World Bank projects growth of 3 percent there.", "3 percent", {"about": "growth", "agent": "The World Bank"}),
    ("The Halden Bank projects cost $40 million.", "$40 million", {"about": "Halden Bank projects"}),
    ("He got a $5,000 fine and four-year prison sentence.", "$5,000", {"about": "fine", "action": "get"}),
    ("She had a fine and four-year run.", "four-year", {"about": "run"}),
    ("Chief amongst those is the R4.3 billion that it owes.", "R4.3 billion", {"about": None}),
    ("It listed, only to see its shares fall 3 percent.", "3 percent", {"claim_status": "stated"}),
    ("She wants only to see 40 films.", "40 films", {"claim_status": "planned"}),
    # What comes after a sum and its "and" is a sentence of its own; places joined to "on" and "in".
    ("Its average rate rose to $85 and occupancy rose to 71%.", "71%", {"about": "occupancy", "action": "rise"}),
    ("It sold for $40 and profit grew by 3%.", "3%", {"about": "profit"}),
    ("She bought 40 shares and bonds sold by the bank.", "40 shares", {"about": "shares and bonds"}),
    ("On-farm stocks rose 4 percent.", "4 percent", {"about": "On-farm stocks"}),
    # What moves to a level, what a figure is, what hedges a rise.
    ("Its key rate moved up to 4.75%.", "4.75%", {"about": "Its key rate", "trend": "up"}),
    ("They moved up to 40 troops.", "up to 40 troops", {"comparator": "at_most", "about": "troops"}),
    ("The yield, which is 2 percentage points lower, fell.", "2 percentage points", {"trend": "down"}),
    ("Sales fell but costs were up less than one percent.", "less than one percent", {"about": "costs"}),
    ("It expects a yield of 163 bushels based on field checks.", "163 bushels", {"about": "yield"}),
    # tonnes where the text says so
    ("It mined 40 million tonnes (MT) and sold 3 MT.", "3 MT", {"value": 3e6}),
    ("It mined ore and sold 3 MT.", "3", {"value": 3.0}),
    # a range of prices tells its money or what it is for once
    ("The issue is priced at Rs 310-325 a share.", "Rs 310-325 a share", {"unit": "INR per share", "value_high": 325}),
    ("The float has a band of ₹112-118 per equity share.", "₹112-118 per equity share", {"unit": "INR per share"}),
    ("The rights are sold at ₹640-655 an ordinary share.", "₹640-655 an ordinary share", {"unit": "INR per share"}),
    ("Workers will get $12-14 an hour.", "$12-14 an hour", {"unit": "USD per hour", "comparator": "between"}),
    ("The deal values it at $5 to 6 a share.", "$5 to 6 a share", {"unit": "USD per share", "value_low": 5}),
    ("He paid $200 for 20-30 a day.", "$200", {"unit": "USD", "comparator": "exact"}),
    ("The guidance is for 95 cents to $1.05 a share.", "95 cents to $1.05 a share", {"value_low": 0.95}),
    ("Stamps cost between 90p and £1.20.", "between 90p and £1.20", {"unit": "GBP", "value_low": 0.9}),
    ("Fares rose 90 cents to $1.50.", "90 cents", {"unit": "cent", "comparator": "exact"}),
    ("Fares rose from 90 cents to $1.50.", "$1.50", {"changed_from": 0.9, "comparator": "exact"}),
    ("It plans to raise $170 million to $180 million.", "$170 million to $180 million", {"unit": "USD"}),
    ("The firm raised $40 to $50 million.", "$40 to $50 million", {"value_low": 40e6}),
    ("The fund paid $1 to $10 million for each ship.", "$1 to $10 million", {"value_low": 1e6, "value_high": 10e6}),
    ("The bank raised fees $5 to $30 a month.", "$5 to $30 a month", {"comparator": "between"}),
    ("The fee rose from 99 cents to $4.99 a month.", "99 cents", {"unit": "cent per month", "value": 99}),
    ("The fee rose from 99 cents to $4.99 a month.", "$4.99 a month", {"changed_from": 0.99, "trend": "up"}),
    ("It fell from $1.20 to 95 cents a share.", "95 cents a share", {"changed_from": 120, "trend": "down"}),
    # a share that its company's name describes is a share
    ("The bidder will pay $41 per Halden share in cash.", "$41 per Halden share", {"unit": "USD per share"}),
    ("The bid is worth £4.15 a Tarn Foods share.", "£4.15 a Tarn Foods share", {"unit": "GBP per share"}),
    ("He bought it for £4.15 a large share of which is tax.", "£4.15", {"unit": "GBP"}),
    # plurals that English gives a currency
    ("The company earned 8.2 million ringgits.", "8.2 million ringgits", {"unit": "MYR", "kind": "money"}),
    ("They paid 20,000 rands for the car.", "20,000 rands", {"unit": "ZAR"}),
    # by how much and to where something moved is no range
    ("The news lifted the stock 4p to 212p.", "4p", {"value": 4, "trend": "up", "about": "stock"}),
    ("The news lifted shares 1.5p to 212p.", "212p", {"value": 212}),
    ("The shop raised the price $2 to $50.", "$50", {"trend": "up", "about": "price"}),
    ("He raised prices $2 to $5.", "$2 to $5", {"comparator": "between"}),
    ("Orrin rose nine sen to RM4.70 and Teluk eight sen to RM23.20.", "eight sen", {"unit": "sen", "value": 8}),
    ("Vega gained 6 cents to $3.10, Orrin 5 cents to $1.25 and Tarn two cents to 88 cents.", "88 cents", {"value": 88}),
    ("It gained 30 points to 7,010 and the Tarn index 4 points to 990.", "4 points", {"value": 4}),
    ("Tickets rose $5 to $40, and seats cost $10 to $90.", "$10 to $90", {"comparator": "between"}),
    # a level that is counted, and how much it has changed
    ("Output rose to 40,000 units in 2015, up about 5%.", "about 5%", {"about": "Output", "trend": "up"}),
    ("Sales of vans fell to 9,000 vehicles, down 12 percent.", "12 percent", {"about": "Sales of vans"}),
    ("It raised its fleet to 300 vans, up 4 percent.", "4 percent", {"about": "its fleet"}),
    ("It sold 300 vans, up 4 percent.", "4 percent", {"about": "vans"}),
    ("The index closed at 5,003.34 pts.", "5,003.34 pts", {"unit": "point", "about": "index"}),
    # a loss that something plunges into is what amounts to so much
    ("The mill plunged into a net loss of $42m.", "$42m", {"about": "net loss"}),
    ("The shares plunged with a loss of 42 percent.", "42 percent", {"about": "shares"}),
    ("The index, with a gain of mere seven points, ended at 8,210.", "seven points", {"about": "index"}),
    ("The index made a loss of 12 points.", "12 points", {"about": "index"}),
    ("Labour had a lead of six points.", "six points", {"unit": "point"}),
    ("It made up a large chunk of the $4 million that was spent.", "$4 million", {"about": None}),
    ("It has debts of $4 million.", "$4 million", {"about": "debts"}),
    (
        "It tells of a decline in its share price- down 50 percent since June.",
        "50 percent",
        {"about": "its share price"},
    ),
    ("Meanwhile actual prices fell to $3.", "$3", {"about": "actual prices"}),
    (
        "The bank said on Monday it expects S&P 500 dividends to fall by 20% in 2021 as many firms are weak.",
        "20%",
        {"claim_status": "planned"},
    ),
    # what a price that has moved stands at
    ("Hale shares were eight pence higher at 90.", "90", {"unit": "penny", "kind": "money"}),
    ("Hale was up 9p at 212.", "212", {"unit": "penny"}),
    ("Hale closed $1.20 higher at 74.30.", "74.30", {"unit": "USD"}),
    ("Fares were 40 cents higher at 12 stations.", "12 stations", {"unit": "station"}),
    # rates of exchange have four decimals, as places do
    ("The dollar was at 2.0045 guilders after 2.0281.", "2.0045 guilders", {"unit": "NLG"}),
    ("The euro fell to 1.1045 from 1.1081.", "1.1045", {"changed_from": 1.1081}),
    # what tops a figure
    ("The surplus was projected to top 12 billion.", "12 billion", {"value": 12e9}),
    # by how much it is to rise is no level that another was
    (
        "It should increase by $15 billion, compared with $15.6 billion last year.",
        "$15 billion",
        {"changed_from": None},
    ),
    ("It rose to $15 billion, compared with $15.6 billion last year.", "$15 billion", {"changed_from": 15.6e9}),
    # by which part it fell, and to where
    ("Output fell by a third to 8.4 million bales.", "a third", {"about": "Output"}),
    ("Output rose by half to 9,000 vans.", "half", {"about": "Output"}),
    # what somebody sees growing is to come
    ("The firm sees sales growing 14 percent.", "14 percent", {"claim_status": "planned"}),
    ("The bank sees the economy expanding 3 percent this year.", "3 percent", {"claim_status": "planned"}),
    ("Traders see profit falling to $3 million.", "$3 million", {"claim_status": "planned"}),
    ("He saw the price rising 3 percent.", "3 percent", {"claim_status": "stated"}),
    # bodies that nobody died of, and what those counted have done
    ("Some 120 certification bodies met.", "Some 120 certification bodies", {"event": None}),
    ("It has two governing bodies worldwide.", "two governing bodies", {"event": None}),
    ("Police found 12 naked bodies.", "12 naked bodies", {"event": "killed"}),
    ("Of the 40 officers, 12 had shot suspects.", "12", {"event": None, "action_role": "agent"}),
    ("Of the 40 clubs, 12 had signed up.", "12", {"event": None}),
    ("Of the 40 men, 12 had been shot dead.", "12", {"event": "killed"}),
    ("Of the 40 men, 12 had died.", "12", {"event": "killed"}),
    # a party or a place has no worth
    (
        "A deal signed last month with the United Arab Emirates worth $3 billion will help.",
        "$3 billion",
        {"about": "deal"},
    ),
    ("The deal signed last month with Kenya worth $3 billion will help.", "$3 billion", {"about": "deal"}),
    ("A contract with Holt worth $3 million was signed.", "$3 million", {"about": "contract"}),
    ("Flats in Leeds worth $3 million were sold.", "$3 million", {"about": "Flats in Leeds"}),
    ("She sold shares in Holt worth $3 million.", "$3 million", {"about": "shares in Holt"}),
    ("He sold a watch worth $3 million.", "$3 million", {"about": "watch"}),
    # the grade of an oil is two adjectives
    ("Light, sweet crude for May delivery rose 3%.", "3%", {"about": "Light, sweet crude for May delivery"}),
    ("U.S. light, sweet crude rose 3%.", "3%", {"about": "U.S. light, sweet crude"}),
    ("Contracts for heavy, sour crude fell 40 cents.", "40 cents", {"about": "Contracts"}),
    ("The light, a red one, rose 3%.", "3%", {"about": "light"}),
    # who leaves a country may only have been there
    ("Some 4,000 tourists left the country.", "Some 4,000 tourists", {"event": None}),
    ("Some 2,000 troops left the city.", "Some 2,000 troops", {"event": None}),
    ("Some 4,000 villagers left the country.", "Some 4,000 villagers", {"event": "displaced"}),
    ("Some 4,000 Syrians left the country.", "Some 4,000 Syrians", {"event": "displaced"}),
    # what was expected to have been is no fact, and what a slowdown sets out from is one
    ("Traders had expected exports to have risen by 3%.", "3%", {"claim_status": "planned"}),
    ("Traders expected the gap to have narrowed to $3m.", "$3m", {"claim_status": "planned"}),
    ("Traders saw the gap to have narrowed to $3m.", "$3m", {"claim_status": "stated"}),
    ("Sales are forecast to rise 7%, a slowdown from the 46% gain of last year.", "46%", {"claim_status": "stated"}),
    ("Sales are forecast to rise 7%, a slowdown from the 46% gain of last year.", "7%", {"claim_status": "planned"}),
    # the level of an index is in the points that it moved by
    ("The Halden 100 added 12.3 points to 2,789.65.", "2,789.65", {"unit": "point", "trend": "up"}),
    ("The Brandt lost 587 points, or 1.6 per cent, to 36,472.93.", "36,472.93", {"unit": "point", "trend": "down"}),
    ("The index fell, shedding 412 points to end at 58,310.", "58,310", {"unit": "point", "about": "index"}),
    ("The Halden 100 was off 38 points at 7,042.", "7,042", {"unit": "point"}),
    ("The index rose four points to 16.", "16", {"unit": None}),
    ("The Halden closed 112 points lower at 21,300.", "21,300", {"unit": "point", "trend": "down"}),
    ("The Halden settled 12.5 points higher at 9,340.2.", "9,340.2", {"unit": "point", "trend": "up"}),
    # what is or was at a high, a low, a change of so many percent
    ("Orrin was up 2 percent to a nine-year high of $45.10.", "$45.10", {"about": "Orrin"}),
    ("Inflation moderated to a two-year low of 3.1 percent.", "3.1 percent", {"about": "Inflation", "trend": "down"}),
    ("The report showed a 40 percent leap in pre-tax profits.", "40 percent", {"about": "pre-tax profits"}),
    ("A 7% lift in volumes helped margins.", "7%", {"about": "volumes", "trend": "up"}),
    ("Her leap of 8 metres won.", "8 metres", {"about": "Her leap"}),
    ("Oil witnessed a rise of 3 percent.", "3 percent", {"about": "Oil", "trend": "up"}),
    ("Trade was the bright spot, with exports up $2.1 billion, or 12%, to $19.6 billion.", "12%", {"about": "exports"}),
    ("Miners were the biggest gainers, collectively up 2 per cent.", "2 per cent", {"about": "Miners"}),
    ("Shares of Vantor rose 12% intraday, the most of all.", "12%", {"about": None}),
    ("The firm is to add 200 stores and margins to stay at 12 percent.", "12 percent", {"trend": None}),
    ("Houses were on offer for 30 days, down from 41 days a year ago.", "30 days", {"changed_from": 41}),
]


@pytest.mark.parametrize(("text", "row", "columns"), ROWS)
def test_a_figure_of_a_market_has_its_unit_and_its_noun(text: str, row: str, columns: dict[str, Any]) -> None:
    found = next(claim for claim in claims(text) if claim.text == row)
    assert {name: getattr(found, name) for name in columns} == columns


@pytest.mark.parametrize(
    "text",
    [
        "Costs increased one percent over 1985 expenses.",
        "Traffic was 12% above 2019 figures.",
        "Output is 3 points below 2007 highs.",
    ],
)
def test_the_year_that_a_share_is_set_against_counts_nothing(text: str) -> None:
    assert len(claims(text)) == 1


def test_a_name_in_capitals_counts_nothing() -> None:
    found = claims("It answered 4,239 letters through its portal, SCORES, in April.")
    assert [claim.text for claim in found] == ["4,239 letters"]


def test_a_number_that_opens_a_name_counts_nothing() -> None:
    assert [claim.text for claim in claims("Six & I Holdings Co. rose 4 percent.")] == ["4 percent"]


def test_a_percent_of_a_large_staff_is_no_year() -> None:
    assert [claim.text for claim in claims("The firm has over 1985 workers.")] == ["over 1985 workers"]


def test_the_last_figures_of_a_dealers_second_price_count_nothing() -> None:
    found = claims("The dollar closed at 1.8430-55 marks after 1.8390-95 on opening.")
    assert not {claim.text for claim in found} & {"55 marks", "55", "95"}


def test_a_range_of_short_decimals_keeps_both_ends() -> None:
    assert [claim.text for claim in claims("Wages rose 2.5-3% in March.")] == ["2.5-3%"]
