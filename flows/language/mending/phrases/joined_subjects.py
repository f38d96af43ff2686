"""Nouns behind "and" that the tree joins to a noun before, and that are the subject of the clause that "and" opens."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.people import nouns_of_people
from newstables.language.tokens import Tokens

_TOWARDS = frozenset(("to", "with", "for", "against"))  # introduced 40 guests to Hale and 12 ministers
_FARTHEST = 12  # tokens from "and" to its verb
_LONGEST = 5  # tokens from the name's first word to its verb


def seat_joined_names(answers: Parsed, model: Weights) -> None:
    """Hang, in place, the name of `Ames led in the first half and Rory Lee added 14 points` on its verb: "and" hangs on
    that verb, so that what stands between the two is of its clause; the verb must be finite and lack a subject.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    conj, joint = model.deps.index("conj"), model.deps.index("cc")
    proper = [model.tags.index(tag) for tag in ("NNP", "NNPS")]
    finite = [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP")]
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    within = [model.deps.index(dep) for dep in ("flat", "advmod")]
    ands = np.flatnonzero(deps[:-1] == joint)
    names, verbs = ands + 1, heads[ands]
    torn = (deps[names] == conj) & among(tags[names], proper) & (heads[names] < ands)
    torn &= (verbs > names) & (verbs <= names + _LONGEST) & (deps[verbs] == conj) & among(tags[verbs], finite)
    for name, verb in zip(names[torn].tolist(), verbs[torn].tolist(), strict=True):
        between = among(deps[name + 1 : verb], within).all()
        if between and not among(deps[hung_on(heads, verb)], subjects).any():
            heads[name], deps[name] = verb, model.deps.index("nsubj")


def seat_joined_doers(answers: Parsed, model: Weights) -> None:
    """Hang, in place, the noun of `with four members backing it and 41 rebels opposing it`, `floods hit Peru and nine
    men died`, on its verb: both are joined, the one to what the verb before governs, the other to that verb, which is
    of the same form and has a subject of its own; nothing parts the two.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    joined, gerund = deps == model.deps.index("conj"), tags == model.tags.index("VBG")
    finite = among(tags, [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP")])
    verbs = np.flatnonzero(joined & (gerund | finite))
    nouns = np.maximum(verbs - 1, 0)
    above, before = heads[verbs], heads[nouns]
    torn = joined[nouns] & among(tags[nouns], [model.tags.index(tag) for tag in ("NN", "NNS", "NNP", "NNPS")])
    torn &= (gerund[verbs] & gerund[above]) | (finite[verbs] & finite[above])
    torn &= (before > above) & (before < nouns) & (heads[before] == above)
    torn &= among(deps[before], [model.deps.index("obj"), model.deps.index("obl")])
    subject, joint = model.deps.index("nsubj"), model.deps.index("cc")
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    for verb, noun in zip(verbs[torn].tolist(), nouns[torn].tolist(), strict=True):
        own, led = deps[hung_on(heads, verb)], hung_on(heads, noun)
        others = among(own, subjects).any() or model.deps.index("case") in deps[led]
        if others or not among(deps[hung_on(heads, int(heads[verb]))], subjects).any():
            continue
        heads[led[deps[led] == joint]] = verb
        heads[noun], deps[noun] = verb, subject


def seat_led_doers(answers: Parsed, model: Weights) -> None:
    """Hang, in place, the noun of `a blast hurt 40 men and a crash in April killed 12` on its verb: the tree joins it
    to what the verb before governs, but its "and" to the verb behind, which is finite and lacks a subject.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    conj, joint, case = (model.deps.index(name) for name in ("conj", "cc", "case"))
    finite = [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP", "VBN")]
    nominal = [model.tags.index(tag) for tag in ("NN", "NNS", "NNP", "NNPS", "DT", "CD")]
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    ands = np.flatnonzero(deps == joint)
    verbs = heads[ands]
    near = (verbs > ands + 1) & (verbs <= ands + _FARTHEST) & (deps[verbs] == conj) & among(tags[verbs], finite)
    for joined, verb in zip(ands[near].tolist(), verbs[near].tolist(), strict=True):
        nouns = np.arange(joined + 1, verb)
        nouns = nouns[(deps[nouns] == conj) & among(tags[nouns], nominal) & (heads[nouns] < joined)]
        if len(nouns) != 1 or among(deps[hung_on(heads, verb)], subjects).any():
            continue
        noun = int(nouns[0])
        inside = heads[joined + 1 : verb]
        own = hung_on(heads, noun)
        whole = ((inside > joined) & (inside <= verb)).sum() == verb - joined - 2  # all but the noun
        opens = noun == joined + 1 or heads[joined + 1] == noun
        if not (whole and opens and among(deps[hung_on(heads, int(heads[verb]))], subjects).any()) or case in deps[own]:
            continue
        if model.tags[tags[verb]] == "VBN":
            if model.deps.index("obj") not in deps[hung_on(heads, verb)]:
                continue  # 40 men and a boy in April killed by rebels
            tags[verb] = model.tags.index("VBD")
        heads[noun], deps[noun] = verb, model.deps.index("nsubj")


def join_given_names(answers: Parsed, model: Weights) -> None:
    """Hang, in place, the last name of `Cllr Ann Boyd said` on the first, where the tree has both for subjects of one
    verb, the one right behind the other.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    subject, flat, name = model.deps.index("nsubj"), model.deps.index("flat"), model.tags.index("NNP")
    last = np.flatnonzero((deps[1:] == subject) & (deps[:-1] == flat) & (tags[1:] == name)) + 1
    first = heads[last - 1]
    torn = (deps[first] == subject) & (heads[first] == heads[last]) & (first < last) & (tags[first] == name)
    heads[last[torn]], deps[last[torn]] = first[torn], flat


def seat_joined_counts(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, the people counted in `30 pupils from Tarn and 12 teachers` on those counted before, as theirs is
    no second name of a place; and so many more of the same, "27 votes in the Senate and 84 votes in the House".
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    conj, nmod, number, case = (model.deps.index(name) for name in ("conj", "nmod", "nummod", "case"))
    plural = model.tags.index("NNS")
    torn = (deps == conj) & (tags == plural) & among(deps[heads], [nmod, model.deps.index("obl")])
    for counted in np.flatnonzero(torn).tolist():
        place = int(heads[counted])
        before = int(heads[place]) if deps[place] == nmod else _last_object(answers, model, place)
        if before is None or not (tags[before] == plural and before < place < counted):
            continue
        noun = lemma(tokens.word(counted).lower(), "NNS")
        alike = noun == lemma(tokens.word(before).lower(), "NNS") and deps[place] != conj
        people = {noun, lemma(tokens.word(before).lower(), "NNS")} <= nouns_of_people()
        led = [tokens.word(one) for one in hung_on(heads, place).tolist() if deps[one] == case]
        named = model.tags[tags[place]] in ("NNP", "NNPS") and people and not _TOWARDS.intersection(led)
        if not (alike or named):
            continue
        numbers = [number in deps[hung_on(heads, one)] for one in (before, place, counted)]
        if numbers == [True, False, True]:
            heads[counted] = before


def _last_object(answers: Parsed, model: Weights, place: int) -> int | None:
    """The object before a place that hangs on their verb: "won 27 votes in the Senate"."""
    verb = int(answers.heads[place])
    beside = [one for one in hung_on(answers.heads, verb).tolist() if verb < one < place]
    objects = [one for one in beside if answers.deps[one] == model.deps.index("obj")]
    return objects[-1] if objects and beside[-1] == objects[-1] else None
