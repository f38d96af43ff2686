"""What a row says, for people: its cells as text, the least telling left out."""

from __future__ import annotations

from typing import Any

# Of an article, above its text.
HEAD = (
    "article_id",
    "source",
    "url",
    "publisher",
    "authors",
    "published_at",
    "published_precision",
    "language",
    "dateline",
    "tags",
    "body_status",
    "word_count",
    "revision",
    "duplicate_of",
)
# Columns of tables; claims have too many for one and are listed.
COLUMNS = {
    "dates": ("text", "timex_type", "timex_value", "timex_mod", "starts_at", "ends_at", "anchor", "rule"),
    "actors": ("name", "kind", "sector", "country", "role", "mention_count", "actor_id"),
}
_NOT_LISTED = {
    "claim_id",
    "article_id",
    "sentence",
    "text",
    "char_start",
    "char_end",
    "speech_start",
    "speech_end",
}


def said(row: dict[str, Any]) -> list[tuple[str, str]]:
    """The columns of a claim with what they say; those that are null or false, or no news to a reader, left out."""
    cells = ((name, value) for name, value in row.items() if name not in _NOT_LISTED)
    return [(name, plain(value)) for name, value in cells if value is not None and value is not False]


def columns_of(name: str, rows: list[dict[str, Any]]) -> list[str]:
    """The columns of a table that say something in any of the rows."""
    return [column for column in COLUMNS[name] if any(row[column] is not None for row in rows)]


def plain(value: Any) -> str:
    """A cell as text: 1500000, 2014-09-15 17:34, "" for null."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, float):
        return f"{value:g}" if abs(value) < 1e6 else f"{value:,.0f}"
    if hasattr(value, "isoformat"):
        return str(value.isoformat(" ", "minutes")).removesuffix("+00:00").removesuffix(" 00:00")
    return str(value)
