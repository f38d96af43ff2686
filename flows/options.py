"""What a run is asked to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from newstables.version import pipeline_version


@dataclass(frozen=True, slots=True)
class RunOptions:
    """The whole of it; picklable, so that a worker has it too."""

    inputs: tuple[str, ...]  # files, folders, URIs
    tables: Path
    workers: int
    run_id: str
    fields: dict[str, str] = field(default_factory=dict)  # field of an article → its name in structured records
    retry_rejects: bool = False  # read inputs again that had rejects
    reprocess: bool = False  # extract anew what an older pipeline version made, or other gazetteers or recogniser
    actors: tuple[str, ...] = ()  # the user's own gazetteers of actors, CSV files
    recogniser: str | None = None  # "spacy:NAME" in place of our own
    time_limit: float = 20.0  # seconds of processor time for one article
    pipeline_version: str = field(default_factory=pipeline_version)  # with what is the user's own in it

    @property
    def settings(self) -> str:
        """What decides how an input is read: a file that was read with other settings counts as not read."""
        return repr(sorted(self.fields.items()))
