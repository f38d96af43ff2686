"""Other file systems as places for tables, by fsspec."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qsl

from newstables.tables.place import shown, telling
from newstables.waiting import Answer, answer_of


class FileSystem:
    """Whatever else fsspec opens: a file system that is reached by SSH, WebDAV, Hadoop's. A Place."""

    def __init__(self, uri: str) -> None:
        import fsspec  # type: ignore[import-untyped]

        self.uri = shown(uri)
        self._options = dict(parse_qsl(uri.partition("?")[2]))
        fsspec.get_filesystem_class(uri.partition("://")[0].rpartition("::")[2].lower())  # or it says what to install

    @cached_property
    def _opened(self) -> tuple[Any, str]:
        """The file system, once something is asked of it, and the path in it."""
        import fsspec

        return cast("tuple[Any, str]", fsspec.core.url_to_fs(self.uri, **self._options))

    @property
    def _fs(self) -> Any:
        return self._opened[0]

    def sizes(self, folder: str = "") -> dict[str, int]:
        def listed() -> Mapping[str, Any]:
            self._fs.invalidate_cache()
            return cast("Mapping[str, Any]", self._fs.find(self._path(folder), detail=True))

        try:
            found = self._answer(listed)
        except FileNotFoundError:
            return {}
        start = len(self._path("")) + 1
        return {path[start:]: facts["size"] for path, facts in found.items()}

    def read(self, name: str) -> bytes | None:
        try:
            return self._answer(lambda: bytes(self._fs.cat_file(self._path(name))))
        except FileNotFoundError:
            return None

    def fetch(self, name: str, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._answer(lambda: self._fs.get_file(self._path(name), str(path)))

    def put(self, path: Path, name: str) -> None:
        def put() -> None:
            self._fs.makedirs(self._fs._parent(self._path(name)), exist_ok=True)
            self._fs.put_file(str(path), self._path(name))

        self._answer(put)

    def create(self, name: str, content: bytes) -> bool:
        def create() -> bool:
            self._fs.makedirs(self._fs._parent(self._path(name)), exist_ok=True)
            try:
                self._fs.pipe_file(self._path(name), content, mode="create")
            except FileExistsError:
                return False
            return True

        return self._answer(create) or self.read(name) == content

    def copy(self, source: str, target: str) -> None:
        def copy() -> None:
            self._fs.makedirs(self._fs._parent(self._path(target)), exist_ok=True)
            self._fs.cp_file(self._path(source), self._path(target))

        self._answer(copy)

    def delete(self, names: Iterable[str]) -> None:
        def delete() -> None:
            for name in names:
                with suppress(FileNotFoundError):
                    self._fs.rm_file(self._path(name))

        self._answer(delete)

    def _path(self, name: str) -> str:
        return f"{self._opened[1].rstrip('/')}/{name}".rstrip("/")

    def _answer(self, ask: Callable[[], Answer]) -> Answer:
        with telling(self.uri, Exception):  # each file system has errors of its own
            return answer_of(ask, self.uri, is_long=True)
