"""Money as the text writes it: signs, codes, codes with their scale, words, hundredths."""

from __future__ import annotations

from collections import Counter
from functools import cache, cached_property

import pycountry

from newstables.extractors.claims.currency.lands import lands_of
from newstables.extractors.claims.phrases import PACKAGE, Phrases, lexicon, word_set
from newstables.language.lemma import plural
from newstables.lexicon import load


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
            found[currency.alpha_3] = {"words": [name, *unit(name)]} | found.get(currency.alpha_3, {})
    return list(found.items())


def _codes_of_dollars() -> list[str]:
    """The codes of dollars and pesos, behind which their sign may stand too."""
    named = [(currency.alpha_3, currency.name.split()) for currency in pycountry.currencies]
    return [code for code, name in named if {"Dollar", "Peso"} & set(name) and len(name) < 4]


def _plurals(how: dict[str, list[str]]) -> list[str]:
    """The plurals that no rule makes; those of one word with each adjective that a country gives: Polish zlotys."""
    listed = how.get("plurals", [])
    adjectives = {word.rpartition(" ")[0] for word in how.get("words", ())} - {""}
    return listed + [f"{adjective} {word}" for adjective in sorted(adjectives) for word in listed if " " not in word]


def _of_lands() -> list[tuple[str, str]]:
    """The units of each money behind the names and adjectives of its country: Bahrain dinars, a Haitian gourde."""
    found: list[tuple[str, str]] = []
    for code, how in _currencies():
        names = {word for word in how.get("words", ()) if word.isascii()} - {code.lower()}
        units = {word.rpartition(" ")[2] for word in (*names, *how.get("plurals", ()))}
        units |= {plural(unit) for unit in units if "plurals" not in how}
        found += [(f"{land} {unit}", code) for land in lands_of(code) for unit in sorted(units)]
    return found


class MoneyWords:
    """The part of the vocabulary that names money."""

    @cached_property
    def currency_signs(self) -> Phrases[str]:
        """What stands before an amount → ISO 4217 code."""
        signs = [(sign, code) for code, how in _currencies() for sign in (*how.get("before", ()), code.lower())]
        scaled = [(sign, code) for sign, (code, _) in self.scaled_codes.items()]
        codes = [(code, code.lower()) for code in _codes_of_dollars()]
        doubled = [(sign, code) for code, small in codes for sign in (f"{small}$", f"${small}")]  # NZD$15, $NZD15
        shared = [(sign, sign) for sign in lexicon()["signs_without_country"]["words"]]
        return Phrases(signs + scaled + doubled + shared)

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
                if word.endswith("dollar"):  # as wires write it
                    entries += [(word.removesuffix("dollar") + short, code) for short in ("dlr", "dlrs")]
            entries += [(word, code) for word in _plurals(how)]
        return Phrases(entries + _of_lands())

    @cached_property
    def currency_codes(self) -> frozenset[str]:
        """ISO 4217 codes, of money that is no more too."""
        return frozenset(code for code, _ in _currencies())

    @cached_property
    def money_by_sums(self) -> dict[str, str]:
        """Names of money that are other words too, money only by the hundred: soles, drams → PEN, AMD."""
        return {word: code for code, how in _currencies() for word in how.get("sums", ())}

    @cached_property
    def minor_money(self) -> Phrases[str]:
        """Hundredths of a currency → the currency's code: cents, pence, Canadian cents."""
        return Phrases(lexicon()["minor_money"].items())

    @cached_property
    def bare_minor_money(self) -> dict[str, str]:
        """Hundredths of a currency that the word does not name: cents → cent."""
        found: dict[str, str] = lexicon()["bare_minor_money"]
        return found
