"""Ages that a verb tells of: what somebody is believed to be, and between what several range."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

AGE = {"kind": "age", "unit": "year of age"}
SONS = "Rangers found a couple and their two sons, believed to be 5 and 9, in the hut."
GIRLS = "Three girls thought to be 3, 6 and 11 were taken off the roof."

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    ("At 82, the conductor still works.", "82", AGE),
    ("At 34, Ndiaye is the oldest player in the squad.", "34", AGE),
    ("At 51, Mbeki remains a farmer.", "51", AGE),
    ("The dead were Mary Hale (52) and Peter Ward (49).", "49", AGE),
    ("At 14, the number of strikes was the lowest in years.", "14", {"unit": "strike"}),
    ("At 60, the driver's car left the road.", "60", {"unit": None}),
    ("At 25, the tower is no giant.", "25", {"unit": None}),
    (SONS, "5", AGE | {"about": "sons", "value": 5.0}),
    (SONS, "9", AGE | {"about": "sons", "value": 9.0}),
    (GIRLS, "3", AGE | {"about": "girls"}),
    (GIRLS, "6", AGE | {"about": "girls"}),
    (GIRLS, "11", AGE | {"about": "girls"}),
    ("The wicketkeeper, 34, left.", "34", AGE | {"about": "wicketkeeper"}),
    ("The jumper, 34, sold out.", "34", {"unit": None}),
    ("A fourth, 22, was cleared of all charges.", "22", AGE),
    ("One man, 19, died at once; another, 23, died later.", "23", AGE),
    ("A third, 40 metres behind, stopped.", "40 metres", {"kind": "measure"}),
    ("The suspects are said to be 21 and 25.", "25", AGE | {"about": "suspects"}),
    ("The thief, who is believed to be 40, fled on foot.", "40", AGE | {"about": "thief"}),
    ("The man was thought to be about 35.", "35", AGE | {"about": "man", "comparator": "about"}),
    ("Two men believed to be between 20 and 30 were seen.", "20", AGE | {"about": "men", "value_high": 30.0}),
    ("Four riders believed to be 30 to 45 were hurt.", "30", AGE | {"about": "riders", "value_high": 45.0}),
    # Of several people one number may be how many they are; what is no person has no age of its own.
    # Behind a country that follows its town stands nobody's age.
    ("In Bergen, Norway, 30 boats sank; in Turin, Italy, 14.", "14", {"kind": "count", "unit": "boat"}),
    ("Thirty boats sank in Oslo; in Bergen, 14.", "14", {"kind": "count", "unit": "boat"}),
    ("Mia Holt, of Bergen, 14, swam.", "14", AGE),
    ("The victims were believed to be 12.", "12", {"kind": "number"}),
    ("There were believed to be 40 on board.", "40", {"kind": "count"}),
    ("The number of dead was believed to be 40.", "40", {"kind": "count"}),
    ("The ship is believed to be 40 metres long.", "40", {"kind": "measure", "about": "ship"}),
    ("The vases are thought to be 300 years old.", "300", {"kind": "age", "about": "vases"}),
    ("Guards believed to be 12 in number left.", "12", {"kind": "number"}),
    # The ages that somebody's ages are, one by one.
    ("Police gave the ages of the victims as 14, 18 and 29.", "14", AGE | {"about": "victims"}),
    ("Police gave the ages of the victims as 14, 18 and 29.", "29", AGE | {"about": "victims"}),
    ("The victims' ages were 14, 18 and 29.", "18", AGE | {"about": "victims"}),
    ("The ages of the dead ranged from 14 to 29.", "14", AGE | {"value_high": 29.0}),
    ("His age was given as 34.", "34", AGE | {"about": None}),
    ("She gave her age as 25 and her height as 180.", "180", {"kind": "number"}),
    ("The Middle Ages were 1,000 years long.", "1,000", {"kind": "duration"}),
    ("The ages are 40 in all.", "40", {"kind": "number"}),
    # A name that is another word too has an age behind a verb of saying; nobody is a shot in the neck.
    ('"It rang," said Lay, 69, who runs the club.', "69", AGE | {"about": "Lay"}),
    ('"No," said May, 66, in London.', "66", AGE | {"about": "May"}),
    ("They may, 44, be gone.", "44", {"kind": "number"}),
    ("On Sunday, 15, the side won.", "15", {"kind": "number"}),
    ("A 31-year-old shot in the arm died.", "31-year-old", AGE | {"about": None}),
    ("The 30-year-old shot put champion won.", "30-year-old", AGE | {"action": "put"}),
    # Behind several, one number is the age of each; in brackets only where it is said who somebody is.
    ("The twins, both 17, drove on.", "17", AGE | {"about": "twins"}),
    ("Ada Quill and Tom Rook, both 34, were held.", "34", AGE),
    ("The tanks, both 17, were drained.", "17", {"kind": "number"}),
    ("She led her children, all four, home.", "four", {"kind": "number"}),
    ("The club paid $3 million for the striker, 22, who left.", "22", AGE | {"about": "striker"}),
    ("The soldiers, all 12, were killed.", "12", {"kind": "count", "unit": "person", "event": "killed"}),
    ("Twelve boys, all 16, were held.", "16", AGE | {"about": "boys"}),
    ("Her three sons, all 17, were hurt.", "17", AGE),
    ("The brothers, both two, were safe.", "two", {"kind": "number"}),
    ("Tom Hale (52), a retired farmer, owns 30 cows.", "52", AGE | {"about": "Tom Hale"}),
    ("Mary Hale (62), of Mill Lane, saw 12 cars.", "62", AGE | {"about": "Mary Hale"}),
    # The youngest of several is so old.
    ("He has 12 children, the youngest of them 4.", "4", AGE | {"part_of_start": None}),
    ("She had four sons, the eldest of them 17.", "17", AGE),
    ("He has two sisters, the younger just 11.", "11", AGE),
    ("Two sons, the younger of whom is 8, survive.", "8", AGE),
    ("Eight died, the youngest of them only 5.", "5", AGE | {"event": None}),
    ("It has four towers, the oldest of them 80 metres tall.", "80 metres", {"kind": "measure"}),
    ("The side has 20 men, the youngest of them 3 Danes.", "3 Danes", {"kind": "count"}),
    ("At 84, Mrs Lindqvist is the oldest claimant.", "84", AGE),
    ("Four parties won seats, the oldest of them just 6.", "6", {"kind": "count"}),
    ("The older 12 left.", "12", {"kind": "number"}),
    ("She is the oldest of 40.", "40", {"kind": "number"}),
    # Whoever can be of no number but his years is so also behind "over", and those for whom a rule sets a bound.
    ("She is over 40.", "40", AGE | {"comparator": "more_than"}),
    ("He is under 18.", "18", AGE | {"comparator": "less_than"}),
    ("Mrs Vane is over 90.", "90", AGE | {"comparator": "more_than"}),
    ("Voters must be at least 18.", "18", AGE | {"comparator": "at_least"}),
    ("He left school aged just 16.", "16", AGE),
    ("The cheese is aged just 16 months.", "16 months", {"kind": "duration", "unit": "month"}),
    ("Beef aged only 40 days was sold.", "40 days", {"kind": "duration", "unit": "day"}),
    ("The count is over 40.", "40", {"kind": "number"}),
    ("Teams must be at least 12.", "12", {"kind": "number"}),
    ("She is over 12 behind the leader.", "12", {"kind": "number"}),
    # An animal has years as a person has; what is counted beside one has none.
    ("The elephant, 47, died on Monday.", "47", AGE | {"about": "elephant", "event": None}),
    ("Her horse, 7, won.", "7", AGE | {"about": "Her horse"}),
    ("Her baby, 2, was found.", "2", AGE | {"about": "Her baby"}),
    ("She lost a cow, 12 sheep and a dog.", "12 sheep", {"kind": "count", "unit": "sheep"}),
    # Those who range in age have both ends.
    ("The victims ranged in age from 15 to 46 years.", "15", AGE | {"about": "victims", "value_high": 46.0}),
    ("Three others, ranging in age from 19 to 27, were held.", "19", AGE | {"about": "others"}),
    ("The children ranged in age from 6 months to 7 years.", "7 years", AGE | {"about": "children"}),
    ("The children ranged in age from 6 months to 7 years.", "6 months", {"unit": "month of age", "about": "children"}),
    ("The players, ranging in age between 8 and 12 years, sang.", "8", AGE | {"about": "players", "value_high": 12.0}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[f"{text}|{words}" for text, words, _ in ROWS])
def test_an_age_that_is_told(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if words in claim.text)
    assert {name: getattr(claim, name) for name in expected} == expected


def test_a_number_in_brackets_is_a_score_too() -> None:
    assert not claims("Mary Hale (22) and Tom Rook (19) led the side.")
