"""Subjects that the tree takes for adverbials, and phrases with a preposition that it takes for subjects."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning, heading, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed, times
from newstables.language.tokens import Tokens

_FINITE = ("VBD", "VBZ", "VBP", "VBN")
_ADVERBIAL = ("advmod", "obl:unmarked")
_HEDGES = ("about", "around", "over", "under", "nearly")


def seat_subjects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Give, in place, a verb its subject: the noun before a phrase with a preposition ("waiting times for surgery have
    lengthened"), a name that is no adverb ("Woodside, which pumps oil, cut its payout"), the noun that a participle
    with an amount describes ("winds gusting to 160 kph tore roofs off"), a share behind its hedge ("about half of them
    say"), people whom a participle describes ("striking nurses left"), or give it back to the predicate before the verb
    ("their size is 20 metres though it is believed that …").
    """
    _seat_before_predicates(answers, model)
    _free_amounts(answers, model)
    _seat_described(answers, tokens, model)
    _seat_shares(answers, tokens, model)
    _seat_before_phrases(answers, tokens, model)
    _seat_names(answers, model)


def _seat_before_predicates(answers: Parsed, model: Weights) -> None:
    """Hang a subject on the predicate whose "is" stands between both, and on no verb of a clause behind that."""
    heads, deps, place = answers.heads, answers.deps, np.arange(len(answers.heads))
    copula = np.full(len(heads), -1)
    cops = np.flatnonzero(deps == model.deps.index("cop"))
    copula[heads[cops]] = cops
    above = heads[heads]
    subjects = among(deps, [model.deps.index(name) for name in ("nsubj", "nsubj:pass")])
    found = subjects & (place < copula[above]) & (copula[above] < above) & (above < heads)
    found &= ~heading(heads, subjects)[above]
    heads[found], deps[found] = above[found], model.deps.index("nsubj")


def _free_amounts(answers: Parsed, model: Weights) -> None:
    """Hang a unit that is a second subject behind a participle and "to" or "at" on that participle."""
    heads, deps = answers.heads, answers.deps
    nsubj, case, nummod = (model.deps.index(name) for name in ("nsubj", "case", "nummod"))
    units = np.arange(3, len(heads))
    units = units[(deps[units] == nsubj) & (deps[units - 1] == nummod) & (heads[units - 1] == units)]
    units = units[(deps[units - 2] == case) & (deps[units - 3] == model.deps.index("acl"))]
    units = units[answers.tags[units - 3] == model.tags.index("VBG")]
    for unit in units.tolist():
        described = int(heads[unit - 3])
        if deps[described] == nsubj and heads[described] == heads[unit] and described < unit:
            heads[unit], deps[unit] = unit - 3, model.deps.index("obl")
            heads[unit - 2] = unit


def _seat_described(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`Striking nurses left`: a participle that has no object describes those of whom the tree makes one."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    gerunds = np.flatnonzero((deps == model.deps.index("csubj")) & (tags == model.tags.index("VBG")))
    for gerund in gerunds[heads[gerunds] > gerunds].tolist():
        below = hung_on(heads, gerund)
        [people, *others] = below[below > gerund].tolist() or [gerund]
        is_plural = tags[people] == model.tags.index("NNS") and deps[people] == model.deps.index("obj")
        between = among(deps[gerund + 1 : people], [model.deps.index(name) for name in ("amod", "compound")]).all()
        if not is_plural or others or not between or tokens.word(gerund).lower() not in listed("by_themselves"):
            continue
        heads[people], deps[people] = heads[gerund], model.deps.index("nsubj")
        heads[gerund], deps[gerund] = people, model.deps.index("amod")


def _seat_shares(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`About a third of adults say so`: before a share with its "of", "about" and "over" are no prepositions, where the
    finite verb behind has no other subject.
    """
    heads, deps = answers.heads, answers.deps
    case, obl, nmod = (model.deps.index(name) for name in ("case", "obl", "nmod"))
    finite = [model.tags.index(tag) for tag in _FINITE[:3]]
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    led = np.flatnonzero((deps == case) & (deps[heads] == obl) & (heads > np.arange(len(heads))))
    for hedge in led[among(answers.tags[heads[heads[led]]], finite)].tolist():
        share, verb = int(heads[hedge]), int(heads[heads[hedge]])
        if (
            verb < share
            or tokens.word(hedge).lower() not in _HEDGES
            or tokens.word(share).lower() not in listed("fractions")
        ):
            continue
        own = hung_on(heads, share)
        wholes = [lemma(tokens.word(one).lower(), "NN") for one in own[deps[own] == nmod].tolist()]
        ranked = any(tokens.word(one) == "the" for one in own[own < share].tolist())  # under the third of these laws
        if not wholes or ranked or not times().isdisjoint(wholes):
            continue  # over half of the season Hale scored 30 goals
        if not among(deps[hung_on(heads, verb)], subjects).any():
            deps[hedge], deps[share] = model.deps.index("advmod"), model.deps.index("nsubj")
            answers.tags[hedge], answers.pos[hedge] = model.tags.index("RB"), model.pos.index("ADV")


def _seat_before_phrases(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`Waiting times for surgery have lengthened`: no noun with a preposition is a subject; the plural before it is,
    where another noun says of what kind it is, so that it tells no time.
    """
    heads, deps = answers.heads, answers.deps
    nsubj, case = model.deps.index("nsubj"), model.deps.index("case")
    led = np.flatnonzero(deps == case)
    led = led[(led > 1) & (heads[led] > led)]
    led = led[(deps[heads[led]] == nsubj) & (heads[led - 1] == heads[heads[led]])]
    led = led[(answers.tags[led - 1] == model.tags.index("NNS")) & (deps[led - 1] == model.deps.index("obl:unmarked"))]
    for preposition in led[deps[led - 2] == model.deps.index("compound")].tolist():
        noun, within = preposition - 1, int(heads[preposition])
        if tokens.word(noun - 1).lower() in times() or heads[noun - 1] != noun or within > heads[noun]:
            continue
        deps[noun] = nsubj
        heads[within], deps[within] = noun, model.deps.index("nmod")


def _seat_names(answers: Parsed, model: Weights) -> None:
    """A name with a relative clause that is an adverb of a finite verb behind it, where that has no subject."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    adverbial = among(deps, [model.deps.index(name) for name in _ADVERBIAL])
    names = np.flatnonzero(adverbial & among(tags, [model.tags.index(tag) for tag in ("NNP", "NNPS")]))
    names = names[(heads[names] > names) & among(tags[heads[names]], [model.tags.index(tag) for tag in _FINITE])]
    subjects, relative = beginning(model.deps, "nsubj", "csubj", "expl"), model.deps.index("acl:relcl")
    for name in names.tolist():
        own, beside = hung_on(heads, name), hung_on(heads, int(heads[name]))
        if (deps[own] == relative).any() and not among(deps[beside], subjects).any():
            passive = (deps[beside] == model.deps.index("aux:pass")).any()
            deps[name] = model.deps.index("nsubj:pass" if passive else "nsubj")
