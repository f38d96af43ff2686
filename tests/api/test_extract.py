"""newstables.extract and extract_many: what goes in, what comes out, and what is refused."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import pandas as pd
import pytest
from threadpoolctl import threadpool_info, threadpool_limits

import newstables
from newstables.pipeline import stages
from newstables.schemas import TABLES
from newstables.schemas.column import CLOSED_SET

TEXT = "Crews freed 31 people on Tuesday, said Ana Brandt, the mayor of Lisbon. About 40 others were hurt."


def test_one_text_gives_the_tables_of_the_contract() -> None:
    found = newstables.extract(TEXT, published="2021-11-10", title="Rescue")
    assert repr(found) == "<newstables: 1 article, 1 actor, 2 claims, 1 date>"
    assert found.article["title"].tolist() == ["Rescue"]
    assert found.claims["value"].tolist() == [31, 40]
    assert found.claims["comparator"].tolist() == ["exact", "about"]
    assert found.dates["timex_value"].tolist() == ["2021-11-09"]
    assert set(found.claims["article_id"]) == set(found.article["article_id"])
    assert found.claims["date_id"][0] == found.dates["date_id"][0]


def test_numpy_has_one_thread_meanwhile_and_as_many_as_before_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    def threads() -> set[int]:
        return {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"}

    if not threads():
        pytest.skip("numpy's products have no threads of a kind that is known")
    meanwhile: list[set[int]] = []
    monkeypatch.setattr(
        stages, "_stages", lambda _finder: (lambda _extraction, _document: meanwhile.append(threads()),)
    )
    with threadpool_limits(2, user_api="blas"):
        newstables.extract(TEXT)
        assert (meanwhile, threads()) == ([{1}], {2})


@pytest.mark.parametrize("spec", TABLES, ids=lambda spec: spec.name)
def test_columns_and_categories_are_those_of_the_schema(spec: newstables.schemas.Table) -> None:
    for found in (newstables.extract(TEXT), newstables.extract_many([])):
        frame = getattr(found, spec.name)
        assert list(frame.columns) == [column.name for column in spec.columns]
        for column in spec.columns:
            if column.type == CLOSED_SET:
                assert tuple(frame[column.name].cat.categories) == column.values


@pytest.mark.parametrize(
    "published",
    ["2021-11-10", "10 November 2021", date(2021, 11, 10), datetime(2021, 11, 10), pd.Timestamp("2021-11-10")],
    ids=lambda value: type(value).__name__,
)
def test_the_day_of_publication_comes_in_any_form(published: str | date) -> None:
    found = newstables.extract(TEXT, published)
    assert found.article["published_at"][0] == pd.Timestamp("2021-11-10", tz="UTC")
    assert found.article["published_precision"][0] == "day"


def test_a_time_of_publication_is_read_in_its_zone() -> None:
    found = newstables.extract(TEXT, pd.Timestamp("2021-11-10 08:30", tz="Europe/Lisbon"))
    assert found.article["published_at"][0] == datetime(2021, 11, 10, 8, 30, tzinfo=UTC)


def test_without_a_day_of_publication_tuesday_is_no_day() -> None:
    assert newstables.extract(TEXT).dates["anchor"].tolist() == ["unresolved"]


def test_what_else_is_known_is_kept() -> None:
    found = newstables.extract(
        TEXT, url="https://gull.example/1", authors=["Mia Holt"], publisher="The Gull", tags=["sea"]
    )
    [row] = found.article.to_dict("records")
    assert (row["url"], row["publisher"]) == ("https://gull.example/1", "The Gull")
    assert (list(row["authors"]), list(row["tags"])) == (["Mia Holt"], ["sea"])


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"text": " "}, ValueError, "empty"),
        ({"text": None}, TypeError, "type NoneType; give a str"),
        ({"text": b"Crews"}, TypeError, "type bytes; give a str"),
        ({"text": TEXT, "published": "on Tuesday"}, ValueError, "published='on Tuesday'"),
        ({"text": TEXT, "published": "2999-01-01"}, ValueError, "in the past"),
        ({"text": TEXT, "publishd": "2021-11-10"}, TypeError, "publishd"),
    ],
)
def test_what_cannot_be_meant_is_refused(arguments: dict[str, Any], error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        newstables.extract(**arguments)


@pytest.mark.parametrize("records", ["text", {"text": TEXT}, [TEXT], [["text", TEXT]]])
def test_what_is_no_list_of_records_is_refused(records: Any) -> None:
    with pytest.raises(TypeError, match=r"make a list|record 1 is of the type"):
        newstables.extract_many(records)


def test_threads_get_what_they_asked_for(caplog: pytest.LogCaptureFixture) -> None:
    texts = [TEXT.replace("31", str(number)) + f" Wordling{number} was {number}walled." for number in range(100, 140)]
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda text: newstables.extract(text).claims["value"][0], texts))
    assert found == list(range(100, 140))
    assert not caplog.records  # no look at several texts was broken by another thread


def test_many_records_come_in_one_table_and_those_without_text_are_rejects() -> None:
    records = [{"body": TEXT, "date": "2021-11-10"}, {"body": ""}, {"body": TEXT.replace("31", "32")}]
    found = newstables.extract_many(records)
    assert len(found.articles) == 2
    assert found.claims["value"].tolist() == [31, 40, 32, 40]
    assert found.rejects[["source_id", "reason"]].to_numpy().tolist() == [["record:2", "no_text"]]
    assert found.claims["claim_id"].is_unique


def test_the_later_record_of_an_article_counts() -> None:
    url = "https://gull.example/1"
    found = newstables.extract_many([{"text": TEXT, "url": url}, {"text": "Crews freed 33 people.", "url": url}])
    assert found.claims["value"].tolist() == [33]


def test_a_data_frame_is_a_record_a_row_and_its_gaps_are_nothing() -> None:
    frame = pd.DataFrame(
        {
            "story": [TEXT, TEXT],
            "id": [7, 8],
            "published": [pd.Timestamp("2021-11-10"), pd.NaT],
            "author": ["Mia", np.nan],
        }
    )
    found = newstables.extract_many(frame, fields={"text": "story"})
    assert found.articles["source_id"].tolist() == ["7", "8"]
    assert found.articles["published_at"].notna().tolist() == [True, False]
    assert [list(names) for names in found.articles["authors"]] == [["Mia"], []]


def test_a_field_that_newstables_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="no field txt"):
        newstables.extract_many([], fields={"txt": "story"})
