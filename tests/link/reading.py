"""From a text to its linked claims, as the pipeline reads them."""

from __future__ import annotations

from datetime import UTC, datetime

from newstables.pipeline.stages import extract
from newstables.records import Article, Claim, Extraction

PUBLISHED = datetime(2019, 6, 14, 9, 30, tzinfo=UTC)  # a Friday


def read(text: str) -> Extraction:
    article = Article("test", "test", text, published_at=PUBLISHED, published_precision="minute", language="en")
    return extract(article)


def period_of(text: str, number: str) -> tuple[datetime | None, datetime | None]:
    """When the claim whose words hold `number` holds: its first day, and the day after its last; its date is a row."""
    claim, _ = claim_in(text, number)
    assert claim.date_start is None or any(date.start == claim.date_start for date in read(text).dates)
    return claim.period_start, claim.period_end


def days(first: str, after: str) -> tuple[datetime, datetime]:
    """Two days as `period_of` gives them."""
    start, end = (datetime.fromisoformat(day).replace(tzinfo=UTC) for day in (first, after))
    return start, end


def claim_in(text: str, number: str) -> tuple[Claim, dict[str | None, str]]:
    """The claim whose words hold `number`, and the names of the actors by id."""
    found = read(text)
    claims = [claim for claim in found.claims if number in claim.text]
    assert len(claims) == 1, [claim.text for claim in found.claims]
    return claims[0], {actor.actor_id: actor.name for actor in found.actors}
