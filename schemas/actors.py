"""actors: one row for each actor in each article."""

from typing import Literal, get_args

import pyarrow as pa

from newstables.schemas.column import CLOSED_SET, Column, Table

ActorKind = Literal["person", "organisation", "country"]

# PLOVER's sector codes (Open Event Data Alliance): who acts, by function.
Sector = Literal[
    "GOV",
    "MIL",
    "REB",
    "OPP",
    "PTY",
    "COP",
    "JUD",
    "SPY",
    "LEG",
    "IGO",
    "NGO",
    "BUS",
    "MED",
    "EDU",
    "REL",
    "CRM",
    "CVL",
    "LAB",
    "HLH",
    "JRN",
    "UAF",
    "ELI",
    "JEW",
    "MOS",
    "CHR",
    "SPT",
]

ACTORS = Table(
    name="actors",
    meaning="One row for each actor in each article.",
    key=("article_id", "actor_id"),
    columns=(
        Column("article_id", pa.string(), "The article.", nullable=False),
        Column("actor_id", pa.string(), "The actor; the same in every article.", nullable=False, source="actor_id"),
        Column("name", pa.string(), "Canonical name, else the fullest name in the article.", nullable=False),
        Column("kind", CLOSED_SET, "What the actor is.", nullable=False, values=get_args(ActorKind)),
        Column("sector", CLOSED_SET, "What the actor acts as.", unit="PLOVER", values=get_args(Sector)),
        Column(
            "country",
            pa.string(),
            "Country of the actor or of its office.",
            unit="ISO 3166-1 alpha-3",
            pattern="[A-Z]{3}",
        ),
        Column("role", pa.string(), "Office or title as written next to the name."),
        Column("wikidata_id", pa.string(), "Wikidata item, where the gazetteer knows it.", pattern="Q[1-9][0-9]*"),
        Column("mention_count", pa.int32(), "Times the article names it.", nullable=False, minimum=1),
        Column(
            "mentions",
            pa.list_(
                pa.struct(
                    [
                        pa.field("start", pa.int32(), nullable=False),
                        pa.field("end", pa.int32(), nullable=False),
                        pa.field("text", pa.string(), nullable=False),
                    ]
                )
            ),
            "Each mention: offsets into articles.text, half-open, and its characters.",
            nullable=False,
        ),
    ),
    references=(("article_id", "articles", "article_id"),),
    spans=(("mentions.start", "mentions.end", "mentions.text"),),
)
