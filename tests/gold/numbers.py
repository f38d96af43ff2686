"""Score claims on short passages of our own, labelled before anybody saw what the rules make of them (README.md).

`python -m tests.gold.numbers dev --errors` prints what differs; of held_out nobody prints it.
"""

from __future__ import annotations

import json
import math
import sys
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from newstables.extractors.claims import find_claims
from newstables.extractors.dates import find_dates
from newstables.extractors.roles import fill_roles
from newstables.language.annotate import Document
from newstables.records import Claim
from tests.gold.score import SPLITS

PUBLISHED = datetime(2021, 3, 10, tzinfo=UTC)
FEATURES = ("value", "comparator", "unit", "kind")

Label = dict[str, Any]


def passages(split: str) -> list[dict[str, Any]]:
    """The passages of "dev" or "held_out": id, text, claims."""
    lines = Path(__file__).with_name(f"numbers_{split}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@cache
def figures(split: str) -> dict[str, float]:
    """F1 in percent: the number found with the right value; with that and the right comparator, unit or kind."""
    right, given, gold = dict.fromkeys(FEATURES, 0), 0, 0
    for passage in passages(split):
        for label, claim in pairs(passage["text"], passage["claims"]):
            if label is not None and label.get("optional"):
                continue
            gold += label is not None
            given += claim is not None
            if label is not None and claim is not None:
                for feature in _right(label, claim):
                    right[feature] += 1
    return {feature: 200 * count / (given + gold) for feature, count in right.items()}


def pairs(text: str, labels: list[Label]) -> list[tuple[Label | None, Claim | None]]:
    """Each label with the claim whose number lies in it, the one of its value first; what is left over with None.

    The labels have both ends of "from 10 to 12" apart. The row that keeps both answers for both.
    """
    document = Document(text)
    claims = find_claims(document, find_dates(document, PUBLISHED, "en"))
    fill_roles(document.parse, text, claims)
    left, paired = list(claims), list[tuple[Label | None, Claim | None]]()
    for label in labels:
        found = _answer(label, left) or _answer(label, [claim for claim in claims if claim.comparator == "between"])
        if found in left:
            left.remove(found)
        paired.append((label, found))
    return paired + [(None, claim) for claim in left if claim.kind != "ordinal"]


def _answer(label: Label, claims: list[Claim]) -> Claim | None:
    end = label["start"] + len(label["words"])
    inside = [claim for claim in claims if claim.number_start < end and claim.number_end > label["start"]]
    return min(inside, key=lambda claim: not _same_value(label, claim), default=None)


def _right(label: Label, claim: Claim) -> list[str]:
    if not _same_value(label, claim):
        return []
    comparator = "exact" if _is_end(label, claim) else claim.comparator
    units = {claim.unit, f"{claim.unit_modifiers} {claim.unit}"}
    held = {
        "comparator": comparator == label["comparator"],
        "unit": not units.isdisjoint(label["units"]),
        "kind": claim.kind == label["kind"],
    }
    return ["value", *(feature for feature, holds in held.items() if holds)]


def _same_value(label: Label, claim: Claim) -> bool:
    wanted, found = label["value"], [claim.value]
    if wanted is None:
        wanted, found = label["low"], [claim.value_low if claim.value is None or claim.kind == "score" else None]
    elif _is_end(label, claim):
        found = [claim.value_low, claim.value_high]
    return any(wanted is not None and end is not None and math.isclose(wanted, end, rel_tol=1e-4) for end in found)


def _is_end(label: Label, claim: Claim) -> bool:
    """Whether the label is one end of what the row holds whole."""
    return claim.comparator == "between" and label["comparator"] != "between"


def main() -> None:
    """Print the figures of a split, and on demand what differs in dev."""
    split = sys.argv[1]
    assert split in SPLITS, f"one of {', '.join(SPLITS)}"
    print(*(f"{feature} {figure:.1f}" for feature, figure in figures(split).items()))
    if "--errors" in sys.argv and split == "dev":
        for passage in passages(split):
            for label, claim in pairs(passage["text"], passage["claims"]):
                if label is None or claim is None or len(_right(label, claim)) <= len(FEATURES) - 1:
                    print(passage["id"], label, claim and (claim.text, claim.value, claim.comparator, claim.unit))


if __name__ == "__main__":
    main()
