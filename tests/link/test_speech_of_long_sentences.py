"""Who says a number in a long sentence: past asides about the speaker, hearers and times, and what dates his words."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

SAID = [
    # A clause about the speaker ends at the comma before his verb.
    ("Ana Pop, who chairs the water panel, told reporters the blast had hit 43 houses.", "43", "Ana Pop"),
    ("Ana Pop, who heads the inquiry, predicted 43 children would go hungry.", "43", "Ana Pop"),
    ("The cases had doubled to 43, Omar Diallo, whose brother was hurt there, said.", "43", "Omar Diallo"),
    ("The drought would cost $43 million, the clinic, which runs nine wards, told reporters.", "43", "the clinic"),
    ("Only six of the 43 voters came by noon, Omar Diallo, a Liberal from Idaho, said.", "43", "Omar Diallo"),
    ("Omar Diallo, who runs a shelter, claimed 43 people, including six boys, were hurt.", "43", "Omar Diallo"),
    (
        "Lin Mei, a clerk at Kaso University, said in a note on Friday the dam, a wall of mud, lost 43 gates.",
        "43",
        "Lin Mei",
    ),
    # Behind who hears it.
    ("The army told the local radio station the strike would cost $43 million a year.", "43", "The army"),
    (
        "At a hearing, the council told the local radio station that the blast would cost $43 million.",
        "43",
        "the council",
    ),
    ("Lin Mei told reporters six of the 43 lorries never came.", "43", "Lin Mei"),
    ("After the flood, the harbour office warned 43 of the boats never came.", "43", "the harbour office"),
    (
        "The airline announced only 43 of the seats were sold; the port said nine of the gates were shut.",
        "43",
        "The airline",
    ),
    ("The board said in a letter to its staff that 43 jobs would go.", "43", "The board"),
    ("She wrote in an email to members of the club that 43 jobs would go.", "43", "She"),
    ("The coastguard insisted during a visit to the port that the river rose 43 feet.", "43", "The coastguard"),
    ("A clerk said the doctors claimed about 43 of the sick were boys.", "43", "the doctors"),
    ("Omar Diallo said his boss claimed the men, who came by bus, burned 43 houses.", "43", "his boss"),
    (
        "While the council said the dam, which feeds the port, was at 43 percent, the army said it rained.",
        "43",
        "the council",
    ),
    (
        "A note sent out by bus drivers states that the firm had lost $43 million.",
        "43",
        "A note sent out by bus drivers",
    ),
    ("The boat carried 43 people, court documents filed last week reported.", "43", "court documents"),
    # Whoever will not be named.
    (
        "A port official who asked not to be named said in its annual report that 43 people had left.",
        "43",
        "A port official",
    ),
    ("The town lost 43 men, an official who asked not to be identified told Reuters.", "43", "an official"),
    # Two who put a figure on it.
    ("Prosecutors estimated the damage at $9 million, the city's mayor at $43 million.", "43", "the city's mayor"),
    (
        "About nine of the 43 passengers were boys, a retired miner, Ana Pop, told Reuters.",
        "43",
        "a retired miner, Ana Pop",
    ),
    ("“We sold 43 tonnes,” read a note on the door.", "43", "a note"),
    # What a noun of saying brings, on whatever the tree hangs it.
    ("The army's claim that 43 men, most of them boys, were shot has not been verified.", "43", "The army"),
    (
        "Officials dismissed a report from the mayor that the dam, which feeds the port, was at 43 percent.",
        "43",
        "the mayor",
    ),
    # What dates his words with "had" is his.
    (
        "The office said that six had died by Monday, three days after the quake had felled 43 houses.",
        "43",
        "The office",
    ),
    ("“The clinic shut in May, a year after it cost us $43 million,” he said.", "43", "he"),
    ("She said she was hired a year after 43 clerks left.", "43", "She"),
]
NOBODY = [
    ("The takeover had hurt many, Omar Diallo, who lost 43 cows in the war, said, adding that he was sad.", "43"),
    ("The drought would be dear, the clinic, which runs 43 wards, told reporters.", "43"),
    ("The mayor spoke in a town that rebels had shelled 43 times.", "43"),
    ("She wrote a letter that 43 members had signed.", "43"),
    ("The mayor spoke at a rally that 43 people attended.", "43"),
    # How long after something words were said.
    ("The army said it would send more men, a day after the parliament approved $43 million.", "43"),
    ("The union warned that jobs were at risk, just hours after the firm posted a loss of $43 million.", "43"),
    ("The office said the border would reopen, less than a week after an attack that killed 43 guards.", "43"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_number(text: str, number: str, said: str) -> None:
    assert claim_in(text, number)[0].attributed_to == said


@pytest.mark.parametrize(("text", "number"), NOBODY)
def test_nobody_says_a_number(text: str, number: str) -> None:
    assert claim_in(text, number)[0].attributed_to is None
