"""Words that the model tags as their form or their place forbids."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

import numpy as np
from numpy.typing import NDArray

from newstables.language.batches import among, hung_on
from newstables.language.hashing import of_text
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_ACRONYM = 3  # letters
_OF_PLACE = frozenset(("in", "near", "at", "across", "outside", "inside", "around", "throughout"))
Bools = NDArray[np.bool_]


def unmake_gerunds(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make an adjective, in place, of what is tagged as a gerund and ends as none, and of "missing" without an object:
    "an offer worth 6 percent", "three men were missing".
    """
    last = tokens.points[tokens.ends - 1]
    ends = np.isin(last, [ord(letter) for letter in "gGnN'’"])  # saying, sayin, sayin'
    gerund = answers.tags == model.tags.index("VBG")
    takes = np.zeros(len(gerund), np.bool_)
    takes[answers.heads[answers.deps == model.deps.index("obj")]] = True
    wrong = gerund & ~(ends & (takes | ~are_word(tokens, "missing")))
    answers.tags[wrong], answers.pos[wrong] = model.tags.index("JJ"), model.pos.index("ADJ")


def make_names(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a name, in place, of a capitalised word between small ones that is tagged as a verb right before another:
    "the disaster agency Conred said". It belongs to the noun before it, which is the subject of that verb.
    """
    heads, deps = answers.heads, answers.deps
    verbs = among(answers.tags, [index for index, tag in enumerate(model.tags) if tag.startswith("VB")])
    first = tokens.points[tokens.starts]
    capital, small = (first >= ord("A")) & (first <= ord("Z")), (first >= ord("a")) & (first <= ord("z"))
    inner = np.arange(1, len(heads) - 1)
    found = inner[verbs[1:-1] & capital[1:-1] & small[:-2] & small[2:] & verbs[2:] & (heads[1:-1] == inner + 1)]
    subject = [model.deps.index(name) for name in ("nsubj", "nsubj:pass") if name in model.deps]
    for name in found.tolist():
        noun = name - 1
        if heads[noun] != name or deps[noun] not in subject:
            continue
        answers.tags[name], answers.pos[name] = model.tags.index("NNP"), model.pos.index("PROPN")
        heads[hung_on(heads, name)] = noun
        heads[noun], deps[noun] = name + 1, model.deps.index("nsubj")
        heads[name], deps[name] = noun, model.deps.index("flat")


def name_behind_prepositions(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a name, in place, of a capitalised word that a preposition right before it belongs to: of one that is tagged
    as a verb ("in Lanzarote"; no verb has one but a gerund), and behind two small words, as no headline has them, of
    one tagged as a noun, an adjective, an adverb or a number ("people in Uppsala"); so of a noun or an adjective
    between a preposition that opens its sentence and figures, and of what looks like a gerund before figures and a
    small word: "In Recife 40 people died", "in Dongying 40 people", where a gerund would have no figures behind it.
    """
    verbs = among(answers.tags, [model.tags.index(tag) for tag in ("VB", "VBP", "VBZ", "VBD", "VBN")])
    nouns = among(answers.tags, [model.tags.index(tag) for tag in ("NN", "NNS", "JJ", "FW")])
    others = among(answers.tags, [model.tags.index(tag) for tag in ("NN", "JJ", "RB", "CD", "FW")])
    second = tokens.points[np.minimum(tokens.starts + 1, len(tokens.points) - 1)]
    is_number = answers.tags == model.tags.index("CD")
    is_numeral = is_number & ~((second >= ord("a")) & (second <= ord("z")))
    others &= ~(is_numeral | np.append(is_number[1:], False))  # "under Title IV"
    first = tokens.points[tokens.starts]
    capital, small = (first >= ord("A")) & (first <= ord("Z")), (first >= ord("a")) & (first <= ord("z"))
    figures = (first >= ord("0")) & (first <= ord("9"))
    before_small = np.append(False, small[:-1])
    others |= (answers.tags == model.tags.index("NNP")) & (answers.pos != model.pos.index("PROPN"))
    wanted = verbs[1:] | (others[1:] & before_small[:-1])
    case = answers.deps[:-1] == model.deps.index("case")
    found = 1 + np.flatnonzero(wanted & capital[1:] & small[:-1] & case)
    found = found[answers.heads[found - 1] == found]
    opened = nouns[1:] & capital[1:] & capital[:-1] & case & np.append(figures[2:], False)
    named = [at for at in (1 + np.flatnonzero(opened)).tolist() if tokens.word(at).lower() not in listed("numbered")]
    found = np.concatenate(
        [found, np.array(named, np.int64), _gerunds_before_figures(answers, tokens, model, capital, small, figures)]
    )
    answers.tags[found], answers.pos[found] = model.tags.index("NNP"), model.pos.index("PROPN")


def _gerunds_before_figures(
    answers: Parsed, tokens: Tokens, model: Weights, capital: Bools, small: Bools, figures: Bools
) -> NDArray[np.int64]:
    """Capitalised words tagged as gerunds between a preposition of place and figures with a small word behind them,
    each hung as a phrase and no more as a clause.
    """
    heads, deps = answers.heads, answers.deps
    case, mark, advcl = (model.deps.index(name) for name in ("case", "mark", "advcl"))
    leads = (answers.tags[:-1] == model.tags.index("IN")) & ((deps[:-1] == case) | (deps[:-1] == mark))
    found = leads & capital[1:] & (answers.tags[1:] == model.tags.index("VBG"))
    behind = [np.append(kind, np.zeros(2, np.bool_)) for kind in (figures, small)]
    named = 1 + np.flatnonzero(found & behind[0][2 : len(found) + 2] & behind[1][3 : len(found) + 3])
    is_place = [tokens.word(at - 1).lower() in _OF_PLACE and heads[at - 1] == at for at in named.tolist()]
    named = named[np.array(is_place, np.bool_)]
    deps[named - 1] = case
    deps[named[deps[named] == advcl]] = model.deps.index("obl")
    return named


def name_the_who(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a name, in place, of a "WHO" in capitals with a small word beside it: "the WHO said"."""
    found = np.flatnonzero(are_word(tokens, "WHO") & (answers.tags == model.tags.index("WP")))
    first = tokens.points[tokens.starts]
    small = (first >= ord("a")) & (first <= ord("z"))
    beside = small[np.maximum(found - 1, 0)] | small[np.minimum(found + 1, len(small) - 1)]
    found = found[beside]
    answers.tags[found], answers.pos[found] = model.tags.index("NNP"), model.pos.index("PROPN")


def name_acronyms(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a name, in place, of a subject of three capitals at least that is taken for no noun, and has a small word
    beside it: "UNHCR says".
    """
    subject = answers.deps == model.deps.index("nsubj")
    odd = subject & among(answers.pos, [model.pos.index(name) for name in ("ADV", "ADJ", "VERB", "ADP", "INTJ", "X")])
    small = (tokens.points[tokens.starts] >= ord("a")) & (tokens.points[tokens.starts] <= ord("z"))
    for name in np.flatnonzero(odd & (tokens.ends - tokens.starts >= _ACRONYM)).tolist():
        letters = tokens.points[tokens.starts[name] : tokens.ends[name]]
        capitals = bool(((letters >= ord("A")) & (letters <= ord("Z"))).all())
        if capitals and (small[max(name - 1, 0)] or small[min(name + 1, len(small) - 1)]):
            answers.tags[name], answers.pos[name] = model.tags.index("NNP"), model.pos.index("PROPN")


def make_prices(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a verb, in place, of a "cost" that is tagged as a noun and has both a subject before it and an object behind
    it, as only verbs have: "the bridge cost €80 million".
    """
    place, heads = np.arange(len(answers.heads)), answers.heads
    noun = are_word(tokens, "cost") & (answers.tags == model.tags.index("NN"))
    before = (answers.deps == model.deps.index("nsubj")) & (place < heads) & noun[heads]
    behind = (answers.deps == model.deps.index("obj")) & (place > heads) & noun[heads]
    found = np.intersect1d(heads[before], heads[behind])
    answers.tags[found], answers.pos[found] = model.tags.index("VBD"), model.pos.index("VERB")


def make_lasting(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a verb, in place, of a "last" or an "average" that has an auxiliary of its own: "the contract will last one
    year", "inflation will average 6 percent".
    """
    helped = np.zeros(len(answers.heads), np.bool_)
    helped[answers.heads[answers.deps == model.deps.index("aux")]] = True
    found = helped & are_word(tokens, "last") & (answers.tags == model.tags.index("JJ"))
    averages = helped & are_word(tokens, "average")
    found |= averages & among(answers.tags, [model.tags.index(tag) for tag in ("JJ", "NN")])
    answers.tags[found], answers.pos[found] = model.tags.index("VB"), model.pos.index("VERB")


def make_pasts(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a past, in place, of the root of a sentence that is tagged as a participle, has a subject who does it before
    it, a content and no auxiliary: "two-thirds believed it should be shared"; not of the passive of a headline.
    """
    place, heads = np.arange(len(answers.heads)), answers.heads
    last = tokens.points[tokens.ends - 1]
    found = (answers.tags == model.tags.index("VBN")) & (heads == place) & ((last == ord("d")) | (last == ord("t")))
    if not found.any():
        return
    doers = (answers.deps == model.deps.index("nsubj")) & (place < heads)
    helps = among(answers.deps, [model.deps.index(name) for name in ("aux", "aux:pass", "cop", "nsubj:pass")])
    contents = answers.deps == model.deps.index("ccomp")
    does, tells, helped = (np.zeros(len(heads), np.bool_) for _ in range(3))
    does[heads[doers]], tells[heads[contents]], helped[heads[helps]] = True, True, True
    answers.tags[found & does & tells & ~helped] = model.tags.index("VBD")


def make_verbs(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a verb, in place, of what is tagged as a finite one, has a subject before it and is held for a noun: "the
    bank projects growth of 3 percent".
    """
    place, heads = np.arange(len(answers.heads)), answers.heads
    finite = among(answers.tags, [model.tags.index(tag) for tag in ("VBZ", "VBD", "VBP")])
    wrong = finite & (answers.pos == model.pos.index("NOUN"))
    before = (answers.deps == model.deps.index("nsubj")) & (place < heads) & wrong[heads]
    answers.pos[heads[before]] = model.pos.index("VERB")


def number_sums(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a number, in place, of what begins with a figure and counts the sign of money before it: "£60bn"."""
    first = tokens.points[tokens.starts]
    figures = (first >= ord("0")) & (first <= ord("9"))
    signs = answers.tags == model.tags.index("$")
    other = (answers.tags != model.tags.index("CD")) | (answers.pos != model.pos.index("NUM"))
    found = 1 + np.flatnonzero(signs[:-1] & figures[1:] & other[1:])
    found = found[answers.heads[found] == found - 1]
    answers.tags[found], answers.pos[found] = model.tags.index("CD"), model.pos.index("NUM")


def mark_slashes(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make no comma, in place, of a slash: of "I/B/E/S" all is one name."""
    answers.tags[are_word(tokens, "/")] = model.tags.index("SYM")


def free_her(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make an object, in place, of a "her" between a verb and an adjective that is told of her: "found her guilty"."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    her = np.flatnonzero(are_word(tokens, "her")[1:-1] & (tags[2:] == model.tags.index("JJ"))) + 1
    her = her[(heads[her] == her + 1) & (deps[her + 1] == model.deps.index("xcomp")) & (heads[her + 1] == her - 1)]
    heads[her], deps[her] = her - 1, model.deps.index("obj")
    tags[her] = model.tags.index("PRP")


def are_word(tokens: Tokens, word: str) -> NDArray[np.bool_]:
    """Which tokens are that word, written so."""
    return np.asarray(tokens.written == _hashed(word))


def are_words(tokens: Tokens, words: Collection[str]) -> NDArray[np.bool_]:
    """Which tokens are one of those words, written so."""
    return np.asarray(np.logical_or.reduce([are_word(tokens, word) for word in words]))


@cache
def _hashed(word: str) -> np.uint64:
    return np.uint64(of_text(word))
