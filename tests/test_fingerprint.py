"""The rows of the sample and gold articles, pinned one by one.

What is meant to make the program faster must leave every row as it was. Where a rule changes on purpose, read what
changed (the failing test prints it, cell by cell; of held-out articles only how many rows), then write the rows anew
with `python -m tests.test_fingerprint`.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newstables.pipeline.stages import extract
from newstables.records import Article
from newstables.tables.arrow import Stamp, to_tables
from tests.gold.marked import GoldArticle, read_gold
from tests.gold.score import SPLITS
from tests.samples.reading import records

PINNED = Path(__file__).with_name("fingerprint.jsonl")
# They say when and how a run was made, or where on this machine its input lay; ids and ends follow from what is pinned.
OF_THE_RUN = {"source", "pipeline_version", "ingested_at", "run_id", "content_hash", "revision", "char_end"}
IDS = {"article_id", "claim_id", "date_id"}
_LONG = 40  # characters: what is longer is pinned by its beginning and a hash
_SHOWN = 60  # rows that a failure prints
HELD_OUT = "held_out-"  # what the ids of articles begin with that no rule is made on

Row = dict[str, Any]
Pinned = dict[tuple[str, str], list[Row]]  # (the article's source_id, table) → its rows


def pinned_rows(articles: list[Article]) -> Pinned:
    """Every row that some articles give, as the tables would hold it, without what is null, false or empty in it."""
    stamp = Stamp("run", "0", datetime(2000, 1, 1, tzinfo=UTC))
    found: Pinned = {}
    for article in articles:
        for name, table in to_tables([extract(article)], [1], stamp).items():
            found[article.source_id, name] = [_brief(row, name) for row in table.to_pylist()]
    return found


def _brief(row: Row, table: str) -> Row:
    left_out = OF_THE_RUN | (IDS if table != "claims" else IDS - {"date_id"})
    said = {column: value for column, value in row.items() if column not in left_out}
    return {column: _plain(value) for column, value in said.items() if value not in ([], None) and value is not False}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%S")
    if isinstance(value, list):
        return [f"{part['start']}–{part['end']} {part['text']}" if isinstance(part, dict) else part for part in value]
    if isinstance(value, str) and len(value) > _LONG:
        return f"{value[: _LONG // 2]}… {hashlib.sha256(value.encode()).hexdigest()[:8]}"
    return value


def sample_articles() -> list[Article]:
    """The samples, then the gold articles as records of an export."""
    samples = [record for record in records() if isinstance(record, Article)]
    return samples + [_as_record(split, gold) for split in SPLITS for gold in read_gold(split)]


def _as_record(split: str, gold: GoldArticle) -> Article:
    published = datetime.fromisoformat(gold.published).replace(tzinfo=UTC)
    return Article(
        source="gold",
        source_id=f"{split}-{gold.id}",
        text=gold.text,
        title=gold.title,
        published_at=published,
        published_precision="day",
        language="en",
    )


def differences(before: Pinned, after: Pinned) -> Iterator[str]:
    """What changed, a line a row: `- ` a row that is gone, `+ ` a new one, `~ ` one with other cells."""
    for key in sorted(before.keys() | after.keys()):
        old, new = _by_place(before.get(key, []), key[1]), _by_place(after.get(key, []), key[1])
        for place in sorted(old.keys() | new.keys()):
            where = f"{key[0]} {key[1]} {place[1]}"
            if place not in new:
                yield f"- {where}: {_cells(old[place])}"
            elif place not in old:
                yield f"+ {where}: {_cells(new[place])}"
            elif old[place] != new[place]:
                was, now = old[place], new[place]
                changed = [name for name in sorted(was.keys() | now.keys()) if was.get(name) != now.get(name)]
                cells = ", ".join(f"{name} {was.get(name)!r} → {now.get(name)!r}" for name in changed)
                yield f"~ {where} ({now.get('text', '')!s:.40}): {cells}"


def _by_place(rows: list[Row], table: str) -> dict[tuple[int, str], Row]:
    """Rows by where they stand in the article, or whom they are about."""
    if table in ("claims", "dates"):
        return {(row["char_start"], f"at {row['char_start']}"): row for row in rows}
    return {(0, row.get("actor_id", "")): row for row in rows}


def _cells(row: Row) -> str:
    return ", ".join(f"{name} {value!r}" for name, value in row.items() if name not in ("char_start", "sentence"))


def _read() -> Pinned:
    found: Pinned = defaultdict(list)
    for line in PINNED.read_text(encoding="utf-8").splitlines():
        article, table, row = json.loads(line)
        found[article, table].append(row)
    return found


def _write() -> None:
    lines = [
        json.dumps([*key, row], ensure_ascii=False, separators=(",", ":")) + "\n"
        for key, rows in pinned_rows(sample_articles()).items()
        for row in rows
    ]
    PINNED.write_text("".join(lines), encoding="utf-8")


def test_no_row_has_changed() -> None:
    changed = list(differences(_read(), pinned_rows(sample_articles())))
    shown = "\n".join(readable(changed)[:_SHOWN])
    assert not changed, f"{len(changed)} rows changed; if they should, python -m tests.test_fingerprint\n{shown}"


def readable(changed: list[str]) -> list[str]:
    """The lines that may be read while rules are written: of held-out articles only how many there are."""
    shown = [line for line in changed if not line.split(" ", 1)[1].startswith(HELD_OUT)]
    hidden = len(changed) - len(shown)
    return [*shown, *([f"and {hidden} rows of held-out articles"] if hidden else [])]


def test_changed_rows_of_held_out_articles_are_counted_and_not_shown() -> None:
    held_out = sorted({source_id for source_id, _ in _read() if source_id.startswith(HELD_OUT)})
    assert len(held_out) > 10
    before = {(name, "dates"): [{"char_start": 1}] for name in (held_out[0], "river-flood.txt")}
    assert readable(list(differences(before, {}))) == [
        "- river-flood.txt dates at 1: ",
        "and 1 rows of held-out articles",
    ]


def test_a_changed_word_shows_as_a_changed_cell() -> None:
    article = next(article for article in sample_articles() if article.source_id == "river-flood.txt")
    before = pinned_rows([article])
    changed_text = article.text.replace("31,500", "31,501")
    article = Article("x", article.source_id, changed_text, published_at=article.published_at)
    [line] = [line for line in differences(before, pinned_rows([article])) if "31500.0 → 31501.0" in line]
    assert line.startswith("~ river-flood.txt claims at ")


if __name__ == "__main__":
    _write()
