"""Imported by the process that workers are forked from: what each of them needs is read once, while Prefect starts.

A forked worker then has the lexicons, and pandas, which pyarrow imports for its first array: a run over a dozen
articles takes 1 s less, and one over nothing new as long as before.
"""

from datetime import UTC, datetime

from newstables.pipeline.stages import extract
from newstables.records import Article
from newstables.tables.arrow import Stamp, to_tables

_NOW = datetime.now(UTC)
_TEXT = "OSLO, May 3 - About 40 people, including 12 nurses, were hurt on Monday, said Anna Berg, the mayor of Oslo."

to_tables([extract(Article("", "", _TEXT, published_at=_NOW, language="en"))], [1], Stamp("", "", _NOW))
