"""A text → its runs of capitalised words that may belong together: "Mr. Annan", "the Bank of Norway's Per Holm"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product

from newstables.extractors.actors.capitals import PARTICLE_ENDS, reach, split_at_capitals
from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.joints import JOINTS, SPACE
from newstables.extractors.actors.memo import Memo
from newstables.extractors.actors.tokens import is_distrusted
from newstables.extractors.actors.words import COMMON, Words
from newstables.language.annotate import Document

_COMPOUND = re.compile(r"[-‑](?=[a-z]{3,}\b)")
# What a word says at once: it is kept for each, so most words cost one look-up.
_ALONE, _COMMON, _IS_COMPOUND = 1, 2, 4
# What the three characters before a word say: the place makes its capital; the word may begin before its capital.
_DISTRUSTED, _REACHES = 1, 2
_BROKEN = 16  # added to a joint that holds a line break
_MOST_WORDS, _MOST_TAILS = 1 << 16, 1 << 14  # kept at most


def _joints() -> dict[str, int]:
    joints = {}
    for gap, joint in JOINTS.items():
        for letters in product(*[" \n" if letter == " " else letter for letter in gap]):
            broken = "".join(letters)
            joints[broken] = joint if broken == gap else joint + _BROKEN
    return joints


_ALL_JOINTS = _joints()
_LONGEST_JOINT = max(map(len, _ALL_JOINTS))


@dataclass(slots=True)
class Runs:
    """The runs of one text."""

    parts: list[str]  # the text cut up: capitalised words at odd places, between them what joins or parts them
    spans: list[tuple[int, int, int, int, int]]  # of each run: first and last part, start, end, 1 where distrusted
    seconds: set[str]  # everyday words that ended a name: "Peter Strand"


class Scanner:
    """Finds the runs of texts by one gazetteer."""

    def __init__(self, gazetteer: Gazetteer, words: Words) -> None:
        self.gazetteer = gazetteer
        self.words = words
        self._facts = Memo(self._look_at, _MOST_WORDS)  # word → _ALONE, _COMMON, _IS_COMPOUND
        self._tails = Memo(_look_before, _MOST_TAILS)  # the three characters before a word → _DISTRUSTED, _REACHES

    def scan(self, document: Document) -> Runs:
        """The runs of the text, in order."""
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
        return Runs(parts, runs, seconds)

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
