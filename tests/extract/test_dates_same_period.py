"""The period of which the text speaks, in another year: "compared with 700 in the same period last year"."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document

WEDNESDAY = datetime(2026, 3, 18, tzinfo=UTC)
LAST_YEAR = "the same period last year"

# text, published on Wednesday 18 March 2026 → words, value, first day and the day after the last
READ = [
    (
        "The mill earned 40 crowns in the fourth quarter of 2024-25, against 30 in the same period of 2023-24.",
        *("the same period of 2023-24", "FY2024-Q4", "None", "None"),
    ),
    (
        "Exports fell to 40 crowns in the January-March quarter from 60 in the same quarter of 2024-25.",
        *("the same quarter of 2024-25", "2025-Q1", "2025-01-01", "2025-04-01"),
    ),
    (
        "Exports fell to 40 crowns in the October-December quarter from 60 in the same quarter of 2024-25.",
        *("the same quarter of 2024-25", "2024-Q4", "2024-10-01", "2025-01-01"),
    ),
    (
        "In April to December 2025 it took 40 crowns, against 30 in the corresponding period of 2024-25.",
        *("the corresponding period of 2024-25", "2024-04/2024-12", "2024-04-01", "2025-01-01"),
    ),
    (
        "For the year ended January 31, 2026 it earned 40 crowns, up from 30 in the previous year.",
        *("the previous year", "P1Y", "2024-02-01", "2025-02-01"),
    ),
    (
        "In the 12 months to January it earned 40 crowns. It had earned 30 the year before.",
        *("the year before", "P12M", "2024-02-01", "2025-02-01"),
    ),
    (
        "In the year to June 2025 it earned 40 crowns. In 2023 it had lost 20, after a gain of 10 the previous year.",
        *("the previous year", "2022", "2022-01-01", "2023-01-01"),
    ),
    (
        "From January to February 40 boats sank, against 30 in the same period last year.",
        *(LAST_YEAR, "2025-01/2025-02", "2025-01-01", "2025-03-01"),
    ),
    (
        "Between 3 March and 9 March 40 boats sank, against 30 in the same period last year.",
        *(LAST_YEAR, "2025-03-03/2025-03-09", "2025-03-03", "2025-03-10"),
    ),
    (
        "In the four months to February 40 boats sank, against 30 in the same period last year.",
        *(LAST_YEAR, "P4M", "2024-11-01", "2025-03-01"),
    ),
    (
        "In the first two months of 2026, 40 boats sank, against 30 in the same period of 2024.",
        *("the same period of 2024", "P2M", "2024-01-01", "2024-03-01"),
    ),
    (
        "Since 5 January 40 boats have sunk, against 30 in the same period last year.",
        *(LAST_YEAR, "2025-01-05/2025-03-18", "2025-01-05", "2025-03-19"),
    ),
    (
        "So far this year 40 boats have sunk, against 30 in the same period last year.",
        *(LAST_YEAR, "2025", "2025-01-01", "2025-03-19"),
    ),
    (
        "Last week 40 boats sank, against 30 in the same period last year.",
        *(LAST_YEAR, "2025-W11", "2025-03-10", "2025-03-17"),
    ),
    (
        "In 2015 it built 40 boats, against 30 in the same period a year earlier.",
        *("the same period a year earlier", "2014", "2014-01-01", "2015-01-01"),
    ),
    (
        "From January 1 to March 10 it sold 40 boats, against 30 in the same period the previous year.",
        *("the same period the previous year", "2025-01-01/2025-03-10", "2025-01-01", "2025-03-11"),
    ),
    # as it was
    (
        "In January 40 boats sank, against 30 in the same period last year.",
        *(LAST_YEAR, "2025-01", "2025-01-01", "2025-02-01"),
    ),
    ("The yard sold 40 boats, against 30 in the same period last year.", LAST_YEAR, "2025", "2025-01-01", "2026-01-01"),
    (
        "In 2025 40 boats sank. The yard sold 40, against 30 in the same period last year.",
        *(LAST_YEAR, "2025", "2025-01-01", "2026-01-01"),
    ),
    (
        "In the first quarter it sold 40 boats, against 30 in the same period last year.",
        *(LAST_YEAR, "2025-Q1", "2025-01-01", "2025-04-01"),
    ),
]


@pytest.mark.parametrize(("text", "words", "value", "start", "end"), READ)
def test_the_same_period_of_another_year_is_as_long(text: str, words: str, value: str, start: str, end: str) -> None:
    found = {each.text: each for each in find_dates(Document(text), WEDNESDAY)}[words]
    assert found.timex_value == value
    assert (str(found.starts_at)[:10], str(found.ends_at)[:10]) == (start, end)
