"""A report as one HTML file: what people name is in its markup, what they explore is packed into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from newstables.display.article_html import asset, environment
from newstables.display.wording import day
from newstables.report import charts, glance, people
from newstables.report.archive import Archive
from newstables.report.articles import PACK, article_packs
from newstables.report.explorer import explorer_columns, sentences
from newstables.report.pack import fit, packed, packed_text
from newstables.report.series import Series, find_series

LIMIT = 4_900_000  # bytes: a page that mail and browsers bear
_MOST_ARTICLES = 20_000  # more than fit
_FOR_CLAIMS, _FOR_SENTENCES = (
    0.45,
    0.65,
)  # shares of the room that is left, in this order; articles in full have the rest


@dataclass(frozen=True, slots=True)
class Packs:
    """What a page holds for its script, and of how many of the newest articles."""

    claims: str
    in_explorer: int
    sentences: str
    with_sentences: int
    articles: list[str]
    in_full: int


def render(archive: Archive) -> str:
    """The page of an archive, LIMIT bytes at the most."""
    series = find_series(archive)
    facts = _facts(archive, series)
    vega = packed_text(charts.runtime())
    empty = Packs("", 0, "", 0, [], 0)
    static = len(_rendered(facts, vega, empty).encode())
    return _rendered(facts, vega, _fill(archive, series, LIMIT - static))


def _fill(archive: Archive, series: Series, room: int) -> Packs:
    most = min(len(archive.articles), _MOST_ARTICLES)
    shown, claims = fit(most, lambda count: packed(explorer_columns(archive, series, count)), int(room * _FOR_CLAIMS))
    room -= len(claims)
    told, words = fit(
        shown,
        lambda count: packed(dict(zip(("sentences", "of"), sentences(archive, shown, count), strict=True))),
        int(room * _FOR_SENTENCES),
    )
    articles = article_packs(archive, room - len(words) - 40 * (most // PACK + 1))
    return Packs(claims, shown, words, told, articles, min(len(articles) * PACK, most))


def _facts(archive: Archive, series: Series) -> dict[str, Any]:
    months, unit = glance.over_time(archive)
    dated, runs = archive.articles["published_at"].dropna(), glance.runs(archive)
    articles = archive.articles
    return {
        "folder": str(archive.folder),
        "made": day(datetime.now(UTC)),
        "span": "" if dated.empty else f"{day(dated.min())} – {day(dated.max())}",
        "tiles": glance.tiles(archive),
        "months": months,
        "undated": int(articles["published_at"].isna().sum()),
        "languages": glance.counts(articles["language"], "not told"),
        "publishers": glance.counts(articles["publisher"], glance.UNKNOWN),
        "reasons": glance.counts(archive.rejects["reason"], "not told"),
        "rejects": archive.rejects[["source", "reason", "message"]].head(20).to_dict("records"),
        "runs": list(zip(runs, glance.drift(runs), strict=True)),
        "corrections": glance.corrections(archive),
        "speakers": people.speakers(archive, series),
        "doings": people.doings(archive),
        "cast": people.cast(archive),
        "specs": {"over-time": charts.over_time(months, unit), "explorer": charts.explorer()},
        "articles": len(articles),
        "claims": len(archive.claims),
    }


def _rendered(facts: dict[str, Any], vega: str, packs: Packs) -> str:
    template = environment("newstables.report", thousands="{:,}".format).get_template("report.html")
    own_asset = partial(asset, package="newstables.report")
    return template.render(**facts, vega=vega, packs=packs, per_pack=PACK, asset=own_asset, shared_asset=asset)
