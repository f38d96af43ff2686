"""What a text calls by one name is one thing: the mentions of which the model is sure tell of the others."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import itemgetter

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.kind.forms import surname_of
from newstables.extractors.actors.lexicon import COMMON, MISC_TAIL, Words
from newstables.extractors.actors.names.known import MARKS
from newstables.extractors.actors.names.tagger import SURE, Covered, Span
from newstables.extractors.actors.names.tokens import NameTokens

_NEXT = re.compile(r" ([A-Z][\w-]+)")
_LONGEST = 12  # tokens that a name may have in all
_TIMES = 2.0  # so much more has to speak for one kind than for the next


def agreed(spans: Sequence[Span], text: str, gazetteer: Gazetteer) -> list[Span]:
    """The spans, the doubtful ones with the kind that the same name, or the person of that surname, has elsewhere."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    names = [text[span.start : span.end] for span in spans]
    for name, span in zip(names, spans, strict=True):
        votes[name][span.kind] += span.certainty
        if span.kind == PERSON and " " in name:
            votes[surname_of(name)][PERSON] += span.certainty
    found: list[Span] = []
    for name, span in zip(names, spans, strict=True):
        if span.certainty < SURE and len(votes[name]) > 1 and name not in gazetteer.names:
            (kind, most), (_, next_most) = sorted(votes[name].items(), key=itemgetter(1), reverse=True)[:2]
            if kind != span.kind and most >= _TIMES * next_most:
                span = span._replace(kind=kind)
        found.append(span)
    return found


def overlooked(tokens: NameTokens, spans: Sequence[Span], words: Words) -> Iterator[Span]:
    """Organisations of which the model is sure elsewhere, where it saw nothing: by the same words."""
    text = tokens.text
    sure = {
        text[span.start : span.end]: span.certainty
        for span in spans
        if span.kind == ORGANISATION and span.certainty >= SURE
    }
    sure = {name: certainty for name, certainty in sure.items() if not words.classes.get(name, 0) & COMMON}
    longest: dict[str, int] = {}  # first word → tokens at most
    for name in sure:
        first, _, rest = name.partition(" ")
        longest[first] = min(max(longest.get(first, 0), rest.count(" ") + 2 + MARKS), _LONGEST)
    taken = Covered(spans, text)
    for i in tokens.among(longest) if sure else ():
        start = tokens.starts[i]
        if start not in taken:
            for last in range(min(tokens.run(i)[1], i + longest[tokens.words[i]]) - 1, i - 1, -1):
                end = tokens.ends[last]
                name = text[start:end]
                if name in sure and taken.is_free(start, end) and not _is_more(text, end, words):
                    yield Span(start, end, ORGANISATION, sure[name])
                    taken.cover(start, end)
                    break


def _is_more(text: str, end: int, words: Words) -> bool:
    """Whether the word behind makes it the name of something that acts for nobody: "the Tidal Board Act"."""
    following = _NEXT.match(text, end)
    return following is not None and bool(words.classes.get(following[1], 0) & MISC_TAIL)
