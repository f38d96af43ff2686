"""What is said: the clause, the quotation, the figure that a verb of saying takes."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb, is_passive, is_predicate
from newstables.link.speech.complements import (
    behind_teller,
    clause_behind_aside,
    clause_lost,
    clause_torn,
    is_of_outer,
    is_of_reports,
    is_question,
    lacks_subject,
    number_beside_hearer,
    relative_beside,
    second_that,
    taken_for_subject,
    that_clause,
    told_by_what,
)
from newstables.link.speech.figures import figures
from newstables.link.speech.final_speakers import told_hearer, told_in_paper
from newstables.link.speech.going_on import goes_on_behind
from newstables.link.speech.infinitives import infinitives
from newstables.link.speech.naming import named
from newstables.link.speech.parentheses import is_between, is_between_dashes, is_parenthesis
from newstables.link.speech.speaking_of import spoken_of
from newstables.link.tree import (
    child,
    first_word,
    is_before_comma,
    is_behind_comma,
    is_counted,
    preposition,
    relation,
)
from newstables.link.words import words

_REPLYING = frozenset(("say", "answer", "reply", "respond"))
_BESIDE = frozenset(("parataxis", "dep"))
_INTERRUPTED = _BESIDE | {"ccomp"}
_AFTERTHOUGHTS = frozenset(("advmod", "advcl", "obl", "dep", "amod", "acl"))
_DASHES = frozenset(("–", "—", "―", "--"))
COMPARING = frozenset(("compared", "versus", "against", "from", "up", "down", "including", "plus", "than"))
_NO_CLAUSE = frozenset(("RB", "RBR", "JJ", "JJR", "IN", "RP", "VBN", "CD"))  # tags of what begins "…, down from 12"


def contents_of(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """The heads of what is said: a clause, the clause that the verb stands beside, a figure."""
    if lemma in words("speech", "foreseeing") or lemma in words("speech", "finding"):
        return figures(parse, verb, lemma, speaker)  # "the country saw its envoy dismissed" tells nothing said
    found = named(parse, verb, lemma, speaker)
    apart = _is_behind_semicolon(parse, verb, speaker)
    head, above = parse.heads[verb], relation(parse, verb)
    is_put_in = above in _BESIDE and head < verb  # "40 left, he points out, on condition that …"
    found += [other for other in parse.children(verb) if _is_said(parse, verb, other, lemma, speaker)]
    found += infinitives(parse, verb, lemma, speaker)
    found += figures(parse, verb, lemma, speaker) + spoken_of(parse, verb, lemma, speaker)
    says = lemma in words("speech", "saying") or lemma in words("speech", "placing")
    says = says or _is_seen_by_document(parse, lemma, speaker)  # "as shown by the study"
    if says and not found and is_parenthesis(parse, verb, speaker):
        found.append(clause_verb(parse, parse.heads[verb]))
    if found and lemma in words("speech", "saying"):
        found += second_that(parse, verb) + number_beside_hearer(parse, verb, lemma)
    if not found and lemma in words("speech", "saying"):
        found = ([] if is_put_in else that_clause(parse, verb)) or behind_teller(parse, verb, speaker)
        found = found or told_in_paper(parse, verb) or told_hearer(parse, verb, lemma)
    if not found and lemma in words("speech", "saying"):
        found = clause_lost(parse, verb)
    if found and all(_is_lead(parse, verb, one, speaker) for one in found):
        found += clause_behind_aside(parse, verb)  # "In May, Lee claimed, without offering proof, that 40 had left"
    if lemma in words("speech", "foretelling") and any(relation(parse, one) == "obj" for one in found):
        found += clause_torn(parse, verb)
    if not found and says:
        found = relative_beside(parse, verb) or taken_for_subject(parse, verb) or told_by_what(parse, verb)
    found += _put_round(parse, verb, speaker, found)
    if apart:
        return [other for other in found if other > min(verb, speaker)]
    told_of_head = parse.deps[verb] == "acl:relcl" and speaker > head
    told_of_head = told_of_head and lemma not in words("speech", "identifying")  # "a man of 24, whom they named as Ek"
    told_of_head = told_of_head and (parse.pos[speaker] == "PRON" or lacks_subject(parse, head, speaker, found))
    if found and told_of_head and not is_behind_comma(parse, speaker):
        found.append(head)  # "the $12 million that it says it is owed", not "the 12 firms which, it says, are closed"
    shown_before = above == "conj" and speaker > verb and child(parse, verb, "cc") is None
    is_beside = (above in _BESIDE or shown_before) and head != verb
    if is_beside and _adds_no_clause(parse, verb, found, speaker):
        found.append(clause_verb(parse, head) if is_between_dashes(parse, verb, speaker) else head)
    elif head > verb and above in _INTERRUPTED and found and all(_is_lead(parse, verb, t, speaker) for t in found):
        found.append(head)  # "In May, the mayor said, crime fell by half": what goes on behind the lead
    return found


def _put_round(parse: Parse, verb: int, speaker: int, found: list[int]) -> list[int]:
    """What else is said where speaker and verb are put into the clause or behind it, and the tree hangs on the verb a
    subject or an object of what is said.
    """
    is_put_behind = is_between(parse, verb, speaker) or (speaker > verb and parse.words[verb - 1] == ",")
    if not is_put_behind or all(relation(parse, other) != "ccomp" for other in found):
        return []
    # "Half of them, officials said, had no work"
    before = [t for t in parse.children(verb) if t < min(speaker, verb) and relation(parse, t) == "nsubj"]
    # "There were, officials said, 40 boats"; "12 dead in mine fire, says mayor"
    behind = [t for t in parse.children(verb) if t > max(speaker, verb) and relation(parse, t) == "obj"]
    return before + [t for t in behind if is_behind_comma(parse, t)]


def _is_behind_semicolon(parse: Parse, verb: int, speaker: int) -> bool:
    """`The bank gave 5 million; the state promised more`: what a semicolon ends before the speaker he does not say."""
    first = min(first_word(parse, speaker), verb)
    return first > 0 and parse.words[first - 1] == ";"


def _is_said(parse: Parse, verb: int, token: int, lemma: str, speaker: int) -> bool:
    """Whether a clause or an afterthought under the verb is what is said."""
    dep = relation(parse, token)
    if dep == "ccomp":
        is_put_in = verb < speaker < token or parse.words[min(verb, first_word(parse, speaker)) - 1] == ","
        is_apart = is_put_in and ";" in parse.words[max(verb, speaker) : token]  # "…, says Lee; others believe that"
        is_anothers = is_of_outer(parse, verb, token) or is_of_reports(parse, verb)
        return not (is_question(parse, token) or is_apart or is_anothers)
    shown = parse.lemmas[speaker].lower() in words("speech", "documents") and preposition(parse, token) == "with"
    if shown and token > max(verb, speaker) and is_behind_comma(parse, token):
        return True  # "…, a poll has found, with 31 percent in favour"
    if dep in _BESIDE and is_predicate(parse, token) and token != speaker:
        apart = _is_behind_dash(parse, verb, token) or _is_next_clause(parse, verb, token, lemma)
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
        and (parse.pos[token] == "NUM" or _is_sum_alone(parse, token))
        and _answers(parse, verb, token, lemma)
    ):
        return True
    seen = dep == "xcomp" or (dep == "advcl" and parse.tags[token] == "VBG" and not is_behind_comma(parse, token))
    if seen and token > verb and _is_seen_by_document(parse, lemma, speaker):
        return True
    if _is_lead_behind(parse, verb, token) or goes_on_behind(parse, verb, token, speaker):
        return True
    return _is_afterthought(parse, verb, token, speaker) or _is_lead(parse, verb, token, speaker)


def _recounts_seen(parse: Parse, verb: int, lemma: str) -> bool:
    """`recalls 40 people running`."""
    doing = child(parse, verb, "xcomp")
    return lemma in words("speech", "recounting") and doing is not None and parse.tags[doing] == "VBG"


def _answers(parse: Parse, verb: int, number: int, lemma: str) -> bool:
    """`The captain answered: 40`; `asked how many there were, the captain said 40`; the figure of who speaks second."""
    after = parse.right_edge(number) + 1
    ends = lemma in _REPLYING and after < len(parse.words) and parse.words[after] in (".", ",", ";")
    ends = ends or (lemma != "add" and _gives_another(parse, verb))
    return lemma in words("speech", "saying") and (parse.words[verb + 1] == ":" or ends)


def _is_sum_alone(parse: Parse, token: int) -> bool:
    """`His accountant said £900.`: a sum, and nothing behind it."""
    last = parse.right_edge(token)
    alone = all(parse.pos[one] == "NUM" for one in range(token + 1, last + 1))
    return parse.pos[token] == "SYM" and alone and parse.words[last + 1 : last + 2] == ["."]


def _is_behind_dash(parse: Parse, verb: int, token: int) -> bool:
    """`blamed his clerks for it – 40 were dismissed`: a verb with an object has said all before the dash."""
    return child(parse, verb, "obj") is not None and not _DASHES.isdisjoint(parse.words[verb:token])


def _is_next_saying(parse: Parse, verb: int, token: int) -> bool:
    """`Merchants thought that low: one said he had lost $300`: a verb of saying with a speaker of its own."""
    says = token > verb and parse.lemmas[token].lower() in words("speech", "saying")
    between = parse.words[verb:token]
    given = child(parse, token, "obj") if ";" in between else None
    gives_figure = given is not None and parse.pos[given] == "NUM"  # they say 12 left; the army says 40
    return says and child(parse, token, "nsubj") is not None and (":" in between or gives_figure)


def _gives_another(parse: Parse, verb: int) -> bool:
    """`The rebels say they killed 40; the army says 12`: the figure of the one who speaks second."""
    above = parse.heads[verb]
    if relation(parse, above) == "ccomp" and relation(parse, verb) == "conj":
        above = parse.heads[above]  # which the tree joins to what the first has said
    beside = relation(parse, verb) in ("parataxis", "conj") and parse.lemmas[above].lower() in words("speech", "saying")
    return beside and child(parse, verb, "nsubj") is not None


def _is_next_clause(parse: Parse, verb: int, token: int, lemma: str) -> bool:
    """`Hotels added 40 jobs; payrolls shrank`, `they believe he did it; its shares fell`, `talk of moving; 40 have`: a
    verb with an object has said all before the semicolon, and so has one of thinking.
    """
    if not is_behind_semicolon(parse, verb, token):
        return False
    has_object = child(parse, verb, "obj") is not None or parse.lower[verb + 1] == "of"
    return has_object or lemma in words("speech", "thinking")


def _adds_no_clause(parse: Parse, verb: int, found: list[int], speaker: int) -> bool:
    """Whether a verb that is beside a clause tells that one; not "40 left, the south reported 12 deaths"."""
    objects = [one for one in found if relation(parse, one) == "obj"]
    own = (one for one in objects if one > verb and not is_behind_comma(parse, one))
    more = (one for one in found if one not in objects)
    is_told = all(_is_afterthought(parse, verb, one, speaker) for one in more)
    return is_told and not any(is_counted(parse, one) for one in own)


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


def _is_seen_by_document(parse: Parse, lemma: str, speaker: int) -> bool:
    """`The poll found Lee leading by 12 points`."""
    return parse.lemmas[speaker].lower() in words("speech", "documents") and lemma in words("speech", "showing")


def _is_lead(parse: Parse, verb: int, token: int, speaker: int) -> bool:
    """`In his eight years there, the mayor said, crime fell by half`: what stands before a speaker put between."""
    if token > min(verb, speaker) or relation(parse, token) not in ("obl", "advcl", "advmod"):
        return False
    return is_between(parse, verb, speaker) and is_before_comma(parse, token)


def _is_lead_behind(parse: Parse, verb: int, token: int) -> bool:
    """`said after parking jets for two years, engines need care`: what stands between the verb and what is said."""
    said = next((one for one in parse.children(verb) if one > token and relation(parse, one) == "ccomp"), None)
    if said is None or token < verb or relation(parse, token) != "advcl" or is_behind_comma(parse, token):
        return False
    mark = child(parse, said, "mark")
    return mark is None and is_before_comma(parse, token) and parse.tags[token] in ("VBG", "VBN")


def _is_afterthought(parse: Parse, verb: int, token: int, speaker: int) -> bool:
    """`Output fell to 9 million, a source said, down from 12`: what follows a speaker that stands behind his words."""
    if token < max(verb, speaker) or relation(parse, token) not in _AFTERTHOUGHTS:
        return False
    if parse.tags[token] not in _NO_CLAUSE and preposition(parse, token).split(" ")[0] not in COMPARING:
        return False
    has_subject = child(parse, token, "nsubj", "nsubj:pass") is not None and child(parse, token, "mark") is not None
    if has_subject or not is_behind_comma(parse, token):
        return False  # "…, she said, after 12 had met him"
    if relation(parse, verb) in _BESIDE and parse.heads[verb] < verb:
        return True
    return any(relation(parse, other) == "ccomp" and other < verb for other in parse.children(verb))
