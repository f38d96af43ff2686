"""What the tree says of a time in a story: whether it is before what the sentence tells, or said in passing."""

from __future__ import annotations

from newstables.calendar_names import calendar_names
from newstables.extractors.dates.clause import TIMES, head_of_time
from newstables.extractors.dates.vocabulary import lexicon
from newstables.language import Parse
from newstables.language.questions import case_of, clause_verb, is_passive, modality, negated, tense

_WITHIN = (*TIMES, "nmod", "nmod:unmarked", "acl", "nsubj", "nsubj:pass", "obj")  # a phrase or clause goes on above
_DEEPEST = 12  # words in one another


def is_earlier(parse: Parse, start: int) -> bool:
    """Whether a time is that of something over before what the sentence tells.

    "After a vote in *January*", "his wife had died in *March*"; not "by *March* she had died", to where the story goes.
    """
    token = head_of_time(parse, start)
    for _ in range(_DEEPEST):
        if not _parts(parse, token).isdisjoint(lexicon()["tense"]["earlier"]):
            return True
        if any(parse.deps[child] == "aux" and parse.lower[child] == "had" for child in parse.children(token)):
            times = [child for child in parse.children(token) if parse.deps[child] in TIMES]
            return not any("by" in _parts(parse, time) for time in times)
        if parse.deps[token] not in _WITHIN:
            return False
        token = parse.heads[token]
    return False


def happened_then(parse: Parse, start: int) -> bool:
    """Whether a time is certainly that of what is over: it stands right behind a verb in the past tense, or before it.

    "Snow *fell* in December", "in March the court *ruled*"; not "announced a tour in December", which may be the tour's
    time, nor "was planned for May".
    """
    time = head_of_time(parse, start)
    verb = parse.heads[time]
    if parse.deps[time] == "nmod" and parse.deps[verb] in ("nsubj", "nsubj:pass"):
        return _is_of_figures(parse, verb, parse.heads[verb])
    if parse.tags[verb] == "VB" and verb and parse.lower[verb - 1] == "to":
        return False  # "was due to sing in the park in May"
    if any(parse.deps[child] == "cop" for child in parse.children(verb)):
        return parse.deps[time] in (*TIMES, "nmod") and _was_so(parse, verb, time)
    if parse.deps[time] not in TIMES or parse.pos[verb] != "VERB" or _may_be_ahead(parse, verb, time):
        return False
    if tense(parse, verb) != "past" or modality(parse, verb) or negated(parse, verb):
        return False
    between = range(verb + 1, parse.left_edge(time))
    return time < verb or all(
        parse.pos[token] in ("ADV", "PART") or parse.deps[token] == "compound:prt" for token in between
    )


def ended_then(parse: Parse, start: int) -> bool:
    """ "60 *died* in the year to June 30": whether what has been in a time with this end is told of as over."""
    verb = clause_verb(parse, parse.token_at(start))
    ahead = parse.lemmas[verb] in lexicon()["tense"]["foreseen"] or modality(parse, verb) or negated(parse, verb)
    return parse.pos[verb] == "VERB" and tense(parse, verb) == "past" and not ahead


def was_done(parse: Parse, start: int) -> bool:
    """Whether a time hangs on a verb that tells what has been done: "they *had used* it up by Thursday"."""
    verb = clause_verb(parse, head_of_time(parse, start))
    if _opens(parse, start):  # "By Tuesday, the mayor said 40 *were found*": what had come about by then
        verb = next((said for said in parse.children(verb) if parse.deps[said] == "ccomp" and said > verb), verb)
    if tense(parse, verb) not in ("past", "perfect") or modality(parse, verb):
        return False
    if is_passive(parse, verb):
        return _had_been_done(parse, verb) or (_opens(parse, start) and not _is_planned(parse, verb))
    if parse.pos[verb] != "VERB":  # "by noon 40 were *ashore*", but "the work was *due* by noon"
        was = any(parse.deps[child] == "cop" and parse.tags[child] == "VBD" for child in parse.children(verb))
        return was and parse.pos[verb] != "AUX" and parse.lower[verb] not in lexicon()["tense"]["scheduled_adjectives"]
    return parse.lemmas[verb] not in lexicon()["tense"]["bound"]


def _had_been_done(parse: Parse, verb: int) -> bool:
    """ "40 flights *had been cancelled* by Tuesday"; not "had been promised by Tuesday"."""
    had = any(parse.lower[child] == "had" and parse.deps[child].startswith("aux") for child in parse.children(verb))
    return had and not _is_planned(parse, verb)


def _is_planned(parse: Parse, verb: int) -> bool:
    planning = ("bound", "arranging", "promising", "moving", "foreseen")
    return any(parse.lemmas[verb] in lexicon()["tense"][kind] for kind in planning)


def _opens(parse: Parse, start: int) -> bool:
    """ "By late *Tuesday*, 40 were found": a sentence that opens with a day of the week tells how far things had come;
    "by May, 40 were found" goes on in a story of any year.
    """
    time = parse.token_at(start)
    first, _ = parse.sentence(time)
    is_day = not calendar_names()["weekdays"].keys().isdisjoint(parse.lower[time : time + 2])
    return is_day and time - first <= 1


def _is_of_figures(parse: Parse, noun: int, verb: int) -> bool:
    """ "Inflation in December *had been* 40 percent": what was measured was over."""
    measured = parse.lower[noun] in lexicon()["context"]["of_business"]
    return measured and tense(parse, verb) == "past" and not modality(parse, verb) and not is_passive(parse, verb)


def _was_so(parse: Parse, predicate: int, time: int) -> bool:
    """ "It *was* 40 percent in December"; not "was due in December"."""
    is_open = parse.lower[predicate] in lexicon()["tense"]["scheduled_adjectives"] or modality(parse, predicate)
    return tense(parse, predicate) == "past" and not is_open and not _may_be_ahead(parse, predicate, time)


def was_then(parse: Parse, start: int) -> bool:
    """Whether the verb above a time is in the past tense: "was arrested on the eve of *Easter*"."""
    verb = clause_verb(parse, parse.token_at(start))
    return tense(parse, verb) == "past" and not modality(parse, verb)


def _may_be_ahead(parse: Parse, verb: int, time: int) -> bool:
    """Whether a verb in the past tense may have a time to come beside it: "was expected in May", "agreed to meet in
    May"."""
    listed = lexicon()["tense"]
    planning = is_passive(parse, verb) and any(
        parse.lemmas[verb] in listed[kind] for kind in ("moving", "arranging", "promising", "foreseen")
    )
    has_aim = any(parse.deps[child] in ("xcomp", "ccomp") and child < time for child in parse.children(verb))
    return planning or has_aim or not _parts(parse, time) <= {"in", "on", "during", "late", "early"}


def _parts(parse: Parse, token: int) -> set[str]:
    """The prepositions and conjunctions that lead a phrase or clause."""
    return {parse.lower[child] for child in parse.children(token) if parse.deps[child] in ("case", "mark")}


def is_aside(parse: Parse, start: int) -> bool:
    """Whether a time only tells more of a thing that the sentence speaks of: "the bank, founded in *1921*, closed"; or
    since when something has been, up to now: "the worst fire since *1921*".
    """
    token = head_of_time(parse, start)
    if case_of(parse, token) == "since":
        return True
    while parse.deps[token] in (*TIMES, "nmod", "nmod:unmarked"):
        token = parse.heads[token]
    first = parse.left_edge(token)
    return parse.deps[token] in ("acl", "acl:relcl") and "," in parse.words[max(0, first - 1) : first + 1]
