"""The events that the words around a count may name: a label, its noun and what describes it, its verb."""

from __future__ import annotations

from collections.abc import Iterator

from newstables.extractors.claims.rule_names import MANIFOLD_DEED
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.brought_about import of_caused, of_own_result, of_result, of_want
from newstables.extractors.roles.befell.captures import of_holding, of_taking
from newstables.extractors.roles.befell.existing import state_of_existing
from newstables.extractors.roles.befell.few import of_building, of_dwelling, of_protest
from newstables.extractors.roles.befell.idioms import of_idiom
from newstables.extractors.roles.befell.illnesses import of_cases
from newstables.extractors.roles.befell.joined_deeds import harm_of_blow, of_joined
from newstables.extractors.roles.befell.left_out import is_elsewhere
from newstables.extractors.roles.befell.losses import of_loss, of_sending, of_wounds
from newstables.extractors.roles.befell.predicates import of_group, of_included, of_predicate, of_subject
from newstables.extractors.roles.befell.searched import of_search
from newstables.extractors.roles.befell.verb_events import of_verb
from newstables.extractors.roles.befell.victims import (
    is_unfinished,
    of_care,
    of_deed,
    of_lives,
    of_state,
    of_state_behind,
    of_treatment,
    who_died,
)
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import (
    PATIENT,
    Position,
    by_participle,
    case_of,
    is_captive,
    is_verb,
    relation,
)
from newstables.extractors.roles.stated.undone import is_left_undone
from newstables.extractors.roles.told_short import is_told_short
from newstables.extractors.roles.wholes.counted_before import group_of
from newstables.extractors.roles.whose.labels import label_of
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.language.questions.moods import negated
from newstables.language.questions.verbs import object_of
from newstables.schemas.claims import Event

# What befalls those who are described by what befell them before.
_AFTER: dict[Event, tuple[Event, ...]] = {
    "kidnapped": ("killed", "rescued"),
    "missing": ("killed", "rescued"),
    "injured": ("killed",),
    "arrested": ("killed",),
    "infected": ("killed",),
    "displaced": ("killed",),
}


def signs(parse: Parse, amount: AmountPhrase, position: Position | None) -> Iterator[tuple[Event | None, str]]:
    """The events that the words around may name, the nearest first, each with the lemma that names it."""
    noun = amount.noun if amount.noun is not None else amount.head
    if amount.claim.rule == MANIFOLD_DEED:
        deed = parse.lemmas[noun].lower()
        yield events("of").get(deed) or ("injured" if deed in words("deeds") else None), ""
    label = label_of(parse, amount)
    if label is not None:  # Killed: 14; injured: 30
        yield of_state(parse, label), ""
    if _has_word(parse, _behind_whole(parse, amount), "fatally"):  # five were shot, three (of them) fatally
        yield "killed", ""
    if amount.noun is None:
        yield of_state(parse, _behind_others(parse, amount)), ""  # three others injured
        if case_of(parse, amount.head) == "at":
            return  # put the number of animals killed at 480 million; was pronounced dead at 5
        # Of the 149 aboard, 97 were rescued.
        is_beside = relation(parse, amount.head) == "obl" and case_of(parse, amount.head) == "of"
        is_beside = is_beside or is_elsewhere(parse, amount)
        if not is_beside and (amount.claim.kind != "fraction" or relation(parse, amount.head) != "parataxis"):
            yield of_state(parse, parse.heads[amount.head]), ""  # the 19 dead
    if amount.noun is None:
        if position is not None and of_verb(parse, position) == "killed":
            yield "killed", parse.lemmas[position.verb].lower()  # twelve of the wounded died
        yield _of_those(parse, amount), ""  # twelve of the wounded
        yield _of_those_in_care(parse, amount.head), ""
    state, done = _of_modifier(parse, amount, noun), of_deed(parse, _outermost(parse, amount, noun))
    if done == "killed":  # the killing of four homeless men
        yield done, ""
    if state is not None and position is not None:  # three abducted students were shot dead
        yield from (sign for sign in _signs_of_verb(parse, amount, position, noun) if sign[0] in _AFTER.get(state, ()))
    yield state if state != "affected" else None, ""
    yield done, ""
    yield of_lives(parse, noun, position), ""
    is_missed = position is not None and object_of(parse, position.verb) == amount.place(parse)
    if position is not None and parse.lower[position.verb] == "missing" and not is_missed:
        yield "missing", ""  # are believed to be missing; not: Norvik were missing 12 players
    if position is not None:
        yield from _signs_of_verb(parse, amount, position, noun)
    yield state, ""  # 300 stranded people were rescued
    if (position is None or not _is_averted(parse, position)) and not _is_institution(parse, noun):
        yield events("noun").get(_named(parse, amount, noun)) or of_cases(parse, amount), ""
    if parse.lemmas[noun] in ("cut", "loss") and any(parse.lemmas[c] == "job" for c in parse.children(noun)):
        yield "dismissed", ""  # 20 job cuts
    yield of_state_behind(parse, _found_so(parse, amount)), ""
    yield of_want(parse, position, noun), ""
    yield of_subject(parse, _outermost(parse, amount, noun)), ""
    yield _of_predicate(parse, amount, noun), ""
    yield of_dwelling(parse, amount, position), ""
    described = by_participle(parse, noun)
    if described is not None and described != position:
        yield of_idiom(parse, described, noun, amount.claim.unit), ""
        yield of_verb(parse, described), parse.lemmas[described.verb].lower()
        yield of_result(parse, described, noun), ""


def _of_predicate(parse: Parse, amount: AmountPhrase, noun: int) -> Event | None:
    """`Two of the girls are missing`: what is said of the part; where that is denied, nothing befell those two, nor
    batteries that are dead. `Two of the victims are in serious condition` tells how they fare who were hurt before.
    """
    part = _outermost(parse, amount, noun)
    found = of_predicate(parse, part)
    if part != noun and amount.noun is not None and (found == "injured" or negated(parse, parse.heads[part])):
        return None
    return None if found == "killed" and amount.claim.unit in words("dead_things") else found


def _found_so(parse: Parse, amount: AmountPhrase) -> int | None:
    """The noun whose state behind it is told of an amount; of `left 76 of the 118 aboard missing` it is told of the 76
    alone.
    """
    part = parse.heads[amount.noun] if amount.noun is not None else amount.head
    whole = amount.noun
    if whole is None:
        whole = next((one for one in parse.children(part) if one > part and case_of(parse, one) == "of"), None)
    left = relation(parse, part) == "obj" and parse.lemmas[parse.heads[part]].lower() in words("found_in_states")
    if whole is None or not left or case_of(parse, whole) != "of" or parse.pos[part] != "NUM":
        return amount.noun
    return whole if amount.noun is None else None


def _is_institution(parse: Parse, noun: int) -> bool:
    """`120 certification bodies`, `two governing bodies`: bodies that another noun, or what they do, describes."""
    if parse.lemmas[noun].lower() != "body":
        return False
    described = [child for child in parse.children(noun) if child < noun]
    by_noun = (parse.deps[child] == "compound" and are_people(parse.lemmas[child]) is None for child in described)
    return any(by_noun) or any(parse.lower[child] in words("of_institutions") for child in described)


def _signs_of_verb(
    parse: Parse, amount: AmountPhrase, position: Position, noun: int
) -> Iterator[tuple[Event | None, str]]:
    """Those of the verb that a count takes part in, and of what stands beside it."""
    lemma = parse.lemmas[position.verb].lower()
    people = are_people(amount.claim.unit) is True
    yield of_taking(parse, position, people=people), ""
    yield _of_captives(parse, noun), lemma
    yield of_idiom(parse, position, noun, amount.claim.unit), ""
    if of_verb(parse, position) == "injured" and who_died(parse, noun):
        yield "killed", lemma
    if people:
        yield harm_of_blow(parse, amount, position, noun), lemma
    yield of_verb(parse, position), lemma
    yield of_own_result(parse, amount, position), lemma
    yield of_result(parse, position, noun), lemma
    yield of_caused(parse, position, noun), lemma
    yield of_treatment(parse, position), lemma
    yield of_wounds(parse, position, noun), lemma
    yield of_loss(parse, amount, position), lemma
    yield of_sending(parse, amount, position), lemma
    yield of_search(parse, amount, position), ""
    held = people or (amount.noun is None and is_told_short(parse, position.verb))  # 12 held over riot
    yield of_holding(parse, position, people=held), lemma
    yield of_included(parse, position), ""
    yield state_of_existing(parse, noun, position), ""
    yield of_protest(parse, amount, position), ""
    yield of_building(parse, amount, position), ""
    if people or amount.noun is None:
        yield from of_joined(parse, amount, position, noun)


def _of_captives(parse: Parse, noun: int) -> Event | None:
    """`took 85 soldiers prisoner`, `held two aid workers hostage`."""
    behind = noun + 1
    behind += parse.lower[behind] in ("more", "others")
    if behind == len(parse) or not is_captive(parse, behind):
        return None
    return "kidnapped" if parse.lower[behind] == "hostage" else "arrested"


def _behind_others(parse: Parse, amount: AmountPhrase) -> int:
    """The token right behind a number without a noun, or behind its "others", or its "others as"."""
    token = min(amount.after, len(parse) - 1)
    for word in (("others", "more"), ("as",)):
        token = min(token + 1, len(parse) - 1) if parse.lower[token] in word else token
    return token


def _others(parse: Parse, number: int) -> int:
    """The "others" that a number counts, or the number."""
    return parse.heads[number] if parse.lower[parse.heads[number]] == "others" else number


def _named(parse: Parse, amount: AmountPhrase, noun: int) -> str:
    """The noun that is counted: of "83 deaths in May and 35 in June" the second has that of the first, with its verb;
    not what has a verb of its own, nor what it is compared with, "compared with 35" and "12 more than in May".
    """
    if amount.noun is not None:
        return "" if is_unfinished(parse, noun) else parse.lemmas[noun].lower()
    more = parse.lower[amount.after - 1] in ("more", "fewer", "less")
    compared = more and parse.lower[amount.after] == "than"
    before = parse.lower[max(0, amount.first - 2) : amount.first]
    compared = compared or not {"than", "against", "from", "compared"}.isdisjoint(before)
    own = relation(parse, amount.head).startswith("nsubj")
    return "" if compared or own else amount.claim.unit or ""


def _outermost(parse: Parse, amount: AmountPhrase, noun: int) -> int:
    """The word of an amount on which all its others hang: the first of "the deaths of hundreds of thousands of men"."""
    if amount.noun is None:
        return _others(parse, noun)
    while amount.first <= parse.heads[noun] < noun:
        noun = parse.heads[noun]
    return noun


def _behind_whole(parse: Parse, amount: AmountPhrase) -> int:
    """The token behind a number, or behind its "of them"."""
    pronoun = parse.lower[amount.after : amount.after + 2]
    return amount.after + 2 if pronoun in (["of", "them"], ["of", "whom"], ["of", "those"]) else amount.after


def _has_word(parse: Parse, token: int, word: str) -> bool:
    return parse.words[token].lower() == word


def _of_those(parse: Parse, amount: AmountPhrase) -> Event | None:
    """`Twelve of the wounded`, `most of the 30 dead`, `five of those killed`: by the state of those a part is of."""
    for child in parse.children(amount.head):
        if child >= amount.after and relation(parse, child) == "nmod" and case_of(parse, child) == "of":
            return of_group(parse, child)
    fronted = group_of(parse, amount)
    if fronted is None or fronted >= amount.first:
        return None
    return of_group(parse, fronted) or (_of_death_toll(parse, fronted) if amount.noun is None else None)


def _of_death_toll(parse: Parse, toll: int) -> Event | None:
    """`Of the death toll, 1,310 were children`: those whom a toll of the dead counts."""
    kinds = {parse.lower[child] for child in parse.children(toll) if child < toll}
    is_toll = parse.lemmas[toll].lower() in words("counts_of_dead") and not kinds.isdisjoint(words("kinds_of_dead"))
    return "killed" if is_toll else None


def _of_those_in_care(parse: Parse, number: int) -> Event | None:
    """`three in critical condition`; not "two died at the scene and three *in hospital*", who died there."""
    verb = parse.heads[number]
    if parse.deps[number] == "conj" and is_verb(parse, verb):
        told = [child for child in parse.children(verb) if child < number and relation(parse, child) == "obl"]
        if any(case_of(parse, child) in ("in", "at", "on") for child in told):
            return None
    return next((found for child in parse.children(number) if (found := of_care(parse, child))), None)


def _of_modifier(parse: Parse, amount: AmountPhrase, noun: int) -> Event | None:
    """`three injured women`, `the two dead soldiers`; of "six healthy and 12 sick children" only the 12 are sick."""
    for child in parse.children(noun):
        if not child < noun or relation(parse, child) not in ("amod", "compound"):
            continue
        shared = any(amount.others.get(token) not in (None, amount) for token in range(amount.number, child))
        if not shared and (found := of_state(parse, child)):
            return found
    return None


def _is_averted(parse: Parse, position: Position) -> bool:
    """`the drug prevented 300 infections`: what is averted befell nobody; "did not prevent 12 deaths" leaves them
    dead.
    """
    if position.role != PATIENT or parse.lemmas[position.verb].lower() not in words("averting"):
        return False
    denied = any(parse.lower[child] in listed("negations") for child in parse.children(position.verb))
    return not (denied or is_left_undone(parse, position.verb))
