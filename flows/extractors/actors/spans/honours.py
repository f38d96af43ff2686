"""What honours somebody before and behind the name: "Hajiya Ana Duarte", "Ana Duarte KC"."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import PERSON
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.tagger import Span

_JUSTICE = re.compile(r"((?:Mr|Mrs|Ms|Lord|Lady|Chief)\.? )?Justice (?=[A-Z])")
_JUDGES = ("Mr ", "Mr. ", "Mrs ", "Mrs. ", "Ms ", "Ms. ", "Lord ", "Lady ", "Chief ")
_ARTICLES = (" a ", " an ", " the ", "The ", "A ", "An ")


def without_honours(span: Span, text: str) -> Span:
    """The span without the letters that somebody is honoured with ("Ana Duarte KC"), and "Justice" of "Mr Justice"."""
    if span.kind != PERSON or text.endswith(_ARTICLES, 0, span.start):
        return span  # "a Delle North MP"
    name = text[span.start : span.end]
    while name.count(" ") > 1 and name.rpartition(" ")[2] in listed("titles", "letters_behind"):
        name = name.rpartition(" ")[0].removesuffix(",")
    judge = _JUSTICE.match(name)
    is_judge = judge is not None and (judge[1] is not None or text.endswith(_JUDGES, 0, span.start))
    return span._replace(start=span.start + (judge.end() if judge and is_judge else 0), end=span.start + len(name))


def without_address(name: str) -> str:
    """ "Ana Duarte" of "Hajiya Ana Duarte" and "Tan Sri Ana Duarte"; two words of the name have to remain."""
    addresses = listed("titles", "addresses_apart")
    parts = name.split(" ")
    for size in (2, 1):
        if len(parts) > size + 1 and " ".join(parts[:size]).rstrip(".") in addresses:
            return without_address(" ".join(parts[size:]))
    return name
