"""Acts of speech without a verb of their own: "according to X", "figures from X show"; and "citing X"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb, is_passive, is_predicate, object_of, subject
from newstables.link.speech.act import Act
from newstables.link.speech.final_speakers import is_aged
from newstables.link.speech.shares import is_share
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import (
    child,
    first_word,
    is_before_comma,
    is_behind_comma,
    is_nominal,
    preposition,
    relation,
    way_up,
)
from newstables.link.words import words

CITING = "citing <speaker>"
_WITHIN = frozenset(("conj", "advcl", "xcomp", "acl"))  # clauses that a source at the sentence's end answers for, too


def act_of_source(parse: Parse, case: int) -> Act | None:
    """`according to the CIA`: its sentence at either end of it, else its clause, without a comma its noun phrase."""
    name = parse.heads[case]
    is_lost = parse.deps[case] != "case" or (parse.lower[case] == "according" and name < case)
    if parse.lower[case] == "according" and parse.lower[case + 2] == "what":
        who = _teller_of_what(parse, case + 2)
        return None if who is None else Act("according to <speaker>", case, who, (), parse.sents[parse.sent_of[case]])
    if is_lost:  # the tree has lost it: the words are plain all the same
        name = _behind(parse, case)
    elif preposition(parse, name) not in words("speech", "sources"):
        return None
    name = _meant(parse, name)
    if parse.pos[name] == "NUM" and is_aged(parse, min(name + 4, len(parse) - 1)):
        name += 4  # "according to the 51-year-old"
    is_measure = parse.lemmas[name].lower() in words("speech", "measures")
    is_measure = is_measure and not (_is_of_body(parse, name) or _is_rule_apart(parse, case, name))
    if is_measure or not (is_nominal(parse, name) or is_aged(parse, name)):
        return None
    is_document = parse.lemmas[name].lower() in words("speech", "documents")
    is_named = parse.pos[name] == "PROPN" or is_document or _is_of_letters(parse, name)
    is_named = is_named or (parse.words[case - 1] == "," and can_tell(parse, name))
    if parse.words[case].lower() in ("per", "as") and not is_named and not _opens_with_teller(parse, case, name):
        return None
    if parse.lower[case] == "per" and _is_rate(parse, case, name):
        return None
    head = parse.heads[name]
    if head == name or is_lost:  # the rest of the sentence is what the source says
        return Act("according to <speaker>", case, name, (), parse.sents[parse.sent_of[name]])
    return Act("according to <speaker>", case, name, (_said_by(parse, case, name, head),))


def _is_of_letters(parse: Parse, name: int) -> bool:
    """`as per the FIR`: letters that stand for a body or a paper."""
    return len(parse.words[name]) > 1 and parse.words[name].isupper()


def _opens_with_teller(parse: Parse, case: int, name: int) -> bool:
    """`Per the campaign, 8,000 came.`"""
    return case == parse.sents[parse.sent_of[case]][0] and is_before_comma(parse, name) and can_tell(parse, name)


def _is_rate(parse: Parse, case: int, name: int) -> bool:
    """`70 crowns per page`, `earnings per American Depository Receipt`: one of them, without an article or a comma."""
    apart = case == parse.sents[parse.sent_of[case]][0] or parse.words[case - 1] in (",", "(", "-", "–", "—")
    determined = child(parse, name, "det", "nmod:poss") is not None
    return not (apart or determined) and parse.tags[name] not in ("NNS", "NNPS")


def _meant(parse: Parse, name: int) -> int:
    """`the mayor, according to whom …`: the mayor."""
    before = name - 4  # "…, according to whom"
    if parse.lower[name] in ("whom", "which") and before >= 0 and parse.words[before + 1] == ",":
        return before
    return name


def _teller_of_what(parse: Parse, what: int) -> int | None:
    """`according to what the police told the court`: the police, whatever the tree hangs the clause on."""
    verbs = (token for token in range(what + 1, parse.sents[parse.sent_of[what]][1]) if parse.pos[token] == "VERB")
    verb = next(verbs, None)
    tells = verb is not None and parse.lemmas[verb] in words("speech", "saying") and not is_passive(parse, verb)
    who = subject(parse, verb) if verb is not None and tells else None
    return who if who is not None and who != what else None


def _is_of_body(parse: Parse, name: int) -> bool:
    """`according to FIFA's policy`, which says how it is; not "according to the buyer's income"."""
    owner = child(parse, name, "nmod:poss")
    is_word = parse.lemmas[name].lower() in words("speech", "cited") or parse.lemmas[name].lower() in words(
        "speech", "rules"
    )
    return is_word and (parse.pos[name] == "PROPN" or (owner is not None and parse.pos[owner] == "PROPN"))


def _is_rule_apart(parse: Parse, case: int, name: int) -> bool:
    """`40 flats would be let, according to the plan`, which says so; not "was done according to the plan"."""
    is_rule = parse.lemmas[name].lower() in words("speech", "rules")
    return is_rule and parse.words[case - 1] == "," and child(parse, name, "det") is not None


def _behind(parse: Parse, case: int) -> int:
    """The noun that the words behind "according to" hang on."""
    _, after = parse.sents[parse.sent_of[case]]
    name = case + 2
    while name < after - 1 and (not is_nominal(parse, name) or parse.heads[name] == name + 1):
        name += 1
    return min(name, after - 1)


def _said_by(parse: Parse, case: int, name: int, head: int) -> int:
    first, after = parse.sents[parse.sent_of[case]]
    is_first = case - first <= 2
    is_last = after - parse.right_edge(name) <= 3
    comma = case > first and parse.words[case - 1] in (",", "—", "–", "-")
    if not (comma or is_first or is_predicate(parse, head) or (is_last and _is_listed(parse, head))):
        return head
    clause = clause_verb(parse, head)
    if not (is_first or is_last):
        return clause
    for step in way_up(parse, clause):
        clause = step
        beside = relation(parse, step) == "parataxis" and ";" not in parse.words[parse.heads[step] : step]
        beside = beside or _is_answered(parse, step)
        if not beside and relation(parse, step) not in _WITHIN and is_predicate(parse, step):
            break
    return clause


def _is_listed(parse: Parse, noun: int) -> bool:
    """`charged with two counts of assault and one of theft according to the sheriff`: he tells of all in the list."""
    return relation(parse, noun) == "conj"


def _is_answered(parse: Parse, clause: int) -> bool:
    """`31 percent said they were undecided, according to the survey`: those asked vouch for nothing."""
    who = subject(parse, parse.heads[clause]) if relation(parse, clause) == "ccomp" else None
    return who is not None and is_share(parse, who)


def act_of_figures(parse: Parse, shown: int) -> Act | None:
    """`Figures released on Monday show that 40 left`, `… show him with 40 votes`, where the tree makes of the release a
    verb, of "show" a noun or an infinitive.
    """
    said, release = child(parse, shown, "ccomp", "obj"), parse.heads[shown]
    if said is None or said < shown or parse.deps[shown] != "xcomp" or parse.tags[release] not in ("VBD", "VBN"):
        return None
    paper = child(parse, release, "nsubj", "nsubj:pass")
    if paper is None or child(parse, release, "aux", "aux:pass") is not None:
        return None
    is_paper = parse.lemmas[paper].lower() in words("speech", "documents")
    more = tuple(one for one in parse.children(shown) if one > said and preposition(parse, one) == "with")
    return Act("<speaker> <verb> …", shown, paper, (said, *more)) if is_paper else None


def act_of_paper(parse: Parse, verb: int) -> Act | None:
    """`The party may win 40 seats, a poll by the paper suggested.`, where the tree has somebody suggest the poll."""
    paper = parse.heads[verb]
    if parse.deps[verb] != "acl" or paper > verb or parse.lemmas[verb] not in words("speech", "ending"):
        return None
    while relation(parse, paper) == "nmod" and parse.heads[paper] < paper:
        paper = parse.heads[paper]
    first, after = parse.sents[parse.sent_of[verb]]
    is_paper = parse.lemmas[paper].lower() in words("speech", "documents") - words("speech", "guesses")
    is_last = parse.right_edge(verb) >= after - 2 and child(parse, verb, "obl:agent") is None
    is_whole = all(paper in parse.way_up(token) for token in range(paper, verb))
    comma = first_word(parse, paper) - 1
    if not (is_paper and is_last and is_whole and comma > first and parse.words[comma] == ","):
        return None
    return Act("…, <speaker> <verb>", verb, paper, (), (first, comma))


def act_of_citing(parse: Parse, verb: int) -> Act | None:
    """`…, citing police`: what is before it; `…, citing a 12 percent fall`: the reason, by whoever acts."""
    if parse.tags[verb] != "VBG" or relation(parse, verb) not in ("advcl", "acl"):
        return None
    cited = object_of(parse, verb)
    if cited is None or parse.heads[verb] == verb:
        return None
    if can_tell(parse, cited):
        told = next((one for head in (verb, cited) for one in parse.children(head) if _is_told(parse, one)), None)
        return Act(CITING, verb, cited, (_reported_by(parse, parse.heads[verb]) if told is None else told,))
    above = parse.heads[verb]
    who = subject(parse, above) if is_predicate(parse, above) and not is_passive(parse, above) else None
    is_first = verb == parse.sents[parse.sent_of[verb]][0]  # Citing a loss of 40 votes, the whip …
    if who is None or not can_tell(parse, who) or (who > verb and not is_first):
        return None
    behind = (one for one in parse.children(verb) if one > cited and relation(parse, one) == "obl")
    more = tuple(
        one for one in behind if not is_behind_comma(parse, one)
    )  # "citing her work after the loss of 40 jobs"
    return Act("<speaker>, citing <figure>", verb, who, (cited, *more), narrow=True)


def _reported_by(parse: Parse, who: int) -> int:
    """The "said" of "The ministry, quoting police, said", where the tree hangs the source on the ministry."""
    says = parse.heads[who]
    behind = parse.deps[who] == "nsubj" and says > who and parse.lemmas[says].lower() in words("speech", "saying")
    return says if behind else who


def _is_told(parse: Parse, clause: int) -> bool:
    """`reported, citing two aides, that 25 would go`: the clause that the tree hangs on what stands before it."""
    that = child(parse, clause, "mark")
    is_own = child(parse, clause, "nsubj", "nsubj:pass") is not None
    return that is not None and parse.lower[that] == "that" and is_own and parse.words[that - 1] == ","
