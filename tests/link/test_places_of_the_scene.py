"""Where a number holds of which its sentence tells no place: by the dateline, what happened before, and who acts."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

_TWO_DISTRICTS = ("Jajarkot and West Rukum", "NPL")
# text, number, place, country
PLACES = [
    # Whoever is of another land, victims, doctors or firms, says nothing of where it happened.
    ("A bus crashed in Bergen. A Danish medic said 300 people were killed.", "300", "Bergen", "NOR"),
    ("A ferry sank off Kenya. Some 300 Italian tourists died.", "300", "Kenya", "KEN"),
    ("A bus crashed in Bergen. Medics said 300 people were killed.", "300", "Bergen", "NOR"),
    # Where police are of the north, no town is told.
    ("A raid went wrong. The spokesman of the Northern District Police said 300 were hurt.", "300", None, None),
    ("A raid went wrong. Bergen Police said 300 were hurt.", "300", "Bergen", "NOR"),
    # The place of one of several crashes is that of no others.
    ("Some 300 died in six crashes in May, including one crash in Bergen.", "300", None, None),
    # A nationality tells the country, if no place.
    ("OSLO (Reuters) - Chilean mines lost 300 workers.", "300", None, "CHL"),
    # The dateline says nothing of the world, or of what is traded.
    ("OSLO (Reuters) - Some 300 species are at risk worldwide.", "300", None, None),
    ("GENEVA (Reuters) - Some 300 people fell ill.", "300", None, None),
    ("Brent rose to 300 dollars in London, traders said.", "300", None, None),
    ("Nurses in the Kenya Red Cross tents saw 300 men.", "300", None, None),
    ("The Paris conference drew 300 people.", "300", None, None),
    # A people's name tells where they come from, and a government's where it acts.
    ("Indian families earn 300 dollars.", "300", None, None),
    ("Spain exported 300 goats last year.", "300", None, "ESP"),
    ("They hold 300 villages across Iraq and Syria.", "300", "Iraq and Syria", None),
    # Where the news is from is not where something was years ago.
    ("OSLO (Reuters) - A ship sank.\n\nIn 2009, another storm killed 300 people.", "300", None, "NOR"),
    ("Norway has sent 300 instructors since January.", "300", None, None),
    ("In Norway alone the agency puts the number of cases at 300.", "300", "Norway", "NOR"),
    # What happened was told once; the dateline is only where it was written.
    ("LAGOS - Gunmen attacked a village in Zamvar state on Friday. Police said 300 were killed.", "300", None, "NGA"),
    ("OSLO - A bus crashed in Bergen. In the past week, 300 people have died in crashes.", "300", None, "NOR"),
    ("LIMA - A bus fell off a cliff 40 km north of Cusco. At least 300 people were hurt.", "300", None, "PER"),
    ("LIMA - A bus fell off a cliff. At least 300 people were hurt.", "300", "LIMA", "PER"),
    ("OSLO (Reuters) - A bus crashed in Bergen.\n\nMedics said 300 people were killed.", "300", "Bergen", "NOR"),
    ("OSLO (Reuters) - A bus crashed.\n\nSome 300 people have been killed since 2009.", "300", None, "NOR"),
    ("OSLO (Reuters) - A bus crashed.\n\nWitnesses heard 300 shots.", "300", "OSLO", "NOR"),
    # What leaves its way, comes down or overwhelms a place happened to those aboard or in it.
    ("A bus plunged into a ravine near Pokhara. Some 300 people were killed.", "300", "Pokhara", "NPL"),
    ("A block of flats collapsed in Cairo. Some 300 people were hurt.", "300", "Cairo", "EGY"),
    ("A landslide buried a village in Sindh. Some 300 people were killed.", "300", "Sindh", "PAK"),
    ("Prices plunged in Lyon. Some 300 people were killed.", "300", None, None),
    ("A suicide bomber blew himself up in Kabul. Some 300 people were hurt.", "300", "Kabul", "AFG"),
    ("A gas pipe blew up in Kazan. Some 300 people were hurt.", "300", "Kazan", "RUS"),
    ("Rebels blew up a bridge in Goma. Some 300 people were hurt.", "300", "Goma", "COD"),
    ("A row blew up in Paris over pay. Some 300 people were hurt.", "300", None, None),
    ("A storm blew up in Oslo. Some 300 people were hurt.", "300", None, None),
    ("Fans blew up balloons in Oslo. Some 300 people were hurt.", "300", None, None),
    ("The coalition collapsed in Cairo. Some 300 people were hurt.", "300", None, None),
    # What another day's raid tells is not where; a county has its own cases.
    ("The raiders killed 14 men on Monday. On Tuesday 23 people were killed in Bergen.", "14", None, None),
    ("OSLO (Reuters) - Flu spreads. Mercer County had eight cases on Sunday.", "eight", "Mercer County", "NOR"),
    ("OSLO (Reuters) - Flu spreads. Mercer County's total of cases is 30.", "30", "Mercer County", "NOR"),
    # Whose people they are, and what a body is called, is not where they are.
    ("Norway and Chile signed contracts worth 300 dollars.", "300", None, None),
    ("They gave 300 dollars to the Agency for the Poor of the Near East (APNE).", "300", None, None),
    ("A team of 300 experts from the Nansen Institute in Oslo will blast the rock.", "300", None, None),
    ("One police officer said that four men were shot.", "four", None, None),
    ("South Australian police said that four men were shot.", "four", None, "AUS"),
    ("The Victoria Island police said that four men were shot.", "four", None, None),
    ("Fiji wept. In Fiji it rained. Tulsa police helped. Later four men were shot.", "four", None, None),
    ("Norwegian police have held a priest, 300 of his friends said.", "300", None, None),
    ("The bribe of 300 dollars was for work at MoRA.", "300", None, None),
    # Where a speaker acts, counts his own, or others are treated; what is wide, old or told of another town.
    ("A court in Bergen sentenced 300 men, ruling that they had acted as one.", "300", "Bergen", "NOR"),
    ("A hospital in Bergen reported 300 cases of flu.", "300", "Bergen", "NOR"),
    ("Many lived, said a nurse at a clinic in Bergen, where 300 were treated.", "300", "Bergen", "NOR"),
    ("Police in Bergen said 300 had left.", "300", None, None),
    ("OSLO (Reuters) - A man was held.\n\nNationally, police have killed 300 people.", "300", None, "NOR"),
    ("OSLO (Reuters) - A man was held.\n\nGangs killed 300 people between 2015 and 2018.", "300", None, "NOR"),
    ("OSLO (Reuters) - A bus fell in Bergen on Monday.\n\nPolice arrested 300 men.", "300", None, "NOR"),
    ("OSLO (Reuters) - A bus fell on Monday.\n\nPolice arrested 300 men.", "300", "OSLO", "NOR"),
    # Elsewhere than in a country, with a body, at a deed that has no place, among more people than the country has.
    ("OSLO (Reuters) - Outside Norway, sales fell 300 percent.", "300", None, None),
    ("Some 300 people live outside Oslo.", "300", "Oslo", "NOR"),
    ("In Norway there are 300 pupils a teacher, versus 14 for the OECD.", "14", None, None),
    ("In Norway there are 300 nurses, versus 14 in Ghana.", "14", "Ghana", "GHA"),
    ("A team of 300 experts from the Institute for Sea Research in Oslo will blast the rock.", "300", None, None),
    ("The 300 who participated in the Saltmarsh were honoured.", "300", None, None),
    ("Some 300 exhibitors came from the 22 District Assemblies in the north.", "300", None, None),
    ("It takes 300 percent of the water in the valley and 10 percent of that of Norway.", "300", None, None),
    ("OSLO (Reuters) - A fire killed nine. Some 1.2 billion people lack power.", "1.2 billion", None, None),
    # The dateline says nothing of unions of countries, of what is in several, and of what is told of a town abroad.
    ("FRANKFURT (Reuters) - Inflation in the euro zone rose to 300 percent.", "300", None, None),
    ("OSLO (Reuters) - A bus fell. The European Union sent 300 tents.", "300", None, None),
    ("OSLO (Reuters) - A bus fell. The European Central Bank held its rate at 4 percent.", "4 percent", None, None),
    ("OSLO (Reuters) - A mill closed. It employs 300 people in 12 countries.", "300", None, None),
    ("OSLO (Reuters) - A mill closed. Denver hit 300 shots in a win over Utah.", "300", None, None),
    ("OSLO (Reuters) - A mill closed. It employs 300 people.", "300", "OSLO", "NOR"),
    ("OSLO (Reuters) - A race began. Some 300 runners came from 12 countries.", "300", "OSLO", "NOR"),
    ("Germany has delivered 300 tanks.", "300", None, None),
    ("LONDON - Kin of the miners trapped in Chile met. Twelve men died in the collapse.", "Twelve", None, None),
    ("LONDON - Police shot a man on Monday. Twelve men were hurt.", "Twelve", "LONDON", "GBR"),
    # The figures of a land, whether it has its name or its people's; the police of a town, or in it.
    ("Norwegian inflation was 300 percent.", "300", None, "NOR"),
    ("Norway's inflation was 300 percent.", "300", None, "NOR"),
    ("The Norwegian unemployment rate was 300 percent.", "300", None, "NOR"),
    ("The Norwegian win rate was 300 percent.", "300", None, None),
    ("Police in Bergen said 300 people were killed.", "300", "Bergen", "NOR"),
    ("Bergen police said 300 people were killed.", "300", "Bergen", "NOR"),
    ("Police in Norway said 300 people were killed.", "300", None, None),
    # What runs into something, and what goes off.
    ("A train hit a bus in Bergen on Monday. Some 300 people were hurt.", "300", "Bergen", "NOR"),
    ("A bomb went off in Bergen on Monday. Some 300 people were hurt.", "300", "Bergen", "NOR"),
    ("The cars hit the market in Bergen on Monday. Some 300 people were hurt.", "300", None, None),
    # The dateline's town is a place that no list needs to know, and so are those joined to it in its country.
    ("JAJARKOT, Nepal - A quake came. It killed 300 people in Jajarkot and West Rukum.", "300", *_TWO_DISTRICTS),
    ("JAJARKOT, Nepal - A quake came. In Jajarkot, 300 people died.", "300", "Jajarkot", "NPL"),
    ("SANTIAGO (Reuters) - A firm grew. It has 300 shops in Latin America.", "300", "Latin America", None),
    ("It exported 300 dollars in goods to Norway.", "300", None, None),
    # Who governs a place speaks of it; who only speaks there does not.
    ("In Bergen, Mayor Ada Quill said at least 300 homes were lost.", "300", "Bergen", "NOR"),
    ("In Bergen, Minister Ada Quill said at least 300 homes were lost.", "300", None, None),
    # A land's arms strike elsewhere; its police, courts and shops stay in it.
    ("Norwegian jets struck 300 bridges.", "300", None, None),
    ("Norway killed 300 rebels.", "300", None, None),
    ("Norway launched an offensive that killed 300 people.", "300", None, None),
    ("Norwegian police killed 300 rats and two suspects.", "two", None, "NOR"),
    ("Norway hanged 300 men.", "300", None, "NOR"),
    ("Some 300 of PNG's clinics are shut.", "300", None, "PNG"),
    ("Fire took 300 sheds in NSW.", "300", "NSW", "AUS"),
    ("The work at Agalega is funded by the Indian government with 300 dollars.", "300", "Agalega", None),
    # A government that is called by its seat tells what befell others far from it; its own figures are its land's.
    ("The White House said 300 people had been killed.", "300", None, None),
    ("The Kremlin said 300 soldiers had been killed in Avdiivka.", "300", "Avdiivka", "UKR"),
    ("WASHINGTON (Wire) - The White House said 300 people had been killed.", "300", None, None),
    ("The White House said pay rose 4 percent.", "4 percent", None, "USA"),
    ("The Washington Post said 300 people had been killed.", "300", None, None),
    ("A bus crashed in Bergen. Downing Street said 300 people were killed.", "300", "Bergen", "NOR"),
    # What happened before is not where the news is.
    ("It was the worst fire since 40 died in Bergen in 2013. On Tuesday 300 people were missing.", "300", None, None),
    ("It was the worst fire in years. In Bergen 40 died. Some 300 people were missing.", "300", "Bergen", "NOR"),
    # A city before a colon and a whole sentence is a dateline; before a few words it is a headline's.
    (
        "New Delhi: The fire at a market took the stalls of 300 traders on Sunday, officials said.",
        *("300", "New Delhi", "IND"),
    ),
    ("Ada Quill: The fire at a market took the stalls of 300 traders on Sunday, she said.", "300", None, None),
    ("Delhi: 300 traders lose stalls", "300", None, None),
    # The police station of a town; a county's deputies; a street of a text whose places all lie in one land.
    ("Vell police station of Tainan said 300 people were hurt.", "300", "Tainan", "TWN"),
    ("Marion County deputies found a man. Some 300 people met on Hale Road.", "300", "Hale Road", "USA"),
    ("A mill in Leeds burned. Some 300 people met in Vell Road.", "300", "Vell Road", "GBR"),
    ("A mill in Leeds burned, as one in Oslo had. Some 300 people met in Vell Road.", "300", "Vell Road", None),
    ("A mill that exports to Leeds burned. Some 300 people met in Vell Road.", "300", "Vell Road", None),
    ("A helicopter fell in the Vell valley on Saturday. Some 300 people died.", "300", "the Vell valley", None),
    ("Vell police came to the 600 block of Elm Street, where men were shot. In all 300 died.", "300", None, None),
    # A district is no part of the dateline's town.
    ("NEW DELHI (Wire) - It rained.\n\nIn Vell district 300 homes fell.", "300", "Vell district", "IND"),
    ("PITTSBURGH (Wire) - A fight began.\n\nIn Elm Street 300 men met.", "300", "Elm Street, PITTSBURGH", "USA"),
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_where_a_number_without_a_place_of_its_own_holds(
    text: str, number: str, place: str | None, country: str | None
) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)
