"""The nouns before an office that say which it is, by the tree: "elections officer Ana Duarte", "mayoral aide"."""

from __future__ import annotations

from newstables.extractors.actors.lexicon import Words
from newstables.language import Parse
from newstables.language.annotate import Document

# Adjectives that tell which office, and not what somebody is like: "mayoral", "municipal", "military", "academic".
_TELLING_WHICH = ("al", "ary", "ic")


def nouns_before(role: str, start: int, document: Document, words: Words) -> str:
    """The nouns before a role in small letters that ends right before a name's `start`; "" where there are none.

    Not those that go on in a name, "Rotary club president", nor what the army calls a part of it: "division head".
    """
    if not role[:1].islower() or not document.text.endswith(f"{role} ", 0, start):
        return ""
    parse, begin = document.parse, start - 1 - len(role)
    first = last = parse.token_at(begin)
    name = parse.token_at(start)
    while first > 0 and (tells := _tells_which(parse, first - 1, name, words)):
        first -= tells
    if first == last or (parse.words[first - 1].istitle() and last > parse.heads[first - 1] >= first):
        return ""
    return document.text[parse.starts[first] : begin - 1]


def _tells_which(parse: Parse, token: int, name: int, words: Words) -> int:
    """How many tokens, from one in small letters back, are a part of what stands before a name; with a hyphen three."""
    word = parse.lower[token]
    if not parse.words[token].islower() or not token < parse.heads[token] <= name or words.sectors.get(word) == "MIL":
        return 0
    is_noun = parse.deps[token] == "compound" and parse.pos[token] == "NOUN"
    if not is_noun and not (parse.deps[token] == "amod" and word.endswith(_TELLING_WHICH)):
        return 0
    joined = token > 1 and parse.words[token - 1] == "-"
    return 3 if joined else 1
