"""Bodies that are "it", people of every trade, verbs that no list knows, and where the words of a speaker end."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

SAID = [
    # Between single marks, and with verbs that no list knows behind a quotation.
    ("'We had 12 calls,' Ana Brun told the court. 'Of these, 300 were real.'", "300", "Ana Brun"),
    ("‘We lost 12,’ said Ana Brun. ‘It isn’t 300.’", "300", "Ana Brun"),
    ("“We want 12,” said Ana Brun. “Make it 300,” Ola Berg shot back.", "300", "Ola Berg"),
    ("“We want 12,” said Ana Brun. “Make it 300,” her brother, Ola, hit back.", "300", "Ola"),
    ("“We want 12,” said Ana Brun. “€300,” the seller corrected her.", "300", "the seller"),
    # Who speaks second gives a figure of his own.
    ("The rebels say they killed 50 soldiers; the army says 300.", "300", "the army"),
    ("Police say 50 people marched; organisers claim 300.", "300", "organisers"),
    ("Police say 300 people marched; organisers claim 900.", "300", "Police"),
    # "It" is a body or a document where the verb takes a mind or a pen.
    ("The firm sold its ships. It pledged to pay 300 dollars.", "300", "It"),
    ("The ministry published a book. Of the pupils, it wrote, 300 had left.", "300", "it"),
    ("The bank cut its view. It sees growth of 300 percent.", "300", "It"),
    ("The agency was sold. It estimates the cost at 300 dollars.", "300", "It"),
    ("As predicted by Finance Minister, Ada Quill, 300 shops closed.", "300", "Finance Minister, Ada Quill"),
    ("Brightwater Bank has said it believes that 300 ships sank.", "300", "Brightwater Bank"),
    # Offices and bodies of all kinds bind themselves, and tell others what is best.
    ("The premier vowed to hire 300 nurses.", "300", "The premier"),
    ("The head of the farm lobby threatened on Monday to bring 300 tractors.", "300", "The head of the farm lobby"),
    ("The panel recommends a fine of 300 dollars.", "300", "The panel"),
    ("The comptroller recommended spending 300 dollars on walls.", "300", "The comptroller"),
    ("The mayor suggested cutting 300 posts.", "300", "The mayor"),
    ("The auditor fears for 300 jobs.", "300", "The auditor"),
    ("The port master outlined how 300 ships would be built.", "300", "The port master"),
    ("Brokers reckon on 300 sales.", "300", "Brokers"),
    ("The police expect 300 people.", "300", "The police"),
    ("The bar association counted 300 burnt houses.", "300", "The bar association"),
    ("Treasury modelling assumes 300 births.", "300", "Treasury modelling"),
    ("The institute has worked out that 300 farms would close.", "300", "The institute"),
    # Any verb will do behind a quotation.
    ('"We lost 300 trees," jibed Marit Solberg.', "300", "Marit Solberg"),
    ('"They planted 300 trees," sneered one.', "300", "one"),
    ('"They promised us help," Marit Solberg fumed. "We lost 300 trees."', "300", "Marit Solberg"),
    ('"Tell that to my 300 cows!" shouted a deputy.', "300", "a deputy"),
    ('The chief blamed "gusts of 300 kilometres an hour".', "300", "The chief"),
    # Words quoted inside a sentence are not those of the speaker of the next one.
    ('She will stay, Marit Solberg vowed, "even if it takes 300 days". Ole Brun said he would go.', "300", "Solberg"),
    ('Marit Solberg said: "I slipped. There were 300 holes." Ole Brun believes that nine had died.', "300", "Solberg"),
    ("Aid groups warned that many will starve, and appealed for 300 dollars.", "300", "Aid groups"),
    # Polls have, give, and open a sentence; a remark is somebody's.
    ("An earlier poll by Norstat had her ahead by 300 votes.", "300", "An earlier poll by Norstat"),
    ("The survey gives him 300 seats.", "300", "The survey"),
    ("In the latest poll, Marit Solberg leads by 300 votes.", "300", "the latest poll"),
    ("In the survey, 300 were against it.", "300", "the survey"),
    ("In the poll, 300 would back her.", "300", "the poll"),
    ("His remark that 300 voters are freeloaders hurt him.", "300", "His"),
    ("The mayor bragged in a memo to donors that 300 had given.", "300", "The mayor"),
    ("The firm, which announced Thursday it would order 300 vans, was sold.", "300", "The firm"),
    ('"They are 300 years late," one, Marit Solberg, tweeted.', "300", "Marit Solberg"),
    ('"You lose 300 jobs," said its analyst Marit Lie-Even, who left.', "300", "its analyst Marit Lie-Even"),
    # The source inside what somebody says vouches for it, unless it is his own.
    ("Police said they would release 300 tapes, according to lawyers for the family.", "300", "lawyers for the family"),
    ("The mayor believes that 300 is a better price, according to his notes.", "300", "The mayor"),
    ("The writer asked for 300 crowns per page.", "300", "The writer"),
]

UNSAID = [
    # A name in capitals before a colon speaks, a label does not.
    ("NOTES: The group owns 300 ships.", "300"),
    ("TARNSTEAD: The police have found 300 bottles.", "300"),  # a dateline
    ("KEY POINTS: The plan needs 300 men.", "300"),
    ("57 percent said that it should go; four years ago it was 300.", "300"),
    ("While 300 men were against it, the women agreed.", "300"),
    ("The survey had 300 respondents.", "300"),
    ("In the poll booth, 300 people waited.", "300"),
    # A poll is an election, too.
    ("In the May poll, Labour won 300 seats.", "300"),
    ("In a run-off poll, Ole Brun beat Marit Solberg by 300 votes.", "300"),
    ("From the poll, 300 names were drawn.", "300"),
    ("The poll has 300 questions on wages.", "300"),
    ("My guess is 300 ships.", "300"),
    ("The mayor declared an emergency; a request for 300 dollars was denied.", "300"),
    ("Nine fled, according to the mayor; the army found 300.", "300"),
    ("It promises to be hot: 300 degrees.", "300"),
    ("“Gang of 8,” the musical, opened with 300 actors.", "300"),
    ("Brokers say the market rose; the index added 300.", "300"),
    ("The room was dark. It shows that 300 had left.", "300"),
    ("The country only counted 300 students then.", "300"),
    ("The boy counted 300 coins.", "300"),
    ("The mayor objects to 300 ships which, he believes, are unsafe.", "300"),
    ("Inspectors believe a cable began the fire; the owner's shares fell 300 cents.", "300"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_number(text: str, number: str, said: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to is not None
    assert said in claim.attributed_to


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_says(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to is None
