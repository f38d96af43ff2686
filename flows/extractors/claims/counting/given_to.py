"""Whom something is given: gave 30 pupils a meal, where what each gets is no rate of theirs; gave Ukraine 22 jets."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, default_gazetteer
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.phrases import word_set
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.language.people import nouns_of_people


def is_given_to(sentence: SentenceTokens, noun: int, thing: str) -> bool:
    """Whether the counted noun at token `noun` names people whom a verb of two objects gives the `thing` that follows:
    "offered 40 workers a contract"; but "sold 300 tickets a game", "sold 20 players a season".
    """
    if thing in word_set("occasions") or thing in LEX.duration_units:
        return False
    parse = sentence.document.parse
    token = parse.token_at(sentence.starts[noun])
    if parse.lemmas[token].lower() not in nouns_of_people():
        return False
    return parse.lemmas[parse.heads[token]].lower() in word_set("two_objects") and parse.heads[token] < token


def gives_land_things(sentence: SentenceTokens, left: int, right: int) -> bool:
    """Whether a verb of two objects gives the land or town at token `left` so many of what a plural behind the number
    names: "gave Ukraine 22 fighter jets"; not "sold Airbus 320 jets", which are a firm's.
    """
    if not sentence.is_capital(left) or not sentence.tag(left - 1).startswith("VB"):
        return False
    parse = sentence.document.parse
    gives = parse.lemmas[parse.token_at(sentence.starts[left - 1])].lower() in word_set("two_objects")
    known = default_gazetteer().names.get(sentence.phrase(left, left + 1)) if gives else None
    return known is not None and known.kind in (COUNTRY, PLACE) and counted_noun(sentence, right, False) is not None
