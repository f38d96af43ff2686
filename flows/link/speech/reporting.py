"""Whether a verb states that something was said."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import conditional, is_passive
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, relation
from newstables.link.words import words

_MODIFYING = frozenset(
    ("aux", "aux:pass", "advmod", "mark", "obj", "cc:preconj", "cc")
)  # what may tell that it was not said


def reports(parse: Parse, verb: int) -> bool:
    """Whether the verb states that something was said: no "would say", "did not say", "if she says", "did she say?"."""
    below = [other for other in parse.children(verb) if parse.deps[other] in _MODIFYING]
    # "could have just as easily said", of which the tree hangs the modal on "have"
    below += [one for other in below if parse.deps[other] == "aux" for one in parse.children(other)]
    supposed = conditional(parse, verb) and not _is_of_as(parse, verb)
    if supposed or any(_unsays(parse, verb, other) for other in below):
        return False
    if parse.tags[verb] == "VB" and not any(parse.deps[other] == "aux" for other in below):
        is_finite = parse.is_root(verb) and child(parse, verb, "nsubj") is not None  # "put it at 40", a past form
        goes_on = parse.deps[verb] == "conj" and _is_present_of_many(parse, parse.heads[verb])
        return is_finite or goes_on or _is_done(parse, verb) or _is_inverted(parse, verb)
    return not (_is_ended(parse, verb) or _is_demanded(parse, verb))


def _is_present_of_many(parse: Parse, verb: int) -> bool:
    """The "call" of "call them 40 thieves and describe …", and the "gloomy" of "are gloomy and expect …"."""
    copula = child(parse, verb, "cop")
    return parse.tags[verb if copula is None else copula] == "VBP"


def _is_of_as(parse: Parse, verb: int) -> bool:
    """`If, as the bank predicts, prices rise 40 percent`: what is supposed, the bank predicts all the same."""
    mark = child(parse, verb, "mark")
    return parse.deps[verb] == "advcl" and mark is not None and parse.lower[mark] == "as"


def _is_inverted(parse: Parse, verb: int) -> bool:
    """`12 died in the blaze, say police.`: at the end of a sentence, behind a comma, with whoever says it behind."""
    after = parse.sents[parse.sent_of[verb]][1]
    who = child(parse, verb, "obj")
    is_put_behind = relation(parse, verb) == "parataxis" and parse.words[verb - 1] == ","
    is_next = who is not None and parse.left_edge(who) == verb + 1 and can_tell(parse, who)
    return is_put_behind and is_next and parse.right_edge(verb) >= after - 2


def _is_ended(parse: Parse, verb: int) -> bool:
    """`must stop calling 40 men thieves`, `denied saying that 40 left`: nobody says so, or no longer; nor yet: `he
    should begin by telling us that 40 left`.
    """
    mark = child(parse, verb, "mark")
    if mark is not None and parse.lower[mark] == "by" and parse.deps[verb] == "advcl":
        above = parse.heads[verb]
        return any(_unsays(parse, above, one) for one in parse.children(above) if parse.deps[one] == "aux")
    is_gerund = parse.tags[verb] == "VBG" and parse.deps[verb] == "xcomp"
    return is_gerund and parse.lemmas[parse.heads[verb]] in words("speech", "unsaid_before_gerunds")


def _is_demanded(parse: Parse, verb: int) -> bool:
    """`demands the mayor make a promise`: what somebody is to say, in the form without an ending."""
    is_base = parse.lower[verb] == parse.lemmas[verb] and parse.tags[verb] in ("VB", "VBP")
    who = child(parse, verb, "nsubj") if is_base and parse.deps[verb] == "ccomp" else None
    if who is None or parse.lemmas[parse.heads[verb]] not in words("speech", "asking_that"):
        return False
    return parse.tags[who] in ("NN", "NNP") or parse.lower[who] in ("he", "she", "it")


def _unsays(parse: Parse, verb: int, other: int) -> bool:
    """Whether a word under the verb tells that it was not said, or only might be."""
    word, dep = parse.lower[other], parse.deps[other]
    if dep.startswith("aux"):
        if word == "can" and parse.lemmas[verb] in words("speech", "performed"):
            return False  # "The Courier can reveal that 40 will go"
        if word == "would" and "only" in parse.lower[max(0, verb - 1) : verb + 2]:
            return False  # "would only say that …", "would say only that …"
        if word == "would" and _is_after_that(parse, verb):
            return False
        if word in words("speech", "unsaid_modals"):
            return parse.words[other + 1] != ","  # "They would, the minister said, get 40 euros"
        if parse.lemmas[other] in ("do", "be") and dep == "aux":
            return _asks(parse, verb, other)
        return word == "had" and _opens_condition(parse, verb, other)
    if word in ("not", "n't", "n’t", "never"):
        is_of_time = parse.lower[other + 1 : other + 2] in (
            ["before"],
            ["until"],
        )  # "left, but not before warning that …"
        is_answer = "," in parse.words[other:verb] and parse.heads[verb - 1] != verb  # "Not so, replied Lee: …"
        return parse.lemmas[verb] != "deny" and other < verb and not (is_of_time or is_answer)
    if word in ("neither", "nor"):
        return other < verb  # "neither confirmed nor denied that …"
    if word == "longer":
        return parse.lower[other - 1] == "no" and other < verb
    if dep == "mark":
        return word in ("without", "instead") or (word == "of" and parse.lower[other - 1] == "short")
    return dep == "obj" and word == "nothing"


def _is_after_that(parse: Parse, verb: int) -> bool:
    """`She would later say that 40 left`, `he would go on to recall that …`: what came after the time told of, and was
    said; not "the mayor said the office would later report that 40 left".
    """
    told_by_another = relation(parse, verb) in ("ccomp", "xcomp", "acl", "advcl")
    later = any(parse.lower[one] in words("speech", "afterwards") for one in parse.children(verb))
    goes_on = parse.lemmas[verb] == "go" and parse.lower[verb + 1 : verb + 3] == ["on", "to"]
    return (later or goes_on) and not told_by_another and child(parse, verb, "mark") is None


def _opens_condition(parse: Parse, verb: int, auxiliary: int) -> bool:
    """`Had the mayor said that 40 would go, …`: the auxiliary before its subject, and no question."""
    first, after = parse.sents[parse.sent_of[verb]]
    return auxiliary == first and "?" not in parse.words[verb:after]


def _is_done(parse: Parse, verb: int) -> bool:
    """Whether an infinitive tells what was said: "went on to say", "took the stage to announce"; not "plans to say"."""
    above, dep = parse.heads[verb], relation(parse, verb)
    if made_to_say(parse, verb) is not None:
        return reports(parse, above)
    thing = child(parse, above, "obj")
    if parse.lemmas[above] == "have" and thing is not None and parse.lower[thing] == "this":
        return reports(parse, above)  # "had this to say: …"
    if parse.lemmas[above] == "have" and dep == "xcomp" and parse.tags[above] == "VBD":
        return parse.lemmas[verb] in words("speech", "owning") and reports(parse, above)  # "had to concede that …"
    is_pained = parse.lemmas[above] == "pain" and dep in ("acl", "xcomp", "advcl")  # "was at pains to stress"
    if is_pained:
        return child(parse, above, "cop") is not None
    is_manner = parse.tags[above] == "JJ" and dep in ("xcomp", "csubj", "advcl", "ccomp")  # "was quick to say"
    if dep == "xcomp" and parse.lemmas[above] in words("speech", "perceiving") and is_passive(parse, above):
        return reports(parse, above)  # "was heard to say that 40 left"
    if is_manner and not reports(parse, above):
        return False  # "would be the first to admit that 40 left"
    if dep == "xcomp" or is_manner:
        return parse.lemmas[above] in words("speech", "going_on")
    is_past = parse.tags[above] in ("VBD", "VBN", "VBZ")
    if dep == "ccomp" and is_past and parse.lemmas[above] in words("speech", "perceiving"):
        return reports(parse, above) and child(parse, verb, "nsubj") is not None  # "heard the mayor say that 40 left"
    is_past = is_past or _is_after_that(parse, above)
    stepped = dep == "advcl" and is_past and parse.lemmas[above] in words("speech", "stepping_up")
    return stepped and reports(parse, above)


def made_to_say(parse: Parse, verb: int) -> int | None:
    """Who says it in "forced the banker to admit that 40 had gone", "made him say so"; None where nobody is made to."""
    above = parse.heads[verb]
    is_made = relation(parse, verb) in ("xcomp", "advcl", "ccomp") and parse.tags[verb] == "VB" and above < verb
    if not is_made or parse.lemmas[above] not in words("speech", "made_to_say"):
        return None
    who = child(parse, above, "obj", "iobj")
    who = who if who is not None else child(parse, verb, "nsubj")
    return who if who is not None and above < who < verb else None


def _asks(parse: Parse, verb: int, auxiliary: int) -> bool:
    """`Did the mayor say that …?`, `Is the mayor telling us that …?`"""
    _, after = parse.sents[parse.sent_of[verb]]
    between = any(parse.deps[token].startswith("nsubj") for token in range(auxiliary + 1, verb))
    return between and "?" in parse.words[verb:after]
