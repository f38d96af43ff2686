"""Places before a subject that the tree takes for words of its phrase: "in Cape Town 90 boats sank"."""

from __future__ import annotations

import numpy as np

from newstables.calendar_names import month_numbers
from newstables.language.batches import among, beginning, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_LONGEST = 10  # tokens from the preposition to the number: "on the small Greek island of Lesbos 40 …"
_FARTHEST = 6  # from the number to the verb: "40 young men later died"
_OPENS = (".", ",", ":", "CC", "``", "''")  # what stands before a clause
_NAMES = ("NNP", "NNPS")
_WITHIN = (*_NAMES, "NN", "JJ", "DT", "IN", "HYPH")  # of the place's phrase
_COUNTED = ("CD", "JJ", "NN", "NNS")  # of the subject's
_BETWEEN = ("RB", "RBR", "MD")  # the subject and its verb
_FINITE = ("VBD", "VBZ", "VBP", "MD")


def free_fronted_places(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a place that opens its clause on the clause's verb, and make the number behind it, or the noun
    that it counts, the subject: a subject has no preposition, and a name has no number before a plural.
    """
    tags = answers.tags
    number, names = model.tags.index("CD"), [model.tags.index(tag) for tag in _NAMES]
    numbers = np.flatnonzero((tags[1:] == number) & among(tags[:-1], names)) + 1
    for first in numbers[numbers > 1].tolist():
        before = tokens.word(first - 1).lower()
        if _numbers_name(tokens.word(first)) or before in month_numbers() or before in listed("numbered"):
            continue  # on Route 66 drivers queued
        opener = _opener(answers, model, first)
        subject, verb = _subject(answers, model, first)
        if opener is None or verb is None:
            continue
        if _is_torn(answers, model, opener, first, subject, verb):
            _seat(answers, model, opener, first, subject, verb)


def _numbers_name(word: str) -> bool:
    """Whether a figure goes with the name before it: Formula 1 drivers, Euro 2024 matches."""
    return word == "1" or (len(word) == len("2024") and word.isdigit() and word[:2] in ("19", "20"))


def _opener(answers: Parsed, model: Weights, number: int) -> int | None:
    """The preposition of place that opens the clause, with nothing but its phrase up to the number."""
    found = None
    for token in range(number - 1, max(-1, number - _LONGEST), -1):
        is_beside = model.tags[answers.tags[token]] == "VBG" and model.deps[answers.deps[token]] == "amod"
        if model.tags[answers.tags[token]] not in _WITHIN and not is_beside:  # in neighbouring Norway 40 men died
            break
        opens = token == 0 or model.tags[answers.tags[token - 1]] in _OPENS
        if opens and model.tags[answers.tags[token]] == "IN" and model.deps[answers.deps[token]] == "case":
            found = token
    return found


def _subject(answers: Parsed, model: Weights, number: int) -> tuple[int, int | None]:
    """What the number counts, or itself, and the verb of the clause behind it; no verb where something else follows."""
    subject, token = number, number
    last = min(number + _FARTHEST, len(answers.tags))
    while token < last and model.tags[answers.tags[token]] in _COUNTED:
        subject = token if model.tags[answers.tags[token]] in ("NN", "NNS") else subject
        token += 1
    while token < last and model.tags[answers.tags[token]] in _BETWEEN:
        if model.tags[answers.tags[token]] == "MD":
            break
        token += 1
    if token >= last or (subject == number and token > number + 1):
        return subject, None
    is_root = model.deps[answers.deps[token]] == "root" and model.tags[answers.tags[token]] == "VBN"  # 12 sheds burned
    if not is_root and model.tags[answers.tags[token]] not in _FINITE:
        return subject, None
    helps = model.deps[answers.deps[token]] in ("aux", "aux:pass", "cop")
    return subject, int(answers.heads[token]) if helps else token


def _is_torn(answers: Parsed, model: Weights, opener: int, number: int, subject: int, verb: int) -> bool:
    """Whether the phrases of the place and of the subject hang on one another, and the verb has no other subject."""
    heads = answers.heads
    if verb <= subject:
        return False
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    below = hung_on(heads, verb)
    others = [token for token in below[among(answers.deps[below], subjects)].tolist() if not opener < token <= subject]
    inward = (heads[opener:number] >= number) & (heads[opener:number] <= subject)
    inward |= (heads[opener:number] == verb) & among(answers.deps[opener:number], subjects)
    outward = (heads[number : subject + 1] >= opener) & (heads[number : subject + 1] < number)
    return not others and bool(inward.any() or outward.any())


def _seat(answers: Parsed, model: Weights, opener: int, number: int, subject: int, verb: int) -> None:
    """Hang the place's phrase and the subject's on the verb, each with its own words under it."""
    heads, deps = answers.heads, answers.deps
    _gather(answers, model, opener, number, verb)
    passive = model.deps.index("aux:pass") in deps[hung_on(heads, verb)]
    for token in range(number, subject):
        if opener <= heads[token] < number:
            heads[token], deps[token] = subject, model.deps.index("nummod")
    heads[subject], deps[subject] = verb, model.deps.index("nsubj:pass" if passive else "nsubj")


def _gather(answers: Parsed, model: Weights, opener: int, number: int, verb: int) -> None:
    """Hang the words of the place on its name, or on what the name says more of: "the island of Lesbos"."""
    heads, deps = answers.heads, answers.deps
    run = np.arange(opener + 1, number)
    apart = run[(heads[run] >= number) & (heads[run] < verb)]
    case, nominal = model.deps.index("case"), [model.pos.index(name) for name in ("NOUN", "PROPN", "ADJ")]
    bases = apart[among(answers.pos[apart], nominal) & (deps[apart] != case)]
    outer = next((token for token in run[heads[run] == verb].tolist() if deps[token] != case), None)
    base = int(bases[-1]) if len(bases) else outer if outer is not None else number - 1
    heads[apart] = base
    inner = run[(answers.tags[run] == model.tags.index("IN")) & (run < base)].tolist()
    if inner and base != outer:
        outer = outer if outer is not None else inner[-1] - 1
        heads[base], deps[base] = outer, model.deps.index("nmod")
        heads[inner[-1]], deps[inner[-1]] = base, case
    else:
        outer = base
    heads[outer], deps[outer] = verb, model.deps.index("obl")
    heads[opener], deps[opener] = outer, case
