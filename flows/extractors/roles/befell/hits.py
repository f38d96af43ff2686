"""Counts of those who were shot or otherwise hit: dead and hurt together, where the article says that some died.

"Four men were shot, one fatally": three are hurt and one is dead, and the four are neither. What the article counts of
the dead and of the hurt decides; where it says nothing of deaths, who was shot is hurt.
"""

from __future__ import annotations

from functools import cache

from newstables.extractors.claims.rule_names import MANIFOLD_DEED
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, subject
from newstables.records import Claim

_COMMON = 2  # more than so many are hardly counted twice by chance
_NEAR = 4  # tokens between "found" and the "shot" that says how
_SINGULAR = frozenset(("NN", "NNP", "PRP", "CD"))
_NOBODY = frozenset(("they", "we", "it", "you", "i"))
_ITSELF = frozenset(("himself", "herself", "themselves", "itself"))


def settle_hits(parse: Parse, amounts: list[AmountPhrase]) -> None:
    """Take "injured" from counts of people hit of whom the article counts some as dead, all of an article in place."""
    hit = [index for index, amount in enumerate(amounts) if _is_hit(parse, amount)]
    if not hit:
        return
    struck = set(hit)
    dead = {amount.claim.value for amount in amounts if _tells(amount.claim, "killed")}
    hurt = {
        amount.claim.value
        for index, amount in enumerate(amounts)
        if index not in struck and _tells(amount.claim, "injured")
    }
    if _tells_of_one_death(parse):
        dead.add(1.0)
    for index in hit:
        claim = amounts[index].claim
        value = claim.value
        if value is None or _has_dead_part(parse, amounts, index):
            claim.event = None
        elif value in dead and value not in hurt and value > _COMMON:
            claim.event = "killed" if claim.action in words("resulting") else None
        elif not _counts_others(parse, amounts[index]) and any(value - one in hurt for one in dead if one):
            claim.event = None


def _tells_of_one_death(parse: Parse) -> bool:
    """Whether one person is said to have died: "a man was killed", "Lee was pronounced dead", "one of them died"."""
    dying, killing, states = _deadly("agent"), _deadly("patient"), _deadly("state")
    for token, lemma in enumerate(parse.lemmas):
        dies = lemma in dying
        killed = lemma in killing and is_passive(parse, token)
        dead = parse.lower[token] in states
        if not (dies or killed or dead):
            continue
        verb = parse.heads[token] if dead and parse.deps[token] == "xcomp" else token
        who = subject(parse, verb)
        if who is not None and parse.tags[who] in _SINGULAR and parse.lower[who] not in _NOBODY:
            return True
    return False


@cache
def _deadly(role: str) -> frozenset[str]:
    """The lemmas by which those in a role are killed."""
    return frozenset(lemma for lemma, event in events(role).items() if event == "killed")


def _tells(claim: Claim, event: str) -> bool:
    return claim.event == event and claim.claim_status == "stated" and claim.value is not None


def _is_hit(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a count is one of people hit, of whom nothing says that they live."""
    claim = amount.claim
    if claim.event != "injured":
        return False
    if claim.rule == MANIFOLD_DEED:
        return True  # a quadruple shooting
    if claim.action is None:  # Four shot in park
        return parse.lemmas[amount.after].lower() in words("hitting")
    if claim.action in words("hitting"):
        return not _is_wounded_too(parse, amount)
    if claim.action not in words("resulting"):
        return False
    behind = range(amount.after, min(len(parse), amount.after + _NEAR))
    return any(parse.lemmas[token].lower() in words("hitting") for token in behind)


def _is_wounded_too(parse: Parse, amount: AmountPhrase) -> bool:
    """`who were shot and wounded`: they live, by the verb that is joined to the one of hitting."""
    near = range(amount.after, min(len(parse), amount.after + _NEAR))
    verb = next((token for token in near if parse.lemmas[token].lower() == amount.claim.action), None)
    children = parse.children(verb) if verb is not None else ()
    return any(parse.deps[child] == "conj" and parse.lemmas[child].lower() in words("wounding") for child in children)


def _has_dead_part(parse: Parse, amounts: list[AmountPhrase], index: int) -> bool:
    """Whether the sentence goes on with the dead among those hit: "one fatally", "killing two of them"."""
    whole = amounts[index]
    sentence = parse.sent_of[whole.head]
    for part in amounts[index + 1 :]:
        claim = part.claim
        is_part = claim.part_of_start == whole.claim.start
        if not is_part and parse.sent_of[part.head] != sentence:
            if parse.sent_of[part.head] > sentence + 1:
                break
            continue
        smaller = None not in (claim.value, whole.claim.value) and (claim.value or 0) < (whole.claim.value or 0)
        bare = part.noun is None and not _counts_others(parse, part)
        if claim.event == "killed" and smaller and (is_part or bare):
            return True
    return _kills_on(parse, whole)


def _counts_others(parse: Parse, amount: AmountPhrase) -> bool:
    near = parse.lower[max(0, amount.first - 1) : amount.after + 1]
    return not {"others", "other", "another", "more"}.isdisjoint(near)


def _kills_on(parse: Parse, whole: AmountPhrase) -> bool:
    """`shot five people, killing a father and his daughter`, `four were shot and one was killed`."""
    verb = parse.heads[whole.head]
    for child in parse.children(verb):
        deed = events("patient").get(parse.lemmas[child].lower()) == "killed"
        if parse.deps[child] == "conj" and child > verb and (deed or parse.lemmas[child] == "die"):
            who = subject(parse, child)
            return who is not None and who > verb and parse.lower[who] == "one"
        if parse.deps[child] == "advcl" and parse.tags[child] == "VBG" and deed:
            killed = object_of(parse, child)
            return killed is not None and parse.lower[killed] not in _ITSELF
    return False
