"""What clauses leave out that news says once: verb, noun, unit, scale; and signs that several countries share."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # The next share behind "but", a share of the same.
    ("Turnout was 71 percent in the north but only 48 in the south.", "48", {"unit": "percent"}),
    ("It holds 12 percent in Oslo but 40 in Bergen were fired.", "40", {"kind": "count", "unit": "person"}),
    # A clause without verb and noun counts what the one before it counts.
    ("The Union sent 40 observers, the Commonwealth 12 and the African Union 30.", "12", {"unit": "observer"}),
    ("The Union sent 40 observers, the Commonwealth 12 and the African Union 30.", "30", {"unit": "observer"}),
    ("Toyota sold 900 cars, Honda 700 and Nissan 450.", "450", {"unit": "car", "about": "cars"}),
    ("Kenya has 40 seats, Ghana 30, Togo 12.", "30", {"unit": "seat"}),
    # … and what stands in brackets tells by how many more or fewer than before they are.
    *(
        (
            "The Reds have 674 seats (up 36), the Blues 299 (down 61), Free Dems 226 (up 45) and Golds 81 (up 41).",
            row,
            {"unit": "seat", "about": "seats", "trend": trend},
        )
        for row, trend in (("299", None), ("61", "down"), ("226", None), ("45", "up"), ("81", None), ("41", "up"))
    ),
    ("The Reds hold 674 seats (up 36) and the rest 44 percent.", "44 percent", {"unit": "percent"}),
    # Where the next subject of the same verb moved to, and from.
    (
        "Food inflation fell to 9.1 percent from 9.8 and non-food to 7.5 from 7.9.",
        "7.5",
        {"unit": "percent", "about": "non-food", "changed_from": 7.9, "trend": "down"},
    ),
    (
        "Unemployment fell to 4.1 percent from 4.3 and youth unemployment to 11.2 from 11.9.",
        "11.2",
        {"unit": "percent", "about": "youth unemployment", "agent": "youth unemployment", "changed_from": 11.9},
    ),
    ("Growth slowed to 2.1 percent in Spain and to 1.4 in Italy.", "1.4", {"unit": "percent", "about": "Growth"}),
    # The scale of a measure is left out as that of money is.
    ("Coal output rose to 12.4 million tonnes from 11.9.", "11.9", {"value": 11.9e6, "unit": "tonne"}),
    (
        "Coal output rose to 12.4 million tonnes from 11.9 and iron ore to 30.1 from 28.8.",
        "30.1",
        {"value": 30.1e6, "about": "iron ore", "changed_from": 28.8e6},
    ),
    ("Wheat rose to $210 a tonne from $205 and maize to 188 from 190.", "188", {"about": "maize", "trend": "down"}),
    ("It has a 6-inch screen on one side and a 4 on the other.", "4", {"value": 4, "unit": "inch"}),
    # Two are no fighting, but fight: people, of those counted before where those are people.
    (
        "Three guards died, with two fighting for life.",
        "two",
        {"unit": "guard", "about": "guards", "action": "fight", "action_role": "agent"},
    ),
    ("Ten members voted for it, with four opposing it.", "four", {"unit": "member", "action": "oppose"}),
    ("Police held 40 guards, with six facing charges.", "six", {"unit": "guard", "action": "face"}),
    ("Three men were held, with two facing charges of fraud.", "two", {"unit": "man", "action_role": "agent"}),
    ("Two vans collided, with 12 needing hospital treatment.", "12", {"action": "need", "about": None}),
    ("Two vans collided, with at least 12 hurt.", "at least 12", {"event": "injured", "action": "hurt", "about": None}),
    ("It has a hall with 12 training rooms.", "12 training rooms", {"unit": "room"}),
    ("It is a book with one engraving.", "one engraving", {"unit": "engraving"}),
    # Of which sex those are who were counted; who reports what is no thing reported.
    ("The zoo has six pandas, three female and three male.", "three", {"unit": "panda", "about": "pandas"}),
    ("The zoo has three female pandas.", "three female pandas", {"unit": "panda", "about": "female pandas"}),
    ("It spread to 15 towns, with six states reporting measles cases.", "six states", {"unit": "state"}),
    # A name before the noun, or a noun taken for one.
    ("It has one billion Nimbo monthly active users.", "one billion Nimbo monthly active users", {"unit": "user"}),
    ("Only four known red panda cubs have been born.", "four known red panda cubs", {"unit": "cub", "action": "bear"}),
    # "Them" are the people of whom the clause tells.
    ("Several men were hurt, two of them badly.", "two", {"unit": "man", "kind": "count"}),
    ("A number of guards were hurt, two of them badly.", "two", {"unit": "guard", "kind": "count"}),
    ("Prices of cars rose, two of them sharply.", "two", {"unit": None}),
    # Those missing are no vehicles where they are more than these.
    ("Two boats sank and 14 are missing.", "14", {"unit": "person", "event": "missing", "about": None}),
    ("Two vans hit a wall, leaving 12 dead and 14 missing.", "14", {"unit": "person", "event": "missing"}),
    ("Of the 14 vans, two are missing.", "two", {"unit": "van"}),
    # Who lives, works or votes is somebody; a crowd has its size.
    ("More than 4,000 now work there.", "More than 4,000", {"unit": "person", "claim_status": "stated"}),
    ("The firm bought 60 pumps, of which 12 still work.", "12", {"unit": "pump"}),
    ("They drew a crowd of 18,442.", "18,442", {"unit": "person", "about": "crowd"}),
    ("A few thousand came.", "few thousand", {"value": None, "value_low": 3000, "kind": "count"}),
    # A range as an end of a change.
    (
        "The rate will go from 3 percent to between 4 and 5 percent.",
        "between 4 and 5 percent",
        {"changed_from": 3, "trend": "up"},
    ),
    (
        "The price went up from 12-14 rupees to 18-20 rupees.",
        "18-20 rupees",
        {"changed_from": None, "trend": "up", "value_low": 18},
    ),
    ("The price went up from 12-14 rupees to 18-20 rupees.", "from 12-14 rupees", {"trend": None}),
    # What is denied by somebody is denied of some of those known; a negation of what they did is not.
    ("The army denied that 30 of its men were taken.", "30 of its men", {"claim_status": "denied"}),
    ("Two of its ministers did not run.", "Two of its ministers", {"claim_status": "stated"}),
    # What is not so, and what nobody plans or needs.
    ("It was not true that 40 had been hurt.", "40", {"claim_status": "denied"}),
    ("It is untrue that 40 were hurt.", "40", {"claim_status": "denied"}),
    ("It is true that 40 were hurt.", "40", {"claim_status": "stated"}),
    ("It was wrong that 40 were fired.", "40", {"claim_status": "stated"}),
    ("There are no plans to cut 300 jobs.", "300 jobs", {"claim_status": "denied"}),
    ("It had no choice but to cut 300 jobs.", "300 jobs", {"claim_status": "planned"}),
    ("It may not be true that 40 were hurt.", "40", {"claim_status": "hypothetical"}),
    ("It is not false that 40 were hurt.", "40", {"claim_status": "stated"}),
    # What is known of those counted is not undone with the deed; the event is.
    ("He did not free the 40 hostages.", "40 hostages", {"claim_status": "stated", "event": None}),
    ("He did not comment on the 40 deaths.", "40 deaths", {"claim_status": "stated", "event": "killed"}),
    ("It failed to prevent 12 deaths.", "12 deaths", {"claim_status": "stated", "event": "killed"}),
    ("He omitted to mention 12 deaths.", "12 deaths", {"claim_status": "stated", "event": "killed"}),
    ("It failed to protect 300 men, who died.", "300 men", {"claim_status": "stated", "event": "killed"}),
    ("He failed to free the 40 men who were killed.", "40 men", {"claim_status": "stated", "event": None}),
    ("The bombs failed to kill 40 guests.", "40 guests", {"claim_status": "denied", "event": "killed"}),
    # Those to whom something was done need no noun.
    ("He was among the 38 killed in Oslo.", "38", {"event": "killed", "unit": "person", "about": None}),
    ("Of the 38 detained on Monday, many were freed.", "38", {"event": "arrested", "unit": "person"}),
    ("The 38 rescued from the boat are safe.", "38", {"event": "rescued", "unit": "person"}),
    ("He lost one leg after another blast.", "one leg", {"value": 1.0, "unit": "leg"}),
    ("It loads in 18-24s.", "18-24s", {"value_low": 18.0, "value_high": 24.0, "unit": "second"}),
    ("It took over 50s to load.", "over 50s", {"value": 50.0, "unit": "second"}),
    ("He lived there for half a century.", "half a century", {"value": 0.5, "unit": "century"}),
    # What is behind "per" is a noun, however it is described.
    (
        "It plans a levy of $10,000 per foreign aid worker.",
        "$10,000 per foreign aid worker",
        {"unit": "USD per worker"},
    ),
    ("It earned $2 per diluted share.", "$2 per diluted share", {"unit": "USD per share"}),
    ("It paid $12 per person per night.", "$12 per person per night", {"unit": "USD per person per night"}),
    # Peoples whose name is its own plural; classes of shares; ages of who opens a sentence or does what follows.
    ("Some 300 Rohingya fled.", "Some 300 Rohingya", {"unit": "Rohingya", "event": "displaced"}),
    ("An estimated 600,000 Turkmen were driven from their homes.", "An estimated 600,000 Turkmen", {"unit": "Turkmen"}),
    ("It bought 11.5 million Class A shares.", "11.5 million Class A shares", {"unit": "share"}),
    ("Nathan Carroll, 29 was found in his car.", "29", {"kind": "age", "about": "Nathan Carroll"}),
    ("At 68, he is the last tinsmith.", "68", {"kind": "age", "about": "he"}),
    ("At 68, the index was low.", "68", {"kind": "number"}),
    ("It holds seven of them (6 boxes plus one router).", "6 boxes", {"comparator": "exact"}),
    ("At 14, she left school.", "14", {"kind": "age", "about": "she"}),
    ("At 9, she left the office.", "9", {"kind": "number"}),
    ("At 20, her first play was staged.", "20", {"kind": "age", "about": "her"}),
    ("The two men's professional pasts differ.", "two men's", {"unit": "man", "about": "men"}),
    ("The two countries' leaders met.", "two countries", {"unit": "country", "about": "countries"}),
    ("The three brothers' father was held.", "three brothers", {"unit": "brother"}),
    ("The two men's teams won.", "two men's teams", {"unit": "team"}),
    ("Twelve workers' families have sued.", "Twelve workers' families", {"unit": "family"}),
    ("Its party won 33 of parliament's 150 seats, down from 41.", "33", {"changed_from": 41.0, "trend": "down"}),
    ("With 95% counted, it won 33 of its 150 seats, down from 41.", "41", {"unit": "seat"}),
    ("The fire left more than 550 staff seeking other jobs.", "more than 550 staff", {"unit": "staff"}),
    # A range is no change where nothing moves.
    ("Fares range from 10-12 euros to 40-50 euros.", "40-50 euros", {"trend": None}),
    ("Terms of from 2-3 years to 8-10 years are usual.", "8-10 years", {"trend": None}),
    ("The yield moved from 2-3 percent to 4-5 percent.", "4-5 percent", {"trend": "up"}),
    # What sinks is a figure, or a thing that somebody sinks.
    ("The index sank 90 points.", "90 points", {"trend": "down", "event": None, "about": "index"}),
    ("Shares sank 40 cents to $12.", "40 cents", {"trend": "down", "about": "Shares"}),
    ("Shares sank $4 in early trade.", "$4", {"trend": "down"}),
    ("The navy sank two boats.", "two boats", {"trend": None, "event": "destroyed"}),
    ("The firm sank $3 million into a mine.", "$3 million", {"trend": None}),
    ("The firm sank $3 million in a mine.", "$3 million", {"trend": None}),
    # The ill in hospital are people.
    ("There were 37 cases of measles. Twelve were admitted to hospital.", "Twelve", {"unit": "person", "event": None}),
    # Ages of two are those of two persons.
    ("Maria and Peter Brill, 41 and 43, left.", "41", {"kind": "age", "about": "Maria"}),
    ("Ghana and Ivory Coast, 3 and 4, play today.", "3", {"kind": "number", "about": None}),
    ("Paris and Florence, 12 and 14, were full.", "12", {"kind": "number", "about": None}),
    ("Ford and General Motors, 27 and 29, were ranked low.", "27", {"kind": "number", "about": None}),
    # As it is written.
    ("Profit was up five-fold.", "five-fold", {"value": 5, "kind": "ratio", "trend": "up"}),
    ("The harvest came to 4.2m t of barley.", "4.2m t", {"value": 4.2e6, "unit": "tonne", "about": "barley"}),
    ("It has 1.250 people.", "1.250 people", {"value": 1250}),
    ("The average family has 2.125 children.", "2.125 children", {"value": 2.125}),
    ("He is 5'11\".", "5'11\"", {"value": pytest.approx(5 + 11 / 12), "unit": "foot", "kind": "measure"}),
    ("She is 5′4″ tall.", "5′4″", {"value": pytest.approx(5 + 4 / 12), "unit": "foot"}),
    ("Maria Brill 29 has left.", "29", {"kind": "age", "about": "Maria Brill"}),
    (
        "The city has 4,000 small, family-run, mostly empty shops.",
        "4,000 small, family-run, mostly empty shops",
        {"unit": "shop"},
    ),
    ("A five- or six-seat van will do.", "five", {"unit": "seat"}),
    ("A jar costs 42 p.", "42 p", {"kind": "money", "unit": "penny"}),
    ("The toll is 35¢.", "35¢", {"kind": "money", "unit": "cent"}),
    ("The plank is 12' 6\" long.", "12' 6\"", {"value": 12.5, "unit": "foot"}),
    ('A 6" pipe broke.', '6"', {"unit": "inch"}),
    # Hyphens that keep a line, and those of figures; thirds with a hyphen; spoken prices.
    ("It took 3‑4 days.", "3‑4 days", {"value_low": 3, "value_high": 4, "unit": "day"}),
    ("It took 3‒4 days.", "3‒4 days", {"value_low": 3, "value_high": 4}),
    ("A 5‑ or 6‑litre engine powers it.", "5", {"unit": "litre", "about": "engine"}),
    ("A 550‑megawatt farm has opened there.", "550‑megawatt", {"unit": "megawatt", "about": "farm"}),
    ("They won 3‑1.", "3‑1", {"kind": "score"}),
    ("One-third of the staff left.", "One-third", {"kind": "fraction", "about": "staff"}),
    ("It costs 15 dollars 50.", "15 dollars 50", {"value": 15.5, "unit": "USD"}),
    ("He paid 30 dollars 12 times.", "30 dollars", {"value": 30}),
    ("Output rose from 18 billion to between 22 and 25 billion.", "between 22 and 25 billion", {"changed_from": 18e9}),
    ("The index was 0.3 points off.", "0.3 points", {"trend": "down"}),
    ("They are three points off the lead.", "three points", {"trend": None}),
    # Money that describes who or what is counted.
    ("Forty rand officials were held.", "Forty rand officials", {"kind": "count", "unit": "official"}),
    ("Two euro zone countries agreed.", "Two euro zone countries", {"kind": "count", "unit": "country"}),
    ("Three dollar stores closed.", "Three dollar stores", {"kind": "count", "unit": "store"}),
    ("It printed 500 rupee notes.", "500 rupee", {"kind": "money"}),
    ("It cost 40 rand officials said.", "40 rand", {"kind": "money"}),
    ("It raised 300 dollars officials spent.", "300 dollars", {"kind": "money"}),
    # Whose amount it is.
    ("Shares were off 2.3 percent at 41.10 pounds.", "2.3 percent", {"about": "Shares", "trend": "down"}),
    ("Profit rose sixfold to $30 million.", "$30 million", {"about": "Profit"}),
    ("Car traffic was cut by half and bicycle hire tripled.", "half", {"about": None}),
]
NOTHING = [
    "COVID - 19 spread.",
    "COVID -19 spread.",
    "It owns 7-Elevens.",
    "She climbed K2 with the K9 unit.",
    "He bought a Redmi K50.",
    "It lies at 35°01′57″N.",
    "The wreck lies at 35.0325; 43.6464 in the gulf.",
    "It lies at 35° 01' N.",
    "It lies at latitude 3.45 and longitude 98.2.",
    'He read "page 6" aloud.',
    "The firms stealing the billions will pay.",
    "Adelaide Crows 78 had the better of Geelong 61.",
]


@pytest.mark.parametrize(("text", "figure", "columns"), ROWS)
def test_what_is_said_once_holds_for_the_next(text: str, figure: str, columns: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text == figure)
    assert {name: getattr(claim, name) for name in columns} == columns


@pytest.mark.parametrize("text", NOTHING)
def test_a_name_with_a_figure_is_no_claim(text: str) -> None:
    assert claims(text) == []


def test_a_model_behind_a_count_is_not_counted() -> None:
    assert [claim.text for claim in claims("The group sold 900 cars, the Mazda 3 and the Peugeot 208.")] == ["900 cars"]


def test_a_number_with_a_verb_of_its_own_clause_counts_nothing_of_the_one_before() -> None:
    assert [claim.text for claim in claims("Police held 12 men, and Agent 7 in Lima was one.")] == ["12 men"]
    assert [claim.text for claim in claims("Kenya lost 20 troops and Uganda 14 in May.")] == ["20 troops", "14"]
