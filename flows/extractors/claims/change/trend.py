"""Whether the clause says that a figure rose or fell."""

from __future__ import annotations

from newstables.extractors.claims.change.meant import moves
from newstables.extractors.claims.change.named_levels import LONGEST_LEVEL, before_level
from newstables.extractors.claims.change.trend_behind import PARTICLES, trend_behind
from newstables.extractors.claims.change.two_words import ADDING, gives_up, is_reached, phrasal, refuses
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import HUNDREDTHS
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.schemas.claims import Trend

REACH = 10  # tokens between the word of rise or fall and its figure: "lifted its full-year profit forecast by nearly"
_APART = frozenset(
    (",", ";", ":", ".", "which", "who", "that", "but", "said", "(", ")", "short", "amounting")
)  # fell short of
_DEGREES = frozenset(("much", "many", "little", "few", "high", "low", "far", "long", "fast", "soon"))
_OF_AUTUMN = ("the", "this", "last", "next", "each", "every")
JUMPS = ("long", "high", "triple", "ski")
_PARTITIVE = ("of", "in")  # picked up 5 percent of the shares
_PHRASAL = ("percent", "money", "rate", "measure", "temperature", "number")  # of which verbs of two words tell


def trend_of(sentence: SentenceTokens, measure: Measure, first: int, floor: int) -> Trend | None:
    """`up` or `down` for the claim that begins at token `first`; `floor` is the token after the claim before it.

    The figure right at the verb takes its trend ("fell 5%", "fell to 12"); a level after a figure of change does not
    ("fell 5% to $12"), because the row of the change says it already, and neither does the level that it left.
    """
    if LEX.moved_by.isdisjoint(sentence.vocabulary):
        return None  # most
    words, found = sentence.words, LEX.trend_words
    after = measure.after
    timed = measure.kind == "duration" and measure.attributive  # climbed to a 10-year high
    timed = timed or (measure.kind == "measure" and words[after] in LEX.compass)  # sank 40 km north of the port
    if measure.kind == "score" or timed or words[first] == "within" or words[after] == "short":
        return None  # lost 3-1; sank within 100 metres of the shore; fell five seats short
    if words[after] == "," and words[after + 1] in ("up", "down") and words[after + 2] == "from":
        return found[words[after + 1]]
    link = _before_fillers(sentence, first, floor)
    if link < floor:
        return trend_behind(sentence, measure)
    word = words[link]
    if word not in found and (described := _before_article(sentence, link, floor)) is not None:
        link, word = described, words[described]
    if word in ("up", "back") and gives_up(sentence, measure, link):
        return found["fall"]
    if word in PARTICLES:
        if (measure.kind == "duration" and measure.attributive) or words[link - 1] == "-":
            return None  # turned down a 20-year deal, a one-off 2,850 euros
        if _is_by_how_much(measure) and words[link - 1] in LEX.trend_links_with_up and words[after] not in _PARTITIVE:
            return phrasal(sentence, link)  # sales picked up 9 percent, the shares 14p
        if measure.kind == "percent" and words[link - 1] in LEX.foreseeing:
            return found[word]  # supplies are projected down 4 percent
        if _called(sentence, link) or _brings(sentence, measure, link) or refuses(words, measure, link):
            return None
        return found[word] if word != "off" or (link == first - 1 and _is_lower(sentence, measure, link)) else None
    if word in found and moves(sentence, measure, link, ""):
        return found[word]
    if word in ("by", "to", "of", "at", "in") and (linked := _linked(sentence, measure, link, first, floor)):
        return linked
    trend = trend_behind(sentence, measure)
    if trend is None:
        trend = _of_level(sentence, measure, first, floor, link)
    if trend is None and measure.kind in ("money", "percent"):
        trend = _of_object(sentence, measure, first, floor)
    return trend


def _of_level(sentence: SentenceTokens, measure: Measure, first: int, floor: int, link: int) -> Trend | None:
    """`rose to an annual rate of 180,000`; but held to the 2 degree range."""
    words = sentence.words
    if words[link] != "to" and "to" not in words[max(0, first - LONGEST_LEVEL - 1) : max(0, first - 1)]:
        return None  # most
    level = link if measure.attributive or measure.kind == "age" else before_level(sentence, first, floor)
    found = [at for at in (level, link) if at < first - 1 and words[at] == "to" and words[at - 1] != "up"]
    if not found:
        return None
    if level != link and sentence.letters[measure.after : measure.after + 1] == "N":
        level = link
    return _linked(sentence, measure, level, level + 1, floor) if level in found else None


def _is_by_how_much(measure: Measure) -> bool:
    """Whether an amount is hardly one that is taken: percent, the points of an index, cents and pence of a price."""
    return measure.kind == "percent" or measure.unit == "point" or measure.rule.startswith(HUNDREDTHS)


def _before_fillers(sentence: SentenceTokens, first: int, floor: int) -> int:
    """The token before what may stand between a verb and its figure: fell by *roughly* 5%, lost *an average of* 6kg."""
    words, link = sentence.words, first - 1
    while link >= floor:
        average = LEX.before_number.before(words, link) if words[link] == "of" else None
        if average is None and words[link] not in LEX.trend_links_fillers and not words[link].endswith("ly"):
            break
        if words[link] == "as" and not any(_is_degree(words[beside]) for beside in (link - 1, link + 1)):
            return floor - 1  # prices rose as 700 firms closed; not: rose as much as 7%
        link = average[1] - 1 if average else link - 1
    return link


def _is_degree(word: str) -> bool:
    """Whether a word stands between "as" and "as": "as much as", "as quickly as"."""
    return word in _DEGREES or word.endswith("ly")


def _linked(sentence: SentenceTokens, measure: Measure, link: int, first: int, floor: int) -> Trend | None:
    """The trend of a word of change before the preposition at token `link`: fell in May to 12, a loss of 3 percent."""
    words, found = sentence.words, LEX.trend_words
    if words[link] == "by" and _is_of_other_verb(sentence, link - 1):
        return None
    for index in range(link - 1, max(floor - 1, first - REACH, -1), -1):
        word = words[index]
        if word in _APART or (word == "loss" and index == link - 1):
            break
        if word == "up" and words[index - 1] in ADDING:
            break  # they add up to 3,600
        if word == "up" and index + 1 == link and words[link] == "to" and _is_bound(words, index):
            break  # a refund, up to a maximum of £650
        if words[link] in ("by", "to") and measure.kind in _PHRASAL and (moved := phrasal(sentence, index)):
            return moved
        if word not in found or (word in PARTICLES and (index + 1 != link or words[link] == "of")):
            continue  # made up of nine
        if word in PARTICLES and words[link] == "at" and _called(sentence, index):
            continue  # touched down at 3 metres per second
        if word == "advance" and words[index - 1] == "in":
            continue  # must be told in advance of stakes of 5 percent
        if word in ("gain", "gains") and words[index - 1] == "capital":
            continue  # a capital gains tax of 20 percent
        if word == "fall" and words[index - 1] in _OF_AUTUMN:
            continue  # will raise output in the fall to 9 tonnes
        if words[link] == "of" and words[index + 1] == "into" and measure.kind == "measure":
            continue  # fell into a pit of 9 metres
        if words[link] in ("to", "by") and _is_moved(sentence, index, link, floor):
            continue  # cut its growth forecast to 2 percent
        if words[link] == "of" and sentence.letters[index] == "N" and words[index + 1] == "and":
            continue  # a 4% tax increase and a rate of 22.13
        if words[index - 1] == "and" and _is_span(words, index):
            break
        if is_reached(sentence, measure, link) or (words[link] == "of" and _is_done_by(sentence, measure, index, link)):
            break
        if word == "jump" and words[index - 1] in JUMPS and measure.kind != "percent":
            break  # a long jump of 6.54
        if moves(sentence, measure, index, words[link]):
            return found[word]
    if words[link - 1 : link + 1] == ["loss", "of"] and measure.kind == "percent":
        return found["fall"]
    return None


def _is_done_by(sentence: SentenceTokens, measure: Measure, index: int, link: int) -> bool:
    """`a double suicide stunned a village of 900`: whether the word of change at `index` is of the subject of a verb
    that leads to what the figure is of; a rise may reach a rate of 5 percent.
    """
    counts = measure.kind in ("count", "number") or measure.head_noun
    return bool(counts) and "V" in sentence.letters[index + 1 : link] and sentence.letters[index] != "V"


def _is_bound(words: list[str], up: int) -> bool:
    """Whether "up to" tells how far an amount may go, and not what something moved up to."""
    return words[up + 2 : up + 3] == ["a"] and words[up - 1] not in LEX.trend_links_with_particle


def _is_of_other_verb(sentence: SentenceTokens, verb: int) -> bool:
    """`its growth plan was delayed by three years`: a verb that tells of no rise or fall has the figure."""
    word = sentence.words[verb]
    if sentence.letters[verb : verb + 1] != "V" or word in LEX.trend_words or word in LEX.auxiliaries:
        return False
    passive = sentence.tag(verb) == "VBN" and sentence.words[verb - 1] in LEX.auxiliaries
    return passive and word not in LEX.moving and word not in LEX.changing


def _before_article(sentence: SentenceTokens, link: int, floor: int) -> int | None:
    """The verb before an adjective of the change: "rose a lower-than-expected 5%", "fell a sharp 12 points"."""
    words, last = sentence.words, max(floor, link - 6)
    near = words[last + 1 : link + 1]
    if "a" not in near and "an" not in near:
        return None
    letters = sentence.letters
    for index in range(link, last, -1):
        if words[index] in ("a", "an"):
            moved = letters[index - 1] == "V" and words[index - 1] in LEX.trend_words
            moved = moved or (words[index - 1] in ("up", "down") and words[index - 2] == ",")  # up a strong 12 percent
            return index - 1 if moved else None
        if words[index] != "-" and letters[index] not in "NA" and words[index + 1] != "-" and words[index - 1] != "-":
            return None
    return None


def _of_object(sentence: SentenceTokens, measure: Measure, first: int, floor: int) -> Trend | None:
    """`cut its rate a quarter point`, `pushed the price up five pence`: what moved stands before it."""
    if LEX.moving.isdisjoint(sentence.words[max(floor, first - REACH) : first]):
        return None
    letters = sentence.letters
    verb = letters.rfind("V", max(floor, first - REACH), first)
    if verb < 0 or first - verb < 2 or sentence.words[verb] not in LEX.moving:
        return None
    between, word = letters[verb + 1 : first], sentence.words[verb]
    if between[0] == "P" and sentence.words[verb + 1] in ("up", "down"):
        word, between = sentence.words[verb + 1], between[1:]
    if letters[measure.after : measure.after + 1] == "N":
        return None  # boosts its 7% share
    if between.strip("DN") or not between.endswith("N") or sentence.words[first - 1] in LEX.nouns_no_name:
        return None
    in_cents = measure.rule.startswith(HUNDREDTHS)  # raised the rate five cents
    if measure.kind == "money" and word in LEX.trend_links_amounts and not word.startswith("cut") and not in_cents:
        return None  # raised the firm $3 million; but: cut the deficit $40 billion
    return LEX.trend_words.get(word)


def _is_moved(sentence: SentenceTokens, index: int, link: int, floor: int) -> bool:
    """Whether a noun of rise or fall only names what a verb of rise or fall moves: cut sales growth by 3 points."""
    letters = sentence.letters
    verb = letters.rfind("V", floor, index)
    if letters[index] != "N" or verb < 0 or sentence.words[verb] not in LEX.trend_words:
        return False
    named = (letters[index + 1] == "N" or index + 1 == link) and not letters[verb + 1 : index].strip("DN")
    of = "of" in sentence.words[verb + 1 : index]  # cut its forecast of demand growth by 30,000 barrels
    joined = [word for word in sentence.words[verb + 1 : index] if word != "of"]
    return named or (of and len(joined) == sum(letters[at] in "DNA" for at in range(verb + 1, index)))


def _is_span(words: list[str], index: int) -> bool:
    """Whether a rise is the way along a list of prices, not a change: "start at $30 and rise to $40"."""
    return not LEX.beginning.isdisjoint(words[max(0, index - REACH - 5) : index])


def _is_lower(sentence: SentenceTokens, measure: Measure, off: int) -> bool:
    """Whether "off" says that a figure is lower: "$36.10, off 12 cents", "the Dow was off 0.3 points"."""
    before = sentence.words[off - 1]
    if not before[:1].isalnum():
        return True
    return before in LEX.auxiliaries and (measure.kind in ("percent", "money") or measure.unit == "point")


def _called(sentence: SentenceTokens, index: int) -> bool:
    """Whether the particle at `index` belongs to a verb without rise or fall: "called up 2,500 reservists"."""
    verb = sentence.words[index - 1]
    if sentence.words[index].endswith("ward"):
        return False  # revised downward
    if index < 1 or sentence.letters[index - 1] != "V" or verb in LEX.auxiliaries:
        return False
    if sentence.words[index] == "down" and verb.startswith(("shot", "shoot")):
        return True  # prices shoot up, but what is shot down is no price
    if verb in LEX.trend_words:
        return LEX.trend_words[verb] != LEX.trend_words[sentence.words[index]]  # cut up the ice
    return verb not in LEX.trend_links_with_particle


def _brings(sentence: SentenceTokens, measure: Measure, particle: int) -> bool:
    """Whether counted things are what a verb moves up or down: moved up 300 troops, no points that an index did."""
    if not measure.head_noun or measure.unit == "point" or sentence.letters[particle - 1] != "V":
        return False
    parse = sentence.document.parse
    return parse.deps[parse.token_at(sentence.starts[measure.after - 1])] == "obj"
