"""The lexicons of the claims, made ready once: sets of words, and phrases that are looked up token by token."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Generic, TypeVar

import pycountry

from newstables.extractors.numbers.resolve import words as number_words
from newstables.lexicon import load
from newstables.schemas.claims import ClaimStatus, Comparator, Event, Trend

PACKAGE = "newstables.extractors.claims"
TOKEN = re.compile(r"(?:[a-z]\.){2,}|[0-9]+(?:[.,][0-9]+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|\S")

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases of one or more tokens, each with its value; the longest that fits is found."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        phrases: dict[tuple[str, ...], T] = {}
        for phrase, value in entries:
            phrases.setdefault(tuple(TOKEN.findall(phrase.lower())), value)
        # For a quick look, too: most words end no phrase of a kind, and begin none.
        self.by_last = _by_token(phrases, -1)
        self.by_first = _by_token(phrases, 0)
        # The longest token of each phrase: a sentence without any of these holds none of the phrases.
        self.keys = frozenset(max(tokens, key=len) for tokens in phrases)

    def before(self, words: list[str], last: int) -> tuple[T, int] | None:
        """The phrase whose last token is `words[last]`: its value and the index of its first token."""
        word = words[last]
        if word not in self.by_last:
            return None
        alone, longer = self.by_last[word]
        for length, phrases in longer:
            tokens = tuple(words[last + 1 - length : last + 1])
            if tokens in phrases:
                return phrases[tokens], last + 1 - length
        return None if alone is None else (alone, last)

    def after(self, words: list[str], first: int) -> tuple[T, int] | None:
        """The phrase whose first token is `words[first]`: its value and the index after its last token."""
        word = words[first]
        if word not in self.by_first:
            return None
        alone, longer = self.by_first[word]
        for length, phrases in longer:
            tokens = tuple(words[first : first + length])
            if tokens in phrases:
                return phrases[tokens], first + length
        return None if alone is None else (alone, first + 1)


Index = dict[str, tuple[T | None, list[tuple[int, dict[tuple[str, ...], T]]]]]


def _by_token(phrases: dict[tuple[str, ...], T], place: int) -> Index[T]:
    """By the token at `place`: the value of that token alone, and the longer phrases by length, the longest first."""
    longer: dict[str, dict[int, dict[tuple[str, ...], T]]] = {}
    for tokens, value in phrases.items():
        found = longer.setdefault(tokens[place], {})
        if len(tokens) > 1:
            found.setdefault(len(tokens), {})[tokens] = value
    return {
        token: (phrases.get((token,)), sorted(found.items(), key=lambda item: -item[0]))
        for token, found in longer.items()
    }


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure: its name, what it measures, and how many SI units one of it is."""

    name: str
    dimension: str
    factor: float


def plural(noun: str) -> str:
    """The plural of a unit's name by rule: "pound sterling" has its own entry, "inch" its own symbol."""
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def _units() -> list[tuple[Unit, dict[str, Any]]]:
    return [
        (Unit(name, dimension, float(how["factor"])), how)
        for dimension, found in load(PACKAGE, "units.toml").items()
        if dimension != "cased"
        for name, how in found.items()
    ]


@cache
def _currencies() -> list[tuple[str, dict[str, list[str]]]]:
    """ISO 4217 code → how it is written: by the lexicon, and for the codes that it lacks by the name that ISO gives."""
    found: dict[str, dict[str, list[str]]] = dict(load(PACKAGE, "currencies.toml"))
    lasts = Counter(currency.name.split()[-1].lower() for currency in pycountry.currencies)
    no_money = word_set("currency_units_too")

    def unit(name: str) -> list[str]:
        """`birr` of "Ethiopian birr": no other country's money, and nothing else in English."""
        last = name.split()[-1]
        return [last] if lasts[last] == 1 and last not in no_money and last.isalpha() else []

    for currency in pycountry.currencies:
        name = currency.name.lower()
        if currency.alpha_3[0] != "X" and "(" not in name and name not in lexicon()["currency_names_too"]["words"]:
            found.setdefault(currency.alpha_3, {"words": [name, *unit(name)]})
    return list(found.items())


def _forms(verb: str) -> list[str]:
    """The regular forms of a verb: rise, rises, rising; drop, dropped, dropping."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, plural(verb), verb[:-1] + "ied", verb + "ing"]
    stem = verb.removesuffix("e")
    forms = [verb, plural(verb), stem + "ed", stem + "ing"]
    if len(verb) < 6 and verb[-1] in "bdgmnpt" and verb[-2] in "aeiou" and verb[-3] not in "aeiou":
        forms += [verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    return forms


@cache
def lexicon() -> dict[str, Any]:
    return load(PACKAGE)


@cache
def word_set(section: str, name: str = "words", file: str = "lexicon.toml") -> frozenset[str]:
    """One list of a lexicon as a set, in lower case."""
    return frozenset(word.lower() for word in load(PACKAGE, file)[section][name])


def _phrases(section: str) -> Phrases[Any]:
    """The phrases of a section; the value is the key that lists them: "at least" → at_least."""
    return Phrases((phrase, key) for key, found in lexicon()[section].items() for phrase in found)


class _Lexicon:
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
    def units(self) -> Phrases[Unit]:
        """Units as words and as symbols that cannot be anything else."""
        entries: list[tuple[str, Unit]] = []
        for unit, how in _units():
            forms = [form for word in how.get("words", ()) for form in (word, plural(word))]
            forms += how.get("symbols", ())
            entries += [(form, unit) for form in forms]
            # Before a noun: a 28,000-square-foot lab.
            entries += [(form.replace(" ", " - "), unit) for form in forms if form.replace(" ", "").isalpha()]
        return Phrases(entries)

    @cached_property
    def guarded_units(self) -> dict[str, Unit]:
        """Symbols that are words too: a unit only straight after digits."""
        return {symbol: unit for unit, how in _units() for symbol in how.get("guarded", ())}

    @cached_property
    def cased_units(self) -> dict[str, Unit]:
        """Symbols that only their capitals tell apart from another: Nm is no nm."""
        found = load(PACKAGE, "units.toml")["cased"]
        return {symbol: Unit(how["name"], how["dimension"], float(how["factor"])) for symbol, how in found.items()}

    @cached_property
    def cased_units_lower(self) -> frozenset[str]:
        return frozenset(map(str.lower, self.cased_units))

    @cached_property
    def currency_signs(self) -> Phrases[str]:
        """What stands before an amount → ISO 4217 code."""
        signs = [(sign, code) for code, how in _currencies() for sign in (*how.get("before", ()), code.lower())]
        scaled = [(sign, code) for sign, (code, _) in self.scaled_codes.items()]
        return Phrases(signs + scaled)

    @cached_property
    def scaled_codes(self) -> dict[str, tuple[str, float]]:
        """Codes with the scale in them: MUSD, USDm, TSEK → code and scale."""
        how = lexicon()["code_scales"]
        found = {
            f"{letter}{code.lower()}": (code, scale)
            for code, _ in _currencies()
            for letter, scale in how["before"].items()
        }
        found |= {
            f"{code.lower()}{letter}": (code, scale)
            for code, _ in _currencies()
            for letter, scale in how["after"].items()
        }
        return found

    @cached_property
    def sign_scales(self) -> dict[str, float]:
        """What the number behind such a code is multiplied by."""
        return {sign: scale for sign, (_, scale) in self.scaled_codes.items()}

    @cached_property
    def currency_words(self) -> Phrases[str]:
        """What stands after an amount → ISO 4217 code."""
        entries: list[tuple[str, str]] = []
        for code, how in _currencies():
            if code not in lexicon()["currency_codes_too"]["words"]:
                entries.append((code, code))
            entries += [
                (sign, code) for sign in how.get("before", ()) if len(sign) == 1 and not sign.isalnum() and sign != "#"
            ]
            for word in how.get("words", ()):
                entries.append((word, code))
                if "plurals" not in how:
                    entries.append((plural(word), code))
            entries += [(word, code) for word in how.get("plurals", ())]
        return Phrases(entries)

    @cached_property
    def minor_money(self) -> Phrases[str]:
        """Hundredths of a currency → the currency's code: cents, pence, Canadian cents."""
        return Phrases(lexicon()["minor_money"].items())

    @cached_property
    def bare_minor_money(self) -> dict[str, str]:
        """Hundredths of a currency that the word does not name: cents → cent."""
        found: dict[str, str] = lexicon()["bare_minor_money"]
        return found

    @cached_property
    def percent_words(self) -> Phrases[str]:
        return _phrases("percent")

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
    def turning(self) -> frozenset[str]:
        """Words of which a sentence must have one to say other than that it is so."""
        denials = {word for word in self.auxiliaries if "n't" in word or "n’t" in word}
        return self.status.keys | {"not", "never", "if", "unless"} | denials

    @cached_property
    def telling(self) -> frozenset[str]:
        """Words that tell something of a number wherever they stand in its sentence."""
        heat_and_money = self.temperature | self.prices
        return self.turning | self.events.keys | self.cumulative.keys | self.of_life | heat_and_money

    of_life = frozenset(("expectancy", "age"))

    @cached_property
    def idioms(self) -> Phrases[bool]:
        """Phrases whose number counts nothing."""
        return Phrases((phrase, True) for phrase in self.idioms_phrases)

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
    def hedges_after(self) -> Phrases[Comparator]:
        return _phrases("hedges_after")

    @cached_property
    def events(self) -> Phrases[Event]:
        return _phrases("events")

    @cached_property
    def status(self) -> Phrases[ClaimStatus]:
        return _phrases("status")

    @cached_property
    def cumulative(self) -> Phrases[str]:
        return _phrases("cumulative")

    @cached_property
    def cardinals(self) -> dict[str, float]:
        return number_words("cardinals")

    @cached_property
    def ordinals(self) -> dict[str, float]:
        return number_words("ordinals")


LEX = _Lexicon()
