"""One run in a process of its own: `python -m tests.benchmarks.alone TABLES INPUT [FIRST]`.

Prints the seconds of the run, the peak memory in MB, and the seconds of a run over FIRST, made before it: what a
process needs until it has read its lexicons and its model.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tests.benchmarks.subjects import run


def peak_megabytes() -> float:
    """The most memory that this process has held. Not ru_maxrss, which begins with what the parent held."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    tables, source = Path(sys.argv[1]), Path(sys.argv[2])
    begun = time.perf_counter()
    if len(sys.argv) > 3:
        run(tables.with_name(f"{tables.name}-first"), [Path(sys.argv[3])])
    started = time.perf_counter()
    run(tables, [source])
    print(time.perf_counter() - started, peak_megabytes(), started - begun)
