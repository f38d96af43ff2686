"""The rows of the sample and gold articles, pinned by a hash for each article and table.

What is meant to make the program faster must leave every row as it was. Where a rule changes on purpose, read what
changed, then write the hashes anew with `python -m tests.test_fingerprint`.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from newstables.duplicates.sketch import sketch
from newstables.pipeline.stages import extract
from newstables.records import Article, Extraction
from newstables.tables.arrow import Stamp, to_tables
from tests.gold.marked import GoldArticle, read_gold
from tests.gold.score import SPLITS
from tests.samples.reading import records

PINNED = Path(__file__).with_name("fingerprint.txt")
# They say when and how a run was made, or where on this machine its input lay.
OF_THE_RUN = {"source", "pipeline_version", "ingested_at", "run_id"}

Fingerprint = dict[tuple[str, str], str]  # (the article's source_id, table) → hash of its rows


def fingerprint(articles: list[Article]) -> Fingerprint:
    """Hash every row that some articles give, as the tables would hold it."""
    found: Fingerprint = {}
    stamp = Stamp("run", "0", datetime(2000, 1, 1, tzinfo=UTC))
    for article in articles:
        extraction: Extraction = extract(article)
        extraction.sketch = sketch(article.text)
        for name, table in to_tables([extraction], [1], stamp).items():
            rows = [{key: row[key] for key in row if key not in OF_THE_RUN} for row in table.to_pylist()]
            found[article.source_id, name] = hashlib.sha256(repr(rows).encode()).hexdigest()[:12]
    return found


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


def _pinned() -> Fingerprint:
    lines = [line.split("\t") for line in PINNED.read_text(encoding="utf-8").splitlines()]
    return {(article, table): digest for article, table, digest in lines}


def test_no_row_has_changed() -> None:
    pinned, found = _pinned(), fingerprint(sample_articles())
    changed = {key for key in pinned.keys() | found.keys() if pinned.get(key) != found.get(key)}
    assert not changed, "rows changed: if they should, run python -m tests.test_fingerprint"


def test_a_changed_word_changes_the_fingerprint() -> None:
    article = next(article for article in sample_articles() if article.source_id == "river-flood.txt")
    before = fingerprint([article])
    article = Article(
        "x", article.source_id, article.text.replace("31,500", "31,501"), published_at=article.published_at
    )
    assert fingerprint([article])[article.source_id, "claims"] != before[article.source_id, "claims"]


def _write() -> None:
    lines = [f"{article}\t{table}\t{digest}\n" for (article, table), digest in fingerprint(sample_articles()).items()]
    PINNED.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    _write()
