"""One article as the linker reads it: its trees, and where its actors, dates and numbers stand in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache, cached_property, wraps
from itertools import pairwise
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from newstables.extractors.actors.gazetteer import COUNTRY, default_gazetteer
from newstables.extractors.actors.who.states_too import countries_meant
from newstables.extractors.numbers.tree import prefix_tree
from newstables.language import Parse
from newstables.language.annotate import Document
from newstables.link.homes import home_of_address, home_of_counties, town_before_colon
from newstables.link.mentions import Mentions
from newstables.link.towns.provinces import country_of_province
from newstables.link.towns.towns import WORLD_CITY, country_of_several
from newstables.link.words import states, words
from newstables.records import Actor, Article, Claim, DateMention

_HOME = 2  # what the country of the publisher's address counts for where an article names none
_DATELINE = 2  # what the dateline's country counts for among those that an article names
Rest = ParamSpec("Rest")
Answer = TypeVar("Answer")


def of_sentence(
    ask: Callable[Concatenate[ArticleReading, int, Rest], Answer],
) -> Callable[Concatenate[ArticleReading, int, Rest], Answer]:
    """Ask something of a sentence once, and not for each number in it: a table read as one sentence has thousands."""
    untyped: Callable[..., Answer] = ask

    @wraps(ask)
    def answer(reading: ArticleReading, sentence: int, *rest: Any) -> Answer:
        key = (ask, sentence, *rest)
        try:
            found: Answer = reading.answers[key]
        except KeyError:
            found = reading.answers[key] = untyped(reading, sentence, *rest)
        return found

    return cast("Callable[Concatenate[ArticleReading, int, Rest], Answer]", answer)


def of_article(ask: Callable[[ArticleReading], Answer]) -> Callable[[ArticleReading], Answer]:
    """Ask something of an article once."""

    @wraps(ask)
    def answer(reading: ArticleReading) -> Answer:
        try:
            found: Answer = reading.answers[(ask,)]
        except KeyError:
            found = reading.answers[(ask,)] = ask(reading)
        return found

    return answer


@cache
def _states() -> re.Pattern[str]:
    """The states of the USA by names that are nothing else's: no "Georgia", and "N.Y." but no "IN".

    Each choice begins with its capital, to which `re` skips at once, and looks only then at the character before it,
    which the text must have: to try all choices behind every space takes five times as long.
    """
    by_first: dict[str, list[str]] = {}
    for name in states():
        if len(name) > 2 and name != "Georgia":
            by_first.setdefault(name[0], []).append(name[1:])
    choices = "|".join(rf"{first}(?<=\W{first}){prefix_tree(rest)}" for first, rest in by_first.items())
    return re.compile(rf"(?:{choices})(?!\w)")


class ArticleReading:
    """What all the linker's steps look at; positions are code points, tokens are indices into the parse."""

    __slots__ = (  # what is asked most, as those of Parse; the rest is kept once it is asked for
        "__dict__", "_dates_in", "_tokens", "actors", "answers", "article", "claims", "dates", "document", "mentions",
        "parse", "text",
    )  # fmt: skip

    def __init__(
        self,
        document: Document,
        parse: Parse,
        article: Article,
        claims: list[Claim],
        actors: list[Actor],
        dates: list[DateMention],
    ) -> None:
        self.document = document
        self.parse = parse
        self.article = article
        self.text = document.text
        self.claims = claims
        self.actors = actors
        self.dates = dates
        self.mentions = Mentions(actors)
        self._dates_in: dict[int, list[DateMention]] = {}
        self._tokens: dict[int, int] = {}  # where the number of a claim ends → its token
        self.answers: dict[tuple[object, ...], Any] = {}  # of `of_sentence` and `of_article`

    @cached_property
    def actors_by_id(self) -> dict[str, Actor]:
        """The actors by their ids."""
        return {actor.actor_id: actor for actor in self.actors}

    @cached_property
    def _claim_starts(self) -> list[int]:
        return [claim.start for claim in self.claims]

    @cached_property
    def _date_starts(self) -> list[int]:
        return [date.start for date in self.dates]

    @cached_property
    def countries_meant(self) -> Mapping[str, str]:
        """Of a country whose name is that of a state in this article, the country of that state: GEO → USA."""
        return countries_meant(f"{self.article.title or ''}\n{self.text}")

    @cached_property
    def country_namings(self) -> Counter[str]:
        """How often the text names each country, and its dateline by naming a city (ISO 3166-1 alpha-3)."""
        counts = self.named_countries.copy()
        if self.country_of_dateline is not None:
            counts[self.country_of_dateline] += _DATELINE
        home = None if +counts else home_of_address(self.article.url or "") or home_of_counties(self.text)
        home = home or (None if +counts else self._country_of_towns())
        if home is not None:
            counts[home] += _HOME
        return counts

    def _country_of_towns(self) -> str | None:
        """The one country that has a town of each of the names of places in the text, where it names several."""
        return country_of_several(self.text[start:end] for start, end in self.document.place_names or ())

    @cached_property
    def named_countries(self) -> Counter[str]:
        """How often the text names each country, by its name, its adjective or its state."""
        adjectives = default_gazetteer().adjectives
        counts = Counter({"USA": len(_states().findall("\n" + self.text))})
        named = [who.country for _, end, who in self.mentions.all if who.kind == "country" and not self._is_beaten(end)]
        named += [adjectives[word].country for word in filter(adjectives.__contains__, self.parse.words)]
        counts.update([country for country in named if country])
        for country, meant in self.countries_meant.items():
            counts[meant] += counts.pop(country, 0)
        return counts

    def _is_beaten(self, end: int) -> bool:
        """Whether the name of a country that ends at `end` is that of a team: "beat Australia 25-8"."""
        parse, team = self.parse, self.parse.token_at(end - 1)
        return parse.deps[team] == "obj" and parse.lemmas[parse.heads[team]].lower() in words("about", "contests")

    @cached_property
    def country_of_dateline(self) -> str | None:
        """The country of the dateline: its own, or that of a city which needs none beside it."""
        parts = [part.strip() for part in self.filed_from.split(",")]
        if not states().isdisjoint(parts):
            return "USA"
        if province := next(filter(None, map(country_of_province, parts[1:])), None):
            return province
        found = [default_gazetteer().names.get(part.title()) for part in parts]
        known = [one for one in found if one is not None and (one.kind == COUNTRY or one.population > WORLD_CITY)]
        is_seat = parts[0].title() in words("where", "assemblies")
        return known[-1].country if known and not is_seat else None

    @cached_property
    def home_country(self) -> str | None:
        """The country of the dateline, that of a smaller town, too, if the article names it."""
        if self.country_of_dateline is not None or not self.filed_from:
            return self.country_of_dateline
        known = default_gazetteer().names.get(self.filed_from.split(",")[0].strip().title())
        return known.country if known is not None and self.country_namings.get(known.country or "", 0) else None

    @cached_property
    def filed_from(self) -> str:
        """The place that the record, or else the text, says it was filed from ("LEEDS, England"); empty without one."""
        dateline = self.document.dateline
        told = self.article.dateline or (dateline is not None and dateline.place)
        return told or town_before_colon(self.text) or ""

    def is_dateline(self, token: int) -> bool:
        """Whether a token belongs to the dateline in the text."""
        dateline = self.document.dateline
        return dateline is not None and dateline.start <= self.parse.starts[token] < dateline.end

    @cached_property
    def _paragraphs(self) -> list[tuple[int, int]]:
        """Of each sentence the first of its paragraph, and the first one behind that."""
        starts, sents = self.parse.starts, self.parse.sents
        found, before = [], 0
        for index, (first, after) in enumerate(sents):
            if index == 0 or "\n" in self.text[before : starts[first]]:
                found.append(index)
            before = self.parse.ends[after - 1]
        return [paragraph for paragraph in pairwise([*found, len(sents)]) for _ in range(*paragraph)]

    def token(self, claim: Claim) -> int:
        """The token of a claim's number."""
        end = claim.number_end
        try:
            return self._tokens[end]
        except KeyError:
            found = self._tokens[end] = self.parse.token_at(end - 1)
            return found

    def claims_in(self, start: int, end: int) -> list[Claim]:
        """The claims that begin within [start, end)."""
        return self.claims[bisect_left(self._claim_starts, start) : bisect_left(self._claim_starts, end)]

    def is_claimed(self, position: int) -> bool:
        """Whether a position lies in the words of a claim."""
        at = bisect_right(self._claim_starts, position) - 1
        return at >= 0 and position < self.claims[at].end

    def dates_in(self, sentence: int) -> list[DateMention]:
        """The time expressions of a sentence."""
        found = self._dates_in.get(sentence)
        if found is None:
            start, end = self.characters(sentence)
            found = self.dates[bisect_left(self._date_starts, start) : bisect_left(self._date_starts, end)]
            self._dates_in[sentence] = found
        return found

    @cached_property
    def dated(self) -> frozenset[int]:
        """The tokens that begin in a time expression of their sentence."""
        parse, found = self.parse, set[int]()
        for date in self.dates:
            first, after = parse.sentence(parse.token_at(date.start))
            if parse.starts[first] <= date.start < parse.ends[after - 1]:
                found.update(range(*(bisect_left(parse.starts, end, first, after) for end in (date.start, date.end))))
        return frozenset(found)

    def characters(self, sentence: int) -> tuple[int, int]:
        """Where a sentence stands in the text."""
        first, after = self.parse.sents[sentence]
        return self.parse.starts[first], self.parse.ends[after - 1]

    def paragraph(self, sentence: int) -> tuple[int, int]:
        """The first sentence of a sentence's paragraph, and the first one behind it."""
        return self._paragraphs[sentence]

    def place_names_in(self, sentence: int) -> list[tuple[int, int]]:
        """The names that begin in a sentence and that the model of names takes for those of places."""
        names = self.document.place_names or []
        start, end = self.characters(sentence)
        return names[bisect_left(names, (start, 0)) : bisect_left(names, (end, 0))]

    @cached_property
    def first_place_names(self) -> dict[str, int]:
        """Where each name that the model of names takes for a place's stands first."""
        names = self.document.place_names or []
        return {self.text[start:end]: start for start, end in reversed(names)}

    def place_name(self, position: int) -> tuple[int, int] | None:
        """The name around a position that the model of names takes for that of a place."""
        names = self.document.place_names or []
        at = bisect_right(names, (position, len(self.text))) - 1
        return names[at] if at >= 0 and position < names[at][1] else None

    def quote_of(self, token: int) -> tuple[int, int] | None:
        """The quotation that a token stands in, if any."""
        return self.document.quote_at(self.parse.starts[token]) if self.document.quotes else None
