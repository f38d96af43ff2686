"""Roles that stand before a name and a comma, and what they say of sector and country."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document

# text → who, role, country, sector
ROLES = [
    ("The company's head of public affairs, Ana Duarte, said so.", "Ana Duarte", "head of public affairs", None, None),
    ("The company's founder, Ana Duarte, left.", "Ana Duarte", "founder", None, None),
    ("The envoy of Chile to Peru, Mr Omar Haddad, agreed.", "Omar Haddad", "envoy of Chile to Peru", "CHL", "GOV"),
    (
        "Its General Secretary, Omar Haddad, warned that members would strike.",
        "Omar Haddad",
        "General Secretary",
        None,
        None,
    ),
    ("The Bench of Justice Omar Haddad sat on Friday.", "Omar Haddad", "Justice", None, "JUD"),
    ("His Excellency the Minister of Tides Dr Omar Haddad spoke.", "Omar Haddad", "Minister of Tides", None, "GOV"),
    ("Chile captain Omar Haddad is out of the race.", "Omar Haddad", "Chile captain", "CHL", "SPT"),
    ("They met the president of the union, Omar Haddad and Ana Duarte.", "Omar Haddad", None, None, None),
    ("The mayor of Larkhill, Ana Duarte said on Monday, left.", "Ana Duarte", "mayor of Larkhill", None, "GOV"),
    ("Nobody likes the manager of the club, Ana Duarte said.", "Ana Duarte", None, None, None),
    ("In talks about the head of state, Omar Haddad said nothing.", "Omar Haddad", None, None, None),
    ("The head of the union, Omar Haddad, left.", "Omar Haddad", "head of the union", None, None),
    ("Chief executive Joost ter Braak told them so.", "Joost ter Braak", "Chief executive", None, "BUS"),
    # what is played for is of no country; a day and what somebody is known for are no part of a role
    ("French Open champion Omar Haddad won.", "Omar Haddad", "French Open champion", None, None),
    ("French champion Omar Haddad won.", "Omar Haddad", "French champion", "FRA", None),
    ("Today Minister of Tides Omar Haddad spoke.", "Omar Haddad", "Minister of Tides", None, "GOV"),
    ("Omar Haddad, an actor best known for his songs in Delle, has died.", "Omar Haddad", "actor", None, None),
    # behind a comma stands the next of a list, with his title
    ("Ana Duarte, Col Omar Haddad and Jan Vogt resigned.", "Ana Duarte", None, None, None),
    ("Ana Duarte, Col Omar Haddad and Jan Vogt resigned.", "Omar Haddad", "Col", None, "MIL"),
    ("Ana Duarte, widow of Col Omar Haddad, resigned.", "Ana Duarte", "widow of Col Omar Haddad", None, None),
    # the sentence before is another's
    ("Qassem met the deputy leader. Samir Gharbadi disagreed.", "Samir Gharbadi", None, None, None),
    (
        "She sued Trident Builders LLC. Deputy District Attorney Omar Feld said so.",
        "Omar Feld",
        "Deputy District Attorney",
        None,
        None,
    ),
    # "general" behind a civil office is an adjective
    ("Attorney General Omar Feld left.", "Omar Feld", "Attorney General", None, "GOV"),
    ("Director General Omar Feld left.", "Omar Feld", "Director General", None, None),
    ("Brigadier General Omar Feld left.", "Omar Feld", "Brigadier General", None, "MIL"),
    ("Solicitor General Omar Feld left.", "Omar Feld", "Solicitor General", None, "GOV"),
    ("The ex-Attorney General Omar Feld left.", "Omar Feld", "ex-Attorney General", None, "GOV"),
    # offices in capitals alone
    ("PM Omar Haddad resigned.", "Omar Haddad", "PM", None, "GOV"),
    ("Chilean FM Omar Haddad resigned.", "Omar Haddad", "Chilean FM", "CHL", None),
    ("Kerala DGP Omar Haddad resigned.", "Omar Haddad", "Kerala DGP", "IND", "COP"),
    ("Carlow TD Ana Duarte resigned.", "Ana Duarte", "Carlow TD", None, "LEG"),
    ("US VP Ana Duarte resigned.", "Ana Duarte", "US VP", "USA", None),
    ("Doors open at 5 PM Ana Duarte sings at nine.", "Ana Duarte", None, None, None),
    # of which body, its initials say
    ("PAS vice-president Omar Feld left.", "Omar Feld", "PAS vice-president", None, None),
    (
        "The National Tidal University (NTU) closed. NTU director Omar Feld left.",
        "Omar Feld",
        "NTU director",
        None,
        "EDU",
    ),
    ("The Tidal Party (TP) met. TP legislator Omar Feld left.", "Omar Feld", "TP legislator", None, "LEG"),
    ("Harakat al-Nur spokesman Omar Feld left.", "Omar Feld", "Harakat al-Nur spokesman", None, None),
    ("The Senate President, Omar Feld, left.", "Omar Feld", "Senate President", None, "LEG"),
    ("The Swans host the Lions. Omar Feld left.", "Omar Feld", None, None, None),
    (
        "Omar Feld, a resident of Delle Marsh got hurt, she said.",
        "Omar Feld",
        "resident of Delle Marsh",
        None,
        None,
    ),
    ("Ana Duarte and Omar Feld, all Larkhill officials, left.", "Omar Feld", None, None, None),
    # members of bodies
    ("NEC member Omar Feld left.", "Omar Feld", "NEC member", None, None),
    ("Omar Feld, a member of the Vela council, left.", "Omar Feld", "member of the Vela council", None, "GOV"),
    ("The member Omar Feld left.", "Omar Feld", None, None, None),
    # how people are addressed tells no role
    (
        "The Director-General of the Budget Office, Hajia Grace Otieno, left.",
        "Grace Otieno",
        "Director-General of the Budget Office",
        None,
        "GOV",
    ),
    # small words and possessives inside a name
    ("Banque du Nord governor Omar Feld left.", "Omar Feld", "Banque du Nord governor", None, None),
    ("People's Front chairman Omar Feld left.", "Omar Feld", "People's Front chairman", None, None),
    # whatever somebody is called by, and in what body
    ("“It shook,” said passenger Ana Duarte.", "Ana Duarte", "passenger", None, None),
    ("District Collector Ana Duarte came.", "Ana Duarte", "District Collector", None, None),
    ("“It shook,” said Ana Duarte, another neighbour.", "Ana Duarte", "neighbour", None, None),
    ("He told board member Ana Duarte.", "Ana Duarte", "board member", None, None),
    ("Town council member Ana Duarte left.", "Ana Duarte", "Town council member", None, "GOV"),
    ("School board president Ana Duarte left.", "Ana Duarte", "School board president", None, "EDU"),
    ("He met board president Ana Duarte.", "Ana Duarte", "board president", None, None),
    ("Rotary club president Ana Duarte left.", "Ana Duarte", "president", None, None),
    ("He met division head Ana Duarte.", "Ana Duarte", "head", None, None),
    ("Photo: Ana Duarte, The Larkhill Star", "Ana Duarte", None, None, None),
    ("Ana Duarte, The Herald reporter, wrote it.", "Ana Duarte", "The Herald reporter", None, "MED"),
    ("Ana Duarte, a supporter of the club herself, left.", "Ana Duarte", "supporter of the club", None, "SPT"),
    ("Any coach Ana Duarte signs will stay.", "Ana Duarte", None, None, None),
    ("The law, which president Ana Duarte signed, holds.", "Ana Duarte", "president", None, None),
    ("Neither coach Ana Duarte nor the club spoke.", "Ana Duarte", "coach", None, "SPT"),
    ("What mayor Ana Duarte said was wrong.", "Ana Duarte", "mayor", None, "GOV"),
    ("Every board member Ana Duarte named left.", "Ana Duarte", None, None, None),
    # … and in which sector nobody acts by it
    ("Security guard Ana Duarte was hurt.", "Ana Duarte", "Security guard", None, None),
    ("Ana Duarte, a member of the national guard, left.", "Ana Duarte", "member of the national guard", None, "MIL"),
    ("Ana Duarte, a customer of the bank, left.", "Ana Duarte", "customer of the bank", None, None),
    ("Ana Duarte, a bank employee, left.", "Ana Duarte", "bank employee", None, "BUS"),
    ("The state governor, Ana Duarte, left.", "Ana Duarte", "state governor", None, "GOV"),
    ("He met party president Ana Duarte.", "Ana Duarte", "party president", None, None),
    # which office it is, nouns and their adjectives before it say; not what somebody is like, nor a part of a name
    ("They heard warrant officer Omar Feld.", "Omar Feld", "warrant officer", None, None),
    ("He met mayoral committee member Omar Feld.", "Omar Feld", "mayoral committee member", None, None),
    ("Two died, sub-divisional official Omar Feld said.", "Omar Feld", "sub-divisional official", None, None),
    ("He met the vice-presidential nominee Omar Feld.", "Omar Feld", "vice-presidential nominee", None, None),
    ("He met outspoken resident Omar Feld.", "Omar Feld", "resident", None, None),
    # a body's name in an office, a comma on both sides; what a sentence begins with has no article
    ("They met the ZLP Chairman, Omar Feld, in Delle.", "Omar Feld", "ZLP Chairman", None, None),
    ("The party chose the ZLP candidate, Omar Feld, for the poll.", "Omar Feld", "ZLP candidate", None, None),
    ("Also the ZLP Publicity Secretary, Omar Feld, left.", "Omar Feld", "ZLP Publicity Secretary", None, None),
    ("Former Larkhill State Governor, Omar Feld, left.", "Omar Feld", "Former Larkhill State Governor", None, "GOV"),
    ("Minister of Tides, Omar Feld, has left.", "Omar Feld", "Minister of Tides", None, "GOV"),
    ("Its Secretary, Omar Feld, left.", "Omar Feld", "Secretary", None, None),
    ("They blamed the ZLP Chairman, Omar Feld and others.", "Omar Feld", None, None, None),
    ("NCDC Director-General, Dr. Omar Feld, left.", "Omar Feld", "NCDC Director-General", None, "GOV"),
    # letters that are a small word too, and a president of what is no country
    ("WHO chief Omar Feld flew out.", "Omar Feld", "WHO chief", None, "IGO"),
    ("Ifko president Omar Feld disagreed.", "Omar Feld", "Ifko president", None, None),
    ("Chile president Omar Feld disagreed.", "Omar Feld", "Chile president", "CHL", "GOV"),
    ("Former president Omar Feld disagreed.", "Omar Feld", "Former president", None, "GOV"),
    # what an earlier name is of
    (
        "Governor Ana Duarte of Larkhill State and former Vice President Omar Feld left.",
        "Omar Feld",
        "former Vice President",
        None,
        "GOV",
    ),
    ("They left, Omar Feld, their spokesman reportedly said.", "Omar Feld", "spokesman", None, None),
    # a title is of him alone, and a father is no office
    ("The Tidal League of Prime Minister Omar Haddad won.", "Omar Haddad", "Prime Minister", None, "GOV"),
    ("Mr Omar Haddad, a father of four, left.", "Omar Haddad", None, None, None),
    ("Omar Haddad, a mother of two young boys, left.", "Omar Haddad", None, None, None),
    ("Omar Haddad, a father of, left.", "Omar Haddad", "father of", None, None),  # a word is lost
    ("Garda Omar Haddad told the coroner.", "Omar Haddad", "Garda", None, "COP"),
    ("A retired garda, Omar Haddad, died.", "Omar Haddad", "retired garda", None, "COP"),
    # a captain who begins a sentence, where teams are named
    ("Captain Omar Feld scored twice. Chelsea lost to Arsenal.", "Omar Feld", "Captain", None, "SPT"),
    ("Captain Omar Feld fired twice.", "Omar Feld", "Captain", None, "MIL"),
]


@pytest.mark.parametrize(("text", "name", "role", "country", "sector"), ROLES)
def test_a_role_as_written_with_its_country_and_sector(
    text: str, name: str, role: str | None, country: str | None, sector: str | None
) -> None:
    (actor,) = (actor for actor in find_actors(Document(text)) if actor.name == name)
    assert (actor.role, actor.country, actor.sector) == (role, country, sector)


def test_surname_with_its_particles_is_who_has_it() -> None:
    text = "Marieke van den Heuvel left on Monday. Van den Heuvel said nothing."
    assert [len(actor.mentions) for actor in find_actors(Document(text)) if actor.kind == "person"] == [2]


def test_what_is_to_happen_to_somebody_is_no_role() -> None:
    text = "They asked for Ana Duarte, to be buried at dawn on the hill above the town with her kin, and wept."
    assert [actor.role for actor in find_actors(Document(text)) if actor.name == "Ana Duarte"] == [None]
