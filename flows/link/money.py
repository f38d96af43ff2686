"""Whose money an amount is in, where the text leaves the country out: "Rs 500" of an article on Mauritius, "$350" of a
New Zealand paper on New Zealand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import pycountry
from babel.numbers import get_territory_currencies

from newstables.article.dateline import agencies
from newstables.extractors.claims.rule_names import ELIDED_UNIT, OF_ARTICLE
from newstables.extractors.dates.resolve.order import country_abroad
from newstables.lexicon import alternation, load
from newstables.link.reading import ArticleReading
from newstables.link.where.home import country_of_all_places, is_told_often
from newstables.link.where.place_name import country_of, known_place
from newstables.link.where.sentence import is_traded
from newstables.link.words import words
from newstables.records import Claim

_LENT = (ELIDED_UNIT, OF_ARTICLE)
_WORD = re.compile(r"[a-z]+")
_USA = "USA"
_OPENING = 200  # characters of a text, in which its agency is named
_DOLLAR = "USD"
_AMERICAN = re.compile(r"\bU\.?S|American")  # "US$5", "5 American dollars", "USD 5"
_SIGN = re.compile(r"(?:.*[ (])?([A-Z¥])[ ]?[0-9]")  # before the figure, behind a hedge
_SIGNS = re.compile(r"\b([A-Z]{1,3})\$")


def set_currency(claim: Claim, countries: Iterable[str | None], settled: dict[str, str]) -> None:
    """Give an amount of money whose text names no country the currency of the first of `countries` that has such money,
    a bare number that of the amount which lent it its unit: `settled` has what earlier claims' units became.

    `countries` are ISO 3166-1 alpha-3 codes, the likeliest first. Dollars stay those of the USA, as news has it, but
    for those of a paper at home (`home_dollar`); an amount with a sign of its own ("£5", "₹5") is what the sign says.
    """
    if claim.kind != "money" or claim.unit is None:
        return
    base, per, each = claim.unit.partition(" per ")
    if claim.rule in _LENT and base in settled:
        claim.unit = settled[base] + per + each
        return
    names = _names_of_sign(claim.text) or _names_in(claim.text) or _names_of(base)  # 9 billion, of francs named before
    if not names:
        return
    for country in countries:
        known = ("pound",) if names == ("lira",) and country in words("money", "lira_of_pounds") else names
        code = next((code for name, code in _monies(country) if name in known), None) if country else None
        if code is not None:
            settled[base] = code
            claim.unit = code + per + each
            return


def home_dollar(reading: ArticleReading, country: str | None) -> str | None:
    """The ISO 4217 code of the dollars of an article's own `country` (ISO 3166-1 alpha-3), if its "$" means those.

    It does in a paper of that country, and where an article on it writes "US$" for the others; it does not where the
    article has a sign for those of home: "NZ$350". A text that names no country is at home where all its places are:
    one on stores in Perth and Queensland.
    """
    country = country or _country_unnamed(reading)
    dollar = next((code for name, code in _monies(country) if name == "dollar"), None) if country else None
    if country is None or dollar in (None, _DOLLAR):
        return None
    signs = set(_SIGNS.findall(reading.text))
    if signs:
        return dollar if signs == {"US"} else None
    home = country_abroad(reading.article.url)
    if home is not None:
        found = pycountry.countries.get(alpha_2=home)
        return dollar if found is not None and found.alpha_3 == country else None
    return dollar if country in _countries_of(reading.article.publisher) or _is_told_at_home(reading, country) else None


def _countries_of(publisher: str | None) -> set[str | None]:
    """The countries that a paper's name holds, or a place of: The Namibian, New Zealand Herald, Toronto Star."""
    parts = (publisher or "").removeprefix("The ").split()
    names = {" ".join(parts[a:b]) for a in range(len(parts)) for b in range(a + 1, len(parts) + 1)}
    places = {known.country for name in names if (known := known_place(name)) is not None}
    return places | {country_of(name) for name in names}


def _is_told_at_home(reading: ArticleReading, country: str) -> bool:
    """Whether an article with a dateline never names its country, as news for readers abroad would, nor an agency."""
    if reading.named_countries[country] or _agency().search(reading.text[:_OPENING]) is not None:
        return False
    return bool(reading.filed_from) or country == _country_unnamed(reading)


def _country_unnamed(reading: ArticleReading) -> str | None:
    """The country that all places of a text lie in which names no country, several times one of them: one whose papers
    write a plain "$" for dollars of their own, as those of Hong Kong ("HK$") do not.
    """
    if +reading.named_countries or "$" not in reading.text:
        return None
    country = country_of_all_places(reading)
    is_home = country in words("money", "plain_dollars") and is_told_often(reading, country or "")
    return country if is_home else None


@cache
def _agency() -> re.Pattern[str]:
    """The agency behind a dateline: (Reuters)."""
    return re.compile(rf"\((?:{alternation(agencies())})\)")


def is_priced_abroad(reading: ArticleReading, claim: Claim) -> bool:
    """Whether money is a price that all the world pays, or of a sentence on somebody of the USA or a union of
    states: "oil rose to $80 a barrel", "the Pentagon will spend $4 billion", "the IMF lent $40 million".
    """
    each = (claim.unit or "").partition(" per ")[2]
    sentence = reading.parse.sent_of[reading.token(claim)]
    if each in words("money", "world_prices") or is_traded(reading, sentence):
        return True
    actors = [actor for _, _, actor in reading.mentions.within(*reading.characters(sentence))]
    return any(actor.country == _USA or actor.sector == "IGO" for actor in actors)


def set_dollar(claim: Claim, before: Claim | None, code: str) -> None:
    """Make an amount in plain dollars ("$350", "350 dollars") one in those of `code`, unless it is placed in the USA.

    A bare number is of the money of the amount `before` it, which lent it its unit.
    """
    base, per, each = (claim.unit or "").partition(" per ")
    if base != _DOLLAR or claim.country == _USA or _AMERICAN.search(claim.text):
        return
    lent = claim.rule == OF_ARTICLE or (before is not None and (before.unit or "").startswith(code))
    if lent or "$" in claim.text or "dollar" in claim.text.lower():
        claim.unit = code + per + each


def _names_of_sign(text: str) -> tuple[str, ...]:
    """What ISO 4217 may call the money of a sign that several countries use: "K30 million", "P200,000"."""
    sign = _SIGN.match(text)
    listed: dict[str, list[str]] = load("newstables.link")["money"]["signs"]
    return tuple(listed.get(sign[1], ())) if sign else ()


def _names_of(base: str) -> tuple[str, ...]:
    """What ISO 4217 may call the money that a unit names without its country."""
    return tuple(words("money", "crowns")) if base in ("crown", "kr") else tuple(filter(None, [_names().get(base)]))


def _names_in(text: str) -> tuple[str, ...]:
    """The names of money that the last word of an amount may stand for; none where a country's adjective is before."""
    if text[:1] in "£₹$€¥":
        return ()
    known, found = _names(), _WORD.findall(text.lower())
    for before, word in zip(["", *found], found, strict=False):
        one = word if word in known else word.removesuffix("s")
        if one not in known and one not in ("crown", "kr"):
            continue
        if before in _adjectives():
            return ()
        return _names_of(one)
    return ()


def _names() -> dict[str, str]:
    """A money's name, as it may be written alone → what ISO 4217 calls it."""
    found: dict[str, str] = load("newstables.link")["money"]["names"]
    return found


@cache
def _adjectives() -> frozenset[str]:
    """The words before the names of money that tell the country: "indian", "south", "swiss"."""
    return frozenset(word for one in pycountry.currencies for word in one.name.lower().split()[:-1])


@cache
def _monies(country: str) -> tuple[tuple[str, str], ...]:
    """The last word of the name of each currency in use in a country, and its code: ("rupee", "MUR")."""
    found = pycountry.countries.get(alpha_3=country)
    if found is None:
        return ()
    codes = [pycountry.currencies.get(alpha_3=code) for code in get_territory_currencies(found.alpha_2)]
    return tuple((word, code.alpha_3) for code in codes if code is not None for word in code.name.lower().split())
