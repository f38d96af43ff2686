"""Whose amount it is, what is done and by whom: multiples, levels, rates before their nouns, plans and who has them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

LOSSES = "Banque Lorraine said Thursday its 2016 annual losses more than doubled to 2.1 billion euros."
BARLEY = "Net sales of barley totalling 24,200 tonnes were reported."

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # So many times as much of a thing is told of that thing; of a limit or a price it is not.
    ("Pupils there drink three times as much cola as milk.", "three", {"about": "cola", "action_role": "patient"}),
    ("The hosts had to make twice as many saves.", "twice", {"about": "saves", "agent": "The hosts"}),
    ("The bus carried four times the number of passengers allowed.", "four", {"about": "number of passengers"}),
    ("Less than half as many Afghans were given asylum.", "half", {"about": "Afghans", "action": "give"}),
    ("Its fleet is five times the size of Norway's.", "five", {"about": "Its fleet"}),
    ("He had three times the legal limit.", "three", {"about": None}),
    ("In May Peru doubled the number of pupils it helps.", "doubled", {"about": "number of pupils"}),
    # "More than" hedges the verb of a multiple, which is what is done, and by whom.
    (LOSSES, "doubled", {"about": "its 2016 annual losses", "agent": "its 2016 annual losses"}),
    (LOSSES, "2.1 billion", {"about": "its 2016 annual losses", "action": "double"}),
    ("The charity said gifts had more than quadrupled.", "quadrupled", {"about": "gifts", "action": "quadruple"}),
    ("The cost has since more than trebled.", "trebled", {"about": "cost", "action": "treble"}),
    ("Rents in Oslo have more than doubled.", "doubled", {"about": "Rents in Oslo", "action_role": None}),
    ("The port more than doubled its output.", "doubled", {"about": "its output", "agent": "The port"}),
    ("The state has approved 24 mergers, more than doubling last year's number.", "doubling", {"action": "double"}),
    ("Ms Cherono promised to halve fees.", "halve", {"action": "halve", "agent": "Ms Cherono"}),
    ("The debt was doubled by the bank.", "doubled", {"about": "debt", "agent": "the bank", "action_role": None}),
    # A rate before its noun is told of the noun; a plural behind it begins a clause.
    ("Wages are below the 9 pounds an hour minimum set by the state.", "9 pounds", {"about": "minimum"}),
    ("The plan rests on a 60 dollars a barrel oil price.", "60", {"about": "oil price"}),
    ("Output passed the 2 million barrels a day mark.", "2 million", {"about": "mark"}),
    ("The 9 pounds an hour cleaners earn is too little.", "9 pounds", {"about": None}),
    ("They get 40 dollars a day plus meals.", "40", {"about": None}),
    # Whoever is on track to do something does it; so does whoever has, makes or gets a plan, a right or a contract.
    ("The bank says the economy is on track to grow 5.1 percent.", "5.1", {"about": "economy", "agent": "the economy"}),
    ("The company is on target to sell 40,000 tractors.", "40,000", {"agent": "The company"}),
    ("The state announced plans to hire 4,000 vets.", "4,000", {"agent": "The state", "action": "hire"}),
    ("The firm won a contract to build 30 ferries.", "30", {"agent": "The firm"}),
    ("Peru's plan to cut 2,000 jobs was approved.", "2,000", {"agent": "Peru"}),
    ("A plan by Oslo to buy 12 jets failed.", "12", {"agent": "Oslo"}),
    ("The union rejected an offer to raise wages by 6 percent.", "6 percent", {"agent": None}),
    ("Nurses criticised plans to close 12 wards.", "12", {"agent": None}),
    ("Friday's agreement to sell 40 shops was signed.", "40", {"agent": None}),
    # A figure strikes nothing.
    ("The index hit a 47-month high of 51.9 in December.", "51.9", {"about": "index", "event": None}),
    ("Membership hit the 5,000 mark.", "5,000", {"event": None}),
    ("The quake hit three provinces.", "three", {"event": "struck"}),
    ("Quill hit a two-run triple on Monday.", "two-run", {"trend": None}),
    ("The song hit three million downloads.", "three million", {"event": None}),
    # What is left, quoted or forecast at a level, and what takes up so much room.
    ("The deposit rate was left at 3.5 percent.", "3.5", {"about": "deposit rate"}),
    ("Kenyan tea was quoted at $2.31 a kilo on Friday.", "$2.31", {"about": "Kenyan tea"}),
    ("It has forecast rice imports for the season at 310,000 tonnes.", "310,000", {"about": "rice imports"}),
    ("The study places the number of smokers in Chad at 900,000.", "900,000", {"unit": "smoker"}),
    ("The park covers 40,000 hectares.", "40,000", {"about": "park", "action_role": None}),
    ("The estate takes up 12 hectares.", "12", {"about": "estate", "action_role": None}),
    ("Some voted in a state of 9 million.", "9 million", {"unit": "person", "action": None, "about": "state"}),
    ("The island of 4,000 has one school.", "4,000", {"unit": "person", "action": None, "action_role": None}),
    ("Fees were in the region of 40,000.", "40,000", {"unit": None}),
    ("The tracker shows Holm up by six points.", "six", {"action": "show"}),
    ("The audit showed up 43 errors.", "43", {"action": "show up", "action_role": "patient"}),
    ("Settlers occupied 12 hectares.", "12", {"about": None, "action_role": "patient"}),
    # Numbers that share the unit behind the last of them share what it is told of.
    ("Rates of malaria are at 20 and 22 percent respectively.", "20", {"about": "Rates of malaria"}),
    ("Rates of malaria are at 20 and 22 percent respectively.", "22", {"about": "Rates of malaria"}),
    ("Prices fell by 12 and 9 percent.", "12", {"about": "Prices", "action": "fall"}),
    ("Prices fell by 12 and 9 percent.", "9", {"about": "Prices", "action": "fall"}),
    # A sum that has a phrase of its own is what comes to so much.
    (BARLEY, "24,200", {"about": "Net sales of barley", "agent": "Net sales of barley", "action_role": None}),
    ("Fines against the club exceeding 4 million euros were upheld.", "4", {"about": "Fines"}),
    ("Deals of two firms amounting to $14 million were signed.", "$14", {"about": None}),
    # Whose words were cut off say nothing of what is left; whose age it is, is no bail.
    ("The bonds of a nominal 1,000 francs were placed.", "1,000", {"about": "bonds"}),
    ("They come from the town of Young 165km from the coast.", "165km", {"about": "town of Young"}),
    ("Two men were freed on bail, a 31-year-old held in Bath and a nurse.", "31", {"about": None}),
    ("About half the crop was lost.", "half", {"about": "crop", "action": "lose", "action_role": "patient"}),
    # A count before "by" has what the clause before had done to it, and a doer of its own.
    ("Nine were shot by police and two by guards.", "two", {"action_role": "patient", "agent": "guards"}),
    ("Ten seats were won by Labour, eight by the Greens.", "eight", {"action": "win", "agent": "the Greens"}),
    ("Nine were shot by police and 12 guards.", "12", {"action_role": "agent"}),
    # Of so many out of so many, and of what equals so many, the verb tells as of so many.
    ("The party won 33 out of 150 seats.", "33", {"action_role": "patient", "agent": "The party"}),
    ("Three out of five villages were flooded.", "Three", {"action_role": "patient"}),
    ("The state ranks 159 out of 180 countries.", "159", {"action_role": None}),
    ("The mill lost the equivalent of 300 jobs.", "300", {"action": "lose", "event": "dismissed"}),
    ("They pay the equivalent of 40 dollars a month.", "40", {"about": None, "action": "pay"}),
    # What is made hard or possible is done by anybody.
    ("The law made it possible to free 30 inmates.", "30", {"agent": None, "action": "free"}),
    ("The drought makes it harder to feed 400 cows.", "400", {"agent": None}),
    ("The pilot is ready to carry 40 guests.", "40", {"agent": "The pilot"}),
    # A figure that was revised in passing did what its clause says; who is revised revises nothing.
    ("Sales fell to 12 million from 14 million (revised from 13 million).", "14", {"action": "fall"}),
    ("The deficit was 410 million rand, revised down from 455 million.", "410", {"action": None}),
    ("Output rose 1.2 percent, revised up from a 0.9 percent gain.", "0.9", {"agent": None}),
    # A participle behind its noun is no verb of telling: the next finite verb is the noun's.
    ("A study says patients admitted to wards had 12 falls.", "12", {"agent": "patients"}),
    ("Patients admitted to private wards pay 400 euros.", "400", {"agent": "Patients"}),
    ("The driver admitted to police he had 12 beers.", "12", {"agent": "he"}),
    # A past is joined to the verb of its tense, not to an infinitive; one form for both needs a comma.
    (
        "The firm admitted it expects trade to remain weak for the rest of the year, and cut its sales outlook by $9m.",
        "9m",
        {"claim_status": "stated"},
    ),
    ("Ministers want to lift the tax and cut 300 jobs.", "300", {"claim_status": "demanded"}),
    ("The club tried to sign him, and paid $4m for his brother.", "4m", {"claim_status": "stated", "action": "pay"}),
    # What goes with a forecast is foreseen; what is left out of a sum was not earned.
    ("It expects sales of $9m, with operating income of $2m.", "2m", {"about": "operating income"}),
    ("It expects sales of $9m, with operating income of $2m.", "2m", {"claim_status": "planned"}),
    ("The party will win 40 seats, with the Greens taking 12.", "12", {"claim_status": "planned"}),
    ("Excluding a $3m tax benefit, the firm earned $9m.", "3m", {"about": "tax benefit", "action": None}),
    ("The news knocked its shares down 4 percent.", "4", {"about": "its shares"}),
    ("The firm said today its profit more than doubled.", "doubled", {"about": "its profit"}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[f"{text}|{words}" for text, words, _ in ROWS])
def test_a_claim_says_whose_amount_it_is_and_who_does_what(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if words in claim.text)
    assert {name: getattr(claim, name) for name in expected} == expected
