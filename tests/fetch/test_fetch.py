"""Polling feeds, against a site on this machine."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import filelock
import pytest

from newstables.fetch import Busy, FetchReport, fetch
from newstables.fetch.memory import Memory
from newstables.records import Page
from tests.fetch.site import Site, Thing, a_site
from tests.sources.through import read

HTML = "<!DOCTYPE html><html><body><p>The mill in Besançon employs 240.</p></body></html>"


@pytest.fixture
def site() -> Iterator[Site]:
    with a_site() as site:
        site.things["/feed"] = Thing(site.feed("a", "b"), "application/atom+xml", etag='"1"')
        site.things["/a"] = Thing(HTML, etag='"a1"', zipped=True)
        site.things["/b"] = Thing(HTML.replace("240", "31 500"))
        yield site


def poll(site: Site, inbox: Path, delay: float = 0.0, timeout: float = 5.0) -> FetchReport:
    return fetch([f"{site.address}/feed"], inbox, delay=delay, timeout=timeout)


def inbox_pages(inbox: Path) -> list[Page]:
    found = read(inbox)
    assert all(isinstance(page, Page) for page in found), found
    return [page for page in found if isinstance(page, Page)]


def test_pages_come_into_the_inbox_for_the_next_run(site: Site, tmp_path: Path) -> None:
    inbox = tmp_path / "new" / "inbox"
    before = datetime.now(UTC).replace(microsecond=0)
    report = poll(site, inbox)
    assert (report.feeds, report.pages, report.problems) == (1, 2, [])
    assert site.paths() == ["/feed", "/a", "/b"]
    first, second = inbox_pages(inbox)
    assert first.url == f"{site.address}/a"
    assert first.html == HTML, "unpacked, and decoded by its header"
    assert first.fetched_at is not None and before <= first.fetched_at <= datetime.now(UTC)
    assert "31 500" in str(second.html)
    assert first.source == str(report.archive)
    assert site.agents == {next(iter(site.agents))} and next(iter(site.agents)).startswith("newstables/")


def test_nothing_is_asked_for_twice(site: Site, tmp_path: Path) -> None:
    poll(site, tmp_path)
    site.paths()
    report = poll(site, tmp_path)
    assert site.paths() == ["/feed"]
    assert (report.feeds, report.feeds_unchanged, report.pages, report.archive) == (0, 1, 0, None)

    site.things["/feed"] = Thing(site.feed("c", "a", "b"), etag='"2"')
    site.things["/c"] = Thing(HTML)
    report = poll(site, tmp_path)
    assert site.paths() == ["/feed", "/c"]
    assert (report.pages, report.pages_known) == (1, 2)
    assert len(inbox_pages(tmp_path)) == 3


def test_a_changed_entry_is_asked_for_again_on_condition(site: Site, tmp_path: Path) -> None:
    poll(site, tmp_path)
    site.paths()
    site.things["/feed"] = Thing(site.feed("a", "b", updated="2024-01-16T08:00:00Z"))
    site.things["/b"] = Thing(HTML.replace("240", "250"))
    report = poll(site, tmp_path)
    assert site.paths() == ["/feed", "/a", "/b"]
    assert (report.pages, report.pages_known) == (1, 1), "/a answers that it is the same"
    assert poll(site, tmp_path).pages == 0


def test_robots_txt_is_obeyed(site: Site, tmp_path: Path) -> None:
    site.things["/robots.txt"] = Thing("User-agent: *\nDisallow: /*b$\n", "text/plain")
    report = poll(site, tmp_path)
    assert site.paths() == ["/feed", "/a"]
    assert report.problems == [(f"{site.address}/b", "robots.txt forbids it")]


def test_rules_for_newstables_go_before_those_for_all(site: Site, tmp_path: Path) -> None:
    site.things["/robots.txt"] = Thing(
        "User-agent: newstables\nDisallow:\n\nUser-agent: *\nDisallow: /\n", "text/plain"
    )
    assert poll(site, tmp_path).pages == 2


def test_a_robots_txt_that_fails_forbids_all_for_now(site: Site, tmp_path: Path) -> None:
    site.things["/robots.txt"] = Thing(status=500)
    report = poll(site, tmp_path)
    assert site.paths() == []
    assert "robots.txt answers 500" in report.problems[0][1]


def test_one_request_at_a_time_with_a_pause(site: Site, tmp_path: Path) -> None:
    names = [f"p{n}" for n in range(4)]
    for number in (1, 2):
        site.things[f"/feed{number}"] = Thing(site.feed(*names))
    for name in names:
        site.things[f"/{name}"] = Thing(HTML, seconds=0.02)
    fetch([f"{site.address}/feed1", f"{site.address}/feed2"], tmp_path, delay=0.1)
    times = [when for _, when in site.asked]
    assert len(times) == 7, "robots.txt, two feeds, four pages"
    assert site.most_at_once == 1
    assert min(later - sooner for sooner, later in pairwise(times)) >= 0.1


def test_the_pause_that_a_site_asks_for_is_kept(site: Site, tmp_path: Path) -> None:
    site.things["/robots.txt"] = Thing("User-agent: *\nCrawl-delay: 0.3\n", "text/plain")
    poll(site, tmp_path)
    times = [when for path, when in site.asked if path != "/robots.txt"]
    assert min(later - sooner for sooner, later in pairwise(times)) >= 0.3


def test_a_page_that_fails_is_told_of_and_tried_again(site: Site, tmp_path: Path) -> None:
    site.things["/b"] = Thing(status=500)
    report = poll(site, tmp_path)
    assert report.pages == 1
    assert report.problems == [(f"{site.address}/b", "the server answers 500")]
    site.things["/b"] = Thing(HTML)
    assert poll(site, tmp_path).pages == 1


def test_a_busy_site_is_left_alone(site: Site, tmp_path: Path) -> None:
    site.things["/a"] = Thing(status=429, headers={"Retry-After": "3600"})
    report = poll(site, tmp_path)
    assert site.paths() == ["/feed", "/a"], "/b is not asked for"
    assert len(report.problems) == 2
    assert poll(site, tmp_path).problems[0][1].startswith("127.0.0.1")
    assert site.paths() == [], "nor is anything by the next poll"


@pytest.mark.parametrize(
    ("thing", "why"),
    [
        (Thing(b"%PDF-1.7", "application/pdf"), "not a page but application/pdf"),
        (Thing("x" * 3000), "more than"),
        (Thing(HTML, seconds=1.5), "ReadTimeout"),
        (Thing(status=302, headers={"Location": "/b"}), "more than 5 redirects"),
        (Thing(status=302, headers={"Location": "ftp://mill.example/"}), "not an http address"),
    ],
    ids=["pdf", "large", "slow", "circle", "ftp"],
)
def test_an_answer_beyond_a_limit_is_a_problem_and_no_page(
    site: Site, tmp_path: Path, thing: Thing, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newstables.fetch.polite.MOST_BYTES", 2000)
    site.things["/b"] = thing
    report = poll(site, tmp_path, timeout=0.5)
    assert report.pages == 1
    assert [url for url, _ in report.problems] == [f"{site.address}/b"]
    assert why in report.problems[0][1]


def test_redirects_are_followed_to_their_end(site: Site, tmp_path: Path) -> None:
    site.things["/b"] = Thing(status=301, headers={"Location": "/final"})
    site.things["/final"] = Thing(HTML)
    assert poll(site, tmp_path).pages == 2
    assert inbox_pages(tmp_path)[1].url == f"{site.address}/final"


@pytest.mark.parametrize("where", ["http://169.254.169.254/latest", "http://localhost:1/", "http://[::1]/"])
def test_a_feed_cannot_lead_into_a_private_network(site: Site, tmp_path: Path, where: str) -> None:
    """By a link, or by where a page of its own moves to."""
    site.things["/feed"] = Thing(site.feed("a").replace(f"{site.address}/a", where))
    report = poll(site, tmp_path)
    assert report.pages == 0
    assert all("lies in a private network" in why for _, why in report.problems)
    site.things["/feed"] = Thing(site.feed("b"))
    site.things["/b"] = Thing(status=302, headers={"Location": where})
    assert "lies in a private network" in poll(site, tmp_path).problems[0][1]


def test_what_is_no_feed(site: Site, tmp_path: Path) -> None:
    report = fetch([f"{site.address}/a", "ftp://mill.example", f"{site.address}/none"], tmp_path, delay=0)
    assert report.pages == 0
    assert len(report.problems) == 3
    assert not list(tmp_path.glob("*.warc.gz"))


def test_an_interruption_keeps_the_pages_that_came(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newstables.fetch.archive import WebArchive

    add = WebArchive.add

    def add_once(self: WebArchive, url: str, answer: object) -> None:
        if self.pages:
            raise KeyboardInterrupt
        add(self, url, answer)  # type: ignore[arg-type]

    monkeypatch.setattr(WebArchive, "add", add_once)
    with pytest.raises(KeyboardInterrupt):
        poll(site, tmp_path)
    assert [page.url for page in inbox_pages(tmp_path)] == [f"{site.address}/a"]
    monkeypatch.undo()
    site.paths()
    assert poll(site, tmp_path).pages == 1
    assert site.paths() == ["/feed", "/b"]


def test_what_a_killed_fetch_left_is_swept_away(site: Site, tmp_path: Path) -> None:
    (tmp_path / ".pages-1.warc.gz.part").write_bytes(b"half")
    (tmp_path / ".fetch.json").write_text("{half")
    assert poll(site, tmp_path).pages == 2
    assert not list(tmp_path.glob(".pages-*"))


def test_two_at_once_do_not_mix(site: Site, tmp_path: Path) -> None:
    with filelock.FileLock(tmp_path / ".fetch.lock"), pytest.raises(Busy, match="--inbox"):
        poll(site, tmp_path)


def test_old_pages_are_forgotten(site: Site, tmp_path: Path) -> None:
    poll(site, tmp_path)
    memory = Memory.load(tmp_path)
    assert set(memory.pages) == {f"{site.address}/a", f"{site.address}/b"}
    memory.pages[f"{site.address}/a"].last_seen = "2000-01-01"
    memory.save(tmp_path)
    assert set(Memory.load(tmp_path).pages) == {f"{site.address}/b"}
