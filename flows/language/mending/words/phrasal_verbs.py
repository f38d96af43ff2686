"""Verbs with a particle that the tree takes for others: "laid on 25 buses", "thieves made off with 14 goats"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on, is_under
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word, are_words
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed, times
from newstables.language.tokens import Tokens

_LAY, _TAKE = ("lay", "lays", "laid", "laying"), ("take", "takes", "took", "taken", "taking")
_NEVER_OVER = frozenset(
    ("seize", "confiscate", "recover", "kill", "injure", "wound", "arrest", "detain", "rescue", "destroy", "displace")
)
_OVER_GROUND = ("off", "across", "over", "along", "around", "through", "near")  # which are prepositions too
_ELSE = ("obj", "aux:pass", "nsubj:pass")  # laid rails on 25 miles, bodies were laid on 25 beds


def join_laid_on(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a particle of the "on" right behind "lay", where that has no object and what follows is a
    service that somebody lays on: buses, meals.
    """
    heads, deps = answers.heads, answers.deps
    found = np.flatnonzero(are_words(tokens, _LAY)[:-1] & are_word(tokens, "on")[1:])
    for verb in found.tolist():
        on = verb + 1
        thing = int(heads[on])
        told = {model.deps[deps[token]] for token in hung_on(heads, verb).tolist()}
        if thing <= on or heads[thing] != verb or not told.isdisjoint(_ELSE):
            continue
        if "nsubj" not in told and model.deps[deps[verb]] != "conj":  # axed 12 trains and laid on 35 buses
            continue
        if tokens.word(verb).lower() == "lay" and model.tags[answers.tags[verb]] == "VBD":
            continue  # the body lay on two cars
        named = lemma(tokens.word(thing).lower(), model.tags[answers.tags[thing]])
        if deps[on] == model.deps.index("case") and named in listed("laid_on"):
            heads[on], deps[on] = verb, model.deps.index("compound:prt")
            deps[thing] = model.deps.index("obj")
            answers.tags[on] = model.tags.index("RP")


def join_laid_off(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a particle of the "off" right behind a form of "lay" that has a subject and no object, and an
    object of the number behind it, or of what that counts: `the mill lays off 500`.
    """
    heads, deps = answers.heads, answers.deps
    off_case = are_word(tokens, "off") & (deps == model.deps.index("case"))
    found = np.flatnonzero(are_words(tokens, _LAY)[:-1] & off_case[1:])
    for verb in found.tolist():
        off, thing = verb + 1, int(heads[verb + 1])
        told = {model.deps[deps[token]] for token in hung_on(heads, verb).tolist()}
        counts = model.tags.index("CD") in (answers.tags[thing], answers.tags[off + 1])
        if thing > off and heads[thing] == verb and counts and told.isdisjoint(_ELSE):
            heads[off], deps[off], deps[thing] = verb, model.deps.index("compound:prt"), model.deps.index("obj")
            answers.tags[off] = model.tags.index("RP")


def free_hedges(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a hedge of an "over" that is taken for the particle of a verb that has none, where a number that
    counts stands right behind it: `seized over three kilogrammes`; not `took over three firms`, `handed over 40 men`.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    particles = are_word(tokens, "over")[:-1] & (deps[:-1] == model.deps.index("compound:prt"))
    for over in np.flatnonzero(particles & (tags[1:] == model.tags.index("CD"))).tolist():
        verb = int(heads[over])
        told = lemma(tokens.word(verb).lower(), model.tags[tags[verb]])
        if verb == over - 1 and told in _NEVER_OVER:
            heads[over], deps[over] = over + 1, model.deps.index("advmod")
            tags[over] = model.tags.index("IN")


def join_taken_over(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a particle of the "over" between a form of "take" and a number of what somebody takes over, a
    place or a firm, for which "over" would be a hedge: `rebels took over five villages`; not `it took over 40 towns
    to …`.
    """
    heads, deps, places = answers.heads, answers.deps, np.arange(len(answers.heads))
    number = (answers.tags == model.tags.index("CD")) & (heads > places)
    found = np.flatnonzero(are_words(tokens, _TAKE)[:-2] & are_word(tokens, "over")[1:-1] & number[2:])
    for verb in found.tolist():
        over, thing = verb + 1, int(heads[verb + 2])
        named = lemma(tokens.word(thing).lower(), model.tags[answers.tags[thing]])
        if named not in listed("taken_over") and named not in listed("taken_by_force"):
            continue
        if heads[thing] != verb or tokens.word(verb - 1) == "it":
            continue
        heads[over], deps[over], deps[thing] = verb, model.deps.index("compound:prt"), model.deps.index("obj")
        answers.tags[over] = model.tags.index("RP")


def join_taken_in(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a particle of the "in" between a verb of taking with a subject and an amount that it takes in:
    `has taken in $45 million`, `brought in 40 experts`; not of "came in 12 minutes", "pulled in in May".
    """
    heads, deps = answers.heads, answers.deps
    case, obj, number = model.deps.index("case"), model.deps.index("obj"), model.tags.index("CD")
    amount = (answers.tags == number) | (answers.tags == model.tags.index("$"))
    found = np.flatnonzero(are_word(tokens, "in")[1:-1] & (deps[1:-1] == case) & amount[2:]) + 1
    for within in found.tolist():
        verb, thing = within - 1, int(heads[within])
        if lemma(tokens.word(verb).lower(), model.tags[answers.tags[verb]]) not in listed("taking_in"):
            continue
        while heads[thing] > thing and model.deps[deps[thing]] in ("compound", "nummod"):
            thing = int(heads[thing])
        told = {model.deps[deps[token]] for token in hung_on(heads, verb).tolist() if token != thing}
        named = lemma(tokens.word(thing).lower(), model.tags[answers.tags[thing]])
        alone = answers.tags[thing] == number and thing == within + 1  # in 2014
        if heads[thing] != verb or alone or named in times() or "nsubj" not in told or not told.isdisjoint(_ELSE):
            continue
        heads[within], deps[within], deps[thing] = verb, model.deps.index("compound:prt"), obj
        answers.tags[within] = model.tags.index("RP")


def make_off(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a past with a subject, in place, of a "made off" that is taken for a passive without "be": nobody is made
    off by anybody.
    """
    heads, deps = answers.heads, answers.deps
    made = np.flatnonzero(are_word(tokens, "made")[:-1] & are_word(tokens, "off")[1:])
    for verb in made[answers.tags[made] == model.tags.index("VBN")].tolist():
        own = hung_on(heads, verb)
        told = {model.deps[deps[token]] for token in own.tolist()}
        if not told.isdisjoint(("nsubj", "nsubj:pass")) and told.isdisjoint(("aux", "aux:pass", "obj")):
            answers.tags[verb] = model.tags.index("VBD")
            deps[own[deps[own] == model.deps.index("nsubj:pass")]] = model.deps.index("nsubj")


def free_particles(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a preposition of a particle right before the first word of a phrase that hangs on the same verb
    and has none: `struck off the island's coast`.
    """
    heads, deps = answers.heads, answers.deps
    case, places = model.deps.index("case"), np.arange(len(answers.heads))
    names = [model.tags.index(tag) for tag in ("NN", "NNS", "NNP", "NNPS")]
    found = np.flatnonzero((deps == model.deps.index("compound:prt")) & (heads == places - 1))
    for particle in found[are_words(tokens, _OVER_GROUND)[found]].tolist():
        phrases = hung_on(heads, int(heads[particle]))
        obliques = phrases[(phrases > particle) & (deps[phrases] == model.deps.index("obl"))].tolist()
        head = next((one for one in obliques if answers.tags[one] in names), None)
        if head is None or any(deps[one] == case for one in hung_on(heads, head).tolist()):
            continue
        if all(is_under(heads, token, head) for token in range(particle + 1, head)):
            heads[particle], deps[particle], answers.tags[particle] = head, case, model.tags.index("IN")
