"""A text → the names in it: its capitalised words are cut into runs, and each run into names.

News writes the same runs again and again ("Washington", "Mr. Annan", "the United States"): what a run of words gives
is kept, and of the runs of a new article more than half are known. 0.24 ms for 2 KB became 0.08.
"""

from __future__ import annotations

import re
from itertools import product

from flows.annotate import Document
from flows.extract.actors.candidates import Run
from flows.extract.actors.capitals import PARTICLE_ENDS, reach, split_at_capitals
from flows.extract.actors.context import Context
from flows.extract.actors.gazetteer import Gazetteer
from flows.extract.actors.joints import JOINTS, SPACE
from flows.extract.actors.memo import Memo
from flows.extract.actors.sighting import Sighting, sighting
from flows.extract.actors.tokens import Candidate, is_distrusted
from flows.extract.actors.words import COMMON, words_of

Found = tuple[int, int, Sighting]  # start, end

_COMPOUND = re.compile(r"[-‑](?=[a-z]{3,}\b)")
# What a word says at once: it is kept for each, so most words cost one look-up.
_ALONE, _COMMON, _IS_COMPOUND = 1, 2, 4
# What the three characters before a word say: the place makes its capital; the word may begin before its capital.
_DISTRUSTED, _REACHES = 1, 2
# What follows a run and is read with it.
_POSSESSIVE, _FIRM = 1, 2
_AFTER = {"'s": _POSSESSIVE, "’s": _POSSESSIVE, " &": _FIRM}
_BROKEN = 16  # added to a joint that holds a line break
_MOST_RUNS, _MOST_WORDS, _MOST_TAILS = 1 << 14, 1 << 16, 1 << 14  # kept at most; then they are gathered anew


def _joints() -> dict[str, int]:
    joints = {}
    for gap, joint in JOINTS.items():
        for letters in product(*[" \n" if letter == " " else letter for letter in gap]):
            broken = "".join(letters)
            joints[broken] = joint if broken == gap else joint + _BROKEN
    return joints


_ALL_JOINTS = _joints()
_LONGEST_JOINT = max(map(len, _ALL_JOINTS))


class Reader:
    """Reads texts by one gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.words = words_of(gazetteer)
        self.context = Context(self.words)
        self._facts = Memo(self._look_at, _MOST_WORDS)  # word → _ALONE, _COMMON, _IS_COMPOUND
        self._tails = Memo(_look_before, _MOST_TAILS)  # the three characters before a word → _DISTRUSTED, _REACHES
        # Run → its names as (start within the run, length, sighting): for each value of _DISTRUSTED and of _POSSESSIVE.
        self._known: list[dict[str, list[Found]]] = [{}, {}, {}, {}]

    def read(self, document: Document) -> list[Found]:
        """Every capitalised name of the text in order, never overlapping."""
        text = document.text
        parts, runs, seconds = self._runs(document)
        found: list[Found] = []
        for first, last, start, stop, distrusted in runs:
            after = _AFTER.get(text[stop : stop + 2], 0)
            # What else of the text a run may be read with is not in the key: then it is read anew.
            keep = after != _FIRM and not (distrusted and parts[first] in seconds)
            kept = self._known[distrusted + 2 * after] if keep else {}
            words = text[start:stop]
            names = kept.get(words)
            if names is None:
                run = self._parsed(text, parts[first - 1 : last + 1], start, seconds)
                names = [(c.start - start, c.end - start, sighting(c, run, self.words)) for c in run.found]
                if keep and not run.reads_on and "\n" not in words:
                    if len(kept) >= _MOST_RUNS:
                        kept.clear()
                    kept[words] = names
            for offset, end, seen in names:
                found.append((start + offset, start + end, seen))
        if self.words.uncapitalised is not None:
            self._add_uncapitalised(text, found)
        return found

    def _runs(self, document: Document) -> tuple[list[str], list[tuple[int, int, int, int, int]], set[str]]:
        """The text in parts, its runs (first and last part, start, end, _DISTRUSTED), and its words that end names."""
        text = document.text
        facts, tails, joint_of = self._facts, self._tails, _ALL_JOINTS.get
        parts = split_at_capitals(text)
        runs: list[tuple[int, int, int, int, int]] = []
        seconds: set[str] = set()
        wrapped: bool | None = None
        joinable = False
        first = start = stop = last = distrusted = 0  # of the run that is open
        end = 0
        k = -1
        pairs = iter(parts)
        for gap, word in zip(pairs, pairs, strict=False):
            k += 2
            width = len(gap)
            begin = end + width
            joint = joint_of(gap, 0) if joinable and width <= _LONGEST_JOINT else 0
            if not joint:
                before = tails[text[begin - 3 : begin] if begin > 2 else text[:begin]]
                if before & _REACHES:
                    more = reach(gap, word)
                    if more:
                        begin -= more
                        gap, word = gap[:-more], gap[-more:] + word
                        parts[k - 1], parts[k] = gap, word
                        joint = joint_of(gap, 0) if joinable else 0
                        before = is_distrusted(text, begin)
            end = begin + len(word)
            fact = facts[word]
            if fact:
                if (
                    fact & _ALONE
                    and not 0 < joint < _BROKEN
                    and word not in seconds
                    and not text[end + 1 : end + 2].isupper()
                ):
                    joinable = False
                    continue  # most capitals at the start of sentences end here
                if fact & _IS_COMPOUND:  # "Iraqi-born", "US-led": nothing joins on to the rest of it
                    first_half = _COMPOUND.split(word, 1)[0]
                    parts[k], parts[k + 1] = first_half, word[len(first_half) :] + parts[k + 1]
                    word, end = first_half, begin + len(first_half)
                    fact = facts[word]
            if joint > _BROKEN:
                if wrapped is None:
                    wrapped = _is_wrapped(document)
                joint = joint - _BROKEN if wrapped else 0
                before = is_distrusted(text, begin)
            if joint == SPACE and fact & _COMMON:
                seconds.add(word)
            if not joint:
                if first:
                    runs.append((first, last, start, stop, distrusted))
                first, start, distrusted = k, begin, before & _DISTRUSTED
            last, stop, joinable = k, end, True
        if first:
            runs.append((first, last, start, stop, distrusted))
        return parts, runs, seconds

    def _parsed(self, text: str, parts: list[str], start: int, seconds: set[str]) -> Run:
        """The run whose gaps and words are `parts` and whose first word begins at `start`, cut into names."""
        starts, joints = [start], [0]
        for k in range(2, len(parts), 2):
            starts.append(starts[-1] + len(parts[k - 1]) + len(parts[k]))
            joints.append(JOINTS[parts[k].replace("\n", " ")])
        run = Run(text, self.gazetteer, self.words, starts, parts[1::2], joints, seconds)
        run.parse()
        return run

    def _look_at(self, word: str) -> int:
        gazetteer, mask = self.gazetteer, self.words.classes.get(word, 0)
        fact = (_ALONE if word in self.words.alone else 0) | (_COMMON if mask & COMMON else 0)
        if not mask and word not in gazetteer.names:
            compound = _COMPOUND.search(word)
            if compound:
                first, rest = word[: compound.start()], word[compound.end() :]
                known = first in gazetteer.names or first in gazetteer.adjectives or first.isupper()
                if known or rest in self.words.participles:
                    fact |= _IS_COMPOUND
        return fact

    def _add_uncapitalised(self, text: str, found: list[Found]) -> None:
        """Names that the gazetteer writes in lower case ("eBay" is caught by its capital; "quillon watch" is not)."""
        taken = {start for start, _, _ in found}
        at = -1
        for last, name in self.words.uncapitalised.iter_long(text):
            start, end = last - len(name) + 1, last + 1
            whole = not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
            if whole and start > at and taken.isdisjoint(range(start, end)):
                candidate = Candidate(start, end, name, entry=self.gazetteer.names[name])
                found.append((start, end, sighting(candidate, None, self.words)))
                at = last
        found.sort(key=lambda one: one[0])


_READERS: dict[int, Reader] = {}


def reader_of(gazetteer: Gazetteer) -> Reader:
    """The reader for `gazetteer`, made once for each."""
    reader = _READERS.get(id(gazetteer))
    if reader is None or reader.gazetteer is not gazetteer:
        reader = _READERS[id(gazetteer)] = Reader(gazetteer)
    return reader


def _look_before(tail: str) -> int:
    before = _DISTRUSTED if is_distrusted(tail, len(tail)) else 0
    if "a" <= tail[-1:] <= "z" or (tail[-1:] == " " and tail[:-1] in PARTICLE_ENDS):
        before |= _REACHES
    return before


def _is_wrapped(document: Document) -> bool:
    """Whether a line break may stand inside a sentence."""
    text, at = document.text, -1
    if not document.sentences:
        return False
    for _ in range(12):
        at = text.find("\n", at + 1)
        if at < 0:
            return False
        start, end = document.sentence_at(at)
        if start < at < end:
            return True
    return False
