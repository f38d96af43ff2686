"""Acts of speech by a verb: "X said …", "…, said X", "X, who told …", "X was quoted as saying …"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions.verbs import by_agent, is_passive, subject
from newstables.link.speech.act import Act
from newstables.link.tree import child, is_clause, is_nominal, preposition, relation
from newstables.link.words import words

_BESIDE = frozenset(("parataxis", "dep"))
_CLOSERS = frozenset(('"', "”", "''", "’’", "’", "'"))
_TAIL = frozenset(("obl", "advmod", "punct", "iobj", "obj", "advcl", "aux", "discourse"))  # may follow "…, she said"


def act_of_verb(parse: Parse, verb: int) -> Act | None:
    """The act of a verb; None where it is none of speech, reports nothing, or tells no speaker."""
    lemma = _lemma(parse, verb)
    if lemma is None or not _reports(parse, verb):
        return None
    speaker = _speaker(parse, verb)
    if speaker is None or not _can_say(parse, verb, lemma, speaker):
        return None
    contents = _contents(parse, verb, lemma, speaker)
    if contents:
        return Act(_rule(parse, verb, speaker, contents), verb, speaker, tuple(contents))
    if lemma not in words("speech", "saying"):
        return None
    span = _before_tail(parse, verb, speaker)
    return Act("…, <speaker> <verb>" if span else "<speaker> <verb>", verb, speaker, (), span)


def _lemma(parse: Parse, verb: int) -> str | None:
    """The verb's lemma, its particle with it, where it is one of speech."""
    lemma = parse.lemmas[verb].lower()
    particle = child(parse, verb, "compound:prt")
    whole = f"{lemma} {parse.words[particle].lower()}" if particle is not None else lemma
    for form in (whole, lemma):
        if any(form in words("speech", name) for name in ("saying", "showing", "figuring", "promising")):
            return form
    return None


def _reports(parse: Parse, verb: int) -> bool:
    """Whether the verb states that something was said: no "would say", "did not say", "declined to say"."""
    for other in parse.children(verb):
        word = parse.words[other].lower()
        if parse.deps[other].startswith("aux") and word in words("speech", "unsaid_modals"):
            return False
        if word in ("not", "n't", "n’t", "never") and parse.lemmas[verb] != "deny" and other < verb:
            return False
    if parse.tags[verb] == "VB" and any(parse.deps[other] == "mark" and other < verb for other in parse.children(verb)):
        return relation(parse, verb) == "xcomp" and parse.lemmas[parse.heads[verb]] in words("speech", "going_on")
    return True


def _speaker(parse: Parse, verb: int) -> int | None:
    """Who says it: the subject, after "told by" the agent, of "was quoted as saying" the one quoted."""
    head = parse.heads[verb]
    if head != verb and parse.tags[verb] == "VBG" and parse.lemmas[head] in words("speech", "quoting"):
        if is_passive(parse, head):
            return subject(parse, head)
    if is_passive(parse, verb):
        return by_agent(parse, verb)
    if parse.tags[verb] == "VBN" and not any(parse.deps[other].startswith("aux") for other in parse.children(verb)):
        if relation(parse, verb) in ("acl", "amod", "advcl"):
            return None
    found = subject(parse, verb)
    return _person_meant(parse, found) if found is not None else None


def _person_meant(parse: Parse, token: int) -> int:
    """Of a relative pronoun, the noun before it."""
    if parse.words[token].lower() in ("who", "which", "that") and parse.deps[parse.heads[token]] == "acl:relcl":
        return parse.heads[parse.heads[token]]
    return token


def _can_say(parse: Parse, verb: int, lemma: str, speaker: int) -> bool:
    """Whether such a subject says something: no "it", and of what only shows, a document."""
    word = parse.words[speaker].lower()
    if word in words("speech", "no_speakers") and not (word in ("it", "one") and lemma in ("say", "add", "report")):
        return False
    if not is_nominal(parse, speaker) and parse.pos[speaker] not in ("ADJ", "DET", "X"):
        return False
    is_document = parse.lemmas[speaker].lower() in words("speech", "documents")
    if is_document:
        return lemma in words("speech", "showing") or lemma in words("speech", "saying")
    return lemma in words("speech", "saying") or lemma in words("speech", "placing") or lemma in words("speech", "promising")


def _contents(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """What is said: the verb's clause, the clause that it stands beside, a figure as its object, a promise."""
    found = []
    is_document = parse.lemmas[speaker].lower() in words("speech", "documents")
    figures = lemma in words("speech", "figuring") or (is_document and lemma in words("speech", "showing"))
    placed = lemma in words("speech", "placing")
    amounts = [o for o in parse.children(verb) if relation(parse, o) == "obl" and preposition(parse, o) in ("at", "above", "below")]
    for other in parse.children(verb):
        dep = relation(parse, other)
        if dep == "ccomp" or (dep in _BESIDE and is_clause(parse, other) and other != speaker):
            found.append(other)
        elif dep == "xcomp" and lemma in words("speech", "promising") and parse.tags[other] == "VB":
            found.append(other)
        elif dep == "obj" and other > verb and figures and (amounts or not placed):
            found.append(other)
    if found and figures:
        found += amounts
    head = parse.heads[verb]
    if relation(parse, verb) in _BESIDE and head != verb and (not found or all(relation(parse, f) == "obj" for f in found)):
        found.append(head)
    return found


def _rule(parse: Parse, verb: int, speaker: int, contents: list[int]) -> str:
    if relation(parse, contents[0]) == "obj":
        return "<speaker> <verb> <figure>"
    if min(contents) > verb:
        return "<speaker> <verb> …"
    return "…, <verb> <speaker>" if speaker > verb else "…, <speaker> <verb>"


def _before_tail(parse: Parse, verb: int, speaker: int) -> tuple[int, int] | None:
    """What "…, she said on Monday." ends, where the tree hangs the two together otherwise: all before the comma."""
    first = min(parse.left_edge(speaker), verb)
    start, after = parse.sents[parse.sent_of[verb]]
    while first > start and (parse.deps[first - 1].startswith("aux") or parse.heads[first - 1] == verb and parse.pos[first - 1] == "ADV"):
        first -= 1
    mark = parse.words[first - 1] if first - 1 > start else ""
    if mark != "," and mark not in _CLOSERS:
        return None
    for other in parse.children(verb):
        if other > verb and other != speaker and relation(parse, other) not in _TAIL:
            return None
    return start, first - 1
