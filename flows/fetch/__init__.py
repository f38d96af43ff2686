"""Polling feeds: the pages that they link to come into an inbox, for the next run to read."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import filelock

from newstables.article.urls import canonical_url
from newstables.fetch.archive import WebArchive, sweep
from newstables.fetch.memory import Memory, Seen
from newstables.fetch.polite import Answer, Polite, Refused

T = TypeVar("T")
Result = TypeVar("Result")

DELAY = 2.0  # seconds between two requests to one host
TIMEOUT = 20.0  # seconds without a byte
_HOSTS_AT_ONCE = 8
_PAGES = ("text/html", "application/xhtml+xml")


@dataclass(slots=True)
class FetchReport:
    """What a fetch did."""

    feeds: int = 0  # read
    feeds_unchanged: int = 0  # said that nothing is new
    pages: int = 0  # stored in `archive`
    pages_known: int = 0  # already fetched, and not changed since
    problems: list[tuple[str, str]] = field(default_factory=list)  # (address, why it was not fetched)
    archive: Path | None = None  # the file in the inbox; None where nothing is new


class Busy(Exception):
    """Another fetch is writing to the same inbox."""


def fetch(feeds: Sequence[str], inbox: Path, *, delay: float = DELAY, timeout: float = TIMEOUT) -> FetchReport:
    """Poll `feeds` (addresses of RSS or Atom) and store the pages that are new or changed in the folder `inbox`.

    Polite: robots.txt is obeyed, each host gets one request at a time and then `delay` seconds of peace, nothing is
    asked for twice unless it changed. A page or feed that fails is a problem in the report, and tried again next time.
    Raises Busy if another fetch is at work there, OSError if the inbox cannot be written.
    """
    inbox.mkdir(parents=True, exist_ok=True)
    try:
        with filelock.FileLock(inbox / ".fetch.lock", timeout=0):
            sweep(inbox)
            memory = Memory.load(inbox)
            polite = Polite(delay, timeout, memory.resting, feeds)
            try:
                return _Fetch(inbox, polite, memory).run(feeds)
            finally:
                polite.close()
    except filelock.Timeout as error:
        raise Busy(f"another fetch is writing to {inbox}; wait for it, or name another --inbox") from error


@dataclass(slots=True, frozen=True)
class _Link:
    url: str
    key: str  # the address without what only tracks readers
    updated: str | None  # what the feed says of its last change
    feed: str


class _Fetch:
    """One poll of some feeds."""

    def __init__(self, inbox: Path, polite: Polite, memory: Memory) -> None:
        self._inbox = inbox
        self._polite = polite
        self._memory = memory
        self._archive = WebArchive(inbox)
        self._today = datetime.now(UTC).date().isoformat()
        self._feeds: dict[str, Seen] = {}  # what this poll learned, remembered if all their pages came

    def run(self, feeds: Sequence[str]) -> FetchReport:
        """Poll the feeds, then fetch what they link to."""
        report = FetchReport()
        try:
            with self._archive:
                polled = _each_host(list(dict.fromkeys(feeds)), str, self._poll)
                links: dict[str, _Link] = {}
                for feed, found in polled:
                    if isinstance(found, Refused):
                        report.problems.append((feed, str(found)))
                    elif found is None:
                        report.feeds_unchanged += 1
                    else:
                        report.feeds += 1
                        for link in found:
                            links.setdefault(link.key, link)
                fetched = _each_host(list(links.values()), lambda link: link.url, self._store)
            # A feed with a page that failed is read again next time, so that the page is tried again.
            failed = {link.feed for link, result in fetched if isinstance(result, Refused)}
            for feed in self._feeds.keys() & failed:
                self._feeds[feed] = Seen(self._today)
            self._memory.feeds.update(self._feeds)
        finally:
            if self._archive.is_safe:
                self._memory.save(self._inbox)
        report.problems += [(link.url, str(result)) for link, result in fetched if isinstance(result, Refused)]
        report.problems.sort()
        report.pages_known = sum(result is False for _, result in fetched)
        report.pages = self._archive.pages
        report.archive = self._archive.path if report.pages else None
        return report

    def _poll(self, feed: str) -> list[_Link] | None:
        """The links of a feed, as it orders them; None where it says that it did not change. Raises Refused."""
        import feedparser

        before = self._memory.feeds.get(feed)
        answer = self._polite.get(feed, before.conditions() if before else None)
        if answer.status == 304:
            return None
        parsed = feedparser.parse(io.BytesIO(answer.body), response_headers={"content-location": answer.url})
        if not parsed.entries and parsed.bozo:
            raise Refused(f"not a feed: {parsed.bozo_exception}")
        self._feeds[feed] = self._seen(answer, None)
        said = [(entry.get("link"), dict.get(entry, "updated") or entry.get("published")) for entry in parsed.entries]
        return [_Link(url, key, updated, feed) for url, updated in said if url and (key := canonical_url(url))]

    def _store(self, link: _Link) -> bool:
        """Fetch a page that is new or changed; whether it was. Raises Refused."""
        before = self._memory.pages.get(link.key)
        if before and before.updated == link.updated:
            before.last_seen = self._today
            return False
        answer = self._polite.get(link.url, before.conditions() if before else None)
        if answer.status == 304 and before:
            before.last_seen, before.updated = self._today, link.updated
            return False
        kind = (answer.header("content-type") or _PAGES[0]).split(";")[0].strip().lower()
        if kind not in _PAGES:
            raise Refused(f"not a page but {kind}")
        self._archive.add(answer.url, answer)
        self._memory.pages[link.key] = self._seen(answer, link.updated)
        return True

    def _seen(self, answer: Answer, updated: str | None) -> Seen:
        return Seen(self._today, answer.header("etag"), answer.header("last-modified"), updated)


def _each_host(
    items: Sequence[T], url_of: Callable[[T], str], work: Callable[[T], Result]
) -> list[tuple[T, Result | Refused]]:
    """`work` on each item, the hosts side by side, the items of one host one after the other, with what came of it."""
    by_host: dict[str, list[T]] = {}
    for item in items:
        by_host.setdefault(urlsplit(url_of(item)).netloc.lower(), []).append(item)
    stopped = threading.Event()

    def all_of(host: str) -> list[tuple[T, Result | Refused]]:
        done: list[tuple[T, Result | Refused]] = []
        for item in by_host[host]:
            if stopped.is_set():
                break
            try:
                done.append((item, work(item)))
            except Refused as why:
                done.append((item, why))
        return done

    with ThreadPoolExecutor(_HOSTS_AT_ONCE) as pool:
        try:
            return [result for results in pool.map(all_of, by_host) for result in results]
        except BaseException:  # an interruption must not wait for the pages that are still to come
            stopped.set()
            pool.shutdown(wait=False, cancel_futures=True)
            raise
