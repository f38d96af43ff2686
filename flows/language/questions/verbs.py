"""Verbs: who does it, and to whom."""

from __future__ import annotations

from ..document import Parse
from .called_on import called_on
from .clauses import SUBJECTS, is_predicate
from .doers import is_agentive
from .listed import listed, times
from .once import once
from .own_subjects import child_of, own_subject
from .passives import by_agent, is_passive
from .phrases import case_of
from .reduced_clauses import describes, goes_with, is_charged, is_content, is_in_court, is_on_course
from .relatives import antecedent

_GIVING = ("give", "allow", "grant")
_BOUNDING = frozenset(("end", "close", "finish", "settle", "start", "begin", "open"))
_WITHIN = ("in", "inside", "at", "within", "on")
_AGAINST = ("on", "into", "with", "against")  # before what a blow or a vehicle strikes
DEEPEST = 12  # clauses in one another: a walk up ends there in any case


@once
def subject(parse: Parse, verb: int) -> int | None:
    """The subject of a verb, the patient if it is passive; also one that the verb shares with a clause above it."""
    for _ in range(DEEPEST):
        if (own := own_subject(parse, verb)) is not None:
            return antecedent(parse, verb, own)
        relation, head = parse.deps[verb], parse.heads[verb]
        if head == verb or child_of(parse, verb, ("expl",)) is not None:
            return None
        if relation == "acl":
            found, above = _behind_noun(parse, verb, head)
            if above is None:
                return found
            verb = above
            continue
        if describes(parse, verb):
            return verb - 1
        if relation == "acl:relcl":
            return None if _asks_other(parse, verb) else head
        if relation == "ccomp":
            return _other_subject(parse, verb, head)
        if relation == "xcomp":
            if (controlled := _controlled(parse, head)) is not None:
                return antecedent(parse, head, controlled)
        elif (beside := goes_with(parse, verb, head)) is not None:
            return beside
        elif (moved := _moved_to(parse, verb, head)) is not None:
            return antecedent(parse, head, moved)
        elif (asked := called_on(parse, verb, head)) is not None:
            return antecedent(parse, head, asked)
        elif (acting := _acting(parse, verb, head)) is not None:
            return antecedent(parse, head, acting)
        elif not (relation == "conj" and is_predicate(parse, head)) and not _shares(parse, verb):
            return None
        elif (charged := _charged(parse, verb, head)) is not None:
            return antecedent(parse, head, charged)
        elif (described := _described(parse, verb, head)) is not None:
            return described
        elif (striker := _striker(parse, verb, head)) is not None:
            return striker
        verb = head
    return None


def _behind_noun(parse: Parse, verb: int, noun: int) -> tuple[int | None, int | None]:
    """Who does what hangs on a noun as a participle or an infinitive, if anybody; else the verb that shares its own."""
    if _is_foreseen(parse, verb, noun):
        return antecedent(parse, noun, noun), None
    if is_in_court(parse, verb, noun):
        return None, parse.heads[noun]
    if is_on_course(parse, verb, noun):
        put = parse.heads[noun] if parse.deps[noun] == "obl" else noun
        moved = child_of(parse, put, ("obj",)) if put != noun else None
        return (moved, None) if moved is not None else (None, put)
    is_doer = parse.tags[verb] in ("VBG", "VBN") and (not is_content(parse, verb) or is_charged(parse, noun))
    return (noun if is_doer else None), None


def _controlled(parse: Parse, verb: int) -> int | None:
    """Whom or what a verb has do what is told behind it: "asked *the firm* to pay"; not "promised the firm to pay"."""
    found = child_of(parse, verb, ("obj", "iobj"))
    if found is None or _is_end_of_time(parse, verb, found) or parse.lemmas[verb] in listed("subject_control"):
        return None
    return found


def _is_end_of_time(parse: Parse, verb: int, thing: int) -> bool:
    """`shares ended the session lower`: whether what a verb of beginning or ending has as its object is a time, so that
    its subject is what is lower.
    """
    word = parse.lemmas[thing].lower()
    return parse.lemmas[verb].lower() in _BOUNDING and (word == "session" or word in times())


def _moved_to(parse: Parse, verb: int, head: int) -> int | None:
    """`the warning led the currency to fall`: whom the verb above moves to do it, right before the infinitive; `gave
    the firm until June 30 to pay`: who has so long for it.
    """
    if parse.deps[verb] != "advcl" or parse.tags[verb] != "VB" or parse.lower[verb - 1] != "to":
        return None
    if parse.lemmas[head] in _GIVING and any(parse.lower[one] in ("until", "till") for one in range(head, verb)):
        return child_of(parse, head, ("obj", "iobj"))
    moved = child_of(parse, head, ("obj",)) if parse.lemmas[head] in listed("object_control") else None
    return moved if moved is not None and head < moved and parse.right_edge(moved) == verb - 2 else None


@once
def object_of(parse: Parse, verb: int) -> int | None:
    """The object of a verb; the noun before "killed in raids" and before "that they shot"."""
    own = child_of(parse, verb, ("obj",))
    if own is not None:
        return antecedent(parse, verb, own)
    if parse.deps[verb] == "acl:relcl" and not is_passive(parse, verb):
        subject_ = child_of(parse, verb, SUBJECTS)
        used = {parse.lower[child] for child in parse.children(verb) if parse.tags[child] in ("WDT", "WP", "WRB")}
        if subject_ is None or parse.tags[parse.left_edge(subject_)] == "WP$":
            return None  # the firm, whose profits rose
        if not used and not child_of(parse, verb, ("xcomp", "ccomp", "cop")):
            return parse.heads[verb]
    return None


@once
def particle_of(parse: Parse, verb: int) -> int | None:
    """The particle that makes one verb with it: the "out" of "carried out"."""
    found = child_of(parse, verb, ("compound:prt",))
    if found is not None and (_leads_on(parse, verb, found) or _is_stand(parse, verb, found)):
        return None
    return found


def particle_word(parse: Parse, verb: int) -> str:
    """The particle of a verb in small letters; nothing where it has none."""
    particle = particle_of(parse, verb)
    return "" if particle is None else parse.lower[particle]


def _leads_on(parse: Parse, verb: int, particle: int) -> bool:
    """`was shut in both directions`: what stands behind it in the passive without a preposition has this one."""
    if not is_passive(parse, verb):
        return False
    behind = (c for c in parse.children(verb) if parse.deps[c] == "obl" and parse.left_edge(c) == particle + 1)
    return any(parse.deps[child] == "obl" and not case_of(parse, child) for child in behind)


def _is_stand(parse: Parse, verb: int, particle: int) -> bool:
    """`shows sales up by 4 percent`, `has her down 6 points`: how the object stands, and by how much."""
    told = child_of(parse, verb, ("obj",)) if parse.lemmas[verb] in _SHOWING_HOW else None
    if told is None or not verb < told < particle or parse.lower[particle] not in ("up", "down"):
        return False
    return parse.lower[particle + 1] == "by" or parse.pos[particle + 1] in ("NUM", "SYM")


def agent(parse: Parse, verb: int) -> int | None:
    """Who does it."""
    return by_agent(parse, verb) if is_passive(parse, verb) else subject(parse, verb)


_SHOWING_HOW = ("show", "have", "see", "find", "leave")


def _other_subject(parse: Parse, verb: int, head: int) -> int | None:
    """ "Khan died, his brother said": two subjects on the one verb, the first of them the content's."""
    found = [child for child in parse.children(head) if parse.deps[child] in SUBJECTS and child < head]
    return found[0] if len(found) > 1 and found[0] < verb < found[-1] else None


def _asks_other(parse: Parse, verb: int) -> bool:
    """A relative clause of which the noun is no part: its pronoun is an adverb ("where", "when"), or it has another
    subject, "of which the state is to pay 40".
    """
    if any(parse.tags[child] == "WRB" for child in parse.children(verb)):
        return True
    return child_of(parse, verb, ("nsubj:outer",)) is not None


def _shares(parse: Parse, verb: int) -> bool:
    """An adverbial clause without a subject of its own, built on a participle or an infinitive."""
    return parse.deps[verb] == "advcl" and parse.tags[verb] in ("VBG", "VBN", "VB")


def _acting(parse: Parse, verb: int, head: int) -> int | None:
    """`expects revenue in May to total $28 million`, `sent shares diving 8 percent`: whom or what the clause above has
    as its object.
    """
    aims = parse.deps[verb] == "advcl" and parse.tags[verb] == "VB" and head < verb
    goes = parse.deps[verb] == "advcl" and parse.tags[verb] == "VBG" and head < verb and parse.words[verb - 1] != ","
    bare = parse.deps[verb] == "conj" and parse.tags[verb] == "VB" and parse.tags[head] != "VB" and head < verb
    bare = bare and child_of(parse, verb, ("cc", "mark", "aux")) is None  # saw a firm, Strado, raise $30 million
    lists = "whose_object_acts" if aims else "whose_object_goes"
    if not (aims or goes or bare) or parse.lemmas[head] not in listed(lists) or is_passive(parse, head):
        return None
    return next((child for child in parse.children(head) if parse.deps[child] == "obj" and head < child < verb), None)


def _described(parse: Parse, verb: int, head: int) -> int | None:
    """`the plan, which critics describe as costing $3bn`, `saw him as needing 12 aides`: what is described so."""
    told = parse.deps[verb] == "advcl" and parse.tags[verb] == "VBG" and parse.lower[verb - 1] == "as"
    if not told or head > verb or parse.lemmas[head] not in listed("describing_as") or is_passive(parse, head):
        return None
    return object_of(parse, head)


def _striker(parse: Parse, verb: int, head: int) -> int | None:
    """`A truck hit a bus that had stopped, killing 12`: behind a relative clause on a thing and a comma, who harms.

    That is what struck the thing, or what happened there: "an argument in a room that spilled outside, killing one".
    """
    behind = parse.deps[verb] == "advcl" and parse.tags[verb] == "VBG" and parse.words[verb - 1] == ","
    harms = parse.lemmas[verb] in listed("harming")
    noun = parse.heads[head]
    if not (behind and harms and parse.deps[head] == "acl:relcl") or parse.lemmas[noun] in listed("blows"):
        return None
    if any(parse.lower[child] == "who" for child in parse.children(head)):
        return None  # search for the gunman who opened fire, killing two
    if parse.deps[noun] == "nmod" and case_of(parse, noun) in _WITHIN:
        return parse.heads[noun]
    around = parse.heads[noun]
    struck = parse.deps[noun] == "obj" and parse.lemmas[around] in listed("striking")
    onto = parse.deps[noun] == "obl" and case_of(parse, noun) in _AGAINST
    struck = struck or (onto and parse.lemmas[around] in listed("striking_on"))
    return subject(parse, around) if struck and not is_passive(parse, around) else None


def _is_foreseen(parse: Parse, verb: int, noun: int) -> bool:
    """`had forecast output to decline`: an infinitive that the tree hangs on the object of what somebody foresees; one
    with an object of its own only on who can do it, "expects the firm to raise pay"; not "wants a plan to cut jobs".
    """
    above = parse.heads[noun]
    infinitive = parse.tags[verb] == "VB" and any(parse.tags[child] == "TO" for child in parse.children(verb))
    foreseen = parse.deps[noun] == "obj" and parse.lemmas[above] in listed("whose_object_acts")
    acts = infinitive and foreseen and (is_agentive(parse, noun) or object_of(parse, verb) is None)
    return acts and not is_passive(parse, verb)


def _charged(parse: Parse, verb: int, head: int) -> int | None:
    """`accused police of beating five`: who is said to have done it is the object, not who says it."""
    marks = {parse.lower[child] for child in parse.children(verb) if parse.deps[child] in ("mark", "case")}
    charged = parse.lemmas[head] in listed("charging") and marks & {"of", "for", "from"} and head < verb
    return child_of(parse, head, ("obj",)) if charged and not is_passive(parse, head) else None
