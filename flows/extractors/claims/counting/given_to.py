"""People to whom something is given: gave 30 pupils a meal. What each gets is no rate of theirs."""

from __future__ import annotations

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
