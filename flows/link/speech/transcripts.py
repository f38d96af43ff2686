"""Transcripts: paragraphs that begin with the name of who speaks, in capitals, and a colon."""

from __future__ import annotations

import re
from collections import Counter

from newstables.link.persons import is_person
from newstables.link.reading import ArticleReading, of_article, of_sentence
from newstables.link.speech.act import Act
from newstables.link.towns import is_town
from newstables.link.words import words

LABELLED = "<SPEAKER>: …"  # the rule of such an act
_TITLE = r"(?:(?:MR|MS|MRS|DR|SEN|REP|GOV|GEN)\.?\s)?"
_LABEL = re.compile(rf"[\"“”\s]*({_TITLE}[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]+){{0,3}})(?:,[^:\n]{{1,40}})?:\s")
_TITLED = re.compile(r"(?<![\w.])(?:MR|MS|MRS|DR|SEN|REP|GOV|GEN)\.?\s$")
_OF_HIMSELF = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s|[Mm]e|[Yy]ou|[Yy]our)\b")
_LONGEST_LEAD = 300  # characters of a first paragraph
_LONGEST_TITLE = 6  # characters
_FIGURE = re.compile(r"[^\w\s]{0,2}(?:[A-Z]{1,3}[$ ]?)?[0-9]")
_NAME = re.compile(r"([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}): ")
_NAMES = re.compile(rf"^{_NAME.pattern}", re.M)
_LINE = re.compile(rf"^{_LABEL.pattern}", re.M)


def act_of_transcript(reading: ArticleReading, token: int) -> Act | None:
    """`WARREN: We lost 300 jobs.` The name answers for the whole paragraph."""
    parse = reading.parse
    first, after = reading.paragraph(parse.sent_of[token])
    match = _label_of(reading, first)
    if match is None or parse.starts[token] < match.end():
        return None
    if _FIGURE.match(reading.text, match.end()):
        return None  # a line of a table: "EPS: $1.05 vs. $0.98 expected"
    if match[1].lower().removeprefix("the ") in words("speech", "paragraph_labels"):
        return None  # "THE FACTS: …"
    if not _is_of_somebody(reading, match):
        return None  # "SCOOP: The union is to hire 300", "PHOTO OF THE DAY: …"
    if _lines(reading) == 1 and (is_town(match[1]) or _opens_report(reading, match)):
        return None  # a dateline: "KOTA KINABALU: …"
    label = parse.tokens_in(match.start(1), match.end(1))
    named = [one for one in label if parse.sent_of[one] == parse.sent_of[label[-1]]]  # "MR." may end a sentence
    speaker = next((one for one in named if parse.heads[one] not in named or parse.is_root(one)), named[0])
    return Act(LABELLED, speaker, speaker, (), (parse.sents[first][0], parse.sents[after - 1][1]))


def _is_of_somebody(reading: ArticleReading, match: re.Match[str]) -> bool:
    """Whether a label is of somebody: a word for a person, a name that the text has elsewhere, or one over a paragraph
    in which somebody speaks of himself.
    """
    label = match[1].lower().replace(".", "").split()
    if any(map(is_person, label)) or label[-1] in words("speech", "askers"):
        return True
    if not words("speech", "no_names").isdisjoint(label):
        return False
    last = match[1].split()[-1]
    names = (last.title(), last.capitalize(), "-".join(map(str.capitalize, last.split("-"))))
    if any(re.search(rf"\b{re.escape(name)}\b", reading.text) for name in names):
        return True
    first = reading.parse.sent_of[reading.parse.token_at(match.start(1))]
    _, after = reading.paragraph(first)
    end = reading.characters(after - 1)[1]
    return _OF_HIMSELF.search(reading.text, match.end(), end) is not None or _dialogue(reading)


@of_article
def _dialogue(reading: ArticleReading) -> bool:
    """Whether lines of an article are those of a talk: labels that come again between others, or of whoever asks."""
    labels = [match[1] for match in _LINE.finditer(reading.text)]
    asks = any(label.lower().rstrip(".") in words("speech", "askers") for label in labels)
    return asks or len(labels) > len(set(labels)) > 1


def _opens_report(reading: ArticleReading, match: re.Match[str]) -> bool:
    """Whether a label in one word opens the article, and a paragraph in which nobody speaks of himself, as datelines of
    small places do: "NILAI: The police have found".
    """
    told_by_him = _OF_HIMSELF.search(reading.text, match.end(), match.end() + _LONGEST_LEAD)
    return not reading.text[: match.start(1)].strip() and told_by_him is None and " " not in match[1]


def start_of_label(text: str, start: int) -> int:
    """Where the title begins before a name in a label: `MR. SNOW: We have 20 aircraft.`"""
    title = _TITLED.search(text, max(0, start - _LONGEST_TITLE), start)
    return start if title is None else title.start()


@of_sentence
def _label_of(reading: ArticleReading, first: int) -> re.Match[str] | None:
    """The label of the paragraph whose first sentence is `first`, if it has one."""
    start = reading.characters(first)[0]
    return _LABEL.match(reading.text, start) or _of_interview(reading, start)


def _of_interview(reading: ArticleReading, start: int) -> re.Match[str] | None:
    """`Lee: We lost 300 jobs.`: a name of somebody known that opens several paragraphs, and another opens some."""
    match = _NAME.match(reading.text, start)
    known = (reading.mentions.around(at) for at in (match.start(1), match.end(1) - 1)) if match else ()  # "Mayor Roe"
    if match is None or not any(known):
        return None
    opening = _names_that_open(reading)
    return match if opening[match[1]] > 1 and len(opening) > 1 else None


@of_article
def _lines(reading: ArticleReading) -> int:
    """How many lines of an article begin with a label."""
    return len(_LINE.findall(reading.text))


@of_article
def _names_that_open(reading: ArticleReading) -> Counter[str]:
    """How many paragraphs each name opens as the label of who speaks."""
    return Counter(_NAMES.findall(reading.text))
