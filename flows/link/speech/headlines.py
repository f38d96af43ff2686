"""Headlines, whose source stands behind or before a mark: "40 dead in mine blast: police", "Police: 40 dead"."""

from __future__ import annotations

import re

from newstables.link.persons import is_person
from newstables.link.reading import ArticleReading, of_sentence
from newstables.link.speech.act import Act
from newstables.link.speech.tellers import can_tell, is_body
from newstables.link.tree import is_nominal
from newstables.link.words import words

SIGNED = "…: <speaker>"  # the rule of a source behind its line
HEADED = "<speaker>: …"  # … and of one before it
_LONGEST = 160  # characters of a headline
_OPEN_END = re.compile(r"[\w)%’']$")
_BEHIND = re.compile(r".*(?:[:;]| [-–—])\s([^\W\d][^:\d.,]{1,40})$")
_BEFORE = re.compile(r"([^\W\d_][^:\d.,]{1,30}):\s(?=\S)")
_MARK = re.compile(r".*(?:[:;]| [-–—])\s", re.S)
_MOST_WORDS = 4


@of_sentence
def _open_line(reading: ArticleReading, first: int, after: int) -> str | None:
    """A paragraph as short as a headline, without a full stop; None for another."""
    start, end = reading.characters(first)[0], reading.characters(after - 1)[1]
    line = reading.text[start:end]
    return line if len(line) <= _LONGEST and _OPEN_END.search(line) else None


def act_of_headline(reading: ArticleReading, token: int) -> Act | None:
    """The source of a line without a full stop, told by a colon or a dash; a kicker is none: "Analysis: …"."""
    parse = reading.parse
    first, after = reading.paragraph(parse.sent_of[token])
    line = _open_line(reading, first, after)
    if line is None:
        return None
    start = reading.characters(first)[0]
    span = (parse.sents[first][0], parse.sents[after - 1][1])
    for pattern, is_behind in ((_BEHIND, True), (_BEFORE, False)):
        match = pattern.match(line)
        if match is None:
            continue
        named = parse.tokens_in(start + match.start(1), start + match.end(1))
        outside = token < named[0] if is_behind else token > named[-1]
        tells = is_behind or any(parse.pos[one] in ("VERB", "AUX") for one in range(named[-1] + 1, span[1]))
        speaker = _speaker(reading, named, is_behind, tells) if outside and len(named) <= _MOST_WORDS else None
        if speaker is not None:
            return Act(SIGNED if is_behind else HEADED, speaker, speaker, (), span)
    return None


def behind_mark(words: str) -> int:
    """Where the words behind the last mark begin: of "40 dead – army", the source's."""
    mark = _MARK.match(words)
    return mark.end() if mark is not None else 0


def _speaker(reading: ArticleReading, named: range, is_behind: bool, tells: bool) -> int | None:
    """The head of the words, if they are a body, a person, a document that tells; before a colon no name of a team, and
    somebody's only where a verb follows: "Holm: 40 shops to close", not "Holm: 40".
    """
    parse = reading.parse
    if any(parse.pos[token] in ("VERB", "AUX", "ADP", "CCONJ") for token in named):
        return None
    nouns = [token for token in named if is_nominal(parse, token) or is_person(parse.lower[token])]  # – official
    if not nouns or nouns[-1] != named[-1]:
        return None
    naming = reading.mentions.around(parse.starts[nouns[-1]])
    if naming is not None and naming[2].kind == "person":
        return nouns[-1] if tells else None
    if naming is not None:
        return nouns[-1] if is_behind and naming[2].kind != "country" else None
    lemma = parse.lemmas[nouns[-1]].lower()
    is_known = parse.pos[nouns[-1]] != "PROPN" or is_person(lemma)  # "Mayor: 40 dead"; no team
    is_known = is_known or (len(named) == 1 and is_body(parse, nouns[-1]))  # "Union: 40 jobs to go"
    is_told = lemma not in words("speech", "kickers") and is_known and can_tell(parse, nouns[-1])
    return nouns[-1] if is_told else None
