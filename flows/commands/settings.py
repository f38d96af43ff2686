"""newstables.toml beside the tables: inputs and options of `run` and `serve` that need not be typed again.

    inputs = ["../inbox", "s3://bucket/exports"]
    workers = 4
    strict = true
    [fields]
    text = "body"

Its keys are the long options without their dashes. The command line wins; paths are taken from where the file lies.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from newstables.options import DASK, PROCESSES

FILE = "newstables.toml"
_WORDS: dict[type, str] = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}
_KEYS: dict[str, type] = {
    "workers": int,
    "runner": str,
    "address": str,
    "since": str,
    "strict": bool,
    "time_limit": float,
    "keep_listings": bool,
    "dates": str,
    "recogniser": str,
}
_LISTS = ("inputs", "actors")


class SettingsError(ValueError):
    """The file cannot be meant so; the message says what is wrong, and in which key."""


def _settings_beside(tables: Path | str) -> dict[str, Any]:
    """The options that newstables.toml beside the tables sets. Raises SettingsError, OSError."""
    path, content = _read(tables)
    if content is None:
        return {}
    try:
        found = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from None
    settings = {}
    for key, value in found.items():
        name = key.replace("-", "_")
        settings[name] = _checked(path, key, name, value)
    return settings


def with_settings(
    parse: Callable[[], argparse.Namespace], options: argparse.Namespace, command: argparse.ArgumentParser
) -> argparse.Namespace:
    """The options of a command line that was parsed, with the file's in place of what it does not say itself."""
    found = _settings_beside(options.tables)
    if not found:
        return options
    command.set_defaults(**found)
    again = parse()
    again.actors = options.actors or again.actors  # it would add its own to those of the file
    return again


def _read(tables: Path | str) -> tuple[str, bytes | None]:
    if isinstance(tables, Path):
        path = tables / FILE
        return str(path), path.read_bytes() if path.is_file() else None
    from newstables.tables.place import place_at

    place = place_at(tables)
    return f"{place.uri}/{FILE}", place.read(FILE)


def _checked(path: str, key: str, name: str, value: Any) -> Any:
    if name in _LISTS:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise SettingsError(f'{path}: {key} is a list of texts: {key} = ["…"]')
        return [_from(path, item) for item in value]
    if name == "fields":
        if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
            raise SettingsError(f'{path}: {key} is a table of texts: [{key}] text = "body"')
        return value
    kind = _KEYS.get(name)
    if kind is None:
        known = ", ".join(sorted([*_KEYS, *_LISTS, "fields"]))
        raise SettingsError(f"{path}: there is no key {key!r}; the keys are {known}")
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if name == "runner" and value not in (PROCESSES, DASK):
        raise SettingsError(f"{path}: {key} is {PROCESSES} or {DASK}")
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise SettingsError(f"{path}: {key} is {_WORDS[kind]}")
    if isinstance(value, int | float) and kind is not bool and not 0 < value < float("inf"):
        raise SettingsError(f"{path}: {key} is above 0")
    return value


def _from(path: str, name: str) -> str:
    """A path as it is meant in the file; URIs and tables elsewhere know no folder to start from."""
    if "://" in name or "://" in path or Path(name).is_absolute():
        return name
    return str(Path(path).parent / name)
