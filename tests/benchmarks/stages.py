"""Each stage alone over the same articles, and the floor: the least that any program would do."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from newstables.article.identity import article_id, content_hash
from newstables.duplicates.sketch import sketches
from newstables.extractors.actors import find_actors
from newstables.extractors.claims import find_claims
from newstables.extractors.dates import find_dates
from newstables.extractors.roles import fill_roles
from newstables.language import parse
from newstables.language.annotate import Document
from newstables.link import link
from newstables.pipeline.stages import extract
from newstables.records import Article
from newstables.tables import parquet
from newstables.tables.arrow import Stamp, to_tables
from newstables.tables.staging import problems
from tests.benchmarks import inputs
from tests.benchmarks.subjects import best_in_a_batch


def stages(folder: Path) -> Iterator[str]:
    """The table of the stages, line by line."""
    _, records = inputs.newswire()
    articles = [article(record["text"], str(number)) for number, record in enumerate(records)]
    size = sum(len(a.text) for a in articles) / 1e6
    seconds = {name: best_in_a_batch(work) for name, work in _work(articles, folder).items()}
    floor = sum(taken for name, taken in seconds.items() if name.startswith("floor"))
    yield f"## Where the time goes, one core ({size / len(articles) * 1000:.1f} KB an article)"
    yield ""
    yield "| stage | ms an article | MB/s | times the floor |"
    yield "|---|---:|---:|---:|"
    for name, taken in seconds.items():
        yield f"| {name} | {taken / len(articles) * 1000:.3f} | {size / taken:.1f} | {taken / floor:.2f} |"


def _work(articles: Sequence[Article], folder: Path) -> dict[str, Callable[[], object]]:
    """What each stage does, by its name; what it needs of the stages before it is made beforehand."""
    documents = [_document(a) for a in articles]
    dates = [find_dates(d, a.published_at, "en") for d, a in zip(documents, articles, strict=True)]
    claims = [find_claims(d, found) for d, found in zip(documents, dates, strict=True)]
    actors = [find_actors(d, a.title) for d, a in zip(documents, articles, strict=True)]
    everything = list(zip(documents, articles, claims, actors, dates, strict=True))
    extractions = [extract(a) for a in articles]
    stamp = Stamp("benchmark", "0", datetime.now(UTC))
    ones = [1] * len(extractions)
    tables = to_tables(extractions, ones, stamp)
    files = {folder / f"{name}.parquet": table for name, table in tables.items()}
    texts = [a.text for a in articles]
    lines = [json.dumps({"text": text}) for text in texts]
    words = re.compile(r"\w+|[^\w\s]")
    plain = pa.table({"text": texts})
    return {
        "floor: parse the JSON": lambda: [json.loads(line) for line in lines],
        "floor: one compiled pattern over the text": lambda: [words.findall(a.text) for a in articles],
        "floor: write the text as Parquet": lambda: pq.write_table(plain, folder / "floor.parquet"),
        "sentences, quotations": lambda: [_document(a) for a in articles],
        "dates": lambda: [find_dates(d, a.published_at, "en") for d, a in zip(documents, articles, strict=True)],
        "claims": lambda: [find_claims(d, found) for d, found in zip(documents, dates, strict=True)],
        "actors": lambda: [find_actors(d, a.title) for d, a in zip(documents, articles, strict=True)],
        "language: tokens, tags, trees": lambda: parse(texts),
        "roles": lambda: [fill_roles(d.parse, a.text, c) for d, a, c in zip(documents, articles, claims, strict=True)],
        "links": lambda: [link(d, a, c, p, t) for d, a, c, p, t in everything],
        "id, hash, sketch": lambda: ([(article_id(a), content_hash(a)) for a in articles], sketches(texts)),
        "rows to Arrow": lambda: to_tables(extractions, ones, stamp),
        "checks of the rows": lambda: problems(tables),
        "Parquet": lambda: parquet.write_all(files),
    }


def _document(article: Article) -> Document:
    made = Document(article.text)
    _ = (made.sentences, made.lower, made.quotes, made.parse)
    return made


def article(text: str, name: str = "x") -> Article:
    """An article of this text, published on a day."""
    published = datetime(2024, 5, 6, tzinfo=UTC)
    return Article("benchmark", name, text, published_at=published, published_precision="day", language="en")
