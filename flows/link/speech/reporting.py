"""Whether a verb states that something was said."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import conditional
from newstables.link.tree import child, relation
from newstables.link.words import words

_MODIFYING = frozenset(("aux", "aux:pass", "advmod", "mark", "obj"))  # what may tell that it was not said


def reports(parse: Parse, verb: int) -> bool:
    """Whether the verb states that something was said: no "would say", "did not say", "if she says", "did she say?"."""
    below = [other for other in parse.children(verb) if parse.deps[other] in _MODIFYING]
    if conditional(parse, verb) or any(_unsays(parse, verb, other) for other in below):
        return False
    if parse.tags[verb] == "VB" and not any(parse.deps[other] == "aux" for other in below):
        is_finite = parse.is_root(verb) and child(parse, verb, "nsubj") is not None  # "put it at 40", a past form
        return is_finite or _is_done(parse, verb)
    return True


def _unsays(parse: Parse, verb: int, other: int) -> bool:
    """Whether a word under the verb tells that it was not said, or only might be."""
    word, dep = parse.lower[other], parse.deps[other]
    if dep.startswith("aux"):
        if word in words("speech", "unsaid_modals"):
            return parse.words[other + 1] != ","  # "They would, the minister said, get 40 euros"
        if parse.lemmas[other] == "do" and dep == "aux":
            return _asks(parse, verb, other)
        return word == "had" and _opens_condition(parse, verb, other)
    if word in ("not", "n't", "n’t", "never"):
        return parse.lemmas[verb] != "deny" and other < verb
    if word == "longer":
        return parse.lower[other - 1] == "no" and other < verb
    if dep == "mark":
        return word in ("without", "instead") or (word == "of" and parse.lower[other - 1] == "short")
    return dep == "obj" and word == "nothing"


def _opens_condition(parse: Parse, verb: int, auxiliary: int) -> bool:
    """`Had the mayor said that 40 would go, …`: the auxiliary before its subject, and no question."""
    first, after = parse.sents[parse.sent_of[verb]]
    return auxiliary == first and "?" not in parse.words[verb:after]


def _is_done(parse: Parse, verb: int) -> bool:
    """Whether an infinitive tells what was said: "went on to say", "took the stage to announce"; not "plans to say"."""
    above, dep = parse.heads[verb], relation(parse, verb)
    is_manner = parse.tags[above] == "JJ" and dep in ("xcomp", "csubj", "advcl", "ccomp")  # "was quick to say"
    if dep == "xcomp" or is_manner:
        return parse.lemmas[above] in words("speech", "going_on")
    is_past = parse.tags[above] in ("VBD", "VBN", "VBZ")
    if dep == "ccomp" and is_past and parse.lemmas[above] in words("speech", "perceiving"):
        return reports(parse, above) and child(parse, verb, "nsubj") is not None  # "heard the mayor say that 40 left"
    stepped = dep == "advcl" and is_past and parse.lemmas[above] in words("speech", "stepping_up")
    return stepped and reports(parse, above)


def _asks(parse: Parse, verb: int, auxiliary: int) -> bool:
    """`Did the mayor say that …?`"""
    _, after = parse.sents[parse.sent_of[verb]]
    between = any(parse.deps[token].startswith("nsubj") for token in range(auxiliary + 1, verb))
    return between and "?" in parse.words[verb:after]
