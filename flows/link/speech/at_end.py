"""Words of saying that end a sentence behind a comma, whatever the tree makes of them: "…, warned the mayor on Friday".

Nothing but a speaker, a verb of saying and when, where or to whom he said it stands behind the comma, and before it a
clause that is whole: that clause is said.
"""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.language.questions.verbs import particle_of
from newstables.link.speech.act import Act
from newstables.link.speech.between_marks import name_before
from newstables.link.speech.complements import is_told_to_subject
from newstables.link.speech.tellers import can_tell, is_granted
from newstables.link.tree import child, is_nominal
from newstables.link.words import words

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_FORMS = frozenset(("VBD", "VBZ", "VBN"))  # of the verb itself, which the tagger may take for a participle
_NAMING = frozenset(("DET", "ADJ", "NOUN", "PROPN", "PRON", "PART", "NUM", "VERB", "CCONJ"))
_TAIL = frozenset(
    ("in", "on", "at", "to", "during", "after", "before", "from", "by", "via", "through", "over", "as", "with")
)
_APART = frozenset((":", "(", ")", "“", "”", '"', "?", "–", "—", "--"))
_HEARERS = frozenset(("NOUN", "PROPN", "DET"))  # words that begin who hears it
_LONGEST = 24  # tokens behind the comma


def act_at_end(parse: Parse, verb: int) -> Act | None:
    """The act of a verb of saying with its speaker right behind it or before it, at the end of a sentence."""
    first, after = parse.sents[parse.sent_of[verb]]
    if after - verb > _LONGEST or parse.tags[verb] not in _FORMS or not _is_of_saying(parse, verb):
        return None
    if not _APART.isdisjoint(parse.words[verb:after]) or child(parse, verb, "aux", "aux:pass") is not None:
        return None
    start = verb + 1 + (particle_of(parse, verb) is not None)
    if verb > first + 2 and parse.words[verb - 1] == ",":
        speaker = _head(parse, start, _end_of_name(parse, start, after))
        is_heard = parse.lemmas[verb].lower() in words("speech", "facing")
        if (
            speaker is not None
            and not is_heard
            and _is_quiet(parse, start, after)
            and is_whole_before(parse, first, verb - 1)
        ):
            return Act("…, <verb> <speaker>", verb, speaker, (), (first, verb - 1), narrow=True)
    name = name_before(parse, verb) if parse.words[verb - 1] == "," else None  # "…, Ann Lee, who leads it, said"
    comma = name[0] - 1 if name is not None else _comma_before(parse, first, verb)
    start = _behind_hearer(parse, verb, start, after)
    if comma is None or not _is_tail(parse, start, after) or not is_whole_before(parse, first, comma):
        return None
    speaker = _head(parse, comma + 1, name[1] if name is not None else verb)
    return Act("…, <speaker> <verb>", verb, speaker, (), (first, comma)) if speaker is not None else None


def _is_of_saying(parse: Parse, verb: int) -> bool:
    lemma = parse.lemmas[verb].lower()
    particle = particle_of(parse, verb)
    whole = f"{lemma} {parse.lower[particle]}" if particle is not None else lemma
    return whole in words("speech", "saying", "uttered", "passing_on")


def _behind_hearer(parse: Parse, verb: int, start: int, after: int) -> int:
    """Where the words behind a verb and whoever hears it begin: behind "told reporters"."""
    hears = parse.lemmas[verb].lower() in words("speech", "addressing")
    hears = hears and start < after and parse.pos[start] in _HEARERS
    return _end_of_name(parse, start, after) if hears else start


def _end_of_name(parse: Parse, start: int, after: int) -> int:
    """Where the plain words of a name that begins at `start` end: before "in", "of", a comma, a time."""
    end = start
    while end < after and parse.pos[end] in _NAMING and parse.lemmas[end].lower() not in times():
        end += 1
    return end


def _head(parse: Parse, start: int, end: int) -> int | None:
    """The noun of tokens [start, end) whose own head lies outside, where it is of somebody who tells."""
    outside = (one for one in range(start, end) if is_nominal(parse, one) and not start <= parse.heads[one] < end)
    found = next(outside, None)
    if found is None or parse.pos[found] in ("PRON", "NUM") or not can_tell(parse, found) or is_granted(parse, found):
        return None
    is_definite = parse.tags[found] in ("NNP", "NNPS", "NNS") or parse.pos[start] in ("DET", "PRON", "PROPN")
    return found if is_definite or found == start else None


def _is_quiet(parse: Parse, start: int, after: int) -> bool:
    """Whether no other verb goes on behind a speaker, but in a clause about him: "warned the firm and closed"."""
    for token in range(start, after):
        if parse.tags[token] in ("WP", "WDT"):
            return True
        if parse.tags[token] in _FINITE:
            return False
    return True


def _is_tail(parse: Parse, start: int, after: int) -> bool:
    """Whether nothing or no more than a time, a place, a hearer behind "to" follows a verb."""
    if start >= after:
        return True  # a text may end without a full stop
    if parse.pos[start] == "PUNCT":
        return start >= after - 2
    opens = parse.lower[start] in _TAIL or parse.lemmas[start].lower() in times() or parse.pos[start] == "ADV"
    return opens and _is_quiet(parse, start, after)


def _comma_before(parse: Parse, first: int, verb: int) -> int | None:
    """The comma before a speaker who stands right before his verb: a plain name, or with an apposition."""
    start = verb
    while start > first and parse.pos[start - 1] in _NAMING | {"ADP"} and parse.tags[start - 1] not in _FINITE:
        start -= 1
    opens = (
        start < verb and parse.pos[start] in ("DET", "NOUN", "PROPN", "ADJ", "NUM") and parse.words[start - 1] == ","
    )
    return start - 1 if opens and start - 1 > first + 1 else None


def is_whole_before(parse: Parse, first: int, comma: int) -> bool:
    """Whether a clause with a verb of its own stands before a comma: no "In May, …", no "When it shut, …"."""
    for token in range(first, comma):
        if parse.tags[token] not in _FINITE:
            continue
        clause = token if parse.deps[token] not in ("aux", "aux:pass", "cop") else parse.heads[token]
        is_under = parse.deps[clause] in ("acl:relcl", "csubj") or child(parse, clause, "mark") is not None
        if not (is_under or is_told_to_subject(parse, clause)):
            return True
    return False
