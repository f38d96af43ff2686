"""Whether what the tree hangs on a verb of speech is what is said: a clause, a gerund, a lead, an afterthought."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_passive, is_predicate
from newstables.link.speech.complements import is_of_outer, is_of_reports, is_question, is_told_to_subject
from newstables.link.speech.going_on import goes_on_behind
from newstables.link.speech.parentheses import is_between
from newstables.link.speech.tellers import can_tell, is_paper
from newstables.link.tree import child, first_word, is_before_comma, is_behind_comma, preposition, relation
from newstables.link.words import words

_REPLYING = frozenset(("say", "answer", "reply", "respond"))
BESIDE = frozenset(("parataxis", "dep"))
_MEANWHILE = frozenset(("as", "while", "after", "before", "when", "once", "until", "since"))
_HOWEVER = frozenset(("however", "nevertheless", "nonetheless", "yet", "instead", "meanwhile"))
_ASKED = frozenset(("of", "for", "against", "about"))  # behind a verb, with what it talks of
_DENYING = frozenset(("deny", "dispute", "doubt", "rebut", "contest"))
_IT = frozenset(("it", "that", "this", "so"))
_AFTERTHOUGHTS = frozenset(("advmod", "advcl", "obl", "dep", "amod", "acl"))
_MAY_BE_SAID = BESIDE | _AFTERTHOUGHTS | {"xcomp", "obj"}
_AMOUNTS = ("dozen", "zero", "none")  # nouns that answer how many
_DASHES = frozenset(("–", "—", "―", "--"))
COMPARING = frozenset(("compared", "versus", "against", "from", "up", "down", "including", "plus", "than"))
_NO_CLAUSE = frozenset(("RB", "RBR", "JJ", "JJR", "IN", "RP", "VBN", "CD"))  # tags of what begins "…, down from 12"


def is_said(parse: Parse, verb: int, token: int, lemma: str, speaker: int) -> bool:
    """Whether a clause or an afterthought under the verb is what is said."""
    dep = relation(parse, token)
    if dep == "ccomp":
        return _is_said_clause(parse, verb, token, lemma, speaker)
    shown = preposition(parse, token) == "with" and parse.lemmas[speaker].lower() in words("speech", "documents")
    if shown and token > max(verb, speaker) and is_behind_comma(parse, token):
        return True  # "…, a poll has found, with 31 percent in favour"
    if dep not in _MAY_BE_SAID:
        return False
    if dep in BESIDE and is_predicate(parse, token) and token != speaker:
        apart = _is_behind_dash(parse, verb, token) or _is_next_clause(parse, verb, token, lemma)
        apart = apart or _is_explained(parse, verb, token, lemma)
        return not (apart or _is_next_saying(parse, verb, token))
    recounts = lemma in words("speech", "owning") or lemma in words("speech", "recounting")
    if token > verb and recounts and _is_gerund(parse, token):
        return True
    if dep == "obj" and token > verb and _recounts_seen(parse, verb, lemma):
        return True
    if lemma == "say" and dep == "xcomp" and token > verb and parse.tags[token] == "JJ":
        return not is_passive(parse, verb)  # "Mayor says 40 dead in mine blast"
    if (
        dep == "obj"
        and (parse.pos[token] == "NUM" or parse.lower[token] in _AMOUNTS or _is_sum_alone(parse, token))
        and _answers(parse, verb, token, lemma)
    ):
        return True
    seen = dep == "xcomp" or (dep == "advcl" and parse.tags[token] == "VBG" and not is_behind_comma(parse, token))
    if seen and token > verb and is_seen_by_document(parse, lemma, speaker):
        return True
    if _is_lead_behind(parse, verb, token) or goes_on_behind(parse, verb, token, speaker):
        return True
    return is_afterthought(parse, verb, token, speaker) or is_lead(parse, verb, token, speaker)


def _is_said_clause(parse: Parse, verb: int, token: int, lemma: str, speaker: int) -> bool:
    is_put_in = verb < speaker < token or parse.words[min(verb, first_word(parse, speaker)) - 1] == ","
    is_apart = is_put_in and ";" in parse.words[max(verb, speaker) : token]  # "…, says Lee; others believe that"
    is_anothers = is_of_outer(parse, verb, token) or is_of_reports(parse, verb)
    is_apart = is_apart or _is_next_clause(parse, verb, token, lemma) or _tells_when(parse, verb, token)
    is_apart = is_apart or _is_denied(parse, verb, token, lemma)
    is_heard = is_told_to_subject(parse, token) or _is_of_hearer(parse, verb, token)
    return not (is_question(parse, token) or is_apart or is_anothers or is_heard)


def _is_of_hearer(parse: Parse, verb: int, token: int) -> bool:
    """`“We left,” Lee told jurors, who took 40 minutes`, where the tree takes what they did for what is said; not "the
    gunman, who police believe killed three".
    """
    who = child(parse, token, "nsubj")
    return who is not None and who > verb and parse.lower[who] in ("who", "which") and parse.words[who - 1] == ","


def _tells_when(parse: Parse, verb: int, token: int) -> bool:
    """`“We left,” said Lee as 40 lorries rolled past`: behind what is said a clause of what went on meanwhile."""
    mark = child(parse, token, "mark")
    is_time = mark is not None and token > verb and parse.lower[mark] in _MEANWHILE
    return is_time and any(relation(parse, one) == "ccomp" and one < verb for one in parse.children(verb))


def _recounts_seen(parse: Parse, verb: int, lemma: str) -> bool:
    """`recalls 40 people running`."""
    doing = child(parse, verb, "xcomp")
    return lemma in words("speech", "recounting") and doing is not None and parse.tags[doing] == "VBG"


def _answers(parse: Parse, verb: int, number: int, lemma: str) -> bool:
    """`The captain answered: 40`; `asked how many there were, the captain said 40`; the figure of who speaks second."""
    after = parse.right_edge(number) + 1
    # "It is a bit high — the clerks say 40 — but nobody minds"
    ends = lemma in _REPLYING and (parse.words[after] in (".", ",", ";", ")") or parse.words[after] in _DASHES)
    ends = ends or (lemma != "add" and _gives_another(parse, verb))
    return lemma in words("speech", "saying") and (parse.words[verb + 1] == ":" or ends)


def _is_sum_alone(parse: Parse, token: int) -> bool:
    """`His accountant said £900.`: a sum, and nothing behind it."""
    last = parse.right_edge(token)
    alone = all(parse.pos[one] == "NUM" for one in range(token + 1, last + 1))
    return parse.pos[token] == "SYM" and alone and parse.words[last + 1] == "."


def _is_behind_dash(parse: Parse, verb: int, token: int) -> bool:
    """`blamed his clerks for it – 40 were dismissed`: a verb with an object has said all before the dash."""
    return child(parse, verb, "obj") is not None and not _DASHES.isdisjoint(parse.words[verb:token])


def _is_explained(parse: Parse, verb: int, token: int, lemma: str) -> bool:
    """`Investors expect worse: short positions have doubled`: who foresees something has said all before the colon."""
    things = (one for one in parse.children(verb) if verb < one < token)
    told = any(relation(parse, one) in ("obj", "advmod", "xcomp") for one in things)
    foretold = told and lemma in words("speech", "foretelling") and ":" in parse.words[verb:token]
    foretold = foretold or _is_of_next_deed(parse, verb, token)
    return foretold or _is_denied(parse, verb, token, lemma)


def _is_of_next_deed(parse: Parse, verb: int, token: int) -> bool:
    """`Lee promised three arrows, and the markets cheered: the index rose 40 percent`: what is behind the colon tells
    of the last deed before it.
    """
    joined = (one for one in parse.children(verb) if verb < one < token and parse.deps[one] == "conj")
    return any(child(parse, one, "nsubj", "nsubj:pass") is not None and ":" in parse.words[one:token] for one in joined)


def _is_denied(parse: Parse, verb: int, token: int, lemma: str) -> bool:
    """`Banks dispute that: a lobby has 40 cases`: who denies something has said all before the colon."""
    return lemma in _DENYING and token > verb + 2 and parse.lower[verb + 1] in _IT and parse.words[verb + 2] == ":"


def _is_next_saying(parse: Parse, verb: int, token: int) -> bool:
    """`Merchants thought that low: one said he had lost $300`: a verb of saying with a speaker of its own."""
    says = token > verb and parse.lemmas[token].lower() in words("speech", "saying")
    between = parse.words[verb:token]
    who = child(parse, token, "nsubj")
    is_other = who is not None and parse.pos[who] != "PRON" and can_tell(parse, who)
    given = child(parse, token, "obj") if ";" in between else None
    gives_figure = given is not None and parse.pos[given] == "NUM"  # they say 12 left; they say 40
    is_other = is_other and child(parse, token, "ccomp") is not None  # "Lee says 12 left; two aides say 40 did"
    return says and who is not None and (":" in between or gives_figure or (";" in between and is_other))


def _gives_another(parse: Parse, verb: int) -> bool:
    """`The rebels say they killed 40; the army says 12`: the figure of the one who speaks second; who
    holds, or finds, so many has said nothing.
    """
    if parse.lemmas[verb].lower() in words("speech", "wordless"):
        return False
    above = parse.heads[verb]
    if relation(parse, above) == "ccomp" and relation(parse, verb) == "conj":
        above = parse.heads[above]  # which the tree joins to what the first has said
    beside = relation(parse, verb) in ("parataxis", "conj") and parse.lemmas[above].lower() in words("speech", "saying")
    return beside and child(parse, verb, "nsubj") is not None


def _is_next_clause(parse: Parse, verb: int, token: int, lemma: str) -> bool:
    """`Hotels added 40 jobs; payrolls shrank`, `they believe he did it; its shares fell`, `asked for 60 beds; 40
    came`: a verb with an object has said all before the semicolon, and so has one of thinking; before ", however", too.
    """
    if not is_behind_semicolon(parse, verb, token):
        thought = lemma in words("speech", "thinking") or lemma in words("speech", "foretelling")
        thing = child(parse, verb, "obj")
        has_thing = thing is not None and parse.lower[thing] != "that"  # "projected that, by May, 40 would go"
        own = child(parse, token, "nsubj", "nsubj:pass") is not None and has_thing
        thought = thought or parse.lower[first_word(parse, token)] in _HOWEVER
        return thought and own and verb < token and is_behind_comma(parse, token)  # four expect a cut, six see none
    has_object = child(parse, verb, "obj") is not None or not _ASKED.isdisjoint(parse.lower[verb + 1 : verb + 2])
    return has_object or lemma in words("speech", "thinking")


def is_behind_semicolon(parse: Parse, first: int, last: int) -> bool:
    """Whether a semicolon stands between two words, and no explanation behind it: "; that is, …"."""
    between = parse.words[first:last]
    return ";" in between and parse.lower[first + between.index(";") + 1] != "that"


def _is_gerund(parse: Parse, token: int) -> bool:
    """`recalled seeing`, `admits having seen`, `admitted to seeing`; no participle beside it: ", citing …"."""
    auxiliary = child(parse, token, "aux", "aux:pass")
    form = parse.tags[auxiliary] if auxiliary is not None else parse.tags[token]
    mark = child(parse, token, "mark")
    dep = relation(parse, token)
    is_next = dep in ("xcomp", "advcl") and token == parse.heads[token] + 1  # "recalled seeing"
    return form == "VBG" and (
        dep == "xcomp" or is_next or (dep == "advcl" and mark is not None and parse.lower[mark] == "to")
    )


def is_seen_by_document(parse: Parse, lemma: str, speaker: int) -> bool:
    """`The poll found Lee leading by 12 points`."""
    return is_paper(parse, speaker) and lemma in words("speech", "showing")


def is_lead(parse: Parse, verb: int, token: int, speaker: int) -> bool:
    """`In his eight years there, the mayor said, crime fell by half`: what stands before a speaker put between."""
    if token > min(verb, speaker) or relation(parse, token) not in ("obl", "advcl", "advmod"):
        return False
    return is_between(parse, verb, speaker) and is_before_comma(parse, token) and not _opens_quotation(parse, verb)


def _opens_quotation(parse: Parse, verb: int) -> bool:
    """`As the doors closed, the clerk said, “We have 40”`: what leads to a quotation is not said in it."""
    behind = verb + 2
    quote = parse.quote_at(parse.starts[behind]) if behind < len(parse) else None
    inside = parse.quote_at(parse.starts[verb])
    leads = parse.words[verb + 1] == "," and inside is None
    return leads and quote is not None and quote.start == parse.starts[behind]


def _is_lead_behind(parse: Parse, verb: int, token: int) -> bool:
    """`said after parking jets for two years, engines need care`: what stands between the verb and what is said."""
    if token < verb or relation(parse, token) != "advcl" or is_behind_comma(parse, token):
        return False
    said = next((one for one in parse.children(verb) if one > token and relation(parse, one) == "ccomp"), None)
    if said is None:
        return False
    mark = child(parse, said, "mark")
    return mark is None and is_before_comma(parse, token) and parse.tags[token] in ("VBG", "VBN")


def is_afterthought(parse: Parse, verb: int, token: int, speaker: int) -> bool:
    """`Output fell to 9 million, a source said, down from 12`: what follows a speaker that stands behind his words."""
    if token < max(verb, speaker) or relation(parse, token) not in _AFTERTHOUGHTS:
        return False
    if parse.tags[token] not in _NO_CLAUSE and preposition(parse, token).split(" ")[0] not in COMPARING:
        return False
    has_subject = child(parse, token, "nsubj", "nsubj:pass") is not None and child(parse, token, "mark") is not None
    if has_subject or not is_behind_comma(parse, token):
        return False  # "…, she said, after 12 had met him"
    if relation(parse, verb) in BESIDE and parse.heads[verb] < verb:
        return True
    return any(relation(parse, other) == "ccomp" and other < verb for other in parse.children(verb))
