"""Which of a sentence's places a number holds at: the nearest in its tree, else the only one of its sentence."""

from __future__ import annotations

from collections.abc import Collection

from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate, noun_head
from newstables.language.questions.listed import listed
from newstables.link.tree import child, is_beside_infinitive, is_counted, is_under, preposition, relation, way_up
from newstables.link.where.place_name import PlaceName
from newstables.link.words import words

Found = tuple[PlaceName, str]  # and the rule that says so


def nearest(
    parse: Parse, token: int, places: list[PlaceName], cues: Collection[int], *, is_placed: bool
) -> Found | None:
    """The place in the smallest part of the tree around the number, else the sentence's only one.

    `cues` are the words of saying: what is beyond them is not said of the number. `is_placed` is whether such a number
    may hold anywhere in its sentence.
    """
    near = [place for place in places if not _is_apart(parse, token, place.token)]
    near = [place for place in near if not _is_of_other(parse, place.token, token)]
    near = [place for place in near if not _is_told_beside(parse, place.token, token)]
    near = [place for place in near if not _is_told_of_who(parse, place.token, token)]
    near = [place for place in near if not _is_of_rank(parse, place.token, token)]
    near = [place for place in near if not _is_of_compared(parse, place.token, token)]
    near = [place for place in near if not place.path or _is_gone(parse, place.token, token)]
    if not near:
        return None
    whole = _is_whole(parse, token)
    for step in way_up(parse, token):
        if step in cues or (whole and is_predicate(parse, step)):
            break
        inside = [place for place in near if is_under(parse, place.token, step)]
        inside = [place for place in inside if step == token or _is_near(parse, place.token, step)]
        inside = [place for place in inside if not _is_of_next_amount(parse, place.token, token, near)]
        if inside:
            after = [place for place in inside if place.token > token]
            return (after[0] if after else inside[-1]), "<place> of its clause"
        if relation(parse, step) == "conj" and is_predicate(parse, step) and _is_at_building(parse, step):
            return None
    only = near[0] if len(places) == 1 and not _is_of_next_amount(parse, near[0].token, token, near) else None
    if only is not None and not whole and is_placed and only.wide and _is_wide(parse, only.token):
        return only, "<place> of its sentence"
    return None


def _is_apart(parse: Parse, number: int, place: int) -> bool:
    """Whether a semicolon stands between, or the place is of the list behind a colon."""
    between = parse.words[min(number, place) : max(number, place)]
    return ";" in between or (place > number and ":" in between)


def _is_told_beside(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is told of others in a clause of their own: "sent three planes and lost nine men, four of whom
    were buried in Bergen", "the general, who is ill in Dubai, has 300 tanks".
    """
    for step in way_up(parse, place):
        if parse.deps[step] == "acl:relcl" and not is_under(parse, number, step):
            told = _is_of_some(parse, step) or any(parse.lower[one] == "who" for one in parse.children(step))
            return told and not is_under(parse, number, parse.heads[step])
    return False


def _is_told_of_who(parse: Parse, place: int, number: int) -> bool:
    """Whether a number is told of somebody in passing: "the man who shot 12 people was arrested in Paris"."""
    for step in way_up(parse, number):
        if parse.deps[step] == "acl:relcl" and any(
            parse.lower[one] in ("who", "whose") for one in _pronouns(parse, step)
        ):
            return not is_under(parse, place, parse.heads[step])
    return False


def _pronouns(parse: Parse, clause: int) -> list[int]:
    """The words of a relative clause's subject and object, its pronoun among them."""
    own = parse.children(clause)
    return [*own, *(below for one in own for below in parse.children(one))]


def _is_of_rank(parse: Parse, place: int, number: int) -> bool:
    """Whether a place only says among which others something is first: "has had 300 fires, the most in Europe"."""
    for step in way_up(parse, place):
        if is_predicate(parse, step):
            return False
        describing = [child for child in parse.children(step) if parse.deps[child] in ("amod", "advmod")]
        if any(parse.tags[token] in ("JJS", "RBS") for token in (step, *describing)):
            return not is_under(parse, number, step)
    return False


def _is_of_compared(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is that of a figure with which the number is compared: "has 26, against 44 in Ghana"."""
    for step in way_up(parse, place):
        if is_predicate(parse, step):
            return False
        counted = parse.pos[step] == "NUM" or any(parse.deps[one] == "nummod" for one in parse.children(step))
        if counted and preposition(parse, step).partition(" ")[0] in listed("set_against"):
            return not is_under(parse, number, step)
    return False


def _is_of_some(parse: Parse, clause: int) -> bool:
    """Whether the subject of a relative clause is a part of those before it: four of whom."""
    subjects = (other for other in parse.children(clause) if relation(parse, other) == "nsubj")
    return any(parse.lower[step] in ("whom", "which") for one in subjects for step in parse.children(one))


def _is_whole(parse: Parse, token: int) -> bool:
    """Whether a count is that of which another is a part: of "two of the nine mills are in Oslo", the nine."""
    noun = parse.heads[token] if parse.deps[token] == "nummod" else token
    of = relation(parse, noun) == "nmod" and preposition(parse, noun) == "of"
    return of and parse.pos[parse.heads[noun]] == "NUM"


def is_given_elsewhere(parse: Parse, token: int, places: list[PlaceName], found: PlaceName) -> bool:
    """Whether a place in the number's own phrase tells whither: "4 million to Oslo and 3 million to Bergen"."""
    phrase = parse.heads[token] if parse.deps[token] in ("nummod", "compound") else token
    return not is_under(parse, found.token, phrase) and any(
        is_under(parse, place.token, parse.heads[phrase] if relation(parse, phrase) == "nmod" else phrase)
        for place in places
        if not place.holds
    )


def is_of_the_world(parse: Parse, token: int) -> bool:
    """Whether a number counts what there is everywhere: "the 25 best beaches in the world", "300 died worldwide"."""
    if words("where", "globe").isdisjoint(parse.lower[slice(*parse.sentence(token))]):
        return False
    noun = noun_head(parse, token)
    if relation(parse, noun) == "nmod" and preposition(parse, noun) == "of":
        noun = parse.heads[noun]  # a global average of 68 percent
    own = [other for other in range(*parse.subtree(noun)) if is_under(parse, other, noun)]
    own = [other for other in own if not _is_called(parse, other)]
    beside = [other for other in parse.children(clause_verb(parse, token)) if parse.deps[other] == "advmod"]
    return any(parse.lower[other] in words("where", "globe") for other in own + beside)


def _is_called(parse: Parse, word: int) -> bool:
    """Whether a word is of a name, or tells whence somebody is: eight World Cup matches, 300 overseas students."""
    return parse.pos[word] == "PROPN" or (parse.lower[word] == "overseas" and parse.pos[word] == "ADJ")


def is_of_countries(parse: Parse, token: int) -> bool:
    """Whether a number counts countries, which lie nowhere but where something is said to be done in them."""
    return parse.lemmas[noun_head(parse, token)].lower() in words("where", "countries")


def _is_wide(parse: Parse, token: int) -> bool:
    """Whether the one place of a sentence may hold for all of it.

    It does where it tells where something is done, or what the sentence's own words are of; not where somebody is
    based, nor of a noun in a clause further down ("to protest the war in N.").
    """
    head = parse.heads[token]
    if parse.lemmas[head] in words("where", "based") and relation(parse, head) in ("acl", "amod", "advcl"):
        return False
    if relation(parse, token) != "nmod":
        return True
    clause = clause_verb(parse, token)
    return parse.is_root(clause) or relation(parse, clause) in ("conj", "ccomp", "parataxis")


def _is_near(parse: Parse, place: int, step: int) -> bool:
    """Whether a place belongs to the clause or phrase of `step` itself, not to a clause inside it."""
    for inner in way_up(parse, place):
        if inner == step:
            return True
        if is_predicate(parse, inner) and not (
            parse.deps[inner] in ("conj", "xcomp") or _is_site(parse, inner) or _is_of_counted(parse, inner, step)
        ):
            return False
    return False


def _is_of_counted(parse: Parse, clause: int, step: int) -> bool:
    """Whether a participle tells where those are who are counted: "300 families registered in the Gaza Strip"."""
    told = parse.deps[clause] == "acl" and parse.heads[clause] == step and is_counted(parse, step)
    return told and parse.lemmas[clause].lower() not in words("where", "coming")


def _is_site(parse: Parse, clause: int) -> bool:
    """Whether a clause tells where a building is: "the mill, to be built in N., will employ 300"."""
    noun = parse.heads[clause]
    told = relation(parse, clause) == "acl" and parse.lemmas[clause].lower() in words("where", "sited")
    is_whole = parse.deps[noun].startswith("nsubj") or preposition(parse, noun) in ("in", "at")
    return told and is_whole and parse.lemmas[noun].lower() in words("where", "buildings")


def _is_of_other(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is only that of a clause joined to the number's: "has 300 shops and grows across Africa".

    Two deeds share it: "killed 12 and wounded others in Oslo". Where somebody was born is only where that was.
    """
    clause, own = clause_verb(parse, place), clause_verb(parse, number)
    if clause == own:
        return False
    if is_under(parse, number, clause):
        return parse.lemmas[clause] == "bear"
    if relation(parse, clause) == "conj" and number < clause and _is_contrast(parse, clause):
        return True
    if relation(parse, clause) == "xcomp" and relation(parse, parse.heads[clause]) == "conj" and number < clause:
        return True  # "reached 30 schools and tried to win over teachers in Oslo"
    if relation(parse, clause) == "conj" and number < clause:
        if is_beside_infinitive(parse, clause, own):
            return True
        own_subject = child(parse, clause, "nsubj", "nsubj:pass")
        if own_subject is not None and is_under(parse, place, own_subject):
            return True  # "costs rose 40 percent and strikes in France halted trains"
    is_state = parse.lemmas[own] == "have" or child(parse, own, "cop") is not None
    return is_state and number < clause and relation(parse, clause) == "conj" and is_under(parse, clause, own)


def _is_at_building(parse: Parse, clause: int) -> bool:
    """Whether a clause is in a building of no name: "closed a mill in N. and cut 60 posts at its headquarters"."""
    inside = (other for other in parse.children(clause) if preposition(parse, other) in ("at", "in", "inside"))
    return any(parse.lemmas[other].lower() in words("where", "buildings") for other in inside)


def _is_contrast(parse: Parse, clause: int) -> bool:
    """Whether a clause of its own subject is set against the one before: "exports doubled, but sales in N. fell"."""
    below = [*parse.children(clause)]
    own = any(parse.deps[other].startswith("nsubj") for other in below)
    return own and any(parse.lower[other] in ("but", "while", "whereas", "yet") for other in below)


def _is_of_next_amount(parse: Parse, place: int, number: int, places: list[PlaceName]) -> bool:
    """Whether a place is that of the next amount, where the first has its own: "300 men in Oslo and 40 in Bergen"."""
    for step in way_up(parse, place):
        amount = parse.pos[step] == "NUM" or is_counted(parse, step)
        if relation(parse, step) == "conj" and amount and not is_under(parse, number, step):
            return any(number < other.token < step for other in places) or _has_complement(parse, number, step)
    return False


def _has_complement(parse: Parse, number: int, conjunct: int) -> bool:
    """Whether an amount has a phrase of its own before the next: "40 to clerks and 27 for work in Oslo"."""
    own = {number, parse.heads[number]} if parse.deps[number] == "nummod" else {number}
    phrases = (other for head in own for other in parse.children(head) if number < other < conjunct)
    return any(relation(parse, other) == "nmod" and preposition(parse, other) not in ("", "of") for other in phrases)


def _is_gone(parse: Parse, place: int, number: int) -> bool:
    """Whether what a number counts goes the way to a place, or is met at its end: "sent 300 to Oslo".

    So in "went to Oslo to meet 300 fans"; not in "drawing 300 fans, the show came to Oslo".
    """
    deed = _deed(parse, place)
    mark = child(parse, deed, "mark")
    if (
        mark is not None
        and parse.lower[mark] in words("when", "together")
        and is_under(parse, deed, _deed(parse, number))
    ):
        return True  # "cut power to 300 homes as it tore into the coast"
    if parse.deps[deed] == "acl:relcl" and parse.deps[parse.heads[deed]].startswith("nsubj") and place < number:
        return True  # "a storm that tore through Oslo killed 300"
    return deed == _deed(parse, number) or (place < number and is_under(parse, number, deed)) or _is_site(parse, deed)


def _deed(parse: Parse, token: int) -> int:
    verb = clause_verb(parse, token)
    while relation(parse, verb) == "xcomp":
        verb = parse.heads[verb]
    return verb
