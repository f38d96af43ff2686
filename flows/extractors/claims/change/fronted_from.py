"""Earlier ends that open their sentence: "From 9 percent in May, the rate fell to 4 percent"."""

from __future__ import annotations

from newstables.extractors.claims.change.changes import REACH
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.records import Claim

_BEFORE = frozenset(
    ("a", "an", "the", "its", "their", "of", "just", "only", "some", "about", "around", "nearly", "over")
)


def link_fronted(sentence: SentenceTokens, here: list[Claim], later: Claim) -> None:
    """Give the only other figure of a sentence that begins "From <figure>, …" that figure as its earlier end, where a
    verb of rising or falling stands between them and leads to it. `here`: the claims before `later` in its sentence.
    """
    if "from" not in sentence.vocabulary or len(here) != 1 or later.changed_from is not None:
        return
    earlier, words = here[0], sentence.words
    if earlier.value is None or later.value is None:
        return
    opens, start = int(not words[0].isalpha()), sentence.after(earlier.start)
    led = words[opens] == "from" and all(word in _BEFORE or word in LEX.levels for word in words[opens + 1 : start])
    between = words[sentence.after(earlier.end) : sentence.after(later.start)]
    moved = "," in between and between[-1:] == ["to"] and any(word in LEX.trend_words for word in between[-REACH:])
    bare = later.kind == "number" and earlier.kind == "count"
    if led and moved and (bare or (later.kind, later.unit) == (earlier.kind, earlier.unit)):
        later.changed_from, earlier.trend = earlier.value, None
        later.trend = "up" if later.value > earlier.value else "down"
