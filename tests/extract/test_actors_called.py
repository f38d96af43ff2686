"""One actor under all that it is called by: a firm without its form, a body with its country, Dan and Daniel."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document

# text → how often each actor of the kind is named
FIRMS = [
    (
        "Tavlo Corp, a bidder for Norrik Corp, said it would pay more for Norrik common. Norrik must open its books, "
        "and Tavlo said so twice. A Norrik spokeswoman was silent.",
        {"Tavlo Corp": 2, "Norrik Corp": 4},
    ),
    (
        "Sandoval Tool Co said it will merge with Marlow International Corp. Sandoval will work with lawyers, a "
        "Sandoval spokesman said.",
        {"Sandoval Tool Co": 3, "Marlow International Corp.": 1},
    ),
    ("St. Joe Silver Corp said it would open a mine. St. Joe Silver said it is deep.", {"St. Joe Silver Corp": 2}),
    (
        "Roger Vance, chairman of Vance World Productions Inc, was held. Vance World makes talk shows.",
        {"Vance World Productions Inc": 2},
    ),
    # letters by which it is traded stand between
    ("Tidal Corp (TDLC.O) (Tidalco) may break even. Tidalco sold its ships.", {"Tidal Corp": 3}),
    (
        "The Harbour Bank of Oslo Ltd (HBOL.T) (HBO) said so. HBO is its largest creditor.",
        {"Harbour Bank of Oslo Ltd": 3},
    ),
    # somebody has that name, or it is an everyday word, or another name goes on
    ("Norrik Corp fell. Anton Norrik, 50, left. Norrik was its chairman.", {"Norrik Corp": 1}),
    ("Ring Corp lost money. Ring fees rose. The Ring was shut.", {"Ring Corp": 1}),
    ("Tavlo Corp rose. Tavlo Steel Works and Marlow-Tavlo did not.", {"Tavlo Corp": 1}),
]


@pytest.mark.parametrize(("text", "times"), FIRMS)
def test_a_firm_by_its_short_name(text: str, times: dict[str, int]) -> None:
    found = {actor.name: len(actor.mentions) for actor in find_actors(Document(text)) if actor.kind == "organisation"}
    assert {name: found.get(name) for name in times} == times


def test_who_bears_the_name_of_a_firm_is_not_the_firm() -> None:
    found = find_actors(Document(FIRMS[3][0] + " Vance was held in May."))
    person = next(actor for actor in found if actor.kind == "person")
    assert [mention.text for mention in person.mentions] == ["Roger Vance", "Vance"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The U.S. Department of Justice agreed. It met the Justice Department in May.", 1),
        ("The Census Bureau counts until May, the U.S. Census Bureau said.", 1),
        ("The American Red Cross has beds. They asked the Red Cross to come.", 1),
        ("The Danish Transport Safety Bureau closed the case. The Transport Safety Bureau said why.", 1),
        # of two countries, or of one of which another's is told
        ("The Norwegian Foreign Ministry and the Danish Foreign Ministry met. The Foreign Ministry said no more.", 3),
        ("Aides in Delhi said the Supreme Court had ruled. Delhi and Mumbai cheered. The US Supreme Court did too.", 2),
        # who is known under the short name is not whoever has more to it
        ("The European Union agreed. A club, European Union of Skarv, did not.", 2),
    ],
)
def test_a_body_with_its_country_and_without(text: str, bodies: int) -> None:
    found = [actor for actor in find_actors(Document(text)) if actor.kind == "organisation"]
    assert len({actor.actor_id for actor in found}) == bodies


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Daniel Marlow said no. Dan Marlow said it late.", 1),
        ("Shep Marlow said no. Shepard Marlow said it late.", 1),
        ("Christina Marlow said no. Chris Marlow said it late.", 1),
        ("Patrick Marlow said no. Patricia Marlow said it late.", 2),
        ("Daniel Marlow said no. Daniela Marlow said it late.", 2),
    ],
)
def test_a_given_name_cut_short(text: str, persons: int) -> None:
    found = [actor for actor in find_actors(Document(text)) if actor.kind == "person"]
    assert len({actor.actor_id for actor in found}) == persons


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "It gains little, President of the Association of Norrland Banks (ANB) Garik Tosun said.",
            "President of the Association of Norrland Banks",
        ),
        (
            "It is small, Senior Director of Fitch Ratings Alexander Danilov told reporters.",
            "Senior Director of Fitch Ratings",
        ),
        ("They met Governor of California Ana Duarte.", "Governor of California"),
        ("The Bank of England Governor Ana Duarte left.", "Bank of England Governor"),
        ("University of Oslo Professor Ola Berg agreed.", "University of Oslo Professor"),
        (
            "It is late, said Ola Berg, a senior fellow at the Institute for Peace.",
            "senior fellow at the Institute for Peace",
        ),
        ("The house was lost, fire Capt. Ola Berg said.", "fire Capt."),
        ("The fire chief, Ola Berg, said so.", "fire chief"),
        # nobody's
        ("Ola Berg, a fellow who liked ships, left.", None),
        ("It was the case of the chairman of Vela Group AG. Ana Duarte left.", None),
        ("The State Department under President Ana Duarte said no.", "President"),
    ],
)
def test_roles_with_the_name_of_a_body(text: str, role: str | None) -> None:
    found = next(actor for actor in find_actors(Document(text)) if actor.kind == "person")
    assert found.role == role


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Executive vice president Ola Berg said the airport was shut.", "BUS"),
        ("Vice President Ola Berg said the treaty was signed.", "GOV"),
        ("The house was lost, fire Capt. Ola Berg said.", None),
        ("The bridge was lost, Capt. Ola Berg of the army said. Soldiers fell.", "MIL"),
    ],
)
def test_offices_of_firms_and_fire_brigades(text: str, sector: str | None) -> None:
    found = next(actor for actor in find_actors(Document(text)) if actor.kind == "person")
    assert found.sector == sector


def test_a_word_for_a_policy_is_nobody() -> None:
    assert not find_actors(Document("Voters were against Brexit. Brexit has cost them, and Obamacare was repealed."))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Tom Hale asked for seats. Oluwaseun Bright, a former minister, refused.", {"Oluwaseun Bright": "person"}),
        ("Tom Hale left. In Port Skarv, a teacher, Ana Holm, sang.", {"Ana Holm": "person"}),
        ("Tom Hale left. Upper Skarv, a village, is calm.", {}),
    ],
)
def test_who_opens_a_sentence_before_what_he_is_is_no_place(text: str, kinds: dict[str, str]) -> None:
    found = {actor.name: actor.kind for actor in find_actors(Document(text)) if actor.name != "Tom Hale"}
    assert found == kinds
