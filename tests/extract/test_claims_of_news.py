"""What general news says of people and things: blows and whom they hit, ages, parts, and what is no claim."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

ATTACK = "Police blamed the attack on a village market in Kaduna, which killed 12 people and wounded 50 others."
CONDOLENCES = "The minister sent condolences after a naval air strike accidentally killed three men."
SOLDIERS = "Six soldiers wounded after suicide bomber blew himself up near checkpoint"
PUPIL = "A pupil armed with a rifle, two handguns and two grenades was arrested."
CRASH = "He was found guilty over the deaths of 14 Germans and seven others in a coach crash."
SENTENCE = "He was given a five-month suspended sentence and a fine of 700 euros."
HURT = "Those hurt were Peter Kimm, 31; New Zealanders Rory Grice, 26, and Dylan Hayes, 23."
PROBED = "The police are investigating a shooting that left one man dead, and three people injured, including a child."

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # What harms people is the blow, and not where it struck.
    (ATTACK, "12 people", {"agent": "the attack", "event": "killed"}),
    (ATTACK, "50", {"agent": "the attack", "event": "injured"}),
    ("A fire at a factory in Dhaka that left 20 workers dead is out.", "20 workers", {"agent": "A fire"}),
    ("They fled an attack by militants that killed nine people.", "nine people", {"agent": "militants"}),
    ("They saw the raid on a bakery which made 300 cakes.", "300 cakes", {"agent": "a bakery"}),
    # Behind a clause on what was struck, a participle of harm is of what struck it, or of what happened there.
    ("A truck hit a bus that was stopped at a light, killing 12 people.", "12 people", {"agent": "A truck"}),
    ("Gunmen opened fire on a bus which took men home, killing 9.", "9", {"agent": "Gunmen", "event": "killed"}),
    ("A tram hit a van that carried fuel, leaving 14 dead.", "14", {"agent": "A tram", "event": "killed"}),
    ("It began with a row inside a tavern that spilled outside, wounding two.", "two", {"agent": "a row"}),
    ("The mayor saw a school that had collapsed, killing 20.", "20", {"agent": "a school"}),
    ("She worked on a ship that sank in March, killing 30.", "30", {"agent": "a ship"}),
    ("Police seek the gunman who opened fire, killing one person.", "one person", {"agent": "the gunman"}),
    # Where somebody is from does nothing.
    ("He honoured Sam Poe from the province of Tarn who scored 19.08.", "19.08", {"agent": "Sam Poe"}),
    ("They met Ada Quill from Leith who owns 12 shops.", "12 shops", {"agent": "Ada Quill"}),
    # Ages are no unit, and nobody who tells of them has them.
    ("Two men ages 20 and 27 were hurt.", "Two men", {"unit": "man", "about": "men"}),
    ("They asked 1,200 adults ages 18 and older.", "1,200 adults", {"unit": "adult", "about": "adults"}),
    ("Three are hurt, according to police; a three-year-old and a nurse.", "three-year-old", {"about": None}),
    # What a figure in millions moved from is in millions too, where it is bare and near.
    ("Sales rose to 14 million, up from 11.", "14 million", {"changed_from": 11e6, "trend": "up"}),
    ("It sold 14 million cars, up from 9.5 in May.", "9.5", {"value": 9.5e6, "unit": "car"}),
    ("Turnout was 14 million, up from 900,000.", "14 million", {"changed_from": 900e3}),
    ("Its app is used by 14 million, up from 11 countries.", "11 countries", {"value": 11}),
    # What is told with "with" befell others.
    ("The find took the toll to 61, with another 9 missing.", "61", {"event": None}),
    ("The find took the toll to 61, with another 9 missing.", "9", {"event": "missing", "about": None}),
    ("The blast left 61 missing.", "61", {"event": "missing"}),
    # One of several has an age.
    ("They found six teeth, and one of the women, now 26, wept.", "26", {"kind": "age"}),
    ("The bank, now 26, lent more.", "26", {"kind": "number"}),
    ("The two girls, one 12 and the other 14, were found.", "14", {"kind": "age", "about": None, "event": None}),
    ("Police held two teenagers; one 15 and one 17.", "15", {"kind": "age", "event": None}),
    ("It has two plants, one 15 and one 17 miles away.", "17 miles", {"unit": "mile"}),
    # Many of what a participle describes have their unit; and a third is a third one, where a verb is said of it.
    ("They found dozens of spent cartridges.", "dozens of spent cartridges", {"unit": "cartridge"}),
    ("It left thousands of lost jobs.", "thousands of lost jobs", {"unit": "job", "about": "lost jobs"}),
    ("Dozens spent the night outside.", "Dozens", {"unit": None}),
    ("It took an hour and a third to get there.", "an hour and a third", {"unit": "hour"}),
    # How far away something lies is not how far one goes.
    ("The man went to a farm about 2 miles away.", "about 2 miles", {"about": None}),
    ("The hotel is 3 km away.", "3 km", {"about": "hotel"}),
    # … nor who comes when it is over.
    ("Police are investigating a crash on Monday, leaving five people dead.", "five people", {"agent": "a crash"}),
    ("Police responded to a shooting, killing a man and wounding two.", "two", {"agent": "a shooting"}),
    ("Rebels launched an attack on the town, killing five people.", "five people", {"agent": "Rebels"}),
    (PROBED, "three people", {"action": "leave", "agent": "a shooting", "event": "injured"}),
    # What could be seen was there, and who is not named is somebody.
    ("Three fires could be seen from the port.", "Three fires", {"claim_status": "stated"}),
    ("Three fires could have been seen from the port.", "Three fires", {"claim_status": "hypothetical"}),
    ("Information on the fourth victim is not yet available.", "fourth victim", {"claim_status": "stated"}),
    ("He sat with his 5-year-old great-grandson.", "5-year-old", {"about": "great-grandson"}),
    # What stands behind the opener of a clause is the subject of its verb.
    (CONDOLENCES, "three men", {"agent": "a naval air strike"}),
    (SOLDIERS, "Six soldiers", {"action": "wound", "action_role": "patient", "event": "injured"}),
    # A plural is no subject of "was" where a singular stands before it.
    (PUPIL, "two handguns", {"action": None, "event": None}),
    ("A rifle and two handguns were seized.", "two handguns", {"action": "seize", "event": "seized"}),
    # Whom an event befell, said without a noun.
    ("A storm swept the coast, killing dozens and flattening huts.", "dozens", {"unit": "person", "event": "killed"}),
    ("The regime has jailed thousands, and closed papers.", "thousands", {"unit": "person", "event": "arrested"}),
    ("Three miners fell ill and one of them has died.", "one", {"unit": "miner", "event": "killed"}),
    ("A bomb went off, killing one and wounding two.", "one", {"unit": "person", "event": "killed"}),
    (CRASH, "seven", {"unit": "person", "event": "killed"}),
    ("The court heard of the murder of two men and three women.", "three women", {"event": "killed"}),
    ("The court heard of the murder of two men and three robberies.", "three robberies", {"event": None}),
    ("Searchers found the remains of 37 people.", "37 people", {"event": "killed"}),
    ("Three cases demonstrating this trend were told.", "Three cases", {"event": None}),
    ("Forty men demonstrated outside.", "Forty men", {"event": "protesting"}),
    ("Around 200 firemen were able to stem the fire.", "200 firemen", {"action": "stem", "action_role": "agent"}),
    ("Two victim impact statements were read to the court.", "Two victim", {"action": "read"}),
    ("The system for 40 banks is to be set up by the beginning of next year.", "40 banks", {"agent": None}),
    (
        "The news sent its shares diving more than 8 percent.",
        "8 percent",
        {"about": "its shares", "agent": "its shares"},
    ),
    ("The US gives 9.5 percent and the EU only 6.2 percent.", "6.2 percent", {"agent": "the EU"}),
    # "Up to" is of the amount and no particle of the verb.
    ("Gambella is currently hosting up to 300,000 South Sudanese refugees.", "300,000", {"action_role": "patient"}),
    ("He held up to $1 million in one of those funds.", "$1 million", {"action_role": "patient"}),
    ("Menus there range from 127 to 450 euros.", "450 euros", {"action_role": None}),
    ("The general asked for thousands more troops.", "thousands", {"unit": "troop", "claim_status": "demanded"}),
    ("The city estimates repairs will cost $3 million.", "$3 million", {"about": "repairs"}),
    ("He was fined, with an option of a $3 million bond.", "$3 million", {"about": "bond"}),
    ("They shot down 12 rockets and seven more did not explode.", "seven more", {"claim_status": "stated"}),
    # What a sentence's own words make of an abbreviation, and a change beside the level that it leads to.
    ("A strike of 14m at 2.6g/t gold pleased investors.", "14m", {"value": 14, "unit": "metre"}),
    ("The hit was 4m @ 1.1% copper.", "4m", {"value": 4, "unit": "metre"}),
    ("The firm raised 10m at 3 percent interest.", "10m", {"value": 10e6}),
    ("It bought 31 lakh tonnes of wheat, as against 28 lt in May.", "28 lt", {"value": 28e5, "unit": "tonne"}),
    ("Shares slid 8 per cent or $2.10 to $24.20.", "$24.20", {"value": 24.2}),
    # Ages, and whose they are.
    ('A man called "Big Joe," 44, was hurt.', "44", {"kind": "age", "about": "Big Joe"}),
    ("The 14-year-old's mother said so.", "14-year-old", {"kind": "age", "about": None, "action": None}),
    ("Police found the 30-year-old’s body in a ditch.", "30-year-old", {"kind": "age", "about": None}),
    ("The 14-year-olds' parents said so.", "14-year-olds", {"about": None}),
    ("Erin Stone and two other children, ages 5 and 7, got off.", "5", {"about": "other children"}),
    ("People between the ages of 54 and 65 fell ill.", "54 and 65", {"value": 59.5, "about": "People"}),
    ("Men between ages 20 and 30 fell ill.", "20 and 30", {"value_low": 20, "value_high": 30, "about": "Men"}),
    ("Boys between the ages of 12 to 14 were hired.", "12 to 14", {"value": 13, "about": "Boys"}),
    ("She could vote after reaching the age of 25.", "25", {"about": "She"}),
    ("They have an average age of 23.", "23", {"about": "average age"}),
    ("Two boys, aged 17 and 15, were held.", "15", {"about": "boys"}),
    ("Two brothers, 22 and 25, drowned.", "25", {"about": "brothers"}),
    ('"I changed my plan," wrote Baratov, now 22.', "22", {"kind": "age", "about": "Baratov"}),
    ("Police jailed a 20-year-old Ghanaian who had fled.", "20", {"about": "Ghanaian", "agent": "Police"}),
    (HURT, "26", {"about": "New Zealanders Rory Grice"}),
    ("It was weak in those over the age of 65 (46 percent effective).", "46 percent", {"comparator": "exact"}),
    # What is measured.
    (SENTENCE, "five-month", {"about": "suspended sentence", "action": "give"}),
    ("A typical pensioner has an annual income under $25,000.", "$25,000", {"about": "annual income"}),
    ("They were given jail terms up to 33 years.", "33 years", {"about": "jail terms"}),
    ("Firms face fines up to $500.", "$500", {"about": "fines"}),
    ("They surveyed 40 shops over nine months.", "nine months", {"about": None}),
    ("It has billions of dollars worth of debt.", "billions of dollars", {"about": "debt"}),
    ("Half the city's schools shut.", "Half", {"about": "city's schools", "action": "shut"}),
    ("They run 12 offices, compared with 16 of George Miller's.", "16", {"about": None}),
    ("The mayor called a meeting of the other 12 to respond.", "12", {"about": None, "action": None}),
    ("A poll puts its support at 11 percent - down from 16 percent last summer.", "11 percent", {"changed_from": 16}),
    # What is counted, and how much it is.
    ("Prosecutors held three North Koreans.", "three North Koreans", {"unit": "North Korean"}),
    ("They freed four New Zealanders.", "four New Zealanders", {"unit": "New Zealander"}),
    ("The city has 27 one-star inns, 86 with two stars and 503 one-star hotels.", "503", {"unit": "hotel"}),
    ("She has won four golds and a record five overall cup titles.", "five", {"unit": "title"}),
    ("She fell from a mast of the 196 ft (60m) vessel.", "60m", {"value": 60, "unit": "metre"}),
    ("It raised $30 (20m pesos) there.", "20m pesos", {"value": 20e6}),
    ("The train cuts the trip between the two towns from 34 to 11 hours.", "11 hours", {"changed_from": 34}),
    ("Fares between the towns range from 34 to 11 euros.", "34 to 11", {"changed_from": None, "value": 22.5}),
    ("Members voted by 331 to 286 to drop it.", "331 to 286", {"kind": "score"}),
    ("The tourists resumed at 3 for 89 yesterday.", "3 for 89", {"kind": "score"}),
    ("It costs 245 billion yuan ($33 billion; 30 billion euros; 27 billion).", "27 billion", {"unit": None}),
    ("Hoover, 37, wasn't an active member.", "37", {"claim_status": "stated"}),
    ("A warrant to arrest Lee Jae-yong, 48, was issued.", "48", {"kind": "age", "about": "Lee Jae-yong"}),
    ("The best German is 19-year-old Alexander Holt, who is 20th.", "19", {"about": "Alexander Holt"}),
    ("They plan to save 3.5bn by 2020.", "3.5bn", {"unit": None, "event": None}),
    ("Some two and half million people live there.", "two and half million", {"value": 2.5e6}),
    ("They have set up 10 TCM centres abroad.", "10 TCM centres", {"value": 10, "unit": "centre"}),
    ("The field holds 5 tcm of gas.", "5 tcm", {"value": 5e12}),
    ("By accident three of our soldiers were killed.", "three", {"agent": None, "event": "killed"}),
    ("They split between those for leaving the bloc (51 percent) and others.", "51 percent", {"about": "those"}),
    ("It was bloody, with 99 people killed in a series of raids.", "99 people", {"action": "kill", "event": "killed"}),
    ("With 12 people killed and 40 hurt, the town mourned.", "12 people", {"event": "killed"}),
    ("With 74 members to answer to, they care.", "74 members", {"action": None}),
    ("They were rejected by margins of 274 to 118.", "274 to 118", {"kind": "score"}),
    ("Britain's new 1-pound coin is out.", "1-pound", {"unit": "GBP"}),
    ("A 1-pound bag of rice fell.", "1-pound", {"unit": "pound"}),
    ("The visitors had slumped to 9 for 233.", "9 for 233", {"kind": "score"}),
    ("A second girl suffered minor injuries.", "second girl", {"unit": "girl"}),
    ("The inn is booked out over six months ahead.", "over six months", {"comparator": "more_than"}),
    ("The firm grew over two years.", "two years", {"comparator": "exact"}),
    # One thing behind a number above one is described by the noun that is counted.
    ("It is a small 20 seat theatre.", "20 seat", {"unit": "seat", "about": "theatre"}),
    ("The class did 40 push-ups.", "40 push-ups", {"unit": "push-up", "unit_modifiers": None}),
    ("Police told of 12 break-ins.", "12 break-ins", {"unit": "break-in"}),
    # Degrees in a text on heat are of heat, unless they are of a turn or a school.
    ("Temperatures stayed high. Perth was 31 degrees.", "31 degrees", {"kind": "temperature"}),
    ("Temperatures stayed high. The road turned 90 degrees to the left.", "90 degrees", {"kind": "measure"}),
    ("Perth was 31 degrees.", "31 degrees", {"kind": "measure"}),
    ("It was the first day over 35C since May.", "over 35C", {"is_cumulative": False}),
    ("First, 40 jobs have gone since May.", "40 jobs", {"is_cumulative": True}),
    # One whole that an article counts, and its parts; half signs apart from their digits.
    ("He took just an hour and 30 minutes.", "an hour and 30 minutes", {"value": 1.5, "unit": "hour"}),
    ("They pay 12 dollars an hour and 20 cents a mile.", "20 cents a mile", {"value": 20.0}),
    ("They sell 40 an hour and 30 minutes later shut.", "30 minutes", {"value": 30.0}),
    ("It took 2 ½ hours.", "2 ½ hours", {"value": 2.5}),
    ("In 2010 ½ of them left.", "½", {"value": 0.5}),
    ("The group 60 years and above lost weight.", "60 years and above", {"kind": "age", "about": "group"}),
    ("Terms of five years and above are rare.", "five years and above", {"kind": "duration"}),
    ("The toll rose to 59,139 year-to-date.", "59,139", {"kind": "number", "unit": None}),
    ("The spat escalated over nearly seven weeks.", "nearly seven weeks", {"comparator": "about"}),
    ("There are 11,000 poker and gaming machines.", "11,000", {"about": "poker and gaming machines"}),
    ("Friends of the 28-year-old asked for calm.", "28-year-old", {"about": None}),
    ("It is the idea of four Parisians in their 30s.", "30s", {"about": "Parisians"}),
    ("He turned to art in his 40s.", "40s", {"about": None}),
    ("It was weak in those over the age of 65.", "over the age of 65", {"about": "those"}),
    ("The firm was not able to pay 40 workers.", "40 workers", {"claim_status": "denied"}),
    ("The firm was able to pay 40 workers.", "40 workers", {"claim_status": "stated"}),
    ("Two men charged after police seize 40 guns in raid", "Two men", {"action_role": "patient"}),
    ("Two jurors convicted him.", "Two jurors", {"action_role": "agent"}),
    # The country is no pronoun.
    ("About 1,200 Romanian and US servicemen came.", "1,200", {"unit": "serviceman", "action": "come"}),
    ("Schools in 11 US states have shut.", "11 US states", {"unit": "state"}),
    ("Visitors alone - almost 415,000 - outnumbered the islanders.", "415,000", {"value": 415_000}),
    ("They pounded the coast, killing hundreds and felling trees.", "hundreds", {"event": "killed"}),
    ("The ship cuts up a million square kilometres of ice.", "million", {"trend": None}),
    ("The film grossed 24 million dollars.", "24 million", {"action": "gross"}),
    # What is saved is rescued where it lives.
    ("The scheme saved 40 jobs and 12 dogs.", "40 jobs", {"action": "save", "event": None}),
    ("The scheme saved 40 jobs and 12 dogs.", "12 dogs", {"event": "rescued"}),
    ("Crews saved 12 men.", "12 men", {"event": "rescued"}),
    # What a clause beside a noun tells is done, whatever is planned or denied.
    ("The 400 euros she gets from the state are not enough.", "400 euros", {"claim_status": "stated"}),
    ("Talks will settle the fate of 300 people living there.", "300 people", {"claim_status": "stated"}),
    ("The site will have two towers that run along the coast.", "two towers", {"claim_status": "planned"}),
    ("The evidence was strong enough to jail him for 110 years.", "110 years", {"claim_status": "stated"}),
]

# What counts nothing: sections of a law, models, telephones.
NO_CLAIMS = [
    "It breaks 18 U.S. Code § 1001, a lawyer said.",
    "Under 42 U.S.C. § 1983 they may sue.",
    "The Saab 340 was late.",
    "Callers can ring +44 (0)7525 900123 or write.",
    "One of them is a baker.",
    "A wall built by a third party fell.",
    "One likewise has to think of those who feel harmed.",
    "A six-figure sum has been raised.",
    "She went as a size 14.",
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[f"{text}|{words}" for text, words, _ in ROWS])
def test_a_claim_of_general_news(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if words in claim.text)
    assert {name: getattr(claim, name) for name in expected} == expected


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_no_claim_of_general_news(text: str) -> None:
    assert claims(text) == []
