"""Amounts that somebody expected, planned or wanted: "the $80m expected", "the 5% forecast by analysts"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.lemma import lemma as lemma_of
from newstables.language.questions import modality, negated, object_of
from newstables.language.questions.doers import is_agentive
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import subject
from newstables.schemas.claims import ClaimStatus

_DETERMINING = ("the", "its", "their", "his", "her")
_SUMS = ("money", "percent", "fraction", "ratio")
_FIGURES = ("money", "percent", "number", "rate")
_NEAR = 8  # tokens between what is earned and the sales that it is earned on
_BEFORE: tuple[ClaimStatus, ...] = ("planned", "demanded")


def foreseen(parse: Parse, amount: AmountPhrase) -> ClaimStatus | None:
    """What a relative clause or a participle makes of the amount that it tells of; None for
    nothing: "short of the 400 seats that he had predicted", "above the $80m expected".
    """
    if (kind := _by_participle(parse, amount.number)) is not None:
        return kind
    if is_share_of_plan(parse, amount):
        return "stated"
    for child in parse.children(amount.head):
        if amount.others.get(child - 1) not in (None, amount):
            continue  # 40 houses of the 60 promised
        if parse.deps[child] == "acl:relcl":
            told = object_of(parse, child)
            if told is not None and told in (amount.head, amount.noun, amount.number):
                lemma = parse.lemmas[child].lower()
                return next((kind for kind in _BEFORE if lemma in words(f"{kind}_objects")), None)
    if case_of(parse, amount.place(parse)) == "at" and is_figure_seen(parse, amount, parse.heads[amount.place(parse)]):
        return "planned"
    if _is_planned_behind(parse, amount):
        return None if _came_true(parse, amount.place(parse), amount.claim.kind) else "planned"
    return (
        _told_before(parse, amount)
        or _of_earnings(parse, amount)
        or ("planned" if _is_of_forecast(parse, amount) else None)
    )


def is_figure_seen(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """`inflation is seen at 11.6%`, `the bank is seen raising rates`: whether a figure is what somebody foresees, by a
    passive "seen"; what moved in sight of all was there, "smoke was seen rising 40 metres", "shares last seen at $40".
    """
    if parse.lower[verb] != "seen" or amount.claim.kind not in _FIGURES:
        return False
    who = subject(parse, verb)
    paid = amount.claim.kind == "money" and who is not None and is_agentive(parse, who)
    last = any(parse.lower[child] in ("last", "first", "often") for child in parse.children(verb))
    return is_passive(parse, verb) and not paid and not last


def is_share_of_plan(parse: Parse, amount: AmountPhrase) -> bool:
    """`built half the 600 planned`: a share right before what was planned, which came about."""
    whole = parse.heads[amount.number]
    return parse.deps[amount.number] == "det:predet" and whole > amount.number and bool(_by_participle(parse, whole))


def _by_participle(parse: Parse, number: int) -> ClaimStatus | None:
    """`more than the 40 expected`, `the 60 originally promised`: what the participle that ends a number's own phrase
    makes of it, whatever clause the tree sees there.
    """
    if number == 0 or parse.lower[number - 1] not in _DETERMINING:
        return None
    participle = number + 1
    participle += parse.tags[participle] == "RB"
    if parse.tags[participle] != "VBN":
        return None
    if any(relation(parse, child) in ("xcomp", "ccomp", "obj") for child in parse.children(participle)):
        return None  # the 40 expected to be charged
    lemma = parse.lemmas[participle].lower()
    planned = lemma in words("planned_objects", "budgeting") and lemma != "target"
    return "planned" if planned else ("demanded" if lemma in words("demanded_objects") else None)


def _is_planned_behind(parse: Parse, amount: AmountPhrase) -> bool:
    """`the $7m budgeted by the council`; of "40 houses of the 60 promised" the 60 alone, whose participle it is."""
    behind = [child for child in parse.children(amount.head) if parse.deps[child] == "acl"]
    behind = [child for child in behind if amount.others.keys().isdisjoint(range(amount.after, child))]
    if parse.deps[amount.after] == "acl" and parse.heads[amount.after] < amount.first:
        behind.append(amount.after)
    return bool(behind) and any(parse.tags[one] in ("VBN", "VBD") and _is_planning(parse, one) for one in behind)


def _came_true(parse: Parse, place: int, kind: str) -> bool:
    """`The planned $4 million bonus was paid`, `The 14 guests expected died`: what was planned or wanted has come, as
    the verb tells of it; sums and shares that were foreseen are not what they are set beside.
    """
    verb = parse.heads[place]
    lemma = parse.lemmas[verb].lower()
    if negated(parse, verb) or modality(parse, verb):
        return False
    does = relation(parse, place) == "nsubj" and kind not in _SUMS and lemma not in words("left_open")
    has_it = relation(parse, place) in ("obj", "nsubj") and lemma in words("coming_true")  # of a passive, too
    return (does or has_it) and (parse.tags[verb] == "VBD" or _is_perfect(parse, verb))


def _is_perfect(parse: Parse, verb: int) -> bool:
    """`was paid`, `has been paid`, `have paid`; not: is paid, to be paid."""
    helpers = [parse.lower[child] for child in parse.children(verb) if parse.deps[child].startswith("aux")]
    return parse.tags[verb] == "VBN" and not {"was", "were", "has", "have", "had"}.isdisjoint(helpers)


def _told_before(parse: Parse, amount: AmountPhrase) -> ClaimStatus | None:
    """`a proposed 6% rise`, `a projected £5 million bill`, `a requested grant of $4 million`: what a participle before
    another noun makes of its amount. Who or what is counted is there: "the proposed 12 members spoke"; so is a site.
    """
    noun = amount.place(parse)
    noun = parse.heads[noun] if parse.deps[noun] in ("compound", "amod", "nummod", "nmod") else noun
    told = None if amount.holds(noun) else _by_modifier(parse, noun)
    if told is None or _came_true(parse, noun, amount.claim.kind):
        return None  # paid the promised 40 euros
    return None if amount.claim.kind == "measure" and parse.lemmas[noun].lower() in words("sites") else told


def _by_modifier(parse: Parse, noun: int) -> ClaimStatus | None:
    """What a participle before a noun says of it: proposed, requested."""
    for child in parse.children(noun):
        if child < noun and relation(parse, child) == "amod" and parse.tags[child] in ("VBN", "VBD", "JJ"):
            lemma = lemma_of(parse.lower[child], "VBN")
            if parse.lower[child + 1] == "-":
                continue  # a sought-after $40m painting
            for status in _BEFORE:
                if lemma in words(f"{status}_before"):
                    return status
    return None


def _of_earnings(parse: Parse, amount: AmountPhrase) -> ClaimStatus | None:
    """`expects a profit of $3 million on sales of $40 million`, `sales of $40 million, with costs of $12 million`: the
    sales are foreseen as what is earned on them is.
    """
    noun = parse.heads[amount.head]
    if case_of(parse, amount.head) != "of" or case_of(parse, noun) not in ("on", "with"):
        return None
    if parse.lemmas[noun].lower() not in words("sums_of_money") | {"sale"}:
        return None
    first = parse.left_edge(noun)
    before = (amount.others.get(token) for token in range(first - 1, max(first - _NEAR, -1), -1))
    earned = next((other for other in before if other is not None), None)
    if earned is None or earned.claim.kind != "money" or earned.claim.claim_status == "stated":
        return None
    return earned.claim.claim_status


def _is_planning(parse: Parse, participle: int) -> bool:
    """Whether a participle says of what it stands behind that it is to come; not of who is "expected to be charged"."""
    if any(relation(parse, child) == "xcomp" for child in parse.children(participle)):
        return False
    lemma = parse.lemmas[participle].lower()
    return lemma in words("planned_objects", "budgeting") and lemma != "target"  # 40 clerks targeted by thieves


def _is_of_forecast(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an amount stands before a "forecast" that the tree has for a noun, with a doer: it is a participle.

    What somebody's target or forecast is, is a fact: "a target of 300".
    """
    place = amount.place(parse)
    noun = parse.heads[place]
    if parse.deps[place] not in ("compound", "amod", "nummod") or parse.lemmas[noun].lower() != "forecast":
        return False
    return parse.lower[noun + 1] == "by"
