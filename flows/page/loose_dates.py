"""Dates of a page that are no metadata by a known name: in tags named by somebody, attributes, data of scripts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from newstables.page.blocks import Block, BlockPlace, elements_around
from newstables.page.markup import Time, holder_of
from newstables.page.suspicion import HARD

_LETTERS = re.compile(r"[^a-z]+")
_WHEN = r"(?:date|time|at|on|utc|iso|stamp)"
_OF_PUBLICATION = re.compile(
    rf"(?:pub|publish|published|publication|posted|release|released|issue|issued)(?:first|original)?{_WHEN}+$"
    rf"|{_WHEN}(?:first|original)?(?:pub|published?|publication|posted|issued|released?){_WHEN}*$"
    rf"|first(?:published|publication)$|(?:article|story|news|post)created?{_WHEN}$"
)
_OF_ANOTHER = re.compile("unpubl|expir|embargo|until|updat|modif")
_ABOVE = 3  # blocks over the headline that may hold a time of the article
_LINKED = 0.3  # a block of which more than this is link text leads elsewhere
_HEADLINE = 25  # letters from which a link may be the headline of another story
_MOST_ATTRIBUTES = 5
_ENTRIES = frozenset(("hentry", "h-entry"))  # what microformats call an article
_OF_RDFA = frozenset(("dc:date", "dc:created", "dcterms:created", "schema:datecreated", "schema:datepublished"))
_HOLDS_DATE = re.compile("date|time|publi|stamp|utc")
_DATE_CLASS = re.compile(r"(?<![a-z])(?:date|time|timeago|timestamp|published|pubdate|posted)(?![a-z])")
_VALUE = re.compile(r"(?:19|20)\d\d-\d\d-\d\d.{0,20}|1\d{9}(?:\d{3})?|[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d.{0,20}")
# "publishedAt":"2021-03-04…", 'pubDate': 1614844800, \\"date_published\\": …; it begins with what is quick to look for.
_IN_SCRIPT = re.compile(
    r"ub(?:lish(?:ed)?|lication|Date|date|_date)\w{0,16}\\?[\"']?\s*[:=]\s*\\?[\"']?"
    r"((?:19|20)\d\d-\d\d-\d\d[\dT:.+Z -]{0,22}|1\d{9}(?:\d{3})?|[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d)(?![\w])"
)
_NEAR_TITLE = 1_500  # characters
_TITLE = 40  # characters that tell a title


def is_named_for_publication(key: str) -> bool:
    """Whether a meta tag's name says that it holds the day of publication ("my-site:first_published_at")."""
    letters = _LETTERS.sub("", key)
    return _OF_PUBLICATION.search(letters) is not None and _OF_ANOTHER.search(letters) is None


def date_in_scripts(root: Any, titles: Sequence[str]) -> str | None:
    """The date of publication in the data of the page's scripts.

    It is the one nearest to a title of the article; where none stands near, the only one.
    """
    known = [title[:_TITLE] for title in titles if len(title) >= _TITLE / 2]
    found: set[str] = set()
    for script in root.iter("script"):
        text = script.text or ""
        dates = list(_IN_SCRIPT.finditer(text))
        places = [place for title in known if dates and (place := text.find(title)) >= 0]
        near = [(abs(date.start() - place), date[1]) for place in places for date in dates]
        if near and min(near)[0] <= _NEAR_TITLE:
            return min(near)[1]
        found.update(date[1] for date in dates)
    return found.pop() if len(found) == 1 else None


def of_article(
    times: Iterable[Time], blocks: Sequence[Block], places: Sequence[BlockPlace], title: int | None, behind: int | None
) -> list[Time]:
    """The times that stand where an article's do: about its headline, or in its text, and not with a link elsewhere.

    Right in the element of the article around the headline is such a place too.

    `title` is the block of the headline and `behind` the one behind the text, if they are known.
    """
    number = {id(place.element): index for index, place in enumerate(places)}
    start = blocks[max(title - _ABOVE, 0)].place if title is not None else 0
    end = blocks[behind - 1].place if behind else -1 if title is None else blocks[title].place
    others = {i for i, place in enumerate(places) if place.suspicion == HARD or place.element.tag == "aside"}
    for block in blocks:
        if block.linked > _LINKED and len(block.text) >= _HEADLINE:
            others |= elements_around(places, block.place)
    others -= elements_around(places, end)
    around = elements_around(places, blocks[title].place) if title is not None else set()
    own = {place for place in around if _is_article(places[place].element)}
    found = ((number.get(id(time.holder), -1), time) for time in times)
    return [
        time
        for place, time in found
        if (start <= place <= end or place in own) and others.isdisjoint(elements_around(places, place))
    ]


def _is_article(element: Any) -> bool:
    return element.tag == "article" or not _ENTRIES.isdisjoint((element.get("class") or "").split())


def in_attributes(root: Any) -> Iterator[Time]:
    """Dates in attributes of elements that are none for times (<abbr title=…>, <span data-timestamp=…>)."""
    left = _MOST_ATTRIBUTES
    for element in root.iter("abbr", "span", "div", "p", "small", "li", "time", "relative-time", "time-ago"):
        names = (element.get("class") or "").lower()
        for name, value in element.items():
            named = (
                name == "datetime"
                or (name == "content" and _is_of_publication(element))
                or (name.startswith("data-") and _HOLDS_DATE.search(name) is not None)
            )
            dated = named or (name == "title" and (element.tag == "abbr" or _DATE_CLASS.search(names) is not None))
            if dated and left and _VALUE.fullmatch(value.strip()):
                left -= 1
                kind = f"{names} published" if name == "content" else names
                yield Time(kind, value.strip(), holder_of(element))


def _is_of_publication(element: Any) -> bool:
    """Whether RDFa says that an element holds the day of publication (<span property="dc:date dc:created" …>)."""
    return not _OF_RDFA.isdisjoint((element.get("property") or "").lower().split())
