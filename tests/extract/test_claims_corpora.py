"""Floors on news with labels, where the corpora are at hand; and time that grows with the text alone."""

from __future__ import annotations

import json
import math
import re
import time
from pathlib import Path
from typing import Any

import pytest

from flows.annotate import Document
from flows.extract.claims import find_claims
from flows.records import Claim

NEWSQUANT = Path(__file__).parents[2].parent / "shared" / "corpora" / "newsquant"
VALUE_FLOOR = 0.93  # F1 of values, without a calendar


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def gold_value(text: str) -> tuple[float, ...]:
    ends = re.fullmatch(r"\s*(-?[\d.]+(?:[eE]\+?\d+)?)\s*-\s*(-?[\d.]+(?:[eE]\+?\d+)?)\s*", text)
    return tuple(sorted(map(float, ends.groups()))) if ends else (float(text),)


def found_value(claim: Claim) -> tuple[float, ...]:
    if claim.comparator == "between" and claim.value_low is not None and claim.value_high is not None:
        return (claim.value_low, claim.value_high)
    return () if claim.value is None else (claim.value,)


@pytest.mark.skipif(not NEWSQUANT.exists(), reason="the corpus is not here")
def test_values_of_labelled_news_stay_above_their_floor() -> None:
    gold = {row["id"]: [gold_value(q["value"]) for q in row["quantities"]] for row in lines(NEWSQUANT / "gold.jsonl")}
    right = found = 0
    for article in lines(NEWSQUANT / "articles.jsonl"):
        wanted = gold[article["id"]]
        claims = [claim for claim in find_claims(Document(article["text"]), []) if claim.kind != "ordinal"]
        found += len(claims)
        for claim in claims:
            value = found_value(claim)
            match = next((w for w in wanted if len(w) == len(value) and all(map(math.isclose, w, value))), None)
            if match is not None:
                wanted.remove(match)
                right += 1
    total = sum(map(len, gold.values())) + right
    assert 2 * right / (found + total) >= VALUE_FLOOR, f"{2 * right / (found + total):.4f}"


STORY = (
    "More than 160 boats left the port on Monday. Exports fell 7% to $2.3 billion, or 30 cents a share. "
    "Between 15 and 17 crews, including two Danish ones, were held for 18 months. "
)


def seconds(text: str) -> float:
    best = math.inf
    for _ in range(2):
        document = Document(text)
        document.sentences, document.lower  # noqa: B018 - worked out once for every extractor
        begin = time.process_time()
        find_claims(document, [])
        best = min(best, time.process_time() - begin)
    return best


@pytest.mark.parametrize("unit", [STORY, STORY.replace(".", ","), "5 million ", "$5 to ", "one and ", "1.000."])
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    short, long = (seconds(unit * (size // len(unit))) for size in (8_000, 64_000))
    assert long < 8 * short * 2.5 + 0.05
