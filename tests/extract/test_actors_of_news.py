"""Names as the news of many lands writes them: a day behind a name, ranks of the police, initials, relatives."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document
from newstables.records import Actor


def actors_in(text: str) -> dict[str, Actor]:
    """The actors of `text` by name."""
    return {actor.name: actor for actor in find_actors(Document(text))}


# text → the persons and organisations found, each with its mentions
FOUND = [
    # what one person holds is no body's name, and what a minister is for is none of his
    (
        "The Harbour Forum met Delle State Governor, Mr. Omar Haddad.",
        {"Harbour Forum": ["Harbour Forum"], "Omar Haddad": ["Omar Haddad"]},
    ),
    ("The ex-Minister for Water and Climate Change Prakash Rao left.", {"Prakash Rao": ["Prakash Rao"]}),
    ("The Minister for Food, Farming and Climate Change Ana Brand left.", {"Ana Brand": ["Ana Brand"]}),
    # a co-operative has its whole name
    ("The Harlan Co-operative Bank closed.", {"Harlan Co-operative Bank": ["Harlan Co-operative Bank"]}),
    (
        "The Arvost Co-operative Milk Federation Ltd. closed.",
        {"Arvost Co-operative Milk Federation Ltd.": ["Arvost Co-operative Milk Federation Ltd."]},
    ),
    # counties in the games that they play are no persons
    ("Clare won their fourth hurling final, said Davy Mills.", {"Davy Mills": ["Davy Mills"]}),
    ("Clare won her fourth race.", {"Clare": ["Clare"]}),
    # of three in a list two share no surname
    (
        "Fans of Nora Kidd, Madonna and Petra Cruz sang.",
        {"Nora Kidd": ["Nora Kidd"], "Madonna": ["Madonna"], "Petra Cruz": ["Petra Cruz"]},
    ),
    # queens by their given names
    (
        "King Carl III and Queen Camilla spoke.",
        {"King Carl III": ["King Carl III"], "Queen Camilla": ["Queen Camilla"]},
    ),
    # a day behind a name is no part of it where somebody did something on it
    ("State Governor, Mr. Dapo Okello Thursday directed the police to act.", {"Dapo Okello": ["Dapo Okello"]}),
    ("President Ana Duarte Tuesday signed the bill.", {"Ana Duarte": ["Ana Duarte"]}),
    ("Mayor Ruth Calloway Monday named him. Calloway left.", {"Ruth Calloway": ["Ruth Calloway", "Calloway"]}),
    ("Mr. Emeka Sunday and his wife left.", {"Emeka Sunday": ["Emeka Sunday"]}),
    # ranks of the police, and initials of persons and firms
    ("Police said CP Dapo Okello had come. CP Okello left.", {"Dapo Okello": ["Dapo Okello", "Okello"]}),
    ("The police spokesman, SP Ngozi Bello, confirmed it.", {"Ngozi Bello": ["Ngozi Bello"]}),
    ("The police chief, CP Dapo Okello, spoke. The CP visited the scene.", {"Dapo Okello": ["Dapo Okello"]}),
    (
        "Justices P Reddi and A K Patil heard it. A K Patil spoke.",
        {"P Reddi": ["P Reddi"], "A K Patil": ["A K Patil"] * 2},
    ),
    # initials of a body
    ("According to RTK, rescuers found the car.", {"RTK": ["RTK"]}),
    (
        "Shares of Norlind Devices Inc. rose. NDI shares rose $2. NDI said it expects more.",
        {"Norlind Devices Inc.": ["Norlind Devices Inc.", "NDI", "NDI"]},
    ),
    ("According to DNA found there, it was he.", {}),
    # the letters of a share
    (
        "Vane Corp. (OTC: VNEC) and Norlind Inc. (NYSE: NRLD) will merge.",
        {"Vane Corp.": ["Vane Corp."], "New York Stock Exchange": ["NYSE"], "Norlind Inc.": ["Norlind Inc."]},
    ),
    # a relative has the surname where he speaks, and in the sentence behind what he did
    (
        "Tom Arlen, a comic, died on Monday. His wife Mary Kess Arlen told the paper so. Arlen began in 1960.",
        {"Tom Arlen": ["Tom Arlen", "Arlen"], "Mary Kess Arlen": ["Mary Kess Arlen"]},
    ),
    (
        "Tom Arlen died on Monday, his daughter Mary Arlen said. Arlen was 88.",
        {"Tom Arlen": ["Tom Arlen", "Arlen"], "Mary Arlen": ["Mary Arlen"]},
    ),
    (
        "Tom Arlen died on Monday. His daughter Mary Arlen spoke to the paper. “He was kind,” Arlen said.",
        {"Tom Arlen": ["Tom Arlen"], "Mary Arlen": ["Mary Arlen", "Arlen"]},
    ),
    (
        "Tom Arlen is six. His father Paul Arlen told the court so. Tom wants to stay, and Arlen wants him home.",
        {"Tom Arlen": ["Tom Arlen", "Tom"], "Paul Arlen": ["Paul Arlen", "Arlen"]},
    ),
    # a longer name of which two words are written
    (
        "Noor Hafiz Mohd Tahir said so. Noor Hafiz left.",
        {"Noor Hafiz Mohd Tahir": ["Noor Hafiz Mohd Tahir", "Noor Hafiz"]},
    ),
    (
        "Mary Ann Vogt came. Mary Ann Kolb did not. Mary Ann left.",
        {"Mary Ann Vogt": ["Mary Ann Vogt"], "Mary Ann Kolb": ["Mary Ann Kolb"], "Mary Ann": ["Mary Ann"]},
    ),
    (
        "Juan Carlos Ferro met King Juan Carlos.",
        {"Juan Carlos Ferro": ["Juan Carlos Ferro"], "King Juan Carlos": ["King Juan Carlos"]},
    ),
    ("Johor Menteri Besar Halim Nordin said so.", {"Halim Nordin": ["Halim Nordin"]}),
    # what a state and a law are called
    ("The bishops of the Commonwealth of Virginia met.", {}),
    ("The leaders of the Commonwealth met.", {"Commonwealth of Nations": ["Commonwealth"]}),
    ("He was charged under the Broadcasting Act 1998 (BCA). The BCA forbids it.", {}),
    ("The CHP closed the road near Fresno, Calif., on Monday.", {"California Highway Patrol": ["CHP"]}),
    # an office of the police is no body
    ("The Inspector-General of Police said so.", {}),
    ("The Inspector-General of Police, Tan Sri Hamid Bakar, said so.", {"Hamid Bakar": ["Tan Sri Hamid Bakar"]}),
    (
        "The State Commissioner of Police, CP Dapo Okello, said so.",
        {"Dapo Okello": ["Dapo Okello"]},
    ),
    # what is called so
    ("A company called Ridely was banned. Ridely said so.", {"Ridely": ["Ridely", "Ridely"]}),
    ("A charity called Clean Coast helped.", {"Clean Coast": ["Clean Coast"]}),
    ("The exercise, named Tidal Shield, involves nine ships. Exercise Tidal Shield builds on it.", {}),
    ("The storm, named Malia, hit. Malia weakened.", {}),
    ("A man named Kofi Asante was held. Asante is 30.", {"Kofi Asante": ["Kofi Asante", "Asante"]}),
    ("The board called Ana Duarte, who left.", {"Ana Duarte": ["Ana Duarte"]}),
    # storms and prizes
    ("Severe Tropical Storm Malia battered the north. Malia was downgraded. Malia left the country.", {}),
    ("She won the supporting actress Golden Globe in March.", {}),
    ("Cyclone Malia and Typhoon Odette hit. Malia weakened. Odette grew.", {}),
    ("Storm Reid plays a girl. Reid is 17.", {"Reid": ["Reid"]}),
    ("The Creek Fire has burned 300 acres. Crews fought the Bear Creek Fire.", {}),
    (
        "The Chicago Fire beat the Galaxy 2-1. The Lonvik Fire Department came.",
        {
            "Chicago Fire": ["Chicago Fire"],
            "Galaxy": ["Galaxy"],
            "Lonvik Fire Department": ["Lonvik Fire Department"],
        },
    ),
    # a body ends an office
    ("Leader of the House Tarun Gehlot urged members to vote.", {"Tarun Gehlot": ["Tarun Gehlot"]}),
    ("He left the House Oversight Committee.", {"House Oversight Committee": ["House Oversight Committee"]}),
    (
        "They wrote to the Organization for Security and Cooperation in Europe.",
        {"OSCE": ["Organization for Security and Cooperation in Europe"]},
    ),
    (
        "The cricket series starts soon. The ICC approved the trial.",
        {"International Cricket Council": ["ICC"]},
    ),
    ("Prosecutors of the ICC opened a case.", {"International Criminal Court": ["ICC"]}),
]

ROLES = [
    ("Commissioner for Information, Mr. Steve Bello, said so.", "Steve Bello", "Commissioner for Information"),
    ("It rained. Secretary of the Tide Club, Mrs. Ana Duarte, left.", "Ana Duarte", "Secretary of the Tide Club"),
    ("The Commissioner of Police, CP Dapo Okello, said so.", "Dapo Okello", "Commissioner of Police"),
    ("Special Assistant to the President Anton Vogt said so.", "Anton Vogt", "Special Assistant to the President"),
    ("Johor Menteri Besar Halim Nordin said so.", "Halim Nordin", "Johor Menteri Besar"),
    ("Senai assemblyperson Wong Li said so.", "Wong Li", "assemblyperson"),
    ("A critic of President Anton Vogt said so.", "Anton Vogt", "President"),
    ("The command under CP Dapo Okello, psc recorded a major success yesterday, police said.", "Dapo Okello", None),
    ("The police found DSP Ngozi Bello there.", "Ngozi Bello", "DSP"),
]


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_names_of_news(text: str, wanted: dict[str, list[str]]) -> None:
    found = actors_in(text).values()
    names = {one.name: [mention.text for mention in one.mentions] for one in found if one.kind != "country"}
    assert names == wanted


@pytest.mark.parametrize(("text", "name", "role"), ROLES)
def test_roles_of_news(text: str, name: str, role: str | None) -> None:
    assert actors_in(text)[name].role == role


SECTORS = [
    ("Det. Sgt. Tom Vogt left.", "COP"),
    ("Det. Lt. Tom Vogt, of the Delle Police Department, left.", "COP"),
    ("Army Sgt. Tom Vogt left.", "MIL"),
    ("Battalion Chief Tom Vogt said the blaze was out.", None),
    ("Battalion Commander Tom Vogt said the troops had left.", "MIL"),
]


@pytest.mark.parametrize(("text", "sector"), SECTORS)
def test_sectors_of_ranks(text: str, sector: str | None) -> None:
    assert actors_in(text)["Tom Vogt"].sector == sector


def test_high_court_of_two_states_is_one() -> None:
    assert list(actors_in("The Punjab and Haryana High Court heard it.")) == ["Punjab and Haryana High Court"]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The Lake Victoria Hospital shut.", "Lake Victoria Hospital", None),
        ("The Mount Sinai Hospital shut.", "Mount Sinai Hospital", None),
        ("The Queensland Hospital shut.", "Queensland Hospital", "AUS"),
    ],
)
def test_a_mountain_or_a_water_that_a_land_is_called_like_is_not_that_land(
    text: str, name: str, country: str | None
) -> None:
    assert actors_in(text)[name].country == country
