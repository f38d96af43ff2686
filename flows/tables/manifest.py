"""Tables in a store: a manifest written last says which objects they consist of.

Beside the Parquet files, which have the names that they have in a folder (articles/month=2014-09/part-….parquet), lie

- `_manifests/000000000012.json`: the twelfth commit: all files, where the index is, and which objects it moves. It is
  written only if there is none of that number: of two runs that began at the eleventh one commits, the other fails;
- `_index/…sqlite`: the index of a commit, as it lies in a folder as _state.sqlite;
- `_staging/000000000012-…/`: files of the twelfth commit before it is made.

A store cannot rename. New files are written to the staging folder, where no reader of Parquet looks; the manifest is
written; the store copies them to where they belong; what they replace is deleted. A run that is killed before the
manifest has changed nothing; one that is killed after it leaves copies to be made, and the next run makes them. What
lies in the staging folder or the index for a commit of a number that is taken, and is not named by it, is nobody's any
more, whatever a clock says.

Delta Lake keeps a log like this for each table, so that a commit of all four is none, and removed rows stay in the
files of the folder until it is vacuumed: a bare pd.read_parquet saw 19,800 rows where 9,800 were left. A commit to four
small tables took 0.2 s there, on a local disk, and the library has 134 MB to obstore's 16. Here the folder holds what
the tables are, for any reader.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from uuid import uuid4

from newstables.tables.place import Place, all_at_once

FORMAT = 1
MANIFESTS, INDEX, STAGING = "_manifests/", "_index/", "_staging/"
_KEPT = 50  # manifests
_DIGITS = 12


class Outrun(Exception):
    """Another run has made the commit of this number."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """One commit. Names are relative to the place."""

    number: int
    files: dict[str, int]  # bytes of each: of the tables, the rejects and the history
    index: str | None = None
    copies: dict[str, str] = field(default_factory=dict)  # staged → where it belongs
    gone: list[str] = field(default_factory=list)  # what this commit takes out
    run_id: str = ""
    token: str = ""
    format: int = FORMAT


def draft_prefix(number: int) -> tuple[str, str]:
    """A token for an attempt at a commit, and where its files are staged."""
    token = uuid4().hex[:12]
    return token, f"{STAGING}{number:0{_DIGITS}}-{token}/"


def latest(place: Place, listed: dict[str, int] | None = None) -> Manifest:
    """The last commit of a place; an empty one of number 0 where there is none. `listed`: what lies there."""
    names = place.sizes(MANIFESTS) if listed is None else [name for name in listed if name.startswith(MANIFESTS)]
    if not names:
        return Manifest(0, {})
    content = place.read(max(names))
    found = json.loads(content) if content else {"format": None}
    if found["format"] != FORMAT:
        raise OSError(f"{place.uri} was written by a newer version of newstables; install that one")
    return Manifest(**found)


def commit(place: Place, manifest: Manifest) -> None:
    """Make a commit, all of whose files are staged. Raises Outrun where the number is taken."""
    if latest(place).number != manifest.number - 1:
        raise Outrun
    content = json.dumps(asdict(manifest), separators=(",", ":")).encode()
    if not place.create(_name(manifest.number), content):
        raise Outrun
    if latest(place).number != manifest.number:  # the number had been taken so long ago that it was swept away
        place.delete([_name(manifest.number)])
        raise Outrun
    finish(place, manifest)


def finish(place: Place, manifest: Manifest, listed: dict[str, int] | None = None) -> None:
    """Make the copies that a commit decided, as far as they are not made; sweep away what nobody needs."""
    staged = listed if listed is not None else place.sizes(STAGING)
    waiting = [name for name in manifest.copies if name in staged]

    def copy(name: str) -> None:
        with suppress(FileNotFoundError):  # another run has ended this work meanwhile
            place.copy(name, manifest.copies[name])

    all_at_once(copy, waiting)
    place.delete(name for name in manifest.gone if listed is None or name in listed)
    number = manifest.number
    place.delete(name for name in staged if name.startswith(STAGING) and _number(name, STAGING) <= number)
    indexes = [name for name in listed or place.sizes(INDEX) if name.startswith(INDEX) and name != manifest.index]
    place.delete(name for name in indexes if _number(name, INDEX) <= number)
    if number % _KEPT == 0:
        old = listed if listed is not None else place.sizes(MANIFESTS)
        place.delete(name for name in old if name.startswith(MANIFESTS) and _number(name, MANIFESTS) < number - _KEPT)


def _name(number: int) -> str:
    return f"{MANIFESTS}{number:0{_DIGITS}}.json"


def _number(name: str, folder: str) -> int:
    return int(name.removeprefix(folder)[:_DIGITS])
