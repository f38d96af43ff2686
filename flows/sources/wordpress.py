"""What WordPress exports of a site (WXR): its published posts, one record each."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from newstables.records import Raw, Reject
from newstables.sources.formats import HEAD, Fields, FormatEntry, Reader, reject
from newstables.sources.jsonl import parse
from newstables.sources.xml_stream import elements, forget, local_name

_SIGN = b"http://wordpress.org/export/"
# Kinds of WordPress's own that are no articles; sites have kinds of their own for news.
_NO_ARTICLES = (
    "attachment", "page", "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache",
    "user_request", "product", "shop_order", "feedback",
)  # fmt: skip
_OF_THEMES = ("wp_", "elementor_", "acf-")
_PUBLISHED = ("publish", "")
_NO_DATE = ("0000-00-00 00:00:00", "")
_CAPTION = re.compile(r"\[caption\b[^\]]*\].*?\[/caption\]", re.DOTALL)
# Codes that a site's extensions put pictures and boxes in place of: with attributes, or of these names.
_CODE = re.compile(
    r"\[/?[a-z][\w-]*\s+[\w-]+=[^\]]*\]|\[/?(?:gallery|embed|audio|video|playlist|caption)\]|\[/[a-z][\w-]*\]"
)
_BETWEEN_PARAGRAPHS = re.compile(r"\n\s*\n")
_BLOCK = re.compile(r"\s*<(?!/?(?:a|b|i|em|strong|span|img|br|u|s|sup|sub|q|cite|abbr|code|small|mark)\b)")


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record a post, its id the address that WordPress gave it; only the one at hand is in memory."""
    head = entry.stream.peek(HEAD)[:HEAD]  # type: ignore[attr-defined]
    site: dict[str, str] = {}
    writers: dict[str, str] = {}
    number = 0
    try:
        for depth, element in elements(entry.stream):
            name = local_name(element)
            if depth != 2:
                continue
            if name in ("title", "language"):
                site.setdefault(name, element.text or "")
            elif name == "author":
                told = _texts(element)
                writers[told.get("author_login", "")] = told.get("author_display_name", "")
            elif name == "item" and (record := _post(element, site, writers)):
                number += 1
                content = json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")
                yield Raw(entry.source, entry.at(number), "jsonl", content, len(content))
            forget(element)
    except ValueError as error:
        if not entry.damage:
            yield reject(entry, "bad_record", f"Broken XML: {error}. Export it again.", head, entry.at(number + 1))
        return
    if not number and not entry.damage:
        yield reject(entry, "empty", "WordPress exported no posts into it. Export the posts.", head)


def _post(item: Any, site: dict[str, str], writers: dict[str, str]) -> dict[str, Any] | None:
    told = _texts(item)
    kind, html = told.get("post_type", "post"), _html(told.get("content:encoded", ""))
    if kind in _NO_ARTICLES or kind.startswith(_OF_THEMES):
        return None
    writer = told.get("creator", "")
    when = next(
        (told[name] for name in ("post_date_gmt", "pubDate", "post_date") if told.get(name, "") not in _NO_DATE), None
    )
    return {
        "id": told.get("guid") or told.get("post_id"),
        "url": told.get("link"),
        "title": told.get("title"),
        "html": html,
        "summary": told.get("excerpt:encoded") or told.get("description"),
        "published": when,
        "modified": told.get("post_modified_gmt")
        if told.get("post_modified_gmt") != told.get("post_date_gmt")
        else None,
        "author": writers.get(writer) or writer,
        "tags": [part.text for part in item if local_name(part) == "category" and part.text],
        "publisher": site.get("title"),
        "language": site.get("language"),
        "status": "" if told.get("status", "") in _PUBLISHED else "draft",
    }


def _texts(element: Any) -> dict[str, str]:
    """The texts of an element's own elements by their names; two are called "encoded"."""
    found: dict[str, str] = {}
    for part in element:
        name = local_name(part)
        if name == "encoded":
            name = "excerpt:encoded" if "/excerpt" in part.tag else "content:encoded"
        found.setdefault(name, (part.text or "").strip())
    return found


def _html(content: str) -> str:
    """A post as its readers see it: without codes, and with a paragraph for what stands between empty lines."""
    plain = _CODE.sub("", _CAPTION.sub("", content.replace("\r\n", "\n")))
    parts = (part.strip() for part in _BETWEEN_PARAGRAPHS.split(plain))
    return "\n".join(part if _BLOCK.match(part) else f"<p>{part}</p>" for part in parts if part)


READER = Reader(name="wordpress", suffixes=(".xml", ".wxr"), parse=parse, split=split, sniff=lambda head: _SIGN in head)
