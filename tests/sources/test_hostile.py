"""A folder of everything that should not be there: each thing costs itself, and says so."""

import gzip
import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import get_args

from newstables.page import read_page
from newstables.page.html import parse_html
from newstables.records import Article, Page, Reject
from newstables.schemas.rejects import RejectReason
from tests.sources.archives import record, zipped
from tests.sources.through import read

STORY = "The mill in Kelso will close in March, its owner said on Monday. Some 240 people work there. " * 4
HTML = (
    f"<html><head><title>Mill</title></head><body><article><h1>Mill to close</h1><p>{STORY}</p></article></body></html>"
)
NOISE = random.Random(3).randbytes(20_000)


def hostile(folder: Path) -> None:
    files: dict[str, bytes] = {
        "good.html": HTML.encode(),
        "good.jsonl": f'{{"id": "g", "text": "{STORY}"}}\n'.encode(),
        "empty.html": b"",
        "blank.txt": b" \n\t\n",
        "photo.html": b"\x89PNG\r\n\x1a\n" + NOISE,
        "random.txt": NOISE,
        "furniture.html": b"<html><head><script>a = 1</script></head><body><nav><a>Home</a></nav></body></html>",
        "cut.jsonl.gz": gzip.compress(
            b"".join(b'{"id": "%d", "text": "One %s"}\n' % (n, NOISE[n : n + 9].hex().encode()) for n in range(900))
        )[:-40],
        "cut.html.gz": gzip.compress(HTML.encode())[:-40],
        "broken.warc.gz": zipped(record("https://mill.example/1", HTML.encode()))
        + zipped(record("https://mill.example/2", HTML.encode() + NOISE.hex().encode()))[:2000]
        + zipped(record("https://mill.example/3", HTML.encode())),
        "lines.jsonl": b'[1]\n"text"\n{"id": 1,\nnull\n{"id": "n"}\n{"id": "ok", "text": "Fine."}\n',
        "broken.xml": b"<nitf><body>",
        "letter.odt": b"PK\x03\x04" + NOISE,
        "letter.doc": b"\xd0\xcf\x11\xe0" + NOISE,
        "news.xlsx": b"PK\x03\x04" + NOISE,
        "news.ods": b"PK\x03\x04" + NOISE,
        "news.db": b"SQLite format 3\0" + NOISE,
        "wire.sgm": b"<DOC>" + NOISE,
        "table.csv": b"id,price\n1,2\n",
        "table.parquet": b"PAR1" + NOISE,
        "all.zip": b"PK\x03\x04" + NOISE,
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (folder / "huge.txt").write_bytes(STORY.encode())
    os.truncate(folder / "huge.txt", 200_000_000)
    (folder / "loop").symlink_to(folder)
    (folder / "snake.html").symlink_to("snake.html")
    (folder / "gone.html").symlink_to("nowhere.html")


def test_everything_is_told_of_and_what_is_good_comes_through(tmp_path: Path) -> None:
    hostile(tmp_path)
    results = [read_page(found) if isinstance(found, Page) else found for found in read(tmp_path)]
    rejects = [result for result in results if isinstance(result, Reject)]
    assert Counter((r.reason, r.source_id) for r in rejects) == Counter(
        [
            ("truncated", "all.zip"),
            ("empty", "blank.txt"),
            ("bad_record", "broken.warc.gz:" + next(r.source_id for r in rejects if "warc" in r.source).split(":")[1]),
            ("bad_record", "broken.xml"),
            ("truncated", "cut.html.gz"),
            ("truncated", "cut.jsonl.gz"),
            ("empty", "empty.html"),
            ("no_text", "furniture.html"),
            ("unreadable", "gone.html"),
            ("too_large", "huge.txt"),
            ("unknown_format", "letter.doc"),
            ("truncated", "letter.odt"),
            ("bad_record", "news.db"),
            ("truncated", "news.ods"),
            ("truncated", "news.xlsx"),
            ("truncated", "wire.sgm:1"),
            ("bad_record", "lines.jsonl:1"),
            ("bad_record", "lines.jsonl:2"),
            ("bad_record", "lines.jsonl:3"),
            ("bad_record", "lines.jsonl:4"),
            ("no_text", "n"),
            ("link_loop", "loop"),
            ("binary", "photo.html"),
            ("binary", "random.txt"),
            ("link_loop", "snake.html"),
            ("no_text", "table.csv"),
            ("truncated", "table.parquet"),
        ]
    )
    assert {r.reason for r in rejects} <= set(get_args(RejectReason))
    assert all(len(r.head) <= 200 and len(r.message) > 20 and "\n" not in r.message for r in rejects)
    articles = {result.source_id for result in results if isinstance(result, Article)}
    assert {"good.html", "g", "1", "3", "ok"} <= articles
    assert len(articles) > 500, "and most of the cut lines"


MEASURE = """
import resource, sys
from newstables.sources import find, parse, split
peaks, count = [], 0
for file in find(sys.argv[1:]):
    for raw in split(file, {}):
        count += sum(1 for _ in parse(raw, {}))
        peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
print(count, peaks[len(peaks) // 10], peaks[-1])
"""


def test_memory_stays_flat_over_an_archive(tmp_path: Path) -> None:
    page = HTML.encode() + b"<!--" + NOISE.hex().encode() * 4 + b"-->"
    with (tmp_path / "big.warc").open("wb") as file:
        for n in range(600):  # 100 MB
            file.write(record(f"https://mill.example/{n}", page))
    run = subprocess.run(
        [sys.executable, "-c", MEASURE, str(tmp_path / "big.warc")], capture_output=True, text=True, check=True
    )
    count, early, late = map(int, run.stdout.split())
    assert count == 600
    assert late - early < 10_000, "kilobytes"


def test_a_tag_of_countless_attributes_costs_no_more_than_its_length() -> None:
    attributes = " ".join(f"word{number}" for number in range(100_000))
    for tag in (f"<p {attributes}>", f"<div {attributes}", f"<div {attributes} {attributes}\n<br>"):
        begun = time.process_time()
        root = parse_html(f"<html><body>{tag}<p>{STORY}</p></body></html>")
        assert time.process_time() - begun < 2
        assert root is not None
        assert root.findall(".//p")[-1].text == STORY


def test_a_tag_with_one_long_attribute_keeps_it() -> None:
    state = "one 'word' > two" * 10_000
    root = parse_html(f'<html><body><div data-state="{state}"><p>{STORY}</p></div></body></html>')
    assert root is not None
    assert root.find(".//div").get("data-state") == state
