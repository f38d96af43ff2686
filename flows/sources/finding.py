"""From what the user names to the files to read."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from newstables.lexicon import load
from newstables.records import Reject, SourceFile
from newstables.schemas.rejects import RejectReason
from newstables.sources.opening import STDIN, is_uri, is_web, look_at_url, settled_path, storable_path

_LOOP = "This link leads back to a folder around it. Its files are read where they really lie; remove the link."


@dataclass(slots=True)
class LeftOut:
    """How many files were passed over by their names; the folder of pieces beside a page counts once."""

    count: int = 0


def find(inputs: Sequence[str], left_out: LeftOut | None = None) -> Iterator[SourceFile | Reject]:
    """Every file among `inputs` (files, folders, URIs, "-" for standard input).

    Folders recursively and in sorted order, without hidden files and without what is no article by its name (images,
    styles, scripts, and the folder of pieces that a browser saves beside a page). What was named itself always comes.
    Local paths come absolute and without links, so that a file is the same however it was named; one that lies in
    several of the inputs comes once. `left_out` counts what is no article by its name.
    """
    left_out = left_out or LeftOut()
    if len(inputs) == 1:
        yield from _find(inputs[0], left_out)
        return
    seen: set[str] = set()
    for name in inputs:
        for found in _find(name, left_out):
            path = found.path if isinstance(found, SourceFile) else found.source
            if path not in seen:
                seen.add(path)
                yield found


def own_path(name: str) -> str:
    """The path by which the file or folder that was named so comes."""
    return name if name == STDIN or is_uri(name) else settled_path(name)


def _find(name: str, left_out: LeftOut) -> Iterator[SourceFile | Reject]:
    if name == STDIN:
        yield SourceFile(STDIN, "stdin", 0, 0)
    elif is_uri(name):
        yield from _find_uri(name, left_out)
    else:
        yield from _find_local(settled_path(name), left_out)


def is_furniture(path: str) -> bool:
    """Is `path` (within a folder or archive) hidden, or no article by its name?"""
    if path.startswith(".") or "/." in path or "__MACOSX" in path.split("/"):
        return True
    return _has_suffix_of_furniture(path[path.rfind("/") + 1 :])


def _has_suffix_of_furniture(name: str) -> bool:
    dot = name.rfind(".")
    return dot >= 0 and name[dot:].lower() in _furniture()


def _find_local(name: str, left_out: LeftOut) -> Iterator[SourceFile | Reject]:
    try:
        if os.path.isdir(name):
            status = os.stat(name)
            yield from _walk(name, "", {(status.st_dev, status.st_ino)}, set(), left_out)
        else:
            yield _file(name, os.path.basename(name), os.stat(name))
    except OSError as error:
        yield _unreadable(name, os.path.basename(name), error)


def _walk(
    folder: str,
    inside: str,
    around: set[tuple[int, int]],
    followed: set[tuple[int, int]],
    left_out: LeftOut,
) -> Iterator[SourceFile | Reject]:
    """The files under `folder`. `around`: the folders that hold it; `followed`: where links led already."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield _unreadable(folder, inside.rstrip("/"), error)
        return
    names: set[str] = set()  # of all entries, once they are asked for
    for entry in entries:
        source_id = inside + entry.name
        try:
            if entry.is_dir():
                names = names or {entry.name for entry in entries}
                if entry.name.startswith(".") or entry.name == "__MACOSX" or _belongs_to_page(entry.name, names):
                    left_out.count += 1
                    continue
                status = entry.stat()
                key = (status.st_dev, status.st_ino)
                if key in around:
                    yield _reject(entry.path, source_id, "link_loop", _LOOP)
                    continue
                if entry.is_symlink():
                    if key in followed:
                        continue
                    followed.add(key)
                yield from _walk(entry.path, source_id + "/", around | {key}, followed, left_out)
            elif entry.name.startswith(".") or _has_suffix_of_furniture(entry.name):
                left_out.count += 1
            else:
                yield _file(entry.path, source_id, entry.stat())
        except OSError as error:
            yield _unreadable(entry.path, source_id, error)


def _file(path: str, source_id: str, status: os.stat_result) -> SourceFile | Reject:
    if stat.S_ISREG(status.st_mode) and path.isascii():  # as nearly all are: this is asked of millions
        return SourceFile(path, source_id, status.st_size, status.st_mtime_ns)
    if not stat.S_ISREG(status.st_mode):
        return _reject(
            path, source_id, "unreadable", "This is a pipe, a device or a socket, not a file. Save it first."
        )
    return SourceFile(storable_path(path), _printable(source_id), status.st_size, status.st_mtime_ns)


def _belongs_to_page(folder: str, siblings: set[str]) -> bool:
    """Is `folder` where a browser put the pieces of a page saved beside it ("Page_files" of "Page.html")?"""
    for ending in load("newstables.sources")["furniture"]["page_folders"]:
        stem = folder.removesuffix(ending)
        if stem != folder and any(stem + suffix in siblings for suffix in (".html", ".htm", ".xhtml")):
            return True
    return False


def _find_uri(uri: str, left_out: LeftOut) -> Iterator[SourceFile | Reject]:
    last = Path(uri.partition("?")[0].rstrip("/")).name
    try:
        if is_web(uri):
            yield look_at_url(uri, last)
        else:
            from newstables.sources.stores import list_store

            for file in list_store(uri):
                if file.path == uri or not is_furniture(file.source_id):
                    yield file
                else:
                    left_out.count += 1
    except OSError as error:
        yield _unreadable(uri, last, error)


def _unreadable(path: str, source_id: str, error: OSError) -> Reject:
    if error.errno == errno.ELOOP:
        return _reject(path, source_id, "link_loop", "This link leads to itself. Remove it.")
    if os.path.islink(path) and error.errno == errno.ENOENT:
        return _reject(
            path, source_id, "unreadable", "This link points to nothing. Remove it, or bring its target back."
        )
    why = error.strerror or str(error)
    message = f"Cannot be opened: {why}. Check that it exists and that you may read it."
    return _reject(path, source_id, "unreadable", message)


def _reject(path: str, source_id: str, reason: RejectReason, message: str) -> Reject:
    return Reject(storable_path(path), _printable(source_id), reason, message)


def _printable(name: str) -> str:
    """A name that is no UTF-8, with its odd bytes spelt out."""
    if name.isascii():
        return name
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


@cache
def _furniture() -> frozenset[str]:
    return frozenset(load("newstables.sources")["furniture"]["suffixes"])
