"""The pipeline's version follows from what makes rows: nobody has to raise it, and nothing is left out."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newstables.version import MAKES_ROWS, pipeline_version, row_makers, version_of

# What lies on the way of an article and has no say in what its row says.
NO_SAY = {
    "newstables",
    "newstables.extractors",
    "newstables.networks",
    "newstables.pipeline",
    "newstables.pipeline.collecting",
    "newstables.pipeline.limits",
    "newstables.pipeline.threads",
    "newstables.tables",
    "newstables.waiting",
}


def test_a_version_is_short_and_stays() -> None:
    assert pipeline_version() == pipeline_version()
    assert len(pipeline_version()) == 8
    assert pipeline_version(recogniser="spacy:en_core_web_sm") == f"{pipeline_version()}+spacy:en_core_web_sm"


@pytest.mark.parametrize(
    ("path", "before", "after", "changes"),
    [
        ("rules.py", b"_MOST = 3\n", b"_MOST = 4\n", True),
        ("rules.py", b"_MOST = 3\n", b"# Measured anew.\n\n_MOST = 3  \n", False),
        ("rules.py", b"_MOST = 3\n", b"_MOST = 3\r\n", False),
        ("lexicon.toml", b'words = ["some"]\n', b'words = ["some", "many"]\n', True),
        ("lexicon.toml", b'words = ["some"]\n', b'# vague\nwords = ["some"]\n', False),
        ("names.csv", b"name,kind\nUN,organisation\n", b"name,kind\nEU,organisation\n", True),
        ("weights.npz", b"\0#1\n", b"\0#2\n", True),
    ],
)
def test_code_and_words_change_it_and_comments_do_not(path: str, before: bytes, after: bytes, changes: bool) -> None:
    assert (version_of({path: before}) != version_of({path: after})) is changes


def test_a_file_that_moves_or_comes_changes_it() -> None:
    assert version_of({"a.py": b"x"}) != version_of({"b.py": b"x"})
    assert version_of({"a.py": b"x"}) != version_of({"a.py": b"x", "b.py": b""})


def test_all_that_an_article_meets_on_its_way_has_a_part() -> None:
    code = (
        "import sys, newstables.pipeline.preload, newstables.page, newstables.sources.formats as formats;"
        "formats.readers(); print(*(name for name in sys.modules if name.startswith('newstables')))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    parts = [f"newstables.{part.removesuffix('.py').replace('/', '.')}" for part in MAKES_ROWS]
    met = set(run.stdout.split()) - NO_SAY - {"newstables.pipeline.preload"}
    assert not [name for name in sorted(met) if not any(f"{name}.".startswith(f"{part}.") for part in parts)]


def test_each_part_is_there() -> None:
    found = {path for path, _ in row_makers()}
    assert not [part for part in MAKES_ROWS if not any(path.startswith(part) for path in found)]
    assert {"schemas/claims.py", "records.py/.", "extractors/claims/lexicon.toml"} <= found
