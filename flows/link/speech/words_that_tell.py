"""Which acts of speech the words of a sentence tell: by the lemma of each, and where it stands in the tree."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import compress

from newstables.language import Parse
from newstables.link.reading import ArticleReading
from newstables.link.speech.act import Act
from newstables.link.speech.at_end import act_at_end
from newstables.link.speech.brought_totals import act_of_total
from newstables.link.speech.convictions import act_of_conviction
from newstables.link.speech.final_speakers import act_before_noun
from newstables.link.speech.final_words import act_of_final_word, act_of_lost_verb
from newstables.link.speech.hearings import act_of_hearing
from newstables.link.speech.manners import act_of_manner
from newstables.link.speech.market_views import act_of_market_view
from newstables.link.speech.named_before import act_of_name
from newstables.link.speech.nouns import act_of_saying
from newstables.link.speech.papers import act_of_paper_between
from newstables.link.speech.participles import is_taken_for_noun
from newstables.link.speech.polls import act_of_poll
from newstables.link.speech.reckonings import act_of_reckoning
from newstables.link.speech.sources import act_of_citing, act_of_figures, act_of_source
from newstables.link.speech.speaking_of import openers_of_phrases
from newstables.link.speech.verb_lists import VERBS
from newstables.link.speech.verbs import act_of_verb
from newstables.link.words import words

SOURCE_WORDS = frozenset(("accord", "according", "per", "as"))


def acts_of_words(reading: ArticleReading, sentence: int) -> Iterator[Act]:
    """The acts of a sentence, in the order of their words."""
    parse, cues = reading.parse, _cues()
    quotes = reading.document.is_quoted(*reading.characters(sentence))
    first, after = parse.sents[sentence]
    lemmas = list(map(str.lower, parse.lemmas[first:after]))
    tokens = range(first, after)
    for token in tokens if quotes else compress(tokens, map(cues.__contains__, lemmas)):
        lemma = lemmas[token - first]
        found: list[Act | None] = []
        if quotes and (parse.tags[token] == "NNS" or (parse.pos[token] == "VERB" and lemma not in cues)):
            found.append(act_of_manner(parse, token))
        if lemma in cues:
            found += _by_place(reading, token, lemma, quotes=quotes)
            found += _by_lemma(parse, token, lemma)
        for act in found:
            if act is not None:
                yield act
                more = act_of_total(parse, act)
                if more is not None:
                    yield more


def _by_place(reading: ArticleReading, token: int, lemma: str, *, quotes: bool) -> list[Act | None]:
    """What a word tells as a preposition, a verb or a noun."""
    parse, dep, verbs = reading.parse, reading.parse.deps[token], _verbs()
    if lemma in SOURCE_WORDS and (dep == "case" or parse.lower[token] == "according"):
        return [act_of_source(parse, token)]
    if parse.pos[token] == "VERB" and dep not in ("case", "amod"):
        found = [act_of_citing(parse, token)] if lemma in words("speech", "citing") else []
        found += [act_of_hearing(parse, token)] if lemma in words("speech", "hearing_from") else []
        if lemma in verbs:
            act = act_of_name(reading, token) or act_of_verb(parse, token)
            found.append(act if act is not None or not quotes else act_of_manner(parse, token))
        return found
    if dep == "amod" and lemma in words("speech", "saying"):
        return [act_before_noun(parse, token) or act_at_end(parse, token)]
    if lemma in verbs and is_taken_for_noun(parse, token):
        return [act_of_verb(parse, token)]
    if parse.pos[token] == "NOUN" and lemma in words("speech", "reckonings"):
        return [act_of_reckoning(parse, token)]
    if parse.pos[token] == "NOUN" and lemma in words("speech", "polls"):
        return [act_of_poll(parse, token)]
    return []


def _by_lemma(parse: Parse, token: int, lemma: str) -> list[Act | None]:
    """What a word tells beside that: as a noun of what is said, or an adjective."""
    found: list[Act | None] = []
    is_noun = parse.pos[token] == "NOUN"
    if is_noun and (lemma in words("speech", "sayings") or lemma in words("speech", "reckonings")):
        found.append(act_of_saying(parse, token))
    if is_noun and lemma in words("speech", "market_views"):
        found.append(act_of_market_view(parse, token))
    if lemma in words("speech", "convinced") and (parse.pos[token] in ("ADJ", "VERB") or lemma == "slip"):
        found.append(act_of_conviction(parse, token))
    final = act_of_final_word(parse, token) if is_noun and lemma in words("speech", "saying", "showing") else None
    if is_noun and lemma in ("show", "suggest"):
        found.append(final or act_of_figures(parse, token) or act_of_paper_between(parse, token))
    elif final is not None:
        found = [final]
    if is_noun and not any(found) and lemma in words("speech", "showing"):
        found.append(act_of_lost_verb(parse, token))
    return found


@cache
def _verbs() -> frozenset[str]:
    """The lemmas that may begin an act; of "point out", the first word."""
    return frozenset(verb.split()[0] for name in VERBS for verb in words("speech", name)) | openers_of_phrases()


@cache
def _cues() -> frozenset[str]:
    """The lemmas of all words by which an act may be told."""
    nouns_and_more = (
        words("speech", name) for name in ("citing", "hearing_from", "reckonings", "sayings", "convinced", "polls")
    )
    return _verbs().union(SOURCE_WORDS, *nouns_and_more)
