"""A sentence as the rules see it: tokens in lower case with their offsets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from newstables.extractors.claims.cutting import Cutter
from newstables.extractors.claims.grammar import classes
from newstables.language.annotate import Document

_BRACKET = 14  # tokens of a short pair of brackets
LONGEST = 2000  # a "sentence" longer than this is a table or a list: only what is near a number is read


_BEYOND = [""] * 8  # behind the last token, and so at -8 to -1 too: who looks left or right need not look at the bounds


class SentenceTokens:
    """Tokens of one sentence; `words[i]` stands at `starts[i]` to `ends[i]` of the text.

    Of its words, `vocabulary` holds those only that are asked for wherever they stand.
    Before the first and after the last of its `size` tokens `words` holds empty strings, eight each.
    """

    __slots__ = (
        "_hidden",
        "_letters",
        "dates",
        "document",
        "end",
        "ends",
        "quoted",
        "size",
        "start",
        "starts",
        "text",
        "vocabulary",
        "words",
        "years",
    )

    def __init__(self, document: Document, start: int, end: int, asked: frozenset[str], cutter: Cutter) -> None:
        self.document = document
        self.start = start
        self.end = end
        self.text = document.text
        self.quoted = document.text[start:end]
        self._letters: str | None = ""
        self._hidden: list[tuple[int, int]] = []  # amounts whose letters are numbers, once the letters are asked for
        self.years: Callable[[], frozenset[float]] = frozenset  # those that the text's times name in full
        self.dates: list[tuple[int, int]] = []  # calendar dates and clock times: the first token, the token after
        words, self.starts, self.ends = cutter.cut(start, end)
        self.size = len(words)
        self.vocabulary = asked.intersection(words)
        self.words = words + _BEYOND

    @property
    def letters(self) -> str:
        """What part each token plays (grammar.classes), found when it is asked for; none before measures are read."""
        if self._letters is None:
            self._letters = classes(self)
            for first, after in self._hidden:
                self.hide(first, after)
        return self._letters

    def hide(self, first: int, after: int) -> None:
        """Make numbers of the letters of an amount and its unit."""
        if self._letters is None:
            self._hidden.append((first, after))
        else:
            self._letters = self._letters[:first] + "#" * (after - first) + self._letters[after:]

    def measured(self) -> None:
        """Say that the measures of its numbers are read, so that its letters may be asked for."""
        self._letters = None

    def before(self, position: int) -> int:
        """The index of the last token that ends at `position` or before; -1 if none."""
        return bisect_right(self.ends, position) - 1

    def after(self, position: int) -> int:
        """The index of the first token that begins at `position` or after; `size` if none."""
        return bisect_left(self.starts, position)

    def is_capital(self, index: int) -> bool:
        """Whether the token has a capital, also behind a small letter: iPhone, al-Qaeda's Al."""
        written = self.text[self.starts[index] : self.ends[index]] if 0 <= index < self.size else ""
        # Among the words hyphens are of one kind, so that another, as it is written, differs from its word.
        return written != self.words[index] and written[:1] not in ("", "‐", "‑", "‒")

    def begins(self, index: int) -> bool:
        """Whether a sentence begins with the token, which has its capital from that: nothing but marks stands before
        it, or the colon or comma that leads to what is quoted.
        """
        at = index - 1
        while at >= 0 and not self.words[at].isalnum() and self.words[at] != ":":
            at -= 1
        return at < 0 or (
            at < index - 1 and (self.words[at] == ":" or self.words[at + 1] == ",") and _opens(self, index)
        )

    def touches(self, index: int) -> bool:
        """Whether nothing stands between the token at `index` and the one after it."""
        return 0 <= index < self.size - 1 and self.ends[index] == self.starts[index + 1]

    def is_in_date(self, token: int) -> bool:
        """Whether a date or a time holds the token."""
        return bool(self.dates) and any(begin <= token < after for begin, after in self.dates)

    def begins_date(self, token: int) -> bool:
        """Whether a date or a time begins with the token."""
        return any(begin == token for begin, _ in self.dates)

    def after_bracket(self, index: int) -> int:
        """The token after a short pair of brackets that opens at `index`, or that `index` stands in: 50 yuan ($7; 6
        euros) a kilo. Else `index`.
        """
        if "(" not in self.words:
            return index  # most
        if self.words[index] != "(":
            inner = next(
                (at for at in range(index - 1, max(-1, index - _BRACKET), -1) if self.words[at] in ("(", ")")), index
            )
            if self.words[inner] != "(":
                return index
        for at in range(index + (self.words[index] == "("), min(self.size, index + _BRACKET)):
            if self.words[at] in ("(", ")"):
                return at + 1 if self.words[at] == ")" else index
        return index

    def tag(self, index: int) -> str:
        """The part of speech of a token in its tree, as the Penn Treebank names it; empty beyond the sentence."""
        if not 0 <= index < self.size:
            return ""
        parse = self.document.parse
        return parse.tags[parse.token_at(self.starts[index])]

    def relation(self, index: int) -> str:
        """What a token is to its head in its tree; empty beyond the sentence."""
        if not 0 <= index < self.size:
            return ""
        parse = self.document.parse
        return parse.deps[parse.token_at(self.starts[index])]

    def phrase(self, first: int, last: int) -> str:
        """The characters from token `first` up to but not including token `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def _opens(sentence: SentenceTokens, index: int) -> bool:
    """Whether the mark before a token opens a quotation."""
    return sentence.words[index - 1] in ("“", '"', "‘", "'", "«")


def sentence_for(document: Document, position: int, asked: frozenset[str], cutter: Cutter) -> SentenceTokens:
    """The sentence that holds `position`; of a very long one, only the stretch around it. `asked`: what its vocabulary
    is taken from.
    """
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
    return SentenceTokens(document, start, end, asked, cutter)


def _space_near(text: str, position: int, floor: int) -> int:
    """A place at or before `position` where no word is cut, not before `floor`."""
    if position <= floor:
        return floor
    space = text.rfind(" ", max(floor, position - 200), position)
    return position if space < 0 else space + 1
