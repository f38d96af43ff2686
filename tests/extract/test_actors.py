"""Who is named in a text, as what, how often, and in which role."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.extractors import actors
from newstables.extractors.actors import actor_finder, find_actors
from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.actors.names.tagger import Tagger, tagger_of
from newstables.language import parse
from newstables.language.annotate import Document
from newstables.records import Actor
from tests.growth import cpu_seconds, takes_less


def actors_in(text: str) -> dict[str, Actor]:
    """The actors of `text` by name."""
    return {actor.name: actor for actor in find_actors(Document(text))}


def spellings(actor: Actor) -> list[str]:
    return [mention.text for mention in actor.mentions]


# text → {name: kind}; every actor of the text is listed.
FOUND = [
    # an age speaks for a person
    (
        "A court in Antwerp sentenced a Vietnamese national to 15 years over the deaths of 39 migrants in Essex.\n\n"
        "Vo Van Hong, 45, was found guilty of leading the Belgian cell of a gang.",
        {"Vo Van Hong": "person"},
    ),
    ("The mayor, Petra Lindqvist, met Omar Haddad on Tuesday.", {"Petra Lindqvist": "person", "Omar Haddad": "person"}),
    ("Mr Thorsby said nothing.", {"Thorsby": "person"}),
    ("The clerk left, and Sgt Mat Thorne told the court so.", {"Mat Thorne": "person"}),
    ("Homes in Atlanta and Savannah, in Georgia, were dark.", {}),
    ("Homes in Tbilisi, in Georgia, were dark.", {"Georgia": "country"}),
    ("Shares of Brightwater Holdings Ltd. fell.", {"Brightwater Holdings Ltd.": "organisation"}),
    ("Researchers at the University of Aldermoor agreed.", {"University of Aldermoor": "organisation"}),
    ("The Ministry of Health and Welfare closed two wards.", {"Ministry of Health and Welfare": "organisation"}),
    ("In Lebanon, Oregon, it rained. Lebanon was wet.", {}),
    ("Jordan, Montana; Peru, Indiana; Cuba, New York, were dark.", {}),
    ("It exports to Canada, Mexico, Texas, and Ohio.", {"Canada": "country", "Mexico": "country"}),
    ("Lebanon, Syria and Jordan signed.", {"Lebanon": "country", "Syria": "country", "Jordan": "country"}),
    ("Norway and Chile signed; the Norwegians paid.", {"Norway": "country", "Chile": "country"}),
    ("The US-led raid failed.", {"United States": "country"}),
    ("UN monitors left for Geneva.", {"United Nations": "organisation"}),
    ("Fighters of the al-Nusra Front fled.", {"Al-Nusra Front": "organisation"}),
    ("The Kremlin denied it.", {"Russia": "country"}),
    ("Washington accused Tehran of cheating.", {"United States": "country", "Iran": "country"}),
    ("Chelsea Wickham, 34, runs the shop.", {"Chelsea Wickham": "person"}),
    ("Juan de la Rosa thanked Ludwig van Brandt.", {"Juan de la Rosa": "person", "Ludwig van Brandt": "person"}),
    (
        "Larkhill Stores' owner, Lt. Col. Brian O'Hara, retired.",
        {"Larkhill Stores": "organisation", "Brian O'Hara": "person"},
    ),
    ("The carmaker Anton Werke cut 40 jobs.", {"Anton Werke": "organisation"}),
    ("The Iraq Road Watch group met.", {"Iraq Road Watch": "organisation"}),
    ("Vestberg, based in Bergen, said it would sell.", {"Vestberg": "organisation"}),
    (
        "The Mine Health and Land Administration left.",
        {"Mine Health and Land Administration": "organisation"},
    ),
    ("Nurses of Save the Children stayed.", {"Save the Children": "organisation"}),
    ("The Kenya Red Cross agreed.", {"Kenya Red Cross": "organisation"}),
    ("Figures from Statistics Norway fell.", {"Statistics Norway": "organisation"}),
    ("The Toronto Star printed it.", {"Toronto Star": "organisation"}),
    ("Chile's Marek Ostrava won the race.", {"Chile": "country", "Marek Ostrava": "person"}),
    ("Pollster Greg Vane agreed.", {"Greg Vane": "person"}),
    ("The Council for the Welfare of Seafarers met.", {"Council for the Welfare of Seafarers": "organisation"}),
    ("The United States agreed.", {"United States": "country"}),
    # What a name is: its last word, or what stands beside it.
    ("Veltmore Resorts closed two hotels.", {"Veltmore Resorts": "organisation"}),
    ("The medical charity Remeda said its 26 teams had left.", {"Remeda": "organisation"}),
    ("His team, Banco Vela, has won six races.", {"Banco Vela": "organisation"}),
    ("Madhya Pradesh has planted 12 million trees.", {}),
    ("Leaders of Ngati Vela met the prime minister. The two Ngāti Vela members were there.", {}),
    ("Kettlewell's shares fell. Kettlewell said nothing.", {"Kettlewell": "organisation"}),
    ("Kettlewell, 34, was fined. Kettlewell said nothing.", {"Kettlewell": "person"}),
    (
        "The Minister of Trade and Food Security, Mr Anton Vogt, left.",
        {"Anton Vogt": "person"},
    ),
    (
        "Joan Duarte of Fishers Association Ltd. left.",
        {"Joan Duarte": "person", "Fishers Association Ltd.": "organisation"},
    ),
    ("Spanish troops left.", {"Spain": "country"}),
    ("The Spaniards left.", {"Spain": "country"}),
    ("The Swiss finance minister, Ruth Amsler, agreed.", {"Switzerland": "country", "Ruth Amsler": "person"}),
    # Wires: tables of results, fixtures, firms by their ending.
    ("Norway 2 Chile 0\n", {"Norway": "country", "Chile": "country"}),
    ("Shares in Hoffner AG fell. Hoffner lost 4 pct.", {"Hoffner AG": "organisation"}),
    ("The Mets traded pitcher Paul Vane.", {"New York Mets": "organisation", "Paul Vane": "person"}),
    # People's Party, Workers' Union: the possessive is part of the name; of a state it is not.
    ("The People's Party won.", {"People's Party": "organisation"}),
    ("Kenya's parliament voted.", {"Kenya": "country"}),
    ("The All India Fishers Union met.", {"All India Fishers Union": "organisation"}),
    (
        "Former Veltmore Rugby League player Tom Vogt spoke.",
        {"Veltmore Rugby League": "organisation", "Tom Vogt": "person"},
    ),
    ("They saw it on Norway's Channel Nine News.", {"Norway": "country", "Channel Nine News": "organisation"}),
    (
        "The Minister of Education, Tertiary Education, Science and Technology, Mrs Ada Holm, left.",
        {"Ada Holm": "person"},
    ),
    ("H E Akbar Al Baker spoke first.", {"Akbar Al Baker": "person"}),
    ("H. E. Bates wrote it.", {"H. E. Bates": "person"}),
    ("They worked for the group.Jeremy Stone left.", {"Jeremy Stone": "person"}),
    # One name is one thing: the leader of a government, what the text is sure of elsewhere.
    (
        "Governor Anton Quarrick said no. Critics of the Quarrick regime fled. The Quarrick cabinet met.",
        {"Anton Quarrick": "person"},
    ),
    # an age is one of a life: "52,000" is none
    ("Jonas Tarrow, 45, won. Jonas Tarrow, 52,000 votes ahead, spoke.", {"Jonas Tarrow": "person"}),
    ("They read the China Times.", {"China Times": "organisation"}),
]
# Nothing in these acts for anybody.
NOTHING = [
    "",
    "The weather was fine. However, rain came on Monday.",
    "They met in Paris and Rome last December.",
    "Organisers had hoped for more, and the organisers were wrong.",
    "The frigate HMS Argosy sailed on Monday.",
    "It rained in Denver, Colorado.",
    "Read More. Sign In. Comments. Share.",
    "I am what I am, and so are they.",
    "Muslims and Christians celebrated Easter.",
    "They watched the film Marrow Lane twice.",
    "She was seen in shows like Marrow Lane.",
    "Gusts forced the yacht Adira back.",
    "The loan was 300 US dollars.",
    "The paintings date from the Meiji era, and were praised.",
    "A Spanish singer won, and a Danish firm paid.",
    "They speak English at home.",
    "The First Lady agreed, and so did the Ambassador.",
    "By Petra Lindqvist\n\nIt rained.",
    "PETRA LINDQVIST\n\nIt rained.",
    "He studied at an Ivory Coast League University.",
    "A resident of Sunhill Ferry was hurt.",
    "The director general of police (DGP) spoke, and the DGP left.",
    "It rained.\n\n(Reporting by Petra Lindqvist; Editing by Omar Haddad)",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_names_and_their_kinds(text: str, expected: dict[str, str]) -> None:
    assert {name: actor.kind for name, actor in actors_in(text).items()} == expected


@pytest.mark.parametrize("text", NOTHING)
def test_finds_nothing(text: str) -> None:
    assert actors_in(text) == {}


def test_one_actor_however_written() -> None:
    text = (
        "US Secretary of State Martha Ellingham flew to Oslo. Ellingham met the king. Mrs Ellingham left early. "
        '"We tried," said Martha Ellingham.'
    )
    found = actors_in(text)["Martha Ellingham"]
    assert spellings(found) == ["Martha Ellingham", "Ellingham", "Ellingham", "Martha Ellingham"]
    assert found.role == "US Secretary of State"
    assert (found.sector, found.country) == ("GOV", "USA")


def test_letters_that_stand_for_no_body_are_no_actor() -> None:
    assert "TMA" not in actors_in("The board asked for a TMA (Tidal Monitoring Appraisal) in May.")


def test_acronym_in_brackets_is_the_same_actor() -> None:
    found = actors_in("The Baltic Seafarers Association (BSA) struck. The BSA has 400 members.")
    assert [spellings(actor) for actor in found.values()] == [["Baltic Seafarers Association", "BSA", "BSA"]]


def test_names_of_an_armed_group_are_one_actor() -> None:
    found = actors_in("ISIS took the town. The Islamic State group holds the dam; Daesh fighters left. IS denied it.")
    assert [actor.actor_id for actor in found.values()] == ["wd:Q2429253"]
    assert found["Islamic State"].sector == "REB"


def test_short_name_of_a_company_is_the_company() -> None:
    found = actors_in("Larkhill Motors Inc. cut jobs. Larkhill said sales fell.")
    assert [spellings(actor) for actor in found.values()] == [["Larkhill Motors Inc.", "Larkhill"]]


def test_two_people_of_one_surname_stay_apart() -> None:
    found = actors_in("Adam Brennan sued. Brennan won. His sister Clara Brennan appealed. Brennan lost.")
    assert [mention.start for mention in found["Adam Brennan"].mentions] == [0, 19]
    assert len(found["Clara Brennan"].mentions) == 2


def test_bare_ministry_is_the_one_ministry_named() -> None:
    found = actors_in("The Danish Ministry of Culture paid. A spokesman for the Ministry declined to comment.")
    assert spellings(found["Ministry of Culture"]) == ["Ministry of Culture", "Ministry"]
    assert found["Ministry of Culture"].country == "DNK"


def test_capital_is_a_place_unless_it_acts() -> None:
    assert actors_in("He landed in Baghdad.") == {}
    assert actors_in("The allies vowed to support Baghdad.")["Iraq"].kind == "country"


def test_initials_are_the_body_of_the_country_spoken_of() -> None:
    text = "Ghana's Environmental Protection Agency (EPA) paid. In Accra the EPA said Ghana needs trees."
    agency = actors_in(text)["Environmental Protection Agency"]
    assert (spellings(agency)[1:], agency.country, agency.wikidata_id) == (["EPA", "EPA"], "GHA", None)


def test_initials_of_an_office_are_no_company() -> None:
    assert set(actors_in("Lieutenant Governor Ada Holm left. The LG said nothing.")) == {"Ada Holm"}


def test_a_part_of_the_world_is_no_country() -> None:
    assert actors_in("The Central American Parliament met.")["Central American Parliament"].country is None


def test_a_country_in_a_name_is_the_country() -> None:
    text = "Peru felt it, Peru's police said. The US Geological Survey measured it in Lima, Peru."
    assert actors_in(text)["US Geological Survey"].country == "USA"


def test_same_id_in_every_article() -> None:
    (one,) = find_actors(Document("Zoë Márquez-Lind won."))
    (other,) = find_actors(Document("On Friday Zoe Marquez-Lind lost."))
    assert one.actor_id == other.actor_id == "person:zoe-marquez-lind"


def test_name_across_a_wrapped_line() -> None:
    text = "\n".join(
        ["The committee heard a long statement from Harold", "Winterbourne about the dam and what it cost."] * 6
    )
    assert set(actors_in(text)) == {"Harold Winterbourne"}


TEXT = "The Mr President Iraq Iraqi of and al-Hassan John U.S. Bank said 's ( ) UN , . Inc. “ ” é İstanbul ISIS de"
WORDS = [*TEXT.split(), "Ministry", "Prime", "-led", "St."]


@given(st.lists(st.sampled_from([*WORDS, "\n", "\n\n"]), max_size=40).map(" ".join) | st.text(max_size=80))
def test_mentions_slice_back_and_never_overlap(text: str) -> None:
    found = find_actors(Document(text))
    mentions = sorted((m.start, m.end, m.text) for actor in found for m in actor.mentions)
    assert all(text[start:end] == words and words for start, end, words in mentions)
    assert all(one[1] <= other[0] for one, other in pairwise(mentions))
    assert [actor.mentions[0].start for actor in found] == sorted(actor.mentions[0].start for actor in found)
    assert len({actor.actor_id for actor in found}) == len(found)
    assert found == find_actors(Document(text))


def test_cost_grows_with_the_text_and_no_faster() -> None:
    text = "Minister Ada Holm of Norway told the Fjord Bank Group in Oslo that Mr Berg had said no. " * 60

    once = cpu_seconds(lambda: find_actors(Document(text)))
    assert takes_less(lambda: find_actors(Document(text * 8)), 24 * once)


def test_what_was_read_before_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are kept from text to text: what a text says must not hang on which came before."""
    texts = ["Paris & Oslo met.", "He left Paris.", "Court rose. The Supreme Court rose.", "Court rose.", *dict(FOUND)]
    weights = tagger_of(default_gazetteer()).weights
    with monkeypatch.context() as patched:
        patched.setattr(actors, "tagger_of", lambda gazetteer: Tagger(gazetteer, weights))
        alone = [find_actors(Document(text)) for text in texts]
    assert [find_actors(Document(text)) for text in reversed(texts)] == alone[::-1]


def test_what_is_read_together_changes_nothing() -> None:
    texts = ["", "Paris & Oslo met.", "no name at all", "Z. " * 200, *dict(FOUND), "\n", "U.S."]
    documents = [Document(text) for text in texts]
    documents[1].parse = parse([""])[0]  # a text whose tree is empty
    finder = actor_finder()
    finder.look_ahead(documents)
    alone = [Document(text) for text in texts]
    alone[1].parse = documents[1].parse
    assert [finder(document) for document in documents] == [find_actors(document) for document in alone]
