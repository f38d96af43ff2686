"""The ordered rules that read what a number counts: each reads its own example, and says so in `rule`."""

from __future__ import annotations

import pytest

from newstables.extractors.claims import find_claims
from newstables.extractors.claims.rules import RULES, ClaimRule
from newstables.language.annotate import Document


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_example(rule: ClaimRule) -> None:
    [claim] = find_claims(Document(rule.example), [])
    assert claim.rule == rule.name


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
