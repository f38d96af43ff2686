"""Agency XML: NewsML-G2 (with NITF, XHTML or plain text inside) and NITF by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from newstables.article.make import make_article
from newstables.article.published import parse_published
from newstables.page.html import parse_html
from newstables.records import Article, Raw, Reject
from newstables.sources.document import read_document
from newstables.sources.entry_page import is_markup
from newstables.sources.formats import MAX_PAGE, Fields, Found, Reader, reject
from newstables.sources.names import names
from newstables.sources.values import language_code
from newstables.sources.xml_stream import XML_LANG, line_in, local_name, with_characters

_SIGN = re.compile(rb"<(?:\w+:)?(?:newsMessage|newsItem|nitf)[\s>]")
_NO_TIME = re.compile(r"(?<=^\d{8})T0000(?:00)?$")
# Elements that are one paragraph, and those that hold no running text.
_PARAGRAPHS = ("p", "hl2", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "pre", "lede")
_LEAD, _WHOLE = "lead_paragraph", "full_text"  # blocks of an archive's
_BESIDES = ("media", "figure", "fn", "table", "script", "style", "aside", "nitf-table", "note", "credit")


def parse(raw: Raw, fields: Fields) -> Found:
    """The article in each news item."""
    content = read_document(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    try:
        root = _xml(content)
    except ValueError as error:
        yield reject(raw, "bad_record", f"Broken XML: {error}. Get the file again.", content)
        return
    items = [root] if local_name(root) == "nitf" else [e for e in root.iter() if local_name(e) == "newsItem"]
    if not items:
        yield reject(raw, "no_text", "The message has no news item in it.", content)
    for number, item in enumerate(items, 1):
        read = _read_nitf if local_name(item) == "nitf" else _read_item
        article = read(item, raw, number if len(items) > 1 else 0)
        if article.text:
            yield make_article(article)
        else:
            message = "The news item has no text; it may be a picture or a notice. Take it out."
            yield reject(raw, "no_text", message, content, article.source_id)


def _read_item(item: Any, raw: Raw, number: int) -> Article:
    """NewsML-G2, https://iptc.org/standards/newsml-g2/."""
    inner = _first(item, "nitf")
    body = inner if inner is not None else _first(item, "contentSet")
    about = _first(item, "contentMeta")
    made = _first(item, "itemMeta")
    article = _read_nitf(inner, raw, number) if inner is not None else _article(raw, number)
    article.source_id = item.get("guid") or article.source_id
    article.title = line_in(_first(about, "headline")) or article.title
    article.authors = (
        names(line_in(_first(about, "by")), byline=True)
        or [name for name in (_label(e) for e in _children(about, "creator")) if name]
        or article.authors
    )
    article.publisher = _label(_first(made, "provider")) or _label(_first(about, "infoSource")) or article.publisher
    _date(article, line_in(_first(about, "contentCreated")), line_in(_first(made, "firstCreated")))
    _date(article, line_in(_first(made, "versionCreated")))
    changed = _moment(line_in(_first(about, "contentModified"))) or _moment(line_in(_first(made, "versionCreated")))
    if changed and article.published_at and changed > article.published_at:
        article.modified_at = changed
    tags = [_label(subject) for subject in _children(about, "subject")] + [
        line_in(e) for e in _children(about, "keyword")
    ]
    article.tags = names([tag for tag in tags if tag], byline=False) or article.tags
    if inner is None:
        article.text = _body(body)
    language = _first(about, "language")
    stated = language.get("tag") if language is not None else None
    article.language = language_code(stated or item.get(XML_LANG)) or article.language
    article.dateline = line_in(_first(about, "dateline")) or article.dateline
    return article


def _read_nitf(nitf: Any, raw: Raw, number: int) -> Article:
    """NITF 3, https://iptc.org/standards/nitf/."""
    article = _article(raw, number)
    document, published, head = _first(nitf, "docdata"), _first(nitf, "pubdata"), _first(nitf, "body.head")
    article.source_id = _attribute(_first(document, "doc-id"), "id-string") or article.source_id
    article.title = line_in(_first(head, "hl1")) or line_in(_first(head, "headline")) or line_in(_first(nitf, "title"))
    article.authors = _bylines(head)
    article.publisher = _attribute(published, "name") or line_in(_first(head, "distributor"))
    article.url = _attribute(published, "ex-ref")
    _date(
        article,
        _attribute(published, "date.publication"),
        _attribute(_first(document, "date.release"), "norm"),
        _attribute(_first(document, "date.issue"), "norm"),
        _attribute(_first(_first(head, "dateline"), "story.date"), "norm"),
    )
    article.text = _body(_first(nitf, "body.content"))
    article.dateline = line_in(_first(_first(head, "dateline"), "location"))
    article.tags = names([_attribute(e, "key") for e in _children(document, "keyword")], byline=False)
    article.language = language_code(nitf.get(XML_LANG))
    return article


def _article(raw: Raw, number: int) -> Article:
    return Article(raw.source, f"{raw.source_id}:{number}" if number else raw.source_id, "")


def _bylines(head: Any) -> list[str]:
    found: list[str] = []
    for byline in _children(head, "byline"):
        people = [line_in(person) for person in _children(byline, "person")]
        for title in _children(byline, "byttl"):  # what they are, which is no part of their name
            title.clear(keep_tail=True)
        found += [person for person in people if person] or names(line_in(byline), byline=True)
    return list(dict.fromkeys(found))


def _body(content: Any) -> str:
    """The paragraphs, apart by a blank line. White space is the markup's, not the text's."""
    if content is None:
        return ""
    blocks = {block.get("class"): block for block in _children(content, "block")}
    if _WHOLE in blocks and _LEAD in blocks:  # the lead stands in the whole once more
        content = blocks[_WHOLE]
    found = [paragraph for paragraph in _paragraphs(content) if paragraph]
    if not found:  # plain text, its paragraphs apart by blank lines already, or HTML as text
        plain = "".join(content.itertext()).replace("\r\n", "\n").replace("\r", "\n")
        if is_markup(plain) and (page := parse_html(plain)) is not None:
            return "\n\n".join(filter(None, _paragraphs(page)))
        found = [" ".join(part.split()) for part in re.split(r"\n\s*\n", plain)]
    return "\n\n".join(part for part in found if part)


def _paragraphs(element: Any) -> Iterator[str]:
    for child in element:
        name = local_name(child)
        if name in _PARAGRAPHS and not any(local_name(below) in _PARAGRAPHS for below in child.iterdescendants()):
            yield line_in(child) or ""
        elif name not in _BESIDES and name != "head":
            yield from _paragraphs(child)


def _xml(content: bytes) -> Any:
    """The root element. Nothing outside the file is ever read. Raises ValueError."""
    from lxml import etree

    def read(text: bytes) -> Any:
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        return etree.fromstring(text, parser)

    try:
        try:
            return read(content)
        except etree.XMLSyntaxError:
            return read(with_characters(content))
    except etree.XMLSyntaxError as error:
        raise ValueError(error.msg) from error


def _children(element: Any, name: str) -> list[Any]:
    return [e for e in element.iter() if local_name(e) == name] if element is not None else []


def _first(element: Any, name: str) -> Any:
    return next((e for e in element.iter() if local_name(e) == name), None) if element is not None else None


def _attribute(element: Any, name: str) -> str | None:
    return (element.get(name) or "").strip() or None if element is not None else None


def _label(element: Any) -> str | None:
    """The readable name of a coded thing; a code alone says nothing to a reader."""
    return line_in(_first(element, "name")) or _attribute(element, "literal")


def _date(article: Article, *stated: str | None) -> None:
    """Date the article by the first of `stated` that is a date, if it has none yet."""
    for text in stated:
        published = parse_published(_stated(text)) if text and not article.published_at else None
        if published:
            article.published_at, article.published_precision = published
            article.published_origin = "record"


def _moment(text: str | None) -> datetime | None:
    published = parse_published(_stated(text)) if text else None
    return published[0] if published else None


def _stated(text: str) -> str:
    """A date as NITF states it: T000000 without a zone is how it writes a bare day."""
    return _NO_TIME.sub("", text.strip())


READER = Reader(
    name="newsml",
    suffixes=(".xml", ".nitf", ".newsml"),
    parse=parse,
    sniff=lambda head: _SIGN.search(head.replace(b"\0", b"")) is not None,
)
