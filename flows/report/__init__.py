"""A report of a tables folder: one HTML file that opens from disk, to see what is in the tables and where they err."""

from __future__ import annotations

from pathlib import Path


class MissingPackage(ImportError):
    """A package that only reports need is not installed; the message says what to do."""


def write_report(tables: Path, out: Path) -> int:
    """Write the report of a tables folder to `out`; its size in bytes.

    Raises FileNotFoundError where the folder holds no tables, MissingPackage without Altair.
    """
    try:
        from newstables.report.page import render
    except ModuleNotFoundError as error:
        if error.name not in ("altair", "vl_convert"):
            raise
        message = (
            f"a report needs {error.name}, which is not installed: pip install 'newstables[report]', or make report"
        )
        raise MissingPackage(message) from None
    from newstables.report.archive import open_archive

    page = render(open_archive(tables)).encode()
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(page)
    return len(page)
