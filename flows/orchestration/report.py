"""What Prefect shows of a run: its name, its tags, a line in its log, and an artifact."""

from __future__ import annotations

from prefect import get_run_logger
from prefect.artifacts import create_markdown_artifact
from prefect.client.orchestration import get_client
from prefect.runtime import flow_run

from newstables.tables.summary import Summary


def report(summary: Summary) -> None:
    """Tell Prefect what the run at hand did."""
    log = get_run_logger()
    log.info("Articles: %s", summary.in_words())
    if summary.reasons:
        log.warning("Rejected: %s", summary.reasons_in_words())
    for problem in _problems(summary):
        log.warning("%s", problem)
    with get_client(sync_client=True) as client:
        client.update_flow_run(flow_run.id, name=_name(summary), tags=[*flow_run.tags, *_tags(summary)])
    create_markdown_artifact(_markdown(summary), key="newstables-run", description="What the run did")


def _name(summary: Summary) -> str:
    """ "12 new, 1 rejected"; "nothing new"."""
    counts = {
        "new": summary.new,
        "changed": summary.changed,
        "processed anew": summary.reprocessed,
        "rejected": summary.rejected,
    }
    said = [f"{count:,} {what}" for what, count in counts.items() if count]
    return ", ".join(said if summary.has_news else ["nothing new", *said])


def _tags(summary: Summary) -> list[str]:
    marks = {
        "news": summary.has_news,
        "nothing-new": not summary.has_news,
        "rejects": summary.rejected > 0,
        "drift": bool(summary.drift),
    }
    return [tag for tag, holds in marks.items() if holds]


def _problems(summary: Summary) -> list[str]:
    drift = [f"unlike the runs before: {warning}" for warning in summary.drift]
    return [*summary.damaged, *summary.warnings, *summary.unopened, *drift]


def _markdown(summary: Summary) -> str:
    rows = "".join(f"| {table} | {count:,} |\n" for table, count in summary.rows.items())
    reasons = "".join(f"| {reason} | {count:,} |\n" for reason, count in sorted(summary.reasons.items()))
    rejected = f"\n| rejected for | records |\n| --- | ---: |\n{reasons}" if reasons else ""
    problems = "".join(f"- {problem}\n" for problem in _problems(summary))
    measures = "".join(f"| {name} | {value:.2f} |\n" for name, value in summary.measures.items())
    like = f"\n| what the rows are like | |\n| --- | ---: |\n{measures}" if summary.has_news else ""
    return (
        f"**Articles:** {summary.in_words()}, in {summary.seconds:.1f} s\n\n"
        f"| table | rows |\n| --- | ---: |\n{rows}{like}{rejected}\n{problems}\nin `{summary.tables}`\n"
    )
