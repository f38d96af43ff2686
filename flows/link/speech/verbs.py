"""Acts of speech by a verb: "X said …", "…, said X", "X, who told …", "X was quoted as saying …"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import by_agent, conditional, is_passive, object_of, of_phrase, subject
from newstables.link.speech.act import Act
from newstables.link.speech.contents import contents_of, openers_of_phrases, said_before
from newstables.link.tree import child, is_behind_comma, is_nominal, relation
from newstables.link.words import words


def act_of_verb(parse: Parse, verb: int) -> Act | None:
    """The act of a verb; None where it is none of speech, reports nothing, or tells no speaker."""
    lemma = _lemma(parse, verb)
    if lemma is None or not _reports(parse, verb):
        return None
    speaker = _speaker(parse, verb)
    if speaker is None or not _can_say(parse, verb, lemma, speaker):
        return None
    contents = contents_of(parse, verb, lemma, speaker)
    if contents:
        narrow = all(relation(parse, content) in ("obj", "obl") for content in contents)
        return Act(_rule(parse, verb, speaker, contents), verb, speaker, tuple(contents), narrow=narrow)
    if lemma in words("speech", "calling") and (quoted := _quoted_behind(parse, verb)) is not None:
        return Act("<speaker> <verb> “…”", verb, speaker, (), quoted)
    if lemma not in words("speech", "saying") or is_passive(parse, verb):
        return None
    span = said_before(parse, verb, speaker)
    return Act("…, <speaker> <verb>" if span else "<speaker> <verb>", verb, speaker, (), span)


def _quoted_behind(parse: Parse, verb: int) -> tuple[int, int] | None:
    """The words in quotation marks right behind a verb: "what Lee called “300 wasted years”"."""
    after = verb + 1
    quote = parse.quote_at(parse.starts[after]) if after < len(parse.words) else None
    if quote is None or quote.start != parse.starts[after] or after >= parse.sents[parse.sent_of[verb]][1]:
        return None
    return after, parse.token_at(quote.end - 1) + 1


def _lemma(parse: Parse, verb: int) -> str | None:
    """The verb's lemma, its particle with it, where it is one of speech."""
    lemma = parse.lemmas[verb].lower()
    particle = child(parse, verb, "compound:prt")
    whole = f"{lemma} {parse.words[particle].lower()}" if particle is not None else lemma
    for form in (whole, lemma):
        if any(form in words("speech", name) for name in ("saying", "showing", "figuring", "calling", "accusing")):
            return form
    return lemma if lemma in openers_of_phrases() else None


def _reports(parse: Parse, verb: int) -> bool:
    """Whether the verb states that something was said: no "would say", "did not say", "if she says", "did she say?"."""
    if conditional(parse, verb):
        return False
    for other in parse.children(verb):
        word = parse.words[other].lower()
        if parse.deps[other].startswith("aux") and word in words("speech", "unsaid_modals"):
            return False
        if parse.deps[other] == "obj" and word == "nothing":
            return False
        if parse.lemmas[other] == "do" and parse.deps[other] == "aux" and _asks(parse, verb, other):
            return False
        if word in ("not", "n't", "n’t", "never") and parse.lemmas[verb] != "deny" and other < verb:
            return False
    if parse.tags[verb] == "VB" and not any(parse.deps[other] == "aux" for other in parse.children(verb)):
        return relation(parse, verb) == "xcomp" and parse.lemmas[parse.heads[verb]] in words("speech", "going_on")
    return True


def _asks(parse: Parse, verb: int, auxiliary: int) -> bool:
    """`Did the mayor say that …?`"""
    _, after = parse.sents[parse.sent_of[verb]]
    between = any(parse.deps[token].startswith("nsubj") for token in range(auxiliary + 1, verb))
    return between and "?" in parse.words[verb:after]


def _speaker(parse: Parse, verb: int) -> int | None:
    """Who says it: the subject, after "told by" the agent, of "was quoted as saying" the one quoted."""
    head = parse.heads[verb]
    is_quoted = head != verb and parse.tags[verb] == "VBG" and parse.lemmas[head] in words("speech", "quoting")
    if is_quoted and is_passive(parse, head):
        return subject(parse, head)
    mark = child(parse, verb, "mark")
    if is_quoted and mark is not None and parse.lower[mark] == "as":
        return object_of(parse, head)  # "quotes the mayor as claiming that …"
    if is_passive(parse, verb):
        return by_agent(parse, verb)
    has_auxiliary = any(parse.deps[other].startswith("aux") for other in parse.children(verb))
    if parse.tags[verb] == "VBN" and not has_auxiliary and relation(parse, verb) in ("acl", "amod", "advcl"):
        return None
    beside = _name_beside(parse, verb)
    found = beside if beside is not None else _nearest_subject(parse, verb)
    if found is None:
        found = _torn_off(parse, verb)
    if found is None and parse.tags[verb] == "VBD" and verb == parse.sents[parse.sent_of[verb]][0]:
        found = child(parse, verb, "obj")  # "Said one of them: …"
    return _person_meant(parse, found) if found is not None else None


def _nearest_subject(parse: Parse, verb: int) -> int | None:
    """The subject; where the tree gives a verb two ("Many of them, Lee explained, were paid"), the one beside it."""
    own = [token for token in parse.children(verb) if parse.deps[token] == "nsubj" and token < verb]
    return own[-1] if len(own) > 1 else subject(parse, verb)


def _torn_off(parse: Parse, verb: int) -> int | None:
    """`The blast hurt 40 people, a doctor and a nurse said`, where the tree joins the speakers to the people hurt."""
    said = child(parse, verb, "ccomp")
    if said is None or said > verb:
        return None
    comma = next((token for token in range(verb - 1, said, -1) if parse.words[token] == ","), None)
    if comma is None:
        return None
    outside = (token for token in range(comma + 1, verb) if said <= parse.heads[token] < comma)
    found = next((token for token in outside if is_nominal(parse, token)), None)
    return found if found is not None and relation(parse, found) in ("conj", "appos", "obj") else None


def _name_beside(parse: Parse, verb: int) -> int | None:
    """`The storm, Ann Lee said, felled 300 trees`, where the tree takes the name for what stands beside the storm."""
    own = any(parse.deps[token].startswith("nsubj") for token in parse.children(verb))
    beside = relation(parse, verb) == "parataxis" or parse.deps[verb] == "acl:relcl"
    if own or not beside or verb == 0 or not is_nominal(parse, verb - 1):
        return None
    top = verb - 1
    while relation(parse, top) in ("flat", "compound") and parse.heads[top] != top:
        top = parse.heads[top]
    return top if relation(parse, top) == "appos" and is_behind_comma(parse, top) else None


def _person_meant(parse: Parse, token: int) -> int:
    """Of a relative pronoun, the noun before it."""
    if parse.words[token].lower() in ("who", "which", "that") and parse.deps[parse.heads[token]] == "acl:relcl":
        return parse.heads[parse.heads[token]]
    return token


def _can_say(parse: Parse, verb: int, lemma: str, speaker: int) -> bool:
    """Whether such a subject says something: no "it", and of what only shows, a document."""
    word = parse.words[speaker].lower()
    if word == "one" and of_phrase(parse, speaker) is not None:
        return True
    if word in words("speech", "no_speakers") and not (
        word in ("it", "one") and lemma in ("say", "add", "report", "put")
    ):
        return False
    if not is_nominal(parse, speaker) and parse.pos[speaker] not in ("ADJ", "DET", "X"):
        return False
    if parse.lemmas[speaker].lower() in words("speech", "documents"):
        return lemma in words("speech", "showing") or lemma in words("speech", "saying")
    lists = ("saying", "placing", "calling", "accusing", "figuring")
    return lemma in openers_of_phrases() or any(lemma in words("speech", name) for name in lists)


def _rule(parse: Parse, verb: int, speaker: int, contents: list[int]) -> str:
    if relation(parse, contents[0]) == "obj":
        return "<speaker> <verb> <figure>"
    if min(contents) > verb:
        return "<speaker> <verb> …"
    return "…, <verb> <speaker>" if speaker > verb else "…, <speaker> <verb>"
