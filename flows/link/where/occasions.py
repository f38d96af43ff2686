"""Places told by what happened there: a name before "bombing", the clause that tells when somebody was hurt."""

from __future__ import annotations

from itertools import takewhile

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.language import Parse
from newstables.language.questions import clause_verb, subject
from newstables.language.questions.listed import listed
from newstables.link.forces import does_harm, is_force
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.tree import child, is_counted, is_under, preposition, relation
from newstables.link.where.place_name import PlaceName, known_place
from newstables.link.words import words

_OF_TIME = frozenset(("when", "as", "after", "since", "while"))
_DURING = frozenset(("in", "during", "by"))
_OF_CAUSE = _DURING | {"after", "following", "from", "amid"}
_AMONG = frozenset(("of", "between", "among", "with", "in", "at", "on", "near", "inside", "outside"))
_SUBJECTS = ("nsubj", "nsubj:pass")
_LONGEST = 3  # words of a town's name


def is_happening(lemma: str) -> bool:
    """Whether a noun is something that happens, a quake or a raid, and nobody who takes part in it."""
    return lemma in words("happened", "happenings") and lemma not in words("happened", "parties")


def before_happening(reading: ArticleReading, token: int) -> PlaceName | None:
    """`in the Kenya embassy bombing`, `the Oslo attack killed 12`: the place whose name what happened there bears."""
    parse = reading.parse
    if parse.pos[token] != "NOUN" or not is_happening(parse.lemmas[token].lower()):
        return None
    harms = parse.deps[token] in _SUBJECTS and does_harm(parse, parse.heads[token])
    if not harms and preposition(parse, token) not in _DURING:
        return None
    run = [other for other in parse.children(token) if other < token and relation(parse, other) in ("compound", "flat")]
    first = next((other for other in run if parse.pos[other] == "PROPN"), None)
    if first is None or parse.tags[token - 1] == "POS":
        return None
    start = parse.starts[parse.left_edge(first)]
    for after in range(min(token, first + _LONGEST), first, -1):
        end = parse.ends[after - 1]
        name = reading.text[start:end]
        known = known_place(name)
        if known is not None:
            return PlaceName(token, start, end, known.country, True) if _is_there(reading, start, end) else None
        if is_town(name) and reading.place_name(start) == (start, end):
            return PlaceName(token, start, end, country_of_town(name, reading.country_namings), True)
    return None


def _is_there(reading: ArticleReading, start: int, end: int) -> bool:
    """Whether a known name is a place's here, and not the beginning of a longer one or somebody's."""
    naming = reading.mentions.around(start)
    is_of_other = naming is not None and naming[2].kind != COUNTRY
    own = reading.place_name(start)
    return not is_of_other and (own is None or own[1] <= end)


def of_occasion(parse: Parse, number: int, places: list[PlaceName]) -> PlaceName | None:
    """`Nine were shot when gunfire erupted at a parade in Lagos`: the place of the clause that tells what happened to
    those who are counted, where the clause that counts them tells none.
    """
    main = clause_verb(parse, number)
    doer = child(parse, main, *_SUBJECTS)
    told = parse.children(doer) if doer is not None and not is_under(parse, number, doer) else ()
    joined = [one for one in parse.children(main) if parse.deps[one] == "conj" and _is_counting(parse, one)]
    beside = [
        clause for one in joined for clause in parse.children(one)
    ]  # two died and nine were hurt when a roof fell
    by_what = [one for verb in (main, *joined) for one in parse.children(verb) if preposition(parse, one) in _OF_CAUSE]
    told_of = [clause for one in by_what for clause in parse.children(one)]  # hurt by the blast, which tore up a market
    for clause in (*parse.children(main), *told, *beside, *told_of):
        if not (_tells_when(parse, clause) or _tells_of_happening(parse, clause)):
            continue
        there = [place for place in places if is_under(parse, place.token, clause)]
        there = [place for place in there if child(parse, clause, *_SUBJECTS) != place.token]  # while Peru counted 40
        there = [place for place in there if not place.path]
        lands = {place.country for place in there}
        if len(there) == 1 or (len(lands) == 1 and None not in lands):
            return there[0]  # near Padang on Sumatra island
    found = (_of_what_happened(parse, verb, places) for verb in (main, *joined))
    return next((place for place in found if place is not None), None)


def _of_what_happened(parse: Parse, verb: int, places: list[PlaceName]) -> PlaceName | None:
    """`Six died in a crash involving two trucks at Kisumu`: the one place told of what they died in; not of "seven
    crashes, including one at Kisumu", nor "a crash of a plane built in Seattle".
    """
    for noun in parse.children(verb):
        is_one = parse.tags[noun] not in ("NNS", "NNPS") and preposition(parse, noun) in _OF_CAUSE
        if is_one and relation(parse, noun) == "obl" and is_happening(parse.lemmas[noun].lower()):
            there = [place for place in places if is_under(parse, place.token, noun) and not place.path]
            return there[0] if len(there) == 1 and _is_where_it_was(parse, there[0].token, noun) else None
    return None


def _is_where_it_was(parse: Parse, place: int, happening: int) -> bool:
    """Whether a place under a happening is that of what it did or struck, "a storm lashing Cuba"; no clause says how
    else it came to be, "an attack planned in Syria", and no other happening stands between, "one like that in Kisumu".
    """
    steps = list(takewhile(lambda step: step != happening, parse.way_up(place)))
    for step in steps:
        if relation(parse, step) == "acl" and not (parse.tags[step] == "VBG" and _strikes(parse.lemmas[step].lower())):
            return False
        if relation(parse, step) not in ("acl", "obj", "obl", "nmod", "flat", "compound"):
            return False
    return all(preposition(parse, step) in _AMONG for step in steps[1:] if relation(parse, step) == "nmod")


def _strikes(lemma: str) -> bool:
    return lemma == "involve" or lemma in words("where", "struck") | words("where", "stormed")


def strikes_into(parse: Parse, clause: int) -> bool:
    """`a storm slammed into Peru`, `a bus plunged into a river`: what befell somebody was there, and no way into it."""
    lemma = parse.lemmas[clause].lower()
    if lemma in words("happened", "leaving_way"):
        who = subject(parse, clause)
        if who is not None and parse.lemmas[who].lower() in words("happened", "vehicles"):
            return True  # a bus skidded off a bridge and plunged into a river in Peru
    doer = child(parse, clause, "nsubj") if lemma in words("where", "striking_into") else None
    return doer is not None and is_force(parse, doer)


def is_set_against(parse: Parse, clause: int) -> bool:
    """`…, while nine were tried in Oslo`: a clause behind a comma, about somebody else than "they"."""
    mark = child(parse, clause, "mark") if parse.deps[clause] == "advcl" else None
    if mark is None or parse.lower[mark] not in ("while", "whereas") or parse.words[mark - 1] != ",":
        return False
    who = child(parse, clause, *_SUBJECTS)
    return who is not None and parse.pos[who] != "PRON"


def _is_counting(parse: Parse, verb: int) -> bool:
    """Whether a verb tells what befell others who are counted."""
    who = child(parse, verb, *_SUBJECTS)
    is_many = who is not None and parse.tags[who] == "NNS" and parse.lemmas[who].lower() in listed("quantities")
    return who is not None and (is_many or parse.pos[who] == "NUM" or is_counted(parse, who))


def _tells_when(parse: Parse, clause: int) -> bool:
    mark = child(parse, clause, "mark", "advmod")
    tells = relation(parse, clause) == "advcl" and mark is not None and parse.lower[mark] in _OF_TIME
    return tells and not is_set_against(parse, clause)


def _tells_of_happening(parse: Parse, clause: int) -> bool:
    """`the quake, which struck near Padang, killed 12`: where what did it happened."""
    lemma = parse.lemmas[parse.heads[clause]].lower()
    return parse.deps[clause] == "acl:relcl" and (is_happening(lemma) or lemma in words("where", "arms"))
