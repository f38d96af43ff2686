"""`make bench`: how fast newstables is beside what an analyst would assemble, in one run on one machine.

Prints a page of tables and writes it to tests/benchmarks/RESULTS.md, before what that holds of other benchmarks. Read
the ratios: seconds belong to the machine.
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from threadpoolctl import threadpool_info

from newstables.pipeline.stages import extract
from newstables.pipeline.workers import processors
from tests.benchmarks import inputs, subjects
from tests.benchmarks.stages import article, stages
from tests.benchmarks.subjects import best, best_in_a_batch, timed

RESULTS = Path(__file__).parent / "RESULTS.md"
OTHERS = "## Operations"  # the heading of what is measured by other modules than this
FRESH = 3  # processes for the articles that were never seen
SAMPLE = 100  # of these, given to the slow stack
ASSEMBLED = 24  # pages given to the slow stack
LENGTHS = (2_000, 20_000, 200_000, 2_000_000)
COUNTS = (100, 1_000, 10_000)
MANY = 10_000  # articles shared out to workers
WARC_COPIES = 4


def main() -> None:
    """Run every part, print it as it comes, and keep the page."""
    lines = []
    with tempfile.TemporaryDirectory(prefix="newstables-bench-") as folder:
        for part in (_header, _text, _html, _warc, _workers, _lengths, _counts, stages):
            for line in part(Path(folder)):
                print(line, flush=True)
                lines.append(line)
            lines.append("")
    RESULTS.write_text(with_others(lines, RESULTS.read_text(encoding="utf-8")), encoding="utf-8")


def with_others(lines: list[str], before: str) -> str:
    """The page of these lines, with what the page `before` it held of other benchmarks."""
    _, heading, others = before.partition(OTHERS)
    return "\n".join(lines) + (f"\n{heading}{others}" if heading else "")


def _kernels() -> str:
    """What multiplies for numpy, and for which processors: the model's products are twice as fast by the wider ones."""
    found = [f"{each['internal_api']} for {each.get('architecture', 'any')}" for each in threadpool_info()]
    return " and ".join(found) or "products of its own"


def _header(_: Path) -> Iterator[str]:
    yield "# Benchmark"
    yield ""
    today, python = datetime.now(UTC).date(), platform.python_version()
    yield f"Made by `make bench` on {today}: Python {python}, {platform.machine()}, numpy with {_kernels()}."


def _text(folder: Path) -> Iterator[str]:
    name, records = inputs.distinct()
    first, path = folder / "first.jsonl", folder / "text.jsonl"
    inputs.write_jsonl(first, records[:1])
    count = len(records) - 1
    size = inputs.write_jsonl(path, records[1:]) / count / 1e6
    runs = [_alone(folder / f"text-{number}", path, first) for number in range(FRESH)]
    ours = statistics.median(seconds for seconds, _, _ in runs) / count
    slowest = max(seconds for seconds, _, _ in runs) / count
    texts = [record["text"] for record in records[1 : SAMPLE + 1]]
    characters = sum(map(len, texts)) / 1e6
    subjects.assembled_text(texts[:1], folder)  # its first call loads its data
    theirs = timed(lambda: subjects.assembled_text(texts, folder)) / characters * size
    yield f"## Text to tables, one core ({count:,} {name}, {1000 * size:.1f} KB each, never seen before)"
    yield ""
    yield "| | articles/s | MB/s | ratio |"
    yield "|---|---:|---:|---:|"
    yield f"| newstables | {1 / ours:,.0f} | {size / ours:.2f} | **{theirs / ours:.0f}** |"
    if spacy := subjects.spacy_pipeline():
        parsed = timed(lambda: list(spacy.pipe(texts))) / characters * size
        said = f"{1 / parsed:,.0f} | {size / parsed:.3f} | {theirs / parsed:.0f}"
        yield f"| spaCy's small model: tags, trees, names | {said} |"
    yield f"| dateparser.search + quantulum3 + to_parquet | {1 / theirs:,.1f} | {size / theirs:.4f} | 1 |"
    yield ""
    yield (
        f"Median of {FRESH} fresh processes (the slowest {1 / slowest:,.0f} articles/s); a process needs "
        f"{statistics.median(start for _, _, start in runs):.1f} s before, for its lexicons and its model."
    )


def _alone(tables: Path, source: Path, first: Path) -> tuple[float, float, float]:
    """Seconds, peak MB and seconds of start of a run in a process of its own, with one thread for numpy as a worker."""
    command = [sys.executable, "-m", "tests.benchmarks.alone", str(tables), str(source), str(first)]
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    out = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
    seconds, peak, start = map(float, out.split())
    return seconds, peak, start


def _html(folder: Path) -> Iterator[str]:
    name, pages = inputs.pages()
    pages = pages[:40]
    source = folder / "html"
    source.mkdir()
    for number, page in enumerate(pages):
        (source / f"{number}.html").write_bytes(page)
    tables = _fresh(folder, "html")
    subjects.trafilatura_bodies(pages[:1])
    ours = best(lambda: subjects.run(next(tables), [source])) / len(pages)
    bodies = best(lambda: subjects.trafilatura_bodies(pages)) / len(pages)
    theirs = timed(lambda: subjects.assembled_html(pages[:ASSEMBLED], folder)) / len(pages[:ASSEMBLED])
    yield f"## HTML to tables, one core ({name}, {sum(map(len, pages)) / len(pages) / 1000:.0f} KB a page)"
    yield ""
    yield "| | pages/s | ms a page | ratio |"
    yield "|---|---:|---:|---:|"
    yield f"| newstables | {1 / ours:.0f} | {ours * 1000:.1f} | **{theirs / ours:.0f}** |"
    yield f"| trafilatura's bodies alone | {1 / bodies:.0f} | {bodies * 1000:.1f} | {theirs / bodies:.0f} |"
    yield f"| trafilatura + the text stack | {1 / theirs:.1f} | {theirs * 1000:.0f} | 1 |"


def _warc(folder: Path) -> Iterator[str]:
    name, pages = inputs.pages()
    path = folder / "crawl.warc.gz"
    inputs.write_warc(path, pages, WARC_COPIES)
    tables = _fresh(folder, "warc")
    seconds = timed(lambda: subjects.run(next(tables), [path]))
    count = len(pages) * WARC_COPIES
    yield f"## WARC to tables, one core ({name})"
    yield ""
    yield f"{count / seconds:.0f} pages/s, {path.stat().st_size / seconds / 1e6:.1f} MB/s packed"


def _workers(folder: Path) -> Iterator[str]:
    _, records = inputs.newswire()
    path = folder / "workers.jsonl"
    characters = inputs.write_jsonl(path, inputs.many(records, MANY))
    cores = processors()
    rows = {}
    rows["one worker"], _ = subjects.run_with_workers(folder / "workers1", [path], 1)
    rows[f"{cores} workers"], busy = subjects.run_with_workers(folder / "workers", [path], cores)
    shares = subjects.run(folder / "shares", [path])
    whole = shares.reading + shares.extracting + shares.writing + shares.committing
    engine = subjects.run_with_engine(folder / "engine", [path])
    start = subjects.run_with_engine(folder / "engine", [path])
    rows["`newstables run`, less what it takes where nothing is new"] = engine - start
    yield f"## All {cores} cores ({MANY:,} articles, text to tables)"
    yield ""
    yield "| | s | articles/s | MB/s |"
    yield "|---|---:|---:|---:|"
    for name, seconds in rows.items():
        yield f"| {name} | {seconds:.1f} | {MANY / seconds:,.0f} | {characters / seconds / 1e6:.2f} |"
    yield ""
    ratio = rows["one worker"] / rows[f"{cores} workers"]
    idle = 100 * (1 - busy / (cores * rows[f"{cores} workers"]))
    yield f"{cores} workers are {ratio:.2f} times as fast as one, and idle for {idle:.0f} percent of the time."
    yield (
        f"Of a run on one core, reading the input takes {100 * shares.reading / whole:.1f} percent, writing the "
        f"articles {100 * shares.writing / whole:.1f}, commits with the search for near-duplicates "
        f"{100 * shares.committing / whole:.1f}; extraction, checks and the other tables are the rest."
    )
    yield f"Where nothing is new, `newstables run` takes {start:.1f} s: Prefect's start."


def _lengths(_: Path) -> Iterator[str]:
    _, records = inputs.newswire()
    yield "## Cost by length of the text"
    yield ""
    yield "| characters | ms | MB/s |"
    yield "|---:|---:|---:|"
    for length in LENGTHS:
        text = inputs.long_text(records, length)
        seconds = best_in_a_batch(lambda text=text: extract(article(text)))  # type: ignore[misc]
        yield f"| {length:,} | {seconds * 1000:,.1f} | {length / seconds / 1e6:.2f} |"


def _counts(folder: Path) -> Iterator[str]:
    _, records = inputs.newswire()
    yield "## Cost and memory by number of articles"
    yield ""
    yield "| articles | s | articles/s | peak memory, MB |"
    yield "|---:|---:|---:|---:|"
    for count in COUNTS:
        path = folder / f"count{count}.jsonl"
        inputs.write_jsonl(path, inputs.many(records, count))
        command = [sys.executable, "-m", "tests.benchmarks.alone", str(folder / f"count{count}"), str(path)]
        seconds, peak, _ = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        yield f"| {count:,} | {float(seconds):.1f} | {count / float(seconds):,.0f} | {float(peak):.0f} |"
        path.unlink()


def _fresh(folder: Path, name: str) -> Iterator[Path]:
    """Folders for tables, a new one each time."""
    number = 0
    while True:
        yield folder / f"{name}-{number}"
        number += 1


if __name__ == "__main__":
    main()
