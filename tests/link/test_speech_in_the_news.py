"""What somebody means to do, papers, sources by the way, and how far the words of a speaker reach."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

SAID = [
    # What a mind means to do, whoever has it.
    ("The chocolate maker plans to shut 61 kiosks.", "61", "The chocolate maker"),
    ("The county is planning to take on 61 midwives.", "61", "The county"),
    ("The islanders intend to sell 61 goats.", "61", "The islanders"),
    ("The two villages plan to share 61 wells.", "61", "The two villages"),
    ("The plant expects to take on 61 welders.", "61", "The plant"),
    ("By 2031 the kingdom hopes to plant 61 groves.", "61", "the kingdom"),
    ("The shipping company is looking to buy 61 hulls.", "61", "The shipping company"),
    ("The orchestra offered to play for 61 crowns.", "61", "The orchestra"),
    ("The mayor said the ferry line planned to buy 61 hulls.", "61", "The mayor"),
    ("The ferry line plans to buy 61 hulls, the mayor said.", "61", "the mayor"),
    ("A spokeswoman said the guild expected output to shrink by 61 percent.", "61", "A spokeswoman"),
    ("The courier is alleged by detectives to have hidden 61 rings.", "61", "detectives"),
    ("She is said by her agent to be worth 61 million dollars.", "61", "her agent"),
    ("The baker told the court that Brun had admitted taking 61 eggs.", "61", "Brun"),
    ("Tenants are seeking 61 million crowns in damages.", "61", "Tenants"),
    ("The suit seeks $61 million from the dam's owner.", "61", "The suit"),
    ("The tenants are suing for 61 million crowns.", "61", "The tenants"),
    # What others had foreseen, behind its amount.
    ("The yield beat the 61 percent brokers expected.", "61", "brokers"),
    (
        "Sales were below the 61 percent economists polled by the agency had forecast.",
        "61",
        "economists polled by the agency",
    ),
    # Nouns, wherever the tree hangs who owns them.
    ("An estimate of 61 dead by the clinic was revised.", "61", "the clinic"),
    ("The warning from biologists that 61 beetles will vanish was ignored.", "61", "biologists"),
    ("There is speculation among brokers that the price will touch 61 crowns.", "61", "brokers"),
    ("The consensus among brokers is that the price will rise 61 percent.", "61", "brokers"),
    ("There were appeals from the parish for 61 more beds.", "61", "the parish"),
    ("The toll of 61 given by the clinic is disputed.", "61", "the clinic"),
    ("The clinic's toll of 61 is disputed.", "61", "The clinic"),
    ("On the guild's figures, 61 looms stood still.", "61", "the guild"),
    ("On official figures, 61 hamlets are empty.", "61", "official figures"),
    ("The baker said Brun's claim that 61 eggs were missing was false.", "61", "Brun"),
    ("The baker denied Brun's claim that he took 61 eggs.", "61", "Brun"),
    # Papers, counts, recordings.
    ("The survey put Sorn on 61 percent.", "61", "The survey"),
    ("Fresh data showed imports up 61 percent.", "61", "Fresh data"),
    ("Early results gave the greens 61 seats.", "61", "Early results"),
    ("The ruling mentions 61 victims.", "61", "The ruling"),
    ("Wages fell 61 percent, showed figures released by the guild.", "61", "figures released by the guild"),
    ("A clip of the baker saying that 61 eggs were stolen went round.", "61", "the baker"),
    ("The report attributed 61 deaths to the heat.", "61", "The report"),
    ("Doctors blamed 61 deaths on the heat.", "61", "Doctors"),
    # Inside brackets, in a headline, the second of two who count.
    ("The ferry (its captain says) carries 61 goats.", "61", "its captain"),
    ("Mayor says 61 dead in dam burst", "61", "Mayor"),
    ("The army says 90 men died, but the rebels claim 61.", "61", "the rebels"),
    # Words put in before what is said is complete; what somebody calls something; participles of who spoke.
    ("The trouble, the baker told me over soup, is that 61 eggs were bad.", "61", "the baker"),
    ("She paid what the baker called a ransom of 61 million crowns.", "61", "the baker"),
    ("A source was cited by the paper as saying that 61 boats had sunk.", "61", "A source"),
    ("Sorn grew cross with a cook who said he was late, adding that 61 guests had left.", "61", "Sorn"),
    ("The brewer said it would close two pubs, but 61 had closed already.", "61", "The brewer"),
    ("Sorn sent shivers through the hall by telling reporters that 61 cooks would go.", "61", "Sorn"),
    ("The minister cited a pamphlet with 61 recipes.", "61", "The minister"),
    # What a figure is set against.
    ("The brewer reported a profit of 12 million crowns, up from 61 million.", "61", "The brewer"),
    ("The bank forecast a rise in wages to 12 percent from 61 percent.", "61", "The bank"),
    ("Turnout was 12 percent, the board announced at noon, compared with 61 percent in May.", "61", "the board"),
    ("She earned 12 million crowns, the report shows, including a bonus of 61 million.", "61", "the report"),
    ("Brokers had expected the bank to set aside 61 million crowns.", "61", "Brokers"),
    ("The board denied that cooks had crossed the river and accused them of stealing 61 pans.", "61", "The board"),
    ("“A dozen came,” says Ana. “Some 61 stayed.” Her aunt, Ola, tells it otherwise: “None.”", "61", "Ana"),
    ("The board cut down 61 elms, the Tarvik Echo reports.", "61", "the Tarvik Echo"),
    ("The greens could win 61 seats, a poll suggested on Sunday.", "61", "a poll"),
    ("A cook, speaking on condition of anonymity, put the number at 61.", "61", "A cook"),
    ("There are 61 cases so far, says the board; cooks believe there are more.", "61", "the board"),
    ("Board accepts that 61 seats are empty", "61", "Board"),
    ("Union: brewer to cut 61 jobs", "61", "Union"),
    ("While he blames them, in a March poll, 61 percent of nurses supported it.", "61", "a March poll"),
]

UNSAID = [
    ("Some 61 cooks plan to walk home.", "61"),
    ("The law aims to save 61 bees.", "61"),
    ("The two villages agreed to share 61 wells.", "61"),
    ("The ferry line does not plan to buy 61 hulls.", "61"),
    ("The ferry line no longer plans to buy 61 hulls.", "61"),
    ("The ferry line might plan to buy 61 hulls.", "61"),
    ("The courier is alleged to have hidden 61 rings.", "61"),
    ("The fleet is expected to grow to 61 hulls.", "61"),
    ("Police are seeking 61 witnesses.", "61"),
    ("The storm's toll of 61 is the highest ever.", "61"),
    ("The tale is based on 61 letters.", "61"),
    ("They put the goats on 61 lorries.", "61"),
    ("It sold 12 looms, fewer than the 61 brokers wanted.", "61"),
    ("Neither Sorn nor Brun says that 61 eggs were stolen.", "61"),
    ("Who said that 61 eggs were stolen?", "61"),
    ("Had the baker said that 61 eggs were stolen, they would have paid.", "61"),
    ("The baker wanted to know if 61 eggs were stolen.", "61"),
    # What the article adds to somebody's words.
    ("The brewer said it would close two pubs and has already sacked 61 waiters.", "61"),
    ("The brewer said it would close two pubs, sending its shares down 61 percent.", "61"),
    ("The brewer said it would close two pubs, but 61 stayed open.", "61"),
    ("The brewer said it would close two pubs, and its shares fell 61 percent.", "61"),
    ("The mayor promised to end a strike that has shut 61 pubs.", "61"),
    ("The baker stopped short of saying that 61 eggs were stolen.", "61"),
    ("Instead of saying that 61 eggs were stolen, the baker went home.", "61"),
    ("They won 61 seats, a tally compiled on Sunday.", "61"),
    ("Tarvik: 61 dead in dam burst\n\nThe dam broke at night.", "61"),
    ("Without saying that 61 eggs were stolen, the baker went home.", "61"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_number(text: str, number: str, said: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to == said


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_says(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to is None
