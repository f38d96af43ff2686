"""What polls tell: "in the latest poll, Lee leads by 12 points", "showed that 40 percent agree, but 50 do not"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb, is_passive, subject
from newstables.language.questions.listed import times
from newstables.link.speech.act import Act
from newstables.link.tree import child, preposition, relation
from newstables.link.words import words

_SHARES = ("percent", "%", "cent")


def act_of_poll(parse: Parse, noun: int) -> Act | None:
    """`In the latest poll, Lee leads by 12 points`: the poll that opens a sentence tells the rest of it."""
    answers = _answers_there(parse, noun)
    if answers is not None:
        return Act("in <poll>", noun, noun, (answers,))
    first, after = parse.sents[parse.sent_of[noun]]
    above = clause_verb(parse, parse.heads[noun])
    if _ends_clause(parse, noun, after) and preposition(parse, noun) == "in" and above < noun:
        if is_passive(parse, above) and (who := subject(parse, above)) is not None and _is_share(parse, who):
            return None  # "20 percent of those who voted were not asked in surveys"
        is_now = parse.tags[above] in ("VBZ", "VBP", "VBG") or _is_of_opinion(parse, noun)
        ranks = (is_now and parse.lemmas[above] in ("lead", "trail")) or _has_share(parse, noun)
        return Act("in <poll>", noun, noun, (above,)) if ranks else None  # "leads by 12 points in a new poll"
    opener = child(parse, noun, "case")
    if opener is not None and parse.words[opener - 1] == ",":
        first = opener  # "while he led, in the next poll 40 percent …"
    if parse.lower[first] not in ("in", "from", "during") or parse.heads[first] != noun or parse.heads[noun] == noun:
        return None
    end = parse.right_edge(noun) + 1
    is_closed = parse.words[end - 1] == "," or (end < after and parse.words[end] == ",")
    clause = clause_verb(parse, parse.heads[noun])
    tells = is_closed and clause > noun and (parse.lemmas[noun].lower() != "poll" or _is_answer(parse, clause))
    return Act("in <poll>", first, noun, (clause,)) if tells else None


def _ends_clause(parse: Parse, noun: int, after: int) -> bool:
    """Whether no more than a time or a comma stands behind a poll."""
    last = parse.right_edge(noun)
    if last >= after - 2:
        return True
    is_time = parse.lower[last + 1] in ("last", "this", "in", "on") and parse.lemmas[last + 2].lower() in times()
    return is_time or parse.words[last + 1] == ","


def _has_share(parse: Parse, noun: int) -> bool:
    """`The party was on 40 percent in a survey for the paper`: a share that is no vote's."""
    is_survey = parse.lemmas[noun].lower() == "survey" or _is_of_opinion(parse, noun)
    first, _ = parse.sents[parse.sent_of[noun]]
    return is_survey and not set(_SHARES).isdisjoint(parse.lower[first:noun])


def _is_of_opinion(parse: Parse, noun: int) -> bool:
    """Whether a poll is told to be no vote: "a recent internal poll", "a poll taken by a college", "a Norbank poll"."""
    below = [one for one in parse.children(noun) if parse.deps[one] in ("amod", "compound", "acl")]
    is_one = any(parse.deps[one] == "det" and parse.lower[one] in ("a", "an") for one in parse.children(noun))
    if is_one and any(parse.pos[one] == "PROPN" and parse.lemmas[one].lower() not in times() for one in below):
        return True
    return any(parse.lemmas[one].lower() in words("speech", "of_opinion") for one in below)


def _answers_there(parse: Parse, noun: int) -> int | None:
    """`a survey where 55 percent said so`, `a survey in which 55 percent said so`: the clause about the poll."""
    clause = child(parse, noun, "acl:relcl")
    if clause is None or clause < noun or not _is_answer(parse, clause):
        return None
    opener = parse.left_edge(clause)
    opener += parse.words[opener] == ","
    is_there = parse.lower[opener] == "where" or parse.lower[opener : opener + 2] == ["in", "which"]
    return clause if is_there else None


def _is_answer(parse: Parse, clause: int) -> bool:
    """Whether a clause is of what the asked think or would do, and of no vote: "In the May poll, Brun won 40 seats"."""
    who = child(parse, clause, "nsubj")
    if who is not None and parse.lemmas[who].lower() in words("speech", "standings"):
        return True
    would = any(parse.lower[other] in ("would", "'d") for other in parse.children(clause))
    ranked = child(parse, clause, "cop") is not None or parse.lemmas[clause] == "be"
    stands = ranked and not words("speech", "ranks").isdisjoint(parse.lower[slice(*parse.subtree(clause))])
    return would or stands or parse.lemmas[clause].lower() in words("speech", "answering")


def others_asked(parse: Parse, verb: int, said: list[int]) -> list[int]:
    """`found that 40 percent agree, but 55 percent do not`: a share of those asked that the tree joins to the verb."""
    if not any(relation(parse, one) == "ccomp" and one > verb for one in said):
        return []
    joined = (one for one in parse.children(verb) if one > max(said) and relation(parse, one) in ("conj", "advcl"))
    return [one for one in joined if _is_of_share(parse, one)]


def _is_of_share(parse: Parse, clause: int) -> bool:
    who = child(parse, clause, "nsubj")
    return who is not None and _is_share(parse, who)


def _is_share(parse: Parse, noun: int) -> bool:
    return parse.lemmas[noun].lower() in _SHARES and child(parse, noun, "nummod") is not None
