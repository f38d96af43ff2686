"""What somebody says of a thing in a clause about it: "the plan, which aides to Lee said would cost $40 million".

The verb of saying has its speaker right before it and right behind it a finite verb without a subject: that is the
pronoun's, whatever the tree makes of the two verbs.
"""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.speech.between_marks import head_of_name, is_name, whole_lemma
from newstables.link.speech.tellers import can_tell
from newstables.link.speech.who_says import can_say
from newstables.link.tree import child, is_nominal
from newstables.link.words import words

_SAYING = frozenset(("VBD", "VBZ", "VBP", "VBN"))
_FINITE = frozenset(("MD", "VBD", "VBZ", "VBP"))
_PRONOUNS = frozenset(("which", "that", "who"))
_LONGEST = 10  # tokens of a speaker
_LATER = 4  # tokens that tell when he said it, or to whom
_BETWEEN = frozenset(("ADP", "NOUN", "PROPN", "DET", "NUM", "ADV"))


def act_in_relative(parse: Parse, verb: int) -> Act | None:
    """The act of such a verb; the clause that goes on behind it is said."""
    if parse.tags[verb] not in _SAYING or _PRONOUNS.isdisjoint(parse.words_of(parse.sent_of[verb])):
        return None
    lemma = whole_lemma(parse, verb)
    if lemma not in words("speech", "saying"):
        return None
    pronoun = _pronoun(parse, verb)
    passive = child(parse, verb, "aux:pass")
    if pronoun is None or (passive is not None and passive < verb):
        return None
    goes_on = _goes_on(parse, verb)
    end = _end_of_name(parse, pronoun, verb)
    if end == verb - 1:
        return None  # "Ann Lee, who chairs the panel, told reporters crime had fallen": the comma ends the clause
    speaker = head_of_name(parse, pronoun + 1, end)
    if goes_on is None or speaker is None or not can_tell(parse, speaker) or not can_say(parse, lemma, speaker):
        return None
    return Act("<speaker> <verb> …", verb, speaker, (), (goes_on, _end(parse, pronoun, goes_on)), narrow=True)


def _pronoun(parse: Parse, verb: int) -> int | None:
    """The pronoun before a speaker: behind a noun or its comma, with nothing but his name behind it."""
    first, _ = parse.sents[parse.sent_of[verb]]
    for token in range(verb - 2, max(first, verb - _LONGEST), -1):
        if parse.lower[token] in _PRONOUNS:
            before = token - (2 if parse.words[token - 1] == "," else 1)
            is_behind_noun = before >= first and is_nominal(parse, before)
            is_named = is_name(parse, token + 1, _end_of_name(parse, token, verb))
            return token if is_behind_noun and is_named else None
        if parse.words[token] in (";", ":"):
            return None
    return None


def _end_of_name(parse: Parse, pronoun: int, verb: int) -> int:
    """Where a name ends that begins behind a pronoun: at the comma before an aside, else at the verb."""
    return next((one for one in range(pronoun + 2, verb) if parse.words[one] == ","), verb)


def _goes_on(parse: Parse, verb: int) -> int | None:
    """The finite verb right behind one of saying, a time and a hearer: "said would", "told reporters on Monday was"."""
    for token in range(verb + 1, min(verb + _LATER + 2, parse.sents[parse.sent_of[verb]][1])):
        if parse.tags[token] in _FINITE:
            return token
        if parse.pos[token] not in _BETWEEN:
            return None
    return None


def _end(parse: Parse, pronoun: int, goes_on: int) -> int:
    """Where the clause ends: at the comma that closes it; of "The plan that Lee said would go passed", at "passed"."""
    _, after = parse.sents[parse.sent_of[pronoun]]
    comma = next((one for one in range(goes_on, after) if parse.words[one] == ","), after)
    if parse.words[pronoun - 1] == "," or not parse.deps[pronoun - 1].startswith("nsubj"):
        return comma
    clause = next((one for one in range(goes_on, comma) if parse.pos[one] == "VERB"), goes_on)
    return next((one for one in range(clause + 1, comma) if parse.tags[one] in _FINITE), comma)
