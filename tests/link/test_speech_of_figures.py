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
    # People whose state is reported, and none who are reported themselves.
    ("The monitor reported 43 villagers dead in the raid.", "43", "The monitor"),
    ("The army confirmed 43 soldiers missing.", "43", "The army"),
    # What is foreseen may be a length of time.
    ("The Weather Office, by contrast, forecasts only 43 days above 30C.", "43", "The Weather Office"),
    ("Doctors predicted about 43 weeks of treatment.", "43", "Doctors"),
    ("The union put the number of people who would lose their work at closer to 43.", "43", "The union"),
    # Shares of those asked say nothing of the next share; who asked them does.
    ("In a survey, two-thirds believed that it works, yet only 43 percent had a plan.", "43", "a survey"),
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
    # Who puts a figure on things is mostly somebody or a paper, and may be what prices them.
    ("Futures markets put the odds at 43 percent.", "43", "Futures markets"),
    ("The auction house put the value of the painting at 43 million.", "43", "The auction house"),
    ("Academics put the number of languages at 43.", "43", "Academics"),
    ("The catalogue puts the price at 43 dollars.", "43", "The catalogue"),
    ("The union put the toll under 43.", "43", "The union"),
    ("Economists put the rate over 43 percent.", "43", "Economists"),
    # Two things of one kind, valued or put by one; two who value a thing.
    ("Lee put the cost of the bank at £12m, the school at £43m.", "43", "Lee"),
    ("Analysts value the bank at £12m, the insurer at £43m.", "43", "Analysts"),
    ("The poll put the governor at 12%, the mayor at 43%.", "43", "The poll"),
    ("Fitch puts growth at 12%, Moody's at 43% and S&P at 9%.", "43", "Moody's"),
    ("Lund's email was blunt: “43 must go.”", "43", "Lund"),
    ("Lee valued the house at £12m, the bank at £43m.", "43", "the bank"),
    ("The firm put the damage to the school at $12 million, the insurer at $43 million.", "43", "the insurer"),
    # Papers stand beside nobody: what ends the sentence is their verb.
    ("Shops lost 43 clerks, figures from the Guild show.", "43", "figures from the Guild"),
    ("It housed 43 boys, reports on the camp show.", "43", "reports on the camp"),
    ("The firm owes 43 million, lawyers for the workers claim.", "43", "lawyers for the workers"),
    ("Letters found in the attic list 43 names.", "43", "Letters found in the attic"),
    ("Official numbers show 43 cases.", "43", "Official numbers"),
    ("Lund's memo that 43 branches must go was leaked.", "43", "Lund"),
    ("Lund's letter that 43 had died was read.", "43", "Lund"),
    ("Lee guesses 43 people came.", "43", "Lee"),
    ("Lee said it was late. The mayor was angry.\n\n“We lost 43 homes.”", "43", "The mayor"),
    ("“We lost 43 homes.”\n\nLee was speaking as 12 more were held.", "43", "Lee"),
]
UNSAID = [
    ("She put the chair nearer 43 women.", "43"),
    ("The governor put the number of troops under 43 commanders.", "43"),
    ("She put the bill between 43 pages of the book.", "43"),
    ("Fire crews put out the blaze at 43 homes.", "43"),
    ("The owner put the ship up for sale at 43 million dollars.", "43"),
    ("The defeat put them at 43 points, ten behind the leaders.", "43"),
    ("The deal puts the value of the firm at 43 million dollars.", "43"),
    ("He predicted 43 minutes into the game that they would lose.", "43"),
    ("She guessed 43 percent of the answers.", "43"),
    ("There are, by any reckoning, 43 homes.", "43"),
    ("It killed 43 people, whatever officials in the capital say.", "43"),
    ("It cost 43 million, more than ministers claim.", "43"),
    ("He met 43 men, heads of state.", "43"),
    ("They lost 43 games, teams in demand.", "43"),
    ("Papers signed by show 43 winners.", "43"),
    ("Growing numbers of women find 43 jobs.", "43"),
    ("Small numbers of them found 43 shells.", "43"),
    ("Huge numbers showed 43 tickets.", "43"),
    ("Lund's tweet that 43 people liked was cut.", "43"),
    ("The army's post that 43 men held fell.", "43"),
    ("The club signed a note that 43 banks sold.", "43"),
    ("Lund's post was short: 43 words.", "43"),
    ("Lund's joke that 43 men laughed at was poor.", "43"),
    ("The knife was blunt.\n\n“We hired 43 nurses.”", "43"),
    ("Was the mayor angry?\n\n“We lost 43 homes.”", "43"),
    ("“We lost 43 homes.”\n\nLee was not speaking for the party.", "43"),
    ("“We lost 43 homes.”\n\nLee was speaking when the bomb went off.", "43"),
    ("“We lost 43 homes.”\n\nWhile the band played, Lee was talking to fans.", "43"),
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
    ("Crews found 43 bodies, as a search continued near the island.", "43"),
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
