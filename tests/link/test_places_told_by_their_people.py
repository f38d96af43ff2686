"""Places by who tells of them, who is struck there and what is sold: mayors, nurses, the parts of a count, exports."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

PLACES: list[tuple[str, str, str | None, str | None]] = [
    # Who governs a place or heads its police tells of it; a minister, or who bears the name of a town, does not.
    ("The mayor of Leeds, Ada Hale, said 300 homes had been lost.", "300", "Leeds", "GBR"),
    ("Tulsa Mayor Ada Hale said 300 homes had been lost.", "300", "Tulsa", "USA"),
    ("The governor of Piura said 300 people had been hurt.", "300", "Piura", "PER"),
    ("Ada Hale, governor of Leyte province, said 300 homes had been lost.", "300", "Leyte province", "PHL"),
    ("The police chief of Arequipa said 300 officers had been hurt.", "300", "Arequipa", "PER"),
    ("According to the governor of Piura, 300 people are missing.", "300", "Piura", "PER"),
    ("The mayor of Leeds said 300 homes had been lost in Hull.", "300", "Hull", "GBR"),
    ("Police Chief Ada Hale said 300 homes had been lost.", "300", None, None),
    ("The minister said 300 homes had been lost.", "300", None, None),
    ("The governor of the bank said 300 branches had been shut.", "300", None, None),
    ("The mayor of Leeds said the town would buy 300 buses.", "300", None, None),
    # Those who care for the hurt tell whom they treated where they work; others may tell of elsewhere.
    ("Doctors at Leeds General Hospital said they had treated 300 people.", "300", "Leeds General Hospital", None),
    ("A nurse in Leeds said she had seen 300 patients.", "300", "Leeds", "GBR"),
    ("Staff at a clinic in Leeds said 300 children had died there.", "300", "Leeds", "GBR"),
    ("A singer in Leeds said she had seen 300 films.", "300", None, None),
    ("A doctor in Leeds said 300 people had been killed.", "300", None, None),
    # A part is where the whole is, if no other place is told of it.
    ("Officials in Piura reported 300 new cases, including 12 in children.", "12", "Piura", "PER"),
    ("Police in Leeds have recorded 300 thefts, 12 of them on one street.", "12", "Leeds", "GBR"),
    ("Officials in Piura reported 300 new cases, including 12 in Lima.", "12", "Lima", "PER"),
    ("The firm employs 9,000 people, 1,200 of them in Leeds.", "9,000", None, None),
    ("The firm employs 9,000 people, 1,200 of them in Leeds.", "1,200", "Leeds", "GBR"),
    ("Kenya has 300 hospitals, 12 of them in Kisumu.", "300", None, "KEN"),
    # What a people sells, grows and is ruled by is its land's; what it buys or makes elsewhere need not be.
    ("Peruvian exports rose 3 percent.", "3 percent", None, "PER"),
    ("Peruvian imports of wheat fell to 300 tonnes.", "300", None, "PER"),
    ("Kenyan exports to Uganda rose 3 percent.", "3 percent", None, "KEN"),
    ("Kenyan tea production fell 3 percent.", "3 percent", None, "KEN"),
    ("The Kenyan central bank raised its rate to 3 percent.", "3 percent", None, "KEN"),
    ("British house prices rose 3 percent.", "3 percent", None, "GBR"),
    ("Indian customs officers seized 300 guns.", "300", None, "IND"),
    ("American health workers treated 300 children.", "300", None, "USA"),
    ("Traders bought Kenyan exports worth $300.", "$300", None, None),
    ("A Russian production of Hamlet drew 300 people.", "300", None, None),
    ("Kenyan army officers trained 300 recruits.", "300", None, None),
    ("North American vehicle production fell 3 percent.", "3 percent", None, None),
    ("Sales of American cars fell 3 percent.", "3 percent", None, None),
    # A village that is raided or stormed, the middle of a town, a town that a storm sweeps through.
    ("Gunmen attacked the village of Vesk, killing 300 people.", "300", "the village of Vesk", None),
    ("Rebels overran the town of Vesk in Piura, killing 300 men.", "300", "the town of Vesk in Piura", "PER"),
    ("A storm battered the coast of Norway, killing 300.", "300", "the coast of Norway", "NOR"),
    ("A bomb in the heart of Cebu killed 300 people.", "300", "Cebu", "PHL"),
    ("After floods swept through Ibadan, 300 families live in tents.", "300", "Ibadan", "NGA"),
    ("After marches through Ibadan, 300 families live in tents.", "300", None, None),
    ("Police seized 300 guns.", "300", None, None),
    # Others struck, told later: where those before were; the dateline's town is no place of what was in a village.
    (
        "NAIROBI, Kenya (Wire) - Nine died when a bus fell in the village of Vesk.\n\nSome 300 others were hurt.",
        *("300", "the village of Vesk", "KEN"),
    ),
    (
        "NAIROBI, Kenya (Wire) - Nine died when a bus fell in the village of Vesk.\n\nSome 300 homes were shut.",
        *("300", None, "KEN"),
    ),
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_where_a_number_holds_by_who_tells_it(text: str, number: str, place: str | None, country: str | None) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)
