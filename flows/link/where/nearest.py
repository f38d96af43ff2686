"""Which of a sentence's places a number holds at: the nearest in its tree, else the only one of its sentence."""

from __future__ import annotations

from collections.abc import Collection

from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate
from newstables.language.questions.listed import listed
from newstables.link.tree import child, is_behind_comma, is_counted, is_under, is_verb, preposition, relation, way_up
from newstables.link.when.of_others import is_of_deed_charged
from newstables.link.where.backdrops import is_backdrop
from newstables.link.where.grounds import without_grounds
from newstables.link.where.next_amounts import is_of_next_amount
from newstables.link.where.occasions import is_set_against
from newstables.link.where.of_others import is_at_building, is_of_something_else
from newstables.link.where.place_name import PlaceName
from newstables.link.where.told_within import (
    is_of_cause,
    is_site,
    tells_of_outcome,
    tells_of_site,
    tells_of_victims,
    tells_what_befell,
)
from newstables.link.words import words

_ASIDE = ("acl", "amod", "advcl")
_SIDES = ("ADJ", "ADV", "DET", "PROPN", "NOUN")  # of a land: in the far eastern Norway
_PERCENT = frozenset(("percent", "cent", "%"))
_BESIDE = ([",", "near"], [",", "outside"])  # in Amli, near Lima
Found = tuple[PlaceName, str]  # and the rule that says so


def nearest(
    parse: Parse, token: int, places: list[PlaceName], cues: Collection[int], *, is_placed: bool
) -> Found | None:
    """The place in the smallest part of the tree around the number, else the sentence's only one.

    `cues` are the words of saying: what is beyond them is not said of the number. `is_placed` is whether such a number
    may hold anywhere in its sentence.
    """
    near = [place for place in places if not _is_apart(parse, token, place.token)]
    near = [place for place in near if not is_of_something_else(parse, place.token, token)]
    near = [place for place in near if not _is_of_another(parse, place.token, token)]
    near = [place for place in near if not _opens_other(parse, place.token, token)]
    near = [place for place in near if not is_backdrop(parse, place.token, token)]
    near = [place for place in near if not place.path or _is_gone(parse, place.token, token)]
    if not near:
        return None
    if (own := _predicate(parse, token, near)) is not None:
        return own, "<place> of its clause"
    near = [place for place in near if not _is_of_amount_before(parse, place.token, token, cues)]
    near = without_grounds(parse, token, near)
    whole = _is_whole(parse, token)
    for step in way_up(parse, token):
        if step in cues or (whole and is_predicate(parse, step)):
            break
        inside = [place for place in near if is_under(parse, place.token, step)]
        all_of_it = step == token and not is_verb(parse, step)  # not of "sales have doubled"
        inside = [place for place in inside if all_of_it or _is_near(parse, place.token, step, token)]
        inside = [place for place in inside if not is_of_next_amount(parse, place.token, token, near)]
        if inside:
            after = [place for place in inside if place.token > token]
            if not after and _is_third(parse, token, inside[-1], near):
                return None
            return after[0] if after else _within(parse, inside), "<place> of its clause"
        if step != token and (there := [place for place in near if is_of_cause(parse, place.token, step)]):
            return there[0], "<place> of its sentence"
        if relation(parse, step) == "conj" and is_predicate(parse, step) and is_at_building(parse, step):
            return None
    only = near[0] if near and len(places) == 1 and not is_of_next_amount(parse, near[0].token, token, near) else None
    if only is None or _is_in_other_words(parse, token, only.token, cues):
        return None
    if is_of_deed_charged(parse, only.token, token):
        return None  # arrested 12 men across the land over a bomb that went off in Oslo
    wide = is_placed and only.wide
    if not whole and wide and (_is_wide(parse, only.token) or _is_of_victims(parse, only.token, token)):
        return only, "<place> of its sentence"
    return None


def _predicate(parse: Parse, token: int, places: list[PlaceName]) -> PlaceName | None:
    """`Two of Norway's 12 mills are in Oslo`: the place that its clause says those counted are at."""
    noun = parse.heads[token] if parse.deps[token] == "nummod" else token
    clause = parse.heads[noun]
    is_copular = parse.deps[noun] == "nsubj" and child(parse, clause, "cop") is not None
    return next((place for place in places if is_copular and place.token == clause), None)


def _within(parse: Parse, places: list[PlaceName]) -> PlaceName:
    """The last of several places before a number; of "in Halden, in eastern Norway," the one that lies in the other."""
    last = places[-1]
    for place in reversed(places[:-1]):
        behind = parse.token_at(place.end - 1) + 1
        also = parse.lower[behind + 1] == "also"  # in the village of Amli, also in Vell county
        between = [word for word in parse.lower[behind : last.token] if word != "also"]
        comma = between[:1] == [","]  # in Amli, in eastern Norway; in Amli in eastern Norway
        behind += 1 + comma + also
        if between[:2] in _BESIDE and place.country in (None, last.country):
            return place
        lies = between[comma : comma + 1] == ["in"] and all(parse.pos[at] in _SIDES for at in range(behind, last.token))
        if not lies or place.country not in (None, last.country):
            return last
        region = parse.pos[last.token - 1] == "ADJ" or last.token - behind == 0
        region = region or parse.lower[last.token] in words("where", "divisions")  # in Halden, in Vell State
        if region and parse.lower[last.token + 1] != "and":
            return place
    return last


def _is_third(parse: Parse, number: int, place: PlaceName, near: list[PlaceName]) -> bool:
    """`Nine died in Van, 45 died in Ercis, and 350 were injured`: a clause without a place behind two with theirs."""
    clause, own = clause_verb(parse, place.token), clause_verb(parse, number)
    between = (other for other in near if place.token < other.token < number)
    apart = any(clause_verb(parse, other.token) not in (clause, own) for other in between)
    return apart and own != clause and any(parse.deps[child].startswith("nsubj") for child in parse.children(own))


def _is_in_other_words(parse: Parse, number: int, place: int, cues: Collection[int]) -> bool:
    """`“We lost 12 men,” she said, adding that the police in Oslo slept`: what else is said, the number is not of."""
    return any(step in cues and not is_under(parse, number, step) for step in way_up(parse, place))


def _is_apart(parse: Parse, number: int, place: int) -> bool:
    """Whether a semicolon stands between, or the place is of the list behind a colon."""
    between = parse.words[min(number, place) : max(number, place)]
    return ";" in between or (place > number and ":" in between)


def _is_of_another(parse: Parse, place: int, number: int) -> bool:
    """`Three were held in a shop and their leader was seen in Oslo`: a clause in a building needs no other place."""
    for step in way_up(parse, place):
        above = parse.heads[step]
        if relation(parse, step) == "conj" and is_predicate(parse, step) and not is_under(parse, number, step):
            own = next((one for one in parse.children(step) if parse.deps[one].startswith("nsubj")), None)
            return own is not None and not is_counted(parse, own) and is_at_building(parse, above)
    return False


def _opens_other(parse: Parse, place: int, number: int) -> bool:
    """`12 were hurt in Oslo, and in Bergen three died`: a place before the subject of a joined clause sets the scene of
    that clause alone.
    """
    clause = parse.heads[place]
    if parse.deps[clause] != "conj" or place > clause or is_under(parse, number, clause):
        return False
    return any(parse.deps[own].startswith("nsubj") and place < own for own in parse.children(clause))


def _is_whole(parse: Parse, token: int) -> bool:
    """Whether a count is that of which another is a part: of "two of the nine mills are in Oslo", the nine."""
    noun = parse.heads[token] if parse.deps[token] == "nummod" else token
    if preposition(parse, noun) != "of":
        return False
    head = parse.heads[noun]
    fronted = relation(parse, noun) == "obl" and noun < head  # of the nine mills, two are in Oslo
    return fronted or (relation(parse, noun) == "nmod" and parse.pos[head] == "NUM")


def _is_wide(parse: Parse, token: int) -> bool:
    """Whether the one place of a sentence may hold for all of it.

    It does where it tells where something is done, or what the sentence's own words are of; not where somebody is
    based, nor of a noun in a clause further down ("to protest the war in N."), nor what others do meanwhile ("12 died,
    while nine were tried in N.").
    """
    if any(is_set_against(parse, step) or _counts_beside(parse, step) for step in way_up(parse, token)):
        return False
    head = parse.heads[token]
    set_up = parse.lower[head : head + 2] == ["set", "up"] and parse.lemmas[parse.heads[head]] in listed("bodies")
    based = set_up or parse.lemmas[head] in words("where", "based", "founded")
    if based and relation(parse, head) in _ASIDE:
        return False
    if relation(parse, token) != "nmod":
        return True
    clause = clause_verb(parse, token)
    return parse.is_root(clause) or relation(parse, clause) in ("conj", "ccomp", "parataxis")


def _counts_beside(parse: Parse, clause: int) -> bool:
    """`The firm, which cut 40 jobs in Norway, aims for …`: whether a relative clause set beside a noun has a number."""
    if parse.deps[clause] != "acl:relcl" or not is_behind_comma(parse, clause):
        return False
    return any(parse.tags[token] == "CD" for token in range(*parse.subtree(clause)))


def _is_of_victims(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is told in the clause of what befell those who are counted."""
    return tells_of_victims(parse, clause_verb(parse, place), number)


def _is_of_amount_before(parse: Parse, place: int, number: int, cues: Collection[int]) -> bool:
    """`had growth of 4 percent in Norway and said profit rose 9`: a place of the amount before what somebody says."""
    noun = parse.heads[place]
    shares = parse.lower[noun] in _PERCENT
    if relation(parse, place) != "nmod" or (is_counted(parse, noun) and parse.pos[noun] == "NOUN" and not shares):
        return False
    measured = any(parse.pos[other] == "NUM" and is_under(parse, other, noun) for other in range(*parse.subtree(noun)))
    said = any(step in cues and relation(parse, step) == "conj" and place < step for step in way_up(parse, number))
    return measured and said


def _is_near(parse: Parse, place: int, step: int, number: int) -> bool:
    """Whether a place belongs to the clause or phrase of `step` itself, not to a clause inside it."""
    for inner in way_up(parse, place):
        if inner == step:
            return True
        if is_predicate(parse, inner) and not (
            parse.deps[inner] == "xcomp"
            or _goes_on(parse, inner)
            or is_site(parse, inner, number)
            or tells_of_site(parse, inner)
            or tells_of_outcome(parse, inner)
            or tells_what_befell(parse, inner, number, place)
            or (_is_whole(parse, step) and tells_of_victims(parse, inner, number))
            or _is_of_counted(parse, inner, step, place)
        ):
            return False
    return False


def _goes_on(parse: Parse, clause: int) -> bool:
    """Whether a clause is joined to the one before as its going on: "… and burned in Oslo", "12 were hurt and 3 killed
    in Oslo"; not one behind a comma about something else: ", and fans waited in Oslo".
    """
    if parse.deps[clause] != "conj":
        return False
    own = next((token for token in parse.children(clause) if parse.deps[token].startswith(("nsubj", "expl"))), None)
    if own is None or parse.pos[own] == "NUM" or is_counted(parse, own):
        return True
    return parse.words[parse.left_edge(clause) - 1] != "," and parse.words[parse.left_edge(clause)] != ","


def _is_of_counted(parse: Parse, clause: int, step: int, place: int) -> bool:
    """Whether a participle tells where those are who are counted: "300 families registered in the Gaza Strip"; or a
    clause of those of whom one is told of: "she is one of 300 women who work in Norway".
    """
    of_one = parse.deps[clause] == "acl:relcl" and parse.heads[place] == clause and _is_whole(parse, step)
    told = parse.deps[clause] == "acl" or of_one
    told = told and parse.heads[clause] == step and is_counted(parse, step)
    return told and parse.lemmas[clause].lower() not in words("where", "coming")


def _is_gone(parse: Parse, place: int, number: int) -> bool:
    """Whether what a number counts goes the way to a place, or is met at its end: "sent 300 to Oslo".

    So in "went to Oslo to meet 300 fans"; not in "drawing 300 fans, the show came to Oslo".
    """
    deed = _deed(parse, place)
    if parse.lemmas[deed].lower() in words("where", "selling"):
        return False  # "exported goods worth 300 to Algeria": where they were sold is told, not where they are
    between = range(min(deed, place), place)
    if any(parse.pos[other] == "PROPN" and preposition(parse, other) == "from" for other in between):
        return False  # "carries 300 from Oslo to Bergen": on the way
    mark = child(parse, deed, "mark")
    if (
        mark is not None
        and parse.lower[mark] in words("when", "together")
        and is_under(parse, deed, _deed(parse, number))
    ):
        return True  # "cut power to 300 homes as it tore into the coast"
    if parse.deps[deed] == "acl:relcl" and parse.deps[parse.heads[deed]].startswith("nsubj") and place < number:
        return True  # "a storm that tore through Oslo killed 300"
    return (
        deed == _deed(parse, number)
        or (place < number and is_under(parse, number, deed))
        or is_site(parse, deed, number)
    )


def _deed(parse: Parse, token: int) -> int:
    verb = clause_verb(parse, token)
    while relation(parse, verb) == "xcomp":
        verb = parse.heads[verb]
    return verb
