"""Values and units against the gold of corpora that may lie beside the project: CQE's test sets, MeasEval, commodity.

Each is scored alike: a gold quantity is right where a claim has its value, and its unit where the claim has that too.
CQE's gold has values and units of whole sentences, so that a claim too many counts. The others mark quantities in the
text: one is found where a claim over its words says the same figures, and has its unit where the claim does.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pycountry

from newstables.extractors.claims import find_claims
from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document
from newstables.records import Claim

_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
# Our names → CQE's; other codes by the name that ISO gives. The rest is written alike, or in the plural.
_NAMES = {
    "USD": "dollar", "GBP": "pound sterling", "HKD": "hong kong dollar", "JPY": "japanese yen", "CNY": "chinese yuan",
    "KRW": "south korean won", "INR": "rupee", "MYR": "malaysian ringgit", "ZAR": "south african rand",
    "TRY": "turkish lira", "SEK": "swedish krona", "DEM": "deutsche mark", "FRF": "french franc",
    "FIM": "finnish markka", "ESP": "peseta", "NLG": "netherlands guilde", "XBT": "bitcoin", "MXN": "mexican peso",
    "LAK": "lao kip", "GEL": "georgian lari", "CRC": "costa rican colón", "percent": "percentage",
    "person": "people", "percentage point": "point",
    "degree Celsius": "celsius", "degree Fahrenheit": "fahrenheit", "pound": "pound mass", "tonne": "metric ton",
    "foot pound": "pound foot",
}  # fmt: skip
# Units of MeasEval that no news has, by a pattern: their rows are left out of what is asked for.
_OF_SCIENCE = re.compile(
    r"[−]|s-1|[Rp]p|Ma|ka|kR|UT|Å|Torr|mol|M\b|bar|eV|T\b|AU|U/|°N|oN|byr|mbsl|mdeg|p0|[wv]/[wv]|varve"
)


@dataclass(frozen=True)
class Score:
    found: int  # claims that count
    gold: int
    values: int  # gold quantities with a claim of their value
    units: int  # and of their unit too

    @property
    def f1(self) -> float:
        """Of values."""
        return 2 * self.values / max(1, self.found + self.gold)

    @property
    def f1_unit(self) -> float:
        return 2 * self.units / max(1, self.found + self.gold)


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: a quantity missed, a claim too many, or a unit."""

    kind: str
    said: str
    found: str
    text: str


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def _claims(text: str) -> list[Claim]:
    document = Document(text)
    return [claim for claim in find_claims(document, find_dates(document, None)) if claim.kind != "ordinal"]


def _ends(value: str) -> tuple[float, ...]:
    """`8-10` → both ends."""
    match = re.fullmatch(r"(-?[\d.]+)-(-?[\d.]+)", value)
    return tuple(map(float, match.groups())) if match else (float(value),)


def _values(claim: Claim) -> tuple[float, ...]:
    if claim.comparator == "between" and claim.value_low is not None and claim.value_high is not None:
        return claim.value_low, claim.value_high
    amount = claim.value if claim.value is not None else claim.value_low
    return () if amount is None else (amount,)


def _same(found: tuple[float, ...], wanted: tuple[float, ...]) -> bool:
    return len(found) == len(wanted) and all(
        math.isclose(one, other, rel_tol=1e-5) for one, other in zip(found, wanted, strict=True)
    )


def _plain(unit: str) -> str:
    parts = re.sub(r"(me|li)ter\b", r"\1tre", unit.replace("-", " ")).split(" per ")
    return " per ".join(re.sub(r"(?<=[a-z]{2})s\b", "", _name(part).lower()) for part in parts)


def _name(part: str) -> str:
    currency = pycountry.currencies.get(alpha_3=part) if part.isupper() else None
    return _NAMES.get(part) or (currency.name if currency else part)


def _same_unit(claim: Claim, wanted: str) -> bool:
    """Whether a unit is gold's; of a counted noun the head is enough ("rock tune" and "tune")."""
    if wanted in ("-", "", "count"):
        return claim.unit in (None, "time")
    unit, gold = _plain(claim.unit or ""), _plain(wanted)
    return unit == gold or (claim.kind == "count" and bool(unit) and unit.split()[-1] == gold.split()[-1])


def score_values(folder: Path) -> tuple[Score, list[Fault]]:
    """A corpus with values and units (CQE's sets): its score and what is wrong."""
    texts = {row["id"]: row["text"] for row in _rows(folder / "articles.jsonl")}
    found = gold = values = units = 0
    faults: list[Fault] = []
    for row in _rows(folder / "gold.jsonl"):
        text = texts[row["id"]]
        left = _claims(text)
        found, gold = found + len(left), gold + len(row["quantities"])
        for wanted in row["quantities"]:
            name = wanted["normalized_unit"]
            fits = [claim for claim in left if _same(_values(claim), _ends(wanted["value"]))]
            if not fits:
                faults.append(Fault("missed", f"{wanted['value']} {name}", "", text))
                continue
            best = max(fits, key=lambda claim: _same_unit(claim, name))
            left.remove(best)
            values, units = values + 1, units + _same_unit(best, name)
            if not _same_unit(best, name):
                faults.append(Fault("unit", name, f"{best.text} = {best.kind} {best.unit}", text))
        faults += [Fault("too many", "", f"{claim.text} = {claim.value} {claim.unit}", text) for claim in left]
    return Score(found, gold, values, units), faults


def score_marked(folder: Path, every: int = 1) -> tuple[Score, list[Fault]]:
    """A corpus that marks its quantities (MeasEval, commodity): its score and what is wrong, of every so many texts.

    Nothing else in the text counts as a false alarm: the corpora leave out what they do not look at.
    """
    texts = {row["id"]: row["text"] for row in _rows(folder / "articles.jsonl")}
    gold = values = units = 0
    faults: list[Fault] = []
    for row in _rows(folder / "gold.jsonl")[::every]:
        wanted = [quantity for quantity in row["quantities"] if _is_asked(quantity)]
        claims = _claims(texts[row["id"]]) if wanted else []
        for quantity in wanted:
            gold += 1
            over = [claim for claim in claims if claim.start < quantity["end"] and claim.end > quantity["start"]]
            figures = set(_FIGURES.findall(quantity["text"]))
            if not over or not figures <= set(_FIGURES.findall(" ".join(claim.text for claim in over))):
                faults.append(Fault("missed", quantity["text"], str([c.text for c in over]), texts[row["id"]]))
                continue
            values += 1
            if any(_has_unit(claim, quantity) for claim in over):
                units += 1
            else:
                faults.append(Fault("unit", quantity["text"], str([(c.text, c.unit) for c in over]), texts[row["id"]]))
    return Score(gold, gold, values, units), faults


def _is_asked(quantity: dict[str, Any]) -> bool:
    """Whether a marked quantity is one that news could have: figures of one amount, no years, no unit of a science."""
    figures = _FIGURES.findall(quantity["text"])
    unit = quantity.get("unit")
    if not figures or len(figures) > 2 or "IsList" in quantity.get("mods", ()):
        return False
    if "type" in quantity:
        return True
    if unit is None:  # years, sizes of samples ("n = 40"), numbers of a scale
        return False
    return not _OF_SCIENCE.search(unit) and "±" not in quantity["text"]


def _has_unit(claim: Claim, quantity: dict[str, Any]) -> bool:
    """Whether the claim has a unit, and its words take in all of the words that gold has for it."""
    if claim.unit is None:
        return False
    said = quantity.get("unit") or quantity["text"]
    own = set(_WORD.findall(claim.text.lower()))
    return set(_WORD.findall(said.lower())) <= own | {"or", "about", "than", "below", "above", "at", "to", "nearly"}
