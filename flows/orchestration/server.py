"""The process of a Prefect server of our own: `server.py DESCRIPTOR`, where the descriptor is a socket that listens.

It is started by its path and imports nothing of ours, so that it is there the sooner. Two names that Prefect does not
promise are used for it; where one is missing, Prefect's own way is taken.

`python flows/orchestration/server.py template` is run by set-up, so that the first start has nothing to migrate.
"""

from __future__ import annotations

import contextlib
import gc
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import NoReturn

STOP_SECONDS = 5


def prefect_home() -> Path:
    """Where Prefect keeps its state."""
    return Path(os.environ.get("PREFECT_HOME") or "~/.prefect").expanduser()


def template_path() -> Path:
    """Where set-up leaves an empty, migrated database: with the installed packages, for it is of their version."""
    return Path(sys.prefix, "share", "newstables", f"prefect-{metadata.version('prefect')}.db")


def _make_template(template: Path) -> None:
    """Have Prefect migrate an empty database: a hundred steps and some seconds, with one outcome for every new home."""
    import asyncio
    import sqlite3

    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder, "prefect.db")
        for name in [name for name in os.environ if name.startswith("PREFECT_")]:
            del os.environ[name]
        os.environ |= {"PREFECT_HOME": folder, "DO_NOT_TRACK": "1"}
        try:
            from prefect.server.database import provide_database_interface
        except ImportError:
            return  # the first start does it then

        asyncio.run(provide_database_interface().create_db())
        template.parent.mkdir(parents=True, exist_ok=True)
        fresh = template.with_suffix(f".{os.getpid()}")
        with contextlib.closing(sqlite3.connect(database)) as connection:
            connection.execute("VACUUM INTO ?", (str(fresh),))
        fresh.replace(template)


def lay_down(template: Path, database: Path) -> None:
    """Begin a new home with the template. Prefect looks for outstanding migrations all the same."""
    if database.exists() or not template.exists():
        return
    database.parent.mkdir(parents=True, exist_ok=True)
    copy = database.with_name(f"{database.name}.{os.getpid()}")
    shutil.copyfile(template, copy)
    with contextlib.suppress(OSError):  # a link never replaces a database that somebody else has begun meanwhile
        database.hardlink_to(copy)
    copy.unlink()


def _serve(descriptor: int) -> None:
    """The server process: serve on an inherited socket until the starter closes our standard input."""
    ends: list[Callable[[], object]] = []  # how to end what runs

    def watch() -> None:
        os.read(0, 1)
        for end in ends:
            end()
            time.sleep(STOP_SECONDS)
        os._exit(0)  # it is only starting, or it hangs and nobody is left who could end it

    threading.Thread(target=watch, daemon=True).start()
    with contextlib.suppress(OSError):  # Prefect itself says better what is wrong with its home
        lay_down(template_path(), prefect_home() / "prefect.db")

    import uvicorn

    try:
        from prefect.server.api.server import create_app
    except (ImportError, AttributeError):
        _serve_as_prefect_does(socket.socket(fileno=descriptor), ends)

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            ends.append(lambda: setattr(self, "should_exit", True))
            gc.freeze()
            gc.enable()

    config = uvicorn.Config(create_app, factory=True, log_level="error", lifespan="on", timeout_graceful_shutdown=2)
    Server(config).run(sockets=[socket.socket(fileno=descriptor)])


def _serve_as_prefect_does(listener: socket.socket, ends: list[Callable[[], object]]) -> NoReturn:
    """Run Prefect's own command on the port of `listener`, until it ends."""
    port = listener.getsockname()[1]
    listener.close()
    ui = "--no-ui" if os.environ.get("PREFECT_UI_ENABLED") == "0" else "--ui"
    command = ["-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port), ui]
    with subprocess.Popen([sys.executable, *command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as server:
        ends.append(server.terminate)
        os._exit(server.wait())


def main() -> None:
    """The server process, and the making of the template."""
    gc.disable()  # start-up makes only what stays: looking through it for garbage takes a tenth of the time
    if sys.argv[1] == "template":
        _make_template(Path(sys.argv[2]) if len(sys.argv) > 2 else template_path())
    else:
        _serve(int(sys.argv[1]))


if __name__ == "__main__":
    main()
