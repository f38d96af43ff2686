"""What one word tells of several beside it, and what stands before or behind a phrase and is no part of it."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # a time that opens a clause is no part of its subject
    ("Last month government spent $16 million.", "$16 million", {"agent": "government"}),
    ("Yesterday police chief Ann Orr met 40 fans.", "40 fans", {"agent": "police chief Ann Orr"}),
    ("This season captain Orr has 40 goals.", "40 goals", {"agent": "captain Orr"}),
    ("Last week Harl cut 400 jobs.", "400 jobs", {"agent": "Harl"}),
    ("Two left, and last month parliament raised fees by $3.", "$3", {"agent": "parliament"}),
    ("It sells last season kits for $40.", "$40", {"about": "last season kits"}),
    # who did it right before a participle
    ("The attack was thwarted by guards killing five men.", "five men", {"agent": "guards"}),
    ("The raid was carried out by divers using 12 boats.", "12 boats", {"agent": "divers"}),
    ("The plan was passed by voters, clearing the way for 40 homes.", "40 homes", {"agent": "The plan"}),
    # what is said of all that there are
    ("There were five guards and six rebels wounded.", "five guards", {"action": "wound", "event": "injured"}),
    ("There were five guards and six rebels wounded.", "six rebels", {"action": "wound", "event": "injured"}),
    ("There were 12 men, three women and two boys killed.", "12 men", {"event": "killed"}),
    ("There were 12 men, three women and two boys killed.", "three women", {"event": "killed"}),
    ("There were 12 cooks who left and 40 pupils.", "12 cooks", {"action": "leave", "action_role": "agent"}),
    # where a price holds is nothing that is paid
    ("Maize was available at 13 rand (9 cents) in districts where it grew.", "13 rand", {"about": "Maize"}),
    ("It was sold for 13 rand ($4) in towns.", "13 rand", {"about": "It"}),
    ("It gave 13 million rand ($4 million) in aid.", "13 million rand", {"about": "aid"}),
    # the earlier end is of what the later one is of
    ("Revenue rose to $281m with earnings of 47 cents per share, up from 43 cents.", "43 cents", {"about": "earnings"}),
    ("Profit rose to $4m on sales of $30m, up from $28m.", "$28m", {"about": "sales"}),
    # models by their names
    ("Harl Air ordered 175 Boeing 737-800s.", "737-800s", {"about": "Boeing 737-800s", "unit": "737-800"}),
    ("It ordered 40 Airbus A350-1000s.", "A350-1000s", {"about": "Airbus A350-1000s"}),
    ("It came from a buyer of 80 A-320neo jets.", "80 A-320neo jets", {"about": "A-320neo jets", "unit": "jet"}),
    # what killed many, and not where it was
    ("A team will study the blast at a mine in Tarn, which killed 12 men.", "12 men", {"agent": "the blast"}),
    ("She condemned the attack on rebels who killed 12 men.", "12 men", {"agent": "rebels"}),
    # those who open a sentence are some of those counted before it
    ("Forty people were on the bus. Twelve managed to escape.", "Twelve", {"unit": "person"}),
    ("The firm has 400 workers. Three hundred is the target.", "Three hundred", {"unit": None}),
    ("The town has 40 schools. Twelve closed.", "Twelve", {"unit": None}),
    # a second subject behind "and"
    ("A blast in March hurt 40 men and a crash in April killed 12.", "12", {"agent": "a crash", "action": "kill"}),
    ("A fire in March killed 40 men and another in April killed 12.", "12", {"agent": "another", "action": "kill"}),
    ("She sold 12 cows and a goat and left.", "12 cows", {"action": "sell", "agent": "She"}),
    # each of joined verbs has its own object
    ("The quake killed 40 men and flattened dozens of homes.", "dozens of homes", {"action": "flatten"}),
    ("Fires forced 40 men from home, destroyed scores of huts and went out.", "scores of huts", {"event": "destroyed"}),
    ("It shut 40 shops and displaced thousands.", "thousands", {"action": "displace", "unit": "person"}),
    ("The fire, which killed 12 and injured 40, began at noon.", "40", {"action": "injure", "event": "injured"}),
    # who is hurt beside things is none of these
    ("The blast damaged 40 shops and injured 12.", "12", {"unit": "person", "event": "injured"}),
    ("The blast damaged 40 shops and killed nine.", "nine", {"unit": "person", "event": "killed"}),
    ("Floods swamped 40 homes and displaced 3,000.", "3,000", {"unit": "person", "event": "displaced"}),
    ("The house passed 40 bills and killed 12.", "12", {"unit": "bill"}),
    ("Hunters wounded 40 deer and killed 12.", "12", {"unit": "deer"}),
    # who is lost to what kills
    ("Peru has lost 300 people to floods and landslides since May.", "300 people", {"event": "killed"}),
    ("We lost 12 men in the fire.", "12 men", {"event": "killed"}),
    ("The town lost 12 children to measles.", "12 children", {"event": "killed"}),
    ("The party lost 12 members to a rival.", "12 members", {"event": None}),
    ("The firm lost 12 workers in a strike.", "12 workers", {"event": None}),
    # "near" that tells where
    ("It told residents near 178 dams to move.", "178 dams", {"comparator": "exact"}),
    ("Families living near 12 mines were moved.", "12 mines", {"comparator": "exact"}),
    ("The blast killed near 40 people.", "40 people", {"comparator": "about"}),
    ("Output was near 40 tonnes.", "40 tonnes", {"comparator": "about"}),
    # money that somebody gets back
    (
        "Police have recovered about 400,000 euros and a boat.",
        "400,000 euros",
        {"about": None, "action_role": "patient"},
    ),
    ("The zloty recovered 3 cents.", "3 cents", {"about": "zloty", "trend": "up"}),
    # diseases are no verbs
    ("The number of measles cases there rose to 400.", "400", {"unit": "case", "about": "number of measles cases"}),
    ("Measles killed 40 children.", "40 children", {"agent": "Measles"}),
    # a part is told as its whole is
    ("Some 1,200 schools did not open, including 310 there.", "310", {"claim_status": "stated"}),
    ("Police did not arrest 40 men, including two mayors.", "two mayors", {"claim_status": "denied"}),
    # who votes to pass it has passed it
    ("The Senate voted 68-30 to approve a $95 billion plan.", "$95 billion", {"claim_status": "stated"}),
    ("The council will vote to approve a $3 million plan.", "$3 million", {"claim_status": "planned"}),
    ("The board voted to close 40 schools.", "40 schools", {"claim_status": "planned"}),
    # what a pronoun means that fled
    ("A van crashed as it fled police, killing seven.", "seven", {"agent": "A van"}),
    ("A ferry sank minutes after it left port, leaving 35 dead.", "35", {"agent": "A ferry"}),
    ("The mayor said it collapsed, killing 12.", "12", {"agent": "it"}),
]


@pytest.mark.parametrize(("text", "amount", "expected"), ROWS)
def test_roles(text: str, amount: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text.endswith(amount))
    assert {name: getattr(claim, name) for name in expected} == expected
