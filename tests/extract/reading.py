"""From a text to its claims, as the pipeline reads them."""

from __future__ import annotations

from datetime import UTC, datetime

from newstables.extractors.claims import find_claims
from newstables.extractors.dates import find_dates
from newstables.extractors.roles import fill_roles
from newstables.language.annotate import Document
from newstables.records import Claim

PUBLISHED = datetime(2021, 3, 10, tzinfo=UTC)


def claims(text: str) -> list[Claim]:
    """The claims of an article of 10 March 2021, with what each says of itself."""
    document = Document(text)
    found = find_claims(document, find_dates(document, PUBLISHED, "en"))
    fill_roles(document.parse, text, found)
    return found
