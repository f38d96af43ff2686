"""dates: one row for each time expression."""

from typing import Literal, get_args

import pyarrow as pa

from newstables.schemas.column import CLOSED_SET, TIMESTAMP, Column, Table, stretch

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
# TimeML 1.2.1, attribute `mod` of TIMEX3.
TimexMod = Literal[
    "BEFORE",
    "AFTER",
    "ON_OR_BEFORE",
    "ON_OR_AFTER",
    "LESS_THAN",
    "MORE_THAN",
    "EQUAL_OR_LESS",
    "EQUAL_OR_MORE",
    "START",
    "MID",
    "END",
    "APPROX",
]
Granularity = Literal[
    "second",
    "minute",
    "hour",
    "part_of_day",
    "day",
    "weekend",
    "week",
    "month",
    "season",
    "quarter",
    "half_year",
    "year",
    "decade",
    "century",
    "vague",
]
Anchor = Literal["explicit", "publication", "mention", "unresolved"]

DATES = Table(
    name="dates",
    meaning="One row for each time expression.",
    key=("date_id",),
    columns=(
        Column("date_id", pa.string(), "article_id and offset.", nullable=False, pattern="[0-9a-f]{16}-d[0-9]+"),
        Column("article_id", pa.string(), "The article.", nullable=False),
        *stretch("Where it begins in articles.text."),
        Column("timex_type", CLOSED_SET, "What it denotes.", nullable=False, unit="TIMEX3", values=get_args(TimexType)),
        Column("timex_value", pa.string(), "Its value; null where it cannot be resolved.", unit="TIMEX3"),
        Column(
            "timex_mod",
            CLOSED_SET,
            "How the value is bent: early, about, less than.",
            unit="TIMEX3",
            values=get_args(TimexMod),
        ),
        Column("timex_quant", pa.string(), "Quantifier of a SET: EVERY, EACH.", unit="TIMEX3"),
        Column("timex_freq", pa.string(), "Frequency of a SET: 2X.", unit="TIMEX3"),
        Column("starts_at", TIMESTAMP, "Start of the interval it denotes; null where open or none.", unit="UTC"),
        Column("ends_at", TIMESTAMP, "End of the interval, exclusive; null where open or none.", unit="UTC"),
        Column("granularity", CLOSED_SET, "How fine the expression is.", values=get_args(Granularity)),
        Column(
            "anchor",
            CLOSED_SET,
            "What its value hangs on; unresolved: there was nothing to hang it on.",
            values=get_args(Anchor),
        ),
        Column(
            "rule",
            pa.string(),
            "The rule that found it.",
            nullable=False,
            explains=("timex_type", "timex_value", "timex_mod", "starts_at", "ends_at", "granularity", "anchor"),
            evidence=("char_start", "char_end"),
        ),
    ),
    references=(("article_id", "articles", "article_id"),),
    spans=(("char_start", "char_end", "text"),),
)
