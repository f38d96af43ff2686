"""Prepositions that the model hangs on a word inside their phrase, and phrases that it hangs too low."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_YEAR = 4  # digits


def lead_phrases(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, prepositions and phrases where they belong."""
    _lower_ranges(answers, tokens, model)
    _lead(answers, model)
    _lead_onwards(answers, model)
    _name_phrases(answers, model)
    _lower_years(answers, tokens, model)
    _lower_times(answers, model)
    _lift_doers(answers, tokens, model)
    _lift_differences(answers, tokens, model)


def _lower_ranges(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`proposed a $14 million to $16 million increase`: "to" between two sums leads the second, and not the noun that
    both say the amount of, which is then the object of its verb.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    case, obj, number = model.deps.index("case"), model.deps.index("obj"), model.tags.index("CD")
    sums = [number, model.tags.index("$")]
    to = 1 + np.flatnonzero(
        (are_word(tokens, "to") & (deps == case))[1:-1] & (tags[:-2] == number) & among(tags[2:], sums)
    )
    for between in to.tolist():
        noun, second = int(heads[between]), between + 1
        beside = hung_on(heads, noun)
        before = beside[(beside < between) & among(tags[beside], sums)]
        if heads[second] != noun or noun < second or not len(before):
            continue
        heads[between] = second
        verb = int(heads[noun])
        bare = not (deps[beside[beside != between]] == case).any()
        if deps[noun] == model.deps.index("obl") and bare and verb < between and obj not in deps[hung_on(heads, verb)]:
            deps[noun] = obj


def _lead(answers: Parsed, model: Weights) -> None:
    """`under the act of Revenue Bill 2017`, `in Port Louis`: a preposition belongs to the noun of its phrase, not to
    what that noun is made of; where the noun has one already, nothing changes.
    """
    heads, deps = answers.heads, answers.deps
    case, compound, flat = (model.deps.index(dep) for dep in ("case", "compound", "flat"))
    _lead_gerunds(answers, model)
    cases = np.flatnonzero(deps == case)
    part = heads[cases]
    noun = heads[part]
    inside = (deps[part] == compound) & (cases < part) & (part < noun)
    inside |= (deps[part] == flat) & (cases < noun) & (noun < part)
    inside &= among(deps[noun], [model.deps.index(dep) for dep in ("nmod", "obl", "advmod")])
    inside &= among(answers.pos[part], [model.pos.index("NOUN"), model.pos.index("PROPN")])
    for preposition, head in zip(cases[inside].tolist(), noun[inside].tolist(), strict=True):
        if not (deps[hung_on(heads, head)] == case).any():
            heads[preposition] = head


def _lead_gerunds(answers: Parsed, model: Weights) -> None:
    """`with operating income before tax of $3m`: a preposition before a gerund that describes the noun behind it is of
    that noun, and so are the phrases behind the noun.
    """
    heads, deps = answers.heads, answers.deps
    marks = np.flatnonzero((deps == model.deps.index("mark")) & (answers.tags == model.tags.index("IN")))
    gerunds = heads[marks]
    describing = among(deps[gerunds], [model.deps.index("amod"), model.deps.index("compound")])
    describing &= (
        (answers.tags[gerunds] == model.tags.index("VBG")) & (gerunds == marks + 1) & (gerunds < heads[gerunds])
    )
    for mark, gerund in zip(marks[describing].tolist(), gerunds[describing].tolist(), strict=True):
        noun = int(heads[gerund])
        heads[mark], deps[mark] = noun, model.deps.index("case")
        behind = hung_on(heads, gerund)
        behind = behind[behind > noun]
        heads[behind] = noun
        deps[behind[deps[behind] == model.deps.index("obl")]] = model.deps.index("nmod")


def _lead_onwards(answers: Parsed, model: Weights) -> None:
    """`named the dead on May 4 as Ada Quill`, `a fire at the Quay Hall at 85 Mill Street`: a preposition leads what
    stands behind it, and not a noun before it that has one already.
    """
    heads, deps = answers.heads, answers.deps
    case = model.deps.index("case")
    cases = np.flatnonzero((deps == case) & (answers.tags == model.tags.index("IN")) & (heads < np.arange(len(heads))))
    led = [model.deps.index(dep) for dep in ("nmod", "obl")]
    nominal = [model.pos.index(name) for name in ("NOUN", "PROPN", "NUM")]
    for preposition in cases[among(answers.pos[heads[cases]], nominal)].tolist():
        before = int(heads[preposition])
        if (deps[hung_on(heads, before)] == case).sum() < 2 or preposition + 1 == len(heads):
            continue
        noun = preposition + 1
        while heads[noun] > preposition and heads[noun] != noun:
            noun = int(heads[noun])
        if deps[noun] in led and heads[noun] != noun and not (deps[hung_on(heads, noun)] == case).any():
            heads[preposition] = noun


def _name_phrases(answers: Parsed, model: Weights) -> None:
    """`in El Fasher`: a name that a preposition leads is no adverb."""
    heads, deps = answers.heads, answers.deps
    names = heads[np.flatnonzero(deps == model.deps.index("case"))]
    names = names[(deps[names] == model.deps.index("advmod")) & (answers.pos[names] == model.pos.index("PROPN"))]
    nominal = among(answers.pos[heads[names]], [model.pos.index("NOUN"), model.pos.index("PROPN")])
    deps[names] = np.where(nominal, model.deps.index("nmod"), model.deps.index("obl"))


def _lower_years(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`broke the record of 198 mm set in 1962`: a year right behind a participle that describes the noun before it is
    that participle's, and not the verb's.
    """
    heads, deps = answers.heads, answers.deps
    ins = np.flatnonzero(are_word(tokens, "in") & (deps == model.deps.index("case")))
    ins = ins[(ins > 1) & (ins + 1 < len(heads))]
    years = ins[(heads[ins] == ins + 1) & (answers.tags[ins + 1] == model.tags.index("CD"))] + 1
    describing = (deps[years - 2] == model.deps.index("acl")) & (answers.tags[years - 2] == model.tags.index("VBN"))
    describing &= (heads[years - 2] < years - 2) & (heads[years] < heads[years - 2])
    for year in years[describing].tolist():
        if tokens.word(year).isdigit() and len(tokens.word(year)) == _YEAR:
            heads[year], deps[year] = year - 2, model.deps.index("obl")


def _lower_times(answers: Parsed, model: Weights) -> None:
    """`soldiers reported missing last week have been found`: a time between a participle that describes the subject and
    the verb behind it, with no comma around it, is that participle's.
    """
    heads, deps = answers.heads, answers.deps
    describing, below = model.deps.index("acl"), model.deps.index("xcomp")
    past = [model.tags.index(tag) for tag in ("VBN", "VBD")]
    times = np.flatnonzero((deps == model.deps.index("obl:unmarked")) & (heads > np.arange(len(heads))))
    for time in times.tolist():
        first = time
        while first > 0 and heads[first - 1] in range(first, time + 1):
            first -= 1
        done = first - 1
        if done > 0 and deps[done] == below and heads[done] < done:
            done = int(heads[done])
        if done > 0 and deps[done] == describing and heads[done] < done and answers.tags[done] in past:
            heads[time] = done


def _lift_doers(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`damage put at $3 million by the owner`: who does what a participle tells is no part of the amount."""
    heads, deps = answers.heads, answers.deps
    by = np.flatnonzero(are_word(tokens, "by") & (deps == model.deps.index("case")))
    doers = heads[by]
    amounts = heads[doers]
    verbs = heads[amounts]
    torn = (deps[doers] == model.deps.index("nmod")) & (deps[amounts] == model.deps.index("obl"))
    torn &= (answers.tags[verbs] == model.tags.index("VBN")) & (verbs < amounts) & (amounts < by)
    torn &= answers.pos[doers] != model.pos.index("NUM")
    for doer, amount, verb in zip(doers[torn].tolist(), amounts[torn].tolist(), verbs[torn].tolist(), strict=True):
        below = hung_on(heads, amount)
        at = any(deps[one] == model.deps.index("case") and tokens.word(one) == "at" for one in below.tolist())
        if at and (answers.pos[below] == model.pos.index("NUM")).any():
            heads[doer], deps[doer] = verb, model.deps.index("obl:agent" if "obl:agent" in model.deps else "obl")


def _lift_differences(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`cut the risk of dying by 35%`: by how much belongs to the verb that makes the figure move."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    by = np.flatnonzero(are_word(tokens, "by") & (deps == model.deps.index("case")))
    amount = heads[by]
    low = heads[amount]
    gerund = (tags[low] == model.tags.index("VBG")) & (deps[low] == model.deps.index("acl")) & (low < by)
    thing = heads[low]
    within = deps[thing] == model.deps.index("nmod")  # boosted the number of people receiving care by 11 million
    thing = np.where(within & (heads[thing] < thing), heads[thing], thing)
    gerund &= (deps[thing] == model.deps.index("obj")) & (heads[thing] < thing)
    gerund &= deps[amount] == model.deps.index("obl")
    for share, noun in zip(amount[gerund].tolist(), thing[gerund].tolist(), strict=True):
        verb = heads[noun]
        counted = tags[share] == model.tags.index("CD") or (tags[hung_on(heads, share)] == model.tags.index("CD")).any()
        if counted and lemma(tokens.word(verb), model.tags[tags[verb]]) in listed("moving"):
            heads[share] = verb
