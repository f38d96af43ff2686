"""What the tree says of a plan that a time belongs to: told in the present tense, certain to come, come to nothing."""

from __future__ import annotations

from newstables.extractors.dates.clause import TIMES, head_of_time
from newstables.extractors.dates.vocabulary import lexicon
from newstables.language import Parse
from newstables.language.questions import case_of, clause_verb, is_passive, modality, negated, tense


def is_planned(parse: Parse, start: int) -> bool:
    """Whether a day hangs on a verb in the present tense: "Iran *elects* a parliament on March 1".

    No verb that tells what was said or is written somewhere: "records *show* that", "the letter *dates* from".
    """
    time = head_of_time(parse, start)
    while parse.deps[time] == "nmod" and parse.tags[parse.heads[time]] == "CD":  # from March 15 to *17*
        time = parse.heads[time]
    verb = parse.heads[time]
    if parse.deps[time] not in TIMES or parse.tags[verb] not in ("VBZ", "VBP") or tense(parse, verb) != "present":
        return False
    if parse.deps[verb] in ("cop", "aux"):  # "those shot on Friday *are* teenagers": the tree has taken it for a verb
        return False
    listed = lexicon()["tense"]
    told = (parse.lemmas[verb] in (*listed["telling"], *listed["unplanned"]) and not _falls_on(parse, verb)) or any(
        parse.deps[child] == "ccomp" for child in parse.children(verb)
    )
    told = told or case_of(parse, time) == "since"
    return not told and not is_passive(parse, verb) and not negated(parse, verb)


def _falls_on(parse: Parse, verb: int) -> bool:
    """Whether a verb says which day an occasion has: "the vote *falls* on May 5"; "shares fall on Monday" does not."""
    subjects = [child for child in parse.children(verb) if parse.deps[child] == "nsubj"]
    occasions = (*lexicon()["tense"]["occasions"], *lexicon()["tense"]["kept_yearly"])
    return parse.lemmas[verb] == "fall" and any(parse.lemmas[each] in occasions for each in subjects)


def is_planned_soon(parse: Parse, start: int) -> bool:
    """The same of a day of the week: "the bank *unveils* its plan on Friday".

    Not beside a place, as captions have it: "players *train* at a stadium in Lagos on Friday".
    """
    time = head_of_time(parse, start)
    if parse.tags[parse.token_at(start) - 1] in ("DT", "PRP$"):  # "in the Saturday evening shooting"
        return False
    verb = parse.heads[time]
    if parse.lemmas[verb] == "follow" and any(parse.deps[child] == "obj" for child in parse.children(verb)):
        return False  # "the letter follows a talk on Thursday"
    others = [child for child in parse.children(verb) if child != time and parse.deps[child] == "obl"]
    return not any(case_of(parse, child) in _OF_PLACES for child in others) and is_planned(parse, start)


_OF_PLACES = (
    "in", "at", "near", "outside", "inside", "along", "past", "through", "around", "across", "under", "over", "behind",
)  # fmt: skip


def is_yearly(parse: Parse, start: int) -> bool:
    """Whether a month beside what comes every year is of no one year: "the monsoon *occurs* in July"."""
    verb = clause_verb(parse, head_of_time(parse, start))
    is_plain = not any(parse.deps[child] == "aux" and parse.tags[child] != "MD" for child in parse.children(verb))
    is_expected = is_passive(parse, verb) and parse.lemmas[verb] in lexicon()["tense"]["foreseen"]
    return tense(parse, verb) == "present" and is_plain and not is_expected and modality(parse, verb) in (None, "can")


def is_habit(parse: Parse, start: int) -> bool:
    """Whether a time is of no one year: "the rains *usually end* in April", "the best month *is* May"."""
    verb = clause_verb(parse, head_of_time(parse, start))
    usual = lexicon()["tense"]["usual"]
    is_so = any(parse.lower[child] in usual for child in parse.children(verb)) or _is_best(parse, verb)
    return tense(parse, verb) == "present" and is_so


def _is_best(parse: Parse, verb: int) -> bool:
    """ "The best time to visit is in May", "walking is best in May"."""
    subjects = [child for child in parse.children(verb) if parse.deps[child] == "nsubj"]
    of_subject = [child for each in subjects for child in parse.children(each)]
    return any(parse.lower[token] in ("best", "worst") for token in (verb, *of_subject))


def was_there_until(parse: Parse, start: int) -> bool:
    """Whether somebody was somewhere until a time that is over: "I *was here* until Friday", "we *slept* till noon"."""
    verb = clause_verb(parse, head_of_time(parse, start))
    was = any(parse.deps[child] == "cop" and parse.tags[child] == "VBD" for child in parse.children(verb))
    listed = lexicon()["tense"]
    if was:
        return parse.pos[verb] == "ADV" and parse.lower[verb] not in listed["scheduled_adjectives"]
    return parse.tags[verb] == "VBD" and parse.lemmas[verb] in listed["staying"] and not negated(parse, verb)


def began_then(parse: Parse, start: int) -> bool:
    """Whether a time at which something began is over: "*starting* on Monday, they blocked the road".

    Not behind the verb: "banned cars starting on Monday" decides on what is to come.
    """
    time = head_of_time(parse, start)
    verb = clause_verb(parse, time)
    while parse.tags[verb] == "VBG" and parse.heads[verb] != verb:
        verb = clause_verb(parse, parse.heads[verb])
    is_over = parse.tags[verb] == "VBD" and modality(parse, verb) is None
    return is_over and time < verb and parse.lemmas[verb] not in lexicon()["tense"]["bound"]


def look_of_verb_before(parse: Parse, start: int) -> int:
    """Which way the verb looks that stands before a time that hangs on it: "a boat *could not land* on Thursday"."""
    time = head_of_time(parse, start)
    verb = parse.heads[time]
    if parse.deps[time] not in TIMES or verb >= time:
        return 0
    if modality(parse, verb):
        return -1 if modality(parse, verb) == "could" and negated(parse, verb) else 0
    return {"past": -1, "future": 1}.get(tense(parse, verb) or "", 0)


def is_called_for(parse: Parse, start: int) -> bool:
    """Whether a time is that of what somebody called for: "the unions *called for* a strike on Friday"."""
    token = head_of_time(parse, start)
    verb = parse.heads[token]
    while parse.deps[token] in ("nmod", "nmod:unmarked") and parse.lemmas[verb] != "call":
        token, verb = verb, parse.heads[verb]
    wanted = [child for child in parse.children(verb) if case_of(parse, child) == "for"]
    return parse.lemmas[verb] == "call" and any(child <= token for child in wanted)


def came_to_nothing(parse: Parse, start: int) -> bool:
    """Whether what was to be then did not come about: "he *was to speak* on Monday but *fell* ill"."""
    time = head_of_time(parse, start)
    verb = parse.heads[time]
    if parse.deps[time] not in TIMES or parse.tags[verb] not in ("VB", "VBN"):
        return False
    below = parse.children(verb)
    helpers = ("was", "were") if parse.tags[verb] == "VB" else ("had",)  # "had been set for Monday but was put off"
    was = any(parse.lower[child] in helpers and parse.deps[child] in ("cop", "aux") for child in below)
    return was and any(
        parse.deps[child] == "conj"
        and tense(parse, child) == "past"
        and any(parse.lower[word] == "but" for word in parse.children(child))
        for child in below
    )
