"""New corrections: from what a person names to a line of the list, checked against the schemas and the rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newstables.corrections.file import CORRECTED, WHOLE_ROW, Correction, CorrectionError
from newstables.corrections.place import Row, Rows, place, rows_of
from newstables.corrections.score import rule_of
from newstables.corrections.values import correctable
from newstables.schemas import ACTORS, ARTICLES, Table

ARTICLE = "article"  # how a person names the article's own row


def completed(folder: Path, corrections: Iterable[Correction]) -> list[Correction]:
    """Corrections with where their rows stand, what those say, and which rule said so.

    Raises CorrectionError, with all that is wrong, if one of them cannot be meant or has no row: none is kept then.
    """
    given = list(corrections)
    rows = rows_of(folder, {correction.article_id for correction in given})
    done, wrong = [], []
    for number, correction in enumerate(given, 1):
        try:
            done.append(_completed(correction, rows))
        except CorrectionError as error:
            wrong.append(f"{number}: {error}" if len(given) > 1 else str(error))
    if wrong:
        raise CorrectionError("\n".join(wrong))
    return done


def _completed(correction: Correction, rows: Rows) -> Correction:
    found = place(correction, rows)
    if found.row is None:
        raise CorrectionError(f"{correction.article_id} {correction.row} {correction.column}: {found.why}")
    row = found.row
    where = {name: " ".join(str(row[name]).split()) for name in ("char_start", "char_end", "text") if name in row}
    return replace(
        correction,
        **(where if "char_start" in row else {}),
        made_at=correction.made_at or f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S}",
        was="" if correction.column == WHOLE_ROW else as_text(row[correction.column]),
        rule=rule_of(correction, row),
    )


def as_text(value: Any) -> str:
    """A cell as the list has it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return str(value.isoformat()) if isinstance(value, datetime) else str(value)


def row_named(rows: Rows, article_id: str, name: str, column: str) -> tuple[Table, str]:
    """The table and the id of the row that a person names: by id, by its words, an actor by its name, the ARTICLE.

    Only tables that have the column come into question. Raises CorrectionError where it is none, or more than one.
    """
    if name == ARTICLE:
        return ARTICLES, article_id
    specs = [spec for spec in CORRECTED.values() if spec is not ARTICLES]
    specs = [spec for spec in specs if column == WHOLE_ROW or column in correctable(spec)]
    if not specs:
        can = "; ".join(f"{spec.name}: {', '.join(correctable(spec))}" for spec in CORRECTED.values())
        raise CorrectionError(f"there is no column {column} that can be corrected; these can: {can}")
    found = list(_named(specs, rows, article_id, name))
    if len(found) == 1:
        return found[0]
    if not found:
        tables = " or ".join(spec.name for spec in specs)
        raise CorrectionError(f"no row {name!r} among the {tables} of {article_id}; `newstables show` prints its rows")
    ids = ", ".join(row for _, row in found)
    raise CorrectionError(f"{name!r} may be any of {ids}; name one of these")


def _named(specs: list[Table], rows: Rows, article_id: str, name: str) -> Iterator[tuple[Table, str]]:
    for spec in specs:
        theirs: list[Row] = rows.get(spec.name, {}).get(article_id, [])
        words = "name" if spec is ACTORS else "text"
        by_id = [row for row in theirs if row[spec.key[-1]] == name]
        by_words = [row for row in theirs if " ".join(row[words].split()).lower() == " ".join(name.split()).lower()]
        yield from ((spec, row[spec.key[-1]]) for row in by_id or by_words)
