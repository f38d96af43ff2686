"""Results, budgets, crops, orders of planes: what each figure is of, from where it moved, and whether it is so."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

MINERS = "Last year the mine saw its ore output fall 12 percent."
BUDGET = "The grant was raised from $4 million approved in spring to $6 million."
PENSION = "The country expects its workforce, which grew last year, to shrink by 3 percent."
FIELDS = "The blight will cut the acreage planted with beans by 7 percent to 40,000 hectares."
CUTS = "The cuts announced Friday bring the number of lost jobs to 900."
LONG = "The mill raised its offer by 45% for the coming season, from €20 to €29 a ton."
CEDIS = "The fee rose from 1,500 cedis (about $2) to 1,800 cedis (about $3) per bale."
OWNER = "The harbour firm, whose reserves fell by 9 percent to $3 million, is small."
BOUGHT = "Vela agreed to buy its rival for $9 billion, and would put in $2 billion in cash."
SHIPS = "The yard is predicting a market of two million tonnes."
STILL = "Sales were 1% better than the firm had predicted in July, but still fell 8.9% to 40 units."

TWICE = "The lobby expects output to shrink 2% this year, twice as much as it had forecast in the spring."
STATED = {"claim_status": "stated"}

TRUST = "The state holds 40 percent, the town's trust 20 percent and the bank 30 percent."

PANEL = "Two of them foresaw no change, while one forecast a 40-basis-point cut."

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # One rupee has a sign of its own, and is no end of a range.
    ("Each share has a face value of Re 1.", "Re 1", {"value": 1, "unit": "INR", "kind": "money"}),
    ("Milk fell by Re 1 to Rs 48.", "Re 1", {"value": 1, "unit": "INR"}),
    ("Milk fell by Re 1 to Rs 48.", "Rs 48", {"value": 48, "unit": "INR"}),
    ("Power will cost Re 0.40 a unit more.", "Re 0.40 a unit", {"value": 0.4, "unit": "INR per unit"}),
    ("The memo read: Re 40 patients, see below.", "40 patients", {"unit": "patient"}),
    # Planes by the letters of their model, and those that a firm has already.
    ("Skerry Air ordered 40 737-900ERs.", "40 737-900ERs", {"value": 40, "unit": "737-900ER"}),
    ("Skerry Air ordered 12 777-200LRFs.", "12 777-200LRFs", {"value": 12}),
    ("It sold two of its 777 freighters.", "two", {"value": 2, "unit": "freighter", "part_of_start": None}),
    ("It makes 777 freighters.", "777 freighters", {"value": 777}),
    # What is seen to move is no noun with its verb.
    (MINERS, "12 percent", {"about": "its ore output", "action": "fall", "agent": "its ore output", "trend": "down"}),
    ("Kerra saw output drop by 3% to 40 tonnes.", "40 tonnes", {"about": "output", "action": "drop"}),
    ("Kerra saw an output drop of 3%.", "3%", {"action": "see"}),
    # From an amount that a participle tells of.
    (BUDGET, "$6 million", {"about": "grant", "action": "raise", "changed_from": 4e6, "trend": "up"}),
    ("It moved 40 tonnes from two ships sent to 12 ports.", "12 ports", {"changed_from": None}),
    # By how much a figure is moved, behind a participle; and who does it.
    (FIELDS, "7 percent", {"about": "acreage", "action": "cut", "agent": "The blight", "claim_status": "planned"}),
    (FIELDS, "40,000 hectares", {"about": "acreage", "action": "cut", "claim_status": "planned"}),
    ("The state raised the fee paid by 7 percent of farms.", "7 percent", {"about": "farms", "action": "pay"}),
    # What is expected of something of which a clause tells between commas.
    (PENSION, "3 percent", {"about": "its workforce", "action": "shrink", "claim_status": "planned"}),
    # What somebody foresaw in the past.
    ("Brokers had forecast that the bank would pay 3 percent.", "3 percent", {"claim_status": "planned"}),
    ("Nobody knew that the bank would pay 3 percent if it had to.", "3 percent", {"claim_status": "hypothetical"}),
    ("The yard predicted a fleet of 40 ships.", "40 ships", {"claim_status": "planned"}),
    ("The yard described a fleet of 40 ships.", "40 ships", {"claim_status": "stated"}),
    (SHIPS, "two million tonnes", {"claim_status": "planned"}),
    (BOUGHT, "$2 billion", {"agent": "Vela", "claim_status": "planned"}),
    ("Vela bought its rival, and would pay $2 billion if asked.", "$2 billion", {"claim_status": "hypothetical"}),
    # Both ends of a change whose share is told before, and with brackets and a rate behind the second.
    (LONG, "€20", {"value": 20, "trend": None}),
    (LONG, "€29 a ton", {"value": 29, "changed_from": 20, "trend": "up"}),
    ("Tickets cost 45% more at €20 to €29.", "€20 to €29", {"changed_from": None}),
    (CEDIS, "1,500 cedis", {"unit": "GHS per bale", "trend": None}),
    (CEDIS, "1,800 cedis", {"changed_from": 1500, "trend": "up"}),
    # What is somebody's that a clause tells of, what grows by a share, and what a figure is more than.
    (OWNER, "9 percent", {"about": "reserves", "agent": "reserves", "trend": "down"}),
    (OWNER, "$3 million", {"about": "reserves"}),
    ("The man whose car police seized had $3 million.", "$3 million", {"agent": "The man"}),
    ("The frost added 3 percent to prices.", "3 percent", {"about": "prices", "agent": "The frost"}),
    ("Growth surpassed Kenya's 4 percent.", "4 percent", {"about": None, "agent": "Growth"}),
    # What goes on behind a comparison.
    (STILL, "8.9%", {"about": "Sales", "action": "fall", "agent": "Sales"}),
    # A figure that shot up; those who were shot.
    ("That number shot up to 14.", "14", {"comparator": "exact", "event": None, "trend": "up"}),
    ("The price shot up to 14.", "14", {"comparator": "exact", "event": None, "trend": "up"}),
    ("Gunmen shot up to 14 men.", "up to 14 men", {"comparator": "at_most", "event": "injured"}),
    # The letter of a series is no article.
    ("It closed a $13 million Series A round.", "$13 million", {"about": "Series A round"}),
    ("It raised $13 million in Series A funding.", "$13 million", {"about": "Series A funding"}),
    # Those who do what a past in -ed tells are counted, and no thing that is called so.
    ("Some 300 returned home.", "Some 300", {"action": "return", "action_role": "agent"}),
    ("Some 300 injured men returned.", "Some 300 injured men", {"unit": "man"}),
    # From where a figure will move, what it moved by before, and what is to be no more, is so.
    ("Growth will slow to 1.7 percent from an estimated 2.3 percent in 2016.", "an estimated 2.3 percent", STATED),
    ("Capacity is to grow from 30 tonnes in 2030 to 40 tonnes.", "30 tonnes", {"claim_status": "planned"}),
    ("Sales are expected to fall after a rise of 3 percent.", "3 percent", STATED),
    ("A plan to close a $40 million gap failed.", "$40 million", STATED),
    ("The town hopes to plug a hole of $40 million.", "$40 million", STATED),
    ("The town hopes to cut its deficit to $40 million.", "$40 million", {"claim_status": "planned"}),
    ("A plan to open a $40 million plant failed.", "$40 million", {"claim_status": "planned"}),
    # What an expected thing does.
    (TWICE, "2%", {"about": "output", "action": "shrink", "agent": "output", "claim_status": "planned"}),
    # Whose share it is, where the verb is said once.
    (TRUST, "20 percent", {"agent": "the town's trust"}),
    ("Rivo holds 30 percent, and a bank-led group 10 percent.", "10 percent", {"agent": "a bank-led group"}),
    # What is announced on a day announces nothing; a firm does.
    (CUTS, "900", {"action": "bring", "agent": "The cuts"}),
    ("The firm announced Friday it would cut 900 jobs.", "900 jobs", {"agent": "it", "claim_status": "planned"}),
    # A total that is a noun's is counted up to no day.
    ("Profit rose on a fall in total income to $3 million.", "$3 million", {"is_cumulative": False}),
    ("It paid $3 million in total.", "$3 million", {"is_cumulative": True}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS)
def test_what_a_figure_of_the_economy_says(text: str, words: str, expected: dict[str, Any]) -> None:
    found = next(claim for claim in claims(text) if claim.text == words)
    assert {name: getattr(found, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (PANEL, ["Two", "40-basis-point"]),
        ("One forecast puts growth at 3 percent.", ["One forecast", "3 percent"]),
        ("It sold two of its 777 freighters.", ["two"]),
    ],
)
def test_verbs_and_names_count_nothing(text: str, words: list[str]) -> None:
    assert [claim.text for claim in claims(text)] == words
