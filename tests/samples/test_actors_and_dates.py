"""Who acts in the sample articles, and the times that they name."""

from __future__ import annotations

from types import EllipsisType

import pytest

from tests.samples.reading import (
    BANK,
    CARMAKER,
    CLASH,
    CONFERENCE,
    CUP,
    ELECTION,
    FEVER,
    FLOOD,
    GLACIERS,
    MARATHON,
    QUAKE,
    ROBBERY,
    actor_named,
    extractions,
)


@pytest.mark.parametrize(
    ("source_id", "words", "value"),
    [
        (FLOOD, "Wednesday", "2019-08-14"),
        (FLOOD, "until Friday", "2019-08-16"),
        (FLOOD, "Thursday morning", "2019-08-15TMO"),
        (FLOOD, "of 1973", "1973"),
        (FLOOD, "by noon", "2019-08-13T12:00"),
        (CUP, "Sunday's parade", "2019-05-19"),
        (CUP, "in November", "2018-11"),
        (BANK, "on Thursday", "2018-09-20"),
        (BANK, "the first quarter of 2019", "2019-Q1"),
        (BANK, "March 2016", "2016-03"),
        (BANK, "last week", "2018-W37"),
        (BANK, "in July", "2018-07"),
        (BANK, "a year earlier", "2017-08"),
        (ELECTION, "said on Tuesday,", "2021-11-09"),
        (ELECTION, "by June", "2022-06"),
        (ROBBERY, "5:40 a.m.", "2017-02-09T05:40"),
        (ROBBERY, "last year", "2016"),
        (FEVER, "on Friday", "2014-08-22"),
        (FEVER, "last week", "2014-W33"),
        (FEVER, "the week before", "2014-W32"),
        (FEVER, "early October", "2014-10"),
        (GLACIERS, "Aug 22", "2014-08-22"),
        (GLACIERS, "the 2000s", "200"),
        (GLACIERS, "the 1970s", "197"),
        (CLASH, "since Thursday", "2014-08-21"),
        (QUAKE, "at 4:17 a.m.", "2011-11-12T04:17"),
        (CARMAKER, "September 30", "2011-09-30"),
        (CARMAKER, "third-quarter", "2011-Q3"),
        (CARMAKER, "on Friday", "2011-11-18"),
        (CARMAKER, "since January", "2011-01"),
        (MARATHON, "on Sunday", "2011-11-13"),
    ],
)
def test_date(source_id: str, words: str, value: str) -> None:
    extraction = extractions()[source_id]
    assert extraction.article.text.count(words) == 1
    start = extraction.article.text.index(words)
    found = [date for date in extraction.dates if date.start < start + len(words) and start < date.end]
    assert [date.timex_value for date in found] == [value]


@pytest.mark.parametrize(
    ("source_id", "names", "kind", "sector", "role", "country"),
    [
        # ... where the text leaves it open
        (FLOOD, {"Laura Benning"}, "person", ..., ..., ...),
        (FLOOD, {"Peter Strand", "Strand"}, "person", ..., "Governor", ...),
        (FLOOD, {"National Weather Service"}, "organisation", ..., None, ...),
        (FLOOD, {"Orland Light & Power"}, "organisation", ..., None, ...),
        (FLOOD, {"Red Cross"}, "organisation", "NGO", None, ...),
        (CUP, {"Harbour City"}, "organisation", ..., None, ...),
        (CUP, {"Ravensby United", "Ravensby"}, "organisation", ..., None, ...),
        (CUP, {"Ismael Duarte", "Duarte"}, "person", ..., ..., ...),
        (BANK, {"Norway"}, "country", "GOV", None, "NOR"),
        (BANK, {"Astrid Nymoen", "Nymoen"}, "person", ..., "Governor", ...),
        (BANK, {"Fjordline Holding"}, "organisation", ..., None, ...),
        (ELECTION, {"Grace Cherono", "Cherono"}, "person", ..., ..., ...),
        (ELECTION, {"Samuel Rotich", "Rotich"}, "person", ..., ..., ...),
        (ELECTION, {"Progress Party"}, "organisation", "PTY", None, ...),
        (ELECTION, {"European Union"}, "organisation", "IGO", None, ...),
        (ROBBERY, {"Luc Hermans", "Hermans"}, "person", ..., "Prosecutor", ...),
        (ROBBERY, {"Adler & Zonen"}, "organisation", ..., None, ...),
        (ROBBERY, {"Europol"}, "organisation", ..., None, ...),
        (FEVER, {"World Health Organization"}, "organisation", "IGO", None, ...),
        (FEVER, {"Ousmane Condé", "Condé"}, "person", ..., "Health Minister", ...),
        (FEVER, {"Doctors of the World"}, "organisation", ..., None, ...),
        (GLACIERS, {"University of Cusco"}, "organisation", ..., None, ...),
        (CLASH, {"Eastern Liberation Army"}, "organisation", "REB", None, ...),
        (CLASH, {"Hassan Djibrine"}, "person", ..., "Colonel", ...),
        (CLASH, {"Adoum Mahamat"}, "person", ..., "President", ...),
        (QUAKE, {"Kemal Oz"}, "person", ..., ..., ...),
        (CARMAKER, {"Brandt Motoren", "Brandt"}, "organisation", ..., None, ...),
        (CARMAKER, {"IG Auto"}, "organisation", ..., None, ...),
        (CARMAKER, {"Dieter Kohl"}, "person", ..., "chief executive", ...),
        (MARATHON, {"Dawit Tesfaye", "Tesfaye"}, "person", ..., ..., ...),
    ],
)
def test_actor(
    source_id: str,
    names: set[str],
    kind: str,
    sector: str | EllipsisType,
    role: str | EllipsisType | None,
    country: str | EllipsisType,
) -> None:
    found = {name: actor_named(extractions()[source_id], name) for name in sorted(names)}
    assert len({actor.actor_id for actor in found.values()}) == 1
    for actor in found.values():
        assert actor.kind == kind
        assert sector in (..., actor.sector)
        assert role in (..., actor.role)
        assert country in (..., actor.country)


@pytest.mark.parametrize(
    ("source_id", "words"),
    [
        (FLOOD, "KELSO FERRY"),
        (FLOOD, "Kelso Ferry"),
        (FLOOD, "Weather Service"),
        (CUP, "Late"),
        (BANK, "OSLO"),
        (BANK, "Brent"),
        (BANK, "Inflation"),
        (CONFERENCE, "Tornado"),
        (GLACIERS, "University"),
    ],
)
def test_no_actor(source_id: str, words: str) -> None:
    assert words not in {m.text for a in extractions()[source_id].actors for m in a.mentions}
