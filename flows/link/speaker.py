"""Who says a number: the act of speech that its words stand under, else whose quotation they are in."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import by_agent, conjuncts, noun_phrase
from newstables.link.people.actor_of import People
from newstables.link.people.titled import titled
from newstables.link.persons import is_person
from newstables.link.reading import ArticleReading
from newstables.link.speech import Act, Speeches
from newstables.link.speech.foreseen_amounts import FORESEEN
from newstables.link.speech.gaps import GAPPED
from newstables.link.speech.headlines import SIGNED, act_of_headline, behind_mark
from newstables.link.speech.lists import act_of_list
from newstables.link.speech.quotations import speaker_of_quotation
from newstables.link.speech.transcripts import LABELLED, act_of_transcript
from newstables.link.times_beside import without_time
from newstables.link.tree import characters, is_behind_comma, preposition, relation
from newstables.link.words import words
from newstables.records import Claim

_NICKNAME = 24  # code points, marks included
_NEAR = 6  # tokens between a document and its author


def set_speaker(claim: Claim, reading: ArticleReading, speech: Speeches, people: People) -> Act | None:
    """Fill who says the claim, by which words, and whether it is quoted; the act that says so."""
    token = reading.token(claim)
    quote = reading.quote_of(token)
    claim.is_quoted = quote is not None
    act = speech.governing(token)
    if act is not None and act.deed and claim.kind == "age":
        act = None  # "wanted to leave her 50-year-old husband": an age is nothing that anybody wants or promises
    rule = act.rule if act is not None else ""
    if quote is not None and (act is None or act.deed or not _is_within(act, quote, reading)):
        own = speaker_of_quotation(speech, quote) if act is None or act.deed else None
        if own is not None:
            act, rule = own, f"<quotation> {own.rule}"
    label = _label(token, reading, speech) if act is None else None
    if label is not None:
        act, rule = label, label.rule
    if act is None:
        return None
    words_for = _with_nickname(_words_for(act.speaker, reading), reading)
    start, end = _with_name(words_for, act.speaker, reading)
    start, end = _without_others(start, end, claim, act, reading, rule)
    cue = reading.parse.starts[act.cue]
    if start < cue < end and act.cue > act.speaker and reading.parse.pos[act.cue] == "NOUN":
        end = reading.parse.ends[act.cue - 1]  # "figures from the Guild show": a verb that the tree took for a noun
    claim.attributed_to = " ".join(reading.text[start:end].split())
    claim.attribution_rule = rule
    if claim.about_start is not None and start <= claim.about_start < end and rule == GAPPED:
        claim.about = claim.about_start = claim.about_end = claim.about_rule = None  # who says it is not what it counts
    if rule == GAPPED and claim.agent is not None:
        claim.agent, claim.agent_start, claim.agent_end = claim.attributed_to, start, end
    actor = people.actor_of(act.speaker)
    if actor is None and end > words_for[1] and (naming := reading.mentions.around(end - 1)) is not None:
        actor = naming[2]
    whole = titled(reading, start)  # "the head of the union, Ana Duarte", of which trees take the union for her
    if whole is not None and whole[1] <= end:
        actor = whole[2]
    claim.attributed_actor_id = actor.actor_id if actor is not None else None
    cue_start, cue_end = reading.parse.starts[act.cue], reading.parse.ends[act.cue]
    claim.speech_start, claim.speech_end = min(start, cue_start), max(end, cue_end)
    return act


def _without_others(
    start: int, end: int, claim: Claim, act: Act, reading: ArticleReading, rule: str
) -> tuple[int, int]:
    """The words for a speaker without those beside them that his rule tells are not his."""
    if rule == GAPPED and start < claim.start < end:
        end = start + len(reading.text[start : claim.start].rstrip())  # "the charity 900", who counted so many
    if rule == FORESEEN:
        start = reading.parse.starts[act.speaker]  # "the 4 percent economists had expected"
    if rule == LABELLED:
        end = min(end, reading.text.index(":", start))  # "QUESTION: And how many want …"
    if rule == SIGNED:
        start += behind_mark(reading.text[start : reading.parse.starts[act.speaker]])
    return start, end


def _label(token: int, reading: ArticleReading, speech: Speeches) -> Act | None:
    """Who stands before or behind a colon or a dash, outside the sentence."""
    return act_of_transcript(reading, token) or act_of_headline(reading, token) or act_of_list(speech, token)


def _is_within(act: Act, quote: tuple[int, int], reading: ArticleReading) -> bool:
    return quote[0] <= reading.parse.starts[act.cue] < quote[1]


def _words_for(speaker: int, reading: ArticleReading) -> tuple[int, int]:
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
    for other in conjuncts(parse, speaker)[1:]:
        if other > speaker:
            after = max(after, noun_phrase(parse, other)[1])
    if parse.pos[speaker] != "PROPN":
        for other in parse.children(speaker):
            if parse.deps[other] == "appos" and parse.pos[other] == "PROPN" and other - after <= 3:
                after = max(after, *(noun_phrase(parse, one)[1] for one in conjuncts(parse, other)))
    while first > 1 and parse.lower[first] in ("and", "for", "to") and is_person(parse.lemmas[first - 1].lower()):
        first = parse.left_edge(
            first - 1
        )  # "chairman and chief executive officer Ann Lee", "secretary for trade Ann Lee"
    if parse.lower[first] == "and" and first > 0 and parse.pos[first - 1] in ("NOUN", "PROPN"):
        first -= 1  # "trade and industry sources", of which the tree hangs the first word elsewhere
    while parse.lower[first] == "of" and first > 0 and parse.pos[first - 1] in ("NOUN", "PROPN"):
        first = parse.left_edge(first - 1)  # "Department of Justice chief Ann Lee", whatever the tree hangs on it
    while 0 < after < len(parse.words) and parse.pos[after - 1] == parse.pos[after] == "PROPN":
        after += 1  # "his lawyer, Ann Lee", whatever the tree hangs the last name on
    while parse.words[after : after + 1] == ["-"] and parse.pos[after - 1] == "PROPN" and _is_tight(parse, after):
        after += 2  # "Ann Lee-Evans", of which the tree takes the end for an adverb
    if first > 2 and parse.lower[first - 3 : first - 1] == ["according", "to"] and _is_title(parse, first - 1):
        first -= 1  # "according to Innovate Norge", of which the tree takes the first word for a verb
    while first > 1 and parse.words[first - 1] == "-" and _is_tight(parse, first - 1):
        if not parse.words[first - 2][:1].isupper():
            break
        first -= 2  # "Halden-Quill Bank", of which the tree takes the beginning for something else
    while after - first > 2 and parse.pos[after - 1] == "NUM" and parse.words[after - 2] == ",":
        after -= 2  # "Ann Lee, 34, said": an age is no part of a name
    if parse.lemmas[speaker].lower() in words("speech", "documents"):
        after = max(after, _author(speaker, reading))
    return characters(parse, *without_time(parse, first, after))


def _tells_of_office(parse: Parse, speaker: int, preposition: int) -> bool:
    """`analysts at Norrbank`, `a spokesman for the port`, `an aide to the mayor`."""
    word = parse.lower[preposition]
    return word in ("at", "for", "with", "from") or (word == "to" and is_person(parse.lemmas[speaker].lower()))


def _is_title(parse: Parse, token: int) -> bool:
    """Whether two words beside each other have capitals."""
    return parse.words[token][:1].isupper() and parse.words[token + 1][:1].isupper()


def _is_tight(parse: Parse, hyphen: int) -> bool:
    """Whether a hyphen joins two words with capitals."""
    joined = parse.ends[hyphen - 1] == parse.starts[hyphen] and parse.ends[hyphen] == parse.starts[hyphen + 1]
    return joined and parse.words[hyphen + 1][:1].isupper()


def _with_nickname(span: tuple[int, int], reading: ArticleReading) -> tuple[int, int]:
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


def _with_name(span: tuple[int, int], speaker: int, reading: ArticleReading) -> tuple[int, int]:
    """The words with the person's name behind them, which trees hang elsewhere: "Chairman of the Bank N. N."."""
    start, end = span
    held = reading.mentions.around(end - 1)
    if held is not None and held[0] >= start and held[1] > end:
        return start, held[1]  # "the Department of Fire and Emergency Services", of which trees take the head alone
    last = reading.parse.token_at(end - 1)
    # "Finance Minister, N. N., said", of whom trees take the role for a name; "the mayor of Oslo, N. N., said"
    is_role = is_person(reading.parse.lower[last]) or is_person(reading.parse.lemmas[speaker].lower())
    apart = 2 if reading.text[end : end + 2] == ", " and is_role else 1
    naming = reading.mentions.around(end + apart)
    if naming is None or reading.text[end] not in " ," or naming[2].kind != "person" or naming[0] != end + apart:
        return span
    return start, naming[1]


def _named_behind(token: int, reading: ArticleReading) -> int:
    """The token behind the name of "a spokesman for the port, Ann Lee"; 0 where no person is named there."""
    parse = reading.parse
    for other in parse.children(token):
        naming = reading.mentions.around(parse.starts[other])
        if parse.deps[other] == "appos" and naming is not None and naming[2].kind == "person":
            return noun_phrase(parse, other)[1]
    return 0


def _author(document: int, reading: ArticleReading) -> int:
    """The token behind "by the ministry" of "a report (published) by the ministry"; 0 where none is named."""
    parse = reading.parse
    for other in parse.children(document):
        if relation(parse, other) == "nmod" and preposition(parse, other) in ("by", "from"):
            named = next((one for one in parse.children(other) if parse.deps[one] == "appos"), None)
            after = noun_phrase(parse, other)[1]
            is_next = named is not None and parse.left_edge(named) == after and parse.words[after].isalpha()
            return noun_phrase(parse, named)[1] if named is not None and is_next else after
        if parse.deps[other] == "acl" and parse.tags[other] == "VBN":
            agent = by_agent(parse, other)
            apart = is_behind_comma(parse, other)
            if agent is not None and (agent if apart else parse.left_edge(agent)) - document < _NEAR:
                return noun_phrase(parse, agent)[1]
    return 0
