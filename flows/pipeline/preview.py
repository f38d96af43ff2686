"""A file that is in no table, extracted on the spot."""

from __future__ import annotations

from datetime import UTC, datetime

import pyarrow as pa

from newstables import sources
from newstables.pipeline.process import read_record
from newstables.pipeline.stages import extract
from newstables.records import Reject
from newstables.tables.arrow import Stamp, to_tables
from newstables.version import pipeline_version


def preview(path: str) -> tuple[list[dict[str, pa.Table]], list[Reject]]:
    """The rows of each article in a file, as they would be in the tables; and what could not become an article."""
    articles: list[dict[str, pa.Table]] = []
    rejects: list[Reject] = []
    stamp = Stamp("preview", pipeline_version(), datetime.now(UTC))
    for file in sources.find([path]):
        for record in [file] if isinstance(file, Reject) else sources.split(file, {}):
            for found in [record] if isinstance(record, Reject) else read_record(record, {}):
                if isinstance(found, Reject):
                    rejects.append(found)
                else:
                    articles.append(to_tables([extract(found)], [1], stamp))
    return articles, rejects
