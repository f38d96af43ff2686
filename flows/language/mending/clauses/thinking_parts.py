"""Parts of those asked whose verb looks like a participle: "two-thirds believed results should be shared"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def free_thinking_parts(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a finite verb, in place, of a participle that hangs on a noun and stands between it and the noun that it is
    taken for a compound with: no compound has a clause inside. What follows is its content, what opens the sentence its
    own.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    acl, ccomp, nsubj, root = (model.deps.index(name) for name in ("acl", "ccomp", "nsubj", "root"))
    subjects = [nsubj, model.deps.index("nsubj:pass")]
    place = np.arange(len(heads))
    part, noun = heads, heads[heads]
    found = (deps == acl) & (tags == model.tags.index("VBN")) & (deps[part] == model.deps.index("compound"))
    found &= (part < place) & (place < noun) & among(deps[noun], subjects) & (heads[noun] > noun)
    for verb in np.flatnonzero(found).tolist():
        first = int(heads[verb])
        content = int(heads[heads[first]])
        fronted = [one for one in hung_on(heads, content).tolist() if one < first]
        is_root = heads[content] == content
        heads[verb], deps[verb] = (verb, root) if is_root else (heads[content], deps[content])
        tags[verb], answers.pos[verb] = model.tags.index("VBD"), model.pos.index("VERB")
        heads[content], deps[content] = verb, ccomp
        heads[first], deps[first] = verb, nsubj
        heads[fronted] = verb
