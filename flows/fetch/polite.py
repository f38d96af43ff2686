"""Asking servers politely: robots.txt, one request a host at a time with a pause between, time and size limits."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from typing import Any
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies

from protego import Protego

from newstables.networks import is_private

NAME = "newstables"  # what robots.txt may call us
MOST_BYTES = 20_000_000  # of one answer, unpacked; a page with its images inlined reaches that
_ROBOTS_BYTES = 512_000  # RFC 9309: at least 500 KiB must be read
_LONGEST_PAUSE = 60.0  # seconds; a Crawl-delay above it would make one feed last for hours
_LONGEST_REQUEST = 60.0  # seconds for one whole answer, however it drips
_HOPS = 5
_REST = timedelta(minutes=15)  # after "too many requests" without a time to come back


class Refused(Exception):
    """An answer that cannot be used; the message says why."""


@dataclass(slots=True)
class Answer:
    """What a server said, its body unpacked."""

    url: str  # where it came from, after redirects
    status: int
    headers: list[tuple[str, str]]
    body: bytes
    fetched_at: datetime

    def header(self, name: str) -> str | None:
        """The first header of this name, which is given in lower case."""
        return next((value for key, value in self.headers if key.lower() == name), None)


@dataclass(slots=True)
class _Host:
    lock: threading.Lock = field(default_factory=threading.Lock)
    robots: Protego | Refused | None = None  # None: not asked yet
    pause: float = 0.0
    free_at: float = 0.0  # monotonic


class Polite:
    """A client for many threads. Each host has one request under way at most, whoever asks.

    `delay`: seconds between two requests to a host; `timeout`: seconds without a byte; `resting`: hosts that asked to
    be left alone, and until when. It is read and added to. `named`: addresses that a person named; only they may lie
    in a private network: a feed from outside must not make us ask what it cannot reach itself.
    """

    def __init__(self, delay: float, timeout: float, resting: dict[str, datetime], named: Iterable[str] = ()) -> None:
        import httpx

        self._named = {urlsplit(url).netloc.lower() for url in named}
        self._is_direct = not getproxies()
        self.resting = resting
        self._delay = delay
        self._hosts: dict[str, _Host] = {}
        self._hosts_lock = threading.Lock()
        agent = f"{NAME}/{version('newstables')}"
        limits = httpx.Limits(max_keepalive_connections=20)
        self._client = httpx.Client(
            headers={"User-Agent": agent, "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.1"},
            timeout=timeout,
            limits=limits,
        )

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer:
        """The answer to a GET after redirects: status 200, or 304 where `headers` ask for it. Raises Refused."""
        for _ in range(_HOPS):
            answer = self._get_once(url, headers)
            if answer.status in (301, 302, 303, 307, 308):
                url = urljoin(url, answer.header("location") or url)
            elif answer.status in (200, 304):
                return answer
            else:
                raise Refused(f"the server answers {answer.status}")
        raise Refused(f"more than {_HOPS} redirects")

    def _get_once(self, url: str, headers: Mapping[str, str] | None) -> Answer:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise Refused("not an http address")
        if parts.netloc.lower() not in self._named and is_private(parts.hostname):
            raise Refused(f"{parts.hostname} lies in a private network, and is no feed's own address")
        with self._hosts_lock:
            host = self._hosts.setdefault(parts.netloc.lower(), _Host())
        with host.lock:
            until = self.resting.get(parts.netloc.lower())
            if until and until > datetime.now(UTC):
                raise Refused(f"{parts.netloc} asked to be left alone until {until:%Y-%m-%d %H:%M} UTC")
            if host.robots is None:
                try:
                    host.robots = self._read_robots(host, f"{parts.scheme}://{parts.netloc}/robots.txt")
                    asked = host.robots.crawl_delay(NAME) or 0.0
                    host.pause = max(self._delay, min(asked, _LONGEST_PAUSE))
                except Refused as why:
                    host.robots = why
            if isinstance(host.robots, Refused):
                raise host.robots
            if not host.robots.can_fetch(url, NAME):
                raise Refused("robots.txt forbids it")
            answer = self._ask(host, url, headers, MOST_BYTES)
            if answer.status in (429, 503):
                self.resting[parts.netloc.lower()] = _come_back(answer)
            return answer

    def _read_robots(self, host: _Host, url: str) -> Protego:
        """What RFC 9309 says: no such file allows all; a server that fails allows nothing for now."""
        for _ in range(_HOPS):
            answer = self._ask(host, url, None, _ROBOTS_BYTES, cut=True)
            if answer.status in (301, 302, 303, 307, 308):
                url = urljoin(url, answer.header("location") or url)
                moved = urlsplit(url)
                if moved.netloc.lower() not in self._named and is_private(moved.hostname or ""):
                    raise Refused("its robots.txt leads into a private network")
                continue
            if answer.status >= 500 or answer.status == 429:
                raise Refused(f"its robots.txt answers {answer.status}; try again later")
            return Protego.parse(answer.body.decode("utf-8", "replace") if answer.status == 200 else "")
        return Protego.parse("")

    def _ask(self, host: _Host, url: str, headers: Mapping[str, str] | None, most: int, *, cut: bool = False) -> Answer:
        import httpx

        time.sleep(max(0.0, host.free_at - time.monotonic()))
        deadline = time.monotonic() + _LONGEST_REQUEST
        try:
            with self._client.stream("GET", url, headers=headers) as response:
                self._look_who_answers(urlsplit(url).netloc, response.extensions.get("network_stream"))
                body = bytearray()
                for chunk in response.iter_bytes():
                    body += chunk
                    if len(body) > most:
                        if cut:
                            break
                        raise Refused(f"more than {most // 1_000_000} MB")
                    if time.monotonic() > deadline:
                        raise Refused(f"not done after {_LONGEST_REQUEST:.0f} seconds")
                said = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw]
                return Answer(str(response.url), response.status_code, said, bytes(body[:most]), datetime.now(UTC))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise Refused(f"{type(error).__name__}: {error}") from error
        finally:
            host.free_at = time.monotonic() + (max(host.pause, self._delay))

    def _look_who_answers(self, netloc: str, connection: Any) -> None:
        """A name can lead elsewhere when it is looked up again: what counts is the machine that answers."""
        peer = connection.get_extra_info("server_addr") if connection and self._is_direct else None
        if peer and netloc.lower() not in self._named and is_private(str(peer[0])):
            raise Refused(f"{netloc} lies in a private network, and is no feed's own address")


def _come_back(answer: Answer) -> datetime:
    """When a busy server wants to be asked again."""
    said = (answer.header("retry-after") or "").strip()
    if said.isdecimal():
        return datetime.now(UTC) + timedelta(seconds=min(int(said), 7 * 86_400))
    try:
        return parsedate_to_datetime(said).astimezone(UTC)
    except (TypeError, ValueError):
        return datetime.now(UTC) + _REST
