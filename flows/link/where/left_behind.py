"""Places that those who are counted have left, as a clause of theirs tells: "the 300 men who fled Mosul"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import noun_head
from newstables.link.tree import is_verb, preposition
from newstables.link.words import words


def have_left(parse: Parse, number: int) -> bool:
    """Whether those counted are told to have got away from a place that has a name: they were there, and the town that
    an article is from is another.
    """
    noun = noun_head(parse, number)
    for clause in parse.children(noun):
        if not parse.deps[clause].startswith("acl") or not is_verb(parse, clause):
            continue
        lemma = parse.lemmas[clause].lower()
        for place in parse.children(clause):
            if parse.pos[place] != "PROPN" or place < clause:
                continue
            whom = parse.deps[place] == "obj" and lemma in words("where", "leaving")
            way = preposition(parse, place) in ("from", "of") and lemma in words(
                "where", "getting_away", "removing", "leaving"
            )
            if whom or way:
                return True
    return False
