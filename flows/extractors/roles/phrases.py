"""The tokens of a noun phrase: its noun, its modifiers and "of" phrases, and nothing else."""

from __future__ import annotations

from functools import cache

from newstables.calendar_names import calendar_names
from newstables.extractors.claims.unsaid.implied import MAGNITUDE
from newstables.extractors.roles.phrase_edges import (
    before_dash,
    behind_time,
    from_article,
    is_of_two,
    to_end_of_word,
    to_start_of_word,
    without_cut,
)
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.words import words
from newstables.extractors.roles.years import behind_year, is_year
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.language.questions.phrases import is_in_name

_BEFORE = frozenset(("det", "amod", "compound", "nummod", "nmod", "flat", "advmod", "case", "goeswith", "dep"))
_AFTER = frozenset(("flat", "compound", "fixed", "goeswith"))
_NEAR = 4  # tokens of a phrase with another preposition that is as good as part of the name: shares in Vega
_JOINING = frozenset(("in", "at", "for"))
_TOLD = frozenset(("percent", "dollar", "year", "month", "week", "day"))  # behind which a name is somebody else's
_LONGEST = 16  # tokens; what is longer is a list or a mistake
NOUNS = frozenset(("NOUN", "PROPN", "PRON"))
# thousands of building workers; in 2021 alone fires destroyed; meanwhile actual prices
_BEFORE_PHRASE = ("of", "alone", "meanwhile", "however", "moreover", "furthermore", "nevertheless", "nonetheless")


def noun_phrase(parse: Parse, head: int, floor: int = 0, ceiling: int | None = None) -> tuple[int, int]:
    """The tokens (first, after) of the phrase around a noun that stand at or behind `floor` and before `ceiling`.

    Relative clauses, appositions, what is joined by "and", and phrases with another preposition than "of" stay out.
    """
    first, last = head, head
    for child in parse.children(head):
        dep = relation(parse, child)
        if floor <= child < head and dep in _BEFORE and not _is_preposition(parse, child, dep):
            first = min(first, max(floor, parse.left_edge(child)))
        elif child > head and (
            (dep in _AFTER and _is_same_name(parse, head, child)) or _is_of_name(parse, head, child)
        ):
            last = max(last, parse.right_edge(child))
        elif child > head and _is_name_of(parse, head, child):
            last = max(last, _end_of_name(parse, child))
    last = to_end_of_word(parse, last)
    for child in parse.children(head):
        if child > last and relation(parse, child) == "nmod":
            if parse.words[last + 1] == "," or (ceiling is not None and parse.lower[child] == MAGNITUDE):
                break  # the quake, of magnitude 6.8; what has that magnitude is a quake
            if case_of(parse, child) == "of" and _is_taken_away(parse, head, child):
                break  # robbed 30 passengers of phones
            if case_of(parse, child) == "of" or is_in_name(parse, head, child):
                last = max(last, noun_phrase(parse, child)[1] - 1)
            elif _is_part_of_name(parse, head, child, last):
                last = parse.right_edge(child)  # profits at the bank, a stake in Vega
            break
    first = behind_time(parse, first, head) + (parse.tags[first] == "WP$")  # whose contracts
    first = _without_others_before(parse, first, head) if first < head else first
    if parse.pos[head] == "PROPN" and parse.tags[first] == "CD" and _is_of_rank(parse, first):
        first += 1  # Warrant Officer 3 Ada Quill
    first = to_start_of_word(parse, first, floor)
    after = before_dash(parse, first, min(last + 1, first + _LONGEST))
    if ceiling is None or ceiling <= head:
        return first, after
    return first, without_cut(parse, head, first, min(after, ceiling))


def _without_others_before(parse: Parse, first: int, head: int) -> int:
    """The beginning of a noun's phrase without what else the tree hangs on the noun before it."""
    if parse.tags[first] == "IN" and "," in parse.words[first:head]:
        first += parse.words[first:head].index(",") + 1  # in Oslo, Harwick (OSE:HW) shares
    first = head if is_of_two(parse, first, head) else from_article(parse, first, head)
    first = behind_year(parse, first, head)
    first += first < head and parse.lower[first] in _BEFORE_PHRASE
    if parse.words[first] == "(" and ")" in parse.words[first:head]:
        first += parse.words[first:head].index(")") + 1  # 166 (52%) children
    return first


def _is_of_rank(parse: Parse, number: int) -> bool:
    """Whether a number between a noun and a name, both in capitals, tells the rank before it."""
    between = number > 0 and parse.words[number - 1][:1].isupper() and parse.words[number + 1][:1].isupper()
    return between and parse.tags[number - 1] in ("NN", "NNP") and parse.words[number].isdigit()


def is_told_by_state(parse: Parse, pronoun: int) -> bool:
    """`those killed`, `those arrested`: whether a participle right behind a pronoun tells whom it means."""
    behind = pronoun + 1
    told = parse.tags[behind] == "VBN" and parse.heads[behind] == pronoun
    return told and parse.lower[pronoun] == "those"


def _is_part_of_name(parse: Parse, head: int, child: int, last: int) -> bool:
    """Whether a short phrase with another preposition says what a thing is; not for whom: "people for Le Soir"."""
    case = case_of(parse, child)
    short = child - last <= _NEAR and parse.right_edge(child) - last <= _NEAR and case in _JOINING
    if case != "for" and parse.lemmas[child].lower() in _named_times():
        return False  # raised rates in April
    if case == "at" and _is_thrown(parse, head):
        return False  # fired 12 rockets at the port
    if case == "in" and parse.lemmas[child].lower() in words("prisons_in"):
        return False  # remanded nine suspects in prison custody
    is_time = parse.lemmas[child].lower() in words("times") or is_year(parse, child)
    if is_time and not any(parse.tags[one] == "JJS" for one in parse.children(head)):
        return False  # profit for the year, growth in 1986; but the worst flood in half a century
    return short and not (case == "for" and parse.pos[child] == "PROPN")


def _is_taken_away(parse: Parse, noun: int, thing: int) -> bool:
    """Whether "of" tells what a verb takes from its object: cheated 40 clients of their savings; not debts cleared. Of
    two, the last does, and no body of people is taken: 12 customers of a bank.
    """
    if relation(parse, noun) != "obj" or parse.lemmas[parse.heads[noun]].lower() not in words("depriving"):
        return False
    if parse.pos[thing] == "PROPN" or parse.lemmas[thing].lower() in listed("bodies"):
        return False
    others = any(case_of(parse, child) == "of" for child in parse.children(noun) if child > thing)
    return not others and parse.lemmas[noun].lower() not in words("owed")


def _is_thrown(parse: Parse, noun: int) -> bool:
    """Whether a noun is the object of a verb that sends it at something, alone or joined to another."""
    first = parse.heads[noun] if relation(parse, noun) == "conj" else noun
    return relation(parse, first) in ("obj", "nsubj:pass") and parse.lemmas[parse.heads[first]].lower() in words(
        "throwing"
    )


def before_tax(parse: Parse, noun: int) -> int:
    """The profit of which a figure is told: `profit after tax`, `earnings before interest, tax and depreciation`."""
    token = noun
    while token > 1 and (is_taken_off(parse, token) or parse.lower[token] in (",", "and", "or", "&")):
        token -= 1
    off = token < noun and parse.lower[token] in ("before", "after", "excluding")
    return token - 1 if off and parse.pos[token - 1] in ("NOUN", "PROPN") else noun


def is_taken_off(parse: Parse, token: int) -> bool:
    """Whether a word is of what is taken off a profit: the tax of "profit before tax"."""
    return parse.lower[token] in words("taxes")


def own_noun(parse: Parse, noun: int) -> int:
    """The noun before what is no noun, but the verb that measures it: a scan costs $5,000."""
    first = min((child for child in parse.children(noun) if child < noun), default=noun)
    if parse.lower[noun] == "cost" and parse.deps[noun - 1] == "compound" and parse.tags[noun + 1] in ("CD", "$"):
        return noun - 3 if parse.lower[noun - 2] == "of" else noun - 1  # bottles of water cost 5 dinars
    verb = parse.lemmas[noun].lower() in words("measuring") and is_of_two(parse, first, noun)
    return noun - 1 if verb else noun


def _is_same_name(parse: Parse, head: int, child: int) -> bool:
    """Whether what a tree joins flat to a noun belongs to it: no measure, as in "the ring 20cm down"."""
    measured = parse.tags[child] == "CD" and parse.words[child][0].isdigit() and parse.words[child][-1].isalpha()
    return not measured or parse.pos[head] == "PROPN"


def _is_name_of(parse: Parse, noun: int, child: int) -> bool:
    """Whether a name stands right behind the noun that says what it is: lithium miner Salar Norte."""
    named = all(parse.pos[step] == "PROPN" for step in range(noun + 1, child + 1))
    one = parse.tags[noun] == "NN" and parse.lemmas[noun] not in _TOLD  # of three families the names go on
    return parse.deps[child] == "appos" and named and one


def _end_of_name(parse: Parse, child: int) -> int:
    """The last token of a name that begins at a token."""
    last = child
    while parse.pos[last + 1] == "PROPN" and child <= parse.heads[last + 1] <= last:
        last += 1
    return last


def _is_of_name(parse: Parse, head: int, child: int) -> bool:
    """Whether a number right behind a name is part of it: the Russell 2000."""
    beside = child == head + 1 and parse.deps[child] == "nmod:unmarked"
    return beside and (parse.pos[head], parse.pos[child]) == ("PROPN", "NUM")


def _is_preposition(parse: Parse, child: int, dep: str) -> bool:
    """Whether a word before the noun belongs to the clause and not to the phrase: "to the men", "only men"."""
    led = next((one for one in parse.children(child) if one < child and parse.deps[one] == "case"), None)
    if (
        led is not None
        and parse.deps[child] != "nmod:poss"
        and (parse.words[led][0].islower() or led == parse.sentence(led)[0])
    ):
        return True  # among those held is an officer; in 2011 famine; but the Beyond Zero plan
    return dep == "case" or (dep == "advmod" and parse.tags[child] != "RBS") or parse.pos[child] in ("PUNCT", "CCONJ")


@cache
def _named_times() -> frozenset[str]:
    return frozenset(calendar_names()["months"]).union(calendar_names()["weekdays"])
