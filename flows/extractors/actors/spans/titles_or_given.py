"""Given names that are titles too: "Dean" of `Dean Flood told the court`, whom no faculty has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE
from newstables.extractors.actors.lexicon import GIVEN, SURNAME, Words, lexicon
from newstables.extractors.actors.names.tagger import SURE, Span

_BEFORE = re.compile(r"(?<![\w-])([A-Z][a-z]+) $")
_WHOLE = re.compile(r"([A-Z][a-z]+) [A-Z][\w'’-]+")
_LONGEST = 12  # characters
_ARTICLES = ("the ", "The ", "a ", "The Very Reverend ")


def by_given_names(spans: Sequence[Span], text: str, words: Words) -> list[Span]:
    """The spans, a surname with the given name before it that is a title too, `Dean Flood`, `Duke Hill`.

    Deans, dukes and earls have "the" or "of" beside them: a text where neither is, nor what a dean is of, has no such.
    """
    titles: dict[str, Sequence[str]] = lexicon()["titles"]["given_too"]
    given = {title for title, told in titles.items() if title in text and not _is_title(title, told, text)}
    return [_whole(span, given, text, words) for span in spans] if given else list(spans)


def _is_title(title: str, told: Sequence[str], text: str) -> bool:
    """Whether a text has the title as a noun, or what its holder belongs to: "the dean", "Duke of", "faculty"."""
    low = title.lower()
    if any(one in text for one in (f" {low} ", f" {low},", f" {low}s", f"the {title}", f"{title} of")):
        return True
    return _told(tuple(told)).search(text) is not None


@cache
def _told(nouns: tuple[str, ...]) -> re.Pattern[str]:
    """ "provost", "universities", "Church"."""
    return re.compile(rf"\b(?:{'|'.join(nouns)})", re.IGNORECASE)


def _whole(span: Span, given: set[str], text: str, words: Words) -> Span:
    if span.kind == PERSON:
        before = _BEFORE.search(text, max(0, span.start - _LONGEST), span.start)
        first = text[span.start : span.end].partition(" ")[0]
        if before is None or before[1] not in given or text.endswith(_ARTICLES, 0, before.start()):
            return span
        mask = words.classes.get(first, 0)
        is_full = bool(mask & GIVEN and not mask & SURNAME) or " " in text[span.start : span.end]
        return span if is_full else span._replace(start=before.start(), certainty=1.0)  # "Dean John Smith"
    if span.kind in (ORGANISATION, PLACE) and span.certainty < SURE:
        whole = _WHOLE.fullmatch(text, span.start, span.end)
        surname = whole is not None and words.classes.get(whole[0].split()[1], 0) & SURNAME
        if whole is not None and whole[1] in given and surname:
            return span._replace(kind=PERSON, certainty=1.0)
    return span
