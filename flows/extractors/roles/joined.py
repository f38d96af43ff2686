"""Nouns joined by "and": `floods and landslides killed 12`, whose doer is both of them."""

from __future__ import annotations

from collections.abc import Container

from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.phrases import NOUNS, noun_phrase
from newstables.extractors.roles.position import case_of, relation
from newstables.language import Parse

_BETWEEN = frozenset((",", "and", "or", "&", "both", "either", "as", "well"))
_STUFFS = ("NN", "NNS")
_MOST = 24  # tokens; what is longer is a list or a mistake


def with_joined(parse: Parse, noun: int, span: tuple[int, int], amounts: Container[int] = ()) -> tuple[int, int]:
    """The phrase of a noun with those that are joined to it and stand right behind; none that holds an amount.

    Nothing is joined where one of them cannot be: a half of what acts together would be a doer that the text has not.
    """
    first, after = span
    for other in _joined(parse, noun):
        begins, ends = noun_phrase(parse, other)
        between = parse.lower[_behind_aside(parse, noun, after, begins) : begins]
        if begins < after or not between or not _BETWEEN.issuperset(between):
            return span
        if between == [",", "or"]:
            return span  # the index, or PMI: the same once more
        if parse.pos[other] not in NOUNS or any(token in amounts for token in range(begins, ends)):
            return span
        after = ends
    return (first, after) if after - first <= _MOST else span


def _behind_aside(parse: Parse, noun: int, after: int, begins: int) -> int:
    """`Ann Lee, the mayor, and Tom Poe`: the comma that closes what is told of a noun between two; else `after`."""
    if parse.words[after] != "," or begins - after > _MOST:
        return after
    closing = next((at for at in range(begins - 1, after + 1, -1) if parse.words[at] == ","), after)
    told = all(noun in parse.way_up(at) for at in range(after + 1, closing))
    return closing if told and parse.relations[after + 1] != "conj" else after


def with_bare_joined(parse: Parse, noun: int, span: tuple[int, int], amounts: Container[int]) -> tuple[int, int]:
    """`dozens of doctors and nurses`: an amount goes on to what is joined to its noun where that is one bare noun of
    its number, "other" ones, or of people like them: "300 cows and other animals", "300 teachers and support staff".
    Four children and a wife are no four, nor is what has words of its own.
    """
    joined = _joined(parse, noun)
    if not joined or _does_something(parse, noun, joined[-1]):
        return span
    owned = any(relation(parse, child) in ("det", "nmod") and child < noun for child in parse.children(noun))
    alike = all(parse.tags[other] == parse.tags[noun] in ("NNS", "NN") for other in joined)
    bare = all(noun_phrase(parse, other) == (other, other + 1) for other in joined)
    goes_on = (alike and bare and not owned) or all(_is_like(parse, noun, other) for other in joined)
    return with_joined(parse, noun, span, amounts) if goes_on else span


def with_joined_stuffs(parse: Parse, noun: int, span: tuple[int, int], amounts: Container[int]) -> tuple[int, int]:
    """`$3 million worth of roads, bridges and other structures`, `7 tonnes of early grain and leguminous crops`: a sum
    or a measure is of all that is joined behind its "of", where none has an article; not of what can be
    counted beside a stuff: rice and police cars.
    """
    joined = _joined(parse, noun)
    own = [child for other in (noun, *joined) for child in parse.children(other)]
    bare = parse.tags[noun] in _STUFFS and all(_goes_with(parse, noun, other) for other in joined)
    bare = bare and not any(relation(parse, child) == "det" for child in own)
    bare = bare and not (joined and _does_something(parse, noun, joined[-1]))
    return with_joined(parse, noun, span, amounts) if joined and bare else span


def with_joined_of(parse: Parse, noun: int, span: tuple[int, int], amounts: Container[int]) -> tuple[int, int]:
    """`residents of Arva and nearby towns`, `the cost of food and fuel`: with what is joined to the last noun of the
    "of" phrase that a phrase ends in, where it is of its like: "members of the gang and a policeman" are two.
    """
    of = noun
    while (inner := _of_noun(parse, of, span[1])) is not None:
        of = inner
    joined = _joined(parse, of) if of != noun else []
    if not joined or _does_something(parse, of, joined[-1]) or any(_is_another(parse, of, other) for other in joined):
        return span
    return with_joined(parse, of, span, amounts)


def _of_noun(parse: Parse, noun: int, after: int) -> int | None:
    """The noun that "of" joins to another, where its phrase ends before token `after`."""
    behind = (child for child in parse.children(noun) if noun < child < after and relation(parse, child) == "nmod")
    return next((c for c in behind if case_of(parse, c) == "of" and noun_phrase(parse, c)[1] == after), None)


def _is_another(parse: Parse, noun: int, other: int) -> bool:
    """Whether what a tree joins to a noun behind "of" may stand beside what is of it: somebody, or a thing more."""
    single = any(parse.lower[child] in ("a", "an") for child in parse.children(other))
    return single or (are_people(parse.lemmas[other].lower()) is True) != (
        are_people(parse.lemmas[noun].lower()) is True
    )


def _goes_with(parse: Parse, noun: int, other: int) -> bool:
    """Whether two nouns are both stuffs or both things, the second alone is a stuff (forests and swamp), or it is told
    by an adjective as the first is.
    """
    if parse.tags[other] not in _STUFFS:
        return False
    if (parse.tags[noun], parse.tags[other]) == ("NNS", "NN"):
        return True
    both_told = all(any(relation(parse, child) == "amod" for child in parse.children(one)) for one in (noun, other))
    return parse.tags[other] == parse.tags[noun] or both_told


def _does_something(parse: Parse, noun: int, last: int) -> bool:
    """`kidnapped 80 students, police and teachers said`: a list behind an object that a verb follows is its subject."""
    finite = _is_finite_behind(parse, last + 1)
    while relation(parse, noun) == "nmod" and parse.heads[noun] < noun:
        noun = parse.heads[noun]
    return finite and relation(parse, noun) in ("obj", "obl", "iobj") and parse.heads[noun] < noun


def _is_finite_behind(parse: Parse, behind: int) -> bool:
    return parse.tags[behind] in ("VBD", "VBZ", "VBP", "MD")


def _is_like(parse: Parse, noun: int, other: int) -> bool:
    """Whether what is joined to a noun is "other" things, or people told by a noun before theirs: support staff; not
    who does something: 12 mayors and other officials joined by phone.
    """
    first, after = noun_phrase(parse, other)
    if parse.lower[first] == "other" and _is_finite_behind(parse, after):
        return False
    if parse.lower[first] == "other" or after - first == 1:
        return parse.tags[other] == parse.tags[noun]
    people = are_people(parse.lemmas[noun]) is True and are_people(parse.lemmas[other]) is True
    own = (child for child in parse.children(other) if child < other)
    told = all(relation(parse, child) in ("compound", "cc", "punct") for child in own)
    return people and told and parse.pos[other] == "NOUN"


def _joined(parse: Parse, noun: int) -> list[int]:
    """What is joined to a noun, in order; a tree joins each to the first or to the one before it."""
    if "conj" not in [parse.relations[child] for child in parse.children(noun)]:
        return []
    found, todo = [], [noun]
    while todo:
        more = [child for child in parse.children(todo.pop()) if parse.relations[child] == "conj" and child > noun]
        found += more
        todo += more
    return sorted(found)
