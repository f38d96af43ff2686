"""The counted noun: where the noun phrase after a number ends, and what its head is."""

from __future__ import annotations

from newstables.extractors.claims.capital_words import is_the_us
from newstables.extractors.claims.joined_words import LONGEST_PHRASE, MORE, joins_plural, joins_three
from newstables.extractors.claims.plurals import is_plural, listed_plurals, singular
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.services import end_of_services, joins_services
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun, looks_like_verb

_QUOTES = frozenset('"“”')
PARTICLES = {"ins": "in", "ups": "up", "bys": "by", "ons": "on"}  # behind a hyphen plurals: break-ins, start-ups
_BEHIND = frozenset(("after", "before", "since", "into", "ahead", "apart"))  # behind a time that another is told from


def counted_noun(sentence: SentenceTokens, first: int, singular_too: bool) -> tuple[int, int] | None:
    """The noun phrase that a number before token `first` counts: (its first token, its head).

    A number above one needs a plural; `singular_too` accepts the last noun before the phrase ends.
    """
    marks = 2 if sentence.words[first] in _QUOTES else 0
    words, limit = sentence.words, min(sentence.size, first + LONGEST_PHRASE + marks)
    index, last = first, -1  # where we are, and the last token that can end the phrase
    while index < limit:
        if _is_hyphen(sentence, index, last):
            index += 1
            continue
        inside = _inside(sentence, first, index, last, singular_too)
        if not inside:
            if _stops(sentence, first, index, singular_too):
                break
            if (head := _head(sentence, index, limit, singular_too)) is not None:
                return first, head
        elif words[index] in (",", "("):
            limit = min(sentence.size, limit + MORE)
        index += max(inside, 1)
        last = index - 1
    return (first, last) if singular_too and last >= first else None


def _is_hyphen(sentence: SentenceTokens, index: int, last: int) -> bool:
    joins = sentence.words[index] == "-" and last == index - 1
    return joins and sentence.touches(index) and sentence.touches(index - 1)


def _inside(sentence: SentenceTokens, first: int, index: int, last: int, singular_too: bool) -> int:
    """How many tokens from `index` on belong to the phrase although no noun phrase would have them elsewhere."""
    words, word = sentence.words, sentence.words[index]
    if words[index : index + 3] == ["would", "-", "be"]:  # two would-be robbers
        return 3
    if word in ("series", "class") and len(words[index + 1]) == 1:  # 9 million Series H shares
        return 2
    beside = last == index - 1
    if word in _QUOTES:
        return int(_is_quoted_kind(sentence, first, index))
    if word == "(" and beside and index > first and not singular_too and _is_acronym(sentence, index):
        return 3
    if word in (",", "and", "or") and not singular_too and index > first and joins_services(sentence, index):
        return 1
    inside = (
        # two new 737 Max jets
        (word.isdigit() and (beside or _is_jet(sentence, first, index)) and _is_beside_capital(sentence, index))
        # two Carl's Jr. restaurants
        or (word == "." and beside and _is_stop_of_name(sentence, index))
    )
    if not inside and not singular_too and index > first:
        inside = (
            (word in ("and", "or", "&") and beside and joins_plural(sentence, index))
            or (words[index - 1] == "," and beside and sentence.tag(index) == "RB")  # mostly empty
            or (word == "," and joins_three(sentence, index))  # twelve cold, wet and hungry miners
            or (word == "of" and _is_name_of(sentence, index, first + LONGEST_PHRASE))  # ten House of Lords members
        )
    return int(inside)


def _is_acronym(sentence: SentenceTokens, opens: int) -> bool:
    """Whether brackets hold the letters for what stands before them, and the phrase goes on: 40 gas (NG) ships."""
    letters = sentence.phrase(opens + 1, opens + 2) if opens + 2 < sentence.size else ""
    closes = sentence.words[opens + 2] == ")" and is_name_or_noun(sentence.words[opens + 3])
    return closes and letters.isalpha() and letters.isupper()


def _is_jet(sentence: SentenceTokens, first: int, index: int) -> bool:
    """Whether a noun phrase begins with the number of a Boeing's model: 20 777X freighters."""
    word = sentence.words[index]
    return index == first and len(word) == 3 and word[0] == word[2] == "7"


def _is_beside_capital(sentence: SentenceTokens, index: int) -> bool:
    return sentence.is_capital(index - 1) or sentence.is_capital(index + 1)


def _is_quoted_kind(sentence: SentenceTokens, first: int, index: int) -> bool:
    """Whether a mark of quotation begins or ends one or a few words that describe the noun: 40 "ghost" guns."""
    opens = index if index == first else first
    closes = next((at for at in range(opens + 1, opens + LONGEST_PHRASE) if sentence.words[at] in _QUOTES), opens)
    if sentence.words[opens] not in _QUOTES or index not in (opens, closes) or closes == opens:
        return False
    if is_plural(sentence.words[closes - 1]):
        return True  # five "foreign agents"
    plural = sentence.words[closes + 1]
    return is_name_or_noun(plural) and not looks_like_verb(plural) and plural not in LEX.verbs


def _stops(sentence: SentenceTokens, first: int, index: int, singular_too: bool) -> bool:
    """Whether the phrase ends before the token at `index`."""
    words, word = sentence.words, sentence.words[index]
    if is_the_us(sentence, index):
        return False
    if word == "thanks" and words[index + 1] == "to":
        return True  # made 396 thanks to a fine stand
    if word in ("x", "×") and words[index + 1][:1].isdigit():
        return True  # one 1 x 40 tonne crane
    if word in LEX.cardinals and (words[index + 1] != "-" or _is_measure(sentence, index + 2)):
        return True  # two three-year contracts
    if (word if word.isalpha() else word.replace("’", "'").partition("'")[0]) in LEX.stops_pronouns:
        return True  # the seventh teenager we've charged
    hyphened = word.isalpha() and (
        (index > first and words[index - 1] == "-") or _opens_compound(sentence, index)  # pick-up trucks
    )
    named = is_name_or_noun(word) or (not singular_too and word in LEX.verbs_nouns_too)
    if not singular_too and not named and _describes_next(sentence, index):
        return False
    if not hyphened and (not named or (index > first and _ends_phrase(sentence, index))):
        return True
    following = words[index + 1]  # a fleet of 20 needs 40 drivers
    takes = word in LEX.verbs_nouns_too and (following[:1].isdigit() or following in LEX.determiners_of_object)
    return takes and is_plural(word)


def _describes_next(sentence: SentenceTokens, index: int) -> bool:
    """`the 51 sold lots`, `three stolen cars`: whether a past participle, by the tree, describes the plural behind."""
    word = sentence.words[index]
    if word not in LEX.verbs or not is_plural(sentence.words[index + 1]):
        return False
    return sentence.tag(index) in ("VBN", "VBD") and sentence.relation(index) == "amod"


def _is_measure(sentence: SentenceTokens, unit: int) -> bool:
    """Whether the token behind a number and a hyphen is a unit of measure or of time."""
    return LEX.units.after(sentence.words, unit) is not None or sentence.words[unit] in LEX.duration_units


def _head(sentence: SentenceTokens, index: int, limit: int, singular_too: bool) -> int | None:
    """The head that the token at `index` is, or that follows it; None where it describes what follows."""
    words, word = sentence.words, sentence.words[index]
    if word in LEX.services and end_of_services(sentence, index) > index:
        return None  # 300 police, fire and ambulance workers
    joined = words[index + 1] == "-" and sentence.touches(index)  # a dozen British-supplied missiles
    if word in LEX.nouns_demonyms and not singular_too and not joined and _ends_after(sentence, index):
        shares = words[index + 1] in ("and", "or", ",") and _joins_peoples(sentence, index + 1)
        return None if shares else index
    if word == "head" and (words[index + 1] == "of" or not words[index + 1][:1].isalnum()):  # 400 head of cattle
        return index
    if word in PARTICLES and words[index - 1] == "-" and sentence.touches(index - 1) and not joined:
        return index  # 12 break-ins
    made = joined and sentence.touches(index + 1) and sentence.is_capital(index)  # 40 Chinese-made phones
    if made or not is_plural(word) or _describes_plural(sentence, index, limit):
        return None
    following = words[index + 1] if index + 1 < limit else ""
    if following == "ages" and (words[index + 2].isdigit() or words[index + 2] in LEX.cardinals):
        return index  # two men ages 20 and 27
    told = is_plural(following) and sentence.relation(index + 2) == "acl:relcl"
    if told and sentence.relation(index + 1) == "nsubj":
        return index  # four men police say were hurt
    if following and _is_head(sentence, index + 1) and sentence.tag(index + 1) != "VBZ":  # sanctions listings
        return index + 1
    alone = (
        word not in LEX.nouns_attributive
        or following in LEX.cardinals
        or not is_name_or_noun(following)
        or looks_like_verb(following)
    )
    if alone or sentence.tag(index + 1) == "VBZ" or _acts_behind(sentence, index + 1):
        return index  # the loss of 40 jobs worries them, 40 staff seeking other jobs
    return None if _has_plural(sentence, index + 1, limit) else index


def _acts_behind(sentence: SentenceTokens, index: int) -> bool:
    """Whether the word at `index` tells by the tree what those before it do: staff seeking jobs, with six states
    reporting cases.
    """
    relation = sentence.relation(index)
    return relation == "acl" or (relation == "advcl" and sentence.tag(index) == "VBG")


def _joins_peoples(sentence: SentenceTokens, joint: int) -> bool:
    """`40 Danish and Swedish sailors`: peoples whose names describe one plural, be they three or more."""
    words = sentence.words
    if words[joint] == "," and sentence.words[joint + 1] in LEX.nouns_demonyms:
        return _joins_peoples(sentence, joint + 2)
    following = words[joint + 1]
    described = following in LEX.nouns_demonyms or sentence.tag(joint + 1) == "JJ"
    return words[joint] in ("and", "or") and described and not is_plural(following) and joins_plural(sentence, joint)


def _describes_plural(sentence: SentenceTokens, index: int, limit: int) -> bool:
    """Whether what ends in -s describes, by the tree, the plural that the number before it counts: 900 Hollis common
    shares, 30 headquarters workers.
    """
    parse = sentence.document.parse
    token = head = parse.token_at(sentence.starts[index])
    while parse.deps[head] == "compound" and head < parse.heads[head]:
        head = parse.heads[head]
    if head == token or parse.tags[head] != "NNS":
        return False
    undeclined = singular(sentence.words[index]) == sentence.words[index]
    counted = (head, token) if undeclined else (head,)
    if not any(parse.deps[child] == "nummod" for noun in counted for child in parse.children(noun) if child < token):
        return False
    noun = sentence.before(parse.ends[head])
    return noun < limit and all(is_name_or_noun(sentence.words[between]) for between in range(index + 1, noun))


def _is_stop_of_name(sentence: SentenceTokens, index: int) -> bool:
    """Whether the stop at `index` ends a short word of a name, and the phrase goes on in small letters."""
    short = sentence.is_capital(index - 1) and len(sentence.words[index - 1]) < 5 and sentence.touches(index - 1)
    return short and is_name_or_noun(sentence.words[index + 1]) and not sentence.is_capital(index + 1)


def _ends_after(sentence: SentenceTokens, index: int) -> bool:
    """Whether no noun follows the name of a people at `index`."""
    following = sentence.words[index + 1]
    return sentence.is_capital(index) and (not is_name_or_noun(following) or looks_like_verb(following))


def _is_name_of(sentence: SentenceTokens, index: int, limit: int) -> bool:
    """Whether "of" joins two capitalised words of a name before a plural."""
    named = sentence.is_capital(index - 1) and sentence.is_capital(index + 1)
    return named and _has_plural(sentence, index + 1, limit)


def _opens_compound(sentence: SentenceTokens, index: int) -> bool:
    """Whether a hyphen joins the token at `index` to the word after it: high-speed, long-range, off-duty."""
    joined = sentence.words[index + 1] == "-" and sentence.touches(index) and sentence.touches(index + 1)
    return joined and sentence.words[index + 2].isalpha()


def _is_head(sentence: SentenceTokens, index: int) -> bool:
    """Whether the plural at `index` is the head of the plural before it; a plural subject takes no verb in -s."""
    word = sentence.words[index]
    if word not in listed_plurals() and word.endswith("s") and is_plural(word) and is_name_or_noun(word):
        after = sentence.words[index + 1]
        if after in ("later", "earlier", "ago"):  # missed two throws moments later
            return False
        if after in _BEHIND and word.removesuffix("s") in LEX.duration_units:  # killed 12 soldiers hours after
            return False
        if sentence.is_capital(index - 1) and not sentence.is_capital(index):  # ten House of Lords members left
            return True
        return after not in LEX.verbs and not looks_like_verb(after) and not sentence.is_capital(index)
    return False


def _ends_phrase(sentence: SentenceTokens, index: int) -> bool:
    """A verb in -ed after a noun ends the phrase, unless a plural follows that it describes."""
    word = sentence.words[index]
    if sentence.words[index - 1].endswith("ly") and is_name_or_noun(sentence.words[index + 1]):
        return False  # one highly placed source
    return looks_like_verb(word) and not _has_plural(sentence, index + 1, min(sentence.size, index + 3))


def _has_plural(sentence: SentenceTokens, first: int, limit: int) -> bool:
    for index in range(first, limit):
        word = sentence.words[index]
        if not is_name_or_noun(word):
            return False
        if is_plural(word):
            return True
    return False
