"""What stands beside a name tells of one person or body alone: role, country, sector, and whose body it is."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document
from newstables.records import Actor


def actor(text: str, name: str) -> Actor:
    (found,) = (one for one in find_actors(Document(text)) if one.name == name)
    return found


# text → who, role, country
ROLES = [
    # "a" and what somebody is, a comma, the name
    ("Another British captive, Aldo Henley, was shown.", "Aldo Henley", "British captive", "GBR"),
    ("They hold another British captive, Aldo Henley.", "Aldo Henley", "British captive", "GBR"),
    ("They made a death threat against another British captive, Aldo Henley.", "Aldo Henley", "British captive", "GBR"),
    ("She had a letter from an aid worker, Ana Duarte, on Monday.", "Ana Duarte", "aid worker", None),
    ("They freed a French journalist, Pierre Tavernier, on Monday.", "Pierre Tavernier", "French journalist", "FRA"),
    ("A retired teacher from Ostrava, Ana Duarte, said so.", "Ana Duarte", "retired teacher from Ostrava", None),
    # there may be two: in a list, behind a name whose role it is
    ("They met a doctor, Ana Duarte, and a nurse.", "Ana Duarte", None, None),
    ("They met a doctor, Ana Duarte and Jan Vogt.", "Ana Duarte", None, None),
    ("They met Jan Vogt, a doctor, Ana Duarte and others.", "Ana Duarte", None, None),
    ("They met two nurses and a doctor from the coast, Ana Duarte.", "Ana Duarte", None, None),
    ("A young woman, Ana Duarte, was hurt.", "Ana Duarte", None, None),
    # what somebody else is up to the title before the name
    ("He is a critic of President Anton Vogt.", "Anton Vogt", "President", None),
    ("The lawyer for former President Anton Vogt left.", "Anton Vogt", "former President", None),
    (
        "A spokeswoman for Australian Immigration Minister Anton Vogt left.",
        "Anton Vogt",
        "Australian Immigration Minister",
        "AUS",
    ),
    ("Trade policy under President Anton Vogt changed.", "Anton Vogt", "President", None),
    ("Deputy Minister of Justice Anton Vogt left.", "Anton Vogt", "Deputy Minister of Justice", None),
    ("Candidate for mayor Anton Vogt won.", "Anton Vogt", "Candidate for mayor", None),
    # what begins the sentence
    ("Unlike former President Anton Vogt, she stayed.", "Anton Vogt", "former President", None),
    ("While Prime Minister Anton Vogt agreed, she did not.", "Anton Vogt", "Prime Minister", None),
    ("Under Secretary of State Anton Vogt left.", "Anton Vogt", "Under Secretary of State", None),
    ("Anton Vogt, according to a senior official, left.", "Anton Vogt", None, None),
    # a stop that ends no sentence
    ("Anton Vogt, a biologist from St. Ansgar, said so.", "Anton Vogt", "biologist from St. Ansgar", None),
    ("Anton Vogt, a senior U.S. official, said so.", "Anton Vogt", "senior U.S. official", "USA"),
    ("Anton Vogt, head of Plan B. Nobody left.", "Anton Vogt", "head of Plan B", None),
    # a country's adjective before an office; an apposition that goes on to where it is
    (
        "The Russian envoy to the United Nations, Anton Vogt, left.",
        "Anton Vogt",
        "Russian envoy to the United Nations",
        "RUS",
    ),
    ("Greeting the Russian leader, Anton Vogt said so.", "Anton Vogt", None, None),
    ("Anton Vogt, a retired former Somali general, said so.", "Anton Vogt", "retired former Somali general", "SOM"),
    ("Anton Vogt, accused by the judge, left.", "Anton Vogt", None, None),
    (
        "Anton Vogt, the prosecutor for crimes against migrants in the southern state of the old and wide coast, left.",
        "Anton Vogt",
        "prosecutor for crimes against migrants",
        None,
    ),
    (
        "Anton Vogt, an Iranian refugee held on the small island off the old coast for nearly four years, left.",
        "Anton Vogt",
        "Iranian refugee",
        "IRN",
    ),
    (
        "Anton Vogt, met with the ambassador at the tower in the late days of a cold December, they said.",
        "Anton Vogt",
        None,
        None,
    ),
    # countries of two words, states and provinces, what is only known of or worked on
    ("South Sudan's envoy Anton Vogt left.", "Anton Vogt", "envoy", "SSD"),
    ("Anton Vogt, South Sudan's envoy, left.", "Anton Vogt", "South Sudan's envoy", "SSD"),
    ("Texas Lt. Gov. Anton Vogt left.", "Anton Vogt", "Texas Lt. Gov.", "USA"),
    ("New Mexico Governor Anton Vogt left.", "Anton Vogt", "New Mexico Governor", "USA"),
    ("Queensland Premier Anton Vogt left.", "Anton Vogt", "Queensland Premier", "AUS"),
    ("Texas painter Anton Vogt left.", "Anton Vogt", "Texas painter", None),
    ("Anton Vogt, a Chile expert at the centre, left.", "Anton Vogt", "Chile expert at the centre", None),
    ("Anton Vogt, an expert on Chilean trade, left.", "Anton Vogt", "expert on Chilean trade", None),
    ("Anton Vogt, the UN coordinator for Chile, left.", "Anton Vogt", "UN coordinator for Chile", None),
    ("Egyptian American doctor Anton Vogt left.", "Anton Vogt", "Egyptian American doctor", "USA"),
]


@pytest.mark.parametrize(("text", "name", "role", "country"), ROLES)
def test_role_is_of_the_named_one_alone(text: str, name: str, role: str | None, country: str | None) -> None:
    found = actor(text, name)
    assert (found.role, found.country) == (role, country)


# text → a body, its sector, its country
BODIES = [
    ("The Larkhill Refugee Council met.", "Larkhill Refugee Council", None, None),
    ("The Larkhill City Council met.", "Larkhill City Council", "GOV", None),
    ("The Chartered Institute of Builders agreed.", "Chartered Institute of Builders", "NGO", None),
    ("The UN Tidal Commission agreed.", "UN Tidal Commission", "IGO", None),
    ("The Larkhill Tidal International Forum agreed. Vela International fell.", "Vela International", "BUS", None),
    (
        "Lawyers at the Civil Division of the Department of Justice left.",
        "Civil Division of the Department of Justice",
        "GOV",
        None,
    ),
    ("The Tennessee Bureau of Investigation agreed.", "Tennessee Bureau of Investigation", "GOV", "USA"),
    ("The Houston Police Department agreed.", "Houston Police Department", "COP", "USA"),
    ("The Tidal University China Centre agreed.", "Tidal University China Centre", None, None),
    ("In Atlanta, Texas and Ohio the University of Georgia is known.", "University of Georgia", "EDU", "USA"),
    ("In Tbilisi the University of Georgia is known to Georgian firms.", "University of Georgia", "EDU", "GEO"),
]


@pytest.mark.parametrize(("text", "name", "sector", "country"), BODIES)
def test_sector_and_country_of_a_body(text: str, name: str, sector: str | None, country: str | None) -> None:
    found = actor(text, name)
    assert (found.sector, found.country) == (sector, country)


def test_minister_is_of_a_government_whatever_he_is_over() -> None:
    assert actor("Russian Energy Minister Anton Vogt left.", "Anton Vogt").sector == "GOV"


def test_body_that_one_country_has_is_its_own_in_a_story_of_another() -> None:
    text = "Mexico and Mexican courts wait. Mexico told the US so. The State Department gave Mexico its answer."
    assert actor(text, "US State Department").country == "USA"


def test_body_of_many_countries_is_none_s_where_two_are_spoken_of_alike() -> None:
    text = "Chile and Peru met. Chile agreed, and Peru did. The Senate spoke."
    assert [one.country for one in find_actors(Document(text)) if one.name == "Senate"] == [None]


def test_people_who_are_known_count_for_the_country_of_a_story() -> None:
    text = (
        "Donald Trump spoke of Russia. Trump and Barack Obama left. Russia and Trump met Mike Pence. "
        "The Senate asked Trump. It rained in Ohio."
    )
    assert [one.country for one in find_actors(Document(text)) if one.name == "US Senate"] == ["USA"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kenya's Foreign Ministry met.", "Kenya's Ministry of Foreign Affairs met.", True),
        ("Kenya's Ministry of Defense met.", "Kenya's Defence Ministry met.", True),
        ("Kenya's Ministry of Health met.", "Kenya's Health Ministry met.", True),
        ("Kenya's Ministry of Health met.", "Ghana's Health Ministry met.", False),
        ("Kenya's Ministry of Trade met.", "Kenya's Health Ministry met.", False),
    ],
)
def test_ministry_written_in_two_ways_has_one_id(one: str, other: str, same: bool) -> None:
    ids = [
        {found.actor_id for found in find_actors(Document(text)) if found.kind == "organisation"}
        for text in (one, other)
    ]
    assert all(ids)
    assert (ids[0] == ids[1]) is same


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They asked Vela Electronics Corp. The answer was no.", ["Vela Electronics Corp."]),
        ("They asked Vela Telecommunications Corp. Jan Vogt left.", ["Vela Telecommunications Corp.", "Jan Vogt"]),
        ("Shares of Vela Motor Co. Ltd fell.", ["Vela Motor Co. Ltd"]),
        ("Vela Motor Corp. of America rose.", ["Vela Motor Corp. of America"]),
        ("Anton Gritzner of the German Marine Center told them.", ["Anton Gritzner", "German Marine Center"]),
        ("The deal of the European Union and Turkey held.", ["European Union", "Türkiye"]),
        ("The Ministry of Trade and Industry met.", ["Ministry of Trade and Industry"]),
        ("They helped the inspection team It was done.", []),
        ("He was a partner at a law firm When it rained.", []),
        ("They spoke for the coalition Source: the papers.", []),
        ("The charity Remeda said so.", ["Remeda"]),
        # A body that its land owns, a militia, a state in short.
        ("Gambia's Health Ministry said so.", ["Gambia", "Health Ministry"]),
        ("Norway's Ministry of Education and Research met.", ["Norway", "Ministry of Education and Research"]),
        ("Malta's Planning Board Act was changed.", ["Malta"]),
        ("The rebel group Lohmar-i-Zan fled.", ["Lohmar-i-Zan"]),
        ("NSW Premier Ada Quill spoke of fires in NSW.", ["Ada Quill"]),
        ("The clinics are shut in PNG.", ["Papua New Guinea"]),
    ],
)
def test_where_a_name_ends(text: str, names: list[str]) -> None:
    assert [one.name for one in find_actors(Document(text))] == names
