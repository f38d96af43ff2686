"""Where a noun phrase begins and ends, when the tree takes in what is no part of it: a time, a dash, half of a word."""

from __future__ import annotations

from newstables.extractors.roles.words import words
from newstables.language import Parse

_LEADING = frozenset(("ADP", "DET", "PUNCT", "SYM", "CCONJ", "ADV"))  # of what only leads on to a noun
_LATER = frozenset(("later", "earlier", "ago", "afterwards", "before"))
_DASHES = ("-", "–", "—")


def before_dash(parse: Parse, first: int, after: int) -> int:
    """The end of a phrase before a dash that joins nothing, also where one side of it has no space: "its share price-
    down by half"; not of "two- and three-year bonds".
    """
    for dash in range(first + 1, after - 1):
        apart = parse.ends[dash - 1] < parse.starts[dash] or parse.ends[dash] < parse.starts[dash + 1]
        if parse.words[dash] in _DASHES and apart and parse.lower[dash + 1] in ("down", "up"):
            return dash
    return after


def without_cut(parse: Parse, head: int, first: int, after: int) -> int:
    """The end of a phrase that was cut, without words that describe what was cut off: "bonds of a nominal" → bonds."""
    while after - 1 > head and parse.heads[after - 1] >= after and parse.pos[after - 1] in ("ADJ", "DET"):
        if not parse.words[after - 1].islower():
            break  # the town of Young 165km from the coast
        after -= 1
    return without_preposition(parse, first, after)


def to_end_of_word(parse: Parse, last: int) -> int:
    """The last token of what hyphens join to a token, or a slash to a name: passers-by, EUR/USD; not he/she."""
    while last + 2 < len(parse) and (parse.words[last + 1] == "-" or _joins_names(parse, last + 1)):
        if parse.ends[last] != parse.starts[last + 1] or parse.ends[last + 1] != parse.starts[last + 2]:
            break
        last += 2
    return last


def _joins_names(parse: Parse, mark: int) -> bool:
    return parse.words[mark] == "/" and all(parse.words[side][:1].isupper() for side in (mark - 1, mark + 1))


def to_start_of_word(parse: Parse, first: int, floor: int) -> int:
    """The first token, at or behind `floor`, of what hyphens join to a token, or a slash to a name: the great-grandson
    of 5 years, EUR/USD at 1.21.
    """
    while first - 2 >= floor and parse.words[first - 2].isalpha():
        if parse.words[first - 1] != "-" and not _joins_names(parse, first - 1):
            break
        if parse.ends[first - 2] != parse.starts[first - 1] or parse.ends[first - 1] != parse.starts[first]:
            break
        first -= 2
    return first


def behind_time(parse: Parse, first: int, head: int) -> int:
    """The beginning of a phrase before whose words a time was taken for one of them: "two days later the driver"."""
    for token in range(first + 1, head):
        if parse.lower[token] in _LATER and parse.lemmas[token - 1].lower() in words("times"):
            return token + 1
    return first


def is_of_two(parse: Parse, first: int, head: int) -> bool:
    """Whether an article that no plural has shows two phrases taken for one: "on a monthly basis prices rose"."""
    plural = parse.tags[head] == "NNS" and parse.lemmas[head].lower() != parse.lower[head]
    article = parse.lower[first] in ("a", "an") and plural and parse.heads[head - 1] == head
    beside = article and parse.deps[head - 1] == "compound" and parse.tags[head - 1] in ("NN", "NNP")
    return beside and not any(parse.tags[token] in ("CD", "JJR", "POS") for token in range(first, head))


def from_article(parse: Parse, first: int, head: int) -> int:
    """Where the phrase of a noun's own article begins: pays each of the 33 a bonus."""
    inner = (i for i in range(head - 1, first, -1) if parse.lower[i] in ("a", "an") and parse.tags[i - 1] == "CD")
    article = next(inner, first)
    return article if article > first and parse.heads[article] == head and parse.deps[article] == "det" else first


def without_preposition(parse: Parse, first: int, after: int) -> int:
    """The end of a phrase that was cut, without what only leads on to the rest: "a reward of" → "a reward"."""
    while after - 1 > first and (parse.pos[after - 1] in _LEADING or parse.tags[after - 1] == "PRP$"):
        if parse.words[after - 2] == "-":
            break  # the "by" of passers-by
        after -= 1
    return after
