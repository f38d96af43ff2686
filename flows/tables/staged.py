"""What a worker hands back of a batch: names, counts and its articles; the other rows lie staged."""

from __future__ import annotations

from dataclasses import dataclass, field

from newstables.records import Reject, SourceFile
from newstables.tables.index.articles import Entry
from newstables.tables.measures import Measures
from newstables.tables.staging import Staged


@dataclass(slots=True)
class PartResult:
    """What came of one input's part of the batch."""

    file: SourceFile
    is_first: bool  # the input was read from its start
    is_last: bool  # … to its end
    articles: int
    rejects: list[Reject]

    @property
    def unopened(self) -> Reject | None:
        """The reject that says that the input itself could not be opened, if there is one."""
        own = (self.file.path, self.file.source_id, "unreadable")
        return next((found for found in self.rejects if (found.source, found.source_id, found.reason) == own), None)


@dataclass(slots=True)
class BatchResult:
    """One batch, ready to be committed."""

    number: int
    settings: str
    pipeline_version: str
    parts: list[PartResult]
    entries: list[Entry]
    staged: list[Staged]
    unchanged: int  # articles that the tables hold already, as they are
    measures: Measures = field(default_factory=Measures)
    too_old: int = 0  # articles published before the day that was asked for
    repeated: int = 0  # records that are an article that another record of the batch is too
    both_ways: int = 0  # records whose day and month of publication could be swapped
    seconds: float = 0.0
