"""Short inputs with resolved dates (Microsoft Recognizers-Text): the share read right of those that news could contain.

    python -m tests.phrases_dates --errors 30

The inputs were written for an assistant. News could contain one unless it talks to a machine, is a query, writes names
of days and months in small letters, shortens as messages do, or hangs on a convention of that project: "several" is
three, a day of the week is left open, clock times have no day.
"""

from __future__ import annotations

import argparse
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document
from newstables.records import DateMention

FOLDER = Path(__file__).parents[1].parent / "shared" / "corpora" / "phrases-dates"
_KINDS = {"date", "daterange", "duration", "set"}
_TO_A_MACHINE = (
    r"cortana|schedul|\bbook\b|meeting|calendar|skype|teams|^show|\bshow me|arrange|set up|set ooo|what['’]s",
    r"^how about|are you|can you|could you|is this a valid|sales|records|equals|please",
    r"the range is|should be a|created on",
    r"i['’]ll (?:go back|be out|be back|leave)|tel:|http|[<>=~@$]|are the |we['’]ve|let['’]s",
)
_SMALL_LETTERS = (
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march(?= \d)|april|june|july|august|september",
    r"october|november|december|easter|independence day|labor day|eid al|new year|black friday|earth day",
    r"mon|tues?|wed|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
)
_SHORTENED = (
    r"eo[dmy]|tmrw|otd|mins?|secs?|hrs?|[cs]y ?\d+|\d+[hdyw]|w\d\d|mar\d|\d+\.\d+(?! percent)|\d{1,2}/\d{1,2}(?!/)",
    r"\d+ s|several|few|some|couple|business days?|weekdays?|upcoming|noonish|feb 30|2/29|the day",
    r"www\.\S+|\d{8}|till date",
)
_NO_NEWS = re.compile(rf"{'|'.join(_TO_A_MACHINE)}|\b(?:{'|'.join(_SHORTENED)})\b", re.I)
_SMALL = re.compile(rf"\b(?:{'|'.join(_SMALL_LETTERS)})\b")


def could_be_news(text: str, gold: list[dict[str, Any]]) -> bool:
    """Whether news could contain the input, and what it denotes is told in words that news has."""
    if _NO_NEWS.search(text) or _SMALL.search(text):
        return False
    return all(label["type"] and label["type"].partition(".")[2] in _KINDS and label["resolution"] for label in gold)


def is_right(text: str, published: datetime, gold: list[dict[str, Any]]) -> bool:
    """Whether all labelled expressions are found with a value that is right, and nothing where there are none."""
    mentions = find_dates(Document(text), published)
    if not gold:
        return not mentions
    return all(
        _fits(label, [m for m in mentions if m.start < label["end"] and m.end > label["start"]]) for label in gold
    )


def _fits(label: dict[str, Any], mentions: list[DateMention]) -> bool:
    if not mentions:
        return False
    return any(_same(value, mentions) for value in label["resolution"]["values"])


def _same(value: dict[str, str], mentions: list[DateMention]) -> bool:
    timex = value["timex"]
    first, last = mentions[0], mentions[-1]
    values = {mention.timex_value for mention in mentions}
    if timex in values or value.get("value") in values or _length(timex) in {_length(str(each)) for each in values}:
        return True
    span = timex.strip("()").split(",")
    if len(span) == 3 and len(mentions) == 1 and _length(span[2]) == _length(str(first.timex_value)):
        return True  # "the next three days"
    begin, end = value.get("start"), value.get("end")
    if begin is None and end is None:
        return False
    begins = begin is None or _day(first.starts_at) == begin
    # A span that ends with a month or a day ends there with its beginning, or with its end.
    return begins and (end is None or end in (_day(last.starts_at), _day(last.ends_at)))


def _day(moment: datetime | None) -> str | None:
    return moment.date().isoformat() if moment else None


_MONTHS = {"Y": 12, "Q": 3, "M": 1}
_MINUTES = {"W": 7 * 24 * 60, "D": 24 * 60, "H": 60, "M": 1, "S": 1 / 60}


def _length(timex: str) -> tuple[float, float] | None:
    """Months and minutes of a period, so that P1.5Y is P1Y6M; None for what is none."""
    if not re.fullmatch(r"P(?!AST|RES)[\dYQMWDTHS.]+", timex):
        return None
    days, _, hours = timex[1:].partition("T")
    months = minutes = 0.0
    for number, unit in re.findall(r"([\d.]+)([YQMWD])", days):
        months += float(number) * _MONTHS.get(unit, 0)
        minutes += float(number) * (0 if unit in _MONTHS else _MINUTES[unit])
    for number, unit in re.findall(r"([\d.]+)([HMS])", hours):
        minutes += float(number) * _MINUTES[unit]
    return months, minutes


def inputs() -> list[tuple[str, datetime, list[dict[str, Any]]]]:
    """The inputs that news could contain: text, day of publication, labels."""
    labels = {row["id"]: row["dates"] for row in _rows("gold")}
    found = [
        (row["text"], datetime.fromisoformat(row["published"]).replace(tzinfo=UTC), labels[row["id"]])
        for row in _rows("articles")
        if row["published"]
    ]
    return [each for each in found if could_be_news(each[0], each[2])]


def _rows(name: str) -> list[dict[str, Any]]:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def main() -> None:
    """Print the share that is right, and some that are wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0)
    asked = parser.parse_args()
    every = inputs()
    wrong = [each for each in every if not is_right(*each)]
    print(f"{len(every) - len(wrong)} right of {len(every)} inputs that news could contain")
    for text, published, labels in wrong[: asked.errors]:
        found = [(m.text, m.timex_value) for m in find_dates(Document(text), published)]
        gold = [(label["text"], label["resolution"]["values"][0].get("timex")) for label in labels]
        print(f"  {published:%Y-%m-%d}  {text}\n      {found}\n      {gold}")


if __name__ == "__main__":
    main()
