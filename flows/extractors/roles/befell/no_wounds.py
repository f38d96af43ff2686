"""Where a verb of wounding or treating hurts nobody: the ill, patients of a trial, balls that are shot."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.illnesses import are_ill
from newstables.extractors.roles.befell.losses import is_wound
from newstables.extractors.roles.position import Position, case_of
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, subject


def is_no_wound(parse: Parse, amount: AmountPhrase, position: Position | None, lemma: str) -> bool:
    """`two cases were admitted to hospital`, `one bite in 20 was treated`, `shot 11 of 28 from long range`; the ill."""
    if amount.claim.unit in ("case", "bite", "sting", "stroke") or are_ill(parse, amount, lemma):
        return True
    if lemma == "treat" and position is not None:
        beside = parse.children(amount.noun) if amount.noun is not None else ()
        ailing = any(parse.lower[child] in words("ailing") for child in beside)
        hurt = any(is_wound(parse, child) and case_of(parse, child) == "for" for child in beside)
        return ailing or (not hurt and _is_for_illness(parse, position, amount.claim.unit))
    if lemma == "sustain" and position is not None and (borne := object_of(parse, position.verb)) is not None:
        return parse.lemmas[borne].lower() in ("damage", "loss", "defeat", "cut", "growth")  # 456 sustained damage
    return lemma == "shoot" and _is_of_throws(parse, amount, position)


def _is_of_throws(parse: Parse, amount: AmountPhrase, position: Position | None) -> bool:
    """Whether a bare number of another bare one is what somebody shot: balls."""
    if amount.noun is None and any(parse.lower[child] in ("a", "an") for child in parse.children(amount.number)):
        return True  # shot a four-under-par 68
    behind = amount.others.get(amount.after + 1)
    of = parse.lower[amount.after] == "of"
    bare = amount.noun is None and behind is not None and behind.noun is None
    return of and bare and position is not None and not is_passive(parse, position.verb)


def _is_for_most(parse: Parse, verb: int) -> bool:
    """`treated 37 people, most of them for cold`: what most of those treated had, if no wound, the rest had too."""
    _, end = parse.sentence(verb)
    for token in range(verb + 1, end - 2):
        if parse.words[token] == "," and parse.lower[token + 1] in ("most", "mostly", "many", "mainly", "largely"):
            what = token + 2 + 2 * (parse.lower[token + 2 : token + 4] == ["of", "them"])
            noun = parse.heads[what] if parse.lower[what] == "for" else what
            return noun > what and not is_wound(parse, noun)
    return False


def _is_for_illness(parse: Parse, position: Position, unit: str | None) -> bool:
    """Whether those treated need not be hurt: patients, those treated with or for something, and those of a trial."""
    released = any(parse.lemmas[child].lower() == "release" for child in parse.children(position.verb))
    if unit in words("patients"):
        return not released  # treated and released
    for child in parse.children(position.verb):
        hurt = is_wound(parse, child) or parse.lemmas[child].lower() in words("shocks")
        if case_of(parse, child) in ("with", "for"):
            if not hurt:
                return True
            if child > position.verb and is_wound(parse, child):
                return False
    if _is_for_most(parse, position.verb):
        return True
    who = None if is_passive(parse, position.verb) else subject(parse, position.verb)
    lemma = parse.lemmas[who].lower() if who is not None else None
    return lemma is not None and lemma not in words("medics") and lemma not in words("hospitals")
