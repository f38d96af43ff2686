"""The lexicons of the claims, made ready once: sets of words, and phrases that are looked up token by token."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from flows.lexicon import load

PACKAGE = "flows.extract.claims"
TOKEN = re.compile(r"(?:[a-z]\.){2,}|[0-9]+(?:[.,][0-9]+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|\S")

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases of one or more tokens, each with its value; the longest that fits is found."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        phrases: dict[tuple[str, ...], T] = {}
        for phrase, value in entries:
            phrases.setdefault(tuple(TOKEN.findall(phrase.lower())), value)
        self._by_last = _by_token(phrases, -1)
        self._by_first = _by_token(phrases, 0)
        # The longest token of each phrase: a sentence without any of these holds none of the phrases.
        self.keys = frozenset(max(tokens, key=len) for tokens in phrases)

    def before(self, words: list[str], last: int) -> tuple[T, int] | None:
        """The phrase whose last token is `words[last]`: its value and the index of its first token."""
        if last < 0:
            return None
        for length, phrases in self._by_last.get(words[last], ()):
            first = last + 1 - length
            if first >= 0 and (tokens := tuple(words[first : last + 1])) in phrases:
                return phrases[tokens], first
        return None

    def after(self, words: list[str], first: int) -> tuple[T, int] | None:
        """The phrase whose first token is `words[first]`: its value and the index after its last token."""
        if not 0 <= first < len(words):
            return None
        for length, phrases in self._by_first.get(words[first], ()):
            if (tokens := tuple(words[first : first + length])) in phrases:
                return phrases[tokens], first + length
        return None


def _by_token(phrases: dict[tuple[str, ...], T], place: int) -> dict[str, list[tuple[int, dict[tuple[str, ...], T]]]]:
    """The phrases by the token at `place`, and within it by length, the longest first."""
    index: dict[str, dict[int, dict[tuple[str, ...], T]]] = {}
    for tokens, value in phrases.items():
        index.setdefault(tokens[place], {}).setdefault(len(tokens), {})[tokens] = value
    return {token: sorted(found.items(), reverse=True) for token, found in index.items()}


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure: its name, what it measures, and how many SI units one of it is."""

    name: str
    dimension: str
    factor: float


@cache
def lexicon() -> dict[str, Any]:
    return load(PACKAGE)


@cache
def word_set(section: str, name: str = "words", file: str = "lexicon.toml") -> frozenset[str]:
    """One list of a lexicon as a set, in lower case."""
    return frozenset(word.lower() for word in load(PACKAGE, file)[section][name])


@cache
def phrases(section: str) -> Phrases[str]:
    """The phrases of a section; the value is the key that lists them: "at least" → at_least."""
    return Phrases((phrase, key) for key, found in lexicon()[section].items() for phrase in found)


def plural(noun: str) -> str:
    """The plural of a unit's name by rule: "pound sterling" has its own entry, "inch" its own symbol."""
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


@cache
def units() -> Phrases[Unit]:
    """Units as words and as symbols that cannot be anything else."""
    entries: list[tuple[str, Unit]] = []
    for unit, how in _units():
        for word in how.get("words", ()):
            entries += [(word, unit), (plural(word), unit)]
        entries += [(symbol, unit) for symbol in how.get("symbols", ())]
    return Phrases(entries)


@cache
def guarded_units() -> dict[str, Unit]:
    """Symbols that are words too: a unit only straight after digits."""
    return {symbol: unit for unit, how in _units() for symbol in how.get("guarded", ())}


@cache
def cased_units() -> dict[str, Unit]:
    """Symbols that only their capitals tell apart from another: Nm is no nm."""
    found = load(PACKAGE, "units.toml")["cased"]
    return {symbol: Unit(how["name"], how["dimension"], float(how["factor"])) for symbol, how in found.items()}


def _units() -> list[tuple[Unit, dict[str, Any]]]:
    return [
        (Unit(name, dimension, float(how["factor"])), how)
        for dimension, found in load(PACKAGE, "units.toml").items()
        if dimension != "cased"
        for name, how in found.items()
    ]


@cache
def currency_signs() -> Phrases[str]:
    """What stands before an amount → ISO 4217 code."""
    return Phrases((sign, code) for code, how in _currencies() for sign in how.get("before", ()))


@cache
def currency_words() -> Phrases[str]:
    """What stands after an amount → ISO 4217 code."""
    entries: list[tuple[str, str]] = []
    for code, how in _currencies():
        entries.append((code, code))
        for word in how.get("words", ()):
            entries.append((word, code))
            if "plurals" not in how:
                entries.append((plural(word), code))
        entries += [(word, code) for word in how.get("plurals", ())]
    return Phrases(entries)


@cache
def minor_money() -> Phrases[str]:
    """Hundredths of a currency → the currency's code: cents, pence, Canadian cents."""
    return Phrases(lexicon()["minor_money"].items())


@cache
def bare_minor_money() -> dict[str, str]:
    """Hundredths of a currency that the word does not name: cents → cent."""
    found: dict[str, str] = lexicon()["bare_minor_money"]
    return found


def _currencies() -> list[tuple[str, dict[str, list[str]]]]:
    return list(load(PACKAGE, "currencies.toml").items())


@cache
def percent_words() -> Phrases[str]:
    return phrases("percent")


@cache
def stops() -> frozenset[str]:
    """Words that end a noun phrase."""
    lists = load(PACKAGE, "words.toml")["stops"]
    return frozenset(word for found in lists.values() for word in found) | verbs()


@cache
def stop_class(name: str) -> frozenset[str]:
    return word_set("stops", name, "words.toml")


@cache
def auxiliaries() -> frozenset[str]:
    return word_set("verbs", "auxiliary", "words.toml")


@cache
def verbs() -> frozenset[str]:
    """Auxiliaries, irregular forms, and every form of a trend verb that is no noun."""
    return auxiliaries() | word_set("verbs", "irregular", "words.toml")


@cache
def trend_words() -> dict[str, str]:
    """Every form of a word of rise or fall → up or down."""
    found: dict[str, str] = {}
    for direction, listed in lexicon()["trends"].items():
        for word in listed:
            for form in _forms(word) if not direction.endswith("_words") else [word]:
                found[form] = direction.removesuffix("_words")
    irregular = {"rise": ["rose", "risen"], "fall": ["fell", "fallen"], "grow": ["grew", "grown"], "lose": ["lost"]}
    irregular |= {
        "sink": ["sank", "sunk"],
        "slide": ["slid"],
        "shrink": ["shrank", "shrunk"],
        "dive": ["dove"],
        "cut": ["cut"],
    }
    for word, forms in irregular.items():
        for form in forms:
            found[form] = found[word]
    return found


def _forms(verb: str) -> list[str]:
    """The regular forms of a verb: rise, rises, rising; drop, dropped, dropping."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, plural(verb), verb[:-1] + "ied", verb + "ing"]
    stem = verb.removesuffix("e")
    forms = [verb, plural(verb), stem + "ed", stem + "ing"]
    if len(verb) < 6 and verb[-1] in "bdgmnpt" and verb[-2] in "aeiou" and verb[-3] not in "aeiou":
        forms += [verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    return forms
