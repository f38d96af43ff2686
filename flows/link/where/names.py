"""The places that a sentence names, as tokens of its tree: "in Oslo", "the state of Texas", "near Punta del Este"."""

from __future__ import annotations

import re
from dataclasses import replace

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, KnownName, default_gazetteer
from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import noun_phrase
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.tree import characters, is_counted, preposition, relation
from newstables.link.where.place_name import PlaceName, country_of, known_place, states
from newstables.link.where.venues import before_building, joined
from newstables.link.words import words

_EXCHANGE = re.compile(r"\b((?:[A-Z][\w.]*\s){1,3}?)Stock\sExchange")
_ACRONYM = re.compile(r"\s?\(([A-Z]{3,})\)")
_OF_LETTERS = re.compile(r"[a-z][A-Z]{2}|[A-Z]{2}[a-z]")  # MoRA: a body's name in short, and no town of that name
_FULL = 4  # letters that the abbreviation of a state's name has at most
_STRAIGHT = frozenset(("in", "near", "across", "outside", "inside", "throughout", "around", "off", "within", "along"))


def places_in(reading: ArticleReading, sentence: int) -> list[PlaceName]:
    """The places of a sentence, in order."""
    found: list[PlaceName] = []
    for token in range(*reading.parse.sents[sentence]):
        place = _place_at(reading, token)
        if place is None or (found and place.start < found[-1].end):
            continue
        if found and _is_joined(reading, found[-1], place):
            found[-1] = _joined(found[-1], place)
        elif found and (whole := joined(reading, found[-1], place)) is not None:
            found[-1] = whole
        else:
            found.append(place)
    return found


def _is_joined(reading: ArticleReading, first: PlaceName, second: PlaceName) -> bool:
    """Whether "and" joins two places: not "in Kenya; the rest were in Tanzania"."""
    conj = reading.parse.heads[second.token] == first.token and relation(reading.parse, second.token) == "conj"
    return conj and not {";", ":"} & set(reading.text[first.end : second.start])


def _joined(first: PlaceName, second: PlaceName) -> PlaceName:
    """ "Kenya and Tanzania": one place, in no one country."""
    country = first.country if first.country == second.country else None
    return PlaceName(first.token, first.start, second.end, country, known=True)


def _place_at(reading: ArticleReading, token: int) -> PlaceName | None:
    """The place whose phrase `token` heads: behind a preposition of place, or a name before "where"."""
    parse = reading.parse
    if parse.pos[token] not in ("PROPN", "NOUN") or relation(parse, token) in ("flat", "compound", "case"):
        return None
    case = preposition(parse, token) or preposition(parse, parse.heads[token]) * (relation(parse, token) == "conj")
    if case not in words("where", "locatives") and not _is_before_where(reading, token):
        return None
    if case == "from" and not (_is_origin(reading, token) or _is_before_where(reading, token)):
        return None
    if case == "of" and parse.lemmas[parse.heads[token]].lower() in words("where", "compared"):
        return None  # roughly the size of Israel
    if parse.words[token] in words("where", "languages") or parse.words[token] in default_gazetteer().adjectives:
        return None  # "in Hindi"
    first, after = noun_phrase(parse, token)
    start, end = characters(parse, first, after)
    exchange = _EXCHANGE.search(reading.text, start, end)
    if exchange is not None:
        found = known_place(exchange[1].strip())
        return PlaceName(token, *exchange.span(), found.country if found is not None else None, True)
    if parse.pos[token] == "NOUN" and not _is_name(reading, token, start, end):
        part = before_building(reading, token) or _named_part(reading, token, start, end)
        return replace(part, path=_is_path(parse, token, case)) if part is not None else None
    if _ends_name(reading, token, start, end) or _OF_LETTERS.search(reading.text[start:end]):
        return None
    if case in ("to", "into") and reading.text[start:end].split()[-1].lower() in words("where", "hospitals"):
        return None  # "rushed to Mercy Hospital": where they were hurt is another place
    place = _named(reading, token, case, start, end)
    if place is None or _is_before_where(reading, token):
        return place
    place = replace(place, path=_is_path(parse, token, case), origin=case == "from")
    if _is_of_somebody(reading, token, case) or (case == "from" and _is_country(reading, place)):
        return replace(place, holds=False)
    return place


def _is_name(reading: ArticleReading, token: int, start: int, end: int) -> bool:
    """Whether a capital letter within its sentence and a list of towns make a name of what the tagger calls a noun."""
    name = reading.text[start:end]
    inside = token > reading.parse.sents[reading.parse.sent_of[token]][0] + 1
    return inside and name[:1].isupper() and " " not in name and (known_place(name) is not None or is_town(name))


def _is_path(parse: Parse, token: int, case: str) -> bool:
    """Whether a phrase tells a way, or where somebody at its end is: "brought to a friend in Oslo"."""
    head = parse.heads[token]
    is_with_somebody = relation(parse, token) == "nmod" and are_people(parse.lemmas[head].lower())
    above = preposition(parse, head) if is_with_somebody else ""
    return not {case, above}.isdisjoint(words("where", "ways"))


def _ends_name(reading: ArticleReading, token: int, start: int, end: int) -> bool:
    """Whether it ends a longer name, whose capitals follow: "the Agency for Relief in the Near East (ARNE)"."""
    short = _ACRONYM.match(reading.text, end)
    if short is None or reading.parse.pos[reading.parse.heads[token]] != "PROPN":
        return False
    return short[1] != "".join(word[0] for word in reading.text[start:end].split() if word[0].isupper())


def _is_country(reading: ArticleReading, place: PlaceName) -> bool:
    known = known_place(reading.text[place.start : place.end])
    return known is not None and known.kind == COUNTRY


def _is_origin(reading: ArticleReading, token: int) -> bool:
    """Whether "from" tells where somebody comes from: "60 sailors from Iquique", not "independence from France"."""
    parse = reading.parse
    head = parse.heads[token]
    return relation(parse, token) == "nmod" and (is_counted(parse, head) or parse.pos[head] == "PROPN")


def _is_of_somebody(reading: ArticleReading, token: int, case: str) -> bool:
    """Whether a phrase tells whose somebody or what something leads to: "N. of Saudi Arabia", "extradition to N.".

    So does that of a body from which somebody comes: "experts from the Institute in Oslo".
    """
    parse = reading.parse
    if relation(parse, token) != "nmod":
        return False
    head = parse.heads[token]
    is_body = parse.pos[head] == "PROPN"
    return case == "to" or (is_body and (case == "of" or preposition(parse, head) == "from"))


def _is_before_where(reading: ArticleReading, token: int) -> bool:
    parse = reading.parse
    return any(
        parse.deps[c] == "acl:relcl" and any(parse.words[w].lower() == "where" for w in parse.children(c))
        for c in parse.children(token)
    )


def _named(reading: ArticleReading, token: int, case: str, start: int, end: int) -> PlaceName | None:
    """A name behind a preposition: of a known place, or of one that a word in it or "in" makes a place."""
    parse, text = reading.parse, reading.text
    naming = reading.mentions.around(parse.starts[token])
    is_name_of_other = naming is not None and naming[2].kind != "country"
    if is_name_of_other and (not _is_venue(text[start:end]) or case == "of"):
        return None
    _, _, outer = text[start:end].partition(", ")
    if outer and (part := known_place(outer)) is not None:  # "Moscow, Idaho"
        return PlaceName(token, start, end, part.country, True)
    country, known = country_of(text[start:end].removeprefix("the ")), False
    found = known_place(text[start:end]) or _within(text[start:end])
    if found is not None:
        known = True
        country = "USA" if _is_state(reading, text[start:end], found) else found.country
    wider = _wider(reading, token, end)
    if wider is not None:
        country, known = wider, True
    if known:
        if (
            found is not None
            and found.kind == PLACE
            and text[start:end].lower().startswith("the ")
            and found.population < 5_000_000
            and wider is None
        ):
            return None  # "the Paris conference"
        return PlaceName(token, start, end, country, True)
    if case == "of" or (not text[start:end][:1].isupper() and not text[start:end].startswith("the ")):
        return None
    if text[start:end][:1].isupper() and is_town(text[start:end]) and not _is_date(reading, token):
        return PlaceName(token, start, end, country or country_of_town(text[start:end], reading.country_namings), True)
    if _is_venue(text[start:end]) or (case in _STRAIGHT and _looks_like_place(reading, token, text[start:end])):
        return PlaceName(token, start, end, country, False)
    return None


def _within(name: str) -> KnownName | None:
    """The place that "southern Guinea" or "downtown Oslo" is a part of."""
    capital = next((at for at, letter in enumerate(name) if letter.isupper()), 0)
    before = name[:capital].removeprefix("the ").strip()
    return known_place(name[capital:]) if before.isalpha() and before.islower() else None


def _is_state(reading: ArticleReading, name: str, found: KnownName) -> bool:
    """Whether Georgia is the state, by its company: a dateline in the USA, or other states named in full."""
    if found.kind != COUNTRY or name not in states():
        return False
    dateline = reading.dateline
    if dateline is not None:
        place = dateline[2].split(",")[0].title()
        known = known_place(place)
        return (known.country if known is not None else country_of_town(place, {})) == "USA"
    return any(word in states() and len(word) > _FULL and word != name for word in reading.parse.words)


def _is_date(reading: ArticleReading, token: int) -> bool:
    """Whether a word is of a time expression: "in March" is no town."""
    start = reading.parse.starts[token]
    return any(date.start <= start < date.end for date in reading.dates_in(reading.parse.sent_of[token]))


def _looks_like_place(reading: ArticleReading, token: int, name: str) -> bool:
    """Whether an unknown name may be a place: up to three words ("the" is one), no date, no acronym."""
    start = reading.parse.starts[token]
    named = reading.document.place_names
    if _is_date(reading, token) or (named is not None and not any(a <= start < b for a, b in named)):
        return False
    parts = name.split()
    return len(parts) <= 3 and not any(part.isupper() or any(c.isdigit() for c in part) for part in parts)


def _is_venue(name: str) -> bool:
    """Whether the last word of a name says that it is a place: "Chaojhou Township", "Toronto Stock Exchange"."""
    last = name.split()[-1].lower() if name.split() else ""
    return last in words("where", "parts") or name.endswith("Stock Exchange")


def _named_part(reading: ArticleReading, token: int, start: int, end: int) -> PlaceName | None:
    """`the state of Texas`, `the Algerian coast of Tipaza`, `the outskirts of Oslo`: a part of what has a name."""
    parse = reading.parse
    if parse.lemmas[token].lower() not in words("where", "parts") or parse.tags[token] == "NNS":
        return None
    for other in parse.children(token):
        if parse.pos[other] != "PROPN":
            continue
        is_part = relation(parse, other) == "nmod" and preposition(parse, other) in ("of", "in")
        if is_part or other < token or parse.deps[other] == "appos":  # "the city of N.", "N. city", "the city, N."
            first, after = noun_phrase(parse, other)
            name = reading.text[slice(*characters(parse, first, after))]
            if is_part and parse.lemmas[token] == "area" and _is_size(parse, token):
                start = parse.starts[first]  # "the total land area of N.": how large it is
            found = known_place(name)
            wider = _wider(reading, other, characters(parse, first, after)[1])
            town = country_of_town(name, reading.country_namings)
            country = wider or (found.country if found is not None else country_of(name) or town)
            return PlaceName(
                token, start, max(end, parse.ends[after - 1]), country, found is not None or wider is not None
            )
    return None


def _is_size(parse: Parse, area: int) -> bool:
    return any(parse.lower[other] in words("where", "of_sizes") for other in parse.children(area) if other < area)


def _wider(reading: ArticleReading, token: int, end: int) -> str | None:
    """The country of the state or country behind a name: "Moscow, Idaho", "Naples, Florida"."""
    text = reading.text
    if text[end : end + 2] != ", ":
        return None
    match = re.match(r"[A-Z][\w.]*(?:\s[A-Z][\w.]*)?", text[end + 2 : end + 40])
    if match is None:
        return None
    for name in (match[0], match[0].split()[0]):
        found = known_place(name.rstrip(".")) or known_place(name)
        if found is not None and (found.kind == COUNTRY or name in states()):
            return found.country
    return "USA" if match[0].split()[0].rstrip(",") in words("where", "states") else None
