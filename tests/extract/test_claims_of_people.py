"""Whom a number counts, what befell them, and how old somebody is, in the words of general news."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

AGE = {"kind": "age", "unit": "year of age"}
PEOPLE = {"kind": "count", "unit": "person"}
CLERKS = {"event": "kidnapped", "action": "take", "action_role": "patient"}
LISTED = "The council put him, along with 81 others, on its list."
SENTENCED = "He was sentenced alongside eight others to life in prison."

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # Steps of a life have ages, shows have none; courts name by an initial; who numbers so many is counted.
    ("He joined the navy at 18 and was called to the bar at 26.", "18", AGE | {"about": "He"}),
    ("He joined the navy at 18 and was called to the bar at 26.", "26", AGE | {"about": "He"}),
    ("She was elected to parliament at 27.", "27", AGE),
    ("The firm won the medal at 20 shows.", "20 shows", {"kind": "count"}),
    ("Police held Otto B., 34, in Ulm.", "34", AGE | {"about": "Otto B"}),
    ("The hoodlums, numbering about 60, fled.", "60", {"kind": "count", "unit": "hoodlum"}),
    # Whoever is told of beside a place has the age, and not the place.
    ("The painter Ada Brandt died in Lyon aged 86.", "86", AGE | {"about": "painter Ada Brandt"}),
    ("The singer died in Leeds, aged 81.", "81", AGE | {"about": "singer"}),
    ("She died at home in Leeds aged 70.", "70", AGE | {"about": "She"}),
    ("Her brother was killed near Cork aged 19.", "19", AGE | {"about": "Her brother"}),
    ("Pupils in Leeds aged 12 sat the test.", "12", AGE | {"about": "Pupils in Leeds"}),
    ("It was found in a dog aged 12.", "12", {"kind": "age", "about": "dog"}),
    ("It is given to adults aged 60.", "60", AGE | {"about": "adults"}),
    # A bare number that is aboard, waits or lives somewhere is of people; not behind things that were counted.
    ("Some 300 were aboard the ferry.", "300", PEOPLE),
    ("More than 200 were on board when it sank.", "200", PEOPLE),
    ("Three were in the car.", "Three", PEOPLE),
    ("Nearly 500 waited outside the court.", "500", PEOPLE | {"action": "wait", "action_role": "agent"}),
    ("About 30,000 live in the town.", "30,000", PEOPLE | {"action": "live", "action_role": "agent"}),
    ("Up to 300 live there.", "300", PEOPLE | {"comparator": "at_most", "action_role": "agent"}),
    ("Seventy people live there and 300 live in the hills.", "300", PEOPLE | {"action": "live"}),
    ("It played to 300 live in the hall.", "300", {"kind": "number"}),
    ("The yard has 30 tanks and 12 were aboard.", "12", {"unit": "tank"}),
    ("About 40 were on the list.", "40", {"kind": "number"}),
    # Who claims so many people kills none; whom a side misses is not lost.
    ("Organisers claimed a crowd of 40,000.", "40,000", {"event": None}),
    ("The flood claimed 40.", "40", PEOPLE | {"event": "killed"}),
    ("The leaders, missing seven internationals, lost.", "seven", {"event": None}),
    ("Seven internationals are missing.", "Seven", {"event": "missing"}),
    # Murders, homicides and bodies that a toll counts are killed people.
    ("The land's murder toll rose to 512.", "512", PEOPLE | {"event": "killed"}),
    ("The body count has reached 61.", "61", PEOPLE | {"event": "killed"}),
    ("The vote count reached 613.", "613", {"kind": "number", "event": None}),
    # Those of whom police tell are no police; women police are.
    ("The nine men police say were involved fled.", "nine men", {"unit": "man", "about": "men"}),
    ("Forty women police said they were ill.", "Forty women police", {"unit": "police"}),
    # Headlines leave "was" out twice; a list of those helped, and a true apposition, do not.
    ("Man fatally shot, four others injured in attack", "four", {"action": "injure", "agent": None}),
    ("Boy shot in arm, two others wounded near mall", "two", {"action": "wound", "event": "injured"}),
    ("Army kills 20 rebels, four soldiers wounded", "four soldiers", {"event": "injured", "agent": None}),
    ("Strike kills 12 in village, two doctors wounded", "two doctors", {"event": "injured", "agent": None}),
    (
        "The fund helps widows, 40 children orphaned by war and 12 cooks hurt at work.",
        "40 children",
        {"action": "help"},
    ),
    ("He named the dead, two men killed in the fire.", "two men", {"event": "killed"}),
    # Who is brought somewhere by a vehicle is not brought by whom.
    ("Seven guests were taken to hospital by private vehicles.", "Seven guests", {"action": "take", "agent": None}),
    ("Seven guests were taken to hospital by their sons.", "Seven guests", {"agent": "their sons"}),
    # Who is given a right, or asked, is to do it; who gives a promise is to keep it.
    ("Brun said Pike had himself owed $72 to lenders.", "$72", {"agent": "Pike"}),
    ("The minister has herself dismissed 72 clerks.", "72 clerks", {"agent": "The minister"}),
    ("It expects, its lawyer said, to pay $72 more.", "$72", {"agent": "It"}),
    ("The firm granted an option to Vega to buy 72 flats.", "72 flats", {"agent": "Vega"}),
    ("The firm granted Vega an option to buy 72 flats.", "72 flats", {"agent": "Vega"}),
    ("The firm made a promise to Vega to build 30 homes.", "30 homes", {"agent": "The firm"}),
    ("The firm gave the union a pledge to hire 40 men.", "40 men", {"agent": None}),
    ("It sent a request to the army to free 40 men.", "40 men", {"agent": "the army"}),
    # Ages behind "age", a dash or a comma; a bare number of those that somebody or something is one of.
    ("The victims — ages 24, 25 and 38 — are expected to survive.", "24", AGE | {"about": "victims"}),
    ("Three men, ages 19, 21 and 22, were hurt.", "22", AGE | {"about": "men"}),
    ("Two died, among them Cris Isla, age 38, and Flora Davin, age 12.", "12", AGE | {"about": "Flora Davin"}),
    ("The blaze was one of five started that night.", "five", {"kind": "count", "unit": "blaze"}),
    ("Lima was one of five chosen that night.", "five", {"kind": "number", "unit": None}),
    # One victim and one leg are not the two before.
    (
        "Two men came and shot, hitting one woman in the arm and the other in one leg.",
        "one leg",
        {"part_of_start": None},
    ),
    # Ages of a span, each in its own unit.
    (
        "The children range in age from 6 months to 7 years.",
        "6 months",
        {"kind": "age", "unit": "month of age", "value": 6.0},
    ),
    ("The children range in age from 6 months to 7 years.", "7 years", AGE | {"value": 7.0}),
    ("The children range in age from 6 to 9.", "6 to 9", AGE | {"value_low": 6.0, "value_high": 9.0}),
    # "Which" means no person; no number counts a noun behind "and" that has its own article.
    ("Bo Dahl, a spokesman for Quebiq, which sells maps and raised $27 million, left.", "27", {"agent": "Quebiq"}),
    ("She had a GPA of 2.50 and a test score of 17 and must live there.", "2.50", {"about": "GPA"}),
    # A state behind a noun is of people.
    ("They searched for 12 people missing since Monday.", "12 people", {"event": "missing"}),
    ("He left women in three generations dead and a girl hurt.", "three generations", {"event": None}),
    # Others than those counted in the sentence before are people as they are.
    ("Three people died. Four others are recovering in local hospitals.", "Four", PEOPLE),
    ("Five people were shot. Two others were hit.", "Two", PEOPLE),
    ("The firm closed 12 plants. Four others will be sold.", "Four", {"kind": "number", "unit": None}),
    # Those who tell of a number are not what it counts.
    ("Five ministers told reporters that 30 had died.", "30", PEOPLE),
    ("Forty states said 30 were ready.", "30", {"unit": None}),
    ("Nine pupils were hurt and 30 went home.", "30", {"unit": "pupil"}),
    # Prisoners who are let go are told of no arrest.
    ("The king marked the day with a pardon of 14,000 prisoners.", "14,000 prisoners", {"event": None}),
    ("She granted amnesty to 40 prisoners.", "40 prisoners", {"event": None}),
    # Behind a child and between commas a few years are an age, in words, too.
    ("Their son, nine, is missing.", "nine", AGE),
    ("The twins, eight, were found.", "eight", AGE),
    ("They have a son, two daughters and a dog.", "two daughters", {"kind": "count"}),
    ("The boys, nine of them, left.", "nine", {"kind": "count", "unit": "boy"}),
    # Of those to whom one of two things happened nobody knows how many were killed.
    ("Some 11,500 villagers were killed or wounded.", "11,500", {"action": "kill", "event": None}),
    ("The raid killed and wounded dozens of fighters.", "dozens", {"unit": "fighter", "event": None}),
    ("The strikes left 250 dead or missing.", "250", PEOPLE | {"event": None}),
    ("There were 2,500 killed and wounded on both sides.", "2,500", PEOPLE | {"event": None}),
    ("More than 300 rebels were killed or captured.", "300 rebels", {"event": None}),
    ("Some 40 people are dead or missing.", "40 people", {"event": None}),
    ("Dozens of deaths and injuries were reported.", "Dozens of deaths", {"event": None}),
    ("No deaths or injuries were reported.", "No deaths", {"event": "killed"}),
    ("The bomb killed nine people and wounded 12.", "nine people", {"event": "killed"}),
    ("The bomb killed nine people and wounded 12.", "12", {"event": "injured"}),
    ("Nine people were killed and 30 wounded.", "Nine people", {"event": "killed"}),
    ("Nine people were injured and later died.", "Nine people", {"event": "killed"}),
    ("Two men were shot and killed.", "Two men", {"event": "killed"}),
    ("Five men were wounded and arrested.", "Five men", {"event": "injured"}),
    # One whom something befell is counted.
    ("Three people were killed and one critically wounded.", "one", PEOPLE | {"event": "injured"}),
    ("The fire killed four people and left one seriously injured.", "one", PEOPLE | {"event": "injured"}),
    ("Four people were shot, one critically, in the street.", "one", PEOPLE | {"event": "injured"}),
    # Bodies are no dead where they are described, or do something, as no dead are.
    ("Three regulatory bodies looked into it.", "Three", {"unit": "body", "event": None}),
    ("The two bodies have until May to report.", "two bodies", {"event": None}),
    ("Three bodies were found in the lake.", "Three bodies", {"event": "killed"}),
    ("Three bodies lay in the street.", "Three bodies", {"event": "killed"}),
    # Who is taken hostage may stand behind the hostage.
    ("The rebels have taken hostage seven clerks.", "seven clerks", CLERKS),
    ("The rebels have taken seven clerks hostage.", "seven clerks", CLERKS),
    ("The firm took seven hostage negotiators to Lima.", "seven", {"event": None}),
    ("More than 400 people were forced to evacuate.", "400 people", {"event": "evacuated"}),
    ("More than 400 people were forced to wait.", "400 people", {"event": None}),
    # One of a noun that a plural describes.
    ("One police officer was hurt.", "One police officer", {"unit": "officer", "about": "police officer"}),
    ("One cabin crew member was hurt.", "One cabin crew member", {"unit": "member"}),
    ("One crew was hurt.", "One crew", {"unit": "crew"}),
    ("He left one resident wondering.", "one resident", {"unit": "resident"}),
    # The tree's noun behind what describes it.
    ("Two known gang members came to court.", "Two known gang members", {"unit": "member"}),
    ("Two other suspected MS-13 gang members fled.", "Two other suspected MS-13 gang members", {"unit": "member"}),
    ("The group has 500 old, blind and deaf horses.", "500 old, blind and deaf horses", {"unit": "horse"}),
    ("They want 78 alleged “ghost” smugglers.", "78 alleged “ghost” smugglers", {"unit": "smuggler"}),
    ("There are two A-10 aircraft here.", "two A-10 aircraft", {"unit": "aircraft"}),
    ("He met five Democrats and two Republicans Thursday.", "two Republicans", {"unit": "Republican"}),
    ("The city sold 50 taxis to a company.", "50 taxis", {"unit": "taxi"}),
    ("Voters rejected it by 55-45 percent in May.", "55", {"kind": "percent", "unit": "percent"}),
    ("Of the dozen, known smugglers were three.", "three", {"kind": "number", "unit": None}),
    # Others are people by whom they are told beside, or by what is told of them.
    ("The deaths of 14 Danes and seven others were told.", "seven", PEOPLE | {"event": "killed"}),
    ("The judge spoke to him and 12 others.", "12", PEOPLE),
    ("Ada Quill and three others left the party.", "three", PEOPLE),
    (LISTED, "81", PEOPLE),
    (SENTENCED, "eight", PEOPLE),
    ("Three others who saw it called for help.", "Three", PEOPLE),
    ("Two others were charged.", "Two", PEOPLE),
    ("Two others said nothing.", "Two", PEOPLE),
    ("The award went to this firm and 19 others.", "19", {"kind": "number", "unit": None}),
    ("The storm hit 12 villages and three others.", "three", {"unit": None}),
    ("He will close one plant and sell two others.", "two", {"kind": "count", "unit": "plant"}),
    # What a deed of dozens, hundreds, thousands was, by the noun before them.
    ("The deaths of dozens of drivers were told.", "dozens", {"unit": "driver", "event": "killed"}),
    ("He spoke of the killings of hundreds of protesters.", "hundreds", {"event": "killed"}),
    ("The arrest of scores of students came late.", "scores", {"event": "arrested"}),
    ("The plans of dozens of drivers were told.", "dozens", {"event": None}),
    ("The unrest led to the deaths of thousands.", "thousands", PEOPLE | {"event": "killed", "about": None}),
    ("They list 83 deaths in 2015 and at least 35 in 2016.", "35", {"unit": "death", "event": "killed"}),
    ("They list 83 deaths in 2015, 12 more than in May.", "12", {"event": None}),
    ("They list 83 deaths this year, compared with 35 in 2015.", "35", {"event": None}),
    ("The war has killed many and displaced roughly 11 million more.", "11 million", PEOPLE | {"event": "displaced"}),
    ("Two aides were kidnapped along with four Congolese.", "four", {"action_role": "patient", "event": "kidnapped"}),
    ("The road runs along 12 farms.", "12 farms", {"action_role": None}),
    ("They waited there for two and half years.", "two and half years", {"value": 2.5, "kind": "duration"}),
    # What did not come about befell nobody.
    ("He is wanted for the attempted murders of two officers.", "two officers", {"event": None}),
    ("He is wanted for the murders of two officers.", "two officers", {"event": "killed"}),
    ("Charges include three attempted murders.", "three", {"event": None}),
    ("Charges include three brutal murders.", "three", {"event": "killed"}),
    # What somebody is made to do, or suffers.
    ("The alarm prompted 300 people to flee.", "300 people", {"event": "displaced", "action": "prompt"}),
    ("The alarm prompted thousands of passengers to be evacuated.", "thousands", {"event": "evacuated"}),
    ("The alarm prompted 300 people to wait.", "300 people", {"event": None}),
    ("The army trained 300 people to flee.", "300 people", {"event": None}),
    # "In excess of" stands in the place of a subject or an object.
    ("In excess of 50 people were killed.", "50 people", {"event": "killed", "action_role": "patient"}),
    ("The storm killed in excess of 50 people.", "50 people", {"event": "killed", "action_role": "patient"}),
    ("In excess of 50 people fled.", "50 people", {"event": "displaced", "action_role": "agent"}),
    ("In excess of 50 percent of them came.", "50 percent", {"unit": "percent"}),
    # How old somebody is, by the verb of being.
    ("Sam Quill Jr., 39, has left.", "39", AGE),
    ("Quill Inc., 39, Main Street, has closed.", "39", {"kind": "number"}),
    ("Ellen was 46 when she moved to Lima.", "46", AGE),
    ("He was only 28 when he won a seat.", "28", AGE),
    ("She was only 21 at the time.", "21", AGE),
    ("He has been at it since he was 10 or 11.", "10 or 11", AGE),
    ("The father left home when he was 6 to get bread.", "6", AGE),
    ("Her friend was 17.", "17", AGE),
    ("Nguyen was just 14 when she left.", "14", AGE),
    ("The friends were both over 60.", "over 60", AGE),
    ("People 21 and over may own it.", "21 and over", AGE),
    ("Some 63 percent of women over 60 were for it.", "over 60", AGE),
    ("Police say over 50 came.", "over 50", {"kind": "number"}),
    ("The index was 46 when trading ended.", "46", {"kind": "number"}),
    ("Lee was 12 behind the leader.", "12", {"kind": "number"}),
    ("The player was 40 to 1 to win.", "40", {"kind": "number"}),
    ("Two killed, several injured in Lima fire", "Two", {"event": "killed"}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[f"{text}|{words}" for text, words, _ in ROWS])
def test_a_claim_of_people(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if words in claim.text)
    assert {name: getattr(claim, name) for name in expected} == expected


def test_second_of_two_ages_in_tens_is_no_time() -> None:
    found = claims("The men ranged in age from their late 20s to early 40s.")
    assert [(claim.text, claim.kind) for claim in found] == [("late 20s", "age")]
