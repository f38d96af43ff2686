"""What a page says of its article: JSON-LD, OpenGraph, meta tags, visible text, in that order of trust."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from flows.lexicon import load
from flows.page.clean import clean_text
from flows.page.dateline import split_names
from flows.page.published import is_believable, parse_published
from flows.page.urls import canonical_url, site_name

_MOST_TAGS = 40
_LONGEST_TITLE = 400
_LONGEST_BYLINE = 200
_SPACES = re.compile(r"\s+")
_TITLE_PARTS = re.compile(r"\s+[|•·»–—~-]\s+|\s*[|»]\s*|\s+::\s+")
_SCRIPT_SHELL = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*;?\s*$")
_URL = re.compile(r"https?://|www\.|\.com/|@")


@dataclass(slots=True)
class Metadata:
    """What was found, cleaned; None or empty where the page does not say."""

    url: str | None = None
    publisher: str | None = None
    title: str | None = None
    description: str | None = None
    authors: list[str] = field(default_factory=list)
    published_at: datetime | None = None
    published_precision: str | None = None
    published_origin: str | None = None
    modified_at: datetime | None = None
    language: str | None = None
    tags: list[str] = field(default_factory=list)
    body: str | None = None  # the article's text, where JSON-LD repeats it
    words: int | None = None  # how many words the page says that the article has
    free: bool = True  # False: the page says that a reader must pay for all of it


def read_metadata(root: Any, found_at: str | None, latest: datetime) -> Metadata:
    """The metadata of the page `root`; dates after `latest` are not believed."""
    said = Metadata()
    head = _Head(root)
    linked = _article_node(head.json_ld) or {}
    meta = head.meta
    names = load("flows.page", "metadata.toml")

    base = found_at or head.base
    said.url = (
        canonical_url(head.canonical, base)
        or canonical_url(meta.get("og:url"), base)
        or canonical_url(_text(linked.get("url")), base)
        or canonical_url(_id_of(linked.get("mainEntityOfPage")), base)
        or canonical_url(found_at)
    )
    if said.url and found_at and _is_home(said.url) and not _is_home(found_at):
        said.url = canonical_url(found_at)  # a canonical link to the front page is a slip of the site's template
    said.publisher = (
        _name_of(linked.get("publisher"))
        or _first(meta, names["publisher"])
        or _name_of(linked.get("sourceOrganization"))
        or site_name(said.url)
    )
    said.title = _title(linked, meta, head, names["title"], said.publisher)
    said.description = _clean(_first(meta, names["description"]) or _text(linked.get("description")))
    said.authors = _authors(linked, head, names, said.publisher)
    _set_dates(said, linked, head, names, latest)
    said.language = _language(linked, meta, head)
    said.tags = _tags(linked, head, names)
    said.body = _clean_long(_text(linked.get("articleBody")))
    count = linked.get("wordCount")
    said.words = int(count) if isinstance(count, int) or (isinstance(count, str) and count.isdecimal()) else None
    said.free = linked.get("isAccessibleForFree") not in (False, "false", "False")
    return said


class _Head:
    """One pass over the tree for all that metadata may stand in."""

    def __init__(self, root: Any) -> None:
        self.meta: dict[str, str] = {}
        self.lists: dict[str, list[str]] = {}
        self.canonical: str | None = None
        self.base: str | None = None
        self.title: str | None = None
        self.heading: str | None = None
        self.language: str | None = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        self.times: list[tuple[str, str]] = []  # (what it is said to be, value)
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
                    self.title = _clean("".join(element.itertext()))
            elif tag == "base":
                self.base = self.base or element.get("href")
            elif tag == "h1":
                if self.heading is None:
                    self.heading = _clean("".join(element.itertext()))
            elif (value := element.get("datetime")) and len(self.times) < 8:
                kind = " ".join(filter(None, (element.get("itemprop"), element.get("class"), element.get("pubdate"))))
                self.times.append((kind.lower(), value))
        for element in root.xpath("//*[@itemprop or @rel='author']")[:200]:
            self._read_property(element)

    def _read_meta(self, element: Any) -> None:
        content = element.get("content")
        if not content:
            return
        for key in (element.get("property"), element.get("name"), element.get("itemprop"), element.get("http-equiv")):
            if key:
                key = key.strip().lower()
                self.meta.setdefault(key, content)
                self.lists.setdefault(key, []).append(content)

    def _read_property(self, element: Any) -> None:
        name = (element.get("itemprop") or "").lower()
        if name in ("datepublished", "datecreated", "datemodified"):
            value = element.get("content") or element.get("datetime") or "".join(element.itertext())
            self.meta.setdefault(name, value.strip())
        elif name in ("author", "creator") or element.get("rel") == "author":
            inner = element.xpath(".//*[@itemprop='name']") if name else []
            text = _clean("".join((inner[0] if inner else element).itertext())) or _clean(element.get("content"))
            if text and len(text) < 80:
                self.persons.append(text)


def _read_json(text: str) -> Iterator[Any]:
    text = _SCRIPT_SHELL.sub("", text).strip().rstrip(";")
    if not text:
        return
    try:
        found = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        try:
            found = json.loads(re.sub(r",\s*(?=[}\]])", "", text), strict=False)
        except (ValueError, RecursionError):
            return
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


def _article_node(nodes: list[Any]) -> dict[str, Any] | None:
    for node in nodes:
        kinds = node.get("@type")
        for kind in kinds if isinstance(kinds, list) else [kinds]:
            if isinstance(kind, str) and (kind.rsplit("/", 1)[-1].endswith("Article") or kind in _kinds()):
                return dict(node)
    return None


@cache
def _kinds() -> frozenset[str]:
    return frozenset(load("flows.page", "metadata.toml")["article_types"])


def _first(meta: dict[str, str], names: list[str]) -> str | None:
    for name in names:
        if value := _clean(meta.get(name)):
            return value
    return None


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return value if isinstance(value, str) and value.strip() else None


def _id_of(value: Any) -> str | None:
    return value.get("@id") or value.get("url") if isinstance(value, dict) else _text(value)


def _name_of(value: Any) -> str | None:
    value = value[0] if isinstance(value, list) and value else value
    name = value.get("name") if isinstance(value, dict) else value
    found = _clean(_text(name))
    return None if found and _URL.search(found) else found


def _clean(value: str | None) -> str | None:
    """One line of text without entities and invisible characters."""
    if not value:
        return None
    value = html.unescape(value) if "&" in value else value
    return _SPACES.sub(" ", clean_text(value)).strip() or None


def _clean_long(value: str | None) -> str | None:
    if not value or len(value) < 100:
        return None
    return clean_text(html.unescape(value) if "&" in value else value)


def _title(
    linked: dict[str, Any], meta: dict[str, str], head: _Head, names: list[str], publisher: str | None
) -> str | None:
    candidates = [_clean(_text(linked.get("headline"))), _first(meta, names), head.heading, head.title]
    for title in candidates:
        if title and len(title) <= _LONGEST_TITLE:
            return without_site(title, publisher, [other for other in candidates if other and other != title])
    return None


def without_site(title: str, publisher: str | None, others: list[str]) -> str:
    """`title` without the site's name at its end or start ("Rates rise | The Ledger").

    A part goes where it is the publisher's name, or where what remains is what `others` (headline, og:title) say.
    """
    for match in reversed(list(_TITLE_PARTS.finditer(title))):
        rest, part = title[: match.start()].strip(), title[match.end() :].strip()
        if rest and (_same(part, publisher) or any(_same(rest, other) for other in others)):
            return rest
    for match in _TITLE_PARTS.finditer(title):
        part, rest = title[: match.start()].strip(), title[match.end() :].strip()
        if rest and (_same(part, publisher) or any(_same(rest, other) for other in others)):
            return rest
    return title


def _same(one: str, other: str | None) -> bool:
    if not other:
        return False
    a, b = (re.sub(r"\W+|\bthe\b|\.com\b|\.co\.uk\b", "", words.lower()) for words in (one, other))
    return bool(a) and a == b


def _authors(linked: dict[str, Any], head: _Head, names: dict[str, list[str]], publisher: str | None) -> list[str]:
    said = linked.get("author") or linked.get("creator")
    found: list[str] = []
    for person in said if isinstance(said, list) else [said]:
        if isinstance(person, dict) and "Organization" in str(person.get("@type")):
            continue
        name = person.get("name") if isinstance(person, dict) else person
        for one in name if isinstance(name, list) else [name]:
            if isinstance(one, str):
                found += split_names(_clean(one) or "")
    if not found:
        for key in names["author"]:
            for value in head.lists.get(key, ()):
                if not _URL.search(value) and len(value) < _LONGEST_BYLINE:
                    found += split_names(_clean(value) or "")
            if found:
                break
    if not found:
        for person in head.persons:
            found += split_names(person)
    return [name for name in dict.fromkeys(found) if not _same(name, publisher)]


def _set_dates(
    said: Metadata, linked: dict[str, Any], head: _Head, names: dict[str, list[str]], latest: datetime
) -> None:
    meta = head.meta
    candidates = [("json_ld", _text(linked.get(key))) for key in ("datePublished", "dateCreated")]
    candidates += [("open_graph", meta.get(key)) for key in names["published_open_graph"]]
    candidates += [("meta", meta.get(key)) for key in names["published_meta"]]
    candidates += [("visible", value) for kind, value in head.times if "publi" in kind or "pubdate" in kind]
    candidates += [("visible", value) for kind, value in head.times[:1]]
    for origin, value in candidates:
        if found := _believable(value, latest):
            said.published_at, said.published_precision = found
            said.published_origin = origin
            break
    for value in [_text(linked.get("dateModified"))] + [meta.get(key) for key in names["modified"]]:
        if found := _believable(value, latest):
            said.modified_at = found[0]
            break


def _believable(value: str | None, latest: datetime) -> tuple[datetime, str] | None:
    found = parse_published(value) if value else None
    return found if found and is_believable(found[0], latest) else None


def _language(linked: dict[str, Any], meta: dict[str, str], head: _Head) -> str | None:
    for value in (_text(linked.get("inLanguage")), head.language, meta.get("og:locale"), meta.get("content-language")):
        if value and (match := re.match(r"\s*([A-Za-z]{2})(?![A-Za-z])", value)):
            return match[1].lower()
    return None


def _tags(linked: dict[str, Any], head: _Head, names: dict[str, list[str]]) -> list[str]:
    said = linked.get("keywords")
    values: list[str] = []
    if isinstance(said, list):
        values = [tag for tag in said if isinstance(tag, str)]
    elif isinstance(said, str):
        values = re.split(r"[,;]", said)
    for key in names["tags"]:
        if not values:
            values = [tag for value in head.lists.get(key, ()) for tag in re.split(r"[,;]", value)]
    return tidy_tags(values)


def tidy_tags(values: list[str]) -> list[str]:
    """Keywords, cleaned, each once, without machine tags ("type:article")."""
    tags: dict[str, str] = {}
    for value in values:
        tag = _clean(value)
        if tag and len(tag) <= 60 and not re.search(r"\w[:=/]\w", tag):
            tags.setdefault(tag.lower(), tag)
    return list(tags.values())[:_MOST_TAGS]


def _is_home(url: str) -> bool:
    return re.fullmatch(r"https?://[^/]+/?(?:index\.\w+)?", url) is not None
