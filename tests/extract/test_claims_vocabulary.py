"""Word lists that the claims' rules ask for are in the lexicon."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newstables.extractors import claims
from newstables.extractors.claims.vocabulary import LEX

FOLDER = Path(claims.__file__).parent


def test_the_lists_that_rules_ask_for_are_there() -> None:
    asked = {name for path in FOLDER.glob("*.py") for name in re.findall(r"\bLEX\.(\w+)", path.read_text("utf-8"))}
    assert len(asked) > 50
    assert not [name for name in sorted(asked) if not hasattr(LEX, name)]


def test_a_list_that_is_not_there_is_an_error() -> None:
    with pytest.raises(AttributeError):
        _ = LEX.no_such_list
