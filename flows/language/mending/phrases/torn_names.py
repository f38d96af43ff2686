"""Names whose words the tree hangs one by one on the noun before: "the village of Khan Touman"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma
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
