"""Every way in which English news tells who vouches for a number, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.link.phrases_said import SAID
from tests.link.phrases_unsaid import UNSAID
from tests.link.reading import read


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_vouches_for_a_number(text: str, number: str, said: str) -> None:
    assert said in (_speaker(text, number) or "")


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_vouches_for(text: str, number: str) -> None:
    assert _speaker(text, number) is None


def _speaker(text: str, number: str) -> str | None:
    """Who says the first claim with such a number; there is one."""
    return next(claim for claim in read(text).claims if number in claim.text).attributed_to
