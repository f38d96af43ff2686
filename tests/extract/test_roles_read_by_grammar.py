"""What the grammar of a sentence tells of its numbers: lists behind dashes, ends of changes, joined nouns, degrees."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

WAR = "More than 500 people have been killed since the war began — 389 militants, 90 soldiers and 45 civilians."
BOAT = "Some 46 people died when the boat sank - 30 men, 12 women and four children."
MATCH = "Police arrested 40 people after the match – 30 visitors and 10 locals."
FIRE = "The blaze – the worst in 12 years – killed 40 people."
SAID = "He said: 12 men were held."
CLUB = "The club scored 30 goals and let in just one: 12 players scored."
HIGH = "Exports will fall to 22 million tons from an all-time high of 28 million tons a year earlier."
SOON = "Capacity will reach 13 GW by 2029 from the current 7 GW."
RATE = "Inflation will decline from the current rate of 34.6 per cent to 15 per cent next year."
LOSS = "The firm reported a net loss of $5 million, compared with a year-earlier net loss of $6 million."
SWAMP = "Some 10 million acres (4 million hectares) of tropical forests and peat swamp were cleared."
TOWNS = "About 300,000 residents of Arva City and surrounding towns have been displaced."
GANG = "Three members of the gang and a policeman were killed."
EXPORTS = "The value of exports of oil and gas rose to $3 billion."
PARTY = "Police arrested 12 members of the party and the mayor."
HELD = "There were dozens of hostages held by IS inside their last foothold."

NASDAQ = "The index was down 6%, compared with 5.9% for the industrial average, 5.7% for Vega and 5.8% for the board."
BUDGET = "The 2.5% tax increase in this budget will cost owners $60 more a year."
AVERAGE = "The forecast is below the average for the state of roughly 11 million tons."
WHEAT = "Farmers are expected to harvest 1.6% less wheat this year."
EARNED = "The firm earned $3 million on $80 million in revenue."
SLOWING = "It will then grow 0.9% before slowing to 0.7% and 0.6% in the next quarters."
CARE = "Thirteen were taken to hospital. Eight were in good condition, two in fair condition and three were released."
STAFF = "The firm employs 14,500 workers, including 5,000 in Oslo, 2,000 in Bergen, 1,800 at Moss as well as others."
HEIGHT = "Kopp is 5 feet 10 inches tall and weighs 150 pounds."
SIZE = "The average size of the trees is 20 metres though it is believed that some are taller."
HALF = "The airline widened its loss in the second half to $8 million, from $5 million."
THAN = "Sales are expected to be $4 billion, compared with $5 billion last year."
ON_TOP = "Sales are expected to rise 4 percent on top of a 15 percent gain in the prior year."

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # Counts behind a dash or a colon say whom the count before is of; no verb has its object behind either.
    (WAR, "389 militants", {"action": "kill", "agent": None, "event": "killed", "part_of_start": 0}),
    (WAR, "45 civilians", {"action": "kill", "agent": None, "event": "killed", "part_of_start": 0}),
    (WAR.replace(" —", ":"), "90 soldiers", {"action": "kill", "event": "killed", "part_of_start": 0}),
    (BOAT, "30 men", {"action": "die", "agent": None, "event": "killed", "part_of_start": 0}),
    (BOAT, "four children", {"action": "die", "agent": None, "event": "killed", "part_of_start": 0}),
    (MATCH, "30 visitors", {"agent": "Police", "event": "arrested", "part_of_start": 16}),
    (MATCH, "10 locals", {"agent": "Police", "event": "arrested", "part_of_start": 16}),
    (FIRE, "40 people", {"action": "kill", "agent": "The blaze", "event": "killed", "part_of_start": None}),
    (SAID, "12 men", {"action": "hold", "event": "arrested", "part_of_start": None}),
    (CLUB, "12 players", {"action": "score", "action_role": "agent", "part_of_start": None}),
    # What a plan sets out from is a fact, however it is named, and no range with what it leads to.
    (HIGH, "22 million tons", {"changed_from": 28e6, "claim_status": "planned", "trend": "down"}),
    (HIGH, "28 million tons", {"about": "Exports", "claim_status": "stated", "trend": None}),
    (SOON, "13 GW", {"changed_from": 7.0, "claim_status": "planned", "trend": "up"}),
    (SOON, "7 GW", {"claim_status": "stated", "trend": None}),
    (RATE, "34.6 per cent", {"value": 34.6, "claim_status": "stated", "about": "Inflation"}),
    (RATE, "15 per cent", {"value": 15.0, "changed_from": 34.6, "claim_status": "planned", "trend": "down"}),
    ("Inflation fell from a peak of 11 percent to 4 percent.", "4 percent", {"changed_from": 11.0, "trend": "down"}),
    ("The toll rose from an earlier count of 12 to 15.", "15", {"changed_from": 12.0, "trend": "up"}),
    ("The stake would fall from the present 40 percent to 25 percent.", "25 percent", {"changed_from": 40.0}),
    ("Output is to drop to 28 tons from 39 tons.", "39 tons", {"claim_status": "stated"}),
    ("He did not raise the fee from $5 to $7.", "$5", {"claim_status": "stated"}),
    ("If the tax rose from 5 percent to 7 percent, sales would fall.", "5 percent", {"claim_status": "hypothetical"}),
    ("Prices range from a low of $4 to $9.", "$4 to $9", {"value": 6.5, "changed_from": None}),
    ("It may take from 40 minutes to an hour.", "40 minutes", {"claim_status": "hypothetical"}),
    (LOSS, "$5 million", {"changed_from": 6e6, "trend": "down"}),
    # What is joined to the noun behind "of" is of it too, unless it may be joined to what is counted.
    (SWAMP, "Some 10 million acres", {"about": "tropical forests and peat swamp"}),
    (SWAMP, "4 million hectares", {"about": "tropical forests and peat swamp"}),
    ("They stole 3 tonnes of rice and police cars.", "3 tonnes", {"about": "rice"}),
    (TOWNS, "About 300,000 residents", {"about": "residents of Arva City and surrounding towns"}),
    ("The cost of food and fuel rose 3 percent.", "3 percent", {"agent": "The cost of food and fuel"}),
    ("Sales of cars and vans fell 12 percent.", "12 percent", {"about": "Sales of cars and vans"}),
    (EXPORTS, "$3 billion", {"about": "value of exports of oil and gas"}),
    (GANG, "Three members", {"about": "members of the gang"}),
    (PARTY, "12 members", {"about": "members of the party"}),
    # Acronyms that are spelled as auxiliaries and pronouns are.
    ("Nineteen IS fighters were killed on Monday.", "Nineteen IS fighters", {"unit": "fighter", "event": "killed"}),
    ("Close to 1,000 IS fighters have been killed.", "Close to 1,000 IS fighters", {"about": "IS fighters"}),
    (HELD, "dozens of hostages", {"agent": "IS", "event": "kidnapped"}),
    ("Forty IT workers were hired.", "Forty IT workers", {"about": "IT workers", "event": "hired"}),
    ("IS militants killed 12 people.", "12 people", {"agent": "IS militants"}),
    ("Six CAN members quit.", "Six CAN members", {"unit": "member", "claim_status": "stated"}),
    ("This IS a problem for 12 towns.", "12 towns", {"unit": "town", "agent": None}),
    # How long a thing is, in two units, and what it is.
    ("The 10-metre (33-foot) long boat sank.", "10-metre", {"about": "boat"}),
    ("The 10-metre (33-foot) long boat sank.", "33-foot", {"about": "boat"}),
    # Words for people, by age, work and place.
    ("Two teens were struck by a car.", "Two teens", {"event": "injured"}),
    ("The search for four occupants went on after three riders were hit.", "three riders", {"event": "injured"}),
    ("Nine homeowners were captured.", "Nine homeowners", {"event": "arrested"}),
    ("Nine trains were captured by rebels.", "Nine trains", {"event": "seized"}),
    # Ages are known of somebody, whatever befalls him or not; two bare numbers said of people are ages.
    ("No one wants to arrest an 11-year-old.", "11-year-old", {"claim_status": "stated"}),
    ("Police could charge the 15-year-old as an adult.", "15-year-old", {"claim_status": "stated"}),
    ("He is not 22 years old.", "22 years old", {"claim_status": "denied"}),
    ("Applicants must be 18 years old.", "18 years old", {"claim_status": "demanded"}),
    ("The children, who are 9 and 14 years old, are here.", "9", {"kind": "age", "about": "children"}),
    ("The boys are 9 and 14 years old.", "14 years old", {"kind": "age", "about": "boys"}),
    ("The two boys were 9 and 14.", "9", {"kind": "age", "unit": "year of age", "about": "boys"}),
    ("His two sons, who are 12 and 15, survived.", "15", {"kind": "age", "about": "sons"}),
    ("The two teams were 9 and 14.", "9", {"kind": "count"}),
    # How likely somebody is to do it is no plan, and is said of him.
    ("They were twice as likely to vote for him.", "twice", {"claim_status": "stated", "about": "They"}),
    ("Men are 30% more likely to die of it.", "30%", {"claim_status": "stated", "about": "Men"}),
    ("Users were 2.5 times more likely to fall ill.", "2.5 times", {"about": "Users", "claim_status": "stated"}),
    ("Women could be three times as likely to leave.", "three times", {"claim_status": "hypothetical"}),
    ("Some 40 men are likely to leave.", "Some 40 men", {"claim_status": "planned"}),
    ("The drug made people 30% less likely to die.", "30%", {"about": "people"}),
    ("He paid $40 more willingly.", "$40", {"about": None}),
    # By how much less of something: what is done to that.
    (WHEAT, "1.6%", {"claim_status": "planned", "action": "harvest", "agent": "Farmers", "about": "wheat"}),
    ("They used 20 percent less water.", "20 percent", {"claim_status": "stated", "action": "use"}),
    ("The plan would need 12 percent more money.", "12 percent", {"claim_status": "hypothetical"}),
    ("Employees 55 years old will be paid.", "55 years old", {"claim_status": "stated"}),
    ("The agency expects the number to exceed 400.", "exceed 400", {"claim_status": "planned"}),
    # What changed stands before the noun of change, or behind its "to".
    (BUDGET, "2.5%", {"about": "tax", "trend": "up"}),
    ("A 9% record increase in sales was seen.", "9%", {"about": "sales"}),
    ("He proposed a 5 percent cut to school budgets.", "5 percent", {"about": "school budgets", "trend": "down"}),
    ("A 5 percent cut to investors was made.", "5 percent", {"about": "cut"}),
    ("Cuts to 13 city departments saved $2 million.", "13 city departments", {"event": None, "trend": None}),
    ("Injuries to 12 workers were told.", "12 workers", {"event": "injured"}),
    # What else has, or is in, a sum.
    (EARNED, "$80 million", {"about": "revenue"}),
    ("The gap was covered by $520,000 in revenue increases.", "$520,000", {"about": "revenue increases"}),
    ("He bought it for $3 million in May.", "$3 million", {"about": "it"}),
    (AVERAGE, "roughly 11 million tons", {"about": "average"}),
    ("The forecast for growth of 3 percent stands.", "3 percent", {"about": "growth"}),
    ("Profit was lower than Vega's $7 million.", "$7 million", {"about": None}),
    ("Output was higher than Tuesday's 40 tonnes.", "40 tonnes", {"about": "Output"}),
    (NASDAQ, "6%", {"about": "index"}),
    (NASDAQ, "5.9%", {"about": "industrial average"}),
    (NASDAQ, "5.7%", {"about": "Vega"}),
    (NASDAQ, "5.8%", {"about": "board"}),
    ("Unemployment was 4%, compared with 7% for women.", "7%", {"about": None}),
    ("Vega fell 3%, against 2% for the year.", "2%", {"about": "Vega"}),
    ("They saw increases in Abancay (+628%) and Rioja (-3%).", "+628%", {"about": "Abancay"}),
    ("The price was $540 in the Northeast (+6%) and $310 in the Midwest (+4%).", "+6%", {"about": None}),
    # Who acts: no clause; those whom a participle describes; a part before its whole takes part as that.
    ("Cutting 40 jobs saved $5 million.", "$5 million", {"action": "save", "agent": None}),
    ("Striking civil servants agreed to the offer of 40 crowns.", "40 crowns", {"agent": "Striking civil servants"}),
    ("Fleeing villagers blocked 40 roads.", "40 roads", {"agent": "Fleeing villagers"}),
    ("Vega Inc laid off half its staff.", "half", {"action": "lay off", "agent": "Vega Inc", "event": "dismissed"}),
    ("Exports tallied $4 billion.", "$4 billion", {"about": "Exports", "action_role": None}),
    # Shares of which something is done.
    ("The airline, 98.6%-owned by Ann Lee, grew.", "98.6%", {"about": "airline"}),
    ("The 32% state-owned DSM had charges.", "32%", {"about": "state-owned DSM"}),
    ("Nissan, which is 43.4 percent-owned by Renault, fell.", "43.4 percent", {"about": "Nissan", "agent": "Renault"}),
    ("A 51%-owned unit of Vega closed.", "51%", {"about": "unit of Vega"}),
    # How tall and heavy somebody is, and what a predicate before a clause says.
    (HEIGHT, "5 feet 10 inches", {"about": "Kopp"}),
    (HEIGHT, "150 pounds", {"about": "Kopp", "action": "weigh", "action_role": None, "agent": "Kopp"}),
    ("There are 3 trees 2 metres tall.", "3 trees", {"unit": "tree"}),
    (SIZE, "20 metres", {"about": "average size of the trees"}),
    # What is seen at a figure, or seen moving, is foreseen; what is in sight is there.
    ("The rate is seen at 5.75% at the end of 2023.", "5.75%", {"claim_status": "planned", "about": "rate"}),
    ("The bank is seen raising rates by another 50 basis points.", "50 basis points", {"claim_status": "planned"}),
    ("The rate was seen topping out at 2.75%.", "2.75%", {"claim_status": "planned"}),
    ("The economy is seen growing 3 percent next year.", "3 percent", {"claim_status": "planned"}),
    ("Smoke was seen rising 40 metres above the town.", "40 metres", {"claim_status": "stated"}),
    ("He was seen paying $40 to a clerk.", "$40", {"claim_status": "stated"}),
    ("Sales of $40 million were seen in May.", "$40 million", {"claim_status": "stated"}),
    ("The shares were last seen at $40.", "$40", {"claim_status": "stated"}),
    # What comes after a plan is planned.
    (SLOWING, "0.7%", {"claim_status": "planned", "trend": "down"}),
    (SLOWING, "0.6%", {"claim_status": "planned"}),
    ("It grew 0.9% before slowing to 0.7%.", "0.7%", {"claim_status": "stated"}),
    ("He will pay $40 after selling 12 cars.", "12 cars", {"claim_status": "stated"}),
    # An average that is a verb, a price in shops, ages of residents of towns.
    ("Inflation will average 6.0% this year.", "6.0%", {"action": "average", "agent": "Inflation"}),
    ("An average of 6 percent left.", "6 percent", {"action": "leave"}),
    ("Tickets are available at $12 in shops.", "$12", {"about": "Tickets"}),
    ("He lost $12 million in sales.", "$12 million", {"about": "sales"}),
    (
        "Residents of four towns between the ages of 45 and 64 were asked.",
        "45 and 64",
        {"about": "Residents of four towns"},
    ),
    # Bare numbers of a sentence that add up to the count of the one before are its parts; so are shares of its noun.
    (CARE, "Eight", {"part_of_start": 0, "event": "injured"}),
    (CARE, "two", {"part_of_start": 0, "event": "injured"}),
    (CARE, "three", {"part_of_start": 0, "action": "release"}),
    (CARE.replace("Thirteen", "Twenty"), "Eight", {"part_of_start": None}),
    ("Police held 12 men. Nine were freed and three were charged.", "Nine", {"part_of_start": 12, "unit": "man"}),
    ("Police held 12 men. Two boys and ten girls left.", "ten girls", {"part_of_start": None}),
    ("Some 1,905 voters have cast ballots out of a total of 3,465.", "Some 1,905 voters", {"part_of_start": 54}),
    ("The mill built 146,000 cars last year, over half for export.", "over half", {"part_of_start": 15, "unit": "car"}),
    ("Of the 186 fines paid, 46% were of cyclists.", "46%", {"part_of_start": None, "action": None}),
    (STAFF, "2,000", {"part_of_start": 17, "unit": "worker"}),
    (STAFF, "1,800", {"part_of_start": 17, "unit": "worker"}),
    ("They sold 12 cars in Oslo, 40 in Bergen.", "40", {"part_of_start": None}),
    # Who is jailed for years was held long before.
    ("Three men were jailed for four years.", "Three men", {"event": None, "action": "jail"}),
    ("Two women were imprisoned for life.", "Two women", {"event": None}),
    ("Police jailed 12 protesters on Monday.", "12 protesters", {"event": "arrested"}),
    ("The regime has jailed 300 monks for their faith.", "300 monks", {"event": "arrested"}),
    # When a change or a figure was is not what it is of.
    (
        "The firm narrowed its loss in the quarter to $8 million.",
        "$8 million",
        {"about": "its loss", "action": "narrow"},
    ),
    (HALF, "$8 million", {"about": "its loss in the second half", "changed_from": 5e6}),
    ("There was a rise in the tax to 15 percent.", "15 percent", {"about": "tax"}),
    ("The firm had sales in 2010 of $5 million.", "$5 million", {"about": "sales"}),
    ("Turnout in 2016 of 61% was a record.", "61%", {"about": "Turnout"}),
    ("The plant had output in 2012 of 3 million tonnes.", "3 million tonnes", {"about": "output"}),
    ("The region had a day of 40 degrees.", "40 degrees", {"about": "day"}),
    ("She won in 2010 of $5.", "$5", {"about": None}),
    # What was last year is known, whatever is to be; what is to be is no fact for being compared.
    (THAN, "$4 billion", {"claim_status": "planned", "changed_from": 5e9}),
    (THAN, "$5 billion", {"claim_status": "stated"}),
    (THAN.replace("compared with", "versus"), "$5 billion", {"claim_status": "stated"}),
    (ON_TOP, "15 percent", {"claim_status": "stated"}),
    (ON_TOP, "4 percent", {"claim_status": "planned"}),
    ("Growth should slow to 3 percent, against 5 percent next year.", "5 percent", {"claim_status": "planned"}),
    (
        "The firm expects $5 million, versus $6 million in its previous forecast.",
        "$6 million",
        {"claim_status": "planned"},
    ),
    ("It will be $4 billion, versus the $5 billion expected last year.", "$5 billion", {"claim_status": "planned"}),
    ("They had expected $5 million last year.", "$5 million", {"claim_status": "planned"}),
    ("It is to pay the families of 38 men, killed in a fire.", "38 men", {"claim_status": "stated"}),
    ("Sales are expected to be $4 billion, based on prices of today.", "$4 billion", {"claim_status": "planned"}),
    # What drives a figure is no deed to it; what is paid is.
    ("Revenue rose to $4 million, driven by demand.", "$4 million", {"action": "rise", "agent": "Revenue"}),
    ("Profit fell 4 percent to $4 million, hurt by costs.", "$4 million", {"action": "fall", "agent": "Profit"}),
    ("Income was $4 million, helped by a gain.", "$4 million", {"action": None, "agent": None}),
    ("The fine was $4 million, paid in cash.", "$4 million", {"action": "pay"}),
    # How far a figure moved stands between "up" and "from".
    ("The rate was 17.2%, up only slightly from 16.8%.", "17.2%", {"changed_from": 16.8, "trend": "up"}),
    ("Turnout was 61%, down just a little from 63%.", "61%", {"changed_from": 63.0, "trend": "down"}),
    ("Turnout was 61%, up in every town from 40%.", "61%", {"changed_from": None}),
    # Pounds beside kilograms are no money.
    ("The haul of 1,230 kilograms (2,706 pounds) is worth $28 million.", "2,706 pounds", {"unit": "pound"}),
    ("The haul of 2,706 pounds (1,230 kg) is worth $28 million.", "2,706 pounds", {"unit": "pound"}),
    ("The load of 1,230 kilos (2,706 pounds) cost 4,000 pounds.", "2,706 pounds", {"unit": "pound"}),
    ("The fine of 2,706 pounds ($3,400) was paid.", "2,706 pounds", {"unit": "GBP"}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS)
def test_rows(text: str, words: str, expected: dict[str, Any]) -> None:
    (claim,) = [claim for claim in claims(text) if claim.text == words]
    assert {name: getattr(claim, name) for name in expected} == expected
