"""Who says a number: the act of speech that its words stand under, else whose quotation they are in."""

from __future__ import annotations

from newstables.language.questions import is_passive
from newstables.link.names_behind import torn_name, with_name, with_nickname
from newstables.link.people.actor_of import People
from newstables.link.people.titled import titled
from newstables.link.reading import ArticleReading
from newstables.link.speech import Act, Speeches
from newstables.link.speech.beside_quotations import speaking_next
from newstables.link.speech.expectations import is_expected_beside
from newstables.link.speech.final_words import AT_END
from newstables.link.speech.foreseen_amounts import FORESEEN
from newstables.link.speech.gaps import GAPPED
from newstables.link.speech.headlines import HEADED, SIGNED, act_of_headline, behind_mark
from newstables.link.speech.lists import act_of_list
from newstables.link.speech.market_views import VIEW
from newstables.link.speech.owners import without_subject
from newstables.link.speech.parts_told import act_of_next_victims, act_of_whole
from newstables.link.speech.put_in import PUT_IN, last_mark
from newstables.link.speech.quotations import speaker_of_quotation
from newstables.link.speech.transcripts import LABELLED, act_of_transcript, start_of_label
from newstables.link.words import words
from newstables.link.words_for import words_for
from newstables.records import Claim

# Rules of whoever stands around his figure: of all others, a number in the words for a speaker he does not say.
_AROUND_FIGURE = frozenset((GAPPED, FORESEEN, VIEW, LABELLED, HEADED, SIGNED))


def set_speaker(claim: Claim, reading: ArticleReading, speech: Speeches, people: People) -> Act | None:
    """Fill who says the claim, by which words, and whether it is quoted; the act that says so."""
    token = reading.token(claim)
    quote = reading.quote_of(token)
    claim.is_quoted = quote is not None
    act, rule = _act_of(claim, token, quote, reading, speech)
    if act is None or is_expected_beside(reading.text, claim.start, claim.end):
        return None
    said_by = with_nickname(words_for(act.speaker, reading), reading)
    start, end = with_name(said_by, act.speaker, reading)
    start, end = _without_others(start, end, claim, act, reading, rule)
    start, end = _without_cue(start, end, act, reading)
    if start <= claim.start < end and rule not in _AROUND_FIGURE:
        return None  # "said the 72-year-old": how old a speaker is he does not say
    cue_start, cue_end = reading.parse.starts[act.cue], reading.parse.ends[act.cue]
    whole = titled(reading, start)  # "the head of the union, Ana Duarte", of which trees take the union for her
    if whole is not None and not start < cue_start < whole[1]:
        end = max(end, whole[1])  # "minister of trade and chairman of the council Ana Duarte said"
    torn = torn_name((start, end), act.speaker, reading)
    if torn is not None:
        start, end = min(start, torn[0]), max(end, torn[1])
    claim.attributed_to = " ".join(reading.text[start:end].split())
    claim.attribution_rule = rule
    if claim.about_start is not None and start <= claim.about_start < end and rule == GAPPED:
        claim.about = claim.about_start = claim.about_end = claim.about_rule = None  # who says it is not what it counts
    if claim.agent is not None and (rule == GAPPED or _tells_by_action(claim, act, start, end, reading)):
        claim.agent, claim.agent_start, claim.agent_end = claim.attributed_to, start, end
    actor = people.actor_of(act.speaker)
    if actor is None and end > said_by[1] and (naming := reading.mentions.around(end - 1)) is not None:
        actor = naming[2]
    if whole is not None and whole[1] <= end:
        actor = whole[2]
    actor = torn[2] if torn is not None else actor
    claim.attributed_actor_id = actor.actor_id if actor is not None else None
    claim.speech_start, claim.speech_end = min(start, cue_start), max(end, cue_end)
    return act


def _tells_by_action(claim: Claim, act: Act, start: int, end: int, reading: ArticleReading) -> bool:
    """Whether a claim's action is the very word that tells it, and another is taken for who does it: "Officials
    maintained that the water was safe, pointing to 40 tests".
    """
    parse, agent = reading.parse, claim.agent_start
    if agent is None or start <= agent < end or claim.action != parse.lemmas[act.cue].lower():
        return False
    return parse.pos[parse.token_at(agent)] != "PRON" and not is_passive(parse, act.cue)


def _act_of(
    claim: Claim, token: int, quote: tuple[int, int] | None, reading: ArticleReading, speech: Speeches
) -> tuple[Act | None, str]:
    """The act that tells a claim, and by which rule: the clause above it, its quotation, or its label."""
    act = speech.governing(token) or act_of_whole(speech, claim) or act_of_next_victims(speech, claim)
    if act is not None and claim.kind == "age" and (act.deed or _is_likened(act, reading)):
        act = None  # "wanted to leave her 50-year-old husband": an age is nothing that anybody wants or promises
    rule = act.rule if act is not None else ""
    if quote is not None and (act is None or act.deed or not _is_within(act, quote, reading)):
        own = speaker_of_quotation(speech, quote) if act is None or act.deed else None
        if own is None and act is None:
            own = speaking_next(speech, quote)
        if own is not None:
            act, rule = own, f"<quotation> {own.rule}"
    label = _label(token, reading, speech) if act is None else None
    return (act, rule) if label is None else (label, label.rule)


def _without_cue(start: int, end: int, act: Act, reading: ArticleReading) -> tuple[int, int]:
    """The words for a speaker without a verb of saying that trees take for a part of them, and with both brackets."""
    parse = reading.parse
    cue = parse.starts[act.cue]
    if start < cue < end and act.cue > act.speaker and parse.pos[act.cue] == "NOUN":
        end = parse.ends[act.cue - 1]  # "figures from the Guild show"
    if start == cue and act.cue < act.speaker and parse.tags[act.cue] in ("VBD", "VBN"):
        start = parse.starts[act.cue + 1]  # "…, added residents"
    if start < cue < end and act.cue > act.speaker and parse.pos[act.cue] == "VERB":
        last = act.cue - 1  # "Lee said the North's profit fell", of which the tree takes the North for him
        while last > act.speaker and (parse.lower[last] in ("who", "which") or parse.words[last] == ","):
            last -= 1  # "the centre, which estimated it at 12, and the ministry"
        end = parse.ends[last]
    own = reading.text[start:end]
    if own.count(")") > own.count("("):
        behind = own.partition(")")[2]
        return end - len(behind.lstrip()), end  # "head of the Union (TU) Ann Lee", of which trees take "TU) Ann Lee"
    return start, end + (own.count("(") > own.count(")") and reading.text[end : end + 1] == ")")


def _without_others(
    start: int, end: int, claim: Claim, act: Act, reading: ArticleReading, rule: str
) -> tuple[int, int]:
    """The words for a speaker without those beside them that his rule tells are not his."""
    if rule == GAPPED and start < claim.start < end:
        end = reading.parse.ends[act.speaker]  # "the charity 900", "the firm at £9m": who counted so many
    if rule == FORESEEN:
        start = reading.parse.starts[act.speaker]  # "the 4 percent economists had expected"
    if rule == VIEW:
        end = reading.parse.ends[act.speaker]  # "the consensus of 75 cents"
    end = min(end, without_subject(reading.parse, act.cue, act.speaker, end))
    if rule == PUT_IN and (mark := last_mark(reading.parse, reading.parse.token_at(start), act.speaker)) is not None:
        start = reading.parse.starts[
            mark + 1
        ]  # "Sales, two aides said, fell", of which the tree takes the sales for them
    for told in act.contents:  # "is accused by police of 43 thefts", which the tree makes theirs
        if reading.parse.heads[told] == act.speaker and start < reading.parse.starts[told] < end:
            end = reading.parse.ends[reading.parse.left_edge(told) - 1]
    if rule == AT_END:
        end = reading.parse.ends[act.cue - 1]  # "figures from the Guild", of which the tree may end at the figures
    if rule == LABELLED:
        start = start_of_label(reading.text, start)
    if rule in (LABELLED, HEADED):
        end = min(end, reading.text.index(":", start))  # "QUESTION: And how many want …", "Sources: Cole to get …"
    if rule == SIGNED:
        start += behind_mark(reading.text[start : reading.parse.starts[act.speaker]])
    return start, end


def _is_likened(act: Act, reading: ArticleReading) -> bool:
    """`likened it to the fight for the 6-year-old boy`: whom a verb names or likens is told beside it."""
    lemma = reading.parse.lemmas[act.cue].lower()
    return act.rule == "<speaker> <verb> <figure>" and lemma in words("speech", "likening", "calling", "judging")


def _label(token: int, reading: ArticleReading, speech: Speeches) -> Act | None:
    """Who stands before or behind a colon or a dash, outside the sentence."""
    return act_of_transcript(reading, token) or act_of_headline(reading, token) or act_of_list(speech, token)


def _is_within(act: Act, quote: tuple[int, int], reading: ArticleReading) -> bool:
    return quote[0] <= reading.parse.starts[act.cue] < quote[1]
