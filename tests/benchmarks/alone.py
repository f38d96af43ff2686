"""One run in a process of its own: `python -m tests.benchmarks.alone TABLES INPUT` prints seconds and peak MB."""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

from tests.benchmarks.subjects import run

if __name__ == "__main__":
    begun = time.perf_counter()
    run(Path(sys.argv[1]), [Path(sys.argv[2])])
    print(time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
