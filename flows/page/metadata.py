"""What a page says of its article: JSON-LD, OpenGraph, meta tags, visible text, in that order of trust."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from newstables.article.headline import is_slug
from newstables.article.urls import canonical_url, site_name
from newstables.lexicon import load
from newstables.page import publication
from newstables.page.authors import find_authors, plain_name
from newstables.page.clean import clean_body, clean_line, without_tags
from newstables.page.facts import Metadata
from newstables.page.json_ld import article_node, body_of, id_of, is_url, looked_up, name_of, text_of
from newstables.page.listing import says_article, says_listing
from newstables.page.loose_dates import date_in_scripts
from newstables.page.markup import Markup
from newstables.page.words import WIDE, long_words

_NO_ADDRESS = re.compile(r"[\"<>{}]")  # what a template that was not filled in leaves in one
_MOST_TAGS = 40
_LONGEST_TITLE = 400
_NAME_WORDS, _HEADLINE_WORDS = 3, 5  # that the name of a site has at most, and more than so many the headline behind it
_BEHIND_NAME = (":", "|", "–", "—", "-", "»")
_CUT = ("…", "...")  # a title that was cut to fit; the page itself has all of it
_LEAST_SHARED = 0.24  # of a heading's long words; that many at least name the same things
TITLE_PARTS = re.compile(r"\s+[|•·»«–—~-]\s+|\s*[|»]\s*|\s+::\s+")  # between a headline and its site's name


def read_metadata(root: Any, found_at: str | None, latest: datetime) -> Metadata:
    """The metadata of the page `root`; dates after `latest` are not believed."""
    said = Metadata()
    head = Markup(root)
    meta = head.meta
    titles = [*head.headings, *filter(None, (clean_line(meta.get("og:title")), head.title))]
    linked = article_node(head.json_ld, head.canonical or meta.get("og:url") or found_at, titles)
    names = load("newstables.page", "metadata.toml")
    said.url = _url(linked, head, found_at)
    named = (
        name_of(looked_up(linked.get("publisher"), head.json_ld)),
        *_all(meta, names["publisher"]),
        name_of(looked_up(linked.get("sourceOrganization"), head.json_ld)),
        head.publisher,
    )
    is_name = (name for name in named if name and name not in names["engines"] and not is_url(name))
    site = next(is_name, site_name(said.url))
    said.publisher = site.removeprefix("www.") if site else None
    said.title = _title(linked, head, names["title"], said)
    said.site = _site_in(head.title, [*head.headings, *filter(None, (said.title,))])
    said.authors = find_authors(linked, head, names["author"], said)
    publication.read_said(said, linked, head, latest)
    if said.published_at is None:
        said.times = head.times
        said.scripted = date_in_scripts(root, titles)
    said.language = _language(linked, meta, head)
    said.dateline = clean_line(text_of(linked.get("dateline")))
    said.tags = _tags(linked, head, names)
    said.summary = clean_line(text_of(linked.get("description"))) or _first(meta, names["summary"])
    said.body = clean_body(without_tags(body_of(linked)))
    count = linked.get("wordCount")
    said.words = int(count) if isinstance(count, int) or (isinstance(count, str) and count.isdecimal()) else None
    said.is_live = "LiveBlogPosting" in str(linked.get("@type"))
    said.is_article = says_article(linked, head)
    said.lists = says_listing(head, root.find("body"), said.url)
    locked = meta.get("article:content_tier", "").lower() == "locked"
    said.free = not locked and linked.get("isAccessibleForFree") not in (False, "false", "False")
    return said


def _url(linked: dict[str, Any], head: Markup, found_at: str | None) -> str | None:
    """The address that the page says it has, else where it was found."""
    base = found_at or head.base
    told = (
        head.canonical,
        head.meta.get("og:url"),
        text_of(linked.get("url")),
        id_of(linked.get("mainEntityOfPage")),
    )
    whole = (one for one in told if one and not _NO_ADDRESS.search(one))
    url = next(filter(None, (canonical_url(one, base) for one in whole)), None) or canonical_url(found_at)
    if url and found_at and _is_home(url) and not _is_home(found_at):
        return canonical_url(found_at)  # a canonical link to the front page is a slip of the site's template
    return url


def _first(meta: dict[str, str], names: list[str]) -> str | None:
    return next(_all(meta, names), None)


def _all(meta: dict[str, str], names: list[str]) -> Iterator[str]:
    return (value for name in names if (value := clean_line(meta.get(name))))


def _title(linked: dict[str, Any], head: Markup, names: list[str], said: Metadata) -> str | None:
    """The headline that a reader sees, if it is one of this article; else the one that search engines are told."""
    told = [clean_line(text_of(linked.get("headline"))), _first(head.meta, names), head.title]
    others = [title for title in told if title and not _same(title, said.publisher)]
    seen = _without_kicker(_heading_of(head.headings, others, said), others)
    candidates = [title for title in (seen, *told) if title and not _same(title, said.publisher)]
    if others and all(map(is_slug, others)) and head.headings:
        candidates = [*head.headings, *candidates]
    for title in candidates:
        if len(title) <= _LONGEST_TITLE and not (title.endswith(_CUT) and title != candidates[-1]):
            return without_site(title, said.publisher, [other for other in candidates if other != title])
    return None


def _heading_of(headings: Sequence[str], others: Sequence[str], said: Metadata) -> str | None:
    """The heading that shares most words with what else is said of the article, its address included."""
    slug = urlsplit(said.url).path if said.url else ""
    bare = [without_site(other, said.publisher, []) for other in others]
    about = long_words(" ".join([*bare, slug]))
    best, most = None, _LEAST_SHARED
    for heading in headings:
        own = long_words(heading)
        is_site = _opens(heading, others) or _stands_beside(heading, others)
        shared = len(own & about) / len(own) if own and not is_site else 0.0
        if shared > most and not _same(heading, said.publisher) and (len(heading.split()) > 1 or WIDE.search(heading)):
            best, most = heading, shared
    return best if best or others or not headings else headings[0]


def _without_kicker(heading: str | None, others: Sequence[str]) -> str | None:
    """A heading without the word or two of a desk before the title that is told elsewhere ("Courts", "Opinion |")."""
    for other in others:
        if heading and heading != other and heading.endswith(f" {other}"):
            before = heading.removesuffix(other).split()
            return other if len(before) <= _NAME_WORDS else heading
    return heading


def _opens(heading: str, others: Sequence[str]) -> bool:
    """Whether a heading is the name of the site, as it stands before the headline ("The Ledger: Rates rise …")."""
    if len(heading.split()) > _NAME_WORDS:
        return False
    rests = (other.removeprefix(heading).strip() for other in others if other.startswith(heading))
    return any(rest[:1] in _BEHIND_NAME and len(rest.split()) > _HEADLINE_WORDS for rest in rests if rest)


def _stands_beside(heading: str, others: Sequence[str]) -> bool:
    """Whether a heading is what one title has and another lacks: the site's name ("Rates rise - The Ledger Blog")."""
    for other in others:
        for match in TITLE_PARTS.finditer(other):
            first, second = other[: match.start()].strip(), other[match.end() :].strip()
            for part, rest in ((first, second), (second, first)):
                if _same(part, heading) and any(_same(rest, title) for title in others):
                    return True
            if _same(second, heading) and len(heading.split()) <= _NAME_WORDS and len(first.split()) > _HEADLINE_WORDS:
                return True  # a name at the end, behind a headline
    return False


def without_site(title: str, publisher: str | None, others: list[str]) -> str:
    """`title` without the site's name at its end or start ("Rates rise | The Ledger", "The Ledger: Rates rise …").

    A part goes where it is the publisher's name, or where what remains is what `others` (headline, og:title) say.
    """
    parts = list(TITLE_PARTS.finditer(title))
    for match in reversed(parts):
        rest, part = title[: match.start()].strip(), title[match.end() :].strip()
        if rest and (_same(part, publisher) or any(_same(rest, other) for other in others)):
            return rest
    for match in parts:
        part, rest = title[: match.start()].strip(), title[match.end() :].strip()
        if rest and (_same(part, publisher) or any(_same(rest, other) for other in others)):
            return rest
    name, colon, rest = title.partition(": ")
    return rest if colon and _same(name, publisher) and len(rest.split()) > _HEADLINE_WORDS else title


def _site_in(title: str | None, others: Sequence[str]) -> str | None:
    """What the page's title has beside the headline, which is one of `others`: the site ("Rates rise | The Ledger")."""
    for match in TITLE_PARTS.finditer(title or ""):
        first, second = match.string[: match.start()].strip(), match.string[match.end() :].strip()
        for part, rest in ((second, first), (first, second)):
            if part and any(_same(rest, other) for other in others):
                return part
    return None


def _same(one: str, other: str | None) -> bool:
    if not other:
        return False
    return bool(plain_name(one)) and plain_name(one) == plain_name(other)


def _language(linked: dict[str, Any], meta: dict[str, str], head: Markup) -> str | None:
    for value in (
        text_of(linked.get("inLanguage")),
        head.language,
        meta.get("og:locale"),
        meta.get("content-language"),
    ):
        if value and (match := re.match(r"\s*([A-Za-z]{2})(?![A-Za-z])", value)):
            return match[1].lower()
    return None


def _tags(linked: dict[str, Any], head: Markup, names: dict[str, list[str]]) -> list[str]:
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
        tag = clean_line(value)
        if tag and len(tag) <= 60 and not re.search(r"\w[:=/]\w", tag):
            tags.setdefault(tag.lower(), tag)
    return list(tags.values())[:_MOST_TAGS]


def _is_home(url: str) -> bool:
    return re.fullmatch(r"https?://[^/]+/?(?:index\.\w+)?", url) is not None
