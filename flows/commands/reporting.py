"""What `newstables run` shows: how far it is, and in the end what it did."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console

from newstables.counted import counted

if TYPE_CHECKING:
    from newstables.orchestration.progress import Progress
    from newstables.tables.summary import Summary

_LINE_EVERY = 10.0  # seconds between lines of progress where there is no terminal


@contextmanager
def shown_progress() -> Iterator[Callable[[Progress], None]]:
    """A listener that shows progress on standard error: a bar on a terminal, a line now and then elsewhere."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _Lines(console)
        return

    from rich import progress as bars

    columns = (bars.TextColumn("{task.description}"), bars.BarColumn(), bars.TaskProgressColumn())
    with bars.Progress(*columns, bars.TimeRemainingColumn(), console=console, transient=True) as bar:
        task = bar.add_task("looking for articles", total=None)

        def show(now: Progress) -> None:
            bar.update(task, description=_counts(now), total=now.found, completed=now.done)

        yield show


class _Lines:
    def __init__(self, console: Console) -> None:
        self._console = console
        self._last = time.monotonic()

    def __call__(self, now: Progress) -> None:
        if time.monotonic() - self._last < _LINE_EVERY:
            return
        self._last = time.monotonic()
        share = f", {now.done / now.found:.0%}" if now.found else ""
        self._console.print(_counts(now) + share, soft_wrap=True)


def _counts(now: Progress) -> str:
    rejected = f", {now.rejected:,} rejected" if now.rejected else ""
    return f"{counted(now.records, 'record')} read{rejected}"


def print_summary(summary: Summary, seconds: float) -> None:
    """Say on standard output what a run of so many seconds did, and how to go on."""
    width = max(len(f"{count:,}") for count in summary.rows.values())
    for name, count in summary.rows.items():
        print(f"{name:<10}{count:>{width},} {'row' if count == 1 else 'rows'}")
    print(f"\narticles: {summary.in_words()}")
    if summary.rejected:
        print(f"rejected: {summary.reasons_in_words()}; which, and what to do: newstables rejects {summary.tables}")
    if summary.left_out:
        print(f"left out: {counted(summary.left_out, 'file is', 'files are')} no article by name")
    for name in summary.barren:
        print(f"nothing found: {name} holds no file that could be an article")
    for warning in summary.drift:
        print(f"unlike the runs before: {warning}")
    if summary.too_old:
        print(f"left out: {counted(summary.too_old, 'article')} published before the day that was asked for")
    if summary.both_ways:
        print(f"dates: {summary.both_ways:,} could be read both ways, like 03/04/2024; say which by --dates day-first")
    if summary.repeated:
        repeated = counted(summary.repeated, "record")
        print(f"repeated: {repeated} with the URL or id of another; the last of them is the article")
    print(f"{seconds:.1f} seconds; the tables are in {summary.tables}")
    if summary.has_news:
        print(
            "\nimport pandas as pd\n"
            f'claims = pd.read_parquet("{summary.tables}/claims")\n'
            'print(claims[["text", "comparator", "value", "unit", "attributed_to", "place"]])'
        )


def print_json(summary: Summary, seconds: float) -> None:
    """The same as one JSON object; `seconds` with all that is around the run."""
    print(json.dumps(summary.as_json() | {"seconds": round(seconds, 3)}))
