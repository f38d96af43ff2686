"""Countries whose name joins two lands ("Trinidad and Tobago"), of which the model sees one or each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import islice, takewhile

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, Gazetteer, once_a_gazetteer
from newstables.extractors.actors.names.tagger import Span

_AND = " and "


def joined_lands(spans: Sequence[Span], text: str, gazetteer: Gazetteer) -> list[Span]:
    """The spans, what begins with the name of such a country as that country; not in what is called after it, "Trinidad
    and Tobago Cricket Board".
    """
    joined = _joined(gazetteer) if _AND in text else {}
    found: list[Span] = []
    for i, span in enumerate(spans):
        if found and span.start < found[-1].end:
            continue
        names = joined.get(text[span.start : span.end].partition(" ")[0])
        if names is None:
            found.append(span)
            continue
        end = span.start + max((len(name) for name in names if text.startswith(name, span.start)), default=0)
        is_land = end > span.start and not text[end : end + 1].isalnum() and _ends(spans, i, end)
        found.append(Span(span.start, end, PLACE) if is_land else span)
    return found


def _ends(spans: Sequence[Span], first: int, end: int) -> bool:
    """Whether none of the names from `first` on that begin before `end` goes on behind it."""
    begun = takewhile(lambda span: span.start < end, islice(spans, first, None))
    return all(span.end <= end for span in begun)


@once_a_gazetteer
def _joined(gazetteer: Gazetteer) -> Mapping[str, list[str]]:
    """The first word of such a name → the names."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name, entry in gazetteer.names.items():
        if entry.kind == COUNTRY and _AND in name:
            found[name.partition(" ")[0]].append(name)
    return dict(found)
