"""Campaigns, budgets, inquiries: who vouches for a number in constructions that their reporters use, or nobody."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in, read

SAID = [
    # What somebody said in the end, told from the time before.
    ("“We lost 43 seats,” Ida Brun, the chair of her campaign, would say later.", "43", "Ida Brun"),
    ("The office would later report that 43 men had died.", "43", "The office"),
    ("Brun would go on to say that 43 men had left.", "43", "Brun"),
    ("To hear the mayor tell it, 43 men came.", "43", "the mayor"),
    ("The way Brun tells it, she slept 43 hours a week.", "43", "Brun"),
    # What is granted, asked after as a fact, held by many.
    ("Brun allowed that perhaps 43 percent of the money was lost.", "43", "Brun"),
    ("The senator asked why 43 men had been hired.", "43", "The senator"),
    ("Conventional wisdom holds that a candidate needs 43 percent of the vote.", "43", "Conventional wisdom"),
    # Figures: how long a cost runs, who stands behind a semicolon, what a model has, what is foreseen.
    ("The office puts the cost at $9 billion over 43 years.", "43", "The office"),
    ("Norway put the toll at 9 or more; the owners at 43.", "43", "the owners"),
    ("The model has Brun at 43 percent.", "43", "The model"),
    ("The company's guidance was for a loss of $43 million.", "43", "The company"),
    ("Analysts are gloomy and expect a gain of only 43,000.", "43", "Analysts"),
    ("Asked how many had left, Brun said a dozen.", "dozen", "Brun"),
    # An amount that somebody owns to, lays claim to, threatens with, describes, finds.
    ("The firm admitted a shortfall of $43 million.", "43", "The firm"),
    ("The governor claimed savings of $43 million.", "43", "The governor"),
    ("The president threatened a 43 percent tariff on cars.", "43", "The president"),
    ("The mayor urged a cut of 43 percent.", "43", "The mayor"),
    ("Aides suggested a cut of 43 percent.", "43", "Aides"),
    ("Residents recalled a wall of water 43 feet high.", "43", "Residents"),
    ("Brun described a house in which 43 clerks slept.", "43", "Brun"),
    ("Auditors identified $43 million in questionable costs.", "43", "Auditors"),
    ("Researchers found lead levels above 43 parts per billion.", "43", "Researchers"),
    ("The union called for $9 million to be paid within 43 days.", "43", "The union"),
    # Who was first to say it; what stands in a clause before its subject; who shouts inside another's words.
    ("The Courier was first to report that the governor had hired 43 lawyers.", "43", "The Courier"),
    ("He is the first to admit that 43 men left.", "43", "He"),
    ("Officials say that with gold at $43 an ounce they had no choice but to leave.", "43", "Officials"),
    ("“You said 43!” he shouted, one of the aides said.", "43", "he"),
    # Who says it, where the tree takes another for him: a sum, the room that men were in.
    ("$43 billion, says the budget office.", "43", "the budget office"),
    ("$43 billion, say its critics.", "43", "its critics"),
    ("It was Lie, four people who were in the room say, who wanted to cut it to 43.", "43", "four people"),
    # A sum that somebody wants, or has reported before.
    ("Brun wants $43 million.", "43", "Brun"),
    ("Brun wanted 43.", "43", "Brun"),
    ("Lie played down the $43 million shortfall that the office had reported.", "43", "the office"),
    ("The 43 percent rise that the office reported was wrong.", "43", "the office"),
    # What is said behind the clause before; at twice a sum; by officials, and by no "those".
    (
        "It could not be checked, but an anonymous aide estimated in May that 43 men had been shot.",
        "43",
        "an anonymous aide",
    ),
    ("Business groups put the cost at twice that.", "twice", "Business groups"),
    (
        "Losses are similar to those provided by senior officials, who estimate the army has lost 43 men.",
        "43",
        "senior officials",
    ),
    # A clause behind whom a letter was sent to; a demand to do something.
    ("The panel revealed in letters sent to the firms that Norco had shipped 43 crates.", "43", "The panel"),
    ("Ministers rejected the union's demand to raise pay by 43 percent.", "43", "the union"),
    # A title cut short before a name.
    ("“We have 43 guns,” said Ald. Ida Brun, who lives there.", "43", "Ald. Ida Brun"),
    ("The council, said Cllr. Ida Brun, had 43 members.", "43", "Cllr. Ida Brun"),
]

UNSAID = [
    ("The mayor would say that 43 men had died.", "43"),
    ("Reporters asked how 43 men had been hired.", "43"),
    ("The shelf holds 43 books.", "43"),
    ("The rope holds that 43 men can climb.", "43"),
    ("The hospital admitted 43 patients.", "43"),
    ("The keeper conceded 43 goals.", "43"),
    ("The flood claimed 43 lives.", "43"),
    ("The storm threatens a rise of 43 percent.", "43"),
    ("Norwagen recalled a batch of 43 cars.", "43"),
    ("Scientists found 43 bones.", "43"),
    ("He would be the first to admit that 43 men left.", "43"),
    ("Mr. Aho promised three arrows, and the markets cheered: The Nikkei rose 43 percent.", "43"),
    ("He denies having said, as 43 former interns claim, that women were worth less.", "43"),
    ("Brun wanted 43 children.", "43"),
    ("The judge told Lie she had just signed it and gave him 43 years.", "43"),
    ("Brun had 43 percent of the vote.", "43"),
    ("Brun had Lie at home with 43 percent less pay.", "43"),
    ("China had demand for 43 million tons.", "43"),
    ("The party named 43 voters whom it considers safe.", "43"),
]


@pytest.mark.parametrize(("text", "number", "speaker"), SAID)
def test_who_vouches_for_a_number(text: str, number: str, speaker: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to == speaker


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_vouches_for(text: str, number: str) -> None:
    assert all(claim.attributed_to is None for claim in read(text).claims if number in claim.text)


def test_who_points_to_a_figure_does_so() -> None:
    claim, _ = claim_in("Officials had maintained that the water was safe, pointing to 43 tests.", "43")
    assert (claim.attributed_to, claim.agent) == ("Officials", "Officials")
