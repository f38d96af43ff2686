"""Who is named before the colon or the dash that a quotation stands behind."""

from __future__ import annotations

from newstables.language.questions import clause_verb, subject
from newstables.link.persons import is_person
from newstables.link.speech.act import Act
from newstables.link.speech.article_speech import Speeches
from newstables.link.speech.between_marks import head_of_name, is_name
from newstables.link.speech.somebody import is_somebody, may_speak
from newstables.link.speech.tellers import is_body
from newstables.link.tree import child, first_word, is_before_comma, is_verb, preposition
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
    if who is None or who > last or not _may_be_quoted(speech, who, last):
        who = _author_of_words(speech, parse.sent_of[last]) or _for_whom(speech, last)
    if who is None or parse.pos[who] == "PROPN":
        who = _phrase_alone(speech, last) or who  # of "Aides to Lee: “…”" the aides
    if who is None:
        who = _sole_name(speech, last)
    if who is None:
        return None
    return Act("<speaker>: “…”", who, who, ())


def _may_be_quoted(speech: Speeches, who: int, last: int) -> bool:
    """Whether it is somebody, or a body behind "From" or with nothing else before the mark: "Nurses' union: “…”"."""
    parse = speech.reading.parse
    first = parse.sents[parse.sent_of[last]][0]
    is_from = parse.lower[first] == "from" and may_speak(speech.reading, who)
    is_alone = who == last and first_word(parse, who) == first and is_body(parse, who) and not preposition(parse, who)
    return is_somebody(speech.reading, who) or is_from or is_alone


def _for_whom(speech: Speeches, last: int) -> int | None:
    """`For Lee, who trains nurses, the sums are simple: “…”`: to whom a thing is so that the sentence tells of."""
    parse = speech.reading.parse
    first = parse.sents[parse.sent_of[last]][0]
    who = parse.heads[first]
    opens = parse.lower[first] == "for" and parse.deps[first] == "case" and is_before_comma(parse, who)
    return who if opens and first < who < last and is_somebody(speech.reading, who) else None


def _phrase_alone(speech: Speeches, last: int) -> int | None:
    """`Two senators: “…”`, `Analysts at Norbank: “…”`: a phrase for people or a body alone before a colon."""
    parse = speech.reading.parse
    first, _ = parse.sents[parse.sent_of[last]]
    if last - first > _FEW or not is_name(parse, first, last + 1):
        return None
    who = head_of_name(parse, first, last + 1)
    is_people = who is not None and (is_body(parse, who) or is_person(parse.lemmas[who].lower()))
    return who if is_people or (who is not None and parse.pos[who] == "PROPN") else None


def _is_paper_opened(speech: Speeches, clause: int, last: int) -> bool:
    """`He opened the letter: “…”`: who does something with a paper has not written it."""
    parse = speech.reading.parse
    thing = child(parse, clause, "obj") if clause <= last else None
    is_paper = thing is not None and parse.lemmas[thing].lower() in words("speech", "documents")
    behind = range(clause, last + 1)
    if parse.lemmas[clause] == "read" and "aloud" in parse.lower[clause : last + 1]:
        return all(parse.tags[one] != "PRP$" for one in behind)  # "He read one aloud: “…”"; not "his statement"
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
        if preposition(parse, token):
            continue  # "Lee, on his tax audit: “…”"
        if parse.pos[token] == "NOUN" and lemma in words("speech", "sayings", "documents"):
            for other in parse.children(token):
                is_whose = parse.deps[other] == "nmod:poss" or preposition(parse, other) in ("by", "from", "of")
                if is_whose and is_somebody(speech.reading, other):
                    return other
    return None
