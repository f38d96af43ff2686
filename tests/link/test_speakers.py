"""Who said a number, in which words, and which numbers are the narrator's own."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

# text, number, the words for the speaker, the speaker's name
MINISTRY = "Ministry of Farming, Forestry and Fisheries"
SPEAKERS = [
    # Two offices before one name, which trees take apart.
    (
        "Minister of Water and Chairman of the Food Committee Khalid Amari announced that it had bought 300 ships.",
        "300",
        "Minister of Water and Chairman of the Food Committee Khalid Amari",
        "Khalid Amari",
    ),
    # A ministry of several things has one name.
    (f"According to the {MINISTRY}, 300 farms closed.", "300", f"the {MINISTRY}", MINISTRY),
    (f"Some 300 farms closed, the {MINISTRY} said.", "300", f"the {MINISTRY}", MINISTRY),
    ("Marit Solberg said the storm had felled 300 trees.", "300", "Marit Solberg", "Marit Solberg"),
    ("The storm felled 300 trees, Marit Solberg said on Monday.", "300", "Marit Solberg", "Marit Solberg"),
    ("The storm felled 300 trees, according to the CIA.", "300", "the CIA", "CIA"),
    ("According to the CIA, the storm felled 300 trees.", "300", "the CIA", "CIA"),
    ("Gifts rose by 300 crowns, according to Innovate Finance.", "300", "Innovate Finance", None),
    ('"We lost 300 trees," said Marit Solberg, the mayor.', "300", "Marit Solberg", "Marit Solberg"),
    (
        '"We lost 300 trees," the mayor, Marit Solberg, told Reuters.',
        "300",
        "the mayor, Marit Solberg",
        "Marit Solberg",
    ),
    ('Marit Solberg was angry. "It was chaos," she said. "We lost 300 trees."', "300", "she", "Marit Solberg"),
    ('Marit Solberg said: "We lost 300 trees."', "300", "Marit Solberg", "Marit Solberg"),
    ("The storm felled 300 trees, officials said.", "300", "officials", None),
    (
        "The storm felled 300 trees, an AFP correspondent reported.",
        "300",
        "an AFP correspondent",
        "Agence France-Presse",
    ),
    (
        "A spokesman for Brightwater Bank said 300 people had queued.",
        "300",
        "A spokesman for Brightwater Bank",
        "Brightwater Bank",
    ),
    ("The storm, Marit Solberg said, felled 300 trees.", "300", "Marit Solberg", "Marit Solberg"),
    ("Police and medics said 300 people had queued.", "300", "Police and medics", None),
    ("Iraqi officials said 300 men had fled.", "300", "Iraqi officials", "Iraq"),
    # The second verb has the first one's subject, however long the deeds between.
    (
        "Oslo broker Brightwater Bank cut its rates by a third and said 300 people would go.",
        "300",
        "Brightwater Bank",
        "Brightwater Bank",
    ),
    (
        "A spokesman, Marit Solberg, put the town's losses at nine and said 300 people had fled.",
        "300",
        "A spokesman, Marit Solberg",
        "Marit Solberg",
    ),
    ("The ministry put the number of dead cattle at 300.", "300", "The ministry", None),
    ("Health Minister Ole Brun spoke. The clinic has 300 beds, the minister said.", "300", "the minister", "Ole Brun"),
]
# text, number, words of the speaker's
WORDS_OF_SPEAKERS = [
    ("Traders had expected sales to have risen by 300 boats.", "300", "Traders"),
    ("Halv-Ex said the project will cost about 300 dollars.", "300", "Halv-Ex"),
    ("Frost is possible in 300 counties, private forecaster Halv-Weather Inc said.", "300", "Halv-Weather Inc"),
    ('"We have 300 ships," Marit Solberg, 47, told the crowd.', "300", "Marit Solberg"),
    ("Clerks, the mayor explained at a hearing, were paid 300 crowns.", "300", "the mayor"),
    ("As the mayor put it, 300 trees burnt.", "300", "the mayor"),
    ("The mayor claims to have planted 300 trees.", "300", "The mayor"),
    ("The mayor warned of 300 more closures.", "300", "The mayor"),
    ("The mayor pointed to the 300 trees that fell.", "300", "The mayor"),
    ("The mayor cited 300 cases of flu.", "300", "The mayor"),
    ("State radio reported 300 dead.", "300", "State radio"),
    ("The daily quoted the mayor as claiming that 300 trees fell.", "300", "the mayor"),
    ("There are 300 trees left, he indicated.", "300", "he"),
    ("The mayor said that 300 died.", "300", "The mayor"),
    ('"We lost 300 trees," said his successor, Marit Solberg.', "300", "Marit Solberg"),
    ('Said one of them: "We lost 300 trees."', "300", "one of them"),
    ('Marit Solberg was blunt: "We lost 300 trees."', "300", "Marit Solberg"),
    ("The survey showed that 300 trees had fallen.", "300", "The survey"),
    ("Marit Solberg was quoted as saying that 300 trees had fallen.", "300", "Marit Solberg"),
    ("By the ministry's count, 300 trees fell.", "300", "the ministry"),
    ("The ministry's estimate of 300 trees is low.", "300", "The ministry"),
    ("By one estimate, 300 trees fell.", "300", "one estimate"),
    ("Some 300 trees fell, AFP reported, citing police.", "300", "police"),
    ("Marit Solberg told Reuters in Oslo that the ministry had reported 300 fallen trees.", "300", "the ministry"),
    ("The firm reported a loss of 40 dollars, against a profit of 300 dollars.", "300", "The firm"),
    ("The blast hurt 300 people, a doctor and two of his nurses said.", "300", "a doctor and two of his nurses"),
    ("The pill cut the fevers of 300 children, a study published on Thursday found.", "300", "a study"),
    ("Output fell to 250 tonnes, Marit Solberg said, down from 300.", "300", "Marit Solberg"),
    ("SOLBERG: We lost 300 trees.", "300", "SOLBERG"),
    ("The firm owes 300 dollars, police and medics said.", "300", "police and medics"),
    ("In her 300 days there, Marit Solberg said, the storms had ceased.", "300", "Marit Solberg"),
    # Where a parser of trees stumbles: titles before a name, a verb that looks like a noun, a speaker put between.
    ("Rescuers saved 300 men before dawn, and nine were missing, Commodore Ole Brun told a briefing.", "300", "Brun"),
    ("Norway makes 300 ships a year, figures from the industry body SEMA show.", "300", "figures from the industry"),
    ("Marit Solberg said tips from the public led police to the 300 men.", "300", "Marit Solberg"),
    ("Half of them, officials at the ministry told reporters, had no work.", "Half", "officials at the ministry"),
    ("These men, Solberg explained earlier at a hearing, were well paid, making 300 crowns.", "300", "Solberg"),
    ("Auditors warned in March of a shortfall of 300 crowns.", "300", "Auditors"),
    # Nouns of saying, asking and promising, and moods.
    ("Nine were hurt, Department of Public Safety Sgt. Conrad Hein said.", "Nine", "Department of Public Safety Sgt."),
    ("Her own estimate is that the strike costs 300 crowns.", "300", "Her"),
    ("The mayor's message was clear: 300 homes must go.", "300", "The mayor"),
    ("Union leaders called for 300 more inspectors.", "300", "Union leaders"),
    ("The mayor promised to plant 300 trees.", "300", "The mayor"),
    ("The union called for 300 days of rest.", "300", "The union"),
    ("Some 300 trees fell, per a new survey by Norstat.", "300", "a new survey by Norstat"),
    ("What Solberg called “300 wasted years” was his subject.", "300", "Solberg"),
    ("The engineer was blunt: “We lost 300 trees.”", "300", "The engineer"),
    # Of one mind, or having said a noun.
    ("Marit Solberg is confident that 300 ships will return.", "300", "Marit Solberg"),
    ("The mayor is convinced that 300 ships sank.", "300", "The mayor"),
    ("The mayor made it clear that 300 ships had sunk.", "300", "The mayor"),
    ("The union voiced concern that 300 ships might sink.", "300", "The union"),
    ("The mayor issued a warning that 300 homes would go.", "300", "The mayor"),
    ("The mayor gave a figure of 300 trees.", "300", "The mayor"),
    ("A promise from the mayor to hire 300 nurses drew cheers.", "300", "the mayor"),
    ("The mayor had a simple explanation: 300 ships had sunk.", "300", "The mayor"),
    ("The message from the mayor was clear: 300 homes must go.", "300", "the mayor"),
    ("The mayor's promise to hire 300 nurses drew cheers.", "300", "The mayor"),
    ("The bank's forecast is for growth of 300 percent.", "300", "The bank"),
    ("The bank sees growth of 300 percent next year.", "300", "The bank"),
    ("The union demanded 300 dollars.", "300", "The union"),
    # … but whoever tells of another's demand or promise speaks.
    ("Marit Solberg said the clerk had demanded 300 dollars.", "300", "Marit Solberg"),
    ("“The clerk demanded 300 dollars from me,” Marit Solberg said.", "300", "Marit Solberg"),
    ("Marit Solberg said the mayor's promise to hire 300 nurses was empty.", "300", "Marit Solberg"),
    ("The clerk admitted to taking 300 dollars.", "300", "The clerk"),
    # By whom a figure was put, what a poll found, what somebody stood up to say, why he says that he did it.
    ("The cost was put at 300 dollars by the port office.", "300", "the port office"),
    ("The poll, conducted in May, found Solberg leading by 300 votes.", "300", "The poll"),
    ("The mayor took to the radio to say that 300 trees had fallen.", "300", "The mayor"),
    ("Prosecutors have accused the brothers of stealing 300 cars.", "300", "Prosecutors"),
    ("The firm shut its shops, citing a fall of 300 dollars in takings.", "300", "The firm"),
    ("The firm made a move that critics fear will cost 300 jobs.", "300", "critics"),
    # Speakers that the tree hangs on what is said.
    ('"About 300 came," Solberg, the organizer, said.', "300", "Solberg"),
    ("The deal is worth 300 dollars, said people briefed on the talks.", "300", "people"),
    ("The reason, says Solberg, is that 300 ships had sunk.", "300", "Solberg"),
    # What is foreseen, wished, and asked of others stands in the infinitive.
    ("Economists expect prices to rise by 300 percent.", "300", "Economists"),
    ("Prices are expected by economists to rise by 300 percent.", "300", "economists"),
    ("The company hopes to sell 300 boats.", "300", "The company"),
    ("Marit Solberg wants the state to hire 300 nurses.", "300", "Marit Solberg"),
    ("The union urged the ministry to hire 300 nurses.", "300", "The union"),
    ("Marit Solberg called on the council to close 300 kitchens.", "300", "Marit Solberg"),
    ("The minister was forced to admit that 300 files were lost.", "300", "The minister"),
    # Who praises, faults or accuses somebody for a deed tells of it.
    ("The union criticised the mayor for spending 300 dollars on flags.", "300", "The union"),
    ("The mayor was accused by the union of wasting 300 dollars.", "300", "the union"),
    ("A critic attacked the plan as a waste of 300 dollars.", "300", "critic"),
    ("Some 300 had fled, it was announced by the ministry.", "300", "the ministry"),
    # Of one's own mind nobody else tells; of others' wishes whoever speaks of them.
    ("Marit Solberg told reporters on Monday she feared that 300 ships had sunk.", "300", "Marit Solberg"),
    ("Marit Solberg said the union wanted the port to hire 300 men.", "300", "Marit Solberg"),
    # Signed quotations, and those that a line above introduces.
    ("“We lost 300 boats in a year. It is a shame.” — Marit Solberg, baker\n\nHe left.", "300", "Marit Solberg"),
    ("“We lost 300 boats in a year.”\n\n— Marit Solberg\n\nHe left.", "300", "Marit Solberg"),
    ("''It is a shame,'' Marit Solberg said. ''We lost 300 boats.''", "300", "Marit Solberg"),
]


# The narrator's own numbers.
UNSAID = [
    ("The group shut 300 shops, citing weak demand.", "300"),
    ("If the court finds that 300 trees were felled, the firm will pay.", "300"),
    ("Did the mayor say that 300 trees were felled?", "300"),
    ("The storm claimed 300 lives in June.", "300"),
    ("The hospital admitted 300 patients in June.", "300"),
    ("The court denied 300 appeals in June.", "300"),
    ("The mayor cited the report at a meeting attended by 300 farmers.", "300"),
    ("The storm felled 300 trees in June.", "300"),
    ("The CIA, which employs 300 people there, said nothing.", "300"),
    ("The notes will have a value of 300 dollars.", "300"),
    ("Marit Solberg, who owns 300 sheep, said that she would sell.", "300"),
    ("It is said to weigh 300 tonnes.", "300"),
    ("She counted 300 trees.\n\nMarit Solberg said it was sad.", "300"),
    ("Police felled 300 trees, and Marit Solberg promised help.", "300"),
    ("The index added 300 points.", "300"),
    ("The front won the vote, Marit Solberg said, but its foes hold 300 seats.", "300"),
    ("Marit Solberg did not say that 300 trees had fallen.", "300"),
    ("The trees were felled according to a plan for 300 homes.", "300"),
    ("Brightwater Bank announced plans that would cost 300 jobs.", "300"),
    ("The bank gave 300 crowns; Marit Solberg, who sold it her boat, promised more.", "300"),
    # How long and how far is not what is said; a storm says nothing, and an answer may be a deed.
    ("Marit Solberg argued for 300 minutes with a guard.", "300"),
    ("The storm threatens to flood 300 homes.", "300"),
    ("The mayor called the meeting for 300 minutes.", "300"),
    ("The mayor spoke to a crowd of 300.", "300"),
    ("The job demands 300 hours a year.", "300"),
    ("The yearly show boasts of 300 horses.", "300"),
    ("The country saw its envoy dismissed within 300 hours.", "300"),
    ("In a copy of the 300 metres race, Marit Solberg claimed a medal, while Ole Brun took bronze.", "300"),
    ("Marit Solberg is not sure that 300 ships sank.", "300"),
    ("No one said 300 ships had sunk.", "300"),
    ("One of 300 runners, Marit Solberg said that she would win.", "300"),
    ("The firm extended its offer of 300 dollars a share.", "300"),
    ("The ministry's response was swift: it sent 300 nurses.", "300"),
    ("The survey asked readers to choose among 300 towns.", "300"),
    ("Police asked 300 residents to stay indoors.", "300"),
    ("The judge ordered the firm to pay 300 dollars.", "300"),
    ("Some 300 workers hope to come home.", "300"),
    ("“No” - the first of 300 such answers - was all that was heard.", "300"),
    ("Prosecutors want 300 days; the defence asked for no more than five.", "300"),
]


@pytest.mark.parametrize(("text", "number", "said", "name"), SPEAKERS)
def test_who_says_a_number(text: str, number: str, said: str, name: str | None) -> None:
    claim, names = claim_in(text, number)
    assert (claim.attributed_to, names.get(claim.attributed_actor_id)) == (said, name)
    assert claim.attribution_rule


@pytest.mark.parametrize(("text", "number", "said"), WORDS_OF_SPEAKERS)
def test_words_of_the_speaker_and_where_they_stand(text: str, number: str, said: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to is not None
    assert said in claim.attributed_to
    assert said in text[claim.speech_start : claim.speech_end]


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_says(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.attributed_to, claim.attributed_actor_id, claim.attribution_rule) == (None, None, None)


def test_a_thing_accorded_and_an_accord_tell_nothing() -> None:
    text = "Marit Solberg saw that the accord was poor and that its signatories were not 300 strong."
    assert claim_in(text, "300")[0].attributed_to != "its signatories"
