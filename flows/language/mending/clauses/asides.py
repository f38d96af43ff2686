"""Asides that say who vouches: "If nothing changes, the agency estimates, the state will have …"."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newstables.language.batches import among, beginning, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.clauses.quoted_nouns import join_quoted_nouns
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_MARKS = (",", ".", "")
_CLOSING, _OPENING = "\"”'’", '"“`‘'  # what marks of a quotation begin with
_DOUBLE = 2  # characters
_FARTHEST = 8  # tokens from the aside to the subject behind its comma


def free_asides(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a verb of saying of a plural between marks that was taken for one more subject of the clause, or
    for a noun beside it: "Gangs control the city, the agency estimates."
    """
    heads, deps = answers.heads, answers.deps
    subject, compound, beside = (model.deps.index(name) for name in ("nsubj", "compound", "parataxis"))
    plural = answers.tags == model.tags.index("NNS")
    ahead = (deps == subject) & (heads > np.arange(len(heads)) + 1)
    found = np.flatnonzero((ahead | (deps == beside)) & plural)
    found = found[(found > 1) & (deps[found - 1] == compound) & (heads[found - 1] == found)]
    for aside in found.tolist():
        own = _subject_behind(answers, model, aside) if deps[aside] == subject else None
        lacks = deps[aside] == subject and own is None
        if lacks or tokens.word(aside + 1) not in _MARKS or not _begins_behind_comma(answers, tokens, aside):
            continue
        if lemma(tokens.word(aside), "VBZ") in listed("speech_verbs"):
            _free(answers, model, aside, own)


def join_infinitives(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, an infinitive behind words of saying on the verb before them that lacks it: "It expects, its
    lawyer said, to pay $4 million".
    """
    heads, deps = answers.heads, answers.deps
    clause, below, beside = (model.deps.index(name) for name in ("ccomp", "xcomp", "advcl"))
    infinitives = ((deps == beside) | (deps == below)) & (answers.tags == model.tags.index("VB"))
    for verb in (2 + np.flatnonzero(infinitives[2:] & are_word(tokens, ",")[:-2])).tolist():
        says = heads[verb]
        if tokens.word(verb - 1) != "to" or says > verb:
            continue
        torn = [one for one in hung_on(heads, says).tolist() if deps[one] == clause and one < says]
        torn += [heads[says]] if deps[says] == model.deps.index("parataxis") and heads[says] < says else []
        is_said = lemma(tokens.word(says), model.tags[answers.tags[says]]) in listed("speech_verbs")
        if is_said and len(torn) == 1 and tokens.word(torn[0] + 1) == ",":
            heads[verb], deps[verb] = torn[0], below


def join_results(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, what a participle behind words of saying tells of so many on what is said, of which it came: "A
    bomb went off, police said, killing 12". Only some things come of it: who speaks puts the toll at 12 or waves 12
    pages.
    """
    heads, deps = answers.heads, answers.deps
    clause, beside, thing = (model.deps.index(name) for name in ("ccomp", "advcl", "obj"))
    participles = (deps == beside) & (answers.tags == model.tags.index("VBG"))
    for verb in (2 + np.flatnonzero(participles[2:] & are_word(tokens, ",")[1:-1])).tolist():
        says = int(heads[verb])
        if says > verb:
            continue
        told = lemma(tokens.word(says), model.tags[answers.tags[says]]) in listed("speech_verbs")
        torn = [one for one in hung_on(heads, says).tolist() if deps[one] == clause and one < says]
        harm = lemma(tokens.word(verb), "VBG") in listed("harming") | listed("coming_of")
        if not told or not harm or len(torn) != 1:
            continue
        if any(tokens.word(one)[:1] in _CLOSING for one in range(torn[0] + 1, says)):
            continue  # "We won," he said, leaving 12 fans behind
        things = [one for one in hung_on(heads, verb).tolist() if deps[one] == thing and one > verb]
        if any(_is_counted(answers, tokens, model, one) for one in things):
            heads[verb] = torn[0]


def _is_counted(answers: Parsed, tokens: Tokens, model: Weights, noun: int) -> bool:
    """Whether a noun is a number, or one counts it."""
    counting = answers.deps[hung_on(answers.heads, noun)] == model.deps.index("nummod")
    is_number = answers.pos[noun] == model.pos.index("NUM") or tokens.word(noun).lower() in listed("number_words")
    return is_number or bool(counting.any())


def part_from_quoted(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a verb behind words of saying that follow a quotation where it belongs: on these where no marks
    are around it (`"We lost all," the farmer said, and sold his cows`), on the verb of the quotation where they open
    once more (`"We lost all," he said, "and sold the cows"`). Without marks the clause goes on with what is said.
    """
    heads, deps = answers.heads, answers.deps
    conj, clause, verb = model.deps.index("conj"), model.deps.index("ccomp"), model.pos.index("VERB")
    closed, opened = _marks_before(tokens)
    for quoted in np.flatnonzero((deps == clause) & (heads > np.arange(len(heads)))).tolist():
        says = int(heads[quoted])
        if closed[says] == closed[quoted + 1]:
            _go_on_unquoted(answers, tokens, model, quoted, says)
            continue
        behind = np.concatenate([hung_on(heads, says), hung_on(heads, quoted)])
        for going_on in behind[(behind > says) & (answers.pos[behind] == verb)].tolist():
            opens = opened[going_on] > opened[says + 1]
            if deps[going_on] == conj:
                heads[going_on] = quoted if opens else says
            elif deps[going_on] == clause and not opens and tokens.word(says + 2) == "then":
                heads[going_on], deps[going_on] = says, conj
        join_quoted_nouns(answers, tokens, model, quoted, says)


def _marks_before(tokens: Tokens) -> list[NDArray[np.int64]]:
    """How many marks that may close a quotation stand before each token, and how many that may open one."""
    first = tokens.points[tokens.starts]
    is_mark = tokens.ends - tokens.starts == 1  # or '' of old wires, but not 's
    is_mark |= (tokens.ends - tokens.starts == _DOUBLE) & (tokens.points[tokens.ends - 1] == first)
    marks = [among(first, map(ord, some)) & is_mark for some in (_CLOSING, _OPENING)]
    return [np.append(0, np.cumsum(found)) for found in marks]


def _go_on_unquoted(answers: Parsed, tokens: Tokens, model: Weights, said: int, says: int) -> None:
    """`The firm cut jobs, the union said, and closed a plant`: hung, in place, on what is said."""
    heads, deps = answers.heads, answers.deps
    if tokens.word(says + 1) != "," or tokens.word(says + 2) not in ("and", "but", "then"):
        return
    subjects = beginning(model.deps, "nsubj")
    for going_on in hung_on(heads, says).tolist():
        is_joined = going_on > says and deps[going_on] == model.deps.index("conj")
        if is_joined and not among(deps[hung_on(heads, going_on)], subjects).any():
            heads[going_on] = said


def _subject_behind(answers: Parsed, model: Weights, aside: int) -> int | None:
    """The subject of the clause's own behind an aside: hung on the verb too, or on the aside as an apposition."""
    heads, deps, verb = answers.heads, answers.deps, answers.heads[aside]
    for token in range(aside + 2, min(verb, aside + 2 + _FARTHEST)):
        name = model.deps[deps[token]]
        if (heads[token] == verb and name.startswith("nsubj")) or (heads[token] == aside and name == "appos"):
            return token
    return None


def _begins_behind_comma(answers: Parsed, tokens: Tokens, aside: int) -> bool:
    first = aside
    while first and answers.heads[first - 1] in range(first, aside + 1) and tokens.word(first - 1) != ",":
        first -= 1
    return first > 0 and tokens.word(first - 1) == ","


def _free(answers: Parsed, model: Weights, aside: int, own: int | None) -> None:
    """Hang the aside on the clause, its first words on their last noun, and the subject behind on the clause's verb."""
    heads, deps = answers.heads, answers.deps
    speaker, verb = aside - 1, heads[aside]
    answers.tags[aside], answers.pos[aside] = model.tags.index("VBZ"), model.pos.index("VERB")
    deps[aside] = model.deps.index("parataxis")
    below = hung_on(heads, aside)
    heads[below[below < speaker]] = speaker
    heads[speaker], deps[speaker] = aside, model.deps.index("nsubj")
    if own is not None:
        heads[own], deps[own] = verb, model.deps.index("nsubj")
