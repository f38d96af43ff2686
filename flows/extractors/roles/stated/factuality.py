"""What a verb's auxiliaries and the clauses above it make of what it tells: a fact, a plan, a demand, a supposition."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.deeds.agents import brings_about
from newstables.extractors.roles.position import is_verb, relation
from newstables.extractors.roles.stated.asked import is_called_for, is_ordered, is_punishment_wanted
from newstables.extractors.roles.stated.auxiliaries import NOT, is_due_to, of_auxiliaries, was_to_have
from newstables.extractors.roles.stated.belied import is_content_of_report, is_denied, is_means_of_denied, of_report
from newstables.extractors.roles.stated.conditions import has_condition, is_marked, is_on_condition
from newstables.extractors.roles.stated.foreseen import is_figure_seen
from newstables.extractors.roles.stated.habits import is_habit_told
from newstables.extractors.roles.stated.meant import of_meant
from newstables.extractors.roles.stated.purposes import is_finite, of_purpose
from newstables.extractors.roles.stated.results import (
    comes_about,
    goes_with,
    is_won,
)
from newstables.extractors.roles.stated.ruled_out import of_ruling_out, rules_out
from newstables.extractors.roles.stated.truths import is_aside, is_asked_who, is_granted, is_told_next, of_truth
from newstables.extractors.roles.stated.unconfirmed import is_unconfirmed
from newstables.extractors.roles.stated.undone import (
    is_beyond,
    is_feared,
    is_left_undone,
    is_of_deed,
    takes_for_fact,
)
from newstables.extractors.roles.stated.unwanted import is_voted_for, is_without_sign
from newstables.extractors.roles.stated.verbs_above import is_to_have, of_governing, of_infinitive, of_verb_above
from newstables.extractors.roles.superlatives import is_of_superlative
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import modality, negated
from newstables.language.questions.listed import listed
from newstables.schemas.claims import ClaimStatus

_MOST_STEPS = 12
# A clause that hangs on the one above it so is within what that one plans, demands or denies.
_WITHIN = ("xcomp", "ccomp", "csubj", "conj")


def status_of_clause(parse: Parse, verb: int, amount: AmountPhrase) -> ClaimStatus:
    """The status that a verb's own auxiliaries give, else that of the clauses it is part of."""
    joined = False
    for _ in range(_MOST_STEPS):
        found = None if joined else of_auxiliaries(parse, verb, amount)
        if found:
            return _settled(parse, verb, found, amount)
        if is_left_undone(parse, verb) or is_beyond(parse, verb):
            return _of_undone(parse, verb, amount)
        head = parse.heads[verb]
        if head == verb or is_asked_who(parse, verb):
            return "stated"
        if is_unconfirmed(parse, verb) and parse.lower[amount.first - 1] not in words("known"):
            return "hypothetical"  # not "among the 15 wounded", who are known
        if (own := _of_clause(parse, verb, amount)) is not None:
            return own
        if brings_about(parse, verb):
            verb = head
            continue
        if is_means_of_denied(parse, verb):
            return "denied"
        if goes_with(parse, verb):
            main = status_of_clause(parse, head, amount)
            return main if main in ("planned", "hypothetical") else "stated"
        if (told := of_truth(parse, verb)) is not None:
            return told
        if is_due_to(parse, verb):
            return "hypothetical" if was_to_have(parse, verb) else "planned"
        if (of_joint := _of_joint(parse, verb, head)) is not None:
            return of_joint
        if (above := of_verb_above(parse, verb, head)) is not None:
            return above
        joined = relation(parse, verb) == "conj" and is_finite(parse, verb)
        verb = head
    return "stated"


def _of_undone(parse: Parse, verb: int, amount: AmountPhrase) -> ClaimStatus:
    """What a deed that was left undone makes of an amount: denied where it is the deed's, else as it is."""
    if is_feared(parse, verb):
        return "hypothetical"  # risks not being able to pay 40 nurses
    undone = is_of_deed(parse, verb, amount) and not takes_for_fact(parse, verb, amount)
    return "denied" if undone else "stated"


def _of_joint(parse: Parse, verb: int, head: int) -> ClaimStatus | None:
    """By how a clause hangs on the verb above it: apart from what that one says, or asked; None where it is within."""
    if relation(parse, verb) not in _WITHIN or not is_verb(parse, head):
        return "stated"
    if parse.deps[verb] == "conj" and any(parse.lower[child] == "but" for child in parse.children(verb)):
        return "stated"  # it is no cure, but 8 in 100 is better
    if is_told_next(parse, verb):
        return "stated"
    if ";" in parse.words[head:verb] and is_finite(parse, verb):
        return "stated"
    if relation(parse, verb) == "ccomp" and is_marked(parse, verb, ("whether", "if")):
        return "hypothetical"
    return "stated" if is_aside(parse, head) or is_granted(parse, verb) else None


def _settled(parse: Parse, verb: int, found: ClaimStatus, amount: AmountPhrase) -> ClaimStatus:
    """What auxiliaries say, where somebody announced or denied it, or it holds on a condition only, or was a habit."""
    if found == "hypothetical" and is_habit_told(parse, verb, amount):
        return "stated"
    if found == "denied" and is_feared(parse, verb):
        return "hypothetical"  # risks not meeting its target of 3 percent
    if found in ("planned", "hypothetical") and is_denied(parse, verb):
        return "denied"
    if found == "hypothetical" and _is_announced(parse, verb):
        return "planned"
    return "hypothetical" if found == "planned" and is_on_condition(parse, verb) else found


def is_negated(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """Whether the verb itself is said not to have come about, whatever is known of those it would have befallen."""
    return is_left_undone(parse, verb) or of_auxiliaries(parse, verb, amount) == "denied"


def _of_clause(parse: Parse, verb: int, amount: AmountPhrase) -> ClaimStatus | None:
    """By the kind of clause: a condition, a purpose, what is reported; None where the clause above says."""
    head = parse.heads[verb]
    dep = parse.deps[verb]
    if relation(parse, verb) == "advcl" and is_marked(parse, verb, ("if", "unless", "whether")):
        return "hypothetical"
    if is_voted_for(parse, verb, amount.claim.unit):
        return "planned"
    # the chief, who is to blame for it
    own = dep.startswith("acl") and any(parse.tags[child] in ("WP", "WDT") for child in parse.children(verb))
    reckoned = relation(parse, head) == "obj" and parse.lemmas[parse.heads[head]].lower() in words("reckoned_to")
    if reckoned and dep.startswith("acl") and not own and (parse.tags[verb] == "VB" or is_to_have(parse, verb)):
        return "planned"  # expect the toll to climb to 5,000; had expected it to have climbed
    if parse.tags[verb] == "VBG" and not amount.counts_things(parse) and _is_foreseen(parse, verb):
        return "planned"  # sees sales growing 14 percent
    if parse.tags[verb] == "VBG" and verb > head and is_figure_seen(parse, amount, head):
        return "planned"  # is seen raising rates by 25 basis points
    # plans to build 40 homes and a school have been approved, however the tree hangs it
    noun = parse.lemmas[head].lower() if parse.pos[head] == "NOUN" else ""
    behind = dep.startswith("acl") or (dep == "xcomp" and noun in words("goals", "plans_drawn"))
    if behind and parse.tags[verb] == "VB" and not own and modality(parse, verb) is None:
        return _of_infinitive_behind(parse, verb, head, amount)
    if (meant := of_meant(parse, verb, amount)) is not None:
        return meant
    if relation(parse, verb) == "advcl" and is_called_for(parse, head, verb):
        return "demanded"
    bare = relation(parse, verb) == "advcl" and parse.tags[verb] == "VB"
    # while 40 did not have water
    like_it = bare and is_marked(parse, verb, ("as", "than"))  # his wife survives him, as do two sons
    if bare and not like_it and not any(parse.deps[child] == "aux" for child in parse.children(verb)):
        if is_ordered(parse, head, verb):
            return of_governing(parse, head, "xcomp")
        return of_purpose(parse, verb, amount)
    if (excluded := _of_excluding(parse, verb, head, amount)) is not None:
        return excluded
    if dep == "acl" and parse.tags[verb] in ("VBN", "VBD", "VBG"):
        return "demanded" if is_punishment_wanted(parse, verb) else "stated"
    return None


def _of_infinitive_behind(parse: Parse, verb: int, head: int, amount: AmountPhrase) -> ClaimStatus:
    """By the noun that an infinitive stands behind: a plan or a demand, what came about, a deed without its like."""
    course = parse.lemmas[head].lower() in words("courses")  # pared earlier losses to rise 0.5 percent
    turned = comes_about(parse, verb, amount, "unwilled", *(("ending", "measuring") if course else ()))
    if is_won(parse, verb, amount) or (turned and parse.lemmas[head].lower() not in words("aims")):
        return "stated"  # snapped its rally to fall 215 points
    if is_of_superlative(parse, verb):
        return status_of_clause(parse, head, amount)  # was, or will be, the first man to win 40 races
    wanted = parse.lemmas[head].lower() in words("goals", "demanded_nouns")
    none = any(parse.lower[child] == "no" for child in parse.children(head))
    if wanted and none:
        return "denied"  # there are no plans to cut 300 jobs
    if parse.lemmas[head].lower() in words("abilities"):
        lacked = relation(parse, head) == "obj" and _lacks(parse, parse.heads[head])
        return "denied" if none or lacked else "hypothetical"  # has, or lacks, the ability to fly 300 km, as if "can"
    return of_infinitive(parse, head) or "planned"


def _lacks(parse: Parse, verb: int) -> bool:
    """`lacks the ability`, `does not have the capacity`: whether somebody has not what is told."""
    return parse.lemmas[verb].lower() in ("lack", "lose") or negated(parse, verb)


def _of_excluding(parse: Parse, verb: int, head: int, amount: AmountPhrase) -> ClaimStatus | None:
    """By a word above that keeps, rules out, clears of or denies what the clause tells."""
    is_kept = parse.lemmas[head].lower() in listed("preventing") and is_marked(parse, verb, ("from",))
    if is_kept and amount.claim.kind != "duration":
        in_vain = is_left_undone(parse, head) or any(parse.lower[child] in NOT for child in parse.children(head))
        return "stated" if in_vain else "denied"  # kept, or did not keep, the airline from flying 300 home
    of_object = parse.tags[verb] == "VBG" or relation(parse, verb) == "ccomp"
    if of_object and verb > head and rules_out(parse, head):
        return of_ruling_out(parse, head)
    if parse.lemmas[head].lower() in words("clearing") and is_marked(parse, verb, ("of",)):
        return "denied"  # was acquitted of taking $300
    if is_without_sign(parse, verb):
        return "denied"
    if is_content_of_report(parse, verb):
        return of_report(parse, head) or "stated"  # denied reports that thousands had fled
    return None


def _is_foreseen(parse: Parse, verb: int) -> bool:
    """Whether somebody sees, in the present, what a participle tells: sees sales growing, see profit falling."""
    above = parse.heads[verb]
    if parse.deps[verb] == "acl" and relation(parse, above) == "obj":
        above = parse.heads[above]
    elif relation(parse, verb) not in ("ccomp", "xcomp", "advcl"):
        return False
    return (
        parse.lemmas[above].lower() in ("see", "foresee") and parse.tags[above] in ("VBZ", "VBP") and above < verb - 1
    )


def _would(parse: Parse, verb: int) -> bool:
    return any(parse.words[child].lower() in ("would", "'d", "’d") for child in parse.children(verb))


def _is_announced(parse: Parse, verb: int) -> bool:
    """Whether "would" is the "will" that somebody announced or foresaw: "said it would lay off 350", "had forecast that
    prices would rise 3%"; in a sentence quoted whole it is the speaker's own.
    """
    first = verb
    while relation(parse, first) == "conj" and is_verb(parse, parse.heads[first]):
        first = parse.heads[first]  # would not resign but would put a new draft; had paid half and would pay the rest
    if first != verb and parse.lemmas[first].lower() in listed("committing") and _would(parse, verb):
        return not negated(parse, first)  # agreed to buy it, and would pay 40 million
    head = parse.heads[first]
    telling = words("announcing", "reckoned_to")
    told = relation(parse, first) in ("ccomp", "conj") and parse.lemmas[head].lower() in telling
    have = any(parse.lower[child] == "have" and parse.deps[child] == "aux" for child in parse.children(verb))
    if not told or not _would(parse, verb) or has_condition(parse, verb) or (have and parse.tags[verb] == "VBN"):
        return False  # noted that 300 would have died had the dam failed
    quote = parse.quote_at(parse.starts[parse.left_edge(first)])
    is_whole = quote is not None and parse.text[quote.start + 1 : quote.start + 2].isupper()
    return not is_whole or quote == parse.quote_at(parse.starts[head])
