"""What lies among articles and is none, by its name: pictures, styles, scripts, what is hidden, tables of ours."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache, lru_cache

from newstables.lexicon import load

_OPEN = "~$"  # before the name of a document that Word has open, in what it writes beside it
_ENDING = 5  # characters: ".html"
_INDEX = "_state.sqlite"  # only a folder of tables has one


def is_furniture(path: str) -> bool:
    """Is `path` (within a folder or archive) hidden, or no article by its name?"""
    folder, _, name = path.rpartition("/")
    return "/." in f"/{folder}" or "__MACOSX" in folder.split("/") or not articles_among([name])


def articles_among(names: Sequence[str]) -> list[str]:
    """The names of files that are not hidden, and articles as far as their names tell."""
    endings = {name[-_ENDING:] for name in names}  # a handful, where a folder has thousands of names
    lines = "\n" + "\n".join(names)
    if all(map(_is_of_an_article, endings)) and "\n." not in lines and f"\n{_OPEN}" not in lines:
        return list(names)
    furniture = _furniture()
    return [
        name
        for name in names
        if name[:1] != "."
        and name[:2] != _OPEN
        and (name.rpartition(".")[2].lower() not in furniture or "." not in name)
    ]


@lru_cache(maxsize=10_000)
def _is_of_an_article(ending: str) -> bool:
    """Whether the last characters of a name tell that it is no furniture's."""
    return "." in ending and ending.rpartition(".")[2].lower() not in _furniture()


def belongs_to_page(folder: str, siblings: set[str]) -> bool:
    """Is `folder` where a browser put the pieces of a page saved beside it ("Page_files" of "Page.html")?"""
    for ending in load("newstables.sources")["furniture"]["page_folders"]:
        stem = folder.removesuffix(ending)
        if stem != folder and any(stem + suffix in siblings for suffix in (".html", ".htm", ".xhtml")):
            return True
    return False


def holds_tables(folder: str) -> bool:
    """Is `folder` one that a run writes to? A run over the folder around it would read its own rows as articles."""
    return os.path.lexists(os.path.join(folder, _INDEX))


@cache
def _furniture() -> frozenset[str]:
    return frozenset(suffix.removeprefix(".") for suffix in load("newstables.sources")["furniture"]["suffixes"])
