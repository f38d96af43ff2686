"""The last word of a sentence as the verb of those named before it, whatever the tree makes of it: "Shops lost 300
clerks, figures from the Guild show.", "Taxes will rise, critics in the Senate claim."
"""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.speech.at_end import is_whole_before
from newstables.link.speech.tellers import can_tell, is_paper
from newstables.link.tree import child, preposition
from newstables.link.words import words

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_OPENING = frozenset(("DET", "ADJ", "NOUN", "PROPN", "NUM"))
_MANY = frozenset(("NNS", "NNPS"))
AT_END = "<speaker> … <verb>"  # the rule of such an act: all words up to the verb are for the speaker
_LONGEST = 24  # tokens from the comma


def act_of_final_word(parse: Parse, last: int) -> Act | None:
    """What stands before the comma, by whoever stands between it and a verb of saying that ends the sentence: the verb
    must agree with them, as the noun of "…, an old claim." does not.
    """
    first, after = parse.sents[parse.sent_of[last]]
    lemma = parse.lemmas[last].lower()
    if after - last > 2 or parse.tags[last] == "VBG" or parse.pos[last - 1] in ("DET", "ADP", "ADJ", "PUNCT", "AUX"):
        return None
    subject = child(parse, last, "nsubj")
    if subject is not None and parse.pos[parse.left_edge(subject) - 1] != "ADP" and not preposition(parse, subject):
        return None
    comma = next((one for one in range(last - 1, max(first, last - _LONGEST), -1) if parse.words[one] == ","), None)
    if comma is None or last - comma < 2 or parse.pos[comma + 1] not in _OPENING:
        return None
    who = _head(parse, comma + 1, last)
    if who is None or any(parse.tags[one] in _FINITE for one in range(comma, last)) or not _agrees(parse, who, last):
        return None
    is_written = is_paper(parse, who)
    if parse.pos[last] == "NOUN" and not is_written and are_people(parse.lemmas[comma - 1].lower()):
        return None  # "sacked 40 men, officials behind the tax report"
    says = lemma in words("speech", "showing") if is_written else lemma in words("speech", "saying")
    if not says or not (is_written or can_tell(parse, who)):
        return None
    whole = is_whole_before(parse, first, comma)
    return Act(AT_END, last, who, (), (first, comma)) if whole else None


def act_of_lost_verb(parse: Parse, token: int) -> Act | None:
    """`Records seen by the paper list 40 deaths.`: a sentence without a finite verb, of papers and what was done with
    them, has its verb in what looks like a noun before an amount.
    """
    first, after = parse.sents[parse.sent_of[token]]
    root = next(one for one in range(first, after) if parse.is_root(one))
    done, paper = (
        (root, child(parse, root, "nsubj:pass")) if parse.tags[root] == "VBN" else (child(parse, root, "acl"), root)
    )
    if done is None or paper is None or child(parse, done, "aux", "aux:pass") is not None:
        return None
    are_papers = parse.tags[paper] in _MANY and is_paper(parse, paper)
    is_verb = parse.lower[token] == parse.lemmas[token] and parse.lower[token] in words("speech", "showing")
    if not (are_papers and is_verb and paper < token) or parse.pos[token + 1] not in ("NUM", "SYM", "DET", "ADV"):
        return None
    if parse.pos[token - 1] in ("ADP", "PUNCT"):
        return None  # "papers signed by show 12"
    if (
        parse.tags[done] != "VBN"
        or not paper < done < token
        or any(parse.tags[one] in _FINITE for one in range(first, after))
    ):
        return None
    return Act(AT_END, token, paper, (), (token + 1, after), narrow=True)


def _head(parse: Parse, start: int, last: int) -> int | None:
    """The noun that those words are about: the last before a preposition, a participle or the verb."""
    end = start
    while end < last and parse.pos[end] in _OPENING:
        end += 1
    return end - 1 if end > start and parse.pos[end - 1] in ("NOUN", "PROPN") else None


def _agrees(parse: Parse, who: int, verb: int) -> bool:
    """`figures show`, `data shows`; not "a claim", "police reports"."""
    lower, lemma = parse.lower[verb], parse.lemmas[verb].lower()
    is_many = parse.tags[who] in _MANY
    if lower == lemma:
        return is_many
    return lower.endswith("s") and (not is_many or parse.lower[who] == "data")
