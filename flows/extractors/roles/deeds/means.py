"""By what something is done, and by nobody: reached by helicopter, sent by mistake, passed by a large margin."""

from __future__ import annotations

from newstables.extractors.roles.position import PATIENT
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions import of_phrase


def is_sum(parse: Parse, noun: int) -> bool:
    """`was cut by a total of $40 million`, `fell by an average of 3 percent`: by how much, and by nobody."""
    amount = of_phrase(parse, noun) if parse.lemmas[noun].lower() in words("sums_told") else None
    return amount is not None and (parse.pos[amount] in ("NUM", "SYM") or parse.lower[amount] in ("percent", "cent"))


def behind_means(parse: Parse, verb: int, means: int) -> int | None:
    """`were killed by mistake by a drone`: who did it, behind a second "by"."""
    others = (child for child in parse.children(verb) if child > means and parse.deps[child] == "obl:agent")
    return next(others, None)


def is_means(parse: Parse, verb: int, noun: int) -> bool:
    """`reached by helicopter`, `told by phone`, `sent by mistake`: a bare noun of the means, and nobody who does it;
    but "killed by train", as headlines have it.
    """
    if parse.lemmas[noun].lower() in words("margins_of") and parse.lower[noun - 1] != "the":
        return True  # passed by a large margin; but: opposed by the majority
    if parse.lemmas[noun].lower() in words("margins") and any(parse.tags[c] == "CD" for c in parse.children(noun)):
        return True  # was awarded by 31 votes to 22
    if parse.lemmas[noun].lower() in words("conveyances") and parse.lemmas[verb].lower() in words("bringing"):
        return True  # were taken by private vehicles, by an ambulance
    if parse.lower[noun] in words("watersides") and parse.lemmas[verb].lower() in words("siting"):
        return True  # will be built by the river
    bare = parse.tags[noun] == "NN" and parse.lower[noun - 1] == "by"
    if bare and parse.lower[noun] in words("ways_by") and parse.lower[noun + 1] == "of":
        return True  # shares subscribed by virtue of the plan
    bare = bare and parse.lower[noun] in words("means", "manners")
    if bare and parse.lower[noun] in words("manners"):
        return True
    return bare and events(PATIENT).get(parse.lemmas[verb].lower()) not in ("killed", "injured", "struck")
