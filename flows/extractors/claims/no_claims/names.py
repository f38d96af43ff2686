"""Numbers that belong to a name, an address or an identifier: Boeing 737, F-16, Article 5, Group of Seven."""

from __future__ import annotations

from newstables.extractors.claims.age.behind_names import is_age_behind_name
from newstables.extractors.claims.capital_words import is_capital_name, is_headline, opens_title
from newstables.extractors.claims.counting.given_to import gives_land_things
from newstables.extractors.claims.counting.models import names_airliner
from newstables.extractors.claims.counting.scores import is_tie_break, tells_score
from newstables.extractors.claims.counting.sets import is_set_of_match
from newstables.extractors.claims.grammar import does_something
from newstables.extractors.claims.measured.metres import RACES
from newstables.extractors.claims.no_claims.joined import is_glued_before, is_glued_behind, is_how_often, is_spaced
from newstables.extractors.claims.no_claims.labels import (
    in_line_up,
    is_bare,
    is_described,
    is_format,
    is_label,
    is_lettered,
    is_measured,
    is_result,
)
from newstables.extractors.claims.no_claims.numbered import (
    is_flat_behind_name,
    is_of_troops,
    is_plain,
    numbers_several,
    numbers_subject,
)
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.gapped_counts import shares_noun
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words

_FIRMS = ("3M",)  # whose names are a figure and a letter of scale
_AT_ADDRESS = frozenset(("at", "outside", "near", "opposite"))
_WHICH_ONE = frozenset(("first", "each", "every", "this", "opening", "final", "last", "next"))
_ON_THE_AIR = ("news", "tv", "radio", "reports", "reported")
_CALL_SIGN = 4  # letters; three of the oldest
_CHANNEL_DIGITS = 2  # television has channels to 69
_WORLD_WARS = 3  # the third is feared
_STREET_WORDS = 4
_HIGHER = frozenset(("higher", "lower", "up", "down", "ahead", "behind", "better", "worse"))
_AIMING = frozenset(("will", "would", "could", "may", "might", "to", "now", "they", "should"))


def is_name(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether the number belongs to a name, an address or an identifier: Boeing 737, F-16, Article 5, 3G, #7."""
    if sentence.words[right : right + 2] == ["-", "to"] and sentence.words[right + 3 : right + 5] == ["-", "year"]:
        return False  # Clark County 6- to 18-year-olds
    for names in _ANY_FORM:
        if names(sentence, number, left, right):
            return True
    if opens_title(sentence, right):
        return True
    if number.form == "digits" and sentence.text[number.start] == "7" and names_airliner(sentence, number):
        return True
    if number.form != "digits":
        somethings = sentence.words[right : right + 2] == ["-", "somethings"]
        return somethings or _is_and(sentence, right) or is_capital_name(sentence, number, left, right)
    for names in _DIGITS_BEFORE if right < sentence.size else ():
        if names(sentence, number, left, right):
            return True
    return _is_after_name(sentence, number, left, right)


def _is_and(sentence: SentenceTokens, right: int) -> bool:
    """`Seven & I Holdings`: a word with a capital that "&" joins to another."""
    return sentence.words[right] == "&" and sentence.is_capital(right - 1) and sentence.is_capital(right + 1)


def _is_of_body(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`the Group of 77`, `the Gang of Four`."""
    if sentence.words[left] != "of" or not sentence.is_capital(left - 1) or sentence.words[left - 1] not in LEX.bodies:
        return False
    return is_bare(sentence, number, right) or number.form == "words"


def _is_designated(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`Article 5`, `Boeing 737`, `No. 10`, `flat 3`."""
    before = sentence.words[left]
    if before == "war" and sentence.words[left - 1] == "world" and (number.value or 0.0) <= _WORLD_WARS:
        return True
    if sentence.is_in_date(left) and sentence.words[right].isalpha():
        return False  # on Boxing Day 40 swimmers came
    if before == "year" and sentence.words[left - 1] == "new" and not is_bare(sentence, number, right):
        return False  # at New Year 40 people were held
    if before in LEX.designators and sentence.is_capital(left):
        named = before == "channel" and sentence.is_capital(left - 1) and sentence.words[left - 1].isalpha()
        return not (named and is_plural(sentence.words[right]))  # in the English Channel 12 people drowned
    known = sentence.words[left - 1] in number_words("ordinals") or sentence.words[left - 1] in _WHICH_ONE
    if known and sentence.words[right].isalpha() and sentence.words[right] not in LEX.stops:
        return False  # in the first phase 40 homes were built
    if before == "number" and _numbers(sentence, number, left - 1):
        return False
    moved = sentence.words[right] in ("point", "points") and sentence.words[right + 1] in _HIGHER
    if moved and sentence.words[left - 1] in LEX.stops_determiners:
        return False  # the index ended the week 12 points lower
    if before in LEX.designators_lower_nouns and is_described(sentence, left) and not is_bare(sentence, number, right):
        return False  # during the season 40 matches were played
    if before in LEX.designators_lower and not (number.form == "digits" and is_measured(sentence, number, right)):
        return True  # page 5; but the ore grades 4.6 g/t
    if before == "." and number.form == "digits" and sentence.words[left - 1] in LEX.designators_stopped:
        return True
    if _is_call_sign(sentence, number, left, right) and (
        is_bare(sentence, number, right) or sentence.tag(right) == "VBZ"
    ):
        return True  # WQBX 13 reports
    return is_label(sentence, left, right) and is_bare(sentence, number, right)


def _is_call_sign(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`KQDT 9 News`, `told WQBX 13`: whether a broadcaster's letters as the USA gives them stand before."""
    if number.form != "digits" or number.end - number.start > _CHANNEL_DIGITS:
        return False
    letters = sentence.text[sentence.starts[left] : sentence.ends[left]]
    if letters[:1] not in ("K", "W") or not letters.isalpha() or not letters.isupper():
        return False
    before = sentence.text[sentence.starts[left - 1] : sentence.ends[left - 1]] if left > 0 else ""
    shouted = len(before) > 1 and before.isupper()  # HE WAS 18
    told = len(letters) == _CALL_SIGN and letters != "WWII"
    told = told or (len(letters) == _CALL_SIGN - 1 and sentence.words[right] in _ON_THE_AIR)
    return told and not shouted and sentence.tag(left) == "NNP"


def _numbers(sentence: SentenceTokens, number: Number, subject: int) -> bool:
    """Whether "number" is a verb: the fleet will number 647, doctors number 2.1 per 1,000, prisoners number 16,458."""
    word = sentence.words[subject]
    several = is_plural(word) and not sentence.is_capital(subject) and not is_plain(sentence, number)
    return word in _AIMING or several or (number.value or 0.0) % 1 > 0


def _is_lettered(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`401(k)`, `4K video`, `Bruins 5, Devils 1`, `6-7(5)`, the rapper `50 Cent`, the firm `3M`."""
    words = sentence.words
    if number.letter == "m" and sentence.text[number.start : number.end] in _FIRMS:
        return counted_noun(sentence, right, False) is None and words[right] != "of"
    if is_tie_break(sentence, left, right) or (number.letter == "b" and _is_planet(sentence, number, left)):
        return True
    if words[right] == "(":
        return is_lettered(sentence, number, right)
    if words[right] == ",":
        return is_result(sentence, number, left, right) and not shares_noun(sentence, number, left, right)
    if words[right] == "cent" and sentence.is_capital(right):
        return True
    if number.letter == "k" and words[right] in ("report", "form", "filing"):  # its 10K report
        return True
    return bool(number.letter) and is_format(sentence, number, right)


def _is_planet(sentence: SentenceTokens, number: Number, left: int) -> bool:
    """`HD 40307 b`: the first planet of a star whose number stands behind the capitals of its catalogue."""
    catalogue = sentence.phrase(left, left + 1) if left >= 0 else ""
    whole = number.bare % 1 == 0 and sentence.text[number.end - 1] == "b"
    return whole and len(catalogue) > 1 and catalogue.isalpha() and catalogue.isupper()


def _is_before_name(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`15 Keenan, 14 Larmour`, `the 787 Dreamliner`, `16-18 Mill Lane`."""
    words, before, capital = sentence.words, sentence.words[left], sentence.is_capital(right)
    joined = words[right] == "-" and sentence.touches(right) and sentence.is_capital(right + 1)  # 15-Ray Holt
    if (capital or joined) and number.end - number.start < 3 and in_line_up(sentence, left, right):
        return True
    named = capital and before[:1].isalpha() and (before not in LEX.stops or before == "the")
    if named and _names_model(sentence, number, right) and not is_measured(sentence, number, right):
        return True
    if capital and words[right] == "news" and not is_name_or_noun(words[right + 1]):
        return True  # 7 News reported
    if capital and words[right] in LEX.ranking_of_lists and is_plain(sentence, number):
        return True  # The World's 50 Best Restaurants, the 100 Most Influential People
    if capital and before in _AT_ADDRESS and _is_house(sentence, number, right):
        return True
    if words[right] == "hurdles" and before in ("the", "m", "metres", "meters") and number.bare in RACES:
        return True  # the 400 hurdles
    name = right + 2 if words[right] in ("-", "–") else right
    block = right + (words[right] == "-")
    if words[block : block + 2] == ["block", "of"]:  # in the 0 to 100 block of Mill Lane
        return True
    if (
        len(words[name]) > 1
        and sentence.is_capital(name)
        and sentence.phrase(name, name + 1).isupper()
        and LEX.units.after(words, name) is not None
    ):
        return False  # a 512 GB drive
    return sentence.is_capital(name) and number.scale == 1.0 and _names_street(sentence, name)


def _names_street(sentence: SentenceTokens, first: int) -> bool:
    """`16 Old Mill Lane`, `16 Lenina street`: capitals up to the word for a street; not 40 German soldiers close to."""
    for token in range(first, first + _STREET_WORDS):
        capital = sentence.is_capital(token)
        if sentence.words[token] in LEX.designators_street and (capital or token > first):  # 22 Avenue Foch
            return capital or not is_name_or_noun(sentence.words[token + 1])  # 40 German road workers
        if not capital and sentence.words[token] != ".":  # 16 Mt. Vernon Street
            return False
    return False


def _is_house(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """`at 10 Janpath`: a bare number before a name with nothing behind it that could be counted."""
    if not is_plain(sentence, number) or is_measured(sentence, number, right):
        return False
    end = right
    while sentence.is_capital(end) and sentence.words[end].isalpha() and not is_plural(sentence.words[end]):
        end += 1
    return end > right and not is_name_or_noun(sentence.words[end]) and sentence.words[right] not in LEX.calendar_clock


def _is_after_name(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`Fahrenheit 451`, a line of its own: `Meal 2`."""
    before = sentence.words[left]
    opens = right >= sentence.size or (number.value == 1.0 and is_plural(sentence.words[right]))  # Ligue 1 clubs
    if left < 0 or gives_land_things(sentence, left, right):
        return False
    if is_flat_behind_name(sentence, number, left) or numbers_subject(sentence, number, right):
        return True
    if numbers_several(sentence, number, left, right):
        return True
    if sentence.begins(left) and not opens:
        return False
    if not before.isalpha() or before in LEX.stops or not sentence.is_capital(left):
        return False  # most
    titled = left > 1 and sentence.is_capital(left - 1)  # on Monday The Rangers 2 led
    if sentence.words[left - 1] == "the" and is_plural(before) and right > left + 1 and not titled:
        return False  # and the Greens 11
    if shares_noun(sentence, number, left, right) or is_age_behind_name(sentence, number, left, right):
        return False
    return not does_something(sentence, number) and _ends_name(sentence, number, right)


_ANY_FORM = (is_glued_before, is_how_often, is_spaced, _is_of_body, _is_designated)
_DIGITS_BEFORE = (_is_lettered, is_glued_behind, _is_before_name, is_of_troops)  # for digits with something behind them


def is_of_somebody(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a number owns something, as pronouns and names do: one's life, two's company, NBC 5's reporter."""
    if sentence.text[number.end : number.end + 2] not in ("'s", "’s"):
        return False
    return number.form == "words" or sentence.is_capital(sentence.before(number.start))


def _names_model(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """A bare number before capitalised words of which none is a plural: "the 787 Dreamliner"."""
    if not is_plain(sentence, number) or _is_behind_verb(sentence, number):
        return False
    return (
        sentence.words[right].isalpha()
        and sentence.words[right] not in LEX.stops
        and counted_noun(sentence, right, False) is None
    )


def _is_behind_verb(sentence: SentenceTokens, number: Number) -> bool:
    """`to add 41 Airbus A330neo and A320neo jets`: a model's name would have an article."""
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    return token > 0 and parse.tags[token - 1].startswith("VB")


def _ends_name(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """A bare number after a capitalised word: a name, unless something is counted or measured right after it."""
    following = sentence.words[right]
    if not is_plain(sentence, number):
        return False
    if following in ("-", "–") and sentence.words[right + 1].isdigit():
        of_match = is_set_of_match(sentence, right - 1)  # defeating Anna Brandt 6-1, 6-3
        return not (of_match or tells_score(sentence, number.left, right + 2))  # beat Ravensby 3-1
    several = is_plural(following) and (not sentence.is_capital(right) or is_headline(sentence))
    if following in ("percent", "%", "per", "to", "people") or (several and number.value != 1.0):
        return False  # but: Ligue 1 clubs, for one counts no plural
    return not LEX.units.after(sentence.words, right)
