"""Every capitalised name of a text, cut to its limits, with what the words in and around it say of its kind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.extract.actors.gazetteer import COUNTRY, PERSON, PLACE, Entry, Gazetteer
from flows.extract.actors.words import (
    ADJECTIVE,
    ARTICLE,
    CAPITALISED,
    CLOSED,
    COMMON,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    NEVER,
    OFFICE,
    PLACE_HEAD,
    PORTFOLIO,
    POSSESSOR,
    STYLE,
    SURNAME,
    TAKES_OF,
    TITLE,
    Words,
)

SPACE, OF, AND, POSSESSIVE, ON = 1, 2, 3, 4, 5
# What may stand between two capitalised words of one name.
_JOINTS = {
    " ": SPACE,
    "\u00a0": SPACE,
    " & ": SPACE,
    " of ": OF,
    " of the ": OF,
    " for ": OF,
    " for the ": OF,
    " on ": ON,
    " on the ": ON,
}
_JOINTS |= {" and ": AND, " and the ": AND, "'s ": POSSESSIVE, "’s ": POSSESSIVE, "' ": POSSESSIVE, "’ ": POSSESSIVE}
_LONGEST_NAME = 8  # capitalised words; longer runs are lists and headings
_CORPORATE = frozenset({"inc.", "inc", "corp.", "corp", "co.", "ltd.", "ltd", "stores"})  # "Shoney's Inc."
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


class Reader:
    """Reads one text. `run` gives the candidates in order, never overlapping."""

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

    def run(self) -> list[Candidate]:
        """The candidates of the text."""
        self._scan()
        begin, n, joints = 0, len(self.starts), self.joints
        for i in range(1, n + 1):
            if i == n or not joints[i]:
                self.title_start = -1
                self._parse(begin, i)
                begin = i
        if self.words.uncapitalised is not None:
            self._add_uncapitalised()
        return self.found

    def _add_uncapitalised(self) -> None:
        """Names that the gazetteer writes in lower case ("eBay" is caught by its capital; "quillon watch" is not)."""
        automaton = self.words.uncapitalised
        text, taken = self.text, {candidate.start: candidate.end for candidate in self.found}
        at = -1
        for last, name in automaton.iter_long(text):
            start, end = last - len(name) + 1, last + 1
            whole = not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
            if whole and start > at and not any(position in taken for position in range(start, end)):
                self.found.append(Candidate(start, end, name, self.gazetteer.names[name]))
                at = last
        self.found.sort(key=lambda candidate: candidate.start)

    def _scan(self) -> None:
        text, classes, names = self.text, self.words.classes, self.gazetteer.names
        adjectives, alone = self.gazetteer.adjectives, self.words.alone
        last = -99
        for match in CAPITALISED.finditer(text):
            start, end = match.span()
            token = match[0]
            if (
                token in alone
                and token not in self.seconds
                and not text[end + 1 : end + 2].isupper()
                and text[last:start] not in _JOINTS
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
                joint = _JOINTS.get(gap, 0)
                if not joint and self.wrapped and "\n" in gap:
                    joint = _JOINTS.get(gap.replace("\n", " "), 0)
            last = end if end == match.end() else -99  # nothing joins on to the rest of a compound
            if joint == SPACE and mask & COMMON:
                self.seconds.add(token)
            self.starts.append(start)
            self.ends.append(end)
            self.tokens.append(token)
            self.masks.append(mask)
            self.joints.append(joint)

    def _parse(self, i: int, end: int) -> None:
        """Cut the run of words [i, end) into names."""
        masks, joints = self.masks, self.joints
        while i < end:
            mask = masks[i]
            if joints[i] != SPACE and joints[i] != OF:
                self.title_start = -1
            length, entry = self._known(i, end)
            stretch = i + 1
            while stretch < end and joints[stretch] == SPACE and stretch - i < _LONGEST_NAME:
                stretch += 1
            head = self._head(i, stretch, end)
            if head >= i and not (
                entry is not None and i + length > head and (length > 1 or entry.kind not in (COUNTRY, PLACE))
            ):
                i = self._organisation(i, head, end)
            elif mask & HEAD and entry is None and stretch == i + 1 and not mask & (GIVEN | SURNAME):
                i = self._bare_head(i)
            elif entry is not None and not self._is_person_instead(i, length, stretch, entry):
                i = self._take_known(i, length, entry)
            elif mask & (HONORIFIC | OFFICE) or (mask & (MODIFIER | PORTFOLIO) and self._leads_to_office(i, stretch)):
                i = self._title(i, end, stretch)
            elif mask & NEVER and not (mask & GIVEN and stretch > i + 1):
                i += 1
            else:
                i = self._unknown(i, stretch)

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

    def _head(self, i: int, stretch: int, end: int) -> int:
        """The word that makes the words from i on an organisation's name, or -1."""
        masks = self.masks
        best = -1
        for k in range(i, stretch):
            mask = masks[k]
            if mask & (HONORIFIC | OFFICE) and not mask & HEAD:
                break
            if k > i and mask & ADJECTIVE and not mask & HEAD:
                break
            if mask & HEAD:
                best = k
        if best > i:
            return best
        following = (best if best >= 0 else i) + 1
        if following < end and self._goes_on(following, i):
            return i
        if stretch < end and self.joints[stretch] == AND and all(masks[k] & COMMON for k in range(i, stretch)):
            # "Health and Human Services": everyday words alone are no name, so the head is behind "and"
            for k in range(stretch, min(end, stretch + 4)):
                if (k > stretch and self.joints[k] != SPACE) or masks[k] & (TITLE | ADJECTIVE | GIVEN):
                    break
                if masks[k] & HEAD and k > stretch and not masks[i] & (TITLE | HEAD) and not self._is_distrusted(i):
                    return k
        if (
            stretch < end
            and self.joints[stretch] == POSSESSIVE
            and (masks[stretch - 1] & POSSESSOR or self.tokens[stretch].lower() in _CORPORATE)
            and any(masks[k] & HEAD for k in range(stretch, min(end, stretch + 3)))
        ):
            return next(k for k in range(stretch, min(end, stretch + 3)) if masks[k] & HEAD)
        return -1

    def _organisation(self, i: int, head: int, end: int) -> int:
        masks, joints = self.masks, self.joints
        first, last = i, head
        while first < head and (masks[first] & ARTICLE or (masks[first] & COMMON and self._is_plain_start(first))):
            if self._known(first, end)[0] > 1:
                break  # "New York Yankees"
            first += 1
        if last + 1 < end and self._goes_on(last + 1, head):
            last = self._complement(last + 1, end)
            if last + 1 < end and joints[last + 1] == AND and masks[head] & HEAD:
                _, entry = self._known(last + 1, end)
                _, before = self._known(last, end)
                if entry is None and before is None and not masks[last + 1] & (TITLE | GIVEN | TAKES_OF):
                    last = self._complement(last + 1, end)
        if first == last:
            return self._bare_head(first) if masks[head] & HEAD else last + 1
        candidate = self._emit(first, last + 1)
        candidate.head = self.tokens[head].lower()
        candidate.trusted = True
        entry = self.gazetteer.names.get(candidate.text)
        if entry is not None and entry.kind not in (PERSON, PLACE):
            candidate.entry = entry
        self.title_start = -1
        return last + 1

    def _goes_on(self, i: int, head: int) -> bool:
        """Whether word i, after "of" or "on", goes on with the name whose head is word `head`."""
        if self.joints[i] == OF:
            return self.masks[head] & TAKES_OF != 0
        return self.joints[i] == ON and self.tokens[head].lower() in self.words.takes_on

    def _bare_head(self, i: int) -> int:
        """ "the Ministry": a name only where the text has named one ministry; resolve.py sees to it."""
        if not self._is_distrusted(i):
            candidate = self._emit(i, i + 1)
            candidate.head, candidate.is_bare = candidate.text.lower(), True
        return i + 1

    def _complement(self, i: int, end: int) -> int:
        """The last word of what follows "of": one stretch, cut before a title or an adjective."""
        last = i
        while last + 1 < end and self.joints[last + 1] == SPACE and not self.masks[last + 1] & (TITLE | ADJECTIVE):
            last += 1
        return last

    def _is_person_instead(self, i: int, length: int, stretch: int, entry: Entry) -> bool:
        """A known place, country or company that is a first name here: "Chelsea Clinton", "Paris Hilton"."""
        if length == 1 and entry.kind == PLACE and self.text.startswith(" & ", self.ends[i]):
            return True  # "Adler & Zonen" is a firm, wherever Adler lies
        if length > 1 or entry.kind == PERSON or not self.masks[i] & GIVEN or i + 1 >= stretch:
            return False
        following = self.masks[i + 1]
        return not following & ~(GIVEN | SURNAME) and self.tokens[i + 1] not in self.gazetteer.adjectives

    def _take_known(self, i: int, length: int, entry: Entry) -> int:
        after = i + length
        if self.masks[i] & NEVER and length == 1:
            return after
        candidate = self._emit(i, after)
        candidate.entry = entry
        candidate.is_adjective = candidate.text in self.gazetteer.adjectives
        self.title_start = -1
        return after

    def _leads_to_office(self, i: int, stretch: int) -> bool:
        for k in range(i + 1, stretch):
            mask = self.masks[k]
            if mask & (OFFICE | HONORIFIC):
                return True
            if not mask & (MODIFIER | PORTFOLIO):
                return False
        return False

    def _title(self, i: int, end: int, stretch: int) -> int:
        """Step over an office; what follows it is a person."""
        masks, joints = self.masks, self.joints
        if self.title_start < 0:
            self.title_start = self.starts[i]
        while i < stretch and masks[i] & (HONORIFIC | OFFICE | MODIFIER | PORTFOLIO):
            i += 1
        while i < end and joints[i] in (OF, AND) and masks[i] & PORTFOLIO and not masks[i] & OFFICE:
            i += 1
            while i < end and joints[i] == SPACE and masks[i] & PORTFOLIO:
                i += 1
        return i

    def _unknown(self, i: int, stretch: int) -> int:
        """A name that only its words and its neighbours explain."""
        masks, first = self.masks, i
        while i < stretch and (
            (masks[i] & (ARTICLE | CLOSED) and not masks[i] & GIVEN) or (masks[i] & COMMON and self._is_plain_start(i))
        ):
            i += 1
        if i > first and i < stretch:
            return i  # begin again after "The", "But", "Speaking"
        if i >= stretch:
            return stretch
        begin, i = i, i + 1
        while i < stretch:
            mask = masks[i]
            if (mask & (HONORIFIC | OFFICE) and not mask & (GIVEN | SURNAME)) or mask & (ADJECTIVE | NEVER | CLOSED):
                break
            if self._begins_another(i, begin, stretch):
                break
            i += 1
        self._emit(begin, i)
        self.title_start = -1
        return i

    def _begins_another(self, i: int, begin: int, stretch: int) -> bool:
        """Whether a known name begins at word i, in a run that began at word `begin`."""
        length, entry = self._known(i, stretch)
        if entry is None or self.masks[begin] & (PLACE_HEAD | STYLE) or self.tokens[begin].endswith("."):
            return False
        return length > 1 or not (self.masks[begin] & GIVEN or entry.kind == PERSON or self.masks[i] & SURNAME)

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
