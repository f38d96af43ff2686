"""The verb that governs a number, and the subject of that verb."""

from __future__ import annotations

import re

from newstables.extractors.claims.nouns import is_plural
from newstables.extractors.claims.sentence import Sentence
from newstables.extractors.claims.vocabulary import LEX

REACH = 30  # tokens back to a clause's verb

LONGEST = 12  # tokens of a subject before its last one

Span = tuple[int, int]
_COMPARING = frozenset(("because", "than", "while", "as"))  # what follows is another phrase
_DEDUCTED = ("tax", "taxes", "interest", "costs", "expenses", "charges", "deductions", "inflation")  # profit after tax
_AND = ("and", "while", "but", "whereas")
_MEASURES = ("record", "minimum", "maximum", "total", "combined", "high", "low", "estimated")
_RELATIVES = ("which", "who", "whose")
# A new subject whose verb is that of the clause before: ", and Corvus 1.9%", "in May, and rents by about 3%".
_GAPPED = re.compile(r"(?:P?A+)?(?:\.?C|\.)D?(N+)(P?)A*")
_PRONOUNS = ("it", "they", "he", "she", "we", "i", "you", "there", "those", "these", "this")


def verb_before(sentence: Sentence, index: int) -> int | None:
    """The nearest token to the left that is a verb, within the clause or the one before it."""
    verb = sentence.letters.rfind("V", max(0, index - REACH), index)
    if verb < 0 or ";" in sentence.words[verb:index]:
        return None
    return verb


def gapped(sentence: Sentence, floor: int, index: int) -> Span | None:
    """The subject right before a figure that has no verb of its own: "Vega lost 3% and Corvus 2%"."""
    if not 0 < floor < index - 1 or sentence.letters[index - 1] not in "NPA":
        return None
    found = _GAPPED.fullmatch(sentence.letters, floor, index)
    if found is None:
        return None
    first, after = found.span(1)
    determined = sentence.letters[first - 1] == "D"
    linked = sentence.words[first - 1 - determined]
    if determined and sentence.words[first - 1] in ("a", "an"):  # , a sharp 3 percent drop
        return None
    named = sentence.is_capital(first) or is_plural(sentence.words[first])
    if not determined and linked == "," and after == first + 1 and not named:
        return None
    if found[2] and (sentence.words[after] not in ("by", "to", "at") or linked not in _AND):
        return None
    if linked == "or" or LEX.nouns_no_name.issuperset(sentence.words[first:after]):
        return None
    last = sentence.words[after - 1]
    return None if last in LEX.nouns_times or last in _MEASURES else (first, after)


def subject(sentence: Sentence, verb: int, floor: int) -> Span | None:
    """The noun phrase before a verb; where the verb has none of its own ("and offers"), that of the verb before it."""
    words, letters = sentence.words, sentence.letters
    for _ in range(4):
        last = verb - 1 if words[verb - 1] != "-" else verb - 3  # nose-dived
        while last >= 0 and (letters[last] in "VA" or words[last] in ("to", "not")):
            last -= 1
        if last > 2 and words[last] == "," == words[last - 2] and letters[last - 1] == "A":
            last -= 3  # sales, however, were
        if last > 0 and words[last] == ",":
            last = _over_insertion(sentence, last)
        while last >= 0 and letters[last] in "RC.PA" and words[last] != ".":
            last -= 1
        if last < 0:
            return None
        places = _over_place(sentence, last + 1) if words[last + 1] == "," else 0
        last = places or last
        if letters[last] == "#" and words[last] in LEX.nouns_times and words[last - 1] in ("a", "an", "per"):
            verb = len(letters[:last].rstrip("#"))  # given the dose twice a day lost
            continue
        if letters[last] == "O" and words[last] in _PRONOUNS and letters[last - 1 : last] == "N":
            verb = letters.rfind("V", 0, last)  # over the years I have
            if verb < 0:
                return None
            continue
        between = words[last + 1 : verb] if last + 1 < verb else ()
        participle = "," in between and (words[verb].endswith("ing") or "having" in between)  # fell Friday, having hit
        listed = (
            last < floor and letters[last] == "N" and words[last + 1] == ","
        )  # flew 870 missions, dropped 265 bombs
        linked = (
            listed
            or "C" in letters[last + 1 : verb]
            or words[last + 1] in ("by", "after", "before", "while", "without")
        )
        if last < floor and letters[last] == "#" and not linked:
            return None
        if (
            letters[last] == "V"
            or participle
            or _is_purpose(sentence, verb, last)
            or (linked and letters.rfind("V", 0, last) >= 0)
        ):
            verb = letters.rfind("V", 0, last + 1)
            while verb > 0 and words[verb - 1] == "to":  # "the first model to come from Munich, and offers"
                verb = letters.rfind("V", 0, verb)
            if verb < 0:
                return None
            continue
        if words[last].endswith("ed") and letters[last - 1] in "AN" and last < verb and words[last] != "united":
            named = last - 1  # the quota now proposed is
            while named > 0 and letters[named] == "A":
                named -= 1
            if named < last - 1 and letters[named] == "N":
                last = named
        first = _phrase_start(sentence, last, listed=places > 0)
        gap = letters.rfind("ND", first, last + 1)  # over the last year | the council has
        if gap >= 0:
            first = gap + 1
        if (
            letters[first] == "P"
            and first > 1
            and letters[first - 2 : first] == "NV"
            and words[first - 1].endswith("ed")
            and words[first - 1] not in LEX.trend_words
            and (places or not letters[last + 1 : verb].strip("VA"))
        ):
            start = first - 1  # the number of people killed in the quake rose
            while start > 0 and letters[start - 1] in "NDP#":
                start -= 1
            return start, last + 1
        if letters[first] == "P" and first > 0 and letters[first - 1] == "V" and _linked_by_form(words, letters, verb):
            verb = first - 1  # convicted in court of helping to defraud
            continue
        if words[last] in LEX.nouns_no_name and first > 1 and _is_aside(sentence, first, last):
            verb = first  # given the dose twice a day lost, and at one point led
            continue
        while first < last and letters[first] in "P#" and words[first + 1] != "-":  # third-period sales
            first += 1
        if first > 1 and letters[first - 2 : first] == "NV" and words[first - 1] in LEX.verbs_participles:
            verb = first - 1  # patients given the drug lost
            continue
        state = verb + 1 if words[verb] == "been" or words[verb] in ("is", "are", "was", "were") else verb
        if letters[last + 1] == "R" and sentence.words[state + 1] == "for" and state + 1 < sentence.size:
            return first, state + 1  # people who have been unemployed for two years
        if letters[first : last + 1].strip("DP") in ("O", "OO") and words[first] in _PRONOUNS:
            verb = letters.rfind("V", 0, first)  # "the airline said it will cut": it is the airline
            if verb < 0:
                return None
            continue
        return first, last + 1
    return None


def _is_aside(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase before a verb only says when or how: "twice a day", "so far", "at one point"."""
    letters = sentence.letters
    if sentence.words[last + 1] == "of":
        return False
    return all(letters[at] in "PD#A" or sentence.words[at] in LEX.nouns_no_name for at in range(first, last))


def _over_place(sentence: Sentence, comma: int) -> int:
    """The city before its country that ends at `comma`: "the blasts in Mombasa, Kenya, killed"; 0 where none does."""
    at = comma - 1
    while at > comma - 4 and sentence.is_capital(at) and sentence.letters[at] == "N":
        at -= 1
    return at - 1 if at < comma - 1 and sentence.words[at] == "," and sentence.is_capital(at - 1) else 0


def _phrase_start(sentence: Sentence, last: int, listed: bool = False) -> int:
    """The first token of the noun phrase that ends at token `last`, prepositions within it included.

    Commas between names are within it where it is a list of them.
    """
    words, letters = sentence.words, sentence.letters
    floor, first = max(0, last - LONGEST), last
    while first > floor:
        run = floor + len(letters[floor:first].rstrip("NDOP#"))  # most of it in one step
        if run < first:
            if not _COMPARING.isdisjoint(words[run:first]):
                while words[first - 1] not in _COMPARING:
                    first -= 1
                return first
            if "after" in words[run:first]:
                link = words.index("after", run)
                if words[link + 1] not in _DEDUCTED and letters.rfind("V", 0, link) >= 0:
                    return link + 1  # closed plants after orders in Asia fell
            first = run
        elif (
            words[first - 1] == "&"
            or (words[first - 1] == "-" and sentence.touches(first - 1))
            or _between_numbers(letters, first - 1)
            or (words[first - 1] == "and" and sentence.is_capital(first) and sentence.is_capital(first - 2))
            or (listed and words[first - 1] == "," and sentence.is_capital(first) and sentence.is_capital(first - 2))
            or (listed and words[first - 2 : first] == [",", "and"] and sentence.is_capital(first))
            or (listed and words[first - 1 : first + 1] == [",", "and"] and sentence.is_capital(first - 2))
        ):
            first -= 1
        else:
            break
    return first


def _linked_by_form(words: list[str], letters: str, verb: int) -> bool:
    """Whether a verb is an infinitive or a participle after a preposition, so that its subject is that of another."""
    while verb > 0 and letters[verb - 1] == "V":
        verb -= 1
    return verb > 0 and (words[verb - 1] == "to" or (letters[verb - 1] == "P" and words[verb].endswith("ing")))


def _over_insertion(sentence: Sentence, comma: int) -> int:
    """The token before an insertion that ends at `comma`: "Vega shares, which had risen for a week, closed at"."""
    words = sentence.words
    if words[comma - 2] == "," and sentence.letters[comma - 1] == "#" and sentence.letters[comma - 3] == "N":
        return comma - 3  # the album, 21, spent
    for at in range(comma - 1, max(0, comma - REACH), -1):
        after = words[at + 1]
        opens = words[at] == "," and (
            after in LEX.insertions or sentence.letters[at + 1] == "#" or after in LEX.verbs_participles
        )
        if words[at] == "," and after.endswith("ing") and "V" not in sentence.letters[:at]:
            return at - 1 if sentence.letters[at - 1] == "N" else comma  # the quake, measuring 7.1, struck
        if opens and words[at + 1] not in _RELATIVES and "V" in sentence.letters[at:comma]:
            return comma  # a clause of its own, not an apposition
        if opens:
            return at - 1 if sentence.letters[at - 1] == "N" else comma
    return comma


def _between_numbers(letters: str, index: int) -> bool:
    """The "and" of "between 2014 and 2017"."""
    return letters[max(0, index - 1) : index + 2] == "#C#"


def _is_purpose(sentence: Sentence, verb: int, last: int) -> bool:
    """Whether "to" and the verb say what for: "drilled a well to pump oil"; not "expects the firm to earn"."""
    words, letters = sentence.words, sentence.letters
    if words[last + 1] != "to" or words[verb - 1] != "to" or letters[last] != "N" or words[verb] in LEX.trend_words:
        return False
    governor = letters.rfind("V", 0, last)
    return governor < 0 or words[governor] not in LEX.object_control
