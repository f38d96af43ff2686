"""What a run did."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from newstables.tables.staged import BatchResult


@dataclass(slots=True)
class Summary:
    """What a run did, and what the tables hold now. Articles are counted, and for rejects the records."""

    tables: str  # folder or URI
    rows: dict[str, int]
    new: int = 0
    changed: int = 0
    reprocessed: int = 0
    unchanged: int = 0
    rejected: int = 0
    seconds: float = 0.0
    reasons: dict[str, int] = field(default_factory=dict)  # why records were rejected
    drift: list[str] = field(default_factory=list)  # what is unlike the runs before
    measures: dict[str, float] = field(default_factory=dict)  # rows an article, shares of filled cells …
    left_out: int = 0  # files that are no articles by their names
    barren: list[str] = field(default_factory=list)  # inputs in which there is no file that could hold articles
    too_old: int = 0  # articles published before --since
    both_ways: int = 0  # records whose day and month of publication could be swapped
    repeated: int = 0  # records with the URL, or the id, of another: the last of them is the article
    damaged: list[str] = field(default_factory=list)  # files of the tables that were set aside, and what to do
    warnings: list[str] = field(default_factory=list)  # what else whoever runs it should know
    unopened: list[str] = field(default_factory=list)  # inputs that were named and could not be opened, and why

    @property
    def has_news(self) -> bool:
        """Whether anything was written."""
        return bool(self.new or self.changed or self.reprocessed)

    def count(self, result: BatchResult) -> None:
        """Count what a batch did."""
        for entry in result.entries:
            if entry.before is None:
                self.new += 1
            elif entry.has_changed:
                self.changed += 1
            else:
                self.reprocessed += 1
        self.unchanged += result.unchanged
        self.too_old += result.too_old
        self.repeated += result.repeated
        self.both_ways += result.both_ways
        rejects = [reject for part in result.parts for reject in part.rejects]
        self.rejected += len(rejects)
        self.count_reasons(reject.reason for reject in rejects)

    def limit_unchanged(self) -> None:
        """Of articles that lie in several inputs, each input counts its own: there are no more than have rows."""
        touched = self.new + self.changed + self.reprocessed
        self.unchanged = min(self.unchanged, max(0, self.rows["articles"] - touched))

    def count_reasons(self, reasons: Iterable[str]) -> None:
        """Count why records were rejected."""
        for reason in reasons:
            self.reasons[reason] = self.reasons.get(reason, 0) + 1

    def in_words(self) -> str:
        """ "12 new, 0 changed, 5 unchanged, 1 rejected"."""
        counts = {
            "new": self.new,
            "changed": self.changed,
            "processed anew": self.reprocessed,
            "unchanged": self.unchanged,
            "rejected": self.rejected,
        }
        return ", ".join(f"{count:,} {what}" for what, count in counts.items() if count or what != "processed anew")

    def reasons_in_words(self) -> str:
        """ "empty 3, unreadable 1", the most frequent first; empty where nothing was rejected."""
        in_order = sorted(self.reasons.items(), key=lambda pair: (-pair[1], pair[0]))
        return ", ".join(f"{reason} {count:,}" for reason, count in in_order)

    def as_json(self) -> dict[str, Any]:
        """The same for scripts."""
        return {**asdict(self), "seconds": round(self.seconds, 3)}


class RunFailed(Exception):
    """A run did what it could, and that is not what was asked for; `summary` says what is in the tables."""

    def __init__(self, message: str, summary: Summary) -> None:
        super().__init__(message)  # all that Prefect is to show
        self.message = message
        self.summary = summary

    def __reduce__(self) -> tuple[type[RunFailed], tuple[str, Summary]]:
        return RunFailed, (self.message, self.summary)


def complain(summary: Summary, *, strict: bool) -> None:
    """Raise RunFailed where an input that was named could not be opened or, if `strict`, anything was rejected."""
    if summary.unopened:
        raise RunFailed("could not be opened: " + "; ".join(summary.unopened), summary)
    if strict and summary.rejected:
        raise RunFailed(f"{summary.rejected} rejected, and --strict was asked for", summary)
