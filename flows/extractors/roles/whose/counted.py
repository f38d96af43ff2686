"""A number that the words beside it gave no noun, and that counts one by the tree: 150 live performances."""

from __future__ import annotations

from newstables.extractors.claims.plurals import is_plural, listed_plurals, singular
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.phrase_words import with_both_marks
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import subject

_FARTHEST = 10  # tokens between a number and its noun; one right behind it was read, or is none
_NEAR = 12  # tokens between a count and "others" of the same
_PLURALS = ("NNS", "NNPS")
_DESCRIBING = frozenset(("amod", "conj", "cc", "punct", "advmod"))
_DEEPEST = 3  # steps from a joint in a list of adjectives up to their noun
_OPENING = frozenset(("PUNCT", "ADP", "VERB", "AUX", "SCONJ", "CCONJ"))
_MARKS = ("“", "”", "‘", "’", '"')
_NO_MARKS = dict.fromkeys(map(ord, _MARKS))
_WITHIN = frozenset((".", "''", "``", *_MARKS))  # 12 U.S. troops, 12 so-called “ghost guns”
_NO_NOUNS = ("others", "ones", "more")  # who they are was said before


def count_noun(parse: Parse, text: str, amount: AmountPhrase) -> None:
    """Make a bare number a count of the plural noun that it modifies ("two 1,600 feet tall buildings"), up to which the
    claim's words then reach, or of the whole that it is taken from ("five of the three-ton satellites").
    """
    claim = amount.claim
    if amount.others.get(amount.number) not in (None, amount):
        return  # 2’0’ people: two misprinted figures in one token
    if claim.kind == "count" and (
        _is_subject(parse, amount) or _is_adjective(parse, amount) or _is_charged(parse, amount)
    ):
        _cut(text, amount)
    many = _many_of(parse, amount)
    if many is not None and _is_open(parse, amount, many, amount.after + 1):
        _extend(parse, text, amount, many, amount.after + 1)
        return
    if claim.kind != "number" or claim.unit is not None or claim.value is None or claim.value % 1 or claim.value < 2:
        return
    noun = parse.heads[amount.number]
    while parse.deps[noun] == "compound" and parse.heads[noun] > noun and parse.tags[noun] not in _PLURALS:
        noun = parse.heads[noun]  # one billion Gmail monthly active users
    if parse.words[amount.after] in (",", "and", "or"):
        return  # of which it shot down two, targeted the east; rose to 642 and Lao arrivals to 175
    if any(relation(parse, child) == "nummod" and child > amount.number for child in parse.children(noun)):
        return  # from 27 billion two years ago; two 1,600 feet tall buildings
    # right behind it stands what was read, or no noun; a people or a party may be cut off by the name of a day
    nearest = 1 if parse.tags[noun] == "NNPS" and not _goes_on(parse, noun) else 2
    if relation(parse, amount.number) == "nummod" and nearest <= noun - amount.number <= _FARTHEST:
        counted = _is_plural(parse, noun) and parse.lower[noun] not in _NO_NOUNS
        if counted and _is_open(parse, amount, noun, amount.after):
            _extend(parse, text, amount, noun, amount.after)
        return
    whole = _taken_from(parse, amount)
    if whole is None:
        whole = _told_in_all(parse, amount)
    if whole is None:
        whole = _said_to_be_of(parse, amount)
    if whole is None:
        whole = _whom_them_means(parse, amount)
    if whole is not None:
        claim.kind, claim.unit = "count", singular(parse.lower[whole])


def unit_of_share(parse: Parse, whole: int) -> str | None:
    """What a fraction is a share of, where that can be counted: member in "two-thirds of the members", population in
    "a third of the population"; None of a stuff ("half the wheat"), of a time and of what is no noun.
    """
    noun = parse.lower[whole]
    if noun[0].isdigit():  # half of over-65s; but of a decade nothing is counted
        return "person" if _is_led_by_age(parse, whole) else None
    if parse.tags[whole] == "NN":
        return noun if noun in LEX.people_together and noun not in LEX.people_settlements else None
    is_time = parse.lemmas[whole].lower() in words("times")
    return singular(noun) if parse.tags[whole] == "NNS" and not is_time and noun not in _NO_NOUNS else None


def _is_led_by_age(parse: Parse, ages: int) -> bool:
    return not {"over", "under"}.isdisjoint(parse.lower[max(0, ages - 2) : ages])


def unit_of_others(parse: Parse, amount: AmountPhrase, before: list[AmountPhrase]) -> str | None:
    """What "others" are: quarries in `closed 100 quarries and ordered 507 others to change`, by the count before."""
    behind = parse.lower[amount.after : amount.after + 1]
    if amount.claim.kind != "number" or behind != ["others"] or not before:
        return None
    last = before[-1]
    alike = last.claim.kind == "count" and last.noun is not None and last.after > amount.first - _NEAR
    thing = alike and amount.claim.event is None and are_people(last.claim.unit) is not True
    return last.claim.unit if thing and parse.sent_of[last.head] == parse.sent_of[amount.head] else None


def _goes_on(parse: Parse, noun: int) -> bool:
    """Whether a name goes on behind its plural: 20 Stars Deli; not: met two Republicans Thursday."""
    behind = min(noun + 1, len(parse) - 1)
    return parse.tags[behind] == "NNP" and relation(parse, behind) != "obl"


def _is_plural(parse: Parse, noun: int) -> bool:
    """Whether a noun is a plural by its tag, or one that shows none: two A-10 aircraft; a name has a capital."""
    word = parse.lower[noun]
    if parse.tags[noun] == "NNP" and parse.words[noun].islower():
        return is_plural(word)
    bare = parse.tags[noun] == "NN" and word in listed_plurals() and word != "percent"  # 55-45 percent
    return parse.tags[noun] in _PLURALS or bare


def _is_open(parse: Parse, amount: AmountPhrase, noun: int, first: int) -> bool:
    """Whether from token `first` to the noun no mark, verb or preposition stands: another phrase would begin."""
    return all(_is_within(parse, token) or _describes(parse, token, noun) for token in range(first, noun))


def _describes(parse: Parse, token: int, noun: int) -> bool:
    """Whether a token belongs to what describes a noun: two known smugglers, 300 old, blind and deaf horses."""
    for _ in range(_DEEPEST):
        verb = parse.lower[token] in LEX.verbs_no_modifiers  # a further 400 faced charges
        if verb or parse.deps[token] not in _DESCRIBING or parse.heads[token] > noun:
            return False
        token = parse.heads[token]
        if token == noun:
            return True
    return False


def _is_within(parse: Parse, token: int) -> bool:
    """Whether a token can stand in a noun phrase; what hyphens join is one word: state-of-the-art vessels."""
    joined = "-" in parse.words[max(0, token - 1) : token + 2]
    return joined or parse.pos[token] not in _OPENING or parse.words[token] in _WITHIN


def _many_of(parse: Parse, amount: AmountPhrase) -> int | None:
    """`dozens of spent cartridges`: the plural behind "of" and a participle, whose form tells no noun phrase."""
    claim, of = amount.claim, amount.after
    if claim.kind != "count" or claim.unit is not None or claim.value is not None:
        return None
    if parse.lower[of] != "of" or parse.tags[of + 1] != "VBN":
        return None
    noun = parse.heads[of]
    return noun if parse.tags[noun] == "NNS" and of < noun and parse.heads[noun] == amount.head else None


def _extend(parse: Parse, text: str, amount: AmountPhrase, noun: int, first: int) -> None:
    """Make it a count of a noun, whose modifiers begin at token `first`."""
    claim = amount.claim
    unit, named = singular(parse.lower[noun]), parse.tags[noun] == "NNPS"
    claim.kind, claim.unit, claim.rule = "count", unit, "<number> <noun> of its tree"
    if named and parse.lower[noun].startswith(unit):
        claim.unit = parse.words[noun][: len(unit)]  # two Democrats
    amount.count(noun)
    if parse.tags[first] == "DT":
        return  # brought to 109,000 the jobs lost
    if any(i in amount.others for i in range(first, noun + 1)):
        return  # an amount between them is a claim of its own, which this one must not cover
    if noun > first:
        said = text[parse.starts[first] : parse.ends[noun - 1]]
        claim.unit_modifiers = said.translate(_NO_MARKS).strip() or None
    _, claim.end = with_both_marks(text, claim.start, parse.ends[noun])
    claim.text = text[claim.start : claim.end]
    amount.after = noun + 1
    amount.others.update(dict.fromkeys(range(amount.first, amount.after), amount))


def _taken_from(parse: Parse, amount: AmountPhrase) -> int | None:
    """The plural behind "of" and a word that makes it known: five of the three-ton satellites."""
    if parse.lower[amount.after] != "of":
        return None
    for child in parse.children(amount.head):
        if child > amount.after and relation(parse, child) == "nmod" and case_of(parse, child) == "of":
            known = any(parse.deps[c] in ("det", "nmod:poss") for c in parse.children(child))
            return child if known and parse.tags[child] in _PLURALS else None
    return None


def _whom_them_means(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Several men were hurt, two of them badly`: the people who are the subject before the comma, or whom a number of
    them names there.
    """
    comma = parse.words[amount.first - 1] if amount.first else ""
    if comma not in (",", "–", "—") or parse.lower[amount.after : amount.after + 2] != ["of", "them"]:
        return None
    who = subject(parse, parse.heads[amount.head])
    if who is not None and parse.tags[who] == "NN":
        who = next((one for one in parse.children(who) if relation(parse, one) == "nmod"), None)
    if who is None or who > amount.first or parse.tags[who] != "NNS":
        return None
    return who if are_people(parse.lemmas[who].lower()) is True else None


def _told_in_all(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Troops, some 600 in all, came`: the plural right before the comma, of which a figure says how many they are."""
    noun = amount.first - 2
    if noun < 0 or parse.words[noun + 1] not in (",", "(", "–", "—") or parse.tags[noun] not in _PLURALS:
        return None
    behind = parse.lower[amount.after : amount.after + 2]
    if parse.heads[amount.head] != noun:
        return None  # in the villages, 600 in all voted
    return noun if behind in (["in", "all"], ["in", "total"], ["all", "told"]) or behind[:1] == ["altogether"] else None


def _said_to_be_of(parse: Parse, amount: AmountPhrase) -> int | None:
    """`The blaze was one of five started that night`: the common noun that is said to be one of so many."""
    one = parse.heads[amount.head]
    behind = amount.noun is None and relation(parse, amount.head) == "nmod" and case_of(parse, amount.head) == "of"
    ranked = parse.lower[one] == "one" or parse.tags[one] == "JJ"
    if not behind or not ranked or not any(parse.deps[child] == "cop" for child in parse.children(one)):
        return None
    who = subject(parse, one)
    return who if who is not None and parse.tags[who] == "NN" and parse.words[who].islower() else None


def _is_subject(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a verb in its past stands between a number and the noun: "of the men, 65 faced charges"."""
    between = range(amount.number + 1, amount.noun or 0)  # none without a noun
    return any(parse.tags[token] == "VBD" and relation(parse, token) != "amod" for token in between)


def _is_adjective(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether what was taken for a noun describes one behind it: the 400 individual medley."""
    noun = amount.noun
    if noun is None:
        return False
    described = relation(parse, noun) == "amod" and parse.heads[noun] > noun
    return described and parse.tags[noun] == "JJ" and parse.words[noun].islower()


def _is_charged(parse: Parse, amount: AmountPhrase) -> bool:
    """`Twelve accused of theft fled`: a participle that says of what; but "the 12 accused fled"."""
    last = amount.after - 1
    return parse.tags[last] == "VBN" and parse.lower[last : last + 2] == ["accused", "of"]


def _cut(text: str, amount: AmountPhrase) -> None:
    """Leave the number alone: whom it counts was said before."""
    claim = amount.claim
    claim.kind, claim.unit, claim.unit_modifiers, claim.rule = "number", None, None, "<number>"
    for token in range(amount.number + 1, amount.after):
        amount.others.pop(token, None)
    amount.count(None)
    amount.after = amount.number + 1
    claim.end = claim.number_end
    claim.text = text[claim.start : claim.end]
