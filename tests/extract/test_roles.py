"""What a claim says of itself: the corpus of corpus_roles.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from newstables.records import Claim
from tests.extract.reading import claims

CASES = tomllib.loads(Path(__file__).with_name("corpus_roles.toml").read_text(encoding="utf-8"))["case"]


def _said(claim: Claim, found: list[Claim]) -> list[str]:
    whole = next((other.text for other in found if other.start == claim.part_of_start), None)
    said = (claim.about, claim.action, claim.action_role, claim.agent, claim.event, whole)
    return [value or "-" for value in said]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_a_claim_says_whose_amount_it_is_who_did_what_and_what_befell_them(case: dict[str, list[str]]) -> None:
    found = claims(str(case["text"]))
    for line in case["claims"]:
        number, *expected = line.split(" | ")
        claim = next(claim for claim in found if number in claim.text)
        said = _said(claim, found)
        assert said[:5] == expected[:5]
        assert said[5].startswith(expected[5])
