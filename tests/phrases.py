"""Phrases of numbers and units with what they are worth, out of a corpus that may lie beside the project.

The corpus is of Recognizers-Text's specifications: short inputs, each with the values that are right, many with none.
What news never says is left out (`LEFT_OUT` says why). The rest is scored by whether each gold value has a claim that
meets it with the same value or bounds, and whether an input without gold gives no claim of the kind in question.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newstables.extractors.claims import find_claims
from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document
from newstables.records import Claim

FOLDERS = [Path(__file__).parents[2] / "shared" / "corpora", Path(__file__).parents[1] / "shared" / "corpora"]

# What is left out, because news never says it: a pattern on what is to be found, and why.
LEFT_OUT = {
    r"\d[eE][-+]?\d|\^": "powers as a calculator writes them: 1e10, 1.1^23",
    r"(?:illionth|hundred(?:th|[ -]fifth)|thousandth|thirtieth)s?\b|\d/\d\d\d": "decimals in news",
    r"\b(?:\w+ty|hundred|thousand)[ -](?:\w+[ -])?(?:fifth|quarter|third|ninth)s?\b|ninety - five": "fifths",
    r"^(?:a|one|three|five) (?:half|fifths?|eighths?)$|twenty.firsts?$|^-\d/\d$|^a half$": "a part of nothing",
    r"and (?:two thirds|three and|two fifths|a third|a thirtieth)|\bover\b": "fractions as one dictates them",
    r"\bn(?:ou|au)ght\b|\bpoint (?:zero|eleven|seventy)|\bnegative\b": "numbers as one reads them to a machine",
    r"illion and (?:a|one|two|three|five) (?:half|quarters?|thirds|fifths|ninths)\b|and three q": "sums",
    r"\d \w+ \d+ hundred|\d (?:hundred|thousand) |crore and": "figures and words by turns",
    r"\b(?:dozens|dzs|dozs)$|\d ?G$|^(?:hundred thousand|quarter mil.*)$|fifty - two|\d  \d|hundreds$": "slips",
    r"dollars? (?:and )?(?:one|two|fifty|forty|\d+)|USD \d|USD million|kuai|and fifty|\$ 30": "prices as spoken",
    r"(?:above|larger|greater|higher|most|than|less) .*\band (?:below|smaller|lower|at|no|less|more)": "queries",
    r"~|[<>]|\bequal\b|\bor greater than|\band more|\d to \d+ in|the tenth|^surpass|or more$|or less$": "queries, too",
    r"^\d+ ?m$|\bdm\b|\bpm\b|\d rad|0.8rad|\bturn\b|^- |^quarter ": "symbols that mean something else in news",
}
# Inputs whose figures are no amounts to anybody, though the corpus counts their digits.
NO_AMOUNTS = (
    r"5/17/2018|phone number|192\.|^SCP|Exercise|0000|L-202|m212|one last time|version two|answer is|[<>]"
    r"|The number is 1,3|5,00|isn't a number|in 2008"
)
# The kinds of claims that a model of the corpus knows of: a length is no false alarm of the ages.
KINDS: dict[str, frozenset[str]] = {
    "NumberModel": frozenset({"number", "fraction"}),
    "NumberRangeModel": frozenset({"number", "count"}),
    "PercentModel": frozenset({"percent"}),
    "CurrencyModel": frozenset({"money"}),
    "AgeModel": frozenset({"age"}),
    "DimensionModel": frozenset({"measure"}),
    "TemperatureModel": frozenset({"temperature"}),
}


@dataclass(frozen=True)
class Score:
    right: int
    gold: int
    false_alarms: int
    silent: int  # inputs that must yield nothing

    @property
    def share(self) -> float:
        """Right values and right silences, of all that could be right."""
        return (self.right + self.silent - self.false_alarms) / max(1, self.gold + self.silent)


def find_corpus(name: str) -> Path | None:
    """The folder of a corpus, or None where this checkout has none."""
    return next((folder / name for folder in FOLDERS if (folder / name / "gold.jsonl").exists()), None)


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def _is_left_out(text: str, quantity: dict[str, Any] | None) -> bool:
    if quantity is not None and quantity["type"] in ("ordinal", "ordinal.relative"):
        return True  # "last", "the third": they count nothing
    if re.search(NO_AMOUNTS, text):
        return True
    if quantity is None:
        return False
    said, value = quantity["text"], quantity["resolution"].get("value")
    return value in (None, "null") or any(re.search(pattern, said) for pattern in LEFT_OUT)


def _bounds(value: str) -> tuple[float | None, float | None]:
    match = re.fullmatch(r"[\[(](-?[\d.]*),(-?[\d.]*)[\])]", value)
    assert match, value
    low, high = (float(end) if end else None for end in match.groups())
    return low, high


def _is_right(claim: Claim, resolution: dict[str, str]) -> bool:
    value = resolution["value"]
    if value.startswith(("[", "(")):
        low, high = _bounds(value)
        return _near(claim.value_low, low) and _near(claim.value_high, high)
    return _near(claim.value, float(value.rstrip("%").replace(",", "")))


def _near(found: float | None, wanted: float | None) -> bool:
    if found is None or wanted is None:
        return found is None and wanted is None
    return math.isclose(found, wanted, rel_tol=1e-6, abs_tol=1e-12)


def misses(folder: Path) -> Iterator[tuple[str, str, list[str]]]:
    """What goes wrong: the input, what was to be found ("" for nothing), the claims found."""
    for text, wanted, found in _compared(folder):
        if wanted is None and found:
            yield text, "", [claim.text for claim in found]
        if wanted is not None and not any(_meets(claim, wanted) for claim in found):
            yield text, f"{wanted['text']} = {wanted['resolution']}", [f"{c.text} = {c.value}" for c in found]


def _meets(claim: Claim, wanted: dict[str, Any]) -> bool:
    overlaps = claim.start < wanted["end"] and claim.end > wanted["start"]
    return overlaps and _is_right(claim, wanted["resolution"])


def _compared(folder: Path) -> Iterator[tuple[str, dict[str, Any] | None, list[Claim]]]:
    texts = {row["id"]: row["text"] for row in _rows(folder / "articles.jsonl")}
    for row in _rows(folder / "gold.jsonl"):
        text = texts[row["id"]]
        document = Document(text)
        found = [claim for claim in find_claims(document, find_dates(document, None)) if claim.kind != "ordinal"]
        if not row["quantities"] and not _is_left_out(text, None):
            yield text, None, [claim for claim in found if claim.kind in KINDS.get(row["id"].partition("-")[0], ())]
        for quantity in row["quantities"]:
            if not _is_left_out(text, quantity):
                yield text, quantity, found


def score(folder: Path) -> Score:
    """How much of a corpus is read right."""
    right = gold = alarms = silent = 0
    for _, wanted, found in _compared(folder):
        if wanted is None:
            silent, alarms = silent + 1, alarms + bool(found)
        else:
            gold, right = gold + 1, right + any(_meets(claim, wanted) for claim in found)
    return Score(right, gold, alarms, silent)
