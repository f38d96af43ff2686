"""What the grammar of a sentence tells of its numbers: lists behind dashes, ends of changes, joined nouns, acronyms."""

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
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS)
def test_rows(text: str, words: str, expected: dict[str, Any]) -> None:
    (claim,) = [claim for claim in claims(text) if claim.text == words]
    assert {name: getattr(claim, name) for name in expected} == expected
