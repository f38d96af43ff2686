"""Imported by the process that workers are forked from: what each of them needs is read once, while Prefect starts.

A forked worker then has the lexicons, and pandas, which pyarrow imports for its first array: a run over a dozen
articles takes 1 s less, and one over nothing new as long as before.
"""

import gc
import os
from datetime import UTC, datetime

# Each worker has one processor: threads for the small products of the language model would only wait for each other.
# Said before anything imports numpy.
for name in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(name, "1")

# What is read stays: to look through it for garbage while it grows takes a seventh of the time of reading it.
gc.disable()

from newstables.pipeline.stages import extract  # noqa: E402
from newstables.records import Article  # noqa: E402
from newstables.tables.arrow import Stamp, to_tables  # noqa: E402

_NOW = datetime.now(UTC)
_TEXT = "OSLO, May 3 - About 40 people, including 12 nurses, were hurt on Monday, said Anna Berg, the mayor of Oslo."

to_tables([extract(Article("", "", _TEXT, published_at=_NOW, language="en"))], [1], Stamp("", "", _NOW))

gc.freeze()  # nor do workers look through it, which would also copy it for each of them
gc.enable()
