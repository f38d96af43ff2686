"""One run in a process of its own: `python -m tests.benchmarks.alone TABLES INPUT` prints seconds and peak MB."""

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
    begun = time.perf_counter()
    run(Path(sys.argv[1]), [Path(sys.argv[2])])
    print(time.perf_counter() - begun, peak_megabytes())
