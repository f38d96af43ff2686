"""Where a saying begins and ends: semicolons, quotations, two who speak, lists; polls and what they show."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

SAID = [
    # A semicolon ends it; who speaks behind one clause of two speaks for that one.
    ("Forty left, she said; 43 stayed behind.", "Forty", "she"),
    ("Her tenants talk of moving; some 43 already have, she says.", "43", "she"),
    ("The firm said profit had risen; that is, it made 43 million.", "43", "The firm"),
    ("Forty left, police said, and 43 stayed, the mayor said.", "43", "the mayor"),
    ("Forty left, police said, and 43 stayed, the mayor said.", "Forty", "police"),
    ("His lawyers contend that he was joking and that the sum was 43 dollars.", "43", "His lawyers"),
    ("The clinic received 43 beds in May, she points out, on condition that it stay open.", "43", "she"),
    ("The town earns 43 million a year, its mayor boasts, more than in the whole decade before.", "43", "its mayor"),
    # Who speaks stands outside the marks, and what he is of behind a comma is no part of his name.
    ("“We have 43 guards, six women among them and a cook,” said Ann Lee.", "43", "Ann Lee"),
    ("“Net rose to 43 million, or $4 a share, last year” — Ann Lee.", "43", "Ann Lee"),
    ("According to Ann Lee, of the harbour office, 43 boats sank.", "43", "Ann Lee"),
    # The subject of the sentence is no part of who opens it.
    ("According to police, Brun, a driver of 43 buses, told a clerk in May that he had left.", "43", "police"),
    ("According to police, Brun, 54, of Leeds, was one of a crew of 43.", "43", "police"),
    # A body whose name begins with a verb.
    ("Save the Children said 43 boats sank.", "43", "Save the Children"),
    ("The aid group Save the Children UK said another 43 bodies were found.", "43", "Save the Children UK"),
    # Ages of several name nobody who speaks.
    ("The mayor said one man, Ned Lamm, 43, was taken to a clinic.", "43", "The mayor"),
    ("The mayor said: “The men are Tim Bennet, 34, and Frank Dole, 43.”", "43", "The mayor"),
    # What is bought is told; how a market takes it is not.
    ("The clerk said the firm grew, buying 43 million shares.", "43", "The clerk"),
    # What goes on behind "adding that" is of whoever adds; who is led by a preposition is no second speaker.
    ("The mayor, asked how many had died, put the toll at 43.", "43", "The mayor"),
    ("In Bergen, 43 people died, said the mayor, and in Oslo, another five.", "43", "the mayor"),
    # A quotation ends it, too.
    ("“Forty left,” she said, and soon 43 lamps were out.", "Forty", "she"),
    ("“Forty left,” she said, and “43 stayed behind.”", "43", "she"),
    ("“Forty left,” she said, and added that 43 stayed.", "43", "she"),
    ("The mayor said it would make 43 jobs; critics put the figure at a tenth of that.", "tenth", "critics"),
    # A day says nothing, but who is called like one.
    ("Sunday Okoro said 43 fans were hurt.", "43", "Sunday Okoro"),
    ("The office said that 300 mm of rain fell between Sunday and Monday, twice the May rain.", "twice", "The office"),
    # What goes on meanwhile belongs to it.
    ("The army holds half of the land, according to aid groups, with rebels holding 43 percent.", "43", "aid groups"),
    ("Some 43 homes would be let, according to the plan.", "43", "the plan"),
    # Verbs that the tree hangs elsewhere.
    ("It is a plan that the mayor claims will save 43 million dollars.", "43", "the mayor"),
    ("She works for the fund, which analysts estimate has more than 43 percent of it.", "43", "analysts"),
    ("The guild estimated the bill from the storm since May was $43 million.", "43", "The guild"),
    ("Hale was named in an indictment alleging that he took 43 rings.", "43", "an indictment"),
    ("The records appear to show that 43 were paid.", "43", "The records"),
    ("The firm listed its purchases as 43 shares.", "43", "The firm"),
    (
        "A study could show that it cost the state 43 percent more, administration and industry sources said.",
        "43",
        "administration and industry sources",
    ),
    ("Both firms hired 300 clerks and union leaders said that 43 seamen were on strike.", "43", "union leaders"),
    (
        "Industry sources estimate Norr Bank and Holm, its owners, held 43 percent of it.",
        "43",
        "Industry sources",
    ),
    ("Hale is bullish that the firm will sell 43 ships.", "43", "Hale"),
    # Who has his own word for it is named before.
    ("Hale said the debate was ruled by what he called 43 lies.", "43", "Hale"),
    # Whoever else heard it, he says it; what he faults is his word, what is told beside is not.
    ("Reporters heard Hale tell the crowd that 43 had left.", "43", "Hale"),
    ("Hale blamed his clerks for 43 lost letters.", "43", "Hale"),
    ("Hale denied that 43 had left.", "43", "Hale"),
    ("Norr Bank sees it at 43 percent.", "43", "Norr Bank"),
    ("A draft of the budget foresees a gap of 43 million.", "43", "A draft of the budget"),
    # A sentence behind a quotation that tells what somebody else thinks.
    ("“We lost 12,” Hale said. “They lost 43.” Critics doubt it.", "43", "Hale"),
    # Polls.
    ("The Harwell poll showed Labour with 43 percent of the vote.", "43", "The Harwell poll"),
    ("A poll for the paper has 43 percent in favour.", "43", "A poll for the paper"),
    ("The poll found that 30 percent agree, but 43 percent have doubts.", "43", "The poll"),
    ("Cousins hold 43 seats, a study by the university calculated in May.", "43", "a study by the university"),
    ("In the weekly Harwell poll, support for Hale rose to 43 percent.", "43", "the weekly Harwell poll"),
    # Lists.
    ("The office said this data showed:\n\n- half the shops were open\n\n- 43 shops were shut", "43", "The office"),
    ("The survey found:\n\n• 43 percent agree", "43", "The survey"),
]
UNSAID = [
    ("Four of the 19 expect no cut this year, seven see one and 43 see two.", "43"),
    ("But under the new terms, announced Friday, owners get 43 dollars.", "43"),
    ("The guild asked for 60 beds; the council has offered 43.", "43"),
    ("Forty left, she said; 43 stayed behind.", "43"),
    ("“Forty left,” she said, and soon 43 lamps were out.", "43"),
    ("“Have you won?” she said, but Hale had lost 43 games.", "43"),
    ("Some 43 deaths were told of in the north, the south reported two deaths.", "43"),
    ("In one wreck some 40 miles off the island coast guard and police boats said 43 sailors were missing.", "43"),
    ("Hale denied having robbed the town, where 43 people live.", "43"),
    ("Hale blamed his clerks for the loss, which was great – 43 of them were dismissed.", "43"),
    ("The town has offered him 43 pounds, “a joke”, in the words of Hale.", "43"),
    ("She did not hear him say that 43 had left.", "43"),
    ("She sees it at 43 every morning.", "43"),
    ("He had one source for the 43 deaths, a study conducted in May.", "43"),
    ("In the May poll, Hale won 43 seats.", "43"),
    ("He faces trial for 43 charges, 17 of which relate to the leak.", "43"),
    ("Work went on according to the plan with 43 masons.", "43"),
    ("The council meets on Monday. Its agenda:\n\n- 43 new homes", "43"),
    ("The mayor denied it. The shop sells:\n\n- 43 kinds of tea", "43"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID, ids=str)
def test_who_says_a_number_to_the_end(text: str, number: str, said: str) -> None:
    assert claim_in(text, number)[0].attributed_to == said


@pytest.mark.parametrize(("text", "number"), UNSAID, ids=str)
def test_a_number_beyond_the_end_of_a_saying(text: str, number: str) -> None:
    assert claim_in(text, number)[0].attributed_to is None
