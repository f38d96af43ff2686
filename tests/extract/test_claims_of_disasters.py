"""What news of disasters and wars counts: tolls brought so far, wounds, those missing, ages, depths, how far away."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

PEOPLE = {"kind": "count", "unit": "person"}
HURT = PEOPLE | {"action": "sustain", "action_role": "agent", "event": "injured"}
WOUNDED = PEOPLE | {"about": "others", "action_role": "patient", "agent": None, "event": "injured"}
YEARS = {"kind": "age", "unit": "year of age"}

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # What a death brings to so many is told behind, and is none of those who brought it there.
    (
        "The deaths of the two clerks bring to nine the number of guards killed this year.",
        "nine",
        {"unit": "guard", "about": "number of guards", "event": "killed"},
    ),
    ("The arrest of two clerks brought to nine the number of suspects held.", "nine", {"unit": "suspect"}),
    ("The shooting of three traders brings to 14 the total number of people killed.", "14", PEOPLE),
    ("Ten ships sank in May, bringing to 31 the total this year.", "31", {"unit": "ship"}),
    # Who has wounds has sustained them; nobody counts sustained ones.
    ("Nine people died and more than 50 sustained burns.", "more than 50", HURT),
    ("Six died, 12 sustained injuries and 40 fled.", "12", HURT),
    ("At least 12 sustained injuries.", "At least 12", HURT),
    ("He had 12 sustained injuries.", "12", {"unit": "injury"}),
    ("There were three sustained attacks.", "three", {"unit": "attack"}),
    # Others who were hurt share the "were" of those killed, and hurt nobody.
    ("Two guards have been killed and two others seriously injured in Lund.", "two", WOUNDED),
    ("Two guards were killed and nine others wounded when a lorry hit a mine.", "nine", WOUNDED),
    ("Ten were killed and the two others injured the guard.", "two", {"action": "injure", "action_role": "agent"}),
    # Who came through, told beside those killed; who is helped is no measure of the help.
    ("At least 38 were killed, 134 survived and 15 remain missing.", "134", PEOPLE | {"action": "survive"}),
    ("Forty ships sank and 12 survived.", "12", {"unit": "ship"}),
    ("Officials turned their efforts to the hundreds injured.", "hundreds", PEOPLE | {"about": None}),
    ("The toll rose to 40 dead.", "40", PEOPLE | {"about": "toll"}),
    # Who says that he can tell it tells it; what is the most of its kind to have done so is no plan; ages are facts.
    ("Police can now confirm four deaths.", "four deaths", {"claim_status": "stated"}),
    ("The hall can hold 40 people.", "40 people", {"claim_status": "hypothetical"}),
    ("It was the most powerful storm to hit the coast in 50 years.", "50 years", {"claim_status": "stated"}),
    ("It was the best plan to build 12 ships.", "12 ships", {"claim_status": "planned"}),
    ("Police were called in to help find James King, 45, who fell.", "45", YEARS | {"claim_status": "stated"}),
    # The dead are no part of the hurt.
    ("A crash killed 12 and hurt 40. The injured include two nurses.", "two", {"unit": "nurse", "event": "injured"}),
    (
        "At least 35 people were killed as 14 coaches derailed. The fatalities include 12 boys.",
        "12",
        {"event": "killed"},
    ),
    # An age in brackets behind who speaks.
    ('"It fell," said Ada Akhter (22), who was on the sixth floor.', "22", YEARS | {"about": "Ada Akhter"}),
    # Earlier police are those of today.
    ("Earlier police had put the death toll at 68.", "68", {"agent": "police", "event": "killed"}),
    ("Earlier estimates put the toll at 68.", "68", {"agent": "Earlier estimates"}),
    # How fast and how far.
    ("Winds were clocked at 80 mph.", "80 mph", {"about": "Winds"}),
    ("A fire was reported at 12 homes.", "12 homes", {"about": "homes"}),
    ("The blast took place 160 km from the capital.", "160 km", {"about": None, "action": "take place"}),
    # A figure in brackets behind a name takes part in no deed; "over" is a hedge.
    (
        "Chad had 1.9 million people affected, followed by Niger (1.4 million) and Mali (1.3 million).",
        "1.4 million",
        {"action": None, "agent": None},
    ),
    (
        "POLICE from Central and Southern Divisions seized over three kilogrammes of cocaine in two raids.",
        "two raids",
        {"action": "seize"},
    ),
    ("Rebels took over five villages.", "five villages", {"action": "take over"}),
    # What happened between two sides left so many dead, and neither side; a place carries nobody.
    (
        "The army found 72 bodies after a clash between troops and gunmen that left three suspects dead.",
        "three suspects",
        {"agent": "a clash"},
    ),
    ("They met troops and gunmen that killed three suspects.", "three suspects", {"agent": "troops and gunmen"}),
    (
        "The Guard flew three cargo planes to American Samoa that carried 100 nurses.",
        "100 nurses",
        {"agent": "three cargo planes"},
    ),
    # Those told by their state alone are people.
    ("The dead from Tuesday's quake rose to 129 in Samoa.", "129", PEOPLE | {"about": "dead", "event": "killed"}),
    ("The injured rose to 40 on Monday.", "40", PEOPLE | {"event": "injured"}),
    # A bound behind a bare number; a rank with its number; how high a wall is, and not its water.
    ("The wave hit 40 villages, smashing 15 or more to pieces.", "15 or more", {"comparator": "at_least"}),
    ("He sold nine soldiers and up to 30 horses.", "nine", {"comparator": "exact"}),
    ("Killed was Chief Warrant Officer 3 Ada Maria Quill, 39, of Lund.", "39", YEARS | {"about": "Ada Maria Quill"}),
    ("Walls of water up to five metres high hit the coast.", "five metres", {"about": "Walls of water"}),
    # Deaths are no ruins, and hostages are not arrested; what lies under mud is not under a bound.
    ("Officials report 87 deaths and 19,500 structures destroyed.", "87", {"event": "killed"}),
    ("Officials report 87 deaths and 19,500 structures destroyed.", "19,500", {"event": "destroyed"}),
    ("Pirates seized four ships and captured 60 hostages.", "60", {"event": "kidnapped"}),
    ("Troops captured 60 rebels.", "60", {"event": "arrested"}),
    ("The bodies were found under 4 metres (13 feet) of mud.", "4 metres", {"comparator": "exact", "value_high": 4.0}),
    ("The bodies were found under 4 metres (13 feet) of mud.", "13 feet", {"comparator": "exact"}),
    ("He ran in under 4 minutes.", "4 minutes", {"comparator": "less_than"}),
    # Two clauses of a headline, the first without its verb.
    ("27 bodies recovered, 57 remain missing as search ends", "27", {"action": "recover", "action_role": "patient"}),
    ("27 bodies recovered, 57 remain missing as search ends", "57", PEOPLE | {"event": "missing"}),
    ("12 men arrested, three others flee after raid", "12", {"action": "arrest", "event": "arrested"}),
    ("38 dead, 15 still missing after boat capsizes", "15", PEOPLE | {"event": "missing"}),
    # Ages are in years, whatever unit the youngest has.
    ("He left three girls, aged 17 months, three and six.", "six", YEARS),
    ("The boys, aged 18 and 11, were safe.", "11", YEARS),
    ("The clinic saw 160 children below 5 years.", "below 5 years", YEARS | {"value_high": 5.0}),
    ("Boys under 12 years were spared.", "under 12 years", YEARS | {"about": "Boys"}),
    ("The camp has been open for under five years.", "five years", {"kind": "duration"}),
    ("The state killed 40 men over five years.", "five years", {"kind": "duration"}),
    # A share in brackets parts a number from its noun.
    ("The clinic saw 228 (72%) severe cases.", "228", {"kind": "count", "unit": "case", "about": "severe cases"}),
    ("The clinic saw 228 (72%) severe cases.", "72%", {"kind": "percent"}),
    ("Police held 40 (10%) on Monday.", "40", {"unit": None}),
    # Those of a state in the highest degree.
    ("Planes flew 58 of the worst injured to Oslo.", "58", PEOPLE),
    ("Two of the most badly injured men died.", "Two", {"unit": "man"}),
    ("Three of the worst affected districts were cut off.", "Three", {"unit": "district"}),
    # What coaches do while people are killed.
    (
        "At least 35 people were killed as 14 coaches of a train derailed in Lund.",
        "14 coaches",
        {"action": "derail", "action_role": "agent"},
    ),
    ("The line reopened after two trains derailed by rioters were removed.", "two", {"action": "remove"}),
    # How deep, how high, how large something was found to be.
    ("The coach plunged into a ravine 150 metres deep.", "150 metres", {"about": "ravine"}),
    ("Crews met waves as high as 3 metres.", "3 metres", {"about": "waves"}),
    ("The survey reported the magnitude as 5.6.", "5.6", {"about": "magnitude"}),
    ("The survey recorded the depth at 10 km.", "10 km", {"about": "depth"}),
    ("The survey listed him as 40.", "40", {"about": None}),
    # How far away something was is no move of a figure, nor is a fall to the ground.
    ("It sank just 100 metres from the port.", "100 metres", {"trend": None}),
    ("They survived the crash about 20 km from the city.", "20 km", {"trend": None}),
    ("It ran off the road and fell 180 metres to the bottom of a ravine.", "180 metres", {"trend": None}),
    ("She added her bucket to a 10-metre line.", "10-metre", {"trend": None}),
    ("The lake fell 2 metres from its January level.", "2 metres", {"trend": "down"}),
    ("The river dropped 3 metres from a peak on Monday.", "3 metres", {"trend": "down"}),
    ("The lake fell 3 metres to its lowest level.", "3 metres", {"trend": "down"}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[f"{text}|{words}" for text, words, _ in ROWS])
def test_a_claim_of_disasters(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if words in claim.text)
    assert {name: getattr(claim, name) for name in expected} == expected
