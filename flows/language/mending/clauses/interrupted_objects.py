"""`Expects its output, which shrank last year, to grow 3%`: an infinitive that the tree hangs on the one who does it,
or within what is told in passing of that one.
"""

from __future__ import annotations

import numpy as np

from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens


def seat_interrupted(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, an infinitive behind the comma that closes a relative clause on the verb of whose object the
    clause tells, where that object is who acts in such an infinitive: "expects", "urged".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    relative, aim, complement = (model.deps.index(name) for name in ("acl:relcl", "advcl", "xcomp"))
    objects = (model.deps.index("obj"), model.deps.index("nsubj"))
    to = 1 + np.flatnonzero(are_word(tokens, "to")[1:] & are_word(tokens, ",")[:-1])
    verbs = heads[to]
    found = (tags[verbs] == model.tags.index("VB")) & (verbs > to) & (deps[verbs] == aim)
    found &= deps[heads[verbs]] == relative
    for mark, verb in zip(to[found].tolist(), verbs[found].tolist(), strict=True):
        clause = int(heads[verb])
        noun = int(heads[clause])
        above = int(heads[noun])
        opened = any(tokens.word(word) == "," for word in range(noun + 1, clause))
        if not (above < noun < clause < mark and opened and deps[noun] in objects):
            continue
        if lemma(tokens.word(above).lower(), model.tags[tags[above]]) in listed("whose_object_acts"):
            heads[verb], deps[verb] = above, complement


def seat_moves_of_objects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, an infinitive of rise or fall right behind an object on the verb whose object that is, where the
    object is who acts in such an infinitive: "expects output to shrink 2%, twice as much as in May".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    to = 1 + np.flatnonzero(are_word(tokens, "to")[1:] & (deps[:-1] == model.deps.index("obj")))
    verbs = heads[to]
    found = (tags[verbs] == model.tags.index("VB")) & (heads[verbs] == to - 1)
    found &= deps[verbs] == model.deps.index("acl")
    for verb in verbs[found].tolist():
        above = int(heads[heads[verb]])
        expects = lemma(tokens.word(above).lower(), model.tags[tags[above]]) in listed("whose_object_acts")
        if above < verb and expects and tokens.word(verb) in listed("moves"):
            heads[verb], deps[verb] = above, model.deps.index("xcomp")
