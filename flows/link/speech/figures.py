"""What is said in a noun phrase: "estimated the loss at nine million", "warned of 40 closures", "demanded 40"."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import is_passive, object_of, of_phrase
from newstables.link.persons import is_person
from newstables.link.speech.amounts_told import finds, owned_to, pictured
from newstables.link.speech.behind_colons import figure_behind_colon
from newstables.link.speech.owners import of_amount
from newstables.link.speech.placed import counts, is_given_as, placed, puts
from newstables.link.speech.poll_figures import SHARES, is_finding, polled, ranked_in
from newstables.link.speech.tellers import can_tell, is_body, is_paper, may_tell
from newstables.link.speech.told_objects import is_cited, is_guess, told_objects
from newstables.link.speech.told_of_nouns import (
    planned,
    reported_before,
    revised,
    taken_credit_for,
    told_of_noun,
)
from newstables.link.tree import child, first_word, is_behind_comma, is_counted, preposition, relation
from newstables.link.words import words

_AGAINST = frozenset(("against", "versus", "compared with", "compared to"))  # "a loss of 9, against a profit of 3"

_COMPARED = frozenset(("up", "down", "compared", "versus", "from"))
_OF_CHANCES = ("give", "find")
_WHOSE = ("her", "his", "their", "its")  # "her citing a bomb that never was"
_SPEAKING = frozenset(("speak", "talk"))


def figures(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """`estimated the loss at nine million`, `reported two deaths`, `the poll showed 40 percent`: object and amount."""
    is_document = is_paper(parse, speaker) or finds(parse, verb, lemma, speaker)
    if (told := _of_own_kind(parse, verb, lemma, speaker)) is not None:
        return told
    if not (lemma in words("speech", "figuring") or (is_document and lemma in words("speech", "showing"))):
        return _otherwise(parse, verb, lemma, speaker)
    if is_passive(parse, verb):
        return _told_by(parse, verb, lemma)
    objects = told_objects(parse, verb, lemma, speaker, is_document=is_document)
    amounts = placed(parse, verb) if lemma in words("speech", "estimating") else []
    amounts += polled(parse, verb, lemma) if is_document else []
    ranked = ranked_in(parse, verb) if is_document else []
    if lemma in words("speech", "placing") and (not amounts or _is_outcome(parse, verb)):
        return ranked
    if objects:
        objects += [other for other in parse.children(verb) if other > objects[0] and _is_other_end(parse, other)]
    if objects and is_document:  # "showed him with a lead of 9 points"
        objects += [other for other in parse.children(verb) if other > objects[0] and _is_with(parse, other)]
    if not objects and (reported := reported_before(parse, verb, lemma, speaker)):
        return reported
    if amounts and not objects and parse.deps[verb] == "acl:relcl":
        return amounts  # damage that insurers put at 650 million euros
    reports = [clause for other in objects for clause in _of_report(parse, other) + planned(parse, other, lemma)]
    if is_document and objects:  # "found 43 percent back the plan", of which the tree makes "found back"
        reports += [one for one in parse.children(verb) if verb < one < objects[0] and _is_share_before(parse, one)]
    if is_document:  # "found the party rising from 39 percent to 43"
        reports += [one for other in objects for one in _doing(parse, other)]
    if lemma in words("speech", "naming") and not is_document:  # "inspectors cited the mine 61 times"
        objects = _named(parse, verb, lemma, speaker, objects)
    return objects + amounts + reports + ranked if objects else []


def _of_own_kind(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int] | None:
    """What verbs of a kind of their own tell, or nothing where such a speaker tells nothing; None for all others."""
    who = parse.lemmas[speaker].lower()
    is_document = is_paper(parse, speaker)
    if lemma in words("speech", "valuing") and not can_tell(parse, speaker):
        return []  # "the deal values the firm at $4 billion"
    if lemma in words("speech", "placing") and not puts(parse, verb, speaker):
        return []  # "the storm put the price at $4", "put out a fire at 4 homes"
    asked = words("speech", "polls", "tallies") if lemma in ("give", "have") else words("speech", "polls")
    if lemma in words("speech", "finding") and who in asked:
        return [verb] if is_finding(parse, verb, lemma) else []
    if lemma in _OF_CHANCES and can_tell(parse, speaker) and parse.pos[speaker] != "PRON":
        found = _of_chances(parse, verb)
        if found:
            return found
    if not is_document and lemma in words("speech", "figuring") and not may_tell(parse, speaker):
        return []  # "more than the amount reported last week"
    if lemma == "guess" and any(_is_thing_guessed(parse, one) for one in parse.children(verb)):
        return []  # "players guess five words"
    if who == "index" and parse.tags[verb] == "VBG":
        return []  # "the index of prices rose by 4 percent, showing a rise of 9"
    return [verb + 1] if lemma == "claim" and _is_bare_claim(parse, verb, speaker) else None


def _is_thing_guessed(parse: Parse, one: int) -> bool:
    """The words of "guess five words", "guess 5 percent of the words"; not what "guess 5 million" tells."""
    is_amount = parse.lower[one] in SHARES or parse.pos[one] == "SYM"
    counted = of_phrase(parse, one) is not None or (is_counted(parse, one) and not is_amount)
    return counted and parse.deps[one] == "obj"


def _is_share_before(parse: Parse, token: int) -> bool:
    return parse.deps[token] == "obl:unmarked" and parse.lemmas[token].lower() in SHARES and is_counted(parse, token)


def _is_bare_claim(parse: Parse, verb: int, speaker: int) -> bool:
    """`Organisers claimed 40,000.`: how many there were, by several people or a body; nobody takes a bare number."""
    number = verb + 1
    bare = parse.pos[number] == "NUM" and parse.heads[number] == verb
    ends = parse.pos[number + 1] in ("", "PUNCT")
    several = parse.tags[speaker] in ("NNS", "NNPS") or is_body(parse, speaker)
    return bare and ends and several and can_tell(parse, speaker)


def _is_with(parse: Parse, token: int) -> bool:
    return preposition(parse, token) == "with" and not is_behind_comma(parse, token) and counts(parse, token)


def _otherwise(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """What a verb that reports no figure by itself may tell of one: wants, revises, unveils, gives as, takes credit."""
    found = _wanted(parse, verb, lemma, speaker) + _counted(parse, verb, lemma, speaker)
    found += figure_behind_colon(parse, verb, lemma, speaker)
    if lemma in words("speech", "revising") and can_tell(parse, speaker):
        found += revised(parse, verb)
    if lemma in words("speech", "unveiling"):
        found += [clause for one in parse.children(verb) for clause in planned(parse, one, lemma)]
    found += owned_to(parse, verb, lemma, speaker)
    if lemma in words("speech", "picturing"):
        found += pictured(parse, verb, speaker)
    if lemma in words("speech", "giving") and child(parse, verb, "obj") is not None:
        found += [one for one in parse.children(verb) if one > verb and is_given_as(parse, one)]
    return found + told_of_noun(parse, verb, lemma) + taken_credit_for(parse, verb, lemma)


def _of_chances(parse: Parse, verb: int) -> list[int]:
    """`The site gives him a 12 percent chance`, `the institute found 12 percent undecided`; no thing found."""
    nouns = SHARES if parse.lemmas[verb] == "find" else words("speech", "chances")
    things = (one for one in parse.children(verb) if parse.deps[one] == "obj" and parse.lemmas[one].lower() in nouns)
    return [one for one in things if parse.lemmas[one].lower() in SHARES or not is_counted(parse, one)]  # "two chances"


def _is_other_end(parse: Parse, token: int) -> bool:
    """What a figure is set against: "against a profit of 3", "a loss of 9, up from 3", "a fall to 9 from 12"."""
    case = preposition(parse, token)
    if case in _AGAINST:
        return True
    if is_behind_comma(parse, token) and parse.lower[first_word(parse, token)] in _COMPARED:
        return True
    if (
        case == "on"
        and parse.lemmas[token].lower() in words("speech", "foreseen")
        and of_amount(parse, token) is not None
    ):
        return True  # "reported earnings of $9 million on revenue of $40 million"
    is_amount = parse.pos[token] in ("NUM", "SYM") or parse.lemmas[token].lower() in (*SHARES, "point")
    return case in ("to", "from", "by") and is_amount


def _named(parse: Parse, verb: int, lemma: str, speaker: int, objects: list[int]) -> list[int]:
    """Of what somebody cites, mentions, suggests, all that is counted, and things; not of what inspectors cite."""
    tells = can_tell(parse, speaker) and parse.lower[speaker] not in _WHOSE
    if lemma == "suggest":  # "suggested a fine of $4 million", and no evidence that suggests one
        named = parse.pos[speaker] == "PROPN" or parse.lower[speaker] in ("he", "she")
        tells = tells and (named or is_person(parse.lemmas[speaker].lower()))
    if lemma == "cite":  # "cited the mine 61 times", "cited the mine for 61 faults"
        often = "times" in parse.lower[verb : parse.subtree(verb)[1]]
        tells = tells and not often and all(preposition(parse, one) != "for" for one in parse.children(verb))
    found = [one for one in objects if is_counted(parse, one) or is_guess(parse, one)]
    found += [one for one in objects if tells and one not in found and _is_thing(parse, one)]
    return [one for one in found if not is_cited(parse, one, lemma)]


def _is_thing(parse: Parse, noun: int) -> bool:
    """`cited remarks about 40 women`; no "mentioned Lee", "cited them"."""
    return parse.pos[noun] == "NOUN" and not are_people(parse.lemmas[noun].lower())


def _wanted(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """`demanded $4 million`; `the bank sees growth of 2.3 percent`."""
    seeks = lemma in words("speech", "seeking")
    wants = lemma in words("speech", "wanting") or seeks
    if lemma == "want" and can_tell(parse, speaker):  # "wants $4 million", and no 40 guards
        return [one for one in parse.children(verb) if one > verb and _is_sum(parse, one)]
    foresees = lemma in words("speech", "foreseeing") and _is_present(parse, verb)
    if not (wants or foresees) or not can_tell(parse, speaker) or is_passive(parse, verb):
        return []
    objects = [other for other in parse.children(verb) if other > verb and relation(parse, other) == "obj"]
    if seeks:
        objects += [one for one in parse.children(verb) if one > verb and preposition(parse, one) == "for"]  # sued for
        objects = [one for one in objects if parse.tags[one] == "$" or parse.lemmas[one] in words("speech", "sought")]
    found = [one for one in objects if wants or parse.lemmas[one].lower() in words("speech", "foreseen")]
    if foresees and objects and parse.lower[objects[0]] == "it" and not found:
        return [one for one in placed(parse, verb) if parse.lemmas[one].lower() in (*SHARES, "$")]  # no "at 6"
    found += placed(parse, verb) if foresees and found else []  # "see inflation at 4 percent"
    if foresees and found:  # "sees prices falling to 2 percent", "sees the dividend being cut to 2 crowns"
        clauses = (one for one in parse.children(verb) if one > found[0] and relation(parse, one) in ("xcomp", "ccomp"))
        found += [one for one in clauses if parse.tags[one] == "VBG" or _is_being(parse, one)]
    return found + [clause for one in found for clause in _doing(parse, one)]  # "sees output shrinking by 3 percent"


def _is_sum(parse: Parse, token: int) -> bool:
    """Money, a share or a bare number as an object."""
    is_amount = parse.tags[token] == "$" or parse.lower[token] in SHARES or parse.pos[token] == "NUM"
    return is_amount and parse.deps[token] == "obj"


def _is_present(parse: Parse, verb: int) -> bool:
    """`sees`, and the "see" of "analysts are gloomy and see", of which the tagger makes an infinitive."""
    bare = parse.tags[verb] == "VB" and parse.deps[verb] == "conj" and child(parse, verb, "aux", "mark") is None
    joined = bare and child(parse, parse.heads[verb], "aux", "mark") is None and parse.tags[parse.heads[verb]] != "VB"
    return joined or parse.tags[verb] in ("VBZ", "VBP")


def _is_being(parse: Parse, clause: int) -> bool:
    """`being cut`."""
    return any(parse.lower[one] == "being" and parse.deps[one].startswith("aux") for one in parse.children(clause))


def _doing(parse: Parse, noun: int) -> list[int]:
    """What a noun is seen to do: the participles behind it."""
    behind = (other for other in parse.children(noun) if other > noun)
    return [other for other in behind if parse.tags[other] == "VBG" or _is_being(parse, other)]


def _counted(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """`The charity counted 12 burnt houses`: what a body has counted it tells; somebody's coins are his own affair."""
    registers = lemma in words("speech", "registering")
    if (
        not (registers or lemma in words("speech", "counting"))
        or parse.tags[verb] not in ("VBD", "VBN")
        or is_passive(parse, verb)
    ):
        return []
    objects = [other for other in parse.children(verb) if other > verb and relation(parse, other) == "obj"]
    noun = parse.lemmas[speaker].lower()
    keeps = noun in words("speech", "registrars")
    tells = keeps if registers else keeps or is_body(parse, speaker) or noun in words("speech", "documents")
    return [one for one in objects if is_counted(parse, one) or parse.pos[one] == "NUM"] if tells else []


def _told_by(parse: Parse, verb: int, lemma: str) -> list[int]:
    """`The cost was put at $4 billion by the office`, `40 deaths were reported by the ministry`."""
    subjects = [one for one in parse.children(verb) if parse.deps[one] == "nsubj:pass" and parse.lower[one] != "it"]
    if lemma not in words("speech", "foretelling"):
        subjects = [one for one in subjects if not are_people(parse.lemmas[one].lower())]
    subjects += told_of_noun(parse, verb, lemma)
    amounts = placed(parse, verb) if lemma in words("speech", "estimating") else []
    return subjects + amounts + [one for one in parse.children(verb) if one > verb and relation(parse, one) == "xcomp"]


def _of_report(parse: Parse, noun: int) -> list[int]:
    """`denied reports that 300 had fled`: the clause that the noun brings."""
    if parse.lemmas[noun].lower() not in words("speech", "sayings"):
        return []
    clauses = [other for other in parse.children(noun) if other > noun and relation(parse, other) in ("acl", "ccomp")]
    return [clause for clause in clauses if child(parse, clause, "mark") is not None]


def _is_outcome(parse: Parse, verb: int) -> bool:
    """`opened 12 shops, putting its total at 40`: what comes of a deed, which nobody says; but "revised its count,
    putting the dead at 40", "spoke of the storm, putting the loss at $4 million".
    """
    head = parse.heads[verb]
    if parse.tags[verb] != "VBG" or parse.deps[verb] != "advcl" or verb < head or not is_behind_comma(parse, verb):
        return False
    lemma = parse.lemmas[head].lower()
    if lemma in _SPEAKING or lemma in words("speech", "saying"):
        return False
    told = object_of(parse, head)
    telling = words("speech", "guesses", "tolls", "documents")
    return told is None or parse.lemmas[told].lower() not in telling
