"""Who does what where a word is left out, or where what is told of stands beside means, sums and weights."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

SEATS = "The Reds won 41 seats, the Blues 32 and the Pinks five."
CASES = "Arda reported 31 cases, Tarn 14 and Halden nine."
WHEAT = "Peru bought 31 million tonnes and Chile 14 million."
COTTON = "Peru took 31 million kg, while Chile bought 14 million and Cuba 9 million."
JAILED = "Karl Reed was jailed for 14 years, Moss for nine and Poe for six."
SHUT = "The bridge was shut for two days and the tunnel for three."
LASTING = "A ban for three years and a fine of $40 were upheld."
CROP = "Peru accounts for 45 per cent of the crop, Chile 31 per cent and Cuba 17 per cent."
SALES = "Vega lifted sales 6%, Arda 4% and Tarn 13%."
CHIPS = "Arda makes 40% of the chips, Vega 30% and Tarn 13%."
DOSE = "A single dose of an experimental vaccine cut malaria cases among toddlers by 31 percent."
TUSKS = "Police seized bags weighing 14kg and three guns."

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # the first of several clauses has the verb and the noun, or the unit
    (SEATS, "32", {"about": "seats", "action": "win", "action_role": "patient", "agent": "the Blues"}),
    (SEATS, "five", {"about": "seats", "action": "win", "action_role": "patient", "agent": "the Pinks"}),
    (CASES, "nine", {"unit": "case", "action": "report", "agent": "Halden"}),
    (WHEAT, "14 million", {"unit": "tonne", "about": None, "action": "buy", "agent": "Chile"}),
    (COTTON, "9 million", {"about": None, "action": "buy", "action_role": "patient", "agent": "Cuba"}),
    # how long something is done to each of several: nothing of them is measured
    (JAILED, "nine", {"about": None, "action": "jail", "action_role": None, "agent": None}),
    (JAILED, "six", {"about": None, "action": "jail", "action_role": None, "agent": None}),
    (SHUT, "three", {"about": None, "action": "shut", "action_role": None}),
    (LASTING, "three years", {"about": "ban", "action": "uphold", "action_role": "patient"}),
    # a means does nothing: who uses it does
    ("Tear gas was used to disperse 31 people.", "31 people", {"action": "disperse", "agent": None}),
    ("The gun used to kill two men was found.", "two men", {"action": "kill", "agent": None}),
    ("Drones were used by the army to hit 14 camps.", "14 camps", {"action": "hit", "agent": "the army"}),
    ("Children were used to clear 31 mines.", "31 mines", {"agent": "Children"}),
    ("The mill used to employ 31 people.", "31 people", {"action": "employ", "agent": "The mill"}),
    # so long on average is a time as any
    ("Patients waited an average of 14 hours.", "14 hours", {"action": "wait", "action_role": None}),
    ("Drivers paid an average of $14.", "$14", {"action": "pay", "action_role": "patient"}),
    # what is spent, and on doing what
    ("They spent $31 million lifting wages.", "$31 million", {"about": None, "action": "spend", "agent": "They"}),
    ("They spent $31 million on school meals.", "$31 million", {"action": "spend"}),
    # a state is no deed
    ("More than 31 appeals are pending.", "More than 31 appeals", {"about": "appeals", "action": None}),
    # who is short of people lacks them; what falls short of a mark has not so much
    ("Arda is short of 31 nurses.", "31 nurses", {"about": "nurses"}),
    ("The vote fell short of the 31 seats it needs.", "31 seats", {"about": None}),
    # what is joined to a weight is not weighed
    (TUSKS, "three guns", {"about": "guns", "action": "seize", "agent": "Police"}),
    (TUSKS, "14kg", {"about": "bags", "action": "weigh"}),
    # shares of one whole; a thing that each moves by so much
    (CROP, "31 per cent", {"about": "crop", "agent": "Chile"}),
    (SALES, "4%", {"about": "sales", "action": "lift", "action_role": "patient", "agent": "Arda"}),
    (SALES, "13%", {"action": "lift", "action_role": "patient", "agent": "Tarn"}),
    ("Output rose 6%, profit 4%.", "4%", {"about": "profit"}),
    (CHIPS, "30%", {"about": None, "action": "make", "action_role": "patient", "agent": "Vega"}),
    (CHIPS, "13%", {"about": None, "action": "make", "action_role": "patient", "agent": "Tarn"}),
    ("Peru grows 40% of the wheat, Chile 30%.", "30%", {"about": None, "action": "grow", "agent": "Chile"}),
    # a noun that a hyphen joins to a verb
    ("Riot police baton-charged 31 men.", "31 men", {"action": "charge", "agent": "Riot police"}),
    # buses are laid on, and nobody is laid off
    ("Norvik axed 14 trains and laid on 31 coaches.", "31 coaches", {"action": "lay on", "event": None}),
    # the accused
    ("A court remanded nine of the accused in custody.", "nine of the accused", {"about": "accused"}),
    ("Police seek two more accused, who fled.", "two more accused", {"about": "accused", "action": "flee"}),
    # money is the object behind "between", or what a thing costs
    ("He paid between $30 and $40.", "between $30 and $40", {"action": "pay", "action_role": "patient"}),
    ("They cost between $30 and $40.", "between $30 and $40", {"action": "cost", "action_role": None}),
    # a verb with the adverb without which it means another thing
    ("Vega set aside $31 million.", "$31 million", {"action": "set aside", "action_role": "patient"}),
    ("Guards turned away 31 fans.", "31 fans", {"action": "turn away"}),
    ("Turning its back on 31 years of loyalty, Arda left.", "31 years", {"action": "turn"}),
    # how many were asked
    ("A poll of 3,100 found that 40% agreed.", "3,100", {"about": None, "action": None}),
    ("A poll of 3,100 voters found it.", "3,100 voters", {"about": "voters", "action": None}),
    # who is self-employed is employed by nobody; a market closes down by so much, a firm closes shops down
    ("Some 3,100 workers are self-employed.", "Some 3,100 workers", {"action": None, "event": None}),
    ("The index will close down 3%.", "3%", {"about": "index", "action": "close"}),
    ("Vega closed down 14 shops.", "14 shops", {"action": "close down", "action_role": "patient"}),
    # what is taken from somebody
    ("He cheated 31 clients of $14 million.", "$14 million", {"about": None, "action": "cheat", "action_role": None}),
    # a phrase that the verb behind it does not share
    (DOSE, "31 percent", {"agent": "A single dose of an experimental vaccine"}),
]


@pytest.mark.parametrize(("text", "row", "columns"), ROWS)
def test_who_does_what_where_little_is_said(text: str, row: str, columns: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text == row)
    assert {column: getattr(claim, column) for column in columns} == columns


@pytest.mark.parametrize(
    ("text", "row", "whole"),
    [
        ("Floods drove out 8 million people. The mill feeds 3,100 pupils a year, a tenth of them free.", "a tenth", 1),
        ("The court hears 310 cases a month, 14 of them on appeal.", "14", 0),
        ("The clinic has 310 beds, 14 of them empty.", "14", 0),
    ],
)
def test_a_part_is_of_so_many_a_year(text: str, row: str, whole: int) -> None:
    found = claims(text)
    part = next(claim for claim in found if claim.text == row)
    assert part.part_of_start == found[whole].start
