"""Changes of levels and prices: verbs with "up" and "down", both ends, rates for each, times that end."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # up and down behind a verb that says nothing of rise or fall
    ("The Halden 100 closed up 21 points at 5,412.", "21 points", {"trend": "up"}),
    ("Profits were ticking up 6% to £31 million.", "6%", {"trend": "up"}),
    ("Shares picked up 16p this morning.", "16p", {"trend": "up"}),
    ("Wheat supplies are projected down four percent.", "four percent", {"trend": "down"}),
    ("They closed down 30 shops.", "30 shops", {"trend": None}),
    ("She picked up 20 points in the league.", "20 points", {"trend": None, "unit": "point"}),
    ("He picked up 5 percent of the firm.", "5 percent", {"trend": None}),
    ("Palladium lost $12, or 1.3 percent, to $934 an ounce.", "$12", {"trend": "down"}),
    ("Gold shed $4 to $1,310 an ounce.", "$4", {"trend": "down", "about": "Gold"}),
    ("The fund lost $12 million, or 3 percent of its assets.", "$12 million", {"trend": None}),
    ("He lost $40 to thieves.", "$40", {"trend": None}),
    ("The firm raised $3 million to build a mill.", "$3 million", {"trend": None}),
    ("The pair traded in a range of 61.10 and 61.95.", "61.10 and 61.95", {"comparator": "between"}),
    # where "up" and by how much led
    ("The index was up 0.3% to 5,412.6.", "5,412.6", {"trend": "up", "about": "index"}),
    ("Tarn shares were down 5p to 212p.", "212p", {"trend": "down"}),
    ("Sales were up 2 percent, and prices to 212p.", "212p", {"trend": None}),
    # what moved by points is no points
    ("The futures point to a rise of 28 points.", "28 points", {"about": None, "trend": "up"}),
    ("The Halden index settled 42 points lower at 1,678.", "42 points", {"about": "Halden index"}),
    # cents by which something moved
    ("The stock ended 1.5c lower at 61.5c.", "61.5c", {"unit": "cent", "trend": "down"}),
    ("Among the small ones, Kestrel was up 33% to 0.4c.", "0.4c", {"unit": "cent"}),
    ("The room was 2c warmer at 21c.", "21c", {"unit": "degree Celsius"}),
    # by how much an area is larger, in its unit
    ("The planted area is 12.4 million hectares, up 300,000.", "300,000", {"unit": "hectare"}),
    ("The load is 3 tonnes, up 400.", "400", {"unit": None}),
    # a mark that is passed is no money
    ("The group sold a record (10 lakh mark) of cars.", "10 lakh", {"unit": None, "kind": "number"}),
    ("He paid a 5,000 mark fine.", "5,000 mark", {"unit": "mark", "kind": "money"}),
    ("He paid 300,000 marks.", "300,000 marks", {"unit": "mark"}),
    ("Vega Steel rose two points to 148-3/4.", "148-3/4", {"unit": None}),
    ("The Halden 100 closed flat on 6,112.4 points.", "6,112.4 points", {"about": "Halden 100"}),
    # statistics are told one by one, but not in billions
    ("Initial jobless claims rose to 231,000 from 226,000.", "231,000", {"unit": "claim", "changed_from": 226000}),
    ("Mortgage approvals fell by 3,000 to 61,000.", "3,000", {"unit": "approval"}),
    ("Insurance claims rose to 3.2 billion.", "3.2 billion", {"unit": None}),
    ("Firms added 266,000 jobs in May, beating forecasts of 180,000.", "180,000", {"unit": "job"}),
    # a verb of change, what it moves, and by how much without a preposition
    ("The bank lifted the cash rate 25 basis points to 1.75 per cent.", "25 basis points", {"about": "cash rate"}),
    ("The bank lifted the cash rate 25 basis points to 1.75 per cent.", "1.75 per cent", {"about": "cash rate"}),
    ("Vega lowered its output target 3 percent.", "3 percent", {"about": "its output target"}),
    ("The company raised prices twice, 5 percent in May and 4 in June.", "5 percent", {"about": None}),
    # what an amount is taken off
    ("The row wiped £2bn off its market value.", "£2bn", {"about": "its market value", "trend": "down"}),
    (
        "About $30 billion was wiped off the value of Norvik shares.",
        "About $30 billion",
        {"about": "value of Norvik shares", "trend": "down"},
    ),
    ("They took 117 dogs off the beach.", "117 dogs", {"about": "dogs", "trend": None}),
    # a price leaves out for how much it is
    ("Profit was $1.12 per share, topping estimates of $1.05.", "$1.05", {"unit": "USD per share"}),
    ("It sold at $18 a share, the bottom of its range of $18 to $20.", "$18 to $20", {"unit": "USD per share"}),
    ("Petrol rose by 74 cents a litre to R16.03.", "R16.03", {"unit": "ZAR per litre", "trend": "up"}),
    ("Profit was $1.12 per share, topping estimates of $900 million.", "$900 million", {"unit": "USD"}),
    ("Holders get 20 dollars per preference share.", "20 dollars per preference share", {"unit": "USD per share"}),
    ("Deaths fell to 300 per 1 million.", "300 per 1 million", {"unit": "per 1 million"}),
    ("The book cost 15,000 British pounds.", "15,000 British pounds", {"unit": "GBP"}),
    ("Turnover trebled to €6.3m.", "€6.3m", {"trend": "up"}),
    # so many to one
    ("Losers outnumbered gainers by three to two.", "three to two", {"kind": "ratio", "value": 1.5}),
    ("Women outnumber men there by two to one.", "two to one", {"kind": "ratio", "value": 2.0}),
    ("Voters chose it by a margin of three-to-one.", "three-to-one", {"kind": "ratio", "value": 3.0}),
    # a range whose second sum the tree hangs on the verb; where a figure came in
    ("It now sees revenue of $4.1 billion to $4.3 billion.", "$4.1 billion to $4.3 billion", {"about": "revenue"}),
    ("The budget gap came in at 5.4 trillion shillings.", "5.4 trillion shillings", {"about": "budget gap"}),
    # the earlier end of a change has no earlier end itself
    (
        "Reserves fell to 8.5 billion dollars from 9.1 billion in May, compared with 9.6 billion a year earlier.",
        "9.1 billion",
        {"changed_from": None, "trend": None},
    ),
    (
        "The ringgit firmed to 4.08 ringgit against the greenback from 4.10 ringgit.",
        "4.08 ringgit",
        {"changed_from": 4.1},
    ),
    # verbs with "up" or "down", of which "up to" is no bound
    ("Growth picked up to 9.8 percent.", "9.8 percent", {"about": "Growth", "trend": "up"}),
    ("Net debt was whittled down to £1.3bn.", "£1.3bn", {"about": "Net debt", "trend": "down"}),
    ("The target was bumped up to $3 billion.", "$3 billion", {"comparator": "exact", "trend": "up"}),
    ("The plan would pay up to $3 billion.", "up to $3 billion", {"comparator": "at_most", "trend": None}),
    ("The dong was devalued by 8.5 percent.", "8.5 percent", {"about": "dong", "trend": "down"}),
    ("The plan would cut the deficit about $40 billion.", "about $40 billion", {"trend": "down"}),
    ("The union raised the family $30,000.", "$30,000", {"trend": None}),
    ("Labor is on 36 (up 1) and the Greens 11.", "11", {"trend": None}),
    # spoken sums, prices of a dollar, worth in brackets
    ("It needs a billion-five by May.", "a billion-five", {"value": 1.5e9}),
    ("It took a hundred-five days.", "a hundred-five days", {"value": 105.0}),
    ("The naira closed at N306.95/$1.", "N306.95/$1", {"unit": "NGN per dollar"}),
    ("The naira fell to N360/$.", "N360/$", {"unit": "NGN per dollar"}),
    ("They rank the club (worth $4.2bn) first.", "$4.2bn", {"about": "club"}),
    ("Net income grew 6 per cent YoY to Rs 90 crore.", "6 per cent", {"about": "Net income", "action": "grow"}),
    ("Net income grew 6 per cent YoY to Rs 90 crore.", "Rs 90 crore", {"about": "Net income", "trend": "up"}),
    ("Loans rose 9% QoQ.", "9%", {"about": "Loans"}),
    ("Its YoY growth was 9%.", "9%", {"about": "Its YoY growth"}),
    ("The average rebate per van of $900 was cut.", "$900", {"about": "average rebate"}),
    ("Profits were in line with market forecasts at $36m.", "$36m", {"about": "Profits"}),
    ("Inflation was close to the target at 2.1 percent.", "2.1 percent", {"about": "Inflation"}),
    ("She agreed with the forecast at 2.1 percent.", "2.1 percent", {"about": "forecast"}),
    ("The bank put its forecast at $3bn.", "$3bn", {"about": "its forecast"}),
    ("Palladium ended 25 to 50 cents firmer.", "25 to 50 cents", {"about": "Palladium", "trend": "up"}),
    ("The rupee closed 12 paise weaker.", "12 paise", {"about": "rupee", "trend": "down"}),
    ("One of every five vans was stolen.", "One of every five vans", {"value": 0.2, "unit": "van"}),
    ("One of the five vans was stolen.", "five vans", {"value": 5.0}),
    # a price for each, before a later event; of a time "before" is how far back
    ("Tin sold at $8,300 a tonne before the strike.", "$8,300 a tonne", {"unit": "USD per tonne"}),
    ("Diesel was 90 cents a litre after the tax.", "90 cents a litre", {"unit": "cent per litre"}),
    ("It made $6 million a year ago.", "$6 million", {"unit": "USD"}),
    # metric tonnes in small letters
    ("The harvest should reach 2.35 million mt.", "2.35 million mt", {"unit": "tonne", "about": "harvest"}),
    ("Exports came to 520,000 mt in May.", "520,000 mt", {"unit": "tonne", "about": "Exports"}),
    # whose figure it is that somebody expects it to be
    ("Ostrava Capital expected the profit to be around $70 million.", "around $70 million", {"about": "profit"}),
    ("Most traders see rents to be about 4 percent higher.", "about 4 percent", {"about": "rents"}),
    ("The ministry estimated the yield to be 3.1 tonnes.", "3.1 tonnes", {"about": "yield"}),
    ("The firm is expected to be worth $70 million.", "$70 million", {"about": "firm"}),
    # an average beside parts of a whole is no part of it
    ("Of the 640 pupils, 510 passed, and the average mark was 71.25.", "71.25", {"unit": None, "part_of_start": None}),
    ("Of the 640 pupils, 510 were girls.", "510", {"unit": "pupil", "part_of_start": 7}),
    ("The board trades 3,100 bonds of 88 firms out of which 51 rose.", "88 firms", {"part_of_start": None}),
    ("The board trades 3,100 bonds of 88 firms out of which 51 rose.", "51", {"unit": "firm", "part_of_start": 32}),
    # a level joined to the one that was left has not risen either
    ("The share rose to 9.2% from 8.4% in May, and 7.7% in April.", "7.7%", {"trend": None}),
    ("Sales rose 9% from May and 4% from April.", "4%", {"trend": "up"}),
    # the time that something ended is not what is lower
    ("The index ended the week 5.35 points lower to stand at 310.20 points.", "5.35 points", {"about": "index"}),
    ("The index ended the week 5.35 points lower to stand at 310.20 points.", "310.20 points", {"about": "index"}),
    ("The index closed the day 52 points higher at 6,110.", "6,110", {"unit": "point", "trend": "up"}),
    ("Shares ended the session 1.3 percent lower.", "1.3 percent", {"about": "Shares", "trend": "down"}),
    ("The lamp made the day 2 degrees warmer.", "2 degrees", {"about": "day"}),
    # a business year or its part is no stuff that money is in
    ("It sold less than the estimate of Rs 650 crore in FY16.", "Rs 650 crore", {"about": "estimate"}),
    ("It booked a loss of $6 million in Q1.", "$6 million", {"about": "loss"}),
    ("It booked a loss of $6 million in trading.", "$6 million", {"about": "trading"}),
    # of what several shares are, the last says for all
    ("Ships and tugs made up 31 percent and 28 percent of the total.", "31 percent", {"about": "total"}),
    ("The three took 16, 14 percent and 11 percent of sales, respectively.", "14 percent", {"about": "sales"}),
    ("Growth was 3 percent and 11 percent of output was lost.", "3 percent", {"about": "Growth"}),
    ("Sales rose 16 percent and 11 percent of the staff left.", "16 percent", {"about": "Sales"}),
    # a day behind a name is when, and no part of who does it
    ("Halden Group Thursday posted a profit of $6 million.", "$6 million", {"agent": "Halden Group"}),
    ("Sheffield Wednesday won 31 games.", "31 games", {"agent": "Sheffield Wednesday"}),
    # points of an index that counts its shares; positions that somebody gains
    ("The 225-share index gained 141 points, or 0.41%.", "141 points", {"unit": "point", "kind": "count"}),
    ("It made 22 percent, while its share edged up 1.5 points.", "1.5 points", {"unit": "percentage point"}),
    ("The club gained two positions.", "two positions", {"about": "club", "action_role": None}),
    ("The school jumped 120 positions.", "120 positions", {"about": "school", "action_role": None}),
    # a price for an acre; when something rose to so much is not what rose
    ("Land is trading at €7,000/ac.", "€7,000/ac", {"unit": "EUR per acre", "about": "Land"}),
    ("The cost rose to P1.32 billion yesterday also in Moss.", "P1.32 billion", {"about": "cost", "trend": "up"}),
    # both ends of a change have their own rate; ounces in thousands and millions
    ("Gold rose from $1804/oz to $1869/oz.", "$1804/oz", {"unit": "USD per ounce"}),
    ("Fees rose from $12 to $19 a month.", "$12", {"unit": "USD per month"}),
    ("The mine made 140 koz of gold.", "140 koz", {"value": 140e3, "unit": "ounce"}),
    ("It kept its goal of 1.75 moz.", "1.75 moz", {"value": 1.75e6, "unit": "ounce"}),
    # what stands behind the day on which a time ended is of the verb above
    (
        "Vela raised its profit for the six months ended 30 June by 14%.",
        "14%",
        {"about": "its profit", "action": "raise", "trend": "up"},
    ),
    ("It lifted output in the quarter ending June 30 to 410 tonnes.", "410 tonnes", {"about": "output", "agent": "It"}),
    ("The profit for the quarter ended May 31 rose by 4 percent.", "4 percent", {"about": "profit", "action": "rise"}),
    # to what something is added grows, not who adds it
    ("The ministry added 230 to its toll.", "230", {"about": None, "agent": "The ministry"}),
    ("The index added 230 to 3,140.", "230", {"about": "index"}),
    # what is in brackets says another thing, of another dimension; a joined clause has a noun of its own
    ("It was above 35 miles (4 of those days it was less).", "4 of those days", {"comparator": "exact"}),
    ("The arch is over 35 miles (56 km) long.", "56 km", {"comparator": "more_than"}),
    ("Thai sales rose 6 percent to 640 and Lao sales 15 percent to 170.", "640", {"about": "Thai sales"}),
    ("Nine sailors died, including four hit by a falling mast.", "four", {"event": "killed"}),
    ("Nine sailors were held, including four hurt by a mast.", "four", {"event": "injured"}),
    # the victims are all that were counted
    ("Some 21 people died, nine of them in Moss. The victims included four girls.", "four girls", {"part_of_start": 0}),
    # a time after another is no verb: the change is told beside it
    (
        "Vacancies fell for the sixth month running, by 34,000, to 1.1 million.",
        "34,000",
        {"about": "Vacancies", "action": "fall", "trend": "down"},
    ),
    (
        "Vacancies fell for the sixth month running, by 34,000, to 1.1 million.",
        "1.1 million",
        {"about": "Vacancies", "trend": "down"},
    ),
    ("Prices rose for the second week running to $40.", "$40", {"action": "rise", "trend": "up"}),
    ("He won two years running, beating 12 rivals.", "12 rivals", {"action": "beat"}),
    ("She spent two years running 40 shops.", "40 shops", {"action": "run", "action_role": "patient"}),
    # both ends of a change that are ratios, or between which its stages are told
    ("The share went from three in ten to one in four.", "one in four", {"changed_from": 0.3, "trend": "down"}),
    ("The share fell from two in ten in 2010 to one in ten in 2020.", "one in ten", {"changed_from": 0.2}),
    ("The shares range from one in ten to one in four.", "one in four", {"changed_from": None, "trend": None}),
    (
        "It rose from 48 per cent in 2016, and 51 per cent in 2020, to 63 per cent.",
        "63 per cent",
        {"changed_from": 48, "trend": "up"},
    ),
    (
        "It rose from 48 per cent in 2016, and 51 per cent in 2020, to 63 per cent.",
        "51 per cent",
        {"changed_from": None},
    ),
    ("It rose to 51 per cent in 2020, and to 63 per cent in 2024.", "63 per cent", {"changed_from": None}),
    # with what a figure compares is its earlier end
    ("Losses, at 7m rand, compare with 2m a year ago.", "7m rand", {"changed_from": 2e6, "trend": "up"}),
    ("Losses, at 7m rand, compare with 2m a year ago.", "2m", {"unit": "ZAR", "about": "Losses"}),
    ("Losses were 7m rand, which compares with 2m a year ago.", "2m", {"unit": "ZAR"}),
    ("The 12 mills compare with 14 others.", "12 mills", {"changed_from": None}),
    # what only looks like a word of change: of what is done, of things, and of what somebody grows
    ("A double suicide stunned a village of 900.", "900", {"trend": None}),
    ("The increase stunned a village of 900.", "900", {"trend": None}),
    ("The rise hit a rate of 5%.", "5%", {"trend": "up"}),
    ("An increase in sales of 900 was seen.", "900", {"trend": "up"}),
    ("They kept it in 20-gram drops.", "20-gram", {"trend": None}),
    ("They found a 5-litre tank.", "5-litre", {"trend": None}),
    ("They found a 5-litre drop in output.", "5-litre", {"trend": "down"}),
    ("They saw 30-tonne drops in landings.", "30-tonne", {"trend": "down"}),
    ("They saw fifty-litre drops in milk yield.", "fifty-litre", {"trend": "down"}),
    ("The workforce grew 200 people.", "200 people", {"trend": "up"}),
    ("The lab grew 20,000 cells.", "20,000 cells", {"trend": None}),
    ("Scientists grew 10,000 cells.", "10,000 cells", {"trend": None}),
    ("Farms grew 40 tonnes of rice.", "40 tonnes", {"trend": None}),
    ("Output grew 40 tonnes.", "40 tonnes", {"trend": "up"}),
    ("The herd grew to 40 cows.", "40 cows", {"trend": "up"}),
    # a hedge before the article of what changed by so much
    ("Rents saw about a 6 per cent dip.", "about a 6 per cent", {"comparator": "about", "trend": "down"}),
    ("There was nearly a 12 percent rise in claims.", "nearly a 12 percent", {"comparator": "about"}),
    ("It is roughly a 40-minute walk.", "roughly a 40-minute", {"comparator": "about", "unit": "minute"}),
    ("The party holds about a 20-seat majority.", "about a 20-seat", {"comparator": "about", "unit": "seat"}),
    ("It was almost a 10-point lead.", "almost a 10-point", {"comparator": "about", "unit": "point"}),
    ("He wrote about a 12-man crew.", "12-man", {"comparator": "exact"}),
    ("They talked about a 6 percent pay rise.", "6 percent", {"comparator": "exact"}),
    ("The dispute is about a 6 percent levy.", "6 percent", {"comparator": "exact"}),
    # what a share of change proves of the figures before and behind it
    ("There were 3,160 thefts, a fall of 4 percent from 3,290 in April.", "3,160 thefts", {"changed_from": 3290.0}),
    ("There were 3,160 thefts, a fall of 4 percent from 3,290 in April.", "3,290", {"unit": "theft", "kind": "count"}),
    ("There were 3,160 thefts, a fall of 4 percent from 3,290 in April.", "4 percent", {"changed_from": None}),
    ("The port saw 520 ships, a rise of 4 percent from 500.", "520 ships", {"changed_from": 500.0, "trend": "up"}),
    ("He was 52, and took 4 percent from 50 of his clerks.", "4 percent", {"changed_from": None}),
    # a profit that was a loss rose, whatever the figures say
    ("It had a loss of $4m, compared with a profit of $6m last year.", "$4m", {"trend": "down", "changed_from": 6e6}),
    ("It had a loss of $4m, compared with a loss of $6m last year.", "$4m", {"trend": "down", "changed_from": 6e6}),
    (
        "Profit was $4m, or 3 cents a share, against a loss of $6m, or 5 cents a share.",
        "3 cents a share",
        {"trend": None},
    ),
    # what a plan would change is so before; and what nobody knows is not
    ("The line will cut the trip from 40 minutes to 20 minutes.", "40 minutes", {"claim_status": "stated"}),
    ("The line will cut the trip from 40 minutes to 20 minutes.", "20 minutes", {"claim_status": "planned"}),
    ("The party wants to cut the deficit from 9 percent to 3 percent.", "9 percent", {"claim_status": "stated"}),
    ("If prices rose from $30 to $40, it would close.", "$30", {"claim_status": "hypothetical"}),
    ("It is to grow from 30 tonnes in 2030 to 40 tonnes in 2040.", "30 tonnes", {"claim_status": "planned"}),
    # a sum of money does nothing
    ("In all 71,746 passed, resulting in a rate of 80 percent.", "80 percent", {"agent": None}),
    # a figure that is moved up to a level, which bounds nothing
    (
        "It pushed the average estimate up to $9.50.",
        "$9.50",
        {"comparator": "exact", "trend": "up", "about": "average estimate"},
    ),
    (
        "Sending its shares up to $40, the bid won.",
        "$40",
        {"comparator": "exact", "trend": "up", "about": "its shares"},
    ),
    ("The deaths took the toll up to 84.", "84", {"comparator": "exact", "trend": "up", "event": "killed"}),
    ("It gives buyers of its shares up to $40.", "up to $40", {"comparator": "at_most", "trend": None}),
    ("The tax takes a share of up to 40 percent.", "up to 40 percent", {"comparator": "at_most", "trend": None}),
    ("The law sets a price up to $40.", "up to $40", {"comparator": "at_most", "trend": None}),
    # a level with many decimals is no place
    ("The yield trades around 2.265; down 1.6 basis points.", "around 2.265", {"kind": "number", "about": "yield"}),
    # a share between marks, behind both ends; not one that tells something else
    (
        "Buyers sent the shares up from $32 to $35, about 10 percent, in thin trade.",
        "about 10 percent",
        {"trend": "up"},
    ),
    ("Buyers sent the shares up from $32 to $35, 10 percent of them held abroad.", "10 percent", {"trend": None}),
    # the level that a change left, behind a rate's base
    ("It is a cut of $3 per $100 from the rate of $40.", "$40", {"trend": None, "about": "rate"}),
    ("It is a cut of $3 per $100 from the rate of $40.", "$100", {"trend": None, "changed_from": None}),
    ("It is a rise of $3 per head from the rate of $40.", "$40", {"trend": None, "about": "rate"}),
    ("It took a loan from the bank of $40 million.", "$40 million", {"about": "loan"}),
    # what somebody proposes or settles that a figure is
    ("The fund's costs are proposed at $12 million.", "$12 million", {"about": "fund's costs"}),
    ("The council approved the levy at 41 cents.", "41 cents", {"about": "levy"}),
    ("The halfback is listed at 98 kg.", "98 kg", {"about": "halfback"}),
    ("The virus was confirmed at 40 farms.", "40 farms", {"about": "farms"}),
    ("The plan was adopted at 3 in the morning after two votes.", "two votes", {"about": "votes"}),
]


@pytest.mark.parametrize(("text", "row", "columns"), ROWS)
def test_a_change_has_its_unit_and_its_noun(text: str, row: str, columns: dict[str, Any]) -> None:
    found = next(claim for claim in claims(text) if claim.text == row)
    assert {name: getattr(found, name) for name in columns} == columns
