"""A DuckDB database: a table each, lists as lists, what a column means as its comment."""

from __future__ import annotations

from pathlib import Path

from newstables.export.rows import EXPORTED, ExportFailed, Rows


def write(folder: Path, out: Path) -> list[str]:
    """Write the tables of a folder into the new database `out`; what to tell the user. Raises ExportFailed."""
    try:
        import duckdb
    except ImportError:
        raise ExportFailed("DuckDB is not installed: pip install 'newstables[duckdb]'") from None
    rows = Rows(folder)
    out.parent.mkdir(parents=True, exist_ok=True)
    with duckdb.connect(str(out)) as database:
        for spec in EXPORTED:
            for number, piece in enumerate(rows.pieces(spec)):
                database.register("piece", piece)
                begin = f'INSERT INTO "{spec.name}"' if number else f'CREATE TABLE "{spec.name}" AS'
                database.execute(f"{begin} SELECT * FROM piece")
                database.unregister("piece")
            database.execute(f"COMMENT ON TABLE \"{spec.name}\" IS '{_quoted(spec.meaning)}'")
            for column in spec.columns:
                meaning = column.meaning + f" ({column.unit})" * bool(column.unit)
                database.execute(f'COMMENT ON COLUMN "{spec.name}"."{column.name}" IS \'{_quoted(meaning)}\'')
    return []


def _quoted(text: str) -> str:
    return text.replace("'", "''")
