"""What somebody is, before a comma and his name: "the finance minister, Bodil Krag,", "the driver, Tom Hall,"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from newstables.extractors.actors.lexicon import CLOSED, Words, listed
from newstables.extractors.actors.office.apposed import apposed_before, goes_on, may_stand_before
from newstables.extractors.actors.office.role_starts import FINITE, JOINTS, is_of_a_role

OWNERS = frozenset({"its", "their", "his", "her", "our", "my"})
_DETERMINED = OWNERS | {"the", "a", "an", "this", "another", "every", "each", "no"}
_WINDOW = 100  # characters before the comma
# "the finance minister", "Chile's envoy to Peru", "the company's head of sales": whose, what, over what.
_THE_OFFICE = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|([A-Z][\w-]+['’]s)|[a-z]+['’]s)\s((?:[\w-]+['’]?\s){0,5}?[\w-]+)"
    r"(\s(?:of|for|to)\s(?:[\w&'’-]+\s){0,7}[\w&'’-]+)?$"
)
_SENTENCE = re.compile(r"\n|[.”\"] ")
_SAID_BY = re.compile(r"[,?!]?[\"”'’] (\w+) [^,.;:\"“”]*$")  # behind what is quoted
# Behind what opens a sentence a comma may be left out: "The city's mayor, Ana Duarte said so", "As its head, …".
_SLOPPY = re.compile(r"(?:(?:^|[.!?\n”\"] ?)(?:The )?|\b[Aa]s )\w$")
_AGED = re.compile(r", (?:aged )?\d{1,3}\b")
_FRONTED = re.compile(r"(?:^|[.!?\n”\"] ?)([A-Z][a-z]+)((?: [a-z]+)?) $")  # "Killed by the", "After hitting the"
_BEFORE_ANOTHER = frozenset(
    {"after", "before", "with", "without", "like", "unlike", "beside", "besides", "behind", "near", "for", "to", "by"}
)


@dataclass(slots=True)
class Role:
    """A role in the text's words; `owner` is whose it is where a possessive says so ("Iraq's prime minister"), `which`
    the nouns before it that tell no more than which it is ("elections" of "elections officer").
    """

    text: str
    owner: str = ""
    of_another: bool = False  # "its general secretary": of what, the role does not say
    which: str = ""

    @property
    def whole(self) -> str:
        """The role as it is written."""
        return f"{self.which} {self.text}" if self.which else self.text


def with_article(window: str, words: Words) -> str:
    """ "The Commissioner for Ports", "The Larkhill State Governor" for what a sentence begins with that is no more than
    an office in capitals.
    """
    last = list(_SENTENCE.finditer(window))[-1:]
    start = last[0].end() if last else 0
    parts = window[start:].split()
    if not parts or not parts[0][:1].isupper() or parts[0][-1] == "-" or parts[0].lower() in _DETERMINED:
        return window
    if any(part == "the" and before not in ("of", "for") for before, part in pairwise(parts)):
        return window  # "Also the Secretary"
    is_title = all(part[:1].isupper() or part in JOINTS for part in parts) and any(
        part.lower() in words.offices for part in parts
    )
    return f"{window[:start]}The {window[start:]}" if is_title or parts[0].lower() in words.offices else window


def with_owner(window: str, floor: int, text: str) -> str:
    """What stands before a comma and a name, with whose that is where another's name ends: "Trump's nominee"."""
    return text[text.rfind(" ", 0, floor) + 1 : floor] + window if window.startswith(("'s ", "’s ")) else window


def _is_before_verb(following: str, words: Words) -> bool:
    """Whether a verb is right behind a name, which so is a subject and beside nobody: " scored"; not " and others"."""
    word = following.split(" ", 2)[1].rstrip(".,") if following.startswith(" ") else ""
    if not (word.isalpha() and word.islower()) or word in ("and", "or"):
        return False
    return word in FINITE or word in words.speech or not words.classes.get(word.capitalize(), 0) & CLOSED


def _is_fronted(window: str, start: int, following: str) -> bool:
    """`Killed by the gunman, Ana Duarte, 20, was a nurse`: whether what he did or was done to him opens a sentence, the
    office is another's in it, and he is its subject, whose age stands between commas.
    """
    if not _AGED.match(following):
        return False
    opened = _FRONTED.search(window[:start])
    if opened is None:
        return False
    first, second = opened[1].lower(), opened[2].strip()
    is_open = first in _BEFORE_ANOTHER and (not second or second.endswith("ing"))  # not "For years the mayor"
    return is_open or second in _BEFORE_ANOTHER or (first.endswith("ing") and not second)


def _are_kinds(kinds: Sequence[str], words: Words, is_apart: bool, is_owned: bool, is_alone: bool) -> bool:
    """Whether words before an office tell of what kind it is; not "Greeting the Russian leader, Ana Duarte said". A
    body's name, "the ZLP chairman", is one where a comma closes the person's name.
    """
    lands = words.country_openers if is_apart else ()
    if all(is_of_a_role(word, words) or word in lands or (is_alone and word[:1].isupper()) for word in kinds):
        return True
    return is_owned and all(may_stand_before(word, words) for word in kinds)


def _the_office(window: str) -> re.Match[str] | None:
    """The phrase of an office at the end of a window: of "The party chose the candidate" what the last "the" begins."""
    match = _THE_OFFICE.search(window)
    while match is not None and "the" in match[2].split():
        match = _THE_OFFICE.search(window, match.start() + 1)
    return match


def role_before_comma(window: str, following: str, words: Words) -> Role | None:
    """What he is with "a" before it, or an office with "the" or its owner before it, then a comma and the name; what it
    is held over stands between them where a comma follows the name: in a list there may be two persons. Where a verb of
    speech follows, the office must begin the sentence: "Nobody trusts the head of the club, Ana Duarte said".
    """
    told = apposed_before(window, following, words)
    if told is not None:
        return Role(told)
    is_said = following.startswith((".", "\n")) and any(
        verb[1] in words.speech for verb in _SAID_BY.finditer(window[-_WINDOW:])
    )
    is_apart = following.startswith(",") or is_said
    is_spoken = not words.speech.isdisjoint(following.split(maxsplit=1)[:1])
    if not (is_apart or is_spoken) and window.rpartition(" ")[2].lower() not in words.offices:
        return None  # most: "On Monday, "
    match = _the_office(window[-_WINDOW:])
    is_apart = is_apart or (is_spoken and match is not None and match[0][0].isupper())
    if match is None or (match[3] and not is_apart):
        return None
    if _is_before_verb(following, words) and not _SLOPPY.search(window[-_WINDOW:][: match.start()] + match[0][:1]):
        return None  # "Replacing the captain, Ana Duarte scored"
    if _is_fronted(window[-_WINDOW:], match.start(), following):
        return None
    *kinds, noun = match[2].split()
    whose = match[0].split()[0]
    is_owned = is_apart and whose.lower() != "the"
    if noun in listed("titles", "kin") or noun in listed("titles", "companions"):
        return None
    is_alone = following.startswith(",") and not goes_on(following)
    if noun.lower() not in words.offices and not ((is_owned or is_alone) and noun in words.trades):
        return None
    if not _are_kinds(kinds, words, is_apart, is_owned, is_alone):
        return None
    over = (match[3] or "").split()
    if any(word in FINITE or word in words.speech for word in over):
        return None
    of_another = whose.lower() in OWNERS or (match[1] is None and whose.endswith(("'s", "’s")))
    if over and over[-1] in ("years", "months", "decades"):
        over = []  # "her publicist of nearly 30 years"
    return Role(" ".join([match[2], *over]), (match[1] or "")[:-2], of_another)
