"""Words of saying put into a sentence before it is whole: "It was, said the judge, a fraud"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.link.speech.act import Act
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import is_nominal
from newstables.link.words import words

_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_NAMING = frozenset(("DET", "ADJ", "NOUN", "PROPN", "PRON", "ADP"))
_OPENING = frozenset(("ADP", "SCONJ", "ADV"))
_LONGEST = 9  # tokens of a speaker


def act_inserted(parse: Parse, verb: int) -> Act | None:
    """The act of a verb between commas with its subject behind it, where what stands before is no sentence yet: it ends
    with a form of "be", or is a phrase or a clause with "if" alone. All the rest is what is said.
    """
    first, after = parse.sents[parse.sent_of[verb]]
    if parse.tags[verb] not in _FINITE or parse.lemmas[verb].lower() not in words("speech", "saying"):
        return None
    if verb < first + 2 or parse.words[verb - 1] != "," or not _is_unfinished(parse, first, verb - 1):
        return None
    comma = next((token for token in range(verb + 1, min(after, verb + _LONGEST)) if parse.words[token] == ","), None)
    if comma is None or comma + 2 >= after or parse.tags[comma + 1].startswith("W"):
        return None
    name = range(verb + 1, comma)
    if not name or any(parse.pos[token] not in _NAMING for token in name):
        return None
    heads = [token for token in name if parse.heads[token] not in name and is_nominal(parse, token)]
    is_hearer = parse.pos[name[0]] == "ADP" or parse.lemmas[verb].lower() in words("speech", "addressing")
    if is_hearer or any(parse.lemmas[token].lower() in times() for token in heads):
        return None  # "As Ann Lee, a clerk, said last week, …", "…, told reporters, …"
    behind = [token for token in range(comma + 1, after) if parse.heads[token] <= comma]
    said = tuple(token for token in behind if parse.pos[token] != "PUNCT" and not _tells_who(parse, token, name))
    root = tuple(token for token in range(comma + 1, after) if parse.is_root(token))
    if len(heads) != 1 or not (said or root):
        return None
    return Act("…, <verb> <speaker>, …", verb, heads[0], said + root, (first, verb - 1))


def _tells_who(parse: Parse, token: int, name: range) -> bool:
    """`said Lee, a pollster with 40 years at the bank, …`: what stands beside the name tells who he is."""
    is_beside = parse.deps[token] == "acl:relcl" or (parse.deps[token] == "appos" and can_tell(parse, token))
    return is_beside and parse.heads[token] in name


def _is_unfinished(parse: Parse, first: int, last: int) -> bool:
    """Whether tokens [first, last) make no sentence."""
    if parse.lemmas[last - 1].lower() == "be":
        return True
    return parse.pos[first] in _OPENING and not _has_main_verb(parse, first, last)


def _has_main_verb(parse: Parse, first: int, last: int) -> bool:
    """Whether a finite verb stands among them that no conjunction introduces."""
    finite = [token for token in range(first, last) if parse.tags[token] in _FINITE or parse.tags[token] == "MD"]
    return bool(finite) and not (
        parse.pos[first] == "SCONJ" and parse.deps[first] == "mark" and "," not in parse.words[first:last]
    )
