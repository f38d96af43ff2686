"""A number that counts what was counted before it: 6 million homes, including 1.5 million; 12 pilgrims and 30."""

from __future__ import annotations

from newstables.extractors.claims.ranges import only_times
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED, ELIDED_UNIT, OF_WHICH
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.compared import COMPARED, FAR
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.unsaid.shared_scales import MOVED
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import looks_like_verb
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words
from newstables.language.people import nouns_of_people
from newstables.language.questions import subject
from newstables.language.questions.listed import listed

_DEEPEST = 12  # steps from a number to the clause that it stands in
_HAVING = ("has", "have", "had")  # took three wickets for 27 runs and has 14
FAR_MORE = 10_000  # times as many are never counted together
_STATE = 3  # words from a number to its state: 57 are still missing
_JOINTS = (",", "and", "while", "but", ";")
_BEING = ("is", "was", "are", "were")
_SHARES = ("half", "third", "quarter", "majority")
_SEXES = ("male", "female")  # in the singular behind a number above one, they say what those are
_KNOWN = ("the", "its", "their", "his", "her", "our", "these", "those", "all")


def elided(sentence: SentenceTokens, before: Number, measure: Measure | None, number: Number) -> Measure | None:
    """`6 million homes, including 1.5 million in the capital`, `killed 12 pilgrims and injured 30`, `14 mpg to 24`."""
    if measure is None or (_is_with_participle(sentence, number) and measure.unit not in nouns_of_people()):
        return None  # two buses collided, with 12 needing treatment
    left, right, value = number.left, number.right, number.value
    level = sentence.words[left] == "to" and only_times(sentence, measure.after, left)
    if level and measure.kind in ("measure", "rate"):
        return Measure(measure.kind, measure.unit, ELIDED_UNIT, left + 1, right)
    if before.scale == 1.0 and (before.value or 1.0) * FAR_MORE <= (value or 0.0):
        return None  # two bids, the first of 75 million
    if not _lends(sentence, measure, left):
        return None
    if _has_own_noun(sentence, left, right) or _are_aboard(sentence, before, measure, number):
        return None
    if _is_of_number_behind(sentence, number):
        return None
    if sentence.words[left] in ("beyond", "every", "per"):
        return None  # two of 30 see it beyond 150; one doctor for every 2,000
    level = sentence.words[left - 1] in LEX.levels or sentence.words[left - 1] in LEX.foreseen
    hedged = sentence.words[left] in ("over", "above", "under", "below", "to", "at")
    hedged = hedged or (sentence.words[left] == "of" and not level)
    if hedged and left - 1 >= measure.after and sentence.letters[left - 1] == "N":  # drove asylum claims over 150,000
        return None
    if sentence.words[left] in _BEING and not set(_SHARES).isdisjoint(sentence.words[measure.after : left]):
        return None  # had 206 votes, while half of the house is 367
    opener, verb = sentence.words[left], sentence.letters[left - 1]
    if opener in ("where", "whose", "when") or (opener == "for" and verb == "V"):
        return None  # a crowd of 900 officials in a hall built for 4,000
    if _acts(sentence, measure, left) or _is_elsewhere(sentence, measure, left, right):
        return None
    if _is_of_people(sentence, measure, left) or _is_told_by(sentence, measure, number):
        return None  # five ministers said that 30 had died
    if _is_of_toll(sentence, measure, number):
        return None  # the death toll from two blasts rose to 30
    lead = sentence.words[left - 1 : left + 1]
    far = 2 * FAR if lead in (*MOVED, *COMPARED) and sentence.words[left - 2] == "," else FAR
    if left - before.right + 1 > far or sentence.words[left] in ("$", "at", "-"):
        return None
    after = right + (sentence.words[right] in ("more", "fewer"))  # 41 raids in May and 12 more in June
    return Measure("count", _unit(sentence, measure, left, right), ELIDED, left + 1, after)


def _has_own_noun(sentence: SentenceTokens, left: int, right: int) -> bool:
    """Whether what stands behind a number, or an age before it, tells that it counts nothing told before."""
    following = sentence.words[right]
    named = sentence.is_capital(right) and following not in LEX.stops_adverbs  # but "450,000 Thursday"
    if named or (sentence.words[left] in ("over", "under") and sentence.letters[left - 1] == "V"):
        return True  # 14 No 1 singles; priests who are over 70
    if following == "others" or sentence.words[right : right + 2] == ["of", "others"]:
        return True  # 12 pilgrims and 30 others
    if following == "of" and sentence.words[right + 1] == "the":
        return True  # with 60 beds, turned away 200 of the wounded
    return following[:1].isalpha() and not _ends_phrase(sentence, left, right)


def _is_of_number_behind(sentence: SentenceTokens, number: Number) -> bool:
    """Whether what comes to so many is told behind: the deaths of the two officers bring to five the number of guards
    killed; not: bringing to 31 the total this year.
    """
    words, noun = sentence.words, number.right + 1
    if words[number.left] not in ("to", "at") or words[number.right] not in _KNOWN:
        return False
    told, after = words[noun] in listed("tolls"), words[noun + 1]
    return after in listed("tolls") or (told and (words[noun] != "total" or after == "of"))


def _unit(sentence: SentenceTokens, measure: Measure, left: int, right: int) -> str | None:
    """The unit of a number that leaves its noun out: three babies were among the 103, who were not all babies; when 27
    bodies were found and 57 are missing, these are people.
    """
    if measure.unit in ("body", "corpse") and "missing" in sentence.words[right : right + _STATE]:
        return "person"
    among = sentence.words[left - 1 : left + 1] == ["among", "the"] and measure.unit in nouns_of_people()
    return "person" if among else measure.unit


def _is_alike(sentence: SentenceTokens, measure: Measure, left: int) -> bool:
    """Whether a number stands as the one before that left its noun out: art by 78 and biology by 74."""
    words, letters, before = sentence.words, sentence.letters, measure.first - 1
    gapped = letters[left] == letters[before] == "N" and "V" not in letters[before:left]
    moved = sentence.is_capital(left) and words[measure.after] == ")"  # the Tories 2,299 (down 61), the Greens 481
    if (moved and _is_in_brackets(words, before)) or _is_in_brackets(words, left):
        return True
    return words[left] == words[before] or gapped or (words[left] in _JOINTS and words[before] in _JOINTS)


def _is_in_brackets(words: list[str], moved: int) -> bool:
    """`Labour 48 (up 9)`: whether the word at token `moved` tells in brackets by how much the count before changed."""
    return words[moved] in ("up", "down") and words[moved - 1] == "("


def _lends(sentence: SentenceTokens, measure: Measure, left: int) -> bool:
    """Whether the noun of a measure may be that of a number behind token `left`."""
    if sentence.words[measure.first - 1] in ("including", "among"):  # a part of those counted before
        return False
    again = measure.rule in (ELIDED, OF_WHICH) and _is_alike(sentence, measure, left)
    if not (measure.head_noun or again) or measure.attributive or measure.kind != "count":
        return False
    if measure.unit == "point" and sentence.words[left] in ("to", "at", "from"):
        return False  # edged up 1.5 points to 16
    subject, opener = before_hedge(sentence, left), before_hedge(sentence, measure.first - 1)
    gap = subject >= measure.after and sentence.letters[subject] == "N" and sentence.letters[opener] == "P"
    if gap and not again:
        return False  # sent three planes with 55 rescuers, Vega eight
    # 150 units, compared with 232 million phones, and 1 million a year later
    return (
        sentence.words[measure.first - 2 : measure.first] not in COMPARED and sentence.words[measure.after] != "having"
    )


def _ends_phrase(sentence: SentenceTokens, left: int, right: int) -> bool:
    """Whether the word behind a number is no noun that it could count."""
    following = sentence.words[right]
    if following in LEX.stops or following in LEX.not_counted or following in ("fewer", "shy"):
        return True
    done = sentence.words[left] in _JOINTS and looks_like_verb(following) and sentence.tag(right) in ("VBN", "VBD")
    if done and sentence.words[right - 1] not in number_words("vague") and _goes_on(sentence, right + 1):
        return True  # 400 cases, 12 recorded since Monday; 40 flights were cancelled and 212 delayed
    if _is_subject(sentence, right):
        return True  # 110 shares rose, 46 fell and 117 stayed the same
    if following in _SEXES and not sentence.words[right + 1][:1].isalpha():
        return True  # has six pandas, three female
    if sentence.tag(right) == "VBG" and sentence.words[before_hedge(sentence, left)] == "with":
        return True  # three people died, with two fighting for life
    if sentence.words[left] == "another" and looks_like_verb(following):
        return True  # two dozen flights were cancelled and another 130 delayed
    if following in ("next", "last") and not sentence.words[right + 1].isalpha():
        return True  # 400,000 people this year and 315,000 next
    if sentence.tag(right) == "RB" and not sentence.words[right + 1][:1].isalpha():
        return True  # 30 men in Leeds and 45 elsewhere
    moved = sentence.words[left - 1 : left + 1] in MOVED and following.endswith("ed")
    return moved or sentence.begins_date(right)  # up from 3,549 announced in the morning; against 303 five years ago


def _are_aboard(sentence: SentenceTokens, before: Number, measure: Measure, number: Number) -> bool:
    """`two boats sank and 14 are missing`: whether those whom something befell are more than the vehicles before."""
    right = number.right + (sentence.words[number.right] in LEX.auxiliaries)
    fate = sentence.words[right] in LEX.not_counted and measure.unit in listed("held_too")
    return fate and (number.value or 0.0) > (before.value or 0.0)


def _is_with_participle(sentence: SentenceTokens, number: Number) -> bool:
    """`with two fighting for life`: whether a number does what a participle right behind it tells."""
    with_it = sentence.words[before_hedge(sentence, number.left)] == "with"
    return with_it and sentence.tag(number.right) == "VBG"


def _goes_on(sentence: SentenceTokens, index: int) -> bool:
    """Whether no noun follows that the participle before token `index` could describe."""
    word = sentence.words[index]
    return not word.isalpha() or word in LEX.stops_prepositions or sentence.begins_date(index)


def _is_subject(sentence: SentenceTokens, right: int) -> bool:
    """Whether a finite verb stands behind a number, which is its subject by the tree."""
    if sentence.tag(right) not in ("VBD", "VBP", "MD") or right == 0:
        return False
    parse = sentence.document.parse
    number = parse.token_at(sentence.starts[right - 1])
    return parse.deps[number].startswith("nsubj") and parse.heads[number] >= number


def _acts(sentence: SentenceTokens, measure: Measure, left: int) -> bool:
    """Whether a verb takes the number, but not the noun: "two trains collided, killing 12" are no trains."""
    letters = sentence.letters
    verb, opener = before_hedge(sentence, left), before_hedge(sentence, measure.first - 1)
    if letters[verb - 1 : verb + 1] == "DN":  # share the remaining nine
        verb -= 2
    if sentence.words[verb - 1 : verb + 1] == ["put", "on"]:
        return True  # hit eight fours and put on 117
    if verb != left and letters[left] == "V" and sentence.words[left] not in LEX.auxiliaries:
        return True  # 50 beds, as admissions topped 8,000
    if letters[verb] != "V" or (sentence.words[verb] in LEX.auxiliaries and sentence.words[verb] not in _HAVING):
        return False
    if verb == left and sentence.is_capital(left) and _is_in_brackets(sentence.words, measure.first - 1):
        return False  # the Tories 299 (down 61), the Lib Dems 626
    while opener >= 0 and (letters[opener] == "D" or sentence.words[opener] == "dead"):  # shot dead 12 rebels
        opener -= 1
    if opener > 0 and letters[opener] == "P":  # signed up 300 users
        opener -= 1
    return opener < 0 or letters[opener] != "V"


def _is_of_people(sentence: SentenceTokens, measure: Measure, left: int) -> bool:
    """Whether a verb takes the number that is done to people, and those counted before are none to whom it can be done:
    "cut 40 jobs and hired 90", "seized 12 guns and arrested 90". Not: "stopped 40 vans and detained nine".
    """
    verb = before_hedge(sentence, left)
    if verb < 0 or sentence.letters[verb] != "V" or measure.unit is None or measure.unit in nouns_of_people():
        return False
    parse = sentence.document.parse
    lemma, noun = parse.lemmas[parse.token_at(sentence.starts[verb])], measure.unit.rpartition(" ")[2]
    if lemma in listed("holding_them"):
        return noun not in listed("held_too")
    fills = lemma in listed("filling_jobs") and noun in listed("jobs_filled")
    return fills or lemma in listed("done_to_people")


def _is_elsewhere(sentence: SentenceTokens, measure: Measure, left: int, right: int) -> bool:
    """Whether the noun only says where the rest happened: "158 people in 13 states, at least 70 of them"."""
    before = measure.first - 1
    before -= sentence.words[before] in LEX.skip_before_whole
    known = sentence.words[before] in _KNOWN
    place = sentence.words[before - known]
    acts = sentence.letters[right : right + 1] == "V"
    known = known and place in LEX.places_beside  # at the two airports it rose to 1.1 million
    found = place in LEX.places_before or known or (acts and place in LEX.places_beside)
    return found and sentence.words[left] not in (place, "against", "from")


def _is_told_by(sentence: SentenceTokens, measure: Measure, number: Number) -> bool:
    """Whether those counted before tell what the number counts: nobody speaks of himself as one of so many."""
    parse = sentence.document.parse
    noun = parse.token_at(sentence.starts[measure.after - 1])
    verb = parse.heads[noun]
    if parse.deps[noun] != "nsubj" or verb < noun:
        return False
    told = parse.token_at(number.start)
    for _ in range(_DEEPEST):
        if parse.heads[told] == verb or parse.heads[told] == told:
            return parse.heads[told] == verb and parse.deps[told] == "ccomp"
        told = parse.heads[told]
    return False


def _is_of_toll(sentence: SentenceTokens, measure: Measure, number: Number) -> bool:
    """Whether a number is what a toll comes to, and the noun only tells the toll's cause: no blasts are its sum."""
    parse = sentence.document.parse
    told = parse.token_at(number.start)
    verb = told if any(parse.deps[one].startswith("nsubj") for one in parse.children(told)) else parse.heads[told]
    toll = subject(parse, verb)
    if toll is None or toll >= told or parse.lemmas[toll].lower() not in listed("tolls"):
        return False
    return toll in parse.way_up(parse.token_at(sentence.starts[measure.after - 1]))


def is_part(number: Number) -> bool:
    """Whether a number counts no whole things: 6.5."""
    return number.scale == 1.0 and number.value is not None and number.value % 1 > 0
