"""Of which whole a count or a sum is a part, and what befell those that "including" tells of."""

from __future__ import annotations

import pytest

from newstables.records import Claim
from tests.extract.reading import claims

# text → the words of a part, and of its whole; None for what is no part.
PARTS: list[tuple[str, str, str | None]] = [
    # One of so many is counted where so few are.
    ("Only one of the nine council members voted against it.", "one", "nine council members"),
    ("Just one of 16 tests came back positive.", "one", "16 tests"),
    ("Just one of the firm's 12 mines made a profit.", "one", "12 mines"),
    ("Police charged only one of the four drivers.", "one", "four drivers"),
    # A word for an amount points back at the last one of its kind.
    ("Clinics reported 8,112 cases of dengue. Of this total, 640 cases were confirmed.", "640 cases", "8,112 cases"),
    ("Police held 300 people. Of that number, 40 were charged.", "40", "300 people"),
    ("Police held 300 people. Of that number, 40 were charged and 12 released.", "12", "300 people"),
    ("Police held 300 people. Out of that group, 40 percent were charged.", "40 percent", "300 people"),
    ("The state gave $90 million. Of that sum, $3 million went to schools.", "$3 million", "$90 million"),
    ("The state gave $90 million. Of the total, 30 schools got aid.", "30 schools", None),
    ("The state gave $90 million. Of that sum, €300 million is unspent.", "€300 million", None),
    ("Police held 300 people. Of that number, 400 were charged.", "400", None),
    ("Of the total, 30 were accepted.", "30", None),
    # So does "including" of a sum, and a noun that is counted only where its tree is read.
    ("The film made $8 million, including a poor $4 million in Peru.", "$4 million", "$8 million"),
    ("It lent $40 million, including $12 million to farms and $8 million to towns.", "$8 million", "$40 million"),
    ("It spent $40 million, including $3 million on roads, and $2 million was stolen.", "$2 million", None),
    ("They sold 400 tonnes, including 120 tonnes of rice.", "120 tonnes", "400 tonnes"),
    ("It cost $40 million, he said, including its $4 million debt.", "$4 million", None),
    ("It cost $40 million, including €4 million for roads.", "€4 million", None),
    ("They gave a value, discounted at 5 percent, of $267 million.", "5 percent", None),
    ("Some 16 people left, of whom seven are boys whereas nine are men.", "nine", "Some 16 people"),
    ("Moe made five of her first seven 3-point shots.", "five", "seven 3-point shots"),
    ("She hit 53% (30 of 57), including 44% (7 of 16).", "44%", None),
    ("Some 75 cases were found in 90 wards, of whom 33 died.", "33", "Some 75 cases"),
    ("Out of a total of 90 applicants, 30 were accepted.", "30", "90 applicants"),
    ("Of its 300 workers, the firm dismissed 40.", "40", "300 workers"),
    # Of whom people are a part, and no places.
    ("The flu has infected 300 people in six provinces, of whom 87 have died.", "87", "300 people"),
    ("The firm has 300 clerks in six plants, of which two are new.", "two", "six plants"),
    ("Of the 90 men, seven women and two 10-year-olds who were hurt, 40 left.", "two", None),
    # "Of which" points past what the sum is for, and not past a verb.
    ("The scheme cost $250 million in state funds, of which only $5 million came back.", "$5 million", "$250 million"),
    ("The fund spent €12 million on roads, of which €3 million went to Lugo.", "€3 million", "€12 million"),
    ("The farm covers 400 hectares of land, of which about 90 hectares are flooded.", "about 90", "400 hectares"),
    ("The firm paid $4 million and hired a lawyer, of which $1 million is due.", "$1 million", None),
    ("The firm paid $4 million in fees, of which €3 million is due.", "€3 million", None),
    # What a count is said to be among.
    ("Three nurses are among 12 people held in Lima.", "Three", "12 people"),
    ("Two firms were among 12 bidders.", "Two", "12 bidders"),
    ("Four boys were among adults.", "Four", None),
    ("Twelve men walked among 40 trees.", "Twelve", None),
    ("Forty men were among 12 people.", "Forty", None),
]

# sentence → the words of a part, and its event.
EVENTS: list[tuple[str, str, str | None]] = [
    # A noun that names what happened keeps its event, whatever befell the whole.
    ("Nine cases, including two deaths, were reported.", "two deaths", "killed"),
    ("The land has reported 1.5 million cases, including 387 fatalities.", "387", "killed"),
    ("The year saw 300 raids, including 40 abductions.", "40", "kidnapped"),
    ("The clinic had 40 patients, including three infections.", "three", "infected"),
    # What befell a part is not told of the whole that opens its sentence, unless its own words tell it.
    ("Of the 149 aboard, 97 were rescued.", "149", None),
    ("Of the 149 aboard, 97 were rescued.", "97", "rescued"),
    ("Among the 149 men aboard, 97 were rescued.", "149", None),
    ("Among 149 men arrested in May, 97 were jailed.", "149", "arrested"),
    ("Among the 149 men aboard, 97 were rescued.", "97", "rescued"),
    ("Of the 40 dead, 12 were found in a barn.", "40", "killed"),
    # One that names people tells what befell them before, and the verb what befell them now.
    ("The blast killed 11 people, including two hostages.", "two", "killed"),
    ("The army freed 40 people, including two hostages.", "two", "rescued"),
    ("The town moved 300 people out, including 40 refugees.", "40", "displaced"),
    ("Nine cases, including two teachers, were reported.", "two", None),
]


def _with(text: str, words: str) -> tuple[Claim, dict[int, str]]:
    found = claims(text)
    told = [claim for claim in found if claim.text.startswith(words)]
    assert len(told) == 1, [claim.text for claim in found]
    return told[0], {claim.start: claim.text for claim in found}


@pytest.mark.parametrize(("text", "part", "whole"), PARTS)
def test_whole(text: str, part: str, whole: str | None) -> None:
    claim, texts = _with(text, part)
    found = texts[claim.part_of_start] if claim.part_of_start is not None else None
    assert found == whole


@pytest.mark.parametrize(("text", "part", "event"), EVENTS)
def test_event_of_part(text: str, part: str, event: str | None) -> None:
    assert _with(text, part)[0].event == event


# sentence → an amount, and all that it is about.
JOINED: list[tuple[str, str, str]] = [
    ("At 92 years old, Bya is one of the oldest leaders.", "92", "Bya"),
    ("Gunmen took 80 boys, police, residents and teachers said.", "80", "boys"),
    # All nouns before a noun of change are what changed.
    ("The budget has a council tax increase of 3 per cent.", "3", "council tax"),
    ("They faced a 3% fuel price rise.", "3", "fuel price"),
    ("The unit posted a 34% profit gain to $300 million.", "$300", "profit"),
    ("It gave him a 3-year term and power over the army.", "3", "term"),
    ("The deal brings a pay rise of 3%.", "3", "pay"),
    # A sum or a measure is of all that is joined behind its "of", a count of bare nouns, of others and of like people.
    ("Floods damaged $3 million worth of roads, bridges and other works.", "$3", "roads, bridges and other works"),
    ("They cut 7 tonnes of early grain and leguminous crops.", "7", "early grain and leguminous crops"),
    ("They burned 7 tonnes of rice and a barn.", "7", "rice"),
    ("The ship carried 7 tonnes of rice and police cars.", "7", "rice"),
    ("Some 12 mayors and other officials joined by phone.", "12", "mayors"),
    ("Forty tonnes of oil and other ships follow.", "Forty", "oil"),
    ("The fire killed 300 cows and other animals.", "300", "cows and other animals"),
    ("The fire killed 300 cows and a farmer.", "300", "cows"),
    ("Some 300 teachers and support staff went on strike.", "300", "teachers and support staff"),
    ("Some 300 teachers and support vans came.", "300", "teachers"),
    ("Floods swept away hundreds of his chickens and pigs.", "hundreds", "his chickens and pigs"),
    ("Soldiers found 300 rifles and ammunition.", "300", "rifles"),
    ("It sent 300 troops and dozens of tanks.", "300", "troops"),
]


@pytest.mark.parametrize(("text", "amount", "about"), JOINED)
def test_about_goes_on_to_what_is_joined(text: str, amount: str, about: str) -> None:
    found = [claim for claim in claims(text) if amount in claim.text]
    assert len(found) == 1 and found[0].about == about


# sentence → an amount, what befell those counted, and who did it.
DONE: list[tuple[str, str, str | None, str | None]] = [
    # A state behind "still", and idioms of dying.
    ("The toll had risen to 82 dead with 30 people still missing.", "30", "missing", None),
    ("Seven soldiers embraced martyrdom in the raid.", "Seven", "killed", None),
    ("Seven soldiers laid down their lives.", "Seven", "killed", None),
    ("Seven soldiers laid down their arms.", "Seven", None, None),
    ("Seven men breathed their last.", "Seven", "killed", None),
    ("Seven men breathed the air.", "Seven", None, None),
    # Those who live in shelters for the displaced had to leave their homes.
    ("More than 61,000 people remained in shelters and evacuation centers.", "61,000", "displaced", None),
    ("Some 600 families are staying in relief camps.", "600", "displaced", None),
    ("Some 600 families were housed in an evacuation centre.", "600", "displaced", None),
    ("Some 600 families live in tower blocks.", "600", None, None),
    ("Some 40 women slept in a homeless shelter.", "40", None, None),
    ("Some 40 people waited in a bus shelter.", "40", None, None),
    ("Some 600 families are in temporary shelters.", "600", "displaced", None),
    ("There are 600 families in relief camps.", "600", "displaced", None),
    ("There are 600 nurses in relief camps.", "600", None, None),
    ("There are 600 families in tower blocks.", "600", None, None),
    ("Forty aid workers live in relief camps.", "Forty", None, None),
    ("Twelve nurses were at the relief camp.", "Twelve", None, None),
    ("Forty people slept in mountain shelters.", "Forty", None, None),
    ("Some 300 people were at the reception center.", "300", None, None),
    ("Forty residents took refuge in a school.", "Forty", "displaced", None),
    ("Forty judges took refuge in a school.", "Forty", None, None),
    ("Forty residents took refuge in a joke.", "Forty", None, None),
    ("Forty people gave their lives.", "Forty", "killed", None),
    ("Forty people gave their lives to the club.", "Forty", None, None),
    ("Forty men gave life to the city.", "Forty", None, None),
    ("Twelve workers dropped dead.", "Twelve", "killed", None),
    ("Twelve workers dropped dead tired.", "Twelve", None, None),
    ("The jets struck 30 targets.", "30", "struck", "The jets"),
    ("The firm struck 30 targets.", "30", None, "The firm"),
    # Of two bare nouns joined a clause with "that" tells of both, and a load is in the vehicle before it.
    ("They fled flooding and landslides that killed five men.", "five", "killed", "flooding and landslides"),
    ("They blamed rain and a storm that killed five men.", "five", "killed", "a storm"),
    ("The guard sent ships to a boat, carrying 900 migrants.", "900", None, "a boat"),
    ("The airline ordered a jet, bringing its fleet to 300.", "300", None, "The airline"),
    ("The man walked onto a bus, carrying 3 guns.", "3", None, "The man"),
    ("The woman boarded a bus, carrying 3 babies.", "3", None, "The woman"),
    ("Rebels attacked the ship, holding 12 hostages.", "12", "kidnapped", "Rebels"),
    ("The plane crashed into a bus, carrying 40 pupils.", "40", None, "The plane"),
    ("The nurse walked onto a bus, carrying 3 babies.", "3", None, "The nurse"),
    ("The navy sailed past a boat, killing nine men.", "nine", "killed", "The navy"),
    # People who undergo it with somebody.
    ("He was displaced from Gao with three children.", "three", "displaced", None),
    ("Hale was killed with two friends by rebels.", "two", "killed", "rebels"),
    ("He was beaten with two men watching.", "two", None, None),
    ("A bus was hit with two people inside.", "two", None, None),
    # Two states that something left behind; what "with" tells of a state is done by nobody else.
    ("It was the crash that left six dead and 19 injured.", "19", "injured", "the crash"),
    ("A blast left six dead and 19 injured.", "19", "injured", "A blast"),
    ("Two guards left and 40 were sacked.", "40", "dismissed", None),
    ("With 12 people dead and 40 missing, the search went on.", "12", "killed", None),
    ("With two players injured, the coach changed plans.", "two", "injured", None),
]


@pytest.mark.parametrize(("text", "amount", "event", "agent"), DONE)
def test_what_befell_them_and_who_did_it(text: str, amount: str, event: str | None, agent: str | None) -> None:
    claim, _ = _with(text, next(claim.text for claim in claims(text) if amount in claim.text))
    assert (claim.event, claim.agent) == (event, agent)


# sentence → an amount, its event, its agent and its status.
SHARED: list[tuple[str, str, str | None, str | None, str]] = [
    # Who is told along with others takes part with them, and what is included is foreseen with its whole.
    ("Some 20 pupils along with three staff were kidnapped.", "three", "kidnapped", None, "stated"),
    ("Police arrested nine men, together with two women.", "two", "arrested", "Police", "stated"),
    ("Police arrested nine men, together with two cars.", "two", None, None, "stated"),
    ("The bank expects 800 guests, including 200 from Oslo.", "200", None, "The bank", "planned"),
    ("The city will host 300 teams, including the 200 it hosted last year.", "200", None, "The city", "stated"),
    ("The firm plans to cut 300 jobs, including 40 lost in May.", "40", None, None, "stated"),
    ("The firm plans to cut 300 jobs, including 40 expected to go.", "40", "dismissed", "The firm", "planned"),
    ("The firm plans to cut 300 jobs, including 40 at sea.", "40", "dismissed", "The firm", "planned"),
    ("The army will free 300 men, including 40 arrested in May.", "40", "arrested", None, "stated"),
    # A place kills nobody.
    ("Attacks were carried out in the town of Baidoa, which killed 30 men.", "30", "killed", "Attacks", "stated"),
    ("A fire broke out in a mill in Dhaka, which killed 30 men.", "30", "killed", "A fire", "stated"),
    ("Troops won two towns in clashes on Monday that killed 30 men.", "30", "killed", "clashes", "stated"),
    ("Troops won two towns in clashes on Monday that killed 30 men.", "two", None, "Troops", "stated"),
    ("They fled the rebels, who killed 30 men.", "30", "killed", "the rebels", "stated"),
    ("The raid led to the captors abandoning nine boys.", "nine", None, "the captors", "stated"),
    ("Police fired at the men, injuring nine.", "nine", "injured", "Police", "stated"),
    # What befell those who are described by what befell them before; and a number before a participle.
    ("Three abducted girls have been shot dead by their captors.", "Three", "killed", "their captors", "stated"),
    ("Two kidnapped aid workers were freed.", "Two", "rescued", None, "stated"),
    ("Three kidnapped girls were seen in a camp.", "Three", "kidnapped", None, "stated"),
    ("Three wounded soldiers were flown home.", "Three", "injured", None, "stated"),
    # A toll of people by what is before their noun.
    ("The number of internally displaced people reached 600,000.", "600,000", "displaced", None, "stated"),
    ("The number of dead roses was 30.", "30", None, None, "stated"),
]


@pytest.mark.parametrize(("text", "amount", "event", "agent", "status"), SHARED)
def test_what_is_shared(text: str, amount: str, event: str | None, agent: str | None, status: str) -> None:
    claim, _ = _with(text, next(claim.text for claim in claims(text) if amount in claim.text))
    told = None if claim.agent and claim.agent.startswith("The number") else claim.agent
    assert (claim.event, told, claim.claim_status) == (event, agent, status)


def test_fronted_age_of_nobody_told_by_another() -> None:
    assert claims("At 3 years old, her mother left.")[0].about is None
    assert claims("At 3 years old, Mary left.")[0].about == "Mary"


STANDING: list[tuple[str, str, str | None, str, str | None]] = [
    # Who stands behind or ahead of another on an amount has it, and the verb of that other is not theirs.
    ("The Greens were on 33.4 percent, ahead of the Liberals on 28.1.", "28.1", "Liberals", "percent", None),
    ("The Whigs fell to 21 percent, behind the Greens on 33.4.", "33.4", "Greens", "percent", None),
    ("The Greens are on 33%, ahead of the Liberals on 28% and the Left on 9%.", "9%", "Left", "percent", None),
    ("His rating stands at 40%, behind Hale on 44%.", "44%", "Hale", "percent", None),
    ("The Whigs won 40 seats, followed by the Left with 31 and the Greens with nine.", "nine", "seats", "seat", None),
    ("He was ahead of Hale at 40 metres.", "40", "He", "metre", None),
    ("The barn behind the house on 40 acres stood.", "40", None, "acre", None),
    ("The work is behind schedule at 40 percent.", "40", None, "percent", None),
    (
        "He is trailed by Sita Andri at 12% and ex-chief Mark Ravalo at 11%.",
        "11%",
        "ex-chief Mark Ravalo",
        "percent",
        None,
    ),
    ("Bya had 53%, in front of his main rival Issa Bakari at 35%.", "35%", "Issa Bakari", "percent", None),
    ("The Whigs fell to 21 percent.", "21", "Whigs", "percent", "The Whigs"),
]


@pytest.mark.parametrize(("text", "amount", "about", "unit", "agent"), STANDING)
def test_who_stands_where(text: str, amount: str, about: str | None, unit: str, agent: str | None) -> None:
    claim, _ = _with(text, next(claim.text for claim in claims(text) if amount in claim.text))
    assert (claim.about, claim.unit, claim.agent, claim.part_of_start) == (about, unit, agent, None)
