"""`newstables show`: one article as the tables see it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newstables.commands import DEFAULT_TABLES, command, fail

if TYPE_CHECKING:
    import pyarrow as pa
    from rich.padding import Padding
    from rich.table import Table as RichTable
    from rich.text import Text

# Colours that stay apart on dark and light terminals; claims are underlined too, so that one inside another shows.
_STYLES = {"actors": "bold green", "dates": "bold cyan", "claims": "underline bold yellow"}

# Columns of tables; claims have too many for one and are listed.
_COLUMNS = {
    "dates": ["text", "timex_type", "timex_value", "timex_mod", "starts_at", "ends_at", "anchor", "rule"],
    "actors": ["name", "kind", "sector", "country", "role", "mention_count", "actor_id"],
}
_NOT_LISTED = {"claim_id", "article_id", "sentence", "text", "char_start", "char_end"}
_MOST = 20  # articles shown of one source
_HEAD = [
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
]


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "show",
        "Print an article with its dates, claims and actors marked, and their rows below.",
        "newstables show data/articles/river-flood.txt",
        main,
    )
    parser.add_argument("article", help="an article_id, a source path, or a file that is not in any table yet")
    parser.add_argument("--tables", type=Path, default=DEFAULT_TABLES, help="default: %(default)s")


def main(options: argparse.Namespace) -> int:
    from rich.console import Console

    from newstables.sources.opening import is_uri, settled_path, storable_path
    from newstables.tables.read import read_articles
    from newstables.tables.state import StateFailed

    names = [options.article] if is_uri(options.article) else [options.article, settled_path(options.article)]
    stored = read_articles(options.tables, *map(storable_path, names))
    try:
        articles = list(islice(stored, _MOST))
    except StateFailed as error:
        return fail(str(error))
    if not articles and Path(options.article).is_file():
        from newstables.pipeline.preview import preview

        articles, rejects = preview(options.article)
        if not articles:
            return fail("; ".join(f"{reject.source}: {reject.message}" for reject in rejects) or "no article in it")
    if not articles:
        return fail(
            f"no article {options.article!r} in {options.tables}, and no file of that name; "
            "name an article_id, a source path, or a file"
        )
    console = Console()
    for tables in articles[:_MOST]:
        _print(console, tables)
    if len(articles) > _MOST or next(stored, None) is not None:
        console.print(f"… and more: these are the first {_MOST}; name an article_id to see another")
    return 0


def _print(console: Any, tables: dict[str, pa.Table]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    article = tables["articles"].to_pylist()[0]
    console.print(Text(article["title"] or "(no title)", style="bold"))
    for name in _HEAD:
        if article[name] not in (None, []):
            console.print(Text(f"{name}: {_plain(article[name])}", style="dim"))
    console.print(Padding(_marked(article["text"], tables), (1, 0)))
    legend = Text("marked: ").append("actors", _STYLES["actors"]).append(", ").append("dates", _STYLES["dates"])
    console.print(legend.append(", ").append("claims", _STYLES["claims"]))
    for name in ("claims", "dates", "actors"):
        if not tables[name].num_rows:
            console.print(Text(f"no {name}", style="dim"))
        elif name in _COLUMNS:
            console.print(_rows(name, tables[name]))
        else:
            console.print(Text("claims", style=_STYLES["claims"]))
            for row in tables["claims"].to_pylist():
                console.print(_claim(row))


def _marked(text: str, tables: dict[str, pa.Table]) -> Text:
    from rich.text import Text

    marked = Text(text)
    for name, style in _STYLES.items():
        for start, end in _spans(tables[name]):
            marked.stylize(style, start, end)
    return marked


def _spans(table: pa.Table) -> Iterator[tuple[int, int]]:
    if "mentions" in table.column_names:
        for mentions in table["mentions"].to_pylist():
            for mention in mentions:
                yield mention["start"], mention["end"]
    else:
        yield from zip(table["char_start"].to_pylist(), table["char_end"].to_pylist(), strict=True)


def _claim(row: dict[str, Any]) -> Padding:
    """A claim in its words, and under them what the row says; columns that are null or false are left out."""
    from rich.console import Group
    from rich.padding import Padding
    from rich.text import Text

    said = Text()
    for name, value in row.items():
        if name not in _NOT_LISTED and value not in (None, False):
            said.append(f"{name} ", "dim").append(_plain(value)).append("   ")
    return Padding(Group(Text(row["text"], style="bold"), Padding(said, (0, 0, 0, 4))), (0, 0, 0, 1))


def _rows(name: str, table: pa.Table) -> RichTable:
    """The rows of a table, without the columns that are null in all of them."""
    from rich.table import Table as RichTable

    shown = RichTable(title=name, title_justify="left", title_style=_STYLES[name], show_edge=False)
    columns = [column for column in _COLUMNS[name] if table[column].null_count < table.num_rows]
    for column in columns:
        shown.add_column(column, overflow="fold")
    for row in table.select(columns).to_pylist():
        shown.add_row(*(_plain(row[column]) for column in columns))
    return shown


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, float):
        return f"{value:g}" if abs(value) < 1e6 else f"{value:,.0f}"
    if hasattr(value, "isoformat"):
        return str(value.isoformat(" ", "minutes")).removesuffix("+00:00").removesuffix(" 00:00")
    return str(value)
