"""Letters behind a name that tell of an honour, a degree or a seat: "Ana Duarte KC"."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import PERSON
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.tagger import Span

_ARTICLES = (" a ", " an ", " the ", "The ", "A ", "An ")


def without_letters(span: Span, text: str) -> Span:
    """ "Ana Duarte KC" without the letters that somebody is honoured with."""
    if span.kind != PERSON or text.endswith(_ARTICLES, 0, span.start):
        return span  # "a Delle North MP"
    name = text[span.start : span.end]
    while name.count(" ") > 1 and name.rpartition(" ")[2] in listed("titles", "letters_behind"):
        name = name.rpartition(" ")[0].removesuffix(",")
    return span._replace(end=span.start + len(name))
