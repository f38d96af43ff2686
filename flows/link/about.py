"""The actor whose people, things, deeds or money a number counts, and the actor who does it."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.rule_names import OF_LIST
from newstables.language import Parse
from newstables.language.people import nouns_of_people
from newstables.language.questions import by_agent, clause_verb, conjuncts, is_passive, subject
from newstables.link.beside_clause import is_aside
from newstables.link.fronted import fronted
from newstables.link.gapped import does_gapped, gapped_owner
from newstables.link.names_behind import with_list
from newstables.link.of_another import head_of, of_another
from newstables.link.owners import owner_of
from newstables.link.people.actor_of import People
from newstables.link.people.titled import titled
from newstables.link.reading import ArticleReading
from newstables.link.speech import Act
from newstables.link.speech.headlines import HEADED
from newstables.link.speech.transcripts import LABELLED
from newstables.link.tree import child, is_nominal, preposition, relation, way_up
from newstables.link.words import words
from newstables.records import Actor, Claim

_BARE = frozenset(("age", "ordinal", "duration"))  # of these the subject's clause says nothing
_TOLD = frozenset(("case", "vote", "ballot"))
_SELVES = frozenset(("i", "we"))


def set_agent(claim: Claim, reading: ArticleReading, people: People) -> None:
    """Fill agent_actor_id: the actor named by the agent's words, or the one its pronoun stands for; what two do
    together is neither's.
    """
    if claim.agent_start is None or claim.agent_end is None:
        return
    whole = titled(reading, claim.agent_start)
    if whole is not None and claim.agent_end <= whole[1] and not whole[0] <= claim.start < whole[1]:
        if reading.text[claim.agent_end : whole[0]].strip(", "):  # "Founder" of "Founder and chairman Ana Duarte"
            claim.agent, claim.agent_end = reading.text[claim.agent_start : whole[1]], whole[1]
        claim.agent_actor_id = whole[2].actor_id
        return
    parse, head = reading.parse, head_of(reading, claim.agent_start, claim.agent_end)
    naming = reading.mentions.around(parse.starts[head])
    behind = naming[1] if naming is not None else parse.ends[head]  # Trinidad and Tobago is one land
    if any(behind <= parse.starts[other] < claim.agent_end for other in conjuncts(parse, head)):
        return
    listed = with_list((claim.agent_start, claim.agent_end), reading)
    if listed != (claim.agent_start, claim.agent_end):
        claim.agent_start, claim.agent_end = listed
        claim.agent = " ".join(reading.text[slice(*listed)].split())
    actor = people.actor_of(head)
    claim.agent_actor_id = actor.actor_id if actor is not None else None
    if naming is not None and claim.agent_end < behind <= claim.start:  # "the Commission" of "the Commission on Roads"
        claim.agent, claim.agent_end = reading.text[claim.agent_start : behind], behind


def set_about(claim: Claim, reading: ArticleReading, people: People, act: Act | None) -> None:
    """Fill about_actor_id: by the counted phrase's own words, its possessor, else the subject of its clause.

    Who speaks behind his name and a colon is nothing that is counted: "MINISTER HALE: About 60."
    """
    is_teller = claim.attribution_rule == LABELLED or (claim.attribution_rule == HEADED and claim.event is not None)
    if is_teller and claim.about == claim.attributed_to:
        claim.about = claim.about_start = claim.about_end = claim.about_rule = None
        return
    asked = claim.unit in nouns_of_people() and claim.action in words("about", "asking")
    if asked and claim.action_role == "patient":
        return  # the pollster asked 1,000 voters: they are none of its own
    if claim.event in words("about", "victims") or _is_doer(claim, reading) or _is_harmed(claim, reading):
        return
    if does_gapped(claim, reading):
        actor = next((one for one in reading.actors if one.actor_id == claim.agent_actor_id), None)
        claim.about_actor_id = _state_of(actor, claim, reading).actor_id if actor is not None else None
        return
    actor = gapped_owner(claim, reading)
    if actor is None:
        other = of_another(claim, reading, people)
        actor = (other.actor if other is not None else None) or _in_words(claim, reading, people)
        own = claim.about_rule == OF_LIST  # Halden rose 5p to 90p and Tarn 9p to 645p: Tarn's are not Halden's
        if actor is None and other is None and claim.kind not in _BARE and not (own or _is_targeted(claim)):
            actor = _of_clause(claim, reading, people, act)
    if actor is not None:
        claim.about_actor_id = _state_of(actor, claim, reading).actor_id


def _is_doer(claim: Claim, reading: ArticleReading) -> bool:
    """`was attacked by 300 men`: they are the doers, and nobody's."""
    parse, token = reading.parse, reading.token(claim)
    if claim.kind != "count" or claim.unit in words("about", "margins"):
        return False
    for step in way_up(parse, token):
        if parse.deps[step] == "obl:agent":
            return True
        if not is_nominal(parse, step):
            break
    return False


def _is_harmed(claim: Claim, reading: ArticleReading) -> bool:
    """`is charged in the shootings of 12 people`: whom a deed that harms befell are nobody's."""
    parse, token = reading.parse, reading.token(claim)
    noun = parse.heads[token] if parse.deps[token] == "nummod" else token
    of_deed = claim.kind == "count" and relation(parse, noun) == "nmod" and preposition(parse, noun) == "of"
    return of_deed and parse.lemmas[parse.heads[noun]].lower() in words("about", "harms")


def _is_targeted(claim: Claim) -> bool:
    """`Norway struck 3 bridges`: what somebody hits is another's; not "lost 3 tanks"."""
    is_hit = claim.kind == "count" and claim.event in words("about", "targeted") and claim.action_role == "patient"
    return is_hit and claim.action not in words("about", "losing")


def _state_of(actor: Actor, claim: Claim, reading: ArticleReading) -> Actor:
    """A state's troops are the state's, whichever of its ministers sends them."""
    if actor.kind != "person" or actor.sector != "GOV" or actor.country is None:
        return actor
    tokens = range(reading.parse.token_at(claim.start), reading.parse.token_at(claim.end - 1) + 1)
    if not any(reading.parse.lemmas[token].lower() in words("about", "of_state") for token in tokens):
        return actor
    return next(
        (other for other in reading.actors if other.kind == "country" and other.country == actor.country), actor
    )


def _in_words(claim: Claim, reading: ArticleReading, people: People) -> Actor | None:
    """The actor in the phrase for what is measured: "US aircraft", "64 clients of the bank", "Ek, 33"."""
    if claim.about_start is None or claim.about_end is None:
        return None
    if claim.agent_start is not None and claim.about_end <= claim.agent_start < claim.start:
        return None  # Halden Bank shut 40 of its branches; Arda shut six: of its own
    parse = reading.parse
    head = head_of(reading, claim.about_start, claim.about_end)
    own = people.named(head) or (people.actor_of(head) if parse.pos[head] == "PRON" else None)
    if own is not None and claim.kind == "age" and own.kind == "country" and _is_demonym(parse.words[head]):
        return None  # the 28-year-old Peruvian is not Peru
    if own is not None:
        return own if claim.kind != "count" or parse.pos[head] in ("PROPN", "PRON") else None
    if claim.kind in _BARE:
        return None
    return owner_of(head, reading, people)


def _of_clause(claim: Claim, reading: ArticleReading, people: People, act: Act | None) -> Actor | None:
    """Who has, does or undergoes it: the agent of the clause, the subject of the verb around the amount."""
    parse, token = reading.parse, reading.token(claim)
    clause = clause_verb(parse, token)
    tells = (
        parse.lemmas[clause] in words("speech", "placing")
        or claim.event is not None
        or claim.is_quoted
        or parse.lemmas[clause] == "say"
        or _is_of_others(claim, parse, token)
    )
    if act is not None and act.cue == clause and tells:
        return None  # "officials put it at 43", "the board announced 37 arrests": theirs is the word
    listed = claim.kind == "count" and token != clause and parse.pos[clause] == "NOUN"
    if listed and preposition(parse, clause):
        return None  # "was in the list of the top 16 countries"
    if is_aside(claim, reading, token, clause):
        return fronted(claim, reading, people)
    doer = by_agent(parse, clause) if is_passive(parse, clause) else None
    if doer is None or _is_under_claim(claim, doer, reading):  # "was paid 300", "was favoured by 46 percent"
        doer = subject(parse, clause)
    if doer is None or doer == token or _is_under_claim(claim, doer, reading):
        return None
    whole = titled(reading, parse.starts[parse.left_edge(doer)])
    if whole is not None and whole[1] <= parse.starts[clause]:
        return None if _is_beholder(parse, clause, whole[2], act) else whole[2]
    if len(conjuncts(parse, doer)) > 1:
        return None  # what two do together is neither's
    if parse.words[doer].lower() in _SELVES:
        alone = parse.words[doer].lower() == "i"  # what "we" have is a body's, nobody knows which
        return _speaker(act, people) if alone and claim.kind != "measure" else None
    found = _with_owner(doer, reading, people)
    registers = parse.lemmas[clause] in words("speech", "registering")
    registers = registers or (parse.lemmas[clause] == "report" and claim.kind == "count")
    if registers and parse.lemmas[doer].lower() in words("speech", "registrars"):
        return None  # "police recorded a 40 percent rise in thefts"
    return None if found is not None and _is_beholder(parse, clause, found, act) else found


def _is_beholder(parse: Parse, clause: int, who: Actor, act: Act | None) -> bool:
    """`He expects sales of $40 million`, `the minister announced 40 vacancies`: a person, of whom it is not told."""
    figure = parse.lemmas[clause] in words("speech", "foretelling") | words("speech", "figuring")
    tells = figure and act is not None and act.cue == clause
    return who.kind == "person" and (tells or parse.lemmas[clause] in words("speech", "perceiving"))


def _is_of_others(claim: Claim, parse: Parse, token: int) -> bool:
    """Whether somebody who tells of what is counted tells of others: cases, votes, "announced 110 seats for Lamber"."""
    if claim.unit != "seat":
        return claim.unit in _TOLD
    noun = parse.heads[token] if parse.deps[token] in ("nummod", "conj") else token
    return any(preposition(parse, behind) == "for" for behind in (*parse.children(noun), *parse.children(token)))


def _with_owner(doer: int, reading: ArticleReading, people: People) -> Actor | None:
    """The subject itself, or whose it is: "Halvorsen's profit rose 3%"."""
    parse = reading.parse
    actor = people.named(doer)
    if (actor is None and parse.pos[doer] == "PRON") or _is_anaphor(doer, reading):
        actor = people.actor_of(doer)
    if actor is not None and actor.kind == "country" and _is_demonym(parse.words[doer]):
        return None
    if actor is None and parse.lemmas[doer].lower() in words("about", "doings"):
        return None  # "Russia's invasion closed 300 firms", and none of its own
    return actor if actor is not None else owner_of(doer, reading, people)


def _is_demonym(word: str) -> bool:
    return word in default_gazetteer().adjectives


def _is_anaphor(token: int, reading: ArticleReading) -> bool:
    parse = reading.parse
    determiner = child(parse, token, "det")
    return determiner is not None and parse.words[determiner].lower() == "the" and parse.pos[token] == "NOUN"


def _is_under_claim(claim: Claim, token: int, reading: ArticleReading) -> bool:
    return claim.start <= reading.parse.starts[token] < claim.end


def _speaker(act: Act | None, people: People) -> Actor | None:
    """ "I lost $1.7 million," said Ruth Oye: the speaker."""
    actor = people.actor_of(act.speaker) if act is not None else None
    return actor if actor is not None and actor.kind == "person" else None
