"""The tables: every column defined once."""

from newstables.schemas.actors import ACTORS
from newstables.schemas.articles import ARTICLES
from newstables.schemas.claims import CLAIMS
from newstables.schemas.column import Column, Table
from newstables.schemas.dates import DATES
from newstables.schemas.rejects import REJECTS

TABLES: tuple[Table, ...] = (ARTICLES, ACTORS, CLAIMS, DATES, REJECTS)

__all__ = ["ACTORS", "ARTICLES", "CLAIMS", "DATES", "REJECTS", "TABLES", "Column", "Table"]
