"""Object stores as places for tables, by obstore."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from newstables.tables.place import shown, telling
from newstables.waiting import Answer, answer_of

_REQUEST = timedelta(seconds=120)
_CONNECT = timedelta(seconds=10)
_RETRIES = timedelta(seconds=60)


class ObjectStore:
    """S3, Google's and Azure's stores, and those that speak like them: a Place."""

    def __init__(self, uri: str, kind: str) -> None:
        """`kind`: obstore's scheme, where the URI may have another name for it. Raises ImportError without obstore."""
        from obstore.store import from_url

        self.uri = shown(uri)
        asked = dict(parse_qsl(uri.partition("?")[2]))
        options: dict[str, Any] = {"timeout": _REQUEST, "connect_timeout": _CONNECT}
        settings: dict[str, Any] = {}
        if endpoint := asked.get("endpoint_override"):
            how = asked.get("scheme", "https")
            settings["endpoint"] = endpoint if "://" in endpoint else f"{how}://{endpoint}"
            options["allow_http"] = settings["endpoint"].startswith("http://")
        region = asked.get("region") or os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
        if region and kind == "s3":
            settings["region"] = region
        place = f"{kind}://{self.uri.partition('://')[2]}"
        retries: Any = {"max_retries": 8, "retry_timeout": _RETRIES}
        with telling(self.uri, Exception):
            open_at: Any = from_url  # whose types tell the stores apart
            self._store = open_at(place, client_options=options, retry_config=retries, **settings)

    def sizes(self, folder: str = "") -> dict[str, int]:
        import obstore

        def listed() -> dict[str, int]:
            pieces = obstore.list(self._store, prefix=folder or None)
            return {found["path"]: found["size"] for piece in pieces for found in piece}

        return self._answer(listed)

    def read(self, name: str) -> bytes | None:
        import obstore

        try:
            return self._answer(lambda: bytes(obstore.get(self._store, name).bytes()))
        except FileNotFoundError:
            return None

    def fetch(self, name: str, path: Path) -> None:
        import obstore

        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.part")

        def write() -> None:
            with part.open("wb") as file:
                for piece in obstore.get(self._store, name):
                    file.write(piece)

        self._answer(write)
        part.replace(path)

    def put(self, path: Path, name: str) -> None:
        import obstore

        self._answer(lambda: obstore.put(self._store, name, path))

    def create(self, name: str, content: bytes) -> bool:
        import obstore
        from obstore.exceptions import AlreadyExistsError

        def put() -> bool:
            try:
                obstore.put(self._store, name, content, mode="create")
            except AlreadyExistsError:
                return False
            return True

        return self._answer(put) or self.read(name) == content  # ours, where only the answer to it was lost

    def copy(self, source: str, target: str) -> None:
        import obstore

        self._answer(lambda: obstore.copy(self._store, source, target))

    def delete(self, names: Iterable[str]) -> None:
        import obstore

        if gone := list(names):
            self._answer(lambda: obstore.delete(self._store, gone))

    def _answer(self, ask: Callable[[], Answer]) -> Answer:
        from obstore.exceptions import BaseError

        with telling(self.uri, BaseError, OSError):
            return answer_of(ask, self.uri, is_long=True)
