"""Figures as pages of news have them: prices beside names, ages behind people, sums in a currency's letters, parts."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # spaces that a page has lost, and levels of a rate that moved by paise
    ("She asked for $4m.The fire burned 12 homes.", "$4m", {"value": 4e6}),
    ("Profit rose 5%.The bank cut 40 jobs.", "40 jobs", {"about": "jobs"}),
    ("The rupee fell 12 paise to 83.21 against the dollar.", "83.21", {"unit": "INR", "about": "rupee"}),
    ("The stock gained 8 sen to 4.70.", "4.70", {"unit": "MYR"}),
    ("The index tanked 742.87 points to 61,223.", "742.87 points", {"trend": "down"}),
    # somebody by what he is
    ("The archivist, 54, would not leave.", "54", {"kind": "age", "about": "archivist"}),
    ("Police said her client, 54, had fled.", "54", {"kind": "age"}),
    ("The crew, 54, left.", "54", {"kind": "number"}),
    # who has an age that stands behind
    ("The vaccine is offered to adults 65 and older.", "65 and older", {"about": "adults"}),
    ("It was advised for everyone 6 months and older.", "6 months and older", {"kind": "age", "about": "everyone"}),
    ("She lived there for 6 months and older friends helped.", "6 months", {"kind": "duration"}),
    ("Mares two years and older may run.", "two years and older", {"kind": "age", "about": "Mares"}),
    ("The pool is free for everyone over 18.", "over 18", {"about": "everyone"}),
    ("Families with children ages 3 to 5 may join.", "3 to 5", {"about": "children"}),
    ("Girls ages 12-15 swim on Mondays.", "12-15", {"about": "Girls"}),
    ("The retirement age 65 was kept.", "65", {"about": None}),
    ("He had just turned 21.", "21", {"about": "He", "action": "turn", "action_role": None}),
    ("Children who turn three years old may enrol.", "three years old", {"about": "Children"}),
    ("Police turned 40 migrants away.", "40 migrants", {"action_role": "patient"}),
    # a sum in the letters of its currency is of the subject
    ("Operating profit was EUR 0.8 million.", "EUR 0.8 million", {"about": "Operating profit"}),
    ("Net sales in May were EUR 31.1 million, a record.", "EUR 31.1 million", {"about": "Net sales"}),
    ("Sales grew by 2 percent year-on-year to EUR 31 million.", "EUR 31 million", {"about": "Sales", "trend": "up"}),
    ("The agency said that land values were up 9.7 per cent in June.", "9.7 per cent", {"about": "land values"}),
    ("Total interest income went up to KES 2.9 billion.", "KES 2.9 billion", {"about": "Total interest income"}),
    # a price or a size in brackets
    ("Try Penwell Writer ($4), an elegant editor.", "$4", {"about": "Penwell Writer"}),
    ("Quick Plotter (£3) offers charts.", "£3", {"about": "Quick Plotter", "action": None}),
    ("It takes an external disk (up to 2TB) and a key.", "up to 2TB", {"about": "external disk"}),
    ("It spends 3 percent of output ($4 billion) on roads.", "$4 billion", {"about": None}),
    ("They sold it in Paris ($4 million) last year.", "$4 million", {"about": None}),
    ("He sold bonds ($4 million of debt in all).", "$4 million", {"about": "debt"}),
    # what a figure reaches, costs or is kept at
    ("Output will barely break $1 billion this year.", "$1 billion", {"about": "Output", "action_role": None}),
    ("The thief broke 40 windows.", "40 windows", {"about": "windows", "action_role": "patient"}),
    ("The mast, towering at 555 feet, was shut.", "555 feet", {"about": "mast"}),
    ("A bottle will set you back around $3,500.", "around $3,500", {"about": "bottle", "action": "set back"}),
    ("The course will run you $80.", "$80", {"about": "course"}),
    ("She runs 40 shops.", "40 shops", {"action": "run", "action_role": "patient"}),
    ("The bank chose to maintain the rate at 25 basis points.", "25 basis points", {"about": "rate"}),
    ("The lender failed with a 34-to-1 leverage ratio.", "34-to-1", {"about": "leverage ratio"}),
    ("Pupils need a grade average of 3.25 and a test score of 17.", "3.25", {"about": "grade average"}),
    ("Pupils need a grade average of 3.25 and a test score of 17.", "17", {"about": "test score"}),
    ("The damage looks to be about $55,000.", "about $55,000", {"about": "damage", "claim_status": "hypothetical"}),
    ("The firm looks to raise $4 million.", "$4 million", {"claim_status": "planned"}),
    ("The barn is a loss, with damage estimated at $9,000.", "estimated at $9,000", {"about": "damage"}),
    ("The barn is a total loss with damage estimated at $9,000.", "estimated at $9,000", {"about": "damage"}),
    ("They are on a two-month-long strike.", "two-month", {"about": "strike"}),
    # what was counted before, where the noun is left out
    ("Last year, 75 ships were attacked and 237 in 2011.", "237", {"unit": "ship", "about": "ships"}),
    ("Pirates hit 10 ships in the north and at least 28 in the south.", "at least 28", {"about": "ships"}),
    # what is joined to another share, and both ends of a change without a verb
    (
        "Output rose 2.6 percent after the slump of 1991 and just 1.9 percent after that of 2001.",
        "1.9 percent",
        {"about": "Output", "trend": "up"},
    ),
    ("It led, with profits up by 6 percent from $4 billion to $5 billion.", "$5 billion", {"about": "profits"}),
    ("It led, with profits up by 6 percent from $4 billion to $5 billion.", "$4 billion", {"about": "profits"}),
    ("Some 95 fires were burning, with dozens out of control.", "dozens", {"about": "fires"}),
    # "which means that" tells what follows, and is no deed of the figure
    ("The bill is $75 a month, which means that homes pay more.", "$75 a month", {"about": "bill", "action": None}),
]

# (sentence, the row's text, what its columns hold)
DEEDS: list[tuple[str, str, dict[str, Any]]] = [
    # the words that make one verb
    (
        "Nearly 300 farmers took part in the march.",
        "Nearly 300 farmers",
        {"action": "take part", "event": "protesting"},
    ),
    ("The raids took place in three villages.", "three villages", {"action": "take place"}),
    ("He took 40 boxes home.", "40 boxes", {"action": "take"}),
    ("The fund pulled in $311,502 from small backers.", "$311,502", {"action": "pull in"}),
    ("Members fork over $20 a year for the magazine.", "$20 a year", {"action": "fork over"}),
    ("The rate picked up to 4.8 percent from 4.4 percent.", "4.8 percent", {"action": "pick up", "about": "rate"}),
    # who does it
    ("We saw another firm, Strado, raise $30 million.", "$30 million", {"agent": "another firm"}),
    ("We saw the firm and raised $30 million.", "$30 million", {"agent": "We"}),
    ("It was decided to build two schools.", "two schools", {"agent": None, "claim_status": "planned"}),
    ("Norvik was expected to build two schools.", "two schools", {"agent": "Norvik"}),
    ("Some 400 shares were sold by virtue of the option plan.", "400 shares", {"agent": None}),
    ("Utah, a dry state that is to add four seats, grew.", "four seats", {"agent": "Utah"}),
    ("They dropped gas on Orr, a weapon that killed 40 people.", "40 people", {"agent": "a weapon"}),
    ("Ada Hale, of Orrville, who earns $12 an hour, left.", "$12 an hour", {"agent": "Ada Hale"}),
    ("The firm of Hale, which earns $12 a share, left.", "$12 a share", {"agent": "The firm of Hale"}),
    ("Some 52 million people would be uninsured.", "52 million people", {"action": None}),
    ("Guards unloaded 40 crates.", "40 crates", {"action": "unload"}),
    # whether it came about
    ("Seven clerks have also been targeted.", "Seven clerks", {"claim_status": "stated"}),
    ("The firm targets a margin of 7 percent.", "7 percent", {"claim_status": "planned"}),
    ("The drug averted 300 infections.", "300 infections", {"event": None}),
    ("The law did not prevent 12 deaths.", "12 deaths", {"event": "killed"}),
    # what befell them
    ("Divers searched for dozens of people missing after the ferry sank.", "dozens of people", {"event": "missing"}),
    ("He fed 12 people missing meals.", "12 people", {"event": None}),
    ("Gunners downed 11 drones.", "11 drones", {"action": "down", "event": "destroyed"}),
    ("The index was down 11 points.", "11 points", {"action": None, "event": None}),
    ("Some 450 migrants were picked up by the Maltese coast guard.", "450 migrants", {"event": "rescued"}),
    ("Ohio will add two electoral votes.", "two electoral votes", {"event": None}),
    # the whole that a part is of, and what neither is
    ("Out of 34,000 pupils, 2,285 were away.", "2,285", {"about": "pupils", "unit": "pupil"}),
    ("Of the 58,000 shares on offer, 37,500 shares were sold.", "37,500 shares", {"part_of_start": 7}),
    ("Of the 40 clubs, 12 players went abroad.", "12 players", {"part_of_start": None}),
    ("Of the remaining 4 tonnes, about 2 tonnes were burned.", "about 2 tonnes", {"part_of_start": 17}),
    ("The bank said 48 out of 248 branches were hit.", "48", {"about": "branches", "action_role": "patient"}),
    ("The bank said 48 out of 248 branches were hit.", "248 branches", {"action": None, "event": None}),
    ("The hosts made 396 thanks to a fine stand.", "396", {"unit": None, "about": None}),
    ("The missiles, of which the army shot down two, targeted the east.", "two", {"about": "missiles"}),
    ("The army shot down two and left.", "two", {"about": None, "action_role": "patient"}),
]


@pytest.mark.parametrize(("text", "row", "columns"), ROWS + DEEDS)
def test_a_figure_of_a_page(text: str, row: str, columns: dict[str, Any]) -> None:
    found = next(claim for claim in claims(text) if row in claim.text)
    assert {name: getattr(found, name) for name in columns} == columns


# Lines that lead to other stories or count readers, and a place on the map.
OF_THE_PAGE = [
    "READ MORE: 5 things to know about the flood",
    "Also read: Why 300 villages were not warned",
    "Related: 12 dead in Tarn mine",
    "Watch: 40 homes swept away",
    "Share 34 Tweet 12 Comments 7",
    "12 comments",
    "3 min read",
    "41.593370 -87.346427",
]


@pytest.mark.parametrize("text", OF_THE_PAGE)
def test_lines_that_are_of_their_page_have_no_figures(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    "text", ["She read 40 books: it was hard.", "It got 12 comments.", "Watch 12 birds.", "34 shares were sold."]
)
def test_sentences_with_such_words_have_theirs(text: str) -> None:
    assert len(claims(text)) == 1


def test_cells_parted_by_tabs_are_a_table() -> None:
    assert claims("City\tDead\tHurt\nTarn\t12\t40\nHarwick\t3\t9\n") == []


def test_a_list_of_short_lines_is_no_sentence() -> None:
    items = "1. 40 stalls burned\n2. 9 people were hurt\n3. 2 people died"
    found = claims(f"The storm by the numbers:\n\n{items}\n\nIt is over.\n\nAll left.\n\n")
    assert [(claim.text, claim.event) for claim in found] == [
        ("40 stalls", "destroyed"),
        ("9 people", "injured"),
        ("2 people", "killed"),
    ]
