"""Roles up to the end of a long body, behind whose they are, and with "then" or "-elect"."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document

# text → who, role
ROLES = [
    # long, in names
    (
        "Ed Harada, vice minister for international affairs at the Ministry of International Trade and Industry, left.",
        "Ed Harada",
        "vice minister for international affairs at the Ministry of International Trade and Industry",
    ),
    (
        "Harry Brenz, former executive vice president and chief financial officer of Veltron Systems Corp, will go.",
        "Harry Brenz",
        "former executive vice president and chief financial officer of Veltron Systems Corp",
    ),
    (
        "Ann Lee, chairwoman met with the members of the party and of the union of miners in Delle, left.",
        "Ann Lee",
        None,
    ),
    # behind an age
    ("Anna Holt, 43, a teacher from Bergen, left.", "Anna Holt", "teacher from Bergen"),
    ("Anna Holt (43), former president of the club, left.", "Anna Holt", "former president of the club"),
    ("Anna Holt, 43, told the mayor of Bergen, Anton Vogt, so.", "Anna Holt", None),
    ("Anna Holt, 43, Anton Vogt, 51, the captain, and Ana Duarte left.", "Anna Holt", None),
    (
        "Kiran Holt, daughter of the former chief minister K. Holt, left.",
        "Kiran Holt",
        "daughter of the former chief minister",
    ),
    # up to brackets, a dash and what goes on about the body
    (
        "Frank Nadler, chairman of the Farm Loan Administration (FLA), left.",
        "Frank Nadler",
        "chairman of the Farm Loan Administration",
    ),
    ("Ann Lee, then head of the Tidal Council (TC), kept him informed.", "Ann Lee", "head of the Tidal Council"),
    ("Henry Mamo, National Ports Authority (NPA) spokesperson in the West, said so.", "Henry Mamo", None),
    (
        "Derek Mahrens, co-founder of Silver Valley Rising - a campaign for wages - spoke.",
        "Derek Mahrens",
        "co-founder of Silver Valley Rising",
    ),
    (
        "Justo Luna, president of the Cafe Andino group of cooperatives which account for most of it, left.",
        "Justo Luna",
        "president of the Cafe Andino group of cooperatives",
    ),
    # behind whose it is
    (
        "Veltron was elevating its chief operating officer, Jeffery Lund, to president.",
        "Jeffery Lund",
        "chief operating officer",
    ),
    ("It will replace its current chairman, Donald Halbrook, who will stay.", "Donald Halbrook", "current chairman"),
    (
        "An article by the paper's investigative reporter, Patrick Tolliver, was false.",
        "Patrick Tolliver",
        "investigative reporter",
    ),
    (
        "Luc Moreau's nominee for the Supreme Court, Neil Garson, called it bad.",
        "Neil Garson",
        "nominee for the Supreme Court",
    ),
    ("His press secretary, Sean Spencer, in a briefing gave a defence.", "Sean Spencer", "press secretary"),
    ("His wife, Ana Duarte, left.", "Ana Duarte", None),
    ("Her father, Tom Hall, stayed.", "Tom Hall", None),
    ("His best friend, Tom Hall, stayed.", "Tom Hall", None),
    # a trade with its article stands apart by commas, as an office does
    ("The boss of Larkair, Jan Vogt, cut 40 flights.", "Jan Vogt", "boss of Larkair"),
    ("The owner of the bar, Ana Duarte, wept.", "Ana Duarte", "owner of the bar"),
    ("They left at noon, but the driver, Tom Hall, drove slowly.", "Tom Hall", "driver"),
    ("Police held the owner, Ana Duarte, and a waiter.", "Ana Duarte", None),
    ("She hit the driver, Ana Duarte told police.", "Ana Duarte", None),
    ("Nobody liked the singer, Ana Duarte said.", "Ana Duarte", None),
    ("The victim, Joan Price, was found at home.", "Joan Price", None),
    ("Police held the driver, Tom Hall, 40, on Monday.", "Tom Hall", "driver"),
    ("She saw the singer, Tom Hall, Ana Duarte and Jan Vogt.", "Tom Hall", None),
    ("She saw a singer, Tom Hall, Ana Duarte and Jan Vogt.", "Tom Hall", None),
    # of two commas one is missing, and a verb follows: whoever is named does something to whoever has the office
    ("Replacing the captain, Tom Hall scored.", "Tom Hall", None),
    ("Replacing the captain, 23-year-old Tom Hall scored.", "Tom Hall", None),
    ("For the president, Tom Hall was a friend.", "Tom Hall", None),
    ("He blamed the minister, Sir Neil Garson said.", "Neil Garson", None),
    ("It sacked its chief executive, Tom Hall said.", "Tom Hall", None),
    ("The mayor, Tom Hall said he was out.", "Tom Hall", "mayor"),
    ("The city's police chief, Tom Hall named the dead.", "Tom Hall", "police chief"),
    ("As the mayor, Tom Hall cut taxes.", "Tom Hall", "mayor"),
    # … and of whom it opens a sentence
    ("Killed by the gunman, Tom Hall, 20, was a nurse.", "Tom Hall", None),
    ("Replacing the mayor, Tom Hall, 60, wept.", "Tom Hall", None),
    ("They were met by the mayor, Tom Hall, 60, in May.", "Tom Hall", "mayor"),
    ("For years the mayor, Tom Hall, 60, had lied.", "Tom Hall", "mayor"),
    # how somebody is addressed, behind the comma
    ("The chair of the committee, Sir Neil Garson, wept.", "Neil Garson", "chair of the committee"),
    ("The head of the club, Dame Joan Price, wept.", "Joan Price", "head of the club"),
    ("On Monday, Sir Neil Garson wept.", "Neil Garson", None),
    ("In March, General Jan Vogt left.", "Jan Vogt", "General"),
    ("For the mayor, General Jan Vogt was a hero.", "Jan Vogt", "General"),
    ("Police said the gunman, 23-year-old Tom Hall, was dead.", "Tom Hall", "gunman"),
    ("On Monday, 54-year-old Ana Duarte wept.", "Ana Duarte", None),
    ("He hit the driver, 54-year-old Ana Duarte said.", "Ana Duarte", None),
    ("The plaintiff, Joan Price, lost.", "Joan Price", "plaintiff"),
    ("Climate sceptic Jan Vogt disagreed.", "Jan Vogt", "Climate sceptic"),
    # whose words another speaks, whose kin it is, and what a name behind "and" begins
    ("He met Cory Blum, a spokesman for Speaker Ana B. Duarte.", "Cory Blum", "spokesman for Speaker Ana B. Duarte"),
    ("He met Cory Blum, a spokesman for Speaker Ana B. Duarte.", "Ana B. Duarte", "Speaker"),
    ("He met Joan Price, a nurse on Ward B. The ward is full.", "Joan Price", "nurse on Ward B"),
    ("The mayor, Joan Price's brother, left.", "Joan Price", None),
    ("He led in the state and U.S. Representative Joan Price won.", "Joan Price", "U.S. Representative"),
    ("Heads of state and Prime Minister Joan Price met.", "Joan Price", "Prime Minister"),
    (
        "The former secretary of state and U.S. Senator Joan Price won.",
        "Joan Price",
        "former secretary of state and U.S. Senator",
    ),
    ("The state and federal prosecutor Joan Price left.", "Joan Price", "state and federal prosecutor"),
    # who was it then, and who will be
    ("The accord was broken by then-president Anwar Sabry.", "Anwar Sabry", "then-president"),
    ("In 2015, then-Rep. Tom Prince met them.", "Tom Prince", "then-Rep."),
    ("It will grow, said chairman-elect Denys Hendricks.", "Denys Hendricks", "chairman-elect"),
]


@pytest.mark.parametrize(("text", "name", "role"), ROLES)
def test_roles_whole(text: str, name: str, role: str | None) -> None:
    found = {actor.name: actor.role for actor in find_actors(Document(text))}
    assert found[name] == role
