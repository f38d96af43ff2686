"""The files of a folder: their sizes and times, or why they cannot be read."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass

from newstables.records import Look, Reject
from newstables.schemas.rejects import RejectReason
from newstables.sources.looking import Looker, look
from newstables.sources.opening import storable_path, why_not

Sighted = list[Look] | Reject  # files that follow each other come together


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder on the way."""

    path: str
    source_id: str  # empty for the one that was named
    is_link: bool = False

    def starts(self) -> tuple[str, str]:
        """How the paths and the source ids of what lies in it begin."""
        return self.path.rstrip("/") + "/", self.source_id and self.source_id + "/"


@dataclass(slots=True)
class Neighbours:
    """Files that follow each other in a folder, by their names."""

    folder: Folder
    names: Sequence[str]
    is_asked: bool = False

    def ask(self, looker: Looker) -> None:
        """Have them looked at, where that pays."""
        self.is_asked = self._is_plain() and looker.ask(self.folder.path, self.names)

    def looks(self, looker: Looker) -> list[Sighted]:
        """What they are."""
        start, inside = self.folder.starts()
        try:
            answer = looker.answer() if self.is_asked else None
            if answer is None and self._is_plain():
                answer = look(self.folder.path, self.names)
        except OSError as error:
            return [unreadable(self.folder.path, self.folder.source_id, error)]
        if answer is None:
            return self._one_by_one()
        found = zip(self.names, *answer, strict=True)
        return [[(start + name, inside + name, size, mtime_ns) for name, size, mtime_ns in found]]

    def _is_plain(self) -> bool:
        """Whether their names need no spelling out, as nearly all."""
        return self.folder.path.isascii() and "".join(self.names).isascii()

    def _one_by_one(self) -> list[Sighted]:
        """What they are where one of them is gone meanwhile, or no file, or of an odd name."""
        start, inside = self.folder.starts()
        files: list[Look] = []
        found: list[Sighted] = [files]
        for name in self.names:
            try:
                file = look_at(start + name, inside + name, os.lstat(start + name))
            except OSError as error:
                file = unreadable(start + name, inside + name, error)
            if isinstance(file, Reject):
                found.append(file)
            else:
                files.append(file)
        return found


def look_at(path: str, source_id: str, status: os.stat_result) -> Look | Reject:
    """What a file is by what the system says of it."""
    if not stat.S_ISREG(status.st_mode):
        message = "This is a pipe, a device or a socket, not a file. Save it first."
        return rejected(path, source_id, "unreadable", message)
    return storable_path(path), _printable(source_id), status.st_size, status.st_mtime_ns


def unreadable(path: str, source_id: str, error: OSError) -> Reject:
    """What becomes of a file or folder that cannot be opened."""
    if error.errno == errno.ELOOP:
        return rejected(path, source_id, "link_loop", "This link leads to itself. Remove it.")
    if os.path.islink(path) and error.errno == errno.ENOENT:
        return rejected(
            path, source_id, "unreadable", "This link points to nothing. Remove it, or bring its target back."
        )
    message = f"Cannot be opened: {why_not(error)}. Check that it exists and that you may read it."
    return rejected(path, source_id, "unreadable", message)


def rejected(path: str, source_id: str, reason: RejectReason, message: str) -> Reject:
    """The reject of what an operating system calls `path` and `source_id`, which may be no text."""
    return Reject(storable_path(path), _printable(source_id), reason, message)


def _printable(name: str) -> str:
    """A name that is no UTF-8, with its odd bytes spelt out."""
    if name.isascii():
        return name
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
