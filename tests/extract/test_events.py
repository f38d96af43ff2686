"""What befell those counted, or what they did: the ways to say each event in corpus_events.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.extract.reading import claims

CORPUS: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("corpus_events.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("event", CORPUS)
def test_the_event_of_twelve(event: str) -> None:
    read = {text: [claim.event or "none" for claim in claims(text) if claim.value == 12] for text in CORPUS[event]}
    assert read == {text: [event] for text in CORPUS[event]}


def test_one_dead_and_three_injured() -> None:
    found = claims("A boy is dead and three other men injured after a brawl on Sunday.")
    assert [(claim.event, claim.action_role) for claim in found if claim.value == 3] == [("injured", "patient")]
