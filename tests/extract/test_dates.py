"""Time expressions: sentences with their expressions marked, intervals, anchors, other languages, the clock."""

from __future__ import annotations

import datetime as clock
import re
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest

from newstables.extractors.dates import find_dates
from newstables.extractors.dates.dateparser_phrases import parse_date
from newstables.extractors.dates.rules import grammar
from newstables.extractors.dates.vocabulary import lexicon
from newstables.language.annotate import Document
from newstables.records import DateMention
from newstables.schemas.dates import Anchor, Granularity, TimexMod, TimexType

PUBLISHED = datetime(2014, 9, 17, 12, tzinfo=UTC)
CORPUS: dict[str, list[str]] = tomllib.loads((Path(__file__).parent / "corpus_dates.toml").read_text(encoding="utf-8"))
SENTENCES = [sentence for family in CORPUS.values() for sentence in family]
MARK = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")


def found_in(text: str, published: datetime | None = PUBLISHED, language: str | None = "en") -> list[DateMention]:
    return find_dates(Document(text), published, language)


def written(mention: DateMention) -> str:
    """A mention as the corpus writes it."""
    extras = ["SET"] if mention.timex_type == "SET" else []
    extras += [extra for extra in (mention.timex_mod, mention.timex_quant, mention.timex_freq) if extra]
    return f"[{mention.text}|{' '.join([str(mention.timex_value), *extras])}]"


@pytest.mark.parametrize("marked", SENTENCES)
def test_a_sentence_has_the_expressions_that_are_marked_and_no_others(marked: str) -> None:
    text = MARK.sub(r"\1", marked)
    mentions = found_in(text)
    assert [written(mention) for mention in mentions] == [match[0] for match in MARK.finditer(marked)]
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text
        assert mention.timex_type == type_of(mention)
        assert mention.granularity in get_args(Granularity)
        assert mention.anchor in get_args(Anchor)
        assert mention.timex_mod is None or mention.timex_mod in get_args(TimexMod)
        assert mention.timex_type in get_args(TimexType)
        assert mention.rule


@pytest.mark.parametrize("before", ["", "“Éire” "])
def test_what_spares_a_rule_changes_nothing(monkeypatch: pytest.MonkeyPatch, before: str) -> None:
    texts = [before + MARK.sub(r"\1", marked) for marked in SENTENCES]
    spared = [found_in(text) for text in texts]
    english = grammar()
    tried = {
        kind: tuple((None, each.pattern.match, each.read, each.name) for each in rules)
        for kind, rules in english.rules.items()
    }
    monkeypatch.setattr(english, "rules_for", lambda kind, word, before: tried[kind])
    assert spared == [found_in(text) for text in texts]


def type_of(mention: DateMention) -> str:
    """The type that a value can have; a SET's is any."""
    value = str(mention.timex_value)
    if mention.timex_type == "SET":
        return "SET"
    if re.match(r"P(?!AST|RES)", value):
        return "DURATION"
    return "TIME" if re.match(r"(?:\d{4}-\d\d-\d\d|XXXX-XX-XX|XXXX-WXX-\d)T", value) else "DATE"


INTERVALS = [
    ("on Monday", "2014-09-15", "2014-09-16", "day"),
    ("over the weekend", "2014-09-13", "2014-09-15", "weekend"),
    ("last week", "2014-09-08", "2014-09-15", "week"),
    ("last month", "2014-08-01", "2014-09-01", "month"),
    ("in the fourth quarter of 2013", "2013-10-01", "2014-01-01", "quarter"),
    ("in the first half of 2013", "2013-01-01", "2013-07-01", "half_year"),
    ("in the summer of 2013", "2013-06-01", "2013-09-01", "season"),
    ("in the winter of 2013", "2013-12-01", "2014-03-01", "season"),
    ("in 1998", "1998-01-01", "1999-01-01", "year"),
    ("in the 1990s", "1990-01-01", "2000-01-01", "decade"),
    ("in the 19th century", "1800-01-01", "1900-01-01", "century"),
    ("on Monday morning", "2014-09-15T06:00", "2014-09-15T12:00", "part_of_day"),
    ("on Monday night", "2014-09-15T20:00", "2014-09-16T06:00", "part_of_day"),
    ("at 10:35 a.m. EST on Monday", "2014-09-15T15:35", "2014-09-15T15:36", "minute"),
    ("at 10:35 a.m. ET on Monday", "2014-09-15T14:35", "2014-09-15T14:36", "minute"),
    ("at 10:35 a.m. ET on Jan. 6, 2014", "2014-01-06T15:35", "2014-01-06T15:36", "minute"),
    ("in the past two weeks", "2014-09-03", "2014-09-18", "week"),
    ("in the next two weeks", "2014-09-17", "2014-10-01", "week"),
    ("in the coming days", "2014-09-17", None, "day"),
    ("in recent years", None, "2014-09-18", "year"),
    ("on Sept. 1-6", "2014-09-01", "2014-09-07", "day"),
    ("at 8 o'clock", None, None, "minute"),
    ("this season", None, None, "season"),
    ("in the last two weeks of July", "2014-07-18", "2014-08-01", "week"),
    ("in the last six months of last year", "2013-07-01", "2014-01-01", "month"),
    ("in the first six months of the year", "2014-01-01", "2014-07-01", "month"),
    ("in the year ending in March 2015", "2014-04-01", "2015-04-01", "year"),
    ("in the fiscal 2013 fourth quarter", None, None, "quarter"),
    ("in the past 24 hours", "2014-09-16T00:00", "2014-09-18T00:00", "hour"),
    ("in the past five hours", None, None, "hour"),
    ("in the last two weeks of the trial", None, None, "week"),
    ("in AD 1000", "1000-01-01", "1001-01-01", "year"),
    ("recently", None, "2014-09-18", "vague"),
    ("in the three months ended June 30", "2014-04-01", "2014-07-01", "month"),
    ("in the decade to 2010", "2001-01-01", "2011-01-01", "decade"),
    ("over the five years to 2010", "2006-01-01", "2011-01-01", "year"),
    ("within two weeks", None, None, "week"),
    ("now", None, None, "vague"),
]


@pytest.mark.parametrize(("phrase", "starts", "ends", "granularity"), INTERVALS)
def test_interval_is_half_open_in_utc(phrase: str, starts: str | None, ends: str | None, granularity: str) -> None:
    mention = found_in(f"It happened {phrase}.")[0]
    expected = [datetime.fromisoformat(moment).replace(tzinfo=UTC) if moment else None for moment in (starts, ends)]
    assert [mention.starts_at, mention.ends_at] == expected
    assert mention.granularity == granularity


# The last expression of each, and its interval.
BESIDE_OTHERS = [
    ("It earned 5 million in the quarter ended Aug. 31, up from 4 a year earlier.", "2013-06-01", "2013-09-01"),
    (
        "Profit for the fiscal first quarter ended Aug. 31 was 5; in the year-ago quarter it was 4.",
        "2013-06-01",
        "2013-09-01",
    ),
    ("Sales were flat in August on the previous three months.", "2014-05-01", "2014-08-01"),
    ("On Tuesday a shop was robbed in the early hours.", "2014-09-16T00:00", "2014-09-16T06:00"),
]


@pytest.mark.parametrize(("text", "starts", "ends"), BESIDE_OTHERS)
def test_interval_beside_other_times(text: str, starts: str | None, ends: str | None) -> None:
    mention = found_in(text)[-1]
    expected = [datetime.fromisoformat(moment).replace(tzinfo=UTC) if moment else None for moment in (starts, ends)]
    assert [mention.starts_at, mention.ends_at] == expected


@pytest.mark.parametrize(
    ("sentence", "anchor"),
    [
        ("It opened on 3 May 1999.", "explicit"),
        ("It opened on Monday.", "publication"),
        ("It opened on Sept. 3.", "publication"),
        ("It took two weeks.", "explicit"),
    ],
)
def test_anchor_says_what_the_value_hangs_on(sentence: str, anchor: str) -> None:
    assert [mention.anchor for mention in found_in(sentence)] == [anchor]


@pytest.mark.parametrize(
    ("precision", "value"),
    [("minute", "2014-09-17T10"), ("second", "2014-09-17T10"), ("day", "2014-09-17"), (None, "2014-09-17")],
)
def test_hours_ago_are_hours_only_where_the_time_of_publication_is_known(precision: str | None, value: str) -> None:
    (mention,) = find_dates(Document("She fell two hours ago."), PUBLISHED, "en", precision)
    assert mention.timex_value == value


def test_minutes_ago_count_from_the_minute() -> None:
    (mention,) = find_dates(Document("She fell 40 minutes ago."), PUBLISHED, "en", "minute")
    assert (mention.timex_value, mention.granularity) == ("2014-09-17T11:20", "minute")


def test_next_day_hangs_on_the_day_before_it() -> None:
    mentions = found_in("The dam broke on June 3, 1999. The next day it rained.")
    assert [(mention.timex_value, mention.anchor) for mention in mentions] == [
        ("1999-06-03", "explicit"),
        ("1999-06-04", "mention"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In May the river rose, and the next day 40 homes were lost.",
        "Three weeks ago they were freed, and they went home the following day.",
        "She left on June 3, 1999. In 2003 they met; they wed the next day.",
    ],
)
def test_next_day_is_unknown_where_a_longer_time_was_named_since(text: str) -> None:
    assert found_in(text)[-1].timex_value is None


@pytest.mark.parametrize(
    "phrase",
    ["yesterday", "on Friday", "last week", "two years ago", "the weekend", "this summer", "last June", "the next day"],
)
def test_without_a_publication_date_nothing_relative_is_resolved(phrase: str) -> None:
    (mention,) = found_in(f"He left {phrase}.", published=None)
    assert mention.timex_value is None
    assert mention.anchor == "unresolved"
    assert (mention.starts_at, mention.ends_at) == (None, None)


SUNDAY = datetime(2014, 9, 14, 12, tzinfo=UTC)


@pytest.mark.parametrize("text", ["fought over the weekend", "ten died this weekend", "will last through the weekend"])
def test_on_a_weekend_the_weekend_is_the_one_that_has_begun(text: str) -> None:
    assert [mention.timex_value for mention in found_in(text, SUNDAY)] == ["2014-W37-WE"]


def test_a_holiday_that_is_waited_for_is_the_next() -> None:
    soon = datetime(2014, 12, 20, tzinfo=UTC)
    assert found_in("He died days before Christmas.", soon)[-1].timex_value == "2014-12-25"
    assert found_in("He died on Christmas Day.", soon)[-1].timex_value == "2013-12-25"
    just_after = datetime(2015, 1, 2, tzinfo=UTC)
    assert found_in("The shop will reopen at Christmas.", just_after)[-1].timex_value == "2015-12-25"
    assert found_in("The shop was shut at Christmas.", just_after)[-1].timex_value == "2014-12-25"


def test_a_time_left_open_needs_no_publication_date() -> None:
    assert [mention.timex_value for mention in found_in("She died a few years ago.", None)] == ["PAST_REF"]


def test_without_a_publication_date_a_year_holds_for_the_days_beside_it() -> None:
    mentions = found_in("It was paid on 1 December 2022 and on 1 February, to this day. He left on 3 May.", None)
    assert [mention.timex_value for mention in mentions] == ["2022-12-01", "2023-02-01", "PRESENT_REF", "2023-05-03"]


def test_without_a_publication_date_what_is_said_stays() -> None:
    mentions = found_in("He left on Oct. 31 for two weeks, as in 1998.", published=None)
    assert [(mention.timex_value, mention.anchor) for mention in mentions] == [
        ("XXXX-10-31", "unresolved"),
        ("P2W", "explicit"),
        ("1998", "explicit"),
    ]
    assert mentions[0].starts_at is None


def freeze(monkeypatch: pytest.MonkeyPatch, today: datetime) -> None:
    """Make `today` the clock of dateparser and of whatever else asks Python's datetime by its usual name."""

    class AnyDatetime(type):
        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, datetime)

    class Frozen(datetime, metaclass=AnyDatetime):
        @classmethod
        def now(cls, tz: clock.tzinfo | None = None) -> datetime:
            return today.replace(tzinfo=UTC).astimezone(tz) if tz else today

        @classmethod
        def utcnow(cls) -> datetime:
            return today

        @classmethod
        def today(cls) -> datetime:
            return today

    for name, module in list(sys.modules.items()):
        if name.split(".")[0] in ("dateparser", "flows") and isinstance(module, ModuleType):
            for attribute, value in list(vars(module).items()):
                if value is datetime:
                    monkeypatch.setattr(module, attribute, Frozen)


def test_tables_do_not_depend_on_the_day_they_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    import dateparser

    def everything() -> list[DateMention]:
        parse_date.cache_clear()
        text = " ".join(MARK.sub(r"\1", sentence) for sentence in SENTENCES)
        french = "Le 15 septembre 2014, le 1er mai 1999, en mai 2013, le 3 juin."
        return found_in(text) + found_in(text, None) + found_in(french, language="fr")

    plain = everything()
    freeze(monkeypatch, datetime(1987, 2, 28))
    assert dateparser.parse("yesterday") == datetime(1987, 2, 27)
    assert everything() == plain
    freeze(monkeypatch, datetime(2031, 12, 31))
    assert everything() == plain


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("KHARTOUM, Sudan, April 16, 2013 (Reuters) - Guns were heard yesterday.", "2013-04-15"),
        ("(Tyre, June 9, 2010) – Guns were heard yesterday.", "2010-06-08"),
        ("Jos, Nigeria, 12th July 2013 – Guns were heard yesterday.", "2013-07-11"),
        ("GHENT, 23/11/2006 - Guns were heard yesterday.", "2006-11-22"),
        ("GHENT, 3/11/2006 - Guns were heard yesterday.", None),
        ("Born May 3, 1950 – she never left. Guns were heard yesterday.", None),
        ("In Ghent, on May 3, 1950 – a fair day – she left. Guns were heard yesterday.", None),
    ],
)
def test_the_dateline_is_the_day_of_a_text_without_one(text: str, day: str | None) -> None:
    assert [mention.timex_value for mention in found_in(text, None) if mention.text == "yesterday"] == [day]


@pytest.mark.parametrize("name", lexicon()["fiscal_companies"])
def test_a_company_is_known_in_any_spelling(name: str) -> None:
    for spelled in (name, name.replace("'", "’"), name.replace(" ", "\n")):
        (found,) = find_dates(Document(f"{spelled} rose in the second quarter of fiscal 2016."), PUBLISHED, "en")
        assert found.timex_value == "FY2016-Q2"
        assert found.starts_at is not None
