"""What else a sentence says of where it is: another country, the whole world, a market, the article's own town."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.actors.gazetteer import COUNTRY, default_gazetteer
from newstables.extractors.numbers.tree import prefix_tree
from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import clause_verb, subject
from newstables.link.reading import ArticleReading, of_sentence
from newstables.link.tree import is_counted, is_under, is_verb, preposition, relation
from newstables.link.where.nationality import acts_abroad, countries_in, is_abroad
from newstables.link.where.place_name import country_here, known_place
from newstables.link.words import words

_COUNTRIES = frozenset(("country", "nation", "kingdom"))
_NOT_IN = frozenset(("with", "over", "against", "for", "from", "than", "about", "between"))
_WITHIN = frozenset(("in", "across", "throughout", "within", "around"))
_INSIDE = frozenset(("in", "across", "to", "around", "throughout", "over"))


@of_sentence
def is_elsewhere(reading: ArticleReading, sentence: int, country: str | None) -> bool:
    """Whether a sentence speaks of the world, or names another country."""
    parse = reading.parse
    here = slice(*parse.sents[sentence])
    if _is_of_the_world(parse, sentence):
        return True
    if _of_unions().search(reading.text, *reading.characters(sentence)) or _is_in_several(parse, sentence):
        return True
    named = countries_in(reading, sentence)
    others = [(end, who) for _, end, who in named if who.country != country]
    peoples = filter(default_gazetteer().adjectives.__contains__, parse.words[here])  # few sentences have one
    foreign = {word for word in peoples if is_of_other(word, country)}
    told = [parse.ends[at] for at in range(*parse.sents[sentence]) if parse.words[at] in foreign] if foreign else []
    if (others or told) and any(who.country == country for _, _, who in named):
        # "in eastern Ukraine Russian shelling killed six": whose arms do it is no other place
        others = [(end, who) for end, who in others if not acts_abroad(reading, end)]
        told = [end for end in told if not acts_abroad(reading, end)]
    return bool(others or told)


def _is_of_the_world(parse: Parse, sentence: int) -> bool:
    """Whether a sentence speaks of the world, or of all of a country."""
    worldwide = words("where", "worldwide")
    if worldwide.isdisjoint(parse.words_of(sentence)):
        return False
    return any(parse.lower[at] in worldwide and not is_in_rank(parse, at) for at in range(*parse.sents[sentence]))


def is_in_rank(parse: Parse, world: int) -> bool:
    """Whether "the world's" only tells what rank something has: "one of the world's largest mines"."""
    is_world = parse.lower[world] in words("where", "globe") and parse.deps[world] == "nmod:poss"
    return is_world and not is_counted(parse, parse.heads[world])


def is_of_other(word: str, country: str | None) -> bool:
    """Whether a word is the adjective of another country."""
    known = default_gazetteer().adjectives.get(word)
    return known is not None and known.country != country


def is_of_lands(parse: Parse, number: int) -> bool:
    """Whether countries, and none that are told, are what does or has it: "rich countries came in at 40 percent"."""
    who = subject(parse, clause_verb(parse, number))
    if who is None or parse.tags[who] != "NNS" or parse.lemmas[who].lower() not in words("where", "lands"):
        return False
    return not any(parse.lower[one] in ("the", "these", "those", "both") for one in parse.children(who))


def _is_in_several(parse: Parse, sentence: int) -> bool:
    """Whether it tells what is "in 12 countries", "reported from 12 lands"; those "from 12 countries" may be here."""
    if words("where", "lands").isdisjoint(parse.words_of(sentence)):
        return False
    named = (token for token in range(*parse.sents[sentence]) if parse.tags[token] == "NNS")
    countries = (token for token in named if parse.lemmas[token].lower() in words("where", "lands"))
    return any(preposition(parse, token) in _INSIDE or _is_of_report(parse, token) for token in countries)


def _is_of_report(parse: Parse, token: int) -> bool:
    verb = parse.lemmas[parse.heads[token]].lower()
    return preposition(parse, token) == "from" and verb in words("where", "recording")


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
    """Each begins with its first letter, to which `re` skips, and looks only then at the character before it."""
    by_first: dict[str, list[str]] = {}
    for name in words("where", "unions"):
        by_first.setdefault(name[0], []).append(name[1:])
    choices = (rf"{first}(?<!\w.){prefix_tree(rest)}" for first, rest in sorted(by_first.items()))
    return re.compile("|".join(choices).replace(r"\ ", r"\s+"))


def is_union(name: str) -> bool:
    """Whether a name is that of a region or a union of countries: "Latin America"."""
    return _of_unions().match(name.removeprefix("the ")) is not None


def country_of_sentence(reading: ArticleReading, sentence: int, usual: str | None) -> str | None:
    """The one other country that a sentence names, else the `usual` one: in Spain, where it was 44C in some valley."""
    adjectives = default_gazetteer().adjectives  # "the Indian government" may act anywhere
    named = (one for one in countries_in(reading, sentence) if reading.text[one[0] : one[1]] not in adjectives)
    named = (one for one in named if not _is_elsewhere(reading.parse, reading.parse.token_at(one[1] - 1)))
    others = {actor.country for _, _, actor in named} - {usual}
    return usual if not others else others.pop() if len(others) == 1 else None


def _is_elsewhere(parse: Parse, country: int) -> bool:
    """Whether a country does something or is beaten, or somebody goes there: "France has 400 troops in the Sahel", "a
    win over Chad", "a flight to"; or it only tells where somebody is at home, "the U.K.-based Observatory", "a U.S.
    soldier", or what lies beyond, "the border with Chad".
    """
    if parse.lower[country + 1 : country + 3] == ["-", "based"]:
        return True
    acts = parse.deps[country] in ("nsubj", "obj") and is_verb(parse, parse.heads[country])
    joined = parse.deps[country] == "conj" and not preposition(parse, country)
    case = preposition(parse, parse.heads[country] if joined else country)
    described = parse.lemmas[parse.heads[country]].lower()
    describes = parse.deps[country] in ("compound", "amod") and described not in words("where", "parts")
    return acts or describes or case in _NOT_IN or case in words("where", "ways")


@of_sentence
def in_the_country(reading: ArticleReading, sentence: int, country: str | None) -> bool:
    """Whether a sentence speaks of what is in "the country", with none named in it: the article's own is meant, if that
    is `country` and the sentence before in the paragraph does not name others alone.
    """
    parse = reading.parse
    if country is None:
        return False
    before = {who.country for _, _, who in countries_in(reading, sentence - 1)} if sentence else set()
    if before and country not in before and sentence > reading.paragraph(sentence)[0]:
        return False
    own = parse.lower[slice(*parse.sents[sentence])]
    is_wide = not words("where", "nationwide").isdisjoint(own)
    if (_COUNTRIES.isdisjoint(own) and not is_wide) or countries_in(reading, sentence):
        return False
    adjectives = default_gazetteer().adjectives
    if any(map(adjectives.__contains__, parse.words[slice(*parse.sents[sentence])])):
        return False
    return is_wide or any(
        parse.lower[token] in _COUNTRIES
        and _is_within(parse, token)
        and any(parse.lower[other] in ("the", "our") for other in parse.children(token))
        for token in range(*parse.sents[sentence])
    )


def _is_within(parse: Parse, country: int) -> bool:
    """Whether something is in a country or part of it, or what the country has or does is told, or what befalls it: "in
    52 districts of the country", "on the country's roads", "the country has lost", "a storm hit the country"; not what
    leaves it or is beside it, nor what its army does.
    """
    own, head = relation(parse, country), parse.heads[country]
    if parse.deps[country] == "nmod:poss":
        return not is_abroad(parse, head)
    if own == "obj":
        return parse.lemmas[head].lower() not in words("where", "leaving")
    case = preposition(parse, country)
    return own == "nsubj" or case in _WITHIN or (case == "of")


@of_sentence
def is_traded(reading: ArticleReading, sentence: int) -> bool:
    """Whether a sentence tells a price of what is traded all over the world: "Brent rose in London"."""
    parse = reading.parse
    return any(parse.lemmas[token].lower() in words("where", "traded") for token in range(*parse.sents[sentence]))


def is_of_subject(parse: Parse, number: int, place: int) -> bool:
    """`Crude output in Libya rose to 40 barrels a day`: whether a place is of what has the amount, and of no trader."""
    noun = parse.heads[place]
    is_own = relation(parse, place) == "nmod" and parse.deps[noun].startswith("nsubj")
    return is_own and is_under(parse, number, parse.heads[noun]) and not are_people(parse.lemmas[noun].lower())


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
