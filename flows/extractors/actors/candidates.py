"""A run of capitalised words cut into names, each to its limits."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import COUNTRY, PERSON, PLACE, Entry
from newstables.extractors.actors.joints import AND, OF, ON, POSSESSIVE, SPACE
from newstables.extractors.actors.tokens import Tokens
from newstables.extractors.actors.words import (
    ADJECTIVE,
    ARTICLE,
    BODY,
    CLOSED,
    COMMON,
    GIVEN,
    HEAD,
    HONORIFIC,
    MISC_TAIL,
    MODIFIER,
    NEVER,
    OFFICE,
    PAPER,
    PLACE_HEAD,
    PLACE_TAIL,
    PORTFOLIO,
    POSSESSOR,
    SIDE,
    STYLE,
    SURNAME,
    TAKES_OF,
    TITLE,
    TRADE,
)

_LONGEST_NAME = 8  # capitalised words; longer runs are lists and headings
_REGION = 10_000_000  # people, where regions begin in the gazetteer
_CORPORATE = frozenset({"inc.", "inc", "corp.", "corp", "co.", "ltd.", "ltd", "stores"})  # "Shoney's Inc."
_FOLLOWING = re.compile(r"\s([a-z]+)")


class Run(Tokens):
    """Cuts one run of words into names. `parse` puts them into `found`, in order, never overlapping."""

    def parse(self) -> None:
        """Cut the run into names."""
        masks, joints = self.masks, self.joints
        i, end = 0, len(masks)
        while i < end:
            mask = masks[i]
            if joints[i] != SPACE and not (joints[i] == OF and mask & PORTFOLIO):
                self.title_start = -1
            length, entry = self._known(i, end)
            stretch = i + 1
            while stretch < end and joints[stretch] == SPACE and stretch - i < _LONGEST_NAME:
                stretch += 1
            head = self._head(i, stretch, end) if i + 1 < end else -1
            if head >= i and not (
                entry is not None and i + length > head and (length > 1 or entry.kind not in (COUNTRY, PLACE))
            ):
                i = self._organisation(i, head, end)
            elif mask & HEAD and entry is None and stretch == i + 1 and not mask & (GIVEN | SURNAME):
                i = self._bare_head(i)
            elif entry is not None and not self._is_person_instead(i, length, stretch, entry):
                i = self._branch(i, length, stretch, entry) or self._take_known(i, length, entry)
            elif mask & (HONORIFIC | OFFICE) or (mask & (MODIFIER | PORTFOLIO) and self._leads_to_office(i, stretch)):
                i = self._title(i, end, stretch)
            elif mask & NEVER and not (mask & GIVEN and stretch > i + 1):
                i += 1
            elif mask & TRADE and not mask & (GIVEN | SURNAME) and i + 1 < stretch and masks[i + 1] & GIVEN:
                self.title_start = self.starts[i]  # "Pollster Greg Nast"
                i += 1
            else:
                i = self._unknown(i, stretch)

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
            if mask & HEAD or (k > i and mask & (PAPER | SIDE) and self._is_place_name(k, i, stretch)):
                best = k
        if masks[i] & BODY and i + 2 == stretch and self._is_country(i + 1):
            return i + 1  # "Statistics Norway"
        if best > i:
            return -1 if best + 1 < stretch and self._is_only_inside(best) else best
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
            and (masks[stretch - 1] & POSSESSOR or masks[i] & STYLE or self.tokens[stretch].lower() in _CORPORATE)
            and any(masks[k] & HEAD for k in range(stretch, min(end, stretch + 3)))
        ):
            return next(k for k in range(stretch, min(end, stretch + 3)) if masks[k] & HEAD)
        return -1

    def _organisation(self, i: int, head: int, end: int) -> int:
        masks, joints = self.masks, self.joints
        first, last = i, head
        while first < head and (masks[first] & ARTICLE or (masks[first] & COMMON and self._is_plain_start(first))):
            if self._known(first, end)[0] > 1 or (masks[first] & BODY and first + 1 == head):
                break  # "New York Yankees", "Statistics Norway"
            first += 1
        length, entry = self._known(first, end)
        goes_on = last + 1 < end and self._goes_on(last + 1, head)
        if entry is not None and (first + length > last + 1 or (first == last and not goes_on)):
            return self._take_known(first, length, entry)
        if goes_on:
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
        if self.joints[i] != ON or not self.masks[i] & COMMON or self.masks[i] & NEVER:
            return False
        return self.tokens[head].lower() in self.words.takes_on

    def _bare_head(self, i: int) -> int:
        """ "the Ministry": a name only where the text has named one ministry; cast.py sees to it."""
        if not self._is_distrusted(i):
            candidate = self._emit(i, i + 1)
            candidate.head, candidate.is_bare = candidate.text.lower(), True
        return i + 1

    def _complement(self, i: int, end: int) -> int:
        """The last word of what follows "of": one stretch, cut before a title or an adjective.

        An everyday word takes an "of" of its own: "Council for the Welfare of Seafarers".
        """
        masks, joints, last, more = self.masks, self.joints, i, True
        while last + 1 < end and not masks[last + 1] & (TITLE | ADJECTIVE):
            if joints[last + 1] == OF and more and masks[last] & COMMON and not masks[last] & HEAD:
                more = False
            elif joints[last + 1] != SPACE:
                break
            last += 1
        return last

    def _is_place_name(self, k: int, i: int, stretch: int) -> bool:
        """Whether word k makes a paper's or a team's name of the word before: "Toronto Star", "Ravensby United"."""
        if self.masks[k] & SIDE:
            return k + 1 == stretch and not self.masks[k - 1] & (ARTICLE | COMMON)
        entry = self.gazetteer.names.get(self.tokens[k - 1])
        return entry is not None and entry.kind in (PLACE, COUNTRY) and entry.population < _REGION  # "Pacific Standard"

    def _is_country(self, i: int) -> bool:
        entry = self.gazetteer.names.get(self.tokens[i])
        return entry is not None and entry.kind == COUNTRY

    def _is_only_inside(self, head: int) -> bool:
        """Whether a head that is often something else goes on as the name of a thing: "Energy Saving Week"."""
        if self.tokens[head].lower() not in self.words.unsure:
            return False
        mask = self.masks[head + 1]
        return mask & (COMMON | MISC_TAIL | PLACE_TAIL) != 0 and not mask & (TITLE | MODIFIER | GIVEN | CLOSED)

    def _branch(self, i: int, length: int, stretch: int, entry: Entry) -> int:
        """A name that begins with a country ("Kenya Red Cross", "the Iraq Body Count group"): what follows it, or 0."""
        after = i + length
        if entry.kind != COUNTRY or after >= stretch:
            return 0
        more, branch = self._known(after, stretch)
        head = "society"
        if branch is None or branch.name not in self.words.branches:
            masks = self.masks[after:stretch]
            if len(masks) < 2 or not all(mask & COMMON and not mask & (GIVEN | NEVER | CLOSED) for mask in masks):
                return 0
            self.reads_on = True
            following = _FOLLOWING.match(self.text, self.ends[stretch - 1])
            if following is None or following[1] not in self.words.introducers:
                return 0
            more, head = len(masks), ""  # an organisation, of a sector that "group" does not tell
        candidate = self._emit(i, after + more)
        candidate.head, candidate.trusted = head, True
        return after + more

    def _is_person_instead(self, i: int, length: int, stretch: int, entry: Entry) -> bool:
        """A known place, country or company that is a first name here: "Chelsea Clinton", "Paris Hilton"."""
        if length == 1 and entry.kind == PLACE and self.text.startswith(" & ", self.ends[i]):
            return True  # "Adler & Zonen" is a firm, wherever Adler lies
        if length > 1 or entry.kind == PERSON or not self.masks[i] & GIVEN or i + 1 >= stretch:
            return False
        following = self.masks[i + 1]
        if entry.kind == COUNTRY and self._known(i + 1, stretch)[1] is not None:
            return False  # "Kenya Red Cross"
        return not following & ~(GIVEN | SURNAME) and self.tokens[i + 1] not in self.gazetteer.adjectives

    def _take_known(self, i: int, length: int, entry: Entry) -> int:
        after = i + length
        if self.masks[i] & NEVER and length == 1:
            return after
        candidate = self._emit(i, after)
        candidate.entry = entry
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
