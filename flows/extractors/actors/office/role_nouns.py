"""The nouns before an office that say which it is, by the tree: "elections officer Ana Duarte", "mayoral aide Jan Vogt"."""

from __future__ import annotations

from newstables.extractors.actors.lexicon import Words
from newstables.extractors.actors.office.before_comma import Role
from newstables.language import Parse
from newstables.language.annotate import Document

# Adjectives that tell which office, and not what somebody is like: "mayoral", "municipal", "military", "academic".
_TELLING_WHICH = ("al", "ary", "ic")


def with_its_nouns(role: Role, start: int, document: Document, words: Words) -> Role:
    """A role in small letters that ends right before a name's `start`, with the nouns that tell which office it is.

    Not those that go on in a name, "Rotary club president", nor what the army calls a part of it: "division head".
    """
    if not role.text[:1].islower() or not document.text.endswith(f"{role.text} ", 0, start):
        return role
    parse = document.parse
    name = parse.token_at(start)
    first = parse.token_at(start - 1 - len(role.text))
    begin = first
    while first > 0 and _tells_which(parse, first - 1, name) and words.sectors.get(parse.lower[first - 1]) != "MIL":
        first -= 1
    if first < begin and parse.words[first - 1].istitle() and begin > parse.heads[first - 1] >= first:
        return role
    role.text = document.text[parse.starts[first] : start - 1]
    return role


def _tells_which(parse: Parse, token: int, name: int) -> bool:
    """Whether a word in small letters is a part of what stands before a name."""
    word = parse.words[token]
    if not word.islower() or not token < parse.heads[token] <= name:
        return False
    if parse.deps[token] == "compound":
        return parse.pos[token] == "NOUN"
    return parse.deps[token] == "amod" and word.endswith(_TELLING_WHICH)
