"""Numbers that label something: flat 3, buses 38 and 73, 19-cv-04417, a 401(k), 15 Keenan, 720p."""

from __future__ import annotations

from newstables.extractors.claims.capital_words import is_the_us
from newstables.extractors.claims.counting.scores import is_tie_break
from newstables.extractors.claims.currency.hundredths import is_cent
from newstables.extractors.claims.currency.money import currency_after
from newstables.extractors.claims.measured.measures import cased_unit, guarded_unit
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun, looks_like_verb
from newstables.extractors.numbers import Number

_DIALLING = frozenset(("call", "calling", "dial", "dialling", "dialing", "ring", "text", "texting"))
_AFTER_LABEL = frozenset((",", ".", ";", ":", ")", "", "who", "which", "that"))  # what ends a name
_DESCRIBING = frozenset(("JJ", "JJR", "JJS", "VBN", "NN", "PRP$", "POS", "DT"))
_LINES = (480, 576, 720, 1080, 1440, 2160)  # of a picture: 720p


def is_bare(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """Whether nothing is counted or measured after a whole number in plain digits: "flat 3,", "incident 447 of"."""
    following = sentence.words[right]
    if not sentence.text[number.start : number.end].isdigit() or is_measured(sentence, number, right):
        return False
    if following == "of":  # of the 40, of them
        owner = right + 2 if sentence.words[right + 1] == "the" else right + 1
        return sentence.is_capital(owner) or sentence.words[owner].isdigit()
    if looks_like_verb(following):  # block 4 voted
        return counted_noun(sentence, right, False) is None
    named = is_name_or_noun(following) or is_the_us(sentence, right)
    return not named and following not in ("%", "percent", "per", "-")


def is_label(sentence: SentenceTokens, left: int, right: int) -> bool:
    """Whether the word at token `left` names what a bare number before token `right` numbers: flat 3, on day 5."""
    words = sentence.words
    word, before = words[left], words[left - 1]
    if word in LEX.labels:  # but "in his group 12 are out"
        known = before in LEX.stops_determiners or before.endswith(("'s", "’s"))
        posts = word not in _DIALLING and sentence.tag(left).startswith("VB")  # helped them post 241
        return not (known or posts) or words[right] in _AFTER_LABEL
    if word == "of":  # on a scale of 1 to 10, the round of 16
        return before in ("scale", "round")
    if word not in LEX.labels_weak:
        return False
    opens = before in LEX.stops_prepositions or before in LEX.stops_conjunctions or before in (",", "(", ";", ":")
    return left == 0 or opens


def is_described(sentence: SentenceTokens, noun: int) -> bool:
    """Whether an article, an owner, an adjective, a noun or a year is before a noun, which ends a phrase of its own."""
    before = sentence.words[noun - 1] if noun else ""
    of_year = noun > 0 and sentence.is_in_date(noun - 1)  # in the 2022-23 season 40 players left
    return before in LEX.stops_determiners or sentence.tag(noun - 1) in _DESCRIBING or of_year


def goes_on(sentence: SentenceTokens, number: Number, between: str) -> bool:
    """Whether a bare number shares the name or the year before it: "buses 38 and 73", "in 80 and 84"."""
    between = between.strip()
    if between in ("and", "or", "&") and sentence.words[number.right] == "of":  # on pages 39 and 40 of the book
        return sentence.text[number.start : number.end].isdigit()
    if between not in ("and", "or", ",", "&", "to", "of") or not is_bare(sentence, number, number.right):
        return False
    return between != "," or sentence.words[number.right] in (",", "and", "or", ".", ")", ";", "")


def is_lettered(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """Whether a letter in brackets touches the number: a 401(k) plan, note 17(b)."""
    touching = sentence.starts[right] == number.end and sentence.touches(right) and sentence.touches(right + 1)
    if is_tie_break(sentence, right, right + 2):
        return False
    return touching and len(sentence.words[right + 1]) == 1 and sentence.words[right + 2] == ")"


def is_result(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether the number is the first half of a result: Bruins 5, Devils 1."""
    words = sentence.words
    if not sentence.is_capital(left) or number.end - number.start > 3 or not sentence.is_capital(right + 1):
        return False
    other = right + 2
    while sentence.is_capital(other) and other < right + 4:
        other += 1
    return words[other].isdigit() and len(words[other]) <= 3 and words[other + 1] in (":", ".", "", "(", ";", ",")


def is_format(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """Whether the letter behind the digits is no scale: 4K video, a 5500M chip, the 2B plan."""
    following = sentence.words[right]
    if is_plural(following) or currency_after(sentence, right):
        return False
    if following in ("-", "–", "to") and sentence.words[right + 1][:1].isdigit():  # 5k-20k
        return False
    if number.letter == "k" and number.bare in (2, 4, 5, 8):
        return True
    digits = sentence.text[number.start : number.end]
    if digits == "3M":
        return True
    return digits[-1].isupper() and ((number.bare >= 1000 and "," not in digits) or sentence.is_capital(right))


def is_code(sentence: SentenceTokens, dash: int) -> bool:
    """Whether digits, letters and digits are joined by hyphens: 19-cv-04417; not 9-to-5, nor 6-foot-6."""
    words = sentence.words
    letters = words[dash + 1]
    if letters in ("foot", "feet", "ft") or not letters.isalpha() or len(letters) > 4 or letters in LEX.stops:
        return False
    return (
        words[dash + 2] == "-" and words[dash + 3].isdigit() and sentence.touches(dash) and sentence.touches(dash + 1)
    )


ERRORS_OR_SECTIONS = LEX.law_codes.keys | {"u", "error", "errors"}  # u/s


def names_error_or_section(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`404 errors`: which error of a server's it is; `u/s 7`, `18 U.S. Code 1001`: which section of an act."""
    words = sentence.words
    if number.form == "digits" and (LEX.law_codes.after(words, right) or LEX.law_codes.before(words, left)):
        return True
    if words[left - 2 : left + 1] == ["u", "/", "s"]:
        return True
    of_server = number.form == "digits" and number.value is not None and 400 <= number.value < 600
    return of_server and words[right] in ("error", "errors")


def is_school_year(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`a class 12 girl`, `the Year 9 pupils`: in which year of school somebody is; not "last year 12 pupils"."""
    words = sentence.words
    if words[left] not in LEX.school_years or words[right] not in LEX.school_nouns or number.form != "digits":
        return False
    before = words[left - 1]
    if number.end - number.start > 2 or before in ("last", "this", "next", "every", "each", "per"):
        return False
    if before in LEX.cardinals or before.isdigit():
        return False  # two class 10 students: one phrase
    return not is_plural(words[right]) or sentence.is_capital(left) or before in LEX.stops_determiners


def in_line_up(sentence: SentenceTokens, left: int, right: int) -> bool:
    """Whether shirt numbers and names alternate: 15 Keenan, 14 Larmour, 66 P. Moreno; not 12 Danes, 9 Swedes."""
    words = sentence.words
    right += words[right] == "-" and sentence.touches(right)  # 15-Ray Holt
    right += 2 * (len(words[right]) == 1 and words[right + 1] == ".")
    end = right
    while sentence.is_capital(end) and words[end][0].isalpha() and end - right < 3:
        end += 1
    joined = words[end + 2] == "-"
    if words[end] in (",", ";") and words[end + 1].isdigit() and sentence.is_capital(end + 2 + joined):
        counted = is_plural(words[right]) and (is_plural(words[end + 2]) or _follows_verb(sentence, left))
        return not counted
    if words[left] not in (",", ";") or words[end] not in (",", ";", ".", "", "("):
        return False
    start = left
    while sentence.is_capital(start - 1) and left - start < 3:
        start -= 1
    start -= 2 * (words[start - 1] == "." and len(words[start - 2]) == 1)
    start -= words[start - 1] == "-" and words[start - 2].isdigit()
    before = words[start - 1]
    return (
        start < left
        and before.isdigit()
        and len(before) < 3
        and not (is_plural(words[right]) and is_plural(words[start]))
    )


def _follows_verb(sentence: SentenceTokens, left: int) -> bool:
    """`held 12 Chechens, 15 Ingush`: whether a verb stands right before a number, as in no line-up."""
    return sentence.tag(left).startswith("VB")


def _is_times(sentence: SentenceTokens, right: int) -> bool:
    """Whether an "x" says how often: 3x; not a 777X, not a 4x4."""
    beside = sentence.words[right + 1][:1].isdigit() and sentence.touches(right)
    return sentence.words[right] == "x" and not sentence.is_capital(right) and not beside


def is_measured(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """Whether a unit, a currency or a percent sign follows, however close."""
    words = sentence.words
    if LEX.units.after(words, right) or currency_after(sentence, right) or LEX.percent_words.after(words, right):
        return True
    if guarded_unit(sentence, number, right) is not None or cased_unit(sentence, right) or _is_times(sentence, right):
        return True
    if words[right] == "c" and is_cent(sentence, number, right):
        return True
    return words[right] == "p" and not sentence.is_capital(right) and number.value not in _LINES
