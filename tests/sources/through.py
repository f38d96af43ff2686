"""What a folder or file gives when it goes all the way through the readers, as a run sends it."""

from __future__ import annotations

import json
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newstables.records import Article, Page, Raw, Reject
from newstables.sources import find, parse, split

Found = Page | Article | Reject

BODY = "The mill will close in March, its owner said.\n\nSome 240 people work there."


def lines(folder: Path, *objects: Any, name: str = "export.jsonl") -> Path:
    """A file of these objects, a line each."""
    path = folder / name
    path.write_text("".join(json.dumps(o) + "\n" for o in objects), encoding="utf-8")
    return path


def records(*inputs: str | Path, fields: Mapping[str, str] | None = None) -> list[Raw | Reject]:
    """Every record and every reject that is known before parsing."""
    found: list[Raw | Reject] = []
    for file in find([str(name) for name in inputs]):
        found += [file] if isinstance(file, Reject) else split(file, fields or {})
    return found


def read(*inputs: str | Path, fields: Mapping[str, str] | None = None) -> list[Found]:
    """Every page, article and reject; records travel to the worker pickled."""
    found: list[Found] = []
    for record in records(*inputs, fields=fields):
        if isinstance(record, Reject):
            found.append(record)
        else:
            found += parse(pickle.loads(pickle.dumps(record)), fields or {})
    return found


def one(*inputs: str | Path, fields: Mapping[str, str] | None = None) -> Found:
    """The only thing that the inputs give."""
    found = read(*inputs, fields=fields)
    assert len(found) == 1, found
    return found[0]


def article(*inputs: str | Path, fields: Mapping[str, str] | None = None) -> Article:
    """The only article that the inputs give."""
    found = one(*inputs, fields=fields)
    assert isinstance(found, Article), found
    return found


def page(*inputs: str | Path) -> Page:
    """The only page that the inputs give."""
    found = one(*inputs)
    assert isinstance(found, Page), found
    return found


def rejected(*inputs: str | Path, fields: Mapping[str, str] | None = None) -> Reject:
    """The only reject that the inputs give; nothing else may come of them."""
    found = one(*inputs, fields=fields)
    assert isinstance(found, Reject), found
    assert len(found.head) <= 200
    assert found.message.endswith(".") or "--fields" in found.message, "says what to do, in sentences"
    assert "\n" not in found.message
    return found
