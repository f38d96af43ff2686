"""`newstables.show`: an article in a notebook, what was found in it marked, its rows below."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from newstables.display.cells import HEAD, columns_of, plain, said
from newstables.display.lookup import MOST, Rows, look_up, no_article
from newstables.display.marks import MARKED, segments

if TYPE_CHECKING:
    from newstables.api.extract import Extracted

# Half transparent colours over whatever the notebook has behind the text, so that dark and light are both served.
_STYLE = """<style>
.newstables-article {max-width: 60em; line-height: 1.5}
.newstables-article .text {white-space: pre-wrap; margin: 1em 0}
.newstables-article mark {color: inherit; padding: 0 .1em; border-radius: .2em; background: none}
.newstables-article .actors {background: rgba(60, 170, 90, .3)}
.newstables-article .dates {background: rgba(60, 140, 230, .3)}
.newstables-article .claims {border-bottom: 2px solid rgba(230, 160, 0, .9)}
.newstables-article .claims:not(.actors):not(.dates) {background: rgba(230, 160, 0, .25)}
.newstables-article .head, .newstables-article dt {opacity: .7}
.newstables-article table td, .newstables-article table th {text-align: left; vertical-align: top}
.newstables-article dl {display: grid; grid-template-columns: max-content 1fr; gap: 0 1em; margin: 0 0 .8em 1.5em}
.newstables-article dd {margin: 0}
</style>"""


@dataclass(frozen=True, slots=True, repr=False)
class Shown:
    """Articles for display; the last line of a notebook's cell shows them."""

    articles: list[Rows]
    more: bool = False  # there are more than these

    def __repr__(self) -> str:
        titles = [rows["articles"][0]["title"] or "(no title)" for rows in self.articles]
        return "\n".join(titles + ["…"] * self.more)

    def _repr_html_(self) -> str:
        more = "<p>… and more: name one by its article_id</p>" * self.more
        return _STYLE + "".join(map(_article, self.articles)) + more


def show(article: Extracted | str | Path, tables: str | Path = "data/tables") -> Shown:
    """An article with its actors, dates and claims marked, and their rows: for the last line of a notebook's cell.

    `article` is what `extract` returned, or an article_id or source path that the folder `tables` knows, or a file that
    no run has read yet. Raises LookupError where there is no such article.
    """
    if not isinstance(article, str | Path):
        found = _rows_of(article)
        return Shown(found[:MOST], len(found) > MOST)
    shown, rejects, more = look_up(str(article), Path(tables))
    if not shown:
        why = "; ".join(f"{reject.source}: {reject.message}" for reject in rejects)
        raise LookupError(why or no_article(str(article), Path(tables)))
    return Shown(shown, more)


def _rows_of(extracted: Extracted) -> list[Rows]:
    """The rows of each article, null for what pandas calls missing."""
    tables = {name: _rows(getattr(extracted, name)) for name in ("articles", *MARKED)}
    found: dict[str, Rows] = {row["article_id"]: {name: [] for name in tables} for row in tables["articles"]}
    for name, rows in tables.items():
        for row in rows:
            found[row["article_id"]][name].append(row)
    return list(found.values())


def _rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    plain_frame = frame.astype(object).where(frame.notna(), None)
    rows = [{str(name): value for name, value in row.items()} for row in plain_frame.to_dict("records")]
    for row in rows:
        row.update({name: list(row[name]) for name in ("mentions", "authors", "tags") if name in row})
    return rows


def _article(rows: Rows) -> str:
    [article] = rows["articles"]
    head = " · ".join(f"{name} {escape(plain(article[name]))}" for name in HEAD if article[name] not in (None, []))
    pieces = [
        f'<mark class="{" ".join(names)}">{escape(piece)}</mark>' if names else escape(piece)
        for piece, names in segments(article["text"], rows)
    ]
    legend = ", ".join(f'<mark class="{name}">{name}</mark>' for name in MARKED)
    return (
        f'<div class="newstables-article"><h3>{escape(article["title"] or "(no title)")}</h3>'
        f'<div class="head">{head}</div><div class="text">{"".join(pieces)}</div><p>marked: {legend}</p>'
        f"{_claims(rows['claims'])}{_table('dates', rows['dates'])}{_table('actors', rows['actors'])}</div>"
    )


def _claims(rows: list[dict[str, Any]]) -> str:
    listed = []
    for row in rows:
        cells = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in said(row))
        listed.append(f"<b>{escape(row['text'])}</b><dl>{cells}</dl>")
    return f"<h4>claims</h4>{''.join(listed)}" if rows else "<p>no claims</p>"


def _table(name: str, rows: list[dict[str, Any]]) -> str:
    if not rows:
        return f"<p>no {name}</p>"
    columns = columns_of(name, rows)
    head = "".join(f"<th>{column}</th>" for column in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(plain(row[column]))}</td>" for column in columns) + "</tr>" for row in rows
    )
    return f"<h4>{name}</h4><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
