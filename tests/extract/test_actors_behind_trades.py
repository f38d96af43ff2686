"""Names behind a noun of trade that begins a sentence: firms, persons, and names that such a noun is a part of."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "firms", "persons"),
    [
        # a firm has nothing but its name behind it, known or not
        ("Miner Orvex shut 2 pits.", ["Orvex"], []),
        ("Brewer Lothar sold 30 pubs.", ["Lothar"], []),
        ("Baker Hovis raised prices by 4%.", ["Hovis"], []),
        ("Publisher Krall bought 12 titles. The paper lost money.", ["Krall"], []),
        ("Developer Marlowe built 400 homes.", ["Marlowe"], []),
        ("Sales fell. Retailer Marks & Spencer shut 12 shops.", ["Marks & Spencer"], []),
        ("Airline Ryanair flew 12m people.", ["Ryanair"], []),
        ("Automaker Ford recalled 900 vans.", ["Ford"], []),
        ("Carmaker Toyota's profit fell 4%.", ["Toyota"], []),
        ("Exporter Krovex fell 3%.", ["Krovex"], []),
        ("Importer Tom Hill was fined 40 euros.", [], ["Tom Hill"]),
        ("Miner Rio Tinto and brewer Carlsberg hired 40.", ["Rio Tinto", "Carlsberg"], []),
        ("Brewer Heineken Cuts 400 Jobs", ["Heineken"], []),
        ("Utility Southern Company cut rates by 4%.", ["Southern Company"], []),
        ("Retailer House of Quill shut 40 shops.", ["House of Quill"], []),
        # what is a firm at one mention is one at all
        ("Miner Orvex said 600 visas would go. Orvex owns five pits.", ["Orvex"], []),
        # an age, or a known surname where the model holds it for a person
        ("Miner Thulani Mkhize, 34, was trapped for nine hours.", [], ["Thulani Mkhize"]),
        ("Developer Chidi Okonkwo sold 40 flats.", [], ["Chidi Okonkwo"]),
        ("Grocer Amrit Singh lost 12 crates.", [], ["Amrit Singh"]),
        # two words that tell neither
        ("Builder Dunmor Vraal laid 900 bricks.", [], []),
        # a person has a given name there too, or his name in full elsewhere
        ("Baker Tom Hill opened 3 shops.", [], ["Tom Hill"]),
        ("Miner Joe Hart was hurt with 4 others.", [], ["Joe Hart"]),
        ("Winemaker Pia Lunde sold 300 bottles.", [], ["Pia Lunde"]),
        ("Anna Marlowe built 400 homes. Developer Marlowe sold 12.", [], ["Anna Marlowe"]),
        ("Developer Krall said he had built 400 homes.", [], ["Krall"]),
        # the noun is a part of the name, or what is behind it is none
        ("Baker Mayfield threw 4 touchdowns.", [], ["Baker Mayfield"]),
        ("Baker Hughes hired 40 engineers.", ["Baker Hughes"], []),
        ("Miner Killed In Shaft Collapse After 12 Hours", [], []),
        ("Broadcaster Warned Of 40 Losses", [], []),
    ],
)
def test_behind_a_trade(text: str, firms: list[str], persons: list[str]) -> None:
    found = find_actors(Document(text))
    assert [actor.name for actor in found if actor.kind == "organisation"] == firms
    assert [actor.name for actor in found if actor.kind == "person"] == persons
