"""Events as wires and headlines tell them daily: what hits whom, what is taken over, who is searched for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

# text → the words of a claim, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # Hardships leave no wound, whoever is the subject; what is thrown does.
    ("The drought has hit 2 million farmers.", "2 million", {"event": "affected"}),
    ("A heat wave hit 30,000 smallholders.", "30,000", {"event": "affected"}),
    ("The recession hit 40,000 households.", "40,000", {"event": "affected"}),
    ("Some 40 families were hit by the floods.", "40", {"event": "affected"}),
    ("A wave hit two sailors.", "two", {"event": "injured"}),
    ("The car hit three pedestrians.", "three", {"event": "injured"}),
    ("A missile strike hit 12 villagers.", "12", {"event": "injured"}),
    ("Rockets hit 12 villages.", "12", {"event": "struck"}),
    # Whoever is left without what households need.
    ("Some 12,000 families were left without water.", "12,000", {"event": "affected"}),
    ("Storm leaves 80,000 homes without power", "80,000", {"event": "affected"}),
    ("The 300 homes without gas were visited.", "300", {"event": "affected"}),
    ("The coach left 12 players without contracts.", "12", {"event": None}),
    ("The firm sold 300 vans without heating.", "300 vans", {"action": "sell"}),
    # Whom rescuers search for; the police look for others.
    ("Rescuers are searching for 14 hikers.", "14", {"event": "missing"}),
    ("Rescuers search for 9 after mine collapse", "9", {"event": "missing", "unit": "person"}),
    ("Rescue teams are looking for two boys.", "two", {"event": "missing"}),
    ("Police are searching for two suspects.", "two", {"event": None}),
    ("The crew searched for three fugitives.", "three", {"event": None}),
    ("The club is looking for two coaches.", "two", {"event": None}),
    ("Rescue teams picked up 230 villagers from rooftops.", "230", {"event": "rescued"}),
    ("Seventeen miners were brought to the surface.", "Seventeen", {"event": "rescued"}),
    ("Nine of the men were brought out alive.", "Nine", {"event": "rescued"}),
    ("Five fishermen were lost at sea.", "Five", {"event": "missing"}),
    # What is taken over: "over" is no hedge, and only places are seized.
    (
        "Insurgents took over nine villages.",
        "nine villages",
        {"value_high": 9.0, "action": "take over", "event": "seized"},
    ),
    ("Five towns were taken over by the militia.", "Five", {"event": "seized"}),
    ("The group took over three airlines.", "three airlines", {"action": "take over", "event": None}),
    ("It took over three hours to put it out.", "over three hours", {"comparator": "more_than"}),
    ("It took over 40 towns to court.", "over 40 towns", {"comparator": "more_than"}),
    ("He took over 12 wickets.", "over 12 wickets", {"comparator": "more_than"}),
    ("They took over 500 people hostage.", "over 500 people", {"event": "kidnapped"}),
    # What is done to the living alone is done to none of the things counted before.
    ("The fire destroyed 40 homes and killed 12.", "12", {"unit": "person", "event": "killed"}),
    ("Tornado flattens 80 homes, injures 12", "12", {"unit": "person", "event": "injured"}),
    ("Bulldozers levelled 80 huts and displaced 300.", "300", {"unit": "person", "event": "displaced"}),
    ("Thieves stole 40 goats and killed 12.", "12", {"unit": "goat", "event": "killed"}),
    ("The fire damaged 40 homes and destroyed 12.", "12", {"unit": "home", "event": "destroyed"}),
    # Headlines: the infinitive behind a name, the present that looks like a plural.
    ("Steelmaker Arcel to invest 2 billion euros in plant", "2 billion", {"agent": "Steelmaker Arcel"}),
    ("Retailer Harlow to close 45 shops", "45", {"agent": "Retailer Harlow", "claim_status": "planned"}),
    ("Firm to make 200 staff redundant", "200", {"agent": "Firm", "claim_status": "planned"}),
    ("Quake damages 300 homes in Moss", "300", {"action": "damage", "action_role": "patient", "agent": "Quake"}),
    ("Oil slips 2 percent on demand worries", "2 percent", {"about": "Oil", "action": "slip"}),
    ("Landslide buries 14 in Tarn", "14", {"action": "bury", "action_role": "patient"}),
    ("Miner lays off 500 as copper slides", "500", {"action": "lay off", "event": "dismissed"}),
    ("Tax cuts 30 percent of voters want", "30 percent", {"action": None}),
    ("Road deaths 300 in May", "300", {"action": None}),
    # Plans of whoever did the deed before "and"; what is drawn up with maps is a noun.
    ("The bank has cut 400 jobs and plans to shut 30 branches.", "400", {"about": "jobs"}),
    (
        "The bank has cut 400 jobs and plans to shut 30 branches.",
        "30",
        {"agent": "The bank", "claim_status": "planned"},
    ),
    ("The group owns 40 hotels and plans to open 12 more.", "12 more", {"agent": "The group", "about": "hotels"}),
    ("They drew up maps and plans to move 40 villagers.", "40", {"agent": None, "claim_status": "planned"}),
    ("Storm damages 40 homes, injures 12", "40", {"agent": "Storm", "action": "damage", "action_role": "patient"}),
    ("Storm damages 40 homes, injures 12", "12", {"agent": "Storm", "event": "injured", "unit": "person"}),
    # Who are others, and by whom: people as those before them, the doer between a deed and whom it befell.
    ("They killed 12 soldiers and captured four others.", "four", {"event": "arrested"}),
    ("They stole 12 cars and captured four others.", "four", {"event": None}),
    ("Anger grew at the killing by police of nine miners.", "nine", {"event": "killed"}),
    ("The state failed the 26 families, who were driven from their land.", "26", {"event": "displaced"}),
    ("They said that they had treated 90 people for shrapnel wounds.", "90", {"event": "injured"}),
    ("Doctors treated 90 people with malaria.", "90", {"event": None}),
    ("Rebels set fire to 70 tents.", "70", {"event": "destroyed"}),
    ("He set his dogs on 12 thieves.", "12", {"event": None}),
    ("The bank fired one in ten of its 900 clerks.", "one in ten", {"action_role": "patient", "event": "dismissed"}),
    ("The quake cut power to 40,000.", "40,000", {"about": None, "event": "affected"}),
    ("The bank cut its forecast to 4 percent.", "4 percent", {"about": "its forecast"}),
    # Numbers hung past their neighbours.
    ("Roofs flew off as winds of up to 140 kph brought down trees.", "140 kph", {"about": "winds"}),
    ("The child is ill and at least two die each day, they said.", "two", {"action": "die", "event": "killed"}),
    # How much higher or better, of what was said before.
    ("Inflation was 4.1 percent, 0.3 points lower than in March.", "0.3 points", {"about": "Inflation"}),
    ("Revenue reached $40 million, 12 percent higher than in May.", "12 percent", {"about": "Revenue"}),
    ("It sold 40,000 cars in May, 12 percent fewer than in June.", "12 percent", {"about": "cars"}),
    ("Debt is $4 million, $2 million less than foreseen.", "$2 million", {"about": None}),
    ("Mice lived 20 percent longer.", "20 percent", {"action": "live", "action_role": None, "agent": "Mice"}),
    ("Two days later police shot 12 men.", "12", {"action": "shoot"}),
    ("A poll gave Labour 44 percent.", "44 percent", {"about": "Labour"}),
    ("The law gave farmers 30 percent.", "30 percent", {"about": None}),
    # What is decided hurts nobody's body; who is made to leave home is displaced.
    ("The tariffs have hurt 40,000 farmers.", "40,000", {"event": "affected"}),
    ("The drought hurt 40,000 farmers.", "40,000", {"event": "affected"}),
    ("The storm hurt 12 people.", "12", {"event": "injured"}),
    ("The blast hurt 12 people.", "12", {"event": "injured"}),
    ("The flood forced 2,000 people to leave their homes.", "2,000", {"event": "displaced"}),
    ("The fire forced 40 guests to leave the hotel.", "40", {"event": None}),
    ("Tourism employs one in eight of the island's workers.", "one in eight", {"action": "employ", "agent": "Tourism"}),
    ("The clinic now sees fewer than 20.", "20", {"action": "see", "action_role": "patient"}),
    ("Sales totalled fewer than 20.", "20", {"action_role": None}),
    # The bomb harms, and not those who were leaving; but whoever strikes does.
    ("The bomb went off as worshippers left, killing 17 of them.", "17", {"agent": "The bomb"}),
    ("The roof fell in while families slept, killing 12.", "12", {"agent": "The roof"}),
    ("The road shut as a lorry hit a wall, killing two.", "two", {"agent": "a lorry"}),
    ("The bomb went off as gunmen stormed the hotel, killing 17.", "17", {"agent": "gunmen"}),
    ("Union: 4,000 teachers to strike Monday", "4,000", {"event": "protesting", "claim_status": "planned"}),
    ("Minister: Moss to hire 400 nurses", "400", {"agent": "Moss", "claim_status": "planned"}),
    ("Report: 3 ways to save 40 litres", "3 ways", {"action": None}),
    ("Chile pit collapse traps 13", "13", {"agent": "Chile pit collapse", "event": "affected"}),
    ("Two days of clashes have killed 21 people.", "21", {"agent": "Two days of clashes"}),
]


@pytest.mark.parametrize(("text", "words", "told"), ROWS)
def test_events_of_wires(text: str, words: str, told: dict[str, Any]) -> None:
    found = next(
        claim for claim in claims(text) if claim.text == words or claim.text.startswith(words) or words in claim.text
    )
    assert {name: getattr(found, name) for name in told} == told


def test_a_sum_out_of_a_known_one_is_a_part_of_it() -> None:
    part, whole = claims("The firm has paid $1 million of the $40 million.")
    assert part.part_of_start == whole.start
    whole, part = claims("Beds are few: of the 40 patients there, 12 were in the hall.")
    assert part.part_of_start == whole.start
    part, _ = claims("He has a loan of $1 million of a $40 million fund.")
    assert part.part_of_start is None
