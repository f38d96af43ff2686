"""From what the user names to the files to read."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from operator import attrgetter
from pathlib import Path

from newstables.lexicon import load
from newstables.records import Reject, SourceFile
from newstables.schemas.rejects import RejectReason
from newstables.sources.opening import STDIN, is_uri, is_web, look_at_url, settled_path, storable_path, why_not

_LOOP = "This link leads back to a folder around it. Its files are read where they really lie; remove the link."
_OUTSIDE = "This link leads out of the folder that was named. Name where it leads as an input too, or remove it."


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
    roots = [settled_path(name) for name in inputs if name != STDIN and not is_uri(name)]
    found = [_find(name, roots, left_out) for name in inputs]
    return found[0] if len(found) == 1 else _each_once(found)


def _each_once(walks: Iterable[Iterator[SourceFile | Reject]]) -> Iterator[SourceFile | Reject]:
    seen: set[str] = set()
    for found in chain.from_iterable(walks):
        path = found.path if isinstance(found, SourceFile) else found.source
        if path not in seen:
            seen.add(path)
            yield found


def own_path(name: str) -> str:
    """The path by which the file or folder that was named so comes."""
    return name if name == STDIN or is_uri(name) else storable_path(settled_path(name))


def names_of(name: str) -> tuple[str, str]:
    """What an article_id or a source may be called in the tables: as it stands, and as a run names it."""
    return storable_path(name), own_path(name)


def _find(name: str, roots: Sequence[str], left_out: LeftOut) -> Iterator[SourceFile | Reject]:
    if name == STDIN:
        return iter([SourceFile(STDIN, "stdin", 0, 0)])
    return _find_uri(name, left_out) if is_uri(name) else _find_local(settled_path(name), roots, left_out)


def is_furniture(path: str) -> bool:
    """Is `path` (within a folder or archive) hidden, or no article by its name?"""
    if path.startswith(".") or "/." in path or "__MACOSX" in path.split("/"):
        return True
    return _has_furniture_suffix(path)


def _has_furniture_suffix(name: str) -> bool:
    return name.rpartition(".")[2].lower() in _furniture() and "." in name


def _find_local(name: str, roots: Sequence[str], left_out: LeftOut) -> Iterator[SourceFile | Reject]:
    try:
        if not os.path.isdir(name):
            return iter([_file(name, os.path.basename(name), os.stat(name))])
        status = os.stat(name)
    except OSError as error:
        return iter([_unreadable(name, os.path.basename(name), error)])
    return _Walk(name, roots, left_out).files(name, "", {(status.st_dev, status.st_ino)})


class _Walk:
    """The walk through one folder that was named. A link in it leads nowhere else: who fills an inbox is not to say
    which files of this machine are read.
    """

    def __init__(self, root: str, roots: Sequence[str], left_out: LeftOut) -> None:
        """`roots`: all that was named."""
        self._root = root
        self._roots = roots
        self._left_out = left_out
        self._followed: set[tuple[int, int]] = set()  # where links led already

    def files(self, folder: str, inside: str, around: set[tuple[int, int]]) -> Iterator[SourceFile | Reject]:
        """The files under `folder`. `around`: the folders that hold it."""
        try:
            entries = sorted(os.scandir(folder), key=attrgetter("name"))
        except OSError as error:
            yield _unreadable(folder, inside.rstrip("/"), error)
            return
        names: set[str] = set()  # of all entries, once they are asked for
        for entry in entries:
            name = entry.name
            try:
                if entry.is_symlink() and (refused := self._refused(entry, inside + name)) is not None:
                    yield from refused
                elif entry.is_dir():
                    names = names or {entry.name for entry in entries}
                    if name.startswith(".") or name == "__MACOSX" or _belongs_to_page(name, names):
                        self._left_out.count += 1
                    else:
                        yield from self._folder(entry, inside + name, around)
                elif name[0] == "." or _has_furniture_suffix(name):
                    self._left_out.count += 1
                else:
                    path, status = entry.path, entry.stat()
                    if stat.S_ISREG(status.st_mode) and path.isascii():  # as nearly all are, of millions
                        yield SourceFile(path, inside + name, status.st_size, status.st_mtime_ns)
                    else:
                        yield _file(path, inside + name, status)
            except OSError as error:
                yield _unreadable(entry.path, inside + name, error)

    def _folder(
        self, entry: os.DirEntry[str], source_id: str, around: set[tuple[int, int]]
    ) -> Iterator[SourceFile | Reject]:
        status = entry.stat()
        key = (status.st_dev, status.st_ino)
        if key in around:
            yield _reject(entry.path, source_id, "link_loop", _LOOP)
            return
        if entry.is_symlink():
            if key in self._followed:
                return
            self._followed.add(key)
        yield from self.files(entry.path, source_id + "/", around | {key})

    def _refused(self, entry: os.DirEntry[str], source_id: str) -> list[Reject] | None:
        """What comes of a link that is not followed; None of one that is."""
        target = os.path.realpath(entry.path)
        if _is_under(target, self._root) or _is_under(self._root, target):  # the latter is a loop
            return None
        if not os.path.lexists(target):
            return None  # it points to nothing, which is told of elsewhere
        if any(_is_under(target, root) for root in self._roots):
            self._left_out.count += 1  # it is read there
            return []
        return [_reject(entry.path, source_id, "link_outside", _OUTSIDE)]


def _is_under(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")


def _file(path: str, source_id: str, status: os.stat_result) -> SourceFile | Reject:
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
    message = f"Cannot be opened: {why_not(error)}. Check that it exists and that you may read it."
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
    return frozenset(suffix.removeprefix(".") for suffix in load("newstables.sources")["furniture"]["suffixes"])
