"""Countries whose name joins two lands ("Trinidad and Tobago"), of which the model sees one or each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, Gazetteer
from newstables.extractors.actors.names.tagger import Span

_AND = " and "
_BY_GAZETTEER: dict[int, tuple[Gazetteer, Mapping[str, list[str]]]] = {}


def joined_lands(spans: Sequence[Span], text: str, gazetteer: Gazetteer) -> list[Span]:
    """The spans, what begins with the name of such a country as that country; not in what is called after it, "Trinidad
    and Tobago Cricket Board".
    """
    joined = _joined(gazetteer) if _AND in text else {}
    found: list[Span] = []
    for i, span in enumerate(spans):
        if found and span.start < found[-1].end:
            continue
        names = joined.get(text[span.start : span.end].partition(" ")[0], ())
        end = span.start + max((len(name) for name in names if text.startswith(name, span.start)), default=0)
        reach = max(other.end for other in spans[i:] if other.start < max(end, span.end))
        is_whole = span.start < end and reach <= end and not text[end : end + 1].isalnum()
        found.append(Span(span.start, end, PLACE) if is_whole else span)
    return found


def _joined(gazetteer: Gazetteer) -> Mapping[str, list[str]]:
    """The first word of such a name → the names."""
    known = _BY_GAZETTEER.get(id(gazetteer))
    if known is None or known[0] is not gazetteer:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for name, entry in gazetteer.names.items():
            if entry.kind == COUNTRY and _AND in name:
                found[name.partition(" ")[0]].append(name)
        known = _BY_GAZETTEER[id(gazetteer)] = (gazetteer, dict(found))
    return known[1]
