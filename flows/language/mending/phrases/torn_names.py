"""Names whose words the tree hangs one by one on the noun before: "the village of Khan Touman"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.people import nouns_of_people
from newstables.language.tokens import Tokens


def join_torn_names(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Join, in place, a name without a preposition to the one right before it that hangs on the same noun by "of"; not
    on a noun of a person, who is named behind it: "the minister of Defence Ann Hale".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    nmod, case, name = model.deps.index("nmod"), model.deps.index("case"), model.tags.index("NNP")
    later = np.arange(2, len(heads))
    later = later[(deps[later] == nmod) & (tags[later] == name) & (deps[later - 1] == nmod) & (tags[later - 1] == name)]
    for token in later[heads[later] == heads[later - 1]].tolist():
        if lemma(tokens.word(int(heads[token])).lower(), "NN") in nouns_of_people():
            continue
        led = hung_on(heads, token - 1)
        of = led[deps[led] == case].tolist()
        if tokens.word(token - 2) == "of" and token - 2 in of and case not in deps[hung_on(heads, token)]:
            heads[token], deps[token] = token - 1, model.deps.index("flat")


def join_bound_names(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a part of a name of a "do" between two capitals that is taken for a verb, and of what stands
    behind it: "Rio Grande do Sul". No name in the singular stands right before the verb in that form.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    name, flat = model.tags.index("NNP"), model.deps.index("flat")
    first = tokens.points[tokens.starts]
    capital = (first >= ord("A")) & (first <= ord("Z"))
    bound = are_word(tokens, "do")[1:-1] & (tags[:-2] == name) & capital[2:] & (tags[1:-1] == model.tags.index("VBP"))
    for do in (1 + np.flatnonzero(bound)).tolist():
        top = do - 1
        while deps[top] == flat and heads[top] < top:
            top = int(heads[top])
        if heads[do] == do or do in (heads[do + 1], heads[top]):
            continue
        for word in (do, do + 1):
            heads[hung_on(heads, word)] = top
            heads[word], deps[word], tags[word] = top, flat, name
            answers.pos[word] = model.pos.index("PROPN")


def join_over_heads(answers: Parsed, model: Weights) -> None:
    """Hang, in place, what goes on with a name on its last word, where the tree hangs it on one before that: the "I" of
    "Thomson Reuters I/B/E/S" is no part of "Thomson" alone.
    """
    heads, deps = answers.heads, answers.deps
    goes_on = np.flatnonzero(deps == model.deps.index("flat"))
    first = heads[goes_on]
    last = heads[first]
    over = (deps[first] == model.deps.index("compound")) & (first < last) & (last < goes_on)
    heads[goes_on[over]] = last[over]
