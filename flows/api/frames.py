"""Arrow tables → the DataFrames that users get: the types that the schemas promise, closed sets as whole categories."""

from __future__ import annotations

import pandas as pd
import pyarrow as pa

from newstables.schemas import Table
from newstables.schemas.column import CLOSED_SET


def to_frame(spec: Table, table: pa.Table) -> pd.DataFrame:
    """The rows of a table of the contract, or of some of its columns.

    Arrow itself would give a category only the members that these rows happen to have.
    """
    closed = {field.name for field in table.schema if field.type == CLOSED_SET}
    plain = table.cast(
        pa.schema(
            [field.with_type(pa.string()) if field.name in closed else field for field in table.schema],
            metadata=spec.schema.metadata,
        )
    )
    frame: pd.DataFrame = plain.to_pandas()
    for name in closed:
        frame[name] = frame[name].astype(pd.CategoricalDtype(list(spec[name].values or ())))
    return frame
