"""`newstables.read`: a table of a tables folder → a DataFrame."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from newstables.api.earlier import with_earlier
from newstables.api.frames import to_frame
from newstables.api.opened import open_tables
from newstables.corrections.overlay import Overlay, overlay_of
from newstables.quantities.build import quantities
from newstables.schemas import ARTICLES, DERIVED, QUANTITIES, TABLES, Table
from newstables.tables.dataset import Opened, dataset
from newstables.tables.files import in_spite_of_commits
from newstables.tables.place import named

_UNDATED = "undated"


def read(
    tables: str | Path,
    name: str = "claims",
    *,
    columns: Sequence[str] | None = None,
    since: str | date | None = None,
    until: str | date | None = None,
    history: bool = False,
) -> pd.DataFrame:
    """The rows of the table `name` in the folder (or at the URI) `tables`: all columns, or those named, in that order.

    `since` and `until` (2014-09-15, a date, a datetime in UTC) keep the rows of articles published from the one on and
    before the other; only the months between are read, and undated articles are left out. Corrections are laid over
    the rows (`newstables correct`), with a warning where one finds its row no more. `history` adds the rows of earlier
    versions of changed articles: `revision` says of which, `superseded_at` until when it held (null: it holds), and no
    correction is laid over them. `quantities` is made anew where the other tables have changed since it was written.
    Raises FileNotFoundError where there are no tables, ValueError for a table or column that there is none of,
    CorrectionError for a correction that cannot be meant.
    """
    spec = _table(name)
    wanted = _columns(spec, columns)
    return in_spite_of_commits(
        lambda: _read(open_tables(named(str(tables)), history=history), spec, wanted, since, until, history=history)
    )


def _read(
    where: Opened,
    spec: Table,
    wanted: list[str],
    since: str | date | None,
    until: str | date | None,
    *,
    history: bool,
) -> pd.DataFrame:
    overlay = overlay_of(where.folder) if where.folder else Overlay()
    months = _Months(since, until, is_moved=overlay.column_is_touched(ARTICLES, "published_at"))
    condition = None
    if months.given:
        if "article_id" not in {column.name for column in spec.columns}:
            raise ValueError(f"{spec.name} has no publication dates: leave out since and until")
        condition = pc.field("article_id").isin(_published(where, months, overlay))
    if spec is QUANTITIES:
        if where.folder is None:
            raise ValueError("quantities are made in a folder of this machine: copy the tables there")
        return to_frame(spec, quantities(where.folder).select(wanted))
    keys = [name for name in spec.key if overlay.touches(spec) and name not in wanted]
    table = dataset(where, spec, months.may_hold).to_table(columns=[*wanted, *keys], filter=condition)
    now = to_frame(spec, overlay.apply(spec, table).select(wanted))
    return with_earlier(now, where, spec, condition) if history else now


class _Months:
    """The time that is asked for, and which months' files can hold some of it."""

    def __init__(self, since: str | date | None, until: str | date | None, *, is_moved: bool) -> None:
        self.is_moved = is_moved  # an article was published at another time than its folder says
        self.since = _moment(since)
        self.until = _moment(until)
        self.given = self.since is not None or self.until is not None

    def may_hold(self, path: str) -> bool:
        folder = path.rsplit("/", 2)[-2]
        month = folder.removeprefix("month=")
        if not self.given or self.is_moved or month == folder:  # the rejects lie in no month
            return True
        if month == _UNDATED:
            return False
        after = self.since is None or month >= f"{self.since:%Y-%m}"
        return after and (self.until is None or month <= f"{self.until:%Y-%m}")


def _moment(day: str | date | None) -> pd.Timestamp | None:
    if day is None:
        return None
    moment = pd.Timestamp(day)
    return moment.tz_localize("UTC") if moment.tzinfo is None else moment.tz_convert("UTC")


def _published(where: Opened, months: _Months, overlay: Overlay) -> pa.Array:
    """The ids of the articles that were published in that time."""
    published = pc.field("published_at")
    condition = published.is_valid()
    for moment, compare in ((months.since, pc.greater_equal), (months.until, pc.less)):
        if moment is not None:
            condition &= compare(published, pa.scalar(moment.to_pydatetime(), ARTICLES["published_at"].type))
    every = dataset(where, ARTICLES, months.may_hold).to_table(columns=["article_id", "published_at"])
    return overlay.apply(ARTICLES, every).filter(condition)["article_id"].combine_chunks()


def _table(name: str) -> Table:
    known = {spec.name: spec for spec in (*TABLES, *DERIVED)}
    if name not in known:
        raise ValueError(f"there is no table {name!r}; the tables are {', '.join(known)}")
    return known[name]


def _columns(spec: Table, columns: Sequence[str] | None) -> list[str]:
    names = [column.name for column in spec.columns]
    unknown = [name for name in columns or () if name not in names]
    if unknown:
        raise ValueError(f"{spec.name} has no column {', '.join(unknown)}; its columns are {', '.join(names)}")
    return names if columns is None else list(columns)
