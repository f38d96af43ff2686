"""Names that look like an apposition and are the subject: "In Leeds, a city of mills, Ann Boyd opened nine shops"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning, is_under
from newstables.language.network import Parsed, Weights
from newstables.language.people import nouns_of_people
from newstables.language.tokens import Tokens

_FINITE = ("VBD", "VBZ", "VBP")
_ARTICLES = ("a", "an", "the")
_WHERE = ("in", "at", "on", "near", "from", "during", "off", "outside", "by")  # no person is a town or a day
_LONGEST = 12  # tokens of an apposition


def seat_names(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a name right before a finite verb on that verb as its subject, and the noun that was it, which an
    article and a comma part from a name that opens the clause, on that name: an apposition is closed by a comma, so
    that none stands between the subject and its verb. Not in "In May, a judge, Ann Boyd, freed 40".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    obl, appos = model.deps.index("obl"), model.deps.index("appos")
    subjects, flat = beginning(model.deps, "nsubj"), model.deps.index("flat")
    verbs = np.flatnonzero(among(tags, [model.tags.index(tag) for tag in _FINITE]))
    last = verbs[verbs > 0] - 1
    joined = model.deps.index("conj")
    last = last[(tags[last] == model.tags.index("NNP")) & among(deps[last], [flat, appos, joined])]
    for end in last.tolist():
        name = int(heads[end]) if deps[end] == flat else end
        name = int(heads[name]) if deps[name] == joined else name  # Ann Lee and Tom Poe opened
        verb = end + 1
        first = name - 1 if model.deps[deps[name - 1]] == "amod" and heads[name - 1] == name else name
        if deps[name] != appos or tokens.word(first - 1) != ",":
            continue
        noun = _subject(answers, tokens, verb, name, subjects)
        opener = None if noun is None else _opener(answers, tokens, noun, verb, obl)
        if (
            noun is None
            or opener is None
            or {tags[noun], tags[opener]} - {model.tags.index("NN"), model.tags.index("NNP")}
        ):
            continue
        where = tokens.word(opener - 1).lower() in _WHERE
        if tags[opener] == model.tags.index("NNP") and not (where and tokens.word(noun).lower() in nouns_of_people()):
            heads[name], deps[name] = verb, deps[noun]
            heads[noun], deps[noun] = opener, appos


def _subject(answers: Parsed, tokens: Tokens, verb: int, name: int, subjects: list[int]) -> int | None:
    """The noun that the tree has for the subject of a verb, if the name hangs on it or within its phrase."""
    for noun in range(name - 1, max(0, name - _LONGEST), -1):
        if answers.heads[noun] == verb and answers.deps[noun] in subjects:
            return noun if is_under(answers.heads, name, noun) else None
    return None


def _opener(answers: Parsed, tokens: Tokens, noun: int, verb: int, obl: int) -> int | None:
    """The noun before the comma before a noun's phrase, which opens the clause of its verb."""
    first = noun
    while first > 1 and answers.heads[first - 1] == noun and tokens.word(first - 1) != ",":
        first -= 1
    if tokens.word(first).lower() not in _ARTICLES or first < 2 or tokens.word(first - 1) != ",":
        return None
    end = first - 2
    opener = end if answers.heads[end] == verb else int(answers.heads[end])
    return opener if answers.heads[opener] == verb and answers.deps[opener] == obl and opener <= end else None
