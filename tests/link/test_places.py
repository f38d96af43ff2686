"""Where a number holds, by the grammar of its sentence."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

# text, number, place, country
PLACES = [
    # A short way from a town is not in it, but in its country.
    ("A bus overturned 40 km west of Aleppo and hurt 300 people.", "300", None, "SYR"),
    ("A bus overturned 400 km west of Aleppo and hurt 300 people.", "300", None, None),
    # What a saying interrupts.
    ("In Norway, officials said on Monday, 300 homes burned.", "300", "Norway", "NOR"),
    ("At a camp near Bergen 300 children fell ill.", "300", "Bergen", "NOR"),
    # What a sentence tells of the place of its number, and of other things beside it.
    ("Shares in Norbank fell 300 points.", "300", None, None),
    ("The land's murder toll rose to 300 when three men were shot in Oslo.", "300", None, None),
    ("Some 300 men died when their boat sank off Malta.", "300", "Malta", "MLT"),
    ("In Spain the 300 herds have left the Guadalquivir valley.", "300", "Spain", "ESP"),
    # Where the dead were taken they did not die.
    ("The bodies of 300 men were flown to Paris.", "300", None, None),
    ("They brought the coffins of 300 soldiers back to Oslo.", "300", None, None),
    ("The bodies of 300 men were found in Paris.", "300", "Paris", "FRA"),
    ("Some 300 men were flown to Paris.", "300", "Paris", "FRA"),
    ("The country has had 300 fires, the most in Europe.", "300", None, None),
    ("Norway sent 300 ships and lost nine men, four of whom were buried in Riga.", "300", None, None),
    ("It lent 40 million to mills in Egypt; 300 million went to farms.", "300", None, None),
    ("The prize has 300 winners: a mill in Norway and a farm in Chile.", "300", None, None),
    ("Five of the 300 reactors are in Norway.", "300", None, None),
    ("Five of the 300 reactors are in Norway.", "Five", "Norway", "NOR"),
    ("It paid 300 crowns to Oslo and a loan of 400 crowns to Bergen.", "400", None, None),
    ("Nine people were hurt on Canal Street in New Orleans.", "Nine", "Canal Street in New Orleans", "USA"),
    ("Two men were shot at a Detroit barbershop.", "Two", "Detroit", "USA"),
    ("DETROIT (Wire) - Four men were shot on Elm Street.", "Four", "Elm Street, DETROIT", "USA"),
    ("Tulsa police said on Monday that four men were shot.", "four", "Tulsa", "USA"),
    ("Medics rushed 300 men to Mercy Hospital.", "300", None, None),
    ("The rain was heaviest in the north: Los Olivos (300 mm) and Surco (280 mm).", "300", "Los Olivos", None),
    ("At the old depot, 300 clerks worked.", "300", "the old depot", None),
    ("Norway voted. Norway counts. Norway has won. Half of those in the country stayed home.", "Half", None, "NOR"),
    # Where something is done, and where only somebody speaks or has his seat.
    ("Shares fell 300 points on the Toronto Stock Exchange.", "300", "Toronto Stock Exchange", "CAN"),
    ("Tanzanian police held 300 men.", "300", None, "TZA"),
    ("Marit Solberg said in Oslo that 300 men had fled.", "300", None, None),
    ("Brightwater Bank, based in Oslo, has 300 clients.", "300", None, None),
    ("Rebels hold 300 men in Iraq.", "300", "Iraq", "IRQ"),
    ("He sent 300 troops to the United Arab Emirates.", "300", "the United Arab Emirates", "ARE"),
    ("In Oslo, 300 people marched.", "300", "Oslo", "NOR"),
    # A place before the subject of a joined clause sets the scene of that clause alone.
    ("In Dallas, Texas, 300 flights were cut, and in Boston, Ohio, 15 shops shut.", "300", "Dallas, Texas", "USA"),
    ("In Dallas, Texas, 300 flights were cut, and in Boston, Ohio, 15 shops shut.", "15", "Boston, Ohio", "USA"),
    ("Police held 300 men and in Oslo they freed nine women.", "300", None, None),
    ("Police held 300 men and in Oslo they freed nine women.", "nine", "Oslo", "NOR"),
    ("In Oslo 300 flights were cut and 15 shops shut.", "15", "Oslo", "NOR"),
    ("They fled Syria, where rebels hold 300 villages.", "300", "Syria", "SYR"),
    ("They hold 300 villages in the state of Texas.", "300", "the state of Texas", "USA"),
    ("OSLO (Reuters) - A school for 300 pupils burnt down.", "300", "OSLO", "NOR"),
    ("OSLO, Norway (AP) -- Floods killed 300 people.", "300", "OSLO", "NOR"),
    ("Four rangers were hurt in the park, the size of Israel.", "Four", "the park", None),
    # Where somebody comes from, or what something leads to, is not where it is; nor is a place in a purpose.
    ("They hired 300 nurses from the Philippines.", "300", None, None),
    ("A bloc of 27 nations is hustling for gas to protest the war in Ukraine.", "27", None, None),
    ("According to a study of 300 reefs in Palau, corals recover.", "300", "Palau", "PLW"),
    # A way leads where what goes it comes to.
    ("Drawing 300 fans on the beach, the show now comes to Oslo.", "300", None, None),
    ("Marit Solberg went to Oslo to meet 300 fans.", "300", "Oslo", "NOR"),
    ("The mill, to be built on a plot in Oslo, will employ 300 people.", "300", "Oslo", "NOR"),
    ("Wheat takes 300 hectares of the total land area of Oslo.", "300", "Oslo", "NOR"),
    # What there is all over the world, and whole countries, are in none.
    ("They named Oslo among the 300 best towns in the world.", "300", None, None),
    ("OSLO (Reuters) - The museum lent pictures to 300 countries.", "300", None, None),
    ("Some 300 World Cup matches were played in Oslo.", "300", "Oslo", "NOR"),
    ("Some 300 overseas students in Oslo were arrested.", "300", "Oslo", "NOR"),
    ("There are 300 cases worldwide, with nine deaths reported in Oslo.", "300", None, None),
    # Clauses joined by "and" share a place where both count.
    ("A blast killed 300 people and wounded 40 in Oslo.", "300", "Oslo", "NOR"),
    ("The firm has 300 shops and is growing across Norway.", "300", None, None),
    ("She was born in Oslo and won 300 races.", "300", None, None),
    ("Brightwater Bank, which employs 300 people in Norway and 40 in Chile, is for sale.", "300", "Norway", "NOR"),
    ("Brightwater Bank, which employs 40 people in Norway and 300 in Chile, is for sale.", "300", "Chile", "CHL"),
    ("She said 300 of the shops were in Norway; the rest are in Chile.", "300", "Norway", "NOR"),
    ("Clashes broke out in Oslo. Police held 300 men there.", "300", "Oslo", "NOR"),
    ("A storm that tore through Norway killed 300 people.", "300", "Norway", "NOR"),
    ("The ship, built in Poland, may carry 300 people.", "300", None, None),
    # Right before or behind a number, in its phrase, or as what has what is counted.
    ("Millions live in Europe, 300 of them in Poland.", "300", "Poland", "POL"),
    ("Japan had 10 percent, Britain 30 percent.", "30 percent", "Britain", "GBR"),
    ("It cares for 300 refugees registered in the Gaza Strip.", "300", "the Gaza Strip", "PSE"),
    ("Some 300 of Lagos's districts were flooded.", "300", "Lagos", "NGA"),
    ("Fort Wayne recorded 300 homicides.", "300", "Fort Wayne", "USA"),
    ("Bergen is in third place, with sales of 300 dollars.", "300", "Bergen", "NOR"),
    ("In Bergen, traders shared taxis; in Oslo about 300 clerks marched.", "300", "Oslo", "NOR"),
    # A clause set against the number's, and a building of its own, have a place of their own; armies act abroad.
    ("Exports doubled to 300 tons, but sales in France fell.", "300", None, None),
    ("It will close a mill in Bergen and cut 300 posts at its headquarters.", "300", None, None),
    ("Russia's defence ministry said it had killed 300 fighters.", "300", None, None),
    ("It plans to hire 300 clerks and will open a shop in Oslo.", "300", None, None),
    ("We reached 300 schools and tried to win over teachers in Oslo.", "300", None, None),
    ("One man is in a San Antonio hospital with 300 cuts.", "300", "San Antonio", "USA"),
    ("“They paid us nothing,” Solberg said at a rally in Oslo attended by 300 men.", "300", "Oslo", "NOR"),
    ("A fire burnt a market in Nigeria's capital Abuja, killing 300 people.", "300", "Nigeria's capital Abuja", "NGA"),
    ("The shooting in Beni Suef wounded 300 people.", "300", "Beni Suef", "EGY"),
    # That with which a number is compared has its place to itself.
    ("It has 300 nurses for every 10,000 people, against 44 in Norway.", "300", None, None),
    ("It has 300 nurses for every 10,000 people, against 44 in Norway.", "44", "Norway", "NOR"),
    # Where somebody is does not tell where what he has is.
    ("The plan of General Berg, who is ill in Norway, needs 300 tanks.", "300", None, None),
    ("A man who fired 300 shots was held in Oslo.", "300", None, None),
    # Whence somebody is, is not where he is, whatever noun stands between.
    ("In the hall were 300 nurses from the old port of Lima.", "300", None, None),
    ("In the hall of Lima were 300 nurses.", "300", "Lima", "PER"),
    # The place of a part is not that of the whole.
    ("It has 300 pupils, 40 of them in Oslo.", "300", None, None),
    ("It has 40 halls, of which 300 in Oslo.", "40", None, None),
    ("It has 40 halls, of which 300 in Oslo.", "300", "Oslo", "NOR"),
    ("OSLO (Reuters) - It has 300 pupils, 40 of them in Asia.", "300", None, None),
    ("It sold 300 dollars of shares in Norbank.", "300", None, None),
    ("They died of fever, 300 nurses from Lima in a camp near Oslo.", "300", "Oslo", "NOR"),
    # A part that stands alone has its own place.
    ("Firefighters in Norway put out 300 fires on Monday, nine in Oslo.", "300", "Norway", "NOR"),
    ("Firefighters in Norway put out 300 fires on Monday, nine in Oslo.", "nine", "Oslo", "NOR"),
    ("There were 300 fires, most in Oslo.", "300", None, None),
    ("A bomb killed 12 people on May 3, 2021 in Oslo.", "12", "Oslo", "NOR"),
    # A town's name is its team's, a country's name one of several members.
    ("Denver hit 28 shots and won.", "28", None, None),
    ("Beijing lost 3-1 to Osaka in the cup.", "3-1", None, None),
    ("Norway won 3-1 in Oslo.", "3-1", "Oslo", "NOR"),
    ("Russia and 40 other members left the talks.", "40", None, None),
    ("Norway gave 300 tents.", "300", None, None),
    ("Investors in Calder lost 300 dollars.", "300", None, None),
    ("There were 300 new cases in NSW on Monday.", "300", "NSW", "AUS"),
    # Places and numbers pair off; a clause that leaves out its verb has its own.
    ("Sales in Norway and Chile rose 300 percent and 400 percent, respectively.", "300", "Norway", "NOR"),
    ("Sales in Norway and Chile rose 300 percent and 400 percent, respectively.", "400", "Chile", "CHL"),
    ("Sales in Norway and Chile rose 300 percent.", "300", "Norway and Chile", None),
    ("A march in Oslo drew 9,000 people in March, and one in Bergen 3,000.", "3,000", "Bergen", "NOR"),
    (
        "It was felt in La Paz and in the Chilean city of Arica, where 300 fled.",
        "300",
        "the Chilean city of Arica",
        "CHL",
    ),
    ("It was felt in Oslo and in Bergen by 300 people.", "300", "Oslo and in Bergen", "NOR"),
    # A way from one town to another is in neither, and a win over a town's team in none.
    ("OSLO (Reuters) - It burned. The bus was carrying 300 pupils from Oslo to Bergen.", "300", None, "NOR"),
    ("The bus brought 300 pupils to Bergen.", "300", "Bergen", "NOR"),
    ("They made 300 shots in a win over Utah.", "300", None, None),
    ("They saw 300 boats over Utah.", "300", "Utah", "USA"),
    # What is struck or shelled is where those were hurt; who is beaten is not.
    ("Missiles hit Kharkiv overnight, killing 300 people.", "300", "Kharkiv", "UKR"),
    ("A quake shook southern Peru on Monday, killing 300 people.", "300", "southern Peru", "PER"),
    ("Rebels shelled Kharkiv on Monday, killing 300 people.", "300", "Kharkiv", "UKR"),
    ("Denver hit Utah with 300 shots.", "300", None, None),
    # A time is no place, nor is what a list goes on with behind it; a place right before an amount is that amount's.
    ("Laos counted 9,600 fires on Sunday, Myanmar 4,200 and Thailand 1,100.", "9,600", "Laos", "LAO"),
    ("Laos counted 9,600 fires on Sunday, Myanmar 4,200 and Thailand 1,100.", "4,200", None, "MMR"),
    ("In Norway half of all pupils are ill and in Chile 12 percent.", "half", "Norway", "NOR"),
    ("In Norway 14 percent of pupils are ill and in Chile 12 percent.", "12", "Chile", "CHL"),
    ("It expects sales of 300 dollars in 2024 and has cut 1,100 jobs in Bergen since May.", "300", None, None),
    # Where somebody was about to go is not where a building stands.
    (
        "Some 300 men met at Vilno Airport before a flight to Norway.",
        *("300", "Vilno Airport", None),
    ),
    # Two countries are the sides of a treaty or a fight, unless what is between them is a place.
    ("Clashes between Norway and Chile killed 300 people.", "300", None, None),
    ("Some 300 men died on the border between Norway and Sweden.", "300", "Norway and Sweden", None),
    ("Some 300 men died on the road between Oslo and Bergen.", "300", "Oslo and Bergen", "NOR"),
    # A clause of another subject tells where that is.
    ("In Chile 300 people died, and fans sang in Oslo.", "300", "Chile", "CHL"),
    ("Some 300 people were killed and 12 injured in Oslo.", "300", "Oslo", "NOR"),
    ("Rwanda is accused of backing 300 rebels.", "300", None, None),
    # A place before the number of a subject; the size of a town; a market of goods, and one in a square; half a name.
    ("Nine were safe, while in Dalin County one man is missing.", "one", "Dalin County", None),
    ("Nine died in Hunan, while in Fujian two were hurt.", "two", "Fujian", "CHN"),
    ("It burned 300 acres, an area the size of the city of Chicago.", "300", None, None),
    ("It has 30 percent of the phone market in Kenya.", "30", "Kenya", "KEN"),
    ("A bomb killed 30 people at a crowded market in Kabul.", "30", "a crowded market in Kabul", "AFG"),
    ("Rain cut off 30 homes in Dalin County in the Ostra and Velin Autonomous Region.", "30", "Dalin County", None),
    ("Gunmen took 30 girls in Kaduna State.", "30", "Kaduna State", "NGA"),
    ("A man shot two in a store 30 miles (48 km) south-east of Bergen.", "two", None, "NOR"),
    ("A fire north of Bergen destroyed 300 barns.", "300", "north of Bergen", "NOR"),
    ("Floods killed 300 in the north of Kenya.", "300", "the north of Kenya", "KEN"),
    # Where all of those counted are, and those of whom one is told of; not where some are, or what they came for was.
    ("Some 300 new cases were found, all of them in Bergen.", "300", "Bergen", "NOR"),
    ("Some 300 new cases were found, most of them in Bergen.", "300", None, None),
    ("She is one of 300 women who work in Norway.", "300", "Norway", "NOR"),
    ("She is one of 300 women who are wanted for a theft in Norway.", "300", None, None),
    # Where people get to, and from where deaths are told.
    ("A total of 300 migrants reached Bergen.", "300", "Bergen", "NOR"),
    ("Shares of 300 firms reached Bergen.", "300", None, None),
    ("Some 300 migrants managed to reach Bergen.", "300", "Bergen", "NOR"),
    ("Some 300 migrants drowned while trying to reach Bergen.", "300", None, None),
    ("Some 300 deaths were reported from Bergen.", "300", "Bergen", "NOR"),
    ("Some 300 deaths were kept from Bergen.", "300", None, None),
    ("Fire took 300 sheds on Bergen's outskirts.", "300", "Bergen's outskirts", "NOR"),
    (
        "Crews shot down 300 kites in the Voronezh, Tula, Kursk, and Kaluga regions.",
        *("300", "Voronezh, Tula, Kursk, and Kaluga regions", "RUS"),
    ),
    ("Guards found 300 crates in mainland Greece and its islands.", "300", "mainland Greece", "GRC"),
    ("Votes were cast in 300 embassies of Norway.", "300", None, "NOR"),
    ("Some 300 of Norway's 357 towns have halls.", "300", "Norway", "NOR"),
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_where_a_number_holds(text: str, number: str, place: str | None, country: str | None) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)


@pytest.mark.parametrize("text", ["Of the outskirts of Paris, 12 people.", "Of the town of Bergen 40 men in Oslo."])
def test_a_part_of_a_town_that_nothing_is_of_ends_no_search(text: str) -> None:
    assert claim_in(text, "12" if "12" in text else "40")[0].value in (12, 40)
