"""What a page says of its article, as a record that its readers fill in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from newstables.article.published import NumericOrder
from newstables.page.markup import Time
from newstables.schemas.articles import Origin, Precision


@dataclass(slots=True)
class Metadata:
    """What was found, cleaned; None or empty where the page does not say."""

    url: str | None = None
    publisher: str | None = None
    site: str | None = None  # its name, where nothing but the page's title says it
    title: str | None = None
    authors: list[str] = field(default_factory=list)
    published_at: datetime | None = None
    published_precision: Precision | None = None
    published_origin: Origin | None = None
    published_as: str | None = None  # in the page's words
    numeric_order: NumericOrder | None = None  # of the page's other dates, noted where it is needed
    both_ways: tuple[datetime, datetime] | None = None  # the two readings where day and month could be swapped
    vague_date: str | None = None  # of a meta tag that does not say what for
    created: str | None = None  # the day on which JSON-LD says that it was made
    published_ago: timedelta | None = None  # before the page was saved
    modified_at: datetime | None = None
    modified_ago: timedelta | None = None
    language: str | None = None
    dateline: str | None = None
    tags: list[str] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)  # of elements of the page; then of those that may be the article's
    scripted: str | None = None  # the date that the data of a script gives the article
    summary: str | None = None  # what the page says of it to search engines: often the line under the title
    body: str | None = None  # the article's text, where JSON-LD repeats it
    words: int | None = None  # how many words the page says that the article has
    is_live: bool = False  # it is a blog of updates as things happen
    is_article: bool = False  # the page says so for machines
    lists: bool = False  # its types, address or classes are those of a list, a gallery or goods
    is_listing: bool = False  # and so is what was found on it
    goes_on: bool = False  # below the text the page leads to the next part of it
    asks_consent: bool = False  # a paragraph on it asks a reader to agree to cookies
    free: bool = True  # False: the page says that a reader must pay for all of it
