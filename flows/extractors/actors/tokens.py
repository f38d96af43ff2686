"""One run of capitalised words that may belong together: where they stand, how they join, what each says of a name."""

from __future__ import annotations

from dataclasses import dataclass

from newstables.extractors.actors.gazetteer import Entry, Gazetteer
from newstables.extractors.actors.words import GIVEN, HEAD, TAKES_OF, Words

_POSSESSIVE = ("'s", "’s")


@dataclass(slots=True)
class Candidate:
    """A name as it stands in the text."""

    start: int
    end: int
    text: str
    first_word: int = 0  # index of its first capitalised word in the run
    has_title: bool = False  # an office is written before it
    trusted: bool = True  # its capital says something: not the start of a sentence, not a headline
    entry: Entry | None = None
    head: str | None = None  # the noun that makes it an organisation, in lower case
    is_bare: bool = False  # nothing but its head


class Tokens:
    """The capitalised words of one run, and the names found in it so far."""

    def __init__(
        self,
        text: str,
        gazetteer: Gazetteer,
        words: Words,
        starts: list[int],
        tokens: list[str],
        joints: list[int],
        seconds: set[str],
    ) -> None:
        self.text = text
        self.gazetteer = gazetteer
        self.words = words
        self.found: list[Candidate] = []
        self.starts = starts
        self.tokens = tokens
        self.ends = [start + len(token) for start, token in zip(starts, tokens, strict=True)]
        self.masks = [words.classes.get(token, 0) for token in tokens]
        self.joints = joints  # to the word before; of the first, 0
        self.seconds = seconds  # everyday words that ended a name somewhere in the text: "Peter Strand"
        self.title_start = -1
        self.reads_on = False  # whether what follows the run has been asked

    def _known(self, i: int, end: int) -> tuple[int, Entry | None]:
        """The longest name in the gazetteer that begins at word i: its length in capitalised words, and its entry."""
        gazetteer = self.gazetteer
        token = self.tokens[i]
        if " " in token:
            token = token.partition(" ")[0]
        longest = gazetteer.longest.get(token, 0)
        if not longest and token.isupper() and len(token) > 2:
            longest = gazetteer.longest.get(token.title(), 0)
        if self.text.startswith(_POSSESSIVE, self.ends[i]):
            entry = gazetteer.names.get(token + "'s")  # Moody's
            if entry is not None:
                self.ends[i] += 2
                return 1, entry
        if not longest:
            return 0, None
        start = self.starts[i]
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
        return is_distrusted(self.text, self.starts[i])

    def _emit(self, i: int, end: int) -> Candidate:
        start, stop = self.starts[i], self.ends[end - 1]
        text = self.text[start:stop]
        if "\n" in text:
            text = text.replace("\n", " ")
        candidate = Candidate(start, stop, text, i, self.title_start >= 0, not is_distrusted(self.text, start))
        self.found.append(candidate)
        return candidate


def is_distrusted(text: str, start: int) -> bool:
    """Whether a word has its capital from its place: a sentence, a line or a quotation begins there."""
    if start < 2:
        return True
    before = text[start - 1]
    if before == " ":
        before = text[start - 2]
        return not (before.isalnum() or before in ",;-–—%)&$'’/")
    return True
