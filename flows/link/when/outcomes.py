"""What a sentence ends with, ", killing 40": the outcome of what it tells, wherever the tree hangs it."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb
from newstables.link.reading import ArticleReading
from newstables.link.tree import first_word, relation
from newstables.link.when.choice import opened_by
from newstables.link.when.happening import is_victim_count
from newstables.link.when.timed import Timed
from newstables.link.words import words
from newstables.records import Claim

_TAKING_PART = ("nsubj", "obj", "obl")


def outcome(reading: ArticleReading, claim: Claim, times: list[Timed], relative: int) -> list[Timed]:
    """`In 2015 rebels put a bomb on a jet that broke up over the sea, killing 40`: the one time, which opens it.

    A participle behind a comma tells what came of it all, though it may hang on the clause right before; not where the
    sentence tells of something later: "In 2019 a court jailed the owner of a dam that burst, killing 40".
    """
    parse = reading.parse
    if parse.deps[relative] != "acl:relcl" or len(times) != 1 or not is_victim_count(claim):
        return []
    token = reading.token(claim)
    last = clause_verb(parse, token)
    while relation(parse, last) == "conj":
        last = parse.heads[last]
    comma = first_word(parse, last) - 1
    if parse.tags[last] != "VBG" or relation(parse, last) != "advcl" or parse.words[max(0, comma)] != ",":
        return []
    main = parse.heads[parse.way_up(token)[-1]]
    opening = opened_by(reading, times, token)
    return [opening] if opening is not None and _is_of_harm(parse, main) else []


def _is_of_harm(parse: Parse, main: int) -> bool:
    """Whether a blast, a bomb, a fire does something, or something is done with it."""
    own = [other for other in parse.children(main) if parse.deps[other].partition(":")[0] in _TAKING_PART]
    nouns = [parse.lemmas[other].lower() for other in own if parse.pos[other] == "NOUN"]
    return any(noun in words("happened", "happenings") or noun in words("where", "arms") for noun in nouns)
