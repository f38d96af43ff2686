"""Whom a disaster, a crime or a raid befell: the dead, the hurt, the missing, and what was seized."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

PEOPLE = {"kind": "count", "unit": "person"}
DROWNED = {"action": "drown", "action_role": "agent", "agent": None, "event": "killed"}
SEIZED = {"action": "recover", "action_role": "patient", "event": "seized"}

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # What a toll comes to is of whom the toll is, and not of what caused it.
    ("The death toll from two landslides has climbed to 14.", "14", PEOPLE | {"event": "killed"}),
    ("The number of villages hit by three floods reached 40.", "40", {"unit": "village", "event": "struck"}),
    ("The number of wounded in the two raids rose to 30.", "30", PEOPLE | {"event": "injured"}),
    ("Two ferries carried 40 pilgrims in May and 30 in June.", "30", {"unit": "pilgrim"}),
    # Behind an adjective that sets it equal the next amount is of other things.
    ("The number of stranded families rose to 790, equivalent to 3,160 persons.", "790", {"unit": "family"}),
    ("Norway had 310 while Chile had 204 tornadoes.", "310", {"unit": "tornado"}),
    # Those who are missing or hurt are people, whatever deaths and injuries were counted before them.
    ("Five of these deaths were confirmed, while two remain missing.", "two", PEOPLE | {"event": "missing"}),
    ("The council had 46 deaths, 82 injured and five missing.", "82", PEOPLE | {"about": None, "event": "injured"}),
    ("The council had 46 deaths, 82 injured and five missing.", "five", PEOPLE | {"about": None, "event": "missing"}),
    # Those who died in hospital are none of the hurt, and those who lie there are.
    ("Eight people died at the scene and three at hospital.", "three", {"action": "die", "event": "killed"}),
    ("Eight people died at the scene and three are in hospital.", "three", {"event": "injured"}),
    ("Police found eight dead in the hut and three in critical condition.", "three", {"event": "injured"}),
    ("The town had 40 injuries and three missing.", "three", PEOPLE | {"event": "missing"}),
    ("It had 46 deaths in May and 12 in June.", "12", {"unit": "death", "event": "killed"}),
    # Who is missing in a clause of its own is nobody that was told of before.
    ("Of 33 pilgrims 14 were confirmed, while nine were missing.", "14", {"event": None}),
    ("Fourteen pilgrims were confirmed dead.", "Fourteen", {"event": "killed"}),
    # A noun and a participle that the tree joins to the passive before them are its subject and a passive, too.
    (
        "Nine people were killed and 41 police officers injured in the unrest.",
        "41",
        {"action": "injure", "action_role": "patient", "event": "injured"},
    ),
    (
        "Some 60 people were killed and dozens abducted by the gang.",
        "dozens",
        {"action": "abduct", "agent": "the gang", "event": "kidnapped"},
    ),
    ("She was met by the mayor and 40 guests invited to the feast.", "40", {"action": "meet", "action_role": "agent"}),
    # A clause that leaves its verb out and says where tells the same of others.
    ("Two men drowned in the lake, three boys in the river and nine in the sea.", "three", DROWNED),
    ("Two men drowned in the lake, three boys in the river and nine in the sea.", "nine", DROWNED),
    ("Forty men were held in two camps and three villages in the north.", "three", {"event": None}),
    # What happened at a place hurts people, and not the place.
    ("Another crash occurred in the same region that left seven dead.", "seven", {"agent": "Another crash"}),
    ("An explosion took place at the market that killed nine people.", "nine", {"agent": "An explosion"}),
    ("The talks took place at the firm that sacked 900 clerks.", "900", {"agent": "the firm"}),
    ("He works in the plant that killed nine people.", "nine", {"agent": "the plant"}),
    # By an hour of the day nothing is done; by who is called like one, much.
    ("Seven bodies had been brought ashore by mid-day.", "Seven", {"agent": None}),
    ("The 12 hostages were freed by nightfall.", "12", {"agent": None}),
    ("The 12 hostages were freed by soldiers.", "12", {"agent": "soldiers"}),
    # Numbers with a state of their own are not of the noun that another number counts.
    ("The lab had 900 results, with 890 positive, 785 negative and 20 deaths.", "890", {"unit": None, "event": None}),
    ("The camp has 60 active, 75 recovered and 9 deaths.", "60", {"about": None, "event": None}),
    ("They tallied 40 wounded and 12 deaths.", "40", {"event": "injured"}),
    ("They tallied 40 wounded and 12 deaths.", "12 deaths", {"event": "killed"}),
    # What is found days later is found.
    ("They found nine survivors hours before the dam burst.", "nine survivors", {"action": "find", "agent": "They"}),
    ("The lab had 900 results, with 890 positive, 785 negative and 20 deaths.", "785", {"unit": None, "event": None}),
    ("The lab had 900 results, with 890 positive, 785 negative and 20 deaths.", "20 ", {"event": "killed"}),
    ("The clinic had 40 positive and two negative tests.", "40", {"unit": "test"}),
    # Whom a toll of the dead counts is dead, also where they are named by what they were.
    ("Of the total death toll, 1,310 were children.", "1,310", PEOPLE | {"event": "killed"}),
    ("Of the toll, 1,310 were children.", "1,310", {"event": None}),
    # Two who do something beside a clause, each with a participle; a majority does nothing.
    (
        "The vote showed a rift, with four members backing the motion and 41 rebels backing a delay.",
        "41",
        {"action": "back", "action_role": "agent", "agent": None},
    ),
    ("The plan was rejected by a majority of 210 votes.", "210", {"action": "reject", "action_role": None}),
    ("The plan was rejected by 210 members.", "210", {"action": "reject", "action_role": "agent"}),
    # How far from a town a place lies nobody does, and nothing has.
    ("The network has collapsed in the area 70 km (43 miles) south of Bergen.", "70", {"about": None, "trend": None}),
    ("The network has collapsed in the area 70 km (43 miles) south of Bergen.", "43", {"about": None, "action": None}),
    ("He drove 800 guests from Harlow, 85 miles north of Derby.", "85", {"about": None, "action": None}),
    # Each of several lands has its share of those told before.
    (
        "Some 60 Poles fled, mostly to Chile (30) and Peru (20).",
        "60",
        {"unit": "Pole", "event": "displaced"},
    ),
    ("Some 60,000 Poles fled to Chile (30,000) and Peru (20,000).", "20,000", {"unit": "Pole", "about": "Poles"}),
    # "One" counts a noun behind an adjective, and no name that somebody goes by.
    ("It has 12 junior high schools, one high school and two parks.", "one high", {"unit": "school"}),
    ("Hale, who goes by one name, said 300 fled.", "300", PEOPLE),
    # Grounds with no singular; shot that is counted; a depth is no fall.
    ("Officers searched six premises.", "six", {"unit": "premises"}),
    ("Officers recovered eight rifles, 37 live ammunition and 12 phones.", "37", SEIZED | {"unit": "ammunition"}),
    ("Officers recovered nine rifles and 41 in the cellar.", "41", {"unit": "rifle"}),
    ("Officers found 300 rounds of ammunition.", "300", {"unit": "round"}),
    ("The coach fell into a ravine of 100 metres.", "100", {"trend": None, "about": "ravine"}),
    ("The river fell to a depth of 2 metres.", "2 metres", {"trend": "down"}),
    # Whose deaths are told is dead, however he was before; so is who is shot dead.
    ("Police look into the killing of four homeless men.", "four", {"event": "killed"}),
    ("The shelter took in five homeless people.", "five", {"event": "displaced"}),
    ("The arrest of two wounded men was recorded.", "two", {"event": "injured"}),
    ("The boy charged with shooting 14 people dead fled.", "14", {"event": "killed"}),
    ("He shot 17 men, two dead.", "17", {"event": None}),
    # A hardship wounds nobody.
    ("Nearly 86,000 people were hit by the deluge.", "86,000", {"event": "affected"}),
    ("Some 300 families hit by the drought got aid.", "300", {"event": "affected"}),
    ("Twelve men were hit by a bus.", "Twelve", {"event": "injured"}),
    ("Three villages hit by the quake got aid.", "Three", {"event": "struck"}),
    # A toll that is, reaches or is put at so many people.
    ("The death toll is over 1,600 civilians.", "1,600", {"unit": "civilian", "event": "killed"}),
    ("The death toll stands at 60 soldiers.", "60", {"unit": "soldier", "event": "killed"}),
    ("Reports put the death toll at 65 people.", "65", {"event": "killed"}),
    ("The death toll could reach 900 people.", "900", {"event": "killed"}),
    ("The death toll shocked 30 doctors.", "30", {"event": None}),
    ("The bridge toll road opened to 60 drivers.", "60", {"event": None}),
    # One who was killed beside others, or is reported dead, is counted; not one who says something.
    ("Two were shot outside, one was killed on the road.", "one", PEOPLE | {"event": "killed"}),
    ("Two were killed and one was found dead.", "one", PEOPLE | {"event": "killed"}),
    ("An earlier report listed one dead and 16 injured.", "one", PEOPLE | {"event": "killed"}),
    ("Officials confirmed one dead.", "one", PEOPLE | {"event": "killed"}),
    # What a unit is only a part of the name of; whom one is under.
    ("A helicopter dropped two barrel bombs.", "two", {"unit": "bomb", "unit_modifiers": "barrel"}),
    ("They pumped 5,943 barrels of oil.", "5,943", {"unit": "barrel"}),
    ("He drove a 40-barrel tank.", "40", {"unit": "barrel"}),
    ("He was charged under 14 laws.", "14", {"comparator": "exact"}),
    ("She served under three presidents.", "three", {"comparator": "exact"}),
    ("It has under 40 laws.", "40", {"comparator": "less_than"}),
    # How long something lasts, or how old a child is, is told by "one", too; so is a majority.
    ("He got a one-year ban.", "one-year", {"kind": "duration", "unit": "year"}),
    ("He was given the one-month suspended sentence.", "one-month", {"kind": "duration"}),
    ("A one-year-old boy died.", "one-year", {"kind": "age"}),
    ("A one-year, four-month sentence was passed.", "one-year, four-month", {"unit": "year"}),
    ("He was found guilty by an 11-1 majority.", "11-1", {"kind": "score"}),
    # Ages in brackets, where a crime or a death is told.
    ("Guard Ole Brand (31), a father of one, was found guilty.", "31", {"kind": "age", "about": "Guard Ole Brand"}),
    ("He was jailed for an assault on Adam Bunting (28).", "28", {"kind": "age"}),
    ("Both victims, Ann Lee (34) and Sam Ode (41), were from Cork.", "41", {"kind": "age", "about": "Sam Ode"}),
]
# No number of victims.
UNCOUNTED = [
    "He won a one-day match in a one-man show on a one-way street.",
    "It was a one-in-a-million chance.",
    '"It hit us," said one injured man.',
    "No one was killed in the raid on the two shops.",
    "He owned two shops, and one was burnt.",
    "When two fight and the other one is killed, all flee.",
]


# Points, a rank, a year of a book, a surname alone.
IN_BRACKETS = [
    "Ann Lee (34) and Sam Ode (41) led the side.",
    "Lee Park (45) was bowled before tea.",
    "Ann Lee (6) was charged by a goat.",
    "Ann Lee (1982) was charged with theft.",
    "Daly (26) was charged with theft.",
]


@pytest.mark.parametrize("text", IN_BRACKETS)
def test_no_age_in_brackets(text: str) -> None:
    assert not claims(text)


@pytest.mark.parametrize("text", UNCOUNTED)
def test_one_that_counts_nobody(text: str) -> None:
    assert not [claim for claim in claims(text) if claim.value == 1]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[f"{text}|{words}" for text, words, _ in ROWS])
def test_a_claim_of_casualties(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if words in claim.text)
    assert {name: getattr(claim, name) for name in expected} == expected
