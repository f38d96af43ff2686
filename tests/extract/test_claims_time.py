"""Time that grows with the text alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newstables.extractors.claims import find_claims
from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document
from tests.growth import cpu_seconds, takes_less

STORY = (
    "More than 160 boats left the port on Monday. Exports fell 7% to $2.3 billion, or 30 cents a share. "
    "Between 15 and 17 crews, including two Danish ones, were held for 18 months. "
)


def _read(text: str) -> Callable[[], object]:
    document = Document(text)
    document.sentences, document.lower  # noqa: B018 - worked out once for every extractor
    return lambda: find_claims(document, [])


@pytest.mark.parametrize("unit", [STORY, STORY.replace(".", ","), "5 million ", "$5 to ", "one and ", "1.000."])
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    short, long = (_read(unit * (size // len(unit))) for size in (8_000, 64_000))
    assert takes_less(long, 8 * cpu_seconds(short) * 2.5 + 0.05)


def test_a_year_named_elsewhere_counts_nothing_before_a_plural() -> None:
    text = "In May 2022 they played for weeks. The fellow 2022 headliners did not, and 1850 people left."
    document = Document(text)
    claims = find_claims(document, find_dates(document, None, "en"))
    assert [claim.value for claim in claims if claim.kind == "count"] == [1850]
