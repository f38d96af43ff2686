"""What several tests need."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from newstables.orchestration import server
from newstables.orchestration.local_server import LocalServer
from tests.once import made_once

# As in the workers of a run: threads for the small products of the language model would wait for each other, and for
# those of the other workers of the tests. Said before any test imports numpy.
for _name in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

# Kept for the workers and for the many commands that tests start: each would compile all our modules anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A shell that starts the tests in the background lets them, and what they start, ignore Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)

# In memory, where there is room, a commit waits for no disk: the tests end processes, not the power.
_MEMORY = Path("/dev/shm")
if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > 2_000_000_000:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))

# A slow machine breaks no rule: time has tests of its own.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the tests that take minutes too")


# Files that take a worker longest come first, so that none is left for the end, when the other workers are done.
_LONGEST = (
    "test_serve.py",
    "test_browser.py",
    "test_run_server.py",
    "test_scores.py",
    "test_workers.py",
    "test_series.py",
    "test_places.py",
    "test_commit.py",
    "test_duplicates.py",
    "test_normalise_news.py",
    "test_readme.py",
    "test_compaction.py",
    "test_packaging.py",
    "test_uris.py",
    "test_incidents.py",
    "test_report.py",
    "test_correct.py",
    "test_dates_text.py",
    "test_show.py",
    "test_many_inputs.py",
    "test_claims_time.py",
    "test_export.py",
    "test_faults.py",
    "test_dates.py",
    "test_fetch.py",
)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    places = {name: place for place, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: places.get(item.path.name, len(places)))
    for item in items:
        if "prefect_home" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)
    if config.getoption("--long"):
        return
    for item in items:
        if "long" in item.keywords:
            item.add_marker(pytest.mark.skip(reason="takes minutes: --long"))


@pytest.fixture
def until() -> Callable[[Callable[[], bool]], None]:
    """Wait until something holds; fail when it does not within some minutes: machines may be busy."""

    def wait(holds: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 150
        while not holds():
            assert time.monotonic() < deadline, "waited in vain"
            time.sleep(0.1)

    return wait


@pytest.fixture
def own_packages(tmp_path: Path) -> Path:
    """A user's project with flows/ and schemas/ of its own, which nothing of ours may import."""
    project = tmp_path / "project"
    for name in ("flows", "schemas"):
        (project / name).mkdir(parents=True)
        (project / name / "__init__.py").write_text("raise ImportError('not this one')", encoding="utf-8")
    return project


@pytest.fixture(scope="session")
def prefect_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A PREFECT_HOME for the tests, begun with the template of set-up, or one that is made as set-up does."""
    home = tmp_path_factory.mktemp("prefect")
    shutil.copyfile(made_once(tmp_path_factory, "template.db", _make_template), home / "template.db")
    server.lay_down(home / "template.db", home / "prefect.db")
    return home


@pytest.fixture(scope="session")
def server_home(prefect_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The PREFECT_HOME of `prefect_server`, its own: what tests leave running is told by the home it has."""
    home = tmp_path_factory.mktemp("home")
    server.lay_down(prefect_home / "template.db", home / "prefect.db")
    return home


@pytest.fixture(scope="session")
def prefect_server(server_home: Path) -> Iterator[LocalServer]:
    """A Prefect server that runs already, for all tests that are not about one of their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PREFECT_HOME", str(server_home))
        patch.setenv("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
        started = LocalServer()
    started.wait_until_ready()
    yield started
    started.stop()


def _make_template(template: Path) -> None:
    if server.template_path().exists():  # set-up has made it
        shutil.copyfile(server.template_path(), template)
        return
    environment = {**os.environ, "PREFECT_HOME": str(template.parent)}
    subprocess.run([sys.executable, "-P", server.__file__, "template", template], env=environment, check=True)


@pytest.fixture
def prefect_environment(prefect_home: Path) -> dict[str, str]:
    """The environment of a command that uses Prefect, without what the user has set up."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    return {**kept, "PREFECT_HOME": str(prefect_home)}
