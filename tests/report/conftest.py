"""A browser for the tests of the report: Chromium where there is one, else the tests that need it say so."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from newstables.report import write_report
from tests.once import made_once
from tests.report.archives import write_archive

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
Open = Callable[..., Any]


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of 120 articles."""

    def make(folder: Path) -> None:
        write_report(write_archive(folder / "tables", 120), folder / "report.html")

    return made_once(tmp_path_factory, "report", make) / "report.html"


@pytest.fixture(scope="module")  # no longer: its event loop would be in the way of Prefect's
def browser() -> Iterator[Any]:
    """Headless Chromium."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: make test installs it")
    path = next(filter(None, map(shutil.which, _NAMES)), None)
    if path is None:
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    with playwright.sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Any) -> Iterator[Open]:
    """Open a file as a page without a network, and wait for its explorer; what goes wrong in it fails the test."""
    pages, wrong = [], []

    def open_file(path: Path, *, ready: str = "#plot canvas", **options: Any) -> Any:
        page = browser.new_context(offline=True, **options).new_page()
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda request: wrong.append(request.url) if request.url.startswith("http") else None)
        pages.append(page)
        page.goto(path.as_uri())
        page.wait_for_selector(ready)
        return page

    yield open_file
    for page in pages:
        page.context.close()
    assert wrong == []
