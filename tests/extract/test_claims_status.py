"""Whether what a figure tells is a fact, a plan, a wish, a condition or denied: by its clause."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

# sentence → the status of each figure.
STATUSES = [
    ("The mayor is to blame for 40 deaths, and he should earn 40,000 euros a year.", ["stated", "demanded"]),
    ("Harwick announced it is recalling 300 vans, and that it will close 40 shops.", ["stated", "planned"]),
    ("The chief who is to blame for 40 deaths resigned.", ["stated"]),
    ("The firm that did hire 40 men closed.", ["stated"]),
    ("Some 40 species are to be found in the park, and 30 are to be seen.", ["stated", "stated"]),
    ("Some 40 flats are to let.", ["stated"]),
    ("The gunmen are to be tried for 12 murders.", ["planned"]),
    ("The quarry is to pay the widows of 12 workers crushed in May.", ["stated"]),
    ('The song had 40 plays, with users asking "is it yours?" of them.', ["stated"]),
    ("There must have been 40 guests in the hall.", ["hypothetical"]),
    ("The firm must have repaid 30 million euros by June.", ["demanded"]),
    ("The state should have repaid 30 million euros by June.", ["hypothetical"]),
    ("Applicants must have taught 300 pupils.", ["demanded"]),
    ("Drivers must have passed 12 tests before they start.", ["demanded"]),
    ("Rebels must have killed 40 men before they fled.", ["hypothetical"]),
    ("The army will deploy 600 troops needed in the north.", ["planned"]),
    ("The usual routine is to feed 300 birds at dawn.", ["stated"]),
    ("The chief was sacked from running 40 schools.", ["stated"]),
    ("The court banned the firm from selling 300 cars.", ["denied"]),
    ("I lost my house but not my three cats.", ["denied"]),
    # A verb or a noun may say of the infinitive behind it that it was not done, which denies no time of it.
    ("He failed to pay $15,000 in taxes.", ["denied"]),
    ("She was fined for her failure to pay more than $15,000.", ["denied"]),
    ("The bombs failed to kill 40 guests.", ["denied"]),
    ("The team has failed to win in 12 games.", ["stated"]),
    ("She has refused to eat for 12 days.", ["stated"]),
    ("He refused to sign the five-year deal.", ["stated"]),
    ("He did not sign a five-year deal.", ["denied"]),
    ("He saved his house and his three cats.", ["stated"]),
    # How large a known thing is, whatever becomes of it.
    ("Work on the $3 million scheme will not start before May.", ["stated"]),
    ("It told them to leave a city of 150,000.", ["stated"]),
    ("Households should save 20 percent of their water.", ["demanded"]),
    ("Drivers should take 40 minutes of rest.", ["demanded"]),
    ("The minimum wage should rise to $15 an hour, and taxes should fall by 3 percent.", ["demanded", "demanded"]),
    ("The economy should grow 3 percent.", ["planned"]),
    ("Work should take six years, and the fare should not exceed 59 baht.", ["planned", "demanded"]),
    ("The firm will build 1,200 flats after a five-hour meeting.", ["planned", "stated"]),
    ("They were trying to free six people still trapped there.", ["planned"]),
    ("He said he would not resign but would put a draft to them within 90 days.", ["planned"]),
    ("It asked donors for $480 million.", ["demanded"]),
    ("It will help 640,000 people; the bill exceeds 479 million euros.", ["planned", "stated"]),
    ("The agency is to build 900 homes, and two schools are to close.", ["planned", "planned"]),
    ("Her job is to feed 40 horses.", ["stated"]),
    ("The strike kept the airline from flying 300 passengers home.", ["denied"]),
    ("He was barred from driving for 10 years.", ["stated"]),
    ("They demanded the hiring of 700 nurses; the firm expects the arrival of 30 ships.", ["demanded", "planned"]),
    ("The court ordered the sale of 12 ships.", ["stated"]),
    ("He denied reports that 40 had died, and said more than 90 were homeless now.", ["denied", "stated"]),
    ("It may rise, according to a study of 204 firms.", ["stated"]),
    ("Bins will be emptied less often, saving £1.3 million.", ["planned"]),
    ("He scored again to take his tally to nine.", ["stated"]),
    ("Five of Sarle's 14 pools will close.", ["planned", "stated"]),
    ("Trains will stop after 97 percent of drivers backed a strike.", ["stated"]),
    ("The pit will close after 93 years.", ["stated"]),
    ("The ban will end after 30 days.", ["planned"]),
    ("The target is that 92 percent of patients be treated within 18 weeks.", ["planned", "planned"]),
    (
        "The target is that 92 percent of patients be treated within 18 weeks; 61 percent were.",
        ["planned", "planned", "stated"],
    ),
    ("A nurse murdered four patients and tried to kill two.", ["stated", "planned"]),
    ("Sarle will have 9,000 guards there, up from 5,500.", ["planned", "stated"]),
    ("She was acquitted of stealing $300 from the till.", ["denied"]),
    ("The mayor said Sarle had paid half of it and would pay the rest in three parts.", ["stated", "planned"]),
    ("It would be the bank's 12th branch.", ["hypothetical"]),
    ("The kidnappers want a ransom of 5 million francs.", ["demanded"]),
    ("The agency appealed for $85 million.", ["demanded"]),
    ("It has asked donors for 40 tents.", ["demanded"]),
    ("He called for a truce of 30 days.", ["demanded"]),
    ("She called for 40 minutes.", ["stated"]),
    ("Schools will stay shut for two weeks, keeping 48,000 pupils at home.", ["planned", "planned"]),
    ("The mine will close, citing losses of $40 million.", ["stated"]),
    ("The vessel, built to carry 120 people, sank.", ["stated"]),
    ("It may pay, according to a report, $40 million.", ["hypothetical"]),
    ("It has not seen such rain in 70 years.", ["stated"]),
    ("It will not reopen for three weeks.", ["planned"]),
    ("Police used tear gas to disperse 40 men.", ["stated"]),
    ("The firm fired 30 workers to save $4 million.", ["stated", "planned"]),
    ("Rebels crossed the river to attack 12 villages.", ["planned"]),
    ("Parliament passed a bill to build 300 homes.", ["planned"]),
    ("The index crossed 5,000 to close at 5,010.", ["stated", "stated"]),
    ("It fell short of the 400 seats that he had predicted.", ["planned"]),
    ("Two of its five plants would run.", ["hypothetical", "stated"]),
    ("They could have been jailed for two years and fined $500.", ["hypothetical", "hypothetical"]),
    ("We should have had six goals.", ["hypothetical"]),
    ("The shot must be kept cold and is 95% effective.", ["stated"]),
    ("We should've had six goals.", ["hypothetical"]),
    ("He announced an attempt to climb 14 peaks.", ["planned"]),
    ("He trained for years to climb 14 peaks.", ["planned"]),
    ("Expectations for rates to fall to 2 percent grew.", ["planned"]),
    ("The firm raised money to close 40 shops.", ["planned"]),
    ("The two men returned to build 40 schools.", ["stated", "planned"]),
    ("The rowers beat Ashwell to win three medals.", ["stated"]),
    ("With 74,000 members to answer to, there will be care.", ["stated"]),
    ("Thousands of new cases are expected.", ["planned"]),
    ("The index snapped its rally to fall 215 points.", ["stated"]),
    ("One in eight will develop it; the risk is 1 in 90 for men.", ["planned", "stated"]),
    ("They beat Ashwell to stretch their lead to eight points.", ["stated"]),
    ("They used drones to search for 13 hikers still missing.", ["stated"]),
    ("He hoped that 900 would come; a third of the seats were empty.", ["hypothetical", "stated"]),
    ("On Friday they reiterated they would dismiss 12 ministers.", ["planned"]),
    ("It should be noted that there are only six cities.", ["stated"]),
    ("Sales might be lower than the ministry's target of $3 billion.", ["stated"]),
    ('"Why is it not raising the pay to $500?" asked the union.', ["hypothetical"]),
    ("It took a day, unless you wanted to add another 4 days.", ["hypothetical"]),
    ("It is small, considering how the island has 30 beaches.", ["stated"]),
    ("The number might not exceed 800,000.", ["hypothetical"]),
    ("It does not have 300 beds, but it has 40 doctors.", ["denied", "stated"]),
    ("She told guests that turnout might exceed 70%.", ["hypothetical"]),
    ("Rovers came from behind to beat Athletic 2-1.", ["stated"]),
    ("Drugs are allowed for a period not exceeding three months.", ["stated"]),
    ("She announced that the state has spent 40 million euros.", ["stated"]),
    ("He asked whether the clerk had paid for 40 chairs.", ["hypothetical"]),
    ("The deal, which the two presidents signed last May, stands.", ["stated"]),
    ("Two of the mayor's cousins sought help.", ["stated"]),
    ("Twelve senators demanded a vote.", ["stated"]),
    ("It was not until 40 ships had sunk that he spoke.", ["stated"]),
    ("It did not hit 12 ships.", ["denied"]),
    ("It will be the third bridge there.", ["planned"]),
    ("The lender will sell 40 branches.", ["planned"]),
]


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_what_is_known_is_stated_whatever_is_planned(text: str, expected: list[str]) -> None:
    assert [claim.claim_status for claim in claims(text)] == expected


def test_since_an_age_counts_nothing_up() -> None:
    assert not claims("I have sung since I was sixteen.")[0].is_cumulative
    assert claims("Since then 427 fugitives have been caught.")[0].is_cumulative


def test_a_second_verb_shares_the_modal_of_the_first() -> None:
    first, second = claims("The firm will close 12 shops and open 30 depots.")
    assert (first.claim_status, second.claim_status) == ("planned", "planned")
