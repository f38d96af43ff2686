"""Which place a name is: of two towns of one name, a town behind which its state stands, a part of a land."""

from __future__ import annotations

import pytest

from newstables.pipeline.stages import extract
from newstables.records import Article
from tests.link.reading import claim_in

# text, number, place, country
PLACES = [
    # A clause beside a noun that has a number of its own tells where that is.
    ("The firm, which cut 900 jobs in Norway last year, aims for a margin of 300 percent.", "300", None, None),
    ("The blast, which happened in Oslo, killed 300 people.", "300", "Oslo", "NOR"),
    # Some of what is counted everywhere are in one land.
    ("The firm recalled 1,200 cars worldwide, including 300 in Norway.", "300", "Norway", "NOR"),
    ("The firm has 1,200 clerks worldwide, with 300 in Norway.", "300", "Norway", "NOR"),
    ("The firm recalled 300 cars worldwide.", "300", None, None),
    # Months, and parts of a land by their direction, are no towns called so.
    ("Sales were highest in March (300 cars).", "300", None, None),
    ("Prices fell in the West (300 dollars).", "300", "the West", None),
    ("It was $540 in the Northeast (+300%), $310 in the Midwest (+4%).", "300", "the Northeast", None),
    # Where what did it was, and not where somebody was then.
    ("Hale was in London when 300 people were hurt after a bus overturned in Aleppo.", "300", "Aleppo", "SYR"),
    ("Shares in Tokyo fell after 300 people were hurt when a bus overturned in Aleppo.", "300", "Aleppo", "SYR"),
    # What goes on elsewhere beside a deed.
    ("As prices rise across Norway, the council closed 300 schools.", "300", None, None),
    # The day that the model of names holds for a part of the name.
    ("Rebels killed 300 men and a driver in an ambush in Moss on Friday.", "300", "Moss", "NOR"),
    # Two teams between which something is played, and one that plays; a road lies between two towns.
    ("In the match between Kent and Surrey, Ada Hale made 12 saves.", "12", None, None),
    ("A clash between Norwich and Leeds drew 300 fans.", "300", None, None),
    # What is said or decided on a land does not happen there; people on an island are there.
    ("Gold rose to $300 ahead of an address on Norway.", "300", None, None),
    ("Talks on Syria drew 300 envoys.", "300", None, None),
    ("Some 300 people live on Cyprus.", "300", "Cyprus", "CYP"),
    ("An attack on Kyiv killed 300 people.", "300", "Kyiv", "UKR"),
    ("The road between Norwich and Leeds carries 300 cars.", "300", "Norwich and Leeds", "GBR"),
    ("Sussex had reached 200 for four at tea, with Hale taking three wickets.", "three", None, None),
    # A side of a land, a state or a region, also as a name; "South Jersey" and "East Lansing" tell no land.
    ("Some 300 people died in Eastern Ethiopia.", "300", "Eastern Ethiopia", "ETH"),
    ("Some 300 people died in Southern California.", "300", "Southern California", "USA"),
    ("Some 300 people died in West Texas.", "300", "West Texas", "USA"),
    ("Some 300 people died in South Lebanon.", "300", "South Lebanon", "LBN"),
    ("Some 300 people died in Northwest Syria.", "300", "Northwest Syria", "SYR"),
    ("Some 300 people died in South Africa.", "300", "South Africa", "ZAF"),
    ("Some 300 people died in South Jersey.", "300", "South Jersey", None),
    ("Some 300 people died in Eastern Europe.", "300", "Eastern Europe", None),
    # … and as what a land, or its people, has.
    ("Some 300 people died in a crash in Cameroon's northwest.", "300", "Cameroon's northwest", "CMR"),
    ("Some 300 people died in Nigeria's restive north-east.", "300", "Nigeria's restive north-east", "NGA"),
    ("Some 300 people died in the Colombian southwest.", "300", "the Colombian southwest", "COL"),
    ("Some 300 people died in the country's southwest.", "300", None, None),
    # A short name of a land before "state of", which the tagger takes for a part of the name.
    ("Some 300 people died in a crash in the U.S. state of Texas on Friday.", "300", "the U.S. state of Texas", "USA"),
    ("Some 300 people died in the UK city of Leeds.", "300", "the UK city of Leeds", "GBR"),
    # A country's whole name, which goes on behind the phrase or has a mark of its own.
    ("Some 300 people died in Congo-Brazzaville.", "300", "Congo-Brazzaville", "COG"),
    ("Some 300 people died in Côte d’Ivoire.", "300", "Côte d’Ivoire", "CIV"),
    ("Some 300 people died in the north of Turks and Caicos.", "300", "the north of Turks and Caicos", "TCA"),
    ("Some 300 homes burnt in Kensington and Chelsea.", "300", "Kensington and Chelsea", "GBR"),
    # A name of several words that opens its clause before a number, a country's namesake in a state as print has it.
    (
        "Two boats sank off Wales. In the Central African Republic 300 people died.",
        "300",
        "the Central African Republic",
        "CAF",
    ),
    ("In Port-au-Prince 300 people died.", "300", "Port-au-Prince", "HTI"),
    ("In Recife 300 people died.", "300", "Recife", "BRA"),
    ("In Hong Kong 300 lawyers stood up.", "300", "Hong Kong", "HKG"),
    ("In Cape Town 300 boats sank.", "300", "Cape Town", "ZAF"),
    ("Across the border in Uruguay 300 drowned.", "300", "Uruguay", "URY"),
    ("On the Greek island of Lesbos 300 swimmers landed.", "300", "the Greek island of Lesbos", "GRC"),
    ("Floods in Peru, Ind., hit 300 homes.", "300", "Peru, Ind.", "USA"),
    ("Some 300 meals were sold at Took Lae Dee restaurants.", "300", None, None),
    # A base is where it is told to be, and not where its owner is.
    ("Rebels shot 300 rockets at a US base in Syria.", "300", "a US base in Syria", "SYR"),
    ("Rebels shot 300 rockets at a US base near Homs.", "300", "Homs", "SYR"),
    # What happened somewhere did so to the first amount; a place behind the next is the next one's.
    ("Floods in Oslo hit 300 homes and 40 more in Bergen.", "300", "Oslo", "NOR"),
    ("The blast in Oslo killed 300 people and hurt 40 in Bergen.", "300", "Oslo", "NOR"),
    # Where only the second of two who did it is.
    ("Norway and a firm in Denmark bought 300 ships.", "300", None, None),
    ("A brawl and shooting in Oslo left 300 people dead.", "300", "Oslo", "NOR"),
    ("Police and residents in Oslo found 300 bones.", "300", "Oslo", "NOR"),
    ("Police in Kenya held 300 men and 40 women in Nakuru.", "300", "Nakuru", "KEN"),
    # A division of a land that has what is counted, behind its own name; a body, a club and a known one are none.
    ("Loreto town had 300 families in tents.", "300", "Loreto town", None),
    ("Hawassa district has 300 damaged houses.", "300", "Hawassa district", "ETH"),
    ("Punjab province recorded 300 cases.", "300", "Punjab province", None),
    ("Derby County had 300 shots.", "300", None, None),
    ("Fulton School District has 300 teachers.", "300", None, None),
    ("The school district has 300 teachers.", "300", None, None),
    ("The party's Oslo district has 300 members.", "300", None, None),
    # The end of a name that begins before its "of".
    ("The study of 300 men was led by the University of the West Coast's medical school.", "300", None, None),
    # A third clause without a place, behind two that have theirs, is at neither.
    ("Nine men died in Oslo, 45 others died in Bergen, and 300 were injured.", "300", None, None),
    ("Nine men died in Oslo and 300 were injured.", "300", "Oslo", "NOR"),
    # Counties by the names of its towns are those of the USA, where no country is named.
    ("Some 300 people died in Salem. Nobody fled in Marion County.", "300", "Salem", "USA"),
    ("Some 300 people died in Salem. Derby County mourned.", "300", "Salem", "IND"),
    ("Some 300 people died in Salem in India. Nobody fled in Marion County.", "300", "Salem", "IND"),
    # Regions and islands by the names that English news has for them, whatever small towns are called so.
    ("Fire destroyed 300 homes in Tatarstan.", "300", "Tatarstan", "RUS"),
    ("Fire destroyed 300 homes in Hubei.", "300", "Hubei", "CHN"),
    ("Fire destroyed 300 homes in Lower Saxony.", "300", "Lower Saxony", "DEU"),
    ("Fire destroyed 300 homes on Crete.", "300", "Crete", "GRC"),
    ("Fire destroyed 300 homes in Bohemia.", "300", "Bohemia", "CZE"),
    ("Fire destroyed 300 homes in the Mekong Delta.", "300", "the Mekong Delta", "VNM"),
    ("Fire destroyed 300 homes in County Kerry.", "300", "County Kerry", "IRL"),
    # What English news means by a name, whatever larger town has it elsewhere, or had it once.
    ("Soldiers arrested 300 people in Bethlehem on Sunday.", "300", "Bethlehem", "PSE"),
    ("Floods hit 300 homes in Valencia on Sunday.", "300", "Valencia", "ESP"),
    ("Fires hit 300 homes in Bridgetown on Sunday.", "300", "Bridgetown", "BRB"),
    ("Fires hit 300 homes in Smyrna on Sunday.", "300", "Smyrna", "USA"),
    # … but a land in which the sentence says that it was, or a state that it names, outweighs what news means.
    ("In Texas, a gunman in Odessa hurt 300 people.", "300", "Odessa", "USA"),
    ("In Mexico 300 people met in León.", "300", "León", "MEX"),
    ("Some 300 American tourists met in Venice.", "300", "Venice", "ITA"),
    ("A gunman hurt 300 people at a mall in Dayton, Ohio, on Sunday.", "300", "a mall in Dayton, Ohio", "USA"),
    # One naming of the land of the other town, where they are much alike in size; where neither is named, no land.
    ("Fires hit 300 homes in San Jose, Costa Rica's president said.", "300", "San Jose", "CRI"),
    ("Fires hit 300 homes in Hyderabad, said Pakistan's interior minister.", "300", "Hyderabad", "PAK"),
    ("Fires hit 300 homes in Cambridge on Sunday.", "300", "Cambridge", None),
    ("Fires hit 300 homes in Cambridge, a state of Massachusetts commission said.", "300", "Cambridge", "USA"),
    # The town and not the club; names that the model takes for a word, or whose preposition it seats elsewhere.
    ("Police arrested 300 people in Porto on Sunday.", "300", "Porto", "PRT"),
    ("Police arrested 300 people in Uppsala on Sunday.", "300", "Uppsala", "SWE"),
    ("Police arrested 300 people in Port Louis on Sunday.", "300", "Port Louis", "MUS"),
    ("Police arrested 300 people in El Fasher on Sunday.", "300", "El Fasher", "SDN"),
    ("Police arrested 300 people in Mar del Plata on Sunday.", "300", "Mar del Plata", "ARG"),
    ("Police arrested 300 people in Djibouti on Sunday.", "300", "Djibouti", "DJI"),
    ("Rescuers found 300 people in Lanzarote on Sunday.", "300", "Lanzarote", "ESP"),
    ("Fire destroyed 300 homes in Patagonia.", "300", "Patagonia", None),
    ("Bohemia Motors hired 300 people.", "300", None, None),
    # A suburb lies beside its town, and may have a name of its own.
    ("Some 300 people died in an Oslo suburb.", "300", "Oslo suburb", "NOR"),
    ("Some 300 people died in the Oslo suburb of Vell.", "300", "the Oslo suburb of Vell", "NOR"),
    # From where a distance is told, by what it is as well as by its name, nothing happened; a village has no list.
    ("The town of Orr, 75 km south of the capital, Jakarta, was hit and 300 homes fell.", "300", None, "IDN"),
    ("In the village of Hellby, northwest of Bergen, 300 people were buried.", "300", "the village of Hellby", None),
    # Each of several lands has its share in brackets, and all of them none.
    ("Some 60,000 Poles fled to Chile (30,000) and Peru (20,000).", "60,000", None, None),
    ("Some 60,000 Poles fled to Chile (30,000) and Peru (20,000).", "30,000", "Chile", "CHL"),
    ("Some 300 Poles fled to Chile and Peru.", "300", "Chile and Peru", None),
    # A part of a people's land is a place; on which side of a border something is, is not told.
    ("A ferry sank off the Tunisian coast, and 300 people drowned.", "300", "the Tunisian coast", "TUN"),
    ("They hold 300 men in the Turkish capital.", "300", "the Turkish capital", "TUR"),
    ("Some 300 boats fish in Greek waters.", "300", "Greek waters", "GRC"),
    ("Some 300 lorries wait at the Syrian border.", "300", "the Syrian border", None),
    ("OSLO (Reuters) - Some 300 lorries wait near the Swedish border.", "300", "the Swedish border", "NOR"),
    ("Some 300 lorries wait near the Russian-Finnish border.", "300", None, None),
    ("The camp, 5 km from the Syrian border, holds 300 men.", "300", None, None),
    ("They hold 300 men across the border in Malawi.", "300", "Malawi", "MWI"),
    ("They hold 300 men in a Turkish prison.", "300", None, "TUR"),
    # A province or a county behind a town's name says which town is meant.
    ("Fire destroyed 300 homes in London, Ontario.", "300", "London, Ontario", "CAN"),
    ("Fire destroyed 300 homes in Hamilton, Victoria.", "300", "Hamilton, Victoria", "AUS"),
    ("Fire destroyed 300 homes in Hyderabad, Sindh.", "300", "Hyderabad, Sindh", "PAK"),
    ("A man and 300 sheep died in County Mayo when a wall fell.", "300", "County Mayo", "IRL"),
    ("Four guards were killed in a Franklin County home.", "Four", "Franklin County", None),
    ("They hold 300 men in Moscow, Idaho.", "300", "Moscow, Idaho", "USA"),
    ("Birmingham, Alabama, has 300 churches.", "300", "Birmingham", "USA"),
    ("Birmingham has 300 churches.", "300", "Birmingham", "GBR"),
    ("In London, Germany's chancellor met 300 clerks.", "300", "London", "GBR"),
    ("In Berlin, Poland and Ukraine signed 300 deals.", "300", "Berlin", "DEU"),
    ("In the West, Nigeria has pumped oil for 300 years.", "300", "the West", "NGA"),
    ("In Paris, France, 300 people died.", "300", "Paris, France", "FRA"),
    ("They hold 300 men in Diss, Norfolk.", "300", "Diss, Norfolk", "GBR"),
    ("They hold 300 men near Punta Rosa.", "300", "Punta Rosa", None),
    # … also a part of a country, a city where no list knows the name; not the next subject.
    ("They hold 300 men in Tripoli, northern Lebanon.", "300", "Tripoli", "LBN"),
    ("They hold 300 men in Wellington, Shropshire.", "300", "Wellington, Shropshire", "GBR"),
    ("They hold 300 men in Victoria, British Columbia.", "300", "Victoria", "CAN"),
    ("They hold 300 men in Moncton, N.B., on a charge of theft.", "300", "Moncton, N.B.", "CAN"),
    ("They hold 300 men in Red Deer, Alta., on a charge of theft.", "300", "Red Deer", "CAN"),
    ("WATERLOO, Ont. — The mayor said that 300 men were hurt.", "300", "WATERLOO", "CAN"),
    ("They hold 300 men in Perth, W.A.", "300", "Perth, W.A.", "AUS"),
    ("They hold 300 men in Athens, Ga., on a charge of theft.", "300", "Athens, Ga.", "USA"),
    ("They hold 300 men in Washington, D.C., on a charge of theft.", "300", "Washington, D.C.", "USA"),
    ("They hold 300 men in Bandra West, Mumbai.", "300", "Bandra West", "IND"),
    ("They hold 300 men in Zhovti Vody, Kyiv and Odesa.", "300", "Zhovti Vody, Kyiv and Odesa", "UKR"),
    ("They hold 300 men in Poland, Hungary said.", "300", "Poland", "POL"),
    ("In Spain, Portugal's neighbour, 300 men are held.", "300", "Spain", "ESP"),
    ("They hold 300 men in the Andheri area of Mumbai.", "300", "the Andheri area of Mumbai", "IND"),
    # Regions of all countries, and sides of cities; the sides of the world are no regions.
    ("They hold 300 men in Kano State.", "300", "Kano State", "NGA"),
    ("They hold 300 men in Uttar Pradesh's Lucknow.", "300", "Uttar Pradesh's Lucknow", "IND"),
    ("They hold 300 men on the Isle of Wight.", "300", "the Isle of Wight", "GBR"),
    ("They hold 300 men in south-east London.", "300", "south-east London", "GBR"),
    # Described by more than one word.
    ("Floods in remote northern Kenya drowned 300 goats.", "300", "remote northern Kenya", "KEN"),
    ("Clashes in war-torn Yemen killed 300 people.", "300", "war-torn Yemen", "YEM"),
    ("A raid in Houthi-held northern Yemen killed 300 people.", "300", "Houthi-held northern Yemen", "YEM"),
    ("A fire in densely populated eastern Dhaka killed 300.", "300", "densely populated eastern Dhaka", "BGD"),
    ("A crash on the Isle of Wight hurt 300 people.", "300", "the Isle of Wight", "GBR"),
    ("They hold 300 men in Newcastle upon Tyne.", "300", "Newcastle upon Tyne", "GBR"),
    ("They hold 300 men in the West.", "300", "the West", None),
    # What lies beyond a border is another country; continents and unions are none.
    (
        "Norway votes. Norway waits. Norway grows. They hold 300 men on the island of Gor, amid a feud with Chad.",
        "300",
        "the island of Gor",
        "NOR",
    ),
    (
        "Norway votes. Norway waits. Norway grows. Oil stocks in the OECD area fell by 300 barrels.",
        "300",
        "the OECD area",
        None,
    ),
    ("They hold 300 men in the Christmas quarter.", "300", None, None),
    ("Some 300 were in Kenya and six were in Chad.", "300", "Kenya", "KEN"),
    # Small towns are known, too; in which country, where the name is of one.
    ("The ferry rescued 300 people off Punta del Este.", "300", "Punta del Este", "URY"),
    ("They rescued 300 people in March.", "300", None, None),
    ("ATLANTA (AP) - Some 300 homes in Georgia were dark.", "300", "Georgia", "USA"),
    ("TBILISI (AP) - Some 300 homes in Georgia were dark.", "300", "Georgia", "GEO"),
    # A name that the model of names takes for a place's is one, whatever word stands before it.
    ("Two men were hurt in a gunfight in nearby Trotwood.", "Two", "Trotwood", "USA"),
    ("In Kherson, in the south, 300 people died.", "300", "Kherson", "UKR"),
    ("In the Turkish resort of Bodrum, 300 people were hurt.", "300", "the Turkish resort of Bodrum", "TUR"),
    ("Shelling killed 300 people in the Donetsk and Luhansk regions.", "300", "the Donetsk and Luhansk regions", "UKR"),
    ("It was in the 2700 block of Reed Street, where 300 men sat.", "300", "the 2700 block of Reed Street", None),
    # Of two towns of a name, the one in a country that the text names; of a far one nothing is known.
    ("Men from Vermont and Maine held 300 ships in Manchester.", "300", "Manchester", "USA"),
    # What its state told of a town once, when it was first named, is true of it afterwards.
    ("Fire broke out in Birmingham, Alabama. In Birmingham 300 homes burned.", "300", "Birmingham", "USA"),
    ("He flew to London, Ontario, on Monday. In London 300 nurses wait.", "300", "London", "CAN"),
    ("The fair in Valencia, Venezuela, closed. In Valencia 300 stalls burned.", "300", "Valencia", "VEN"),
    ("A mill in Manchester, Maine, burned. In Birmingham 300 homes burned.", "300", "Birmingham", "GBR"),
    ("Police in Manchester met a man of Manchester, Ohio. In Manchester 300 homes burned.", "300", "Manchester", "GBR"),
    ("Talks in Paris, Berlin and Rome failed. In Paris 300 clerks walked out.", "300", "Paris", "FRA"),
    ("In Paris, Japan promised help. In Paris 300 clerks walked out.", "300", "Paris", "FRA"),
    # Of whom "governor of Georgia" tells, Georgia is the state.
    ("The governor of Georgia, Ann Lund, said 300 mills in Georgia were shut.", "300", "Georgia", "USA"),
    ("The president of Georgia, Ann Lund, said 300 mills in Georgia were shut.", "300", "Georgia", "GEO"),
    # A country whose name joins two lands is one, and who sends from there is abroad.
    ("In Trinidad and Tobago, 300 boats sank.", "300", "Trinidad and Tobago", "TTO"),
    ("The ship reached Trinidad and Tobago with 300 doctors.", "300", "Trinidad and Tobago", "TTO"),
    ("Trinidad and Tobago sent 300 doctors.", "300", None, None),
    # A small town abroad of which the article says nothing may be another of its name.
    ("OSLO (Reuters) - The 2018 fire in Springfield killed 300 people.", "300", "Springfield", None),
    ("OSLO (Reuters) - The 2018 fire in London killed 300 people.", "300", "London", "GBR"),
    # Of two towns of one name the dateline's country has the one that is meant.
    ("MADRID, May 3 - Cargo at Valencia rose to 300 boxes.", "300", "Valencia", "ESP"),
    ("KIGALI, May 3 - Floods came on Monday. In Tumba 300 houses fell.", "300", "Tumba", "RWA"),
    ("MATI, Greece (Wire) - A fire burned near Mati, where 300 people died.", "300", "Mati", "GRC"),
    # A name behind "at" or "on" that is a place's by its looks; a government whose adjective is told acts anywhere.
    (
        "Some 300 dancers met at Wat Pho in Bangkok's Dusit district.",
        "300",
        "Wat Pho in Bangkok's Dusit district",
        "THA",
    ),
    # Niger State is one of Nigeria's; the country is meant where nobody says "State".
    ("Gunmen took 30 girls in Niger State. The governor of Niger flew there.", "30", "Niger State", "NGA"),
    ("Gunmen took 30 girls in Niger. The governor of Niger flew there.", "30", "Niger", "NER"),
    # A province behind a town says that it is another one.
    ("Police in London, Ontario, said 30 people were hurt.", "30", None, None),
    ("Police in Oslo said 30 people were hurt.", "30", "Oslo", "NOR"),
    # Two lands are in no one country, whatever the article tells of.
    (
        "Rain killed 30 people in Bangladesh’s Sylhet and India’s Assam. The Indian army, India said, came to Assam.",
        "30",
        "Bangladesh’s Sylhet and India’s Assam",
        None,
    ),
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_which_place_a_name_is(text: str, number: str, place: str | None, country: str | None) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)


@pytest.mark.parametrize(
    ("url", "text", "country"),
    [
        ("https://www.thornbyecho.co.uk/a", "Some 300 homes will be built in Norfolk.", "GBR"),
        ("https://www.thornbyecho.com/a", "Some 300 homes will be built in Norfolk.", "USA"),
        (
            "https://www.thornbyecho.co.uk/a",
            "Virginia, in the US, will see 300 homes in Norfolk. Americans sing.",
            "USA",
        ),
    ],
)
def test_of_two_towns_of_a_name_the_one_at_home_where_no_country_is_named(url: str, text: str, country: str) -> None:
    found = extract(Article("test", "test", text, url=url, language="en")).claims
    assert [claim.country for claim in found] == [country]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Some 300 homes near Boyle were flooded. Roads in Sligo and fields in Roscommon are under water.", "IRL"),
        ("A jury in Hamilton heard 300 people. The trial moved from Dunedin. It began in Christchurch.", "NZL"),
        # Two towns of two countries tell nothing.
        ("A jury in Hamilton heard 300 people. The trial moved from Sligo. It began in Toronto.", "CAN"),
    ],
)
def test_where_no_country_is_named_several_towns_tell_it_together(text: str, country: str) -> None:
    assert claim_in(text, "300")[0].country == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("ST. PETERSBURG, June 3 (Reuters) - Russia said 300 people came. Russia is cold, Russians say.", "RUS"),
        ("ST. PETERSBURG, Fla. (AP) - Police said 300 people came. The state is warm.", "USA"),
    ],
)
def test_a_dateline_is_of_the_country_that_the_article_names(text: str, country: str) -> None:
    assert claim_in(text, "300")[0].country == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("In Georgia and South Carolina, 300 homes lost power.", "USA"),
        ("Floods in Georgia and West Virginia killed 300 people.", "USA"),
        ("In Georgia and New Zealand, 300 homes lost power.", None),
        ("Talks were held in New York. In Georgia 300 homes lost power.", "GEO"),
    ],
)
def test_georgia_is_a_state_beside_states_of_two_words(text: str, country: str | None) -> None:
    assert claim_in(text, "300")[0].country == country


@pytest.mark.parametrize(
    "text", ["An attack on a market in March killed 300 people.", "A bombing at a school in April hurt 300 people."]
)
def test_no_building_is_in_a_month(text: str) -> None:
    claim = claim_in(text, "300")[0]
    assert (claim.place, claim.country) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Some 300 people think the state spends too much on Kenya.",
        "The bank put a tariff of 300 crowns on Kenya.",
        "The firm relies on Kenya for 300 of its ships.",
    ],
)
def test_what_is_spent_or_put_on_a_land_is_not_there(text: str) -> None:
    claim = claim_in(text, "300")[0]
    assert (claim.place, claim.country) == (None, None)


def test_attacks_on_a_land_are_there() -> None:
    claim = claim_in("The attack on Kenya killed 300 people.", "300")[0]
    assert (claim.place, claim.country) == ("Kenya", "KEN")
