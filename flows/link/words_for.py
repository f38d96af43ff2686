"""The words for a speaker: the phrase, whoever is joined to it, the name behind a role."""

from __future__ import annotations

import re

from newstables.calendar_names import calendar_names
from newstables.language import Parse
from newstables.language.questions import by_agent, conjuncts, noun_phrase
from newstables.link.persons import is_person
from newstables.link.reading import ArticleReading
from newstables.link.speech.tellers import is_body
from newstables.link.times_beside import without_time
from newstables.link.tree import characters, first_word, is_behind_comma, preposition, relation
from newstables.link.words import words

_RETIRED = re.compile(r" \((?:retd?|rtd|retired)\.?\) ", re.IGNORECASE)  # "Col (retd) N. N."
_NICKNAME = 24  # code points, marks included
_ASIDE = ("amod", "advmod", "nmod")
_NEAR = 6  # tokens between a document and its author


def words_for(speaker: int, reading: ArticleReading) -> tuple[int, int]:
    """The words for a speaker: the phrase, all who are joined to it, and of "the mayor, N.", the name."""
    parse = reading.parse
    first, after = noun_phrase(parse, speaker)
    for other in parse.children(speaker):
        is_next = parse.left_edge(other) == after and relation(parse, other) == "nmod"
        if is_next and _tells_of_office(parse, speaker, after):
            if parse.pos[other] == "NUM":
                break  # "the owners at 12", who put it so high
            those = parse.lower[other] == "those"  # "a lawyer for those arrested"
            after = noun_phrase(parse, other, relative=those)[1]  # "analysts at Norrbank"
            after = max(after, _named_behind(other, reading))
    after = min(after, _before_aside(parse, speaker))
    after = max(after, _asked_by(parse, speaker, after))
    after = max(after, _behind_joined(parse, speaker, after))
    for other in conjuncts(parse, speaker)[1:]:
        if other > speaker and not _is_afterthought(parse, speaker, other):
            after = max(after, noun_phrase(parse, other)[1])
    if parse.pos[speaker] != "PROPN":
        for other in parse.children(speaker):
            if parse.deps[other] == "appos" and parse.pos[other] == "PROPN" and other - after <= 3:
                after = max(after, *(noun_phrase(parse, one)[1] for one in conjuncts(parse, other)))
    first = _first_word(parse, speaker, first)
    while 0 < after < len(parse.words) and parse.pos[after - 1] == parse.pos[after] == "PROPN":
        if parse.deps[after] == "obl:unmarked":
            break  # "the Tidal Council Friday said"
        after += 1  # "his lawyer, Ann Lee", whatever the tree hangs the last name on
    while parse.words[after : after + 1] == ["-"] and parse.pos[after - 1] == "PROPN" and _is_tight(parse, after):
        after += 2  # "Ann Lee-Evans", of which the tree takes the end for an adverb
    if parse.pos[speaker] == "NOUN" and is_body(parse, speaker):
        after = max(after, _body_named(parse, after))
    while after - first > 2 and parse.pos[after - 1] == "NUM" and parse.words[after - 2] == ",":
        after -= 2  # "Ann Lee, 34, said": an age is no part of a name
    if parse.lemmas[speaker].lower() in words("speech", "documents"):
        after = max(after, _author(speaker, reading))
    return characters(parse, *without_time(parse, first, after))


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
    if first == speaker - 1 and parse.lower[first] in ("a", "an") and parse.tags[speaker] == "NNS":
        first += 1  # "an employers' claim that …", of which the article is the claim's
    cue = parse.heads[speaker]
    while cue == speaker + 1 and parse.tags[cue] == "NNS" and parse.heads[first - 1] == cue and first > 1:
        if parse.pos[first - 1] not in ("DET", "ADJ", "NOUN", "PROPN"):
            break
        first -= 1  # "a new poll shows", of which the tagger takes the verb for a noun
    while first < speaker and parse.lower[first] in (",", "according", "to"):
        first += 1  # "according to a Department of Health and Human Services study", torn apart by the tree
    return first


def _before_aside(parse: Parse, speaker: int) -> int:
    """Where "Republicans, eager to begin, hope" and "Ann Lee, of Norbank, said" end: at the comma before what tells how
    they are, or of where.
    """
    asides = (one for one in parse.children(speaker) if one > speaker and relation(parse, one) in _ASIDE)
    return next((parse.left_edge(one) for one in asides if is_behind_comma(parse, one)), len(parse.words))


def _asked_by(parse: Parse, speaker: int, after: int) -> int:
    """The token behind "polled by Norbank" of "economists polled by Norbank"; 0 where nobody asked them."""
    asked = next((one for one in parse.children(speaker) if one == after and parse.deps[one] == "acl"), None)
    if asked is None or parse.lemmas[asked] not in words("speech", "asking_many"):
        return 0
    who = by_agent(parse, asked)
    return noun_phrase(parse, who)[1] if who is not None else 0


def _is_afterthought(parse: Parse, speaker: int, other: int) -> bool:
    """`according to Norbank, and even younger adults …`: of two, a common noun behind a comma is no second speaker."""
    mark = parse.left_edge(other) - 1 if parse.lower[parse.left_edge(other)] != "and" else parse.left_edge(other)
    two = len(conjuncts(parse, speaker)) == 2
    return two and parse.pos[other] != "PROPN" and parse.words[max(mark - 1, 0) : mark + 2].count(",") > 0


def _body_named(parse: Parse, after: int) -> int:
    """The token behind the name of "the broadcaster Radio Sela", which the tree hangs elsewhere; 0 for none."""
    end = after
    while end < len(parse.words) and parse.tags[end] in ("NNP", "NNPS") and parse.words[end][0].isupper():
        end += 1
    return end if end > after and not _is_time(parse, after) else 0


def _is_time(parse: Parse, token: int) -> bool:
    word = parse.lower[token].rstrip(".")
    return any(name.startswith(word) for kind in ("weekdays", "months") for name in calendar_names()[kind])


def _tells_of_office(parse: Parse, speaker: int, preposition: int) -> bool:
    """`analysts at Norrbank`, `a spokesman for the port`, `an aide to the mayor`."""
    word = parse.lower[preposition]
    return word in ("at", "for", "with", "from") or (word == "to" and is_person(parse.lemmas[speaker].lower()))


def _is_title(parse: Parse, token: int) -> bool:
    """Whether two words beside each other have capitals."""
    return all(word[:1].isupper() for word in parse.words[token : token + 2])


def _is_tight(parse: Parse, hyphen: int) -> bool:
    """Whether a hyphen joins two words with capitals."""
    joined = parse.ends[hyphen - 1] == parse.starts[hyphen] and parse.ends[hyphen] == parse.starts[hyphen + 1]
    return joined and parse.words[hyphen + 1][:1].isupper()


def with_nickname(span: tuple[int, int], reading: ArticleReading) -> tuple[int, int]:
    """The whole of `Omar "Big O" Hale`, of which the tree takes the first or the last name for the speaker."""
    start, end = span
    for at in (start - 2, end + 1):
        nickname = reading.document.quote_at(max(at, 0))
        if nickname is None or nickname[1] - nickname[0] > _NICKNAME:
            continue
        first, last = reading.mentions.around(max(nickname[0] - 2, 0)), reading.mentions.around(nickname[1] + 1)
        if first is not None and last is not None and first[2].actor_id == last[2].actor_id:
            return min(start, first[0]), max(end, last[1])
    return span


def with_name(span: tuple[int, int], speaker: int, reading: ArticleReading) -> tuple[int, int]:
    """The words with the person's name behind them, which trees hang elsewhere: "Chairman of the Bank N. N."."""
    start, end = span
    held = reading.mentions.around(end - 1)
    if held is not None and held[0] >= start and held[1] > end:
        return start, held[1]  # "the Department of Fire and Emergency Services", of which trees take the head alone
    if (listed := with_list(span, reading)) != span:
        return listed
    retired = _RETIRED.match(reading.text, end)
    behind = reading.mentions.around(retired.end()) if retired is not None else None
    if retired is not None and behind is not None and behind[0] == retired.end() and behind[2].kind == "person":
        return start, behind[1]
    last = reading.parse.token_at(end - 1)
    # "Finance Minister, N. N., said", of whom trees take the role for a name; "the mayor of Oslo, N. N., said"
    is_role = is_person(reading.parse.lemmas[last].lower()) or is_person(reading.parse.lemmas[speaker].lower())
    apart = 2 if reading.text[end : end + 2] == ", " and is_role else 1
    naming = reading.mentions.around(end + apart)
    if apart == 2 and naming is None:  # "One of its authors, Senator N. N., said"
        return start, max(end, _end_of_name(reading, last, last + 2))
    if naming is None or reading.text[end] not in " ," or naming[2].kind != "person" or naming[0] != end + apart:
        return start, max(end, _end_of_name_behind_clause(speaker, reading))
    return start, naming[1]


def _end_of_name_behind_clause(speaker: int, reading: ArticleReading) -> int:
    """Where "the clerk representing the area, Ann Lee" ends, of which trees hang the name on the area; 0 for none."""
    parse = reading.parse
    clauses = [one for one in parse.children(speaker) if one > speaker and relation(parse, one) == "acl"]
    if not clauses or not is_person(parse.lemmas[speaker].lower()):
        return 0
    last = parse.right_edge(speaker)
    last -= parse.words[last] == ","
    naming = reading.mentions.around(parse.starts[last])
    if naming is None or naming[2].kind != "person" or naming[1] != parse.ends[last]:
        return 0
    first = parse.token_at(naming[0])
    while first > speaker and parse.pos[first - 1] == "PROPN":
        first -= 1  # "…, Inspector Ann Lee"
    before = first - 2
    is_apart = parse.words[first - 1] == "," and before > clauses[0]
    return naming[1] if is_apart and not is_person(parse.lemmas[before].lower()) else 0


def with_list(span: tuple[int, int], reading: ArticleReading) -> tuple[int, int]:
    """`the Department of Trade, Industry and Competition`: the whole name, of which trees may take a part for another
    phrase.
    """
    start, end = span
    held = reading.mentions.around(end - 1)
    name = reading.text[held[0] : held[1]] if held is not None else ""
    if held is None or ", " not in name or " and " not in name:
        return span
    the = 4 * (reading.text[max(0, held[0] - 4) : held[0]].lower() == "the ")
    return min(start, held[0] - the), held[1]


def _named_behind(token: int, reading: ArticleReading) -> int:
    """The token behind the name of "a spokesman for the port, Ann Lee"; 0 where no person is named there."""
    found = _person_beside(token, reading)
    return noun_phrase(reading.parse, found)[1] if found is not None else 0


def _end_of_name(reading: ArticleReading, token: int, first: int) -> int:
    """Where the name in apposition to a word ends that begins at `first`, its title with it; 0 for none."""
    found = _person_beside(token, reading)
    if found is None or first_word(reading.parse, found) != first:
        return 0
    naming = reading.mentions.around(reading.parse.starts[found])
    return naming[1] if naming is not None else 0


def _person_beside(token: int, reading: ArticleReading) -> int | None:
    """The person in apposition to a word."""
    parse = reading.parse
    for other in parse.children(token):
        naming = reading.mentions.around(parse.starts[other])
        if parse.deps[other] == "appos" and naming is not None and naming[2].kind == "person":
            return other
    return None


def _author(document: int, reading: ArticleReading) -> int:
    """The token behind "by the ministry" of "a report (published) by the ministry"; 0 where none is named."""
    parse = reading.parse
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
                return noun_phrase(parse, agent)[1]
    return 0
