"""What a page says for machines: meta tags, JSON-LD, microdata, times. Read, not yet weighed."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

from newstables.lexicon import load
from newstables.page.blocks import INLINE
from newstables.page.clean import clean_text
from newstables.page.words import long_words

_MOST_TIMES, _MOST_PROPERTIES = 40, 200  # of a page's
_MOST_HEADINGS = 5
_LONGEST_TIME = 60  # characters of what is shown of it
_LONGEST_PERSON = 80
_LEAST_BODY = 100  # characters
_SPACES = re.compile(r"\s+")
_DATES = frozenset(("datepublished", "datecreated", "datemodified"))  # names of microdata
_SCRIPT_SHELL = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*;?\s*$")
_SHELLS = ("<!", "-->", "]]>")
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_PIECE = re.compile(r'"(@type|datePublished|dateModified|dateCreated)"\s*:\s*"([^"]{1,60})"')
_AUTHOR = re.compile(r'"author"\s*:\s*\[?\s*\{[^{}]{0,200}?"name"\s*:\s*"([^"]{1,80})"')
_URL = re.compile(r"https?://|www\.|\.com/|@")


@dataclass(frozen=True, slots=True)
class Time:
    """A date that an element of the page has as an attribute."""

    kind: str  # what it is said to be, and how it is shown, in lower case
    value: str
    holder: Any  # the element that a browser would set apart from others, around it


def holder_of(element: Any) -> Any:
    """The nearest element around one that holds a block of text."""
    while element.tag in INLINE and (outer := element.getparent()) is not None:
        element = outer
    return element


class Markup:
    """One pass over the tree for all that metadata may stand in."""

    def __init__(self, root: Any) -> None:
        self.meta: dict[str, str] = {}
        self.lists: dict[str, list[str]] = {}
        self.canonical: str | None = None
        self.base: str | None = None
        self.title: str | None = None
        self.headings: list[str] = []
        self.headline: Any | None = None  # the element of the first heading
        self.language: str | None = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        self.times: list[Time] = []
        self.persons: list[str] = []
        self.json_ld: list[Any] = []
        for element in root.iter("meta", "link", "title", "base", "script", "h1", "time"):
            tag = element.tag
            if tag == "meta":
                self._read_meta(element)
            elif tag == "script":
                if "ld+json" in (element.get("type") or ""):
                    self.json_ld.extend(_read_json(element.text or ""))
            elif tag == "link":
                if self.canonical is None and (element.get("rel") or "").lower() == "canonical":
                    self.canonical = element.get("href")
            elif tag == "title":
                if self.title is None:
                    self.title = clean_line("".join(element.itertext()))
            elif tag == "base":
                self.base = self.base or element.get("href")
            elif tag == "h1":
                if (heading := clean_line("".join(element.itertext()))) and len(self.headings) < _MOST_HEADINGS:
                    self.headings.append(heading)
                    self.headline = element if self.headline is None else self.headline
            elif (value := element.get("datetime")) and len(self.times) < _MOST_TIMES:
                said = element.get("itemprop") if _is_of_article(element) else None
                shown = "".join(element.itertext())[:_LONGEST_TIME]
                kind = " ".join(filter(None, (said, element.get("class"), element.get("pubdate"), shown)))
                self.times.append(Time(kind.lower(), value, holder_of(element)))
        told = (element for element in root.iter("*") if element.get("itemprop") or element.get("rel") == "author")
        for element in islice(told, _MOST_PROPERTIES):
            self._read_property(element)

    def _read_meta(self, element: Any) -> None:
        content = element.get("content")
        if not content:
            return
        itemprop = element.get("itemprop")
        scoped = itemprop is not None and itemprop.lower() in _DATES  # read with its surroundings
        for key in (
            element.get("property"),
            element.get("name"),
            None if scoped else itemprop,
            element.get("http-equiv"),
        ):
            if key:
                key = key.strip().lower()
                self.meta.setdefault(key, content)
                self.lists.setdefault(key, []).append(content)

    def _read_property(self, element: Any) -> None:
        name = (element.get("itemprop") or "").lower()
        if name in _DATES:
            if _is_of_article(element):
                value = element.get("content") or element.get("datetime") or "".join(element.itertext())
                self.meta.setdefault(name, value.strip())
        elif name in ("author", "creator") or element.get("rel") == "author":
            inner = element.xpath(".//*[@itemprop='name']") if name else []
            holder = inner[0] if inner else element
            text = clean_line("".join(holder.itertext())) or clean_line(holder.get("content"))
            if text and len(text) < _LONGEST_PERSON:
                self.persons.append(text)


def _is_of_article(element: Any) -> bool:
    """Whether a property is of the article, or of the page: comments, pictures and videos have dates of their own."""
    scope = next((outer for outer in element.iterancestors() if outer.get("itemscope") is not None), None)
    kind = (scope.get("itemtype") or "").rsplit("/", 1)[-1] if scope is not None else ""
    return kind.endswith("Page") or kind in ("", "CreativeWork", "Review") or _is_article(kind)


def _read_json(text: str) -> Iterator[Any]:
    if any(map(text.__contains__, _SHELLS)):  # seldom, and a script is long
        text = _SCRIPT_SHELL.sub("", text)
    text = text.strip().rstrip(";")
    if not text:
        return
    try:
        found = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        try:
            found = json.loads(_TRAILING_COMMA.sub("", text), strict=False)
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
            if isinstance(graph, list):
                pending.extend(graph)
            entity = node.get("mainEntity")
            if isinstance(entity, dict):
                pending.append(entity)


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
    articles = [node for node in nodes if _is_article(node.get("@type"))]
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
    return url.split("#", 1)[0].split("://", 1)[-1].removeprefix("www.").rstrip("/")


def _is_article(kinds: Any) -> bool:
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


def id_of(value: Any) -> str | None:
    """The URL in a JSON-LD value, which may be an object with an @id."""
    return text_of(value.get("@id") or value.get("url")) if isinstance(value, dict) else text_of(value)


def name_of(value: Any) -> str | None:
    """The name in a JSON-LD value; a URL is none."""
    value = value[0] if isinstance(value, list) and value else value
    name = value.get("name") if isinstance(value, dict) else value
    found = clean_line(text_of(name))
    return None if found and is_url(found) else found


def clean_line(value: str | None) -> str | None:
    """One line of text without entities and invisible characters."""
    if not value:
        return None
    value = html.unescape(value) if "&" in value else value
    return _SPACES.sub(" ", clean_text(value)).strip() or None


def clean_body(value: str | None) -> str | None:
    """A text of several lines, cleaned; None where it is too short to be an article's."""
    if not value or len(value) < _LEAST_BODY:
        return None
    return clean_text(html.unescape(value) if "&" in value else value)


def is_url(value: str) -> bool:
    """Whether a value that should be a name is an address instead."""
    return _URL.search(value) is not None
