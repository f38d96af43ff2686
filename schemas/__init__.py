"""The tables: every column defined once."""

from newstables.schemas.actors import ACTORS
from newstables.schemas.articles import ARTICLES
from newstables.schemas.claims import CLAIMS
from newstables.schemas.column import Column, Table
from newstables.schemas.dates import DATES
from newstables.schemas.quantities import QUANTITIES
from newstables.schemas.rejects import REJECTS

TABLES: tuple[Table, ...] = (ARTICLES, ACTORS, CLAIMS, DATES, REJECTS)
DERIVED: tuple[Table, ...] = (QUANTITIES,)  # made of the rows of the others, whenever somebody asks

__all__ = ["ACTORS", "ARTICLES", "CLAIMS", "DATES", "DERIVED", "QUANTITIES", "REJECTS", "TABLES", "Column", "Table"]
