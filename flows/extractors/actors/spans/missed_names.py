"""Names that the model overlooked: in a dateline, by what they are called elsewhere, by initials, by the tree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newstables.article.dateline import Dateline
from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.kind.apposed_persons import is_called_a_person
from newstables.extractors.actors.kind.forms import surname_of
from newstables.extractors.actors.lexicon import (
    CLOSED,
    COMMON,
    HEAD,
    HONORIFIC,
    MISC_HEAD,
    MISC_TAIL,
    OFFICE,
    PLACE_HEAD,
    PLACE_TAIL,
    SIDE,
    TRADE,
    Words,
    listed,
)
from newstables.extractors.actors.names.layout import is_distrusted, stands_in_capitals
from newstables.extractors.actors.names.tagger import SURE, Covered, Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.language import Parse

_LIKELY = 0.95  # of initials: what spells them out elsewhere may say that they are a thing's
_FILED_BY = 0.99  # that who filed a story is no actor there is sure, and says nothing of him elsewhere
_ENDING = re.compile(r"[IVXLC]+|[JS]r\.?")  # of a name, and no surname
_SHORTEST_BODY = 3  # initials that speak; of two letters they may be a person's
_MONTHS = ("April", "August", "June", "March", "May")  # surnames too
# "In June", "the three months to June", "the year ended June"; not "stakes in May Stores"
_INITIALS = re.compile(r"(?![IVXLC]+$)[A-Z]{2,6}")  # no numeral: "Kojo the XV"
_SAID = re.compile(r"[,?!][\"”’'] (\w+) ((?:[A-Z][\w'’-]+ ){1,2}[A-Z][\w-]+)(?=[,.]| (?:of|who|on)\b)")
_SAID_ALONE = re.compile(r"[,?!][\"”’'] (\w+) ([A-Z][a-z]+)(?=, (?:an?|the) )")  # “…,” said Oksana, a baker
_OTHER = HEAD | MISC_HEAD | MISC_TAIL | PLACE_HEAD | PLACE_TAIL | CLOSED | SIDE  # of what is named and no person


def filed_from(spans: list[Span], text: str, line: Dateline | None) -> list[Span]:
    """What stands in capitals in the dateline `line` is where the story was filed, and so is the same name in the
    story. Who filed it stands there in brackets ("OSLO (NTB) -") and acts in the story alone.
    """
    if line is None:
        return spans
    spans = [part for span in spans for part in _cut(span, text, line.end)]
    filed = [span for span in spans if line.start <= span.start and span.end <= line.end]
    by = {span for span in filed if text.endswith("(", 0, span.start) and text[span.start : span.end].isupper()}
    places = {text[span.start : span.end].casefold() for span in filed if not text.endswith("(", 0, span.start)}
    places = {name for name in places if name.upper() in text[line.start : line.end]}
    return [
        span._replace(kind=PLACE, certainty=_FILED_BY)
        if span in by
        else Span(span.start, span.end, PLACE)
        if text[span.start : span.end].casefold() in places
        else span
        for span in spans
    ]


def _cut(span: Span, text: str, story: int) -> list[Span]:
    """ "AMMAN - Jordan": where a story was filed, and the word that begins it."""
    if not span.start < story < span.end:
        return [span]
    town = text[span.start : story].rstrip(" -–—_:")
    first = story + len("The ") if text.startswith("The ", story) else story
    return [span._replace(end=span.start + len(town), kind=PLACE), span._replace(start=first)]


def firms_by_a_word(spans: list[Span], text: str) -> list[Span]:
    """ "Brandt" alone is the firm "Brandt Motoren", or "a firm called Brandt", where nobody else is called so."""
    names = [(text[span.start : span.end], span.kind) for span in spans]
    firms = {
        name.split()[0].removesuffix("'s").removesuffix("’s")
        for name, kind in names
        if kind == ORGANISATION and " " in name
    }
    firms |= {
        name
        for span, (name, kind) in zip(spans, names, strict=True)
        if kind == ORGANISATION and " " not in name and text.endswith((" called ", " named "), 0, span.start)
    }
    people = {surname_of(name) for name, kind in names if kind == PERSON and " " in name}
    firms -= people
    return [
        Span(span.start, span.end, ORGANISATION) if kind == PERSON and name in firms else span
        for span, (name, kind) in zip(spans, names, strict=True)
    ]


def surnames_alone(tokens: NameTokens, spans: list[Span], words: Words) -> Iterator[Span]:
    """A person's surname where no name was seen. At the start of a sentence an everyday word is none."""
    text = tokens.text
    full = (text[span.start : span.end] for span in spans if span.kind == PERSON)
    surnames = {surname_of(name) for name in full if len(name.split()) > 1}
    surnames = {surname for surname in surnames if not _ENDING.fullmatch(surname)}
    written = tokens.among(surnames) if surnames else []
    taken = Covered(spans, text)
    for i in written:
        word, start = tokens.words[i], tokens.starts[i]
        if start in taken or (i + 1 < tokens.run(i)[1] and tokens.capital[i + 1]):
            continue
        if word in _MONTHS and text[tokens.ends[i] + 1 : tokens.ends[i] + 2].isdigit():
            continue  # "May 6"
        speaks = i + 1 < len(tokens.words) and tokens.words[i + 1] in words.speech
        if speaks or not (words.classes.get(word, 0) & COMMON and is_distrusted(text, start)):
            yield Span(start, tokens.ends[i], PERSON)


def initials(tokens: NameTokens, spans: list[Span], words: Words) -> list[Span]:
    """The spans, with initials that an article or a servant's office says to be a body's, whatever the model holds
    likely: "the ITF", "ITF president".
    """
    chosen = [
        i
        for i in tokens.inside
        if len(tokens.words[i]) > 1 and tokens.words[i].isupper() and _is_bodys(tokens, i, words)
    ]
    if not chosen:
        return spans
    at = {span.start: i for i, span in enumerate(spans)}
    taken = Covered(spans, tokens.text)
    found = list(spans)
    people = {first_letters(tokens.text[span.start : span.end]) for span in spans if span.kind == PERSON}
    for i, shouted in zip(chosen, stands_in_capitals(tokens, chosen), strict=True):
        start, end = tokens.starts[i], tokens.ends[i]
        known = spans[at[start]] if start in at else None
        if shouted or (known is None and start in taken):
            continue
        if known is None:
            found.append(Span(start, end, ORGANISATION, _LIKELY))
        elif known.end != end or tokens.words[i] in people:
            continue
        elif known.kind == ORGANISATION or (known.kind == PERSON and known.certainty < SURE):
            found[at[start]] = known._replace(kind=ORGANISATION, certainty=max(known.certainty, _LIKELY))
    bodies = {tokens.words[i] for i in chosen} & {
        tokens.text[span.start : span.end] for span in found if span.kind == ORGANISATION
    }
    return sorted(_of_the_body(span, tokens.text, bodies - people) for span in found)


def _of_the_body(span: Span, text: str, bodies: set[str]) -> Span:
    """Initials that are a body's once in an article are nobody's elsewhere in it: "NDI shares rose … NDI said"."""
    if span.kind != PERSON or text[span.start : span.end] not in bodies:
        return span
    return span._replace(kind=ORGANISATION, certainty=_LIKELY)


def first_letters(name: str) -> str:
    """ "ALD" of "Ana-Luz Duarte": an article may call somebody so."""
    return "".join(part[:1] for part in name.replace("-", " ").split(" "))


def _is_bodys(tokens: NameTokens, i: int, words: Words) -> bool:
    """Whether what stands beside initials says that they are a body's."""
    word = tokens.words[i]
    if (
        len(word) == 1
        or not _INITIALS.fullmatch(word)
        or word in listed("nobody", "initials")
        or words.classes.get(word, 0)
    ):
        return False
    following = tokens.words[i + 1] if i + 1 < len(tokens.words) else ""
    if tokens.text[tokens.ends[i] : tokens.ends[i] + 1] in ("-", "("):
        return False
    if following[:1].islower() and (following in words.followers or following in words.offices):
        return True
    if following[:1].isupper() and _is_office(following, words):
        return True  # "UAW President"
    if i > 1 and tokens.words[i - 1] == "to" and tokens.words[i - 2] in ("according", "According"):
        return len(word) >= _SHORTEST_BODY
    definite = i > 0 and tokens.words[i - 1] in ("the", "The")
    if following in words.speech:  # who holds an office speaks too: "the MEC said"
        return len(word) >= _SHORTEST_BODY and not definite
    return definite and not following[:1].isupper()


def flat_names(parse: Parse, spans: list[Span], words: Words, gazetteer: Gazetteer) -> Iterator[Span]:
    """A name of several words that hang flat on its first, as the tree has names of persons ("Joost van Rhijn said"),
    where it acts or stands behind what somebody is, and the model saw none.
    """
    taken = Covered(spans, parse.text)
    columns = parse.columns
    heads: list[int] = columns.heads[columns.deps == columns.dep_names.index("flat")].tolist()
    for head in sorted(set(heads)):
        if parse.pos[head] != "PROPN" or not _is_told(parse, head, words):
            continue
        parts = [child for child in parse.children(head) if parse.deps[child] == "flat" and child > head]
        if not parts or parts != list(range(head + 1, head + 1 + len(parts))) or parse.starts[head] in taken:
            continue
        start, end = parse.starts[head], parse.ends[parts[-1]]
        text = parse.text[start:end]
        if _is_person(parse, parts[-1], text, words, gazetteer) and taken.is_free(start, end):
            yield Span(start, end, PERSON)


def speaking_names(text: str, spans: list[Span], words: Words, gazetteer: Gazetteer) -> Iterator[Span]:
    """Names right behind a quotation and its verb that the model overlooked: what follows `"Yes," said`, of two words
    or three, or of one before what somebody is, is who speaks.
    """
    taken = Covered(spans, text)
    for match in _SAID.finditer(text):
        start, end = match.span(2)
        parts = match[2].split()
        if match[1] not in words.speech or not taken.is_free(start, end) or match[2] in gazetteer.names:
            continue
        if not any(words.classes.get(part, 0) & _OTHER or part in gazetteer.names or part.isupper() for part in parts):
            yield Span(start, end, PERSON, _LIKELY)
    for match in _SAID_ALONE.finditer(text):
        start, end = match.span(2)
        is_free = match[1] in words.speech and taken.is_free(start, end)
        if is_free and is_called_a_person(text, end) and match[2] not in gazetteer.names:
            yield Span(start, end, PERSON, _LIKELY)


def _is_told(parse: Parse, head: int, words: Words) -> bool:
    """Whether what stands beside a name says that it is a person's: it speaks, or an office or a trade is before it."""
    verb = parse.heads[head]
    if parse.deps[head] == "nsubj" and parse.lower[verb] in words.speech:
        return True
    return head > 0 and (parse.lower[head - 1] in words.role_words or _is_office(parse.words[head - 1], words))


def _is_office(word: str, words: Words) -> bool:
    return word[:1].isupper() and bool(words.classes.get(word, 0) & (OFFICE | HONORIFIC | TRADE))


def _is_person(parse: Parse, last: int, text: str, words: Words, gazetteer: Gazetteer) -> bool:
    if text.isupper() or text in gazetteer.names or not parse.words[last][:1].isupper():
        return False
    if any(words.classes.get(part, 0) & _OTHER for part in text.split()):
        return False
    return not any(part in gazetteer.names for part in text.split())
