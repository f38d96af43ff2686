"""A bare number that is somebody's age by the verb of being: "she was only 21 when she won", "nine were over 20"."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.age.ages import OLDEST
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import of_phrase
from newstables.language.questions.verbs import subject

_TWO = ("first", "second")
_RULING = frozenset(("must", "should", "shall"))
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "rev"))
_SOMEBODY = frozenset(("he", "she", "i", "who"))
# Behind an age: no "12 behind the leader", no "40 to 1", no "6 for 9"; "six to get bread" goes on with a verb.
_AFTER = frozenset(
    [
        ".", ",", ";", ")", "?", "!", '"', "''", "”", "—", "–", "and", "but", "or", "when", "while", "as", "at", "in",
        "on", "by", "then", "now", "before", "after", "because", "so", "that", "last", "this", "next",
    ]
)  # fmt: skip
_TELLING = ("when", "at the time")  # of what has an age it is told so, of points it is not


def is_age(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a bare number says how old somebody is, or those are who were counted."""
    claim = amount.claim
    if _are_of_two(parse, amount):
        return True
    bare = claim.kind == "number" and claim.unit is None and claim.value is not None and 0 < claim.value <= OLDEST
    if not bare:
        return False
    if _is_bound_of(parse, amount):
        return True
    who = next((child for child in parse.children(amount.head) if relation(parse, child) == "nsubj"), None)
    if who is None:
        return False
    if parse.lower[amount.first] in ("under", "over") and not _is_named(parse, who):
        return parse.lower[amount.after] != "in" and _are_under(parse, amount, who)
    if claim.comparator != "exact" and _must_be(parse, amount, who):
        return _ends(parse, amount)
    return (
        any(parse.deps[child] == "cop" for child in parse.children(amount.head))
        and (not (case := case_of(parse, amount.head)) or case in ("under", "over"))
        and _ends(parse, amount)
        and _is_somebody(parse, amount, who)
    )


def _are_of_two(parse: Parse, amount: AmountPhrase) -> bool:
    """`The two boys were 9 and 14`, `her sons, who are 9 and 14`: two bare numbers that are said of people are no
    counts of them.
    """
    claim = amount.claim
    if claim.kind not in ("count", "number") or amount.noun is not None or not 0 < (claim.value or 0) <= OLDEST:
        return False
    first = parse.heads[amount.head] if parse.deps[amount.head] == "conj" else amount.head
    numbers = [first, *(child for child in parse.children(first) if parse.deps[child] == "conj")]
    told = any(parse.deps[child] == "cop" for child in parse.children(first)) and len(numbers) == len(_TWO)
    if not told or any(parse.tags[one] != "CD" for one in numbers) or parse.lower[numbers[1] - 1] != "and":
        return False
    who = subject(parse, first)
    plural = who is not None and parse.tags[who] == "NNS" and are_people(parse.lemmas[who].lower()) is True
    return plural and _ends(parse, amount)


def _is_bound_of(parse: Parse, amount: AmountPhrase) -> bool:
    """`a child under 12`, `people 21 and over`: right behind those of whom it says how old they are."""
    if "under" not in (told := parse.lower[amount.first : amount.after]) and "over" not in told:
        return False
    before = amount.first - 1
    word = parse.lemmas[before].lower()
    ends = not parse.tags[amount.after].startswith("NN")
    return before >= 0 and ends and are_people(word) is True and word not in LEX.people_together


def _are_under(parse: Parse, amount: AmountPhrase, who: int) -> bool:
    """`Half of the victims are under 30`, `nine of the dead were over 20`."""
    counted = amount.others.get(who)
    if counted is not None and are_people(counted.claim.unit) is True:
        return True  # nine were killed, four of whom were under 18
    whole = of_phrase(parse, who) if counted is not None else who
    return whole is not None and (are_people(parse.lemmas[whole].lower()) is True or parse.lower[whole] == "dead")


def _is_named(parse: Parse, who: int) -> bool:
    """Whether the subject is a person who can be of no number but his years: she is over 40, Mrs Holt is under 90."""
    first = parse.lower[parse.left_edge(who)].rstrip(".")
    return parse.lower[who] in _SOMEBODY or (parse.tags[who] == "NNP" and first in _TITLES)


def _must_be(parse: Parse, amount: AmountPhrase, who: int) -> bool:
    """`Voters must be at least 18`, `drivers should be over 21`: a bound that a rule sets for those who do so."""
    below = [parse.lower[child] for child in parse.children(amount.head) if parse.deps[child] in ("aux", "cop")]
    ruled = not _RULING.isdisjoint(below) and "be" in below
    return ruled and are_people(parse.lemmas[who].lower()) is True and parse.lower[who] not in LEX.people_together


def _ends(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether nothing behind the number makes a score, a margin or odds of it."""
    behind = parse.lower[amount.after]
    infinitive = behind == "to" and parse.tags[amount.after + 1] == "VB"
    return not behind or behind in _AFTER or infinitive


def _is_somebody(parse: Parse, amount: AmountPhrase, who: int) -> bool:
    """Whether the subject is one person: "she", "her friend", "Ada Quill", and "Quill" where it is told when."""
    if parse.tags[who] in ("NN", "PRP", "WP"):
        word = parse.lower[who]
        together = word in LEX.people_together or word in words("staff")  # a crew was 12
        return word in _SOMEBODY or word in LEX.ages_persons or (are_people(word) is True and not together)
    if parse.tags[who] != "NNP":
        return False
    names = parse.words[parse.left_edge(who) : who + 1]
    if names[0].rstrip(".").lower() in _TITLES:
        return True
    told = " ".join(parse.lower[amount.after : amount.after + 3])
    return names[0] in default_gazetteer().given_names or told.startswith(_TELLING)
