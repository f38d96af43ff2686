"""Bylines ("By Jane Roe in Baghdad") at the head of a text, and the names in them."""

from __future__ import annotations

import re
from functools import cache

from newstables.article.dateline import agencies, first_lines
from newstables.calendar_names import month_pattern, weekday_pattern
from newstables.lexicon import alternation, load

_LONGEST_BYLINE = 160
_LONGEST_NAME = 60
_MONTH = rf"(?i:{month_pattern()})\b\.?\s"
# "June 6", "Thu 6 Jun", "Thursday, June 6": people are called June too.
_DATE = rf"(?:{_MONTH}\d|(?i:{weekday_pattern()})\b[.,]{{0,2}}\s(?:{_MONTH})?\d)"
_NAME_WORD = (
    rf"(?!{_DATE})"
    r"(?:[A-ZÀ-ÖØ-ÞĀ-ŽƏ][\w’'.-]*|(?:de|da|di|do|dos|du|del|van|von|der|den|ter|la|le|el|al|bin|ben|ibn|abu)\b)"
)
_NAME = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{1,4}}"
_AND = r"\s*(?:[,;]\s*(?i:and)\b|[,;]|\b(?i:and)\b|&|/|\|)\s*"
# Bylines of other languages: "by", "and", "with". A name may begin with "Von", "Di" or "Par", but does not go on so.
_FOREIGN = {"Von": ("und", "mit"), "Par": ("et", "avec"), "Por": ("[ye]", "con"), "Di": ("e", "con")}
_FOREIGN_AND = re.compile(r",\s|\s+(?:und|et|y|e)\s+")
# "By Jane Roe, transport correspondent, and Jo Dell": what the first of several is.
_OFFICE_BETWEEN = re.compile(
    r",\s[a-z][a-z’' -]{2,40}(?=\s?,\s(?:and|with)\s[A-Z])|,\s[a-z][a-z’' -]{2,40}(?=\sand\s[A-Z])"
)
_BYLINE = re.compile(
    rf"""
    ^\s* (?: (?:Written|Posted|Reported|Published|Story|Words|Article|Report|Analysis|Text|Review|Updated|News|Opinion
             |Feature|Interview|Column|Commentary|Guide|Blog|Guest\s(?:post|column|essay|article|blog|opinion))\s+ )?
    (?: (?i:by) \s*[:|]?\s+ (?: (?:[A-Z]\w+\s+){{0,2}} (?i:writer|correspondent|reporter)s?\s+ )?
      | (?<!\S)(?i:words|text|story|author|reporter|writer)s?\s*:\s* )
    (?P<names> {_NAME}(?:{_AND}{_NAME})* ) \s* (?P<rest> .* ) $
    """,
    re.VERBOSE,
)
# What may follow the names: a place, a desk, an address, a date; not the rest of a sentence.
_AFTER_NAMES = re.compile(
    rf"^(?:and|with)\s+(?:wire|agenc|news|staff|other|correspondents|reporters)|^(?:in|at|from|for|on)\s+[A-Z]|^(?:at|on)\s+\d|^[\s,;|·•(\[–—@-]|^(?:AP|AFP|PA)\b|^\d|^{_DATE}"
)
# "By Jane Roe in Skarv and Jo Dell in Lund": where the first of several is. A place may have an "and" of its own.
_PLACE_BETWEEN = re.compile(
    rf"\s(?:in|at)\s[A-Z][\w’'.-]*(?:,?\s[A-Z][\w’'-]*){{0,3}}(?=(?:,|,?\s(?:and|&))\s{_NAME}\s(?:in|at)\s[A-Z])"
)
_NAME_IN_PLACE = re.compile(
    rf"^(?:From\s+)?(?P<names>(?!From\b){_NAME}(?:{_AND}{_NAME}){{0,2}})\s+(?:in|at|(?P<for>for)(?:\sthe)?)"
    r"\s+(?P<place>[A-Z][\w’'-]+(?:,?\s[A-Z][\w’'-]+){0,3})$"
)
# A family name and a given one: two words apart by a comma, where a list of persons has two words for each.
_TURNED = re.compile(
    r"((?:(?:van|von|de|du|di|da|del|der|le|la|al|el|bin|ben)\s){0,2}[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+),\s*([A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+(?:\s[A-Z]\.?)?)"
)
_MOST_NAME_WORDS = 4
_SHORT_NAME = 3  # words, where nothing but a place behind it says that a line is a name
_WHOLE_NAME = re.compile(_NAME)
_WHOLE_LINE = re.compile(rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{1,6}}")
_NAME_WORDS = 2  # that a name has at least
_SPLIT = re.compile(_AND)
_LEADING_BY = re.compile(r"^(?:by|von|par|por|di)\s+", re.IGNORECASE)
_NO_NAME = re.compile(r"\d|@|://|\s(?:AG|AS|SA)$")  # forms of companies, in capitals: "Ag" and "Sa" are in names too
_MAILED = re.compile(r"\S+@\S+\s\((.+)\)")
_DEGREE = re.compile(r"^(?:[A-Z]{2,4}|Ph\.?D\.?|M\.?D\.?|Jr\.?|Sr\.?)$")


def find_byline(text: str) -> list[str]:
    """The names in a byline among the first lines of `text` ("By Jane Roe and Sam Poe in Baghdad"), in order."""
    for line in first_lines(text):
        if names := names_in_byline(line):
            return names
    return []


def names_in_byline(line: str) -> list[str]:
    """The names in one line that is a byline ("By Jane Roe in Baghdad"); empty where it is none."""
    line = _PLACE_BETWEEN.sub("", _OFFICE_BETWEEN.sub("", line)) if len(line) <= _LONGEST_BYLINE else line
    match = _BYLINE.match(line) if len(line) <= _LONGEST_BYLINE else None
    if match is None:
        return _names_in_foreign(line) if line.startswith(tuple(_FOREIGN)) else []
    parts, rest = _SPLIT.split(match["names"]), match["rest"]
    if rest and not _AFTER_NAMES.match(rest):
        # "By Jane Roe, Head of the Isles Desk": what follows the comma was no name.
        if len(parts) < 2 or line[match.end("names") - 1 :: -1].find(",") < 0:
            return []
        parts = parts[:1]
    return [name for part in parts for name in split_names(_without_trade(part))]


def _names_in_foreign(line: str) -> list[str]:
    match = _foreign().match(line) if len(line) <= _LONGEST_BYLINE else None
    names = next(filter(None, match.groups()), "") if match else ""
    return [name for part in _FOREIGN_AND.split(names) for name in split_names(part)]


@cache
def _foreign() -> re.Pattern[str]:
    """ "Von Jens Vogt und Anna Groß, Kiel"; "Von Jens Vogt, dpa", "Par Luc Petit avec AFP"."""
    agency = f"(?i:{alternation(agencies())})"
    kinds = (
        rf"{by}\s+(?:({_NAME}(?:,\s{_NAME})*\s+{conjunction}\s+{_NAME})(?=\s*$|,\s[A-Z])"
        rf"|({_NAME})(?=(?:,|\s{along})\s{agency}\b))"
        for by, (conjunction, along) in _FOREIGN.items()
    )
    return re.compile("|".join(kinds))


def name_alone(line: str) -> str | None:
    """The name that a line is, with or without a trade behind it ("Jane Roe Staff Writer"); a heading may look so."""
    line = _LEADING_BY.sub("", line.strip())
    head, comma, trade = line.partition(",")
    if comma and (not trade_words().isdisjoint(trade.lower().split()) or trade.lower().startswith(" special to ")):
        line = head
    if len(line) > _LONGEST_NAME or _WHOLE_LINE.fullmatch(line) is None:
        return None
    found = split_names(_without_trade(line))
    is_one = len(found) == 1 and found[0].count(" ") and is_name(found[0]) and not is_button(found[0])
    return found[0] if is_one else None


def names_in_place(line: str) -> list[str]:
    """The names in a line like "Jane Roe in Skarv and Jo Dell in Lund", "From Jane Roe at the UN", "… for The Ledger".

    A heading may look so too: ask only above the article.
    """
    short = _PLACE_BETWEEN.sub("", line) if len(line) <= _LONGEST_BYLINE else ""
    match = _NAME_IN_PLACE.match(short) if len(short) <= _LONGEST_NAME * 2 else None
    if match is None or (match["for"] and not is_of_the_press(match["place"])):
        return []
    names = split_names(match["names"])
    return names if all(len(name.split()) <= _SHORT_NAME for name in names) else []


def is_name(text: str) -> bool:
    """Whether a text is the name of a person and nothing else: two to four capitalised words, "de" and "van" apart."""
    capitalised = sum(word[0].isupper() for word in text.split())
    return capitalised <= _MOST_NAME_WORDS and _WHOLE_NAME.fullmatch(text) is not None


def is_button(text: str) -> bool:
    """Whether a text that looks like a name begins like what a page offers its readers ("Email This")."""
    return text.partition(" ")[0].lower() in _words()["opens_button"]


@cache
def _words() -> dict[str, frozenset[str]]:
    return {key: frozenset(words) for key, words in load("newstables.article", "byline.toml").items()}


@cache
def _trailing_agency() -> re.Pattern[str]:
    """What a byline adds to a name: its agency."""
    return re.compile(rf"\s+(?:{alternation(agencies())})\.?$")


def is_of_the_press(name: str) -> bool:
    """Whether a name is a paper's, an agency's or a desk's ("Valley Herald")."""
    return not _words()["not_in_names"].isdisjoint(name.lower().split())


@cache
def _no_persons() -> frozenset[str]:
    """The words that no name of a person has."""
    words = _words()
    return words["not_in_names"] | words["not_in_names_either"] | words["trades"] | words["opens_trade"]


def trade_words() -> frozenset[str]:
    """What writers are called, in lower case ("reporter")."""
    return _words()["trades"]


def _without_trade(name: str) -> str:
    """A name without the trade or the paper behind it ("Jane Roe Staff Writer", "Jane Roe Valley Herald")."""
    known, words = _words(), name.split()
    for index, word in enumerate(word.lower().strip(".,") for word in words):
        if word in known["opens_trade"]:
            return " ".join(words[:index])
        if word in known["trades"] or (word in known["not_in_names"] and index > _NAME_WORDS):
            return " ".join(words[:_NAME_WORDS] if index >= _NAME_WORDS else ())
    return name


def without_address(name: str) -> str:
    """A name without the address of mail that a feed puts before it ("desk@herald.example (Jane Roe)")."""
    mailed = _MAILED.fullmatch(name)
    return mailed[1] if mailed else name


def split_names(names: str) -> list[str]:
    """The persons in a list like "Jane Roe, Sam Poe and Ann Loe", each once, without desks, agencies and degrees.

    "Roe, Jane", as catalogues have it, is one.
    """
    found: list[str] = []
    turned = _TURNED.fullmatch(names.strip())
    if turned and not any(map(_is_no_name, turned.groups())):
        names = f"{turned[2]} {turned[1]}"
    for part in _SPLIT.split(without_address(names)):
        name = _trailing_agency().sub("", _LEADING_BY.sub("", part.strip(" .,;:|-–—")))
        if name and name not in found and not _is_no_name(name):
            found.append(name)
    return found


def _is_no_name(name: str) -> bool:
    words, lower = _words(), name.lower()
    parts = lower.split()
    return (
        len(name) >= _LONGEST_NAME
        or lower in words["not_names"]
        or (name == lower and len(parts) == 1 and lower != lower.upper())  # a handle ("jane-roe")
        or not _no_persons().isdisjoint(parts)
        or _NO_NAME.search(name) is not None
        or _DEGREE.match(name) is not None
        or name.split()[0] in agencies()  # "PTI Delhi"
    )
