"""From what the user names to the files to read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from pathlib import Path

from newstables.records import Look, Reject, SourceFile
from newstables.sources.files import Sighted, look_at, unreadable
from newstables.sources.folder import LeftOut, Walk
from newstables.sources.furniture import is_furniture
from newstables.sources.opening import STDIN, is_uri, is_web, look_at_url, settled_path, storable_path


def find(inputs: Sequence[str], left_out: LeftOut | None = None) -> Iterator[SourceFile | Reject]:
    """Every file among `inputs` (files, folders, URIs, "-" for standard input).

    Folders recursively and in sorted order, without hidden files and without what is no article by its name (images,
    styles, scripts, and the folder of pieces that a browser saves beside a page). What was named itself always comes.
    Local paths come absolute and without links, so that a file is the same however it was named; one that lies in
    several of the inputs comes once. `left_out` counts what is no article by its name.
    """
    for found in look(inputs, left_out):
        if isinstance(found, Reject):
            yield found
        else:
            yield from (SourceFile(*file) for file in found)


def look(inputs: Sequence[str], left_out: LeftOut | None = None) -> Iterator[Sighted]:
    """The same for who wants few of very many: files that follow each other in a folder come together."""
    left_out = left_out or LeftOut()
    roots = [settled_path(name) for name in inputs if name != STDIN and not is_uri(name)]
    found = [_noted(name, _find(name, roots, left_out), left_out) for name in inputs]
    are_apart = len(inputs) == 1 or (len(roots) == len(inputs) and not _overlap(roots))
    return chain.from_iterable(found) if are_apart else _each_once(found)


def _noted(name: str, walk: Iterator[Sighted], left_out: LeftOut) -> Iterator[Sighted]:
    """A walk; where nothing comes of it, the name of its input is noted."""
    is_barren = True
    for found in walk:
        is_barren = is_barren and not isinstance(found, Reject) and not found
        yield found
    if is_barren:
        left_out.barren.append(name)


def _overlap(roots: Iterable[str]) -> bool:
    in_order = sorted(root.rstrip("/") + "/" for root in roots)  # what lies under a folder comes right after it
    return any(other.startswith(one) for one, other in pairwise(in_order))


def _each_once(walks: Iterable[Iterator[Sighted]]) -> Iterator[Sighted]:
    seen: set[str] = set()
    for found in chain.from_iterable(walks):
        if isinstance(found, Reject):
            if found.source not in seen:
                seen.add(found.source)
                yield found
        elif new := [file for file in found if file[0] not in seen]:
            seen.update(path for path, *_ in new)
            yield new


def own_path(name: str) -> str:
    """The path by which the file or folder that was named so comes."""
    return name if name == STDIN or is_uri(name) else storable_path(settled_path(name))


def names_of(name: str) -> tuple[str, str]:
    """What an article_id or a source may be called in the tables: as it stands, and as a run names it."""
    return storable_path(name), own_path(name)


def _find(name: str, roots: Sequence[str], left_out: LeftOut) -> Iterator[Sighted]:
    if name == STDIN:
        return iter([[(STDIN, "stdin", 0, 0)]])
    return _find_uri(name, left_out) if is_uri(name) else _find_local(settled_path(name), roots, left_out)


def _find_local(name: str, roots: Sequence[str], left_out: LeftOut) -> Iterator[Sighted]:
    try:
        status = os.stat(name)
    except OSError as error:
        return iter([unreadable(name, os.path.basename(name), error)])
    if stat.S_ISDIR(status.st_mode):
        return Walk(name, roots, left_out).files()
    file = look_at(name, os.path.basename(name), status)
    return iter([file if isinstance(file, Reject) else [file]])


def _find_uri(uri: str, left_out: LeftOut) -> Iterator[Sighted]:
    last = Path(uri.partition("?")[0].rstrip("/")).name
    try:
        if is_web(uri):
            yield [_as_look(look_at_url(uri, last))]
        else:
            from newstables.sources.stores import list_store

            for file in list_store(uri):
                if file.path == uri or not is_furniture(file.source_id):
                    yield [_as_look(file)]
                else:
                    left_out.count += 1
    except OSError as error:
        yield unreadable(uri, last, error)


def _as_look(file: SourceFile) -> Look:
    return file.path, file.source_id, file.size, file.mtime_ns
