"""Where it is looked for whose amount a number states: the constructions that its kind can stand in, in order.

Each looks at one construction and returns the head of the phrase, never its words.
"""

from __future__ import annotations

from collections.abc import Callable

from newstables.extractors.claims.rule_names import (
    AT_AGE,
    BATTER,
    COUNTED_BY_AGE,
    ELIDED,
    OF_AGES,
    OF_LIFE,
    OF_NAME,
    PRESUMED,
    SO_MANY_TIMES,
)
from newstables.extractors.claims.unsaid.implied import MAGNITUDE
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.asked_people import is_of_inquiry
from newstables.extractors.roles.befell.victims import verb_of_state
from newstables.extractors.roles.position import case_of, is_verb
from newstables.extractors.roles.wholes.parts import is_listed_part
from newstables.extractors.roles.whose.aged import is_beside, older, person, turning
from newstables.extractors.roles.whose.amount_verbs import at_age, exceeding, fronted_age, lasting, multiplied, numbered
from newstables.extractors.roles.whose.apposed import apposed, bounded, is_compared, moved, moved_beside
from newstables.extractors.roles.whose.compared_for import set_against
from newstables.extractors.roles.whose.counted_things import counted, filled
from newstables.extractors.roles.whose.described import described
from newstables.extractors.roles.whose.double_objects import object_before, taken_off
from newstables.extractors.roles.whose.fronted import fronted
from newstables.extractors.roles.whose.gapping import gapped, gapped_term, is_share_of_object, of_those
from newstables.extractors.roles.whose.headlined import headlined
from newstables.extractors.roles.whose.labels import bracketed, bracketed_price, labelled
from newstables.extractors.roles.whose.levels_before import of_level_before
from newstables.extractors.roles.whose.levels_of_change import level_of_change, undergone
from newstables.extractors.roles.whose.marks import at_mark
from newstables.extractors.roles.whose.measured import falls_short, measured, with_absolute
from newstables.extractors.roles.whose.multiples import multiple_of
from newstables.extractors.roles.whose.named import named_amount
from newstables.extractors.roles.whose.of_phrases import of_phrase
from newstables.extractors.roles.whose.of_relative import of_relative
from newstables.extractors.roles.whose.pointed import change_of, of_gain, pointed
from newstables.extractors.roles.whose.predicated import predicated
from newstables.extractors.roles.whose.qualities import of_degree, priced
from newstables.extractors.roles.whose.ranked import ranked
from newstables.extractors.roles.whose.rated import counted_again, rated
from newstables.extractors.roles.whose.scales import on_scale
from newstables.extractors.roles.whose.set_apart import bracketed_share, level_beside_forecast, of_confidence
from newstables.extractors.roles.whose.told_ages import joined_ages, of_ages, presumed, spanned, spans_ages
from newstables.language import Parse

_APART = frozenset(("after", "before", "later", "earlier", "ago", "since", "from"))
_MORE = frozenset(("more", "fewer", "less", "higher", "lower"))
Step = Callable[[Parse, AmountPhrase], int | None]


def steps_of(parse: Parse, amount: AmountPhrase) -> tuple[Step, ...]:
    """Where what an amount is about is looked for, in order: the first step that finds it counts."""
    if amount.claim.kind == "age":
        return _steps_of_age(parse, amount)
    if amount.claim.rule == COUNTED_BY_AGE:
        return named_amount, predicated  # not: three are children, police said; a girl and two ten-year-olds
    if amount.claim.rule == ELIDED and _is_where(parse, amount):
        return ()
    if (innings := amount.others.get(amount.after)) is not None and innings.claim.rule == BATTER:
        return ()  # a 59-ball 86: what it tells of is a number too
    if amount.noun is None and is_listed_part(parse, amount):
        return (of_phrase,)  # 244 cards, including 169 to professionals and 48 for others
    for of_others in (of_relative, of_those, ranked):
        if of_others(parse, amount) is not None:
            return (of_others,)
    if of_confidence(parse, amount) is not None:
        return (of_confidence,) if parse.lower[amount.after] == "confidence" else ()  # 95% CI 9% to 15%
    for step in _DECISIVE:
        if step(parse, amount) is not None:
            return (step,)
    if multiple_of(parse, amount) is not None:
        return named_amount, predicated, multiple_of
    if is_verb(parse, amount.number):
        return (multiplied,)
    if is_verb(parse, amount.head) and amount.head < amount.number:  # but: 41 billion won
        return (exceeding,)
    if falls_short(parse, amount) or verb_of_state(parse, amount) is not None:
        return ()  # left 13 dead: who they are is not said
    if gapped_term(parse, amount) is not None or (not _has_own(parse, amount) and is_share_of_object(parse, amount)):
        return ()
    if is_of_inquiry(parse, amount):
        return (of_phrase,)
    if amount.noun is not None and amount.ends_in_list(parse):
        return filled, counted
    compared = parse.lower[amount.after] in ("lower", "higher")
    compared = compared or parse.lower[amount.first - 1] == "of"  # a rise of 33 points
    if amount.claim.unit == "point" and amount.claim.trend is not None and compared:
        return pointed, of_degree, measured  # closed 12 points lower: of the index, and of no points
    if change_of(parse, amount) is not None:
        return pointed, of_gain
    if amount.noun is not None:
        return numbered, pointed, described, filled, counted
    return _steps_by_kind(parse, amount)


def _steps_of_age(parse: Parse, amount: AmountPhrase) -> tuple[Step, ...]:
    if _is_in_place_of_noun(parse, amount):
        return ()  # among seven-year-olds, the seven-year-old's mother: nobody else has that age
    rule = amount.claim.rule
    if rule == OF_LIFE and parse.words[amount.first - 1] == "(":
        return ()  # people of pension age (64 years for men): it is nobody's own
    if rule in _TOLD_AGES:
        return (_TOLD_AGES[rule],)
    if fronted_age(parse, amount) is not None:
        return (fronted_age,)
    if spans_ages(parse, amount):
        return (spanned,)
    of_level = (measured,) if rule == OF_LIFE else ()  # the average age rose to 38
    beside = is_beside(parse, amount) or rule == OF_NAME  # Rory Lee, 26, and Dylan Ames, 23
    first = (person, described) if beside else (described, person)
    return (*first, older, turning, predicated, joined_ages, *of_level)


def _is_where(parse: Parse, amount: AmountPhrase) -> bool:
    """`fled to Norway (30,000) and Chile (9,000)`: a name that tells where so many of those told before are."""
    in_brackets = parse.words[amount.first - 1] == "(" and parse.words[amount.after] == ")"
    return in_brackets and parse.pos[amount.first - 2] == "PROPN"


def _is_in_place_of_noun(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an age stands for those who have it, behind a preposition or as an owner."""
    if not amount.claim.text.endswith(("old", "olds")):
        return False
    owns = parse.tags[amount.after] == "POS"
    led = bool(case_of(parse, amount.head)) or parse.pos[amount.first - 1] == "ADP"  # among 16- to 24-year-olds
    return owns or (amount.claim.text.endswith("olds") and led)


def _steps_by_kind(parse: Parse, amount: AmountPhrase) -> tuple[Step, ...]:
    """Of an amount that counts no noun of its own: where what has it is looked for, in order."""
    kind = amount.claim.kind
    if amount.claim.unit == MAGNITUDE:
        return on_scale, described
    if _is_more_than(parse, amount):
        return of_level_before, of_degree, moved
    if kind == "count" and amount.claim.rule == ELIDED and case_of(parse, amount.place(parse)) != "by":
        return of_phrase, described, named_amount, predicated  # won 14 seats, and the Greens 16: no Greens are counted
    if kind in ("money", "duration") and bounded(parse, amount) is not None:
        return (bounded,)
    if kind == "duration" and parse.lower[amount.after] in _APART:
        return ()  # three months after they were seized: how far apart two things are
    if kind == "duration":
        return of_phrase, described, named_amount, of_degree, predicated, lasting
    if kind == "ratio" and amount.claim.unit is None:
        joined = (described,) if "-" in amount.claim.text else ()  # a 34-to-1 leverage ratio
        return (of_phrase, *joined, predicated)  # lost three out of five
    if amount.claim.unit == "time" and amount.claim.rule == SO_MANY_TIMES and _multiplies_noun(parse, amount):
        aside = parse.words[amount.first - 1] == ","  # for 42,500 euros, 85 times the reserve
        return (named_amount, of_degree, predicated, *(() if aside else (measured,)))
    if amount.claim.unit == "time" and parse.words[amount.first - 1] == "," and _multiplies_noun(parse, amount):
        return named_amount, of_degree, predicated  # by 5.4 million barrels, more than double the estimate
    if kind == "temperature":
        return of_phrase, described, named_amount, of_degree, predicated, measured
    if kind == "percent" and is_compared(parse, amount):
        return (moved,)
    if headlined(parse, amount) is not None:
        return (headlined,)
    if kind in ("money", "percent", "measure", "rate") and apposed(parse, amount) is not None:
        return (apposed,)
    return _USUAL


def _has_own(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether "of" stands right behind an amount."""
    return parse.lower[amount.after : amount.after + 1] == ["of"]


def _multiplies_noun(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a noun stands behind "times", of which an amount is so many: 2.5 times earnings."""
    return parse.pos[amount.after] in ("DET", "NOUN", "PROPN", "PRON", "ADJ")


def _is_more_than(parse: Parse, amount: AmountPhrase) -> bool:
    """`150 million more than a year ago`: how much more, of what was said before."""
    than = amount.after if parse.lower[amount.after - 1] in _MORE else amount.after + 1
    return parse.lower[than - 1 : than + 1] in ([more, "than"] for more in _MORE)


# Which say whose an amount is wherever they stand, so that no other is asked, in order.
_DECISIVE: tuple[Step, ...] = (
    *(bracketed, bracketed_price, bracketed_share, level_of_change, at_mark, undergone),
    *(level_beside_forecast, rated, counted_again, set_against),
)
# Of ages that a rule of their own reads: where whose they are is looked for.
_TOLD_AGES: dict[str, Step] = {AT_AGE: at_age, PRESUMED: presumed, OF_AGES: of_ages}
# Where money, shares and measures have it, in order.
_USUAL: tuple[Step, ...] = (
    *(taken_off, moved, fronted, with_absolute, of_phrase, object_before, labelled, described, gapped),
    *(named_amount, of_degree, predicated, priced, measured, moved_beside),
)
