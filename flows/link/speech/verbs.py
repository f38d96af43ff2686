"""Acts of speech by a verb: "X said …", "…, said X", "X, who told …", "X was quoted as saying …"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import by_agent, is_passive, object_of, subject
from newstables.language.questions.listed import times
from newstables.language.questions.verbs import particle_of
from newstables.link.persons import is_person
from newstables.link.speech.act import Act
from newstables.link.speech.complements import CLAUSE_ALONE, complements
from newstables.link.speech.contents import contents_of
from newstables.link.speech.copulas import act_of_how
from newstables.link.speech.figures import figures
from newstables.link.speech.final_speakers import ends_sentence, final_speaker
from newstables.link.speech.foreseen_amounts import act_of_foreseen_amount
from newstables.link.speech.infinitives import infinitives
from newstables.link.speech.inserted import act_inserted
from newstables.link.speech.lost_speakers import (
    beside_relative,
    is_its_name,
    issuer,
    joined_to_object,
    lost_speaker,
    name_beside,
    named_behind_opening,
    paper_beside,
    put_between,
    recorded_voice,
)
from newstables.link.speech.marks import CLOSERS
from newstables.link.speech.polls import others_asked
from newstables.link.speech.put_in import act_put_in
from newstables.link.speech.reporting import made_to_say, reports
from newstables.link.speech.said_before import compared_behind, said_before
from newstables.link.speech.sources import act_of_paper
from newstables.link.speech.speaking_of import openers_of_phrases
from newstables.link.speech.told_of_nouns import told_of_noun
from newstables.link.speech.verb_lists import (
    FIGURE_ALONE,
    INFINITIVE_ALONE,
    VERBS,
    verbs_of,
    with_all_ways,
)
from newstables.link.speech.who_says import can_say
from newstables.link.speech.written import act_of_writing
from newstables.link.tree import child, first_word, is_behind_comma, preposition, relation
from newstables.link.words import words

_OF_FIGURES = ("obj", "obl", "nmod", "advmod")  # the last of "reported a loss of 9 million, up from 3"


def act_of_verb(parse: Parse, verb: int) -> Act | None:
    """The act of a verb; None where it is none of speech, reports nothing, or tells no speaker."""
    by_tree = _by_tree(parse, verb)
    if by_tree is not None and by_tree.contents:
        return by_tree
    return act_put_in(parse, verb) or by_tree or act_of_writing(parse, verb)


def _by_tree(parse: Parse, verb: int) -> Act | None:
    """The act as the tree has it."""
    inserted = act_inserted(parse, verb) or act_of_how(parse, verb)
    if inserted is not None:
        return inserted
    lemma = _lemma(parse, verb)
    if lemma is None or not reports(parse, verb) or (lemma == "add" and _adds_amount(parse, verb)):
        return None
    plain = act_of_foreseen_amount(parse, verb) or act_of_paper(parse, verb)
    if plain is not None:
        return plain
    speaker = _speaker(parse, verb)
    if speaker is None or not can_say(parse, lemma, speaker):
        return None
    contents = _contents(parse, verb, lemma, speaker)
    if contents:
        of_noun = told_of_noun(parse, verb, lemma) == contents
        figure = all(relation(parse, content) in _OF_FIGURES for content in contents)
        narrow = of_noun or (figure and (not _names_or_faults(lemma) or _is_for_deeds(parse, lemma, contents)))
        deed = of_noun or lemma in words("speech", "wishing") or (narrow and lemma in words("speech", "wanting"))
        if not deed and lemma not in words("speech", "professing"):  # "admitted taking 300 rings" tells what was
            deed = set(contents) <= set(infinitives(parse, verb, lemma, speaker))
        return Act(_rule(parse, verb, speaker, contents), verb, speaker, tuple(contents), narrow=narrow, deed=deed)
    if _names_or_faults(lemma) and (quoted := _quoted_behind(parse, verb)) is not None:
        return Act("<speaker> <verb> “…”", verb, speaker, (), quoted)
    reads = lemma == "read" and parse.lemmas[speaker].lower() in words("speech", "documents")
    if not (reads or lemma in words("speech", "saying")) or is_passive(parse, verb):
        return None
    span = said_before(parse, verb, speaker)
    behind = compared_behind(parse, verb) if span else ()
    return Act("…, <speaker> <verb>" if span else "<speaker> <verb>", verb, speaker, behind, span)


def _adds_amount(parse: Parse, verb: int) -> bool:
    """`…, Tate added 14`, `…, the shop added 40 staff`: whether an amount is what is added, and nothing is said."""
    thing = object_of(parse, verb)
    if thing is None or thing < verb:
        return False
    counted = parse.pos[thing] == "NUM" or any(parse.deps[one] == "nummod" for one in parse.children(thing))
    return counted and parse.left_edge(thing) == verb + 1


def _is_for_deeds(parse: Parse, lemma: str, contents: list[int]) -> bool:
    """`thanked him for his 12 visits`; not "attacked it as a plan that takes 40 jobs"."""
    return lemma in words("speech", "judging") and all(preposition(parse, one) == "for" for one in contents)


def _contents(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """What is said, in all the ways that the verb has, or in a clause alone."""
    is_document = parse.lemmas[speaker].lower() in words("speech", "documents")
    found = contents_of(parse, verb, lemma, speaker) if lemma in with_all_ways(is_document) else []
    if found and is_document:
        found += others_asked(parse, verb, found)
    if not found and lemma in verbs_of(*FIGURE_ALONE):
        found = figures(parse, verb, lemma, speaker)
    if not found and lemma in verbs_of(*INFINITIVE_ALONE):
        found = infinitives(parse, verb, lemma, speaker)
    return found or (complements(parse, verb, speaker) if lemma in verbs_of(*CLAUSE_ALONE) else [])


def _names_or_faults(lemma: str) -> bool:
    return lemma in verbs_of("calling", "accusing", "judging", "painting", "likening")


def _quoted_behind(parse: Parse, verb: int) -> tuple[int, int] | None:
    """The words in quotation marks right behind a verb: "what Lee called “300 wasted years”"."""
    after = verb + 1
    quote = parse.quote_at(parse.starts[after]) if after < len(parse.words) else None
    if quote is None or quote.start != parse.starts[after] or after >= parse.sents[parse.sent_of[verb]][1]:
        return None
    return after, parse.token_at(quote.end - 1) + 1


def _lemma(parse: Parse, verb: int) -> str | None:
    """The verb's lemma, its particle with it, where it is one of speech."""
    lemma = parse.lemmas[verb].lower()
    particle = particle_of(parse, verb)
    whole = f"{lemma} {parse.words[particle].lower()}" if particle is not None else lemma
    for form in (whole, lemma):
        if form in verbs_of(*VERBS):
            return form
    return lemma if lemma in openers_of_phrases() else None


def _speaker(parse: Parse, verb: int) -> int | None:
    """Who says it: the subject, after "told by" the agent, of "was quoted as saying" the one quoted."""
    if (opening := named_behind_opening(parse, verb)) is not None:
        return opening
    head = parse.heads[verb]
    if parse.lemmas[head] in ("pain", "have") and parse.tags[verb] == "VB" and parse.deps[verb] != "conj":
        return subject(parse, head)  # "was at pains to stress", "had this to say"
    is_quoted = head != verb and parse.tags[verb] == "VBG" and parse.lemmas[head] in words("speech", "quoting")
    if is_quoted and is_passive(parse, head):
        return subject(parse, head)
    mark = child(parse, verb, "mark")
    if mark is not None and parse.lower[mark] == "by" and parse.deps[verb] == "advcl":
        return subject(parse, head)  # "sent shivers through them by telling reporters that 40 would go"
    if is_quoted and mark is not None and parse.lower[mark] == "as":
        if parse.pos[head] == "NOUN":
            return subject(parse, head)  # "is on record as saying that …"
        return object_of(parse, head)  # "quotes the mayor as claiming that …"
    cited = child(parse, verb, "obj") if parse.lemmas[verb] in words("speech", "citing") else None
    if cited is not None and parse.words[parse.right_edge(cited) + 1 :][:1] == [":"]:
        return cited  # "The paper cites a report: 40 left"
    has_auxiliary = any(parse.deps[other].startswith("aux") for other in parse.children(verb))
    is_past = not has_auxiliary and child(parse, verb, "nsubj") is not None
    is_past = is_past and (child(parse, verb, "ccomp") is not None or parse.lower[parse.heads[verb]] == "what")
    if (
        is_passive(parse, verb) and not is_past
    ):  # "an engineer warned in May that …", of which the tagger makes "warned" passive
        return _teller_by(parse, verb)
    if (
        parse.tags[verb] == "VBN"
        and not (has_auxiliary or is_past)
        and relation(parse, verb) in ("acl", "amod", "advcl")
    ):
        return None
    if parse.tags[verb] == "VBG" and not has_auxiliary and parse.deps[verb] == "acl" and parse.pos[head] == "PRON":
        return None  # "a letter to her asking that …"
    if (recorded := recorded_voice(parse, verb)) is not None:
        return recorded
    for ask in _ASKED:
        found = ask(parse, verb)
        if found is not None:
            return _person_meant(parse, verb, found)
    return None


def _nearest_subject(parse: Parse, verb: int) -> int | None:
    """The subject; where the tree gives a verb two ("Many of them, Lee explained, were paid"), the one beside it."""
    subjects = [token for token in parse.children(verb) if parse.deps[token] == "nsubj"]
    whoever = [token for token in subjects if parse.lemmas[token].lower() not in times()]
    subjects = whoever or subjects  # "the campaign last week announced"
    behind = [token for token in subjects if token > verb]
    if behind and (parse.words[verb - 1] in CLOSERS or ends_sentence(parse, verb, behind[0])):
        return behind[0]
    own = [token for token in subjects if token < verb]
    if len(own) > 1 and is_its_name(parse, own[-2], own[-1]):
        return own[-2]
    if len(own) > 1:
        beside = parse.lower[first_word(parse, own[-1])] in ("a", "an") and is_behind_comma(parse, own[-1])
        return own[-2] if beside and parse.pos[own[-2]] == "PROPN" else own[-1]  # "Lee, a clerk, says"
    above = _told_of_before(parse, verb)
    return subject(parse, above if above is not None else verb)


def _teller_by(parse: Parse, verb: int) -> int | None:
    """Whoever tells it: "was told by the ministry", not "by email"."""
    teller = by_agent(parse, verb)
    is_means = teller is not None and parse.left_edge(teller) == teller - 1
    return None if is_means and parse.lemmas[teller or 0].lower() in words("speech", "means") else teller


def _told_of_before(parse: Parse, verb: int) -> int | None:
    """`Aid groups warned that 40 will starve, and appealed for help`: a past verb goes on with the past one above."""
    joined = parse.heads[verb]
    above = parse.heads[joined]
    if relation(parse, verb) != "conj" or parse.deps[joined] != "ccomp" or child(parse, verb, "nsubj") is not None:
        return None
    forms = {parse.tags[token] for token in parse.children(joined) if parse.pos[token] == "AUX"} | {parse.tags[joined]}
    if parse.tags[verb] != "VBD" or parse.tags[above] != "VBD":
        return None
    helper = child(parse, joined, "aux")
    if parse.tags[joined] == "VBN" and helper is not None and parse.lower[helper] == "had":
        return above  # "denied that troops had crossed the river and accused the rebels"
    return above if "VBD" not in forms and not forms.isdisjoint(("VBZ", "VBP", "MD")) else None


def _person_meant(parse: Parse, verb: int, found: int) -> int:
    """Of a relative pronoun, the noun before it; of "an economist at Norrbank, who", the economist."""
    is_pronoun = parse.lower[found] in ("who", "which", "that") and parse.deps[parse.heads[found]] == "acl:relcl"
    meant = parse.heads[parse.heads[found]] if is_pronoun else found
    who = child(parse, verb, "nsubj")
    if meant != parse.heads[verb] or who is None or parse.lower[who] != "who" or parse.words[who - 1] != ",":
        return meant
    while relation(parse, meant) == "nmod" and _is_whose_body(parse, meant):
        meant = parse.heads[meant]
    named = parse.heads[meant]
    return named if parse.deps[meant] == "appos" and parse.pos[named] == "PROPN" else meant


def _is_whose_body(parse: Parse, body: int) -> bool:
    """`an economist at Norrbank, who`, `Ida Lee of the Tide Institute, who`: a body behind whoever is of it."""
    head = parse.heads[body]
    named = parse.pos[head] == "PROPN" and preposition(parse, body) in ("of", "at", "from", "with")
    return named or is_person(parse.lemmas[head].lower())


def _rule(parse: Parse, verb: int, speaker: int, contents: list[int]) -> str:
    if relation(parse, contents[0]) == "obj":
        return "<speaker> <verb> <figure>"
    if min(contents) > verb:
        return "<speaker> <verb> …"
    return "…, <verb> <speaker>" if speaker > verb else "…, <speaker> <verb>"


_ASKED = (  # who speaks, from the surest sign to the least
    made_to_say, issuer, paper_beside, joined_to_object, final_speaker, put_between, name_beside, beside_relative,
    _nearest_subject,
    lost_speaker,
)  # fmt: skip
