"""Quotations that are signed: the name behind a dash, or in the line below, tells whose words stand above it."""

from __future__ import annotations

import re

from newstables.link.reading import ArticleReading
from newstables.link.speech.act import Act
from newstables.link.tree import is_nominal

# The rest of the paragraph, or the next one: a dash and what begins like a name.
_SIGNATURE = re.compile(r"[.,]?\s{0,3}(?:--?|[—–―])\s{0,2}(?=[^\W\d_a-z])([^\n]{2,80}?)[.\s]*(?:\n|$)")


def act_of_signature(reading: ArticleReading, quote: tuple[int, int]) -> Act | None:
    """`“We lost 300 jobs.” — Ann Lee, baker`: the quotation fills its line, and no verb stands behind the dash, but for
    the "managing" of a director.
    """
    text, parse = reading.text, reading.parse
    line = text.rfind("\n", 0, quote[0]) + 1
    match = _SIGNATURE.match(text, quote[1])
    if match is None or text[line : quote[0]].strip():
        return None
    signed = parse.tokens_in(*match.span(1))
    verbs = (token for token in signed if parse.pos[token] in ("VERB", "AUX"))
    if not signed or any(parse.tags[token] != "VBG" for token in verbs) or parse.pos[signed[0]] != "PROPN":
        return None
    speaker = signed[0]
    while parse.heads[speaker] in signed and parse.heads[speaker] != speaker and is_nominal(parse, speaker):
        speaker = parse.heads[speaker]
    return Act("“…” — <speaker>", speaker, speaker, ())
