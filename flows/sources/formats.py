"""What a reader is, what it is given, and the registry: a new format is a new file here that defines ``READER``."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import BinaryIO

import newstables.sources
from newstables.lexicon import load
from newstables.records import Article, Page, Raw, Reject
from newstables.schemas.rejects import RejectReason

# Pages with their images inlined reach 20 MB.
MAX_PAGE = 50_000_000  # bytes
HEAD = 200  # bytes of a reject kept for a look
SNIFF = 4096  # bytes that tell a format
NOTHING = "There is nothing in it. Delete it, or get it again."
NO_ROWS = "It names its columns, and has no rows. Delete it, or get it again."

Fields = Mapping[str, str]
Found = Iterator[Page | Article | Reject]


@dataclass(slots=True)
class FormatEntry:
    """One open file, or one member of an archive, while it is cut into records."""

    source: str  # file or URI that it lies in
    source_id: str  # its path within the input folder, and within the archive
    name: str  # the name whose suffix tells the format
    stream: BinaryIO  # buffered
    size: int  # bytes, 0 where unknown
    damage: list[str] = field(default_factory=list)  # what the archive around it found broken
    depth: int = 0  # archives around it; at 0 a worker can open `source` itself

    def at(self, record: str | int) -> str:
        """The id of a record that has none of its own."""
        return f"{self.source_id}:{record}"


Split = Callable[[FormatEntry, Fields], Iterator[Raw | Reject]]
Parse = Callable[[Raw, Fields], Found]


@dataclass(frozen=True)
class Reader:
    """One format: how to know it, how to cut it into records, how to understand one."""

    name: str
    suffixes: tuple[str, ...]  # lower case, with the dot
    parse: Parse | None = None  # None: a container, its members have formats of their own
    split: Split | None = None  # None: a file is one document
    sniff: Callable[[bytes], bool] = lambda head: False  # does a file that begins so look like it?
    limit: int = MAX_PAGE  # bytes of one document
    seeks: bool = False  # its `split` moves about in the stream


@cache
def readers() -> dict[str, Reader]:
    """Every reader by name, in the order of their modules' names."""
    modules = (
        import_module(f"newstables.sources.{info.name}") for info in pkgutil.iter_modules(newstables.sources.__path__)
    )
    found = (getattr(module, "READER", None) for module in modules)
    return {reader.name: reader for reader in found if isinstance(reader, Reader)}


@cache
def _by_suffix() -> dict[str, list[Reader]]:
    """Suffix → readers that claim it."""
    claims: dict[str, list[Reader]] = {}
    for reader in readers().values():
        for suffix in reader.suffixes:
            claims.setdefault(suffix, []).append(reader)
    return claims


def suffix_readers(name: str) -> list[Reader]:
    """The readers that claim the longest suffix of `name` ("x.warc.gz" before "x.gz")."""
    parts = name.rsplit("/", 1)[-1].lower().split(".")
    for first in range(1, len(parts)):
        claimed = _by_suffix().get("." + ".".join(parts[first:]))
        if claimed:
            return claimed
    return []


def choose(name: str, head: bytes) -> Reader | None:
    """The reader for a file called `name` that begins with `head`; None: no reader knows it."""
    claimed = suffix_readers(name)
    if len(claimed) == 1:
        return claimed[0]
    if foreign_kind(name):
        return None
    for reader in claimed or readers().values():
        if reader.sniff(head):
            return reader
    return None


def foreign_kind(name: str) -> str | None:
    """What a file is, and what to do with it, where its suffix is of a format that no reader knows."""
    return next((kind for suffix, kind in _foreign().items() if name.lower().endswith(suffix)), None)


@cache
def _foreign() -> dict[str, str]:
    kinds: dict[str, list[str]] = load("newstables.sources")["foreign"]
    return {suffix: kind for kind, suffixes in kinds.items() for suffix in suffixes}


def clip(head: bytes | str) -> bytes:
    """The first bytes of something rejected."""
    if isinstance(head, str):
        head = head[:HEAD].encode("utf-8", "replace")
    return bytes(head[:HEAD])


def reject(
    at: FormatEntry | Raw, reason: RejectReason, message: str, head: bytes | str = b"", source_id: str | None = None
) -> Reject:
    """A reject of the record at hand; `source_id` where it is a part of `at`."""
    line = " ".join(message.split())
    return Reject(at.source, at.source_id if source_id is None else source_id, reason, line, clip(head))
