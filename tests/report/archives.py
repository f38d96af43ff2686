"""Archives for tests of the report: written by rule, as tables that no run has made."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newstables.schemas import TABLES, Table

needs_altair = pytest.mark.skipif(
    not all(map(find_spec, ("altair", "vl_convert"))),
    reason="Altair and vl-convert are not installed: pip install 'newstables[report]'",
)

_SYLLABLES = [a + b for a in "bcdfglmnprstvw" for b in ("a", "e", "i", "o", "un")]
_SPEAKERS = ("the army", "police", "the health ministry", "Ana Brandt", "the union", "he", None, None, None)
_COUNTED = (("person", "killed"), ("person", "injured"), ("soldier", "deployed"), ("house", "destroyed"))
_OTHERS = (("USD", "money"), ("percent", "percent"), ("tonne", "measure"))
_PLACES = ("Oslo", "Lisbon", "Quito", "Accra", "Hanoi", "Turin", "Perth", "Leeds")


def write_archive(folder: Path, articles: int, claims: int = 8, words: int = 420) -> Path:
    """A tables folder of so many articles, with so many claims and words each; the same for the same numbers."""
    rng = random.Random(articles)
    vocabulary = ["".join(rng.choices(_SYLLABLES, k=rng.randint(1, 4))) for _ in range(6_000)]
    weights = [1 / (rank + 5) for rank in range(len(vocabulary))]
    rows: dict[str, list[dict[str, Any]]] = {spec.name: [] for spec in TABLES}
    for number in range(articles):
        drawn = iter(rng.choices(vocabulary, weights, k=words + 30 * claims))
        for name, made in _article(number, rng, [next(drawn) for _ in range(words)], claims).items():
            rows[name] += made
    for spec in TABLES:
        write_table(folder, spec, rows[spec.name])
    return folder


def write_table(folder: Path, spec: Table, rows: list[dict[str, Any]]) -> None:
    """One table as one file; what a row does not say is null."""
    place = folder / spec.name / ("" if spec.name == "rejects" else "month=undated")
    place.mkdir(parents=True, exist_ok=True)
    filled = [{field.name: row.get(field.name) for field in spec.schema} for row in rows]
    pq.write_table(pa.Table.from_pylist(filled, spec.schema), place / "rows.parquet")


def _article(number: int, rng: random.Random, words: list[str], claims: int) -> dict[str, list[dict[str, Any]]]:
    article_id = f"{number:016x}"
    published = datetime(2019, 1, 1, tzinfo=UTC) + timedelta(hours=number * 3.7)
    place, actor = rng.choice(_PLACES), rng.randint(0, 400)
    sentences, made = [], []
    for position in range(claims):
        filler = words[position * len(words) // claims : (position + 1) * len(words) // claims]
        sentences.append(" ".join(filler[: len(filler) // 2]).capitalize() + ".")
        at = len(" ".join(sentences)) + 1
        claim = _claim(rng, " ".join(filler[len(filler) // 2 :]), place)
        sentences.append(claim["sentence"])
        start = at + claim["sentence"].index(claim["text"])
        claim |= {
            "claim_id": f"{article_id}-c{start}",
            "article_id": article_id,
            "char_start": start,
            "char_end": start + len(claim["text"]),
            "period_start": published - timedelta(days=1) if rng.random() < 0.4 else None,
            "period_end": published if rng.random() < 0.4 else None,
            "about_actor_id": f"actor:{actor}" if rng.random() < 0.2 else None,
        }
        made.append(claim)
    text = " ".join(sentences)
    article = {
        "article_id": article_id,
        "source": f"in/{number}.txt",
        "source_id": f"{number}.txt",
        "url": f"https://example.org/{number}",
        "publisher": f"The {rng.choice(_PLACES)} Times",
        "title": " ".join(words[:7]).capitalize(),
        "authors": [],
        "tags": [],
        "published_at": published,
        "published_precision": "minute",
        "language": "en",
        "text": text,
        "body_status": "complete",
        "word_count": len(text.split()),
        "content_hash": article_id,
        "revision": 1,
        "pipeline_version": "test",
        "ingested_at": datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=number % 5),
        "run_id": f"run{number % 5}",
    }
    person = {
        "article_id": article_id,
        "actor_id": f"actor:{actor}",
        "name": f"Actor Number{actor}",
        "kind": "person",
        "role": rng.choice((None, "minister", "mayor")),
        "mention_count": 1,
        "mentions": [{"start": 0, "end": len(words[0]), "text": text[: len(words[0])]}],
    }
    date = {
        "date_id": f"{article_id}-d0",
        "article_id": article_id,
        "char_start": 0,
        "char_end": 3,
        "text": text[:3],
        "timex_type": "DATE",
        "rule": "test",
    }
    return {"articles": [article], "actors": [person], "claims": made, "dates": [date], "rejects": []}


def _claim(rng: random.Random, filler: str, place: str) -> dict[str, Any]:
    value = float(round(10 ** rng.uniform(0, 4)))
    hedge, low, high = rng.choice((("exact", value, value), ("more_than", value, None), ("between", value, value * 2)))
    unit, event = rng.choice(_COUNTED) if rng.random() < 0.5 else (rng.choice(_OTHERS)[0], None)
    text = f"{value:,.0f} {unit}"
    return {
        "sentence": f"In {place} {text} {filler}.",
        "text": text,
        "value": value,
        "value_low": low,
        "value_high": high,
        "comparator": hedge,
        "kind": dict(_OTHERS).get(unit, "count"),
        "unit": unit,
        "about": unit,
        "event": event,
        "claim_status": "stated",
        "is_cumulative": False,
        "is_quoted": False,
        "attributed_to": rng.choice(_SPEAKERS),
        "place": place,
        "rule": "test",
    }
