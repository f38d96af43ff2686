"""Whom a number is about."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in, read

# text, number, the actor that it is about
ABOUT = [
    ("Brightwater Bank announced a profit of $300 million.", "300", "Brightwater Bank"),
    ("Brightwater Bank expects sales of $300 million.", "300", "Brightwater Bank"),
    ("Norway has 300 tanks.", "300", "Norway"),
    ("Brightwater Bank, which employs 300 people, will close.", "300", "Brightwater Bank"),
    ("Brightwater Bank said on Monday it would cut 300 jobs.", "300", "Brightwater Bank"),
    ("Marit Solberg pledged to deploy 300 troops.", "300", "Marit Solberg"),
    ("Marit Solberg, 47, won.", "47", "Marit Solberg"),
    ("US aircraft have carried out more than 300 strikes.", "300", "United States"),
    # A state's troops are the state's, whoever promises them.
    ("Danish Prime Minister Petra Lund pledged to send 300 troops.", "300", "Denmark"),
    ("The plan grew when Danish Prime Minister Petra Lund offered to send 300 troops.", "300", "Denmark"),
    ("Danish Prime Minister Petra Lund owns 300 books.", "300", "Petra Lund"),
    ("Australia offered to send 300 troops.", "300", "Australia"),
    ("Brightwater Bank was fined. The company has paid 300 dollars.", "300", "Brightwater Bank"),
    ("Brightwater Bank will close two of its 300 branches.", "300", "Brightwater Bank"),
    ("They robbed 300 clients of Brightwater Bank.", "300", "Brightwater Bank"),
    ('"I lost 300 dollars," said Marit Solberg.', "300", "Marit Solberg"),
    ("It borders on Chile, which has let in 300 people.", "300", "Chile"),
    ("Her employer, Brightwater Bank, has closed 300 branches.", "300", "Brightwater Bank"),
    ("Marit Solberg was ahead by 300 votes.", "300", "Marit Solberg"),
    ("Norway's army has 300 tanks.", "300", "Norway"),
    ("Norway launched 300 drones.", "300", "Norway"),
    ("Norway saw 300 floods.", "300", "Norway"),
    ("Brightwater Bank disposed of 300 branches.", "300", "Brightwater Bank"),
    ("The flood hit 300 of Norway's farms.", "300", "Norway"),
    # A name hangs on its noun, wherever it begins: the bank is the subject, and nearer than the other's.
    (
        "The Bank of Norway cut rates. The European Central Bank cut its rate by 300 points.",
        "300",
        "European Central Bank",
    ),
    # "It" takes up no plural; a thing that was the subject it may.
    ("Brightwater Bank said on Monday that fees had dropped. It has 300 branches.", "300", "Brightwater Bank"),
    ("Brightwater Bank said fees had dropped. Fees fell, and it has 300 branches.", "300", "Brightwater Bank"),
    ("Brightwater Bank said on Monday that the tower was shut. It has 300 doors.", "300", None),
    # What a firm has, behind other prepositions than "of".
    ("Profit at Brightwater Bank rose by 300 dollars.", "300", "Brightwater Bank"),
    ("Net income for Brightwater Bank fell to 300 dollars.", "300", "Brightwater Bank"),
    ("Petra Lund bought shares in Brightwater Bank for 300 crowns.", "300", "Petra Lund"),
    ("Norway's exports to Chile fell to 300 tonnes.", "300", "Norway"),
    ("So far 12 of Norway's 300 towns have snow.", "300", "Norway"),
    # An offer is his who makes it.
    ("Brightwater Bank rejected an offer of $300 million from Fjordline Group.", "300", "Fjordline Group"),
    ("Brightwater Bank turned down a $300 million bid by Fjordline Group.", "300", "Fjordline Group"),
    ("Brightwater Bank made a $300 million offer for Fjordline Group.", "300", "Brightwater Bank"),
    # What stands in front of the sentence is its subject's.
    ("With 300 workers, Brightwater Bank is the biggest employer here.", "300", "Brightwater Bank"),
    ("With assets of $300 million, Brightwater Bank is the smallest.", "300", "Brightwater Bank"),
    # What somebody has in the end.
    ("Marit Solberg finished with 300 points.", "300", "Marit Solberg"),
    ("Brightwater Bank ended the year with 300 workers.", "300", "Brightwater Bank"),
    # Whom a state arrests are in its hands.
    ("Norway arrested 300 men.", "300", "Norway"),
    # Those of a group that somebody leads are his, whatever they are called.
    ("Marit Solberg leads a team of 300 nurses.", "300", "Marit Solberg"),
    ("Brightwater Bank ended the year with a staff of 300 people.", "300", "Brightwater Bank"),
    # … and whom somebody teaches are his.
    ("Marit Solberg taught 300 students.", "300", "Marit Solberg"),
    # A firm by what it makes, where it is the only one.
    ("Vesta Motors rose. The sports car maker lost 300 dollars.", "300", "Vesta Motors"),
    # All words before the name are the role.
    ("Founder and chief executive Marit Solberg sold 300 shares.", "300", "Marit Solberg"),
    ("Solberg leads Lund 48 percent to 44 percent, and Petra Lund and Marit Solberg know it.", "44", "Petra Lund"),
    # An association of airlines is no airline.
    (
        "The Fjord Air Transport Association praised Brightwater Airways. The airline has 300 jets.",
        "300",
        "Brightwater Airways",
    ),
    # Who is no business is no "company".
    ("The European Commission fined Brightwater Bank. The company paid 300 euros.", "300", "Brightwater Bank"),
    # The last of a list has its own, though the verb is said once.
    ("Greece took in 13,000 and Spain 19,000.", "19,000", "Spain"),
    ("Greece took in 13,000 and Spain 19,000.", "13,000", "Greece"),
    ("India sent 11 tonnes of medicine, and China 100 tents.", "100", "China"),
    ("Algeria bought 1.6 million tonnes, Morocco 2.4 million and China 1.9 million.", "2.4", "Morocco"),
]
NOT_ABOUT = [
    ("Brightwater Bank cited 300 analysts.", "300"),
    # Who tells a figure is not whom it is about.
    ("Transport Minister Marit Solberg announced 300 vacancies.", "300"),
    ("The mayor, Marit Solberg, highlighted a 300 percent rise in thefts.", "300"),
    ("Brightwater Police recorded a 300 percent rise in thefts.", "300"),
    ("Brightwater Police reported 300 thefts.", "300"),
    ("Brightwater Bank rose 12 cents to $3.10, Kestrel 30 cents to $94.25.", "30"),
    ("Indian officials put the number of the hurt at 300.", "300"),
    ("Russia's invasion has closed 300 firms.", "300"),
    ("Marit Solberg was attacked by 300 men.", "300"),
    ("Norway and Chile compared its 300 ships.", "300"),
    ('"I looked back with 300 metres to go," said Marit Solberg.', "300"),
    ("Brightwater Bank was fined. The judge paid 300 dollars.", "300"),
    ("A French donor gave 300 euros.", "300"),
    ('"We had 300 people in the mine," said Marit Solberg.', "300"),
    ("A bomb in Iraq killed 300 people.", "300"),
    ("Marit Solberg said 300 trees had fallen.", "300"),
    ("The house was bought from Norway for 300 crowns.", "300"),
    # What lies in a state, or is somebody there, is not the state.
    ("Norway's biggest bank cut 300 jobs.", "300"),
    ("Norway is small. The nation's capital grew by 300 people.", "300"),
    ("Norway's ambassador owns 300 books.", "300"),
    # Whom somebody meets is nobody's, nor is money that only others offer, nor what has an owner without a name.
    ("Marit Solberg addressed 300 supporters.", "300"),
    ("Marit Solberg beat 300 players.", "300"),
    ("Marit Solberg spoke to 300 farmers.", "300"),
    ("Brightwater Bank rejected a $300 million offer.", "300"),
    ("Brightwater Bank sued 300 nurses.", "300"),
    ("Vesta Motors passed Quill Motors. The sports car maker lost 300 dollars.", "300"),
    ("Brightwater Bank cut the unit's budget to $300 million.", "300"),
    ("With 300 people dead, Norway is in mourning.", "300"),
    ("With a trade gap of $300 million, Norway wants to sell more.", "300"),
    ("Minister Marit Solberg and her deputy Petra Lund opened 300 schools.", "300"),
    # What somebody foresees of a thing is no amount of his; a firm foresees its own.
    ("Marit Solberg expects sales of $300 million.", "300"),
    ("Marit Solberg forecast inflation at 300 percent.", "300"),
    # A citizen's age is not his country's; nor is a list what one of those on it has.
    ("Norway is proud. The 43-year-old Norwegian won again.", "43"),
    ("Norway was not even in the list of the top 16 countries.", "16"),
    # Who is one of those counted has none of the others, nor does who sees or hears them.
    ("Of the 300 players invited, Marit Solberg is the first to come.", "300"),
    ("Marit Solberg was the youngest of 300 runners.", "300"),
    ("Marit Solberg was the third of 300 winners.", "300"),
    ("Marit Solberg heard 300 shots.", "300"),
    ("Marit Solberg is charged in the shootings of 300 people.", "300"),
    ("Marit Solberg sentenced him to a year in jail for the theft of 300 cars.", "300"),
    # What one strikes or shoots down is another's.
    ("Norway struck 300 depots.", "300"),
    ("The 300 drones were shot down by Norwegian forces.", "300"),
    # Whom one harms or blames are nobody's.
    ("Marit Solberg was convicted of abusing 300 girls.", "300"),
    ("Norway blamed 300 traders.", "300"),
    # Nor are those whom a pollster asks its own, nor the deeds that somebody reports.
    ("The National Commission on Roads reported 300 arrests.", "300"),
    ("The Kenya Health Agency reported 300 new cases.", "300"),
    ("The Kenya Poll Commission has announced 300 seats for the Greens.", "300"),
    ("The Kenya Poll Commission announced 300 votes for the Greens.", "300"),
    ("Brightwater Bank surveyed 300 traders.", "300"),
    # People of a place, or of what stands there, are nobody's who does something there.
    ("Marit Solberg grew up in Halden, a town of 300 people.", "300"),
    ("Marit Solberg opened a hall for the widows of 300 miners.", "300"),
    ("Marit Solberg, who lives in a hamlet of 300 people, sold the farm.", "300"),
    # What somebody says is not his, nor is what another has of its own.
    ("Kestrel Watch said 400 people were hanged; Brightwater Watch said 300.", "300"),
    ("Brightwater Bank shut 400 of its branches; the union shut 300.", "300"),
    # Who does the same in a clause that leaves its verb out is another.
    ("Brightwater Bank cut 400 jobs; the guild, 300.", "300"),
]


@pytest.mark.parametrize(("text", "number", "name"), ABOUT)
def test_the_actor_that_a_number_is_about(text: str, number: str, name: str) -> None:
    claim, names = claim_in(text, number)
    assert names.get(claim.about_actor_id) == name


@pytest.mark.parametrize(("text", "number"), NOT_ABOUT)
def test_about_nobody_named(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.about_actor_id is None


AGENTS = [
    ("The Foundation for Rural Health trained 300 nurses.", "300", "Foundation for Rural Health"),
    ("The National Commission on Roads mended 300 bridges.", "300", "National Commission on Roads"),
    ("India sent 11 tonnes of medicine, and China 100 tents.", "100", "China"),
    ("India sent 11 tonnes of medicine, and China 100 tents.", "11", "India"),
    ("India sent 11 tonnes of medicine and 100 tents.", "100", "India"),
    ("India gave Kenya 11 tents and China 100 tents.", "100", "India"),
    ("India has sent 200 tents; China, 100.", "100", "China"),
]
TITLED = [
    ("Party chairwoman and former minister Marit Solberg got 300 votes.", "Marit Solberg"),
    ("The Harbour Party candidate and co-chair Marit Solberg had 300 votes.", "Marit Solberg"),
    ("Singer and actor Marit Solberg earned $300 million.", "Marit Solberg"),
    ("Sergeant Solberg's wife thanked 300 people.", None),
]


@pytest.mark.parametrize(("text", "number", "agent"), AGENTS)
def test_who_does_it_in_a_clause_without_a_verb(text: str, number: str, agent: str) -> None:
    claim, names = claim_in(text, number)
    assert ((claim.agent or "").removeprefix("The "), names.get(claim.agent_actor_id)) == (agent, agent)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # One of a people is not the state that the people is.
        ("The German joined the club and signed 12 contracts.", None),
        ("A Kenyan won 12 races.", None),
        ("The French sent 12 ships.", "France"),
        ("The Norwegians sent 12 ships.", "Norway"),
    ],
)
def test_the_state_of_a_people_that_does_it(text: str, name: str | None) -> None:
    claim, names = claim_in(text, "12")
    assert names.get(claim.agent_actor_id) == name


@pytest.mark.parametrize(("text", "name"), TITLED)
def test_who_does_it_behind_a_role_of_several_words(text: str, name: str | None) -> None:
    claim, names = claim_in(text, "300")
    assert names.get(claim.agent_actor_id) == name


@pytest.mark.parametrize(
    ("text", "number", "about", "agent"),
    [
        # What a slash joins to a name is a part of it.
        ("EUR/USD dropped from 1.2232 to 1.2181.", "1.2181", "EUR/USD", "EUR/USD"),
        ("USD/JPY is at 300.", "300", "USD/JPY", None),
        ("The rate of EUR/USD is 1.2181.", "1.2181", "rate of EUR/USD", None),
        ("Vela/Norbank sold 300 cars.", "300", "cars", "Vela/Norbank"),
        ("Oslo/Lima flights fell 300 percent.", "300", "Oslo/Lima flights", "Oslo/Lima flights"),
        ("He/she must pay $300.", "300", None, "He"),
        ("Men and/or women paid $300.", "300", None, "Men"),
        ("The 9/11 attacks killed 300 people.", "300", "people", "The 9/11 attacks"),
        ("Speeds rose to 300 km/h.", "300", "Speeds", "Speeds"),
    ],
)
def test_a_name_with_a_slash(text: str, number: str, about: str | None, agent: str | None) -> None:
    found = next(claim for claim in read(text).claims if number in claim.text)
    assert (found.about, found.agent) == (about, agent)


def test_who_speaks_behind_his_name_and_a_colon_is_not_counted() -> None:
    text = "QUESTION: How many posts will go?\n\nMINISTER HALE: About 60. But 25 of them are empty."
    found, _ = claim_in(text, "60")
    assert (found.about, found.attributed_to) == (None, "MINISTER HALE")


def test_who_tells_a_headline_is_none_of_those_it_tells_of() -> None:
    found, _ = claim_in("Police: 60 dead in bus crash", "60")
    assert (found.about, found.attributed_to, found.event) == (None, "Police", "killed")
