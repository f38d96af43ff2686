"""Who a sentence right before a quotation leads up to: of whom it tells a mood, a stand, or anything at all."""

from __future__ import annotations

from newstables.language.questions import clause_verb, is_passive, negated, subject
from newstables.link.speech.act import Act
from newstables.link.speech.article_speech import Speeches
from newstables.link.speech.somebody import is_somebody
from newstables.link.words import words


def of_subject(speech: Speeches, sentence: int) -> Act | None:
    """`The boy shook his head. “…”`: the one person of whom the sentence before tells."""
    reading, parse = speech.reading, speech.reading.parse
    if reading.document.is_quoted(*reading.characters(sentence)):
        return None
    people = [token for token in range(*parse.sents[sentence]) if _is_person_told_of(speech, token)]
    root = next(token for token in range(*parse.sents[sentence]) if parse.is_root(token))
    who = subject(parse, root)
    # asked whether he would go, Lee shook his head
    people = [one for one in people if one == who or parse.tags[one] != "PRP" or clause_verb(parse, one) == root]
    return Act("<speaker> …. “…”", who, who, ()) if people == [who] and who is not None else None


def is_newly_named(speech: Speeches, who: int) -> bool:
    """`“…,” said Lee. Brun shook her head. “…”`: no pronoun, and nobody of whoever spoke: no "His brother left"."""
    parse = speech.reading.parse
    return parse.pos[who] != "PRON" and all(parse.tags[one] != "PRP$" for one in parse.children(who))


def _is_person_told_of(speech: Speeches, token: int) -> bool:
    """Whether a word heads a phrase for a person."""
    parse = speech.reading.parse
    if parse.deps[token] == "obj" and parse.lemmas[token] == "head":
        return False  # shook her head
    inside = parse.deps[token] in ("flat", "compound", "nmod:poss") or parse.pos[token] not in ("NOUN", "PROPN", "PRON")
    return not inside and is_somebody(speech.reading, token)


def of_mood(speech: Speeches, sentence: int) -> Act | None:
    """`The doctor was blunt. "…"`: who is said to be outspoken right before a quotation speaks it."""
    parse = speech.reading.parse
    if parse.words[parse.sents[sentence][1] - 1] == "?":
        return None
    for token in range(*parse.sents[sentence]):
        if parse.is_root(token) and parse.lemmas[token].lower() in words("speech", "moods"):
            who = subject(parse, token)
            return (
                Act("<speaker> was <mood>. “…”", who, who, ())
                if who is not None and is_somebody(speech.reading, who)
                else None
            )
    return None


def of_stand(speech: Speeches, sentence: int) -> Act | None:
    """`The chairman, Ole Brun, defended the plan. "…"`, `He paused. "…"`: who is told to have taken a stand, or to have
    stopped before he spoke, right before a quotation speaks it.
    """
    parse = speech.reading.parse
    first, after = parse.sents[sentence]
    root = next(token for token in range(first, after) if parse.is_root(token))
    if parse.tags[root] not in ("VBD", "VBZ") or parse.words[after - 1] == "?":
        return None
    lemma, stands = parse.lemmas[root].lower(), words("speech", "judging") | words("speech", "taking_stands")
    if lemma not in stands and f"{lemma} {parse.lower[root + 1]}" not in stands:
        return None
    who = subject(parse, root)
    if who is None or is_passive(parse, root) or negated(parse, root) or not is_somebody(speech.reading, who):
        return None
    if speech.reading.document.is_quoted(*speech.reading.characters(sentence)):
        return None
    return Act("<speaker> …. “…”", who, who, ())
