"""Figures put near an amount, two who put them, verbs that look like nouns, who is named behind a quotation."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

SAID = [
    # What is put near an amount, and is a number itself.
    ("Officials say 60 signed, but aides put the number nearer 43.", "43", "aides"),
    ("The union puts the loss at 900 jobs, a number that ministers put closer to 43.", "43", "ministers"),
    ("Experts put the cost between 40 and 43 million euros.", "43", "Experts"),
    ("They dispute the total, which they put at less than 43,000.", "43", "they"),
    ("The ministry reckoned the true cost at £43bn.", "43", "The ministry"),
    # What is foreseen may be a length of time.
    ("The Weather Office, by contrast, forecasts only 43 days above 30C.", "43", "The Weather Office"),
    ("Doctors predicted about 43 weeks of treatment.", "43", "Doctors"),
    ("The union put the number of people who would lose their work at closer to 43.", "43", "The union"),
    # Two who put it, each with his figure.
    ("Labour puts the cost at £43bn, the Treasury at £6bn.", "43", "Labour"),
    ("Labour puts the cost at £4bn, the Treasury at £43bn.", "43", "the Treasury"),
    ("The White House puts the number of jobs at 4 million; Norvik's, at 43 million.", "43", "Norvik"),
    ("The poll puts the government at 40 percent, the opposition at 43.", "43", "The poll"),
    ("The study's authors estimate 90 deaths; a rival team puts it at 43.", "43", "a rival team"),
    ("Analysts at Norvik guess 43 million.", "43", "Analysts at Norvik"),
    # The last word of a sentence as a verb.
    ("Wait times rose by 43%, documents obtained by the party reveal.", "43", "documents obtained by the party"),
    ("Taxes will go up by $43, critics in the Senate claim.", "43", "critics in the Senate"),
    ("Shops lost 43 clerks, data compiled by Datalane shows.", "43", "data compiled by Datalane"),
    ("Records reviewed by the paper list 43 deaths.", "43", "Records reviewed by the paper"),
    # What a figure brings a count to.
    ("The ministry confirmed 17 new cases, bringing the total to 43.", "43", "The ministry"),
    ("The state reported 40 deaths on Sunday, pushing its toll past 43.", "43", "The state"),
    ("Lund's tweet that he had sold 43 cars cost him dearly.", "43", "Lund"),
    ("The bank made it clear in its note that 43 branches would go.", "43", "The bank"),
    ("The board's latest numbers show 43 cases.", "43", "The board's latest numbers"),
    ("There are, by Labour's reckoning, 43 million people on the lists.", "43", "Labour"),
    ("The report accuses the firm of hiding 11 deaths and demands that it pay $43 million.", "43", "The report"),
    # Quotations: of what mind somebody is before the next paragraph, who was speaking.
    ("The mayor said: “We lost 43 homes,” and Brun said 12 were empty.", "43", "The mayor"),
    ("The chief was blunt.\n\n“We hired 43 nurses.”", "43", "The chief"),
    ("“You're talking about 43 votes.”\n\nMarit Solberg was speaking on the radio.", "43", "Marit Solberg"),
    ("“You're talking about 43 votes,” said Lee.\n\nMarit Solberg was speaking on the radio.", "43", "Lee"),
]
UNSAID = [
    ("She put the chair nearer 43 women.", "43"),
    ("He put a bomb under 43 seats.", "43"),
    ("The storm at sea put the price at 43 dollars.", "43"),
    ("The agency predicted 43 minutes before the blast that it would hold.", "43"),
    ("Players guess 43 words in a row.", "43"),
    ("He guessed 43 of the answers.", "43"),
    ("She won 43 games, a claim.", "43"),
    ("The firm cut 43 jobs, the third such report.", "43"),
    ("He sacked 43 people, officials behind the tax report.", "43"),
    ("The plan cut 43 jobs, a blow to union demands.", "43"),
    ("The club announced 12 signings, taking its squad to 43.", "43"),
    ("Police found 12 more bodies, bringing the toll to 43.", "43"),
    ("The letter that cost 43 euros was lost.", "43"),
    ("The road was clear.\n\n“We hired 43 nurses.”", "43"),
    ("“You're talking about 43 votes.”\n\nThe ministry was not speaking to reporters.", "43"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_figure(text: str, number: str, said: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to == said


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_figure_that_nobody_says(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to is None
