"""The quantities of a tables folder: made from its other tables, kept in a file of their own until those change.

No part of a commit: the file can be deleted and made again at any time, and says of which rows it was made.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from newstables.corrections.file import FILE
from newstables.corrections.overlay import Overlay, overlay_of
from newstables.quantities.frame import ACTOR_COLUMNS, ARTICLE_COLUMNS, CLAIM_COLUMNS, prepared
from newstables.quantities.group import series_of
from newstables.quantities.rows import summed_up
from newstables.schemas import ACTORS, ARTICLES, CLAIMS, Table
from newstables.schemas.quantities import QUANTITIES
from newstables.tables import parquet
from newstables.tables.dataset import dataset
from newstables.version import version_of_quantities

_MADE_OF = b"newstables.made_of"  # in the file's metadata: a hash of all that its rows follow from


def quantities(folder: Path) -> pa.Table:
    """The quantities table of a folder: as it lies there if it was made of today's rows, else made anew."""
    if _path(folder).exists() and not are_outdated(folder):
        return parquet.read(QUANTITIES, _path(folder))
    overlay = overlay_of(folder)
    return grouped(*(_frame(folder, spec, columns, overlay) for spec, columns in _COLUMNS.items()))


def write_quantities(folder: Path) -> pa.Table:
    """Make the quantities table and put it into the folder, where `pd.read_parquet` finds it; returns it.

    The caller holds the folder, so that no run changes the rows meanwhile.
    """
    path, state = _path(folder), _state_of(folder)
    if path.exists() and _made_of(path) == state:
        return parquet.read(QUANTITIES, path)
    table = quantities(folder)
    staged = path.with_name("_new.parquet")  # readers leave names with an underscore alone
    parquet.write(table.replace_schema_metadata({**table.schema.metadata, _MADE_OF: state}), staged)
    os.replace(staged, path)
    return table


def are_outdated(folder: Path) -> bool:
    """Whether the quantities that lie in a folder were made of other rows than those of today."""
    path = _path(folder)
    return path.exists() and _made_of(path) != _state_of(folder)


def grouped(articles: pd.DataFrame, actors: pd.DataFrame, claims: pd.DataFrame) -> pa.Table:
    """The quantities table of some articles, actors and claims."""
    if claims.empty:
        return QUANTITIES.schema.empty_table()
    frame = prepared(articles, claims)
    return summed_up(frame, series_of(frame, actors), articles)


_COLUMNS: dict[Table, tuple[str, ...]] = {ARTICLES: ARTICLE_COLUMNS, ACTORS: ACTOR_COLUMNS, CLAIMS: CLAIM_COLUMNS}


def _path(folder: Path) -> Path:
    return folder / QUANTITIES.name / f"{QUANTITIES.name}.parquet"


def _made_of(path: Path) -> bytes | None:
    found: bytes | None = (pq.read_schema(path).metadata or {}).get(_MADE_OF)
    return found


def _state_of(folder: Path) -> bytes:
    """A hash of all that the quantities follow from, whatever files the rows lie in: compaction does not change it."""
    articles = dataset(folder, ARTICLES).to_table(columns=["article_id", "ingested_at", "duplicate_of"]).to_pandas()
    rows = pd.util.hash_pandas_object(articles, index=False)
    said = f"{len(rows)} {int(rows.sum())} {version_of_quantities()}".encode()
    corrections = folder / FILE
    said += corrections.read_bytes() if corrections.exists() else b""
    return hashlib.sha256(said).hexdigest()[:16].encode()


def _frame(folder: Path, spec: Table, columns: tuple[str, ...], overlay: Overlay) -> pd.DataFrame:
    """Some columns of a table, corrected; closed sets as text."""
    table = overlay.apply(spec, dataset(folder, spec).to_table(columns=list(columns)))
    plain = [field.with_type(pa.string()) if pa.types.is_dictionary(field.type) else field for field in table.schema]
    frame: pd.DataFrame = table.cast(pa.schema(plain)).to_pandas()
    return frame
