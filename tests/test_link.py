"""Who said a number, whom it is about, when and where it holds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.pipeline.stages import extract
from newstables.records import Article, Claim, Extraction
from tests.growth import cpu_seconds, takes_less

PUBLISHED = datetime(2019, 6, 14, 9, 30, tzinfo=UTC)  # a Friday


def read(text: str) -> Extraction:
    article = Article("test", "test", text, published_at=PUBLISHED, published_precision="minute", language="en")
    return extract(article)


def claim_in(text: str, number: str) -> tuple[Claim, dict[str | None, str]]:
    """The claim whose words hold `number`, and the names of the actors by id."""
    found = read(text)
    claims = [claim for claim in found.claims if number in claim.text]
    assert len(claims) == 1, [claim.text for claim in found.claims]
    return claims[0], {actor.actor_id: actor.name for actor in found.actors}


# text, number, the words for the speaker, the speaker's name
SPEAKERS = [
    ("Marit Solberg said the storm had felled 300 trees.", "300", "Marit Solberg", "Marit Solberg"),
    ("The storm felled 300 trees, Marit Solberg said on Monday.", "300", "Marit Solberg", "Marit Solberg"),
    ("The storm felled 300 trees, according to the CIA.", "300", "the CIA", "CIA"),
    ("According to the CIA, the storm felled 300 trees.", "300", "the CIA", "CIA"),
    ('"We lost 300 trees," said Marit Solberg, the mayor.', "300", "Marit Solberg", "Marit Solberg"),
    (
        '"We lost 300 trees," the mayor, Marit Solberg, told Reuters.',
        "300",
        "the mayor, Marit Solberg",
        "Marit Solberg",
    ),
    ('Marit Solberg was angry. "It was chaos," she said. "We lost 300 trees."', "300", "she", "Marit Solberg"),
    ('Marit Solberg said: "We lost 300 trees."', "300", "Marit Solberg", "Marit Solberg"),
    ("The storm felled 300 trees, officials said.", "300", "officials", None),
    (
        "The storm felled 300 trees, an AFP correspondent reported.",
        "300",
        "an AFP correspondent",
        "Agence France-Presse",
    ),
    (
        "A spokesman for Brightwater Bank said 300 people had queued.",
        "300",
        "A spokesman for Brightwater Bank",
        "Brightwater Bank",
    ),
    ("The storm, Marit Solberg said, felled 300 trees.", "300", "Marit Solberg", "Marit Solberg"),
    ("Police and medics said 300 people had queued.", "300", "Police and medics", None),
    ("Iraqi officials said 300 men had fled.", "300", "Iraqi officials", "Iraq"),
    # The second verb has the first one's subject, however long the deeds between.
    (
        "Oslo broker Brightwater Bank cut its rates by a third and said 300 people would go.",
        "300",
        "Brightwater Bank",
        "Brightwater Bank",
    ),
    (
        "A spokesman, Marit Solberg, put the town's losses at nine and said 300 people had fled.",
        "300",
        "A spokesman, Marit Solberg",
        "Marit Solberg",
    ),
    ("The ministry put the number of dead cattle at 300.", "300", "The ministry", None),
    ("Health Minister Ole Brun spoke. The clinic has 300 beds, the minister said.", "300", "the minister", "Ole Brun"),
]
MORE_SPEAKERS = [
    ('"We have 300 ships," Marit Solberg, 47, told the crowd.', "300", "Marit Solberg"),
    ("Clerks, the mayor explained at a hearing, were paid 300 crowns.", "300", "the mayor"),
    ("As the mayor put it, 300 trees burnt.", "300", "the mayor"),
    ("The mayor claims to have planted 300 trees.", "300", "The mayor"),
    ("The mayor warned of 300 more closures.", "300", "The mayor"),
    ("The mayor pointed to the 300 trees that fell.", "300", "The mayor"),
    ("The mayor cited 300 cases of flu.", "300", "The mayor"),
    ("State radio reported 300 dead.", "300", "State radio"),
    ("The daily quoted the mayor as claiming that 300 trees fell.", "300", "the mayor"),
    ("There are 300 trees left, he indicated.", "300", "he"),
    ("The mayor said that 300 died.", "300", "The mayor"),
    ('"We lost 300 trees," said his successor, Marit Solberg.', "300", "Marit Solberg"),
    ('Said one of them: "We lost 300 trees."', "300", "one of them"),
    ('Marit Solberg was blunt: "We lost 300 trees."', "300", "Marit Solberg"),
    ("The survey showed that 300 trees had fallen.", "300", "The survey"),
    ("Marit Solberg was quoted as saying that 300 trees had fallen.", "300", "Marit Solberg"),
    ("By the ministry's count, 300 trees fell.", "300", "the ministry"),
    ("The ministry's estimate of 300 trees is low.", "300", "The ministry"),
    ("By one estimate, 300 trees fell.", "300", "one estimate"),
    ("Some 300 trees fell, AFP reported, citing police.", "300", "police"),
    ("Marit Solberg told Reuters in Oslo that the ministry had reported 300 fallen trees.", "300", "the ministry"),
    ("The firm reported a loss of 40 dollars, against a profit of 300 dollars.", "300", "The firm"),
    ("The blast hurt 300 people, a doctor and two of his nurses said.", "300", "a doctor and two of his nurses"),
    ("The pill cut the fevers of 300 children, a study published on Thursday found.", "300", "a study"),
    ("Output fell to 250 tonnes, Marit Solberg said, down from 300.", "300", "Marit Solberg"),
    ("SOLBERG: We lost 300 trees.", "300", "SOLBERG"),
    ("The firm owes 300 dollars, police and medics said.", "300", "police and medics"),
    ("In her 300 days there, Marit Solberg said, the storms had ceased.", "300", "Marit Solberg"),
]
# The narrator's own numbers.
UNSAID = [
    ("If the court finds that 300 trees were felled, the firm will pay.", "300"),
    ("Did the mayor say that 300 trees were felled?", "300"),
    ("The storm claimed 300 lives in June.", "300"),
    ("The hospital admitted 300 patients in June.", "300"),
    ("The court denied 300 appeals in June.", "300"),
    ("The mayor cited the report at a meeting attended by 300 farmers.", "300"),
    ("The storm felled 300 trees in June.", "300"),
    ("The CIA, which employs 300 people there, said nothing.", "300"),
    ("The notes will have a value of 300 dollars.", "300"),
    ("Marit Solberg, who owns 300 sheep, said that she would sell.", "300"),
    ("It is said to weigh 300 tonnes.", "300"),
    ("She counted 300 trees.\n\nMarit Solberg said it was sad.", "300"),
    ("Police felled 300 trees, and Marit Solberg promised help.", "300"),
    ("The index added 300 points.", "300"),
    ("The front won the vote, Marit Solberg said, but its foes hold 300 seats.", "300"),
    ("Marit Solberg did not say that 300 trees had fallen.", "300"),
    ("The trees were felled according to a plan for 300 homes.", "300"),
    ("Brightwater Bank announced plans that would cost 300 jobs.", "300"),
    ("The bank gave 300 crowns; Marit Solberg, who sold it her boat, promised more.", "300"),
    ("Prosecutors want 300 days; the defence asked for no more than five.", "300"),
]
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
]
NOT_ABOUT = [
    ("Marit Solberg was attacked by 300 men.", "300"),
    ("Norway and Chile compared its 300 ships.", "300"),
    ('"I looked back with 300 metres to go," said Marit Solberg.', "300"),
    ("Brightwater Bank was fined. The judge paid 300 dollars.", "300"),
    ("A French donor gave 300 euros.", "300"),
    ("A bomb in Iraq killed 300 people.", "300"),
    ("Marit Solberg said 300 trees had fallen.", "300"),
    ("The house was bought from Norway for 300 crowns.", "300"),
]
# text, number, first day, the day after the last
PERIODS = [
    ("Crime fell 300 points in 2004, 2005 and 2006.", "300", "2004-01-01", "2007-01-01"),
    ("They sold 200 cars in 2004 and 300 more in 2005.", "300", "2005-01-01", "2006-01-01"),
    ("In 1975 it had 300 clerks; by the turn of the century it had 40.", "300", "1975-01-01", "1976-01-01"),
    ("The port handled 300 ships last year.", "300", "2018-01-01", "2019-01-01"),
    ("Since April the port has handled 300 ships.", "300", "2019-04-01", "2019-06-15"),
    ("The port has handled at least 300 ships since April.", "300", "2019-04-01", "2019-06-15"),
    ("The port has handled 300 ships since early April.", "300", "2019-04-01", "2019-06-15"),
    ("It was the worst storm since 2015, when 62 sailors drowned.", "62", "2015-01-01", "2016-01-01"),
    ("In 2017 the port handled 300 ships.", "300", "2017-01-01", "2018-01-01"),
    ("Sales rose 3% in the third quarter of 2018.", "3%", "2018-07-01", "2018-10-01"),
    ("A blast killed 41 people and wounded 300 on Wednesday, medics said.", "41", "2019-06-12", "2019-06-13"),
    ("A bomb went off in the market on Monday, killing 30 people.", "30", "2019-06-10", "2019-06-11"),
    ("It took 300 pictures between 2011 and 2014.", "300", "2011-01-01", "2015-01-01"),
]
MORE_PERIODS = [
    ("The port has lost 300 men since the end of the strike in 2009.", "300", "2009-01-01", "2019-06-15"),
    ("In the 1970s and 1980s the yard built 300 ships.", "300", "1970-01-01", "1990-01-01"),
    ("For the year 2016 – 2017, the pass rate was 300 marks.", "300", "2016-01-01", "2018-01-01"),
    ("For the same month in 2017, the rate was 300, in 2016, it was 250.", "300", "2017-06-01", "2017-07-01"),
    (
        "The town mourns after the shooting on Monday. Nobody was held. 300 people were wounded.",
        "300",
        "2019-06-10",
        "2019-06-11",
    ),
    (
        "300 men are in hospital after somebody, as they were coming home on Monday, shot at them.",
        "300",
        "2019-06-10",
        "2019-06-11",
    ),
    ("Profit rose to 300 dollars from 250 dollars in 2017.", "250", "2017-01-01", "2018-01-01"),
    ("The yards built 40 and 60 ships in 2006 and 2007.", "60", "2007-01-01", "2008-01-01"),
    ("The port said that last year it handled 300 ships.", "300", "2018-01-01", "2019-01-01"),
    ("Profit was 250 dollars, or 300 crowns, in 2017.", "300", "2017-01-01", "2018-01-01"),
    (
        "The blast happened on Monday evening in the market. Medics said 300 people were wounded.",
        "300",
        "2019-06-10",
        "2019-06-11",
    ),
]
NO_PERIOD = [
    ("The crown gained 1.8 percent, its largest daily rise since March 2016.", "1.8"),
    ("The port closed for 300 guests, the first time since 2010.", "300"),
    ("Founded in 2004, the firm is now one of the 300 largest mills.", "300"),
    ("There are 300 empty posts ahead of 2020.", "300"),
    ("Police held 300 men over the shooting that happened on Monday.", "300"),
    ("He bought a 12th-century castle with 300 rooms.", "300"),
    ("September wheat rose 60 cents.", "60"),
    ("The shares rose 2.4 percent; they have climbed by a quarter this year.", "2.4"),
    ("Enrollment at the 52 schools has dropped since 2010.", "52"),
    ("Clashes in three towns were reported on Monday.", "three"),
    ("Membership has dropped by a fifth since 2010, to 31,200 pupils.", "31,200"),
    ("Profit rose to 300 dollars from 250 dollars in 2017.", "300"),
    ("Marit Solberg said on Tuesday they had seized 300 ships.", "300"),
    ("The river stood 30 centimetres above the record of 1973.", "30"),
    ("Marit Solberg told reporters in Oslo on Tuesday that 300 ships had called.", "300"),
    ("Work on the 300-metre tower began in 2010.", "300"),
    ("In a statement on Tuesday, the port said 300 ships had called.", "300"),
    ("The port handled 300 ships more than in 2012.", "300"),
    ("The port handled 300 ships, officials said on Monday.", "300"),
    ("The port will handle 300 ships by 2025.", "300"),
    ("Some 300 drivers walked out, the ninth one-day strike since last July.", "300"),
    ("The party won 300 seats, 22 fewer than five years ago.", "300"),
    ("The port, which opened in 1990, handled 300 ships.", "300"),
    ("The figure, published on Friday, puts the fleet at 300 ships.", "300"),
    ("Marit Solberg, 47, won on Sunday.", "47"),
    ("The port will cut 300 jobs and close a quay after trade collapsed in 2018.", "300"),
]
# text, number, place, country
PLACES = [
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
    ("The rain was heaviest in the north: Jesus Maria (300 mm) and Surco (280 mm).", "300", "Jesus Maria", None),
    ("At the old depot, 300 clerks worked.", "300", "the old depot", None),
    ("Norway voted. Norway counts. Norway has won. Half of those in the country stayed home.", "Half", None, "NOR"),
    ("They hold 300 men in Moscow, Idaho.", "300", "Moscow, Idaho", "USA"),
    ("They hold 300 men near Punta Rosa.", "300", "Punta Rosa", None),
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
    # Whose people they are, and what a body is called, is not where they are.
    ("Norway and Chile signed contracts worth 300 dollars.", "300", None, None),
    ("They gave 300 dollars to the Agency for Palestine Refugees in the Near East (APRNE).", "300", None, None),
    ("A team of 300 experts from the Nansen Institute in Oslo will blast the rock.", "300", None, None),
    ("Norwegian police have held a priest, 300 of his friends said.", "300", None, None),
    ("The bribe of 300 dollars was for work at MoRA.", "300", None, None),
    ("They died of fever, 300 nurses from Iquique in a camp near Oslo.", "300", "Oslo", "NOR"),
]


@pytest.mark.parametrize(("text", "number", "said", "name"), SPEAKERS)
def test_speaker(text: str, number: str, said: str, name: str | None) -> None:
    claim, names = claim_in(text, number)
    assert (claim.attributed_to, names.get(claim.attributed_actor_id)) == (said, name)
    assert claim.attribution_rule


@pytest.mark.parametrize(("text", "number", "said"), MORE_SPEAKERS)
def test_words_of_the_speaker_and_where_they_stand(text: str, number: str, said: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to is not None
    assert said in claim.attributed_to
    assert said in text[claim.speech_start : claim.speech_end]


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_narrator(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.attributed_to, claim.attributed_actor_id, claim.attribution_rule) == (None, None, None)


@pytest.mark.parametrize(("text", "number", "name"), ABOUT)
def test_about(text: str, number: str, name: str) -> None:
    claim, names = claim_in(text, number)
    assert names.get(claim.about_actor_id) == name


@pytest.mark.parametrize(("text", "number"), NOT_ABOUT)
def test_about_nobody_named(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.about_actor_id is None


@pytest.mark.parametrize(("text", "number", "first", "after"), PERIODS + MORE_PERIODS)
def test_period(text: str, number: str, first: str, after: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.period_start == datetime.fromisoformat(first).replace(tzinfo=UTC)
    assert claim.period_end == datetime.fromisoformat(after).replace(tzinfo=UTC)
    assert any(date.start == claim.date_start for date in read(text).dates)


MONEY = [
    ("In Manila, he paid 300 pesos.", "PHP"),
    ("PORT LOUIS, Mauritius (AP) - The bill adds Rs 300.", "MUR"),
    ("In Sweden a kilo costs 300 crowns a year.", "SEK per year"),
    # What the text says, or a sign of its own, decides; and where no country helps, the name stays.
    ("He paid 300 Indian rupees in Colombo.", "INR"),
    ("He paid £300 in Cairo.", "GBP"),
    ("He paid $300 in Ottawa.", "USD"),
    ("He paid 300 dinars.", "dinar"),
    ("In Manila, it lent 750 billion pesos, of which 300 billion to farms.", "PHP"),
]


@pytest.mark.parametrize(("text", "unit"), MONEY)
def test_money_of_a_country_that_the_text_leaves_out(text: str, unit: str) -> None:
    claim, _ = claim_in(text, "300")
    assert claim.unit == unit


@pytest.mark.parametrize(("text", "number"), NO_PERIOD)
def test_no_period(text: str, number: str) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.period_start, claim.period_end, claim.date_start) == (None, None, None)


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_place(text: str, number: str, place: str | None, country: str | None) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)


def test_quotation_over_two_paragraphs() -> None:
    text = (
        '"The river rose at night," Marit Solberg said.\n\n"We moved 300 people to the school.\n\n'
        '"Then the bridge went," she added.'
    )
    claim, names = claim_in(text, "300")
    assert (claim.is_quoted, names.get(claim.attributed_actor_id)) == (True, "Marit Solberg")


def test_same_text_same_links() -> None:
    text = " ".join(text for text, *_ in [*SPEAKERS, *PERIODS, *PLACES])
    assert read(text) == read(text)


def test_many_pronouns_in_one_paragraph() -> None:
    found = read("Marit Solberg spoke. " + "He said he saw 300 ships. " * 2000)
    assert len(found.claims) == 2000


def test_cost_grows_with_the_text_and_no_faster() -> None:
    text = "Marit Solberg said on Monday that Norway sold 300 tanks to Chile in 2017, up from 250 in 2016.\n\n" * 100

    assert takes_less(lambda: read(text * 6), 18 * cpu_seconds(lambda: read(text)))
