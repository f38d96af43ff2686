"""claims: one row for each numeric claim."""

from typing import Literal, get_args

import pyarrow as pa

from newstables.schemas.column import CLOSED_SET, TIMESTAMP, Column, Table, stretch

Comparator = Literal["exact", "about", "more_than", "at_least", "less_than", "at_most", "between"]
Trend = Literal["up", "down"]
ClaimKind = Literal[
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
]
# After GDELT's Count types and UCDP's casualty fields.
Event = Literal[
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
    "destroyed",
    "struck",
    "seized",
]
ActionRole = Literal["agent", "patient"]
ClaimStatus = Literal["stated", "denied", "planned", "hypothetical", "demanded"]

CLAIMS = Table(
    name="claims",
    meaning="One row for each numeric claim.",
    key=("claim_id",),
    columns=(
        Column("claim_id", pa.string(), "article_id and offset.", nullable=False, pattern="[0-9a-f]{16}-c[0-9]+"),
        Column("article_id", pa.string(), "The article.", nullable=False),
        Column("sentence", pa.string(), "The sentence that it stands in.", nullable=False),
        *stretch("Where it begins in articles.text, its hedge included."),
        Column("value", pa.float64(), "The number; the midpoint of a range; null where the words give none (dozens)."),
        Column("value_low", pa.float64(), "The least that the words allow; null where open."),
        Column("value_high", pa.float64(), "The most that the words allow; null where open."),
        Column("comparator", CLOSED_SET, "The hedge.", nullable=False, values=get_args(Comparator)),
        Column("trend", CLOSED_SET, "Whether the clause says that it rose or fell.", values=get_args(Trend)),
        Column("changed_from", pa.float64(), "The earlier value, where the text gives both ends of a change."),
        Column("kind", CLOSED_SET, "What sort of number it is.", nullable=False, values=get_args(ClaimKind)),
        Column(
            "unit",
            pa.string(),
            "Singular: fighter, percent, kilometre per hour; money as its code. A fraction has that of its whole.",
            unit="nouns, unit names, ISO 4217",
        ),
        Column("unit_modifiers", pa.string(), "The words before a counted noun: French Rafale."),
        Column("about", pa.string(), "The noun phrase whose amount the number states; of a count, what is counted."),
        Column("about_actor_id", pa.string(), "The actor that it is about."),
        Column("about_rule", pa.string(), "The construction that says what it is about.", explains=("about",)),
        Column(
            "action",
            pa.string(),
            "The verb in whose clause the counted or measured takes part, as a lemma: kill, deploy, carry out.",
        ),
        Column(
            "action_role",
            CLOSED_SET,
            "Whether those counted do it (agent) or it is done to them (patient); null beside a verb: rose 3%.",
            values=get_args(ActionRole),
        ),
        Column("agent", pa.string(), "Who did it, in the text's words."),
        Column("agent_actor_id", pa.string(), "The actor who did it."),
        Column("event", CLOSED_SET, "What befell those counted, where the clause says so.", values=get_args(Event)),
        Column(
            "action_rule",
            pa.string(),
            "How what is counted hangs on the verb: its relation in Universal Dependencies.",
            explains=("action", "action_role", "agent", "event"),
        ),
        Column(
            "part_of",
            pa.string(),
            "claim_id of the whole that this is a part of: in a sum the whole counts, and not its parts.",
            pattern="[0-9a-f]{16}-c[0-9]+",
        ),
        Column(
            "claim_status", CLOSED_SET, "Whether it is stated as a fact.", nullable=False, values=get_args(ClaimStatus)
        ),
        Column("is_cumulative", pa.bool_(), "The text says so far, since, in total.", nullable=False),
        Column("attributed_to", pa.string(), "Who says so, in the text's words; null: the article itself."),
        Column("attributed_actor_id", pa.string(), "The actor who says so."),
        Column(
            "attribution_rule",
            pa.string(),
            "The rule that found who says so.",
            explains=("attributed_to", "attributed_actor_id"),
            evidence=("speech_start", "speech_end"),
        ),
        Column(
            "speech_start",
            pa.int32(),
            "Where the words begin in articles.text that tell who says so.",
            unit="code points",
            minimum=0,
        ),
        Column("speech_end", pa.int32(), "Where they end, exclusive.", unit="code points", minimum=1),
        Column("is_quoted", pa.bool_(), "It stands inside a quotation.", nullable=False),
        Column("place", pa.string(), "Where it holds, in the text's words."),
        Column("country", pa.string(), "Country of that place.", unit="ISO 3166-1 alpha-3", pattern="[A-Z]{3}"),
        Column("place_rule", pa.string(), "The rule that found the place.", explains=("place", "country")),
        Column("period_start", TIMESTAMP, "Start of the period that it holds for.", unit="UTC"),
        Column("period_end", TIMESTAMP, "End of the period, exclusive.", unit="UTC"),
        Column("date_id", pa.string(), "The time expression that governs it."),
        Column(
            "period_rule",
            pa.string(),
            "The rule that found the period.",
            explains=("period_start", "period_end"),
            evidence=("date_id",),
        ),
        Column(
            "rule",
            pa.string(),
            "The rule that found it.",
            nullable=False,
            explains=("value", "value_low", "value_high", "comparator", "kind", "unit", "unit_modifiers"),
            evidence=("char_start", "char_end"),
        ),
    ),
    references=(
        ("article_id", "articles", "article_id"),
        ("date_id", "dates", "date_id"),
        ("about_actor_id", "actors", "actor_id"),
        ("agent_actor_id", "actors", "actor_id"),
        ("attributed_actor_id", "actors", "actor_id"),
        ("part_of", "claims", "claim_id"),
    ),
    spans=(("char_start", "char_end", "text"),),
)
