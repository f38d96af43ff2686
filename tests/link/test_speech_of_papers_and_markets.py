"""Documents torn from their verbs, what markets foresee, participles that say nothing, shares of those asked."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

SAID = [
    ("Police went to the scene and put the toll at 43.", "43", "Police"),
    ("The officer confirmed the raid but put the number of dead at 43.", "43", "The officer"),
    # Whose relative clause it is.
    ("She cited a county report on the effects of traffic on schools that said 43 pupils fell ill.", "43",
     "a county report"),
    ("He waved a letter on farm plans that said 43 barns would go.", "43", "a letter"),
    ("He cited a report on clinics that say 43 beds are empty.", "43", "clinics"),
    ("He read the statement of the ministry, which said 43 had left.", "43", "the ministry"),
    ("He read a letter from the union that said 43 had left.", "43", "the union"),
    # What markets foresee.
    ("Analysts' expectations of 43 cents a share were beaten.", "43", "Analysts"),
    ("The firm earned 80 cents a share, above the analyst consensus of 43 cents.", "43", "the analyst consensus"),
    ("The firm earned 80 cents a share, beating consensus estimates of 43 cents.", "43", "consensus estimates"),
    ("Profit was $3 million, ahead of Wall Street's expectation of $43 million.", "43", "Wall Street"),
    ("Profit was $3 million, above analysts' forecasts for a loss of $43 million.", "43", "analysts"),
    ("Norvik forecast sales of $4 billion, below analysts' average expectation of $43 billion.", "43", "analysts"),
    ("Norvik forecast sales of $43 billion, below analysts' average expectation of $5 billion.", "43", "Norvik"),
    ("Norvik forecast yearly profit to be 43 cents per share, according to Datalane.", "43", "Norvik"),
    ("The company forecast profit to be between $43 million and $50 million.", "43", "The company"),
    ("The estimate by the Tarvik Budget Office of the bill's cost is $43 million.", "43", "the Tarvik Budget Office"),
    ("Norvik said it expects revenue in the range of between $43 million and $50 million, below analysts' estimate of"
     " $60 million, according to data from Datalane.", "43", "Norvik"),
    ("The district anticipates losing at least $43 million more.", "43", "The district"),
    ("The firm sees charges of $43 million this year.", "43", "The firm"),
    # What a price did is no saying of its own.
    ("Shares in Norvik fell after the firm cut its dividend and said it would close 43 shops.", "43", "the firm"),
    ("Oil prices rose after OPEC met in Vienna and said it would pump 43 barrels less.", "43", "OPEC"),
    # A hedge before the amount at which a thing is put.
    ("The officer put the true cost at closer to $43 million.", "43", "The officer"),
    ("The officer put the toll at somewhere near 43.", "43", "The officer"),
    ("The officer put the cost at north of $43 million.", "43", "The officer"),
    # What a document shows.
    ("He also praised a new report from New Halden estimating that prices will fall by 43 percent.", "43",
     "a new report from New Halden"),
    ("The committee met. Some 43 patients waited for a bed, it found.", "43", "it"),
    ("Some 43 percent of residents, a survey found, want a new bridge.", "43", "a survey"),
    ("Nearly 43 percent of farmers like the plan, a new poll shows, and 18 want a vote.", "43", "a new poll"),
    ("A poll last week showed Norman with a 43-point lead over Hale.", "43", "A poll"),
    ("Norman led Hale by 43 points in a poll taken by the Halden Centre.", "43", "a poll taken by the Halden Centre"),
    ("Three-quarters of 43 drivers agree that roads are worse, rare unity there, according to a poll.", "43", "a poll"),
    ("It was only 43 percent done by Thursday night, according to the station.", "43", "the station"),
    ("The 43 million that the bureau reported in May was too low.", "43", "the bureau"),
    ("The 43 cases the hospital confirmed on Monday were mild.", "43", "the hospital"),
    # Whom the tree joins elsewhere.
    ("The firm, in the midst of a pay row, said on Friday its figures from the 43 weeks that ended in May and beyond"
     " were also within the reach of the review.", "43", "The firm"),
    ("They're afraid that the mayor's planned $5 million cut could cost their school 43 jobs.", "43", "They"),
    # Words of saying behind, and the words for who speaks.
    ("The tower had 43 flats, say police.", "43", "police"),
    ("The skull, which scientists estimate is 43,000 years old, was found in May.", "43,000", "scientists"),
    ("Campaign reports filed Friday show Hale with $43 million in the bank.", "43", "Campaign reports"),
    ("An ad by Hale's campaign says 43 bridges were lost.", "43", "An ad by Hale's campaign"),
    ("The senator, referencing 43 closures, called for a vote.", "43", "The senator"),
    ("Mr. Forn said Harwick Sea's 1991 unconsolidated, or own, profit is likely to be 43 million francs,"
     " up from 33 million last year.", "43", "Mr. Forn"),
    ("Sources: Cole to get $43 million", "43", "Sources"),
    ("The chief confirmed that at least 12 people were hurt and said 43 had died.", "43", "The chief"),
    ("In a statement Friday, Hale called the 43 deaths a tragedy.", "43", "Hale"),
    ("Some 43 people were hurt, witnesses and the police said.", "43", "witnesses and the police"),
    ("Officials raised the death toll to 43 from 30.", "43", "Officials"),
    ("Witnesses disputed the police claim that 43 people were hurt.", "43", "police"),
    # What stays somebody's word.
    ("The mayor said 12 shops would close, but 43 would stay open.", "43", "The mayor"),
    ("She believes 12 people will come but that only 43 will stay.", "43", "She"),
    ("In 43 years, the mayor said, crime fell by half.", "43", "the mayor"),
    ("The union demanded that the firm rehire the 43 miners.", "43", "The union"),
    ("Hale proposed that the town open a bank, which would lend $43 million.", "43", "Hale"),
    ("Hale insists that the plan, which costs $43 million, is sound.", "43", "Hale"),
    ("Hale said the deal would create 43 jobs, a claim that Stone disputes.", "43", "Hale"),
]  # fmt: skip

UNSAID = [
    # A participle and its time before the verb.
    ("The layoffs announced Tuesday came despite a 43 percent rise in sales.", "43"),
    ("The deal reported on Friday pushed the shares 43 percent lower.", "43"),
    ("Police held a man of 43, whom they believe was armed.", "43"),
    ("Of these, 43 were confirmed by a blood test.", "43"),
    ("The firm expects sales of $4 million, below estimates of $43 million.", "43"),
    ("The school passed a consensus of 43 parents.", "43"),
    ("The forecast for 43 provinces was dry.", "43"),
    ("Police closed the road in expectation of 43 guests.", "43"),
    ("In the May poll Brun led the party to 43 seats.", "43"),
    ("Three-quarters of drivers say they paid 43 crowns.", "43"),
    ("The town has the 43 clerks that the firm needed.", "43"),
    ("The storm raised the death toll to 43.", "43"),
    # What pushes a price says nothing of it.
    ("The krone slid to 43 to the dollar, pushed down by a trade gap and by bets that the bank would cut rates.", "43"),
    # Labels of paragraphs.
    ("THE FACTS: Fewer than 43 jobs were added.", "43"),
    ("CLAIM: The town added 43 jobs.", "43"),
    ("REALITY: The town added 43 jobs.", "43"),
    # What came of a thought, what leads to a quotation, what is so already, how the article calls what was said.
    ("Many assumed that 12 shops would close, but only 43 did.", "43"),
    ("Economists believed that 12 shops would close, but 43 stayed open.", "43"),
    ("As 43 phones rang, the announcer said, “We have callers.”", "43"),
    ("After serving 43 years, Hale said, “I owe nothing.”", "43"),
    ("The union demanded that the firm reopen the mine, which employs 43 people.", "43"),
    ("Hale said the deal would create jobs — a claim that Stone, who owns 43 shops, disputed.", "43"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_number(text: str, number: str, said: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to == said


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_says(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to is None
