"""Speakers whom the tree hangs elsewhere than on their verb of saying."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import subject
from newstables.link.speech.marks import CLOSERS
from newstables.link.speech.named_and_titled import named_and_titled
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, first_word, is_before_comma, is_behind_comma, is_nominal, preposition, relation

_FARTHEST = 12  # tokens from a closing mark to the verb of whoever was quoted
_LONGEST = 5  # tokens from a verb to the colon behind a name
_CONJUNCTIONS = frozenset(("as", "after", "before", "since", "until", "than", "for"))
_FINITE = frozenset(("VBD", "VBZ", "VBP"))


def lost_speaker(parse: Parse, verb: int) -> int | None:
    """The speaker of a verb of saying that the tree leaves without a subject of its own."""
    for ask in (
        _behind_what,
        _crossed,
        torn_off,
        told_apart,
        named_behind,
        _taken_for_object,
        _taken_for_compound,
        _taken_for_phrase,
        _of_manner,
    ):
        found = ask(parse, verb)
        if found is not None:
            return found
    if parse.tags[verb] == "VBD" and verb == parse.sents[parse.sent_of[verb]][0]:
        return child(parse, verb, "obj")  # "Said one of them: …"
    if parse.words[verb - 1] in CLOSERS:  # "“Out!” said one"
        return next((one for one in parse.children(verb) if parse.left_edge(one) == verb + 1), None)
    return None


def _behind_what(parse: Parse, verb: int) -> int | None:
    """`what neighbours described as 40 cats`, where the tree takes the neighbours for an object of the verb above."""
    what, who = parse.heads[verb], verb - 1
    between = parse.lower[what] == "what" and parse.deps[verb] == "acl:relcl" and parse.left_edge(who) == what + 1
    return who if between and is_nominal(parse, who) else None


def _crossed(parse: Parse, verb: int) -> int | None:
    """`Its founder, Ann Lee, said profit fell`, where the tree takes the founder for a subject of what fell."""
    said = child(parse, verb, "ccomp")
    if said is None or said < verb or child(parse, verb, "nsubj") is not None:
        return None
    before = (one for one in parse.children(said) if one < verb and parse.deps[one].startswith("nsubj"))
    return next((one for one in before if one in parse.way_up(verb - 1)), None)


def named_behind_opening(parse: Parse, verb: int) -> int | None:
    """`Added Lee: “…”`, whatever the tagger takes the name for."""
    first, after = parse.sents[parse.sent_of[verb]]
    if verb != first or parse.tags[verb] not in ("VBD", "VBN"):
        return None
    colon = next((token for token in range(verb + 2, min(verb + _LONGEST, after)) if parse.words[token] == ":"), None)
    if colon is None:
        return None
    return verb + 1 if all(word[:1].isupper() for word in parse.words[verb + 1 : colon]) else None


def put_between(parse: Parse, verb: int) -> int | None:
    """`The 40 masons, says Lee, never came back`, where the tree gives each verb the other's subject."""
    is_closed = parse.words[verb - 1] in CLOSERS and parse.words[verb - 2] == ","
    if not (parse.words[verb - 1] == "," or is_closed) or parse.tags[verb] not in _FINITE:
        return None
    said = next((one for one in parse.children(verb) if one > verb and relation(parse, one) == "ccomp"), None)
    if said is None and relation(parse, verb) == "parataxis" and parse.heads[verb] > verb:
        said = parse.heads[verb]
    other = child(parse, verb, "nsubj")
    if said is None or (other is None and not is_closed) or (other is not None and has_aside(parse, other)):
        return None
    next_to = (verb + 1, verb - 1)  # the comma before the verb may hang on the name
    own = (one for one in parse.children(said) if relation(parse, one) == "nsubj" and parse.left_edge(one) in next_to)
    return next((one for one in own if one > verb and is_before_comma(parse, one) and can_tell(parse, one)), None)


def has_aside(parse: Parse, noun: int) -> bool:
    """`Ann Lee, who runs it, claimed 40 people, some of them boys, left`: the comma before the verb ends an aside."""
    return any(
        parse.deps[one] in ("acl:relcl", "appos") and is_behind_comma(parse, one) for one in parse.children(noun)
    )


def joined_to_object(parse: Parse, verb: int) -> int | None:
    """`Both firms hired 40 clerks and union leaders said …`, where the tree joins the leaders to the clerks."""
    who = verb - 1
    if relation(parse, verb) not in ("conj", "parataxis") or parse.tags[verb] not in _FINITE or verb == 0:
        return None
    if parse.deps[who] != "conj" or parse.heads[who] > who or child(parse, verb, "nsubj") is not None:
        return None
    before = first_word(parse, who)  # the conjunction, whichever word it hangs on
    before -= parse.deps[before] != "cc"
    return who if parse.deps[before] == "cc" and can_tell(parse, who) else None


def _taken_for_object(parse: Parse, verb: int) -> int | None:
    """`It will hire 40 clerks, claims its founder`, `…, showed figures from the ministry`, which no "and" joins."""
    said = child(parse, verb, "ccomp")
    is_behind = parse.deps[verb] == "parataxis" or (said is not None and said < verb)
    is_behind = is_behind or (parse.deps[verb] == "conj" and child(parse, verb, "cc") is None)
    if not is_behind or parse.words[verb - 1] != "," or parse.tags[verb] not in (*_FINITE, "VB"):
        return None
    found = child(parse, verb, "obj", *(("iobj",) if parse.lemmas[verb] == "warn" else ()))
    is_next = found is not None and parse.left_edge(found) == verb + 1 and parse.lower[found] != "it"
    return found if is_next and found is not None and can_tell(parse, found) else None


def _of_manner(parse: Parse, verb: int) -> int | None:
    """`The coach was quick to say`, where the tree takes the saying for what is quick."""
    above = parse.heads[verb]
    return subject(parse, above) if parse.deps[verb] == "csubj" and above < verb and parse.tags[above] == "JJ" else None


def beside_relative(parse: Parse, verb: int) -> int | None:
    """`which the union values at $40`, where the tree makes the union a part of the verb."""
    is_part = parse.deps[verb] == "acl:relcl" and parse.heads[verb - 1] == verb and parse.deps[verb - 1] == "compound"
    if not is_part or parse.pos[verb - 1] not in ("NOUN", "PROPN") or child(parse, verb, "nsubj") is not None:
        return None
    return verb - 1


def _taken_for_phrase(parse: Parse, verb: int) -> int | None:
    """`… as the coach believes that 40 will come`, where the tree takes the conjunction for a preposition."""
    if parse.tags[verb] not in _FINITE or relation(parse, verb) != "advcl":
        return None
    beside = (one for one in parse.children(parse.heads[verb]) if one in parse.way_up(verb - 1))
    mark = child(parse, verb, "mark")
    is_marked = mark is not None and parse.lower[mark] in _CONJUNCTIONS
    return next((one for one in beside if is_marked or preposition(parse, one) in _CONJUNCTIONS), None)


def _taken_for_compound(parse: Parse, verb: int) -> int | None:
    """`The fund projects that 40 will close`, where the tagger takes the verb for a noun."""
    if parse.pos[verb] != "NOUN" or parse.pos[verb - 1] not in ("NOUN", "PROPN"):
        return None
    return verb - 1 if parse.heads[verb - 1] == verb else None


def torn_off(parse: Parse, verb: int) -> int | None:
    """`The blast hurt 40 people, a doctor and a nurse said`, where the tree joins the speakers to the people hurt."""
    said = child(parse, verb, "ccomp")
    if said is None or said > verb:
        return None
    if parse.words[verb - 1] == ",":
        named = named_and_titled(parse, said, verb)
        return named if named is not None else _behind_closing_mark(parse, said, verb)
    comma = next((token for token in range(verb - 1, said, -1) if parse.words[token] == ","), None)
    if comma is None:
        return None
    outside = (token for token in range(comma + 1, verb) if said <= parse.heads[token] < comma)
    found = next((token for token in outside if is_nominal(parse, token)), None)
    if found is None or relation(parse, found) not in ("conj", "appos", "obj"):
        return next((token for token in range(said + 1, verb) if _is_second_subject(parse, token, said)), None)
    return found


def _behind_closing_mark(parse: Parse, said: int, verb: int) -> int | None:
    """`"I was 11," one of the women, now 26, told the judge`, where the tree hangs her on what is said."""
    mark = next((token for token in range(verb - 1, said, -1) if parse.words[token] in CLOSERS), None)
    if mark is None or parse.words[mark - 1] not in (",", "!", "?") or verb - mark > _FARTHEST:
        return None
    hung = (one for one in range(mark + 1, verb) if parse.heads[one] <= mark and is_nominal(parse, one))
    who = next(hung, None)
    return who if who is not None and parse.left_edge(who) <= mark + 1 else None


def _is_second_subject(parse: Parse, token: int, said: int) -> bool:
    """`"About 300 came," Lee, the baker, said`, where the tree gives what is said a subject behind its verb."""
    return (
        parse.heads[token] == said
        and parse.deps[token] in ("nsubj", "nsubj:pass")
        and (is_behind_comma(parse, token) or parse.words[token - 1] in CLOSERS)
    )


def told_apart(parse: Parse, verb: int) -> int | None:
    """`…, said two people briefed on it`, `…, court papers filed last week said`, where the tree takes what the
    speakers are for another clause.
    """
    clauses = [token for token in parse.children(verb) if parse.deps[token] == "ccomp"]
    if len(clauses) != 2 or clauses[0] > verb or parse.tags[clauses[1]] not in ("VBN", "VBG", "VBD"):
        return None
    own = parse.children(clauses[1])
    finite = any(parse.deps[token].startswith("aux") for token in own)
    return None if finite else next((token for token in own if parse.deps[token].startswith("nsubj")), None)


def named_behind(parse: Parse, verb: int) -> int | None:
    """`The reason, says Lee, is that …`, where the tree takes the name for another subject of the reason."""
    name = verb + 1
    if relation(parse, verb) != "parataxis" or parse.words[verb - 1] != "," or name == len(parse):
        return None
    if not is_before_comma(parse, name):
        return None
    return name if parse.pos[name] == "PROPN" and parse.heads[name] == parse.heads[verb] else None


def name_beside(parse: Parse, verb: int) -> int | None:
    """`The storm, Ann Lee said, felled 300 trees`, where the tree takes the name for what stands beside the storm."""
    beside = parse.deps[verb] in ("parataxis", "acl:relcl")
    beside = beside or (parse.deps[verb] == "acl" and parse.tags[verb] == "VBD")
    if not beside or verb == 0 or not is_nominal(parse, verb - 1):
        return None
    is_title = parse.pos[verb - 1] == "PROPN" and parse.heads[verb - 1] == verb
    is_title = is_title and parse.heads[verb] == parse.left_edge(verb - 1) - 1
    if not is_title and any(parse.deps[token].startswith("nsubj") for token in parse.children(verb)):
        return None
    top = verb - 1
    if is_title:  # "a study in the journal Soil found", where the tree has Soil find something
        top = parse.heads[verb]
    while relation(parse, top) not in ("appos", "root") and parse.right_edge(parse.heads[top]) in (verb - 1, verb):
        top = parse.heads[top]  # "a poll released by the college"
    return top if relation(parse, top) == "appos" and is_behind_comma(parse, top) else None


def is_its_name(parse: Parse, first: int, name: int) -> bool:
    """`A study in the journal Root found`: a name right behind a noun of the subject's phrase."""
    before = name - 1
    return parse.pos[name] == "PROPN" and parse.pos[before] == "NOUN" and first in parse.way_up(before)
