"""Whether a counted noun means people, and what a number without a noun counts of them."""

from __future__ import annotations

from functools import lru_cache

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.rule_names import ELIDED
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.sharing import ABOUT, share
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.people import nouns_of_people
from newstables.language.questions.listed import listed
from newstables.language.questions.speech import speaks
from newstables.language.questions.verbs import object_of

# Events of which a number without a noun counts people.
_OF_PEOPLE = frozenset(
    [
        "killed", "injured", "arrested", "missing", "displaced", "rescued", "evacuated", "kidnapped", "protesting",
        "hired", "dismissed",
    ]
)  # fmt: skip


_OF_THINGS = ("destroyed", "seized")  # events that befall no people
_DONE_TO_PEOPLE = ("done_to_people", "filling_jobs", "holding_them")  # lists of verbs
MOST_PEOPLE = 1e9  # whom one event befalls
_NEAR = 4  # tokens from "others" to the "who" that tells of them
_PEOPLE_ENDS = ("girl", "boy", "woman", "child")  # schoolgirl, cowboy, policewoman, grandchild


@lru_cache(maxsize=4096)
def are_people(noun: str | None) -> bool | None:
    """True or False where the noun says so; None where it may mean either, or is not named."""
    if noun is None:
        return None
    word = noun.lower().rpartition(" ")[2]
    if word in nouns_of_people() or word.endswith(_PEOPLE_ENDS) or word in LEX.nouns_demonyms:
        return True
    if noun in default_gazetteer().adjectives:  # 12 Syrians, 40 North Koreans
        return True
    return False if word in words("things") else None


def is_reduced(parse: Parse, noun: int) -> bool:
    """`cuts to 13 city departments`: what gets less, and neither is wounded nor grows fewer; no people: "cuts to two
    passengers".
    """
    cut = relation(parse, noun) == "nmod" and parse.lemmas[parse.heads[noun]].lower() == "cut"
    return cut and case_of(parse, noun) == "to" and are_people(parse.lemmas[noun].lower()) is not True


def tells_of_people(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether what befell those whom a bare number counts, or their state, tells that they are people."""
    if (amount.claim.value or 0.0) >= MOST_PEOPLE:
        return False  # to save 3.5bn by May
    if parse.lower[amount.after : amount.after + 2] == ["of", "whom"]:
        return True  # the victims, two of whom were bound
    claim = amount.claim
    voted = claim.event == "voted" and claim.action_role == "agent" and claim.kind == "number"
    return (
        voted
        or claim.event in _OF_PEOPLE
        or _is_human_state(parse, amount)
        or _is_human_deed(parse, amount.head, amount.after)
    )


def are_others_or_same(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> bool:
    """Whether a number without a noun goes on with people: seven others; three of those held, who were released; 43
    died and a million are affected.
    """
    if amount.noun is None and amount.claim.event == "affected" and amount.claim.kind == "number":
        return _are_people_before(parse, amount, earlier)
    return _are_other_people(parse, amount, earlier) or _are_same_people(parse, amount, earlier)


def _are_other_people(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> bool:
    """`14 sailors and seven others`, `him and 12 others`, `three others who were shot`, `two others were charged`: by
    whom they are told beside, or what is told of them.
    """
    others = parse.heads[amount.number]
    if amount.noun is not None or others != amount.after or parse.lower[others] != "others":
        return False
    if any(parse.tags[token] == "WP" and parse.heads[parse.heads[token]] == others for token in _behind(parse, others)):
        return True
    beside = parse.heads[others]
    if relation(parse, others) in ("nsubj", "obj") and parse.lemmas[beside] in listed("penalties"):
        return True
    if speaks(parse, others):
        return True
    if relation(parse, others) in ("conj", "nmod", "appos") and _is_person(parse, beside):
        return True
    if case_of(parse, others) in ("along", "alongside") and any(
        relation(parse, child) in ("nsubj", "obj") and _is_person(parse, child) for child in parse.children(beside)
    ):
        return True
    if amount.claim.event in _OF_PEOPLE or _is_human_deed(parse, others, amount.after):
        return True  # the village head was killed along with seven others; four others are recovering in hospital
    return _are_people_before(parse, amount, earlier)  # killed 600 and sickened 900 others


def _are_same_people(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> bool:
    """`Twelve men were held. Three were later released.`, `38 were killed, 134 survived`: of whom it is told what
    people do or is done to them, behind people.
    """
    deed, role = parse.heads[amount.head], parse.deps[amount.head]
    if amount.noun is not None or amount.claim.kind != "number" or role not in ("nsubj", "nsubj:pass"):
        return False
    lists = "done_to_those_held_or_hurt" if role == "nsubj:pass" else "coming_through"
    done = parse.lemmas[deed].lower() in words(lists)
    return done and _are_people_before(parse, amount, earlier)


def _are_people_before(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> bool:
    """Whether those counted last before in the sentence are people, or all those of the sentence before."""
    sentence = parse.sent_of[amount.head]
    near = [other for other in earlier[-2:] if parse.sent_of[other.head] == sentence]
    if near:
        return are_people(near[-1].claim.unit) is True
    before = [other for other in earlier[-3:] if parse.sent_of[other.head] == sentence - 1]
    before = [other for other in before if other.claim.kind in ("count", "number", "age")]
    return bool(before) and all(other.claim.kind == "age" or are_people(other.claim.unit) is True for other in before)


def _behind(parse: Parse, token: int) -> range:
    return range(token + 1, min(token + _NEAR, len(parse)))


def _is_person(parse: Parse, token: int) -> bool:
    """Whether a word is a person's pronoun, noun or full name."""
    if parse.tags[token] == "PRP":
        return parse.lower[token] not in ("it", "that")
    named = parse.words[parse.left_edge(token)] in default_gazetteer().given_names
    return are_people(parse.lemmas[token].lower()) is True or (parse.tags[token] == "NNP" and named)


def count_people(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> None:
    """`killed 200 people and wounded 5,000`: a number without a noun counts those who were counted before it."""
    claim, sentence = amount.claim, parse.sent_of[amount.head]
    counted = [other.claim.unit for other in earlier[-3:] if other.noun is not None]
    if (counted and counted[-1] in listed("animals")) or _is_of_things(parse, amount):
        return  # lost 232 rhinos; 363 were killed in all
    is_deed = _is_human_deed(parse, amount.head, amount.after)
    here = bool(earlier) and parse.sent_of[earlier[-1].head] == sentence
    if counted and are_people(counted[-1]) is False and (is_deed or (here and _is_aboard(parse, amount.head))):
        return  # bought 60 pumps; 40 work, or are on the bus
    claim.kind, claim.unit = "count", "person"
    for other in reversed(earlier[-3:]):
        whole = other.noun is not None and other.claim.part_of_start is None
        if claim.about is None and whole and other.claim.event in _OF_PEOPLE:
            named = other.claim.unit in events("noun") and are_people(other.claim.unit) is not True
            alone = any(claim.action in listed(of) for of in _DONE_TO_PEOPLE)  # cut 40 jobs and hired 90
            named = named or (alone and are_people(other.claim.unit) is not True)
            # of 46 deaths and 82 injured the injured are no deaths
            if not named and parse.sent_of[other.head] == sentence:
                share(other.claim, claim, ABOUT)
                claim.about_rule = "those counted before"
            return


def uncount_things(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> None:
    """`12 homes were hit, with two dead and five wounded`, `a blast hit 40 shops and injured 12`: who are dead or hurt
    are no homes and no shops.
    """
    claim, behind = amount.claim, parse.lower[amount.after : amount.after + 1]
    if amount.noun is not None or claim.rule != ELIDED:
        return
    told = bool(behind) and behind[0] in words("states_of_people") and are_people(claim.unit) is not True
    wrecked = any(other.claim.unit == claim.unit and other.claim.event in _OF_THINGS for other in earlier[-3:])
    harmed = (are_people(claim.unit) is False or claim.unit == "life" or wrecked) and _is_harmed(parse, amount)
    if (told or harmed) and claim.unit not in listed("animals"):
        claim.kind, claim.unit = "number", None


def _is_harmed(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a bare number is what a verb is done to that is done to the living alone."""
    deed = parse.lemmas[parse.heads[amount.head]].lower()
    if parse.deps[amount.head] not in ("obj", "nsubj:pass") or not is_verb(parse, parse.heads[amount.head]):
        return False
    hired = amount.claim.unit in words("conveyances")  # owned 31 vans and hired 14 more, boarded 31 ships and held 14
    verbs = _DONE_TO_PEOPLE[:1] if hired else _DONE_TO_PEOPLE
    return deed in words("done_to_the_living") or any(deed in listed(kind) for kind in verbs)


def count_missing(amount: AmountPhrase) -> None:
    """`11 bodies found, 44 missing`, `five deaths and 82 injured`, `40 injuries and three missing`: of whom it is told
    what befell them, they are people, whatever was counted before.
    """
    claim = amount.claim
    named = "killed" if claim.unit == "body" else events("noun").get(claim.unit or "")
    if amount.noun is not None or named is None or are_people(claim.unit) is True:
        return
    if claim.event not in (None, named):
        claim.unit = "person"
        claim.about = claim.about_start = claim.about_end = claim.about_rule = None


def count_lost_things(amount: AmountPhrase, earlier: list[AmountPhrase]) -> None:
    """`Two of the paintings were found; the other 10 are missing`: what goes missing behind things that were found or
    stolen are these, and befalls nobody.
    """
    claim = amount.claim
    if claim.event != "missing" or amount.noun is not None or not earlier:
        return
    told = earlier[-1].claim
    near = told.sentence_start == claim.sentence_start and told.action in words("finding_things")
    near = near and told.kind == "count" and told.event is None
    if near and told.unit is not None and not are_people(told.unit):
        claim.kind, claim.unit, claim.event = "count", told.unit, None


def _is_of_things(parse: Parse, amount: AmountPhrase) -> bool:
    """`Of the ships, five are stranded`: what is told of some of them is told of no people."""
    fronted = (child for child in parse.children(parse.heads[amount.head]) if child < amount.first)
    return any(case_of(parse, child) == "of" and are_people(parse.lemmas[child].lower()) is False for child in fronted)


def _is_human_deed(parse: Parse, counted: int, after: int) -> bool:
    """`more than 90,000 now live there`: the subject, which ends before token `after`, of what people alone do."""
    deed = parse.heads[counted]
    if relation(parse, counted) not in ("nsubj", "nummod") or deed < after or not is_verb(parse, deed):
        return False  # a 35-well campaign
    if any(parse.lemmas[c] == "hospital" and case_of(parse, c) in ("to", "in") for c in parse.children(deed)):
        return True  # twelve were admitted to hospital
    if parse.lemmas[deed].lower() == "need" and (thing := object_of(parse, deed)) is not None:
        return parse.lemmas[thing].lower() in words("human_needs")
    return parse.lemmas[deed].lower() in words("human_deeds")


def _is_human_state(parse: Parse, amount: AmountPhrase) -> bool:
    """`5.5 million are hungry`, `40 were aboard`, `two were in the car`: the predicate is said of people alone."""
    predicate = parse.heads[amount.head]
    if amount.claim.kind == "number" and _is_aboard(parse, amount.head):
        return True
    state = parse.lemmas[predicate].lower() if relation(parse, amount.head) == "nsubj" else ""
    is_said = state in words("human_states") and any(parse.deps[c] == "cop" for c in parse.children(predicate))
    return is_said or state == "strand"


def _is_aboard(parse: Parse, counted: int) -> bool:
    """Whether a clause says no more of its subject than that it is in or on what carries people."""
    predicate = parse.heads[counted]
    if relation(parse, counted) != "nsubj" or not any(
        parse.deps[child] == "cop" for child in parse.children(predicate)
    ):
        return False
    led = case_of(parse, predicate)
    carried = led == "on" and parse.lower[predicate] == "board"
    carried = carried or (led in ("in", "on") and parse.lemmas[predicate].lower() in words("conveyances"))
    return carried or led == "aboard" or parse.lower[predicate] == "aboard"
