"""Political reporting: rallies, polls, leaks, whip counts; who vouches for a number, word for word, or nobody."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in, read

SAID = [
    # Nouns that bring what is said or asked for.
    ("The claim by Senator Dana Whitlock that 43 ballots were lost was rejected.", "43", "Senator Dana Whitlock"),
    ("The mayor's estimate that 43 people were hurt was off.", "43", "The mayor"),
    ("The mayor stood by her estimate of 43 injured.", "43", "her"),
    ("Dorn's call for 43 guards drew applause.", "43", "Dorn"),
    ("Congress received the president's request for 43 million dollars.", "43", "the president"),
    ("The mayor made the case that 43 people would be hired.", "43", "The mayor"),
    ("The mayor takes the view that 43 people were hurt.", "43", "The mayor"),
    ("The mayor is under the impression that 43 people were hurt.", "43", "The mayor"),
    ("The mayor let slip that 43 people were hurt.", "43", "The mayor"),
    ("The mayor is on record as saying that 43 people were hurt.", "43", "The mayor"),
    ("What the mayor said was that 43 people were hurt.", "43", "the mayor"),
    # A state of mind, with a figure or before its clause.
    ("The whip is confident of 43 votes.", "43", "The whip"),
    ("Convinced that 43 votes were secure, the whip called the roll.", "43", "the whip"),
    ("Worried that the cut would cost 43 million dollars, four senators balked.", "43", "four senators"),
    ("Citing a loss of 43 votes, the whip put off the roll call.", "43", "the whip"),
    # Whom somebody praises, faults, credits; what he takes credit for.
    ("Whitlock criticized Dorn for his 43 votes against the bill.", "43", "Whitlock"),
    ("Ruiz hammered Hensley for raising taxes 43 times.", "43", "Ruiz"),
    ("Republicans credit the tax cut with creating 43 jobs.", "43", "Republicans"),
    ("Whitlock took credit for 43 new jobs.", "43", "Whitlock"),
    ("The rebels claimed responsibility for 43 attacks.", "43", "The rebels"),
    ("The plan, which critics call a 43 million dollar gift, passed.", "43", "critics"),
    # A body that tells what it told others.
    ("The clinic said it informed the families of 43 patients.", "43", "The clinic"),
    ("The councillors said they warned the mayor that 43 trees were ill.", "43", "The councillors"),
    ("Holm Bank said on Monday it forecast sales of $43 million.", "43", "Holm Bank"),
    ("Officials said they were told by the bank that 43 branches would close.", "43", "the bank"),
    ("The letter says they told the owners of 43 leaks.", "43", "they"),
    ("The Greens argue they were right to call for a 43 percent tax.", "43", "The Greens"),
    ("Ana Dorn said Brun should begin by telling voters that 43 schools would close.", "43", "Ana Dorn"),
    # How many came, and how many answered so.
    ("Organisers claimed 43 marched, while police estimated 12.", "43", "Organisers"),
    ("Police counted 12; organisers claimed 43.", "43", "organisers"),
    ("The Greens were on 43 percent in a Norpoll survey for the Courier.", "43", "a Norpoll survey for the Courier"),
    # What an aside says without "that".
    ("Union leaders, who claim 43 jobs are at risk, met on Monday.", "43", "Union leaders"),
    ("Doctors, who warn 43 wards may close, met on Monday.", "43", "Doctors"),
    ("Ana Dorn, who said 43 jobs were at risk, met them.", "43", "Ana Dorn"),
    # How somebody stands.
    ("The tracker shows Dorn up by 43 points.", "43", "The tracker"),
    ("The survey showed Dorn ahead by 43 points.", "43", "The survey"),
    # Figures.
    ("The budget office pegged the cost at 43 million dollars.", "43", "The budget office"),
    ("The cost, pegged at 43 million dollars by the budget office, rose.", "43", "the budget office"),
    ("The documents gave her age as 43.", "43", "The documents"),
    ("The mayor listed the number of dead as 43.", "43", "The mayor"),
    ("The mayor warned residents of 43 more closures.", "43", "The mayor"),
    ("Dorn leads Whitlock by 43 points in a new poll.", "43", "a new poll"),
    ("Asked how many had signed, Whitlock said 43.", "43", "Whitlock"),
    ("Per the campaign, 43 people attended the rally.", "43", "the campaign"),
    ("New tests showed that 43 wells were poisoned.", "43", "New tests"),
    ("Fox News has learned that 43 staffers quit.", "43", "Fox News"),
    ("Dorn, who has vowed to build 43 prisons, spoke in Tulsa.", "43", "Dorn"),
    ("The site gives him a 43 percent chance of winning.", "43", "The site"),
    ("Gallup found 43 percent of voters undecided.", "43", "Gallup"),
    ("An average of polls puts him 43 points behind.", "43", "An average of polls"),
    ("The campaign dismissed a poll showing him 43 points behind.", "43", "a poll"),
    ("The crowd of 43, by police estimates, cheered.", "43", "police estimates"),
    ("The campaign claimed that thousands came, but police counted 43.", "43", "police"),
    # What is told to many, wanted, admitted; a second clause with "that".
    ("Voters were told by the campaign that 43 sites had closed.", "43", "the campaign"),
    ("Supporters were told by the campaign to make 43 calls each.", "43", "the campaign"),
    ("The campaign wants 43 sites kept open.", "43", "The campaign"),
    ("The campaign disclosed having raised 43 million dollars.", "43", "The campaign"),
    ('He said paying nothing "makes me smart" and that he owned 43 jets.', "43", "He"),
    ("A woman came forward to say that he grabbed her 43 times.", "43", "A woman"),
    (
        "He lost 43 million dollars, according to tax records obtained by The New York Times.",
        "43",
        "tax records obtained by The New York Times",
    ),
    # A time that stands where a speaker does.
    ("The Whitlock campaign last December announced that it would return 43 dollars.", "43", "The Whitlock campaign"),
    ("That day Whitlock said that 43 members had switched.", "43", "Whitlock"),
    ("At least one analyst Friday said that 43 firms would bid.", "43", "At least one analyst"),
    # Roles and the names behind them.
    ("Aides to Ruiz on Tuesday said that 43 members had switched.", "43", "Aides to Ruiz"),
    (
        "The U.S. ambassador to the United Nations, Carla Boone, said 43 nations had signed.",
        "43",
        "The U.S. ambassador to the United Nations, Carla Boone",
    ),
    (
        "Dynex chairman and chief executive officer Carl Boone said 43 firms had joined.",
        "43",
        "Dynex chairman and chief executive officer Carl Boone",
    ),
    ("Whitlock, a scientist at Stanford, found that 43 percent of people run.", "43", "Whitlock"),
    (
        "“It's solid,” said Jan Hatzel, an economist at Broad Street Partners, who had forecast 43,000.",
        "43",
        "Jan Hatzel",
    ),
    ("Some put the dead at 40, others at 43.", "43", "others"),
    # Labels and openings.
    ("Mayor: 43 people died in blast", "43", "Mayor"),
    ("43 killed in blast – reports", "43", "reports"),
    ("PRESS SECRETARY: Thank you all for coming. We have 43 nominees today.", "43", "PRESS SECRETARY"),
    ("Ann Whitlock runs a shop.\n\nAdded Whitlock: “We sold 43 of them.”", "43", "Whitlock"),
    ("Ann Whitlock runs a shop.\n\nHere is Whitlock in April: “We sold 43 of them.”", "43", "Whitlock"),
    ("“The storm, which left 43 people homeless,” said Whitlock, “was awful.”", "43", "Whitlock"),
    ("The slump reflects fear, he says.\n\n“We lost 43 men,” Chan says.", "43", "Chan"),
    # What is said in what was published; data at the end; the houses of a street; what is called for.
    ("Boyd said in a talk with the Post published Monday that 43 clinics had shut.", "43", "Boyd"),
    ("Boyd told reporters gathered in Dover that 43 clinics had shut.", "43", "Boyd"),
    ("Some 43 towns shrank, census data show.", "43", "census data"),
    ("Prices rose 43 percent, Elm Trust data show.", "43", "Elm Trust data"),
    ("No 10 said 43 clinics had shut.", "43", "No 10"),
    ("Council data from January to June showed 43 clinics had shut.", "43", "Council data from January to June"),
    ("On Friday Kenya Airways said 43 jets were sold.", "43", "Kenya Airways"),
    ("In March Norbank said 43 jets were sold.", "43", "Norbank"),
    ("A letter from Boyd to Hale said 43 clinics had shut.", "43", "A letter from Boyd"),
    ("A trader from Leeds to whom they spoke said 43 clinics had shut.", "43", "A trader from Leeds"),
    ("Boyd recommended a $43 million to $50 million increase for schools.", "43", "Boyd"),
    ("Boyd said 300 posts were vacant in Dover and another 43 posts in Leeds.", "43", "Boyd"),
    ("Boyd called for 43 clinics to be built.", "43", "Boyd"),
    ("Council leader Cllr Jo Brun said 43 homes would go.", "43", "Council leader Cllr Jo Brun"),
]

UNSAID = [
    ("Turnout, by contrast, is expected to reach 43 percent.", "43"),
    ("The standoff between the ministry and the doctors continues; 43 people have died.", "43"),
    ("Earnings per American Depository Receipt were 43 dollars.", "43"),
    ("Prices will be set according to market conditions, at up to 43 dollars.", "43"),
    ("Police made an appeal for information about the man behind the attack in which 43 people were hurt.", "43"),
    ("Whitlock thanked him for his help after the fire that killed 43 people.", "43"),
    ("She takes responsibility for 43 children.", "43"),
    ("They take long shifts so 43 stay awake.", "43"),
    ("It was not as easy as she had thought. “There were 43 of us.”", "43"),
    ("The man who promised to hire 43 nurses left.", "43"),
    ("He was blamed for 43 minutes.", "43"),
    ("Families who claim 43 euros a week met.", "43"),
    ("The rebels claimed 43 attacks.", "43"),
    ("Dorn won 43 percent in the May poll.", "43"),
    ("The mayor, who told 43 aides he was ill, has left.", "43"),
    ("The clerk, who claimed 43 pounds, was dismissed.", "43"),
    ("She could help by saying that 43 men left.", "43"),
    ("Neither she nor he said 43 people died.", "43"),
    ("The airline appealed, but that court's 43 judges were unmoved.", "43"),
    ("The win gives him a 43 percent share.", "43"),
    ("The men found 43 percent alcohol in the flask.", "43"),
    ("The plan calls for 43 clinics to be built.", "43"),
    ("Boyd waited for 43 men to leave.", "43"),
    ("Boyd looks for 43 men to join.", "43"),
    ("Boyd paid for 43 men to leave.", "43"),
    ("It shows 43 clinics on the data show.", "43"),
    ("The firm runs 43 stalls, a fair and a data show.", "43"),
    ("Boyd visits 43 fairs, plus the annual data show.", "43"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_number_word_for_word(text: str, number: str, said: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to == said


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_says(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to is None


def test_a_court_is_no_company() -> None:
    found = read(
        "Brightwater Foods sued the town. The Oslo District Court ruled on Monday. The company said 43 shops opened."
    )
    assert {claim.attributed_actor_id for claim in found.claims} == {"organisation:brightwater-foods"}


def test_who_stands_behind_a_comma_is_not_who_estimates() -> None:
    found = read("The Taliban hold much of it, according to U.S. estimates, with the Taliban in control of 43 towns.")
    assert [claim.attributed_actor_id for claim in found.claims] == [None]
