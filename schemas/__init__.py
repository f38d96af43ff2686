"""The tables: every column defined once."""

from schemas.actors import ACTORS
from schemas.articles import ARTICLES
from schemas.claims import CLAIMS
from schemas.column import Column, Table
from schemas.dates import DATES
from schemas.rejects import REJECTS

TABLES: tuple[Table, ...] = (ARTICLES, ACTORS, CLAIMS, DATES, REJECTS)

__all__ = ["ACTORS", "ARTICLES", "CLAIMS", "DATES", "REJECTS", "TABLES", "Column", "Table"]
