"""Whether the text states a number as a fact, or plans, supposes, demands or denies it: by the verbs above it."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import OF_NAME
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.left_out import is_absolute
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, is_verb, relation, stand_in
from newstables.extractors.roles.stated.belied import of_told
from newstables.extractors.roles.stated.conditions import is_conditional, is_on_condition
from newstables.extractors.roles.stated.corrected import is_right_one, is_set_right
from newstables.extractors.roles.stated.factuality import status_of_clause
from newstables.extractors.roles.stated.foreseen import foreseen
from newstables.extractors.roles.stated.known import is_known, is_of_source
from newstables.extractors.roles.stated.passed import (
    is_left_behind,
    is_of_deed_behind,
    is_of_time_before,
    is_over,
    is_past,
)
from newstables.extractors.roles.stated.ruled_out import of_ruling_out, rules_out
from newstables.extractors.roles.stated.unwanted import is_seen_coming, is_unwanted
from newstables.extractors.roles.stated.wanted_levels import of_level
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import modality
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import agent, object_of, subject
from newstables.schemas.claims import ClaimStatus

_OF_OBJECTS: tuple[ClaimStatus, ...] = ("planned", "demanded")
_MOST_STEPS = 12
_PLANNED_FOR = ("count", "money", "percent", "measure")


def status_of(parse: Parse, amount: AmountPhrase, *, is_question: bool) -> ClaimStatus:
    """One of stated, denied, planned, hypothetical, demanded."""
    if is_question:
        return "hypothetical"
    if is_set_right(parse, amount):
        return "denied"
    status = _as_told(parse, amount)
    if status == "denied" and is_right_one(parse, amount):
        return "stated"
    return "stated" if status != "stated" and _is_fact(parse, amount) else status


def _is_fact(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a number is a fact, whatever the clause around it tells."""
    if is_absolute(parse, amount) or _is_age_of_somebody(parse, amount):
        return True  # with 74,000 members to answer to, there will be care
    # will strike after 97 percent had voted for it; may rise, according to a study of 204 firms
    if is_past(parse, amount) or is_of_source(parse, amount) or is_left_behind(parse, amount):
        return True
    return is_over(parse, amount) or is_of_deed_behind(parse, amount) or is_of_time_before(parse, amount)


def _is_age_of_somebody(parse: Parse, amount: AmountPhrase) -> bool:
    """`No one wants to arrest an 11-year-old`, `could charge the 15-year-old`, `plans to marry Ada Hale, 40`: somebody
    is so old, whatever befalls him; not "is no 15-year-old".
    """
    named = amount.claim.text.rstrip("s").endswith("-old") or amount.claim.rule == OF_NAME
    named = named and amount.claim.kind == "age"
    return named and not any(parse.deps[child] == "cop" for child in parse.children(amount.place(parse)))


def _as_told(parse: Parse, amount: AmountPhrase) -> ClaimStatus:
    """What the clause of an amount, and the words beside it, say it is."""
    if _is_left_out(parse, amount):
        return "denied"
    if (told := foreseen(parse, amount)) is not None:
        return told
    verb = _governor(parse, amount.head)
    while verb is not None and _is_hedge(parse, amount, verb):
        verb = _governor(parse, parse.heads[verb])
    if verb is None or (verb < amount.first and ";" in parse.words[verb : amount.first]):
        return "stated"  # the target is that 92 percent be treated; 61 percent were
    if (told := of_told(parse, amount)) is not None:
        return told
    status = _as_object(parse, amount, verb) or status_of_clause(parse, verb, amount)
    if status == "stated" and _is_asked_for(parse, amount, verb, "asking_for"):
        return "demanded"
    if status == "stated" and _is_asked_for(parse, amount, verb, "aiming_for") and not _is_shot(parse, verb):
        status = "planned"  # aims for 40 percent of sales
    if status == "stated" and (plan := _plan_for(parse, amount)) is not None:
        if any(parse.lower[child] == "no" for child in parse.children(plan)):
            return "denied"  # there are no plans for 40 homes
        status = "planned" if parse.lemmas[plan].lower() in words("plans_drawn") else "demanded"
    if status in _OF_OBJECTS and is_conditional(parse, verb):
        return "hypothetical"
    return "stated" if status == "stated" or is_known(parse, amount, status) else status


def _is_left_out(parse: Parse, amount: AmountPhrase) -> bool:
    """`lost my house but not my three cats`: joined by "but not" to what the verb takes."""
    noun = amount.noun if amount.noun is not None else amount.head
    if relation(parse, noun) != "conj":
        return False
    first = parse.left_edge(noun)
    before = (parse.lower[first : first + 2], parse.lower[first - 2 : first])  # they hang on the noun, or on the verb
    return ["but", "not"] in before


def _is_hedge(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """Whether the verb is the amount's own: "for a period not exceeding three months"; but "might exceed 70%"."""
    own = amount.holds(verb) and is_verb(parse, verb) and parse.heads[verb] != verb
    own = own and not (parse.tags[verb] == "VB" and parse.lower[verb - 1] == "to")  # expects it to exceed 70%
    own = own and not any(relation(parse, child) == "nsubj" for child in parse.children(verb))  # it exceeds 70%
    return own and not modality(parse, verb)


def _as_object(parse: Parse, amount: AmountPhrase, verb: int) -> ClaimStatus | None:
    """`demanded 300 euros`, `expects 40 arrivals`: the verb itself makes its object no fact."""
    place, deed = amount.place(parse), ""
    if parse.deps[place] in ("compound", "amod", "nummod") and parse.pos[parse.heads[place]] == "NOUN":
        place = stand_in(parse, parse.heads[place])  # had forecast a 3.6% rise; want a rise and a four-day week
    elif (
        parse.deps[place] == "nmod"
        and case_of(parse, place) == "of"
        and (_is_wanted(parse, amount, parse.heads[place]) or parse.lemmas[verb].lower() in words("foretelling"))
    ):
        deed = parse.lemmas[parse.heads[place]].lower()
        place = stand_in(parse, parse.heads[place])
    if (level := of_level(parse, amount, verb, place)) is not None:
        return level
    expected = parse.deps[place] == "nsubj:pass" and parse.tags[verb] == "VBN"  # thousands of cases are expected
    if parse.heads[place] != verb or not (expected or relation(parse, place) == "obj" or _is_more(parse, place, verb)):
        return None
    if rules_out(parse, verb) and not amount.counts_things(parse):
        return of_ruling_out(parse, verb)  # ruled out a rise of 3 percent
    if expected and any(parse.tags[child] in ("VBD", "MD") for child in parse.children(verb)):
        return None  # were expected, and came or did not
    lemma = parse.lemmas[verb].lower()
    if lemma in words("facing") and is_on_condition(parse, verb):
        return "hypothetical"  # faces 14 years if convicted
    aimed_at = lemma == "target" and (expected or are_people(amount.claim.unit) is True)  # 40 clerks were targeted
    if _is_hunted(parse, amount, verb) or aimed_at:
        return None
    if is_seen_coming(parse, verb, place):
        return "planned"
    if expected and lemma in words("budgeting"):
        return "planned"  # 110 are scheduled today
    if deed in words("deeds_wanted") and lemma in words("approving"):
        return "planned"  # approved the deployment of 300 soldiers
    if lemma == "recommend" and parse.lemmas[place].lower() in words("payouts"):
        who = subject(parse, verb)
        if who is not None and parse.lemmas[who].lower() in words("recommending"):
            return "planned"  # the board, and not its advisers, recommended a dividend of 12 cents
    status = next((status for status in _OF_OBJECTS if lemma in words(f"{status}_objects")), None)
    return "denied" if status == "demanded" and is_unwanted(parse, verb) else status


def _is_more(parse: Parse, place: int, verb: int) -> bool:
    """`demands 8 percent more`, `are demanding a 9 percent raise`, where the tree has no object."""
    wanted = parse.lemmas[verb].lower() in words("demanded_objects") and object_of(parse, verb) is None
    return wanted and place > verb and parse.deps[place] in ("xcomp", "obl:unmarked") and not is_verb(parse, place)


def _is_hunted(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """`Police are seeking four men`, `four are still being sought`, `four men are wanted over it`: they exist."""
    if parse.lemmas[verb].lower() not in ("seek", "want") or are_people(amount.claim.unit) is False:
        return False
    who = agent(parse, verb)
    if who is not None:
        return parse.lemmas[who].lower() in words("jailers")
    still = any(parse.lower[child] == "still" for child in parse.children(verb))
    return is_passive(parse, verb) and (still or parse.lower[verb + 1] == "over")


def _is_wanted(parse: Parse, amount: AmountPhrase, noun: int) -> bool:
    """`want a ransom of $5 million`, `demanded the hiring of 700 nurses`: what is wanted is what the noun names."""
    return not amount.counts_things(parse) or parse.lemmas[noun].lower() in words("deeds_wanted")


def _is_asked_for(parse: Parse, amount: AmountPhrase, verb: int, verbs: str) -> bool:
    """`appealed for $85 million`, `asked donors for 40 tents`, `is suing for $12m`; no time that it went on: "called
    for 40 minutes".
    """
    lemma = parse.lemmas[verb].lower()
    if lemma not in words(verbs) or (lemma in words("asking_for_money") and amount.claim.kind != "money"):
        return False
    of_noun = case_of(parse, amount.head) == "of" or parse.deps[amount.head] in ("compound", "amod", "nummod")
    place = stand_in(parse, parse.heads[amount.head]) if of_noun else amount.place(parse)
    asked = parse.heads[place]  # "asked donors for $4 million": on the one or the other
    beside = asked == verb and relation(parse, place) == "obl"
    beside = beside or (parse.heads[asked] == verb and relation(parse, asked) == "obj" and parse.deps[place] == "nmod")
    behind = beside and case_of(parse, place) == "for"
    lasts = amount.claim.kind == "duration" and not of_noun and not _is_of_court(parse, amount, verb)
    return behind and not lasts


def _plan_for(parse: Parse, amount: AmountPhrase) -> int | None:
    """`unveiled plans for 43 homes`, `a request for a $3 million grant`: the plan or call for what is not there yet;
    not for people, towns, or what is known.
    """
    noun = amount.head
    while parse.heads[noun] > noun and parse.deps[noun] in ("compound", "nummod", "amod", "obl:unmarked"):
        noun = parse.heads[noun]
    plan = parse.heads[noun]
    if parse.deps[noun] != "nmod" or case_of(parse, noun) != "for" or amount.claim.kind not in _PLANNED_FOR:
        return None
    if parse.lemmas[plan].lower() not in words("plans_drawn") and not _is_call(parse, plan):
        return None
    known = any(parse.deps[one] == "nmod:poss" or parse.lower[one] in ("the", "these") for one in parse.children(noun))
    known = known or are_people(amount.claim.unit) is True or amount.claim.unit in LEX.people_settlements
    known = known or parse.lemmas[noun].lower() in words("known_grounds")  # plans for a 40-acre site
    return None if known else plan


def _is_call(parse: Parse, noun: int) -> bool:
    """`renewed calls`, `their demand`; "the demand for $300 phones" is what buyers have."""
    if parse.lemmas[noun].lower() not in words("calls_for"):
        return False
    below = parse.children(noun)
    own = any(parse.deps[child] == "nmod:poss" or parse.lower[child] in ("a", "an", "any") for child in below)
    return own or parse.tags[noun] == "NNS"


def _is_shot(parse: Parse, verb: int) -> bool:
    """`shot a 66 for a total of 274`: what is shot; who shoots for something aims at it."""
    return parse.lemmas[verb].lower() == "shoot" and object_of(parse, verb) is not None


def _is_of_court(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """`Prosecutors asked for 18 years`, `asked for 18 years in prison`: a sentence; others may do so for years,
    and lawyers for hours.
    """
    behind, who = parse.lower[amount.after : amount.after + 3], subject(parse, verb)
    pleads = who is not None and parse.lemmas[who].lower() in words("parties_in_court")
    return (pleads and amount.claim.unit in ("month", "year")) or not {"prison", "jail", "custody"}.isdisjoint(behind)


def _governor(parse: Parse, token: int) -> int | None:
    """The verb or predicate in whose clause a token stands; None in a fragment."""
    deps = parse.deps
    for _ in range(_MOST_STEPS):
        if is_verb(parse, token):
            return token
        for child in parse.children(token):
            if deps[child] in ("cop", "aux"):
                return token
        head = parse.heads[token]
        if head == token:
            return None
        if relation(parse, token) == "amod" and parse.pos[token] == "ADJ" and parse.tags[token] != "JJR":
            return None  # employees 55 years old: known of them, whatever is planned for them; but 2% less wheat
        token = head
    return None
