"""What a clause leaves out: a figure's unit, its noun, what it is of; and what only looks as if it were left out."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # Without a verb, as headlines and lists of results have it.
    ("Revenue up 7% to £412.6m", "7%", {"trend": "up", "about": "Revenue"}),
    ("Profit down 12% at £3m.", "12%", {"trend": "down", "about": "Profit"}),
    ("Prices up to $40 were seen.", "up to $40", {"trend": None, "comparator": "at_most"}),
    # a clause without a verb takes the unit of the one before
    (
        "Wheat covers 5.3 million hectares, 6 percent more, and maize 4.1 million.",
        "4.1 million",
        {"unit": "hectare", "about": "maize"},
    ),
    (
        "Jobs are the main worry of many: for 57 percent, schools for 41 and crime for 32.",
        "32",
        {"unit": "percent"},
    ),
    ("Tea sales hit 111 million pounds and coffee 8.1 million, up 62 percent.", "8.1 million", {"unit": "GBP"}),
    ("Profit was 3 million euros, and the firm has 2.1 million users.", "2.1 million users", {"unit": "user"}),
    # parts that say of what they are
    (
        "They threshed 28 million tonnes by May, including 21 million of wheat and 5 million of barley.",
        "5 million",
        {"unit": "tonne", "about": "barley"},
    ),
    ("It sold 244 cards, including 169 to teachers and 48 for others.", "48", {"unit": "card", "about": "cards"}),
    # the plural that a comma parts from a number of them
    ("The attackers, about 150 of them, stayed an hour.", "about 150", {"unit": "attacker", "about": "them"}),
    ("The firm sold its shops, 12 of which had closed.", "12", {"unit": "shop", "kind": "count"}),
    ("The miners (40 of them) went home.", "40", {"unit": "miner"}),
    # what it was before, however long the phrase between
    (
        "Insurers charge 3 percent of a cargo's value for each call, up from 0.5.",
        "3 percent",
        {"changed_from": 0.5, "trend": "up"},
    ),
    (
        "It may export 45 million tonnes in the season that began in July, down from 49 million in the one before.",
        "49 million",
        {"unit": "tonne"},
    ),
    (
        "It sold 3 percent of its stock in May, up from 2.5 million shares in April.",
        "2.5 million shares",
        {"unit": "share"},
    ),
    # points of a percentage
    ("The survey puts his party on 46 percent, up two.", "46 percent", {"about": "his party"}),
    ("The survey puts his party on 46 percent, up two.", "two", {"unit": "percentage point", "trend": "up"}),
    ("The party won 40 seats, up two.", "two", {"unit": "seat"}),
    (
        "The load factor was 89.4 percent, a gain of 1.5 points.",
        "1.5 points",
        {"unit": "percentage point", "about": "load factor"},
    ),
    ("Turnout was 61 percent, three points down on 2019.", "three points", {"unit": "percentage point"}),
    ("He scored 30 points, a gain of five points.", "five points", {"unit": "point"}),
    # what took it, and not what stands nearest
    ("Oakes took three wickets for 27 runs and has 14 in the series.", "14", {"unit": "wicket"}),
    ("The average age rose to 38.8 from 37.4.", "38.8", {"about": "average age", "changed_from": 37.4}),
    ("It gave the firm a share of 9.1 percent.", "9.1 percent", {"about": "share"}),
    ("They would have a majority of 154.", "154", {"about": "majority"}),
    ("Waits have come down to half a day.", "half a day", {"about": "Waits"}),
    ("The drug slowed the decline of patients by 35 percent.", "35 percent", {"about": "decline of patients"}),
    (
        "It posted a 31-percent rise in net profit to 931 million euros.",
        "931 million euros",
        {"about": "net profit", "trend": "up"},
    ),
    ("Every county grew, with Longford up by 14.1 percent.", "14.1 percent", {"about": "Longford"}),
    ("The largest groups were Poles (93,680) and Indians (45,449).", "45,449", {"about": "Indians", "unit": None}),
    ("Hale's approval is at 40 percent; the chancellor's is -29.", "-29", {"about": None}),
    ("Its bill would be $7.7 billion at $98 a barrel.", "$98 a barrel", {"about": None}),
    # an article that no plural has parts two phrases
    ("On a monthly basis prices rose 0.4 percent.", "0.4 percent", {"about": "prices", "agent": "prices"}),
    ("He said a scan costs about $5,000.", "about $5,000", {"about": "scan"}),
    # fractions
    ("Rates fell to $2,870, a drop of a third.", "a third", {"kind": "fraction", "trend": "down"}),
    ("Prices dropped to 90 dollars, a fifth below costs.", "a fifth", {"value": 0.2, "about": None}),
    # by how much, and to what
    ("Net debt was cut by 1.1 billion to 5.2 billion euros.", "1.1 billion", {"unit": "EUR", "trend": "down"}),
    ("Costs will rise by 1.1 to 1.3 billion euros.", "1.1 to 1.3 billion euros", {"comparator": "between"}),
    ("Unit revenue was 2.2 percent up on last year.", "2.2 percent", {"trend": "up"}),
    ("It cost 60 pounds a shop, or 1.54 pounds an item.", "1.54 pounds an item", {"unit": "GBP per item"}),
    ("They scored 5.49 an over.", "5.49 an over", {"unit": "per over", "kind": "rate"}),
    ("He finished with figures of 2-32.", "2-32", {"kind": "score", "value": 2}),
    ("Wheat should cover 5 million hectares.", "5 million hectares", {"claim_status": "planned"}),
    # those who took part, and not where
    (
        "The trial enrolled 1,736 people at 277 sites in eight countries. Half of them got infusions.",
        "Half",
        {"part_of_start": 19},
    ),
    ("There were 166 empty homes, down 9 percent. Of these, 48 were ruins.", "9 percent", {"part_of_start": None}),
    # the next level of the same subject, and the same of another time
    (
        "It peaked at 10.2 percent in May, the highest in 32 years, and stood at 6.7 in June.",
        "6.7",
        {"unit": "percent"},
    ),
    (
        "Unemployment, at 7.5 percent, is seen rising to 8.2 by May.",
        "7.5 percent",
        {"about": "Unemployment", "action": None},
    ),
    ("Unemployment, at 7.5 percent, is seen rising to 8.2 by May.", "8.2", {"unit": "percent"}),
    (
        "Inflation, 10.7 percent in March, is to fall to 2.9 by December.",
        "10.7 percent",
        {"about": "Inflation", "claim_status": "stated"},
    ),
    ("The limit, now 1.07 million pounds over a lifetime, goes.", "1.07 million pounds", {"about": "limit"}),
    ("Growth of 1.8 percent is seen for 2024, 2.5 for 2025 and 2.1 for 2026.", "2.1", {"unit": "percent"}),
    ("Coal still makes 36 percent of power, gas 22 and wind 12.", "22", {"unit": "percent"}),
    ("Sales rose 3 percent and the index fell to 98.4.", "98.4", {"unit": None}),
    ("Units gained less than houses, 0.9 against 1.3 percent.", "0.9", {"unit": "percent"}),
    # so many of those named
    ("Bed nets, of which 254 million were handed out, wear out.", "254 million", {"unit": "net"}),
    ("Of the victims, 431 were men.", "431", {"unit": "victim"}),
    ("She joined for 105 million pounds, 5 million of it in add-ons.", "5 million", {"unit": "GBP", "about": "it"}),
    ("They had two bids turned down, the first of 75 million.", "75 million", {"unit": None}),
    (
        "The fire killed 150 deer, 46 of them in the park and 45 in the wood.",
        "45",
        {"unit": "deer", "part_of_start": 16},
    ),
    ("It adds 400,000 people this year and 315,000 next.", "315,000", {"unit": "person"}),
    ("It employs 600 people, two-thirds of them engineers in Britain.", "two-thirds", {"about": "them"}),
    # small steps and points
    ("The share edged up to 5.7 percent from 5.5.", "5.7 percent", {"comparator": "exact", "changed_from": 5.5}),
    ("The pay goes up to $28,400 from $24,100.", "$28,400", {"comparator": "exact", "changed_from": 24100.0}),
    ("Fares can go up to $40 in May.", "up to $40", {"comparator": "at_most", "value_high": 40.0}),
    ("A baby of three months was saved.", "three months", {"kind": "age", "unit": "month of age"}),
    ("He spent a holiday of three months there.", "three months", {"kind": "duration", "unit": "month"}),
    ("It can rise up to 5.7 percent.", "up to 5.7 percent", {"comparator": "at_most"}),
    ("One more rise of a quarter point took the rate to 4 percent.", "a quarter point", {"unit": "percentage point"}),
    (
        "The stock trades at 104 times last year's profit, compared with 108 times at Vega.",
        "104 times",
        {"changed_from": None},
    ),
    ("Debt is 152 billion pounds, 24.7 billion less than foreseen.", "24.7 billion", {"trend": None, "about": None}),
    ("By then 40,000 fewer people will have jobs.", "40,000 fewer people", {"unit_modifiers": None, "unit": "person"}),
    # what it is of
    ("The bank left its key rate at 3.75 percent.", "3.75 percent", {"about": "its key rate"}),
    ("The vaccine has reduced deaths from all causes by 13 percent.", "13 percent", {"about": "deaths"}),
    ("On a loan of $750,000 repayments have swelled by $1,700 a month.", "$750,000", {"about": "loan"}),
    ("Tax rises to 25 percent on profits over 250,000 euros.", "over 250,000 euros", {"about": "profits"}),
    ("The norm is 1.2 percent, less than half the old norm of 2.9.", "less than half", {"about": "old norm"}),
    ("Police logged 6.7 million crimes in the year to June, up 4 percent on May.", "4 percent", {"about": "crimes"}),
    ("It sold 30 cars for $4 million, up 4 percent.", "4 percent", {"about": None}),
    ("Funding came to $3.5 billion.", "$3.5 billion", {"about": "Funding"}),
    ("It sold stock to raise $4 billion.", "$4 billion", {"claim_status": "stated"}),
    ("He will earn 250,000 pounds a week.", "250,000 pounds a week", {"unit": "GBP per week"}),
    ("She lost two pounds a week.", "two pounds a week", {"unit": "pound per week"}),
    ("A home pays 9,400 more a month.", "9,400 more a month", {"unit": "per month"}),
    # what stands in brackets, and prices again
    (
        "They voted on 12 guns (190 million euros), 40 vans (770 million) and 3 ships.",
        "770 million",
        {"unit": "EUR"},
    ),
    ("What cost 2,000 euros in May now costs 8,000 each.", "8,000", {"unit": "EUR"}),
    ("It paid 17 million euros to 139 drivers, an average of 125,000 each.", "125,000", {"unit": "EUR"}),
    ("The week lengthened to 34.7 hours from 34.4.", "34.7 hours", {"changed_from": 34.4, "trend": "up"}),
    ("It pumps 500,000 bpd, Iraq 211,000.", "211,000", {"unit": "barrel per day"}),
    ("Maths was taken by 90 pupils; art by 78 and biology by 74.", "74", {"unit": "pupil"}),
    ("The share fell to 27.2 percent but was above the 25.4 of 2019.", "25.4", {"unit": "percent"}),
    ("Some 9 percent had no place, against 7.", "7", {"unit": "percent"}),
    ("Boys got 9.1 percent to the girls' 8.8.", "8.8", {"unit": "percent"}),
    ("It sells 150 units, compared with 232 phones, and 10 in winter.", "10", {"unit": "unit"}),
    ("It lent 750 billion pesos, of which 300 billion to farms.", "300 billion", {"kind": "money"}),
    ("The quakes of magnitude 7.8 and 7.5 struck at night.", "7.5", {"unit": "magnitude"}),
    ("The average is 2.3 million; in 2018 it was 0.4.", "2.3 million", {"value": 2.3e6}),
    ("It asked for aid for three months, two days after the flood.", "two days", {"value": 2}),
    ("They waited for three months and two days.", "three months and two days", {"unit": "month"}),
    # falls of people, jumps of sport, and what is outdone
    ("Hassan fell 30 metres from the line.", "30 metres", {"trend": None}),
    ("She won after a long jump of 6.54.", "6.54", {"trend": None}),
    ("The penalty tops the 746 million euros of 2021.", "746 million euros", {"about": None}),
    ("The share shot up to 46 percent.", "46 percent", {"comparator": "exact", "about": "share"}),
    ("Over 12 months wages are 4.4% higher.", "12 months", {"about": None}),
    ("Yields shot up 19 basis points.", "19 basis points", {"about": "Yields", "action_role": None}),
    ("Russia extends its own cut of half a million.", "half a million", {"about": "its own cut"}),
    ("Mills ran at 90.3% of capacity, up from 88.6.", "88.6", {"about": "capacity"}),
    ("A family of five gets 15,000 lira.", "five", {"unit": "person"}),
    (
        "Some 79 percent of 18-year-olds got in, two points less than in 2022.",
        "two points",
        {"unit": "percentage point"},
    ),
    ("Private schools were on 47.5 percent and comprehensives on 22.", "22", {"about": "comprehensives"}),
    ("Biology slipped below 36,000.", "below 36,000", {"action_role": None}),
    ("Its store brought authors $1.1 trillion.", "$1.1 trillion", {"about": None}),
    ("It may buy another 105 worth up to 2.9 billion euros.", "105", {"about": None}),
    ("Shares climbed 140 percent, against 6 percent for the index.", "6 percent", {"about": "index"}),
    ("It will order 18 tanks for 525 million euros.", "525 million euros", {"action_role": None}),
    # how much more or less the figure right before is
    ("Gargo made $4.94 billion, 57% more, and Bay $2.92 billion.", "57%", {"trend": "up"}),
    ("Gargo made $4.94 billion, 57% more, and Bay $2.92 billion.", "$2.92 billion", {"agent": "Bay"}),
    ("It sold 674,336 cars, 21% more, Toda 590,296, up 12%, and Fora 500,504.", "500,504", {"unit": "car"}),
    ("It built 430 vans, 10% fewer than in the spring.", "10%", {"about": "vans", "trend": "down"}),
    ("It made $87 billion, $3 billion more than the bank hoped for.", "$3 billion", {"trend": None}),
    ("It was offered 20, or 5 points more than in May.", "20", {"unit": None, "about": None}),
    ("They filled 62% of their 30 beds, five points more than in May.", "five points", {"unit": "percentage point"}),
    (
        "It raised its goal to 178 billion euros, 18 percent more than in May, from 172 billion.",
        "172 billion",
        {"unit": "EUR"},
    ),
    ("Each death costs us 2.3 million euros and each injury about 340,000.", "about 340,000", {"unit": "EUR"}),
    ("Children aged 9 to 16 need three shots.", "9 to 16", {"comparator": "between", "unit": "year of age"}),
    # what is counted, by what, and what only compares
    ("They passed the 300,000 mark.", "300,000", {"kind": "number"}),
    ("It has 4,900 per million people.", "4,900 per million people", {"unit": "per million people"}),
    ("It has 90 users, of whom a fifth log on each day.", "a fifth", {"kind": "fraction"}),
    ("Net debt fell to 3 billion euros, 2.5 times earnings.", "2.5 times", {"about": None}),
    ("It has orders worth 26 billion euros, four times its sales.", "four times", {"about": "orders"}),
    ("It is three times the size of Lynford.", "three times", {"about": "It"}),
    ("The stock lost $3 to $40.", "$3", {"about": "stock"}),
    ("A bottle sells for 3.90 euros.", "3.90 euros", {"about": "bottle"}),
    ("Peru was down 24 percent and Chile by a fifth.", "a fifth", {"about": "Chile"}),
    ("The share has dwindled to 50% from 65%.", "50%", {"about": "share", "changed_from": 65.0}),
    ("Spending is now seen at $87 billion.", "$87 billion", {"about": "Spending"}),
    # shares by points, and what they come to
    (
        "Wind made 22 percent, while coal's share edged up 1.5 points.",
        "1.5 points",
        {"unit": "percentage point", "trend": "up"},
    ),
    ("His approval is down four points at 28 percent.", "four points", {"unit": "percentage point"}),
    ("The index rose four points to 16.", "16", {"unit": None}),
    ("The chance was put at one in four.", "one in four", {"value": 0.25}),
    ("Growth was 1.8% in March, a figure revised from 1.9.", "1.9", {"unit": "percent"}),
    ("Wages rose 2.7%; with bonuses they rose 4.5.", "4.5", {"unit": "percent"}),
    ("Among residents the share is 47 percent and among staff 22.", "22", {"unit": "percent"}),
    # parts of what is measured, and the same at another time
    ("It added 3.2 GW, of which 1.4 at sea.", "1.4", {"unit": "gigawatt"}),
    ("It added 3.2 GW, of which 1.4 at sea.", "3.2 GW", {"about": None}),
    ("Some 7,000 tonnes lie there, 10,000 at the peak.", "10,000", {"unit": "tonne"}),
    ("It will keep 1,900 of Vega's 2,200 staff.", "1,900", {"part_of_start": 29}),
    ("Italy sent three planes with 55 crew, Algeria eight.", "eight", {"unit": "plane"}),
    # where one phrase ends and the next begins
    ("It pays each of the 33 a bonus of 1 million rand.", "1 million rand", {"about": "bonus"}),
    ("In eight of the 20 countries output fell.", "eight", {"about": "countries"}),
    ("Bottles of water cost 5 dinars.", "5 dinars", {"about": "Bottles of water"}),
    ("With 5.2 billion of debt the deal is worth more.", "5.2 billion", {"about": "debt"}),
    ("Power could drop by a fifth, twice the record of 2020.", "a fifth", {"about": None}),
    ("Exports, worth 129.7 billion euros, fell by 5.2%.", "129.7 billion euros", {"about": "Exports", "action": None}),
    ("The merger makes it the largest, with 1.3 million barrels a day.", "1.3 million barrels a day", {"about": None}),
    ("Flat growth weighed on gains of 0.5% in Italy.", "0.5%", {"about": "gains"}),
    ("Bids of $230 were turned down.", "$230", {"action": "turn down"}),
    # asides with an "of", what is beaten, hyphens before a particle
    ("Paints, 40% of turnover, grew 2%.", "40%", {"about": "turnover"}),
    ("It made 293 million euros, beating the 268 million that they hoped for.", "268 million", {"unit": "EUR"}),
    ("It offered 11 percent and a one-off 2,850 euros.", "2,850 euros", {"trend": None}),
    ("The sale could bring in 15 to 20 billion.", "15 to 20 billion", {"comparator": "between"}),
    # how far a price is above another tells no share; a level of the same kind does
    ("The rate of 27 percent was above the 25.4 of May.", "25.4", {"unit": "percent"}),
    # what money or a measure is the whole of is not counted
    ("Of the proceeds, 3 million went to charity.", "3 million", {"unit": None}),
    ("Of the ships, 43 were lost.", "43", {"unit": "ship"}),
    ("The Fed raised rates by a quarter point.", "a quarter point", {"unit": "percentage point"}),
    ("The nurses were over 40 in number.", "over 40", {"kind": "number"}),
    ("The victims were over 40.", "over 40", {"kind": "age"}),
    # "won" is a verb behind a few, and money behind more
    ("Of the 40 runners, 19 won prizes.", "19", {"unit": "runner", "action": "win"}),
    ("Some 12 won medals.", "Some 12", {"unit": None, "action": "win"}),
    ("He paid 900 won for it, 12 won less than in May.", "12 won", {"unit": "KRW"}),
    ("The dollar fell 12 won to 1,380 won.", "12 won", {"unit": "KRW"}),
    # a magnitude is joined to what comes next by no noun
    ("A quake of magnitude 6 and 40 aftershocks hit.", "6", {"unit": "magnitude", "about": "quake"}),
    # a change and the level to which it led are two: which of them maize has is not told
    ("Wheat fell 3 cents to 4 dollars and maize 2.", "2", {"unit": None}),
    ("The share is 61 percent, up 3,000.", "3,000", {"unit": None}),
    ("The share is 61 percent, up 3.", "3", {"unit": "percentage point"}),
    ("Profit was 12 million, against a loss of 3 million in May.", "3 million", {"about": "loss"}),
    (
        "The firm lost 12 million euros, compared with a profit of 3 million euros in May.",
        "12 million euros",
        {"trend": "down"},
    ),
    # what is given up does not rise, what jumps by a percentage does
    ("He gave 2 percent up.", "2 percent", {"trend": None}),
    ("They gave 40 million dollars up.", "40 million dollars", {"trend": None}),
    ("Sales were 2.2 percent up on May.", "2.2 percent", {"trend": "up"}),
    ("A high jump of 12 percent was seen.", "12 percent", {"trend": "up"}),
    ("The price is a third off.", "a third", {"about": None}),
    ("The unit had figures of 12-40 million.", "12-40 million", {"comparator": "between"}),
]


@pytest.mark.parametrize(("text", "row", "columns"), ROWS)
def test_a_figure_has_what_its_clause_leaves_to_another(text: str, row: str, columns: dict[str, Any]) -> None:
    found = next(claim for claim in claims(text) if claim.text == row)
    assert {name: getattr(found, name) for name in columns} == columns


def test_a_six_among_fours_is_no_amount() -> None:
    assert [claim.text for claim in claims("He hit ten fours and a six.")] == ["ten fours"]


def test_a_name_of_a_letter_and_digits_is_no_price() -> None:
    assert [claim.text for claim in claims("Another vaccine, R21, had an efficacy of 75 percent.")] == ["75 percent"]


def test_how_far_a_price_is_above_another_is_no_share() -> None:
    found = claims("The price, 30 percent above the 25.4 of May, hurt. The judges, fed up, gave her a half point.")
    assert [claim.unit for claim in found if claim.value != 30] in ([], [None])
