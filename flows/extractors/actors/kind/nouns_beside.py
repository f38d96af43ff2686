"""Names that a noun beside them makes of its kind: "companies such as Amsa", "Vela, a charity", "the Vela party"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.kind.appositions import is_called_a_body, may_be_body
from newstables.extractors.actors.lexicon import (
    COMMON,
    Words,
    listed,
)
from newstables.extractors.actors.names.layout import is_distrusted
from newstables.extractors.actors.names.tagger import SURE, Covered, Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.spans.listed import has_given_name, last_of_capitals, rows
from newstables.language import Parse
from newstables.language.lemma import plural

_TOLD = 0.95
_NEAR = 40  # characters before a list of names
_FAR = 3  # tokens from a name to the noun that it stands before
_EXAMPLES = frozenset({"as", "like", "including", "namely"})  # "such as"
_BEFORE_EXAMPLES = ("the", *_EXAMPLES)
_ONE = (" a ", " an ", "A ", "An ")
_OF_PERSONS = frozenset({"faction", "side", "team"})  # "the Vogt faction"


def of_their_nouns(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, those that a noun beside them tells with its kind."""
    told: dict[str, str] = {}
    surnames = frozenset(_surnames(spans, text))
    for row in rows(spans, text):
        kind, only = _kind_of_row(row, text)
        for span in row:
            name = text[span.start : span.end]
            if only and span.kind == PERSON and name not in gazetteer.names:
                told[name] = ORGANISATION
            elif kind is not None and _may_be(span, kind, name, words, gazetteer):
                told[name] = kind
            elif _is_in_apposition(span, name, surnames, text, words, gazetteer):
                told[name] = ORGANISATION
    return [_as_told(span, told.get(text[span.start : span.end]), text) for span in spans] if told else list(spans)


def _as_told(span: Span, kind: str | None, text: str) -> Span:
    if kind is None:
        return span
    name, joint, _ = text[span.start : span.end].partition(" for ")
    end = span.start + len(name) if kind == PERSON and joint else span.end  # "actors like Ana Duarte for Delle"
    return span._replace(end=end, kind=kind, certainty=max(_TOLD, span.certainty))


def _kind_of_row(row: Sequence[Span], text: str) -> tuple[str | None, bool]:
    """ "companies such as", "actors like", "brands": the kind of all names in the list behind, and whether even what
    is called like a person is none ("the brands Ana Duarte and Vela").
    """
    before = text[max(0, row[0].start - _NEAR) : row[0].start].rstrip()
    if len(row) == 1 and not before.endswith(_BEFORE_EXAMPLES):
        return None, False  # most
    said = before.split()
    if said[-1:] == ["the"]:
        said.pop()
    as_examples = bool(said) and said[-1] in _EXAMPLES
    if as_examples:
        said = said[: -2 if said[-2:] == ["such", "as"] else -1]
    elif len(row) == 1:
        return None, False
    noun = said[-1] if said else ""
    if noun.removesuffix(",") in _bodies_many():
        return ORGANISATION, noun in _bodies_many() and noun not in _persons_many()
    if as_examples and noun.removesuffix(",") in _people_many():
        return PERSON, False
    return (PLACE if as_examples and noun.removesuffix(",") in listed("nobody", "districts_many") else None), False


def _may_be(span: Span, kind: str, name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether nothing that is known of a name speaks against a kind."""
    if span.kind == kind:
        return True
    if span.certainty >= SURE or name in gazetteer.names or name in gazetteer.adjectives:
        return False
    return kind != ORGANISATION or span.kind != PERSON or not has_given_name(name, words) or " and " in name


def _is_in_apposition(span: Span, name: str, surnames: Set[str], text: str, words: Words, gazetteer: Gazetteer) -> bool:
    """ "Vela, a maker of boats", "Vela, the largest bank in Ostrava,": what a body is, right behind its name."""
    if not text.startswith(", ", span.end):
        return False
    if span.kind == PLACE and (name in gazetteer.names or text.endswith(("In ", "At ", "Near "), 0, span.start)):
        return False  # "In Orby, the bank"
    if span.kind == PERSON and " " in name and has_given_name(name, words):
        return False
    one = " " not in name and not has_given_name(name, words)
    return is_called_a_body(text, span.end, one and name not in surnames)


def _surnames(spans: Sequence[Span], text: str) -> Iterator[str]:
    """The last word of each person's name of several."""
    for span in spans:
        if span.kind == PERSON:
            first, _, last = text[span.start : span.end].rpartition(" ")
            if first:
                yield last


@cache
def _bodies_many() -> frozenset[str]:
    """ "companies", "parties", "think-tanks"."""
    return frozenset(map(plural, listed("organisations", "introducers")))


@cache
def _persons_many() -> frozenset[str]:
    """ "publishers": persons or firms."""
    return frozenset(map(plural, listed("beside", "persons_too")))


@cache
def _people_many() -> frozenset[str]:
    """ "actors", "ministers", "youngsters"."""
    return frozenset(map(plural, listed("titles", "trades", "offices") | listed("beside", "of_persons")))


def called_so(
    parse: Parse, tokens: NameTokens, spans: Sequence[Span], words: Words, gazetteer: Gazetteer
) -> Iterator[Span]:
    """Bodies that the model overlooked before the noun of what they are: "the Dawn newspaper", "Vela bus company"."""
    runs = list(_runs_before_nouns(tokens, words))
    taken = Covered(spans, tokens.text)
    for first, after in runs:
        i = first
        while i < after:
            begin, last = i, last_of_capitals(tokens, i, after)
            i = last + 1
            if not tokens.capital[begin] or not taken.is_free(tokens.starts[begin], tokens.ends[last]):
                continue
            while begin < last and is_distrusted(tokens.text, tokens.starts[begin]):
                begin += 1  # "Last", "The"
            if _is_before_noun(parse, tokens, last, words) and _may_be_called(tokens, begin, last, words, gazetteer):
                yield Span(tokens.starts[begin], tokens.ends[last], ORGANISATION, _TOLD)


def _runs_before_nouns(tokens: NameTokens, words: Words) -> Iterator[tuple[int, int]]:
    """The runs near a noun of bodies: few."""
    for first, after in tokens.runs:
        if not words.introducers.isdisjoint(tokens.words[first + 1 : after + _FAR]):
            yield first, after


def _may_be_called(tokens: NameTokens, first: int, last: int, words: Words, gazetteer: Gazetteer) -> bool:
    if is_distrusted(tokens.text, tokens.starts[first]) or not tokens.capital[first]:
        return False
    if words.classes.get(tokens.words[first], 0) & COMMON and tokens.text.endswith(_ONE, 0, tokens.starts[first]):
        return False  # "a Souvenir magazine"
    return may_be_body(tokens, first, last, words, gazetteer)


def _is_before_noun(parse: Parse, tokens: NameTokens, last: int, words: Words) -> bool:
    """Whether a name is a part of a compound of which a noun of bodies is the head."""
    text = tokens.text
    if text[tokens.ends[last] : tokens.ends[last] + 1] != " " or not len(parse):
        return False
    if words.introducers.isdisjoint(tokens.words[last + 1 : last + 1 + _FAR]):
        return False  # most
    token = parse.token_at(tokens.starts[last])
    head = parse.heads[token]
    noun = parse.words[head]
    if not token < head <= token + _FAR or noun not in words.introducers or noun in _OF_PERSONS:
        return False
    ending = tokens.words[last].rpartition("-")[2]
    if noun in listed("beside", "followings") and words.classes.get(ending, 0) & COMMON:
        return False  # "the Non-Cooperation movement"
    if any(parse.words[k][:1].isupper() or not parse.words[k].isalpha() for k in range(token + 1, head)):
        return False
    return not (parse.heads[head] > head and parse.deps[head] == "compound")
