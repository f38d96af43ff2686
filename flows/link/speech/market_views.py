"""What a market foresees, by a noun: "below analysts' expectations of $5", "above the consensus of 75 cents"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.persons import is_person
from newstables.link.speech.act import Act
from newstables.link.speech.owners import names_one, of_amount, owner_of
from newstables.link.speech.poll_figures import SHARES
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, preposition, relation
from newstables.link.words import words

_OF_MONEY = frozenset((*SHARES, "$", "cents", "dollar", "pound", "euro"))
_MILLIONS = frozenset(("million", "billion", "trillion", "bn", "m"))
VIEW = "<view> of <amount>"  # the rule of an act whose speaker is the view itself


def act_of_market_view(parse: Parse, noun: int) -> Act | None:
    """The amount is the word of whoever owns the view; of "analyst estimates", "the consensus", of that view itself."""
    amount = _amount(parse, noun)
    if amount is None:
        return _of_amount_before(parse, noun) or _of_copula(parse, noun)
    owner = owner_of(parse, noun)
    if owner is None:
        owner = next((one for one in parse.children(amount) if _is_from(parse, one)), None)
    if owner is not None or child(parse, noun, "nmod:poss") is not None:
        tells = owner is not None and names_one(parse, owner) and can_tell(parse, owner) and parse.pos[owner] != "PRON"
        return Act("<speaker>'s estimate of …", noun, owner, (amount,)) if tells and owner is not None else None
    is_market = parse.lemmas[noun].lower() == "consensus" or any(
        _is_of_market(parse, one) for one in parse.children(noun) if one < noun
    )
    return Act(VIEW, noun, noun, (amount,)) if is_market and _is_money(parse, amount) else None


def _of_amount_before(parse: Parse, noun: int) -> Act | None:
    """`the $40 million forecast by analysts`, `the bank's 4 percent forecast`: an amount before what it is foreseen in;
    no "40 forecasts".
    """
    amounts = (one for one in parse.children(noun) if one < noun and _is_money(parse, one))
    if parse.tags[noun] != "NN" or (next(amounts, None) is None and not _is_in_millions(parse, noun)):
        return None
    owner = owner_of(parse, noun)
    tells = owner is not None and parse.pos[owner] != "PRON" and can_tell(parse, owner)
    return Act("<speaker>'s estimate of …", noun, owner, (noun,), narrow=True) if tells and owner is not None else None


def _is_from(parse: Parse, who: int) -> bool:
    """`an estimate of $40 million from analysts`, where the tree hangs them on the sum."""
    return preposition(parse, who) in ("from", "by", "among") and can_tell(parse, who)


def _of_copula(parse: Parse, noun: int) -> Act | None:
    """`The average analyst estimate was $40 million`."""
    amount = parse.heads[noun]
    is_market = any(_is_of_market(parse, one) for one in parse.children(noun) if one < noun)
    is_what = parse.deps[noun].startswith("nsubj") and child(parse, amount, "cop") is not None and amount > noun
    owned = child(parse, noun, "nmod:poss") is not None
    return (
        Act(VIEW, noun, noun, (amount,)) if is_what and is_market and not owned and _is_money(parse, amount) else None
    )


def _is_in_millions(parse: Parse, noun: int) -> bool:
    """`the 900 million forecast`, `the 43,000 forecast`: so many nobody has of one forecast; no "2020 forecast"."""
    many = (one for one in parse.children(noun) if parse.deps[one] == "nummod" and one == noun - 1)
    return any(parse.lower[one] in _MILLIONS or "," in parse.words[one] or "." in parse.words[one] for one in many)


def _is_of_market(parse: Parse, token: int) -> bool:
    """`analyst estimates`, `consensus estimates`, `Wall Street estimates`."""
    lemma = parse.lemmas[token].lower()
    is_part = relation(parse, token) in ("compound", "nmod") or parse.deps[token] == "amod"
    return is_part and (is_person(lemma) or lemma in words("speech", "markets"))


def _amount(parse: Parse, noun: int) -> int | None:
    """The 33 of "expectations of 33 cents", "expectations for a loss of 33 cents"; no "forecasts for 12 towns"."""
    amount = of_amount(parse, noun)
    if amount is not None and parse.lemmas[amount].lower() not in words("speech", "tellers"):
        return amount
    behind = (one for one in parse.children(noun) if one > noun and relation(parse, one) == "nmod")
    found = next((one for one in behind if preposition(parse, one) == "for"), None)
    inner = of_amount(parse, found) if found is not None else None
    return found if found is not None and _is_money(parse, inner if inner is not None else found) else None


def _is_money(parse: Parse, amount: int) -> bool:
    """Whether an amount is money or a percentage, and counts nobody: no "a consensus of 12 scientists"."""
    is_sum = parse.pos[amount] == "SYM" or parse.lower[amount] in _MILLIONS  # "a consensus of 40 million"
    return is_sum or parse.lemmas[amount].lower() in _OF_MONEY
