"""The capitalised words of a text: where they stand, how they join, what each says of the name that it stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.extract.actors.capitals import capitalised
from flows.extract.actors.gazetteer import Entry, Gazetteer
from flows.extract.actors.joints import JOINTS, SPACE
from flows.extract.actors.words import COMMON, GIVEN, HEAD, TAKES_OF, Words

_COMPOUND = re.compile(r"[-‑](?=[a-z]{3,}\b)")


@dataclass(slots=True)
class Candidate:
    """A name as it stands in the text."""

    start: int
    end: int
    text: str
    entry: Entry | None = None
    head: str | None = None  # the noun that makes it an organisation, in lower case
    is_adjective: bool = False
    is_bare: bool = False  # nothing but its head
    title_start: int = -1  # where the office written before it begins
    first_word: int = 0  # index of its first capitalised word
    trusted: bool = True  # its capital says something: not the start of a sentence, not a headline


class Tokens:
    """The capitalised words of one text, and the names found in it so far."""

    def __init__(self, text: str, gazetteer: Gazetteer, words: Words, wrapped: bool) -> None:
        self.text = text
        self.gazetteer = gazetteer
        self.words = words
        self.found: list[Candidate] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.tokens: list[str] = []
        self.masks: list[int] = []
        self.joints: list[int] = []  # to the word before
        self.seconds: set[str] = set()  # everyday words that ended a name before: "Peter Strand"
        self.wrapped = wrapped
        self.title_start = -1

    def _scan(self) -> None:
        text, classes, names = self.text, self.words.classes, self.gazetteer.names
        adjectives, alone = self.gazetteer.adjectives, self.words.alone
        last = -99
        for match in capitalised(text):
            start, end = match.span()
            token = match[0]
            if (
                token in alone
                and token not in self.seconds
                and not text[end + 1 : end + 2].isupper()
                and text[last:start] not in JOINTS
            ):
                continue  # most capitals at the start of sentences end here
            mask = classes.get(token, 0)
            if not mask and ("-" in token or "‑" in token) and token not in names:
                compound = _COMPOUND.search(token)  # "Iraqi-born", "US-led"
                if compound:
                    first = token[: compound.start()]
                    if (
                        first in names
                        or first in adjectives
                        or first.isupper()
                        or token[compound.end() :] in self.words.participles
                    ):
                        token, end = first, start + compound.start()
                        mask = classes.get(token, 0)
            joint = 0
            if start - last <= 9:
                gap = text[last:start]
                joint = JOINTS.get(gap, 0)
                if not joint and self.wrapped and "\n" in gap:
                    joint = JOINTS.get(gap.replace("\n", " "), 0)
            last = end if end == match.end() else -99  # nothing joins on to the rest of a compound
            if joint == SPACE and mask & COMMON:
                self.seconds.add(token)
            self.starts.append(start)
            self.ends.append(end)
            self.tokens.append(token)
            self.masks.append(mask)
            self.joints.append(joint)

    def _known(self, i: int, end: int) -> tuple[int, Entry | None]:
        """The longest name in the gazetteer that begins at word i: its length in capitalised words, and its entry."""
        gazetteer = self.gazetteer
        token = self.tokens[i].partition(" ")[0]
        longest = gazetteer.longest.get(token, 0)
        if not longest and len(token) > 2 and token.isupper():
            longest = gazetteer.longest.get(token.title(), 0)
        start = self.starts[i]
        if self.text.startswith(("'s", "’s"), self.ends[i]):
            entry = gazetteer.names.get(token + "'s")  # Moody's
            if entry is not None:
                self.ends[i] += 2
                return 1, entry
        for k in range(min(longest, end - i), 0, -1):
            name = self.text[start : self.ends[i + k - 1]]
            if "\n" in name:
                name = name.replace("\n", " ")
            entry = gazetteer.names.get(name) or gazetteer.adjectives.get(name)
            if entry is None and len(name) > 3 and name.isupper():
                entry = gazetteer.names.get(name.title())  # a dateline or a headline in capitals
            if entry is not None:
                return k, entry
        return 0, None

    def _is_plain_start(self, i: int) -> bool:
        """Whether word i, an everyday word, has its capital only because a sentence begins with it."""
        if self.masks[i] & (GIVEN | TAKES_OF | HEAD) or self.tokens[i] in self.seconds:
            return False
        return self._is_distrusted(i)

    def _is_distrusted(self, i: int) -> bool:
        """Whether word i has its capital from its place: a sentence, a line or a quotation begins there."""
        start = self.starts[i]
        if start < 2:
            return True
        before = self.text[start - 1]
        if before == " ":
            before = self.text[start - 2]
            return not (before.isalnum() or before in ",;-–—%)&$'’/")
        return True

    def _emit(self, i: int, end: int) -> Candidate:
        start, stop = self.starts[i], self.ends[end - 1]
        text = self.text[start:stop]
        if "\n" in text:
            text = text.replace("\n", " ")
        candidate = Candidate(start, stop, text, title_start=self.title_start, first_word=i)
        candidate.trusted = not self._is_distrusted(i)
        self.found.append(candidate)
        return candidate
