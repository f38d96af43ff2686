"""What is said: the clause, the quotation, the figure that a verb of saying takes."""

from __future__ import annotations

from functools import cache

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate
from newstables.link.persons import is_person
from newstables.link.tree import child, first_word, is_before_comma, is_behind_comma, is_counted, preposition, relation
from newstables.link.words import words

_BESIDE = frozenset(("parataxis", "dep"))
_CLOSERS = frozenset(('"', "”", "''", "’’", "’", "'"))
_TAIL = frozenset(("obl", "advmod", "punct", "iobj", "advcl", "aux", "discourse"))  # may follow "…, she said"
_AFTERTHOUGHTS = frozenset(("advmod", "advcl", "obl", "dep", "amod", "acl"))
_COMPARING = frozenset(("compared", "versus", "against", "from", "up", "down", "including", "plus", "than"))
_AGAINST = frozenset(
    ("against", "versus", "compared with", "compared to")
)  # "reported a loss of 9, against a profit of 3"
_NO_CLAUSE = frozenset(("RB", "RBR", "JJ", "JJR", "IN", "RP", "VBN", "CD"))  # tags of what begins "…, down from 12"


def contents_of(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """The heads of what is said: a clause, the clause that the verb stands beside, a figure."""
    found = _named(parse, verb, lemma)
    apart = _is_behind_semicolon(parse, verb, speaker)
    found += [other for other in parse.children(verb) if _is_said(parse, verb, other, lemma, speaker)]
    found += _figures(parse, verb, lemma, speaker) + _spoken_of(parse, verb, lemma)
    says = lemma in words("speech", "saying") or lemma in words("speech", "placing")
    if says and not found and _is_parenthesis(parse, verb, speaker):
        found.append(clause_verb(parse, parse.heads[verb]))
    if not found and lemma in words("speech", "saying"):
        found = _that_clause(parse, verb)
    if not found and lemma == "say":
        found = _clause_lost(parse, verb)
    head, above = parse.heads[verb], relation(parse, verb)
    if any(relation(parse, other) == "ccomp" for other in found):  # "Half of them, officials said, had no work"
        found += [t for t in parse.children(verb) if t < speaker < verb and relation(parse, t) == "nsubj"]
    if apart:
        return [other for other in found if other > min(verb, speaker)]
    if parse.deps[verb] == "acl:relcl" and found and parse.pos[speaker] == "PRON" and speaker > head:
        found.append(head)  # "the $12 million that it says it is owed"
    if above in _BESIDE and head != verb and all(relation(parse, other) == "obj" for other in found):
        found.append(head)
    return found


def _is_behind_semicolon(parse: Parse, verb: int, speaker: int) -> bool:
    """`The bank gave 5 million; the state promised more`: what a semicolon ends before the speaker he does not say."""
    first = min(first_word(parse, speaker), verb)
    return first > 0 and parse.words[first - 1] == ";"


def _is_said(parse: Parse, verb: int, token: int, lemma: str, speaker: int) -> bool:
    """Whether a clause or an afterthought under the verb is what is said."""
    dep = relation(parse, token)
    if dep == "ccomp" or (dep in _BESIDE and is_predicate(parse, token) and token != speaker):
        return True
    if dep == "xcomp" and token > verb and (lemma == "announce" or lemma in words("speech", "professing")):
        return True
    if dep == "xcomp" and lemma in words("speech", "committing") and relation(parse, verb) != "acl":
        return can_tell(parse, speaker)  # "the storm threatens to flood 300 homes"; "the man who promised to hire 300"
    return _is_afterthought(parse, verb, token, speaker) or _is_lead(parse, verb, token, speaker)


def _is_lead(parse: Parse, verb: int, token: int, speaker: int) -> bool:
    """`In his eight years there, the mayor said, crime fell by half`: what stands before a speaker put between."""
    if token > min(verb, speaker) or relation(parse, token) not in ("obl", "advcl", "advmod"):
        return False
    after = max(verb, parse.right_edge(speaker)) + 1
    between = parse.words[after - 1] == "," or (after < len(parse.words) and parse.words[after] == ",")
    return between and is_before_comma(parse, token)


def _that_clause(parse: Parse, verb: int) -> list[int]:
    """`said in a note that …`, `told reporters in Oslo that …`, where the tree hangs the clause on the noun between."""
    _, after = parse.subtree(verb)
    for token in range(verb + 1, after):
        if parse.deps[token] == "mark" and parse.words[token].lower() == "that":
            clause = parse.heads[token]
            return [clause] if clause_verb(parse, parse.heads[clause]) == verb else []
    return []


def _clause_lost(parse: Parse, verb: int) -> list[int]:
    """`said tips from the public led police to him`, where the tree takes the subject of what is said for an object."""
    objects = [other for other in parse.children(verb) if other > verb and relation(parse, other) == "obj"]
    finite = ("VBD", "VBZ", "VBP", "MD")
    return [one for one in objects if not {*finite}.isdisjoint(parse.tags[slice(*parse.subtree(one))])]


def _figures(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """`estimated the loss at nine million`, `reported two deaths`, `the poll showed 40 percent`: object and amount."""
    is_document = parse.lemmas[speaker].lower() in words("speech", "documents")
    if not (lemma in words("speech", "figuring") or (is_document and lemma in words("speech", "showing"))):
        return []
    objects = [other for other in parse.children(verb) if other > verb and relation(parse, other) == "obj"]
    objects = [other for other in objects if not are_people(parse.lemmas[other].lower())]  # "confirmed two judges"
    objects += [other for other in parse.children(verb) if other > verb and _is_bare(parse, other)]
    amounts = _placed(parse, verb) if lemma in words("speech", "estimating") else []
    if lemma in words("speech", "placing") and not amounts:
        return []
    if objects:
        objects += [other for other in parse.children(verb) if other > verb and preposition(parse, other) in _AGAINST]
    reports = [clause for other in objects for clause in _of_report(parse, other)]
    if lemma in words("speech", "naming"):
        objects = [other for other in objects if is_counted(parse, other)]  # "inspectors cited the mine 61 times"
    return objects + amounts + reports if objects else []


def _counts(parse: Parse, token: int) -> bool:
    """Whether a number stands in a phrase."""
    return "NUM" in parse.pos[slice(*parse.subtree(token))]


def _is_bare(parse: Parse, token: int) -> bool:
    """The "dead" of "reported 40 dead"."""
    return relation(parse, token) == "xcomp" and parse.pos[token] == "ADJ" and is_counted(parse, token)


@cache
def openers_of_phrases() -> frozenset[str]:
    """The verbs of "warned of", "pointed to"."""
    return frozenset(form.split()[0] for form in words("speech", "saying_of"))


def _spoken_of(parse: Parse, verb: int, lemma: str) -> list[int]:
    """`warned of 40 closures`, `complained about 12 delays`: the phrase behind the verb."""
    if lemma not in openers_of_phrases():
        return []
    phrases = [other for other in parse.children(verb) if other > verb and relation(parse, other) == "obl"]
    phrases += [other for one in phrases for other in parse.children(one) if other > one]  # "warned in March of"
    phrases = [one for one in phrases if f"{lemma} {preposition(parse, one)}" in words("speech", "saying_of")]
    return [one for one in phrases if lemma in words("speech", "asking") or not _is_length(parse, one)]


def _is_length(parse: Parse, phrase: int) -> bool:
    """Whether a phrase tells how long or how far: "argued for 40 minutes", but "called for 30 days of mourning"."""
    is_unit = parse.lemmas[phrase].lower() in words("speech", "lengths") and preposition(parse, phrase) == "for"
    return is_unit and parse.lower[phrase + 1 : phrase + 2] != ["of"]


def _is_parenthesis(parse: Parse, verb: int, speaker: int) -> bool:
    """`Clerks, the mayor explained at a hearing, were paid $40`: between commas, where the tree has a relative clause.

    So with "as": "as the mayor put it, 40 clerks left".
    """
    if parse.deps[verb] == "advcl":
        mark = child(parse, verb, "mark")
        begins = mark is not None and (mark == parse.sents[parse.sent_of[verb]][0] or parse.words[mark - 1] == ",")
        return begins and mark is not None and parse.lower[mark] == "as"  # not "twice as much as they had forecast"
    if relation(parse, verb) != "acl" or speaker < parse.heads[verb] or parse.tags[verb] not in ("VBD", "VBZ"):
        return False
    own = parse.words[slice(*parse.subtree(verb))]
    commas = (is_behind_comma(parse, verb) or is_behind_comma(parse, speaker)) and is_before_comma(parse, verb)
    return commas and {"who", "which", "that", "whom", "whose", "where"}.isdisjoint(own)


def _of_report(parse: Parse, noun: int) -> list[int]:
    """`denied reports that 300 had fled`: the clause that the noun brings."""
    if parse.lemmas[noun].lower() not in words("speech", "sayings"):
        return []
    clauses = [other for other in parse.children(noun) if other > noun and relation(parse, other) in ("acl", "ccomp")]
    return [clause for clause in clauses if child(parse, clause, "mark") is not None]


def _placed(parse: Parse, verb: int) -> list[int]:
    """The amount behind "at" of "put the losses at nine", the last of its clause."""
    own = [one for one in parse.children(verb) if one > verb and preposition(parse, one) in ("at", "above", "below")]
    own = [one for one in own if _counts(parse, one)]
    if own:
        return own[-1:]
    _, after = parse.subtree(verb)
    for token in range(after - 1, verb, -1):
        if parse.deps[token] == "case" and parse.words[token].lower() in ("at", "above", "below"):
            first, end = parse.subtree(parse.heads[token])
            return [parse.heads[token]] if "NUM" in parse.pos[first:end] else []
    return []


def _is_afterthought(parse: Parse, verb: int, token: int, speaker: int) -> bool:
    """`Output fell to 9 million, a source said, down from 12`: what follows a speaker that stands behind his words."""
    if token < max(verb, speaker) or relation(parse, token) not in _AFTERTHOUGHTS:
        return False
    if parse.tags[token] not in _NO_CLAUSE and preposition(parse, token).split(" ")[0] not in _COMPARING:
        return False
    if not is_behind_comma(parse, token):
        return False
    return any(relation(parse, other) == "ccomp" and other < verb for other in parse.children(verb))


def _named(parse: Parse, verb: int, lemma: str) -> list[int]:
    """What "called half of them liars" and "accused him of taking $4 million" say."""
    behind = [other for other in parse.children(verb) if other > verb]
    if lemma in words("speech", "calling") and (child(parse, verb, "xcomp") is not None or _quotes(parse, verb)):
        return [other for other in behind if relation(parse, other) in ("obj", "xcomp")]
    if lemma in words("speech", "accusing"):
        charges = [other for other in behind if relation(parse, other) in ("obl", "advcl")]
        return [other for other in charges if _introduction(parse, other) in ("of", "with", "for")]
    return []


def _quotes(parse: Parse, verb: int) -> bool:
    """Whether words in quotation marks follow a verb in its sentence."""
    _, after = parse.sents[parse.sent_of[verb]]
    return any(parse.ends[verb] < quote.start < parse.ends[after - 1] for quote in parse.quotes)


def _introduction(parse: Parse, token: int) -> str:
    """The preposition of a phrase, or the word that introduces a clause."""
    mark = child(parse, token, "mark")
    return parse.words[mark].lower() if mark is not None else preposition(parse, token)


def said_before(parse: Parse, verb: int, speaker: int) -> tuple[int, int] | None:
    """What "…, she said on Monday." ends, where the tree hangs the two together otherwise: all before the comma."""
    first = min(first_word(parse, speaker), verb)
    start, _ = parse.sents[parse.sent_of[verb]]
    while first > start and (_leads(parse, first - 1, verb) or _is_of_title(parse, first - 1, speaker)):
        first -= 1
    mark = parse.words[first - 1] if first - 1 > start else ""
    if mark != "," and mark not in _CLOSERS:
        return None
    behind = [other for other in parse.children(verb) if other > verb and other != speaker]
    allowed = _TAIL | {"obj"} if parse.lemmas[verb].lower() in words("speech", "addressing") else _TAIL
    if any(relation(parse, other) not in allowed for other in behind):
        return None
    return start, first - 1


def _is_of_title(parse: Parse, token: int, speaker: int) -> bool:
    """`…, Commodore Ann Lee told the court`, where the tree leaves the title outside the name."""
    return parse.pos[speaker] == "PROPN" and token < speaker and parse.pos[token] in ("NOUN", "PROPN")


def _leads(parse: Parse, token: int, verb: int) -> bool:
    return parse.deps[token].startswith("aux") or (parse.heads[token] == verb and parse.pos[token] == "ADV")


def can_tell(parse: Parse, noun: int) -> bool:
    """Whether it is somebody or something that tells: "citing police", and no reason: "citing strong demand"."""
    lemma = parse.lemmas[noun].lower()
    tells = lemma in words("speech", "documents") or lemma in words("speech", "cited") or is_person(lemma)
    return tells or parse.pos[noun] in ("PROPN", "PRON", "NUM")
