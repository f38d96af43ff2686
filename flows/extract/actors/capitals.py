"""Words with a capital, found fast."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PARTICLES = r"de\ la|van\ de[rn]|al|el|bin|ibn|bint|de|del|della|du|da|dos|di|van|von|der|den|ten|ter|ul|ud"
# The last two letters of each.
_LAST_LETTERS = frozenset(
    ["al", "el", "in", "bn", "nt", "de", "la", "du", "da", "os", "di", "an", "on", "er", "en", "ul", "ud"]
)
_LONGEST_PARTICLE = len("van der ")
_PARTICLE = re.compile(rf"\b(?:{_PARTICLES})[ ]\Z")
# A word with a capital; a small particle before it belongs to it ("bin Laden", "al-Nusra", "de la Rúa").
CAPITALISED = re.compile(
    rf"""
    \b (?: (?:{_PARTICLES}) [ ] (?=[A-ZÀ-Þ]) )?
    (?: (?:[A-Z]\.){{2,}} (?:[A-Z](?!\w))?                                # U.S., J.P.
      | (?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Maj|Cmdr|Brig|Adm|Cpl|Rev|Sen|Rep|Gov|Hon|St|Jr|Sr
          |Inc|Corp|Co|Ltd|Bros)\.
      | [A-Z]\. (?=[ ]?[A-ZÀ-Þ])                                       # an initial
      | (?: [a-z]? [A-ZÀ-Þ] | a[dlnrstz]h?[-‑’'] (?=\w) | e[lz]-(?=\w) )
        \w* (?: [-‑] (?=\w) \w+ | ['’] (?![sS]\b) (?=\w) \w+ | & (?=\w) \w+ )* (?: \.(?:com|org|net|co\.uk)\b )?
    )
    """,
    re.VERBOSE,
)
# A capital, or the mark behind a small Arabic article: `re` skips from one to the next.
_OPENING = re.compile(r"[A-ZÀ-Þ\-‑’']")


def capitalised(text: str) -> Iterator[re.Match[str]]:
    """What CAPITALISED.finditer finds, in half the time: only where a capital stands is the long pattern tried."""
    last, match = 0, CAPITALISED.match
    for opening in _OPENING.finditer(text):
        at = opening.start()
        if at < last:
            continue
        found = None
        if opening[0] in "-‑’'":  # "al-Qaeda", "ash-Shabab"
            for begin in (at - 2, at - 3):
                if begin >= last and text[begin] in "ae" and not _is_inside_word(text, begin):
                    found = found or match(text, begin)
        else:
            begin, before = at, text[at - 1] if at else " "
            if before == " ":
                if text[at - 3 : at - 1] in _LAST_LETTERS:
                    particle = _PARTICLE.search(text, max(last, at - _LONGEST_PARTICLE), at)
                    begin = particle.start() if particle else at
            elif "a" <= before <= "z" and at > last and not _is_inside_word(text, at - 1):
                begin = at - 1  # "eBay"
            found = match(text, begin)
        if found is not None:
            yield found
            last = found.end()


def _is_inside_word(text: str, at: int) -> bool:
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] == "_")
