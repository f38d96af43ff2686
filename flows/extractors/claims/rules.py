"""The order of the rules: each number is dropped as no claim, or read by the first rule that fits."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newstables.extractors.claims.age.ages import OLDER_OR_YOUNGER, may_open_age, read_aged, read_old, read_or_older
from newstables.extractors.claims.age.ages_of_life import read_age_of_life
from newstables.extractors.claims.age.behind_names import read_age_of_person
from newstables.extractors.claims.age.decades import BEHIND_DECADE, read_decade, take_decade
from newstables.extractors.claims.age.presumed import AGES, read_of_ages, read_presumed
from newstables.extractors.claims.age.reached import TURNING, read_at_age, read_turning
from newstables.extractors.claims.counting.boundaries import BOUNDARIES, is_boundary, read_boundary
from newstables.extractors.claims.counting.centuries import CENTURIES, RUNS, names_runs, read_century
from newstables.extractors.claims.counting.counts import read_attributive, read_count
from newstables.extractors.claims.counting.models import is_series, read_models
from newstables.extractors.claims.counting.multipliers import read_manifold, read_multiplier, settle_multiple
from newstables.extractors.claims.counting.ordinals import RANKED, read_ordinal, read_rank
from newstables.extractors.claims.counting.ratios import read_multiple, read_to_one
from newstables.extractors.claims.counting.scores import read_all
from newstables.extractors.claims.currency.bookkeeping import settle_brackets
from newstables.extractors.claims.currency.hundredths import read_hundredths
from newstables.extractors.claims.currency.money import may_open_money, read_named, read_signed
from newstables.extractors.claims.currency.money_signs import (
    ends_shillings,
    read_lost_sign,
    read_shillings,
    sign_before,
)
from newstables.extractors.claims.gates import ANY, Asked, Gates, OpenRules, Words
from newstables.extractors.claims.measured.below_zero import read_below_zero
from newstables.extractors.claims.measured.clocks import read_clock
from newstables.extractors.claims.measured.letters import is_type_counted, settle_letter
from newstables.extractors.claims.measured.measures import may_open_unit, read_measure
from newstables.extractors.claims.measured.parts_of_units import read_part
from newstables.extractors.claims.measured.percent import read_percent
from newstables.extractors.claims.measured.points import read_part_of_point
from newstables.extractors.claims.measured.rates import read_bare_rate
from newstables.extractors.claims.no_claims.addresses import ADDRESSES, in_address
from newstables.extractors.claims.no_claims.calibres import FIREARMS, is_calibre
from newstables.extractors.claims.no_claims.furniture import is_furniture
from newstables.extractors.claims.no_claims.hours import HOURS, is_clock, is_hour
from newstables.extractors.claims.no_claims.idioms import is_idiom
from newstables.extractors.claims.no_claims.labels import (
    ERRORS_OR_SECTIONS,
    goes_on,
    is_measured,
    is_school_year,
    names_error_or_section,
)
from newstables.extractors.claims.no_claims.misprints import is_broken, is_unreadable
from newstables.extractors.claims.no_claims.named_parts import SIDES, is_named_part
from newstables.extractors.claims.no_claims.names import is_name, is_of_somebody
from newstables.extractors.claims.no_claims.numbered import numbers_subject
from newstables.extractors.claims.no_claims.ones_of_several import is_of_part
from newstables.extractors.claims.no_claims.plain_words import is_among_plain_words
from newstables.extractors.claims.no_claims.plays import PLAYED_SIDES, is_of_play
from newstables.extractors.claims.no_claims.results import SCORES, is_result
from newstables.extractors.claims.no_claims.telephones import in_telephone
from newstables.extractors.claims.no_claims.years import is_calendar
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import (
    AT_AGE,
    HUNDREDTHS,
    OF_AGES,
    OF_MODEL,
    OF_NAME,
    PRESUMED,
    SO_MANY_TIMES,
)
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import CLOCK, DECADE, MANIFOLD, MULTIPLE, NONE, TIMES, Number

Reader = Callable[[SentenceTokens, Number, int, int], Measure | None]


class ClaimRule(NamedTuple):
    """One family of phrases: its name, a sentence that it reads, how it reads the words beside a number, the words of
    which its sentence must have one, and whether it may read a number with this word of letters right behind it.
    """

    name: str
    example: str
    read: Reader
    words: Words = ANY
    before: Asked | None = ANY


# In this order; the first that reads a number has it.
RULES: tuple[ClaimRule, ...] = (
    ClaimRule("<sign> <number>", "The bridge cost $3bn.", read_signed),
    ClaimRule("<lost sign> <number>", "They paid a fine of ?129m.", read_lost_sign, frozenset(("?",))),
    ClaimRule("<number>/-", "A loaf costs 250/- there.", read_shillings, frozenset(("/",))),
    ClaimRule("<number> <currency>", "The bridge cost 3 billion euros.", read_named, before=may_open_money),
    ClaimRule(HUNDREDTHS, "The stamp costs 42p.", read_hundredths, before=may_open_money),
    ClaimRule(
        "<number> <percent>", "Turnout was 40 percent.", read_percent, before=LEX.percent_words.by_first.__contains__
    ),
    ClaimRule("<number> point", "The rate fell 0.25 point.", read_part_of_point, frozenset(("point",))),
    ClaimRule("<number> <unit> old", "The mill is 65 years old.", read_old, before=may_open_age),
    ClaimRule("aged <number>", "The driver, aged 18, fled.", read_aged),
    ClaimRule("<number> or older", "Members are 21 or older.", read_or_older, OLDER_OR_YOUNGER),
    ClaimRule(OF_NAME, "Mary Hale, 45, agreed.", read_age_of_person),
    ClaimRule("age is <number>", "Life expectancy there is 73.", read_age_of_life, LEX.of_life),
    ClaimRule("will be <number>", "She turned 40 in May.", read_turning, TURNING),
    ClaimRule(PRESUMED, "The thief is believed to be 40.", read_presumed, frozenset(("be",))),
    ClaimRule(OF_AGES, "His age was given as 34.", read_of_ages, AGES),
    ClaimRule(AT_AGE, "He became a judge at 38.", read_at_age, frozenset(("at", "now"))),
    ClaimRule("rank <number>", "It is ranked 133 in the world.", read_rank, RANKED),
    ClaimRule("<number> to one", "They outnumber us by two to one.", read_to_one, frozenset(("one", "1"))),
    ClaimRule(SO_MANY_TIMES, "It is 6.5 times the size of Lynford.", read_multiple, LEX.times),
    ClaimRule("<number> below zero", "It was 20 degrees below zero.", read_below_zero, frozenset(("zero",))),
    ClaimRule(OF_MODEL, "It sent two F-16s.", read_models),
    ClaimRule("one <boundary>", "Sixes are rare, and he made one six.", read_boundary, BOUNDARIES),
    ClaimRule("<number> century", "Two centuries by batsmen came in those innings.", read_century, CENTURIES),
    ClaimRule("<number> <unit>", "The wall is 25 km long.", read_measure, before=may_open_unit),
    ClaimRule("<number>-all", "They were level at 2-all.", read_all, frozenset(("all",))),
    ClaimRule("<number>-<noun>", "It is a 149-seat chamber.", read_attributive),
    ClaimRule("<number> <noun>", "The fleet has 40 ships.", read_count),
    ClaimRule("<number> per <unit>", "It makes 15,000 a month.", read_bare_rate),
)
Refusal = Callable[[SentenceTokens, Number, int, int], bool]
# What makes a number no claim, with the words of which its sentence must have one.
REFUSALS: tuple[tuple[Refusal, Words], ...] = (
    (is_unreadable, ANY),
    (names_error_or_section, ERRORS_OR_SECTIONS),
    (is_school_year, LEX.school_years),
    (is_idiom, ANY),
    (is_calendar, ANY),
    (is_name, ANY),
    (is_furniture, ANY),
    (in_telephone, ANY),
    (is_series, frozenset(("series",))),
    (is_boundary, BOUNDARIES),
    (names_runs, RUNS),
    (is_of_play, PLAYED_SIDES),
    (is_calibre, FIREARMS),
    (is_named_part, SIDES),
    (is_hour, HOURS),
    (is_clock, ANY),
    (is_result, SCORES),
)
READERS = Gates(
    ((rule.read, rule.words) for rule in RULES),
    {rule.read: rule.before for rule in RULES if rule.before is not ANY},
)
REFUSERS = Gates(REFUSALS)
_OF_NO_PLAIN_WORDS = frozenset((is_unreadable, is_name))  # which fire by marks, capitals and naming words alone


def refusal_of(
    sentence: SentenceTokens, number: Number, refusers: OpenRules[Refusal], last: Refusal | None, end: int
) -> Refusal | None:
    """What makes the number no claim; `last` is what made none of the number before it, which ended at `end`."""
    left, right = number.left, number.right
    if last is not None and number.start - end < 6:
        between = sentence.text[end : number.start]
        signed = between in (" -", " –")  # FTSE 100 -1.3%
        if last is is_unreadable and between == ",":
            return last
        if between.strip() in ("-", "–", "/", ".", "-to-") and not signed:  # ISO 3888-2, a 9-to-5 job
            return last
        goes_on_after = last in (in_telephone, is_name) and between == " " and number.form == "digits"  # 0800 555 111
        if goes_on_after and not is_measured(sentence, number, right):  # but: the S&P 500 0.2 percent
            return last
        if last is in_telephone and between in (" (", "(", ")", ") "):  # +44 (0)20 7946 0958
            return last
        if last in (is_name, is_calendar) and goes_on(sentence, number, between):
            return last
    if number.form == "vague" and _is_of_capitals(sentence, number):
        return is_name  # through its portal, SCORES
    if number.form == TIMES:
        settle_multiple(sentence, number)
    if number.form in (NONE, TIMES, CLOCK):
        return None
    _settle(sentence, number)
    if number.form == DECADE:
        return None
    left, right = number.left, number.right
    before, following = sentence.words[left], sentence.words[right]
    if not ADDRESSES.isdisjoint(sentence.vocabulary) and in_address(sentence, number):
        return is_name
    counted = before in LEX.cardinals or before.isdigit()
    if is_of_somebody(sentence, number) or (counted and is_type_counted(sentence, number)):
        return is_name
    if before == "of" and is_of_part(sentence, left, right):
        return is_idiom
    if number.sign and is_broken(sentence, number):
        return is_unreadable
    if number.sign or following in ("%", "percent") or (following == "per" and sentence.words[right + 1] == "cent"):
        return None  # nothing else is written so
    if following == "/" and ends_shillings(sentence, right):
        return None
    plain = is_among_plain_words(sentence, number)
    for refuses in refusers.without(_OF_NO_PLAIN_WORDS) if plain else refusers.rules:
        if refuses(sentence, number, left, right):
            return refuses
    subject = plain and number.form == "digits" and numbers_subject(sentence, number, right)
    return is_name if subject else None


def _settle(sentence: SentenceTokens, number: Number) -> None:
    """Give the number what belongs to it, by the marks and letters right beside it: most have none."""
    words = sentence.words
    if words[number.right] == ")":
        settle_brackets(sentence, number)
    if words[number.left] in LEX.currency_signs.by_last:
        number.sign = sign_before(sentence, number, number.left)
    if number.letter:
        settle_letter(sentence, number)
    if words[number.right] in BEHIND_DECADE:
        take_decade(sentence, number)


def _is_of_capitals(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a number word stands in capitals in a sentence that does not."""
    written = sentence.text[number.start : number.end]
    return written.isupper() and not sentence.quoted.isupper()


def measure_of(sentence: SentenceTokens, number: Number, readers: OpenRules[Reader]) -> Measure | None:
    """What the words beside a number say it measures, by the first rule that reads them; None for no claim."""
    left, right = number.left, number.right
    if number.form in (MULTIPLE, TIMES):
        return read_multiplier(left, right)
    if number.form == MANIFOLD:
        return read_manifold(sentence, left, right)
    if number.form == CLOCK:
        return read_clock(sentence, number, left, right)
    if number.form == "ordinal":
        return read_ordinal(sentence, number, left, right)
    if number.form == DECADE:
        return read_decade(sentence, number, left, right)
    if number.form == "fraction" or (
        number.form == "digits" and sentence.words[right] == "of" and _is_of_one(sentence, number, right)
    ):
        return read_part(sentence, number, left, right)
    word = sentence.words[right]
    for read in readers.before(word) if word.isalpha() and sentence.words[right + 1] != "-" else readers.rules:
        measure = read(sentence, number, left, right)
        if measure:
            return measure
    return None


def _is_of_one(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """Whether decimals before "of" are a part of one unit: by 0.32 of a second."""
    return sentence.words[right + 1] in ("a", "an") and (number.value or 1) < 1
