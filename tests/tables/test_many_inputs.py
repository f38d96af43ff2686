"""Deciding that nothing is new among very many inputs is quick, and needs little memory."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

from newstables import sources
from newstables.options import RunOptions
from newstables.pipeline.plan import make_plan
from newstables.tables.store import Store
from tests.growth import cpu_seconds

_FILES = 20_000


def _known(tmp_path: Path) -> RunOptions:
    inbox = tmp_path / "inbox"
    for number in range(_FILES):
        path = inbox / f"2024-{number // 1_000:02}" / f"article-{number:05}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    options = RunOptions((str(inbox),), tmp_path / "tables", 1, "first")
    with Store.open(options.tables, "first") as store, store.state as state:
        for file in sources.find(options.inputs):
            assert not isinstance(file, sources.Reject)
            state.inputs.begin(file, options.settings, options.pipeline_version)
            state.inputs.add(file.path, 1, 0, complete=True)
    return options


def test_nothing_new_among_many_inputs(tmp_path: Path) -> None:
    options = _known(tmp_path)
    with Store.open(options.tables, "second") as store:
        plan = make_plan(options, store)
        assert (plan.inputs, store.summary.unchanged) == ([], _FILES)
        # A million of them: some seconds. This machine is allowed to be slow.
        assert cpu_seconds(lambda: make_plan(options, store), times=2) < _FILES * 25e-6
        tracemalloc.start()
        make_plan(options, store)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 5_000_000, "nothing is kept of what is not new"
