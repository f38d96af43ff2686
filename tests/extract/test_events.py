"""What befell those counted, or what they did: the ways to say each event in corpus_events.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.extract.reading import claims

CORPUS: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("corpus_events.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("event", CORPUS)
def test_the_event_of_twelve(event: str) -> None:
    read = {text: [claim.event or "none" for claim in claims(text) if claim.value == 12] for text in CORPUS[event]}
    assert read == {text: [event] for text in CORPUS[event]}


def test_one_dead_and_three_injured() -> None:
    found = claims("A boy is dead and three other men injured after a brawl on Sunday.")
    assert [(claim.event, claim.action_role) for claim in found if claim.value == 3] == [("injured", "patient")]


MANIFOLD = [
    ("Police are investigating a double homicide in Marlow.", 2, "homicide", "killed"),
    ("He was convicted of a triple-murder in 1994.", 3, "murder", "killed"),
    ("A quadruple shooting shook the town.", 4, "person", "injured"),
    ("A triple stabbing was reported.", 3, "person", "injured"),
]


@pytest.mark.parametrize(("text", "value", "unit", "event"), MANIFOLD)
def test_a_triple_murder_has_three_victims(text: str, value: float, unit: str, event: str) -> None:
    found = claims(text)[0]
    assert (found.value, found.unit, found.event) == (value, unit, event)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The war led to the deaths of hundreds of thousands of people.", "killed"),
        ("It led to the loss of 300 lives and the destruction of hundreds of thousands of homes.", "destroyed"),
    ],
)
def test_what_befell_hundreds_of_thousands(text: str, event: str) -> None:
    assert claims(text)[-1].event == event


def test_nobody_is_counted_by_other_doubles() -> None:
    assert claims("She won a double gold, a triple jump and the double trap shooting.") == []


def test_what_a_suspect_of_a_double_murder_does_is_done_by_no_murder() -> None:
    assert claims("The double murder suspect fled.")[0].action is None


def test_those_of_a_quadruple_shooting_are_not_all_hurt_where_one_is_dead() -> None:
    found = claims("A quadruple shooting left one man dead and three wounded.")
    assert [claim.event for claim in found] == [None, "killed", "injured"]


def test_those_who_were_shot_and_wounded_live() -> None:
    found = claims("Five people were shot. One man was killed, and four others were shot and wounded.")
    assert [claim.event for claim in found if claim.value in (4, 5)] == [None, "injured"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Police found 15 casings that were fired from a car.", None),
        ("The plant fired 15 workers.", "dismissed"),
        ("The school dismissed 15 pupils early.", None),
        ("The post hit 15 million likes.", None),
        ("Rebels hit 15 trucks with rockets.", "struck"),
        ("Ada Quill struck out 15 batters.", None),
        ("Police found 15 bodies in a burned out car.", "killed"),
        ("Police found 15 shops burned down.", "destroyed"),
        ("Customs detained 15 files.", None),
        ("Engineers fired the rocket's 15 engines.", None),
        ("Spending was slashed by two fifths.", None),
        ("A man slashed 15 people with a knife.", "injured"),
        ("Customs detained 15 men.", "arrested"),
        ("Police detained 15 dogs.", "seized"),
        ("Police seized 15 laptops.", "seized"),
        ("The army pulled 15 soldiers out of the town.", None),
        ("Some 15 troops were pulled back.", None),
        ("The club pulled 15 players out of the tour.", None),
        ("The UN pulled out 15 staff.", None),
        ("Three men were pulled aside at the airport.", None),
        ("Firefighters pulled 15 children out.", "rescued"),
        ("Fifteen people were pulled from the rubble.", "rescued"),
        ("Fifteen soldiers were pulled alive from the wreck.", "rescued"),
        ("Fifteen miners were pulled out.", "rescued"),
        ("Fifteen soldiers were pulled from a burning tank.", "rescued"),
        ("Residents pulled 15 pupils from the bombed school.", "rescued"),
        ("Parents pulled 15 pupils from the school in protest.", None),
        ("Fifteen survivors were pulled from the market.", "rescued"),
        ("The firm pulled 15 products from shelves.", None),
        ("Most of the 15 victims confirmed dead were killed by trees.", "killed"),
        ("Most of the 15 shops confirmed open were bakeries.", None),
    ],
)
def test_a_word_of_an_event_is_none_where_it_means_something_else(text: str, event: str | None) -> None:
    assert [claim.event for claim in claims(text)] == [event]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("The typhoon left 36 people dead, 12 missing and 9,000 in tents.", ["killed", "missing", None]),
        ("The blast left 40 injured and two in intensive care.", ["injured", "injured"]),
        ("The shooting left six dead and 12 in hospital.", ["killed", "injured"]),
        ("Bombs left 10 dead on Monday and 12 on Tuesday.", ["killed", "killed"]),
        ("The storm left 12 missing and 300 on the streets.", ["missing", None]),
    ],
)
def test_a_state_is_of_no_other_who_is_told_to_be_elsewhere(text: str, events: list[str | None]) -> None:
    assert [claim.event for claim in claims(text)] == events


# a text → the words of each part, with the words of what it is a part of
PARTS = [
    ("Gunmen abducted 26 pupils. It was dark. Four of the pupils escaped.", {"Four of the pupils": "26 pupils"}),
    ("Police held 63 men on Monday. Of those detained, 12 are minors.", {"12": "63 men"}),
    (
        "The blast killed 151 people and injured 82. The mayor wept. Nineteen of the dead were foreigners. "
        "Of the injured, 19 were in serious condition.",
        {"Nineteen": "151 people", "19": "82"},
    ),
    ("Crews freed five workers. A sixth was dead. Two of the five were treated for bruises.", {"Two": "five workers"}),
    ("About 1,500 nurses walked out of six clinics. Some 400 of them marched.", {"Some 400": "About 1,500 nurses"}),
    ("Seven people died. Later 40 people fled. Two of the people were old.", {"Two of the people": None}),
    (
        "It has 120 shops in Leeds and 80 shops in York. It grew. It shrank. It was sold. Five of the shops close.",
        {"Five of the shops": None},
    ),
    ("Ten of the players were hurt.", {"Ten of the players": None}),
]


@pytest.mark.parametrize(("text", "wanted"), PARTS)
def test_a_part_is_of_those_counted_before(text: str, wanted: dict[str, str | None]) -> None:
    found = claims(text)
    words = {claim.start: claim.text for claim in found}
    parts = {claim.text: None if claim.part_of_start is None else words[claim.part_of_start] for claim in found}
    assert {part: parts[part] for part in wanted} == wanted
