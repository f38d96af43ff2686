"""What is made once for all workers of a run of the tests."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock


def made_once(tmp_path_factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The file or folder that `make` makes, made by the first of the workers that asks for it."""
    folder = tmp_path_factory.getbasetemp()
    path = (folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / name
    with FileLock(f"{path}.lock"):
        if not path.exists():
            draft = path.with_name(f"{name}.{os.getpid()}")  # what fails half-way is for no other worker to take
            make(draft)
            draft.rename(path)
    return path
