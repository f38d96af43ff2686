"""Which claims speak of the same quantity, and what a row says of them."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.quantities.claims import claim, level, members, series

DAY = "2024-02-29"
HERE: dict[str, Any] = {"day": DAY, "place": "Ossum"}

TOGETHER = {
    "the same number, day and place": [claim(1, 3, **HERE), claim(2, 3, **HERE)],
    "the place with its county, shouted": [claim(1, 3, **HERE), claim(2, 3, DAY, place="OSSUM, Holt County")],
    "the place with what it is": [claim(1, 3, **HERE), claim(2, 3, DAY, place="the northern town of Ossum")],
    "victims and others are people": [claim(1, 3, **HERE), claim(2, 3, unit="victim", **HERE)],
    "women are people": [claim(1, 3, **HERE), claim(2, 3, unit="woman", **HERE)],
    "without its day, while it is news": [claim(1, 3, **HERE), claim(2, 3, place="Ossum")],
    "the night after": [claim(1, 3, **HERE), claim(1, 3, "2024-03-01", place="Ossum")],
    "told again in the article, without a place": [claim(1, 3, **HERE), claim(1, 3)],
    "a higher count of the same day and place": [claim(1, 3, **HERE), claim(2, 5, **HERE)],
    "a toll that rose from three to five": [
        claim(1, 3, **HERE),
        claim(2, 3, **HERE),
        claim(2, 5, **HERE, changed_from=3),
    ],
    "a few of a large city": [claim(1, 3, DAY, place="Nairobi"), claim(2, 3, DAY, place="Nairobi")],
    "more of a large city": [claim(1, 13, DAY, place="Nairobi"), claim(2, 15, DAY, place="Nairobi")],
    "many of one country": [claim(1, 300, DAY, place="Nepal"), claim(2, 480, DAY, place="Nepal")],
    "the same measure of an actor and a period": [
        level(1, 4.1, about_actor_id="org:a", day="2024-01-01", days=31),
        level(2, 4.3, about_actor_id="org:a", day="2024-01-01", days=31),
    ],
    "a level that is told again within a month": [level(n, 4, about_actor_id="org:a") for n in (1, 20)],
    "another level within a week": [level(n, n, about_actor_id="org:a") for n in (1, 5)],
    "the same number of the same thing in a place": [level(1, 4.1, place="Ossum"), level(2, 4.1, place="Ossum")],
    "the articles say the": [
        level(1, 4, about_actor_id="a"),
        level(2, 5, about="the unemployment", about_actor_id="a"),
    ],
}
APART = {
    "the dead and the injured": [claim(1, 3, **HERE), claim(1, 3, **HERE, event="injured", action="wound")],
    "another place": [claim(1, 3, **HERE), claim(2, 3, DAY, place="Tarn")],
    "another day": [claim(1, 3, **HERE), claim(2, 3, "2024-02-20", place="Ossum")],
    "another number, without a day": [claim(1, 3, place="Ossum"), claim(2, 5, place="Ossum")],
    "another number of women": [claim(1, 3, **HERE), claim(2, 2, unit="woman", **HERE)],
    "a part": [claim(1, 3, **HERE), claim(2, 3, part_of="x", **HERE)],
    "a number that is denied": [claim(1, 3, **HERE), claim(2, 3, claim_status="denied", **HERE)],
    "a few of a large city, the next day": [
        claim(1, 3, DAY, place="Nairobi"),
        claim(2, 3, "2024-03-01", place="Nairobi"),
    ],
    "other few of a large city": [claim(1, 3, DAY, place="Nairobi"), claim(2, 5, DAY, place="Nairobi")],
    "a few of one country": [claim(1, 3, DAY, place="Iraq"), claim(2, 3, DAY, place="Iraq")],
    "six shot, four wounded": [
        claim(1, 6, **HERE, event="injured", action="shoot"),
        claim(2, 4, **HERE, event="injured", action="wound"),
    ],
    "Americans among the people": [claim(1, 12, **HERE), claim(2, 12, unit="American", **HERE)],
    "another month": [
        level(1, 4.1, about_actor_id="org:a", day="2024-01-01", days=31),
        level(2, 4.1, about_actor_id="org:a", day="2024-02-01", days=29),
    ],
    "another measure": [level(1, 4, about_actor_id="a"), level(2, 4, about="inflation", about_actor_id="a")],
    "what rose by so much, and what is so much": [
        level(1, 4, about_actor_id="a"),
        level(2, 4, trend="up", about_actor_id="a"),
    ],
    "another actor": [level(1, 4, about_actor_id="a"), level(2, 4, about_actor_id="b")],
    "another level within a month": [level(n, n, about_actor_id="a") for n in (1, 20)],
    "the same number of two actors of a place": [
        level(1, 4, place="Ossum", about_actor_id="a"),
        level(2, 4, place="Ossum", about_actor_id="b"),
    ],
    "another number in the same place": [level(1, 4, place="Ossum"), level(2, 5, place="Ossum")],
    "a level that nobody told for a year": [level(1, 4, about_actor_id="a"), level(2, 5, about_actor_id="a")],
}


@pytest.mark.parametrize("claims", TOGETHER.values(), ids=TOGETHER)
def test_one_series(claims: list[dict[str, Any]]) -> None:
    assert len(series(claims)) == 1


@pytest.mark.parametrize(("name", "claims"), APART.items(), ids=APART)
def test_two_series(name: str, claims: list[dict[str, Any]]) -> None:
    published = {2: "2025-03-01"} if name.endswith("for a year") else None
    assert len(series(claims, published)) == 2


def test_two_women_and_two_men_of_one_article_are_not_the_same_two() -> None:
    claims = [claim(1, 2, unit="woman", **HERE), claim(1, 2, unit="man", **HERE), claim(2, 2, unit="man", **HERE)]
    assert members(series(claims)) == [["1.1"], ["1.2", "2.1"]]


def test_where_an_article_has_two_numbers_neither_is_known_to_be_revised() -> None:
    claims = [claim(1, 3, **HERE), claim(2, 5, **HERE), claim(2, 3, **HERE)]
    assert members(series(claims)) == [["1.1", "2.2"], ["2.1"]]


def test_articles_that_name_the_same_person_tell_of_the_same_incident() -> None:
    claims = [claim(1, 3, DAY, place="Mill Lane"), claim(2, 3, DAY, place="Ossum"), claim(3, 3, DAY, place="Tarn")]
    assert members(series(claims, actors={1: "person:x", 2: "person:x"})) == [["1.1", "2.1"], ["3.1"]]


def test_the_famous_are_named_wherever_something_happens() -> None:
    claims = [claim(1, 3, DAY, place="Mill Lane"), claim(2, 3, DAY, place="Ossum")]
    assert len(series(claims, actors={1: "wd:Q1", 2: "wd:Q1"})) == 2


def test_what_died_in_two_countries_is_not_one_incident_though_an_actor_is() -> None:
    claims = [claim(1, 11, DAY, place="K", country="KEN"), claim(2, 11, DAY, place="T", country="TZA")]
    assert len(series(claims, actors={1: "person:x", 2: "person:x"})) == 2


def test_a_row_says_how_the_number_moved() -> None:
    claims = [
        claim(1, 3, **HERE),
        claim(2, 3, **HERE, value_low=3, value_high=None),
        claim(3, 7, **HERE, value_low=7, about="villagers"),
        claim(4, 5, **HERE),
    ]
    [row] = series(claims, publisher={1: "Gull", 2: "Tern", 3: "Gull", 4: "Tern"}).to_dict("records")
    assert (row["first_value"], row["latest_value"], row["lowest"], row["highest"]) == (3, 5, 3, 7)
    assert (row["claim_count"], row["article_count"], row["source_count"], row["revision_count"]) == (4, 4, 2, 2)
    assert row["first_at"] == pd.Timestamp("2024-03-01", tz="UTC")
    assert row["latest_at"] == pd.Timestamp("2024-03-04", tz="UTC")
    assert (row["about"], row["place"], row["quantity_id"]) == ("people", "Ossum", f"{1:016x}-q100")


def test_copies_are_no_sources_of_their_own() -> None:
    claims = [claim(n, 3, **HERE) for n in (1, 2, 3, 4)]
    first, second = f"{1:016x}", f"{2:016x}"
    [row] = series(claims, duplicate_of={2: first, 3: second}).to_dict("records")
    assert (row["article_count"], row["source_count"]) == (4, 2)


def test_what_is_contradicted_at_the_same_time_is_not_revised() -> None:
    [row] = series([claim(1, 3, **HERE), claim(2, 4, **HERE)], published={2: "2024-03-01"}).to_dict("records")
    assert (row["revision_count"], row["lowest"], row["highest"]) == (0, 3, 4)


_CLAIMS = st.builds(
    claim,
    article=st.integers(1, 6),
    value=st.sampled_from([None, 2.0, 3.0, 60.0]),
    day=st.sampled_from([None, DAY, "2024-03-01", "2024-02-10"]),
    place=st.sampled_from([None, "Ossum", "Tarn", "Iraq"]),
    unit=st.sampled_from(["person", "woman", "house", None]),
    event=st.sampled_from(["killed", "injured", "deployed", None]),
    about_actor_id=st.sampled_from([None, "org:a"]),
)


@given(claims=st.lists(_CLAIMS, min_size=1, max_size=12), seed=st.integers(0, 100))
@settings(max_examples=60, deadline=None)
def test_every_claim_is_in_one_series_in_whatever_order_the_rows_lie(claims: list[dict[str, Any]], seed: int) -> None:
    found = series(claims)
    ids = [one for each in found["claim_ids"] for one in each]
    assert sorted(ids) == sorted(row["claim_id"] for row in claims)
    assert (found["claim_count"] >= found["article_count"]).all()
    assert (found["article_count"] >= found["source_count"]).all()
    assert (found["revision_count"] < found["claim_count"]).all()
    assert members(series(claims, seed=seed)) == members(found)
