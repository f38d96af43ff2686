"""The data dictionary of the README, made from the schemas: `python -m newstables.schemas.dictionary README.md`."""

from __future__ import annotations

import sys
from pathlib import Path

import pyarrow as pa

from newstables.schemas import DERIVED, TABLES
from newstables.schemas.column import Column, Table

BEGIN = "<!-- data dictionary: made by `make docs` from schemas/ -->"
END = "<!-- end of data dictionary -->"


def dictionary() -> str:
    """The tables and their columns in Markdown."""
    return "\n\n".join(_table(table) for table in (*TABLES, *DERIVED))


def with_dictionary(page: str) -> str:
    """`page` with the dictionary between its markers. Raises ValueError if it has no markers."""
    before, _, rest = page.partition(BEGIN)
    _, marker, after = rest.partition(END)
    if not marker:
        raise ValueError(f"no {BEGIN!r} … {END!r} in the page")
    return f"{before}{BEGIN}\n\n{dictionary()}\n\n{END}{after}"


def _table(table: Table) -> str:
    lines = [f"### {table.name}", "", table.meaning, "", "| column | type | meaning |", "|---|---|---|"]
    return "\n".join([*lines, *(_row(column, table) for column in table.columns)])


def _row(column: Column, table: Table) -> str:
    meaning = column.meaning
    if column.values:
        meaning += " One of: " + ", ".join(f"`{value}`" for value in column.values) + "."
    elif column.unit:
        meaning += f" ({column.unit})"
    name = f"**{column.name}**" if column.name in table.key else column.name
    return f"| {name} | {_type(column)} | {meaning} |"


def _type(column: Column) -> str:
    kind = column.type
    if pa.types.is_dictionary(kind):
        name = "category"
    elif pa.types.is_timestamp(kind):
        name = "timestamp"
    elif pa.types.is_list(kind):
        name = "list of structs" if pa.types.is_struct(kind.value_type) else f"list of {kind.value_type}s"
    else:
        name = str(kind).replace("double", "float64")
    return name if not column.nullable else f"{name}, or null"


def main() -> None:
    """Write the dictionary into the page named on the command line."""
    path = Path(sys.argv[1])
    path.write_text(with_dictionary(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
