"""Firms by how their names are made: "Adler Brandt and Co Ltd", "Banca della Riviera", "Bank Julius Bauer"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.kind.forms import surname_of
from newstables.extractors.actors.lexicon import (
    CLOSED,
    COMMON,
    GIVEN,
    HEAD,
    MODIFIER,
    PORTFOLIO,
    SURNAME,
    Words,
    listed,
)
from newstables.extractors.actors.names.tagger import SURE, Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.spans.completions import around
from newstables.extractors.actors.spans.listed import has_given_name
from newstables.extractors.actors.spans.missed_names import first_letters

_FAR_BACK = 40  # characters
_TRADED = re.compile(r"\([A-Z]{1,6}\.[A-Z]{1,2}\)")  # "(BCS.L)" behind a firm
_LONGEST_OFFICE = 48  # characters: " senior executive vice president "
_OPENING = re.compile(r"\b([A-Z]\w+)((?: [a-z]{2,5})+) $")  # "Banca della" of "Banca della Riviera"
_TELLS = ("told ", "tell ", "tells ", "telling ")
_IN_CAPITALS = re.compile(r"[A-Z][A-Z&-]{1,6}")
_IS_SOMEBODY = re.compile(
    r":|[^.;\n]{0,40}\b(?:he|she|his|her|himself|herself|who|man|woman|guy|person)\b"
)  # "XLD summed up his issue"
_EVERYDAY = COMMON | HEAD | MODIFIER | PORTFOLIO
_TOLD = 0.9
_SHARE = re.compile(
    r"\b(?:(?:owns?|owned|holds?|held|bought|buys?|acquire[ds]?|sold|sells?) (?:[\w-]+ ){0,2}?[\d.]+ ?(?:%|per ?cent)"
    r"|stakes?|shareholding|shares|interest) (?:of|in) $"
)
_PAIRED = frozenset({"Sons", "Bros", "Bros.", "Brothers"})  # "Adler and Sons"
_COMPANY = _PAIRED | {"Co", "Co."}


def whole_firms(spans: list[Span], tokens: NameTokens, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, firms whole and as firms, and without the letters under which they are traded."""
    text = tokens.text
    spans = list(_behind_agencies(_untraded(spans, text), text, words, gazetteer))
    spans = _with_company(spans, tokens, words, gazetteer)
    spans = _before_officers(list(_with_everyday_words(spans, text, words, gazetteer)), text, words, gazetteer)
    names = [text[span.start : span.end] for span in spans if span.kind == PERSON]
    people = _called_by_capitals(names) if any(map(str.isupper, names)) else set()
    shared = {text[span.start : span.end] for span in spans if _is_shared(span, text, words)}
    shared -= {surname_of(name) for name in names if " " in name}  # a firm may be called after somebody
    spans = [
        span._replace(kind=ORGANISATION, certainty=_TOLD)
        if span.kind == PERSON and text[span.start : span.end] in shared
        else span
        for span in spans
    ]
    return [
        _as_a_firm(span, text, people, words, gazetteer) if span.kind == PERSON else _opened(span, text, words)
        for span in spans
    ]


def _called_by_capitals(names: Sequence[str]) -> set[str]:
    """ "DUARTE" and "AD" of "Ana Duarte": what persons may be called in capitals."""
    return {part.upper() for name in names if not name.isupper() for part in (first_letters(name), *name.split())}


def _untraded(spans: list[Span], text: str) -> list[Span]:
    """The spans without letters by which a firm is traded: they are no name."""
    if "(" not in text:
        return spans
    letters = [match.span() for match in _TRADED.finditer(text)]
    return [span for span in spans if not any(start < span.start and span.end < end for start, end in letters)]


def _behind_agencies(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> Iterator[Span]:
    """The spans, two for "told Reuters Sandoz had": the agency that is told, and who comes next in the sentence."""
    for span in spans:
        if not text.endswith(_TELLS, 0, span.start):
            yield span  # most
            continue
        agency, _, rest = text[span.start : span.end].partition(" ")
        told = gazetteer.names.get(agency) if rest else None
        whole = f"{agency} {rest}" in gazetteer.names
        if told is None or told.sector != "MED" or whole or words.classes.get(rest.split()[0], 0) & _EVERYDAY:
            yield span
        else:
            yield span._replace(end=span.start + len(agency), kind=ORGANISATION, certainty=1.0)
            yield span._replace(start=span.end - len(rest))


def _with_company(spans: list[Span], tokens: NameTokens, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, "Adler Brandt and Co Ltd" as one firm, and who is called "Adler Brandt" elsewhere that firm too."""
    text = tokens.text
    if " and " not in text:
        return spans
    firms: set[str] = set()
    for i in tokens.among({"and"}):
        if i + 1 >= len(tokens.words) or tokens.words[i + 1] not in _COMPANY:
            continue
        firm = _up_to_its_form(around(tokens, i, words), tokens, i + 1)
        name = "" if firm is None else text[firm.start : tokens.ends[i - 1]]
        if firm is None or not _is_firm_with_company(name, text[tokens.starts[i + 1] : firm.end], text, gazetteer):
            continue
        known = gazetteer.names.get(name)
        if known is not None and known.kind == ORGANISATION:  # "Eli Lilly" of "Eli Lilly and Co" is who is known
            firm = firm._replace(end=firm.start + len(name))
            spans = [one for one in spans if one.end <= firm.end or tokens.ends[i + 1] < one.start]
        firms.add(name)
        spans = sorted([*_beside(spans, firm, text), firm])
    return [
        span._replace(kind=ORGANISATION)
        if span.kind == PERSON and any(_begins(firm, text[span.start : span.end]) for firm in firms)
        else span
        for span in spans
    ]


def _beside(spans: Sequence[Span], firm: Span, text: str) -> Iterator[Span]:
    """The spans before and behind a firm, of "Co. Anna Barlow" who begins the next sentence."""
    for span in spans:
        if span.end <= firm.start or firm.end <= span.start:
            yield span
        elif firm.end + 1 < span.end and text[firm.end - 1] == ".":
            yield span._replace(start=firm.end + 1)


def _up_to_its_form(firm: Span | None, tokens: NameTokens, last: int) -> Span | None:
    """The firm up to "Co" and its form: "Adler and Co. Brandt" are two, where "Co." ends a sentence."""
    if firm is None:
        return None
    forms = listed("organisations", "forms", "endings")
    while (
        last + 1 < len(tokens.words)
        and tokens.ends[last] + 1 == tokens.starts[last + 1]
        and tokens.words[last + 1].rstrip(".") in forms
    ):
        last += 1
    return firm._replace(end=tokens.ends[last])


def _begins(firm: str, name: str) -> bool:
    """ "Adler Brandt" of "Adler Brandt Moll [and Co]"."""
    return firm == name or (" " in name and firm.startswith(f"{name} "))


def _is_firm_with_company(name: str, behind: str, text: str, gazetteer: Gazetteer) -> bool:
    """Not "Vogt and Co", somebody and those around him: he is called by one word, or by his surname elsewhere."""
    known = gazetteer.names.get(name)
    if known is not None and known.kind == PERSON:
        return False
    if " " in behind or behind in _PAIRED:  # "and Co Ltd"
        return True
    last = name.rpartition(" ")[2]
    return " " in name and text.count(last) == text.count(name)


def _with_everyday_words(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> Iterator[Span]:
    """The spans, with the word of its own that a firm of everyday words begins with: "Oden Mining and Investment Co",
    "Moorby's Investors Service Inc".
    """
    last: Span | None = None
    for span in spans:
        joint = text[last.end : span.start] if last is not None and span.kind == ORGANISATION else ""
        if last is not None and joint in (" and ", "'s ", "’s "):
            name, before = text[span.start : span.end], text[last.start : last.end].rpartition(" ")[2]
            if _is_everyday_firm(name, words, gazetteer) and before.rstrip(".") not in listed("organisations", "forms"):
                last = Span(last.start, span.end, ORGANISATION, span.certainty)
                continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _is_everyday_firm(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """ "Investors Service Inc": what it does and its form."""
    parts = [part.rstrip(".") for part in name.split()]
    forms = listed("organisations", "forms")
    if len(parts) < 2 or parts[-1] not in forms or name in gazetteer.names:
        return False
    own = [part for part in parts if part not in forms]
    return bool(own) and " ".join(own) not in gazetteer.names and all(_is_everyday(part, words) for part in own)


def _is_everyday(part: str, words: Words) -> bool:
    return bool(words.classes.get(part, 0) & _EVERYDAY) and not words.classes.get(part, 0) & CLOSED


def _before_officers(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, "Brandt Moll" of "Brandt Moll chief economist Ana Duarte" as the firm that it is."""
    found = list(spans)
    for i, (span, officer) in enumerate(pairwise(spans)):
        if span.kind != PERSON or officer.kind != PERSON or officer.start - span.end > _LONGEST_OFFICE:
            continue
        office = text[span.end : officer.start]
        parts = office.split()
        if not parts or office[0] != " " or office[-1] != " " or parts[-1] not in listed("organisations", "officers"):
            continue
        name = text[span.start : span.end]
        known = gazetteer.names.get(name)
        is_somebody = (known is not None and known.kind == PERSON) or (" " not in name and _is_a_name(name, words))
        if not is_somebody and all(part in words.role_words for part in parts):
            found[i] = span._replace(kind=ORGANISATION)
    return found


def _is_shared(span: Span, text: str, words: Words) -> bool:
    """`owns 40% of Lofoten Fisk`, `a stake in Vela`: what has shares is nobody, unless a given name says who has it."""
    if span.kind != PERSON or span.certainty >= SURE or text.startswith(("'", "’"), span.end):
        return False
    if _SHARE.search(text, max(0, span.start - _FAR_BACK), span.start) is None:
        return False
    return not has_given_name(text[span.start : span.end], words)


def _is_a_name(word: str, words: Words) -> bool:
    return bool(words.classes.get(word, 0) & (GIVEN | SURNAME))


def _opened(span: Span, text: str, words: Words) -> Span:
    """ "Banca della Riviera" whole, where the model saw its end alone."""
    if span.kind != ORGANISATION or not text[span.start - 2 : span.start - 1].islower():
        return span
    opening = _OPENING.search(text, max(0, span.start - _FAR_BACK), span.start)
    if opening is None or opening[1].lower() not in words.openers:
        return span
    joints = listed("words", "particles") | listed("organisations", "behind_openers")
    return span._replace(start=opening.start()) if joints.issuperset(opening[2].split()) else span


def _as_a_firm(span: Span, text: str, people: set[str], words: Words, gazetteer: Gazetteer) -> Span:
    """ "Bank Julius Bauer", "TWA", held for a person: nobody is called so, unless by his own initials or, in capitals,
    by his name.
    """
    name = text[span.start : span.end]
    is_bank = name.startswith("Bank ")
    if is_bank:
        return span._replace(kind=ORGANISATION)
    if not _IN_CAPITALS.fullmatch(name) or name in people or _IS_SOMEBODY.match(text, span.end):
        return span
    known = {name, name.title()} & gazetteer.names.keys() or _is_a_name(name.title(), words)
    return span if known else span._replace(kind=ORGANISATION)
