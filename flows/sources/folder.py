"""The walk through a folder: which files are articles by their names, and which links are followed."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter, methodcaller

from newstables.records import Reject
from newstables.sources.files import Folder, Neighbours, Sighted, look_at, rejected, unreadable
from newstables.sources.furniture import articles_among, belongs_to_page, holds_tables
from newstables.sources.looking import AHEAD, Looker

_AT_ONCE = 1_000  # files of a folder that come together
_LOOP = "This link leads back to a folder around it. Its files are read where they really lie; remove the link."
_OUTSIDE = "This link leads out of the folder that was named. Name where it leads as an input too, or remove it."

Found = Sighted | Neighbours  # which are yet to be looked at


@dataclass(slots=True)
class LeftOut:
    """How many files were passed over by their names; the pieces beside a page, or a folder of tables, count once."""

    count: int = 0
    barren: list[str] = field(default_factory=list)  # inputs in which no file was found


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
        """All files, in the order of names."""
        with Looker() as looker:
            waiting: deque[Found] = deque()
            for found in self._walk():
                if isinstance(found, Neighbours):
                    found.ask(looker)
                waiting.append(found)
                if len(waiting) > AHEAD:
                    yield from _seen(waiting.popleft(), looker)
            for found in waiting:
                yield from _seen(found, looker)

    def _walk(self) -> Iterator[Found]:
        """Without recursion: an inbox may be nested more deeply than calls may be."""
        around: dict[tuple[int, int], Iterator[Found | Folder]] = {}  # the folders that lead to where we are
        yield from self._enter(Folder(self._root, ""), around)
        while around:
            key, innermost = next(reversed(around.items()))
            found = next(innermost, None)
            if found is None:
                del around[key]
            elif isinstance(found, Folder):
                yield from self._enter(found, around)
            else:
                yield found

    def _enter(self, folder: Folder, around: dict[tuple[int, int], Iterator[Found | Folder]]) -> list[Reject]:
        """Begin with a folder, or say why not."""
        try:
            status = os.stat(folder.path)
        except OSError as error:
            return [unreadable(folder.path, folder.source_id, error)]
        key = (status.st_dev, status.st_ino)
        if key in around:
            return [rejected(folder.path, folder.source_id, "link_loop", _LOOP)]
        if folder.is_link:
            if key in self._followed:
                return []
            self._followed.add(key)
        around[key] = self._entries(folder)
        return []

    def _entries(self, folder: Folder) -> Iterator[Found | Folder]:
        """What lies right in a folder."""
        start, inside = folder.starts()
        try:
            entries = sorted(os.scandir(folder.path), key=attrgetter("name"))
            names: set[str] = set()  # of all entries, once they are asked for
            for is_plain, group in groupby(entries, key=methodcaller("is_file", follow_symlinks=False)):
                if is_plain:
                    files = self._articles([entry.name for entry in group])
                    for at in range(0, len(files), _AT_ONCE):
                        yield Neighbours(folder, files[at : at + _AT_ONCE])
                    continue
                names = names or {entry.name for entry in entries}
                for entry in group:
                    yield from self._other(entry, start + entry.name, inside + entry.name, names)
        except OSError as error:
            yield unreadable(folder.path, folder.source_id, error)

    def _articles(self, names: Sequence[str]) -> list[str]:
        """The names of files without those that are no articles, which are counted."""
        articles = articles_among(names)
        self._left_out.count += len(names) - len(articles)
        return articles

    def _other(
        self, entry: os.DirEntry[str], path: str, source_id: str, siblings: set[str]
    ) -> Iterator[Found | Folder]:
        """What becomes of a link, a folder or a device."""
        name = entry.name
        try:
            if entry.is_symlink() and (refused := self._refused(path, source_id)) is not None:
                yield from refused
            elif entry.is_dir():
                is_hidden = name.startswith(".") or name == "__MACOSX"
                if is_hidden or belongs_to_page(name, siblings) or holds_tables(path):
                    self._left_out.count += 1
                else:
                    yield Folder(path, source_id, entry.is_symlink())
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
        return [rejected(path, source_id, "link_outside", _OUTSIDE)]


def _seen(found: Found, looker: Looker) -> list[Sighted]:
    """What was found, once it is looked at."""
    return found.looks(looker) if isinstance(found, Neighbours) else [found]


def is_under(path: str, folder: str) -> bool:
    """Whether a path is a folder's or of what lies in it."""
    return path == folder or path.startswith(folder.rstrip("/") + "/")
