"""What a page says for machines: meta tags, JSON-LD, microdata, times. Read, not yet weighed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Any

from newstables.page.clean import clean_line
from newstables.page.in_line import INLINE
from newstables.page.json_ld import is_url, read_json
from newstables.page.microdata import Scopes, is_of_article

_MOST_TIMES, _MOST_PROPERTIES = 40, 200  # of a page's
_MOST_HEADINGS = 5
_LONGEST_TIME = 60  # characters of what is shown of it
_LONGEST_PERSON = 80
_FIGURES = frozenset(("figure", "figcaption"))
_OF_DRAWINGS = frozenset(("svg", "g", "symbol"))  # may have a title of their own, which says what is drawn
_PICTURES = ("ImageObject", "VideoObject", "Photograph")
_DATES = frozenset(("datepublished", "datecreated", "datemodified"))  # names of microdata


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
        self.publisher: str | None = None  # by microdata
        self.item_types: set[str] = set()  # of microdata: what the page holds
        self.json_ld: list[Any] = []
        self._scopes = Scopes(root)
        for element in root.iter("meta", "link", "title", "base", "script", "h1", "time"):
            self._read_tag(element)
        told = (
            element
            for element in root.iter("*")
            if element.get("itemprop") or element.get("itemtype") or element.get("rel") == "author"
        )
        mine = (element for element in told if not self._scopes.is_of_other(element))
        # What is said of the article itself goes before what is said on its page.
        for element in sorted(islice(mine, _MOST_PROPERTIES), key=self._scopes.is_of_own, reverse=True):
            if kind := element.get("itemtype"):
                self.item_types.add(kind.rstrip("/").rsplit("/", 1)[-1])
            self._read_property(element)

    def _read_tag(self, element: Any) -> None:
        """Keep what an element says by its tag; of titles, canonical addresses and bases the first counts."""
        tag = element.tag
        if tag == "meta":
            self._read_meta(element)
        elif tag == "script":
            if "ld+json" in (element.get("type") or ""):
                self.json_ld.extend(read_json(element.text or ""))
        elif tag == "link":
            if not self.canonical and "canonical" in (element.get("rel") or "").lower().split():
                self.canonical = element.get("href")
        elif tag == "title":
            if self.title is None and element.getparent().tag not in _OF_DRAWINGS:
                self.title = clean_line("".join(element.itertext()))
        elif tag == "base":
            self.base = self.base or element.get("href")
        elif tag == "h1":
            if (heading := clean_line(_shown_in(element))) and len(self.headings) < _MOST_HEADINGS:
                self.headings.append(heading)
                self.headline = element if self.headline is None else self.headline
        elif (value := element.get("datetime")) and len(self.times) < _MOST_TIMES:
            is_own = is_of_article(element) and not self._scopes.is_of_other(element)
            said = element.get("itemprop") if is_own else None
            shown = "".join(element.itertext())[:_LONGEST_TIME]
            kind = " ".join(filter(None, (said, element.get("class"), element.get("pubdate"), shown)))
            self.times.append(Time(kind.lower(), value, holder_of(element)))

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
            if is_of_article(element):
                value = element.get("content") or element.get("datetime") or "".join(element.itertext())
                self.meta.setdefault(name, value.strip())
        elif name in ("author", "creator") or element.get("rel") == "author":
            if not is_of_picture(element) and (person := _name_in(element)):
                self.persons.append(person)
        elif name == "publisher":
            named = _name_in(element)
            self.publisher = self.publisher or (None if named and is_url(named) else named)


def _shown_in(element: Any) -> str:
    """The text of an element, its lines apart, without what a drawing in it is called."""
    for broken in element.iter("br"):
        broken.tail = f" {broken.tail or ''}"
    if next(element.iter("svg"), None) is None:
        return "".join(element.itertext())
    return "".join(element.xpath(".//text()[not(ancestor::svg)]"))


def _name_in(element: Any) -> str | None:
    """The name of who is described by an element of microdata; what it shows, where none is said to be the name."""
    inner = element.xpath(".//*[@itemprop='name']")
    holder = inner[0] if inner else element
    text = clean_line("".join(holder.itertext())) or clean_line(holder.get("content"))
    return text if text and len(text) < _LONGEST_PERSON else None


def is_of_picture(element: Any) -> bool:
    """Whether an element stands in a figure, or in what is described as a picture or video."""
    around = (element, *element.iterancestors())
    return any(one.tag in _FIGURES or (one.get("itemtype") or "").endswith(_PICTURES) for one in around)
