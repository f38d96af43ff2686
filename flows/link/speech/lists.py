"""Lists: lines behind marks that go on with what somebody says before a colon."""

from __future__ import annotations

from newstables.language.questions import clause_verb, subject
from newstables.link.speech.act import Act
from newstables.link.speech.article_speech import Speeches
from newstables.link.words import words

_MARKS = frozenset("-–—•*·●▪◦‣")
_MOST_LINES = 20
RULE = "<speaker> <verb>: …"


def act_of_list(speech: Speeches, token: int) -> Act | None:
    """`The ministry said:`, and in lines below it `- 40 schools closed`: who speaks before the colon says them all."""
    reading = speech.reading
    parse, text = reading.parse, reading.text
    first, after = reading.paragraph(parse.sent_of[token])
    span = parse.sents[first][0], parse.sents[after - 1][1]
    for _ in range(_MOST_LINES):
        if first == 0 or text[reading.characters(first)[0]] not in _MARKS:
            return None
        first, after = reading.paragraph(first - 1)
        start, end = reading.characters(after - 1)
        if text[start:end].rstrip().endswith(":"):
            return _introducing(speech, after - 1, span)
    return None


def _introducing(speech: Speeches, sentence: int, span: tuple[int, int]) -> Act | None:
    """Who speaks in a sentence that ends in a colon: the last who says something, the paper that shows something."""
    reading, parse = speech.reading, speech.reading.parse
    acts = [act for act in speech.acts(sentence) if reading.quote_of(act.cue) is None]
    if acts:
        return Act(RULE, acts[-1].cue, acts[-1].speaker, (), span)
    verb = clause_verb(parse, parse.sents[sentence][1] - 2)
    who = subject(parse, verb) if parse.lemmas[verb].lower() in words("speech", "showing") else None
    is_paper = who is not None and parse.lemmas[who].lower() in words("speech", "documents")
    return Act(RULE, verb, who, (), span) if is_paper and who is not None else None
