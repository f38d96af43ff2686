"""Who wrote the article on a page: as its markup says, else as a byline on it shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from newstables.article.byline import (
    is_button,
    is_name,
    name_alone,
    names_in_byline,
    names_in_place,
    split_names,
    without_address,
)
from newstables.article.english_dates import patterns
from newstables.calendar_names import weekday_pattern
from newstables.language.given_names import given_names
from newstables.lexicon import load
from newstables.page.clean import clean_line
from newstables.page.facts import Metadata
from newstables.page.json_ld import is_url, looked_up
from newstables.page.markup import Markup, is_of_picture
from newstables.page.suspicion import HARD, TAGS_SPARED, judge_names

_LONGEST_BYLINE = 200
_LONGEST_LINE = 120
# Links to the page of an author, and elements that are named for one; below the headline, for above it are others'.
_AUTHOR_LINKS = "following::a[contains(@href, '/author') or contains(@href, '/staff/') or contains(@href, '/reporter')]"
_AUTHOR_CLASSES = "following::*[contains(@class, 'author') or contains(@class, 'byline')]"
_MOST_SHOWN = 6
_LONG_NAME = 6  # letters of a publisher's name that are in no person's by chance
_WEEKDAY = re.compile(rf"(?:^|(?<=[\s,|]))(?:{weekday_pattern()})[.,]{{0,2}}\s*$", re.IGNORECASE)  # before a date
_LEADING = re.compile(r"^(?:by\b|written by|view all posts by|posts by|author)\s*:?\s*", re.IGNORECASE)


def find_authors(linked: dict[str, Any], head: Markup, keys: Sequence[str], said: Metadata) -> list[str]:
    """The persons, in order; no desks, agencies or feeds, and not the publisher. `keys`: meta tags that name them."""
    own = plain_name(said.publisher or "")
    told = _tellings(linked, head, keys, said.publisher)
    persons = ([name for name in dict.fromkeys(found) if not _is_of(name, own)] for found in told)
    found = without_house(next(filter(None, persons), []), said.site)
    if found and found == list(dict.fromkeys(_marked(head))):  # one of two names may be all that has a mark of its own
        shown = [name for name in dict.fromkeys(_shown(head.headline)) if not _is_of(name, own)]
        return without_house(shown if shown[: len(found)] == found else found, said.site)
    return found


def without_house(names: Sequence[str], site: str | None) -> list[str]:
    """The names without that of the `site`, as its titles have it ("Jane Roe, Valley Post").

    Where it is the only one, or begins like a person's, it stays: a site may be named for its writer, and a title may
    name the writer of a column.
    """
    own = plain_name(site or "")
    if not site or not own or _begins_like_person(site):
        return list(names)
    return [name for name in names if not _is_of(name, own)] or list(names)


def _begins_like_person(name: str) -> bool:
    """Whether a name begins with a first name that is a woman's or a man's ("Jane Roe", "JANE ROE")."""
    return name.split()[0].capitalize() in given_names()


def _tellings(
    linked: dict[str, Any], head: Markup, keys: Sequence[str], publisher: str | None
) -> Iterator[Iterable[str]]:
    """What each place says of the authors, the most trusted first."""
    yield _said_by_json(linked, head.json_ld)
    for key in keys:
        yield _said_by_meta(head.lists.get(key, ()), publisher)
    yield _said_to_twitter(head.meta)
    yield _marked(head)
    yield _shown(head.headline)


def _marked(head: Markup) -> list[str]:
    """The names that elements of the page are marked as an author's."""
    return [name for person in head.persons for name in split_names(_LEADING.sub("", person))]


def _is_of(name: str, own: str) -> bool:
    """Whether a name is the publisher's (`own`, plain), or that of its house ("Edition Nordkurier")."""
    plain = plain_name(name)
    return plain == own or (len(own) >= _LONG_NAME and own in plain)


def _said_by_meta(values: Iterable[str], publisher: str | None) -> Iterator[str]:
    for value in map(without_address, values):
        if not is_url(value) and len(value) < _LONGEST_BYLINE:
            yield from split_names(_without_paper(_without_day(clean_line(value) or ""), publisher))


def _said_to_twitter(meta: dict[str, str]) -> Iterator[str]:
    if (meta.get("twitter:label1") or "").lower() in ("written by", "by", "author"):
        yield from split_names(clean_line(meta.get("twitter:data1")) or "")


def _without_day(author: str) -> str:
    """An author without the day and hour before it ("Tuesday May 4, 2021 10:05 am by Jane Roe")."""
    day, by, name = author.rpartition(" by ")
    return name if by and any(map(str.isdigit, day)) else author


def _without_paper(author: str, publisher: str | None) -> str:
    """An author without the paper's name behind it ("Jane Roe - Valley Herald")."""
    name, dash, paper = author.rpartition(" - ")
    return name if dash and plain_name(paper) == plain_name(publisher or "") else author


def plain_name(name: str) -> str:
    """A name without what tells a site's name from its address: for comparing."""
    return re.sub(r"\W+|\bthe\b|\.com\b|\.co\.uk\b", "", name.lower())


def _said_by_json(linked: dict[str, Any], nodes: Sequence[Any]) -> list[str]:
    """The authors in JSON-LD; one that is only named by its id is looked up among the page's nodes."""
    said = linked.get("author") or linked.get("creator")
    found: list[str] = []
    for person in said if isinstance(said, list) else [said]:
        person = looked_up(person, nodes)
        if isinstance(person, dict) and "Organization" in str(person.get("@type")):
            continue
        name = _name_of(person) if isinstance(person, dict) else person
        for one in name if isinstance(name, list) else [name]:
            if isinstance(one, str):
                found += split_names(clean_line(one) or "")
    return found


def _name_of(person: dict[str, Any]) -> Any:
    """What a person is called; some pages only say the parts of the name (givenName, familyName)."""
    parts = [person.get(key) for key in ("givenName", "additionalName", "familyName")]
    return person.get("name") or " ".join(part for part in parts if part and isinstance(part, str))


def _shown(headline: Any | None) -> list[str]:
    """The names in the first byline below the headline."""
    if headline is None:
        return []
    for path in (_AUTHOR_LINKS, _AUTHOR_CLASSES):
        for line, *below in _bylines(headline, path):
            told = names_in_byline(line) or names_in_place(line) or split_names(_LEADING.sub("", _before_date(line)))
            names = [name for name in told if is_name(name) and not is_button(name)]
            if names:
                return [*names, *_names_below(below)]
    return []


def _names_below(lines: Sequence[str]) -> Iterator[str]:
    """The persons in the lines right below a byline, one in each ("By Jane Roe", "Sam Poe"); no "Victoria Falls"."""
    for line in lines:
        name = name_alone(line)
        if name is None or not _begins_like_person(name) or name.split()[-1].lower() in _kinds_of_place():
            return
        yield name


@cache
def _kinds_of_place() -> frozenset[str]:
    """Words at the end of a place's name ("Virginia Beach")."""
    return frozenset(load("newstables.page", "boilerplate.toml")["words"]["places"])


def _before_date(line: str) -> str:
    """What stands before the date in a line ("Jane Roe July 10, 2024", "Jane Roe Thu 6 Jun 2024")."""
    date = patterns()[0].search(line)
    return _WEEKDAY.sub("", line[: date.start()]) if date else line


def _is_of_reader(element: Any) -> bool:
    """Whether an element names who wrote a comment."""
    around = (element, *element.iterancestors())
    return any(
        judge_names(one.get("class") or "", one.get("id") or "")[0] == HARD
        for one in around
        if one.tag not in TAGS_SPARED
    )


def _bylines(headline: Any, path: str) -> Iterator[list[str]]:
    """The lines of each element that may be a byline; it is one where its first line is as short as that."""
    for element in headline.xpath(f"({path})[position() <= {_MOST_SHOWN}]"):
        if _is_of_reader(element) or is_of_picture(element):
            continue
        lines = _lines_of(element)
        if lines and len(lines[0]) <= _LONGEST_LINE:
            yield lines


def _lines_of(element: Any) -> list[str]:
    """What an element shows, line by line: <br> parts them."""
    lines = [""]
    for node in element.xpath(".//text() | .//br"):
        if isinstance(node, str):
            lines[-1] += f" {node}"
        else:
            lines.append("")
    return [line for line in map(clean_line, lines) if line]
