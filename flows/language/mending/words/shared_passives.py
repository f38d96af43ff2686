"""Participles that share the "were" of the clause before and are taken for adjectives: "two were killed and 15
wounded".
"""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_ENDS = (".", ",", ";", "and", "but", "")
_SUBJECTS = ("nsubj", "nsubj:pass", "nummod")  # as which the tree hangs those counted on such a word


def share_passives(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a participle, in place, of a word in "-ed" that is taken for an adjective, is joined to a passive verb and
    has those it is said of before it, and make these its subject.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    final = tokens.points[tokens.ends - 1]
    before_final = tokens.points[np.maximum(tokens.ends - 2, 0)]
    ends = (final == ord("d")) & (before_final == ord("e"))
    joined = deps == model.deps.index("conj")
    adjective = answers.pos == model.pos.index("ADJ")
    words = np.flatnonzero(ends & joined & adjective & (tags[heads] == model.tags.index("VBN")))
    passive, being = model.deps.index("aux:pass"), model.deps.index("cop")
    subjects = [model.deps.index(name) for name in _SUBJECTS]
    _seat_joined_subjects(answers, tokens, model)
    for word in words.tolist():
        above, own = hung_on(heads, int(heads[word])), hung_on(heads, word)
        told = own[(own < word) & among(deps[own], subjects)]
        if passive not in deps[above] or being in deps[own] or not len(told) or heads[word] > word:
            continue
        tags[word], answers.pos[word] = model.tags.index("VBN"), model.pos.index("VERB")
        deps[told[-1]] = model.deps.index("nsubj:pass")


def share_gapped_passives(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a participle, in place, of a past without an object that is the last of a list of passives whose "were" is
    said once: "40 were hurt, 17 rescued and dozens of roads closed"; not: "… and three escaped", nor where each has its
    own: "40 were hurt, 17 were rescued and the rest waited". So is "left" of those who are left without power.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    joined, subject, passive, helper = (model.deps.index(name) for name in ("conj", "nsubj", "nsubj:pass", "aux:pass"))
    past = among(tags, [model.tags.index("VBD"), model.tags.index("VBN")])
    for verb in np.flatnonzero((deps == joined) & past).tolist():
        is_left = _is_left(tokens, verb)
        if not (is_left or _is_done_to(tokens, verb)):
            continue
        own = hung_on(heads, verb)
        kinds = {model.deps[dep] for dep in deps[own]}
        told = own[(deps[own] == subject) & (own < verb)]
        if len(told) != 1 or kinds & {"obj", "aux", "aux:pass", "xcomp", "ccomp", "compound:prt"}:
            continue
        beside = hung_on(heads, int(heads[verb]))
        before = [deps[hung_on(heads, one)] for one in beside[(beside < verb) & (deps[beside] == joined)].tolist()]
        gapped = any(passive in below and helper not in below for below in before)
        above = {model.deps[dep] for dep in deps[beside].tolist()}
        shared = {"nsubj:pass", "aux:pass"} <= above and _is_done_to(tokens, verb)
        if is_left or gapped or shared:
            tags[verb], deps[told[0]] = model.tags.index("VBN"), passive


def _is_left(tokens: Tokens, verb: int) -> bool:
    """`thousands left without power`"""
    behind = [tokens.word(verb + step).lower() for step in range(3)]
    return behind[:2] == ["left", "without"] and behind[2] in listed("left_without")


def _is_done_to(tokens: Tokens, verb: int) -> bool:
    """Whether a regular past may be a participle, and tells what is done to somebody or something."""
    word = tokens.word(verb)
    return word.endswith("ed") and lemma(word, "VBD") in listed("done_to")


def _seat_joined_subjects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a noun, in place, the subject of the participle right behind it where the tree joins both to the passive
    before, or the noun to whoever did that: "two were killed and 15 officers wounded", "40 huts were flooded by rain
    and 15 families displaced".
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    joined = deps == model.deps.index("conj")
    participles = np.flatnonzero(joined & (tags == model.tags.index("VBN")))
    nouns = np.maximum(participles - 1, 0)
    is_noun = among(answers.pos[nouns], [model.pos.index(name) for name in ("NOUN", "PROPN", "NUM")])
    doer = heads[nouns]
    of_doer = (heads[doer] == heads[participles]) & (deps[doer] == model.deps.index("obl:agent"))
    beside = joined[nouns] & is_noun & ((doer == heads[participles]) | of_doer) & (doer < nouns)
    passive, auxiliary = (model.deps.index(name) for name in ("nsubj:pass", "aux:pass"))
    before = [model.deps.index(name) for name in ("nsubj", "nsubj:pass", "aux", "aux:pass", "cop")]
    for word, noun in zip(participles[beside].tolist(), nouns[beside].tolist(), strict=True):
        above = deps[hung_on(heads, int(heads[word]))]
        if heads[noun] != heads[word] and not (_is_done_to(tokens, word) and tokens.word(word + 1) in _ENDS):
            continue  # by the mayor and 40 guests invited to the feast
        if not {passive, auxiliary} <= set(above.tolist()) or among(deps[hung_on(heads, word)], before).any():
            continue
        _make_subject(answers, model, noun, word)
    _seat_behind_parts(answers, model)


def _make_subject(answers: Parsed, model: Weights, noun: int, participle: int) -> None:
    """Hang a noun on its participle, which has the "and" before it."""
    heads, deps = answers.heads, answers.deps
    joints = hung_on(heads, noun)
    heads[joints[deps[joints] == model.deps.index("cc")]] = participle
    heads[noun], deps[noun] = participle, model.deps.index("nsubj:pass")


def _seat_behind_parts(answers: Parsed, model: Weights) -> None:
    """`ten were killed and three others including a woman injured`: a noun that is joined to the verb itself, which no
    noun is, is the subject of the participle that was hung on its part.
    """
    heads, deps = answers.heads, answers.deps
    participles = np.flatnonzero((deps == model.deps.index("acl")) & (answers.tags == model.tags.index("VBN")))
    part, joined = heads[participles], model.deps.index("conj")
    noun = heads[part]
    torn = (deps[part] == model.deps.index("nmod")) & (deps[noun] == joined) & (noun < part) & (part < participles)
    torn &= answers.tags[heads[noun]] == model.tags.index("VBN")
    for participle, whole in zip(participles[torn].tolist(), noun[torn].tolist(), strict=True):
        verb = int(heads[whole])
        if verb < whole and model.deps.index("aux:pass") in deps[hung_on(heads, verb)]:
            heads[participle], deps[participle] = verb, joined
            _make_subject(answers, model, whole, participle)
