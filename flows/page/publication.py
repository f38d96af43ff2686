"""When an article was published: what its markup, the page and the address say, weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from newstables.article.date_roles import says_updated
from newstables.article.dateline import find_day
from newstables.article.language import detect_language
from newstables.article.published import (
    find_published,
    is_believable,
    not_ahead,
    numeric_order,
    parse_published,
    read_both_ways,
)
from newstables.article.urls import date_in_url, likely_date_in_url, month_in_url
from newstables.lexicon import load
from newstables.page.facts import Metadata
from newstables.page.json_ld import text_of
from newstables.page.loose_dates import is_named_for_publication
from newstables.page.markup import Markup, Time
from newstables.schemas.articles import Origin, Precision

_DAY, _ZONES = timedelta(days=1), timedelta(hours=14)
_MIDNIGHT = re.compile(r"[T ]00:00(?::00)?(?!\d|:)")  # as it is written where nobody told an hour
_SOON = timedelta(days=30)  # from when an article is begun to its publication
_SAME_DAY = timedelta(days=2)  # a page's clock and its address may stand in two time zones


def believable(value: str | None, latest: datetime) -> tuple[datetime, Precision] | None:
    """The date in `value`, unless it is none, or lies after `latest` or before there were news sites."""
    found = parse_published(value) if value else None
    found = not_ahead(value, found, latest) if value and found else None
    return found if found and is_believable(found[0], latest) else None


def read_said(said: Metadata, linked: dict[str, Any], head: Markup, latest: datetime) -> None:
    """Fill in what the markup says of publication and change; dates after `latest` are not believed.

    An article that is published anew may be given a new date in one place and keep the old one in another.
    """
    names, meta = load("newstables.page", "metadata.toml"), head.meta
    told: list[tuple[Origin, Iterable[str | None]]] = [
        ("json_ld", (text_of(linked.get("datePublished")),)),
        ("open_graph", map(meta.get, names["published_open_graph"])),
        ("meta", map(meta.get, names["published_meta"])),
    ]
    instead: list[tuple[Origin, Iterable[str | None]]] = [
        ("meta", (meta[key] for key in meta if is_named_for_publication(key))),
    ]
    said.created = text_of(linked.get("dateCreated"))
    for origin, values in told:
        _take(said, origin, values, latest)
    for origin, values in instead:
        if said.published_at is None:
            _take(said, origin, values, latest)
    said.vague_date = next((v for key in names["published_vague"] if believable(v := meta.get(key), latest)), None)
    for value in [text_of(linked.get("dateModified"))] + [meta.get(key) for key in names["modified"]]:
        if found := believable(value, latest):
            said.modified_at = found[0]
            break


def read_times(said: Metadata, times: Sequence[Time], latest: datetime) -> None:
    """Note the times that may be the article's, and take the first that is said to be its publication's.

    A time of change tells the day of publication only where nothing else does.
    """
    said.times = sorted(times, key=lambda time: says_updated(time.kind) or "modif" in time.kind)
    if said.published_at is None:
        _take(said, "visible", (time.value for time in times if "publi" in time.kind or "pubdate" in time.kind), latest)


def read_labelled(said: Metadata, date: str | None, latest: datetime) -> None:
    """Take the date that the page lists as the article's, in the page's words."""
    _take(said, "visible", (date,), latest)


def _take(said: Metadata, origin: Origin, values: Iterable[str | None], latest: datetime) -> None:
    """Take the first of these dates that can be believed, unless an earlier day is known."""
    for value in values:
        if found := believable(value, latest):
            if said.published_at is None or found[0] + _SAME_DAY <= said.published_at:
                _set(said, found, origin)
                said.published_as = value
            break


def note_order(said: Metadata, lines: Iterable[str]) -> None:
    """Where day and month of publication could be swapped, note which comes first in the page's other dates."""
    if any(told and read_both_ways(told) for told in (said.published_as, said.vague_date)):
        said.numeric_order = numeric_order(lines)


def settle(said: Metadata, text: str, saved_at: datetime | None, latest: datetime) -> None:
    """Choose the day of publication once all of the page has been read.

    `text` is the article's, and `saved_at` when the page was saved: None where nobody knows.
    An address is made when its article is, and stays when the article is published anew. A meta tag that only says
    "date", and a date at the head of a page, may be the day on which the page was made for its reader: of what is no
    more certain than that the earliest is taken.
    """
    _settle_order(said, text, latest)
    day = date_in_url(said.url) if said.url else None
    made: tuple[datetime, Precision] | None = (day, "day") if day and is_believable(day, latest) else None
    if made and (said.published_at is None or made[0] + _SAME_DAY <= said.published_at):
        _set(said, made, "url")
    _weigh_created(said, latest)
    if said.published_origin in (None, "visible"):
        known = said.published_at
        _take(said, "meta", (said.vague_date,), latest)
        if said.published_at != known:
            _settle_order(said, text, latest)
    if saved_at is not None:
        if said.published_at is None and said.published_ago is not None:
            _set(said, (_midnight(saved_at - said.published_ago), "day"), "visible")
        if said.modified_at is None and said.modified_ago is not None:
            said.modified_at = _midnight(saved_at - said.modified_ago)
    _take_clock(said, latest)
    for time in said.times:
        if said.published_at is None and (loose := believable(time.value, latest)):
            _set(said, loose, "visible")
    if said.published_at is None and (scripted := believable(said.scripted, latest)):
        _set(said, scripted, "meta")
    likely = likely_date_in_url(said.url) or _filed(said.url, text) if said.url else None
    if said.published_at is None and likely is not None and is_believable(likely, latest):
        _set(said, (likely, "day"), "url")


def _weigh_created(said: Metadata, latest: datetime) -> None:
    """Take the day on which the article was made, unless the page shows one soon behind it: that of its publication."""
    created = believable(said.created, latest)
    if created is None or said.published_origin not in (None, "visible"):
        return
    changes = {time.value for time in said.times if says_updated(time.kind) or "modif" in time.kind}
    for time in said.times if said.published_at is None else ():
        found = None if time.value in changes else believable(time.value, latest)
        if found and timedelta(0) <= found[0] - created[0] <= _SOON and said.modified_at != found[0]:
            _set(said, found, "visible")
            return
    shown = None if said.published_at == said.modified_at else said.published_at
    if shown is None or not -_DAY <= shown - created[0] <= _SOON:
        _set(said, created, "json_ld")


def _take_clock(said: Metadata, latest: datetime) -> None:
    """Take the hour of a day that the page only shows as a day from the element that holds it for machines.

    An element that shows this very day holds its hour, whatever it is called. At midnight machines know of no hour.
    """
    day = said.published_at if said.published_origin == "visible" and said.published_precision == "day" else None
    for time in said.times if day else ():
        found = believable(time.value, latest)
        shown = find_published(time.kind)
        is_change = (says_updated(time.kind) or "modif" in time.kind) and not (shown and shown[0] == day)
        if (
            day
            and found
            and found[1] != "day"
            and not (is_change or _MIDNIGHT.search(time.value))
            and -_ZONES <= found[0] - day < _DAY + _ZONES
        ):
            said.published_at, said.published_precision = found
            return


def _filed(url: str, text: str) -> datetime | None:
    """The day in a dateline that has no year ("PARIS, March 4 (AFP) -"), in the month of the address (/2021/03/)."""
    day, month = find_day(text), month_in_url(url)
    return month.replace(day=day[1]) if day and month and day[0] == month.month else None


def _settle_order(said: Metadata, text: str, latest: datetime) -> None:
    """Take the right one of two readings of the day of publication; note both where nothing on the page decides.

    One that lies after `latest` is none. The address and the day of the last change decide; then the other dates on the
    page, the language of the article, and the country of the site.
    """
    both = read_both_ways(said.published_as) if said.published_as and said.published_at else None
    if both is None or not all(is_believable(reading, latest) for reading in both):
        return
    known = [day.date() for day in (date_in_url(said.url) if said.url else None, said.modified_at) if day]
    right = [reading for reading in both if reading.date() in known]
    if not right and said.numeric_order:
        right = [both[said.numeric_order == "day_first"]]
    if not right and (detect_language(text) not in (None, "en") or _is_of_day_first_country(said.url)):
        right = [both[1]]
    if right:
        said.published_at = right[0]
    else:
        said.both_ways = both


def _is_of_day_first_country(url: str | None) -> bool:
    host = urlsplit(url).hostname if url else None
    countries: list[str] = load("newstables.article", "published.toml")["countries"]["day_first"]
    return host is not None and host.rsplit(".", 1)[-1] in countries


def _set(said: Metadata, found: tuple[datetime, Precision], origin: Origin) -> None:
    said.published_at, said.published_precision = found
    said.published_origin = origin
    said.both_ways = None


def _midnight(when: datetime) -> datetime:
    return when.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
