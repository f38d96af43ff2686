"""Acts of speech by a verb: "X said …", "…, said X", "X, who told …", "X was quoted as saying …"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_passive, object_of
from newstables.language.questions.verbs import particle_of
from newstables.link.speech.act import Act
from newstables.link.speech.at_end import act_at_end
from newstables.link.speech.complements import CLAUSE_ALONE, complements
from newstables.link.speech.contents import contents_of
from newstables.link.speech.copulas import act_of_how
from newstables.link.speech.figures import figures
from newstables.link.speech.final_words import act_of_final_word
from newstables.link.speech.foreseen_amounts import act_of_foreseen_amount
from newstables.link.speech.infinitives import infinitives
from newstables.link.speech.inserted import act_inserted
from newstables.link.speech.papers import act_of_paper_between
from newstables.link.speech.participles import is_participle, is_told_to_subject
from newstables.link.speech.polls import others_asked
from newstables.link.speech.put_in import act_of_one_beside, act_put_in
from newstables.link.speech.reporting import reports
from newstables.link.speech.said_before import compared_behind, said_before, said_within
from newstables.link.speech.said_in_relatives import act_in_relative
from newstables.link.speech.sources import act_of_figures, act_of_paper
from newstables.link.speech.speakers import speaker_of
from newstables.link.speech.speaking_of import openers_of_phrases
from newstables.link.speech.tellers import is_paper
from newstables.link.speech.told_it import act_of_telling
from newstables.link.speech.told_of_nouns import told_of_noun
from newstables.link.speech.unnamed_sources import unnamed_source
from newstables.link.speech.verb_lists import FIGURE_ALONE, INFINITIVE_ALONE, VERBS, verbs_of, with_all_ways
from newstables.link.speech.who_says import can_say
from newstables.link.speech.written import act_of_writing
from newstables.link.tree import child, preposition, relation
from newstables.link.words import words

_OF_FIGURES = ("obj", "obl", "nmod", "advmod")  # the last of "reported a loss of 9 million, up from 3"

_ASIDE = frozenset((",", "–", "—", "--"))  # what "as Lee puts it" stands between


def act_of_verb(parse: Parse, verb: int) -> Act | None:
    """The act of a verb; None where it is none of speech, reports nothing, or tells no speaker."""
    if is_participle(parse, verb) or is_told_to_subject(parse, verb) or _is_in_name(parse, verb):
        return None
    final = act_of_telling(parse, verb) or act_of_final_word(parse, verb)
    if final is not None:
        return final
    aside = _act_behind_as(parse, verb)
    by_tree = aside or act_of_one_beside(parse, verb, _by_tree(parse, verb))
    in_relative = act_in_relative(parse, verb)
    if in_relative is not None and not _has_clause_of(by_tree, in_relative):
        return in_relative
    if by_tree is not None and (by_tree.contents or aside):
        is_behind = all(one > verb for one in by_tree.contents) and by_tree.speaker < verb
        ending = act_at_end(parse, verb) if is_behind else None
        return (
            ending if ending is not None and ending.speaker in by_tree.contents else by_tree
        )  # "…, announced the army"
    apart = act_of_paper_between(parse, verb) or act_put_in(parse, verb)
    if apart is None and (by_tree is None or by_tree.span is None):
        apart = act_at_end(parse, verb)
    by_paper = act_of_figures(parse, verb) if parse.lemmas[verb] in ("show", "suggest") else None
    return apart or by_tree or act_of_writing(parse, verb) or by_paper


def _has_clause_of(by_tree: Act | None, in_relative: Act) -> bool:
    """Whether the tree has what the same speaker says, and no object for the finite verb behind him: "the fraud that
    aides say cost owners $40".
    """
    return (
        by_tree is not None and bool(by_tree.contents) and by_tree.speaker == in_relative.speaker and not by_tree.narrow
    )


def _is_in_name(parse: Parse, verb: int) -> bool:
    """`The Norpoll Reports survey shows Lee with 43 percent`: a capital in a sentence that is no headline."""
    first, after = parse.sents[parse.sent_of[verb]]
    if not parse.words[verb][:1].isupper() or verb == first or not parse.words[verb - 1][:1].isupper():
        return False
    if parse.words[verb].isupper() or parse.lower[verb + 1] == "that":
        return False
    others = [one for one in range(first + 1, after) if one != verb and parse.pos[one] in ("VERB", "NOUN", "ADJ")]
    small = sum(parse.words[one][:1].islower() for one in others)
    return small > len(others) / 2


def _by_tree(parse: Parse, verb: int) -> Act | None:
    """The act as the tree has it."""
    inserted = act_inserted(parse, verb) or act_of_how(parse, verb)
    if inserted is not None:
        return inserted
    lemma = _lemma(parse, verb)
    unnamed = unnamed_source(parse, verb) if lemma in words("speech", "saying") else None
    reported = unnamed is not None or reports(parse, verb)
    if lemma is None or not reported or (lemma == "add" and _adds_amount(parse, verb)):
        return None
    plain = act_of_foreseen_amount(parse, verb) or act_of_paper(parse, verb)
    if plain is not None:
        return plain
    speaker = unnamed if unnamed is not None else speaker_of(parse, verb)
    if speaker is None or not can_say(parse, lemma, speaker):
        return None
    contents = _contents(parse, verb, lemma, speaker)
    if speaker < verb:
        contents = _without_leads(parse, verb, contents)
    if contents:
        of_noun = told_of_noun(parse, verb, lemma) == contents
        figure = all(relation(parse, content) in _OF_FIGURES for content in contents)
        narrow = of_noun or (figure and (not _names_or_faults(lemma) or _is_for_deeds(parse, lemma, contents)))
        deed = of_noun or lemma in words("speech", "wishing") or (narrow and lemma in words("speech", "wanting"))
        if not deed and lemma not in words("speech", "professing"):  # "admitted taking 300 rings" tells what was
            deed = set(contents) <= set(infinitives(parse, verb, lemma, speaker))
        return Act(_rule(parse, verb, speaker, contents), verb, speaker, tuple(contents), narrow=narrow, deed=deed)
    if lemma in words("speech", "saying") and (within := said_within(parse, verb)) is not None:
        return Act("<speaker> <verb> …", verb, speaker, (), within, narrow=True)
    if _names_or_faults(lemma) and (quoted := _quoted_behind(parse, verb)) is not None:
        return Act("<speaker> <verb> “…”", verb, speaker, (), quoted)
    reads = lemma == "read" and parse.lemmas[speaker].lower() in words("speech", "documents")
    if not (reads or lemma in words("speech", "saying")) or (unnamed is None and is_passive(parse, verb)):
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


def _without_leads(parse: Parse, verb: int, contents: list[int]) -> list[int]:
    """`After 43 people had left, she said on Tuesday the race was over`: what stands before is said by nobody where a
    clause, with a subject of its own, goes on behind the verb.
    """
    behind = [one for one in contents if one > verb]
    if len(behind) == len(contents) or not any(_goes_on(parse, verb, one) for one in behind):
        return contents
    return behind


def _goes_on(parse: Parse, verb: int, clause: int) -> bool:
    """Whether a clause is what a verb of saying has behind it, no mark between the two."""
    first = parse.left_edge(clause)
    subjects = [one for one in parse.children(clause) if parse.deps[one] in ("nsubj", "nsubj:pass", "expl")]
    is_set_apart = any(parse.pos[token] == "PUNCT" for token in range(verb + 1, first + 1))
    is_gerund = relation(parse, clause) == "xcomp" and parse.tags[clause] == "VBG"  # "Lee suggested closing 43 mines"
    return (is_gerund or any(one > verb for one in subjects)) and not is_set_apart


def _contents(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """What is said, in all the ways that the verb has, or in a clause alone."""
    is_document = is_paper(parse, speaker)
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
    quote = parse.quote_at(parse.starts[after]) if after < len(parse) else None
    if quote is None or quote.start != parse.starts[after] or after >= parse.sents[parse.sent_of[verb]][1]:
        return None
    return after, parse.token_at(quote.end - 1) + 1


def _act_behind_as(parse: Parse, verb: int) -> Act | None:
    """`There are 30 boats and, as Lee puts it, “men for 20”`: what stands around the quotation is not his."""
    mark = child(parse, verb, "mark")
    if mark is None or parse.lower[mark] != "as" or parse.words[mark - 1] not in _ASIDE:
        return None
    speaker = child(parse, verb, "nsubj")
    says = parse.lemmas[verb].lower() in words("speech", "saying", "placing")
    if not says or speaker is None or parse.quote_at(parse.starts[verb]) is not None:
        return None
    after = verb + 1 + (parse.lower[verb + 1] == "it")
    after += parse.words[after] in _ASIDE
    quoted = _quoted_behind(parse, after - 1)
    return Act("as <speaker> <verb> “…”", verb, speaker, (), quoted) if quoted is not None else None


def _lemma(parse: Parse, verb: int) -> str | None:
    """The verb's lemma, its particle with it, where it is one of speech."""
    lemma = parse.lemmas[verb].lower()
    particle = particle_of(parse, verb)
    if parse.lower[verb + 1] == "down" and lemma in words("speech", "naming"):
        return None  # "noted down 40 names"
    if particle is None and parse.heads[verb + 1 : verb + 2] == [verb] and parse.pos[verb + 1] in ("ADV", "ADP"):
        particle = verb + 1  # "shot back"
    whole = f"{lemma} {parse.words[particle].lower()}" if particle is not None else lemma
    for form in (whole, lemma):
        if form in verbs_of(*VERBS):
            return form
    return lemma if lemma in openers_of_phrases() else None


def _rule(parse: Parse, verb: int, speaker: int, contents: list[int]) -> str:
    if relation(parse, contents[0]) == "obj":
        return "<speaker> <verb> <figure>"
    if min(contents) > verb:
        return "<speaker> <verb> …"
    return "…, <verb> <speaker>" if speaker > verb else "…, <speaker> <verb>"
