"""Where a phrase stands: the word that governs it, and how, past coordination, apposition and words of quantity."""

from __future__ import annotations

from dataclasses import dataclass

from newstables.extractors.roles.clause_pronouns import tells_of_clause
from newstables.extractors.roles.companions import goes_with_object, suffer_together
from newstables.extractors.roles.how_much_more import verb_of_degree, verb_of_more
from newstables.extractors.roles.inverted import done_likewise, is_inverted
from newstables.extractors.roles.suffering import suffers
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import is_verb as is_verb
from newstables.language.questions import relation as relation
from newstables.language.questions.once import once
from newstables.language.questions.passives import is_passive
from newstables.language.questions.relatives import agrees
from newstables.language.questions.small_clauses import deed_of_object
from newstables.language.questions.verbs import object_of, subject
from newstables.schemas.claims import ActionRole

AGENT: ActionRole = "agent"
PATIENT: ActionRole = "patient"
_CORE: dict[str, ActionRole] = {
    "nsubj": AGENT,
    "nsubj:pass": PATIENT,
    "obj": PATIENT,
    "iobj": PATIENT,
    "obl:agent": AGENT,
}
_SIDE = ("obl", "advmod", "xcomp", "advcl", "ccomp")
_STOOD_IN = ("conj", "appos", "list", "nmod", "compound", "nummod")  # to the token in whose place one may stand
_COUNTING_IN = ("excluding", "including", "barring")  # or out, before the clause that tells how much is left
_TOGETHER = ("along", "together")  # before "with"
_MOST_STEPS = 6  # up the tree


@dataclass(slots=True, frozen=True)
class Position:
    """A phrase's place in its clause. `role` None: it stands beside the verb, as an adverbial does."""

    verb: int
    role: ActionRole | None
    rule: str = ""  # the relation by which it was read, as Universal Dependencies name it


@once
def stand_in(parse: Parse, token: int) -> int:
    """The token in whose place this one stands: the first of those joined, the noun that it is beside of, and the
    word of quantity that it fills ("a group of 12 men" stands where "group" does).
    """
    for _ in range(_MOST_STEPS):
        head, dep = parse.heads[token], relation(parse, token)
        if head == token or dep not in _STOOD_IN:
            break
        joined = dep in ("conj", "appos", "list") and not (is_verb(parse, head) and not is_verb(parse, token))
        filled = dep == "nmod" and parse.pos[head] == "NOUN" and case_of(parse, token) == "of"
        filled = filled and parse.lemmas[head].lower() in words("quantities")  # not "two of the nine"
        filled = filled and not (parse.lemmas[head].lower() in words("collectives") and _is_measure(parse, token))
        one = filled and parse.lemmas[head].lower() == "one" and parse.pos[token] == "NUM"
        filled = filled and not one  # one of the two who voted no
        filled = filled or (dep == "compound" and is_captive(parse, head))
        counted = parse.tags[head] == "JJR" and relation(parse, head) in ("obj", "nsubj")
        filled = filled or (dep == "nummod" and counted)  # killed 29 more; not: 29 more than in May
        filled = filled and not (parse.lemmas[head].lower() in words("shares") and _is_known_count(parse, token))
        if not joined and not filled:
            break
        token = head
    return token


def _is_measure(parse: Parse, token: int) -> bool:
    """Whether the head of an amount is a sign or a percent: nothing that a band or a group holds."""
    return parse.pos[token] == "SYM" or parse.lower[token] in ("%", "percent", "cent", "cents")


def is_captive(parse: Parse, token: int) -> bool:
    """Whether a word says what those before it were taken for: took 85 soldiers prisoner; not: 85 prisoners."""
    return parse.lower[token] in words("captives") and parse.tags[token] == "NN"


def _is_known_count(parse: Parse, noun: int) -> bool:
    """Whether a noun has an article and a number: of the 125 seats, of which a share takes part and not all."""
    relations = {parse.deps[child] for child in parse.children(noun)}
    return "nummod" in relations and not relations.isdisjoint(("det", "nmod:poss"))  # half of Chad's 17 million


@once
def position_of(parse: Parse, token: int) -> Position | None:
    """The verb in whose clause a phrase takes part, and its role there; None where no verb governs it."""
    place = stand_in(parse, token)
    dep, head = parse.deps[place], parse.heads[place]
    role = _CORE.get(dep) or _CORE.get(relation(parse, place))
    if dep.startswith("nsubj") and not agrees(parse, head, place):
        return None  # a man with a rifle, two pistols was held
    if dep.startswith("nsubj") and role == AGENT and is_verb(parse, head) and suffers(parse, head):
        role = PATIENT
    if head != place and role == AGENT and parse.lower[head] == "able":
        able = next((child for child in parse.children(head) if parse.deps[child] == "xcomp" and child > head), None)
        return None if able is None else Position(able, PATIENT if is_passive(parse, able) else AGENT, "nsubj:xsubj")
    if (main := done_likewise(parse, place)) is not None:
        return Position(main, PATIENT if is_passive(parse, main) else AGENT, "advcl")
    if head != place and role and is_verb(parse, head):
        if dep == "obj" and _is_shown(parse, head, place):
            return Position(place + 1, PATIENT, parse.deps[place + 1])
        if dep == "obj" and (deed := deed_of_object(parse, head, place)) is not None:
            return Position(deed, AGENT if parse.tags[deed] == "VB" else PATIENT, parse.deps[deed])
        if dep == "obj" and parse.lower[head] == "go" and parse.lemmas[parse.heads[head]].lower() == "let":
            return Position(parse.heads[head], role, dep)  # let go 40 clerks
        if is_inverted(parse, head, place):
            return Position(head, AGENT, dep)
        found = Position(head, role, dep)
        return _raised(parse, found) if dep.startswith("nsubj") else found
    if (moved := verb_of_more(parse, place)) is not None:
        return Position(moved, PATIENT, "obj")
    described = by_participle(parse, token) or (by_participle(parse, place) if place != token else None)
    if described:
        return described
    if (
        head != place
        and case_of(parse, place) in _TOGETHER
        and parse.deps[head] == "xcomp"
        and parse.pos[head] == "ADJ"
    ):
        head = parse.heads[head]  # left the owner dead along with two guards
    if (apart := verb_of_degree(parse, place)) is not None:
        return Position(apart, None, "advmod")
    if head != place and relation(parse, place) in _SIDE and is_verb(parse, head):
        left_out = place < head and case_of(parse, place) in _COUNTING_IN  # excluding a tax benefit, it earned
        return (
            None
            if left_out or _is_clause(parse, place)
            else Position(head, _role_of_companion(parse, head, place), dep)
        )
    return None


def _role_of_companion(parse: Parse, verb: int, noun: int) -> ActionRole | None:
    """`The owner was held along with two sailors`: who goes with a subject does, or suffers, what it does; right behind
    an object, or a state that it is brought into, what the object suffers.
    """
    edge, case = parse.left_edge(noun), case_of(parse, noun)
    edge += parse.words[edge] == ","
    apart = case == "with" and parse.lower[edge - 1] in _TOGETHER and parse.heads[edge - 1] == verb
    if case == "with" and not apart and suffer_together(parse, verb, noun):
        return PATIENT
    if not apart and not (case in _TOGETHER and parse.lower[edge + 1] == "with"):
        return None
    if is_passive(parse, verb):
        return PATIENT
    thing = object_of(parse, verb)
    if thing is not None:
        return PATIENT if goes_with_object(parse, verb, thing, noun) else None
    return AGENT if subject(parse, verb) is not None else None


def of_which(parse: Parse, token: int) -> Position | None:
    """`a plan, 70 percent of which is paid for by the bank`: what is a part by its pronoun is the clause's subject."""
    if relation(parse, token) != "appos":
        return None
    below = (*parse.children(token), *(one for child in parse.children(token) for one in parse.children(child)))
    if not any(parse.tags[child] in ("WDT", "WP") and case_of(parse, child) == "of" for child in below):
        return None
    verb = next((child for child in parse.children(parse.heads[token]) if parse.deps[child] == "acl:relcl"), token)
    if verb <= token or not is_verb(parse, verb):
        return None  # 54 percent of whom were women
    return Position(verb, PATIENT if is_passive(parse, verb) else AGENT, "acl:relcl")


def _is_shown(parse: Parse, verb: int, noun: int) -> bool:
    """`images showed 68 villages burned`: what is shown is a state, by the participle right behind the noun."""
    behind = noun + 1
    state = parse.tags[behind] == "VBN" and parse.heads[behind] == noun
    return state and parse.lemmas[verb].lower() in words("showing")


def _is_clause(parse: Parse, token: int) -> bool:
    """Whether a phrase is the predicate of a clause of its own: "he said the debt was $4 billion"."""
    told = relation(parse, token) in ("ccomp", "advcl", "xcomp")
    return told and any(relation(parse, child) in ("cop", "nsubj") for child in parse.children(token))


def _raised(parse: Parse, position: Position) -> Position:
    """The verb that a subject belongs to by its sense: "appear to have died", "are expected to arrive"."""
    verb = position.verb
    if parse.lemmas[verb].lower() in words("raising"):
        for child in parse.children(verb):
            if parse.deps[child] == "xcomp" and child > verb and is_verb(parse, child):
                return Position(child, PATIENT if is_passive(parse, child) else AGENT, "nsubj:xsubj")
    return position


def by_participle(parse: Parse, noun: int) -> Position | None:
    """What a noun does in the clause that hangs on it: "125 seats contested", "parties pushing for", "men who fled"."""
    for child in parse.children(noun):
        if child < noun or not is_verb(parse, child) or parse.lower[child] == "aged":
            continue
        drives = _is_measure(parse, noun) and parse.lemmas[child].lower() in words("driving")
        if parse.words[child - 1] in (",", "(") and (drives or parse.lower[child] in ("followed", "revised")):
            continue  # with 12 golds, followed by Chile; was 4, revised up from 3; rose to $4 million, driven by demand
        openers = (c for c in parse.children(child) if noun < c and parse.deps[c] in ("mark", "case"))
        if any(parse.pos[c] in ("ADP", "SCONJ") for c in openers):
            continue  # charges of accepting bribes; but: with 12 people killed
        if parse.deps[child] in ("acl", "amod") and parse.tags[child] in ("VBN", "VBD"):
            return Position(child, PATIENT, parse.deps[child])
        if parse.deps[child] in ("acl", "amod") and parse.tags[child] == "VBG":
            return Position(child, AGENT, parse.deps[child])
        if parse.deps[child] == "acl:relcl":
            return _in_relative(parse, noun, child)
    return None


def _in_relative(parse: Parse, noun: int, verb: int) -> Position | None:
    """What the noun before a relative clause does in it: by its pronoun, else by what the verb lacks; nothing where the
    clause says where or when.
    """
    own = None
    if any(parse.tags[token] in ("WDT", "WP") and case_of(parse, token) == "of" for token in range(noun + 1, verb)):
        return None  # a plan, 70 percent of which is to be paid for by the bank
    for child in parse.children(verb):
        if parse.tags[child] == "WRB" or _is_within_phrase(parse, child):
            return None
        if any(parse.tags[token] == "WP$" for token in parse.children(child)):
            return None  # passengers whose flights were delayed
        if relation(parse, child) == "nsubj":
            own = child
    if own is None or parse.tags[own] in ("WP", "WDT") or parse.words[own].lower() == "that":
        if own is not None and (subject(parse, verb) != parse.heads[verb] or tells_of_clause(parse, verb)):
            return None  # by 1,900 dockers at a port, which handles half of it
        return Position(verb, PATIENT if is_passive(parse, verb) else AGENT, "acl:relcl")
    return Position(verb, PATIENT, "acl:relcl")


def _is_within_phrase(parse: Parse, token: int) -> bool:
    """Whether a phrase holds the relative pronoun of a preposition: "of which $60 million", "to whom it was paid"."""
    pronouns = (child for child in (token, *parse.children(token)) if parse.tags[child] in ("WDT", "WP"))
    return any(case_of(parse, pronoun) for pronoun in pronouns)


def case_of(parse: Parse, token: int) -> str:
    """The first word of the preposition before a phrase, in lower case: "according" of "according to"; "" where it has
    none. The question `case_of` of the language layer has all its words, on either side.
    """
    return parse.prepositions[token]
