"""Whether "one" counts who died or was hurt: "Two were shot and one was killed", "reported one dead and two hurt"."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_SUBJECTS = ("nsubj", "nsubj:pass")
_JOINING = frozenset((",", ";", "and", "but", "while"))
_STATES = frozenset(("dead", "injured", "wounded", "missing", "hurt"))


def is_victim(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """`Three fell ill and one of them has died`: how many of those told before an event befell."""
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    befell = parse.lower[parse.heads[token]] in LEX.events.keys and parse.deps[token] in ("nsubj", "nsubj:pass")
    harm = LEX.events.before(sentence.words, number.left)
    if harm and harm[0] in ("killed", "injured") and parse.deps[token] == "obj":  # killing one and wounding two
        return sentence.words[right] in LEX.stops or not sentence.words[right][:1].isalnum()
    return befell and sentence.words[right : right + 2] in (["of", "them"], ["of", "those"], ["of", "whom"])


def joins_victims(sentence: SentenceTokens, number: Number, left: int) -> bool:
    """`Two were shot and one was killed`, `five fled, one was found dead`: who is counted after others; not of things,
    "two shops, and one was burnt".
    """
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    if parse.deps[token] not in _SUBJECTS or sentence.words[left] not in _JOINING:
        return False
    verb = parse.heads[token]
    told = (verb, *(child for child in parse.children(verb) if parse.deps[child] == "xcomp"))
    if all(parse.lower[word] not in LEX.events.keys for word in told):
        return False
    first = parse.sents[parse.sent_of[token]][0]
    others = (other for other in range(first, token) if parse.tags[other] == "CD" and parse.deps[other] in _SUBJECTS)
    return any(parse.pos[parse.heads[other]] == "VERB" for other in others)


def is_found(sentence: SentenceTokens, right: int) -> bool:
    """`reported one dead and two hurt`: a state that ends what is counted; not "said one injured man"."""
    words = sentence.words
    ends = words[right + 1] in LEX.stops or not words[right + 1][:1].isalnum()
    return words[right] in _STATES and ends
