"""rejects: one row for each record that could not become an article."""

from typing import Literal, get_args

import pyarrow as pa

from newstables.schemas.column import CLOSED_SET, TIMESTAMP, Column, Table

RejectReason = Literal[
    "empty",
    "binary",
    "no_text",
    "too_large",
    "truncated",
    "unreadable",
    "bad_record",
    "bad_encoding",
    "unknown_format",
    "link_loop",
    "link_outside",
    "listing",
    "draft",
    "too_slow",
    "failed",
]

REJECTS = Table(
    name="rejects",
    meaning="One row for each record that could not become an article.",
    key=("reject_id",),
    columns=(
        Column("reject_id", pa.string(), "A hash of source and source_id.", nullable=False, pattern="[0-9a-f]{16}"),
        Column("source", pa.string(), "File or URI.", nullable=False),
        Column("source_id", pa.string(), "The record there.", nullable=False),
        Column("reason", CLOSED_SET, "Why.", nullable=False, values=get_args(RejectReason)),
        Column("message", pa.string(), "What is wrong and what to do.", nullable=False),
        Column("head", pa.binary(), "The first bytes.", nullable=False, unit="bytes"),
        Column("ingested_at", TIMESTAMP, "When it was rejected.", nullable=False, unit="UTC"),
        Column("run_id", pa.string(), "The run that rejected it.", nullable=False),
    ),
)
