"""The user's own actors come into the tables, and mark the version of the rows that they have a part in."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from newstables.version import pipeline_version
from tests.tables.runs import record, run, write_records


def test_own_actors_name_what_the_text_names_and_a_reprocess_brings_them_in(tmp_path: Path) -> None:
    text = "The Gull Watch said on Monday that its boats had freed 31 people near Port Ellery."
    source = write_records(tmp_path / "in.jsonl", [record(1, text)])
    run(tmp_path / "tables", source)
    mine = tmp_path / "mine.csv"
    mine.write_text("name,aliases,kind,sector,country,wikidata_id\nNorthern Rescue,Gull Watch,organisation,NGO,GBR,\n")
    own = {"actors": (str(mine),), "pipeline_version": pipeline_version([str(mine)])}
    assert run(tmp_path / "tables", source, **own).unchanged == 1
    assert run(tmp_path / "tables", source, reprocess=True, **own).reprocessed == 1
    actors = pd.read_parquet(tmp_path / "tables" / "actors").set_index("name")
    assert actors.loc["Northern Rescue", ["kind", "sector", "country"]].tolist() == ["organisation", "NGO", "GBR"]
    version = pd.read_parquet(tmp_path / "tables" / "articles")["pipeline_version"][0]
    assert version.startswith(f"{pipeline_version()}+actors:")
