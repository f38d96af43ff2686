"""Words of saying put between commas, whatever the tree makes of them: "The team, the coach admitted, lost".

Nothing but a speaker, a verb of saying and when or where he said it stands between the two commas: the verb lacks what
is said, and so all around it is said.
"""

from __future__ import annotations

from dataclasses import dataclass

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.speech.reporting import reports
from newstables.link.speech.who_says import can_say
from newstables.link.tree import child, is_nominal
from newstables.link.words import words

_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_NAMING = frozenset(("DET", "ADJ", "NOUN", "PROPN", "PRON", "ADP", "PART", "NUM"))  # words of a speaker
_LONGEST = 9  # tokens of a speaker
_LATER = 6  # tokens that tell when or where he said it
_APART = frozenset((";", ":"))
_JOINING = frozenset(("and", "but", "while", "whereas", "although", "though", "yet"))
_OPENING = _JOINING | {"because", "that", "if", "when", "since", "as", "until", "so"}
_RELATIVE = frozenset(("which", "who", "whose", "whom", "where", "that"))
_OF_TIME = frozenset(("obl", "obl:unmarked", "advmod", "obl:tmod", "nmod:unmarked"))


@dataclass(slots=True, frozen=True)
class _Between:
    """Tokens of the words between the commas: [first, after), the commas outside; the speaker's [start, end)."""

    first: int
    after: int
    start: int
    end: int


def act_put_in(parse: Parse, verb: int) -> Act | None:
    """The act of a verb of saying that stands between commas with its speaker alone; what is said is a stretch."""
    lemma = parse.lemmas[verb].lower()
    if lemma not in words("speech", "saying") or not _is_finite(parse, verb):
        return None
    between = _words_before(parse, verb) or _words_behind(parse, verb)
    if between is None:
        return None
    speaker = _head(parse, between.start, between.end)
    if speaker is None or not can_say(parse, lemma, speaker):
        return None
    rule = "…, <speaker> <verb>, …" if speaker < verb else "…, <verb> <speaker>, …"
    # Where the tree joins what is said to a speaker behind his verb, his words are clear all the same: narrow.
    return Act(rule, verb, speaker, (), _stretch(parse, between), narrow=speaker > verb)


def _is_finite(parse: Parse, verb: int) -> bool:
    """Whether somebody says so: no "would say"; "So far, say the guards, 300 came" has no infinitive."""
    if parse.tags[verb] == "VB":
        return parse.words[verb - 1] == "," and child(parse, verb, "aux", "mark") is None
    is_past = parse.tags[verb] in _FINITE or (parse.tags[verb] == "VBN" and _has_own_subject(parse, verb))
    return is_past and reports(parse, verb)


def _has_own_subject(parse: Parse, verb: int) -> bool:
    """`Nurses there, said Ann Lee, …`, of which the tagger makes nurses said by her."""
    who = child(parse, verb, "nsubj")
    return who is not None and who > verb and child(parse, verb, "aux", "aux:pass") is None


def _words_before(parse: Parse, verb: int) -> _Between | None:
    """`, the coach admitted on Monday,`."""
    first, after = parse.sents[parse.sent_of[verb]]
    start = verb
    while start > first and verb - start < _LONGEST and parse.words[start - 1] != ",":
        start -= 1
    if start == verb or start <= first + 1 or parse.words[start - 1] != ",":
        return None
    end = verb + 1
    while end < after and end - verb <= _LATER and parse.words[end] != ",":
        end += 1
    if end >= after - 2 or parse.words[end] != "," or not _is_later(parse, verb, end):
        return None
    return _Between(start, end, start, verb) if _is_name(parse, start, verb) else None


def _words_behind(parse: Parse, verb: int) -> _Between | None:
    """`, said the coach,`."""
    first, after = parse.sents[parse.sent_of[verb]]
    if verb < first + 2 or parse.words[verb - 1] != ",":
        return None
    end = verb + 1
    while end < after and end - verb <= _LONGEST and parse.words[end] != ",":
        end += 1
    if end >= after - 2 or parse.words[end] != "," or end == verb + 1:
        return None
    return _Between(verb, end, verb + 1, end) if _is_name(parse, verb + 1, end) else None


def _is_name(parse: Parse, start: int, end: int) -> bool:
    """Whether tokens are those of one noun phrase that no other word of the sentence opens."""
    if any(parse.pos[token] not in _NAMING or parse.lower[token] in _RELATIVE for token in range(start, end)):
        return False
    return parse.pos[start] not in ("ADP", "PART", "NUM") and parse.pos[end - 1] not in ("ADP", "PART", "DET")


def _is_later(parse: Parse, verb: int, end: int) -> bool:
    """Whether no more than a time or a place stands behind a verb: no object, and nothing that is said."""
    own = (token for token in range(verb + 1, end) if not verb < parse.heads[token] < end)
    return all(parse.heads[token] == verb and parse.deps[token] in _OF_TIME for token in own)


def _head(parse: Parse, start: int, end: int) -> int | None:
    """The head of a speaker's words: the one whose own head lies outside."""
    nouns = (token for token in range(start, end) if is_nominal(parse, token))
    outside = [token for token in nouns if not start <= parse.heads[token] < end]
    return outside[0] if len(outside) == 1 else None


def _stretch(parse: Parse, between: _Between) -> tuple[int, int]:
    """What is said: from the last semicolon or conjunction before the words to the next one behind them."""
    first, after = parse.sents[parse.sent_of[between.first]]
    start, comma = first, between.first - 1
    for token in range(first, comma):
        joins = parse.words[token] == "," and parse.lower[token + 1] in _JOINING
        if parse.words[token] in _APART or joins:
            start = token + 1
    if parse.lower[comma - 1] in _OPENING:
        start = comma - 1  # "was shelved because, the mayor said, it would cost $40"
    for token in range(between.after + 1, after - 1):
        joins = parse.words[token] == "," and parse.lower[token + 1] in _JOINING
        if parse.words[token] in _APART or joins:
            after = token
            break
    return start, after
