"""Who is named before the colon or the dash that a quotation stands behind."""

from __future__ import annotations

from newstables.language.questions import clause_verb, subject
from newstables.link.speech.act import Act
from newstables.link.speech.article_speech import Speeches
from newstables.link.speech.somebody import is_somebody, may_speak
from newstables.link.tree import child, first_word, is_verb, preposition
from newstables.link.words import words

_FEW = 7  # tokens before a colon
CLOSING_MARKS = "\"”'’`»"


def introduced(speech: Speeches, quote: tuple[int, int]) -> Act | None:
    """`N. was blunt: "…"`, `From N.: "…"`, `N. — "…"`: the subject or the name before a colon or a dash."""
    reading = speech.reading
    parse, text = reading.parse, reading.text
    end = _end_before(text, quote[0])
    if text[end - 1 : end] not in (":", "—", "–") or text[end - 2 : end - 1] in CLOSING_MARKS:
        return None
    last = parse.token_at(end - 1) - 1
    if last < 0:
        return None
    clause = clause_verb(parse, last)
    who = subject(parse, clause) if clause <= last else None
    if parse.lemmas[clause] in words("speech", "citing"):
        who = child(parse, clause, "obj") or who  # The paper quotes Lee: “…”
    if _is_paper_opened(speech, clause, last):
        return None
    if who is None and clause > last:
        who = _name_alone(speech, last)
    elif who is None and not is_verb(parse, clause):
        who = clause
    is_from = parse.lower[parse.sents[parse.sent_of[last]][0]] == "from"
    if (
        who is None
        or who > last
        or not (is_somebody(speech.reading, who) or (is_from and may_speak(speech.reading, who)))
    ):
        who = _author_of_words(speech, parse.sent_of[last])
    if who is None:
        who = _sole_name(speech, last)
    if who is None:
        return None
    return Act("<speaker>: “…”", who, who, ())


def _is_paper_opened(speech: Speeches, clause: int, last: int) -> bool:
    """`He opened the letter: “…”`: who does something with a paper has not written it."""
    parse = speech.reading.parse
    thing = child(parse, clause, "obj") if clause <= last else None
    is_paper = thing is not None and parse.lemmas[thing].lower() in words("speech", "documents")
    does = parse.lemmas[clause].lower() not in words("speech", "saying", "uttering", "citing", "unveiling")
    return is_paper and does and is_verb(parse, clause)


def _end_before(text: str, position: int) -> int:
    """Where the last character before a position stands that is no space, and one more."""
    while position and text[position - 1].isspace():
        position -= 1
    return position


def _name_alone(speech: Speeches, last: int) -> int | None:
    """`From N.: "…"`, `N. — "…"`, where the tree hangs the name on what is said."""
    parse = speech.reading.parse
    top = last
    while top < parse.heads[top] <= last or parse.heads[top] < top:
        top = parse.heads[top]
    first, _ = parse.sents[parse.sent_of[last]]
    before = parse.lower[first : first_word(parse, top)] if first_word(parse, top) > first else []
    return top if before in ([], ["from"]) else None


def _sole_name(speech: Speeches, last: int) -> int | None:
    """`Here is Lee in April: "…"`: the only person named in a few words before the colon."""
    parse, mentions = speech.reading.parse, speech.reading.mentions
    first, _ = parse.sents[parse.sent_of[last]]
    if last - first > _FEW:
        return None
    namings = {
        (naming[0], naming[2].kind) for t in range(first, last + 1) if (naming := mentions.around(parse.starts[t]))
    }
    people = [start for start, kind in namings if kind == "person"]
    return parse.token_at(people[0]) if len(people) == 1 else None


def _author_of_words(speech: Speeches, sentence: int) -> int | None:
    """`This is the statement by N. in full: "…"`: whose words are to follow."""
    parse = speech.reading.parse
    for token in range(*parse.sents[sentence]):
        lemma = parse.lemmas[token].lower()
        if parse.pos[token] == "NOUN" and lemma in words("speech", "sayings", "documents"):
            for other in parse.children(token):
                is_whose = parse.deps[other] == "nmod:poss" or preposition(parse, other) in ("by", "from", "of")
                if is_whose and is_somebody(speech.reading, other):
                    return other
    return None
