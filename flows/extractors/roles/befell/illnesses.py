"""Whether those in hospital are ill, and nobody has hurt them: by what the text around tells of."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import PATIENT, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions import of_phrase
from newstables.schemas.claims import Event

_SYMPTOMS = frozenset(("fever", "cough", "bug"))  # which nobody need have caught
_COURTS = frozenset(
    ("court", "courts", "judge", "judges", "jury", "lawyer", "lawyers", "lawsuit", "lawsuits", "prosecutors")
)
_POLICE = frozenset(("police", "detectives", "investigators", "crime", "crimes"))  # who have cases of their own
_DESCRIBING = ("amod", "compound", "nmod", "nmod:poss")
_NEW = frozenset(
    ("new", "more", "other", "further", "additional", "fresh", "confirmed", "recorded", "reported", "total", "active")
)
_BEFORE = 2  # sentences that may have named the illness


def are_ill(parse: Parse, amount: AmountPhrase, lemma: str) -> bool:
    """`There were 37 cases of measles. Twelve were admitted to hospital`: an illness is named, or patients are, a
    wound is not; `lemma` is the verb that told where they are.
    """
    if events(PATIENT).get(lemma) == "injured" and lemma not in words("caring"):
        return False
    here = parse.sent_of[amount.head]
    first, end = parse.sents[max(0, here - _BEFORE)][0], parse.sents[here][1]
    told = {*parse.lower[first:end], *map(str.lower, parse.lemmas[first:end])}
    cared_for = amount.claim.unit == "patient" and lemma in words("caring")
    ill = cared_for or not told.isdisjoint(words("illnesses"))
    return ill and told.isdisjoint(words("hurting"))


def of_cases(parse: Parse, amount: AmountPhrase) -> Event | None:
    """`435 cholera cases`, `15 new cases of measles`, and bare cases where that is told of just before: of what one
    catches each is a person who has it; no suspected ones, of whom it is not known, no cases of a vaccine and none that
    a court hears.
    """
    noun = amount.noun
    if noun is None or amount.claim.unit != "case":
        return None
    near = [parse.lower[child] for child in parse.children(noun) if child < noun]
    verb = parse.heads[noun] if relation(parse, noun) in ("obj", "nsubj") else noun
    if not words("doubted").isdisjoint(near) or parse.lemmas[verb].lower() in words("no_finding"):
        return None
    first, end = parse.sentence(noun)
    if not _COURTS.isdisjoint(parse.lower[first:end]):
        return None
    named = of_phrase(parse, noun)
    told = {*near} if named is None else {*near, parse.lower[named]}
    if named is not None and parse.lower[named] in ("disease", "illness", "sickness"):
        told.update(parse.lower[child] for child in parse.children(named))
    described = [child for child in parse.children(noun) if child < noun and relation(parse, child) in _DESCRIBING]
    is_bare = named is None and all(parse.lower[child] in _NEW for child in described)
    if is_bare and _POLICE.isdisjoint(parse.lower[slice(*parse.sentence(noun))]):
        first = parse.sents[max(0, parse.sent_of[noun] - _BEFORE)][0]
        told.update(parse.lower[first:end])  # an outbreak of dengue fever, with 106,630 cases recorded
    return "infected" if not told.isdisjoint(words("contagions") - _SYMPTOMS) else None
