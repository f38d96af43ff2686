"""What the benchmark reads: real articles where the corpora are beside the project, the samples' text otherwise."""

from __future__ import annotations

import io
import itertools
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newstables import sources
from newstables.page import read_page
from newstables.records import Article, Page
from tests.sources.archives import record, zipped

ROOT = Path(__file__).parents[2]
CORPORA = ROOT.parent / "shared" / "corpora"
SAMPLES = ROOT / "data" / "articles"
_PASSAGE = 100  # characters at least: seven of them are 2 KB, as a newswire article is


def sample_articles() -> list[Article]:
    """The project's own samples."""
    found: list[Article] = []
    for file in sources.find([str(SAMPLES)]):
        if not hasattr(file, "path"):
            continue
        for raw in sources.split(file, {}):
            if hasattr(raw, "content"):
                for item in sources.parse(raw, {}):
                    article = read_page(item) if isinstance(item, Page) else item
                    if isinstance(article, Article):
                        found.append(article)
    return found


def newswire() -> tuple[str, list[dict[str, Any]]]:
    """(name, records) of newswire articles of about 2 KB each."""
    corpus = CORPORA / "timebank" / "articles.jsonl"
    if corpus.exists():
        with corpus.open(encoding="utf-8") as lines:
            return "newswire corpus", [json.loads(line) for line in lines]
    records = [
        {"id": str(number), "title": article.title, "text": article.text, "published": "2024-05-06"}
        for number, article in enumerate(sample_articles())
    ]
    return "own samples", records


def distinct() -> tuple[str, list[dict[str, Any]]]:
    """(name, records) of news articles that share no text: of every corpus beside the project, mixed by a fixed seed.

    Repeated articles would find their words and names in the caches, and look faster than news is.
    """
    found: dict[str, dict[str, Any]] = {}
    for name in ("timebank", "worldwide", "quotes", "shootings", "wikinews", "re3d"):
        path = CORPORA / name / "articles.jsonl"
        if path.exists():
            with path.open(encoding="utf-8") as lines:
                for item in map(json.loads, lines):
                    found.setdefault(item["text"][:200], {**item, "id": f"{name}-{item['id']}"})
    if not found:
        return "own samples", newswire()[1]
    records = list(found.values())
    random.Random(1).shuffle(records)
    return "distinct articles of six corpora", records


def many(records: list[dict[str, Any]], count: int) -> Iterator[dict[str, Any]]:
    """`count` articles in the order of their days, as an export has them, each of seven passages of `records`.

    Mixed, because repeated articles would be found to be near-duplicates, which is work that real ones do not make. Of
    three long passages, each of 10,000 articles was still compared with 31 others; of seven, with 10.
    """
    mix = random.Random(count)
    pool = [passage for item in records for passage in _passages(item["text"])]
    days = sorted(item["published"] for item in records)
    for number in range(count):
        text = "\n\n".join(mix.sample(pool, 7))
        yield {"id": str(number), "title": None, "text": text, "published": days[number * len(days) // count]}


def _passages(text: str) -> Iterator[str]:
    """The paragraphs of a text, joined until they are long enough; without what is left over."""
    passage = ""
    for paragraph in text.split("\n\n"):
        passage += ("\n\n" if passage else "") + paragraph
        if len(passage) >= _PASSAGE:
            yield passage
            passage = ""


def long_text(records: list[dict[str, Any]], characters: int) -> str:
    """A text of so many characters, made of articles one after the other."""
    text = io.StringIO()
    for item in itertools.cycle(records):
        text.write(item["text"] + "\n\n")
        if text.tell() >= characters:
            return text.getvalue()[:characters]
    raise AssertionError("no records")


def write_jsonl(path: Path, records: Iterator[dict[str, Any]] | list[dict[str, Any]]) -> int:
    """Write records; the characters of text in them."""
    characters = 0
    with path.open("w", encoding="utf-8") as file:
        for item in records:
            characters += len(item["text"])
            file.write(json.dumps(item) + "\n")
    return characters


def pages() -> tuple[str, list[bytes]]:
    """(name, HTML pages)."""
    folder = CORPORA / "pages" / "html"
    name = "page corpus"
    if not folder.exists():
        folder, name = SAMPLES, "own samples"
    return name, [path.read_bytes() for path in sorted(folder.glob("*.html"))]


def write_warc(path: Path, html: list[bytes], copies: int) -> None:
    """A gzipped WARC of response records, as a crawler writes them."""
    with path.open("wb") as stream:
        for number in range(copies):
            for index, page in enumerate(html):
                stream.write(zipped(record(f"https://news.example/{number}/{index}.html", page)))
