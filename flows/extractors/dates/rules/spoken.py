"""Years in words, as transcripts write them: "nineteen ninety-six", "two thousand and three"."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates.vocabulary import END, GAP, JOIN, cardinals, trie


@cache
def spoken_year() -> str:
    """A year in words, as groups `head` and `tail`, or `after` two thousand."""
    small = cardinals()
    tens = trie(word for word, value in small.items() if value >= 20 and value % 10 == 0)
    ones = trie(word for word, value in small.items() if value < 10)
    teens = trie(word for word, value in small.items() if 10 <= value < 20)
    below_hundred = rf"(?:(?:{tens})(?:{JOIN}(?:{ones}))?|(?:oh|o['’]){JOIN}?(?:{ones})|{teens})"
    return (
        rf"(?P<spoken>(?P<head>eighteen|nineteen|twenty){JOIN}(?P<tail>{below_hundred})"
        rf"|two{GAP}thousand(?:{GAP}(?:and{GAP})?(?P<after>{ones}|ten))?){END}"
    )


def read_spoken(match: re.Match[str]) -> int | None:
    """The year that `spoken_year` matched; None for a number ("twenty one")."""
    known = cardinals()
    if not match["head"]:
        return 2000 + (known[match["after"]] if match["after"] else 0)
    tail = re.sub(rf"^o(?:h|['’]){JOIN}?", "", match["tail"])
    last = sum(known[word] for word in re.split(JOIN, tail))
    if match["head"] == "twenty" and last < 10:
        return None
    return known[match["head"]] * 100 + last
