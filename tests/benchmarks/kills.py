"""Runs killed at random: `python -m tests.benchmarks.kills 100`. In the end the rows are those of an undisturbed run.

Each time articles come and change, a run begins, and after a random while the run itself, one of its workers or its
Prefect server is ended by SIGKILL. What is left is checked now and then, and compared in the end.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import psutil

from newstables.tables.verify import verify
from tests.tables import runs

_RUN = """
import sys
from newstables.pipeline import plan
plan.BATCH_RECORDS = 6
from newstables.cli import main
sys.exit(main(["run", sys.argv[1], "--tables", sys.argv[2], "--workers", "2", "--quiet"]))
"""
_RECORDS = 60
_LONGEST = 8.0  # seconds that a run over some of them takes


def _version(dice: random.Random) -> list[dict[str, Any]]:
    """All records, some with a text or a month of their own."""
    records = []
    for number in range(_RECORDS):
        text = f"Police counted {dice.randrange(30, 99)} cars in the river." if dice.random() < 0.3 else ""
        records.append(runs.record(number, text=text, day=dice.choice(["2024-05-06", "2024-06-07"])))
    return records


def _victim(run: psutil.Process, dice: random.Random) -> tuple[str, psutil.Process]:
    children = run.children(recursive=True)
    servers = [child for child in children if any("server.py" in word for word in child.cmdline())]
    workers = [child for child in children if any("forkserver" in word for word in child.cmdline())]
    kinds = {"run": [run], "worker": workers, "server": servers}
    kind = dice.choice([kind for kind, found in kinds.items() if found])
    return kind, dice.choice(kinds[kind])


def kill_runs(times: int, folder: Path, seed: int = 0) -> Counter[str]:
    """Kill so many runs; how often which process was killed. Fails where rows differ in the end."""
    dice = random.Random(seed)
    source, tables = folder / "in.jsonl", folder / "tables"
    environment = {**os.environ, "PREFECT_HOME": str(folder / "prefect")}
    command = [sys.executable, "-c", _RUN, str(source), str(tables)]
    killed: Counter[str] = Counter()
    for number in range(times):
        runs.write_records(source, _version(dice))
        run = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(dice.uniform(0.3, _LONGEST))
        try:
            kind, victim = _victim(psutil.Process(run.pid), dice)
            victim.kill()
        except psutil.NoSuchProcess:
            kind = "nothing: it had ended"
        killed[kind] += 1
        if kind == "run":
            run.wait()
        else:
            try:
                run.wait(90)
            except subprocess.TimeoutExpired:
                killed[f"{kind}, and the run hung"] += 1
                run.kill()
                run.wait()
        print(number, kind, run.returncode, flush=True)
    subprocess.run(command, env=environment, check=True)
    assert verify(tables).problems == []
    runs.run(folder / "undisturbed", source)
    there, here = runs.rows(tables), runs.rows(folder / "undisturbed")
    for name in ("actors", "claims", "dates"):
        assert there[name] == here[name], name
    assert len(there["articles"]) == len(here["articles"]) == _RECORDS
    return killed


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        print(dict(kill_runs(int(sys.argv[1]), Path(name))))
