"""The version of what the pipeline makes of an article.

It follows from the code and the lexicons that make rows, so that nobody can forget to raise it: `--reprocess` makes
anew what another version made. Lines that are comments and empty lines have no part in it; a docstring has, for telling
one apart needs a parser, which takes a second where this takes some hundredths.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from newstables.article.identity import digest

# What has a part in what a row says, by where it stands in the package; a folder stands for all in it.
MAKES_ROWS = (
    "article",
    "calendar_names.py",
    "calendar_names.toml",
    "extractors",
    "language",
    "lexicon.py",
    "link",
    "page",
    "pipeline/reading_copy.py",
    "pipeline/stages.py",
    "records.py",
    "schemas",
    "sources",
    "tables/arrow.py",
)
_TEXT = {".py", ".toml", ".csv"}
_BLANKS_AT_END = re.compile(rb"[ \t]+\n")
_SAYS_NOTHING = re.compile(rb"\n(?:[ \t]*#[^\n]*)?(?=\n|\Z)")  # a comment, or nothing
_DATA = {".json", ".npz"}  # weights of models
# They make gazetteers, models, checks, documents, and what is derived from rows.
_NO_PART = {"build.py", "train.py", "check.py", "dictionary.py", "quantities.py"}


def pipeline_version(actors: Sequence[str] = (), recogniser: str | None = None) -> str:
    """The version, marked where the user's own gazetteers or recogniser have a part in it.

    "5f0c1b7e", "5f0c1b7e+spacy:en_core_web_sm".
    """
    parts = [_of_package()]
    if actors:
        parts.append("actors:" + digest("\n".join(Path(path).read_text(encoding="utf-8") for path in actors))[:8])
    if recogniser:
        parts.append(recogniser)
    return "+".join(parts)


@cache
def _of_package() -> str:
    return version_of(dict(row_makers()))


@cache
def version_of_quantities() -> str:
    """The version of what is made of the rows of quantities."""
    return version_of(dict(row_makers(("quantities",))))


def row_makers(parts: Sequence[str] = MAKES_ROWS) -> Iterator[tuple[str, bytes]]:
    """The files that have a part in what a row says: path within the package, content."""
    for part in parts:
        for place in _places(part):
            files = sorted(place.rglob("*")) if place.is_dir() else [place]
            for file in files:
                if file.suffix in _TEXT | _DATA and file.name not in _NO_PART:
                    yield f"{part}/{file.relative_to(place).as_posix()}", file.read_bytes()


def _places(part: str) -> list[Path]:
    if part.endswith((".py", ".toml")):
        return [Path(__file__).parent / part]
    spec = find_spec(f"newstables.{part}")  # schemas/ lies beside flows/ where the project is not installed as a copy
    return [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []


def version_of(files: dict[str, bytes]) -> str:
    """Eight hexadecimal digits for the content of some files, by their paths."""
    found = hashlib.blake2b(digest_size=4)
    for path, content in sorted(files.items()):
        found.update(f"\0{path}\0".encode())
        found.update(_without_comments(content) if Path(path).suffix in _TEXT else content)
    return found.hexdigest()


def _without_comments(content: bytes) -> bytes:
    """The lines that say something, by patterns that skip from one end of a line to the next: every start of a process
    asks for nearly 300,000 of them.
    """
    lines = b"\n" + content.replace(b"\r\n", b"\n")
    if b" \n" in lines:
        lines = _BLANKS_AT_END.sub(b"\n", lines)
    if b"#" in lines or b"\n\n" in lines:
        lines = _SAYS_NOTHING.sub(b"", lines)
    return lines.strip(b"\n")
