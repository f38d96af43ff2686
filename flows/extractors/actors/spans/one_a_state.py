"""Bodies of which a state has one: "told Parliament", "the Cabinet met", "the Attorney General's Office"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION
from newstables.extractors.actors.lexicon import ADJECTIVE, ARTICLE, CLOSED, OFFICE, Words, listed
from newstables.extractors.actors.names.layout import is_distrusted
from newstables.extractors.actors.names.tagger import Covered, Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.spans.meeting import meeting
from newstables.extractors.actors.spans.personal import BEFORE_NAMES

_SURE = 0.95  # that a body is one: certainty of what is found here
_ARTICLES = ("the", "The")
# "Attorney General's Office", "Seoul Prosecutors' Office"
_NAME_GOES_ON = re.compile(r" ([A-Z][\w-]+)")
_MISSION_OF = re.compile(
    r"\b(?:Embassy|High Commission|Consulate(?:[ -]General)?) of (?:the )?([A-Z][\w-]+)(?: [A-Z][\w-]+){0,2}"
)
_OFFICE = re.compile(r"((?:[A-Z][\w.-]* ){0,5}[A-Z][a-z-]+)(?:['’]s|(?<=s)['’]) (?:Office|OFFICE)\b")
_OWNED_OFFICE = re.compile(r"O(?:ffice|FFICE)\b(?<=['’s] O.{5})")  # few have one, and this finds it at once


def bodies_of_state(spans: Sequence[Span], tokens: NameTokens, words: Words) -> list[Span]:
    """The spans and those bodies, where a writer who need not gave the noun its capital and no name goes on with it."""
    spans = list(spans)
    for office in (*_offices(tokens.text, words), *_missions_of(tokens.text, words)):
        where = meeting(spans, office.start, office.end)
        if all(_start(span, tokens.text) >= office.start and span.end <= office.end for span in spans[where]):
            spans[where] = [office]
    nouns = tokens.among(_firsts())
    found = sorted([*spans, *_missions(tokens, spans, words)])
    if not nouns:
        return found
    spans = found
    found = list(spans)
    starts = {span.start: i for i, span in enumerate(spans)}
    ends = {span.end: i for i, span in enumerate(spans)}
    taken = Covered(spans, tokens.text)
    for i in nouns:
        last = _last(tokens, i, words)
        if last is None or not _stands_alone(tokens, i, last):
            continue
        start, end = tokens.starts[i], tokens.ends[last]
        known = starts.get(start)
        if known is None:
            whole = ends.get(end)
            if whole is not None and _is_owned(tokens, i, words):  # "Kenya's Senate" as one name
                found[whole] = Span(start, end, ORGANISATION, _SURE)
            elif taken.is_free(start, end):
                found.append(Span(start, end, ORGANISATION, _SURE))
        elif spans[known].end == end and spans[known].kind == ORGANISATION:
            found[known] = spans[known]._replace(certainty=max(_SURE, spans[known].certainty))
    return sorted(found)


def chambers_apart(spans: Sequence[Span], text: str) -> list[Span]:
    """The spans, "House and Senate" as the two that they are."""
    found: list[Span] = []
    for span in spans:
        pair = _both_chambers().fullmatch(text, span.start, span.end) if span.kind == ORGANISATION else None
        if pair is None:
            found.append(span)
        else:
            found += [span._replace(end=pair.end(1)), span._replace(start=pair.start(2))]
    return found


@cache
def _both_chambers() -> re.Pattern[str]:
    chambers = "|".join(sorted(name for name in listed("one_a_state", "chambers")))
    return re.compile(rf"({chambers}) and (?:the )?({chambers})")


def _start(span: Span, text: str) -> int:
    """Where a name begins, behind the article that begins a sentence."""
    return span.start + len("The ") * text.startswith("The ", span.start)


def _missions_of(text: str, words: Words) -> Iterator[Span]:
    """ "the Embassy of the United States"."""
    named = "Embassy of " in text or "Commission of " in text or "Consulate" in text
    for match in _MISSION_OF.finditer(text) if named else ():
        if match[1] in words.country_openers:
            yield Span(match.start(), match.end(), ORGANISATION, _SURE)


def _missions(tokens: NameTokens, spans: Sequence[Span], words: Words) -> Iterator[Span]:
    """ "The French Embassy said": whoever has one is named before it; not "the French Embassy counsellor"."""
    missions = tokens.behind(words.country_openers)
    chosen = [i for i in missions if tokens.words[i].lower() in listed("organisations", "missions")]
    chosen += [i for i in missions if tokens.words[i : i + 2] == ["High", "Commission"]]
    taken = Covered(spans, tokens.text)
    for i in chosen:
        last = i + (tokens.words[i] == "High")
        start, end = tokens.starts[i - 1], tokens.ends[last]
        whole = tokens.capital[i - 1] and tokens.text[tokens.ends[i - 1]] == " " and _is_last(tokens, last, words)
        if whole and taken.is_free(start, end):
            yield Span(start, end, ORGANISATION, _SURE)


def _is_last(tokens: NameTokens, i: int, words: Words) -> bool:
    """Whether no noun goes on with a name: a mark, a verb of speech or a small word stands behind it."""
    if i + 1 == len(tokens.words):
        return True
    following = tokens.words[i + 1]
    closed = words.classes.get(following.capitalize(), 0) & CLOSED
    return not following.isalpha() or following in words.speech or (following.islower() and bool(closed))


def _offices(text: str, words: Words) -> Iterator[Span]:
    """The office that an office has: what stands before its "Office" is no person."""
    for match in _OFFICE.finditer(text) if _OWNED_OFFICE.search(text) is not None else ():
        before = match[1].split()
        mask = words.classes.get(before[-1], 0) | words.classes.get(before[-1].removesuffix("s"), 0)
        goes_on = _NAME_GOES_ON.match(match.string, match.end())  # "Doctors' Office Supplies"
        if mask & OFFICE and (goes_on is None or words.classes.get(goes_on[1], 0) & BEFORE_NAMES):
            before = before[_after_stop(before) :]
            first = match.end(1) - len(" ".join(before))
            for word in before[:-1]:
                if not words.classes.get(word, 0) & (ADJECTIVE | ARTICLE):
                    break
                first += len(word) + 1
            yield Span(first, match.end(), ORGANISATION, _SURE)


def _after_stop(parts: Sequence[str]) -> int:
    """Where the last sentence among the words begins: "Emre. The Ostrava Mayor"."""
    return max((i for i, part in enumerate(parts) if i and part == "The"), default=0)


def _is_owned(tokens: NameTokens, i: int, words: Words) -> bool:
    """ "Kenya's Senate"."""
    return i > 1 and tokens.words[i - 1] in ("'s", "’s") and tokens.words[i - 2] in words.country_openers


def _last(tokens: NameTokens, i: int, words: Words) -> int | None:
    """The last token of such a body that begins with token `i`."""
    word = tokens.words[i]
    with_article = i > 0 and (tokens.words[i - 1] in _ARTICLES or _is_owned(tokens, i, words))
    with_the = listed("one_a_state", "with_the")
    if with_article and i + 1 < len(tokens.words) and f"{word} {tokens.words[i + 1]}" in with_the:
        return i + 1
    return i if word in listed("one_a_state", "alone") or (with_article and word in with_the) else None


def _stands_alone(tokens: NameTokens, i: int, last: int) -> bool:
    text, start, end = tokens.text, tokens.starts[i], tokens.ends[last]
    before = i - 1
    if before >= 0 and tokens.words[before] in _ARTICLES:
        if _is_title(tokens, before):
            return False
        before -= 1
    elif is_distrusted(text, start):
        return False
    follows = before >= 0 and text[tokens.ends[before] : start] == " "
    if follows and tokens.capital[before]:
        return False
    if text[end : end + 1] == "-" or text[start - 1 : start] == "-":
        return False
    if last + 1 == len(tokens.words):
        return True
    following = tokens.words[last + 1]
    if following in listed("one_a_state", "debt") or following in ("&", "of", "for"):
        return False
    if following in ("'s", "’s"):
        return not (last + 2 < len(tokens.words) and tokens.capital[last + 2])
    return not (tokens.capital[last + 1] and text[end : end + 1] == " ")


def _is_title(tokens: NameTokens, article: int) -> bool:
    """ "the series The Crown": within a sentence an article has a capital only in what a thing is called."""
    start = tokens.starts[article]
    return tokens.words[article] == "The" and tokens.text[start - 2 : start - 1].isalpha()


@cache
def _firsts() -> frozenset[str]:
    bodies = listed("one_a_state", "alone", "with_the")
    return frozenset(name.partition(" ")[0] for name in bodies)
