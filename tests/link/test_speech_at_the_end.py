"""Words of saying that end a sentence, verbs of manner before a quotation, what others had foreseen, what stands behind
a speaker.
"""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in, read

SAID = [
    # The innermost who vouches, also of what somebody did whom a relative clause is about.
    ("The fire caused damage put at 43 million euros by the owner.", "43", "the owner"),
    ("Clerks say they saw the man, who detectives believe robbed 43 banks.", "43", "detectives"),
    # A speaker behind his verb, and when or where he spoke; whatever the tagger makes of the verb.
    ("43 homes were flooded, announced the company in a statement on Tuesday.", "43", "the company"),
    ("43 homes were flooded, reported the guild in a note on Tuesday.", "43", "the guild"),
    ("Profit fell to $43 million, conceded Minister Ida Berg in a letter on Monday.", "43", "Minister Ida Berg"),
    ("The dam would cost 43 million euros, forecast analysts in a report on Tuesday.", "43", "analysts"),
    ("The dam would cost 43 million euros, estimated analysts.", "43", "analysts"),
    ("Prices had risen 43 percent, countered the bank in a statement.", "43", "the bank"),
    ("Prices had risen 43 percent, analysts calculated.", "43", "analysts"),
    ("The storm left 43 families homeless, the ministry calculated on Tuesday.", "43", "the ministry"),
    ("The storm left 43 families homeless, police summarised on Tuesday.", "43", "police"),
    # A clause without "that", which the tree tears from whoever tells it.
    ("Lars Holm, a spokesman for the coastguard, declared profit fell to $43 million.", "43", "Lars Holm"),
    ("A spokeswoman for the union believed profit fell to $43 million.", "43", "A spokeswoman for the union"),
    ("Ida Berg quipped the storm left 43 families homeless.", "43", "Ida Berg"),
    ("The company told the Courier newspaper that prices had risen 43 percent.", "43", "The company"),
    ("Analysts shot back that profit fell to $43 million.", "43", "Analysts"),
    ("Holm recalled that Brun had said 43 men left.", "43", "Brun"),
    ("Holm joined Brun in saying 43 men left.", "43", "Holm"),
    ("Holm echoed Brun, saying 43 men left.", "43", "Holm"),
    ("The court heard from Holm that 43 men had died.", "43", "Holm"),
    ("Not so, replied Holm: only 43 wells were dry.", "43", "Holm"),
    ("The union, whose chairman says 43 wells are dry, called a strike.", "43", "chairman"),
    ("A Norpoll survey of clerks found 43 percent back the plan.", "43", "A Norpoll survey of clerks"),
    (
        "While no boys are in danger of starving, the fund says 43 percent of those seen at camps in and around the "
        "capital of Banda Lomé suffer hunger, which slows growth.", "43", "the fund",
    ),
    (
        "It argues clerks are being offered less than teachers but the bank said the offer of a 43% rise for those "
        "earning up to £80,000 puts clerks on a par with those working in the mint.", "43", "the bank",
    ),
    ("The guild met. It is demanding a rise of $43.", "43", "It"),
    ("A row broke out when an employers' claim that fewer than 43 clerks would strike was mocked.", "43", "employers"),
    # A verb of manner before a quotation.
    ("Police fumed: “Profit fell to $43 million.”", "43", "Police"),
    ("Analysts hit back, “Profit fell to $43 million.”", "43", "Analysts"),
    ("Ana Ruiz laughed, “There were 43 boats in the bay.”", "43", "Ana Ruiz"),
    # Amounts set beside a speaker; of two clauses the last is of whoever ends the sentence.
    ("Prices rose to 30 crowns, according to the office, a rise of 43 percent.", "43", "the office"),
    ("Prices rose to 30 crowns, said the office, the biggest rise in 43 years.", "43", "the office"),
    ("Holm led Brun 40 percent to 28, according to the Norpoll survey, a 43-point lead.", "43", "the Norpoll survey"),
    ("Police said 90 men were held, but 43 were free, Holm said.", "43", "Holm"),
    ("Police said 43 men were held, but 90 were free, Holm said.", "43", "Police"),
    ("One witness said 90 men left; another, 43.", "43", "another"),
    ("Akers said he would close the camp, a plan that would cost $43 million, according to Brun.", "43", "Brun"),
    ("Lars Holm, a landlord who said he lets 43 homes, had warned police.", "43", "Lars Holm"),
    ("Told by police that 43 people had died, Cole wept.", "43", "police"),
    # What others had foreseen.
    ("Output was 30 million, against the 43 million forecast by analysts.", "43", "analysts"),
    ("Profit was 30 cents, short of the $43 most analysts were expecting.", "43", "analysts"),
    ("Profit was 30 cents, short of the $43 that analysts had expected.", "43", "analysts"),
    ("Sales were 30 million, below the 43 million units that analysts were looking for.", "43", "analysts"),
    ("Sales were 30 million, below the $43 million average estimate of analysts polled by Norpoll.", "43",
     "analysts polled by Norpoll"),
    ("Sales were 30 million, below the average estimate of $43 million from analysts.", "43", "analysts"),
    ("Analysts are looking for earnings of $43 a share.", "43", "Analysts"),
    ("The average analyst estimate was $43 million.", "43", "The average analyst estimate"),
    ("The median forecast of 20 economists was 43 percent.", "43", "20 economists"),
    ("Holm led by 43 points in an earlier poll.", "43", "an earlier poll"),
    ("Holm led by 43 points in the same poll last month, ahead of Brun.", "43", "the same poll"),
    ("Holm urged the town to act before it loses 43 houses.", "43", "Holm"),
    ("Firms added 900,000 jobs, far above the 43,000 forecast by economists.", "43", "economists"),
    # What is set beside a figure, and is reported with it.
    ("Velto Corp. reported a net loss of $90, or 31 cents a share, compared with year-earlier profit of $43.", "43",
     "Velto Corp."),
    ("Velto Corp. reported earnings of $9, or 23 cents a share, on revenue of $43.", "43", "Velto Corp."),
    # Whom somebody names, suspects, faults; what he announces, suggests, fears.
    ("Holm called 43 of them liars.", "43", "Holm"),
    ("Holm dismissed 43 of the claims as lies.", "43", "Holm"),
    ("Police suspect Brun of 43 thefts.", "43", "Police"),
    ("Brun is accused by police of 43 thefts.", "43", "police"),
    ("Brun announced on Monday to offer a reward of $43.", "43", "Brun"),
    ("Brun suggested a fine of $43 million.", "43", "Brun"),
    ("Brun fears a loss of 43 jobs.", "43", "Brun"),
    ("Ole Lund, head of the guild, assured that the 43-day strike was over.", "43", "Ole Lund"),
    ("Ian Frost, a clerk at the bank, cautioned that 43 shops were few.", "43", "Ian Frost"),
    ("The army had, as it told Congress in March, trained 43 fighters.", "43", "it"),
    ("The rebels rejected that as “43 hours to bury the dead”.", "43", "The rebels"),
    ("Brun blamed a 43 percent jump in prices.", "43", "Brun"),
    ("Brun was heard to say that he had 43 coins.", "43", "Brun"),
    ("Profit was 30 million, against a consensus of 43 million.", "43", "a consensus"),
    # A contrast before the words of saying is said, too.
    ("Ames had 12 votes, or 54%, while Bell had 43, or 41%, said the board.", "43", "the board"),
    ("Ames led by 4 points, although Bell won 43 towns, said the board.", "43", "the board"),
    ("The bank lost 4 percent, as shops fell 43 percent, said the union.", "43", "the union"),
]  # fmt: skip

UNSAID = [
    ("As for the other 43, Ana Ruiz has stayed silent, Ole Lund has rejected it, and Ida Berg has left.", "43"),
    ("“She had coins left,” Cole told jurors, who took 43 hours to agree.", "43"),
    ("Scientists found that the ice is melting fast, raising fears that it could vanish within 43 years.", "43"),
    ("Brun blamed 43 drivers.", "43"),
    ("Told that 43 people had died, Cole wept.", "43"),
    ("Cole, told that 43 people had died, wept.", "43"),
    ("Cole said it lasted ten minutes, while Akers, who spoke for 43, denied it.", "43"),
    ("Holm likened the war to the fight for Elio, the 43-year-old son of a baker.", "43"),
    ("A trial would come first, giving the police 43 chances to win.", "43"),
    ("Some had predicted earnings of $9 a share, up from last year's $43 a share.", "43"),
    ("Analysts expect growth of 3 percent, up from 43 percent a year ago.", "43"),
    ("Holm suspects the owner of 43 shops.", "43"),
    ("He built 43 shops, hired staff, announced the sale and left.", "43"),
    ("“The land is dead,” said Ruiz as 43 trucks rolled past.", "43"),
    ("Prices rose, said Holm, a farmer of 43 cows.", "43"),
    ("Prices rose, according to the Halden Office, a body of 43 members.", "43"),
    ("Ruiz noted down 43 names.", "43"),
    ("The inquest heard that 43 men had died.", "43"),
    ("The 43 members, whose chairman says they are ill, left.", "43"),
    ("Holm asked officials to lock their doors after thieves robbed 43 houses.", "43"),
    ("Holm told officials to act when 43 houses burnt.", "43"),
    ("Holm promised to help the town because it lost 43 houses.", "43"),
    ("Holm neither confirmed nor denied that 43 men had left.", "43"),
    ("Holm wonders how 43 men could vanish.", "43"),
    ("Rescuers are looking for 43 people.", "43"),
    ("The company looks for a house of 43 rooms.", "43"),
    ("He opened the letter: “You owe us $43 million.”", "43"),
    ("After the storm left 43 families homeless, the ministry warned on Tuesday that help was late.", "43"),
    ("When 43 men left, he said nothing.", "43"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_number(text: str, number: str, said: str) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.attributed_to or "").removeprefix("whose ") == said


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_vouches_for(text: str, number: str) -> None:
    claims = [claim for claim in read(text).claims if number in claim.text]
    assert claims and all(claim.attributed_to is None for claim in claims)
