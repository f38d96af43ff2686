"""The flows beside the run itself: fetching feeds, keeping the archive quick to read, showing what is in it."""

from __future__ import annotations

from pathlib import Path

from prefect import flow, get_run_logger
from prefect.artifacts import create_link_artifact
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run
from prefect.states import Completed, Failed

from newstables.counted import counted
from newstables.fetch import fetch
from newstables.report import write_report
from newstables.tables.compaction import this_month
from newstables.tables.mirror import open_store
from newstables.tables.place import named


@flow(name="fetch_feeds", persist_result=False)
def fetch_feeds(feeds: list[str], inbox: str) -> State[None]:
    """Poll feeds and keep the pages that are new in the inbox; fails where none of them could be read."""
    found = fetch(feeds, Path(inbox))
    for address, why in found.problems:
        get_run_logger().warning("%s: %s", address, why)
    said = f"{found.pages:,} pages new, {found.pages_known:,} known, {counted(len(found.problems), 'problem')}"
    read = found.feeds + found.feeds_unchanged
    return Failed(message=said) if found.problems and not read else Completed(message=said)


@flow(name="compact_tables", persist_result=False)
def compact_tables(tables: str) -> State[None]:
    """Rewrite the months that are over as few large files; fails with TablesBusy where a run is writing."""
    with open_store(named(tables), f"{flow_run.id}-{flow_run.run_count}") as store:
        months = store.compact(this_month())
        store.finish()
    return Completed(message=f"rewritten: {', '.join(months) or 'nothing'}")


@flow(name="report_tables", persist_result=False)
def report_tables(tables: str, out: str) -> State[None]:
    """Write the report of a tables folder; an artifact links the newest. Fails with MissingPackage without Altair."""
    page = Path(out).absolute()
    size = write_report(Path(tables), page)
    create_link_artifact(page.as_uri(), link_text=page.name, key="newstables-report", description="The newest report")
    return Completed(message=f"{page}: {size / 1e6:.1f} MB")
