"""What befell those counted, by the words of the clause; and whether the text counts up to now."""

from __future__ import annotations

from newstables.extractors.claims.sentence import Sentence
from newstables.extractors.claims.vocabulary import LEX
from newstables.schemas.claims import Event

AFTER = 8  # tokens after a counted noun within which its verb stands: "people were reported to have been killed"
_NEW_CLAUSE = frozenset((".", ";", ":", "but", "while", "when", "after", "before", "because", "if", "until"))
BEFORE = 5  # tokens before a number within which a verb that takes it as object stands: "killing at least"


# Before a count these make it a place or a time of the event: "arrested in four cases", "laid off at three depots".
_WHERE = frozenset(("in", "at", "from", "near", "on", "across", "inside", "outside", "during", "within"))


def event_of(sentence: Sentence, first: int, after: int, floor: int, unit: str | None = None) -> Event | None:
    """The event of a count of people: from its own noun, the verb after it, or the verb before it."""
    words = sentence.words
    table = LEX.events
    if unit in LEX.jobs and (gone := _lost_jobs(sentence, first, after, floor)):
        return gone
    if sentence.vocabulary.isdisjoint(table.keys):
        return None
    for index in range(first, after):
        found = table.after(words, index)
        if found and (found[1] >= after or words[index] not in LEX.event_nouns):  # not 32 death claims
            return found[0]
    if unit in LEX.no_victims:
        return None
    governing = _governing(sentence, first, floor)
    if governing:
        return governing
    if words[first - 1] in _WHERE:
        return None
    joined = _joined(sentence, after)
    if words[after : after + 1] == [","] and "," in words[after + 2 : after + 12]:
        closed = words.index(",", after + 2)  # at least 74, including eight children, were killed
        if words[after + 1] in ("including", "most", "many", "some", "mostly", "all", "among"):
            after = closed + 1
    for index in range(after, min(sentence.size, after + (AFTER if not joined else 2 * AFTER))):
        if words[index] in (".", ";", ",", ":", "but", "while", "("):
            break
        if words[index][0].isdigit() and index != joined:
            break
        found = table.after(words, index)
        if index > joined > 0 and sentence.letters[index] != "V":
            continue  # what is said of the second subject's noun is not said of the first
        if found and not _acts(sentence, index, found[1]):
            return found[0]
    for index in range(first - 1, max(-1, first - 1 - BEFORE, floor - 1), -1):
        if words[index] == "and" and (words[index - 1] == "," or sentence.letters[index - 1 : index] == "V"):
            break  # people were evacuated and 30 homes
        if words[index] in _NEW_CLAUSE or words[index] in LEX.stops_relatives:
            break
        found = table.before(words, index)
        if found and words[index] not in LEX.events_of_object:
            return found[0]
    return None


def _lost_jobs(sentence: Sentence, first: int, after: int, floor: int) -> Event | None:
    """`cut 450 jobs`, `450 posts will go`: whoever holds them is dismissed."""
    words = sentence.words
    verb = sentence.letters.rfind("V", max(floor, first - BEFORE), first)
    if verb >= 0:
        nobody = words[verb - 1] in LEX.jobs_nobody  # the economy shed jobs: a balance of many
        return "dismissed" if words[verb] in LEX.jobs_cutting and not nobody else None
    verb = sentence.letters.find("V", after, after + AFTER)
    while 0 <= verb < sentence.size and sentence.letters[verb] in "VA":
        if words[verb] in LEX.jobs_cutting or words[verb] == "go":
            return "dismissed"
        verb += 1
    return None


def _joined(sentence: Sentence, after: int) -> int:
    """The number of a second subject of the same verb: "ten soldiers and at least 40 rebels were killed"; 0 if none."""
    if sentence.words[after] != "and":
        return 0
    number = sentence.letters.find("#", after, after + 5)
    between = sentence.letters[after:number] if number > 0 else "V"
    return 0 if "V" in between or "N" in between else number


def _governing(sentence: Sentence, first: int, floor: int) -> Event | None:
    """The event of a verb that takes the number as its object: "killing all seven astronauts"."""
    index = first - 1
    while index >= floor and sentence.letters[index] in "DA":
        index -= 1
    found = LEX.events.before(sentence.words, index) if index >= floor else None
    return found[0] if found and sentence.words[index].endswith(("ed", "ing", "kill", "kills", "hurt")) else None


def _acts(sentence: Sentence, index: int, after: int) -> bool:
    """Whether those counted do it to others: "two gunmen killed 12 people"."""
    word = sentence.words[index]
    if word in LEX.events_of_object and sentence.words[index - 1] not in LEX.auxiliaries:
        return True  # two robbers fired
    if not word.endswith(("ed", "kill", "kills")) or word in ("died", "marched", "protested", "voted", "disappeared"):
        return False
    if sentence.words[index - 1] in LEX.auxiliaries or sentence.words[index - 1] in ("and", "or"):
        return False
    if sentence.words[after] in ("there", "here"):
        return False
    following = sentence.letters[after : after + 1]
    return following in tuple("DNO#") or (
        sentence.words[after] in ("at", "about", "more", "nearly") and sentence.words[after + 1] in ("least", "than")
    )


def _is_record(words: list[str]) -> bool:
    """Whether "since" says how rare a figure is, not from when it was counted: "its lowest since 2008"."""
    return any(word.endswith("est") or word in ("first", "worst", "best", "most", "least", "record") for word in words)


def is_cumulative(sentence: Sentence, first: int, after: int) -> bool:
    """Whether the text says so far, since, in total, right before or soon after the number."""
    words = sentence.words
    table = LEX.cumulative
    if sentence.vocabulary.isdisjoint(table.keys):
        return False
    for index in range(max(0, first - 3), first):
        found = table.before(words, index)
        if found and not (words[index] == "since" and "V" in sentence.letters[index:first]):  # since I was sixteen
            return True
    for index in range(first, min(sentence.size, after + 8)):
        found = table.after(words, index)
        if found and (found[0] == "after" or index < after):
            return not (words[index] == "since" and _is_record(words[after:index]))
        if index >= after and words[index] in (";", "."):
            return False
    return False
