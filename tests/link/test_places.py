"""Where a number holds, and whose money it is in by that."""

from __future__ import annotations

import pytest

from newstables.pipeline.stages import extract
from newstables.records import Article
from tests.link.reading import claim_in

_TWO_DISTRICTS = ("Jajarkot and West Rukum", "NPL")
# text, number, place, country
PLACES = [
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
    # A short way from a town is not in it, but in its country.
    ("A bus overturned 40 km west of Aleppo and hurt 300 people.", "300", None, "SYR"),
    ("A bus overturned 400 km west of Aleppo and hurt 300 people.", "300", None, None),
    # What a saying interrupts.
    ("In Norway, officials said on Monday, 300 homes burned.", "300", "Norway", "NOR"),
    ("At a camp near Bergen 300 children fell ill.", "300", "Bergen", "NOR"),
    # A province or a county behind a town's name says which town is meant.
    ("Fire destroyed 300 homes in London, Ontario.", "300", "London, Ontario", "CAN"),
    ("Fire destroyed 300 homes in Hamilton, Victoria.", "300", "Hamilton, Victoria", "AUS"),
    ("Fire destroyed 300 homes in Hyderabad, Sindh.", "300", "Hyderabad, Sindh", "PAK"),
    ("A man and 300 sheep died in County Mayo when a wall fell.", "300", "County Mayo", None),
    ("Shares in Norbank fell 300 points.", "300", None, None),
    ("The land's murder toll rose to 300 when three men were shot in Oslo.", "300", None, None),
    ("Some 300 men died when their boat sank off Malta.", "300", "Malta", "MLT"),
    ("In Spain the 300 herds have left the Guadalquivir valley.", "300", "Spain", "ESP"),
    ("The country has had 300 fires, the most in Europe.", "300", None, None),
    ("Norway sent 300 ships and lost nine men, four of whom were buried in Riga.", "300", None, None),
    ("It lent 40 million to mills in Egypt; 300 million went to farms.", "300", None, None),
    ("The prize has 300 winners: a mill in Norway and a farm in Chile.", "300", None, None),
    ("Five of the 300 reactors are in Norway.", "300", None, None),
    ("Five of the 300 reactors are in Norway.", "Five", "Norway", "NOR"),
    ("It paid 300 crowns to Oslo and a loan of 400 crowns to Bergen.", "400", None, None),
    ("Nine people were hurt on Canal Street in New Orleans.", "Nine", "Canal Street in New Orleans", "USA"),
    ("Two men were shot at a Detroit barbershop.", "Two", "Detroit", "USA"),
    ("Four guards were killed in a Franklin County home.", "Four", "Franklin County", None),
    ("DETROIT (Wire) - Four men were shot on Elm Street.", "Four", "Elm Street, DETROIT", "USA"),
    ("Tulsa police said on Monday that four men were shot.", "four", "Tulsa", "USA"),
    ("Medics rushed 300 men to Mercy Hospital.", "300", None, None),
    ("The rain was heaviest in the north: Los Olivos (300 mm) and Surco (280 mm).", "300", "Los Olivos", None),
    ("At the old depot, 300 clerks worked.", "300", "the old depot", None),
    ("Norway voted. Norway counts. Norway has won. Half of those in the country stayed home.", "Half", None, "NOR"),
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
    ("Shares fell 300 points on the Toronto Stock Exchange.", "300", "Toronto Stock Exchange", "CAN"),
    ("Tanzanian police held 300 men.", "300", None, "TZA"),
    ("Marit Solberg said in Oslo that 300 men had fled.", "300", None, None),
    ("Brightwater Bank, based in Oslo, has 300 clients.", "300", None, None),
    ("Rebels hold 300 men in Iraq.", "300", "Iraq", "IRQ"),
    ("He sent 300 troops to the United Arab Emirates.", "300", "the United Arab Emirates", "ARE"),
    ("In Oslo, 300 people marched.", "300", "Oslo", "NOR"),
    ("They fled Syria, where rebels hold 300 villages.", "300", "Syria", "SYR"),
    ("They hold 300 villages in the state of Texas.", "300", "the state of Texas", "USA"),
    ("OSLO (Reuters) - A school for 300 pupils burnt down.", "300", "OSLO", "NOR"),
    ("OSLO, Norway (AP) -- Floods killed 300 people.", "300", "OSLO", "NOR"),
    ("Four rangers were hurt in the park, the size of Israel.", "Four", "the park", None),
    # A nationality tells the country, if no place.
    ("OSLO (Reuters) - Chilean mines lost 300 workers.", "300", None, "CHL"),
    # The dateline says nothing of the world, or of what is traded.
    ("OSLO (Reuters) - Some 300 species are at risk worldwide.", "300", None, None),
    ("GENEVA (Reuters) - Some 300 people fell ill.", "300", None, None),
    ("Brent rose to 300 dollars in London, traders said.", "300", None, None),
    ("Nurses in the Kenya Red Cross tents saw 300 men.", "300", None, None),
    ("The Paris conference drew 300 people.", "300", None, None),
    # Small towns are known, too; in which country, where the name is of one.
    ("The ferry rescued 300 people off Punta del Este.", "300", "Punta del Este", "URY"),
    ("They rescued 300 people in March.", "300", None, None),
    ("ATLANTA (AP) - Some 300 homes in Georgia were dark.", "300", "Georgia", "USA"),
    ("TBILISI (AP) - Some 300 homes in Georgia were dark.", "300", "Georgia", "GEO"),
    # Where somebody comes from, or what something leads to, is not where it is; nor is a place in a purpose.
    ("They hired 300 nurses from the Philippines.", "300", None, None),
    ("A bloc of 27 nations is hustling for gas to protest the war in Ukraine.", "27", None, None),
    ("According to a study of 300 reefs in Palau, corals recover.", "300", "Palau", "PLW"),
    # A people's name tells where they come from, and a government's where it acts.
    ("Indian families earn 300 dollars.", "300", None, None),
    ("Spain exported 300 goats last year.", "300", None, "ESP"),
    ("They hold 300 villages across Iraq and Syria.", "300", "Iraq and Syria", None),
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
    # Where the news is from is not where something was years ago.
    ("OSLO (Reuters) - A ship sank.\n\nIn 2009, another storm killed 300 people.", "300", None, "NOR"),
    ("Norway has sent 300 instructors since January.", "300", None, None),
    ("In Norway alone the agency puts the number of cases at 300.", "300", "Norway", "NOR"),
    # A name that the model of names takes for a place's is one, whatever word stands before it.
    ("Two men were hurt in a gunfight in nearby Trotwood.", "Two", "Trotwood", "USA"),
    ("In Kherson, in the south, 300 people died.", "300", "Kherson", "UKR"),
    ("In the Turkish resort of Bodrum, 300 people were hurt.", "300", "the Turkish resort of Bodrum", "TUR"),
    ("Shelling killed 300 people in the Donetsk and Luhansk regions.", "300", "the Donetsk and Luhansk regions", "UKR"),
    ("It was in the 2700 block of Reed Street, where 300 men sat.", "300", "the 2700 block of Reed Street", None),
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
    # What happened was told once; the dateline is only where it was written.
    ("OSLO (Reuters) - A bus crashed in Bergen.\n\nMedics said 300 people were killed.", "300", "Bergen", "NOR"),
    ("OSLO (Reuters) - A bus crashed.\n\nSome 300 people have been killed since 2009.", "300", None, "NOR"),
    ("OSLO (Reuters) - A bus crashed.\n\nWitnesses heard 300 shots.", "300", "OSLO", "NOR"),
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
    # Whose people they are, and what a body is called, is not where they are.
    ("Norway and Chile signed contracts worth 300 dollars.", "300", None, None),
    ("They gave 300 dollars to the Agency for Palestine Refugees in the Near East (APRNE).", "300", None, None),
    ("A team of 300 experts from the Nansen Institute in Oslo will blast the rock.", "300", None, None),
    ("One police officer said that four men were shot.", "four", None, None),
    ("South Australian police said that four men were shot.", "four", None, "AUS"),
    ("Fiji wept. In Fiji it rained. Tulsa police helped. Later four men were shot.", "four", None, None),
    ("Norwegian police have held a priest, 300 of his friends said.", "300", None, None),
    ("The bribe of 300 dollars was for work at MoRA.", "300", None, None),
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
    # A small town abroad of which the article says nothing may be another of its name.
    ("OSLO (Reuters) - The 2018 fire in Springfield killed 300 people.", "300", "Springfield", None),
    ("OSLO (Reuters) - The 2018 fire in London killed 300 people.", "300", "London", "GBR"),
    # Of two towns of one name the dateline's country has the one that is meant.
    ("MADRID, May 3 - Cargo at Valencia rose to 300 boxes.", "300", "Valencia", "ESP"),
    ("KIGALI, May 3 - Floods came on Monday. In Tumba 300 houses fell.", "300", "Tumba", "RWA"),
    ("MATI, Greece (Wire) - A fire burned near Mati, where 300 people died.", "300", "Mati", "GRC"),
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
    # The dateline says nothing of unions of countries, of what is in several, and of what is told of a town abroad.
    ("FRANKFURT (Reuters) - Inflation in the euro zone rose to 300 percent.", "300", None, None),
    ("OSLO (Reuters) - A bus fell. The European Union sent 300 tents.", "300", None, None),
    ("OSLO (Reuters) - A bus fell. The European Central Bank held its rate at 4 percent.", "4 percent", None, None),
    ("OSLO (Reuters) - A mill closed. It employs 300 people in 12 countries.", "300", None, None),
    ("OSLO (Reuters) - A mill closed. Denver hit 300 shots in a win over Utah.", "300", None, None),
    ("OSLO (Reuters) - A mill closed. It employs 300 people.", "300", "OSLO", "NOR"),
    ("OSLO (Reuters) - A race began. Some 300 runners came from 12 countries.", "300", "OSLO", "NOR"),
    ("Germany has delivered 300 tanks.", "300", None, None),
    # A time is no place, nor is what a list goes on with behind it; a place right before an amount is that amount's.
    ("Laos counted 9,600 fires on Sunday, Myanmar 4,200 and Thailand 1,100.", "9,600", None, "LAO"),
    ("Laos counted 9,600 fires on Sunday, Myanmar 4,200 and Thailand 1,100.", "4,200", None, "MMR"),
    ("In Norway half of all pupils are ill and in Chile 12 percent.", "half", "Norway", "NOR"),
    ("In Norway 14 percent of pupils are ill and in Chile 12 percent.", "12", "Chile", "CHL"),
    ("It expects sales of 300 dollars in 2024 and has cut 1,100 jobs in Bergen since May.", "300", None, None),
    # The dateline's town is a place that no list needs to know, and so are those joined to it in its country.
    ("JAJARKOT, Nepal - A quake came. It killed 300 people in Jajarkot and West Rukum.", "300", *_TWO_DISTRICTS),
    ("JAJARKOT, Nepal - A quake came. In Jajarkot, 300 people died.", "300", "Jajarkot", "NPL"),
    ("SANTIAGO (Reuters) - A firm grew. It has 300 shops in Latin America.", "300", "Latin America", None),
    ("It exported 300 dollars in goods to Norway.", "300", None, None),
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
    # A name behind "at" or "on" that is a place's by its looks; a government whose adjective is told acts anywhere.
    (
        "Some 300 dancers met at Wat Pho in Bangkok's Dusit district.",
        "300",
        "Bangkok's Dusit district",
        "THA",
    ),
    # A place before the number of a subject; the size of a town; a market of goods, and one in a square; half a name.
    ("Nine were safe, while in Dalin County one man is missing.", "one", "Dalin County", None),
    ("Nine died in Hunan, while in Fujian two were hurt.", "two", "Fujian", None),
    ("It burned 300 acres, an area the size of the city of Chicago.", "300", None, None),
    ("It has 30 percent of the phone market in Kenya.", "30", "Kenya", "KEN"),
    ("A bomb killed 30 people at a crowded market in Kabul.", "30", "a crowded market in Kabul", "AFG"),
    ("Rain cut off 30 homes in Dalin County in the Ostra and Velin Autonomous Region.", "30", "Dalin County", None),
    ("Gunmen took 30 girls in Kaduna State.", "30", "Kaduna State", "NGA"),
    ("A man shot two in a store 30 miles (48 km) south-east of Bergen.", "two", None, "NOR"),
    ("A fire north of Bergen destroyed 300 barns.", "300", "north of Bergen", "NOR"),
    ("Floods killed 300 in the north of Kenya.", "300", "the north of Kenya", "KEN"),
    # Niger State is one of Nigeria's; the country is meant where nobody says "State".
    ("Gunmen took 30 girls in Niger State. The governor of Niger flew there.", "30", "Niger State", "NGA"),
    ("Gunmen took 30 girls in Niger. The governor of Niger flew there.", "30", "Niger", "NER"),
    # Where people get to, and from where deaths are told.
    ("A total of 300 migrants reached Bergen.", "300", "Bergen", "NOR"),
    ("Shares of 300 firms reached Bergen.", "300", None, None),
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
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_where_a_number_holds(text: str, number: str, place: str | None, country: str | None) -> None:
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
        ("ST. PETERSBURG, June 3 (Reuters) - Russia said 300 people came. Russia is cold, Russians say.", "RUS"),
        ("ST. PETERSBURG, Fla. (AP) - Police said 300 people came. The state is warm.", "USA"),
    ],
)
def test_a_dateline_is_of_the_country_that_the_article_names(text: str, country: str) -> None:
    assert claim_in(text, "300")[0].country == country


@pytest.mark.parametrize("text", ["Of the outskirts of Paris, 12 people.", "Of the town of Bergen 40 men in Oslo."])
def test_a_part_of_a_town_that_nothing_is_of_ends_no_search(text: str) -> None:
    assert claim_in(text, "12" if "12" in text else "40")[0].value in (12, 40)
