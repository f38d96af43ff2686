"""The lexicons of the claims, made ready once: sets of words, and phrases that are looked up token by token."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from newstables.calendar_names import calendar_names, month_numbers
from newstables.extractors.claims.money_words import MoneyWords
from newstables.extractors.claims.phrases import PACKAGE, Phrases, lexicon, phrases_of, word_set
from newstables.extractors.claims.unit_words import UnitWords
from newstables.extractors.dates.vocabulary import zones
from newstables.extractors.numbers.resolve import words as number_words
from newstables.language.lemma import plural
from newstables.language.people import nouns_of_people
from newstables.lexicon import load
from newstables.schemas.claims import ClaimStatus, Comparator, Event, Trend


def _forms(verb: str) -> list[str]:
    """The regular forms of a verb: rise, rises, rising; drop, dropped, dropping."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, plural(verb), verb[:-1] + "ied", verb + "ing"]
    stem = verb.removesuffix("e")
    forms = [verb, plural(verb), stem + "ed", stem + "ing"]
    if len(verb) < 6 and verb[-1] in "bdgmnpt" and verb[-2] in "aeiou" and verb[-3] not in "aeiou":
        forms += [verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    return forms


class _Lexicon(UnitWords, MoneyWords):
    """Everything the rules look up, each made ready at first use; from then on it is an attribute, at no cost.

    A list without a method here is named by its section and its key, "words" left out: `not_counted`,
    `calendar_months`, `stops_determiners`.
    """

    def __getattr__(self, name: str) -> frozenset[str]:
        for file in "lexicon.toml", "words.toml":
            for section, lists in load(PACKAGE, file).items():
                for key in lists:
                    if name in (f"{section}_{key}", section if key == "words" else None):
                        found = word_set(section, key, file)
                        setattr(self, name, found)
                        return found
        raise AttributeError(name)

    @cached_property
    def percent_words(self) -> Phrases[str]:
        return phrases_of("percent")

    @cached_property
    def stops(self) -> frozenset[str]:
        """Words that end a noun phrase."""
        lists = load(PACKAGE, "words.toml")["stops"]
        return frozenset(word for found in lists.values() for word in found) | self.verbs

    @cached_property
    def auxiliaries(self) -> frozenset[str]:
        return self.verbs_auxiliary

    @cached_property
    def verbs(self) -> frozenset[str]:
        """Auxiliaries, irregular forms, and every form of a trend verb that is no noun."""
        return self.auxiliaries | self.verbs_irregular

    @cached_property
    def trend_words(self) -> dict[str, Trend]:
        """Every form of a word of rise or fall → up or down."""
        found: dict[str, Any] = {}
        for direction, listed in lexicon()["trends"].items():
            for word in listed:
                for form in _forms(word) if not direction.endswith("_words") else [word]:
                    found[form] = direction.removesuffix("_words")
        for word, forms in lexicon()["irregular_trends"].items():
            for form in forms:
                found[form] = found[word]
        return found

    @cached_property
    def slight_trends(self) -> dict[str, Trend]:
        """Verbs and nouns of which only a percentage, or a level that they lead to, rises or falls."""
        listed: dict[Trend, list[str]] = lexicon()["slight_trends"]
        return {word: direction for direction, words in listed.items() for word in words}

    @cached_property
    def short_rates(self) -> dict[str, str]:
        """A rate in letters → what an amount is by: pcm, p.a."""
        found: dict[str, str] = lexicon()["short_rates"]
        return found

    @cached_property
    def calendar_months(self) -> frozenset[str]:
        """The months by their whole and short names."""
        return frozenset(month_numbers())

    @cached_property
    def compared_times(self) -> frozenset[str]:
        """What tells that a figure is compared with one of another time."""
        return word_set("compared", "times").union(calendar_names()["months"])

    @cached_property
    def clock_of_day(self) -> frozenset[str]:
        """What beside a time makes it the hour of a day: "at", "p.m.", the zones that dates know."""
        return self.clock_beside_hour.union(self.calendar_clock, zones())

    @cached_property
    def turning(self) -> frozenset[str]:
        """Words of which a sentence must have one to say other than that it is so."""
        denials = {word for word in self.auxiliaries if "n't" in word or "n’t" in word}
        return self.status.keys | {"not", "never", "if", "unless"} | denials

    @cached_property
    def telling(self) -> frozenset[str]:
        """Words that tell something of a number wherever they stand in its sentence."""
        heat_and_money = self.temperature | self.prices
        said = self.turning | self.events.keys | self.cumulative.keys | self.of_life | {"ages"}
        return said | heat_and_money | self.moved_by

    @cached_property
    def moved_by(self) -> frozenset[str]:
        """Words of which a sentence must have one to say that a figure rose or fell (change.trend)."""
        larger_or_smaller = self.compared | self.compared_larger | self.compared_smaller | self.of_strength
        return larger_or_smaller.union(self.trend_words, self.slight_trends, ("loss", "off", "back", "away", "above"))

    @cached_property
    def moved_behind(self) -> frozenset[str]:
        """Words right behind a figure of which one alone says that it rose or fell (change.trend_behind)."""
        return self.compared.union(self.of_strength, ("higher", "lower", "above", "up", "down", "off", ","))

    of_life = frozenset(("expectancy", "age"))

    @cached_property
    def persons_with_ages(self) -> frozenset[str]:
        """What one person is called by what he is or does, and no group."""
        return (self.ages_persons | nouns_of_people()) - self.ages_groups

    @cached_property
    def idioms(self) -> Phrases[bool]:
        """Phrases whose number counts nothing."""
        return Phrases((phrase, True) for phrase in self.idioms_phrases)

    @cached_property
    def law_codes(self) -> Phrases[bool]:
        """Collections of laws, with a number before and behind them."""
        return Phrases((phrase, True) for phrase in self.designators_law_codes)

    @cached_property
    def before_number(self) -> Phrases[bool]:
        """What may stand between a hedge and its number."""
        return Phrases((phrase, True) for phrase in self.skip_before_number)

    @cached_property
    def hedges(self) -> Phrases[Comparator]:
        """What bends an amount, before it: the list that dates and claims share."""
        listed: dict[Any, dict[str, list[str]]] = load("newstables.language", "hedges.toml")
        phrases = ((phrase, bound) for bound, found in listed.items() for phrase in (*found["both"], *found["amounts"]))
        return Phrases(phrases)

    @cached_property
    def before_amounts(self) -> frozenset[str]:
        """Words of which one stands right before an amount that a hedge or a verb of bounds bends (claims.hedges)."""
        return frozenset((*self.before_number.by_last, *self.hedges.by_last, *self.verbs_of_bounds, "a", "an", "the"))

    @cached_property
    def hedges_after(self) -> Phrases[Comparator]:
        return phrases_of("hedges_after")

    @cached_property
    def verbs_of_bounds(self) -> dict[str, Comparator]:
        """The forms of verbs that have an amount for their bound → what they make of it."""
        listed: dict[Comparator, list[str]] = lexicon()["bounding"]
        return {verb: bound for bound, verbs in listed.items() for verb in verbs}

    @cached_property
    def events(self) -> Phrases[Event]:
        return phrases_of("events")

    @cached_property
    def status(self) -> Phrases[ClaimStatus]:
        return phrases_of("status")

    @cached_property
    def cumulative(self) -> Phrases[str]:
        return phrases_of("cumulative")

    @cached_property
    def cardinals(self) -> dict[str, float]:
        return number_words("cardinals")

    @cached_property
    def ordinals(self) -> dict[str, float]:
        return number_words("ordinals")


LEX = _Lexicon()
