"""A small news site on this machine, which counts what it is asked for."""

from __future__ import annotations

import contextlib
import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Thing:
    """What lies at a path."""

    body: str | bytes = ""
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    etag: str | None = None
    seconds: float = 0.0  # before it answers
    zipped: bool = False
    drip: float = 0.0  # seconds before each byte


@dataclass
class Site:
    """A site: what lies where, and who asked when, and how many at once."""

    address: str
    things: dict[str, Thing] = field(default_factory=dict)
    asked: list[tuple[str, float]] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    at_once: int = 0
    most_at_once: int = 0

    def paths(self) -> list[str]:
        """What was asked for since the last call, without robots.txt."""
        paths = [path for path, _ in self.asked if path != "/robots.txt"]
        self.asked.clear()
        return paths

    def feed(self, *names: str, updated: str = "2024-01-15T10:30:00Z") -> str:
        """An Atom feed that links to pages of the site."""
        entries = "".join(
            f'<entry><id>{name}</id><updated>{updated}</updated><link href="{self.address}/{name}"/></entry>'
            for name in names
        )
        return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Mill Post</title>{entries}</feed>'


@contextmanager
def a_site() -> Iterator[Site]:
    """A running site."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.at_once += 1
            site.most_at_once = max(site.most_at_once, site.at_once)
            site.asked.append((self.path, time.monotonic()))
            site.agents.add(self.headers["User-Agent"])
            thing = site.things.get(self.path, Thing("gone", status=404))
            time.sleep(thing.seconds)
            site.at_once -= 1
            body = thing.body.encode() if isinstance(thing.body, str) else thing.body
            if thing.etag and self.headers["If-None-Match"] == thing.etag:
                self.send_response(304)
                self.end_headers()
                return
            body = gzip.compress(body) if thing.zipped else body
            self.send_response(thing.status)
            self.send_header("Content-Type", thing.content_type)
            self.send_header("Content-Length", str(len(body)))
            if thing.zipped:
                self.send_header("Content-Encoding", "gzip")
            if thing.etag:
                self.send_header("ETag", thing.etag)
            for name, value in thing.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if thing.drip:
                with contextlib.suppress(OSError):  # whoever asked may have gone
                    for byte in body:
                        time.sleep(thing.drip)
                        self.wfile.write(bytes([byte]))
                return
            self.wfile.write(body)

        def do_HEAD(self) -> None:
            thing = site.things.get(self.path, Thing(status=404))
            self.send_response(thing.status)
            self.send_header("Content-Length", str(len(thing.body)))
            for name, value in thing.headers.items():
                self.send_header(name, value)
            self.send_header("Last-Modified", "Mon, 15 Jan 2024 10:30:00 GMT")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site = Site(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
