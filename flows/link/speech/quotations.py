"""Whose words a quotation is, where no verb of its own sentence governs them: the steps go from near to far."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from newstables.link.speech.act import Act
from newstables.link.speech.article_speech import Speeches
from newstables.link.speech.introductions import CLOSING_MARKS, introduced
from newstables.link.speech.led_up_to import is_newly_named, of_mood, of_stand, of_subject
from newstables.link.speech.signatures import act_of_signature
from newstables.link.speech.tellers import can_tell, is_self
from newstables.link.tree import child, is_verb, relation, way_up
from newstables.link.words import words

Quote = tuple[int, int]
Step = Callable[[Speeches, Quote], Act | None]

_GAP = 90  # code points between a quotation and the word that tells whose it is
_SO = 6  # … where "so" opens the sentence behind it
_BACK = 3  # sentences of a paragraph that are looked at before a quotation
_MAIN = frozenset(("root", "conj", "parataxis", "advcl", "xcomp", "ccomp"))  # clauses of whoever a sentence is about
_MOST_PARAGRAPHS = 6  # that one quotation runs over
_ARRIVING = frozenset(("come", "go", "run"))  # "…," came the reply
_GOING_ON = frozenset(("and", "but", "so", "or", "yet", "still"))  # “They left,” he said. But “we have 40 of them.”
NOBODY = Act("", -1, -1, ())  # words of saying stand beside it, and whose they are cannot be read


def speaker_of_quotation(speech: Speeches, quote: Quote, deep: int = 0) -> Act | None:
    """The act of speech that a quotation belongs to; None where the text does not say.

    `deep`: how many paragraphs of quotation stand between it and those that ask.
    """
    seen: set[Quote] = set()
    for _ in range(_MOST_PARAGRAPHS):
        if quote in seen:
            break
        seen.add(quote)
        for step in (_signed, _behind, _before, introduced, _in_paragraph):
            act = step(speech, quote)
            if act is NOBODY:
                return None
            if act is not None:
                return act
        following = _run_on(speech, quote)
        if following is None:
            break
        quote = following
    opened = _opened_at(speech, min(seen))
    return (
        _of_paragraph_before(speech, min(seen), deep) if opened in seen else speaker_of_quotation(speech, opened, deep)
    )


def _opened_at(speech: Speeches, quote: Quote) -> Quote:
    """Where the quotation begins that a piece goes on with: each paragraph opens it again."""
    quotes = speech.reading.parse.quotes
    at = bisect_right(quotes, quote[0], key=lambda one: one.start) - 1
    while at > 0 and quotes[at - 1].group == quotes[at].group:
        at -= 1
    return quotes[at].start, quotes[at].end


def _sentence_at(speech: Speeches, position: int) -> int:
    parse = speech.reading.parse
    return parse.sent_of[parse.token_at(max(position, 0))]


def _outside(speech: Speeches, sentence: int) -> list[Act]:
    """The acts of a sentence whose verb is not itself quoted."""
    reading = speech.reading
    return [act for act in speech.acts(sentence) if reading.quote_of(act.cue) is None]


def _signed(speech: Speeches, quote: Quote) -> Act | None:
    return act_of_signature(speech.reading, quote)


def _behind(speech: Speeches, quote: Quote) -> Act | None:
    """`"…," said X` and `"…," X told the court`: the act whose words follow the closing mark."""
    parse = speech.reading.parse
    sentence = _sentence_at(speech, quote[1] - 1)
    first, after = speech.reading.paragraph(sentence)
    opening = _sentence_at(
        speech, quote[0]
    )  # "Lee said: “They left.” Brun says that 40 stayed": what opens inside ends so
    is_inside = bool(speech.reading.text[speech.reading.characters(opening)[0] : quote[0]].strip())
    for act in (act for at in (sentence, sentence + 1) if first <= at < after for act in _outside(speech, at)):
        start = min(parse.starts[act.cue], parse.starts[parse.left_edge(act.speaker)])
        is_same = parse.sent_of[act.cue] == sentence
        if not is_same and (is_inside or _tells_more(speech, act) or _leads_on(speech, act)):
            continue
        is_so = parse.lower[parse.sents[parse.sent_of[act.cue]][0]] in ("so", "thus")  # So said the colonel
        near = _GAP if is_same else _SO if is_so else 2
        if 0 <= start - quote[1] <= near and not speech.reading.document.quote_at(quote[1] + 1):
            return act
    token = parse.token_at(quote[1]) + 1
    follows = token < len(parse) and parse.sent_of[token] == sentence and parse.starts[token] - quote[1] <= 2
    if follows and is_verb(parse, token) and parse.lemmas[token] in words("speech", "saying") | _ARRIVING:
        return NOBODY
    return None


def _tells_more(speech: Speeches, act: Act) -> bool:
    """`"We lost." The mayor said 40 had left`, `"We won." Critics doubt it`: a sentence that tells something itself."""
    parse = speech.reading.parse
    if parse.lemmas[act.cue].lower() in words("speech", "minding") and child(parse, act.cue, "obj") is not None:
        return True
    when = child(parse, act.cue, "advcl")  # "“Cod eat 30.” Brandt laughs when I read it to her"
    if when is not None and not act.contents and child(parse, when, "nsubj") is not None:
        return True
    sentence = parse.sent_of[act.cue]
    return any(parse.sent_of[one] == sentence and speech.reading.quote_of(one) is None for one in act.contents)


def _leads_on(speech: Speeches, act: Act) -> bool:
    """`"We lost." Her brother remembers it otherwise: "We won."`: who speaks is to be quoted behind his colon."""
    parse = speech.reading.parse
    return ":" in parse.words[act.cue : parse.sents[parse.sent_of[act.cue]][1]]


def _before(speech: Speeches, quote: Quote) -> Act | None:
    """`X said: "…"`, `X called it "…"`: the last act that stands before the opening mark."""
    parse = speech.reading.parse
    for act in reversed(_outside(speech, _sentence_at(speech, quote[0]))):
        end = max(parse.ends[act.cue], parse.ends[act.speaker])
        if end <= quote[0]:
            return act
    return None


def _in_paragraph(speech: Speeches, quote: Quote) -> Act | None:
    """The last who spoke in the sentences of the paragraph before; a sentence without a quotation of its own may only
    tell who is to speak.
    """
    sentence = _sentence_at(speech, quote[0])
    lead = speech.reading.text[speech.reading.characters(sentence)[0] : quote[0]].strip()
    if lead and lead.lower() not in _GOING_ON:
        return None  # words quoted inside a sentence are that sentence's affair
    if _is_told_of_behind(speech, quote):
        return NOBODY
    first, _ = speech.reading.paragraph(sentence)
    for before in range(sentence - 1, max(first, sentence - _BACK) - 1, -1):
        acts = [act for act in _outside(speech, before) if _may_introduce(speech, act)]
        if acts:
            return _of_main_clause(speech, acts)
        other = of_subject(speech, before) if before == sentence - 1 else None
        if other is not None and is_newly_named(speech, other.speaker):
            return other
    return _of_next_to_speak(speech, sentence - 1) if sentence > first else None


def _of_next_to_speak(speech: Speeches, sentence: int) -> Act | None:
    """Whoever a sentence right before a quotation leads up to."""
    return of_mood(speech, sentence) or of_stand(speech, sentence) or of_subject(speech, sentence)


def _is_told_of_behind(speech: Speeches, quote: Quote) -> bool:
    """`“We sold 40,” read a note on the door`: the sentence goes on behind the closing mark, by a comma or with a verb,
    and tells in words that no list knows whose it is.
    """
    parse, text = speech.reading.parse, speech.reading.text
    behind = parse.token_at(quote[1])
    if "," in text[quote[1] - 2 : quote[1] + 1] and text[quote[1] - 1] in CLOSING_MARKS:
        return text[quote[1] : quote[1] + 1] != "\n"
    after = parse.sents[parse.sent_of[parse.token_at(quote[1] - 1)]][1]
    return any(parse.pos[one] in ("VERB", "AUX") for one in range(behind + 1, after))


def _may_introduce(speech: Speeches, act: Act) -> bool:
    """Whether whoever speaks in an earlier sentence may have said a quotation: where no content is told, a verb of the
    main clause that utters something; not "than she had thought", "pilgrims who talk", "they held talks".
    """
    parse = speech.reading.parse
    if is_self(parse, act.speaker):
        return False
    if act.contents or act.span:
        return True
    is_main = relation(parse, act.cue) in _MAIN
    lemma = parse.lemmas[act.cue].lower()
    adds = lemma in words("speech", "doing_or_adding") and child(parse, act.cue, "obj") is not None
    is_thought = lemma in words("speech", "minding", "wordless")
    return is_main and not adds and not is_thought and can_tell(parse, act.speaker)


def _of_main_clause(speech: Speeches, acts: list[Act]) -> Act:
    """`Lee wrote after the paper had reported that 40 left. “…”`: the last act that no other one holds."""
    said = {one for act in acts for one in (act.cue, *act.contents)}
    free = (act for act in reversed(acts) if said.isdisjoint(way_up(speech.reading.parse, act.cue)[1:]))
    return next(free, acts[-1])


def _run_on(speech: Speeches, quote: Quote) -> Quote | None:
    """The quotation in the next paragraph that goes on with this one, which was not closed."""
    reading = speech.reading
    text = reading.text
    if text[quote[1] - 1] in CLOSING_MARKS and quote[1] - quote[0] > 1:
        return None
    at = quote[1]
    while at < len(text) and text[at].isspace():
        at += 1
    following = reading.document.quote_at(at)
    return following if following is not None and following[0] == at else None


def _of_paragraph_before(speech: Speeches, quote: Quote, deep: int) -> Act | None:
    """Whoever was quoted or spoke last in the paragraph before one that is all quotation."""
    reading, parse = speech.reading, speech.reading.parse
    sentence = _sentence_at(speech, quote[0])
    first, after = reading.paragraph(sentence)
    start, end = reading.characters(first)[0], reading.characters(after - 1)[1]
    if first == 0 or reading.text[start : quote[0]].strip() or reading.text[quote[1] : end].strip(" \t.,:;"):
        return None
    before, _ = reading.paragraph(first - 1)
    for earlier in range(first - 1, max(before, first - _BACK) - 1, -1):
        acts = [act for act in _outside(speech, earlier) if _may_introduce(speech, act)]
        if acts:
            return acts[-1] if parse.lemmas[acts[-1].cue] not in words("speech", "putting_questions") else None
        if earlier == first - 1 and (mood := of_mood(speech, earlier) or of_stand(speech, earlier)) is not None:
            return mood
    above = reading.document.quote_at(reading.characters(first - 1)[1] - 1)
    asks = above is not None and reading.text[above[0] : above[1]].rstrip(CLOSING_MARKS).endswith("?")
    if above is None or asks or deep == _MOST_PARAGRAPHS:
        return None
    return speaker_of_quotation(speech, above, deep + 1)
