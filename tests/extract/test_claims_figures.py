"""Figures of reports on markets, money, sport, weather and science: each cell that a reader would publish."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # cricket: runs for wickets, wickets for runs
    ("They slumped from 71 for two to 89 for seven.", "71 for two", {"kind": "score", "value": 71.0, "trend": None}),
    ("They slumped from 71 for two to 89 for seven.", "89 for seven", {"kind": "score", "value_low": 7.0}),
    ("The House passed the bill 310-118.", "310-118", {"kind": "score", "value": 310.0}),
    ("The Commons voted 330-231 for it.", "330-231", {"kind": "score"}),
    ("The Rooks (6-8) play the Lions.", "6-8", {"kind": "score"}),
    ("They lost again to fall to 6-7.", "6-7", {"kind": "score"}),
    ("Ruud finished with 5 for 18.", "5 for 18", {"kind": "score"}),
    ("India, 48 for four at lunch, lost.", "48 for four", {"kind": "score"}),
    ("He sold 40 for two dollars.", "40", {"kind": "number"}),
    # whose change it is: the subject that ends with it, and no body that tells of it
    (
        "London's blue chips bucked the trend with a gain of 0.2 percent.",
        "0.2 percent",
        {"about": "London's blue chips"},
    ),
    ("The zloty posted a gain of 0.5 percent.", "0.5 percent", {"about": "zloty", "trend": "up"}),
    ("Shares in Halden led the losers with a fall of 7 percent.", "7 percent", {"about": "Shares in Halden"}),
    ("The company posted a rise of 4 percent in sales.", "4 percent", {"about": "sales"}),
    ("The report showed a 3 percent drop.", "3 percent", {"about": None, "trend": "down"}),
    ("The bank last raised rates in April, by 350 basis points.", "350 basis points", {"about": "rates"}),
    # what is likely, and what is asked of somebody
    ("Inflation should end the year near 29 percent.", "near 29 percent", {"claim_status": "planned"}),
    ("Drivers should end the trip after 4 hours.", "4 hours", {"claim_status": "demanded"}),
    # beside its noun, between commas
    (
        "Its density, 6.3 grams per cubic centimetre, suggests iron.",
        "6.3 grams per cubic centimetre",
        {"about": "Its density", "action": None},
    ),
    ("The tower, 324 metres, was closed.", "324 metres", {"about": "tower", "action_role": None}),
    ("In Delhi, at 45.2C, 4.1 degrees above normal, demand rose.", "4.1 degrees", {"action": None}),
    # a kind in quotation marks
    ('Police seized 40 "ghost" guns.', '40 "ghost" guns', {"unit": "gun", "about": '"ghost" guns', "event": "seized"}),
    ('They found 12 "bombs" in a shed.', '12 "bombs', {"unit": "bomb", "unit_modifiers": None}),
    ('It found 11 such "ultra-short-period" planets.', '11 such "ultra-short-period" planets', {"unit": "planet"}),
    (
        "He named five “foreign agents” and left.",
        "five “foreign agents",
        {"unit": "agent", "unit_modifiers": "foreign"},
    ),
    ('He said 12 "died in vain".', "12", {"unit": "person", "event": "killed"}),
    # the same again in another unit, and units that are left out
    ("Stocks climbed to a 10-year high of 36,870, or 32 weeks of use.", "36,870", {"kind": "number", "unit": None}),
    ("Stocks climbed to a 10-year high of 36,870, or 32 weeks of use.", "10-year", {"trend": None}),
    ("The wait is 10, 12, or 15 days.", "10", {"unit": "day"}),
    ("Spending is put at 420 million pounds, of which 90 million is kept for a depot.", "90 million", {"unit": "GBP"}),
    ("Three foresaw a cut of 100 basis points and one a cut of 250.", "250", {"unit": "basis point", "trend": "down"}),
    ("Halden lost 4 percent on Monday and its rival Brecht gained 2.", "2", {"unit": "percent", "trend": "up"}),
    ("Halden lost 4 percent on Monday and gained 2 seats.", "2 seats", {"unit": "seat"}),
    # pounds of what costs or is owed are money, of what is weighed are none
    ("It absorbed an extra 38 million pounds of wage costs.", "38 million pounds", {"unit": "GBP"}),
    ("The trust spent 2 million pounds of public money.", "2 million pounds", {"unit": "GBP"}),
    ("The mill makes 40 million pounds of cotton a year.", "40 million pounds", {"unit": "pound per year"}),
    ("The mill spun 40 million pounds of fine cotton.", "40 million pounds", {"unit": "pound"}),
    ("Farmers sold 40 million pounds of export beef.", "40 million pounds", {"unit": "pound"}),
    ("The ship unloaded 40 million pounds of relief supplies.", "40 million pounds", {"unit": "pound"}),
    # a share of a year's level has no verb
    ("Sales were 43 percent below 1990 levels.", "43 percent", {"about": "Sales", "action": None, "trend": "down"}),
    # one that is there is counted
    ("There is one exception among the nine clubs.", "one exception", {"value": 1.0, "unit": "exception"}),
    ("Only one option remains, he said.", "one option", {"value": 1.0, "unit": "option"}),
    ("He retired at 65, she at 60.", "65", {"kind": "age", "about": "He"}),
    ("He retired at 65, she at 60.", "60", {"kind": "age", "about": "she"}),
    # a place where something rose is not what rose
    ("The rise in Oslo to 15 percent stunned economists.", "15 percent", {"about": None}),
    ("The rise in VAT to 15 percent stunned economists.", "15 percent", {"about": "VAT"}),
    # participles before a noun tell of no earlier count
    ("The 2,000 lost bags will be returned.", "2,000 lost bags", {"claim_status": "planned"}),
    # who is one of two by size may be anything
    ("Of the two bids, the smaller one, 12, was thrown out.", "12", {"unit": "bid"}),
    # what somebody does, and not all that is told
    ("He joined the party, which took 40 seats.", "40 seats", {"agent": "the party"}),
    ("The firm bought a plant, which makes 300 cars a day.", "300 cars a day", {"agent": "a plant"}),
    ("He joined the bloc, which gives it 40 seats.", "40 seats", {"agent": None}),
    ("It wants a review of 12 prisons run by the state.", "12 prisons", {"action": "run", "agent": "the state"}),
    ("A survey of 12 firms published on Monday found faults.", "12 firms", {"action": None}),
    # both ends of a change
    (
        "A dividend of 4.1 pence per share is due, compared with 3.7 pence last year.",
        "4.1 pence per share",
        {"changed_from": 3.7},
    ),
    (
        "Nine in ten homes lack water, up from six in ten before the war.",
        "Nine in ten homes",
        {"changed_from": 0.6, "trend": "up"},
    ),
    (
        "Exports came to 51.5 million tonnes against 50.3 million in 2024.",
        "51.5 million tonnes",
        {"about": "Exports", "changed_from": 50.3e6},
    ),
    # what is numbered came without a break
    ("It was their fourth straight weekly increase.", "fourth straight weekly increase", {"unit": "increase"}),
    # one and a half of a thing; half of what is known is a share
    ("She drank a bottle and a half of cider a day.", "a bottle and a half", {"value": 1.5, "unit": "bottle"}),
    ("They ate two plates and a half of rice.", "two plates and a half", {"value": 2.5, "unit": "plate"}),
    ("A guard and a half of the crew drowned.", "a half", {"value": 0.5, "unit": "crew"}),
    ("The flood took 40 sheds and half a barn.", "40 sheds", {"value": 40.0}),
    ("A mill and half the town burned.", "half", {"value": 0.5, "about": "town"}),
    # a part of a span, and nothing else that is several before it
    ("He got 16 months in jail, five of them suspended.", "five", {"unit": "month", "kind": "duration"}),
    ("He got 16 months for two thefts, five of them in May.", "five", {"unit": "theft"}),
    # what an amount is hung on the kind of
    ("A gale felled a 70-foot chapel spire.", "70-foot", {"about": "chapel spire"}),
    ("They rode a 2-foot gauge railway.", "2-foot", {"about": "gauge"}),
    # where a level is put
    ("The census puts the town's population at 8,410.", "8,410", {"unit": "person", "about": "town's population"}),
    # what is hit in play is not struck
    ("Odu hit 31 points and six three-pointers.", "31 points", {"event": None}),
    ("Odu hit 31 points and six three-pointers.", "six three-pointers", {"event": None}),
    # three digits in brackets behind a year are no note
    ("More drowned in 2013 (903) than before.", "903", {"value": 903.0}),
    # parts of what was counted last are no money; a phrase ends before a score
    ("She won $4 million from a firm with 17 faults, two of which were fatal.", "two", {"unit": "fault"}),
    ("They won to level the five-match series 1-1 here.", "five-match", {"about": "series"}),
    # who buys it is not what the price is of; points behind somebody are no fall; a rate told again of what is counted
    ("The kiln was sold to a rival for $7.5 million.", "$7.5 million", {"about": "kiln", "action": "sell"}),
    ("Vell fell to fifth, two points behind Orr.", "two points", {"trend": None}),
    ("It caused 140,000 deaths, or about 380 a day.", "about 380 a day", {"about": "deaths", "unit": "per day"}),
    ("It sold 9,000 tyres in 12 towns, or 25 a day.", "25 a day", {"about": None}),
    # how sure figures are is told of nothing else; two decimals in brackets are a range, and no share
    (
        "It cut deaths by 12% (95% confidence interval 9% to 15%).",
        "9% to 15%",
        {"comparator": "between"},
    ),
    (
        "It cut deaths by 12% (95% confidence interval 9% to 15%).",
        "95%",
        {"about": "confidence interval", "action": None},
    ),
    ("The hazard ratio was 0.71 (95% CI 0.62 to 0.83).", "0.62 to 0.83", {"value_low": 0.62, "value_high": 0.83}),
    (
        "Of the 40, nine fell ill within five years, compared with 16 of the 38 men unvaccinated.",
        "16",
        {"unit": "man"},
    ),
    # whatever a price is for; not what it is said to be, or who gave it
    ("Growers get $3 a tray in May.", "$3 a tray", {"unit": "USD per tray"}),
    ("Workers earn 40 cents a garment.", "40 cents a garment", {"unit": "cent per garment"}),
    ("They consider $40 a bargain.", "$40", {"unit": "USD"}),
    ("They owe $40 a debt they cannot pay.", "$40", {"unit": "USD"}),
    ("She spent the $4 a friend had lent her.", "$4", {"unit": "USD"}),
    # levels behind a noun of change: of what changed, wherever the tree hangs them; no place, people or firm changed
    ("The number of idle looms saw a fall from 700 to 520.", "700", {"about": "number of idle looms", "unit": "loom"}),
    ("The number of idle looms saw a fall from 700 to 520.", "520", {"unit": "loom", "changed_from": 700.0}),
    ("There was a rise in the number of looms to 520.", "520", {"about": "number of looms", "unit": "loom"}),
    ("A cut in the toll from 40p in 2019 to 30p was voted down.", "30p", {"about": "toll", "action": None}),
    ("Riders face a fare rise from $2 to $3.", "$3", {"about": "fare", "changed_from": 2.0}),
    ("The town recorded a jump from 40 to 63.", "63", {"about": None, "changed_from": 40.0}),
    ("The rise in Oslo from 40 to 63 was a surprise.", "63", {"about": None, "changed_from": 40.0}),
    # levels of a change that a noun tells, shares in brackets, what an earlier figure is of
    (
        "Receipts grew, boosted by the increase in national insurance to 15 percent from 13.8 percent.",
        "15 percent",
        {"about": "national insurance", "action": None, "changed_from": 13.8},
    ),
    (
        "Quite a few cancelled, with those in Quebec (51 percent) most likely.",
        "51 percent",
        {"about": "those in Quebec"},
    ),
    ("It tests outreach and inclusivity (10%).", "10%", {"about": None}),
    ("The longest are the Asha (340 km) and the Bay of Bree (210 km).", "340 km", {"about": "Asha"}),
    ("The longest are the Asha (340 km) and the Bay of Bree (210 km).", "210 km", {"about": "Bay of Bree"}),
    ("They walked from Harwick (3 km) to Lund (4 km).", "3 km", {"about": None}),
    (
        "The least trusted are banks, while trust in courts lingers at 3 percent.",
        "3 percent",
        {"about": "trust in courts"},
    ),
    ("It was 66 percent, a survey found, up from 49 percent in May.", "49 percent", {"about": "It", "action": None}),
    ("The poll has a margin of error of 2.5 points.", "2.5 points", {"about": "margin of error"}),
    ("It is right 19 times out of 20.", "19 times out of 20", {"kind": "ratio", "value": 0.95}),
    ("Electric cars made up 4.1% of all sold, from 2.6% in May last year.", "4.1%", {"changed_from": 2.6}),
    ("It sold 54,331, a rise of 11%, and Hanil 43,861, down 11%.", "43,861", {"value": 43861.0}),
    ("Growth will be 4.0 percent, one percentage point less than forecast.", "one percentage point", {"trend": None}),
    # how far away something is done
    ("A quake struck 217 km off the coast.", "217 km", {"action": "strike", "action_role": None}),
    ("It sank 40 km north of the port.", "40 km", {"trend": None}),
    ("The lake fell 2 metres from its peak.", "2 metres", {"trend": "down"}),
    ("It was their 14th win, three more than any rival.", "three", {"about": None}),
    ("Sales were 2 billion euros higher than in the same two months of 2019.", "two months", {"about": None}),
    # money beside money, in brackets, by its signs, and priced in other money
    (
        "Earnings rose to 68.4 billion shillings ($529 million) in the year from 61.2 billion in 2024.",
        "61.2 billion",
        {"unit": "shilling"},
    ),
    ("Sales came to SKr12.1bn.", "SKr12.1bn", {"unit": "SEK", "value": 12.1e9}),
    ("Sales came to NKr 800m.", "NKr 800m", {"unit": "NOK"}),
    ("The yen traded at 147.20 to the dollar.", "147.20 to the dollar", {"unit": "JPY per dollar"}),
    ("He gave 40 to the dollar store.", "40", {"unit": None}),
    ("Debt stood at 96.4 percent of GDP, 0.5 points up on the year.", "0.5 points", {"unit": "percentage point"}),
    ("Holt came in at one minute 36 seconds.", "one minute 36 seconds", {"value": 1.6, "unit": "minute"}),
    ("The first 250,000 will be made by 2028.", "250,000", {"agent": None}),
    # what a plan goes beyond is known; where it starts from now is so
    ("It will shed 350 jobs, on top of the 1,000 announced in March.", "1,000", {"claim_status": "stated"}),
    (
        "It hopes to reach 1.7 million tonnes by 2030 from 1.33 million now.",
        "1.33 million",
        {"claim_status": "stated", "unit": "tonne"},
    ),
    (
        "It hopes to reach 1.7 million tonnes by 2030 from 1.33 million now.",
        "1.7 million tonnes",
        {"changed_from": 1.33e6, "claim_status": "planned"},
    ),
    # of somebody else's, of no place, and of nobody
    ("Katsina's, at 16.25 per cent, was the lowest.", "16.25 per cent", {"about": None}),
    ("Rice sells for N78,000 in the market, about N7,000 less than at Christmas.", "about N7,000", {"about": "Rice"}),
    ("Uptake among seven-year-olds fell.", "seven-year-olds", {"about": None}),
    ("The south zone, home to 312,000, had most cases.", "312,000", {"about": None, "unit": "person", "action": None}),
    # by how many something is decided
    ("Oslo was awarded the event by 31 votes to 22.", "31 votes", {"action": "award", "action_role": None}),
    ("Oslo was awarded the event by 31 votes to 22.", "22", {"agent": None}),
    # who of two counts grew
    ("It has 6 million users in 140 countries, up from 4.6 million.", "140 countries", {"trend": None}),
    ("It has 6 million users in 140 countries, up from 4.6 million.", "6 million users", {"changed_from": 4.6e6}),
    (
        "Uptake fell to 71 per cent from 83 per cent in 2008, short of the 95 per cent needed.",
        "83 per cent",
        {"trend": None},
    ),
    ("Sales picked up 9 percent.", "9 percent", {"trend": "up"}),
    ("The fund picked up 9 percent of the shares.", "9 percent", {"trend": None}),
    ("Orders are off by a third.", "a third", {"trend": "down", "about": "Orders"}),
    # units that another figure has, or that are left out
    ("It cut its cost guidance to $18.50 per wet tonne from $20.", "$18.50 per wet tonne", {"unit": "USD per tonne"}),
    (
        "Shipments rose to 51.3 million tonnes after storms had cut loadings to 46.7 million.",
        "46.7 million",
        {"unit": "tonne"},
    ),
    ("Stocks totalled 138.7 million tonnes, 7.4 million fewer than a year earlier.", "7.4 million", {"unit": "tonne"}),
    ("Oslo was strongest with growth of 8.6% to 209,388 crowns.", "209,388 crowns", {"about": "Oslo"}),
    # times of races
    ("She ran 50.31 seconds, 0.06 faster than the mark.", "0.06", {"unit": None}),
    ("Brun was third in 53.80.", "53.80", {"kind": "number"}),
    ("She won the mile, six-tenths of a second outside her record.", "six-tenths of a second", {"action_role": None}),
    ("She ran 14 minutes 27.4 in the final.", "14 minutes 27.4", {"unit": "minute"}),
    # how far a value may be out
    (
        "The rock is 66 ± 5 million years old.",
        "66 ± 5 million years old",
        {"value": 66e6, "value_low": 61e6, "value_high": 71e6},
    ),
    ("About 78 ± 0.6% of cells glowed.", "About 78 ± 0.6%", {"value": 78.0, "value_low": 77.4, "about": "cells"}),
    ("Some 3.2 plus or minus 0.1 grams were left.", "Some 3.2 plus or minus 0.1 grams", {"unit": "gram"}),
    # the course of a price
    ("Shares pared earlier losses to rise 0.5 percent.", "0.5 percent", {"claim_status": "stated", "trend": "up"}),
    ("Crude extended the day's losses to drop 59 cents.", "59 cents", {"claim_status": "stated"}),
    ("The firm trimmed its losses to save $3 million.", "$3 million", {"claim_status": "planned"}),
    ("Crude pared losses jumping back above $108 a barrel.", "above $108 a barrel", {"about": "Crude"}),
    ("The bond fell 1/4 point.", "1/4 point", {"unit": "point", "about": "bond", "trend": "down"}),
    ("A current of 30 mA flowed.", "30 mA", {"unit": "milliampere"}),
    ("About 3 in twenty fail.", "About 3 in twenty", {"kind": "ratio", "value": 0.15}),
    ("The museum keeps 12 crown jewels.", "12 crown jewels", {"kind": "count", "unit": "jewel"}),
    ("It cost 12 crowns.", "12 crowns", {"kind": "money"}),
    # a number behind the verb, and none behind the noun
    ("The fleet will number 647 by March.", "647", {"claim_status": "planned"}),
    ("Doctors number 2.1 per 1,000 people.", "2.1 per 1,000 people", {"unit": "per 1,000 people"}),
    ("The zloty firmed to 4.26 per euro.", "4.26 per euro", {"action": "firm", "action_role": None}),
    (
        "Profit fell to 1.61 billion euros, above its guidance of 1.55-1.61 billion.",
        "1.55-1.61 billion",
        {"unit": "EUR"},
    ),
]


@pytest.mark.parametrize(("text", "words", "columns"), ROWS)
def test_a_figure_says_what_it_measures(text: str, words: str, columns: dict[str, Any]) -> None:
    row = next(claim for claim in claims(text) if claim.text == words)
    assert {name: getattr(row, name) for name in columns} == columns


@pytest.mark.parametrize(
    "text", ["It was the fourth straight.", "He came third in a row.", "He lives at number 12.", "It is number 40."]
)
def test_a_row_without_a_noun_numbers_nothing(text: str) -> None:
    assert claims(text) == []
