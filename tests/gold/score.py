"""Score the pipeline on the gold articles: python -m tests.gold.score dev|held_out [--errors N]

A gold claim counts as found where a claim's number overlaps it. precision: of the labels given to found claims, the
share that is right; recall: of all labels in gold, the share that was found and is right.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import isclose
from typing import Any

from newstables.pipeline.stages import extract
from newstables.records import Actor, Article, Claim, DateMention, Extraction
from tests.gold.marked import ANY, GoldArticle, GoldClaim, GoldDate, read_gold

SPLITS = ("dev", "held_out")


@dataclass
class Figure:
    """Counts behind one precision and recall, and the errors to look at."""

    right: int = 0
    given: int = 0  # labels that the pipeline gave
    gold: int = 0  # labels that the gold holds
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """In percent; 0 where nothing was given."""
        return 100 * self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        """In percent; 0 where the gold is empty."""
        return 100 * self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """In percent."""
        return 200 * self.right / (self.given + self.gold) if self.given + self.gold else 0.0

    def add(self, given: object, gold: object, right: bool, error: str) -> None:
        """Count one label; `None`: not given, not in gold."""
        self.given += given is not None
        self.gold += gold is not None
        self.right += right and given is not None and gold is not None
        if (given is not None or gold is not None) and not right:
            self.errors.append(error)


def score(split: str) -> dict[str, Figure]:
    """The figures of a split by name: number, value, comparator, unit, attribution, about_actor, period …"""
    figures: dict[str, Figure] = defaultdict(Figure)
    for gold in read_gold(split):
        published = datetime.fromisoformat(gold.published).replace(tzinfo=UTC)
        article = Article(
            source=gold.id,
            source_id=gold.id,
            text=gold.text,
            title=gold.title,
            published_at=published,
            published_precision="day",
            language="en",
        )
        found = extract(article)
        _score_claims(gold, found, figures)
        _score_dates(gold, found.dates, figures)
    return figures


def _score_claims(gold: GoldArticle, found: Extraction, figures: dict[str, Figure]) -> None:
    names = {actor.actor_id: _names(actor) for actor in found.actors}
    unused = list(found.claims)
    for label in gold.claims:
        claim = next((c for c in unused if c.number_start < label.end and label.start < c.number_end), None)
        around = gold.text[max(0, label.start - 60) : label.end + 40].replace("\n", " ")
        where = f"{gold.id}: …{around}… "
        figures["number"].add(claim, label, claim is not None, where + "missed")
        if claim is None:
            _count_missed(label, figures)
            continue
        unused.remove(claim)
        for name in ("value", "comparator", "unit"):
            wanted, given = getattr(label, name), getattr(claim, name)
            if ANY not in (wanted, label.value) or (name == "value" and wanted != ANY):
                same = _is_same(name, given, wanted)
                # An open value is a label too: what the words do not say must stay null.
                figures[name].add(True, True, same, f"{where}{name}: {given!r}, gold {wanted!r}")
        _score_links(gold, label, claim, names, figures, where)
    for claim in unused:
        span = (claim.number_start, claim.number_end)
        taken = [*gold.optional, *((label.start, label.end) for label in gold.claims)]
        if claim.kind != "ordinal" and not any(s < span[1] and span[0] < e for s, e in taken):
            around = gold.text[max(0, span[0] - 40) : span[1] + 40].replace("\n", " ")
            figures["number"].add(claim, None, False, f"{gold.id}: …{around}… false alarm {claim.text!r}")


def _count_missed(label: GoldClaim, figures: dict[str, Figure]) -> None:
    """A label on a number that was not found counts against recall."""
    labels = {
        "attribution": label.speaker,
        "about_actor": label.about_actor,
        "period": label.period,
        "country": label.country,
    }
    for name, wanted in labels.items():
        figures[name].gold += wanted not in (None, ANY)


def _score_links(
    gold: GoldArticle,
    label: GoldClaim,
    claim: Claim,
    names: dict[str, set[str]],
    figures: dict[str, Figure],
    where: str,
) -> None:
    if label.speaker != ANY:
        right = _same_speaker(gold.text, label, claim, names)
        said = claim.attributed_to or claim.attributed_actor_id
        wanted = gold.text[label.speaker[0] : label.speaker[1]] if isinstance(label.speaker, tuple) else None
        error = f"{where}by {said!r} ({claim.attributed_actor_id}, {claim.attribution_rule}), gold {wanted!r}"
        figures["attribution"].add(said, label.speaker, right, f"{error} ({label.speaker_actor})")
    if label.about_actor != ANY:
        about = claim.about_actor_id
        right = about is not None and _is_named(label.about_actor, names.get(about, set()))
        figures["about_actor"].add(about, label.about_actor, right, f"{where}about {about}, gold {label.about_actor}")
    if label.period != ANY:
        period = _days(claim.period_start, claim.period_end)
        right = isinstance(label.period, tuple) and period is not None and _same_period(period, label.period)
        figures["period"].add(period, label.period, right, f"{where}when {period}, gold {label.period}")
    if label.country != ANY:
        right = claim.country == label.country
        figures["country"].add(claim.country, label.country, right, f"{where}in {claim.country}, gold {label.country}")


def _names(actor: Actor) -> set[str]:
    return {actor.name.casefold(), *(mention.text.casefold() for mention in actor.mentions)}


def _is_named(wanted: str | None, names: set[str]) -> bool:
    """Whether an actor bears the name, or a longer one with it as whole words ("Prater Coal" in "Prater Coal Co.")."""
    return wanted is not None and any(f" {wanted.casefold()} " in f" {name.replace(',', ' ')} " for name in names)


def _same_speaker(text: str, label: GoldClaim, claim: Claim, names: dict[str, set[str]]) -> bool:
    """The right actor; where one side has none, words that overlap those in gold."""
    if not isinstance(label.speaker, tuple):
        return False
    if label.speaker_actor and claim.attributed_actor_id:
        return _is_named(label.speaker_actor, names.get(claim.attributed_actor_id, set()))
    words, (start, end) = claim.attributed_to, label.speaker
    if not words:
        return False
    return text.find(words, max(0, start - len(words) + 1), end + len(words) - 1) >= 0


def _is_same(name: str, given: Any, wanted: Any) -> bool:
    if name == "value":
        return _same_value(given, wanted)
    return _same_unit(given, wanted) if name == "unit" else bool(given == wanted)


def _same_value(given: float | None, wanted: float | str | None) -> bool:
    if given is None or wanted is None or isinstance(wanted, str):
        return given is wanted
    return isclose(given, wanted, rel_tol=0.002)


def _same_unit(given: str | None, wanted: str) -> bool:
    """The same noun; how much of a compound belongs to it ("officer", "police officer") is not for us to say."""
    return given is not None and (f" {given}".endswith(f" {wanted}") or f" {wanted}".endswith(f" {given}"))


def _days(start: datetime | None, end: datetime | None) -> tuple[datetime | None, datetime | None] | None:
    return None if start is None and end is None else (start, end)


def _same_period(given: tuple[datetime | None, datetime | None], wanted: tuple[str, str]) -> bool:
    """The same first day; the end at most a day off, as "since March" ends at the hour or the day of publication."""
    start, end = (datetime.fromisoformat(day).replace(tzinfo=UTC) for day in wanted)
    if given[0] is None or given[1] is None:
        return False
    return given[0].date() == start.date() and abs(given[1] - end) <= timedelta(days=1)


def _score_dates(gold: GoldArticle, found: list[DateMention], figures: dict[str, Figure]) -> None:
    pairs = sorted(
        (
            (min(g.end, f.end) - max(g.start, f.start), -i, -j)
            for i, g in enumerate(gold.dates)
            for j, f in enumerate(found)
            if f.start < g.end and g.start < f.end
        ),
        reverse=True,
    )
    found_by_gold: dict[int, DateMention] = {}
    used: set[int] = set()
    for _, i, j in pairs:
        if -i not in found_by_gold and -j not in used:
            found_by_gold[-i] = found[-j]
            used.add(-j)
    for i, wanted in enumerate(gold.dates):
        if wanted.type != ANY:
            _score_date(gold, wanted, found_by_gold.get(i), figures)
    for j, given in enumerate(found):
        if j not in used:
            for name in ("date strict", "date relaxed", "date value"):
                figures[name].add(given, None, False, f"{gold.id}: false alarm {given.text!r} {given.timex_value}")


def _score_date(gold: GoldArticle, wanted: GoldDate, given: DateMention | None, figures: dict[str, Figure]) -> None:
    text = gold.text[wanted.start : wanted.end]
    strict = given is not None and (given.start, given.end) == (wanted.start, wanted.end)
    value = given.timex_value if given else None
    figures["date relaxed"].add(given, wanted, given is not None, f"{gold.id}: missed {text!r}")
    figures["date strict"].add(given, wanted, strict, f"{gold.id}: {given.text if given else None!r}, gold {text!r}")
    if wanted.value != ANY:
        right = value == wanted.value
        figures["date value"].add(given, wanted, right, f"{gold.id}: {text!r} {value}, gold {wanted.value}")


def main() -> None:
    """Print the figures of a split, and the errors of dev."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("split", choices=SPLITS)
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="show up to N errors of each kind (dev only)"
    )
    arguments = parser.parse_args()
    if arguments.errors and arguments.split != "dev":
        parser.error("the errors of held_out stay unread; look at dev's")
    for name, figure in score(arguments.split).items():
        print(
            f"{name:<13} precision {figure.precision:5.1f}  recall {figure.recall:5.1f}  F1 {figure.f1:5.1f}"
            f"  (right {figure.right}, given {figure.given}, gold {figure.gold})"
        )
        for error in figure.errors[: arguments.errors]:
            print(f"    {error}")


if __name__ == "__main__":
    main()
