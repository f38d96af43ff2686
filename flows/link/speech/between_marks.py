"""What stands between two commas, dashes, brackets or quotations: a speaker, his verb, when and where he said it."""

from __future__ import annotations

from dataclasses import dataclass

from newstables.language import Parse
from newstables.language.questions.verbs import particle_of
from newstables.link.speech.marks import CLOSERS, OPENERS
from newstables.link.speech.tellers import are_people_as_verb
from newstables.link.tree import is_nominal
from newstables.link.words import words

_NAMING = frozenset(("DET", "ADJ", "NOUN", "PROPN", "PRON", "ADP", "PART", "NUM", "CCONJ"))  # words of a speaker
_LONGEST = 9  # tokens of a speaker
_LATER = 6  # tokens that tell when or where he said it
_LONGEST_ASIDE = 10  # tokens of "a former clerk of the court", of "who won in 2010"
DASHES = frozenset(("—", "–", "--", "―"))
_APART = frozenset((";", ":"))
_JOINING = frozenset(("and", "but", "while", "whereas", "although", "though", "yet"))
_OPENING = _JOINING | {"because", "that", "if", "when", "since", "as", "until", "so"}
_RELATIVE = frozenset(("which", "who", "whose", "whom", "where", "that"))
_UNOPENED = frozenset(("ADP", "PART", "CCONJ"))  # what opens no name
_WORDS_SAID = frozenset(("yes", "no", "so", "goodbye", "hello", "thanks"))  # "she said yes, yes"
_OF_TIME = frozenset(("obl", "obl:unmarked", "advmod", "obl:tmod", "nmod:unmarked", "compound:prt"))


@dataclass(slots=True, frozen=True)
class Between:
    """Tokens of the words between the marks: [first, after), the marks outside; the speaker's [start, end)."""

    first: int
    after: int
    start: int
    end: int


def words_before(parse: Parse, verb: int) -> Between | None:
    """`, the coach admitted on Monday,`, `– the coach admits –`, `, Ann Lee, a clerk, admitted,`."""
    _, after = parse.sents[parse.sent_of[verb]]
    name = name_before(parse, verb)
    if name is None:
        return None
    start, end_of_name = name
    end = verb + 1
    while end < after and end - verb <= _LATER and not _closes(parse, start - 1, end):
        end += 1
    if end >= after - 2 or not _closes(parse, start - 1, end) or not _is_later(parse, verb, end):
        return None
    return Between(start, end, start, end_of_name)


def name_before(parse: Parse, verb: int) -> tuple[int, int] | None:
    """The tokens of a name behind a mark and right before a verb: of ", Ann Lee, a clerk, said,", of "Ann Lee"."""
    first, _ = parse.sents[parse.sent_of[verb]]
    end = _before_aside(parse, first, verb - 1) if parse.words[verb - 1] == "," else verb
    start = end
    while start > first and end - start < _LONGEST and not _opens(parse, start - 1):
        start -= 1
    if start == end or start <= first + 1 or not _opens(parse, start - 1) or not is_name(parse, start, end):
        return None
    return start, end


def words_behind(parse: Parse, verb: int) -> Between | None:
    """`, said the coach,`."""
    first, after = parse.sents[parse.sent_of[verb]]
    if verb < first + 2 or parse.words[verb - 1] != ",":
        return None
    end = verb + 1
    while end < after and end - verb <= _LONGEST and parse.words[end] != ",":
        end += 1
    if end >= after - 2 or parse.words[end] != "," or end == verb + 1:
        return None
    return Between(verb, end, verb + 1, end) if is_name(parse, verb + 1, end) else None


def _opens(parse: Parse, token: int) -> bool:
    """Whether a mark may open words put in: a comma, a dash, a bracket, the end of what is quoted."""
    mark = parse.words[token]
    return mark in (",", "(") or mark in DASHES or (mark in CLOSERS and parse.words[token - 1] == ",")


def _closes(parse: Parse, opener: int, token: int) -> bool:
    """Whether a mark closes what such a mark has opened."""
    mark, opened = parse.words[token], parse.words[opener]
    if opened == "(":
        return mark == ")"
    if opened in CLOSERS:
        behind = parse.words[token + 1 : token + 2]
        return mark == "," and not OPENERS.isdisjoint(behind)  # "“It fell,” she said, “to 40”"
    return mark in DASHES if opened in DASHES else mark == ","


def _before_aside(parse: Parse, first: int, closer: int) -> int:
    """The comma before an aside that a comma closes right before a verb: of ", Ann Lee, a clerk, said,", that behind
    her name; the verb's own place where there is none.
    """
    for token in range(closer - 1, max(first, closer - _LONGEST_ASIDE) - 1, -1):
        if parse.words[token] == ",":
            return token if parse.pos[token - 1] in ("PROPN", "NOUN") else closer + 1
    return closer + 1


def is_name(parse: Parse, start: int, end: int) -> bool:
    """Whether tokens are those of one noun phrase that no other word of the sentence opens."""
    named = (parse.pos[token] in _NAMING or are_people_as_verb(parse, token) for token in range(start, end))
    if not all(named) or not _RELATIVE.isdisjoint(parse.lower[start:end]):
        return False
    return parse.pos[start] not in _UNOPENED and parse.pos[end - 1] not in ("ADP", "PART", "DET", "CCONJ")


def _is_later(parse: Parse, verb: int, end: int) -> bool:
    """Whether no more than a time, a place or a hearer stands behind a verb: no object, and nothing that is said."""
    hears = ("iobj", "obj") if parse.lemmas[verb].lower() in words("speech", "addressing") else ()
    own = (token for token in range(verb + 1, end) if not verb < parse.heads[token] < end)
    others = [one for one in own if not (parse.heads[one] == verb and parse.deps[one] in (*_OF_TIME, *hears))]
    return not others and parse.lower[verb + 1] not in _WORDS_SAID


def whole_lemma(parse: Parse, verb: int) -> str:
    """The lemma of a verb with its particle: "point out"."""
    particle = particle_of(parse, verb)
    lemma = parse.lemmas[verb].lower()
    return lemma if particle is None else f"{lemma} {parse.lower[particle]}"


def head_of_name(parse: Parse, start: int, end: int) -> int | None:
    """The head of a speaker's words: the one whose own head lies outside."""
    nouns = (token for token in range(start, end) if is_nominal(parse, token) or are_people_as_verb(parse, token))
    outside = [one for one in nouns if not start <= parse.heads[one] < end or parse.is_root(one)]
    return outside[0] if len(outside) == 1 else None


def stretch(parse: Parse, between: Between) -> tuple[int, int]:
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
