"""Whether such a subject says something by such a verb."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import of_phrase
from newstables.language.questions.listed import listed
from newstables.link.speech.complements import has_that
from newstables.link.speech.marks import CLOSERS
from newstables.link.speech.shares import is_share
from newstables.link.speech.speaking_of import openers_of_phrases
from newstables.link.speech.tellers import are_people_as_verb, can_tell, is_granted, is_paper
from newstables.link.speech.verb_lists import OF_ALL, OF_DOCUMENTS, verbs_of
from newstables.link.tree import child, first_word, is_counted, is_nominal
from newstables.link.words import words

# What one of several does who speaks: "one complained that …", "one called it a $4 million joke"; not "one shows".
_OF_SOMEBODY = frozenset(
    ("say", "add", "report", "put", "argue", "complain", "insist", "admit", "recall", "warn", "explain", "joke",
     "predict", "think", "believe", "note", "observe", "remark", "estimate", "concede", "acknowledge", "caution",
     "lament", "write", "tweet", "quip", "grumble", "declare", "announce", "claim", "contend", "reckon",
     "confess", "confide")
)  # fmt: skip
_OF_WHO_SPEAKS = frozenset(("say", "add", "tell", "announce", "warn"))


def can_say(parse: Parse, lemma: str, speaker: int) -> bool:
    """Whether such a subject says something: no "it", and of what only shows, a document."""
    word = parse.words[speaker].lower()
    determiner = child(parse, speaker, "det", "cc:preconj")
    if determiner is not None and parse.lower[determiner] in ("no", "neither"):
        return False
    is_pronoun = parse.tags[speaker] != "NNP"  # the WHO
    if word == "who" and is_pronoun and "?" in parse.words[speaker : parse.sents[parse.sent_of[speaker]][1]]:
        return False  # "Who said that 40 left?"
    if parse.tags[speaker] == "PRP$" and speaker > 0 and parse.lower[speaker - 1] == "to":
        return False  # "a letter to her asking that …"
    if "nor" in parse.lower[max(0, first_word(parse, speaker) - 1) : speaker]:
        return False  # "neither she nor he said"
    if word == "who" and is_pronoun and parse.deps[parse.heads[speaker]] != "acl:relcl":
        return False  # "somebody – I don't know who – said"
    if is_share(parse, speaker):
        return False  # 57 percent said that it should go: those asked vouch for no number
    if parse.pos[speaker] == "NUM" and _is_one_in(parse, speaker):
        return False  # nearly six in 10 said so
    if lemma == "relate" and parse.lower[speaker + 1 : speaker + 3] == ["of", "which"]:
        return False  # 18 charges, 17 of which relate to the leak
    if word == "one" and of_phrase(parse, speaker) is not None:
        return True
    said_by_one = word == "one" and not CLOSERS.isdisjoint(parse.words[max(0, speaker - 2) : speaker])
    # "“They left,” sneered one", "“They left,” one, Ann Lee, tweeted"
    if word in words("speech", "no_speakers") and not said_by_one and not _is_body(parse, speaker, lemma):
        return False
    if is_granted(parse, speaker):
        return False
    if lemma in _OF_WHO_SPEAKS and parse.pos[speaker] == "NOUN" and parse.lemmas[speaker].lower() in listed("traded"):
        return False  # "Shares in Norvik fell, … and said it would close 40 shops"
    if lemma in words("speech", "of_things") and _is_thing(parse, speaker):
        return _has_cases(parse, lemma, speaker) or _is_held(parse, lemma, speaker)
    if lemma == "hold" and _is_some_rule(parse, speaker):
        return False
    if lemma == "continue" and _goes_on_meanwhile(parse, speaker):
        return False
    if parse.lemmas[speaker].lower() in words("speech", "lengths") and is_counted(parse, speaker):
        return False  # "some 20 miles off the coast guards said", of which the tree takes the miles
    is_word = is_nominal(parse, speaker) or parse.pos[speaker] in ("ADJ", "DET", "X")
    if not (is_word or _is_name(parse, speaker) or are_people_as_verb(parse, speaker)):
        return False
    lists = OF_DOCUMENTS if is_paper(parse, speaker) else OF_ALL
    return lemma in verbs_of(*lists) or lemma in openers_of_phrases()


def _is_name(parse: Parse, subject: int) -> bool:
    """Whether a subject is a name that the tagger takes for a verb: "Harrow said that 40 left"."""
    is_subject = parse.deps[subject] in ("nsubj", "nsubj:pass") and parse.words[subject][:1].isupper()
    return (
        is_subject and parse.tags[subject] in ("VB", "VBP", "VBD", "VBG", "RB") and parse.subtree(subject)[0] == subject
    )


def _is_one_in(parse: Parse, number: int) -> bool:
    """`six in 10`, `six out of 10`."""
    behind = parse.lower[number + 1 : number + 3]
    at = number + 2 if behind[:1] == ["in"] else number + 3 if behind == ["out", "of"] else None
    return at is not None and parse.pos[at] == "NUM"


def _goes_on_meanwhile(parse: Parse, speaker: int) -> bool:
    """`Five bodies were found, as a search continued`: a clause of what else goes on is not the words of a paper."""
    marks = [parse.lower[one] for one in parse.children(parse.heads[speaker]) if parse.deps[one] in ("mark", "advmod")]
    return is_paper(parse, speaker) and not {"as", "while", "when"}.isdisjoint(marks)


def _is_some_rule(parse: Parse, noun: int) -> bool:
    """`One rule held: “…”`: it was kept; but "the law holds that …", "a law holds that …"."""
    said = child(parse, parse.heads[noun], "ccomp")
    if parse.lemmas[noun].lower() not in words("speech", "rules") or (said is not None and has_that(parse, said)):
        return False
    return any(parse.lower[one] in ("a", "an", "one", "another", "some") for one in parse.children(noun) if one < noun)


def _has_cases(parse: Parse, lemma: str, noun: int) -> bool:
    """`The island confirmed 12 new cases`: a land, a district or a town."""
    land = words("people", "states") | words("where", "divisions", "parts")
    return lemma == "confirm" and parse.lemmas[noun].lower() in land


def _is_held(parse: Parse, lemma: str, noun: int) -> bool:
    """`Conventional wisdom holds that 40 are enough`: what many believe."""
    said = child(parse, parse.heads[noun], "ccomp")
    return (
        lemma == "hold"
        and said is not None
        and has_that(parse, said)
        and parse.lemmas[noun].lower() in words("speech", "pricers", "sayings")
    )


def _is_thing(parse: Parse, noun: int) -> bool:
    """Whether it is a common noun for what tells nothing: "the standoff"."""
    is_name = parse.words[noun][:1].isupper() and noun != parse.sents[parse.sent_of[noun]][0]
    return parse.pos[noun] == "NOUN" and not is_name and not can_tell(parse, noun)


def _is_body(parse: Parse, speaker: int, lemma: str) -> bool:
    """Whether "it" is a body or a document that says something: "it warned that 40 would go", "40 beds are empty, it
    found", not "it shows that".
    """
    word = parse.lower[speaker]
    if word == "one":
        return lemma in _OF_SOMEBODY or lemma in words("speech", "calling")
    if word != "it":
        return False
    if lemma == "demand" and parse.tags[parse.heads[speaker]] == "VBG":
        return True  # "It is demanding a rise of 40", which nothing that only needs it does
    if lemma in ("find", "determine") and _tells_clause(parse, speaker):
        return True  # "It found 40 percent are empty": a study, a court, and no dog, which found a bone
    return lemma not in words("speech", "idle") or _is_put_behind(parse, speaker) or parse.lower[speaker - 1] == "as"


def _tells_clause(parse: Parse, speaker: int) -> bool:
    """Whether a clause with a subject of its own stands behind the verb of a subject."""
    said = child(parse, parse.heads[speaker], "ccomp")
    return (
        said is not None
        and said > parse.heads[speaker] > speaker
        and child(parse, said, "nsubj", "nsubj:pass") is not None
    )


def _is_put_behind(parse: Parse, speaker: int) -> bool:
    """Whether a pronoun and its verb stand behind the clause that is said, and a comma or a closing mark."""
    said = child(parse, parse.heads[speaker], "ccomp")
    is_next = said is not None and said < speaker and parse.heads[speaker] == speaker + 1
    return is_next and (parse.words[speaker - 1] == "," or parse.words[speaker - 1] in CLOSERS)
