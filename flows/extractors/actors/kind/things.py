"""Names of things, by the grammar around them: a law whose section is told, an event, who carries a title of beauty."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    CLOSED,
    COMMON,
    GIVEN,
    HEAD,
    MISC_TAIL,
    NEVER,
    SURNAME,
    Words,
    listed,
)
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import JOINING

_NEAR = 60  # characters before a name
_PROVISION = re.compile(
    r"\b(?:[Ss]ub-?)?(?:[Ss]ections?|[Aa]rticles?|[Cc]lauses?|[Pp]aragraphs?|[Ss]chedules?|[Cc]hapters?)"
    r" \d[\w()., -]{0,24}(?:and \d[\w()]{0,8} )?of (?:the )?$"
)
_LONGEST_OF = len("of the \n")  # with which a provision ends: most names have none before them
_SUM = re.compile(r" ?\d[\d,.]* ?(?:million|billion|trillion|bn|mn)\b")  # "JD 243 million": money
_BOX_OFFICE = re.compile(  # "Marrow Lane earned $40m in its opening weekend": a film
    r" (?:earned|grossed|made|took in) [^.]{3,40}\b(?:opening weekend|box office|ticket sales|theat(?:er|re)s)"
)
_EXAM = re.compile(r" (?:exams?|examinations?|test scores|scores|entrance tests?)\b")  # "the PRISMA exam"
_LONGEST_SIGN = 3
_IN_BRACKETS = re.compile(
    r" \([A-Z][\w-]*(?:,? (?:(?:and|of) )?[A-Z][\w-]*)*\) ([A-Z][a-z]+)"
)  # "Forces (Special Powers) Act"
_LIST_BEHIND = re.compile(r"(?:, [A-Z][\w-]+)*,? (?:and|&) ((?:[A-Z][\w-]+ )*[A-Z][a-z]+)\b(?! [A-Z])")
_BEAUTY = re.compile(r"\b(?:Miss|Mister|Mrs\.?) $")
_STATES_OF = re.compile(r"(?:State|States) of [A-Z][a-z]+|Lines? of [A-Z][a-z]+")
_WORD = re.compile(r" ([a-z]+)")
_RIVER = re.compile(
    r"(?<=[Tt]he )[A-Z]\w+(?:[,.;:)]| (?:and|is|in|was|that|which|where|have|has|from|to"
    r"|by|for|river|basin|rain ?forest|jungle|region|forest|delta|valley)\b)"
)
_BURNT = (" acres", "-acre", " hectares", "wildfire", "bushfire")
_NAMING = (" called ", " named ", " dubbed ", " titled ", " nicknamed ", "codenamed ", "code-named ")
_NAMED = re.compile(r" (?:called|named|dubbed|titled|nicknamed|code-?named) [\"“‘']?((?:[A-Z][\w-]+ ?)+)(?<! )")
_AN = re.compile(r"\b[Aa]n? (?:[a-z][\w-]+ ){0,2}$")
_NOUN = re.compile(r"([a-z]+),?$")
_STORMS = ("torm ", "yphoon ", "urricane ", "yclone ")
_STORM = re.compile(r"\b([Ss]torm|(?:[Ss]uper)?[Tt]yphoon|[Hh]urricane|[Cc]yclone) [\"“‘']?([A-Z][a-z]+)")
_DEFINITE = (" the ", "The ")


def is_thing_by_grammar(span: Span, name: str, text: str, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether what stands around a name, or how it is made, says that it is a thing's and acts for nobody."""
    if span.kind == PERSON:
        return (
            _is_title_of_beauty(span, name, text, words, gazetteer)
            or _is_everyday(span, name, text, words)
            or _is_product(span, name, text, words, gazetteer)
        )
    if span.kind == PLACE:
        return False
    if _BOX_OFFICE.match(text, span.end) or (name.isupper() and _EXAM.match(text, span.end)):
        return True
    if name.isupper() and len(name) <= _LONGEST_SIGN and _SUM.match(text, span.end):
        return True
    near_of = text.find("of", max(0, span.start - _LONGEST_OF), span.start) >= 0
    if near_of and _PROVISION.search(text, max(0, span.start - _NEAR), span.start):
        return True
    if name.endswith(" Fire") and text.endswith(_DEFINITE, 0, span.start):
        return any(noun in text for noun in _BURNT)  # "the Creek Fire"; no article stands before "Cal Fire"
    if _STATES_OF.fullmatch(name) or _is_law(name, words) or _is_people(name, words) or _are_many(name, words):
        return True
    return _is_of_a_thing(span, name, text, words)


def is_river(name: str, text: str) -> bool:
    """Whether a name that a firm and a river have is the river's: no firm alone has an article."""
    return name in listed("nobody", "rivers") and _RIVER.search(text, text.index(name)) is not None


def called_things(spans: Sequence[Span], text: str) -> set[str]:
    """What storms and other things are called in the text: "Tropical Storm Malia", "an app, named Ridely"; not Reid of
    "Storm Reid", who is a person.
    """
    is_named = any(word in text for word in _NAMING)
    found = (
        {called[1] for called in _NAMED.finditer(text) if _is_of_things(text, called.start())} if is_named else set()
    )
    if not any(noun in text for noun in _STORMS):
        return found
    people = {text[span.start : span.end] for span in spans if span.kind == PERSON}
    return found | {
        called[2] for called in _STORM.finditer(text) if called[1] not in ("Storm", "storm") or called[0] not in people
    }


def _is_of_things(text: str, end: int) -> bool:
    noun = _NOUN.search(text, max(0, end - _NEAR), end)
    return noun is not None and noun[1] in listed("nobody", "works")


def is_another_commonwealth(span: Span, name: str, text: str) -> bool:
    """ "The Commonwealth of Virginia": a state, and not that of Nations."""
    return name == "Commonwealth" and text.startswith(" of ", span.end)


def _is_title_of_beauty(span: Span, name: str, text: str, words: Words, gazetteer: Gazetteer) -> bool:
    """ "Miss Universe Chile", "Miss Tourism": whoever has the title has another name."""
    if not _BEAUTY.search(text, max(0, span.start - _NEAR), span.start):
        return False
    parts = [part for part in name.split() if part.lower() not in JOINING]
    if not parts:  # "Mrs De": a surname that begins another
        return False
    known = name in gazetteer.names or parts[-1] in gazetteer.names
    masks = [words.classes.get(part, 0) for part in parts]
    if any(mask & (GIVEN | SURNAME) for mask in masks):
        return parts[0] in listed("nobody", "pageants")
    return known or all(mask & COMMON for mask in masks)


def _is_product(span: Span, name: str, text: str, words: Words, gazetteer: Gazetteer) -> bool:
    """ "a silver Nissan Tiida": what has an article and is called after its maker, who is nobody's first name."""
    maker, _, model = name.partition(" ")
    known = gazetteer.names.get(maker)
    if not model or known is None or known.kind != ORGANISATION or words.classes.get(maker, 0) & GIVEN:
        return False
    return _AN.search(text, max(0, span.start - _NEAR), span.start) is not None


def _is_everyday(span: Span, name: str, text: str, words: Words) -> bool:
    """ "the Kingdom", "Festival": no person of one word has an article, nor a word for things, but by a name."""
    mask = words.classes.get(name, 0)
    if " " in name or mask & (GIVEN | SURNAME):
        return False
    if mask & MISC_TAIL:
        return True
    if not text.endswith(_DEFINITE, 0, span.start):
        return False
    return bool(mask & COMMON) or _stands_alone(text[span.end : span.end + _NEAR], words)


def _stands_alone(after: str, words: Words) -> bool:
    """Whether no noun follows: "the Kingdom came first"; not "the Boric administration"."""
    following = _WORD.match(after)
    if following is None:
        return True
    word = following[1]
    verbs = word in words.speech or word in listed("organisations", "deeds")
    return verbs or bool(words.classes.get(word.capitalize(), 0) & CLOSED)


def _is_people(name: str, words: Words) -> bool:
    """ "British Asians": many people of a faith or a descent, called after a country."""
    first, _, last = name.rpartition(" ")
    return bool(words.classes.get(first, 0) & ADJECTIVE and words.classes.get(last, 0) & NEVER and last.endswith("s"))


def _is_law(name: str, words: Words) -> bool:
    """ "Code on Social Security", "Convention against Torture"."""
    parts = name.split()
    mask = words.classes.get(parts[0], 0)
    return len(parts) > 2 and parts[1] in ("on", "against") and bool(mask & MISC_TAIL) and not mask & HEAD


def _are_many(name: str, words: Words) -> bool:
    """ "British Universities": all that a country has of a kind."""
    first, _, last = name.rpartition(" ")
    if not words.classes.get(first, 0) & ADJECTIVE or not last.endswith("s") or words.classes.get(last, 0) & HEAD:
        return False
    one = last.removesuffix("ies") + "y" if last.endswith("ies") else last.removesuffix("s")
    return bool(words.classes.get(one, 0) & HEAD)


def _is_of_a_thing(span: Span, name: str, text: str, words: Words) -> bool:
    """ "Armed Forces" of "the Armed Forces (Special Powers) Act"; "Trade" of "the Trade, Tourism and Travel Fair"."""
    act = _IN_BRACKETS.match(text, span.end)
    if act is not None:
        mask = words.classes.get(act[1], 0)
        return bool(mask & MISC_TAIL) and not mask & (HEAD | GIVEN | SURNAME)
    rest = _LIST_BEHIND.match(text, span.end)
    if rest is None or not _is_plain(name.rpartition(" ")[2], words):
        return False
    *before, last = rest[1].split()
    mask = words.classes.get(last, 0)
    return (
        bool(before) and bool(mask & MISC_TAIL) and not mask & HEAD and all(_is_plain(part, words) for part in before)
    )


def _is_plain(word: str, words: Words) -> bool:
    """Whether a word of a name is an everyday word, and no noun of bodies: names in a list do not end so."""
    mask = words.classes.get(word, 0)
    return bool(mask & COMMON) and not mask & (HEAD | GIVEN | SURNAME | CLOSED)
