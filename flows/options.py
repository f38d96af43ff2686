"""What a run is asked to do."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from newstables.schemas import DERIVED, TABLES
from newstables.version import pipeline_version

PROCESSES, DASK = "processes", "dask"  # runners: where batches are worked on
TIME_LIMIT = 20.0  # seconds; the longest printed newspaper issue takes some


DAY_FIRST, MONTH_FIRST = "day-first", "month-first"


@dataclass(frozen=True, slots=True)
class RunOptions:
    """The whole of it; picklable, so that a worker has it too."""

    inputs: tuple[str, ...]  # files, folders, URIs
    tables: Path
    workers: int
    run_id: str
    fields: dict[str, str] = field(default_factory=dict)  # field of an article → its name in structured records
    keep_listings: bool = False  # keep pages that are lists of articles or of goods, as listings
    dates: str | None = None  # DAY_FIRST or MONTH_FIRST: how 03/04/2024 is read
    retry_rejects: bool = False  # read inputs again that had rejects
    reprocess: bool = False  # extract anew what an older pipeline version made, or other gazetteers or recogniser
    actors: tuple[str, ...] = ()  # the user's own gazetteers of actors, CSV files
    recogniser: str | None = None  # "spacy:NAME" in place of our own
    time_limit: float = TIME_LIMIT  # seconds of processor time for one article
    since: date | None = None  # take no article that was published before this day
    at_most: int | None = None  # inputs to extract anew in one run; None: all
    pipeline_version: str = field(default_factory=pipeline_version)  # with what is the user's own in it

    def __post_init__(self) -> None:
        if self.dates not in (None, DAY_FIRST, MONTH_FIRST):
            raise ValueError(f"dates: {self.dates!r} is neither {DAY_FIRST!r} nor {MONTH_FIRST!r}")

    @property
    def settings(self) -> str:
        """What decides how an input is read: a file that was read with other settings counts as not read."""
        since = f" since {self.since}" if self.since else ""
        return (
            repr(sorted(self.fields.items()))
            + " with listings" * self.keep_listings
            + since
            + f" {self.dates}" * bool(self.dates)
        )


def problem_with(
    inputs: Sequence[str], tables: Path | str, fields: Mapping[str, str], actors: Sequence[str], recogniser: str | None
) -> str | None:
    """What is wrong with what a run is asked to do, and what to do about it; None where nothing is."""
    for name in inputs:
        if name != "-" and "://" not in name and not Path(name).exists():
            return f"{name}: no such file or folder; name one that exists"
    try:
        str(tables).encode()
    except UnicodeEncodeError:
        return f"{tables}: Parquet readers cannot open a folder whose name is no UTF-8; name another by --tables"
    if isinstance(tables, Path) and tables.exists() and not tables.is_dir():
        return f"{tables} is a file; name a folder by --tables"
    if own := [name for name in inputs if _would_read(name, tables)]:
        return f"{own[0]}: the tables would lie there too, to be read as articles; name another place by --tables"
    return _problem_with_words(fields, actors, recogniser)


def _would_read(name: str, tables: Path | str) -> bool:
    """Whether an input is the place of the tables, a folder that one table has in it, or a URI around them.

    A walk passes over tables that lie below the folder it begins in.
    """
    if isinstance(tables, str):
        place, of_input = tables.rstrip("/") + "/", name.rstrip("/") + "/"
        return "://" in name and (place.startswith(of_input) or _in_a_table(of_input.removeprefix(place)))
    if name == "-" or "://" in name:
        return False
    place, of_input = os.path.realpath(tables) + "/", os.path.realpath(name) + "/"
    return of_input == place or (of_input.startswith(place) and _in_a_table(of_input.removeprefix(place)))


def _in_a_table(inside: str) -> bool:
    """Whether what lies there in a folder of tables is the tables' own: articles/, claims/month=2014-09/."""
    return inside.partition("/")[0] in {spec.name for spec in (*TABLES, *DERIVED)}


def _problem_with_words(fields: Mapping[str, str], actors: Sequence[str], recogniser: str | None) -> str | None:
    # Imported where they are asked for: a run that asks for neither starts without them.
    if fields:
        from newstables.sources.fields import check_fields

        try:
            check_fields(fields)
        except ValueError as error:
            return str(error)
    for name in actors:
        if not Path(name).is_file():
            return f"{name}: no such file; name a CSV file of actors by --actors"
    if actors or recogniser:
        from newstables.extractors.actors import GazetteerError, RecogniserError, actor_finder

        try:
            actor_finder(tuple(actors), recogniser)
        except (GazetteerError, RecogniserError) as error:
            return str(error)
    return None
