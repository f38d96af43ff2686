"""The country that a clause is set in without saying "in": by a nationality, a subject, a possessive."""

from __future__ import annotations

from bisect import bisect
from itertools import zip_longest

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate
from newstables.language.questions.verbs import object_of
from newstables.link.mentions import Naming
from newstables.link.reading import ArticleReading, of_sentence
from newstables.link.tree import child, is_nominal, preposition, relation, way_up
from newstables.link.where.place_name import is_aged
from newstables.link.words import words
from newstables.records import Claim

_SETTING = frozenset(("nsubj", "nsubj:pass", "nmod:poss"))
_FIRMS = "BUS"  # the sector of bodies that act in other lands than their own as well
_POSSESSED = 3  # characters between "Portugal" and the name behind "'s"


def nationality(reading: ArticleReading, sentence: int, number: int) -> str | None:
    """The one country that a number's clause is set in without saying "in": "Tanzanian police", "Spain exported".

    A people's name tells where somebody comes from ("Indian nurses"), not where they are: it counts before a body
    that acts within its country. None for several.
    """
    parse = reading.parse
    settings = _settings(reading, sentence)
    if not settings:
        return None
    above = way_up(parse, number)
    speaks = any(parse.deps[step] == "nsubj" for step in above)
    is_told = any(relation(parse, step) in ("ccomp", "parataxis") for step in above)
    found = set()
    for country, token in settings:
        if any(parse.deps[step] == "conj" and parse.heads[step] == token for step in above):
            continue  # "Russia and two other members"
        joined = (step for step in way_up(parse, token) if relation(parse, step) == "conj" and number < token < step)
        if any(parse.heads[step] in above and not is_predicate(parse, step) for step in joined):
            continue  # "the UN has sent eight helicopters, and Chile 10,000 meals"
        clause = clause_verb(parse, token)
        # "Libya pumped 9 million, a source said, down from 10": what is said goes on behind the speaker.
        goes_on = relation(parse, clause) == "ccomp" and parse.heads[clause] in above and not (speaks or is_told)
        if clause in above or goes_on:
            found.add(country)
    return found.pop() if len(found) == 1 else None


def is_no_land(reading: ArticleReading, claim: Claim) -> bool:
    """Whether who bears a land's name is somebody of an age, a team that scores, or what the land has in others."""
    if claim.agent_start is None or claim.agent_end is None:
        return False
    parse = reading.parse
    own = parse.token_at(claim.agent_start), parse.token_at(claim.agent_end - 1) + 1
    abroad = any(parse.lemmas[token].lower() in words("where", "missions") for token in range(*own))
    return abroad or claim.action == "score" or is_aged(reading, claim.agent_start, claim.agent_end)


def of_trader(reading: ArticleReading, sentence: int, number: int) -> str | None:
    """`Norway's exports to Peru fell 4 percent`, `Kenyan exports to Peru …`, `Norway sold 40 tonnes to Peru`: the land
    that sells, told beside the way its goods go.
    """
    parse = reading.parse
    clause = clause_verb(parse, number)
    sells = parse.lemmas[clause].lower() in words("where", "selling")
    for _, end, land in countries_in(reading, sentence):
        token = parse.token_at(end - 1)
        owned = parse.heads[token]
        is_owner = parse.deps[token] == "nmod:poss" and parse.lemmas[owned].lower() in words("where", "sold")
        is_own = parse.deps[owned].startswith("nsubj") and parse.heads[owned] == clause
        if (is_owner and is_own) or (sells and parse.deps[token] == "nsubj" and owned == clause):
            return land.country
    who = child(parse, clause, "nsubj")
    if who is None or parse.lemmas[who].lower() not in words("where", "sold"):
        return None
    adjectives = default_gazetteer().adjectives
    peoples = [parse.words[one] for one in parse.children(who) if parse.words[one] in adjectives]
    return adjectives[peoples[0]].country if len(peoples) == 1 else None


@of_sentence
def _settings(reading: ArticleReading, sentence: int) -> tuple[tuple[str, int], ...]:
    """The countries that clauses of a sentence are set in, and the words that say so."""
    parse = reading.parse
    adjectives = default_gazetteer().adjectives
    first, after = parse.sents[sentence]
    found = [
        (entry.country, token)
        for token, word in enumerate(parse.words[first:after], first)
        if word in adjectives
        and (entry := adjectives[word]).country is not None
        and not reading.is_dateline(token)
        and _is_domestic(parse, noun := _described(parse, token))
        and parse.lemmas[noun] not in ("border", "frontier")
        and not _is_hyphened(reading, token)
        and not (word == "American" and parse.words[token - 1] in words("where", "before_american"))
        and preposition(parse, noun) != "from"
        and not is_abroad(parse, noun)
    ]
    if not words("where", "continents").isdisjoint(parse.words[first:after]):
        return tuple(found)
    named = [naming for naming in countries_in(reading, sentence) if not reading.is_claimed(naming[0])]
    named = [naming for naming in named if not is_aged(reading, naming[0], naming[1])]
    marks = [parse.starts[token] for token in range(first, after) if parse.words[token] == ";"]
    others = [
        (bisect(marks, start), who.country)
        for start, end, who in named
        # "Norway hosts 300 refugees from Syria"
        if not _is_setting(reading, start, end) and preposition(parse, parse.token_at(end - 1)) != "from"
    ]
    for start, end, who in named:
        beside = {country for part, country in others if part == bisect(marks, start)}  # between the same semicolons
        if who.country is not None and not beside - {who.country} and _is_setting(reading, start, end):
            found.append((who.country, parse.token_at(end - 1)))
    return tuple(found)


def _is_domestic(parse: Parse, noun: int) -> bool:
    """Whether what a people's name describes acts or is measured within its land: Kenyan police, Kenyan inflation."""
    lemma = parse.lemmas[noun].lower()
    if lemma in words("where", "domestic", "parts", "of_economies"):
        is_told = parse.deps[noun] == "nsubj" and parse.lemmas[parse.heads[noun]].lower() in words("speech", "saying")
        return not (is_told and lemma in words("where", "telling_of_all"))
    before = [one for one in parse.children(noun) if one < noun]
    described = {parse.lemmas[one].lower() for one in before}
    if lemma == "bank" and "central" in described:
        return True
    if lemma in words("where", "trade"):
        return parse.deps[noun].startswith("nsubj")  # "Kenyan exports rose"; others may ban or buy them
    if lemma in words("where", "grown_and_made") and any(relation(parse, one) == "compound" for one in before):
        return True  # no Kenyan production of a play
    if relation(parse, noun) != "nmod" and any(_is_of_domestic(parse, one) for one in before):
        return True
    if lemma in words("where", "rated"):
        return not described.isdisjoint(words("where", "of_economies"))
    return lemma in words("where", "measured") and not described.isdisjoint(words("where", "of_measured"))


def _is_of_domestic(parse: Parse, word: int) -> bool:
    """`customs officers`, `health workers`: whether a noun before another is of what stays in its land."""
    lemma = parse.lemmas[word].lower()
    is_domestic = lemma in words("where", "domestic") and lemma not in words("where", "telling_of_all")
    return is_domestic and relation(parse, word) == "compound" and parse.pos[word] == "NOUN"


def _described(parse: Parse, adjective: int) -> int:
    """The noun of an adjective, of both in "Kenyan and Ugandan police"."""
    first = parse.heads[adjective] if parse.deps[adjective] == "conj" else adjective
    return parse.heads[first]


def _is_hyphened(reading: ArticleReading, token: int) -> bool:
    """Whether a word is a part of a longer one: the Russian-Finnish border, Turkish-backed police."""
    start, end = reading.parse.starts[token], reading.parse.ends[token]
    return "-" in (reading.text[max(0, start - 1) : start], reading.text[end : end + 1])


def _is_setting(reading: ArticleReading, start: int, end: int) -> bool:
    """Whether a country's name is a subject, a possessive, behind "of" or before a body of its own: "Spain exported",
    "Algeria's imports", "Hong Kong police".
    """
    parse = reading.parse
    token = parse.token_at(end - 1)
    while not parse.is_root(token) and (_is_inside(parse, parse.heads[token], start, end) or _is_joined(parse, token)):
        token = parse.heads[token]
    if parse.words[token] in default_gazetteer().adjectives:
        return False
    if parse.lemmas[parse.heads[token]].lower() in words("where", "compared"):
        return False  # the size of Israel
    if parse.deps[token] == "nmod:poss" and is_abroad(parse, parse.heads[token]):
        return False
    if parse.deps[token] == "nsubj" and _is_of_war(parse, parse.heads[token]):
        return False
    head = parse.heads[token]
    if parse.deps[token] == "compound" and _is_domestic(parse, head) and not is_abroad(parse, head):
        says = parse.lemmas[parse.heads[head]].lower() in words("speech", "saying")  # of what may be anywhere
        return preposition(parse, head) != "from" and not says  # Hong Kong police
    return parse.deps[token] in _SETTING or (relation(parse, token) == "nmod" and preposition(parse, token) == "of")


def is_abroad(parse: Parse, noun: int) -> bool:
    """Whether what a country has acts in others: "the Russian defence ministry", "Norway's navy"."""
    own = [noun, *(other for other in parse.children(noun) if relation(parse, other) in ("compound", "amod"))]
    lemmas = [parse.lemmas[other].lower() for other in own]
    return any(lemma in words("where", "abroad") or lemma in words("about", "doings") for lemma in lemmas)


def acts_abroad(reading: ArticleReading, end: int) -> bool:
    """Whether a people's name that ends at `end` stands before its arms or what they do: "Russian shelling"."""
    parse = reading.parse
    token = parse.token_at(end - 1)
    if parse.words[token] not in default_gazetteer().adjectives:
        return False
    noun = _described(parse, token)
    return parse.lemmas[noun] != "state" and is_abroad(parse, noun)


def _is_of_war(parse: Parse, verb: int) -> bool:
    """Whether what a land does is done to others: "Norway launched an offensive that killed 40"."""
    done = object_of(parse, verb)
    return done is not None and parse.lemmas[done].lower() in words("about", "doings")


def _is_inside(parse: Parse, token: int, start: int, end: int) -> bool:
    return parse.starts[token] >= start and parse.ends[token] <= end


def _is_joined(parse: Parse, token: int) -> bool:
    """Whether a name is one of several: "Norway and Chile signed"."""
    return relation(parse, token) == "conj" and is_nominal(parse, parse.heads[token])


def countries_in(reading: ArticleReading, sentence: int) -> list[Naming]:
    """The namings of countries in a sentence, but in the dateline and before the name of somebody who is from there."""
    start, end = reading.characters(sentence)
    named = reading.mentions.within(start, end)
    found = []
    for naming, following in zip_longest(named, named[1:]):
        if naming[2].kind != "country" or reading.is_dateline(reading.parse.token_at(naming[0])):
            continue
        if following is not None and following[2].kind == "person" and following[0] - naming[1] <= _POSSESSED:
            continue  # "Portugal's N.": where she comes from is not where she is
        if following is not None and following[2].sector == _FIRMS and following[0] - naming[1] <= _POSSESSED:
            continue  # "Japan's Toyota sold 300 cars": anywhere
        found.append(naming)
    return found
