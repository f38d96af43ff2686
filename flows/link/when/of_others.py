"""Times in a sentence that are another number's: of an example, of a part, of a move that went before."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate, of_phrase
from newstables.link.tree import is_counted, is_under, preposition, relation, way_up
from newstables.link.words import words

_FOR = frozenset(
    ("in", "over", "with", "of", "for", "on", "in connection with")
)  # before what somebody is charged with
_SOURCES = frozenset(("according to", "in", "by", "from", "per", "with", "as"))  # before what tells a figure
_COMPARED = 9  # tokens between "compared" and its time
_COMPARING = ("than", "from", "below", "above", "over", "on", "under", "against", "versus", "compared", "with", "to")
_THEN = frozenset(("earlier", "ago", "before"))  # the last word of "year-earlier", "month-ago" before a noun
_LONG_TIMES = frozenset(("week", "month", "quarter", "season", "year", "decade", "century"))
_REACHING = frozenset(("go", "date", "stretch", "reach", "extend"))  # back to a time


def is_of_example(parse: Parse, time: int, number: int) -> bool:
    """Whether a time is of one of those counted: "13 accidents, including a plane crash in 2000"."""
    if number >= time or parse.words[parse.left_edge(time) - 1] == ",":
        return False  # "killed 224 people, including 12 Americans, on May 7"
    steps = [step for step in way_up(parse, time) if preposition(parse, step) == "including"]
    return any(not is_under(parse, number, step) for step in steps)


def is_of_norm(parse: Parse, time: int, number: int) -> bool:
    """Whether a time is of what is usual or was foreseen, with which a figure is compared: "six degrees below average
    for June", "3 percent higher than a May forecast".
    """
    if _is_of_compared(parse, time, number) or _is_behind_rank(parse, time, number):
        return True
    norm = parse.left_edge(time) - 1
    usual = norm > 0 and parse.lower[norm] in words("when", "norms") and preposition(parse, time) in ("for", "in")
    return usual and parse.heads[number] != norm and not is_under(parse, number, norm)


def is_of_another_time(parse: Parse, time: int, number: int) -> bool:
    """Whether a time only says with when something is compared, or how far something reaches back, and the number is
    none of that: "rose in May compared with the same period in 2014 to $8 billion", "rose from 48% in 2016, and 51% in
    2020, to 64%", "data of 300 men, going back to 1990".
    """
    if number > time:
        return _leads(parse, number) == "to" and (_is_compared(parse, time) or _is_of_stage(parse, time))
    back = parse.heads[time] if preposition(parse, time) == "to" else time
    reaches = parse.lemmas[back] in _REACHING and parse.heads[back] != back
    return reaches and any(parse.lower[one] == "back" for one in parse.children(back))


def is_of_rank(parse: Parse, time: int, number: int) -> bool:
    """Whether a time says over what something has its rank: "held 12 men, the third such case this year", "it was the
    worst storm this year, and 12 men were hurt".
    """
    ranked = parse.heads[time]
    if ranked > time or parse.deps[time] not in ("nmod:unmarked", "obl:unmarked"):
        return False
    if not (parse.deps[ranked] == "appos" and parse.deps[time] == "nmod:unmarked"):
        own = [ranked, *(one for one in parse.children(ranked) if parse.deps[one] == "amod")]
        if parse.pos[ranked] == "VERB" or parse.lower[time] not in _LONG_TIMES:
            return False  # in the second shooting Sunday
        if not any(parse.tags[one] == "JJS" or parse.lower[one] in LEX.ordinals for one in own):
            return False
    joined = any(parse.heads[one] == ranked and parse.deps[one] == "conj" for one in way_up(parse, number))
    return joined or not is_under(parse, number, ranked)


def is_of_other_amount(parse: Parse, time: int, number: int) -> bool:
    """Whether a time tells when another amount came about: "4 tonnes beat the 3 tonnes harvested in 2019"."""
    deed = parse.heads[time]
    noun = parse.heads[deed]
    done = relation(parse, deed) == "acl" and parse.tags[deed] == "VBN"
    of = of_phrase(parse, noun)  # "rose to 900, with a total of 40 found in May"
    counted = is_counted(parse, noun) or (of is not None and parse.pos[of] == "NUM")
    return done and counted and not is_under(parse, number, noun)


def is_of_thing(parse: Parse, clause: int, number: int) -> bool:
    """Whether a participle tells when a thing was built, or an event planned or claimed, of which no number is told:
    "killed 12 in a fire at a mill built in 2015", "in an attack claimed on Monday".
    """
    if parse.deps[clause] != "acl" or parse.tags[clause] != "VBN" or is_under(parse, number, parse.heads[clause]):
        return False
    lemma, noun = parse.lemmas[clause].lower(), parse.lemmas[parse.heads[clause]].lower()
    happened = noun in words("happened", "happenings")
    return lemma in words("when", "about_events") or (not happened and lemma in words("when", "lasting_deeds"))


def _is_of_compared(parse: Parse, time: int, number: int) -> bool:
    """Whether a time before a noun tells of when that figure was, with which the number is compared: "3 percent higher
    than a May forecast", "below its June peak".
    """
    figure = parse.heads[time]
    beside = relation(parse, time) in ("compound", "amod", "nmod", "nummod") and time < figure
    is_then = parse.lower[time] in _THEN or parse.lower[time - 2 : time] in (["prior", "-"], ["previous", "-"])
    compared = beside and (is_then or parse.lemmas[figure].lower() in words("when", "compared_figures"))
    return compared and preposition(parse, figure) in _COMPARING and not is_under(parse, number, figure)


def _is_behind_rank(parse: Parse, time: int, number: int) -> bool:
    """Whether a time only says among what something has its rank, behind a verb: "a rate of 17.5 million, the
    second-best of the year", "fell 4 percent in the ninth month of the year", "killed 40 in the
    fifth attack since May".
    """
    ranked = parse.heads[time]
    if preposition(parse, time) not in ("of", "since") or relation(parse, ranked).startswith("nsubj"):
        return False
    own = range(parse.left_edge(ranked), ranked)
    is_ranked = any(parse.tags[one] == "JJS" or parse.lower[one] in LEX.ordinals for one in own)
    return is_ranked and not is_under(parse, number, ranked)


def _leads(parse: Parse, number: int) -> str:
    """The word before an amount and its currency."""
    first = number
    while first > 0 and parse.tags[first - 1] in ("CD", "$"):
        first -= 1
    return parse.lower[first - 1] if first else ""


def _is_compared(parse: Parse, time: int) -> bool:
    """Whether "compared with" or "compared to" leads to a time, and no figure stands between."""
    first, _ = parse.sentence(time)
    for token in range(time - 1, max(first, time - _COMPARED) - 1, -1):
        if parse.lower[token] == "compared":
            return parse.lower[token + 1] in ("to", "with")
        if parse.tags[token] == "CD" and not is_under(parse, token, time):
            return False
    return False


def _is_of_stage(parse: Parse, time: int) -> bool:
    """Whether a time stands behind an amount that "from" leads, or that is joined to one."""
    stage = parse.heads[time]
    while relation(parse, stage) == "conj" and parse.heads[stage] < stage:
        stage = parse.heads[stage]
    is_amount = is_counted(parse, stage) or parse.pos[stage] in ("NUM", "SYM")
    return is_amount and preposition(parse, stage) == "from" and relation(parse, time) == "nmod"


def is_of_move_before(parse: Parse, time: int, number: int) -> bool:
    """Whether a time is of a move that went before a number's: "gained 22 cents, building on a 1.4% rise on Tuesday",
    "fell 2 percent, after a rise of 3 percent in May", "and regained some of Friday's 4.6% loss".
    """
    if parse.deps[time] == "nmod:poss" and not is_under(parse, number, parse.heads[time]):
        return any(parse.tags[token] == "CD" for token in range(time + 1, parse.heads[time]))
    comma = next((token for token in range(time - 1, number, -1) if parse.words[token] == ","), None)
    if comma is None or parse.lemmas[comma + 1].lower() not in words("when", "going_on"):
        return False
    return any(parse.tags[token] == "CD" for token in range(comma + 2, time))


def is_of_deed_charged(parse: Parse, time: int, number: int) -> bool:
    """Whether a time is of the deed for which people are brought to court, and the number not of that: "charged three
    men in a 2014 attack"; a hearing on Monday is when they were.
    """
    below = time
    for step in way_up(parse, time):
        if is_under(parse, number, below):
            return False
        if parse.deps[below] == "acl" and parse.tags[below] == "VBG" and is_under(parse, number, step):
            return parse.lemmas[parse.heads[step]].lower() in words("about", "judging")  # accused 12 men of stealing
        held = parse.lemmas[step].lower() in words("when", "held_over") and preposition(parse, below) == "over"
        if held or parse.lemmas[step].lower() in words("about", "judging"):
            is_court = parse.lemmas[below].lower() in words("when", "hearings") or preposition(parse, below) not in _FOR
            is_there = preposition(parse, below) == "in" and parse.lemmas[below].lower() in words("when", "gatherings")
            is_court = is_court or is_there
            return (
                below != time
                and parse.pos[below] == "NOUN"
                and relation(parse, below) in ("obl", "nmod")
                and not is_court
            )
        below = step
    return False


def is_deed_of_charge(parse: Parse, clause: int) -> bool:
    """Whether a clause tells the deed of a charge: "jailed in May on charges of stealing $3 million"."""
    noun = parse.heads[clause]
    return parse.tags[clause] == "VBG" and parse.lemmas[noun].lower() in words("when", "charges")


def is_over_before(parse: Parse, time: int, number: int) -> bool:
    """Whether a time is of what a perfect participle tells of, behind the number: "has 300 clerks, having hired 40 in
    March".
    """
    clause = clause_verb(parse, time)
    if number >= clause or is_under(parse, number, clause):
        return False
    return any(parse.lower[one] == "having" and parse.deps[one].startswith("aux") for one in parse.children(clause))


def is_of_drawn_up(parse: Parse, time: int, number: int) -> bool:
    """`Forty men blocked the vote on the budget for 2014`: what a thing behind those counted is for is no time of
    theirs; but "40 died, by the count for 2014".
    """
    if preposition(parse, time) != "for":
        return False
    noun, counted = parse.heads[time], parse.heads[number] if parse.deps[number] == "nummod" else number
    before = max(parse.left_edge(time) - 1, 0)
    if relation(parse, time) != "nmod" and parse.lemmas[before].lower() in words("when", "drawn_up"):
        noun = before  # of which the tree makes a time of the verb
    elif relation(parse, time) != "nmod":
        return False
    if noun in (counted, number):
        return False
    if parse.pos[noun] != "NOUN" or parse.pos[counted] != "NOUN" or not is_counted(parse, counted) or noun < number:
        return False
    return not is_under(parse, number, noun) and preposition(parse, noun) not in _SOURCES


def is_counted_from(parse: Parse, time: int, number: int) -> bool:
    """Whether a time is that of what something came so long before or after, and the number none of that: "Three days
    after the coup of *15 July 2016*, 6,000 people were held"; "hours after the blast on Monday" is still that day.
    """
    first, _ = parse.sentence(time)
    for token in range(time - 1, max(first, time - _COMPARED) - 1, -1):
        if parse.words[token] == ",":
            return False
        if parse.lower[token] in ("after", "before") and parse.deps[token] == "case":
            if any(is_predicate(parse, between) for between in range(token, time)):
                return False
            event = parse.heads[token]
            is_event = token < event < time and not token < number < time and not is_under(parse, number, event)
            return is_event and parse.lemmas[token - 1].lower() in words("when", "lengths_between")
    return False


def is_of_own_figure(parse: Parse, time: int, number: int) -> bool:
    """`twice the 2015 price of $4.5m`: whether a time says of when a figure is, and the number behind its "of" is that
    figure.
    """
    figure = parse.heads[time]
    if not time < figure < number or relation(parse, time) not in ("nummod", "compound", "amod", "nmod"):
        return False
    amount = number if parse.heads[number] == figure else parse.heads[number]
    return parse.heads[amount] == figure and preposition(parse, amount) == "of" and figure < amount
