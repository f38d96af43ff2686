"""Whom a number is about."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

# text, number, the actor that it is about
ABOUT = [
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
    ("The flood hit 300 of Norway's farms.", "300", "Norway"),
    # A name hangs on its noun, wherever it begins: the bank is the subject, and nearer than the other's.
    (
        "The Bank of Norway cut rates. The European Central Bank cut its rate by 300 points.",
        "300",
        "European Central Bank",
    ),
    # The last of a list has its own, though the verb is said once.
    ("Greece took in 13,000 and Spain 19,000.", "19,000", "Spain"),
    ("Greece took in 13,000 and Spain 19,000.", "13,000", "Greece"),
    ("India sent 11 tonnes of medicine, and China 100 tents.", "100", "China"),
    ("Algeria bought 1.6 million tonnes, Morocco 2.4 million and China 1.9 million.", "2.4", "Morocco"),
]
NOT_ABOUT = [
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
    # What one strikes or shoots down is another's.
    ("Norway struck 300 depots.", "300"),
    ("The 300 drones were shot down by Norwegian forces.", "300"),
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
    ("India sent 11 tonnes of medicine, and China 100 tents.", "100", "China"),
    ("India sent 11 tonnes of medicine, and China 100 tents.", "11", "India"),
    ("India sent 11 tonnes of medicine and 100 tents.", "100", "India"),
]


@pytest.mark.parametrize(("text", "number", "agent"), AGENTS)
def test_who_does_it_in_a_clause_without_a_verb(text: str, number: str, agent: str) -> None:
    claim, names = claim_in(text, number)
    assert (claim.agent, names.get(claim.agent_actor_id)) == (agent, agent)
