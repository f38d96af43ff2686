"""The claims of an archive as columns for the number explorer: the newest articles first, as many as fit."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from newstables.api.read import read
from newstables.display.article_html import web_address
from newstables.report.archive import Archive
from newstables.report.series import Series

_NONE = -1  # the place of what is null in a list of names
# Columns of names, as the explorer calls them → those of the claims.
_CODED = {
    "hedge": "comparator",
    "status": "claim_status",
    "kind": "kind",
    "unit": "unit",
    "event": "event",
    "about": "about",
    "speaker": "speaker",
    "agent": "doing_actor",
    "whom": "whom",
    "place": "place",
    "text": "text",
}


def explorer_columns(archive: Archive, series: Series, articles: int) -> dict[str, Any]:
    """Columns of the `articles` newest articles and of their claims; names are places in lists, null is -1.

    Days and times count from 1970-01-01 UTC: minutes for publication, days for periods.
    """
    shown = archive.articles.iloc[:articles]
    claims = archive.claims[archive.claims["article"] < articles]
    columns: dict[str, Any] = {
        "article": claims["article"].tolist(),
        "value": _numbers(claims["value"]),
        "low": _numbers(claims["value_low"]),
        "high": _numbers(claims["value_high"]),
        "start": _days(claims["period_start"], 0),
        "end": _days(claims["period_end"], 1),  # the last moment of the period
        "series": claims["claim_id"].map(series.number).fillna(_NONE).astype(int).tolist(),
        "part": claims["part_of"].notna().astype(int).tolist(),
    }
    names: dict[str, list[str]] = {}
    for name, column in _CODED.items():
        columns[name], names[name] = _coded(claims[column])
    heads = {
        "id": shown["article_id"].tolist(),
        "title": shown["title"].fillna("").tolist(),
        "published": _minutes(shown["published_at"]),
        "url": [web_address(url) or "" for url in shown["url"].astype(object).where(shown["url"].notna(), None)],
        "copy": shown["duplicate_of"].notna().astype(int).tolist(),
    }
    heads["publisher"], names["publisher"] = _coded(shown["publisher"])
    return {
        "articles": heads,
        "claims": columns,
        "names": names,
        "series": list(zip(series.words, map(int, series.differ), strict=True)),
    }


def sentences(archive: Archive, articles: int, most: int) -> tuple[list[str], list[int]]:
    """The distinct sentences of the claims of the `most` newest of `articles` articles, and the one of each claim."""
    wanted = archive.articles["article_id"].iloc[: min(articles, most)]
    written = read(archive.folder, "claims", columns=["claim_id", "sentence"]).set_index("claim_id")["sentence"]
    claims = archive.claims[archive.claims["article_id"].isin(set(wanted))]
    codes, uniques = pd.factorize(claims["claim_id"].map(written))
    return [str(sentence) for sentence in uniques], [int(code) for code in codes]


def _coded(values: pd.Series) -> tuple[list[int], list[str]]:
    """Each value as its place in a list of the values, the commonest first; null is -1."""
    values = values.astype(object)
    names = [str(name) for name in values.value_counts().index]
    places = {name: place for place, name in enumerate(names)}
    return values.map(places).fillna(_NONE).astype(int).tolist(), names


def _numbers(values: pd.Series) -> list[float | int | None]:
    """JSON numbers, the short way: 12 and not 12.0."""
    return [
        None if not np.isfinite(value) else int(value) if value == int(value) and abs(value) < 1e15 else float(value)
        for value in values.fillna(np.nan)
    ]


def _days(values: pd.Series, before: int) -> list[int | None]:
    return _since_1970(values, "D", before)


def _minutes(values: pd.Series) -> list[int | None]:
    return _since_1970(values, "m", 0)


def _since_1970(values: pd.Series, unit: str, before: int) -> list[int | None]:
    """Whole units from 1970 to each moment, `before` microseconds earlier. Not in nanoseconds: news speaks of 1635."""
    moments = values.dt.tz_localize(None).to_numpy("datetime64[us]") - np.timedelta64(before, "us")
    whole = moments.astype(f"datetime64[{unit}]").astype("int64")
    return [None if missing else int(count) for count, missing in zip(whole, np.isnat(moments), strict=True)]
