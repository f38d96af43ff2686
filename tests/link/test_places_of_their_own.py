"""Places that each number has for itself: of a ranking, of a land that owns, of a clause, of what was left."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

_RANKED = (
    "The worst hit town was Bergen with 300 cases, followed by Hamar with 200 and Kluang with 105 people displaced."
)
_FLOWN = "She flew to Oslo with 12 doctors and to Bergen with nine nurses."
_OWNED = "Bergen, which is home to half of Norway's 5 million people, is rich."
# text, number, place, country
PLACES = [
    # Each place of a ranking has the number behind its "with"; what lands and teams win is nowhere.
    (_RANKED, "300", "Bergen", "NOR"),
    (_RANKED, "200", "Hamar", "NOR"),
    (_RANKED, "105", "Kluang", "MYS"),
    ("Most cases were in Leeds with 300, followed by Hull with 200.", "200", "Hull", "GBR"),
    ("Texas leads the states with 300 deaths, ahead of Ohio with 200.", "200", "Ohio", "USA"),
    ("The hardest hit country was Italy with 300 deaths.", "300", "Italy", "ITA"),
    (_FLOWN, "12", "Oslo", "NOR"),
    (_FLOWN, "nine", "Bergen", "NOR"),
    ("Worst hit were the states of Kerala with 300 deaths and Goa with 12.", "300", "Kerala", "IND"),
    ("Worst hit were the states of Kerala with 300 deaths and Goa with 12.", "12", "Goa", "IND"),
    ("The club beat Leeds with 12 men, and Hull with 11.", "12", None, None),
    ("The biggest makers are Toyota with 300 plants and Ford with 200.", "300", None, None),
    ("The deadliest year was 2010 with 300 deaths.", "300", None, None),
    ("Norway leads with 12 medals, followed by Germany with 10.", "10", None, None),
    ("Hale leads with 12 points, followed by Lee with 10.", "10", None, None),
    ("The largest union was Norbank with 300 members, followed by Telco with 200.", "200", None, None),
    ("He came back from Oslo with 300 books.", "300", None, None),
    ("Police in Leeds with 12 dogs searched the flat.", "12", "Leeds", "GBR"),
    # A land has its people and its parts, whatever else the sentence names; not what it has abroad.
    (_OWNED, "5 million", "Norway", "NOR"),
    ("In Bergen, half of Norway's 5 million people cheered.", "5 million", "Norway", "NOR"),
    ("The storm in Haiti hit Cuba's 11 million people, too.", "11 million", "Cuba", "CUB"),
    ("Two of Norway's 12 hospitals are in Oslo.", "12", "Norway", "NOR"),
    ("Two of Norway's 12 hospitals are in Oslo.", "Two", "Oslo", "NOR"),
    ("Kenya's 47 counties got more money, he said in Nairobi.", "47", "Kenya", "KEN"),
    # By how much a figure moved is where the figure is; what tells of a town has another place; where goods are to go.
    ("Homes cost £300 in Norway, up 4% on May, and £216 in Peru, up 3%.", "4%", "Norway", "NOR"),
    ("Homes cost £300 in Norway, up 4% on May, and £216 in Peru, up 3%.", "3%", "Peru", "PER"),
    ("Prices in parts of Lima, the capital of Peru, rose 4%.", "4%", "Lima", "PER"),
    ("In Lima, 329kg of tea destined for the port of Bergen in Norway was seized.", "329kg", "Lima", "PER"),
    ("Envoys of Africa's 54 states met in Rome.", "54", "Africa", None),
    ("Asia's four largest banks sent people to Davos.", "four", "Asia", None),
    ("Europe's two crews in Oslo won.", "two", "Oslo", "NOR"),
    # What else a continent has, probes or wins, is elsewhere.
    ("Europe's two probes reached Mars.", "two", None, None),
    ("Europe's 12 points put the golfers ahead.", "12", None, None),
    ("Norway's 300 soldiers in Mali went home.", "300", "Mali", "MLI"),
    ("Norway's 12 athletes won in Lima.", "12", "Lima", "PER"),
    ("Germany's 300 schools in Chile are old.", "300", "Chile", "CHL"),
    ("Norbank's 300 workers in Oslo went on strike.", "300", "Oslo", "NOR"),
    # Where a firm is based is not where what is told of it holds.
    ("Shares of Norbank, which is based in Leeds, have more than tripled.", "tripled", None, None),
    ("Sales at the chain, headquartered in Leeds, England, have nearly doubled.", "doubled", None, None),
    ("The number of cases in Leeds has more than doubled.", "doubled", "Leeds", "GBR"),
    ("Sales in Norway have more than doubled.", "doubled", "Norway", "NOR"),
    # A joined clause with a name of its own behind "to" or "in" takes no place of the clause before.
    ("Some 300 people fled to Bergen and another 200 have gone to Hjelmeland Vik.", "200", None, None),
    ("Some 300 people fled to Bergen and another 200 stayed.", "300", "Bergen", "NOR"),
    ("Police held 30 men in Oslo and 20 were taken to Ullersmo Prison.", "30", "Oslo", "NOR"),
    ("Police held 30 men in Oslo and 20 were freed in May.", "20", "Oslo", "NOR"),
    # So with what somebody says behind an amount that has its place.
    ("The firm posted sales of $3 billion in Norway and said costs fell 9 percent.", "9 percent", None, None),
    ("The firm bought 300 acres in Norway and asked to build 9 mills.", "9", "Norway", "NOR"),
    # Who has left a place that has a name was there, and not in the town of the dateline.
    ("HASSAN SHAM, Iraq (Wire) - It rained.\n\nMost of the 40,000 who fled Mosul lost homes.", "40,000", None, "IRQ"),
    ("GAZIANTEP, Turkey (Wire) - It rained.\n\nMost of the 40,000 who fled Aleppo lost homes.", "40,000", None, None),
    ("KANO, Nigeria (Wire) - It rained.\n\nThe 300 who escaped from Bama were hungry.", "300", None, "NGA"),
    ("KANO, Nigeria (Wire) - A bomb exploded.\n\nAbout 300 people fled the market.", "300", "KANO", "NGA"),
    # What is so each year is of no one place; where something is only compared, or nothing is, nothing is counted.
    ("OSLO (Wire) - Malaria kills 600,000 people annually.", "600,000", None, None),
    ("OSLO (Wire) - Smoking causes thousands of deaths each year.", "thousands", None, None),
    ("OSLO (Wire) - The disease kills 300 people in Norway each year.", "300", "Norway", "NOR"),
    ("OSLO (Wire) - About 100 people die on the country's roads every year.", "100", None, "NOR"),
    ("Rents of 900 dollars are twice those in Oslo.", "900", None, None),
    ("The toll of 900 is higher than that in Oslo.", "900", None, None),
    ("Those in Chile cost 40 dollars.", "40", "Chile", "CHL"),
    ("Compared with Oslo, where 12 died, Bergen had nine deaths.", "12", "Oslo", "NOR"),
    ("Compared with Oslo, where 12 died, Bergen had nine deaths.", "nine", None, None),
    ("Fires burned 12 homes, but none in Oslo.", "12", None, None),
    ("The mall lost 12 shops, none of which were in Oslo.", "12", None, None),
    # What a clause between commas tells of a body, or what was first; not where it lies or what it does happened.
    ("The firm, which runs 12 mines in Chile, hired 300 people.", "12", "Chile", "CHL"),
    ("The firm, which runs 12 mines in Chile, hired 300 people.", "300", None, None),
    ("The virus, which was first seen in Kano, has killed 12 people.", "12", None, None),
    ("The mine, which lies in Chile, employs 300 people.", "300", "Chile", "CHL"),
    ("The blast, which shook Kano, killed 12 people.", "12", "Kano", "NGA"),
    ("The festival, which is held in Lima, drew 300 people.", "300", "Lima", "PER"),
    ("A film set in Oslo earned 300 dollars.", "300", None, None),
    ("A play set in Lima sold 300 tickets.", "300", None, None),
    # Where somebody is held or sought is not where he did what his clause tells; a vote or talks are held there.
    ("The 12 men arrested in Oslo had killed 300 people.", "12", "Oslo", "NOR"),
    ("The 12 men arrested in Oslo had killed 300 people.", "300", None, None),
    ("A man wanted in Oslo robbed 12 shops.", "12", None, None),
    ("The man arrested in Oslo had killed nine people in Bergen.", "nine", "Bergen", "NOR"),
    ("Talks held in Oslo drew 12 envoys.", "12", "Oslo", "NOR"),
    ("A glass of Bordeaux costs 12 dollars.", "12", None, None),
    ("Some 12 cases of Ebola in Goma were treated.", "12", "Goma", "COD"),
    ("A tent set up in Lima held 300 people.", "300", "Lima", "PER"),
]

# Names of towns that are here those of ships, teams, films or persons: text, number, place, country
CALLED_LIKE_TOWNS = [
    ("The Bismarck had 2,200 men aboard.", "2,200", None, None),
    ("The cruiser Belgrano lost 323 men.", "323", None, None),
    ("The Bronx had 300 fires.", "300", "Bronx", "USA"),
    ("Barcelona have 12 wins.", "12", None, None),
    ("Oslo has 12 mills.", "12", "Oslo", "NOR"),
    ("Virginia recorded 12 songs.", "12", None, None),
    ("Charlotte counted 40 birds in her garden.", "40", None, None),
    ("Ada Hale sang. Oslo hosted 300 fans at her show.", "300", "Oslo", "NOR"),
    ("Georgia, 14, has three cats.", "three", None, None),
    ("Jordan scored 40 points on Monday.", "40", None, None),
    ("The embassy of Chile hired 12 cooks.", "12", None, None),
    ("Barack Obama attacked Iowa in a speech that lasted 90 minutes.", "90", None, None),
    ("The bishop of Leeds has 12 cats.", "12", None, None),
    ("The film took 3 million dollars at the box office.", "3 million", None, None),
]

# Places told by a clause or a phrase within that of those counted, by where a way leads, by a part and its whole.
TOLD_WITHIN = [
    (
        "The mayor named nine of the 50 people who were killed in floods in northern Norway.",
        "50",
        "northern Norway",
        "NOR",
    ),
    ("Three nurses are among 12 suspects who were arrested in a raid on smugglers in Lima.", "12", "Lima", "PER"),
    ("Police in Bergen freed 12 men who were arrested in Oslo.", "12", "Bergen", "NOR"),
    ("Bombs killed 12 in a village held by rebels in eastern Syria.", "12", "eastern Syria", "SYR"),
    ("A court freed 12 men in a case brought by a bank in Norway.", "12", None, None),
    # Who funds or builds a settlement, and after what it is named, is elsewhere.
    ("The army killed 40 men in a region claimed by rebels in Moldova.", "40", "Moldova", "MDA"),
    ("Some 300 people live in a camp funded by donors in Japan.", "300", None, None),
    ("Some 40 families live in a district named after a battle in France.", "40", None, None),
    ("The firm owns 300 flats in a suburb developed by investors in Singapore.", "300", None, None),
    (
        "At least 40 men were killed in raids targeting a camp near Idlib, following a truce in Aleppo.",
        "40",
        "Idlib",
        "SYR",
    ),
    ("Nine people died in the weather that hit Norway, with storms in Denmark.", "Nine", "Norway", "NOR"),
    ("Forty rebels were killed in the battle for the village of Gao.", "Forty", "the village of Gao", "MLI"),
    ("The party spent 40 dollars in the fight for Ohio.", "40", "Ohio", "USA"),
    ("Ten clubs joined the battle for Europe.", "Ten", None, None),
    ("Nine pilgrims died on the road to Damascus.", "Nine", None, None),
    ("Nine pilgrims died on the road from Homs to Damascus.", "Nine", None, None),
    # A noun right before a verb without a subject is that, and nothing struck with the place before.
    ("A quake shook Chile and 12 men died in Peru.", "12", "Peru", "PER"),
    ("Floods hit Peru and 12 soldiers died in Chile.", "12", "Chile", "CHL"),
    ("A quake shook Chile and Peru and killed 12.", "12", "Chile and Peru", None),
    ("The army took Gao and 12 towns in Mali.", "12", "Mali", "MLI"),
    ("Some 40 migrants died on the route toward Italy and Malta.", "40", None, None),
    ("The road through Oslo is used by 300 lorries.", "300", "Oslo", "NOR"),
    ("The firm exports 40 tonnes to Kenya and Tanzania.", "40", None, None),
    ("The army sent 300 men to Kenya and Tanzania.", "300", "Kenya and Tanzania", None),
    ("A quake killed 12 people when it shook Chile and neighbouring Peru.", "12", "Chile and neighbouring Peru", None),
    ("Ice caused two deaths – one in Iowa and one in Ohio – on Monday.", "two", None, None),
    ("Ice killed two and 12 in Ohio were hurt.", "12", "Ohio", "USA"),
    ("Thefts rose to 40, all but two of them in Oslo.", "two", None, None),
    ("Thefts rose to 40, all but two of them in Oslo.", "40", None, None),
    ("Thefts rose to 40, all of them in Oslo.", "40", "Oslo", "NOR"),
    ("The crash killed all but four people in western Kenya.", "four", "western Kenya", "KEN"),
    ("A raid on a shop in the village of Gjerdrum, near Oslo, hurt nine.", "nine", "the village of Gjerdrum", "NOR"),
    (
        "A raid on a shop in the town of Kupiansk, also in the Kharkiv region, hurt nine.",
        "nine",
        "the town of Kupiansk",
        "UKR",
    ),
    ("In Lima, near the port, nine people died.", "nine", "Lima", "PER"),
    ("Ten men were killed in Hama province.", "Ten", "Hama province", "SYR"),
    ("In Norway district courts heard 40 cases.", "40", "Norway", "NOR"),
    ("In Kenya county governors spent 40 million shillings.", "40 million", "Kenya", "KEN"),
    ("A passenger in the Corolla and nine others were hurt.", "nine", None, None),
    ("The rider in Leogang broke 12 bones.", "12", "Leogang", None),
    ("The driver of a bus in Oslo was hurt with 12 pupils.", "12", "Oslo", "NOR"),
    ("In Machala, the capital of El Oro province, nine deaths were told.", "nine", "Machala", "ECU"),
    ("In Lima, the capital, and in Cusco nine died.", "nine", "Cusco", "PER"),
    ("At least 17 people died after a storm slammed into Peru.", "17", "Peru", "PER"),
    ("At least 17 people died after they crossed into Peru.", "17", None, None),
    ("At least 17 people drowned after they surged into Spain.", "17", None, None),
    ("At least 17 people died after a wave of migrants surged into Greece.", "17", None, None),
    ("The Heat hit Boston with 12 three-pointers.", "12", None, None),
    ("Gale hit Norwich with two goals and 12 shots.", "12", None, None),
    ("Snow hit Boston, cutting power to 300 homes.", "300", "Boston", "USA"),
    ("Nine died and thousands were displaced after a storm slammed into Peru.", "thousands", "Peru", "PER"),
    ("At least 17 people died after Cyclone Bulbul struck Peru.", "17", "Peru", "PER"),
    ("A firm set up in Lima employs 40 clerks.", "40", None, None),
    ("The boat sank off Bergen with 40 men on its way from Lund in Sweden.", "40", "Bergen", "NOR"),
    ("OSLO (Wire) - It snowed.\n\nIce caused two deaths – one in Iowa and one in Ohio – on Monday.", "two", None, None),
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES + CALLED_LIKE_TOWNS + TOLD_WITHIN)
def test_the_place_that_a_number_has_for_itself(text: str, number: str, place: str | None, country: str | None) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)
