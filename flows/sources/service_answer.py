"""The answer of a news service → the articles in it, or what it says in place of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newstables.sources.field_values import FieldValues
from newstables.sources.fields import HOLD_TEXT, is_of_who
from newstables.sources.formats import Fields
from newstables.sources.telegram import messages_in

_WRAPPERS = ("_source", "node", "attributes", "article")  # what a service puts around each
_JSON_FEED = ("https://jsonfeed.org/version/", "http://jsonfeed.org/version/")
_LONGEST_ERROR = 200  # characters
_ADDRESS = ("http://", "https://")
_DEEPEST = 2  # objects around the list of articles in a service's answer


def records_in(record: Mapping[str, Any], fields: Fields, depth: int = 0) -> list[Mapping[str, Any]]:
    """The articles in the answer of a news service: {"articles": […]}, {"data": […]}, {"response": {"results": …}}.

    Some wrap each once more ({"hits": {"hits": [{"_source": …}]}}, {"edges": [{"node": …}]}), name each by its id or
    its address, have a list for each site or section, or answer with one alone. Authors and publishers have names and
    descriptions too, and are no articles.
    """
    if (messages := messages_in(record)) is not None:
        return messages
    is_article = FieldValues(record, fields).get("title") is not None
    needs_title = not _is_json_feed(record)
    holders = [(name, value) for name, value in record.items() if name in _WRAPPERS or not is_of_who(name)]
    own: list[Mapping[str, Any]] = [_at(name, value) for name, value in holders if isinstance(value, dict)]
    held = [value for value in own if _has_text(value, fields)]
    if not is_article and (len(held) == 1 or (held and len(held) == len(own))):
        return held if len(held) > 1 else [{**_of_who(record), **held[0]}]
    found: list[Mapping[str, Any]] = []
    for _, value in holders:
        if isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
            inner = [_unwrapped(each) for each in value]
            if not any(_has_text(each, fields, needs_title=needs_title) for each in inner):
                inner = [one for each in inner if depth < _DEEPEST for one in records_in(each, fields, depth + 1)]
        else:
            inner = records_in(value, fields, depth + 1) if isinstance(value, dict) and depth < _DEEPEST else []
        if inner and (not found or _are_alike(found[0], inner[0])):
            found += inner
    return found


def _of_who(record: Mapping[str, Any]) -> dict[str, Any]:
    """What stands beside an article of who wrote and published it."""
    return {name: value for name, value in record.items() if is_of_who(name) and name not in _WRAPPERS}


def _at(name: str, record: Mapping[str, Any]) -> Mapping[str, Any]:
    """A record that is named by its address, with that."""
    return {"url": name, **record} if name.startswith(_ADDRESS) else record


def _are_alike(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two records are of one kind, as articles of two sections are: half of their names are the same."""
    return 2 * len(one.keys() & other.keys()) >= max(len(one), len(other))


def _unwrapped(record: Mapping[str, Any]) -> Mapping[str, Any]:
    return next((record[name] for name in _WRAPPERS if isinstance(record.get(name), dict)), record)


def _has_text(record: Mapping[str, Any], fields: Fields, *, needs_title: bool = True) -> bool:
    values = FieldValues(record, fields)
    is_titled = not needs_title or values.get("title") is not None
    return is_titled and any(isinstance(values.get(field), str) for field in HOLD_TEXT)


def _is_json_feed(record: Mapping[str, Any]) -> bool:
    """Whether it is a JSON Feed, whose items need no title."""
    return str(record.get("version") or "").startswith(_JSON_FEED)


def as_of_feed(item: Mapping[str, Any], record: Mapping[str, Any]) -> Mapping[str, Any]:
    """An item with its publisher, where `record` is a JSON Feed, whose title is the site's; else as it is."""
    is_named = _is_json_feed(record) and record.get("title")
    return {**item, "publisher": record["title"]} if is_named else item


def answer_without_articles(record: Mapping[str, Any]) -> str | None:
    """What a news service says that has found nothing, or would not look; None where the record is no such answer."""
    status = str(record.get("status") or "").lower()
    if status == "error" or record.get("error") or record.get("errors"):
        names = ("message", "error", "errors", "code")
        told = next((str(record[name]) for name in names if record.get(name)), "it does not say which")
        told = told[:_LONGEST_ERROR].rstrip(".")
        return f"The service answered with an error, not with articles: {told}. Ask it again."
    lists = [name for name, value in record.items() if value == []]
    if lists and not any(isinstance(value, list | dict) and value for value in record.values()):
        return f"The service found no articles: {lists[0]} is empty."
    return None
