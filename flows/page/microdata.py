"""The elements that microdata describes a thing in, and whether that is the page's article or a story elsewhere."""

from __future__ import annotations

from typing import Any

from newstables.page.body import is_headline
from newstables.page.clean import clean_line
from newstables.page.json_ld import is_article
from newstables.page.words import normal

_WITHOUT_DATES = frozenset(("Person", "Organization", "NewsMediaOrganization"))  # a date in them is of what is around
_LONGEST_TEASER = 700  # characters, white space among them
_TITLES = "//h1 | //title | //meta[@property='og:title']"
_SCOPES = "//*[@itemscope]"
_HEADLINE = ".//*[@itemprop='headline' or @itemprop='name' or self::h1 or self::h2 or self::h3 or self::h4 or self::h5]"
_BODY = ".//*[@itemprop='articleBody']"


class Scopes:
    """The articles that a page describes by microdata: its own, and other stories that it leads to.

    Its own is the one with a headline of the page, else the one that holds a text. Where no article is either, none is
    known to be another story.
    """

    def __init__(self, root: Any) -> None:
        scopes = [scope for scope in root.xpath(_SCOPES) if is_article(_kind_of(scope))]
        self._own: list[Any] = []
        self._others: list[Any] = []
        if not scopes:
            return
        titles = [normal(title) for element in root.xpath(_TITLES) if (title := _words_of(element))]
        named = {scope: headline for scope in scopes if (headline := _headline_in(scope))}
        own = [scope for scope, headline in named.items() if is_headline(normal(headline), titles)]
        self._own = own or [scope for scope in scopes if scope.xpath(_BODY)]
        around = {one for scope in self._own for one in (scope, *scope.iterancestors())}
        self._others = [scope for scope in named if self._own and scope not in around]

    def is_of_other(self, element: Any) -> bool:
        """Whether an element stands in what is described as another story."""
        return bool(self._others) and any(one in self._others for one in (element, *element.iterancestors()))

    def is_of_own(self, element: Any) -> bool:
        """Whether an element stands in what is described as the page's article."""
        return bool(self._own) and any(one in self._own for one in element.iterancestors())


def is_of_article(element: Any) -> bool:
    """Whether a property is of the article, or of the page: comments, pictures and videos have dates of their own."""
    for scope in element.iterancestors():
        if scope.get("itemscope") is None:
            continue
        kind = _kind_of(scope)
        if kind not in _WITHOUT_DATES:
            is_of_text = kind.endswith("Page") or kind in ("", "CreativeWork", "Review") or is_article(kind)
            return is_of_text and not _is_teaser(scope)
    return True


def _is_teaser(scope: Any) -> bool:
    """Whether what is described is a story elsewhere: it is short, and its headline is a link. A page's own is none."""
    heading = next(scope.iter("h1", "h2", "h3", "h4", "h5"), None)
    if heading is None or heading.tag == "h1":
        return False
    is_link = heading.getparent().tag == "a" or next(heading.iter("a"), None) is not None
    return is_link and len("".join(scope.itertext())) <= _LONGEST_TEASER


def _kind_of(scope: Any) -> str:
    return (scope.get("itemtype") or "").rstrip("/").rsplit("/", 1)[-1]


def _headline_in(scope: Any) -> str | None:
    """What an article is called: by microdata, else by its first heading. The name of its writer is none of it."""
    for element in scope.xpath(_HEADLINE):
        holder = next((one for one in element.iterancestors() if one.get("itemscope") is not None), None)
        if holder is scope and (words := _words_of(element)):
            return words
    return None


def _words_of(element: Any) -> str | None:
    told: str = element.get("content") or "".join(element.itertext())
    return clean_line(told)
