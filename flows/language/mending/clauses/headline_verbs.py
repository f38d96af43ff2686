"""Verbs of headlines that look like nouns: "Oil slips 2% to $81"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_LEADS = frozenset(("to", "by", "below", "above", "past", "over", "under", "nearly", "almost", "about", "some"))


def free_headline_verbs(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a verb of a plural that heads its sentence, means a move, and has a noun right before it and an
    amount right behind it: nobody tells of "oil slips" with no verb but the amount of them.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    nouns, compound = [model.tags.index(tag) for tag in ("NNS", "NN")], model.deps.index("compound")
    amounts = [model.tags.index(tag) for tag in ("CD", "$") if tag in model.tags]
    found = np.arange(1, len(heads) - 2)
    found = found[among(tags[found], nouns) & (heads[found] == found)]
    found = found[(deps[found - 1] == compound) & (heads[found - 1] == found)]
    for verb in found.tolist():
        led = tokens.word(verb + 1).lower() in _LEADS
        if not tokens.word(verb).endswith("s"):
            continue
        if tags[verb + 1 + led] in amounts and lemma(tokens.word(verb), "VBZ") in listed("moves"):
            _free(answers, model, verb)


def free_present_verbs(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a verb of a plural that heads its sentence and has a noun right before it and an object right
    behind it that is counted, as no noun has one: "quake damages 300 homes"; and give a finite verb the noun right
    before it, which was hung on it as on a noun: "oil slips 2%", and the number behind it: "landslide buries 14".
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    obj, compound, subject = (model.deps.index(name) for name in ("obj", "compound", "nsubj"))
    number, forms = model.tags.index("CD"), [model.tags.index(tag) for tag in ("NNS", "VBZ")]
    found = np.arange(1, len(heads) - 1)
    found = found[among(tags[found], forms) & (heads[found] == found)]
    led = among(deps[found - 1], [compound, subject]) & (heads[found - 1] == found)
    for verb in found[led & (tags[found + 1] == number)].tolist():
        thing = int(heads[verb + 1]) if heads[verb + 1] != verb else verb + 1
        counted = heads[thing] == verb and deps[thing] == obj and tokens.word(thing).lower() not in ("percent", "%")
        if tags[verb] == forms[0] and not (counted and not tokens.is_capital(verb)):
            continue  # tax cuts 30 percent of voters want
        tags[verb], answers.pos[verb] = forms[1], model.pos.index("VERB")
        if subject not in deps[hung_on(heads, verb)]:
            own = hung_on(heads, verb)
            heads[own[own < verb - 1]] = verb - 1
            heads[verb], deps[verb - 1] = verb, subject
        if thing == verb + 1 and deps[thing] == model.deps.index("flat"):
            deps[thing] = obj


def _free(answers: Parsed, model: Weights, verb: int) -> None:
    heads, deps = answers.heads, answers.deps
    own = hung_on(heads, verb)
    subject = verb - 1
    heads[own[own < subject]] = subject
    answers.tags[verb], answers.pos[verb] = model.tags.index("VBZ"), model.pos.index("VERB")
    heads[verb], deps[verb] = verb, model.deps.index("root")
    heads[subject], deps[subject] = verb, model.deps.index("nsubj")
    for token in own[own > verb].tolist():
        if model.deps[deps[token]].partition(":")[0] in ("nmod", "nummod", "appos", "dep"):
            is_led = model.deps.index("case") in deps[hung_on(heads, token)]
            deps[token] = model.deps.index("obl" if is_led else "obl:unmarked")
