"""What is said in a phrase behind a verb of speech: "warned of 40 closures", "complained about 12 delays"."""

from __future__ import annotations

from functools import cache

from newstables.language import Parse
from newstables.link.speech.naming import introduction, is_length
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, is_behind_comma, is_counted, preposition, relation
from newstables.link.words import words


@cache
def openers_of_phrases() -> frozenset[str]:
    """The verbs of "warned of", "pointed to"."""
    return frozenset(form.split()[0] for form in words("speech", "saying_of"))


def spoken_of(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """`warned of 40 closures`, `complained about 12 delays`: the phrase behind the verb."""
    if lemma not in openers_of_phrases():
        return []
    if lemma in words("speech", "boasting") and not can_tell(parse, speaker):
        return []  # "the show boasts of 40 horses"
    if lemma == "admit" and child(parse, verb, "obj") is not None:
        return []  # "admitted 40 patients in the day to noon"
    phrases = [other for other in parse.children(verb) if other > verb and relation(parse, other) == "obl"]
    when = (one for one in phrases if parse.pos[one] in ("PROPN", "NUM"))  # "warned in March of"
    phrases += [other for one in when for other in parse.children(one) if other > one]
    phrases += _behind_hearers(parse, verb, lemma)
    phrases = [one for one in phrases if parse.pos[one] != "PROPN"]  # "referred to Lee, 67"
    phrases = [one for one in phrases if f"{lemma} {preposition(parse, one)}" in words("speech", "saying_of")]
    if lemma == "look":  # "analysts look for sales of $4 million"
        tells = parse.lemmas[speaker].lower() in words("speech", "tellers")
        phrases = [one for one in phrases if tells and parse.lemmas[one].lower() in words("speech", "foreseen")]
    phrases += [one for one in parse.children(verb) if _is_taken_for_hedge(parse, one, lemma)]
    found = [one for one in phrases if not is_length(parse, one) or _asks_for_it(parse, verb, lemma)]
    if found and lemma in words("speech", "calling_for"):
        found += [one for one in parse.children(verb) if one > found[-1] and _is_to_be_done(parse, one)]
    gerunds = (one for one in parse.children(verb) if one > verb and parse.tags[one] == "VBG")
    return found + [one for one in gerunds if f"{lemma} {introduction(parse, one)}" in words("speech", "saying_of")]


def _is_to_be_done(parse: Parse, clause: int) -> bool:
    """The clause of "calls for $4 million to be paid in 40 days", which the tree hangs on the calling."""
    mark = child(parse, clause, "mark")
    is_passive = any(parse.lower[one] == "be" for one in parse.children(clause))
    return mark is not None and parse.lower[mark] == "to" and is_passive and not is_behind_comma(parse, mark)


def _is_taken_for_hedge(parse: Parse, token: int, lemma: str) -> bool:
    """`talked about 40 victims`, where the tree takes the preposition for one with the number: "about 40"."""
    opener = parse.lower[parse.left_edge(token)]
    return relation(parse, token) == "obj" and opener == "about" and f"{lemma} about" in words("speech", "saying_of")


def _asks_for_it(parse: Parse, verb: int, lemma: str) -> bool:
    """`asked for 15 years`, as a sentence; not what goes on so long: "called it for 15 minutes"."""
    goes_on = child(parse, verb, "obj", "ccomp") is not None
    return lemma in words("speech", "asking") and not goes_on


def _behind_hearers(parse: Parse, verb: int, lemma: str) -> list[int]:
    """`warned residents of 40 more closures`, which the tree makes theirs; no "warned owners of 40 boats to go"."""
    if lemma not in words("speech", "addressing") or child(parse, verb, "xcomp", "ccomp") is not None:
        return []
    hearers = [one for one in parse.children(verb) if one > verb and relation(parse, one) in ("obj", "iobj")]
    behind = (other for one in hearers if can_tell(parse, one) for other in parse.children(one) if other > one)
    return [other for other in behind if relation(parse, other) == "nmod" and is_counted(parse, other)]
