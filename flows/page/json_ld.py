"""What JSON-LD tells: the node of the page's article, and texts, names and addresses among its values."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from html import unescape
from typing import Any

from newstables.article.urls import without_archive
from newstables.lexicon import load
from newstables.page.clean import clean_line
from newstables.page.words import long_words

_SCRIPT_SHELL = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*;?\s*$")
_SHELLS = ("<!", "-->", "]]>")
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_ESCAPED = ("&quot;", "&#34;", "&#x22;")  # quotation marks
_BETWEEN = " \t\r\n,;"
_PIECE = re.compile(r'"(@type|datePublished|dateModified|dateCreated)"\s*:\s*"([^"]{1,60})"')
_AUTHOR = re.compile(r'"author"\s*:\s*\[?\s*\{[^{}]{0,200}?"name"\s*:\s*"([^"]{1,80})"')
_URL = re.compile(r"https?://|www\.|\.com/|@")


def read_json(text: str) -> Iterator[Any]:
    """The nodes in the text of a script, each before those that it holds; of a broken one the pieces that are whole."""
    if any(map(text.__contains__, _SHELLS)):  # seldom, and a script is long
        text = _SCRIPT_SHELL.sub("", text)
    text = text.strip().rstrip(";")
    if not text:
        return
    if text.lstrip("[{ \n\r\t").startswith(_ESCAPED):
        text = unescape(text)
    try:
        found = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        try:
            found = list(_one_by_one(_TRAILING_COMMA.sub("", text)))
        except (ValueError, RecursionError):
            found = _pieces(text)
    pending = [found]
    while pending:
        node = pending.pop(0)
        if isinstance(node, list):
            pending[:0] = node
        elif isinstance(node, dict):
            yield node
            graph = node.get("@graph")
            pending.extend(graph if isinstance(graph, list) else [graph])
            entity = node.get("mainEntity")
            if isinstance(entity, dict):
                pending.append(entity)


def _one_by_one(text: str) -> Iterator[Any]:
    """The values in a text between which nothing but white space, commas and semicolons stands."""
    decoder, at = json.JSONDecoder(strict=False), 0
    while at < len(text):
        if text[at] in _BETWEEN:
            at += 1
        else:
            value, at = decoder.raw_decode(text, at)
            yield value


def _pieces(text: str) -> dict[str, Any]:
    """What can be read of JSON that is broken, most often by quotes inside a headline: its type, dates and author."""
    node: dict[str, Any] = {}
    for match in _PIECE.finditer(text):
        node.setdefault(match[1], match[2])
    if author := _AUTHOR.search(text):
        node["author"] = {"name": author[1]}
    return node


def article_node(nodes: list[Any], url: str | None, titles: Sequence[str] = ()) -> dict[str, Any]:
    """The node that describes the page's article; empty if there is none.

    Where several are described, related ones among them, it is the one of `url`, else the one whose headline is among
    the page's `titles`, else the first.
    """
    articles = [node for node in nodes if is_article(node.get("@type"))]
    articles = articles or [node for node in nodes if node.get("@type") == "Review" and node.get("headline")]
    if len(articles) == 1 and _is_of_another(articles[0], url, titles):
        return {}
    if len(articles) > 1:
        for node in articles:
            if url and any(_bare(url) == _bare(other) for other in _addresses(node)):
                return dict(node)
        known = {title.lower() for title in titles}
        for node in articles:
            if (clean_line(text_of(node.get("headline"))) or "").lower() in known:
                return dict(node)
    return dict(articles[0]) if articles else {}


def _is_of_another(node: dict[str, Any], url: str | None, titles: Sequence[str]) -> bool:
    """Whether a node names another address than the page's, and a headline that has no long word of its titles."""
    headline, addresses = clean_line(text_of(node.get("headline"))), _addresses(node)
    if not (url and headline and addresses and titles) or any(_bare(url) == _bare(other) for other in addresses):
        return False
    return long_words(headline).isdisjoint(long_words(" ".join(titles)))


def _addresses(node: dict[str, Any]) -> list[str]:
    own = (text_of(node.get("url")), id_of(node.get("mainEntityOfPage")), text_of(node.get("@id")))
    return [address for address in own if address]


def _bare(url: str) -> str:
    """A URL without what may differ between two writings of it."""
    return without_archive(url).split("#", 1)[0].split("://", 1)[-1].removeprefix("www.").rstrip("/")


def is_article(kinds: Any) -> bool:
    """Whether a type is one of articles: "NewsArticle", not "Person"."""
    return any(
        isinstance(kind, str) and (kind.rsplit("/", 1)[-1].endswith("Article") or kind in _kinds())
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


@cache
def _kinds() -> frozenset[str]:
    return frozenset(load("newstables.page", "metadata.toml")["article_types"])


def text_of(value: Any) -> str | None:
    """The string in a JSON-LD value, which may be a list or an object."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return value if isinstance(value, str) and value.strip() else None


def body_of(node: dict[str, Any]) -> str | None:
    """The text of an article's node: its body, or of a live blog its updates, each under its headline."""
    if body := text_of(node.get("articleBody")):
        return body
    updates = node.get("liveBlogUpdate")
    told = [update for update in updates if isinstance(update, dict)] if isinstance(updates, list) else []
    lines = [text_of(update.get(key)) for update in told for key in ("headline", "articleBody")]
    return "\n\n".join(filter(None, lines)) or None


def id_of(value: Any) -> str | None:
    """The URL in a JSON-LD value, which may be an object with an @id."""
    return text_of(value.get("@id") or value.get("url")) if isinstance(value, dict) else text_of(value)


def looked_up(value: Any, nodes: Sequence[Any]) -> Any:
    """What a value means that only names the @id of another of the page's nodes; else the value itself."""
    value = value[0] if isinstance(value, list) and len(value) == 1 else value
    if not isinstance(value, dict) or "name" in value or not value.get("@id"):
        return value
    return next((node for node in nodes if node.get("@id") == value["@id"] and "name" in node), value)


def name_of(value: Any) -> str | None:
    """The name in a JSON-LD value; a URL is none."""
    value = value[0] if isinstance(value, list) and value else value
    name = value.get("name") if isinstance(value, dict) else value
    found = clean_line(text_of(name))
    return None if found and is_url(found) else found


def is_url(value: str) -> bool:
    """Whether a value that should be a name is an address instead."""
    return _URL.search(value) is not None
