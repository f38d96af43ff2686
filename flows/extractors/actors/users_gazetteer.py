"""A user's own names: rows of CSV files, which win over the gazetteer that ships with the package."""

from __future__ import annotations

import csv
import pathlib
from collections.abc import Iterable
from typing import get_args

from newstables.extractors.actors.gazetteer import Gazetteer, add_row, default_gazetteer
from newstables.schemas.actors import ActorKind, Sector

_COLUMNS = ("name", "aliases", "kind", "sector", "country", "wikidata_id")


class GazetteerError(ValueError):
    """A gazetteer file that cannot be used: the message names file, row and what to do."""


def load_gazetteer(paths: Iterable[str | pathlib.Path]) -> Gazetteer:
    """The default gazetteer and the rows of the user's CSV files, which win; GazetteerError where a row is no good.

    Columns: name, kind (person, organisation, country), and if known aliases (parted by "|"), sector (PLOVER),
    country (ISO 3166-1 alpha-3), wikidata_id.
    """
    gazetteer = default_gazetteer().copy()
    for path in paths:
        try:
            with open(path, encoding="utf-8-sig", newline="") as file:
                reader = csv.DictReader(file)
                missing = {"name", "kind"} - set(reader.fieldnames or ())
                if missing:
                    raise GazetteerError(
                        f"{path}: no column {', '.join(sorted(missing))}; wanted: {', '.join(_COLUMNS)}"
                    )
                for row in reader:
                    _check(row, f"{path}, line {reader.line_num}")
                    add_row(gazetteer, row)
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            raise GazetteerError(f"{path}: cannot be read as CSV in UTF-8: {error}") from error
    return gazetteer


def _check(row: dict[str, str], where: str) -> None:
    if not (row["name"] or "").strip():
        raise GazetteerError(f"{where}: name is empty")
    if row["kind"] not in get_args(ActorKind):
        raise GazetteerError(f"{where}: kind is {row['kind']!r}, not one of {', '.join(get_args(ActorKind))}")
    if row.get("sector") and row["sector"] not in get_args(Sector):
        raise GazetteerError(f"{where}: sector is {row['sector']!r}, not one of {', '.join(get_args(Sector))}")
    country = row.get("country") or ""
    if country and not (len(country) == 3 and country.isascii() and country.isupper()):
        raise GazetteerError(f"{where}: country is {country!r}, not a code of three capitals as in ISO 3166-1")
    wikidata_id = row.get("wikidata_id") or ""
    if wikidata_id and not (wikidata_id[0] == "Q" and wikidata_id[1:].isdigit()):
        raise GazetteerError(f"{where}: wikidata_id is {wikidata_id!r}, not of the form Q42")
