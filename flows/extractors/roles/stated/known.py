"""What a phrase takes for known, whatever its clause plans, supposes or denies."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.whose.beside import is_home_to
from newstables.extractors.roles.words import events, words
from newstables.extractors.roles.years import is_year
from newstables.language import Parse
from newstables.language.questions import object_of, tense

_DEFINITE = frozenset(("the", "these", "those", "both", "all"))
_MOST_STEPS = 12
_NAMED = 8  # tokens from "from" to a figure that is named before it: from an all-time high of 28
_RECKONED = frozenset(("estimate", "value", "put", "price", "assess", "reckon", "calculate"))  # of what there is
_WHO = frozenset(("who", "whom", "which"))
_HAPPENING = frozenset(
    ("happen", "occur", "materialise", "materialize", "come", "exist", "arise", "take", "total", "exceed")
)
_COUNTS = ("count", "number", "fraction")


def is_known(parse: Parse, amount: AmountPhrase, status: str) -> bool:
    """Whether the phrase takes its number for known, whatever is said of it: "did not name the two suspects", "will
    spur trade between the two nations": a definite article or a possessive, within another phrase unless denied.
    """
    if status == "hypothetical" and _is_of_known(parse, amount):
        return True
    if _is_size(parse, amount) or _is_of_apposed(parse, amount) or _is_shortfall(parse, amount):
        return True
    owned = amount.first > 1 and parse.tags[amount.first - 1] == "POS"  # five of Wendham's 14 libraries
    if amount.claim.kind == "ordinal":
        owned = False  # it would be the bank's 12th branch
    if owned or is_home_to(parse, amount) or amount.is_whole(parse):
        return True
    if parse.lower[amount.first - 2 : amount.first] in (["of", word] for word in ("its", "their", "his", "her", "our")):
        return True  # two of its five plants would run
    if amount.claim.kind == "ordinal" and status == "denied" and _is_known_one(parse, amount.head):
        return True
    told = not words("told").isdisjoint(parse.lower[amount.after : amount.after + 1])
    told = told and parse.lower[amount.first - 1] == "the" and not _is_adjective_behind(parse, amount.after)
    if told and status == "planned":
        return True  # 350 jobs will go, on top of the 1,000 announced in March
    if _is_of_now(parse, amount):
        return True
    verb = parse.lemmas[parse.heads[amount.noun or amount.head]].lower()
    wanted = events("patient").get(verb) in ("rescued", "evacuated")  # trying to free six people trapped there
    wanted = wanted or verb in words("resulting")  # will make 350 people redundant
    if status == "planned" and amount.noun is not None and _is_in_state(parse, amount.noun) and not wanted:
        return True  # to search for 13 hikers still unaccounted for
    if amount.noun is not None and is_definite(parse, amount.noun) and _has_done(parse, amount.noun):
        return True  # plans to pay the 40 families who lost homes
    if status == "denied" and (_is_quality_of_known(parse, amount) or _is_of_deed_told(parse, amount)):
        return True
    if status == "denied" and (_is_of_known_subject(parse, amount) or _is_of_fact(parse, amount)):
        return True
    counts = amount.claim.kind in _COUNTS and amount.noun is not None
    if counts and _is_whole_in_front(parse, amount.noun or 0):
        return True
    return counts and _is_count_of_known(parse, amount, amount.noun or 0, status)


def _is_of_now(parse: Parse, amount: AmountPhrase) -> bool:
    """`hopes to reach 2 million tonnes by 2030 from 1.3 million now`, `will cut the trip from 40 minutes to 20`: what
    somebody plans to change is so before; not "will take from 40 minutes to an hour", nor "if it rose from 3 to 4", nor
    "is to grow from 30 tonnes in 2030 to 40"; but "is to slow to 1.7 percent from 2.3 percent in 2016".
    """
    if parse.lower[amount.after] == "now":
        return parse.lower[amount.first - 1] == "from"
    if "from" not in parse.lower[max(0, amount.first - _NAMED) : amount.first]:
        return False
    sentence = range(*parse.sentence(amount.head))
    dated = any(is_year(parse, token) for token in range(amount.after, min(amount.after + 2, len(parse))))
    told = range(sentence.start, amount.first) if dated else sentence
    ends = [amount.others[token].claim.changed_from for token in told if token in amount.others]
    return amount.claim.value in ends and "if" not in parse.lower[sentence.start : sentence.stop]


def _is_count_of_known(parse: Parse, amount: AmountPhrase, noun: int, status: str) -> bool:
    """Whether an article or a possessive tells that those counted are known, within another phrase unless denied."""
    head = parse.heads[noun]
    nested = relation(parse, noun) == "nmod" and parse.pos[head] in ("NOUN", "PROPN", "NUM")
    nested = nested and not (amount.holds(head) and _is_denied_by_somebody(parse, amount))
    nested = nested and parse.lemmas[head].lower() not in words("quantities")
    nested = nested and (head != amount.number or status == "denied")  # of "800 of the jobs" the jobs alone are known
    definite = any(
        parse.words[child].lower() in _DEFINITE or parse.deps[child] == "nmod:poss"
        for child in parse.children(noun)
        # of "30 of its men" the men are known, not how many: who denies that they were taken denies the thirty
        if child < amount.number or not _is_denied_by_somebody(parse, amount)
    )
    return nested or definite if status == "denied" else nested and definite


def _is_whole_in_front(parse: Parse, noun: int) -> bool:
    """`Of the 300 posts, 120 will go`: what parts are told of is known."""
    in_front = relation(parse, noun) == "obl" and noun < parse.heads[noun] and case_of(parse, noun) == "of"
    return in_front and is_definite(parse, noun)


def _has_done(parse: Parse, noun: int) -> bool:
    """Whether a clause tells what those counted did, or was done to them: "who lost homes", "who were shot"."""
    clauses = [child for child in parse.children(noun) if parse.deps[child] == "acl:relcl"]
    done = (clause for clause in clauses if any(parse.lower[child] in _WHO for child in parse.children(clause)))
    return any(tense(parse, clause) in ("past", "perfect") for clause in done)


def _is_quality_of_known(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an amount before a noun describes what is known: "refused to endorse the two-state solution"."""
    host = parse.heads[amount.head]
    described = parse.deps[amount.head] in ("compound", "amod") and parse.pos[host] in ("NOUN", "PROPN")
    return described and any(
        child < amount.first and (parse.lower[child] in _DEFINITE or parse.deps[child] == "nmod:poss")
        for child in parse.children(host)
    )


def _is_of_deed_told(parse: Parse, amount: AmountPhrase) -> bool:
    """`The killing of thousands of prisoners cannot be allowed`: a deed with its article has been done, whatever is not
    to be, or is denied by somebody of his part in it.
    """
    counted = parse.heads[amount.head] if amount.holds(parse.heads[amount.head]) else amount.head
    deed = parse.heads[counted]
    named = relation(parse, counted) == "nmod" and case_of(parse, counted) == "of"
    return named and parse.lemmas[deed].lower() in events("of") and amount.noun is not None and is_definite(parse, deed)


def _is_of_known_subject(parse: Parse, amount: AmountPhrase) -> bool:
    """`His offer of $40 million did not impress them`: how much it is, whatever it does not do; but "the sale of $40
    million did not happen".
    """
    noun = parse.heads[amount.head]
    if relation(parse, amount.head) != "nmod" or case_of(parse, amount.head) != "of" or parse.pos[noun] != "NOUN":
        return False
    own = any(parse.lower[child] in _DEFINITE or parse.deps[child] == "nmod:poss" for child in parse.children(noun))
    verb = parse.heads[noun]
    does = relation(parse, noun) == "nsubj" and is_verb(parse, verb)
    does = does and object_of(parse, verb) is not None and parse.lemmas[verb].lower() not in _HAPPENING
    return own and does and not any(parse.deps[child] == "cop" for child in parse.children(verb))


def _is_of_fact(parse: Parse, amount: AmountPhrase) -> bool:
    """`did not give a reason for the cut of 31 kg`, `took no blame for the loss of $3 million`: of a definite fact that
    somebody tells nothing about.
    """
    fact = parse.heads[amount.head]
    named = relation(parse, amount.head) == "nmod" and case_of(parse, amount.head) == "of" and is_definite(parse, fact)
    about = parse.heads[fact] if named and relation(parse, fact) == "nmod" else fact
    return about != fact and parse.lemmas[about].lower() in words("told_about")


def _is_known_one(parse: Parse, noun: int) -> bool:
    """`The fourth victim was not named`: there is one, whatever is not; but "he is not the third man"."""
    return is_definite(parse, noun) and all(parse.deps[child] != "cop" for child in parse.children(noun))


def is_definite(parse: Parse, noun: int) -> bool:
    """Whether a noun has an article or a pronoun that takes it for known: the deaths, both men."""
    return any(parse.lower[child] in _DEFINITE for child in parse.children(noun))


def _is_denied_by_somebody(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a verb above the amount says that something is not so: denied that 30 of its men were taken."""
    token = amount.head
    for _ in range(_MOST_STEPS):
        token = parse.heads[token]
        if is_verb(parse, token) and parse.lemmas[token].lower() in words("denied_verbs"):
            return True
    return False


def _is_adjective_behind(parse: Parse, token: int) -> bool:
    """`the 2,000 lost bags`: the participle tells of a noun behind it, and of no earlier count."""
    return parse.tags[token + 1] in ("NN", "NNS")


def _is_size(parse: Parse, amount: AmountPhrase) -> bool:
    """`work on the £1.3bn scheme will not start`, `to leave a city of 150,000`, `tried to pass on a two-lane road`:
    how large a known thing is.
    """
    host = parse.heads[amount.head]
    if case_of(parse, host) in ("on", "along") and parse.lemmas[host].lower() in words("known_grounds"):
        return amount.head < host and relation(parse, amount.head) == "compound"
    if amount.claim.kind == "money" and amount.noun is None and amount.head < host:
        return relation(parse, amount.head) == "compound" and any(parse.lower[c] == "the" for c in parse.children(host))
    settled = parse.lemmas[host].lower() in LEX.people_settlements | LEX.people_lands
    return amount.noun is None and settled and case_of(parse, amount.head) == "of"


def _is_shortfall(parse: Parse, amount: AmountPhrase) -> bool:
    """`a plan to close a $40 million gap`, `hopes to plug a hole of $40 million`: what somebody means to do away with
    is there; not "cut its deficit to $40 million".
    """
    if amount.claim.kind != "money" or amount.noun is not None:
        return False
    host = parse.heads[amount.head]
    sized = amount.head < host and parse.deps[amount.head] in ("compound", "nummod", "amod")
    sized = sized or (host < amount.head and case_of(parse, amount.head) == "of")
    closing = relation(parse, host) == "obj" and parse.lemmas[parse.heads[host]].lower() in words("closing_gaps")
    return sized and closing and parse.lemmas[host].lower() in words("shortfalls")


def _is_of_apposed(parse: Parse, amount: AmountPhrase) -> bool:
    """`can see the mosque, a masterpiece with room for 900`: what an apposition tells of a known thing, it states; not
    of a new one ("plans a mill, a plant of 300 workers"), nor the amount in other words ("40 jobs, a third").
    """
    token = amount.head
    # negotiate the debt, estimated at 40 billion
    told = token if parse.tags[token] == "VBN" else parse.heads[token]
    reckoned = parse.deps[told] == "acl" and parse.tags[told] == "VBN" and parse.lemmas[told] in _RECKONED
    if reckoned and parse.words[told - 1] == ",":
        return is_definite(parse, parse.heads[told])
    for _ in range(_MOST_STEPS):
        head = parse.heads[token]
        if parse.deps[token] == "appos" and token not in amount.others and not amount.holds(token):
            named = parse.pos[head] == "PROPN" or any(parse.deps[c] == "nmod:poss" for c in parse.children(head))
            first = parse.left_edge(token) + (parse.words[parse.left_edge(token)] == ",")
            named = named or (parse.words[first - 1] == "," and parse.pos[first - 2] == "PROPN")  # near Velden, a town
            return (named or is_definite(parse, head)) and head not in amount.others
        far = amount.claim.kind == "measure" and parse.deps[token] in ("obl:unmarked", "advmod")  # a town 40 km north
        if head == token or not (far or relation(parse, token) in ("nmod", "compound", "nummod", "amod")):
            return False
        token = head
    return False


def _is_in_state(parse: Parse, noun: int) -> bool:
    """Whether those counted are in a state already: missing, wounded, stranded."""
    states = [child for child in parse.children(noun) if relation(parse, child) in ("amod", "acl")]
    return any(parse.lower[state] in events("state") for state in states)


def _is_of_known(parse: Parse, amount: AmountPhrase) -> bool:
    """`lower than the ministry's target of 1.5 trillion baht`: somebody's aim or debt has its size whatever happens."""
    noun = parse.heads[amount.head]
    owned = any(parse.deps[child] == "nmod:poss" for child in parse.children(noun))
    beside = relation(parse, amount.head) == "nmod" and case_of(parse, amount.head) == "of" and noun < amount.first
    return beside and owned and relation(parse, noun) in ("obl", "nmod")


def is_of_source(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a number is told of who says so: "according to a study of 204 countries"."""
    token = amount.head
    for _ in range(_MOST_STEPS):
        if case_of(parse, token) == "according":
            return "," not in parse.words[token : amount.first]  # may pay, according to a report, $40 million
        if parse.heads[token] == token or is_verb(parse, token):
            return False
        token = parse.heads[token]
    return False
