"""The deployments of prefect.yaml are those of flows that exist, with parameters that they have."""

from __future__ import annotations

import inspect
import logging
from importlib import import_module
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import yaml

from tests.report.archives import needs_altair
from tests.tables.runs import record, run, write_records

ROOT = Path(__file__).parents[1]
DEPLOYMENTS: list[dict[str, Any]] = yaml.safe_load((ROOT / "prefect.yaml").read_text())["deployments"]


@pytest.mark.parametrize("deployment", DEPLOYMENTS, ids=lambda deployment: deployment["name"])
def test_a_deployment_is_that_of_a_flow(deployment: dict[str, Any]) -> None:
    module, name = deployment["entrypoint"].rsplit(".", 1)
    flow = getattr(import_module(module), name)
    parameters = inspect.signature(flow.fn).parameters
    assert set(deployment["parameters"]) <= set(parameters)
    required = {name for name, parameter in parameters.items() if parameter.default is parameter.empty}
    assert required <= set(deployment["parameters"])
    paths = [value for name, value in deployment["parameters"].items() if name != "feeds"]
    assert all(str(path).startswith("/") for value in paths for path in ([value] if isinstance(value, str) else value))
    assert deployment["description"] and deployment["work_pool"] == {"name": "news"}


def test_the_containers_are_those_of_files_that_exist() -> None:
    lines = [line for line in (ROOT / "Dockerfile").read_text().splitlines() if line.startswith("COPY")]
    kept = (ROOT / ".dockerignore").read_text().splitlines()
    for name in [name for line in lines for name in line.split()[1:-1]]:
        assert (ROOT / name).exists()
        assert f"!{name}" in kept
    services = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
    assert set(services) == {"database", "server", "worker"}
    assert all(service["restart"] == "unless-stopped" for service in services.values())


def test_the_flow_that_compacts(tmp_path: Path) -> None:
    from newstables.orchestration import upkeep

    tables = tmp_path / "tables"
    for number in range(2):
        run(tables, write_records(tmp_path / f"{number}.jsonl", [record(number)]))
    state = upkeep.compact_tables.fn(str(tables))
    assert (state.name, state.message) == ("Completed", "rewritten: 2024-05")
    assert len(list((tables / "articles" / "month=2024-05").iterdir())) == 1
    assert len(pd.read_parquet(tables / "articles")) == 2


def test_the_flow_that_fetches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newstables.fetch import FetchReport
    from newstables.orchestration import upkeep

    found = FetchReport(problems=[("https://mill.example/feed", "it answers 500")])
    monkeypatch.setattr(upkeep, "fetch", lambda feeds, inbox: found)
    monkeypatch.setattr(upkeep, "get_run_logger", logging.getLogger)
    assert upkeep.fetch_feeds.fn(["https://mill.example/feed"], str(tmp_path)).name == "Failed"
    found.feeds, found.pages = 1, 3
    state = upkeep.fetch_feeds.fn(["https://mill.example/feed"], str(tmp_path))
    assert (state.name, state.message) == ("Completed", "3 pages new, 0 known, 1 problem")


@needs_altair
def test_the_flow_that_reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newstables.orchestration import upkeep

    links: list[str] = []
    monkeypatch.setattr(upkeep, "create_link_artifact", lambda link, **_: links.append(link))
    run(tmp_path / "tables", write_records(tmp_path / "in.jsonl", [record(1)]))
    state = upkeep.report_tables.fn(str(tmp_path / "tables"), str(tmp_path / "r.html"))
    assert state.name == "Completed"
    assert links == [(tmp_path / "r.html").as_uri()]
    assert (tmp_path / "r.html").stat().st_size > 100_000


def test_the_automations_of_the_page_for_who_runs_it_are_those_of_prefect() -> None:
    from prefect.events.schemas.automations import AutomationCore

    page = (ROOT / "flows" / "orchestration" / "OPERATIONS.md").read_text(encoding="utf-8")
    blocks = [yaml.safe_load(block.split("```")[0]) for block in page.split("```yaml\n")[1:]]
    automations = [automation for block in blocks for automation in block["automations"]]
    assert [AutomationCore.model_validate(automation).name for automation in automations] == [
        "a run failed",
        "nothing new for six hours",
        "a run died with its machine",
    ]


def test_a_worker_that_deploys_again_moves_no_schedule() -> None:
    schedules = [schedule for deployment in DEPLOYMENTS for schedule in deployment["schedules"]]
    assert schedules and all("cron" in schedule or "anchor_date" in schedule for schedule in schedules)


def test_what_is_fetched_is_read() -> None:
    given = {deployment["name"]: deployment["parameters"] for deployment in DEPLOYMENTS}
    assert any(given["feeds"]["inbox"].startswith(f"{folder}/") for folder in given["news"]["inputs"])
