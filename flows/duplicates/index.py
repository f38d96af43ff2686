"""Near-duplicates among all articles of the tables, found by their sketches; a part of the state.

The definition is one of pairs, so that the order in which articles come does not matter: an article is a duplicate of
the earliest article (by published_at, the undated last; then by id) that comes before it and whose sketch is alike: one
of the bands is the same, and `are_duplicates` says so.

Articles with equal sketches share what is found for the sketch: a text that came ten thousand times is compared once.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np

from newstables.duplicates.sketch import are_duplicates, as_array, band_keys

SCHEMA = """
CREATE TABLE IF NOT EXISTS sketches (number INTEGER PRIMARY KEY, digest INTEGER NOT NULL UNIQUE, sketch BLOB NOT NULL);
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
        learned = {_key(row.article_id): row for row in rows}
        listed = json.dumps(list(learned))
        query = "SELECT number FROM sketched WHERE "
        touched = self._numbers(f"{query} article IN {_LISTED} UNION {query} duplicate_of IN {_LISTED}", listed)
        if touched:
            self._db.execute(f"DELETE FROM sketched WHERE article IN {_LISTED}", (listed,))
        numbers = self._number({row.sketch for row in learned.values() if row.sketch is not None})
        self._db.executemany(
            "INSERT INTO sketched VALUES (?1, ?2, ?3, NULL, ?4)",
            (
                (
                    article,
                    numbers[row.sketch],
                    _UNDATED if row.published_at is None else row.published_at,
                    row.duplicate_of and _key(row.duplicate_of),
                )
                for article, row in sorted(learned.items())
                if row.sketch is not None
            ),
        )
        decided = self._decide(touched | set(numbers.values()))
        return {_id(article): _id(original) for article, original in decided if original and article in learned}

    def forget(self, article_ids: Iterable[str]) -> None:
        """Drop articles, and decide anew for those that were their duplicates."""
        listed = json.dumps([_key(article_id) for article_id in article_ids])
        query = "SELECT number FROM sketched WHERE "
        touched = self._numbers(f"{query} article IN {_LISTED} UNION {query} duplicate_of IN {_LISTED}", listed)
        self._db.execute(f"DELETE FROM sketched WHERE article IN {_LISTED}", (listed,))
        self._decide(touched)

    def outdated(self) -> dict[str, str | None]:
        """article_id → the duplicate_of that its row should have and has not."""
        query = "SELECT article, duplicate_of FROM sketched WHERE duplicate_of IS NOT written"
        return {_id(article): None if found is None else _id(found) for article, found in self._db.execute(query)}

    def note_written(self, article_ids: Iterable[str]) -> None:
        """The rows of these articles have the duplicate_of that they should have."""
        listed = json.dumps([_key(article_id) for article_id in article_ids])
        self._db.execute(f"UPDATE sketched SET written = duplicate_of WHERE article IN {_LISTED}", (listed,))

    def _number(self, sketches: set[bytes]) -> dict[bytes, int]:
        """The numbers of some sketches; the new among them get one."""
        digests = {int.from_bytes(blake2b(item, digest_size=8).digest(), signed=True): item for item in sketches}
        self._db.executemany("INSERT OR IGNORE INTO sketches (digest, sketch) VALUES (?, ?)", sorted(digests.items()))
        query = f"SELECT digest, number FROM sketches WHERE digest IN {_LISTED}"
        return {digests[digest]: number for digest, number in self._db.execute(query, (json.dumps(list(digests)),))}

    def _decide(self, touched: set[int]) -> list[tuple[int, int | None]]:
        """Find the originals of sketches that are new or have lost or gained articles, and of those like them.

        What comes back is each article whose duplicate_of changed, with the new one.
        """
        members = self._members(touched)
        self._forget([number for number in touched if number not in members])
        firsts = {number: in_order[0][:2] for number, in_order in members.items()}
        originals = dict(firsts)
        for number, other in self._similar(firsts):
            if other not in members:
                members |= self._members([other])
                originals[other] = self._original(members[other][0][:2])
            originals[number] = min(originals[number], members[other][0][:2])
            originals[other] = min(originals[other], firsts[number])
        changes = []
        for number, (_, original) in originals.items():
            for _, article, before in members[number]:
                after = None if article == original else original
                if after != before:
                    changes.append((article, after))
        self._db.executemany("UPDATE sketched SET duplicate_of = ?2 WHERE article = ?1", changes)
        return changes

    def _members(self, numbers: Iterable[int]) -> dict[int, list[tuple[int, int, int | None]]]:
        """(published, article, duplicate_of) of the articles that have each of some sketches, in their order."""
        query = f"""SELECT number, published, article, duplicate_of FROM sketched
            WHERE number IN {_LISTED} ORDER BY number, published, article"""
        members: dict[int, list[tuple[int, int, int | None]]] = {}
        for number, *member in self._db.execute(query, (json.dumps(list(numbers)),)):
            members.setdefault(number, []).append(tuple(member))
        return members

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
            alike = are_duplicates(rows, as_array([sketch for _, _, _, sketch in chunk]))
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
