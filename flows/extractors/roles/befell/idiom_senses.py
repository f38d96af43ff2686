"""Where the words of an idiom are meant as they stand: positive for steroids, let hostages go, walked out in pairs."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import Position, case_of
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.language.questions.moods import negated
from newstables.language.questions.verbs import object_of, subject
from newstables.schemas.claims import Event

_CLOSING = frozenset(
    (".", ",", ";", ":", ")", "”", '"', "''", "and", "but", "after", "as", "because", "when", "last", "this", "amid")
)
_DURING = ("in", "on", "at", "for", "from", "since", "during", "by", "over", "following", "before")


def is_meant(parse: Parse, position: Position, unit: str | None, event: Event, last: int) -> bool:
    """Whether an idiom that ends with the token `last` names its event for those counted, who are `unit`."""
    if event == "infected":
        return are_people(unit) is not False and unit not in words("tested") and _is_of_contagion(parse, last)
    if event == "destroyed":
        return position.role == "patient" or object_of(parse, position.verb) is None  # rioters burned down a school
    if event == "voted":
        return are_people(unit) is not False  # 27 countries go to the polls
    if event == "killed":
        return _is_dying(parse, last)
    if event == "missing" and parse.lemmas[last] == "since":  # nobody has seen them since
        return are_people(unit) is not False and negated(parse, position.verb)
    if event == "displaced" and parse.lower[last] == "out":
        return unit in words("displaced_units")  # forced out 12 ministers
    if event == "displaced" and parse.lemmas[position.verb] in ("take", "find"):
        return unit in words("displaced_units") and parse.lemmas[parse.heads[last]].lower() in words("refuges")
    if parse.lower[last] == "go":
        return _is_dismissal(parse, position, unit, last)
    if parse.lower[last] == "out" and event == "protesting":
        return unit not in words("leaving") and (_ends(parse, last) or _is_out_of(parse, last))
    return not (parse.lemmas[last] == "rally" and unit in words("racers"))


def _is_of_contagion(parse: Parse, last: int) -> bool:
    """`tested positive`, `tested positive for the virus`, `diagnosed with measles`; not for steroids, with cancer."""
    case = last if parse.lower[last] in ("with", "for") else last + 1
    if parse.lower[case] not in ("with", "for"):
        return True
    noun = parse.heads[case]
    told = parse.lemmas[noun].lower()
    known = told in ("disease", "illness") and parse.lower[noun - 1] in ("the", "that", "this")
    return noun > case and (known or not words("contagions").isdisjoint((told, parse.lower[noun])))


def _is_dying(parse: Parse, last: int) -> bool:
    """`gave their lives`, `dropped dead`; not: gave life to the town, gave their lives to the club, dead tired."""
    behind = parse.lower[last + 1 : last + 2]
    if parse.lemmas[last].lower() == "life" and parse.lemmas[last - 2].lower() == "give":
        return parse.tags[last - 1] == "PRP$" and behind != ["to"]
    if parse.lemmas[last - 1].lower() == "give":
        return False
    return parse.lower[last] != "dead" or parse.pos[last + 1] not in ("ADJ", "VERB")


def _is_dismissal(parse: Parse, position: Position, unit: str | None, last: int) -> bool:
    """`let 40 workers go`; not: police let 40 drivers go, let 12 hostages go, let them go on to the square."""
    who = subject(parse, position.verb) if position.role == "patient" else None
    lemma = parse.lemmas[who].lower() if who is not None else ""
    holds = lemma in words("jailers", "abductors", "by_law")
    before = last == position.verb + 1 and position.role == "patient"  # let go 40 workers
    return not holds and unit not in words("captured", "stopped") and (before or _ends(parse, last))


def _ends(parse: Parse, last: int) -> bool:
    """Whether nothing behind an idiom leads its verb on to a place: "walked out over pay", "walked out on Monday"."""
    behind = parse.lower[last + 1]
    if parse.pos[last + 1] == "NUM" and parse.lower[last] == "go":
        return True  # let go 40 workers
    if not behind or behind in _CLOSING or behind in times():
        return True
    return behind in _DURING and parse.lower[last + 2] != "to"


def _is_out_of(parse: Parse, last: int) -> bool:
    """`walked out of class`, `walked out of talks`: of what is left in protest, and no hospital."""
    left = [parse.heads[last], *parse.children(parse.heads[last]), *parse.children(last)]
    behind = (token for token in left if token > last and case_of(parse, token) in ("of", "out"))
    return any(parse.lemmas[token].lower() in words("left_in_protest") for token in behind)


def tells_how_much(parse: Parse, amount: AmountPhrase) -> bool:
    """`spending was slashed by two fifths`, `the tourists were dismissed for 147`: by how much, or for how many runs,
    something was done that befell nobody.
    """
    slashed = case_of(parse, amount.head) == "by" and parse.lemmas[parse.heads[amount.head]] == "slash"
    return slashed or (amount.claim.unit == "run" and parse.lower[amount.first - 1] == "for")
