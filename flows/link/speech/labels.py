"""Nouns of saying without a verb of their own: "The coach's verdict: nine were weak", "It is the view of …"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import subject
from newstables.link.speech.act import Act
from newstables.link.speech.owners import hung_on_owner, names_one, of_amount
from newstables.link.tree import child, relation
from newstables.link.words import words

_LONGEST = 8  # tokens from such a noun to the colon


def act_of_label(parse: Parse, noun: int) -> Act | None:
    """`The coach's verdict: nine chances were missed.`: whose word stands before a colon says what is behind it."""
    first, after = parse.sents[parse.sent_of[noun]]
    owner = child(parse, noun, "nmod:poss")
    if owner is None or owner > noun or parse.left_edge(owner) != first or not names_one(parse, owner):
        return None
    if parse.lemmas[noun].lower() not in words("speech", "labels"):
        return None
    last = min(after, noun + _LONGEST)
    colon = next((token for token in range(noun + 1, last) if parse.words[token] == ":"), None)
    if colon is None or any(parse.pos[token] in ("VERB", "AUX") for token in range(first, colon)):
        return None
    return Act("<speaker>'s claim: …", noun, owner, (), (colon + 1, after))


def act_of_shared_view(parse: Parse, noun: int) -> Act | None:
    """`It is the view of the union that 40 must go`."""
    it, holder = child(parse, noun, "nsubj", "expl"), of_amount(parse, noun)
    if it is None or parse.lower[it] != "it" or child(parse, noun, "cop") is None or holder is None:
        return None
    clause = hung_on_owner(parse, noun, holder)
    if clause is None:
        own = (one for one in parse.children(noun) if relation(parse, one) in ("acl", "ccomp", "csubj"))
        clause = next((one for one in own if one > holder and _has_that(parse, one)), None)
    return Act("<speaker>'s claim that …", noun, holder, (clause,)) if clause is not None else None


def act_of_opening_noun(parse: Parse, noun: int) -> Act | None:
    """`Warning that 40 would go, the union walked out`, where the tagger takes the participle for a noun."""
    clause, above = child(parse, noun, "ccomp"), parse.heads[noun]
    is_first = noun == parse.sents[parse.sent_of[noun]][0]
    if not is_first or parse.deps[noun] != "advcl" or above < noun or clause is None or not _has_that(parse, clause):
        return None
    who = subject(parse, above)
    return Act("<speaker> <verb> …", noun, who, (clause,)) if who is not None and who > clause else None


def _has_that(parse: Parse, clause: int) -> bool:
    mark = child(parse, clause, "mark")
    return mark is not None and parse.lower[mark] == "that"
