"""What the samples tell of one thing in several articles."""

from __future__ import annotations

from pathlib import Path

import pytest

import newstables
from tests.samples.reading import SAMPLES
from tests.tables.runs import run


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tables = tmp_path_factory.mktemp("samples") / "tables"
    run(tables, SAMPLES)
    return tables


def test_the_dead_of_the_ferry_are_one_quantity(tables: Path) -> None:
    quantities = newstables.read(tables, "quantities")
    [row] = quantities[quantities["source_count"] > 2].to_dict("records")
    assert (row["event"], row["unit"], row["place"]) == ("killed", "person", "Cebu")
    assert (row["first_value"], row["latest_value"], row["lowest"], row["highest"]) == (14, 31, 14, 31)
    assert (row["claim_count"], row["source_count"], row["revision_count"]) == (5, 3, 4)


def test_nothing_else_of_the_samples_is_told_twice_with_other_numbers(tables: Path) -> None:
    quantities = newstables.read(tables, "quantities")
    revised = quantities[quantities["revision_count"] > 0]
    assert set(revised["event"]) == {"killed", "rescued"}  # of the ferry, both
    assert (revised["place"] == "Cebu").all()
    assert len(revised) == 2
