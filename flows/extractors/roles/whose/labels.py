"""Whose amount it is by the label before it, as lists and tables have it: Sales: $5 million, Nasdaq +0.8%."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import BATTER
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse

_SIGNS = ("+", "-", "−", "–")
_MOVES = frozenset(("up", "down", "unchanged"))
_MOVED = frozenset((*_MOVES, ","))
_LISTED = ("measure", "duration", "money", "rate")
_OF_LABELS = frozenset(("NOUN", "PROPN", "ADJ", "VERB"))
_LONGEST_LABEL = 5
_FARTHEST = 40  # tokens from a name to the last figure in brackets behind it


def labelled(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Nasdaq +0.8%`, `Sales: $5 million`, `Injured: 30`: the name right before a sign or a colon."""
    if (label := label_of(parse, amount)) is not None:
        tells = parse.pos[label] != "ADJ" or parse.lower[label] in events("state")  # 4.1% (previous: 4.3%)
        return _head_of_label(parse, label) if tells else None
    before = amount.first - 1
    if before < 0:
        return None
    signed = parse.words[amount.first][:1] in _SIGNS or parse.words[before] in _SIGNS
    if parse.words[before] in (*_SIGNS, ":"):
        before -= 1
    elif not signed:
        return None
    if (
        signed
        and before > 0
        and parse.tags[before] == "CD"
        and parse.pos[before - 1] == "PROPN"
        and before not in amount.others
    ):
        before -= 1  # S&P 500 +0.3%
    same = before >= 0 and parse.sent_of[before] == parse.sent_of[amount.head]
    opens = parse.sent_of[before - 1] != parse.sent_of[before]
    speaks = opens and parse.words[amount.first - 1] == ":" and parse.pos[before] == "PROPN"  # IMF: not more than 60%
    told = parse.lower[before] in words("labels_of_news")  # VIDEO: 2 dead
    return before if same and not speaks and not told and parse.pos[before] in ("NOUN", "PROPN") else None


def _head_of_label(parse: Parse, last: int) -> int:
    """The noun on which the last word of a label hangs: `Shipments from the Pilbara: 151 million tonnes`."""
    while parse.heads[last] < last and relation(parse, last) == "nmod" and case_of(parse, last):
        last = parse.heads[last]
    return last


def bracketed(parse: Parse, amount: AmountPhrase) -> int | None:
    """`the Toronto exchange (16,369, up 58 points)`, `Vega (up 3 percent)`: the name before a bracket that holds only
    how it stands; not: in Rowe (+320), of whose cases it is told.
    """
    opener, farthest = amount.first - 1, amount.first - _FARTHEST
    while opener > max(0, farthest) and (opener in amount.others or parse.lower[opener] in _MOVED):
        opener -= 1
    if opener < 1 or parse.words[opener] != "(" or opener - 1 in amount.others or parse.pos[opener - 1] != "PROPN":
        return None
    alone = opener == amount.first - 1 and parse.words[amount.after] == ")"
    if alone and parse.tags[opener - 1] == "NNPS" and amount.claim.kind == "number":
        return opener - 1  # Poles (93,680) and Indians (45,449)
    name = _head_of_name(parse, opener - 1)
    if amount.claim.rule == BATTER and opener == amount.first - 1:
        return name  # Brooks (46), Taylor (62 not out)
    first = parse.heads[name] if parse.deps[name] == "conj" else name  # whose preposition is that of all
    if alone and amount.claim.kind in _LISTED and not case_of(parse, first) and _is_in_list(parse, amount):
        return name
    signed = amount.claim.text[0] in "+-−" and alone and not _follows_amount(parse, amount, first)  # Abancay (+62%)
    moves = signed or not _MOVES.isdisjoint(parse.lower[opener : amount.after + 3])
    return opener - 1 if moves and amount.claim.kind in ("number", "count", "percent", "money") else None


def _follows_amount(parse: Parse, amount: AmountPhrase, name: int) -> bool:
    """`$300,000 in the West (+2%)`: in a phrase right behind the amount of which the bracket tells the change."""
    before = parse.left_edge(name) - 1 if case_of(parse, name) else name
    return before != name and before >= 0 and before in amount.others


def _head_of_name(parse: Parse, last: int) -> int:
    """The word of a name on which its last one hangs: Ada Quill, the Bay of Plenty."""
    while parse.heads[last] < last and parse.pos[parse.heads[last]] == "PROPN":
        if relation(parse, last) not in ("flat", "nmod") or (
            parse.deps[last] == "nmod" and case_of(parse, last) != "of"
        ):
            break
        last = parse.heads[last]
    return last


def _is_in_list(parse: Parse, amount: AmountPhrase) -> bool:
    """`the longest are the Asha (340 km) and the Bree (210 km)`: each name with so much of one unit in brackets."""
    alike = {id(other): other for other in amount.others.values() if other.claim.unit == amount.claim.unit}
    beside = (other for other in alike.values() if other is not amount)
    return any(parse.words[other.first - 1] == "(" and parse.pos[other.first - 2] == "PROPN" for other in beside)


def bracketed_price(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Penwell Writer ($4)`, `the storage (up to 2TB)`: the noun before a bracket that opens with its price or size,
    where no other phrase holds that: not `3 percent of output ($4bn)`, `sold it in Paris ($4m)`, `in Orr (40 miles)`.
    """
    noun = amount.first - 2
    sized = amount.claim.kind == "measure" and amount.claim.unit in LEX.dimensions
    sized = sized and LEX.dimensions[amount.claim.unit or ""] != "length"
    if noun < 0 or parse.words[noun + 1] != "(" or not (sized or amount.claim.kind == "money"):
        return None
    known = parse.pos[noun] in ("NOUN", "PROPN") and noun not in amount.others and not case_of(parse, noun)
    known = known and parse.tags[noun - 1] != "CD" and parse.lower[amount.after] != "of"
    place = parse.heads[noun] if relation(parse, noun) in ("flat", "conj") else noun
    core = relation(parse, place) in ("nsubj", "obj", "root", "appos", "list")
    return noun if known and core and place not in amount.others else None


def label_of(parse: Parse, amount: AmountPhrase) -> int | None:
    """The last word of a label before a colon: "Injured: 30"; none where a whole clause stands there, or who speaks."""
    last = amount.first - 2
    if last < 0 or parse.words[last + 1] != ":" or parse.sent_of[last] != parse.sent_of[amount.head]:
        return None
    if parse.pos[last] not in _OF_LABELS:
        return None
    first = last
    while first > 0 and parse.sent_of[first - 1] == parse.sent_of[last] and parse.pos[first - 1] != "PUNCT":
        first -= 1
    clause = any(is_verb(parse, i) and parse.tags[i] != "VBN" for i in range(first, last + 1))
    clause = clause or any(
        parse.pos[i] == "AUX" for i in range(first, last + 1)
    )  # the effects were mild: 14 percent had
    return None if clause or (parse.pos[last] == "PROPN" and first == last) or last - first >= _LONGEST_LABEL else last
