"""Days that stand beside a name and are none of it: on which verb they hang, and who its subject is."""

from __future__ import annotations

import pytest

from newstables.language import parse
from newstables.language.questions.verbs import subject

# sentence, day, the verb it hangs on
HUNG = [
    ("The envoy said Thursday deadly clashes had displaced 40 people.", "Thursday", "said"),
    ("Officials said Monday Hale owes $3 million.", "Monday", "said"),
    ("The firm said Monday Halden's debts grew.", "Monday", "said"),
    ("The firm said Tuesday Halden's debts grew.", "Tuesday", "said"),
    ("The firm said Monday's debts grew.", "Monday", None),
    ("A minibus plunged down a slope in southern Peru, Friday, killing two tourists.", "Friday", "plunged"),
    ("A bus fell into a river in Peru, Friday, killing two tourists.", "Friday", "fell"),
    ("The market in Ghent, Tuesday's host, sold 300 cars.", "Tuesday", None),
    ("The army said Friday strikes killed 12 rebels.", "Friday", None),
    ("The firm announced Tuesday sales of $40m.", "Tuesday", None),
    ("On Monday Barlo, the retailer, cut 300 jobs.", "Monday", "cut"),
    ("In May Acme, a maker of tyres, dismissed 300 workers.", "May", "dismissed"),
    ("On Monday Barlo cut 300 jobs.", "Monday", "cut"),
    ("On Monday Barlo Group cut 300 jobs.", "Monday", "cut"),
    ("In March Barlo said 300 jobs were cut.", "March", "said"),
    ("In May Day parades 300 men were hurt.", "May", None),
]

# sentence, verb, its subject
DOERS = [
    ("The envoy said Thursday deadly clashes had displaced 40 people.", "displaced", "clashes"),
    ("Officials said Monday Hale owes $3 million.", "owes", "Hale"),
    ("He said Tuesday's vote cost $3 million.", "cost", "vote"),
    ("The army said Friday strikes killed 12 rebels.", "killed", "strikes"),
    ("On Monday Barlo, the retailer, cut 300 jobs.", "cut", "Barlo"),
    ("In May Acme, a maker of tyres, dismissed 300 workers.", "dismissed", "Acme"),
    ("On Monday Barlo Retail, the grocer, has cut 300 jobs.", "cut", "Retail"),
    ("On Monday Barlo cut 300 jobs.", "cut", "Barlo"),
    ("On Monday the retailer cut 300 jobs.", "cut", "retailer"),
    ("On Monday, Barlo cut 300 jobs.", "cut", "Barlo"),
    ("On Monday Barlo Group cut 300 jobs.", "cut", "Group"),
]


@pytest.mark.parametrize(("text", "day", "verb"), HUNG)
def test_what_a_day_hangs_on(text: str, day: str, verb: str | None) -> None:
    tree = parse([text])[0]
    above = tree.words[tree.heads[tree.words.index(day)]]
    assert above == verb if verb is not None else tree.pos[tree.words.index(above)] != "VERB"


@pytest.mark.parametrize(("text", "verb", "doer"), DOERS)
def test_subject_behind_a_day(text: str, verb: str, doer: str) -> None:
    tree = parse([text])[0]
    found = subject(tree, tree.words.index(verb))
    assert found is not None and tree.words[found] == doer
