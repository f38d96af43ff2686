"""Words that the model hangs across what opens their clause: what stands behind "after" belongs to its verb."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, is_under
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl")
_NO_OPENERS = ("with", "without")  # with five kilometres to go: no kilometres go
_NEXT = 2  # tokens from an article to its noun, with a word or none between
_FARTHEST = 12  # tokens from the opener of a clause to its verb


def seat_behind_marks(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a noun right behind the opener of a clause the subject of the clause's verb, where the verb has
    none and the noun was hung on a word before the opener: "was torn down after an air strike accidentally hit it".

    In "Six soldiers wounded after a bomber blew himself up" what stood before is a clause of its own then.
    """
    heads, deps = answers.heads, answers.deps
    opener = (deps == model.deps.index("mark")) & (answers.tags == model.tags.index("IN"))
    nominal = among(answers.pos, [model.pos.index(name) for name in ("NOUN", "PROPN", "PRON")])
    marks = np.flatnonzero(opener)
    apart = heads[marks] - marks
    for mark in marks[(apart > 1) & (apart <= _FARTHEST)].tolist():
        verb = heads[mark]
        between = heads[mark + 1 : verb]
        if between.min() >= mark or tokens.word(mark).lower() in _NO_OPENERS:
            continue
        crossing = np.flatnonzero(between < mark) + mark + 1
        noun = int(crossing[0])
        if len(crossing) == 1 and nominal[noun] and _fills(answers, model, mark, noun):
            if is_under(heads, verb, noun):  # "after months of talks on forming a cabinet ended in failure"
                heads[verb], deps[verb] = heads[noun], model.deps.index("advcl")
            below = {model.deps[deps[token]] for token in range(mark, verb) if heads[token] == verb}
            heads[noun], deps[noun] = verb, model.deps.index("nsubj:pass" if "aux:pass" in below else "nsubj")
            _free_headline(answers, model, mark, verb)


def seat_determiners(answers: Parsed, model: Weights) -> None:
    """Hang, in place, an article on the subject right behind it where it was hung on a noun beyond that subject's verb:
    "the city estimates repairs will cost $3 million".
    """
    heads, deps = answers.heads, answers.deps
    articles = np.flatnonzero((deps == model.deps.index("det")) & (answers.tags == model.tags.index("DT")))
    apart = heads[articles] - articles
    finite = [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP", "MD")]
    for article in articles[(apart > _NEXT) & (apart <= _FARTHEST)].tolist():
        for noun in range(article + 1, int(heads[article])):
            verb = int(heads[noun])
            if verb == noun or article < verb <= noun:
                continue  # a word of the phrase, or one that hangs on the one before it
            told = noun < verb < heads[article] and model.deps[deps[noun]] == "nsubj" and answers.tags[verb] in finite
            if told:
                heads[article] = noun
            break


def _fills(answers: Parsed, model: Weights, mark: int, noun: int) -> bool:
    """Whether a noun with its own words is all that stands between the opener and what hangs on the verb."""
    heads, verb = answers.heads, answers.heads[mark]
    before, behind = heads[mark + 1 : noun], heads[noun + 1 : verb]
    own = ((before > mark) & (before <= noun)).all() and ((behind >= noun) & (behind <= verb)).all()
    led = any(model.deps[answers.deps[token]] == "case" for token in range(mark + 1, noun) if heads[token] == noun)
    subject = any(
        heads[token] == verb and model.deps[answers.deps[token]] in _SUBJECTS for token in range(mark + 1, verb)
    )
    return bool(own) and not led and not subject


def _free_headline(answers: Parsed, model: Weights, mark: int, verb: int) -> None:
    """Make a participle before the opener the predicate of the noun that it was hung on as a description."""
    heads, deps = answers.heads, answers.deps
    if heads[verb] != verb:
        return
    before = [token for token in range(max(0, mark - _FARTHEST), mark) if heads[token] == verb]
    subject = next((token for token in before if model.deps[deps[token]] in _SUBJECTS), None)
    participles = (token for token in range((subject or 0) + 1, mark) if heads[token] == subject)
    told = next((token for token in participles if model.deps[deps[token]] == "acl"), None)
    if subject is None or told is None or answers.tags[told] != model.tags.index("VBN"):
        return
    heads[told], deps[told] = told, model.deps.index("root")
    heads[subject], deps[subject] = told, model.deps.index("nsubj:pass")
    heads[verb], deps[verb] = told, model.deps.index("advcl")
