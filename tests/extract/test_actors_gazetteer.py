"""Known names: the shipped gazetteers, and a user's own."""

from __future__ import annotations

import pathlib

import pytest

from newstables.extractors.actors import GazetteerError, actor_finder, find_actors, load_gazetteer
from newstables.extractors.actors.gazetteer import actor_id, default_gazetteer, plain
from newstables.language.annotate import Document
from newstables.schemas.actors import ACTORS
from tests.growth import cpu_seconds, takes_less


def test_shipped_entries_fit_the_schema() -> None:
    entries = {*default_gazetteer().names.values(), *default_gazetteer().adjectives.values()}
    actors = [entry for entry in entries if entry.kind != "place"]
    assert len(actors) > 800
    for entry in actors:
        assert entry.kind in (ACTORS["kind"].values or ()), entry
        assert entry.sector is None or entry.sector in (ACTORS["sector"].values or ()), entry
        assert entry.country is None or len(entry.country) == 3, entry
        assert entry.actor_id, entry
    assert ACTORS["wikidata_id"].pattern


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("The Soviet Union sent tanks to Hungary.", {"Soviet Union": None, "Hungary": "HUN"}),
        (
            "The Soviets left, and Yugoslav troops fought in Croatia.",
            {"Soviet Union": None, "Yugoslavia": None, "Croatia": "HRV"},
        ),
        ("Czechoslovakia beat East Germany.", {"Czechoslovakia": None, "East Germany": None}),
        ("Russia, Serbia and the Czech Republic signed.", {"Russia": "RUS", "Serbia": "SRB", "Czechia": "CZE"}),
        (
            "West Germany beat the Ottoman Empire's heirs in Turkey.",
            {"Germany": "DEU", "Ottoman Empire": None, "Türkiye": "TUR"},
        ),
    ],
)
def test_a_land_that_is_no_more_has_no_code(text: str, countries: dict[str, str | None]) -> None:
    found = [actor for actor in find_actors(Document(text)) if actor.kind == "country"]
    assert {actor.name: actor.country for actor in found} == countries


def test_a_wikidata_id_belongs_to_one_name() -> None:
    names: dict[str, set[str]] = {}
    for entry in default_gazetteer().names.values():
        if entry.wikidata_id:
            names.setdefault(entry.wikidata_id, set()).add(entry.name)
    assert {key: value for key, value in names.items() if len(value) > 1} == {}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("UK", "GBR"),
        ("South Korea", "KOR"),
        ("Burma", "MMR"),
        ("U.S.", "USA"),
        ("Ivory Coast", "CIV"),
        ("Czechia", "CZE"),
    ],
)
def test_country_names(name: str, code: str) -> None:
    assert default_gazetteer().names[name].country == code


@pytest.mark.parametrize(("word", "code"), [("French", "FRA"), ("Iraqis", "IRQ"), ("Dutch", "NLD"), ("Saudi", "SAU")])
def test_an_adjective_tells_its_country(word: str, code: str) -> None:
    assert default_gazetteer().adjectives[word].country == code


def test_ids_come_from_country_wikidata_or_name() -> None:
    assert actor_id("country", "Iraq", "IRQ", "Q796") == "country:IRQ"
    assert actor_id("organisation", "CIA", "USA", "Q37230") == "wd:Q37230"
    assert actor_id("person", "Fuad Masum") == "person:fuad-masum"
    assert plain("François  O’Neil-Łuk") == "francois-o-neil-łuk"


def write(folder: pathlib.Path, text: str) -> str:
    path = folder / "my.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_own_rows_win_over_ours(tmp_path: pathlib.Path) -> None:
    path = write(
        tmp_path,
        "name,aliases,kind,sector,country,wikidata_id\n"
        "Quillon Accord Watch,QAW|quillon watch,organisation,NGO,CHE,\n"
        "Nusra Tea House,al-Nusra Front,organisation,BUS,SYR,\n",
    )
    find = actor_finder((path,))
    found = {actor.name: actor for actor in find(Document("QAW and the al-Nusra Front met quillon watch."), None)}
    assert [mention.text for mention in found["Quillon Accord Watch"].mentions] == ["QAW", "quillon watch"]
    assert (found["Quillon Accord Watch"].sector, found["Quillon Accord Watch"].country) == ("NGO", "CHE")
    assert found["Nusra Tea House"].sector == "BUS"
    assert find_actors(Document("The al-Nusra Front left."))[0].sector == "REB"  # the shipped one is unchanged


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("title,kind\nA,person\n", "no column name"),
        ("name,kind\n,person\n", "name is empty"),
        ("name,kind\nAcme,firm\n", "kind is 'firm'"),
        ("name,kind,sector\nAcme,organisation,BIZ\n", "sector is 'BIZ'"),
        ("name,kind,country\nAcme,organisation,CH\n", "country is 'CH'"),
        ("name,kind,wikidata_id\nAcme,organisation,37\n", "wikidata_id is '37'"),
    ],
)
def test_bad_rows_are_named(tmp_path: pathlib.Path, text: str, message: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(GazetteerError, match=message) as error:
        load_gazetteer([path])
    assert path in str(error.value)


def test_a_missing_file_of_actors_is_named() -> None:
    with pytest.raises(GazetteerError, match="cannot be read"):
        load_gazetteer(["no/such/file.csv"])


def test_many_rows_cost_no_time_an_article(tmp_path: pathlib.Path) -> None:
    rows = "".join(f"Zorbex{i} Trading House,ZTH{i},organisation,BUS,,\n" for i in range(20_000))
    gazetteer = load_gazetteer([write(tmp_path, "name,aliases,kind,sector,country,wikidata_id\n" + rows)])
    document = Document("Zorbex77 Trading House sued Norway, said Mr Berg of the Fjord Bank Group. " * 300)

    assert any(actor.name == "Zorbex77 Trading House" for actor in find_actors(document, gazetteer=gazetteer))
    without = cpu_seconds(lambda: find_actors(document))
    assert takes_less(lambda: find_actors(document, gazetteer=gazetteer), 2 * without + 0.01)


@pytest.mark.parametrize(
    ("text", "name", "kind", "country"),
    [
        ("La Gazzetta dello Sport and Aftenposten reported it.", "Aftenposten", "organisation", "NOR"),
        ("The plant of Cevital was closed.", "Cevital", "organisation", "DZA"),
        ("Lecturers at Technion want a vote.", "Technion", "organisation", "ISR"),
        ("On Sunday Hakainde Hichilema flew home.", "Hakainde Hichilema", "person", "ZMB"),
        ("Custodian of the shrine King Salman paid.", "King Salman", "person", "SAU"),
    ],
)
def test_bodies_and_leaders_of_the_world_are_known(text: str, name: str, kind: str, country: str) -> None:
    found = [actor for actor in find_actors(Document(text)) if actor.name == name]
    assert [(actor.kind, actor.country) for actor in found] == [(kind, country)]


def test_initials_of_another_country_s_body_are_not_ours() -> None:
    text = "In Peru the Instituto Nacional gave way. The NCDC of Lima, Peru, said so. Peru's NCDC has no office abroad."
    assert all(actor.country != "NGA" for actor in find_actors(Document(text)))


@pytest.mark.parametrize("text", ["A Boeing 737 landed.", "They met on Instagram."])
def test_a_known_word_in_another_s_name_is_no_body(text: str) -> None:
    assert find_actors(Document(text)) == []
