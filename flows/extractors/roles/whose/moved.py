"""What a verb of change or measure says an amount of: its object, else its subject."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.whose.costing import sets_back
from newstables.extractors.roles.whose.covering import covers
from newstables.extractors.roles.whose.sinking import is_sunk
from newstables.extractors.roles.whose.taken_things import takes_things
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, subject

_MOVED = frozenset(("to", "by", "from", "above", "below"))
_RECORDED = (
    "number",
    "temperature",
    "percent",
    "money",
    "rate",
)  # of what levels are recorded at: but at a depth of 8 km


def moved_by(parse: Parse, verb: int, place: int, amount: AmountPhrase) -> int | None:
    """What a verb of change or measure says the amount at `place` of: its object, else its subject."""
    lemma = parse.lemmas[verb].lower()
    if amount.claim.kind == "money" and sets_back(parse, verb, place):
        return subject(parse, verb)
    thing = _thing_moved(parse, verb, place, amount)
    both = relation(parse, place) in ("obj", "obl:unmarked") and not case_of(parse, place)
    if both and thing is not None and thing < place and lemma == "bring":
        return None  # brought developers $1 trillion
    knocked = lemma in words("knocking") and amount.claim.kind in ("percent", "money")
    if thing is not None and thing != place and (knocked or lemma in words("changing")):
        return thing
    if is_passive(parse, verb):
        return patient_of(parse, verb) if _is_moved_by(parse, verb, place, amount) else None
    up_to = parse.lower[amount.first - 2 : amount.first] in (["up", "to"], ["down", "to"]) and verb == amount.first - 3
    if up_to and lemma == "move" and amount.claim.trend is not None:
        return subject(parse, verb)  # moved up to 4.75%
    shifted = lemma == "move" or (lemma == "sink" and is_sunk(parse, verb, amount))
    if shifted and relation(parse, place) == "obj":
        return None  # has sunk 17, promised to move 2,000
    before = amount.first - 1 - (parse.lower[amount.first - 1] == "to")
    led = parse.lower[before] in ("up", "down")  # robusta settled up $42, went up to $42
    moved = relation(parse, place) == "obj" and amount.claim.kind == "money" and lemma in words("moving") and not led
    if moved and not set(parse.lower[amount.after : amount.after + 1]) & words("degrees"):
        return None  # moved $2 million to an account; not "closed $2 higher"
    if lemma == "recover" and relation(parse, place) == "obj" and _gets_back(parse, verb, amount):
        return None
    if relation(parse, place) == "obj" and covers(parse, amount, verb):
        return subject(parse, verb)
    if takes_things(parse, verb, place, amount):
        return None
    if lemma == "give" and amount.claim.trend == "down" and relation(parse, place) == "obj":
        return subject(parse, verb)  # the Dow gave up 173 points
    holds = lemma == "hold" and thing is None and case_of(parse, place) == "at"  # the rate held at 3.6 percent
    downs = lemma == "shoot" and parse.lower[verb + 1] == "down" and amount.claim.kind == "number"
    shoots = not downs and _is_shot(parse, verb, place)  # shot down two: no army fell by that
    passes = lemma in words("overtaking") and relation(parse, place) == "obj"  # output will break $1 billion
    alone = thing is None or thing == place or lemma == "cost"
    if holds or shoots or passes or (lemma in words("measuring") and alone):
        return subject(parse, verb)
    return None


def _gets_back(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`Police recovered 400,000 euros`, `the bank has recovered $3 million`: no price that rose again."""
    who = subject(parse, verb)
    if who is None or amount.claim.kind != "money":
        return False
    lemma = parse.lemmas[who].lower()
    return parse.pos[who] == "PRON" or are_people(lemma) is True or lemma in words("recovering_money")


def _thing_moved(parse: Parse, verb: int, place: int, amount: AmountPhrase) -> int | None:
    """The object of a verb, if it is no time, no change and no amount."""
    thing = object_of(parse, verb)
    if thing is not None and thing < place and parse.lemmas[thing].lower() in words("times"):
        return None  # shares ended the month at $5
    if thing is not None and thing > place and parse.lemmas[thing].lower() in words("changes"):
        return None  # grew to 145, an increase of 20
    if thing is not None and f"{parse.lemmas[verb].lower()} {parse.lower[thing]}" in words("light_verbs"):
        return None  # took place 160 km from there
    other = amount.others.get(thing) if thing is not None else None
    if other is not None and (other.noun != thing or not other.counts_things(parse)):
        return None  # fell 7% to $2 billion
    return thing


def _is_moved_by(parse: Parse, verb: int, place: int, amount: AmountPhrase) -> bool:
    """Whether a verb in the passive moves or measures what it is said of by so much: `is now seen at $87 billion`."""
    lemma = parse.lemmas[verb].lower()
    if lemma == "offer" and not case_of(parse, place):
        return False  # was offered 20
    if lemma in words("changing") or lemma in words("measuring") or lemma in words("trading"):
        return True
    recorded = lemma in words("recording") and case_of(parse, place) == "at" and _is_level(amount)
    reckoned = lemma in words("reckoning") and case_of(parse, place) == "at"
    return recorded or reckoned or _is_shot(parse, verb, place)


def _is_level(amount: AmountPhrase) -> bool:
    """Whether what a thing is recorded at may be how much or how fast it is: winds were clocked at 80 mph."""
    return amount.claim.kind in _RECORDED or LEX.dimensions.get(amount.claim.unit or "") == "speed"


def _is_shot(parse: Parse, verb: int, place: int) -> bool:
    """`shot up to $90`, `came down by a third`, `was nudged up to 3 percent`: whether a verb and "up" or "down" move a
    figure to, or by, the amount.
    """
    if parse.lower[verb + 1] not in ("up", "down"):
        return False
    known = LEX.trend_links_with_particle | LEX.trend_links_with_up | LEX.trend_links_with_back
    led = case_of(parse, place) in _MOVED or not _MOVED.isdisjoint(parse.lower[verb + 2 : verb + 3])
    led = led or parse.lemmas[verb].lower() in ("shoot", "creep", "tick")  # shot up 19 basis points
    return led and parse.lower[verb] in known | LEX.trend_links_creeping


def that_moved(parse: Parse, amount: AmountPhrase, level: int) -> int | None:
    """`sales fell to an annual rate of 180,000`, `lifted prices from a low of $8`: what is or was at a level."""
    verb, lemma = parse.heads[level], parse.lemmas[level].lower()
    is_named = lemma in LEX.levels or lemma in LEX.levels_names
    if not is_named or case_of(parse, level) not in ("to", "from", "at"):
        return None
    of_its_own = any(  # to an interest rate of 3; but to a 13-year low of 3
        parse.deps[child] == "compound" and child not in amount.others for child in parse.children(level)
    )
    if not of_its_own and relation(parse, level) == "obl" and parse.lower[verb] in ("up", "down"):
        return subject(parse, verb)  # the shares were up to a two-year high of $45
    if of_its_own or relation(parse, level) != "obl" or not is_verb(parse, verb):
        return None
    return moved_by(parse, verb, level, amount)


def patient_of(parse: Parse, verb: int) -> int | None:
    """The subject of a passive, or the noun that a participle describes."""
    return parse.heads[verb] if parse.deps[verb] == "acl" else subject(parse, verb)
