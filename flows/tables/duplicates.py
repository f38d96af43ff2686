"""Near-duplicates among all articles of the tables, found by their sketches; a part of the state.

The definition is one of pairs, so that the order in which articles come does not matter: an article is a duplicate of
the earliest article (by published_at, the undated last; then by id) that comes before it and whose sketch is similar.
Similar sketches share a band, and their similarity reaches `SIMILAR`.

Articles with equal sketches share what is found for the sketch: a text that came ten thousand times is compared once.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np

from flows.sketch import SIMILAR, as_array, band_keys, similarities

SCHEMA = """
CREATE TABLE IF NOT EXISTS sketches (number INTEGER PRIMARY KEY, sketch BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS bands (key INTEGER, number INTEGER, PRIMARY KEY (key, number)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sketched (
    article INTEGER PRIMARY KEY, number INTEGER NOT NULL, published INTEGER NOT NULL,
    duplicate_of INTEGER, -- as it is to be
    written INTEGER       -- as the article's row has it
);
CREATE INDEX IF NOT EXISTS sketched_in_order ON sketched (number, published, article);
CREATE INDEX IF NOT EXISTS sketched_duplicates ON sketched (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX IF NOT EXISTS sketched_outdated ON sketched (article) WHERE duplicate_of IS NOT written;
"""
_LISTED = "(SELECT value FROM json_each(?1))"
_UNDATED = (1 << 63) - 1
_CHUNK = 20_000  # candidates compared at once: some megabytes

Place = tuple[int, int]  # (published, article): where an article stands in the order of all


@dataclass(frozen=True, slots=True)
class Sketched:
    """What a row of the articles table says that matters here."""

    article_id: str
    published_at: int | None  # microseconds since 1970
    sketch: bytes | None
    duplicate_of: str | None


class Duplicates:
    """Who is a duplicate of whom. Changes are made within a transaction of the state."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def learn(self, rows: Iterable[Sketched]) -> dict[str, str]:
        """Take in rows, in place of what was known of their articles; the duplicate_of of those that now have one.

        What that changes for other articles is noted, and told by `outdated`.
        """
        rows = list(rows)
        listed = json.dumps([_key(row.article_id) for row in rows])
        query = "SELECT number FROM sketched WHERE "
        touched = self._numbers(f"{query} article IN {_LISTED} UNION {query} duplicate_of IN {_LISTED}", listed)
        self._db.execute(f"DELETE FROM sketched WHERE article IN {_LISTED}", (listed,))
        places, sketches = [], {}
        for row in rows:
            if row.sketch is not None:
                number = int.from_bytes(blake2b(row.sketch, digest_size=8).digest(), signed=True)
                sketches[number] = row.sketch
                published = _UNDATED if row.published_at is None else row.published_at
                written = row.duplicate_of and _key(row.duplicate_of)
                places.append((_key(row.article_id), number, published, written))
        self._db.executemany("INSERT INTO sketched VALUES (?1, ?2, ?3, NULL, ?4)", sorted(places))
        self._db.executemany("INSERT OR IGNORE INTO sketches VALUES (?, ?)", sorted(sketches.items()))
        self._decide(touched | sketches.keys())
        found = f"SELECT article, duplicate_of FROM sketched WHERE duplicate_of NOT NULL AND article IN {_LISTED}"
        return {_id(article): _id(original) for article, original in self._db.execute(found, (listed,))}

    def outdated(self) -> dict[str, str | None]:
        """article_id → the duplicate_of that its row should have and has not."""
        query = "SELECT article, duplicate_of FROM sketched WHERE duplicate_of IS NOT written"
        return {_id(article): None if found is None else _id(found) for article, found in self._db.execute(query)}

    def note_written(self, article_ids: Iterable[str]) -> None:
        """The rows of these articles have the duplicate_of that they should have."""
        listed = json.dumps([_key(article_id) for article_id in article_ids])
        self._db.execute(f"UPDATE sketched SET written = duplicate_of WHERE article IN {_LISTED}", (listed,))

    def _decide(self, touched: set[int]) -> None:
        """Find the originals of sketches that are new or have lost or gained articles, and of those like them."""
        places = {number: self._first(number) for number in touched}
        self._forget([number for number, place in places.items() if place is None])
        firsts = {number: place for number, place in places.items() if place is not None}
        originals = dict(firsts)
        for number, other in self._similar(firsts):
            place = firsts.get(other) or self._first(other)
            assert place is not None, "a sketch without articles was kept"
            if other not in originals:
                originals[other] = self._original(place)
            originals[number] = min(originals[number], place)
            originals[other] = min(originals[other], firsts[number])
        self._db.executemany(
            "UPDATE sketched SET duplicate_of = nullif(?1, article)"
            " WHERE number = ?2 AND duplicate_of IS NOT nullif(?1, article)",
            sorted((article, number) for number, (_, article) in originals.items()),
        )

    def _first(self, number: int) -> Place | None:
        query = "SELECT published, article FROM sketched WHERE number = ? ORDER BY published, article LIMIT 1"
        row: Place | None = self._db.execute(query, (number,)).fetchone()
        return row

    def _original(self, place: Place) -> Place:
        """Where the original of the article at `place` stands, or the article itself if it is one."""
        query = """SELECT published, article FROM sketched
            WHERE article = (SELECT duplicate_of FROM sketched WHERE article = ?)"""
        row: Place | None = self._db.execute(query, (place[1],)).fetchone()
        return row or place

    def _similar(self, numbers: Mapping[int, object]) -> Iterator[tuple[int, int]]:
        """(a number given, the number of a similar sketch), some more than once; notes the bands of new sketches."""
        sketches = self._sketches(numbers)
        if not sketches:
            return
        known = as_array(list(sketches.values()))
        keys = band_keys(known)
        positions = np.repeat(np.arange(len(known)), keys.shape[1])
        in_order = np.argsort(keys, axis=None, kind="stable")  # neighbours in the index lie on one page of the file
        self._db.execute("CREATE TEMP TABLE wanted (key INTEGER, position INTEGER, number INTEGER)")
        owners = np.fromiter(sketches, np.int64, len(sketches))[positions]
        wanted = (values[in_order].tolist() for values in (keys.ravel(), positions, owners))
        self._db.executemany("INSERT INTO wanted VALUES (?, ?, ?)", zip(*wanted, strict=True))
        self._db.execute("INSERT OR IGNORE INTO bands SELECT key, number FROM wanted")
        candidates = self._db.execute(
            """SELECT wanted.number, wanted.position, bands.number, sketch
            FROM wanted CROSS JOIN bands USING (key) CROSS JOIN sketches ON sketches.number = bands.number
            WHERE bands.number <> wanted.number"""
        )
        while chunk := candidates.fetchmany(_CHUNK):
            rows = known[[position for _, position, _, _ in chunk]]
            alike = similarities(rows, as_array([sketch for _, _, _, sketch in chunk])) >= SIMILAR
            yield from {(chunk[index][0], chunk[index][2]) for index in np.flatnonzero(alike).tolist()}
        self._db.execute("DROP TABLE wanted")

    def _forget(self, numbers: list[int]) -> None:
        """Drop sketches that no article has any more."""
        for number, sketch in self._sketches(numbers).items():
            keys = band_keys(as_array([sketch])).ravel().tolist()
            self._db.executemany("DELETE FROM bands WHERE key = ? AND number = ?", ((key, number) for key in keys))
            self._db.execute("DELETE FROM sketches WHERE number = ?", (number,))

    def _sketches(self, numbers: Iterable[int]) -> dict[int, bytes]:
        query = f"SELECT number, sketch FROM sketches WHERE number IN {_LISTED}"
        return dict(self._db.execute(query, (json.dumps(list(numbers)),)))

    def _numbers(self, query: str, listed: str) -> set[int]:
        return {number for (number,) in self._db.execute(query, (listed,))}


def _key(article_id: str) -> int:
    """An id as SQLite's signed number, in the same order."""
    return int(article_id, 16) - (1 << 63)


def _id(key: int) -> str:
    return f"{key + (1 << 63):016x}"
