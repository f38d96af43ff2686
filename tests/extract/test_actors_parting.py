"""Where one name ends and the next begins; what initials and lists say of the names beside them."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document

# text → all its organisations and persons
FOUND = [
    (
        "He left the Larkhill Council's Press Office in May.",
        ["Larkhill Council", "Press Office"],
    ),
    ("The index fell and South Korea's Samsung rose.", ["Samsung"]),
    # a day that tells when ends no name
    ("The Tidal Council of Ostrava Tuesday said 40 vans were sold.", ["Tidal Council of Ostrava"]),
    # a month that tells when begins no name
    ("In the three months to June Tarrant Motors sold 40 vans.", ["Tarrant Motors"]),
    ("In October Tarrant Steel Ltd sold 40 vans.", ["Tarrant Steel Ltd"]),
    ("In May Ana Duarte sold 40 vans.", ["Ana Duarte"]),
    ("He bought shares in May Department Stores.", ["May Department Stores"]),
    ("He lives near King's Cross.", []),
    ("Members of the People's Council of Ostrava met.", ["People's Council of Ostrava"]),
    (
        "She teaches at the Department of Tidal Studies at Ostrava University.",
        ["Department of Tidal Studies", "Ostrava University"],
    ),
    ("It had 40 crowns from the Treasury and US$6 million from the Fishers Council.", ["Treasury", "Fishers Council"]),
    ("They met at Ostrava University in Chile on Monday.", ["Ostrava University"]),
    ("The NGO Seafarers Without Harbours said 40 had drowned.", ["Seafarers Without Harbours"]),
    ("The goalkeepers Ximena Castel y Bruno Ferrer left.", ["Ximena Castel", "Bruno Ferrer"]),
    ("The Tidal and Harbour Monitoring Council (THMC) met. The THMC agreed.", ["Tidal and Harbour Monitoring Council"]),
    ("It failed a Harbour Impact Assessment (HIA). The HIA team had said so.", []),
    ("Four of the CBAs were approved after the Coastal Basin Assessments (CBAs) ended.", []),
    ("Ana Duarte of the Fishers Council left.", ["Ana Duarte", "Fishers Council"]),
    ("The secretary of the Fishers Council Ana Duarte left.", ["Fishers Council", "Ana Duarte"]),
    ("Their Executive-President Ana Duarte left.", ["Ana Duarte"]),
    ("VPM Ana Duarte said so.", ["Ana Duarte"]),
    ("The Ministry of Farming, Forestry and Fisheries agreed.", ["Ministry of Farming, Forestry and Fisheries"]),
    ("He told Parliament so, and the Cabinet met.", ["Parliament", "Cabinet"]),
    ("Treasury yields rose, and Cabinet Secretary Ana Duarte left.", ["Ana Duarte"]),
    ("She was tried in the Arvost High Court on Monday.", ["Arvost High Court"]),
    ("They hailed the next season of Marlow Tarrant on Monday.", []),
    ("Six MPs and the NGOs were heard, and His Majesty agreed.", []),
    ("Courses in Welding and Plumbing Technology and the Arvost Fishing Industry were cut.", []),
    ("The Minister of Health and Wellness, who left, will visit the Aswan Pier Mosque.", []),
    ("They hoped to mend Chile-Peru ties at Lal Chowk.", []),
    (
        "The Attorney General's Office and the Israeli Prime Minister's Office said so.",
        ["Attorney General's Office", "Prime Minister's Office"],
    ),
    ("It was at the onset of World War II, when Gustavo Haddad II left.", ["Gustavo Haddad II"]),
    ("Banco Vela do Tinga lent them the money.", ["Banco Vela do Tinga"]),
    ("Lance Corporal Ana Duarte and Coun. Omar Haddad left.", ["Ana Duarte", "Omar Haddad"]),
    ("He passed the Arvost School Certificate.", []),
    (
        "Ships of St Ewan's Hospital and St Odo's School left.",
        ["St Ewan's Hospital", "St Odo's School"],
    ),
    (
        "St Louis's Mayor Ana Duarte left the St Ewan's School President Omar Haddad.",
        ["Ana Duarte", "St Ewan's School", "Omar Haddad"],
    ),
    ("St Paul's School and St George's Hospital agreed.", ["St Paul's School", "St George's Hospital"]),
    ("St Petersburg's Fishers Council agreed.", ["Fishers Council"]),
    ("They met in St Ewan's Square on St Odo's Day.", []),
    ("Netflix shows the series The Crown, and the Senate met.", ["Netflix", "Senate"]),
    ("The Prime Minister's Office bought it from Doctors' Office Supplies.", ["Prime Minister's Office"]),
    ("Anton Vogt defeated Ostrava University 2-0 on Monday.", ["Anton Vogt", "Ostrava University"]),
    ("Homes in Marek Tan, Marek Lovo and Marek Sienna villages were dark.", []),
]


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_names_are_parted_and_completed(text: str, wanted: list[str]) -> None:
    assert [actor.name for actor in find_actors(Document(text)) if actor.kind != "country"] == wanted
