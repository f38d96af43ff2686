"""Words that the model hangs on the wrong neighbour: the subject of a perfect, the last word of a name, the clause that
tells of people, the figure that a sum is brought to.
"""

from __future__ import annotations

import numpy as np

from newstables.calendar_names import calendar_names, days_and_months
from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.people import nouns_of_people
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_SHARES = ("percent", "%")
_PERSONS = ("man", "woman", "person", "chief")  # a spokesman, a fire chief
_WEIGHTS = ("light", "heavy", "medium")  # of oil
_HIGHEST = 8  # words between a figure and the verb that brings the sum to it


def mend_misread(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang them, in place, where they belong."""
    _make_nouns(answers, model)
    _make_active(answers, model)
    _end_names(answers, tokens, model)
    _name_flats(answers, tokens, model)
    _free_days(answers, tokens, model)
    _give_people(answers, tokens, model)
    _give_things(answers, tokens, model)
    _part_numbers(answers, tokens, model)
    _bring_sums(answers, tokens, model)
    _join_counted(answers, tokens, model)
    _hang_sayings(answers, tokens, model)
    _join_grades(answers, tokens, model)


def _make_nouns(answers: Parsed, model: Weights) -> None:
    """`asks for a 9% raise over two years`: what has the tag and the place of a noun is no verb."""
    nouns = among(answers.tags, [model.tags.index(tag) for tag in ("NN", "NNS")])
    places = [model.deps.index(dep) for dep in ("obj", "obl", "nmod", "nsubj", "nsubj:pass")]
    found = nouns & (answers.pos == model.pos.index("VERB")) & among(answers.deps, places)
    answers.pos[found] = model.pos.index("NOUN")


def _make_active(answers: Parsed, model: Weights) -> None:
    """`Forty towns have so far declared a holiday`: with "have" alone and an object, whoever is the subject does it."""
    heads, deps = answers.heads, answers.deps
    subjects = np.flatnonzero(deps == model.deps.index("nsubj:pass"))
    verbs = heads[subjects]
    passive, helped, takes = (np.zeros(len(heads), np.bool_) for _ in range(3))
    for has, name in ((passive, "aux:pass"), (helped, "aux"), (takes, "obj")):
        has[heads[deps == model.deps.index(name)]] = True
    deps[subjects[~passive[verbs] & helped[verbs] & takes[verbs]]] = model.deps.index("nsubj")


def _end_names(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`Muna Insa gathered 40 votes`: a name right behind the subject's, taken for an adverb, ends it; no day does."""
    heads, deps = answers.heads, answers.deps
    names = answers.tags == model.tags.index("NNP")
    lasts = np.flatnonzero(names[1:] & names[:-1] & (deps[1:] == model.deps.index("advmod"))) + 1
    subject = among(deps[lasts - 1], [model.deps.index(name) for name in ("nsubj", "nsubj:pass")])
    for last in lasts[subject & (heads[lasts] == heads[lasts - 1]) & (heads[lasts] > lasts)].tolist():
        if tokens.word(last) not in days_and_months():
            answers.pos[last] = model.pos.index("PROPN")
            heads[last], deps[last] = last - 1, model.deps.index("flat")


def _name_flats(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`John Tully dies`: what ends a name as a part of it is no adverb, though it ends as one."""
    flat = (answers.deps == model.deps.index("flat")) & (answers.pos == model.pos.index("ADV"))
    proper = model.pos.index("PROPN")
    for last in np.flatnonzero(flat & (answers.pos[answers.heads] == proper)).tolist():
        if tokens.is_capital(last):
            answers.pos[last], answers.tags[last] = proper, model.tags.index("NNP")


def _free_days(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`The Tidal Council Friday said so`: a day behind two words of a name and before its verb is when."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    names = among(tags, [model.tags.index(tag) for tag in ("NNP", "NNPS")])
    verbs = among(tags, [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP", "MD")])
    last = names[2:-1] & names[1:-2] & names[:-3] & verbs[3:]
    joined = among(deps[2:-1], [model.deps.index(name) for name in ("flat", "nmod:unmarked", "compound")])
    subjects = [model.deps.index(name) for name in ("nsubj", "nsubj:pass")]
    for day in (np.flatnonzero(last & joined) + 2).tolist():
        name = int(heads[day])
        acts = name < day < heads[name] and deps[name] in subjects
        if acts and tokens.word(day).lower() in calendar_names()["weekdays"]:
            heads[day], deps[day] = heads[name], model.deps.index("obl:unmarked")


def _give_people(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`600 people in northern districts who are cut off`: "who" means people, and no thing between."""
    heads, deps = answers.heads, answers.deps
    who = np.flatnonzero(are_word(tokens, "who"))
    clauses = heads[who]
    clauses = clauses[deps[clauses] == model.deps.index("acl:relcl")]
    things = heads[clauses]
    plural, beside = model.tags.index("NNS"), model.deps.index("nmod")
    told = (deps[things] == beside) & (answers.tags[things] == plural) & (answers.tags[heads[things]] == plural)
    for clause, thing in zip(clauses[told].tolist(), things[told].tolist(), strict=True):
        somebody = int(heads[thing])
        nouns = (lemma(tokens.word(token), "NNS") for token in (thing, somebody))
        if [noun in nouns_of_people() for noun in nouns] == [False, True]:
            heads[clause] = somebody


def _give_things(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`a spokesman for Quebiq, which sells maps`: "which" means no person, but the thing before it."""
    heads, deps = answers.heads, answers.deps
    which = np.flatnonzero(are_word(tokens, "which"))
    clauses = heads[which]
    told = (deps[clauses] == model.deps.index("acl:relcl")) & (heads[clauses] < which - 1)
    for token, clause in zip(which[told].tolist(), clauses[told].tolist(), strict=True):
        somebody = int(heads[clause])
        thing = token - 1 - (tokens.word(token - 1) == ",")
        while somebody < heads[thing] != thing:
            thing = int(heads[thing])
        beside = heads[thing] == somebody and model.deps[deps[thing]] == "nmod"
        is_name = tokens.is_capital(somebody)  # Doctors of the World, which
        noun = lemma(tokens.word(somebody), model.tags[answers.tags[somebody]])
        if beside and not is_name and (noun in nouns_of_people() or noun.endswith(_PERSONS)):
            heads[clause] = thing


def _part_numbers(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`an average of 2.50 and a score of 17`: no number counts a noun behind "and" that has an article of its own."""
    heads, deps = answers.heads, answers.deps
    tags = [model.tags.index(tag) for tag in ("CC", "DT")]
    found = np.flatnonzero(deps[1:-2] == model.deps.index("nummod")) + 1
    found = found[
        (heads[found] > found + 2) & (answers.tags[found + 1] == tags[0]) & (answers.tags[found + 2] == tags[1])
    ]
    for number in found.tolist():
        noun = int(heads[number])
        thing = int(heads[noun])
        if tokens.word(number - 1) != "of" or thing >= number - 1 or model.deps[deps[noun]] != "nmod":
            continue
        heads[number], deps[number] = thing, model.deps.index("nmod")
        heads[noun], deps[noun] = thing, model.deps.index("conj")
        heads[number - 1], heads[number + 1] = number, noun


def _bring_sums(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`brings the number of houses lost by fire to more than 800`: what a sum is brought to, and not where a participle
    or a clause within it leads.
    """
    heads, deps = answers.heads, answers.deps
    clauses = [model.deps.index(name) for name in ("acl", "acl:relcl")]
    led = heads[are_word(tokens, "to") & (deps == model.deps.index("case"))]
    within = among(deps[heads[led]], clauses) & (deps[led] == model.deps.index("obl")) & (heads[led] < led)
    for figure in led[within].tolist():
        is_bare = answers.tags[figure] == model.tags.index("CD") or tokens.word(figure) in _SHARES
        verb = _brought_by(answers, tokens, model, figure) if is_bare else None
        if verb is not None:
            heads[figure] = verb


def _brought_by(answers: Parsed, tokens: Tokens, model: Weights, figure: int) -> int | None:
    """The verb of bringing above a figure that has a sum for its object; None for none."""
    token = int(answers.heads[figure])
    for _ in range(_HIGHEST):
        if token == answers.heads[token]:
            return None
        token = int(answers.heads[token])
        tag = model.tags[answers.tags[token]]
        if tag.startswith("VB") and lemma(tokens.word(token), tag) in listed("bringing"):
            below = hung_on(answers.heads, token)
            objects = below[(answers.deps[below] == model.deps.index("obj")) & (below > token) & (below < figure)]
            return token if any(lemma(tokens.word(one), "NN") in listed("totals") for one in objects.tolist()) else None
    return None


def _join_counted(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`voted against the plan and 10 members and 40 guests stayed away`: of counted nouns that "and" joins right before
    a verb, the first is no second plan.
    """
    heads, deps = answers.heads, answers.deps
    counted = np.zeros(len(heads), np.bool_)
    counted[heads[deps == model.deps.index("nummod")]] = True
    subjects = [model.deps.index(name) for name in ("nsubj", "nsubj:pass")]
    conj, joint = model.deps.index("conj"), model.deps.index("cc")
    firsts = np.flatnonzero(counted & (deps == conj) & ~counted[heads] & (heads < np.arange(len(heads))))
    firsts = firsts[firsts + 4 < len(heads)]
    for first in firsts[(deps[firsts + 1] == joint) & (deps[firsts - 2] == joint)].tolist():
        second = first + 3
        are_people = {lemma(tokens.word(noun), "NNS") in nouns_of_people() for noun in (first, second)}
        if not counted[second] or len(are_people) > 1:
            continue  # against the plan and 10 changes, and 40 guests stayed away
        verb = int(heads[second]) if deps[second] in subjects else second + 1
        led = heads[first - 2] == verb and deps[verb] == conj and heads[second] == first
        if (deps[second] in subjects and verb > second) or (
            led and not among(deps[hung_on(heads, verb)], subjects).any()
        ):
            deps[first] = deps[second] if deps[second] in subjects else subjects[0]
            heads[first], heads[first - 2] = verb, verb
            heads[second], deps[second], heads[first + 1] = first, conj, second


def _hang_sayings(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`called the police saying that 12 men were there`: what is said hangs on the call, not on whoever is called."""
    heads, deps = answers.heads, answers.deps
    told = np.flatnonzero((answers.tags == model.tags.index("VBG")) & ~among(deps, [model.deps.index("amod")]))
    below = among(deps[told], [model.deps.index(name) for name in ("xcomp", "acl")])
    for saying in told[below & (heads[told] < told)].tolist():
        above = int(heads[saying])
        call = int(heads[above]) if model.deps[deps[saying]] == "acl" else above
        if call >= saying or lemma(tokens.word(saying), "VBG") not in listed("speech_verbs"):
            continue
        if lemma(tokens.word(call), model.tags[answers.tags[call]]) in listed("calling"):
            heads[saying], deps[saying] = call, model.deps.index("advcl")


def _join_grades(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`Light, sweet crude rose`: both adjectives tell the grade of an oil; the first, read as the subject, is none."""
    heads, deps = answers.heads, answers.deps
    sweet = np.flatnonzero(are_word(tokens, "sweet") | are_word(tokens, "sour"))
    for grade in sweet.tolist():
        first, noun = grade - 2, int(heads[grade])
        if first < 0 or tokens.word(grade - 1) != "," or tokens.word(first).lower() not in _WEIGHTS or noun <= grade:
            continue
        above = int(heads[first])
        if deps[first] == model.deps.index("amod") or above == noun:
            continue
        if int(heads[noun]) in (first, above) and noun != above:
            heads[noun], deps[noun] = (noun if above == first else above), deps[first]
            _hang_left(answers, first, noun)
            heads[first], deps[first], heads[grade - 1] = noun, model.deps.index("amod"), noun
            answers.pos[first], answers.tags[first] = model.pos.index("ADJ"), model.tags.index("JJ")


def _hang_left(answers: Parsed, word: int, noun: int) -> None:
    """Hang on `noun` what stood before `word` and hung on it: its preposition, the name of a country."""
    for before in range(max(0, word - 4), word):
        if answers.heads[before] == word:
            answers.heads[before] = noun
