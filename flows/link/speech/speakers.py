"""Who speaks by a verb of speech: its subject, the agent of "was told by", whoever is quoted as saying it."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import by_agent, clause_verb, is_passive, object_of, subject
from newstables.language.questions.listed import times
from newstables.link.persons import is_person
from newstables.link.speech.final_speakers import ends_sentence, final_speaker
from newstables.link.speech.lost_speakers import (
    beside_relative,
    has_aside,
    is_its_name,
    joined_to_object,
    lost_speaker,
    name_beside,
    named_behind_opening,
    put_between,
)
from newstables.link.speech.marks import CLOSERS
from newstables.link.speech.papers import issuer, paper_above, paper_beside, recorded_voice
from newstables.link.speech.reporting import made_to_say
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, first_word, is_behind_comma, is_counted, is_nominal, preposition, relation
from newstables.link.words import words

_THINGS_TOLD = frozenset(("thing", "story", "tale", "joke", "lesson", "message", "point", "part", "reason", "excuse"))


def speaker_of(parse: Parse, verb: int) -> int | None:
    """Who says it: the subject, after "told by" the agent, of "was quoted as saying" the one quoted."""
    if (opening := named_behind_opening(parse, verb)) is not None:
        return opening
    head = parse.heads[verb]
    if parse.lemmas[head] in ("pain", "have") and parse.tags[verb] == "VB" and not _is_joined(parse, verb):
        return subject(parse, head)  # "was at pains to stress", "had this to say"
    is_quoted = head != verb and parse.lemmas[head] in words("speech", "quoting") and _is_gerund(parse, verb)
    if is_quoted and is_passive(parse, head):
        return subject(parse, head)
    mark = child(parse, verb, "mark")
    if mark is not None and parse.lower[mark] == "by" and parse.deps[verb] == "advcl":
        if parse.deps[head] == "acl" and parse.tags[head] == "VBN":
            head = clause_verb(parse, parse.heads[head])  # "explained the cash found there by saying that …"
        return subject(parse, head)  # "sent shivers through them by telling reporters that 40 would go"
    if is_quoted and mark is not None and parse.lower[mark] == "as":
        if parse.pos[head] == "NOUN":
            return subject(parse, head)  # "is on record as saying that …"
        return object_of(parse, head)  # "quotes the mayor as claiming that …"
    cited = child(parse, verb, "obj") if parse.lemmas[verb] in words("speech", "citing") else None
    if cited is not None and parse.words[parse.right_edge(cited) + 1 :][:1] == [":"]:
        return cited  # "The paper cites a report: 40 left"
    has_auxiliary = bool([one for one in parse.children(verb) if parse.deps[one].startswith("aux")])
    # "an engineer warned in May that …", of which the tagger makes "warned" passive
    if is_passive(parse, verb) and (has_auxiliary or not _is_past(parse, verb)):
        return _teller_by(parse, verb)
    is_participle = parse.tags[verb] == "VBN" and relation(parse, verb) in ("acl", "amod", "advcl")
    if is_participle and not (has_auxiliary or _is_past(parse, verb)):
        return None
    if parse.tags[verb] == "VBG" and not has_auxiliary and parse.deps[verb] == "acl" and parse.pos[head] == "PRON":
        return None  # "a letter to her asking that …"
    if (recorded := recorded_voice(parse, verb)) is not None:
        return recorded
    for ask in _ASKED:
        found = ask(parse, verb)
        if found is not None:
            return _person_meant(parse, verb, found)
    return None


def _is_past(parse: Parse, verb: int) -> bool:
    """Whether a verb without an auxiliary has a subject and what it says, and so is the past."""
    mark = child(parse, verb, "mark")
    if child(parse, verb, "nsubj") is None:
        return False
    is_put_in = mark is not None and parse.lower[mark] == "as"  # "As the senators estimated, it cost $40"
    return is_put_in or child(parse, verb, "ccomp") is not None or parse.lower[parse.heads[verb]] == "what"


def _is_gerund(parse: Parse, verb: int) -> bool:
    """`saying`, `having said`."""
    having = any(parse.lower[one] == "having" and parse.deps[one] == "aux" for one in parse.children(verb))
    return parse.tags[verb] == "VBG" or having


def _is_joined(parse: Parse, verb: int) -> bool:
    """`The tower had 40 flats, say police`: no infinitive of what is had."""
    return parse.deps[verb] in ("conj", "parataxis")


def _nearest_subject(parse: Parse, verb: int) -> int | None:
    """The subject; where the tree gives a verb two ("Many of them, Lee explained, were paid"), the one beside it."""
    subjects = [token for token in parse.children(verb) if parse.deps[token] == "nsubj"]
    # "said chef Ann Lee's sister, Ida", "the campaign last week announced"
    whoever = [one for one in subjects if not _is_possessor(parse, one) and parse.lemmas[one].lower() not in times()]
    subjects = whoever or subjects
    behind = [token for token in subjects if token > verb]
    if behind and (parse.words[verb - 1] in CLOSERS or ends_sentence(parse, verb, behind[0])):
        return behind[0]
    if behind and (_is_told_past_aside(parse, subjects, verb) or not can_tell(parse, behind[0])):
        behind = []
    next_to = (one for one in parse.children(verb) if one > verb and parse.left_edge(one) == verb + 1)
    is_next = any(not preposition(parse, one) for one in next_to)  # no "said in a note the dam, a wall, fell"
    if behind and parse.words[verb - 1] == "," and is_next and _is_put_in(parse, verb, behind[0]):
        return behind[0]  # "One lesson, said Ann Lee, was that 40 left", of which the tree makes two subjects
    own = [token for token in subjects if token < verb]
    if len(own) > 1 and (is_its_name(parse, own[-2], own[-1]) or _is_of_name(parse, own[-2], own[-1])):
        return own[-2]
    if len(own) > 1:
        beside = parse.lower[first_word(parse, own[-1])] in ("a", "an") and is_behind_comma(parse, own[-1])
        return own[-2] if beside and parse.pos[own[-2]] == "PROPN" else own[-1]  # "Lee, a clerk, says"
    above = _told_of_before(parse, verb)
    return subject(parse, above if above is not None else verb)


def _is_told_past_aside(parse: Parse, subjects: list[int], verb: int) -> bool:
    """`Ann Lee, a clerk, said the firm, which has 40 shops, shut`: the comma before the verb ends an aside."""
    return any(one < verb and has_aside(parse, one) for one in subjects)


def _is_put_in(parse: Parse, verb: int, behind: int) -> bool:
    """Whether a subject behind its verb is whoever says it; not: "The clerk, a local, said a bus with 40 aboard left",
    where no mark parts it from what it did.
    """
    end = parse.right_edge(behind)
    is_apart = parse.pos[end] == "PUNCT" or parse.pos[end + 1] == "PUNCT"
    return is_apart or not any(parse.deps[one] == "ccomp" and one > end for one in parse.children(verb))


def _is_possessor(parse: Parse, noun: int) -> bool:
    return any(parse.tags[one] == "POS" for one in parse.children(noun))


def _is_of_name(parse: Parse, name: int, body: int) -> bool:
    """`Sgt Ann Lee of Harbour Police said`, where the tree takes the body, too, for a subject."""
    first = parse.left_edge(body)
    behind = first == parse.right_edge(name) + 1 and parse.lower[first] in ("of", "at", "from")
    return behind and parse.pos[name] == "PROPN"


def _teller_by(parse: Parse, verb: int) -> int | None:
    """Whoever tells it: "was told by the ministry", not "by email", "confirmed by a blood test"."""
    teller = by_agent(parse, verb)
    if teller is not None and parse.lemmas[teller].lower() in words("speech", "examinations"):
        return None
    is_means = teller is not None and parse.left_edge(teller) == teller - 1
    return None if is_means and parse.lemmas[teller or 0].lower() in words("speech", "means") else teller


def _told_of_before(parse: Parse, verb: int) -> int | None:
    """`Aid groups warned that 40 will starve, and appealed for help`: a past verb goes on with the past one above."""
    joined = parse.heads[verb]
    above = parse.heads[joined]
    if relation(parse, verb) != "conj" or parse.deps[joined] != "ccomp" or child(parse, verb, "nsubj") is not None:
        return None
    while parse.deps[above] == "ccomp" and parse.tags[above] != parse.tags[verb]:
        above = parse.heads[above]  # "Lee said she thinks it should go but said it had cost 40 jobs"
    who = subject(parse, joined)
    says = parse.tags[verb] == parse.tags[above] == "VBD" and parse.lemmas[verb] in words("speech", "saying")
    if says and who is not None and (is_counted(parse, who) or not can_tell(parse, who)):
        return above  # "confirmed that 12 people were hurt and said two had died"
    forms = {parse.tags[token] for token in parse.children(joined) if parse.pos[token] == "AUX"} | {parse.tags[joined]}
    if parse.tags[verb] != "VBD" or parse.tags[above] != "VBD":
        return None
    helper = child(parse, joined, "aux")
    if parse.tags[joined] == "VBN" and helper is not None and parse.lower[helper] == "had":
        return above  # "denied that troops had crossed the river and accused the rebels"
    return above if "VBD" not in forms and not forms.isdisjoint(("VBZ", "VBP", "MD")) else None


def _person_meant(parse: Parse, verb: int, found: int) -> int:
    """Of a relative pronoun, the noun before it; of "an economist at Norrbank, who", the economist."""
    if (torn := _before_preposition(parse, verb, found)) is not None:
        return torn
    is_pronoun = parse.lower[found] in ("who", "which", "that") and parse.deps[parse.heads[found]] == "acl:relcl"
    meant = parse.heads[parse.heads[found]] if is_pronoun else found
    if not is_pronoun and (name := _named_behind_thing(parse, found)) is not None:
        return name
    if meant == parse.heads[verb] and (paper := paper_above(parse, verb, meant)) is not None:
        return paper
    if (tellers := _behind_those(parse, verb, meant)) is not None:
        return tellers
    if not can_tell(parse, meant) and (teller := _teller_before(parse, verb, meant)) is not None:
        return teller
    if _is_of_many(parse, verb, found):
        return parse.heads[verb]
    who = child(parse, verb, "nsubj")
    if meant != parse.heads[verb] or who is None or parse.lower[who] != "who":
        return meant
    if parse.words[who - 1] != ",":  # "Ann Lee, a clerk who said": the one who is named
        name = parse.heads[meant]
        is_of_name = parse.deps[meant] == "appos" and parse.pos[name] == "PROPN" and meant > name
        return name if is_of_name and is_behind_comma(parse, meant) else meant
    while relation(parse, meant) == "nmod" and _is_whose_body(parse, meant):
        meant = parse.heads[meant]
    named = parse.heads[meant]
    return named if parse.deps[meant] == "appos" and parse.pos[named] == "PROPN" else meant


def _teller_before(parse: Parse, verb: int, meant: int) -> int | None:
    """`people familiar with the talks, who said`, `the number given by the office, and the ministry, which says`: not
    the talks or the number but whoever tells, of whom the words before the comma end.
    """
    pronoun = child(parse, verb, "nsubj")
    if pronoun is None or parse.lower[pronoun] not in ("who", "which") or parse.words[pronoun - 1] != ",":
        return None
    if parse.deps[verb] != "acl:relcl" or parse.pos[meant] == "PROPN":
        return None
    teller = None
    for noun in parse.way_up(pronoun - 2):
        if noun >= pronoun or not (is_nominal(parse, noun) or parse.deps[noun] in ("amod", "acl")):
            break
        if is_nominal(parse, noun) and can_tell(parse, noun):
            teller = noun
        if parse.deps[noun] == "conj":
            break
    return teller


def _behind_those(parse: Parse, verb: int, meant: int) -> int | None:
    """`similar to those of officials, who estimate …`: the officials, of whom the tree takes "those"."""
    who = parse.left_edge(verb)
    who += parse.words[who] == ","
    before = who - 2
    if parse.lower[meant] != "those" or parse.lower[who] != "who" or parse.words[who - 1] != "," or before <= meant:
        return None
    return before if is_nominal(parse, before) and can_tell(parse, before) else None


def _named_behind_thing(parse: Parse, thing: int) -> int | None:
    """Ann Lee of "The first thing Ann Lee tells you is that …", whom the tree takes for the name of the thing."""
    name = child(parse, thing, "appos", "flat")
    if name is None or parse.lemmas[thing] not in _THINGS_TOLD or parse.pos[name] != "PROPN":
        return None
    return name if parse.left_edge(name) == thing + 1 else None


def _is_of_many(parse: Parse, verb: int, found: int) -> bool:
    """`three men who were in the room say`, where the tree has the room say so: the form of many, and no body."""
    above = parse.heads[verb]
    is_one = parse.tags[verb] == "VBP" and parse.tags[found] == "NN" and not can_tell(parse, found)
    return is_one and parse.deps[verb] == "acl:relcl" and parse.tags[above] == "NNS" and can_tell(parse, above)


def _before_preposition(parse: Parse, verb: int, found: int) -> int | None:
    """The aides of "…, aides to Ann Lee said", whom the tree tears from her."""
    first = parse.left_edge(found)
    is_led = parse.lower[first] in ("to", "for", "of", "at", "from", "with") and parse.deps[first] == "case"
    if not is_led or parse.deps[found] != "nsubj" or parse.heads[found] != verb or first == 0:
        return None
    return first - 1 if is_nominal(parse, first - 1) and can_tell(parse, first - 1) else None


def _is_whose_body(parse: Parse, body: int) -> bool:
    """`an economist at Norrbank, who`, `Ida Lee of the Tide Institute, who`: a body behind whoever is of it."""
    head = parse.heads[body]
    named = parse.pos[head] == "PROPN" and preposition(parse, body) in ("of", "at", "from", "with")
    return named or is_person(parse.lemmas[head].lower())


_ASKED = (  # who speaks, from the surest sign to the least
    made_to_say, issuer, paper_beside, joined_to_object, final_speaker, put_between, name_beside, beside_relative,
    _nearest_subject,
    lost_speaker,
)  # fmt: skip
