"""`newstables show`: one article as the tables see it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newstables.commands import DEFAULT_TABLES, command, fail, tables

if TYPE_CHECKING:
    from rich.console import Console, Group
    from rich.padding import Padding
    from rich.table import Table as RichTable
    from rich.text import Text

    from newstables.display.lookup import Rows
    from newstables.records import Reject

# Colours that stay apart on dark and light terminals; claims are underlined too, so that one inside another shows.
_STYLES = {"actors": "bold green", "dates": "bold cyan", "claims": "underline bold yellow"}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "show",
        "Print an article with its dates, claims and actors marked, and their rows below.",
        "newstables show data/articles/river-flood.txt --why",
        main,
    )
    parser.add_argument(
        "article", metavar="ARTICLE", help="article_id, what it was read from, or a file that is in no table yet"
    )
    parser.add_argument("--tables", type=tables, default=DEFAULT_TABLES, help="default: %(default)s")
    parser.add_argument(
        "--html",
        nargs="?",
        type=Path,
        const=Path("article.html"),
        metavar="FILE",
        help="write a page to look at in a browser instead; default: %(const)s",
    )
    parser.add_argument("--why", action="store_true", help="print the rules and the words that each claim comes from")


def main(options: argparse.Namespace) -> int:
    from rich.console import Console

    from newstables.display.lookup import MOST, look_up
    from newstables.tables.state import StateFailed

    try:
        articles, rejects, more = look_up(options.article, options.tables)
    except StateFailed as error:
        return fail(str(error))
    if not articles:
        return fail(_why_none(options, rejects))
    more_than = f"… and more: these are the first {MOST}; name an article_id to see another" if more else ""
    if options.html is not None:
        from newstables.display.article_html import page

        options.html.write_text(page(articles, more=more_than), encoding="utf-8")
        print(options.html)
        return 0
    console = Console()
    for rows in articles:
        _print(console, rows, why=options.why)
    if more:
        console.print(more_than)
    return 0


def _why_none(options: argparse.Namespace, rejects: list[Reject]) -> str:
    from newstables.display.lookup import no_article

    if rejects:
        return "; ".join(f"{reject.source}: {reject.message}" for reject in rejects)
    is_file = Path(options.article).is_file()
    return "no article in it" if is_file else no_article(options.article, options.tables)


def _print(console: Console, rows: Rows, *, why: bool) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from newstables.display.cells import HEAD, plain, said

    [article] = rows["articles"]
    console.print(Text(article["title"] or "(no title)", style="bold"))
    for name in HEAD:
        if article[name] not in (None, []):
            console.print(Text(f"{name}: {plain(article[name])}", style="dim"))
    console.print(Padding(_marked(article["text"], rows), (1, 0)))
    legend = Text("marked: ").append("actors", _STYLES["actors"]).append(", ").append("dates", _STYLES["dates"])
    console.print(legend.append(", ").append("claims", _STYLES["claims"]))
    for name in ("claims", "dates", "actors"):
        if not rows[name]:
            console.print(Text(f"no {name}", style="dim"))
        elif name == "claims":
            console.print(Text("claims", style=_STYLES["claims"]))
            for row in rows["claims"]:
                console.print(_why(row, rows) if why else _listed(row["text"], said(row)))
        else:
            console.print(_rows(console, name, rows[name]))


def _marked(text: str, rows: Rows) -> Text:
    from rich.text import Text

    from newstables.display.marks import spans

    marked = Text(text)
    for name, style in _STYLES.items():
        for start, end in spans(rows[name]):
            marked.stylize(style, start, end)
    return marked


def _listed(words: str, cells: list[tuple[str, str]]) -> Padding:
    """A row by the words it comes from, and under them what it says."""
    from rich.console import Group
    from rich.padding import Padding
    from rich.text import Text

    line = Text()
    for name, value in cells:
        line.append(f"{name} ", "dim").append(value).append("   ")
    return Padding(Group(Text(words, style="bold"), Padding(line, (0, 0, 0, 4))), (0, 0, 0, 1))


def _why(row: dict[str, Any], rows: Rows) -> Padding:
    """A claim in its words, and under them a line a rule: what it is called, what it filled, what it went by."""
    from rich.console import Group
    from rich.padding import Padding
    from rich.text import Text

    from newstables.display.why import reasons
    from newstables.schemas import CLAIMS

    dates = {date["date_id"]: date for date in rows["dates"]}
    lines = []
    for reason in reasons(CLAIMS, row, rows["articles"][0]["text"], dates):
        line = Text(reason.rule or "(no rule named)", style="bold cyan")
        for name, value in reason.filled:
            line.append("   ").append(f"{name} ", "not bold dim").append(value, "not bold default")
        if reason.words is not None:
            line.append(f"   “{reason.words}” {reason.start}–{reason.end}", "not bold italic default")
        lines.append(Padding(line, (0, 0, 0, 4)))
    return Padding(Group(Text(row["text"], style="bold"), *lines), (0, 0, 0, 1))


def _rows(console: Console, name: str, rows: list[dict[str, Any]]) -> RichTable | Group:
    """Rows as a table; one under the other where a table would break words."""
    from rich.console import Group
    from rich.text import Text

    from newstables.display.cells import columns_of, plain

    table = _table(name, rows)
    if console.measure(table, options=console.options.update(max_width=10_000)).minimum <= console.width:
        return table
    first, *others = columns_of(name, rows)
    listed = (
        _listed(row[first], [(column, plain(row[column])) for column in others if row[column] is not None])
        for row in rows
    )
    return Group(Text(name, style=_STYLES[name]), *listed)


def _table(name: str, rows: list[dict[str, Any]]) -> RichTable:
    """The rows of a table, without the columns that are null in all of them."""
    from rich.table import Table as RichTable

    from newstables.display.cells import columns_of, plain

    shown = RichTable(title=name, title_justify="left", title_style=_STYLES[name], show_edge=False)
    columns = columns_of(name, rows)
    for column in columns:
        shown.add_column(column, overflow="fold")
    for row in rows:
        shown.add_row(*(plain(row[column]) for column in columns))
    return shown
