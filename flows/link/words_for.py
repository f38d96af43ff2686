"""The words for a speaker: the phrase, whoever is joined to it, the name behind a role."""

from __future__ import annotations

from newstables.calendar_names import calendar_names
from newstables.language import Parse
from newstables.language.questions import by_agent, conjuncts, noun_phrase, of_phrase
from newstables.link.names_behind import named_behind
from newstables.link.persons import is_person
from newstables.link.reading import ArticleReading
from newstables.link.speech.tellers import is_body, is_paper
from newstables.link.times_beside import without_time
from newstables.link.tree import characters, child, is_behind_comma, preposition, relation
from newstables.link.words import words

_NEAR = 6  # tokens between a document and its author


def words_for(speaker: int, reading: ArticleReading) -> tuple[int, int]:
    """The words for a speaker: the phrase, all who are joined to it, and of "the mayor, N.", the name."""
    parse = reading.parse
    first, after = noun_phrase(parse, speaker)
    after = _behind_hyphens(parse, after) if after == speaker + 1 else after
    for other in parse.children(speaker):
        is_next = parse.left_edge(other) == after and relation(parse, other) == "nmod"
        if is_next and (
            _tells_whose(parse, after)
            or _tells_of_office(parse, speaker, after)
            or _is_in_name(parse, speaker, after, other)
        ):
            if parse.pos[other] == "NUM":
                break  # "the owners at 12", who put it so high
            those = parse.lower[other] == "those"  # "a lawyer for those arrested"
            after = noun_phrase(parse, other, relative=those)[1]  # "analysts at Norrbank"
            after = max(after, named_behind(other, reading), _end_of_range(parse, other, after))
    after = min(after, _before_aside(parse, speaker))
    after = max(after, _asked_by(parse, speaker, after), _but_few(parse, speaker))
    after = max(after, _behind_joined(parse, speaker, after))
    for other in conjuncts(parse, speaker)[1:]:
        is_led = bool(preposition(parse, other)) and not preposition(parse, speaker)  # …, and in Oslo, 12 …
        if other > speaker and not is_led and not _is_afterthought(parse, speaker, other):
            after = max(after, noun_phrase(parse, other)[1])
    if parse.pos[speaker] != "PROPN":
        for other in parse.children(speaker):
            if parse.deps[other] == "appos" and parse.pos[other] == "PROPN" and parse.left_edge(other) - after <= 3:
                after = max(after, *(noun_phrase(parse, one)[1] for one in conjuncts(parse, other)))
    first = _first_word(parse, speaker, first)
    last = parse.sents[parse.sent_of[speaker]][1]  # "40 dead: Lee", behind which the next line begins "OSLO –"
    while 0 < after < last and parse.pos[after - 1] == parse.pos[after] == "PROPN":
        if parse.deps[after] == "obl:unmarked":
            break  # "the Tidal Council Friday said"
        after += 1  # "his lawyer, Ann Lee", whatever the tree hangs the last name on
    while parse.words[after] == "-" and parse.pos[after - 1] == "PROPN" and _is_tight(parse, after):
        after += 2  # "Ann Lee-Evans", of which the tree takes the end for an adverb
    if parse.pos[speaker] == "NOUN" and is_body(parse, speaker):
        after = max(after, _body_named(parse, after))
    while after - first > 1 and parse.tags[after - 1] == "RB" and parse.words[after - 1].endswith("ly"):
        after -= 1  # "Lee coolly points out", of which the tree may take how he does for his name
    while after - first > 2 and parse.pos[after - 1] == "NUM" and parse.words[after - 2] == ",":
        after -= 2  # "Ann Lee, 34, said": an age is no part of a name
    if parse.lemmas[speaker].lower() in words("speech", "documents"):
        after = max(after, _author(speaker, parse))
    after = min(after, _before_relative(parse, speaker, after))
    start, end = characters(parse, *without_time(parse, first, after))
    return _out_of_quotation(parse, start, end, parse.starts[speaker]), end


def _before_relative(parse: Parse, speaker: int, after: int) -> int:
    """Where the words for "people familiar with the talks, who said that 12 had left" end: at the comma, where nobody
    else is joined to the speaker behind it.
    """
    commas = (one for one in range(speaker + 1, after - 1) if parse.words[one] == ",")
    comma = next((one for one in commas if parse.lower[one + 1] in ("who", "which", "whose")), None)
    if comma is None or any(comma < one < after for one in conjuncts(parse, speaker)):
        return after
    return comma


def _end_of_range(parse: Parse, begin: int, after: int) -> int:
    """The token behind `data from January to June`; 0 where no "to" goes on from a beginning that "from" leads."""
    if preposition(parse, begin) != "from" or parse.lower[after] != "to" or not _is_time(parse, begin):
        return 0  # "a letter from Boyd to Hale" is from Boyd
    end = parse.heads[after]
    return noun_phrase(parse, end)[1] if end > after and parse.heads[end] == begin else 0


def _behind_hyphens(parse: Parse, after: int) -> int:
    """The token behind `commander-in-chief`, `brother-in-law`, of which the tree hangs the parts one on another."""
    while parse.words[after] == "-" and _joins(parse, after):
        after += 2
    return after


def _tells_whose(parse: Parse, preposition: int) -> bool:
    """`the mother-in-law of Ann Lee`."""
    return parse.lower[preposition] == "of" and parse.words[preposition - 2] == "-" and _joins(parse, preposition - 2)


def _out_of_quotation(parse: Parse, start: int, end: int, speaker: int) -> int:
    """Where the words for a speaker begin, who may stand behind what is quoted but never within and behind it: of
    "“Seven were hit, six men,” said Ann Lee", Ann Lee.
    """
    quote = parse.quote_at(start)
    if quote is None or not quote.end <= speaker < end:
        return start
    return next(parse.starts[one] for one in parse.tokens_in(quote.end, end) if parse.pos[one] != "PUNCT")


def _behind_joined(parse: Parse, speaker: int, after: int) -> int:
    """The token behind "the presidents of Kenya and Uganda", of which the last hangs on the one before; 0 for none."""
    for other in parse.children(speaker):
        if other > speaker and other < after and relation(parse, other) == "nmod":
            last = conjuncts(parse, other)[-1]
            if last >= after and parse.pos[last] in ("NOUN", "PROPN"):
                return noun_phrase(parse, last)[1]
    return 0


def _first_word(parse: Parse, speaker: int, first: int) -> int:
    """Where the words for a speaker begin whose phrase begins at `first` by the tree, which may tear it."""
    while first > 1 and parse.lower[first] in ("and", "for", "to") and is_person(parse.lemmas[first - 1].lower()):
        first = parse.left_edge(
            first - 1
        )  # "chairman and chief executive officer Ann Lee", "secretary for trade Ann Lee"
    verb = parse.heads[speaker] if parse.pos[parse.heads[speaker]] == "VERB" else -1
    if first > 0 and parse.tags[first - 1] == "DT" and parse.heads[first - 1] == verb > speaker:
        first -= 1  # "the Treasury estimates", of which the tree hangs the article on the verb
    if parse.lower[first] == "and" and first > 0 and parse.pos[first - 1] in ("NOUN", "PROPN"):
        first -= 1  # "trade and industry sources", of which the tree hangs the first word elsewhere
    while parse.lower[first] == "of" and first > 0 and parse.pos[first - 1] in ("NOUN", "PROPN"):
        first = parse.left_edge(first - 1)  # "Department of Justice chief Ann Lee", whatever the tree hangs on it
    if first > 2 and parse.lower[first - 3 : first - 1] == ["according", "to"] and _is_title(parse, first - 1):
        first -= 1  # "according to Innovate Norge", of which the tree takes the first word for a verb
    while first > 1 and parse.words[first - 1] == "-" and _is_tight(parse, first - 1):
        if not parse.words[first - 2][:1].isupper():
            break
        first -= 2  # "Halden-Quill Bank", of which the tree takes the beginning for something else
    if first > 1 and parse.tags[first - 1] == "POS" and parse.heads[first - 1] < first - 1:
        first = parse.left_edge(parse.heads[first - 1])  # "Ann Lee's sister", of which the tree makes two
    if first == speaker - 1 and parse.lower[first] in ("a", "an") and parse.tags[speaker] == "NNS":
        first += 1  # "an employers' claim that …", of which the article is the claim's
    cue = parse.heads[speaker]
    while cue == speaker + 1 and parse.tags[cue] == "NNS" and parse.heads[first - 1] == cue and first > 1:
        if parse.pos[first - 1] not in ("DET", "ADJ", "NOUN", "PROPN"):
            break
        first -= 1  # "a new poll shows", of which the tagger takes the verb for a noun
    while first < speaker and parse.lower[first] in (",", "according", "to", "from", "per"):
        first += 1  # "according to a Department of Health and Human Services study", torn apart; "And from Ann Lee:"
    return first


def _before_aside(parse: Parse, speaker: int) -> int:
    """Where "Republicans, eager to begin, hope" and "Ann Lee, of Norbank, said" end: at the comma before what tells how
    they are, or of where.
    """
    asides = (one for one in parse.children(speaker) if one > speaker and _is_aside(parse, one))
    return next((parse.left_edge(one) for one in asides if is_behind_comma(parse, one)), len(parse))


def _is_aside(parse: Parse, token: int) -> bool:
    led = relation(parse, token) == "nmod" and bool(preposition(parse, token))  # not "the Lund, Oslo, firm"
    return led or parse.deps[token] in ("amod", "advmod")


def _but_few(parse: Parse, speaker: int) -> int:
    """The token behind "All but three of 27 economists polled by Norbank"; 0 where nobody is taken out."""
    if parse.lower[speaker + 1] != "but":
        return 0
    after = 0
    for other in parse.children(speaker):
        if other > speaker and parse.deps[other] in ("nmod", "appos", "obl"):
            after = max(after, noun_phrase(parse, other)[1])
            after = max(after, _asked_by(parse, other, after))
    return after


def _asked_by(parse: Parse, speaker: int, after: int) -> int:
    """The token behind "polled by Norbank" of "(most) economists polled by Norbank"; 0 where nobody asked them."""
    among = of_phrase(parse, speaker)
    whose = (speaker,) if among is None else (speaker, among)
    below = (one for head in whose for one in parse.children(head))
    asked = next((one for one in below if one == after and parse.deps[one] == "acl"), None)
    if asked is None or parse.lemmas[asked] not in words("speech", "asking_many"):
        return 0
    who = by_agent(parse, asked)
    return noun_phrase(parse, who)[1] if who is not None else 0


def _is_afterthought(parse: Parse, speaker: int, other: int) -> bool:
    """`according to Norbank, and even younger adults …`: of two, a common noun behind a comma is no second speaker; of
    "the mayor, Ann Lee, and a priest" the comma is the name's.
    """
    if any(parse.deps[one] == "appos" and speaker < one < other for one in parse.children(speaker)):
        return False
    mark = parse.left_edge(other) - 1 if parse.lower[parse.left_edge(other)] != "and" else parse.left_edge(other)
    two = len(conjuncts(parse, speaker)) == 2
    return two and parse.pos[other] != "PROPN" and parse.words[max(mark - 1, 0) : mark + 2].count(",") > 0


def _body_named(parse: Parse, after: int) -> int:
    """The token behind the name of "the broadcaster Radio Sela", which the tree hangs elsewhere; 0 for none."""
    end = after
    last = parse.sents[parse.sent_of[after - 1]][1]
    while end < last and parse.tags[end] in ("NNP", "NNPS") and parse.words[end][0].isupper():
        end += 1
    return end if end > after and not _is_time(parse, after) else 0


def _is_worked_in(parse: Parse, office: int) -> bool:
    """`an official in the ministry`; no doctors in Aleppo, officials in Hale County, a lawyer in court, in a note."""
    if parse.lemmas[office].lower() in words("where", "divisions") or is_paper(parse, office):
        return False
    return is_body(parse, office) and child(parse, office, "det", "nmod:poss", "compound") is not None


def _is_time(parse: Parse, token: int) -> bool:
    word = parse.lower[token].rstrip(".")
    return any(name.startswith(word) for kind in ("weekdays", "months") for name in calendar_names()[kind])


def _is_in_name(parse: Parse, speaker: int, preposition: int, other: int) -> bool:
    """`the Joint Committee on Taxation`; no "the Committee on Monday"."""
    is_on = parse.pos[speaker] == "PROPN" and parse.lower[preposition] in ("on", "for")
    return is_on and parse.words[other][:1].isupper() and not _is_time(parse, other)


def _tells_of_office(parse: Parse, speaker: int, preposition: int) -> bool:
    """`analysts at Norrbank`, `a spokesman for the port`, `an aide to the mayor`."""
    word = parse.lower[preposition]
    if word == "in":
        return is_person(parse.lemmas[speaker].lower()) and _is_worked_in(parse, parse.heads[preposition])
    return word in ("at", "for", "with", "from") or (word == "to" and is_person(parse.lemmas[speaker].lower()))


def _is_title(parse: Parse, token: int) -> bool:
    """Whether two words beside each other have capitals."""
    return all(word[:1].isupper() for word in parse.words[token : token + 2])


def _is_tight(parse: Parse, hyphen: int) -> bool:
    """Whether a hyphen joins two words with capitals."""
    return _joins(parse, hyphen) and parse.words[hyphen + 1][:1].isupper()


def _joins(parse: Parse, hyphen: int) -> bool:
    """Whether a hyphen stands between two words without a space."""
    joined = 0 < hyphen < len(parse) - 1  # a text may end with a hyphen
    return joined and parse.ends[hyphen - 1] == parse.starts[hyphen] and parse.ends[hyphen] == parse.starts[hyphen + 1]


def _behind_all(parse: Parse, agent: int) -> int:
    """The token behind all of "led by the council and Norvik University", of whom trees may hang the last elsewhere."""
    after = noun_phrase(parse, agent)[1]
    for other in conjuncts(parse, agent)[1:]:
        is_next = parse.left_edge(other) == after and parse.lower[after] in ("and", "&", ",")
        if is_next and parse.pos[other] in ("PROPN", "NOUN"):
            after = max(noun_phrase(parse, other)[1], _author(other, parse))  # "… and a complaint by the bank"
    return after


def _author(document: int, parse: Parse) -> int:
    """The token behind "by the ministry" of "a report (published) by the ministry"; 0 where none is named."""
    for other in parse.children(document):
        if relation(parse, other) == "nmod" and preposition(parse, other) in ("by", "from"):
            named = next((one for one in parse.children(other) if parse.deps[one] == "appos"), None)
            after = noun_phrase(parse, other)[1]
            more = (one for one in parse.children(other) if parse.left_edge(one) == after)
            office = next((one for one in more if relation(parse, one) == "nmod"), None)
            if office is not None and _tells_of_office(parse, other, after):
                after = noun_phrase(parse, office)[1]
            is_next = named is not None and parse.left_edge(named) == after and parse.words[after].isalpha()
            return noun_phrase(parse, named)[1] if named is not None and is_next else after
        if parse.deps[other] == "acl" and parse.tags[other] == "VBN":
            agent = by_agent(parse, other)
            apart = is_behind_comma(parse, other)
            if agent is not None and (agent if apart else parse.left_edge(agent)) - document < _NEAR:
                return _behind_all(parse, agent)
    return 0
