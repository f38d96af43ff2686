"""Spans that hold more than one name, or more than a name: "the Tidal Council's Press Office" is two bodies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import GIVEN, HEAD, POSSESSOR, Words, listed
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.with_persons import persons_apart

_OWNER = re.compile(r"(?:['’]s|(?<=s)['’]) (?=[A-Z])")
_AT = re.compile(r" at (?:the )?(?=[A-Z])")
_ANEW = re.compile(r" and (?:at|in|for|by|with|from) (?:the )?(?=[A-Z])")
_OF_CONGRESS = re.compile(r",? \(?[RDI]-[A-Z]")  # "Ana Duarte, R-Ohio"
_LIES_IN = re.compile(r" in (?:the )?(?=[A-Z])")
# "Kahu Peters of Te Aro", whom no style calls so: where somebody is from
_STYLED = r"(?!(?:Lord|Lady|Baron|Baroness|Earl|Duke|Prince|Princess|King|Queen|Saint|St|Our) )"
_FROM = re.compile(rf"{_STYLED}[A-Z][\w'’-]+ [A-Z][\w'’-]+( of )(?=[A-Z])")
_WHAT_IT_IS = re.compile(r"NGOs? (?=[A-Z])")
# "Ximena Castel y Bruno Ferrer"
_BOTH = re.compile(r"[^\W\d_][\w'’.-]+ [\w'’. -]+?( [ye] )(?=[^\W\d_][\w'’.-]+ [^\W\d_])")
# "Ximena y Bruno Ferrer"
_COUPLE = re.compile(r"([^\W\d_]\w+)(?= (?:y|and) ([^\W\d_]\w+) [^\W\d_])( \w+ )")
# "Vela Electronics Corp. The": another sentence or name begins; not "Co. Ltd", "Corp. of Chile"
_MADE_UP = re.compile(
    r"\b(?:Co|Corp|Inc|Ltd|LLC|Bhd)\. (?!(?:Ltd|Limited|Inc|Corp|LLC|LLP|KG|KGaA|[Pp][Ll][Cc]|Group|Holdings?"
    r"|Co|International|SA|AG|Bhd)\b)(?=[A-Z])"
)
# "Anton Vogt of the Tidal Center"
_SOMEBODY_OF = re.compile(r"([A-Z][\w'’-]+) [A-Z][\w'’-]+( of the )(?=[A-Z])")
_SHORT = re.compile(r" \(([A-Z])[A-Za-z]*\)")
_OWNED = re.compile(r"(.+?)['’]s (.+)")
_MANY = (" were ", " are ", " have ", " both ")
_OF = re.compile(" (?:of|for|on) ")
_SIGN = re.compile(r"(?: and| or|,)? [A-Z]{1,3}$")
_INITIALS = re.compile(r"[A-Z]{2,6}")


def _behind_state(span: Span, text: str) -> Span:
    """ "in Delle, N.C. Velmont Holdings sold it": the sentence ended with the stop of the state."""
    first, _, rest = text[span.start : span.end].partition(" ")
    if (
        not rest
        or first[-1] != "."
        or not text.endswith(", ", 0, span.start)
        or first not in listed("states", "in_print")
    ):
        return span
    return span._replace(start=span.end - len(rest))


def parted(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, each name for itself."""
    found: list[Span] = []
    for span in spans:
        if text.startswith("$", span.end):
            span = _before_money(span, text)
        span = _behind_state(span, text)
        name = text[span.start : span.end]
        if " " not in name:  # most
            found.append(span)
        elif span.kind == PERSON:
            firm = _MADE_UP.search(name)
            if firm is not None:  # "Vela Electronics Corp. Duarte"
                found.append(span._replace(end=span.start + firm.end() - 1, kind=ORGANISATION))
                found.append(span._replace(start=span.start + firm.end()))
                continue
            couple = _COUPLE.match(name)
            if couple is not None and all(words.classes.get(one, 0) & GIVEN for one in couple.group(1, 2)):
                found += _cut(span, couple)
                continue
            lies = _OF_CONGRESS.search(name) or _LIES_IN.search(name) or _FROM.match(name)
            found += (
                [span._replace(end=span.start + lies.start(lies.re.groups))] if lies else _cut(span, _BOTH.match(name))
            )
        elif span.kind == ORGANISATION and not _is_one(span, name, text):
            is_many = " and " in name and text.startswith(_MANY, span.end)
            both = _two_of_words(span, name, gazetteer) if is_many else []
            found += both or _bodies(span, name, words, gazetteer)
        elif span.kind == PLACE and (owned := _OWNED.match(name)) is not None and _is_land(owned[1], gazetteer):
            found += _of_land(span, owned, gazetteer)
        else:
            found.append(span)
    return [one for span in found for one in persons_apart(span, text, words, gazetteer)]


def _of_land(span: Span, owned: re.Match[str], gazetteer: Gazetteer) -> list[Span]:
    """ "South Africa's Kanto": the country, and what is its own where that is known for a body."""
    land, own = span._replace(end=span.start + owned.end(1)), span._replace(start=span.start + owned.start(2))
    return [land, own._replace(kind=ORGANISATION)] if _is_known_body(owned[2], gazetteer) else [land]


def _before_money(span: Span, text: str) -> Span:
    """`to the Treasury and US$6 million`, `gave the Bank C$40`: a name without the letters of the sign behind it."""
    sign = _SIGN.search(text, span.start, span.end)
    return span if sign is None else span._replace(end=sign.start())


def _is_one(span: Span, name: str, text: str) -> bool:
    """Whether initials behind the whole begin with its first letter: "Larkhill University's Rowing Club (LURC)"."""
    short = _SHORT.match(text, span.end)
    return short is not None and short[1] == name[0]


def _cut(span: Span, between: re.Match[str] | None) -> list[Span]:
    """The span as what stands on both sides of what was found in it, of its last group where it has one."""
    if between is None:
        return [span]
    first, second = between.span(between.re.groups)
    return [span._replace(end=span.start + first), span._replace(start=span.start + second)]


def _bodies(span: Span, name: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    whose, _, place = name.rpartition(" ")
    if whose and place in listed("beside", "platforms"):  # "the ITF YouTube channel"
        return [span._replace(end=span.start + len(whose))]
    if _is_known_body(name, gazetteer):
        return [span]  # "Committee on Foreign Investment in the United States"
    said = _WHAT_IT_IS.match(name)
    if said is not None and not _ends_in_head(name, words):
        span = span._replace(start=span.start + said.end())
        name = name[said.end() :]
    may_be_more = ". " in name or " and " in name or " of the " in name
    apart = _apart(span, name, words, gazetteer) if may_be_more else None
    if apart is not None:
        return apart
    lies = _LIES_IN.search(name)
    if lies is not None and _is_land(name[lies.end() :], gazetteer) and _is_headed(name[: lies.start()], words):
        return [span._replace(end=span.start + lies.start())]
    anew = _ANEW.search(name)
    if anew is not None:
        first, second = _cut(span, anew)
        return [*_bodies(first, name[: anew.start()], words, gazetteer), second]
    at = _AT.search(name)
    if at is not None and _is_body(name[at.end() :], words, gazetteer):
        first, second = _cut(span, at)
        return [first, second] if _ends_in_head(_OF.split(name[: at.start()])[0], words) else [second]
    owner = _OWNER.search(name)
    if owner is not None and _has_head(name[owner.end() :], words) and _owns(name[: owner.start()], words, gazetteer):
        one, both, _ = name[: owner.start()].rpartition(" and ")
        if both and _is_headed(one, words):  # "Tidal Association and Ostrava's Harbour Board"
            return [span._replace(end=span.start + len(one)), span._replace(start=span.start + len(one + both))]
        return _cut(span, owner)
    return [span]


def _apart(span: Span, name: str, words: Words, gazetteer: Gazetteer) -> list[Span] | None:
    """A firm and the person behind it, somebody and his body, a body and a country beside it; None where it is one."""
    made_up = _MADE_UP.search(name)
    if made_up is not None:
        firm, behind = span._replace(end=span.start + made_up.end() - 1), name[made_up.end() :]
        next_one = span._replace(start=span.end - len(behind))
        if f"{name[: made_up.start()]} ".startswith(f"{behind} ") or _is_known_body(behind, gazetteer):
            return [firm, next_one]  # "[It bought] Vela Motors Ltd. Vela Motors [declined]"
        is_person = " " in behind and not _has_head(behind, words)
        return [firm, next_one._replace(kind=PERSON)] if is_person else [firm]
    somebody = _SOMEBODY_OF.match(name)
    if somebody is not None and _is_somebody_of(somebody, words):
        first, second = _cut(span, somebody)
        return [first._replace(kind=PERSON), second]
    one, both, other = name.rpartition(" and ")
    is_other = both and (_is_land(other, gazetteer) or _INITIALS.fullmatch(other) is not None)
    if (
        is_other
        and name not in gazetteer.names
        and _is_body(one, words, gazetteer)
        and _is_whole(one, words, gazetteer)
    ):
        return [span._replace(end=span.start + len(one)), *_other_body(span, other)]
    return None


def _two_of_words(span: Span, name: str, gazetteer: Gazetteer) -> list[Span]:
    """ "Delle Health and Vela Construction were": of a verb in the plural such a name is two."""
    one, _, other = name.partition(" and ")
    if " " not in one or " " not in other or " and " in other or " of " in name or _is_known_body(name, gazetteer):
        return []
    return [span._replace(end=span.start + len(one)), span._replace(start=span.end - len(other))]


def _is_somebody_of(match: re.Match[str], words: Words) -> bool:
    """Whether a given name begins it, and only what follows the "of" is a body's."""
    name, of = match.string, match.start(2)
    is_given = words.classes.get(match[1], 0) & GIVEN
    return bool(is_given) and _has_head(name[match.end() :], words) and not _has_head(name[:of], words)


def _is_whole(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether nothing is missing from a body's name: it is known, or a noun of bodies is in it before an "of"."""
    return name in gazetteer.names or _is_headed(name, words)


def _other_body(span: Span, name: str) -> list[Span]:
    """What stands behind "and": initials are a body's, a country is found by its name."""
    return [span._replace(start=span.end - len(name))] if name.isupper() else []


def _has_head(name: str, words: Words) -> bool:
    return any(words.classes.get(part, 0) & HEAD for part in name.split())


def _ends_in_head(name: str, words: Words) -> bool:
    return bool(words.classes.get(name.rpartition(" ")[2], 0) & HEAD)


def _is_headed(name: str, words: Words) -> bool:
    """Whether a noun of bodies ends a name, or what it is of follows: "Ministry of Health"."""
    return _ends_in_head(name, words) or _ends_in_head(_OF.split(name)[0], words)


def _is_known_body(name: str, gazetteer: Gazetteer) -> bool:
    entry = gazetteer.names.get(name)
    return entry is not None and entry.kind == ORGANISATION


def _is_body(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    return _is_known_body(name, gazetteer) or _has_head(name, words) or _INITIALS.fullmatch(name) is not None


def _owns(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether the name before a possessive is a body's own; "People's Party", "the Coalition's Board" have none."""
    if " " not in name and name in words.classes and name not in gazetteer.names:
        return False
    return not words.classes.get(name.rpartition(" ")[2], 0) & POSSESSOR and _is_body(name, words, gazetteer)


def _is_land(name: str, gazetteer: Gazetteer) -> bool:
    entry = gazetteer.names.get(name)
    return entry is not None and entry.kind in (PLACE, COUNTRY)
