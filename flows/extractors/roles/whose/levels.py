"""What a bare level counts, by the noun whose level it is: the number of monitors was 600, cases rose to 5,827."""

from __future__ import annotations

from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import clause_verb, of_phrase

_PLURALS = ("NNS", "NNPS")
_ENDS = ("to", "from")
_MONEY = 1e9  # insurance claims rose to 3.2 billion: of what money is not said
_LEVELS = ("", *_ENDS, "at", "by", "between", "below", "above", "under", "over", "beyond", "past")


def unit_of_level(parse: Parse, amount: AmountPhrase, about: int | None) -> str | None:
    """The unit of a bare level: `tripled the number of monitors to 600`, `the number of monitors was 600`, `raised its
    troops to 24,000`, `the workforce fell to 600`.
    """
    place = amount.place(parse)
    if about is None or amount.claim.kind != "number" or (amount.claim.value or 0.0) % 1:
        return None
    if parse.lemmas[parse.heads[place]].lower() in ("range", "vary"):
        return None  # victims who range in age from 24 to 46
    lemma = parse.lemmas[about].lower()
    if lemma == "number":
        return _of_number(parse, about)
    case = case_of(parse, place)
    verb = parse.lemmas[clause_verb(parse, place)].lower()
    moved = (case in _LEVELS and verb in words("reaching")) or (case == "at" and verb in words("reckoning"))
    if parse.lower[about] in LEX.crowds_people:
        is_level = moved or case in (*_ENDS, "of") or parse.heads[amount.number] == about
        return "person" if is_level or relation(parse, place) == "root" else None
    if parse.tags[about] in _PLURALS and (lemma in words("told_singly") or are_people(lemma)):
        money = lemma in words("told_in_money") and (amount.claim.value or 0.0) >= _MONEY
        return _name(parse, about) if (moved or case in _ENDS) and not money else None
    if lemma in ("vote", "ballot") and parse.tags[about] == "NNS" and parse.heads[about] == place:
        return lemma  # the valid votes were 48,210
    staff = parse.tags[about] == "NN" and parse.lower[about] in words("staff")
    return _name(parse, about) if staff and case in _ENDS else None  # not: raised the age of the woman to 40


def _of_number(parse: Parse, number: int) -> str | None:
    """What there is a number of: monitors in "the number of monitors", donors in "donor numbers"."""
    whole = of_phrase(parse, number)
    if whole is not None:
        return _name(parse, whole) if parse.tags[whole] in _PLURALS else None
    kinds = [child for child in parse.children(number) if relation(parse, child) == "compound" and child < number]
    plural = parse.tags[number] == "NNS" and len(kinds) == 1 and parse.tags[kinds[0]] == "NN"
    return singular(parse.lower[kinds[0]]) if plural else None


def _name(parse: Parse, noun: int) -> str:
    """The singular of a noun, with what a hyphen joins to it, the hyphen included: the "take-" of take-offs."""
    word = parse.words[noun] if parse.tags[noun] == "NNPS" else parse.lower[noun]
    touches = noun > 1 and parse.words[noun - 1] == "-" and parse.ends[noun - 2] + 1 == parse.starts[noun]
    return f"{parse.lower[noun - 2]}-{singular(word)}" if touches else singular(word)
