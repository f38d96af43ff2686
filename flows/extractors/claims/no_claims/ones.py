"""“One” where it counts nothing: a pronoun, a certain somebody, who speaks, an example."""

from __future__ import annotations

from newstables.calendar_names import calendar_names
from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.no_claims.one_victim import is_found, is_victim, joins_victims
from newstables.extractors.claims.no_claims.ones_of_several import is_of_number, is_of_several, opens_range, opens_share
from newstables.extractors.claims.no_claims.years import LAST_YEAR
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.compared import COMPARED
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.unsaid.shared_scales import MOVED
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language.people import nouns_of_people
from newstables.language.questions import speaks
from newstables.language.questions.listed import listed

_MILLENNIUM = 1000  # no year of news: one in 1000
_DETERMINING = ("nummod", "det", "compound")
_BEFALLING = 3  # tokens in which what befell one is told: seriously injured, suffering fatal wounds
_WHERE = ("in", "at", "on", "near")
_SUBJECTS = ("nsubj", "nsubj:pass")
_SPANS = frozenset(("year", "month", "week", "hour", "minute"))  # a one-day match is a kind of match
_OTHERS = frozenset(("another", "other", "next"))
_PARTS_OF_DAYS = frozenset(("morning", "afternoon", "evening"))
_COUNTED = frozenset(
    ("for", "in", "within", "than", "least", "after", "only", "just", "of", "take", "takes", "took", "lasted")
)


def is_pronoun(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether "one" between tokens `left` and `right` counts nothing: a pronoun, somebody, who speaks."""
    following = sentence.words[right].replace("’", "'").partition("'")[0] or sentence.words[right]
    if sentence.words[left] == "by" and sentence.words[right] in listed("judgements"):
        return True  # by one estimate, 900 had left
    if sentence.words[right] == "point" and _moves_by(sentence, left):
        return False  # down by only one point
    if (
        _is_some_time(sentence, left, right)
        or _is_dated(sentence, number)
        or _is_exception(sentence, number, left)
        or _goes_on(sentence, right)
    ):
        return True
    if is_victim(sentence, number, right) or joins_victims(sentence, number, left) or is_found(sentence, right):
        return False
    if sentence.words[right] == "-" and sentence.words[right + 1] in _SPANS and sentence.touches(right):
        return False  # a one-year ban
    if sentence.words[left - 3 : left + 1] == ["all", "-", "in", "-"]:
        return True  # an all-in-one device
    if _is_somebody(sentence, right) or _is_anybody(sentence, number, right) or _is_described(sentence, number, right):
        return True
    if opens_share(sentence, right) or opens_range(sentence, left, right) or is_of_number(sentence, left, right):
        return False
    if is_of_several(sentence, right) or _is_compared(sentence, left):
        return False
    if _tells(sentence, number, left, right) or _is_speaker(sentence, number) or _singles_out(sentence, number):
        return True
    if _introduces(sentence, left, right):
        return True
    if sentence.words[left] in LEX.idioms_before_one and not _is_of_people_told_of(sentence, number, left):
        return not (
            sentence.words[left] == "only" and following[:1].isalpha() and following not in LEX.idioms_after_one
        )
    if not following[:1].isalpha() or following in LEX.idioms_after_one:
        return following != "-"
    if following.endswith("s") and is_plural(following) and singular(following) != following:
        return True  # one goes east
    if (
        sentence.words[left - 1] in ("the", "a", "an")
        and sentence.words[left].isalpha()
        and not LEX.units.after(sentence.words, right)
    ):
        return sentence.words[left] not in LEX.stops  # the average one shrank
    described = sentence.tag(right) == "JJ" and _counts_behind(sentence, number)  # one high school
    return following in LEX.stops and not sentence.is_capital(right) and not described


def _moves_by(sentence: SentenceTokens, left: int) -> bool:
    """Whether a move or a margin stands before "one" and its hedge: rose one point, won by just one point."""
    moved = sentence.words[before_hedge(sentence, left)]
    return moved in ("by", "up", "down") or moved in LEX.trend_words


def _counts_behind(sentence: SentenceTokens, number: Number) -> bool:
    """Whether "one" is the number of a noun behind it by the tree."""
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    return parse.deps[token] == "nummod" and parse.heads[token] > token and parse.pos[parse.heads[token]] == "NOUN"


def _goes_on(sentence: SentenceTokens, right: int) -> bool:
    """`one motion after another`, `one town or another`, `from one to the next`, `one and the other`: many, or any."""
    if _OTHERS.isdisjoint(sentence.words):
        return False  # most
    words, noun = sentence.words, counted_noun(sentence, right, True)
    behind = noun[1] + 1 if noun is not None else right
    other = behind + 1 + (words[behind + 1] == "the")
    if words[behind] not in ("after", "or", "and", "to") or words[other] not in _OTHERS:
        return False
    return not words[other + 1][:1].isalpha() or words[other + 1] in LEX.stops  # not: one leg after another blast


def _is_anybody(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """`one likewise has to think of it`: the subject of a verb that no event befell; but "one later died"."""
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    told = parse.lower[parse.heads[token]] in LEX.events.keys
    return parse.deps[token] == "nsubj" and sentence.tag(right) == "RB" and not told


def _is_described(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """`bids, one focused on concrete`, `one allegedly stolen`: no noun but what describes or does something behind it;
    not what befell somebody, "two were killed and one badly wounded", "four were shot, one critically".
    """
    parse = sentence.document.parse
    if not sentence.words[right].islower() or sentence.is_capital(right):
        return False
    if (
        not LEX.events.keys.isdisjoint(sentence.words[right : right + _BEFALLING])
        or sentence.words[right] in LEX.not_counted
    ):
        return False
    own = parse.deps[parse.token_at(number.start)]
    does = sentence.tag(right) == "VB" and own == "nsubj"  # how does one choose; not: let one go
    return does or (own not in _DETERMINING and sentence.tag(right) in ("VBN", "VBG", "RB", "JJ"))


def _is_somebody(sentence: SentenceTokens, right: int) -> bool:
    """`arrested one Ramesh Kumar`: a certain person of that name, of whom nobody has heard before."""
    if not (sentence.is_capital(right) and sentence.is_capital(right + 1)):
        return False
    given = sentence.text[sentence.starts[right] : sentence.ends[right]] in default_gazetteer().given_names
    return given and sentence.tag(right) == sentence.tag(right + 1) == "NNP"


def _is_compared(sentence: SentenceTokens, left: int) -> bool:
    """`20 cases, compared with just one in May`: as many as those counted before."""
    after = before_hedge(sentence, left)
    return sentence.words[after - 1 : after + 1] in (*COMPARED, *MOVED)


def _tells(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether "one" and its noun only say who speaks: said one diplomat, according to one aide, one onlooker said."""
    words = sentence.words
    if words[left - 1 : left + 1] == ["according", "to"]:
        return True
    if words[left] in LEX.reporting:
        return not _is_told_of(sentence, number, left)
    noun = counted_noun(sentence, right, True)
    return noun is not None and words[noun[1] + 1] in LEX.reporting and not is_plural(words[noun[1]])


def _is_of_people_told_of(sentence: SentenceTokens, number: Number, that: int) -> bool:
    """`said that one man had died`; not "told them that one chance would come", of no chance in particular."""
    parse = sentence.document.parse
    noun = parse.heads[parse.token_at(number.start)]
    return sentence.tag(that) == "IN" and parse.lemmas[noun].lower() in nouns_of_people()


def _is_told_of(sentence: SentenceTokens, number: Number, verb: int) -> bool:
    """Whether "one" stands behind a verb of saying with what that verb tells of: "said one man was dead" and "found one
    man"; not who says it, "said one man".
    """
    parse = sentence.document.parse
    noun = parse.heads[parse.token_at(number.start)]
    if parse.deps[noun] == "obj":
        return sentence.words[verb] != "said"
    behind = parse.deps[noun] in _SUBJECTS and parse.heads[noun] > noun
    return behind and parse.heads[noun] != parse.token_at(sentence.starts[verb])


def _is_speaker(sentence: SentenceTokens, number: Number) -> bool:
    """Whether "one" stands before somebody who says something, "one doctor who works there said", or is who does so
    with a verb that looks like a noun: "one forecast a rise".
    """
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    if parse.heads[token] == token + 1 and parse.tags[token + 2 : token + 3] == ["DT"]:
        return speaks(parse, token)
    return parse.deps[token] in ("nummod", "det") and speaks(parse, parse.heads[token])


def _is_some_time(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`One afternoon in May she left`, `woke one Sunday`: some time; not how long it took, nor how often: "for one
    morning", "only one evening"; of a night, where it opens a sentence.
    """
    part = sentence.words[right]
    if sentence.words[right + 1] == "of":
        return False  # one evening of talks
    if part == "night":
        return sentence.begins(left)
    return (part in _PARTS_OF_DAYS or part in calendar_names()["weekdays"]) and sentence.words[left] not in _COUNTED


def _singles_out(sentence: SentenceTokens, number: Number) -> bool:
    """`One example is …`, `one reason for this was …`: a noun of discourse that is a subject, and counts nothing."""
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    noun = parse.heads[token]
    if parse.lemmas[noun].lower() not in LEX.idioms_singled_out:
        return False
    subject = noun > token and parse.deps[noun] in ("nsubj", "nsubj:outer", "root")
    there = any(parse.deps[child] == "expl" for child in parse.children(parse.heads[noun]))  # there is one exception
    alone = sentence.words[number.left] in ("only", "just")  # only one option remains
    return subject and not (there or alone)


def _introduces(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`In one village, Sarboland, 300 died`: a phrase that opens a sentence and names what it will tell of. Not:
    "After one arrest, the crowd left".
    """
    words = sentence.words
    opens = sentence.begins(left) or words[left - 1] == "that"  # "In one village, Sarboland
    noun = counted_noun(sentence, right, True) if opens and words[left] in _WHERE else None
    spans = noun is not None and (words[noun[1]] in LEX.duration_units or LEX.units.after(words, right) is not None)
    return noun is not None and words[noun[1] + 1] == "," and not spans


def _is_exception(sentence: SentenceTokens, number: Number, left: int) -> bool:
    """`all but one hail from Oslo`: a pronoun, unless the tree has a noun for it ("all but one man")."""
    parse = sentence.document.parse
    return (
        sentence.words[left - 1 : left + 1] == ["all", "but"] and parse.deps[parse.token_at(number.start)] != "nummod"
    )


def _is_dated(sentence: SentenceTokens, number: Number) -> bool:
    """`and one in 1998 left 4,500 dead`: what does something in a year is one of what was told before; one in 1000
    or in 5000 is a share.
    """
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    if parse.deps[token] != "nsubj":
        return False
    behind = [child for child in parse.children(token) if token < child < len(parse) - 1]
    figures = [child for child in behind if len(parse.words[child]) == 4 and parse.words[child].isdecimal()]
    years = [child for child in figures if _MILLENNIUM < int(parse.words[child]) <= LAST_YEAR]
    return any(parse.pos[year + 1] in ("VERB", "AUX", "ADV") for year in years)
