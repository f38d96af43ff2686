"""An article as HTML: its text with dates, claims and actors marked, its rows beside it, links between them.

The markup says all without a script; `assets/article.js` draws the links on hover and focus. All that an article says
is escaped by Jinja2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from newstables.display.cells import COLUMNS, columns_of, plain, said
from newstables.display.links import ROLES, links
from newstables.display.lookup import Rows
from newstables.display.marks import MARKED, Mark, segments, spans_of
from newstables.display.wording import amount, moment, period, unit

_CLASSES = {"a": "nt-actor", "d": "nt-date", "c": "nt-claim"}  # by the first letter of a mark's key


def environment(package: str, **filters: Callable[[Any], str]) -> Environment:
    """Jinja2 with the templates of a package; it escapes whatever it is given."""
    made = Environment(
        loader=PackageLoader(package, "assets"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= filters
    return made


@cache
def asset(name: str, package: str = "newstables.display") -> Markup:
    """A style sheet or script of a package, for a page to hold."""
    return Markup(files(package).joinpath("assets", name).read_text(encoding="utf-8"))


def fragment(rows: Rows, *, full: bool) -> str:
    """One article, to be put into a page that holds the style; `full`: every column of every row."""
    [article] = rows["articles"]
    return _template("article.html").render(
        article=article,
        head=_head(article),
        url=web_address(article["url"]),
        pieces=list(_pieces(article["text"], rows)),
        claims=[_card(claim, rows, full=full) for claim in rows["claims"]],
        counts={name: len(rows[name]) for name in MARKED},
        tables=[(name, columns_of(name, rows[name]), rows[name]) for name in COLUMNS] if full else [],
        roles=ROLES,
    )


def page(articles: Sequence[Rows], *, more: str = "") -> str:
    """A page of its own, which needs nothing beside it; `more` says what it leaves out."""
    title = plain(articles[0]["articles"][0]["title"]) or "(no title)"
    return _template("page.html").render(title=title, body=body(articles, more=more), style=asset("theme.css"))


def body(articles: Sequence[Rows], *, more: str = "") -> Markup:
    """Articles with the style and the script that they need, for a page of somebody else's."""
    shown = [Markup(fragment(rows, full=True)) for rows in articles]
    return Markup(_template("articles.html").render(articles=shown, more=more, asset=asset))


def web_address(url: str | None) -> str | None:
    """An address that a click may follow: of the web, and no script."""
    return url if url and urlsplit(url).scheme in ("http", "https") else None


@cache
def _template(name: str) -> Template:
    return environment("newstables.display", plain=plain).get_template(name)


def _head(article: dict[str, Any]) -> list[str]:
    """What stands under the title."""
    said_by = article["publisher"] or ", ".join(article["authors"] or ())
    published = article["published_at"]
    status = article["body_status"]
    return [
        words
        for words in (
            said_by,
            published and moment(published, article["published_precision"]),
            article["dateline"],
            article["language"] not in (None, "en") and f"language {article['language']}",
            f"{article['word_count']:,} words",
            status != "complete" and f"body {status}",
            article["revision"] > 1 and f"revision {article['revision']}",
            article["duplicate_of"] and f"near-duplicate of {article['duplicate_of']}",
        )
        if words
    ]


def _marks(rows: Rows) -> Iterator[Mark]:
    for name in MARKED:
        for position, row in enumerate(rows[name]):
            yield from ((start, end, f"{name[0]}{position}") for start, end in spans_of(row))
    yield from links(rows)


def _pieces(text: str, rows: Rows) -> Iterator[tuple[str, str, str, int | None, bool]]:
    """Each piece of the text: its characters, classes, keys, the claim that it is of, whether that begins here."""
    begun = set[str]()
    for _, piece, keys in segments(text, _marks(rows)):
        claims = [key for key in keys if key[0] == "c"]
        claim = claims[-1] if claims else None  # the innermost: it began last
        classes = dict.fromkeys(_CLASSES[key[0]] for key in keys if key[0] in _CLASSES)
        yield piece, " ".join(classes), " ".join(keys), int(claim[1:]) if claim else None, claim not in begun
        if claim:
            begun.add(claim)


def _card(claim: dict[str, Any], rows: Rows, *, full: bool) -> dict[str, Any]:
    dates = {date["date_id"]: position for position, date in enumerate(rows["dates"])}
    return {
        "text": claim["text"],
        "amount": amount(claim),
        "unit": unit(claim["unit"]),
        "facts": [fact for fact in _facts(claim, rows) if fact[1]],
        "date": dates.get(claim["date_id"]),
        "cells": said(claim) if full else [],
    }


def _facts(claim: dict[str, Any], rows: Rows) -> Iterator[tuple[str, str]]:
    """What a reader asks of a number: a word for the question, and the answer; empty where the text does not say."""
    names = {actor["actor_id"]: actor["name"] for actor in rows["actors"]}

    def who(words: str | None, actor: str | None) -> str:
        name = names.get(actor or "")
        return " → ".join(filter(None, (words, None if name and name.lower() in (words or "").lower() else name)))

    wholes = {whole["claim_id"]: whole["text"] for whole in rows["claims"]}
    done = " · ".join(filter(None, (claim["action"], claim["action_role"], claim["event"])))
    yield "about", who(claim["about"], claim["about_actor_id"])
    yield "happened", done
    yield "who did it", who(claim["agent"], claim["agent_actor_id"])
    yield "said by", who(claim["attributed_to"], claim["attributed_actor_id"])
    yield "where", " · ".join(dict.fromkeys(filter(None, (claim["place"], claim["country"]))))
    yield "when", period(claim["period_start"], claim["period_end"])
    yield "part of", wholes.get(claim["part_of"] or "", "")
    yield "before", "" if claim["changed_from"] is None else plain(claim["changed_from"])
    yield "trend", claim["trend"] or ""
    yield "status", "" if claim["claim_status"] == "stated" else claim["claim_status"]
