"""The files of a folder: which of them are articles by their names, and which links are followed."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import attrgetter, methodcaller

from newstables.lexicon import load
from newstables.records import Look, Reject
from newstables.schemas.rejects import RejectReason
from newstables.sources.opening import storable_path, why_not

_AT_ONCE = 1_000  # files of a folder that come together
_LOOP = "This link leads back to a folder around it. Its files are read where they really lie; remove the link."
_OUTSIDE = "This link leads out of the folder that was named. Name where it leads as an input too, or remove it."

Sighted = list[Look] | Reject  # files that follow each other come together


@dataclass(slots=True)
class LeftOut:
    """How many files were passed over by their names; the folder of pieces beside a page counts once."""

    count: int = 0


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder on the way."""

    path: str
    source_id: str  # empty for the one that was named
    is_link: bool = False

    def starts(self) -> tuple[str, str]:
        """How the paths and the source ids of what lies in it begin."""
        return self.path.rstrip("/") + "/", self.source_id and self.source_id + "/"


class Walk:
    """The walk through one folder that was named. A link in it leads nowhere else: who fills an inbox is not to say
    which files of this machine are read.
    """

    def __init__(self, root: str, roots: Sequence[str], left_out: LeftOut) -> None:
        """`roots`: all that was named."""
        self._root = root
        self._roots = roots
        self._left_out = left_out
        self._followed: set[tuple[int, int]] = set()  # where links led already

    def files(self) -> Iterator[Sighted]:
        """All files, in the order of names. Without recursion: an inbox may be nested more deeply than calls may be."""
        around: dict[tuple[int, int], Iterator[Sighted | _Folder]] = {}  # the folders that lead to where we are
        yield from self._enter(_Folder(self._root, ""), around)
        while around:
            key, innermost = next(reversed(around.items()))
            found = next(innermost, None)
            if found is None:
                del around[key]
            elif isinstance(found, _Folder):
                yield from self._enter(found, around)
            else:
                yield found

    def _enter(self, folder: _Folder, around: dict[tuple[int, int], Iterator[Sighted | _Folder]]) -> list[Reject]:
        """Begin with a folder, or say why not."""
        try:
            status = os.stat(folder.path)
        except OSError as error:
            return [unreadable(folder.path, folder.source_id, error)]
        key = (status.st_dev, status.st_ino)
        if key in around:
            return [_reject(folder.path, folder.source_id, "link_loop", _LOOP)]
        if folder.is_link:
            if key in self._followed:
                return []
            self._followed.add(key)
        around[key] = self._entries(folder)
        return []

    def _entries(self, folder: _Folder) -> Iterator[Sighted | _Folder]:
        """What lies right in a folder."""
        start, inside = folder.starts()
        try:
            entries = sorted(os.scandir(folder.path), key=attrgetter("name"))
            names: set[str] = set()  # of all entries, once they are asked for
            for is_plain, group in groupby(entries, key=methodcaller("is_file", follow_symlinks=False)):
                if is_plain:
                    files = self._articles([entry.name for entry in group])
                    for at in range(0, len(files), _AT_ONCE):
                        yield from _look_at_all(folder, files[at : at + _AT_ONCE])
                    continue
                names = names or {entry.name for entry in entries}
                for entry in group:
                    yield from self._other(entry, start + entry.name, inside + entry.name, names)
        except OSError as error:
            yield unreadable(folder.path, folder.source_id, error)

    def _articles(self, names: Sequence[str]) -> list[str]:
        """The names of files without those that are no articles, which are counted."""
        articles = _articles_among(names)
        self._left_out.count += len(names) - len(articles)
        return articles

    def _other(
        self, entry: os.DirEntry[str], path: str, source_id: str, siblings: set[str]
    ) -> Iterator[Sighted | _Folder]:
        """What becomes of a link, a folder or a device."""
        name = entry.name
        try:
            if entry.is_symlink() and (refused := self._refused(path, source_id)) is not None:
                yield from refused
            elif entry.is_dir():
                if name.startswith(".") or name == "__MACOSX" or _belongs_to_page(name, siblings):
                    self._left_out.count += 1
                else:
                    yield _Folder(path, source_id, entry.is_symlink())
            elif self._articles([name]):
                file = look_at(path, source_id, entry.stat())
                yield file if isinstance(file, Reject) else [file]
        except OSError as error:
            yield unreadable(path, source_id, error)

    def _refused(self, path: str, source_id: str) -> list[Reject] | None:
        """What comes of a link that is not followed; None of one that is."""
        target = os.path.realpath(path)
        if is_under(target, self._root) or is_under(self._root, target):  # the latter is a loop
            return None
        if not os.path.lexists(target):
            return None  # it points to nothing, which is told of elsewhere
        if any(is_under(target, root) for root in self._roots):
            self._left_out.count += 1  # it is read there
            return []
        return [_reject(path, source_id, "link_outside", _OUTSIDE)]


def _look_at_all(folder: _Folder, names: Sequence[str]) -> list[Sighted]:
    """What files that follow each other in a folder are. Raises OSError if it is there no more."""
    start, inside = folder.starts()
    looks: list[Look] = []
    found: list[Sighted] = [looks]
    ask = os.stat
    # Asked by the folder's descriptor, the system does not go the whole way anew for each of a million files.
    descriptor = os.open(folder.path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for name in names:
            path, source_id = start + name, inside + name
            try:
                status = ask(name, dir_fd=descriptor, follow_symlinks=False)
            except OSError as error:
                found.append(unreadable(path, source_id, error))
                continue
            if stat.S_ISREG(status.st_mode) and path.isascii():  # as nearly all are
                looks.append((path, source_id, status.st_size, status.st_mtime_ns))
                continue
            file = look_at(path, source_id, status)
            if isinstance(file, Reject):
                found.append(file)
            else:
                looks.append(file)
    finally:
        os.close(descriptor)
    return found


def is_under(path: str, folder: str) -> bool:
    """Whether a path is a folder's or of what lies in it."""
    return path == folder or path.startswith(folder.rstrip("/") + "/")


def is_furniture(path: str) -> bool:
    """Is `path` (within a folder or archive) hidden, or no article by its name?"""
    return "/." in path or "__MACOSX" in path.split("/") or not _articles_among([path])


def _articles_among(names: Sequence[str]) -> list[str]:
    """The names of files that are not hidden, and articles as far as their names tell."""
    furniture = _furniture()
    return [
        name
        for name in names
        if name[:1] != "." and (name.rpartition(".")[2].lower() not in furniture or "." not in name)
    ]


def look_at(path: str, source_id: str, status: os.stat_result) -> Look | Reject:
    """What a file is by what the system says of it."""
    if not stat.S_ISREG(status.st_mode):
        message = "This is a pipe, a device or a socket, not a file. Save it first."
        return _reject(path, source_id, "unreadable", message)
    return storable_path(path), _printable(source_id), status.st_size, status.st_mtime_ns


def unreadable(path: str, source_id: str, error: OSError) -> Reject:
    """What becomes of a file or folder that cannot be opened."""
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


def _belongs_to_page(folder: str, siblings: set[str]) -> bool:
    """Is `folder` where a browser put the pieces of a page saved beside it ("Page_files" of "Page.html")?"""
    for ending in load("newstables.sources")["furniture"]["page_folders"]:
        stem = folder.removesuffix(ending)
        if stem != folder and any(stem + suffix in siblings for suffix in (".html", ".htm", ".xhtml")):
            return True
    return False


@cache
def _furniture() -> frozenset[str]:
    return frozenset(suffix.removeprefix(".") for suffix in load("newstables.sources")["furniture"]["suffixes"])
