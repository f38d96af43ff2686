"""A claim's number as a phrase of its sentence's tree: which of its words hang on what."""

from __future__ import annotations

from dataclasses import dataclass, field

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.position import is_captive, stand_in
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.records import Claim

COUNTED = ("count", "number", "fraction", "ratio")
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "ADJ"))
_OFTEN = frozenset(("time", "times"))  # shot three times: how often, not of what
_NO_NOUNS = _OFTEN | {"more", "fewer", "less", "fold"}  # 150 more than a year ago, a 3-fold rise
_CLOSING = frozenset(('"', "”", "''", "’’"))
_JOINED = ("percent", "money", "temperature", "measure")  # what is told of one thing after another
_FARTHEST = 25  # amounts that a rule looks back at most
_JOINT = 3  # tokens before it that may join it: ", or by", "and just"
_LIGHT = frozenset(("case", "punct", "cc", "mark", "advmod", "det"))  # a head of the phrase is none of these


@dataclass(slots=True)
class AmountPhrase:
    """Tokens of a claim, as indices into the parse of its article."""

    claim: Claim
    first: int  # its first token
    after: int  # the token after its last
    number: int  # the bare number's last token
    head: int  # the token of its words on which the others hang
    noun: int | None  # the noun that it counts
    others: dict[int, AmountPhrase] = field(
        default_factory=dict
    )  # the tokens of all amounts of the article, with theirs
    _place: int | None = field(default=None, init=False)  # once somebody has asked for it

    def place(self, parse: Parse) -> int:
        """The token in whose place the amount stands in the clause; "rose 59 cents to $110": beside the first."""
        if self._place is None:  # thirty rules ask for it
            self._place = self._find_place(parse)
        return self._place

    def _find_place(self, parse: Parse) -> int:
        like = self._first_alike(parse)
        token = stand_in(parse, self.head if like is None else like.head)
        if parse.heads[token] > token and is_of_years(parse, parse.heads[token]):
            token = parse.heads[token]  # fell by 3 percent year-on-year
        for _ in range(3):
            above = parse.heads[token]
            other = self.others.get(above)
            if other is None and parse.tags[above] == "CD" and above < self.first and not _is_part(parse, token):
                token = above  # in the week to April 26 to 460.9 million: beside the date
                continue
            if other is None or other is self or other.counts_things(parse) or other.multiplies(parse):
                break
            token = stand_in(parse, other.head)
        return token

    def _first_alike(self, parse: Parse) -> AmountPhrase | None:
        """`rose 2 percent after the slump of 1991 and 3 percent after that of 2001`, `fall by 17% if it warms by 3
        degrees, or by 11%`: the amount that this one is joined to, where the tree joins it to what stands between.
        """
        above = parse.heads[self.head]
        if self.noun is not None or parse.deps[self.head] != "conj" or self.claim.kind not in _JOINED:
            return None
        beside = self.others.get(above)
        if (beside is not None and beside.claim.unit == self.claim.unit) or parse.pos[above] in ("VERB", "AUX"):
            return None
        before = [self.others[token] for token in range(parse.sentence(above)[0], above) if token in self.others]
        case = parse.prepositions[self.head]
        alike = [
            one
            for one in before
            if (one.claim.kind, one.claim.unit) == (self.claim.kind, self.claim.unit)
            and parse.prepositions[one.head] == case
            and parse.heads[one.head] in parse.ancestors(above)
            and "," not in parse.words[one.after : self.first - _JOINT]
        ]
        return alike[-1] if alike else None

    def count(self, noun: int | None) -> None:
        """Note the noun that it counts, or that it counts none. Where the others stand may hang on that."""
        self.noun, self.head = noun, self.number if noun is None else noun
        for other in self.others.values():
            other._place = None

    def counts_things(self, parse: Parse) -> bool:
        """Whether it counts what its noun names; points and ranks are only how far something moved."""
        return self.noun is not None and parse.lemmas[self.noun].lower() not in words("points")

    @property
    def lasts(self) -> bool:
        """Whether it is a time, or one that is told for each of another: ten hours a day."""
        timed = self.claim.kind == "rate" and (self.claim.unit or "").startswith(("second", "minute", "hour", "day"))
        return self.claim.kind == "duration" or timed

    def multiplies(self, parse: Parse) -> bool:
        """Whether it is a verb itself: what stands beside "doubled" does not stand in its place."""
        return self.claim.kind == "ratio" and parse.pos[self.number] == "VERB"

    def ends_quotation(self, parse: Parse, verb: int) -> bool:
        """Whether it is said before a verb that only tells who said it: "they are under 35," he added."""
        return not _CLOSING.isdisjoint(parse.words[self.after : verb])

    def ends_in_list(self, parse: Parse) -> bool:
        """`forty Sudanese and 12 Chadians were held`: another count follows, whose noun this one does not describe."""
        following = self.others.get(self.after + 1)
        if following is None or following.noun is None or following.first != self.after + 1:
            return False
        return parse.lower[self.after] in ("and", "or", ",") and "-" not in self.claim.text

    def is_in_other(self, token: int) -> bool:
        """Whether a token is of another amount, and not the noun that this counts: no amount has an amount. An ordinal
        only says which.
        """
        other = self.others.get(token)
        return other is not None and other.noun != token and other.claim.kind != "ordinal"

    def shared_unit(self, parse: Parse) -> int:
        """The unit behind a later number of its list, on which it hangs: the percent of "12 and 9 percent"; else its
        own head.
        """
        unit = parse.heads[self.head]
        other = self.others.get(unit)
        shared = other is not None and other is not self and parse.deps[self.head] == "nummod" and unit > self.head
        return unit if shared and other is not None and other.claim.kind == self.claim.kind != "count" else self.head

    def is_whole(self, parse: Parse) -> bool:
        """Whether it is what the amount before it is taken from: two of the five branches, two out of five branches."""
        before = self.others.get(self.first - 3)
        led = parse.lower[self.first - 2 : self.first]
        known = led in (["of", "the"], ["of", "these"], ["of", "those"], ["out", "of"])
        return known and before is not None and before is not self

    def is_less_than(self, whole: AmountPhrase) -> bool:
        """Whether both have a value and this has the smaller one, as a part has."""
        own, other = self.claim.value, whole.claim.value
        return own is not None and other is not None and own < other

    def holds(self, token: int) -> bool:
        """Whether a token is one of the claim's own words."""
        return self.first <= token < self.after


def is_of_years(parse: Parse, token: int) -> bool:
    """Whether a word begins "year-on-year", "month over month" or the like, which tells with what a change compares."""
    behind, word = "".join(parse.lower[token + 1 : token + 5]).replace("-", ""), parse.lower[token]
    return behind.startswith((f"on{word}", f"over{word}"))


def _is_part(parse: Parse, token: int) -> bool:
    """Whether "of" stands before it: one of the two who voted no."""
    return any(parse.deps[one] == "case" and parse.lower[one] == "of" for one in parse.children(token))


def amounts_of(parse: Parse, claims: list[Claim]) -> list[AmountPhrase]:
    """Every claim of an article in its tree, each knowing the others."""
    amounts = [amount_of(parse, claim) for claim in claims]
    owners = {token: amount for amount in amounts for token in range(amount.first, amount.after)}
    for index, amount in enumerate(amounts):
        amount.others = owners
        if amount.noun is None and amount.claim.kind in ("count", "rate"):
            _share_noun(parse, amount, amounts[index + 1 : index + 3])
    return amounts


def _share_noun(parse: Parse, amount: AmountPhrase, later: list[AmountPhrase]) -> None:
    """`five, six and seven cooks`: the numbers of a list share the noun behind the last."""
    end = amount.after
    for other in later:
        between = parse.lower[end : other.first]
        kind = amount.claim.unit_modifiers is not None and other.claim.unit_modifiers is not None
        joints = between[-1:] if kind else between  # 300 electric and 1,200 petrol cars
        if other.claim.unit != amount.claim.unit or not set(joints) <= {",", "and", "or"} or not joints:
            return
        if other.noun is not None:
            amount.noun = amount.head = other.noun
            return
        end = other.after


def amount_of(parse: Parse, claim: Claim) -> AmountPhrase:
    """The claim's words in the tree."""
    first = parse.token_at(claim.start)
    after = parse.token_at(claim.end - 1) + 1
    number = parse.token_at(claim.number_end - 1)
    noun = _counted_noun(parse, claim, number, after)
    head = noun if noun is not None else _lower_end(parse, claim, first, _head(parse, first, after, number))
    return AmountPhrase(claim, first, after, number, head, noun)


def _counted_noun(parse: Parse, claim: Claim, number: int, after: int) -> int | None:
    """The head of what is counted: the noun of the claim's own words that stands highest, else the last."""
    counted = claim.unit.partition(" per ")[0] if claim.unit and claim.kind == "rate" else None
    if not claim.unit or (claim.kind not in COUNTED and counted is None):
        return None
    nouns = [i for i in range(number + 1, after) if parse.pos[i] in _NOMINAL and parse.lower[i] not in _NO_NOUNS]
    if len(nouns) > 1 and is_captive(parse, nouns[-1]):
        nouns.pop()  # took 85 soldiers prisoner
    if counted is not None:  # 200 million passengers a year
        nouns = [i for i in nouns if parse.lemmas[i].lower() == counted and parse.tags[i] == "NNS"]
        nouns = [i for i in nouns if LEX.units.after([counted], 0) is None]
    if not nouns:
        return None
    last = nouns[-1]
    if parse.deps[last] == "conj" and parse.tags[last] == "NNS" and parse.tags[parse.heads[last]] == "NN":
        return last  # 11,000 poker and gaming machines
    if parse.deps[last] == "conj" and "," in (claim.unit_modifiers or "") and parse.pos[last] == "NOUN":
        return last  # 300 police, fire and ambulance workers
    own = set(range(number, after))
    outside = [i for i in nouns if parse.heads[i] not in own or parse.heads[i] == i]
    return outside[-1] if outside else nouns[-1]


def _lower_end(parse: Parse, claim: Claim, first: int, head: int) -> int:
    """`revenue of $4 billion to $5 billion`: the first sum of a range, whose second the tree hangs on the verb."""
    if claim.comparator != "between":
        return head
    led = (child for child in parse.children(head) if first < child < head and parse.deps[child] == "case")
    to = next((child for child in led if parse.lower[child] == "to"), None)
    number = next((token for token in range(first, to or first) if parse.tags[token] == "CD"), None)
    low = head if to is None or number is None else _head(parse, first, to, number)
    bare = low == number  # by five to six percent, in a range of 0.75% to 1%
    return head if bare or parse.lemmas[parse.heads[low]].lower() == "range" else low


def _head(parse: Parse, first: int, after: int, number: int) -> int:
    """The token of [first, after) that hangs on a word outside; the number's own chain decides between several."""
    top = number
    while first <= parse.heads[top] < after and parse.heads[top] != top:
        top = parse.heads[top]
    if parse.deps[top].partition(":")[0] in _LIGHT and top != number:
        return number
    unit = parse.heads[parse.heads[top]]  # of "by 12 and 9 percent" both hang on the unit
    return unit if top == number and parse.deps[top] == "conj" and number < unit < after else top


def told_before(amounts: list[AmountPhrase], index: int) -> list[AmountPhrase]:
    """The amounts before one, as far back as a rule looks: a long article has thousands."""
    return amounts[max(0, index - _FARTHEST) : index]
