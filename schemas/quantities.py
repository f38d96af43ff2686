"""quantities: one row for each quantity that claims speak of, derived from the other tables."""

from typing import get_args

import pyarrow as pa

from newstables.schemas.claims import ClaimKind, ClaimStatus, Event
from newstables.schemas.column import CLOSED_SET, TIMESTAMP, Column, Table

QUANTITIES = Table(
    name="quantities",
    meaning=(
        "One row for each quantity that is counted or measured, in one article or in many: its claims as a series of "
        "reports. Derived from articles, actors and claims by `newstables quantities`; every claim is in one row."
    ),
    key=("quantity_id",),
    columns=(
        Column(
            "quantity_id",
            pa.string(),
            "claim_id of its first report, with a q: it changes where an earlier report is found.",
            nullable=False,
            pattern="[0-9a-f]{16}-q[0-9]+",
        ),
        Column("kind", CLOSED_SET, "What sort of number it is.", nullable=False, values=get_args(ClaimKind)),
        Column("unit", pa.string(), "The unit that most reports have; person for people however they are called."),
        Column("event", CLOSED_SET, "What befell those counted.", values=get_args(Event)),
        Column(
            "claim_status",
            CLOSED_SET,
            "Whether it is stated as a fact.",
            nullable=False,
            values=get_args(ClaimStatus),
        ),
        Column("is_part", pa.bool_(), "Its claims are parts of others: leave it out of a sum.", nullable=False),
        Column("about", pa.string(), "What is counted or measured, in the words that most reports have."),
        Column("about_actor_id", pa.string(), "The actor that it is about, in most reports."),
        Column("place", pa.string(), "Where it holds, in the words that most reports have."),
        Column("country", pa.string(), "Country of that place.", unit="ISO 3166-1 alpha-3", pattern="[A-Z]{3}"),
        Column("period_start", TIMESTAMP, "Start of the period that it holds for: the earliest told.", unit="UTC"),
        Column("period_end", TIMESTAMP, "End of the period, exclusive: the latest told.", unit="UTC"),
        Column("claim_count", pa.int32(), "Claims in the series.", nullable=False, minimum=1),
        Column("article_count", pa.int32(), "Articles that they stand in.", nullable=False, minimum=1),
        Column(
            "source_count",
            pa.int32(),
            "Publishers among these articles, near-duplicates left out; an article without one counts as one.",
            nullable=False,
            minimum=1,
        ),
        Column("first_at", TIMESTAMP, "When the first report was published.", unit="UTC"),
        Column("first_value", pa.float64(), "The value in the first report."),
        Column("latest_at", TIMESTAMP, "When the latest report was published.", unit="UTC"),
        Column("latest_value", pa.float64(), "The value in the latest report."),
        Column("lowest", pa.float64(), "The least that any report gives: a value, or the low end of its words."),
        Column("highest", pa.float64(), "The most that any report gives: a value, or the high end of its words."),
        Column(
            "revision_count",
            pa.int32(),
            "Values that were reported later than the first one and by no report before: 0 where all agree.",
            nullable=False,
            minimum=0,
        ),
        Column(
            "claim_ids",
            pa.list_(pa.string()),
            "Its claims, in the order of publication and of the text.",
            nullable=False,
        ),
    ),
)
