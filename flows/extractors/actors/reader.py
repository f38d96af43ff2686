"""A text → the names in it: its runs of capitalised words, each cut into names.

News writes the same runs again and again ("Washington", "Mr. Annan", "the United States"): what a run of words gives
is kept. After two hundred articles half the runs of a new one are known, and a known one costs a tenth (0.8 μs).
"""

from __future__ import annotations

from newstables.extractors.actors.candidates import Run
from newstables.extractors.actors.context import Context
from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.joints import JOINTS
from newstables.extractors.actors.runs import Scanner
from newstables.extractors.actors.sighting import Sighting, sighting
from newstables.extractors.actors.tokens import Candidate
from newstables.extractors.actors.words import words_of
from newstables.language.annotate import Document

Found = tuple[int, int, Sighting]  # start, end

_AFTER = frozenset({"'s", "’s", " &"})  # what follows a run and may be read with it: "Moody's", "Adler & Zonen"
_LONGEST_RUN = 2 * 8  # parts: longer ones are lists and headings, which do not come again
_LONGEST_NAME = 300  # characters: what is longer is no name but a heading in capitals or a blob in base64
_MOST_RUNS = 1 << 14  # kept at most of each kind; then they are gathered anew


class Reader:
    """Reads texts by one gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.words = words_of(gazetteer)
        self.context = Context(self.words)
        self._scanner = Scanner(gazetteer, self.words)
        # Run → its names (start and end within the run), where its first capital is trusted, and where it is not.
        self._known: tuple[dict[str, list[Found]], dict[str, list[Found]]] = ({}, {})

    def read(self, document: Document) -> list[Found]:
        """Every capitalised name of the text in order, never overlapping."""
        text = document.text
        runs = self._scanner.scan(document)
        parts, seconds = runs.parts, runs.seconds
        found: list[Found] = []
        for first, last, start, stop, distrusted in runs.spans:
            # What else of the text a run may be read with is not in the key: then it is read anew.
            after = text[stop : stop + 2]
            keep = (
                not (after in _AFTER and self._reads_after(parts[last], after))
                and last - first < _LONGEST_RUN
                and not (distrusted and parts[first] in seconds)
            )
            kept = self._known[distrusted] if keep else {}
            words = text[start:stop]
            names = kept.get(words)
            if names is None:
                run = self._parsed(text, parts[first - 1 : last + 1], start, seconds)
                names = [
                    (c.start - start, c.end - start, sighting(c, run, self.words))
                    for c in run.found
                    if c.end - c.start <= _LONGEST_NAME
                ]
                if keep and not run.reads_on and len(words) <= _LONGEST_NAME and "\n" not in words:
                    if len(kept) >= _MOST_RUNS:
                        kept.clear()
                    kept[words] = names
            for offset, end, seen in names:
                found.append((start + offset, start + end, seen))
        if self.words.uncapitalised is not None:
            self._add_uncapitalised(text, found)
        return found

    def _reads_after(self, word: str, after: str) -> bool:
        return after == " &" or word.partition(" ")[0] + "'s" in self.gazetteer.names

    def _parsed(self, text: str, parts: list[str], start: int, seconds: set[str]) -> Run:
        """The run whose gaps and words are `parts` and whose first word begins at `start`, cut into names."""
        starts, joints = [start], [0]
        for k in range(2, len(parts), 2):
            starts.append(starts[-1] + len(parts[k - 1]) + len(parts[k]))
            joints.append(JOINTS[parts[k].replace("\n", " ")])
        run = Run(text, self.gazetteer, self.words, starts, parts[1::2], joints, seconds)
        run.parse()
        return run

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
