"""Names in one list are of one kind: "Arvost, Belmar, Chelm and Dorva" are all places where most of them are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import COMMON, GIVEN, SURNAME, Words, listed
from newstables.extractors.actors.names.tagger import SURE, Covered, Span
from newstables.extractors.actors.names.tokens import JOINING, NameTokens
from newstables.extractors.actors.spans.personal import is_personal
from newstables.lexicon import alternation

# ", ", " and ", "; ", " (43), ", " (up 5 per cent); and "
_BETWEEN = re.compile(r"(?: \([^()A-Z\n]{1,24}\))?(?:, ?(?:and |or |& )?|; (?:and )?| (?:and|or|&) )")
_LONGEST_BETWEEN = 36  # characters
_GOALS = re.compile(r" \d{1,2}-\d{1,2}(?![-\d]|,? \(?\d)")
_DRAW = re.compile(r"drew|drawn|lost \d{1,2}-\d{1,2} to")
_UNLIKE = {PERSON, ORGANISATION}
_SHORTEST = 3
_LONGEST = 3  # words of an overlooked name
_BELIEVED, _LIKELY = 0.55, 0.8  # so sure are most of a list, and so sure is then the rest
_MOST = 0.6  # of a list: so many of one kind speak for the others


def of_one_kind(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, the doubtful ones in a list with the kind that most of it has."""
    found: list[Span] = []
    for row in rows(spans, text):
        if len(row) < _SHORTEST:
            found += row
            continue
        row = _of_one_first_word(row, text, words, gazetteer)
        kind, count = Counter(span.kind for span in row).most_common(1)[0]
        agreed = count >= _MOST * len(row)
        believed = [_is_believed(span, text, words, gazetteer) for span in row if span.kind == kind]
        told = sum(believed) >= _MOST * len(row)
        for span in row:
            name = text[span.start : span.end]
            if agreed and span.certainty < SURE and name not in gazetteer.names:
                likely = _LIKELY if told and _has_own_word(name, kind, words) else 0
                span = span._replace(kind=kind, certainty=max(span.certainty, likely))
            found.append(span)
    return found


def _is_believed(span: Span, text: str, words: Words, gazetteer: Gazetteer) -> bool:
    if span.certainty > _BELIEVED or _is_known(span, text, gazetteer):
        return True
    return span.kind == PERSON and has_given_name(text[span.start : span.end], words)


def _is_known(span: Span, text: str, gazetteer: Gazetteer) -> bool:
    entry = gazetteer.names.get(text[span.start : span.end])
    return entry is not None and entry.kind == span.kind


def _has_own_word(name: str, kind: str, words: Words) -> bool:
    """Whether a name has a word that is no everyday word; a person's of one word may be a town."""
    if kind == PERSON and " " not in name:
        return False
    return not all(words.classes.get(part, 0) & COMMON or part in JOINING for part in name.replace(",", "").split())


def coordinated(tokens: NameTokens, spans: Sequence[Span], words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans and the names that the model overlooked in a list of organisations or of persons: "Ford, GM and
    Stellantis", "Ana Duarte, Jan Vogt and Klaas-Jan Otto".
    """
    text, found, taken = tokens.text, list(spans), Covered(spans, tokens.text)
    at = {span.start: span for span in spans}
    for row in rows(spans, text):
        kind = row[-1].kind
        alike = kind in _UNLIKE and sum(span.kind == kind for span in row) == len(row)
        joint = _BETWEEN.match(text, row[-1].end) if alike else None
        if joint is None or not text[joint.end() : joint.end() + 1].isupper():
            continue
        first = bisect_left(tokens.starts, joint.end())
        last = last_of_capitals(tokens, first, len(tokens.words))
        span = Span(joint.end(), tokens.ends[last], kind, _LIKELY)
        beyond = _BETWEEN.match(text, span.end)
        behind = at.get(beyond.end()) if beyond is not None else None
        siblings = len(row) + (behind is not None and behind.kind == kind)
        if siblings < 2 or (" and " not in joint[0] and behind is None):
            continue
        free, parts = taken.is_free(span.start, span.end), tokens.words[first : last + 1]
        if free and (_may_be_a_body if kind == ORGANISATION else _may_be_a_person)(parts, words, gazetteer):
            found.append(span)
    return sorted(found)


def _may_be_a_person(parts: Sequence[str], words: Words, gazetteer: Gazetteer) -> bool:
    """ "Klaas-Jan Otto": a given name, or one of two halves, and what may be a surname."""
    masks = [words.classes.get(half, 0) for half in parts[0].split("-")]
    given = any(mask & GIVEN for mask in masks)
    return len(parts) > 1 and given and is_personal(parts, words, gazetteer)


def last_of_capitals(tokens: NameTokens, i: int, after: int) -> int:
    """The last of the capitals that stand behind one another from `i` on."""
    last = i
    while last + 1 < after and tokens.capital[last + 1] and tokens.starts[last + 1] == tokens.ends[last] + 1:
        last += 1
    return last


def _may_be_a_body(parts: Sequence[str], words: Words, gazetteer: Gazetteer) -> bool:
    """Whether nothing is known of the words of a name that makes it another thing's."""
    name = " ".join(parts)
    if len(parts) > _LONGEST or name in gazetteer.names or name in gazetteer.adjectives or len(name) == 1:
        return False
    if name in listed("nobody", "initials"):
        return False
    return not any(words.classes.get(part, 0) & ~SURNAME for part in parts)


def of_one_match(spans: Sequence[Span], text: str, words: Words) -> list[Span]:
    """The spans; who plays a team is a team, where the score is of goals: who is beaten 2-1, not 6-4, 6-2.

    Whoever has a given name and a surname plays for himself, whatever the other is held for.
    """
    found = list(spans)
    for i, (one, other) in enumerate(pairwise(spans)):
        if {one.kind, other.kind} != _UNLIKE or not _match().fullmatch(text, one.end, other.start):
            continue
        if _GOALS.match(text, other.end) or _DRAW.search(text, one.end, other.start):
            k = i if one.kind == PERSON else i + 1
            if not has_given_name(text[found[k].start : found[k].end], words):
                found[k] = found[k]._replace(kind=ORGANISATION)
    return found


@cache
def _match() -> re.Pattern[str]:
    """What stands between the two sides of a match."""
    verbs = alternation(listed("organisations", "matches", "beating"))
    drawn = r"(?:drew|lost|won)(?: \d{1,3}-\d{1,3})? (?:with|to|against|at|over)"
    return re.compile(rf" (?:{verbs}|{drawn}) (?:the )?")


def has_given_name(name: str, words: Words) -> bool:
    """Whether a name is of several words, the first of them a given name: "Ana Duarte"."""
    first, _, rest = name.partition(" ")
    return bool(rest and words.classes.get(first, 0) & GIVEN)


def _of_one_first_word(row: list[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """ "Klong Tan, Klong Toei and Klong Lat Phrao": places; persons in a list have not all the same first word."""
    firsts = Counter(text[span.start : span.end].partition(" ")[0] for span in row if span.kind == PERSON)
    shared = {
        first for first, count in firsts.items() if count >= _SHORTEST and not words.classes.get(first, 0) & GIVEN
    }
    if not shared:
        return row
    names = [text[span.start : span.end] for span in row]
    return [
        span._replace(kind=PLACE) if name.partition(" ")[0] in shared and name not in gazetteer.names else span
        for span, name in zip(row, names, strict=True)
    ]


def rows(spans: Sequence[Span], text: str) -> list[list[Span]]:
    """The spans, those that stand in one list together."""
    found: list[list[Span]] = []
    end = -_LONGEST_BETWEEN - 1  # of the span before
    for span in spans:
        if span.start - end <= _LONGEST_BETWEEN and _BETWEEN.fullmatch(text, end, span.start):
            found[-1].append(span)
        else:
            found.append([span])
        end = span.end
    return found
