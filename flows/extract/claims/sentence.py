"""A sentence as the rules see it: tokens in lower case with their offsets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from flows.annotate import Document
from flows.extract.claims.vocabulary import TOKEN

LONGEST = 2000  # a "sentence" longer than this is a table or a list: only what is near a number is read


class Sentence:
    """Tokens of one sentence; `words[i]` stands at `starts[i]` to `ends[i]` of the text."""

    __slots__ = ("classes", "dates", "document", "end", "ends", "start", "starts", "text", "vocabulary", "words")

    def __init__(self, document: Document, start: int, end: int) -> None:
        self.document = document
        self.start = start
        self.end = end
        self.text = document.text
        self.classes: str | None = None  # filled by grammar.classes
        self.dates: list[tuple[int, int]] = []  # calendar dates and clock times: the first token, the token after
        lower = document.lower
        spans = [match.span() for match in TOKEN.finditer(lower, start, end)]
        self.words = [lower[first:last] for first, last in spans]
        self.starts = [first for first, _ in spans]
        self.ends = [last for _, last in spans]
        self.vocabulary = frozenset(self.words)

    def before(self, position: int) -> int:
        """The index of the last token that ends at `position` or before; -1 if none."""
        return bisect_right(self.ends, position) - 1

    def after(self, position: int) -> int:
        """The index of the first token that begins at `position` or after; len(words) if none."""
        return bisect_left(self.starts, position)

    def word(self, index: int) -> str:
        """The token at `index`; the empty string outside the sentence."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def is_capital(self, index: int) -> bool:
        """Whether the token has a capital, also behind a small letter: iPhone, al-Qaeda's Al."""
        return 0 <= index < len(self.words) and self.text[self.starts[index] : self.ends[index]] != self.words[index]

    def touches(self, index: int) -> bool:
        """Whether nothing stands between the token at `index` and the one after it."""
        return 0 <= index < len(self.words) - 1 and self.ends[index] == self.starts[index + 1]

    def after_bracket(self, index: int) -> int:
        """The token after a short pair of brackets that opens at `index`; `index` where none does."""
        if self.word(index) != "(":
            return index
        for at in range(index + 1, min(len(self.words), index + 8)):
            if self.words[at] == ")":
                return at + 1
        return index

    def phrase(self, first: int, last: int) -> str:
        """The characters from token `first` up to but not including token `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def sentence_for(document: Document, position: int) -> Sentence:
    """The sentence that holds `position`; of a very long one, only the stretch around it."""
    start, end = document.sentence_at(position)
    if end - start > LONGEST:
        block = (position - start) // (LONGEST // 2)
        first = start + block * (LONGEST // 2)
        near_start = max(start, _space_near(document.text, first - LONGEST // 4, start))
        near_end = (
            _space_near(document.text, min(end, first + LONGEST * 3 // 4), start)
            if first + LONGEST * 3 // 4 < end
            else end
        )
        start, end = near_start, max(near_end, position + 1)
    return Sentence(document, start, end)


def _space_near(text: str, position: int, floor: int) -> int:
    """A place at or before `position` where no word is cut, not before `floor`."""
    if position <= floor:
        return floor
    space = text.rfind(" ", max(floor, position - 200), position)
    return position if space < 0 else space + 1
