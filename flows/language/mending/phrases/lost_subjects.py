"""Numbers that look like the end of a place's name and are of the subject: "In Kenya 40 died"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning, hung_on
from newstables.language.network import Parsed, Weights

_FARTHEST = 3  # tokens from the number to its verb: "in Mali 12 were later hurt"


def free_numbers(answers: Parsed, model: Weights) -> None:
    """Part, in place, a place behind its preposition from the number of the subject behind it: "in Mali 12 died"."""
    _free_names(answers, model)
    _free_led_subjects(answers, model)
    _free_flat(answers, model)
    _free_behind_commas(answers, model)
    _seat_told_nouns(answers, model)


def _free_names(answers: Parsed, model: Weights) -> None:
    """`While in Mali County one man is missing`: a name with a preposition of its own before the number of a subject is
    no part of that subject, but stands in its clause.
    """
    heads, deps = answers.heads, answers.deps
    case, count = model.deps.index("case"), model.deps.index("nummod")
    numbers = np.flatnonzero((deps == count) & (answers.tags == model.tags.index("CD")))
    numbers = numbers[numbers > 1]
    name, noun = numbers - 1, heads[numbers]
    torn = (deps[name] == model.deps.index("compound")) & (heads[name] == noun) & (noun > numbers)
    torn &= among(deps[noun], [model.deps.index(dep) for dep in ("nsubj", "nsubj:pass")])
    for place, subject in zip(name[torn].tolist(), noun[torn].tolist(), strict=True):
        if (deps[hung_on(heads, place)] == case).any():
            heads[place], deps[place] = heads[subject], model.deps.index("obl")


def _free_led_subjects(answers: Parsed, model: Weights) -> None:
    """`While in Mali two were hurt`: a name that has a preposition is no subject; the number that hangs on it is."""
    heads, deps = answers.heads, answers.deps
    numbers = np.flatnonzero((deps == model.deps.index("flat")) & (answers.tags == model.tags.index("CD")))
    numbers = numbers[(numbers > 1) & (heads[numbers] == numbers - 1)]
    led = among(deps[numbers - 1], [model.deps.index(dep) for dep in ("nsubj", "nsubj:pass")])
    led &= (deps[numbers - 2] == model.deps.index("case")) & (heads[numbers - 2] == numbers - 1)
    for number in numbers[led & (heads[numbers - 1] > numbers)].tolist():
        heads[number], deps[number] = heads[number - 1], deps[number - 1]
        deps[number - 1] = model.deps.index("obl")


def _free_flat(answers: Parsed, model: Weights) -> None:
    """Hang, in place, on its verb as the subject a number that the tree takes for a part of the name before it, where
    that name stands behind a preposition right before a finite verb that has no other subject; or on the noun of the
    subject right behind it.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    flat, obl, case = (model.deps.index(name) for name in ("flat", "obl", "case"))
    numbers = np.arange(2, len(heads) - 1)
    numbers = numbers[(tags[numbers] == model.tags.index("CD")) & (deps[numbers] == flat)]
    numbers = numbers[heads[numbers] == numbers - 1]
    numbers = numbers[(deps[numbers - 1] == obl) & (deps[numbers - 2] == case) & (heads[numbers - 2] == numbers - 1)]
    finite = [model.tags.index(tag) for tag in ("VBD", "VBP", "VBZ")]
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    passive, count = model.deps.index("aux:pass"), model.deps.index("nummod")
    for number in numbers.tolist():
        if tags[number + 1] == model.tags.index("NNS") and deps[number + 1] in subjects:
            heads[number], deps[number] = number + 1, count  # in Mali 12 men died
            continue
        verb = heads[number - 1]
        helpers = tags[number + 1 : verb + 1]
        if not number < verb <= number + _FARTHEST or not among(helpers, finite).any():
            continue
        below = deps[max(0, number - 2) : verb + 1][heads[max(0, number - 2) : verb + 1] == verb]
        if among(deps[hung_on(heads, verb)], subjects).any():
            continue
        heads[number] = verb
        deps[number] = model.deps.index("nsubj:pass" if passive in below else "nsubj")


def _free_behind_commas(answers: Parsed, model: Weights) -> None:
    """`As of 14 May, over 40 are dead`: a number behind a comma and right before a finite verb that has no subject is
    that subject, and tells nothing more of what stands before the comma.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    finite = [model.tags.index(tag) for tag in ("VBD", "VBP", "VBZ", "MD")]
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    numbers = np.arange(2, len(heads) - 1)
    numbers = numbers[(tags[numbers] == model.tags.index("CD")) & among(tags[numbers + 1], finite)]
    for number in numbers[heads[numbers] < numbers].tolist():
        first = min([number, *hung_on(heads, number).tolist()])
        if first < 2 or tags[first - 1] != model.tags.index(",") or heads[number] >= first - 1:
            continue
        helper = number + 1
        verb = int(heads[helper]) if model.deps[deps[helper]] in ("aux", "aux:pass", "cop") else helper
        below = deps[hung_on(heads, verb)]
        if verb <= number or verb > number + 2 * _FARTHEST or among(below, subjects).any():
            continue
        heads[number] = verb
        deps[number] = model.deps.index("nsubj:pass" if model.deps.index("aux:pass") in below else "nsubj")


def _seat_told_nouns(answers: Parsed, model: Weights) -> None:
    """`A raid on the town of Amli, also in the east, hurt nine, the mayor said`: a noun that the tree takes for what
    is said is the subject of the finite verb without one behind it that is said, too.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    told, subjects = model.deps.index("ccomp"), beginning(model.deps, "nsubj", "csubj", "expl")
    finite = [model.tags.index(tag) for tag in ("VBD", "VBP", "VBZ")]
    verbs = np.flatnonzero((deps == told) & among(tags, finite) & (heads > np.arange(len(heads))))
    for verb in verbs.tolist():
        below = hung_on(heads, int(heads[verb]))
        before = below[(below < verb) & (deps[below] == told)]
        if len(before) != 1 or among(deps[hung_on(heads, verb)], subjects).any():
            continue
        noun = int(before[0])
        own = {model.deps[dep] for dep in deps[hung_on(heads, noun)].tolist()}
        if model.tags[tags[noun]] in ("NN", "NNS", "NNP") and own.isdisjoint(("cop", "nsubj", "mark", "case", "cc")):
            heads[noun], deps[noun] = verb, model.deps.index("nsubj")
