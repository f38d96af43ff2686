"""Deciding that nothing is new among very many inputs is quick, and needs little memory."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from pathlib import Path

from newstables.pipeline.plan import make_plan
from newstables.tables.store import Store
from tests.benchmarks.known import make_known
from tests.growth import takes_less

_FILES = 20_000


def test_nothing_new_among_many_inputs(tmp_path: Path) -> None:
    options = make_known(_FILES, tmp_path)
    with Store.open(options.tables, "second") as store:
        plan = make_plan(options, store)
        assert (plan.inputs, store.summary.unchanged) == ([], _FILES)
        # A million of them: `python -m tests.benchmarks.known 1000000`. This machine is allowed to be slow.
        assert takes_less(lambda: make_plan(options, store), _FILES * 20e-6, times=2)
        tracemalloc.start()
        make_plan(options, store)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 5_000_000, "nothing is kept of what is not new"


def test_few_inputs_with_many_others_between_them(tmp_path: Path) -> None:
    options = make_known(3_000, tmp_path)
    inbox = tmp_path / "inbox"
    first, last = inbox / "0000" / "article-0000000.html", inbox / "0002" / "article-0002999.html"
    last.write_text("It has changed.")
    with Store.open(options.tables, "second") as store:
        plan = make_plan(replace(options, inputs=(str(first), str(last))), store)
        assert [found.path for found in plan.inputs if hasattr(found, "path")] == [str(last)]
        assert store.summary.unchanged == 1
