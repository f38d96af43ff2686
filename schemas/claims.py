"""claims: one row for each numeric claim."""

import pyarrow as pa

from newstables.schemas.column import CLOSED_SET, TIMESTAMP, Column, Table

COMPARATORS = ("exact", "about", "more_than", "at_least", "less_than", "at_most", "between")
TRENDS = ("up", "down")
KINDS = (
    "count",
    "money",
    "percent",
    "fraction",
    "measure",
    "age",
    "duration",
    "temperature",
    "rate",
    "ratio",
    "score",
    "ordinal",
    "number",
)
# After GDELT's Count types and UCDP's casualty fields.
EVENTS = (
    "killed",
    "injured",
    "missing",
    "displaced",
    "arrested",
    "kidnapped",
    "deployed",
    "infected",
    "rescued",
    "evacuated",
    "affected",
    "protesting",
    "dismissed",
    "hired",
    "voted",
)
STATUSES = ("stated", "denied", "planned", "hypothetical", "demanded")

CLAIMS = Table(
    name="claims",
    meaning="One row for each numeric claim.",
    key=("claim_id",),
    columns=(
        Column("claim_id", pa.string(), "article_id and offset.", nullable=False, pattern="[0-9a-f]{16}-c[0-9]+"),
        Column("article_id", pa.string(), "The article.", nullable=False),
        Column("sentence", pa.string(), "The sentence that it stands in.", nullable=False),
        Column(
            "char_start",
            pa.int32(),
            "Where it begins in articles.text, its hedge included.",
            nullable=False,
            unit="code points",
            minimum=0,
            source="start",
        ),
        Column(
            "char_end",
            pa.int32(),
            "Where it ends, exclusive.",
            nullable=False,
            unit="code points",
            minimum=1,
            source="end",
        ),
        Column("text", pa.string(), "Its characters.", nullable=False),
        Column("value", pa.float64(), "The number; the midpoint of a range; null where the words give none (dozens)."),
        Column("value_low", pa.float64(), "The least that the words allow; null where open."),
        Column("value_high", pa.float64(), "The most that the words allow; null where open."),
        Column("comparator", CLOSED_SET, "The hedge.", nullable=False, values=COMPARATORS),
        Column("trend", CLOSED_SET, "Whether the clause says that it rose or fell.", values=TRENDS),
        Column("kind", CLOSED_SET, "What sort of number it is.", nullable=False, values=KINDS),
        Column(
            "unit",
            pa.string(),
            "Singular: fighter, percent, kilometre per hour; money as its code.",
            unit="nouns, unit names, ISO 4217",
        ),
        Column("unit_modifiers", pa.string(), "The words before a counted noun: French Rafale."),
        Column("about", pa.string(), "The words for what is measured."),
        Column("about_actor_id", pa.string(), "The actor that it is about."),
        Column("event", CLOSED_SET, "What befell those counted, where the clause says so.", values=EVENTS),
        Column("claim_status", CLOSED_SET, "Whether it is stated as a fact.", nullable=False, values=STATUSES),
        Column("is_cumulative", pa.bool_(), "The text says so far, since, in total.", nullable=False),
        Column("attributed_to", pa.string(), "Who says so, in the text's words; null: the article itself."),
        Column("attributed_actor_id", pa.string(), "The actor who says so."),
        Column("attribution_rule", pa.string(), "The rule that found who says so."),
        Column("is_quoted", pa.bool_(), "It stands inside a quotation.", nullable=False),
        Column("place", pa.string(), "Where it holds, in the text's words."),
        Column("country", pa.string(), "Country of that place.", unit="ISO 3166-1 alpha-3", pattern="[A-Z]{3}"),
        Column("period_start", TIMESTAMP, "Start of the period that it holds for.", unit="UTC"),
        Column("period_end", TIMESTAMP, "End of the period, exclusive.", unit="UTC"),
        Column("date_id", pa.string(), "The time expression that governs it."),
        Column("rule", pa.string(), "The rule that found it.", nullable=False),
    ),
    references=(
        ("article_id", "articles", "article_id"),
        ("date_id", "dates", "date_id"),
        ("about_actor_id", "actors", "actor_id"),
        ("attributed_actor_id", "actors", "actor_id"),
    ),
    spans=(("char_start", "char_end", "text"),),
)
