"""Places that a sentence names and at which its number does not hold, and those beside them at which it does."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

_ASIDE = "\n\nHunters spoke.\n\nShe wept.\n\n"
# text, number, place, country
PLACES = [
    # What is laid on somebody, and what is far from there, lies nowhere.
    ("The $300 million levied on Bergen was the largest.", "300", None, None),
    ("It will pass within 300 kilometres of Earth.", "300", None, None),
    # What is told behind a quotation is not where it holds; a quotation of two words is of its sentence.
    ("“Some 300 people died,” said the mayor, and in Oslo, 12 were hurt.", "300", None, None),
    ("The mayor said it hurt “300 people” in Oslo.", "300", "Oslo", "NOR"),
    ("The station flies at 300 miles above Earth.", "300", None, None),
    # What two have with each other lies nowhere between them.
    ("The 300-run stand between Oslo and Bergen won it.", "300", None, None),
    ("A road between Oslo and Bergen with 300 bends was closed.", "300", "Oslo and Bergen", "NOR"),
    # Where somebody is at home tells of him.
    ("Lee, a professor at Oxford, counted 300 birds.", "300", None, None),
    ("Lee, a clerk, counted 300 birds in Oxford.", "300", "Oxford", "GBR"),
    # What somebody adds is in no place of what he said before.
    ("“We lost 300 men,” Dahl said, adding that the police in Oslo had slept.", "300", None, None),
    ("“We lost men,” Dahl said, adding that 300 homes had burned in Oslo.", "300", "Oslo", "NOR"),
    # What only says more of the subject of one clause tells nothing of another name's.
    ("Firms in Leeds cut 300 jobs and Derby gained 12 cafes.", "12", "Derby", "GBR"),
    ("Harlan lost 300 shops, firms in Leeds cut 12 jobs.", "300", None, None),
    ("A gust of 300 feet was recorded at Oslo, while Bergen recorded 12 of them.", "12", None, None),
    ("Shops in Oslo lost 300 men, and the council hired 12 of them.", "12", "Oslo", "NOR"),
    ("A bomb in Kabul killed 300 men and wounded 12.", "12", "Kabul", "AFG"),
    # Where a part is, its whole need not be.
    ("Of the 300 deaths, more than 12 occurred in Kenya.", "300", None, None),
    ("Of the 300 deaths, more than 12 occurred in Kenya.", "12", "Kenya", "KEN"),
    ("Of the 300 schools in Leeds, 12 are full.", "300", "Leeds", "GBR"),
    # Where a later number is, whose verb is left out, an earlier one is not.
    ("In Oslo 300 homes flooded and 12 in Leeds.", "300", "Oslo", "NOR"),
    ("In Oslo, 300 homes flooded, and in Leeds, 12.", "300", "Oslo", "NOR"),
    ("The firm has 300 shops, 12 in Oslo and 14 in Leeds.", "300", None, None),
    # … and two places that a number tells apart are not one.
    ("Some 300 homes flooded in Oslo, and in Leeds, 12.", "300", "Oslo", "NOR"),
    ("Some 300 homes flooded in Oslo and in Bergen.", "300", "Oslo and in Bergen", "NOR"),
    ("Police held 300 men and 12 women in Leeds.", "300", "Leeds", "GBR"),
    # Of two peoples neither's land is the place.
    ("Kenyan and Ugandan police killed 300 men.", "300", None, None),
    # Waters have no country, sellers are no places, and a hall need not be where the article is.
    ("The firm sank 300 tons of rock into the Atlantic Ocean.", "300", "the Atlantic Ocean", None),
    ("A frigate of Norway held 300 men in the Gulf of Aden.", "300", "the Gulf of Aden", None),
    ("A storm hit 300 homes on Mexico's Gulf coast.", "300", "Mexico's Gulf coast", "MEX"),
    ("The lamp was 300 dollars at Amazon.", "300", None, None),
    ("The lamp was 300 dollars on harwick.com.", "300", None, None),
    ("Some 300 women were held at Harwick's on Friday.", "300", None, None),
    (
        "Chile cheered. Chile sang. Chile won. Chile rose. Some 300 fans met in Harwick Square Garden.",
        *("300", "Harwick Square Garden", None),
    ),
    # Of two countries neither is where both are; part of the world is in no one country.
    ("China and India raised exports to each other, reaching about $300.", "300", None, None),
    ("Talks on the Korean Peninsula drew 300 envoys from North Korea.", "300", "the Korean Peninsula", None),
    # A town's state stands behind it.
    ("A storm hit Macon, Georgia, and broke 300 lamps.", "300", "Macon", "USA"),
    ("A storm hit Kutaisi, Georgia, and broke 300 lamps.", "300", "Kutaisi", "GEO"),
    # A clause in a building needs no other place.
    ("Some 300 were held inside a shop and their leader was seen in Bergen.", "300", None, None),
    ("Some 300 were held inside a shop and fed in Bergen.", "300", "Bergen", "NOR"),
    # In a list of weather each figure is of the name before it, known or not.
    ("Rain fell in Norway, with Vesk having 40mm, Bergen 300mm and Torva 9mm.", "300", "Bergen", "NOR"),
    # In a list of places all are places; not of players in a town.
    ("Worst hit were Oslo (9,000 people), Bergen (8,000) and Tyssavik (300 people).", "300", "Tyssavik", None),
    ("Rain fell in Norway, with Bergen having 40mm and Vindale 300mm.", "300", "Vindale", None),
    ("In Bergen it rained, and on Monday 300mm fell.", "300", "Bergen", "NOR"),
    # What is spoken of, given as an example or told of others is in passing; so is an account of money.
    ("The 300 envoys voiced worry about the camps in Sudan.", "300", None, None),
    ("Rallies in Tirana over the loss of 300 jobs went on.", "300", None, None),
    ("Some 300 people rallied in Tirana over the dam.", "300", "Tirana", "ALB"),
    ("The firm has closed 300 plants, such as the mill in Bergen.", "300", None, None),
    ("Some 300 villages were flooded, with two deaths reported in Bergen.", "300", None, None),
    ("Some 300 villages were flooded, with two deaths reported in Bergen.", "two", "Bergen", "NOR"),
    ("With the mayor in Bergen, the council passed 300 laws.", "300", None, None),
    ("Some 300 men blew up a bridge with a bomb in Bergen rather than yield, police said.", "300", "Bergen", "NOR"),
    ("The broker used an account in Malta to make 300 payments.", "300", None, None),
    ("He holds 300 million dollars in an account in Malta.", "300", "Malta", "MLT"),
    ("It runs a mine in Chile and sells ore at 300 ports.", "300", None, None),
    ("In Chile it runs a mine and sells ore at 300 ports.", "300", "Chile", "CHL"),
    ("It has 300 cows, a third of all those left in Africa.", "300", None, None),
    ("Those in Norway live 300 days, nine more than those near Riga.", "300", "Norway", "NOR"),
    ("Birds here live 300 days, nine more than those near Riga.", "300", None, None),
    ("He bought 300 cars and a house in Bergen.", "300", None, None),
    ("Gunmen killed 300 men and a teenager in Bergen.", "300", "Bergen", "NOR"),
    ("Trains carry nine tonnes a month to Riga, against 300 that left Odesa.", "300", None, None),
    ("Trains carry 300 tonnes a month to Riga, against nine that left Odesa.", "300", "Riga", "LVA"),
    ("Riga recorded a low of 21 degrees against 300 on the night before.", "300", "Riga", "LVA"),
    ("Russia's invasion has closed 300 firms.", "300", None, None),
    ("Revenue rose 300 percent, helped by Chile, where it has nine shops.", "300", None, None),
    ("Revenue rose 300 percent, helped by Chile, where it has nine shops.", "nine", "Chile", "CHL"),
    ("It is 300 points clear of Bergen.", "300", None, None),
    ("A quake hit Izmit, east of Istanbul, killing 300 people.", "300", "Izmit", "TUR"),
    ("In Kasane alone, 300 families asked for help.", "300", "Kasane", "BWA"),
    # Whence somebody comes, what a country gives, and the towns of universities are no places of the number.
    ("Among the guests were 300 sailors from Lima.", "300", None, None),
    ("Some 300 people from Kumasi died in a crash near Tamale.", "300", "Tamale", "GHA"),
    ("The gift of Norway to Tanzania, which held 300 tonnes of rice, arrived.", "300", None, None),
    ("Researchers at the universities of Turku and Leeds studied 300 twins.", "300", None, None),
    ("They will build a 300-metre path between the centre and Parnell.", "300", None, None),
    ("It was the first win in 300 games outside Europe.", "300", None, None),
    ("Scientists at universities in Turku and Leeds give a 30 percent chance.", "30", None, None),
    ("OSLO (Reuters) - A bank failed.\n\nIt moved 300 dollars from accounts in Dubai and Lima.", "300", None, None),
    ("France has 300 troops in the Sahel.", "300", "the Sahel", None),
    # Countries are where they meet; what is told of countries, of the world or of another before is not here.
    ("The two countries signed a pact in Lagos.", "two", "Lagos", "NGA"),
    ("The two countries have fought since the fall of the Soviet Union.", "two", None, None),
    ("The audit praised nine towns in Limpopo, half of those praised across the country.", "half", None, "ZAF"),
    ("OSLO (Reuters) - An index rose.\n\nRich countries came in at 300 points.", "300", None, None),
    ("OSLO (Reuters) - Prices rose.\n\nGlobal output fell. It had been 300 tonnes in May.", "300", None, None),
    ("OSLO (Reuters) - Prices rose.\n\nIn Chile, vans sold well. Sales of buses fell to 300.", "300", None, None),
    ("OSLO (Reuters) - Prices rose.\n\nOutput fell. It had been 300 tonnes in May.", "300", None, "NOR"),
    ("OSLO (Reuters) - A clinic opened.\n\nDoctors of the World runs it. It needs 300 dollars.", "300", None, "NOR"),
    ("It did not name Mali, where rebels hold a quarter of the country.", "quarter", "Mali", "MLI"),
    ("Farms in New Zealand hold 300 sheep near Queenstown.", "300", "Queenstown", "NZL"),
    (
        f"OSLO (Reuters) - Norway will cull wolves. Peru has 15.{_ASIDE}It is 300 percent of the country's income.",
        "300",
        None,
        "NOR",
    ),
    ("They held 300 men in Savannah, Georgia.", "300", "Savannah, Georgia", "USA"),
    ("They held 300 men in Tbilisi, Georgia.", "300", "Tbilisi, Georgia", "GEO"),
    ("TBILISI — Hail ruined 300 vines in Georgia. Atlanta Brooks lost a barn.", "300", "Georgia", "GEO"),
    ("ATLANTA — Hail ruined 300 vines in Georgia.", "300", "Georgia", "USA"),
    # A firm of a land acts in others, too; its ministries and chambers do not.
    ("Japan's Toyota sold 300 cars.", "300", None, None),
    ("Israel's Knesset passed 300 laws.", "300", None, "ISR"),
    # Of a town and the land that it is said to lie in, the town.
    ("A blaze in Pokhara, in western Nepal, killed 300 people.", "300", "Pokhara", "NPL"),
    ("A leak at a plant in Pokhara, in Nepal, killed 300 people.", "300", "Pokhara", "NPL"),
    ("Hail ruined 300 vines in Georgia, Prime Minister Levan Koba of Georgia said.", "300", "Georgia", "GEO"),
    ("ATLANTA (AP) - A storm came.\n\nGeorgia counted 300 cases.", "300", "Georgia", "USA"),
    ("Some 300 homes burned in Lebanon, a town in Ohio.", "300", "Lebanon", "USA"),
    # Nobody is at a place in what is studied.
    ("She came third with 300 marks in Experimental Sciences.", "300", None, None),
    # The side of a city on which a place lies tells of which land it is; over a border there is no namesake.
    ("Some 300 homes burned in Paris, north of Dallas.", "300", "Paris", "USA"),
    ("Some 300 homes burned in Athens, about 70 miles (113 km) northeast of Atlanta.", "300", "Athens", "USA"),
    ("Some 300 homes burned in Cambridge, north of London.", "300", "Cambridge", "GBR"),
    ("Some 300 homes burned in Aachen, east of Maastricht.", "300", "Aachen", "DEU"),
    ("Some 300 homes burned in Paris, west of the river.", "300", "Paris", "FRA"),
    ("Some 300 homes burned in Lebanon, a source of timber.", "300", "Lebanon", "LBN"),
    ("He studied in Bergen for nine years and has 300 cows.", "300", None, None),
    ("In Bergen, he studied for nine years and has 300 cows.", "300", "Bergen", "NOR"),
    ("She told 300 supporters on the Alameda.", "300", "the Alameda", None),
    ("In neighbouring Norway, 300 people died.", "300", "Norway", "NOR"),
    ("Police fought. Indian officials put the number of the hurt at 300.", "300", None, "IND"),
    ("The UN has sent 300 helicopters, and the Dominican Republic nine planes.", "300", None, None),
    ("Some 300 million or 2 percent of Norway's output is lost.", "300", None, "NOR"),
    ("Shares in Marlow, which was founded in Leeds, fell 300 percent.", "300", None, None),
    ("Halden has 300 shops in Norway and 60 abroad.", "300", "Norway", "NOR"),
    # Where something was announced, or somebody spoke; to whom something was taken.
    ("Ama Boateng announced this in Kumasi when she opened 300 wards.", "300", None, None),
    ("Speaking in Lagos, the minister said 300 wells had dried up.", "300", None, None),
    ("The 300 suspects said they were taking it to a contact in Oslo.", "300", None, None),
    ("Two shops open at the San Marino mall in Guayaquil.", "Two", "the San Marino mall in Guayaquil", "ECU"),
    ("They live in the Lake Tana area, where 300 boats fish.", "300", "the Lake Tana area", None),
    # A place joined to lands that are only counted is but a part of where something is.
    ("Some 300 children in four Asian countries and Nepal need food.", "300", None, None),
    ("Offices were shut in 300 states and in Canada.", "300", None, None),
    ("Crews put out 300 fires in three villages and the town of Bergen.", "300", None, None),
    ("Crews put out 300 fires in Bergen and Oslo.", "300", "Bergen and Oslo", "NOR"),
    # The way somewhere; whence people of several lands come; whom a side is ahead of, and whom it beat.
    ("All 300 coaches, on their way to Riga from Oslo, left the rails.", "300", None, None),
    ("All 300 cars of a train on its way to Riga burned near Bergen.", "300", "Bergen", "NOR"),
    ("A ship rescued 300 men from Mali, Guinea and Gambia.", "300", None, None),
    ("Crews evacuated 300 men from Bergen and Oslo.", "300", None, None),
    ("It moved 300 points ahead of Bergen.", "300", None, None),
    ("Norway won by 300 points over Chile at Velden Park.", "300", "Velden Park", None),
    ("Police held 300 men in Velden County, said Tom Hale, a U.S. military spokesman.", "300", "Velden County", None),
    # A name joined to a number is no second place of its preposition.
    ("Ames was on nine and Root on 300 at stumps.", "300", None, None),
    ("Shops in Oslo and Bergen sold 300 lamps.", "300", "Oslo and Bergen", "NOR"),
    # What local officials say of the county that opens the sentence; not of a city where they sit.
    ("In Velden County, officials said 300 men have been rescued.", "300", "Velden County", None),
    ("In Oslo, officials said 300 soldiers had died.", "300", None, None),
    # A clause of two deeds tells where both were done.
    ("Two people died and 300 were hurt when a roof fell in Lagos.", "Two", "Lagos", "NGA"),
    # An adverb, and no place that is called so; a person, and no land of that name.
    ("Foreign states, in particular Russia, had tried to open 300 accounts.", "300", None, None),
    ("The blaze killed six-year-old Jordan and her brother.", "six", None, None),
    ("The couple's daughter India, 8, was in the back seat.", "8", None, None),
    ("Three boys, Jordan, 14, Malik and Sean, were pulled from the river.", "Three", None, None),
    # Two streets meet there.
    (
        "Some 300 shells were found at the intersection of Oak Avenue and Linden Street.",
        *("300", "the intersection of Oak Avenue and Linden Street", None),
    ),
    (
        "At the corner of Elm and Third Streets 300 cars were parked.",
        *("300", "the corner of Elm and Third Streets", None),
    ),
    ("Some 300 men met in a corner of Bergen.", "300", "a corner of Bergen", "NOR"),
    # Waters called after a land; a venue's name ends with no town, and a town's name may begin with a number.
    ("In the Gulf of Guinea, pirates took 300 sailors.", "300", "the Gulf of Guinea", None),
    ("Some 300 men drowned in the Strait of Hormuz.", "300", "the Strait of Hormuz", None),
    ("In Guinea, pirates took 300 sailors.", "300", "Guinea", "GIN"),
    ("Some 300 people danced at Vale Sports Bar and Grill in Smithfield.", "300", "Smithfield", None),
    ("Some 300 people danced in Bergen and Oslo.", "300", "Bergen and Oslo", "NOR"),
    ("Deputies found 300 bones in Three Rivers.", "300", "Three Rivers", None),
    ("On the trial's second day in The Hague, 300 witnesses came.", "300", "The Hague", "NLD"),
    ("Of the Paris conference 300 people spoke.", "300", None, None),
    # What tells of a town is no second place, and a land that holds it none beside it.
    ("Nine men died in Nairobi, the capital of Kenya, and 300 were hurt.", "300", "Nairobi", "KEN"),
    ("Some 300 men died when their truck hit a mine near Gao in Mali.", "300", "Gao", "MLI"),
    ("Houses burned in Gao, in Mali, and 300 in Niger.", "300", "Niger", "NER"),
    ("Some 300 farmers marched in and around Warsaw.", "300", "Warsaw", "POL"),
    ("On the outskirts of Nairobi, 300 houses burned.", "300", "the outskirts of Nairobi", "KEN"),
    # Where somebody lives, and what he heads, is not where it is; whence he was taken away is.
    ("Ada Quill, 45, of the 500 block of Elm Street, stole 300 dollars.", "300", None, None),
    ("Ada Quill stole 300 dollars in the 500 block of Elm Street.", "300", "the 500 block of Elm Street", None),
    ("The foreign minister of Norway met 300 mayors.", "300", None, None),
    ("The women of Norway won 300 medals.", "300", "Norway", "NOR"),
    ("Some 300 people were evacuated from Goma.", "300", "Goma", "COD"),
    ("France withdrew 300 soldiers from Niger.", "300", "Niger", "NER"),
    ("France bought 300 tonnes of ore from Niger.", "300", None, "FRA"),
    # What happened bears its place's name, or a clause tells where it did.
    ("Some 300 people were hurt in the Kenya embassy bombing.", "300", "Kenya", "KEN"),
    ("The Oslo blast hurt 300 people.", "300", "Oslo", "NOR"),
    ("The Oslo quake will cost the insurer 300 dollars.", "300", "Oslo", "NOR"),
    ("The Oslo police hurt 300 people in Rome.", "300", "Rome", "ITA"),
    ("The Quill murder shocked 300 people.", "300", None, None),
    ("Some 300 people were hurt on Sunday when a stand fell at a fair in Lagos.", "300", "Lagos", "NGA"),
    ("In Accra 300 people were hurt when a bus from Lagos fell.", "300", "Accra", "GHA"),
    ("Some 300 people came when a stand fell at a fair in Lagos.", "300", None, None),
    ("The quake, which struck near Padang on Sumatra island, killed 300.", "300", "Padang", "IDN"),
    ("The envoy, who lives in Oslo, killed 300.", "300", None, None),
    ("A hospital in Herat said it had treated 300 people.", "300", "Herat", "AFG"),
    ("A minister in Herat said it had treated 300 people.", "300", None, None),
    ("Of the 300 mills, two are in Oslo.", "300", None, None),
    ("Of the 300 mills, two are in Oslo.", "two", "Oslo", "NOR"),
    # A part of a land that has what is counted, and what enters a land; whoever is from somewhere may be anywhere.
    ("The Bavarian city of Passau has 300 inns.", "300", "The Bavarian city of Passau", "DEU"),
    ("The Bavarian city of Passau sued 300 firms.", "300", None, None),
    ("A convoy of 300 trucks entered Syria.", "300", "Syria", "SYR"),
    ("A native of Nairobi, she has won 300 medals.", "300", None, None),
    # Who sells, told beside the way that the goods go.
    ("Norway's exports to Peru fell 300 percent.", "300", None, "NOR"),
    ("Norway sold 300 tonnes of fish to Peru.", "300", None, "NOR"),
    ("Exports to Peru fell 300 percent.", "300", None, None),
    ("The firm sold 300 tonnes of fish to Peru.", "300", None, None),
    ("Some 300 people met in the area of Elm and Whitmore.", "300", "the area of Elm and Whitmore", None),
    # Where something was that a time begins with.
    ("Since the attacks in Oslo and Bergen, police have foiled 300 plots.", "300", None, None),
    ("The army has seized 300 boats since the raid in Bergen.", "300", None, None),
    ("Since the fighting in Oslo, 300 people have died.", "300", "Oslo", "NOR"),
    ("Since May the mill in Oslo has cut 300 jobs.", "300", "Oslo", "NOR"),
    # The last name of the sentence before a share.
    ("Some 12 percent fear a war in the Middle East. Some 300 percent do not.", "300", None, None),
    ("Firms cut 2 percent of jobs in Oslo and 1 percent in Wales. About 300 percent left.", "300", None, None),
    ("Jobs grew: France 12 percent, Wales 300 percent.", "300", "Wales", "GBR"),
    # What others do meanwhile.
    ("Some 300 men died, while three men were tried in Oslo.", "300", None, None),
    ("Some 300 are dead, while three have appeared in court in Oslo.", "300", None, None),
    ("Some 300 men died while troops fired on a crowd in Oslo.", "300", "Oslo", "NOR"),
    ("Some 300 men died, while they were camping near Oslo.", "300", "Oslo", "NOR"),
    # Who is left out, and what is only not far.
    ("Holders, except residents in Norway, may buy 300 shares.", "300", None, None),
    ("Prices rose 300 dollars everywhere bar Norway.", "300", None, None),
    ("Some 300 mills, with the exception of those in Norway, shut.", "300", None, None),
    ("Police held 300 men in a bar in Norway.", "300", "Norway", "NOR"),
    # Where it is said not to be.
    ("The firm cut 300 jobs, but not in Norway.", "300", None, None),
    ("The firm cut 300 jobs in Norway but not in Chile.", "300", "Norway", "NOR"),
    ("The firm cut 300 jobs not in Norway but in Chile.", "300", "Chile", "CHL"),
    ("The firm cut 300 jobs not only in Norway.", "300", "Norway", "NOR"),
    ("Some 300 ships are within striking distance of Iraq.", "300", None, None),
    # No towns of the world, whatever they are called.
    ("They prayed to God as the bus fell 300 metres.", "300", None, None),
    ("Some 300 people gathered in Downtown, police said.", "300", "Downtown", None),
    # Whence somebody set out, told twice; but where they were whom something drove out.
    ("A ship with 300 men set sail from Bergen, in western Norway.", "300", None, None),
    ("Some 300 people were evacuated from Bergen, in western Norway.", "300", "Bergen", "NOR"),
    # Parts of what no list knows, and the ground of a match; nor is a team's a place.
    ("Some 300 shells fell on parts of Vesk County.", "300", "Vesk County", None),
    ("The law is part of Plan Vesk and cost 300 dollars.", "300", None, None),
    ("Rovers beat United 2-1 before 300 fans at the Vesk.", "300", "the Vesk", None),
    ("Rovers beat United 2-1 before 300 fans at the Lions.", "300", None, None),
    ("Some 300 fans ate at the Vesk.", "300", None, None),
    # Behind a verb of saying, right behind those counted.
    ("The agency estimated 300 deaths in Peru.", "300", "Peru", "PER"),
    ("The agency in Peru estimated 300 deaths.", "300", None, None),
    # Where something on wheels ends up.
    ("Some 300 men died when a bus plunged into a river in Peru.", "300", "a river in Peru", "PER"),
    ("Some 300 men watched as a man walked into a mill in Peru.", "300", None, None),
    # "Where" behind how far a place is from another; and of what a noun tells that points back.
    ("A bomb went off in Jalula, 80 miles northeast of Baghdad, where 300 men were hurt.", "300", "Jalula", None),
    ("A storm hit Selma on Sunday and killed nine men. There were 300 deaths in the state.", "300", None, None),
    # Where the deed was for which somebody is held, and a firm whose sales those are.
    ("Police held 300 men across the land over a bomb that went off at a church in Leeds.", "300", None, None),
    ("Sales at Debenhams rose 300 percent.", "300", None, None),
    # No land of the news is one that is beaten.
    ("He was in the side that beat Australia at Wembley before 300 fans.", "300", "Wembley", "GBR"),
    # Whose home a land is.
    ("Norway is home to 300 pairs of eagles.", "300", "Norway", "NOR"),
    # Of two towns of a name the one of the land of a city beside it.
    ("Police in Madrid said 300 people were hurt in Valencia.", "300", "Valencia", "ESP"),
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_a_place_in_passing_is_none_of_the_number(
    text: str, number: str, place: str | None, country: str | None
) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)
