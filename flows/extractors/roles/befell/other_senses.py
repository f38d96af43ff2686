"""Where a word names an event elsewhere, and what is counted here did not suffer it."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.idiom_senses import tells_how_much
from newstables.extractors.roles.befell.no_wounds import is_no_wound
from newstables.extractors.roles.befell.pulled import is_only_pulled
from newstables.extractors.roles.people import MOST_PEOPLE, are_people
from newstables.extractors.roles.position import AGENT, PATIENT, Position, case_of, relation
from newstables.extractors.roles.whose.sinking import is_sunk
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.language.questions.passives import by_agent, is_passive
from newstables.language.questions.verbs import object_of, subject
from newstables.schemas.claims import Event


def is_of_nobody(
    parse: Parse, amount: AmountPhrase, position: Position | None, found: Event | None, lemma: str
) -> bool:
    """Whether a verb means something else here: rockets that are intercepted and bodies that are recovered are not
    seized, inmates who flee a prison are not displaced, and a toll that hits 300 people strikes nobody.
    """
    hyphened = "-" in amount.claim.text and amount.noun is not None
    if hyphened and relation(parse, amount.noun or 0) in ("compound", "amod"):
        return are_people(amount.claim.unit) is not True  # a seven-story hotel collapsed: no stories did
    if tells_how_much(parse, amount):
        return True
    if found == "displaced" and lemma == "flee" and position is not None:
        return amount.claim.unit in words("wanted") or _is_from_prison(parse, position.verb)
    if found == "killed" and lemma == "cull":
        return amount.claim.unit not in listed("animals")  # culled 300 jobs
    if found == "killed" and not lemma and amount.claim.unit == "body" and amount.noun is not None:
        return _are_no_dead(parse, amount.noun, position)
    if found == "rescued" and _is_no_rescue(parse, amount, position, lemma):
        return True
    if (found == "hired" and lemma in ("take", "sign")) or (found == "deployed" and lemma in ("mobilise", "mobilize")):
        return not _is_taken_on(amount, found)
    if found == "deployed" and lemma == "base":
        return amount.claim.unit not in words("forces_of_war")  # 12 firms are based in Mali
    if found and found not in ("dismissed", "seized") and lemma in words("of_people") and amount.noun is not None:
        return are_people(amount.claim.unit) is not True  # snatched 12 medals, relocated 12 firms
    if found == "missing" and lemma in ("vanish", "disappear"):
        return are_people(amount.claim.unit) is not True  # the caves vanish
    if found == "destroyed":
        return _is_no_destruction(parse, amount, position, lemma)
    if found == "killed" and lemma == "claim" and position is not None:
        return amount.claim.unit not in ("life", "victim") and _claims_to_be(parse, amount, position)
    if found == "voted" and amount.claim.unit == "vote":
        electoral = "electoral" in (amount.claim.unit_modifiers or "").lower()  # a State has them, and casts none
        return electoral or _are_lacking(parse, amount, position)
    if found in ("arrested", "kidnapped") and amount.claim.unit in words("captured") and not lemma:
        return _is_let(parse, position) or (found == "arrested" and _are_let_go(parse, amount, position))
    if found == "seized":
        return _is_no_seizure(parse, amount, position, lemma)
    if found in ("dismissed", "injured") and position is not None and _is_aimed_at(parse, position.verb):
        return True
    if found in ("dismissed", "injured"):
        return (is_no_wound if found == "injured" else _is_no_dismissal)(parse, amount, position, lemma)
    return found == "struck" and _is_no_blow(parse, amount, position)


def _is_no_rescue(parse: Parse, amount: AmountPhrase, position: Position | None, lemma: str) -> bool:
    """`recovered three bodies`, `saved 40 jobs`, `pulled 600 troops out of the town`."""
    if amount.claim.unit in words("bodies") or _is_kept(parse, amount, lemma):
        return True
    pulled = position if lemma == "pull" else None
    return pulled is not None and is_only_pulled(parse, pulled.verb, amount.claim.unit)


def _is_let(parse: Parse, position: Position | None) -> bool:
    """`let 90 captives escape`."""
    verb = None if position is None else position.verb
    return verb is not None and "let" in (parse.lemmas[verb], parse.lemmas[parse.heads[verb]])


def _is_no_destruction(parse: Parse, amount: AmountPhrase, position: Position | None, lemma: str) -> bool:
    """`two bodies were found in a burned out car`, `137 fires burned`, `the index sank 200 points`."""
    if amount.claim.unit in words("bodies"):
        return True
    if lemma == "burn":
        return amount.claim.unit in words("fires")
    return lemma == "sink" and position is not None and not is_sunk(parse, position.verb, amount)


def _is_no_seizure(parse: Parse, amount: AmountPhrase, position: Position | None, lemma: str) -> bool:
    """`intercepted 12 rockets`, `recovered three bodies`, `divers recovered 40 coins`."""
    unit = amount.claim.unit
    if unit in words("bodies", "occasions") or (lemma == "intercept" and unit in words("flying")):
        return True
    if lemma == "take":
        return unit not in listed("taken_by_force")  # took over three airlines
    return lemma in ("recover", "capture") and position is not None and _is_by_finders(parse, position.verb)


def _is_by_finders(parse: Parse, verb: int) -> bool:
    """`13 teeth were recovered by the researchers`, `divers recovered 40 coins`: who digs, dives or studies seizes
    nothing.
    """
    who = by_agent(parse, verb) if is_passive(parse, verb) else subject(parse, verb)
    return who is not None and parse.lemmas[who].lower() in words("finders")


def _is_aimed_at(parse: Parse, verb: int) -> bool:
    """`four officers were shot at`, `were fired at by rebels`: whether any was hit is not said; "shot at the club"."""
    if parse.lemmas[verb] not in ("shoot", "fire") or not is_passive(parse, verb):
        return False
    behind = range(verb + 1, min(verb + 3, len(parse)))
    if not behind or parse.lower[behind[0]] != "at":
        return False
    return len(behind) == 1 or parse.pos[behind[1]] in ("ADP", "PUNCT", "SCONJ", "CCONJ", "AUX", "VERB")


def _are_let_go(parse: Parse, amount: AmountPhrase, position: Position | None) -> bool:
    """`exchanged 85 prisoners`, `a pardon of 300`, `granted amnesty to 40 inmates`: by what ends that state."""
    if position is not None and parse.lemmas[position.verb].lower() in words("letting_go"):
        return True
    noun = amount.noun if amount.noun is not None else amount.head
    beside = parse.heads[noun]
    given = object_of(parse, beside) if relation(parse, noun) in ("obl", "iobj") else None
    return any(
        parse.lemmas[token].lower() in words("letting_go") for token in (beside, beside if given is None else given)
    )


def _is_from_prison(parse: Parse, verb: int) -> bool:
    fled = object_of(parse, verb)
    return fled is not None and parse.lemmas[fled].lower() in words("prisons")


def _is_taken_on(amount: AmountPhrase, found: Event) -> bool:
    """Whether those counted can be hired or called up: not "took on 300 protesters", "mobilised 40 farmers"."""
    unit = amount.claim.unit
    return unit in words("taken_on") if found == "hired" else unit in words("forces") or unit in words("called_up")


def _are_no_dead(parse: Parse, bodies: int, position: Position | None) -> bool:
    """`three regulatory bodies`, `the two bodies have until May to report`: those that are described, or do something,
    as no dead are.
    """
    acts = position is not None and position.role == AGENT
    if position is not None and acts and parse.lemmas[position.verb].lower() not in words("deeds_of_dead"):
        return True
    return any(parse.lower[child] in words("no_dead_bodies") for child in parse.children(bodies))


def _is_kept(parse: Parse, amount: AmountPhrase, lemma: str) -> bool:
    """`saved 40 jobs`, `saved a quarter of the food`: what is no person, no animal and no life is not rescued."""
    if lemma != "save":
        return False
    if amount.noun is None and (amount.claim.value or 0.0) >= MOST_PEOPLE:
        return True  # to save 3.5bn
    told = (parse.lemmas[child] for child in parse.children(amount.head) if case_of(parse, child) == "of")
    noun = amount.claim.unit if amount.noun is not None else next(told, None)
    return noun is not None and are_people(noun) is not True and noun not in listed("animals") and noun != "life"


def _is_no_dismissal(parse: Parse, amount: AmountPhrase, position: Position | None, lemma: str) -> bool:
    """`extended the detention of six and let one go`; `30 Shots Fired`, as headlines have it."""
    if amount.noun is not None or (amount.claim.kind == "count" and amount.claim.unit is not None):
        unit = amount.claim.unit or ""
        if lemma == "fire" and (unit[:1].isupper() or unit in words("fired")) and are_people(unit) is not True:
            return True  # test fired eight Musudans; 15 casings that had been fired
        if lemma == "dismiss" and unit in words("pupils"):
            return True  # the school dismissed 300 pupils early
        cut = lemma in words("staff_cuts") or lemma == "sack"  # will axe 60 bus routes; raiders sacked 13 towns
        return cut and are_people(amount.claim.unit) is not True and amount.claim.unit not in words("jobs")
    if position is not None and parse.lemmas[position.verb] == "let":
        return True
    return lemma == "fire" and parse.lower[amount.after] in ("shots", "rounds", "times")


def _is_no_blow(parse: Parse, amount: AmountPhrase, position: Position | None) -> bool:
    """`she hit 12 aces`, `the toll hit 300`, `sales hit the 5,000 mark`, `the 3 million targeted for 2031`."""
    if position is not None and parse.lemmas[position.verb] == "target" and not _is_by_force(parse, amount, position):
        return True
    shelled = position is not None and amount.claim.unit == "target" and _is_of_arms(parse, amount, position)
    if shelled:
        return False  # the army struck 30 targets
    if (amount.claim.unit or "").replace("-", " ").rpartition(" ")[2] in words("hit_in_games", "clicked", "agreed"):
        return True
    if position is None or position.role != PATIENT:
        return False
    who, level = subject(parse, position.verb), object_of(parse, position.verb)
    counted = (
        level is not None and level == amount.noun and parse.lemmas[level].lower() == "target"
    )  # struck 30 targets
    reached = parse.lemmas[level].lower() if level is not None and not counted else ""
    if reached in LEX.levels or reached in words("marks"):
        return True  # the index hit a high of 52
    told = words("tallies", "headlined", "sums_of_money")
    return who is not None and parse.lemmas[who].lower() in told


def _is_of_arms(parse: Parse, amount: AmountPhrase, position: Position) -> bool:
    """Whether targets are struck as no player and no firm strikes them: by a verb of arms, or by forces."""
    by_arms = parse.lemmas[position.verb].lower() in ("bomb", "bombard", "shell", "pound")
    return by_arms or _is_by_force(parse, amount, position)


def _is_by_force(parse: Parse, amount: AmountPhrase, position: Position) -> bool:
    """`jets targeted 12 depots`, not `the 3 million targeted for 2031`, `the ban targeted seven countries`."""
    who = by_agent(parse, position.verb) if is_passive(parse, position.verb) else subject(parse, position.verb)
    return amount.noun is not None and who is not None and parse.lemmas[who].lower() in words("strikers")


def _are_lacking(parse: Parse, amount: AmountPhrase, position: Position | None) -> bool:
    """`lost by 12 votes`, `within 12 votes of victory`, `needs ten more votes`, `400 votes short`: votes that nobody
    cast, or a margin; but "backed it by 88 votes to 30".
    """
    if amount.noun is not None and case_of(parse, amount.noun) in ("by", "within"):
        return parse.lower[amount.after] not in ("to", "against", "-")
    lacks = position is not None and parse.lemmas[position.verb].lower() in words("lacking")
    return lacks or parse.lower[amount.after] == "short"


def _claims_to_be(parse: Parse, amount: AmountPhrase, position: Position) -> bool:
    """`the union claimed 41,000`: whoever can speak says that there are so many; a flood took their lives."""
    who = by_agent(parse, position.verb) if is_passive(parse, position.verb) else subject(parse, position.verb)
    if who is None or parse.pos[who] != "NOUN":
        return amount.noun is None or (who is not None and parse.pos[who] == "PRON")
    lemma = parse.lemmas[who].lower()
    return are_people(lemma) is True or lemma in words("claimants")


def is_of_parent(parse: Parse, amount: AmountPhrase) -> bool:
    """`a mother of three`: her children are counted, and what befell her did not befall them."""
    head = parse.heads[amount.head]
    of = case_of(parse, amount.head) == "of" and relation(parse, amount.head) == "nmod"
    return amount.noun is None and of and parse.lemmas[head].lower() in LEX.parents
