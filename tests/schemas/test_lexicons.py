"""What a lexicon calls an event, a hedge, a sector is a member of the closed set of its column.

Over the lexicons as they ship: a section is known by its name wherever it stands, so that a new event that is in no
schema fails here, and not when a run stages its rows.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from newstables import records
from newstables.schemas import (
    ACTORS,
    ARTICLES,
    CLAIMS,
    DATES,
    REJECTS,
    Column,
    Table,
    actors,
    articles,
    claims,
    dates,
    rejects,
)

FLOWS = Path(__file__).parents[2] / "flows"

# A section whose keys name members → their column. What bends a number is a comparator to a claim, a `mod` to a date.
KEYS: dict[str, tuple[Column, ...]] = {
    "events": (CLAIMS["event"],),
    "hedges_after": (CLAIMS["comparator"],),
    "status": (CLAIMS["claim_status"],),
    "trends": (CLAIMS["trend"],),
    "sectors": (ACTORS["sector"],),
}
# A section whose values name members → their column.
VALUES: dict[str, tuple[Column, ...]] = {"parts_of_period": (DATES["timex_mod"],)}


def _sections(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(node, dict):
        if path:
            yield path, node
        for name, inner in node.items():
            yield from _sections(inner, f"{path}.{name}".strip("."))


_NAMED = re.compile(rf"\b(?:{'|'.join(KEYS.keys() | VALUES.keys())})\b")
SECTIONS = [
    pytest.param(path.relative_to(FLOWS), name, section, id=f"{path.relative_to(FLOWS).as_posix()}:{name}")
    for path, text in ((path, path.read_text(encoding="utf-8")) for path in sorted(FLOWS.rglob("*.toml")))
    if _NAMED.search(text)  # the rest need not be parsed
    for name, section in _sections(tomllib.loads(text))
    if name.rsplit(".", 1)[-1] in KEYS.keys() | VALUES.keys()
]


@pytest.mark.parametrize(("path", "name", "section"), SECTIONS)
def test_members_of_a_lexicon_are_members_of_the_schema(path: Path, name: str, section: dict[str, Any]) -> None:
    last = name.rsplit(".", 1)[-1]
    if last in VALUES:
        said, columns = set(section.values()), VALUES[last]
    elif all(isinstance(value, str) for value in section.values()):  # word = member
        said, columns = set(section.values()), (*KEYS[last], DATES["timex_mod"])
    else:  # member = words
        said, columns = {key.removesuffix("_words") for key in section}, KEYS[last]
    assert any(said <= set(column.values or ()) for column in columns), sorted(said)


def test_what_bends_a_number_is_a_comparator() -> None:
    hedges = tomllib.loads((FLOWS / "language/hedges.toml").read_text(encoding="utf-8"))
    assert hedges.keys() <= set(CLAIMS["comparator"].values or ())


def test_the_lexicons_of_members_are_found() -> None:
    found = {param.values[1].rsplit(".", 1)[-1] for param in SECTIONS}
    assert {"events", "status", "sectors"} <= found


@pytest.mark.parametrize("path", sorted((FLOWS / "extractors/actors").rglob("*.csv")), ids=lambda path: path.name)
def test_members_in_the_gazetteers_are_members_of_the_schema(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert row.get("sector") in (None, "", *(ACTORS["sector"].values or ())), row
            if path.name in ("people.csv", "organisations.csv"):
                assert row.get("kind") in (None, "", *(ACTORS["kind"].values or ())), row


TYPED: list[tuple[Table, type]] = [
    (ARTICLES, records.Article),
    (ACTORS, records.Actor),
    (CLAIMS, records.Claim),
    (DATES, records.DateMention),
    (REJECTS, records.Reject),
]


@pytest.mark.parametrize(("table", "record"), TYPED, ids=lambda value: getattr(value, "name", ""))
def test_a_record_holds_the_members_of_its_columns(table: Table, record: type) -> None:
    known = {name: kind for module in (actors, articles, claims, dates, rejects) for name, kind in vars(module).items()}
    hints = get_type_hints(record, localns=known)
    closed = [column for column in table.columns if column.values is not None]
    assert closed
    for column in closed:
        hint = hints[column.source.removeprefix("article.") or column.name]
        members = {member for part in (hint, *get_args(hint)) for member in get_args(part) if isinstance(member, str)}
        assert members == set(column.values or ()), column.name
