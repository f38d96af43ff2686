"""People without a name, whom pronouns and definite nouns take up: those stand for no actor."""

from __future__ import annotations

from collections.abc import Callable

from newstables.extractors.actors.lexicon import listed
from newstables.language import Parse
from newstables.link.persons import is_person
from newstables.link.reading import ArticleReading
from newstables.link.tree import child
from newstables.link.words import words
from newstables.records import Actor

_BACK = 12  # sentences
Names = Callable[[int], Actor | None]  # whom a word names


def takes_up_nobody(reading: ArticleReading, head: int, gender: str, names: Names, *, speaks: bool) -> bool:
    """Whether the person before "he" or "she" has no name: "A soldier shrugged. “Maybe 90,” he said".

    Whom somebody who `speaks` speaks of in the same sentence is not himself.
    """
    parse = reading.parse
    if _is_quoted_person(reading, head, gender, names):
        return True
    sentence = parse.sent_of[head]
    for earlier in range(sentence - speaks, max(-1, sentence - 2), -1):
        first, after = parse.sents[earlier]
        subjects = [t for t in range(first, min(after, head)) if parse.deps[t] in ("nsubj", "nsubj:pass")]
        subjects = [t for t in subjects if reading.quote_of(t) is None and _is_one(reading, t, gender)]
        if subjects and parse.lower[subjects[-1]] in words("people", gender):
            return names(subjects[-1]) is None  # whom "she" before takes up has no name, or nobody knows who it is
        if subjects:
            return parse.pos[subjects[-1]] == "NOUN" and names(subjects[-1]) is None
    return False


def _is_quoted_person(reading: ArticleReading, head: int, gender: str, names: Names) -> bool:
    """`“I asked a boy,” she said. “He told me …”`: somebody without a name in the words of whoever speaks of him."""
    parse = reading.parse
    if reading.quote_of(head) is None:
        return False
    first, _ = parse.sents[max(0, parse.sent_of[head] - 1)]
    for token in range(head - 1, first - 1, -1):
        if parse.pos[token] == "NOUN" and reading.quote_of(token) is not None and _is_one(reading, token, gender):
            return names(token) is None
        if parse.pos[token] == "PROPN" and reading.quote_of(token) is not None:
            return False
    return False


def _is_one(reading: ArticleReading, token: int, gender: str) -> bool:
    """Whether a subject is one person who may be "he" or "she"."""
    parse = reading.parse
    if parse.pos[token] == "NOUN":
        lemma = parse.lemmas[token].lower()
        others = words("people", "women" if gender == "he" else "men")
        return parse.tags[token] == "NN" and is_person(lemma) and lemma not in others
    naming = reading.mentions.around(parse.starts[token])
    return parse.lower[token] in words("people", gender) or (naming is not None and naming[2].kind == "person")


def is_other_kin(noun: str, actor: Actor) -> bool:
    """Whether a noun of kin means another than somebody whose role is one: "the daughter" is not "her mother Lidia"."""
    kin = listed("titles", "kin")
    role = (actor.role or "").lower().rpartition(" ")[2]
    return noun in kin and role in kin and role != noun


def was_brought_in(reading: ArticleReading, head: int, names: Names) -> bool:
    """Whether "the boy" is one of whom "a boy" told before, by no name."""
    parse = reading.parse
    first, _ = parse.sents[max(0, parse.sent_of[head] - _BACK)]
    for token in range(first, head):
        if parse.lemmas[token] == parse.lemmas[head] and parse.pos[token] == "NOUN":
            determiner = child(parse, token, "det", "nmod:poss")  # "a boy", "her daughter"
            is_new = determiner is not None and parse.lower[determiner] not in ("the", "this", "that")
            if is_new and names(token) is None:
                return True
    return False


def is_aged_noun(parse: Parse, head: int) -> bool:
    """Whether a noun is the "old" of "the 24-year-old"."""
    return parse.lower[head] == "old" and parse.lower[head - 2 : head] == ["year", "-"]


def names_nobody_before(reading: ArticleReading, head: int, names: Names) -> bool:
    """Whether one person without a name is told of in the sentence before a word, or before it in its own."""
    parse = reading.parse
    first, _ = parse.sents[max(0, parse.sent_of[head] - 1)]
    people = (one for one in range(first, head) if parse.tags[one] == "NN" and is_person(parse.lemmas[one].lower()))
    return any(parse.deps[one] not in ("compound", "nmod:desc", "appos") and names(one) is None for one in people)
