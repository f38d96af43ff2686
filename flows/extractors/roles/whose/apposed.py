"""Whose amount it is by the noun before it: a subject with the amount between commas, what is over or under it."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.whose.moved import moved_by
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import subject

_LEADS = frozenset(("worth", "at", "now", "currently", "still", "already", "about", "around", "some", "roughly"))
_LONGEST = 8  # tokens of an aside behind its amount
_COMPARED = (["more"], ["fewer"], ["less"])
_MOVED = ([",", "up"], [",", "down"])
_MARKS = (",", "-", "–", "—", ";")
_NO_FIGURES = ("duration", "age", "ordinal")
BESIDE = "<amount>, up <amount>"
PRICED = "<verb> <object> for <price>"  # sold 30 cars for $4 million, up 4 percent: of which is not said
_FARTHEST = 18  # tokens between a figure and how much it has changed
_BOUNDS = ("over", "above", "under", "below", "exceeding")


def apposed(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Unemployment, at 7.5 percent, is seen rising`, `the limit, now 1 million pounds, goes`: the subject before."""
    first = amount.first
    while first > 1 and parse.lower[first - 1] in _LEADS:
        first -= 1
    noun = first - 2
    if parse.lower[amount.after] == "of":
        return None  # decorative paints, 40% of turnover, grew
    if noun < 0 or parse.words[first - 1] != "," or parse.sent_of[noun] != parse.sent_of[first]:
        return None
    head = noun
    while parse.heads[head] < head and relation(parse, head) in ("nmod", "flat") and parse.heads[head] != head:
        head = parse.heads[head]
    closed = "," in parse.words[amount.after : amount.after + _LONGEST] and parse.heads[head] > amount.after
    return head if closed and relation(parse, head) == "nsubj" and parse.pos[head] == "NOUN" else None


def bounded(parse: Parse, amount: AmountPhrase) -> int | None:
    """`a tax on profits over 250,000 pounds`, `face fines up to $500`: what has to be so much."""
    over = amount.first if parse.lower[amount.first] in _BOUNDS else amount.first - 1
    noun = over - 1
    if parse.lower[amount.first : amount.first + 2] == ["up", "to"]:
        sized = LEX.terms | words("spans") if amount.claim.kind == "duration" else words("set_by_decree", "paid")
        before = amount.first - 1
        return before if parse.lemmas[before].lower() in sized and parse.pos[before] == "NOUN" else None
    if amount.claim.kind == "duration":
        return None  # a survey of 40 shops over nine months
    if over < 2 or parse.lower[over] not in _BOUNDS or parse.pos[noun] != "NOUN":
        return None
    beside = parse.heads[amount.head] == noun  # has an income under $25,000
    return noun if beside or case_of(parse, noun) in ("on", "of", "with", "for", "from") else None


def is_compared(parse: Parse, amount: AmountPhrase) -> bool:
    """`built 430 vehicles, 10% fewer than in May`: how much more or less the figure right before is."""
    apart = parse.words[amount.first - 1] == "," and amount.first - 2 in amount.others
    return apart and parse.lower[amount.after : amount.after + 1] in _COMPARED


def moved(parse: Parse, amount: AmountPhrase) -> int | None:
    """`recorded 6.7 million crimes in the year to June, up 4 percent`: what was counted right before."""
    led = amount.first - 1
    if amount.claim.kind not in ("percent", "fraction"):
        return None
    if is_compared(parse, amount):
        figure = amount.others[led - 1]
        return figure.noun if figure.counts_things(parse) else subject(parse, figure.head)
    if parse.lower[led - 1 : led + 1] not in _MOVED:
        return None
    before = (amount.others.get(token) for token in range(led - 2, max(0, led - _LONGEST), -1))
    other = next((one for one in before if one is not None and one.claim.kind != "duration"), None)
    beside = other is not None and parse.sent_of[other.head] == parse.sent_of[amount.head]
    return _of_counted(parse, other) if beside and other is not None and other.counts_things(parse) else None


def _of_counted(parse: Parse, figure: AmountPhrase) -> int | None:
    """What a change behind a count is of: of output that "rose to 40,000 units, up 5%"; else of those counted."""
    place = figure.place(parse)
    verb = parse.heads[place]
    is_level = case_of(parse, place) == "to" and is_verb(parse, verb)
    brought = moved_by(parse, verb, place, figure) if is_level else None
    return figure.noun if brought is None else brought


def moved_beside(parse: Parse, amount: AmountPhrase) -> int | None:
    """`reached 4 trillion yuan, up 6 percent`, `a profit of 2 million - a 5 percent rise on 2015`: what the figure
    before the change is of.
    """
    figure = figure_before(parse, amount)
    if figure is None or figure.claim.about_rule == PRICED:
        return None
    return _of_counted(parse, figure) if figure.counts_things(parse) else _head_of_about(parse, figure)


def figure_before(parse: Parse, amount: AmountPhrase) -> AmountPhrase | None:
    """The figure that a change right behind it, or beside it, is told of."""
    first = _first_of_change(parse, amount) if amount.claim.kind in ("percent", "fraction") else None
    if first is None or parse.words[first - 1] not in _MARKS:
        return None
    before = (amount.others.get(token) for token in range(first - 2, max(0, first - _FARTHEST), -1))
    figure = next((one for one in before if one is not None and one.claim.kind not in _NO_FIGURES), None)
    return figure if figure is not None and parse.sent_of[figure.head] == parse.sent_of[amount.head] else None


def _first_of_change(parse: Parse, amount: AmountPhrase) -> int | None:
    """The first token of what tells of a change: up by 3 percent, an increase of 3 percent, a 3 percent increase."""
    first = amount.first - (parse.lower[amount.first - 1] == "by")
    if parse.lower[first - 1] in ("up", "down"):
        return first - 1
    change = parse.heads[amount.head]
    of = change > amount.head or (change < amount.first and case_of(parse, amount.head) == "of")
    named = of and parse.pos[change] == "NOUN" and parse.lemmas[change].lower() in words("changes")
    if (
        named
        and parse.tags[parse.heads[change]] == "VBG"
        and parse.lemmas[parse.heads[change]] in words("standing_for")
    ):
        return parse.heads[change]  # representing 20 percent growth
    article = parse.left_edge(change)
    article += parse.words[article] in _MARKS  # the comma before it
    return article if named and parse.lower[article] in ("a", "an") else None


def _head_of_about(parse: Parse, figure: AmountPhrase) -> int | None:
    """The noun on which the words hang that tell what a figure is of."""
    claim = figure.claim
    if claim.about_start is None or claim.about_end is None:
        return None
    first, after = parse.token_at(claim.about_start), parse.token_at(claim.about_end - 1) + 1
    heads = (token for token in range(first, after) if not first <= parse.heads[token] < after)
    return next((token for token in heads if parse.pos[token] in ("NOUN", "PROPN")), None)
