"""Names among the words of a title: nobody acts in “Waiting for Anna Holt”, nor in the novel The Ghost of Anna Holt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON
from newstables.extractors.actors.lexicon import Words
from newstables.extractors.actors.names.tagger import Span
from newstables.language.annotate import Document
from newstables.language.works import in_title

_WRITTEN = (
    "novel|book|memoir|biography|film|movie|documentary|comedy|thriller|drama|series|sitcom|play|musical|opera|ballet"
    "|poem|painting|album|song|single|track"
)
_SMALL = "of|and|the|a|an|in|on|to|for|from|with|at"
_TITLE = re.compile(rf"\b(?:{_WRITTEN}),? (?:The|A|An) (?:[A-Z][\w'’-]* (?:(?:{_SMALL}) )*)+$")
_LONGEST = 80  # characters of a title before the name
_NEAR = 30  # characters from a quotation to the word that says whose it is
_STATED = re.compile(r" (?:is|are|was|were|has|have|will) ")
_ARTICLES = ("The ", "A ", "An ", "the ")


def without_titles(spans: Iterable[Span], document: Document, words: Words) -> Iterator[Span]:
    """The spans that are not among the words of a title; what is all that is quoted may be anybody's name.

    A country in a title is one still: it may be all that tells where the article is set.
    """
    for span in spans:
        if span.kind not in (PERSON, ORGANISATION) or not _is_in_title(span, document, words):
            yield span


def _is_in_title(span: Span, document: Document, words: Words) -> bool:
    text = document.text
    if document.quote_at(span.start) is not None:
        start = next((span.start - len(each) for each in _ARTICLES if text.endswith(each, 0, span.start)), span.start)
        if in_title(document, span.start, text[start : span.end]):
            return not _is_said(document, span.start, words)
    first = max(0, span.start - _LONGEST)
    may_be = (
        text.find(" The ", first, span.start) >= 0
        or text.find(" A ", first, span.start) >= 0
        or text.find(" An ", first, span.start) >= 0
    )
    return may_be and _TITLE.search(text, first, span.start) is not None


def _is_said(document: Document, position: int, words: Words) -> bool:
    """“Kenya, Uganda and Chad,” she said; “Duarte is in Chad”: somebody's words, though all have capitals."""
    start, end = document.quote_at(position) or (position, position)
    behind = document.text[end : end + _NEAR].split()[:2]
    said = any(word.strip(".,") in words.speech for word in behind)
    return said or bool(_STATED.search(document.text, start, end))
