"""The charts of a report as Vega-Lite specifications, written with Altair; colours and fonts come from the page."""

from __future__ import annotations

from typing import Any

import altair as alt
import vl_convert

# Who says it: six by colour, then all others, then the articles themselves.
SPEAKERS = 6
_COLOURS = [str(place) for place in range(SPEAKERS + 2)]
_FITTED = alt.AutoSizeParams(type="fit-x", contains="padding", resize=True)  # labels grow with what is shown
# Days where the page has some months before it, months where it has years, years where it has decades.
_WHEN = (
    "utcFormat(datum.value, span(domain('x')) > 1.3e11 ? '%Y' : span(domain('x')) > 1.1e10 ? '%b %Y' :"
    " span(domain('x')) > 3e8 ? '%e %b %Y' : '%e %b, %H:%M')"
)
_HOW_MANY = "replace(format(datum.value, abs(datum.value) < 1 ? '~g' : '~s'), 'G', 'B')"  # billions
# What the words allow, told by the shape of a point.
_SHAPES = {
    "exactly": "circle",
    "about": "diamond",
    "at least": "triangle-up",
    "at most": "triangle-down",
    "from to": "square",
}


def runtime() -> str:
    """Vega, Vega-Lite and Vega-Embed in one script."""
    return str(vl_convert.javascript_bundle())  # type: ignore[call-arg]  # which its stub alone asks for


def over_time(rows: list[dict[str, Any]], unit: str) -> dict[str, Any]:
    """Articles by time, stacked by publisher."""
    axis = {"day": "%e %b %Y", "month": "%b %Y", "year": "%Y"}[unit]
    width = {"day": "utcyearmonthdate", "month": "utcyearmonth", "year": "utcyear"}[unit]
    chart = (
        alt.Chart(alt.InlineData(values=rows))
        .mark_bar()
        .encode(
            x=alt.X(
                "time:T",
                timeUnit=alt.TimeUnitParams(unit=width),  # type: ignore[arg-type]
                axis=alt.Axis(title=None, format=axis, labelOverlap=True, grid=False),
            ),
            y=alt.Y("articles:Q", title="articles", axis=alt.Axis(tickMinStep=1)),
            color=alt.Color("publisher:N", sort="-y", legend=alt.Legend(title=None, orient="top", columns=3)),
            tooltip=[
                alt.Tooltip("time:T", timeUnit=alt.TimeUnitParams(unit=width), title="when", format=axis),  # type: ignore[arg-type]
                alt.Tooltip("publisher:N"),
                alt.Tooltip("articles:Q", format=","),
            ],
        )
        .properties(width="container", height=220)
    )
    return _plain(chart)


def explorer() -> dict[str, Any]:
    """Claims as points with their bars. Its data sets are filled by the page: bands, points, current."""
    x = alt.X(
        "t:T",
        scale=alt.Scale(type="utc", padding=14),
        axis=alt.Axis(title=None, tickCount=7, labelOverlap=True, labelExpr=_WHEN, grid=False),
    )
    y = alt.Y("y:Q", scale=alt.Scale(zero=False, nice=True, padding=10), axis=alt.Axis(title=None, labelExpr=_HOW_MANY))
    colour = alt.Color("c:N", scale=alt.Scale(domain=_COLOURS), legend=None)
    bands = (
        alt.Chart(alt.NamedData(name="bands"))
        .mark_rect(style="band", cornerRadius=4)
        .encode(x=alt.X("t:T"), x2="t2:T", y=alt.Y("low:Q"), y2="high:Q")
    )
    points = alt.Chart(alt.NamedData(name="points"))
    bars = (
        points.mark_rule(strokeWidth=2, strokeCap="round", opacity=0.55)
        .transform_filter("datum.low != datum.high")
        .encode(x=x, y=alt.Y("low:Q"), y2="high:Q", color=colour)
    )
    shape = alt.Shape("s:N", scale=alt.Scale(domain=list(_SHAPES), range=list(_SHAPES.values())), legend=None)
    marks = points.mark_point(filled=True, size=62, opacity=0.75, cursor="pointer").encode(
        x=x, y=y, color=colour, shape=shape
    )
    current = (
        alt.Chart(alt.NamedData(name="current"))
        .mark_point(filled=False, size=260, strokeWidth=2.5, style="current")
        .encode(x=x, y=y)
    )
    return _plain(alt.layer(bands, bars, marks, current).properties(width="container", height=380, autosize=_FITTED))


def _plain(chart: alt.TopLevelMixin) -> dict[str, Any]:
    """The specification without Altair's own theme, which knows one background only."""
    spec: dict[str, Any] = chart.to_dict()
    spec.pop("config", None)
    return spec
