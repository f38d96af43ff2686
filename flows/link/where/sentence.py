"""What else a sentence says of where it is: a nationality, another country, the whole world, a market."""

from __future__ import annotations

import re
from functools import cache
from itertools import zip_longest

from newstables.extractors.actors.gazetteer import COUNTRY, default_gazetteer
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate, subject
from newstables.language.questions.verbs import object_of
from newstables.lexicon import alternation
from newstables.link.mentions import Naming
from newstables.link.reading import ArticleReading, of_sentence
from newstables.link.tree import is_nominal, is_verb, preposition, relation, way_up
from newstables.link.where.place_name import country_here, is_aged, known_place
from newstables.link.words import words

_SETTING = frozenset(("nsubj", "nsubj:pass", "nmod:poss"))
_COUNTRIES = frozenset(("country", "nation", "kingdom"))
_INSIDE = frozenset(("in", "across", "to", "around", "throughout", "over"))
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
        and parse.lemmas[parse.heads[token]].lower() in words("where", "domestic") | words("where", "parts")
        and parse.lemmas[parse.heads[token]] not in ("border", "frontier")
        and not _is_hyphened(reading, token)
        and preposition(parse, parse.heads[token]) != "from"
        and not _is_abroad(parse, parse.heads[token])
    ]
    if not words("where", "continents").isdisjoint(parse.words[first:after]):
        return tuple(found)
    named = [naming for naming in _countries(reading, sentence) if not reading.is_claimed(naming[0])]
    named = [naming for naming in named if not is_aged(reading, naming[0], naming[1])]
    others = {who.country for start, end, who in named if not _is_setting(reading, start, end)}
    for start, end, who in named:
        if who.country is not None and not others - {who.country} and _is_setting(reading, start, end):
            found.append((who.country, parse.token_at(end - 1)))
    return tuple(found)


def _is_hyphened(reading: ArticleReading, token: int) -> bool:
    """Whether a word is a part of a longer one: the Russian-Finnish border, Turkish-backed police."""
    start, end = reading.parse.starts[token], reading.parse.ends[token]
    return "-" in (reading.text[max(0, start - 1) : start], reading.text[end : end + 1])


def _is_setting(reading: ArticleReading, start: int, end: int) -> bool:
    """Whether a country's name is a subject, a possessive or behind "of": "Spain exported", "Algeria's imports"."""
    parse = reading.parse
    token = parse.token_at(end - 1)
    while not parse.is_root(token) and (_is_inside(parse, parse.heads[token], start, end) or _is_joined(parse, token)):
        token = parse.heads[token]
    if parse.words[token] in default_gazetteer().adjectives:
        return False
    if parse.lemmas[parse.heads[token]].lower() in words("where", "compared"):
        return False  # the size of Israel
    if parse.deps[token] == "nmod:poss" and _is_abroad(parse, parse.heads[token]):
        return False
    if parse.deps[token] == "nsubj" and _is_of_war(parse, parse.heads[token]):
        return False
    return parse.deps[token] in _SETTING or (relation(parse, token) == "nmod" and preposition(parse, token) == "of")


def _is_abroad(parse: Parse, noun: int) -> bool:
    """Whether what a country has acts in others: "the Russian defence ministry", "Norway's navy"."""
    own = [noun, *(other for other in parse.children(noun) if relation(parse, other) in ("compound", "amod"))]
    acts = words("where", "abroad") | words("about", "doings")
    return any(parse.lemmas[other].lower() in acts for other in own)


def _is_of_war(parse: Parse, verb: int) -> bool:
    """Whether what a land does is done to others: "Norway launched an offensive that killed 40"."""
    done = object_of(parse, verb)
    return done is not None and parse.lemmas[done].lower() in words("about", "doings")


def _is_inside(parse: Parse, token: int, start: int, end: int) -> bool:
    return parse.starts[token] >= start and parse.ends[token] <= end


def _is_joined(parse: Parse, token: int) -> bool:
    """Whether a name is one of several: "Norway and Chile signed"."""
    return relation(parse, token) == "conj" and is_nominal(parse, parse.heads[token])


def _countries(reading: ArticleReading, sentence: int) -> list[Naming]:
    start, end = reading.characters(sentence)
    named = reading.mentions.within(start, end)
    found = []
    for naming, following in zip_longest(named, named[1:]):
        if naming[2].kind != "country" or reading.is_dateline(reading.parse.token_at(naming[0])):
            continue
        if following is not None and following[2].kind == "person" and following[0] - naming[1] <= _POSSESSED:
            continue  # "Portugal's N.": where she comes from is not where she is
        found.append(naming)
    return found


@of_sentence
def is_elsewhere(reading: ArticleReading, sentence: int, country: str | None) -> bool:
    """Whether a sentence speaks of the world, or names another country."""
    parse = reading.parse
    here = slice(*parse.sents[sentence])
    if not words("where", "worldwide").isdisjoint(parse.lower[here]):
        return True
    if _of_unions().search(reading.text, *reading.characters(sentence)) or _is_in_several(parse, sentence):
        return True
    adjectives = default_gazetteer().adjectives
    if any(adjectives[word].country != country for word in filter(adjectives.__contains__, parse.words[here])):
        return True
    return any(actor.country != country for _, _, actor in _countries(reading, sentence))


def is_of_lands(parse: Parse, number: int) -> bool:
    """Whether countries, and none that are told, are what does or has it: "rich countries came in at 40 percent"."""
    who = subject(parse, clause_verb(parse, number))
    if who is None or parse.tags[who] != "NNS" or parse.lemmas[who].lower() not in words("where", "lands"):
        return False
    return not any(parse.lower[one] in ("the", "these", "those", "both") for one in parse.children(who))


def _is_in_several(parse: Parse, sentence: int) -> bool:
    """Whether it tells what is "in 12 countries"; those "from 12 countries" may be here."""
    named = (token for token in range(*parse.sents[sentence]) if parse.tags[token] == "NNS")
    countries = (token for token in named if parse.lemmas[token].lower() in words("where", "lands"))
    return any(preposition(parse, token) in _INSIDE for token in countries)


@of_sentence
def is_town_elsewhere(reading: ArticleReading, sentence: int, country: str | None) -> bool:
    """Whether a sentence names a town of another country: "its win over Utah"."""
    for first, last in reading.place_names_in(sentence):
        if reading.is_dateline(reading.parse.token_at(first)):
            continue
        name = reading.text[first:last]
        known = known_place(name)
        if (
            known is not None
            and known.kind != COUNTRY
            and country_here(known, name, reading.country_namings) not in (None, country)
        ):
            return True
    return False


@cache
def _of_unions() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(words('where', 'unions'))})")


def is_union(name: str) -> bool:
    """Whether a name is that of a region or a union of countries: "Latin America"."""
    return _of_unions().match(name.removeprefix("the ")) is not None


def country_of_sentence(reading: ArticleReading, sentence: int, usual: str | None) -> str | None:
    """The one other country that a sentence names, else the `usual` one: in Spain, where it was 44C in some valley."""
    adjectives = default_gazetteer().adjectives  # "the Indian government" may act anywhere
    named = (one for one in _countries(reading, sentence) if reading.text[one[0] : one[1]] not in adjectives)
    named = (one for one in named if not _is_elsewhere(reading.parse, reading.parse.token_at(one[1] - 1)))
    others = {actor.country for _, _, actor in named} - {usual}
    return usual if not others else others.pop() if len(others) == 1 else None


def _is_elsewhere(parse: Parse, country: int) -> bool:
    """Whether a country does something, or somebody goes there: "France has 400 troops in the Sahel", "a flight to"; or
    it only tells where a body is at home, "the U.K.-based Observatory", or what lies beyond, "the border with Chad".
    """
    if parse.lower[country + 1 : country + 3] == ["-", "based"]:
        return True
    acts = parse.deps[country] == "nsubj" and is_verb(parse, parse.heads[country])
    return acts or preposition(parse, country) in words("where", "ways") | {"with"}


@of_sentence
def in_the_country(reading: ArticleReading, sentence: int) -> bool:
    """Whether a sentence speaks of what is in "the country", with none named in it: the article's own is meant."""
    parse = reading.parse
    own = parse.lower[slice(*parse.sents[sentence])]
    is_wide = not words("where", "nationwide").isdisjoint(own)
    if (_COUNTRIES.isdisjoint(own) and not is_wide) or _countries(reading, sentence):
        return False
    adjectives = default_gazetteer().adjectives
    if any(map(adjectives.__contains__, parse.words[slice(*parse.sents[sentence])])):
        return False
    return is_wide or any(
        parse.lower[token] in _COUNTRIES
        and preposition(parse, token) in ("in", "across", "throughout", "within", "around")
        and any(parse.lower[other] in ("the", "our") for other in parse.children(token))
        for token in range(*parse.sents[sentence])
    )


@of_sentence
def is_traded(reading: ArticleReading, sentence: int) -> bool:
    """Whether a sentence tells a price of what is traded all over the world: "Brent rose in London"."""
    parse = reading.parse
    return any(parse.lemmas[token].lower() in words("where", "traded") for token in range(*parse.sents[sentence]))


@of_sentence
def is_of_town(reading: ArticleReading, sentence: int) -> bool:
    """Whether a sentence speaks of the town that the article is from: "the city has had 300 fires"."""
    parse = reading.parse
    return not words("where", "here").isdisjoint(parse.lower[slice(*parse.sents[sentence])])


@of_sentence
def goes_on(reading: ArticleReading, sentence: int) -> bool:
    """Whether it counts up to now what began some time ago: "300 have been killed since the coup"."""
    own = reading.parse.lower[slice(*reading.parse.sents[sentence])]
    return "since" in own and not {"has", "have"}.isdisjoint(own)
