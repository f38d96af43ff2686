"""`newstables.extract` and `extract_many`: articles at hand → the tables of what they say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from newstables.api.frames import to_frame
from newstables.article.identity import article_id, content_hash, digest
from newstables.extractors.actors import actor_finder
from newstables.page import read_page
from newstables.pipeline.collecting import uncollected
from newstables.pipeline.failure import failed
from newstables.pipeline.stages import extract_all
from newstables.records import Article, Extraction, Page, Raw, Reject
from newstables.schemas import REJECTS, TABLES
from newstables.sources.fields import check_fields, field_names
from newstables.sources.structured import read_record
from newstables.tables.arrow import Stamp, to_tables
from newstables.tables.staging import PARTITIONED
from newstables.version import pipeline_version

_AT_ONCE = 1_000  # records: extraction is quickest in batches, and memory holds one beside the tables
_HERE = "python"  # where such an article comes from, in place of a file
_RUN = "extract"
_NOT_KNOWN = ("text", "html", "summary", "title", "published")  # the text in other shapes; what has a parameter


@dataclass(frozen=True, slots=True, repr=False)
class Extracted:
    """What some articles say: a DataFrame for each table, with the columns and types of the tables on disk."""

    articles: pd.DataFrame
    actors: pd.DataFrame
    claims: pd.DataFrame
    dates: pd.DataFrame
    rejects: pd.DataFrame

    @property
    def article(self) -> pd.DataFrame:
        """The row of the one article; as `articles`, by the name that fits one."""
        return self.articles

    def __repr__(self) -> str:
        counts = {spec.name: len(getattr(self, spec.name)) for spec in TABLES}
        said = [f"{count} {name[:-1] if count == 1 else name}" for name, count in counts.items() if count]
        return f"<newstables: {', '.join(said) or 'nothing'}>"

    def _repr_html_(self) -> str:
        from newstables.api.show import show

        return show(self)._repr_html_()


def extract(
    text: str, published: str | date | None = None, title: str | None = None, **what_else_is_known: Any
) -> Extracted:
    """The article, actors, claims and dates of one text.

    `published` is a date, a datetime (UTC where it has no zone) or such a string; without one, "on Monday" stays
    unresolved. What else is known goes by name: url, publisher, authors, language, dateline, tags, modified, id.
    Raises ValueError where there is no text or `published` is no date, TypeError for a name that means nothing.
    """
    names = [name for name in field_names() if name not in _NOT_KNOWN]
    if unknown := what_else_is_known.keys() - set(names):
        raise TypeError(f"extract() has no use for {', '.join(sorted(unknown))}; it has for {', '.join(names)}")
    if not isinstance(text, str):
        raise TypeError(f"the text is of the type {type(text).__name__}; give a str")
    if not text.strip():
        raise ValueError("the text is empty")
    record = {"text": text, "published": published, "title": title, **what_else_is_known}
    found = extract_many([record])
    if len(found.rejects):
        raise ValueError(found.rejects["message"][0])
    if published is not None and pd.isna(found.articles["published_at"][0]):
        raise ValueError(f"published={published!r} is no day in the past with its year; give a date or 2014-09-15")
    return found


def extract_many(
    records: Iterable[Mapping[str, Any]] | pd.DataFrame,
    *,
    fields: Mapping[str, str] | None = None,
    actors: Sequence[str] = (),
    recogniser: str | None = None,
) -> Extracted:
    """The articles, actors, claims and dates of many records, in one DataFrame a table.

    A record is a mapping with at least a text, under any of the usual names (text, body, content, …) or the one that
    `fields` gives ({"text": "story"}); a DataFrame is one record a row. Records without text come back in `.rejects`;
    of two of the same article the later one counts. `actors` and `recogniser` are those of `newstables run`.
    Raises TypeError for what is no record, ValueError for a field that there is not.
    """
    check_fields(fields or {})
    with uncollected():  # the lexicons are read at first use
        finder = actor_finder(tuple(actors), recogniser)
    stamp = Stamp(_RUN, pipeline_version(actors, recogniser), datetime.now(UTC))
    drafts, rejects = _drafts(records, fields or {})
    tables = [to_tables([], [], stamp)]
    for first in range(0, len(drafts), _AT_ONCE):
        batch = drafts[first : first + _AT_ONCE]
        failures = extract_all(batch, finder)  # without a limit of time: whoever waits can see for what
        errors = ((draft, error) for draft, error in failures if isinstance(error, Exception))
        rejects += [failed(_HERE, draft.article.source_id, error) for draft, error in errors]
        lost = {draft.article_id for draft, _ in failures}
        done = [draft for draft in batch if draft.article_id not in lost]
        tables.append(to_tables(done, [1] * len(done), stamp))
    found = {spec.name: pa.concat_tables([each[spec.name] for each in tables]) for spec in PARTITIONED}
    found[REJECTS.name] = _rejects_table(rejects, stamp)
    return Extracted(**{spec.name: to_frame(spec, found[spec.name]) for spec in TABLES})


def _drafts(
    records: Iterable[Mapping[str, Any]] | pd.DataFrame, fields: Mapping[str, str]
) -> tuple[list[Extraction], list[Reject]]:
    """The articles in the records, each once, and what could not become one."""
    drafts: dict[str, Extraction] = {}
    rejects: list[Reject] = []
    if isinstance(records, Mapping | str | bytes):
        raise TypeError(f"records are many; of one, as this {type(records).__name__} is, make a list, or use extract()")
    rows: Iterable[Mapping[Any, Any]] = records.to_dict("records") if isinstance(records, pd.DataFrame) else records
    for number, record in enumerate(rows, 1):
        if not isinstance(record, Mapping):
            raise TypeError(f"record {number} is of the type {type(record).__name__}; give a mapping, as a dict")
        values = {str(name): _plain(value) for name, value in record.items()}
        raw = Raw(_HERE, f"record:{number}", "python", None, 0)
        for item in read_record(values, raw, fields):
            found = read_page(item) if isinstance(item, Page) else item
            if isinstance(found, Article):
                identity = article_id(found)
                drafts.pop(identity, None)
                drafts[identity] = Extraction(found, identity, content_hash(found))
            else:
                rejects.append(found)
    return list(drafts.values()), rejects


def _plain(value: Any) -> Any:
    """A value as a JSON record has it: times as text, nothing for what pandas calls missing."""
    if isinstance(value, np.ndarray | np.generic):
        value = value.tolist()
    if value is pd.NaT or value is pd.NA or (isinstance(value, float) and value != value):
        return None
    if isinstance(value, datetime):
        bare = value.tzinfo is None and value.time() == time()  # how tables hold a day
        return value.date().isoformat() if bare else value.isoformat()
    return value.isoformat() if isinstance(value, date) else value


def _rejects_table(rejects: Sequence[Reject], stamp: Stamp) -> pa.Table:
    rows = [
        {
            "reject_id": digest(f"{reject.source} {reject.source_id}"),
            "source": reject.source,
            "source_id": reject.source_id,
            "reason": reject.reason,
            "message": reject.message,
            "head": reject.head,
            "ingested_at": stamp.ingested_at,
            "run_id": stamp.run_id,
        }
        for reject in rejects
    ]
    return pa.Table.from_pylist(rows, schema=REJECTS.schema)
