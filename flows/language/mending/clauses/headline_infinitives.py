"""What headlines tell by a bare infinitive: "Vega Bank to shed 400 staff", "300 nurses to strike"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.people import nouns_of_people
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_BODIES = ("bodies", "groups", "public_bodies")
_BEFORE = ("det", "amod", "nmod:poss", "case", "cop", "cc", "advmod")  # the first man to …, her plan to …

_BETWEEN = ("advmod", "obl", "obl:unmarked", "nmod:unmarked", "acl", "acl:relcl")


def free_headline_infinitives(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, the verb of its sentence of an infinitive that hangs, as whatever clause, on the noun which heads
    that, or on the first word of its name, where the noun names somebody who may do it, or stands before a passive, and
    nothing says which of them: "the first man to …".
    """
    heads, deps = answers.heads, answers.deps
    forms = [model.tags.index(tag) for tag in ("VB", "VBN")]
    kinds = [model.deps.index(name) for name in ("acl", "xcomp", "advcl")]
    nouns = [model.tags.index(name) for name in ("NN", "NNS", "NNP", "NNPS")]
    verbs = np.flatnonzero(among(deps, kinds) & among(answers.tags, forms))
    roots = heads[verbs]
    named = deps[roots] == model.deps.index("compound")
    roots = np.where(named, heads[roots], roots)
    headed = (heads[roots] == roots) & (roots < verbs) & among(answers.tags[roots], nouns)
    headed &= (deps[verbs] == kinds[0]) | (roots == verbs - 2)  # but: "police in a bid to free 12 men"
    _lift_labelled(answers, tokens, model, verbs[deps[verbs] == kinds[0]].tolist())
    for verb, root in zip(verbs[headed].tolist(), roots[headed].tolist(), strict=True):
        if _is_told(answers, tokens, model, root, verb):
            _turn(answers, model, root, verb)


def _lift_labelled(answers: Parsed, tokens: Tokens, model: Weights, verbs: list[int]) -> None:
    """`Union: 4,000 teachers to strike`: as if it stood there alone, and the word before the colon beside it."""
    heads, deps = answers.heads, answers.deps
    for verb in verbs:
        noun = int(heads[verb])
        label = int(heads[noun])
        colon = deps[noun] == model.deps.index("appos") and label < noun < verb and heads[label] == label
        if not colon or tokens.word(label + 1) != ":" or not _is_told(answers, tokens, model, noun, verb):
            continue
        heads[noun] = noun
        _turn(answers, model, noun, verb)
        heads[label], deps[label] = verb, model.deps.index("parataxis")


def _is_told(answers: Parsed, tokens: Tokens, model: Weights, root: int, verb: int) -> bool:
    """Whether an infinitive is what the headline says of its subject."""
    deps = answers.deps
    below, before = hung_on(answers.heads, verb), hung_on(answers.heads, root)
    before = before[before < root]
    to = below[(below < verb) & (deps[below] == model.deps.index("mark"))]
    said_which = among(deps[before], [model.deps.index(name) for name in _BEFORE]).any()
    if said_which or len(to) != 1 or tokens.word(int(to[0])).lower() != "to":
        return False
    between = answers.heads[root + 1 : to[0]] != verb  # but: "not to send 400 troops"
    if (between & among(deps[root + 1 : to[0]], [model.deps.index(name) for name in _BETWEEN])).any():
        return False  # only 300 clerks today to do it all
    passive = model.deps.index("aux:pass") in deps[below]
    if model.tags[answers.tags[verb]] == "VBN" and not passive:
        return False
    noun = _counted(answers, tokens, model, root, verb)
    counted = noun != root or model.deps.index("nummod") in deps[before]
    alone = counted and not passive and model.deps.index("obj") not in deps[below]
    if alone and _lemma(answers, tokens, model, verb) in listed("to_be_done"):
        return False  # five players to watch
    jobs = _lemma(answers, tokens, model, noun) in listed("jobs_filled")
    return _may_do_it(answers, tokens, model, noun, verb) or (counted and (passive or jobs))


def _lemma(answers: Parsed, tokens: Tokens, model: Weights, noun: int) -> str:
    return lemma(tokens.word(noun), model.tags[answers.tags[noun]]).lower()


def _counted(answers: Parsed, tokens: Tokens, model: Weights, root: int, verb: int) -> int:
    """The noun that a word of quantity counts: thousands of miners; else that word itself."""
    if _lemma(answers, tokens, model, root) not in listed("quantities"):
        return root
    behind = hung_on(answers.heads, root)
    nouns = behind[(behind > root) & (behind < verb) & (answers.deps[behind] == model.deps.index("nmod"))]
    return int(nouns[0]) if len(nouns) else root


def _may_do_it(answers: Parsed, tokens: Tokens, model: Weights, noun: int, verb: int) -> bool:
    """Whether a noun names people, a body of people, or somebody by name; where the infinitive has a capital, all words
    have, and a capital tells no name.
    """
    word = _lemma(answers, tokens, model, noun)
    led = noun > 0 and answers.heads[noun - 1] == noun and answers.deps[noun - 1] == model.deps.index("compound")
    if led and tokens.is_capital(noun) and not tokens.is_capital(verb):
        return True  # Steelmaker Arcel to invest 2 billion
    if word in nouns_of_people() or any(word in listed(kind) for kind in _BODIES):
        return True
    return model.pos[answers.pos[noun]] == "PROPN" and tokens.word(verb).islower() and word not in listed("deeds_named")


def _turn(answers: Parsed, model: Weights, root: int, verb: int) -> None:
    """Put the verb in the root's place, and the root under it as its subject; of two names with a comma between them
    alone the second is no apposition, which a comma would close: "Peru, Chile to send 400 troops".
    """
    heads, deps = answers.heads, answers.deps
    own = hung_on(heads, root)
    beside = own[(own > root) & (own < verb) & (deps[own] == model.deps.index("appos"))]
    open_ = beside[answers.pos[beside] == model.pos.index("PROPN")]
    deps[open_[answers.heads[open_ + 1] == verb]] = model.deps.index("conj")
    heads[own[own > verb]] = verb
    passive = model.deps.index("aux:pass") in deps[hung_on(heads, verb)]
    heads[verb], deps[verb] = verb, model.deps.index("root")
    heads[root], deps[root] = verb, model.deps.index("nsubj:pass" if passive else "nsubj")
