"""Which way a sentence looks at a time in it: at what is to come, or back. The one place that reads tense for dates."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates.clause import head_of_time, is_to_come, subject_looks_ahead
from newstables.extractors.dates.decided import was_decided_then
from newstables.extractors.dates.occasions import is_of_occasion_ahead, is_supposed
from newstables.extractors.dates.plans import began_then, came_to_nothing, look_of_verb_before, was_there_until
from newstables.extractors.dates.told import was_done
from newstables.extractors.dates.vocabulary import GAP, lexicon, no_word, trie
from newstables.language.annotate import Document

_WINDOW = 160  # characters of a clause that can still hold the verb of a date
_NEAR = 80  # characters on either side of a time


def direction(document: Document, led: str, start: int, end: int) -> int:
    """1 where the sentence looks ahead at [start, end), -1 where it looks back, 0 where it does not say.

    `led` is the text in small letters behind a line break. The last verb before the date decides ("said it will meet
    Friday"); without one, the first after it.
    """
    lower = document.lower
    first, last = document.sentence_at(start)
    first = max(first, lower.rfind("; ", max(first, start - _WINDOW), start))  # a clause of its own
    own = _OPENS_CLAUSE.search(lower, max(first, start - _SHORT), start)
    if own is not None and _CLAUSE.match(lower, end):
        first = own.start()
    if _is_of_a_known_amount(lower, first, start, end):
        return -1
    verbs, adjacent, owned = _tense(no_word(lower))
    beside = adjacent.search(lower, max(first, start - 24), start)
    at_best = beside is not None and beside[0].startswith("as ")  # "could come as soon as Friday"
    if at_best and not _open().search(lower, max(first, start - _NEAR), start):
        beside = None  # "he had warned as early as Monday"
    if beside is not None and beside[0].startswith("as of"):  # "will rise as of May 1", "As of May 1 it will rise"
        next_verb = verbs.search(led, end, min(last, end + _NEAR) + 1)
        beside = None if (_last_look(verbs, led, first, start) or _looks(next_verb)) > 0 else beside
    of_it = owned.match(lower, end)
    if of_it and of_it["unforeseen"] and not (beside and not beside[0].startswith("by")):
        return -1  # "Friday's attack": nobody knew of it before; so "destroyed by Friday's attack"
    if beside and not _is_over(document, beside[0], first, start, end, last):
        return 1 if beside.lastgroup == "ahead" else -1
    if _DETERMINED.search(lower, max(first, start - _CLOSE), start) and what_struck().match(lower, end):
        return -1  # "in the wake of the December 19 terror attack"
    if (of_it or _comes().search(lower, end, end + _CLOSE)) and subject_looks_ahead(document.parse, start):
        return 1
    verdict = _last_look(verbs, led, first, start)
    if not verdict and of_it:
        return -1  # "Friday's game": what has a day of its own has mostly been
    if not verdict:
        verdict = look_of_verb_before(document.parse, start)
    if not verdict:
        closed = _QUOTE_ENDS.search(lower, end, min(last, end + _NEAR))
        verdict = _looks(verbs.search(led, end, closed.start() if closed else min(last, end + _NEAR) + 1))
    if not verdict and _TO_DO.search(document.text, max(first, start - _WINDOW), start):
        return 1
    return _by_the_tree(document, verdict, first, start, end, last)


def _is_of_a_known_amount(lower: str, first: int, start: int, end: int) -> bool:
    """Whether the time [start, end) of a sentence that begins at `first` is of an amount with which one is compared."""
    if _COMPARED.search(lower, max(first, start - _SHORT), start):
        return True
    if _PRICED.search(lower, max(first, start - _CLOSE), start) and _AT_CLOSE.match(lower, end):
        return True
    return _PRICE_ON.search(lower, max(first, start - _CLOSE), start) is not None


def is_compared(lower: str, start: int) -> bool:
    """Whether the time at `start` of a text in small letters is of the earlier of two figures: down from 5% in."""
    return _BEFORE.search(lower, max(0, start - _SHORT), start) is not None


def _last_look(verbs: re.Pattern[str], led: str, first: int, start: int) -> int:
    """How the last verb before a date looks; 0 where none does."""
    looks = (_looks(verb) for verb in verbs.finditer(led, max(first, start - _WINDOW), start + 1))
    return next((look for look in reversed(list(looks)) if look), 0)


def _by_the_tree(document: Document, verdict: int, first: int, start: int, end: int, last: int) -> int:
    """The direction that the verbs of the sentence [first, last) give, `verdict`, where the tree knows no better."""
    lower = document.lower
    if (
        verdict > 0
        and lower[start:end] in lexicon()["weekdays"]
        and was_decided_then(document.parse, head_of_time(document.parse, start))
    ):
        return -1
    if verdict > 0 and _BUT.search(lower, end, last) and came_to_nothing(document.parse, start):
        return -1
    if verdict <= 0 and (is_to_come(document.parse, start) or is_of_occasion_ahead(document.parse, start)):
        return 1
    return 1 if verdict < 0 and _IF.search(lower, first, start) and is_supposed(document.parse, start) else verdict


def _looks(verb: re.Match[str] | None) -> int:
    """1 where a verb looks ahead, -1 where it looks back, 0 where there is none or it does neither."""
    return 0 if verb is None else {"neither": 0, "ahead": 1}.get(verb.lastgroup or "", -1)


def _is_over(document: Document, beside: str, first: int, start: int, end: int, last: int) -> bool:
    """Whether the word beside a date that mostly looks ahead does not: "had filed by Friday", "until Friday, they had
    not called", "from Friday through Sunday, 26 were hurt"."""
    lower = document.lower
    if beside.startswith("through"):
        return _FROM_DAY.search(lower, max(first, start - 40), start) is not None
    if beside.startswith(_BEGINNING):
        return began_then(document.parse, start)
    if beside.startswith("until") and _HAD.search(lower, max(first, start - _SHORT), start):
        return _BUT_NOT.search(lower, end, last) is not None  # "had until Friday to pay but did not"
    if beside.startswith(("until", "till")) and was_there_until(document.parse, start):
        return True
    if beside.startswith(("by", "until")) and (
        _HAD_DONE.search(lower, max(first, start - _NEAR), start) or _HAD_NEXT.match(lower, end, min(last, end + _NEAR))
    ):
        return True
    return beside.startswith("by") and was_done(document.parse, start)


# "To reach 100,000 a day, from 15,000 on Monday", "up from 30 percent in May".
_FIGURE = (
    r"(?:[$€£]|(?:us|a|c|nz|hk|s)\$|rs\.?\s?)?\d[\d.,]*(?:%|(?:\s(?:[a-z]+)){1,3}|[a-z]{1,3})?\s(?:on|in|at|last)\s$"
)
_COMPARED = re.compile(rf"\b(?:from|than|against|versus|compared with|compared to)\s{_FIGURE}")
# Of "from" alone both ends may lie ahead: fares will rise from $2 in January to $3 in May.
_BEFORE = re.compile(rf"\b(?:(?:up|down) from|than|against|versus|compared with|compared to)\s{_FIGURE}")
_SHORT = 48  # characters
# "They will pay a premium of 37% *to Tuesday's close*": a price that is known.
_PRICED = re.compile(r"\b(?:to|above|below|over|than|against|on)\s$")
_PRICE_ON = re.compile(r"\b(?:its|their|the)\s(?:closing\s(?:price|level|value)|close)\s(?:on|of)\s$")
_AT_CLOSE = re.compile(r"['’]s\s(?:official\s|market\s)?(?:closing\s(?:price|level|value|rate)|close|settlement)\b")
# "They said that it would close, *and in September* it shut".
_OPENS_CLAUSE = re.compile(r"[,—–]\s(?:and|but|then)\s(?:in|on|by|at|from|until)\s(?:(?:early|late|mid)[\s-])?$")
_CLAUSE = re.compile(r",?\s(?:he|she|it|they|we|i|the|a|an|his|her|its|their)\s")
_CLOSE = 24  # characters
_IF = re.compile(r"\bif\b")
_BEGINNING = ("starting", "beginning", "effective")
_FROM_DAY = re.compile(r"\bfrom\s(?:[\w.,]+\s){1,3}through\s$")
_HAD_DONE = re.compile(r"\bhad\s\w+(?:ed|en|wn)\b")
_HAD_NEXT = re.compile(r"[,\s]+(?:\w+\s){1,4}had\s")
_QUOTE_ENDS = re.compile(r"[,.!?][\"”]")  # "Come in October, not December," she said
_HAD = re.compile(r"\bhad (?:only )?until (?:\w+ )?$")
_BUT_NOT = re.compile(r"\bbut\s(?:\w+\s){0,3}?(?:did|was|were|had|failed|never|missed)\b")
_BUT = re.compile(r"\bbut\s")
_DETERMINED = re.compile(r"\b(?:the|an?)\s(?:[a-z]+\s)?$")
# a headline: "Merkel to visit Rome Friday"; not "According to one aide on Friday"
_TO_DO = re.compile(
    r"\b(?!(?:According|Thanks|Owing|Due|Contrary|Prior|Next|Close|Closer|Subject|Compared|Similar|Back|Opposed|Up|Down)\b)"
    r"[A-Z][\w.'’-]* to "
    r"(?!(?:the|one|two|three|her|his|its|our|their|this|that|these|those|all|both|some|any|him|them)\b)[a-z]{3,} "
)


@cache
def _open() -> re.Pattern[str]:
    """What leaves open when something comes, before "as soon as"."""
    return re.compile(rf"\b(?:{trie(lexicon()['tense']['open'])})\s")


@cache
def what_struck() -> re.Pattern[str]:
    """What nobody knows of beforehand, with a word or two that say of what kind it was; a ruling has its day."""
    tense = lexicon()["tense"]
    nouns = trie(set(tense["unforeseen"]) - set(tense["announced"]))
    return re.compile(rf"{GAP}(?:[a-z]+{GAP}){{0,2}}(?:{nouns})s?\b")


@cache
def _comes() -> re.Pattern[str]:
    """What a day does that is to come; it spares the look at the tree."""
    tense = lexicon()["tense"]
    return re.compile(rf"\s(?:{trie([*tense['approaching'], *tense['drawing_near']])})")


@cache
def _tense(no_word: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The verbs that look ahead or back, each with the character before it; the words that do so right before a date;
    what a date has of its own."""
    tense = lexicon()["tense"]
    back = trie(tense["back"])
    ended = rf"(?!(?:{trie(tense['no_verbs'])})\b)[a-z]{{4,16}}+(?<=ed)"
    denied = rf"(?:{trie(tense['denied'])}){GAP}be{GAP}[a-z]+"
    # The verb after "will" belongs to it, with what stands between: "will soon be brought" does not look back.
    between = rf"(?:{GAP}(?:{trie(tense['between'])}))*"
    words = trie(word for word in tense["ahead"] if word[0].isalpha())
    words = rf"(?!(?:starts|ends|hopes){GAP}(?:{back}|{ended})\b)(?:{words})"  # housing starts fell: a noun
    endings = "|".join(rf"(?<=\w['’]){word[1:]}" for word in tense["ahead"] if not word[0].isalpha())  # she'll
    ahead = rf"be{GAP}(?:[a-z]+ed|{back})|(?:{words}|{endings})(?:{GAP}to)?{between}(?:{GAP}[a-z]+)?"
    neither = trie(tense["neither"])
    participle = rf"been\b|(?:{back})\b|[a-z]{{3,}}(?:ed|en|wn|ne|pt|ught|ft|lt)\b"
    unreal = rf"(?:would|could|might|should){GAP}have{GAP}(?={participle})"
    missed = rf"(?P<missed>(?:was|were){GAP}to{GAP}have|{unreal}[a-z]+)"
    verbs = rf"{no_word}(?:(?P<neither>{neither})|{missed}|(?P<ahead>{ahead})|(?P<back>{denied}|{back}|{ended}))\b"
    at = rf"(?P<ahead>{trie(tense['ahead_at'])})|(?P<back>{trie(tense['back_at'])})"
    more = rf"(?:(?:(?<=ing)|(?<=effective)){GAP}(?:on|in|from|with)|{GAP}at{GAP}least)?"
    beside = rf"\b(?:{at}){more}(?:{GAP}(?:the|a|an|its|his|her|their))?{GAP}$"
    owned = rf"['’]s{GAP}(?:(?:[a-z]{{3,12}}{GAP})?(?P<unforeseen>(?:{trie(tense['unforeseen'])})s?\b))?"
    return re.compile(verbs), re.compile(beside), re.compile(owned)
