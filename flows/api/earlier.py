"""The rows of earlier versions of changed articles, below those that hold."""

from __future__ import annotations

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from newstables.api.frames import to_frame
from newstables.schemas import ARTICLES, Table
from newstables.schemas.column import TIMESTAMP
from newstables.tables.dataset import Opened, dataset
from newstables.tables.files import HISTORY

_REVISION, _ENDED = pa.field("revision", pa.int32()), pa.field("superseded_at", TIMESTAMP)


def with_earlier(now: pd.DataFrame, where: Opened, spec: Table, condition: pc.Expression | None) -> pd.DataFrame:
    """The rows `now`, and the earlier ones in the same columns, each with `revision` and `superseded_at`.

    `condition` is one on article_id, the same for both. The rows that hold have the revision of their article, as far
    as they have its id.
    """
    paths = where.paths(f"{HISTORY}/{spec.name}")
    fields = [field for field in spec.schema.remove_metadata() if field.name != _REVISION.name]
    schema = pa.schema([*fields, _REVISION, _ENDED])
    rows = (
        ds.dataset(paths, schema=schema, format="parquet", filesystem=where.filesystem)
        if paths
        else ds.dataset(schema.empty_table())
    )
    columns = [name for name in now.columns if name != _REVISION.name]
    earlier = rows.to_table(columns=[*columns, _REVISION.name, _ENDED.name], filter=condition)
    found = to_frame(spec, earlier.select(columns))
    for field in (_REVISION, _ENDED):
        found[field.name] = earlier[field.name].to_pandas().array
    now = now.assign(superseded_at=pd.Series(pd.NaT, now.index, found[_ENDED.name].dtype))
    if _REVISION.name not in now.columns and "article_id" in now.columns:
        articles = dataset(where, ARTICLES).to_table(columns=["article_id", _REVISION.name]).to_pandas()
        now[_REVISION.name] = now["article_id"].map(articles.set_index("article_id")[_REVISION.name])
    return pd.concat([now, found], ignore_index=True) if len(found) else now
