"""The attributions of a sentence: "according to X", "X said …", "…, X said"; who speaks, and for which words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newstables.lexicon import alternation
from newstables.link.hints import FIGURES, SOURCE, SPEECH, lexicon, words
from newstables.link.scene import LONGEST_SENTENCE, Scene
from newstables.link.speakers import can_speak, speaker_end, subject_span
from newstables.records import Actor

_LONGEST_SPEAKER = 140  # code points; longer stretches before a verb are no subject
_DEEPEST = 12  # how long a chain of "he said" is followed back
_REACH = 500  # how far back a pronoun looks for its person
SENTENCES = 3  # how many sentences of a paragraph a quotation's speaker may be away
_OPENS_QUOTE = re.compile(r"[\"“]\w|``")
_GOES_ON = re.compile(r"\b(?:that|adding|saying)\b|[\"“]\w|``")
_WORD = re.compile(r"[\w'’.-]+")
_NO_WORDS: frozenset[bytes] = frozenset()
_SPEAKS = SPEECH | SOURCE | FIGURES


@dataclass(slots=True)
class Frame:
    """One attribution in a sentence, and the stretch of text that it answers for."""

    rule: str
    start: int  # the words for the speaker
    end: int
    actor: Actor | None
    scope_start: int
    scope_end: int
    verb_end: int = 0


@cache
def _sources() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(lexicon()['speech']['sources'])})\s+", re.IGNORECASE)


@cache
def _figures() -> re.Pattern[str]:
    verbs = alternation(lexicon()["speech"]["figures"])
    return re.compile(rf"\b(?:{verbs})\s+the\s+(?:[\w’'-]+\s+){{1,12}}?(?:at|above|below)\b")


def frames_of(index: int, scene: Scene) -> list[Frame]:
    """The attributions of one sentence, in order; read once."""
    frames = scene.frames.get(index)
    if frames is None:
        start, end = scene.sentences[index]
        hints, found = scene.hints_at(index) if end - start < LONGEST_SENTENCE else (0, _NO_WORDS)
        frames = _read(start, end, hints, found, scene) if hints & _SPEAKS else []
        scene.frames[index] = frames
    result: list[Frame] = frames
    return result


def _read(start: int, end: int, hints: int, found: frozenset[bytes], scene: Scene) -> list[Frame]:
    frames: list[Frame] = []
    scene.depth += 1
    if hints & SOURCE:
        _read_sources(start, end, scene, frames)
    if hints & SPEECH:
        _read_verbs(start, end, hints, found, scene, frames)
    if hints & FIGURES and not frames:
        put = _figures().search(scene.text, start, end)
        if put is not None and scene.document.quote_at(put.start()) is None:
            frame = _subject(*put.span(), start, end, scene)
            if frame is not None:
                frame.scope_start = put.start()
                frames.append(frame)
    scene.depth -= 1
    return frames


def _read_sources(start: int, end: int, scene: Scene, frames: list[Frame]) -> None:
    for match in _sources().finditer(scene.text, start, end):
        if scene.document.quote_at(match.start()) is None:
            frame = _according_to(match, start, end, scene)
            if frame is not None:
                frames.append(frame)


def _read_verbs(start: int, end: int, hints: int, found: frozenset[bytes], scene: Scene, frames: list[Frame]) -> None:
    text, quote_at = scene.text, scene.document.quote_at
    quoting = words("speech", "quoting")
    for at, after, verb in _verbs_in(start, end, found, text):
        if quote_at(at) is not None:
            continue
        if hints & FIGURES and not frames and text.endswith(" and ", start, at):
            put = _figures().search(text, start, at)  # "X put the losses at three and said …"
            frame = _subject(*put.span(), start, end, scene) if put is not None else None
            if put is not None and frame is not None:
                frame.scope_start, frame.scope_end = put.start(), at
                frames.append(frame)
        if verb not in quoting or _OPENS_QUOTE.search(text, after, end):
            frame = (
                _inverted(at, after, start, end, scene)
                or _shared(at, after, frames, end, scene)
                or _subject(at, after, start, end, scene)
            )
            if frame is not None:
                frames.append(frame)


def _verbs_in(start: int, end: int, known: frozenset[bytes], text: str) -> list[tuple[int, int, str]]:
    """Where the verbs of speech in a sentence start and end, and which they are; `known` are its words with hints."""
    verbs = words("speech", "verbs")
    found = []
    for word in map(bytes.decode, known):
        at = text.find(word, start, end) if word in verbs else -1
        while at >= 0:
            after = at + len(word)
            before, behind = text[at - 1 : at], text[after : after + 1]
            if not (before.isalnum() or before == "_" or behind.isalnum() or behind == "_"):
                found.append((at, after, word))
            at = text.find(word, after, end)
    return sorted(found) if len(found) > 1 else found


def _according_to(match: re.Match[str], start: int, end: int, scene: Scene) -> Frame | None:
    """ "…, according to the CIA" answers for what is before; "According to the CIA, …" for what follows."""
    stop = speaker_end(match.end(), end, scene.text)
    if stop <= match.end():
        return None
    first = not _WORD.search(scene.text, start, match.start())
    if first:
        scope = (stop, end)
    else:
        scope = (start, match.start())
        before = scene.text[start : match.start()]
        if before.rstrip().endswith(",") and before.count(",") == 1 and len(before.split()) <= 2:
            scope = (stop, end)  # "But, according to the CIA, …"
    actor = _actor_of(match.end(), stop, scene)
    return Frame("according to <speaker>", match.end(), stop, actor, *scope)


def _inverted(at: int, after: int, start: int, end: int, scene: Scene) -> Frame | None:
    """`"…," said X`: the subject follows its verb after a quotation or a comma."""
    text = scene.text
    before = text[start:at].rstrip()
    if not before or before[-1] not in ",?!\"”'’" or not text[after : after + 1].isspace():
        return None
    begin = after + 1
    following = _WORD.match(text, begin, end)
    if following is None:
        return None
    word = following[0].lower()
    if (word in words("speech", "adverbials") and word not in ("the", "a")) or word in (
        "that",
        "it",
        "he",
        "she",
        "its",
        "his",
    ):
        return None
    stop = speaker_end(begin, end, text)
    if stop <= begin or stop - begin > _LONGEST_SPEAKER:
        return None
    # "Karin Ek, the chief executive, said profits …" is no inversion: a subject stands before the comma.
    if before[-1] == "," and scene.document.quote_at(start + len(before) - 2) is None:
        named = scene.mentions_in(begin, stop)
        if not (named and named[0][2].kind == "person") or _complement_follows(stop, end, text):
            return None
        if len(text[begin : named[0][0]].split()) > 4 or named[0][1] < stop - 40:
            return None
    # "said the minister, Bodil Krag, adding that …"
    name = scene.mentions_in(stop + 2, min(end, stop + 60)) if text[stop : stop + 2] == ", " else []
    if name and name[0][0] == stop + 2 and name[0][2].kind == "person" and not scene.mentions_in(begin, stop):
        stop = name[0][1]
    goes_on = _GOES_ON.search(text, stop, end) is not None
    return Frame('"…," said <speaker>', begin, stop, _actor_of(begin, stop, scene), start, end if goes_on else at)


def _complement_follows(stop: int, end: int, text: str) -> bool:
    return len(text[stop:end].split()) > 3 and text[stop] not in ",.;"


def _subject(at: int, after: int, start: int, end: int, scene: Scene) -> Frame | None:
    """ "X said …" and "…, X said": the subject stands before its verb."""
    text = scene.text
    stop = at
    left = text[max(start, stop - _LONGEST_SPEAKER * 2) : stop]
    offset = stop - len(left)
    parts = left.split()
    while parts and parts[-1].lower() in words("speech", "auxiliaries"):
        stop = offset + left.rstrip().rfind(parts[-1])
        left = text[offset:stop]
        parts.pop()
    if not parts or parts[-1].lower() in words("speech", "no_report"):
        return None
    begin, stop, boundary = subject_span(left, offset)
    if begin >= stop or stop - begin > _LONGEST_SPEAKER:
        return None
    if text[begin:stop].endswith(" and"):  # "Mr Rotich refused to concede and said …"
        named = scene.mentions_in(begin, stop)
        if not named or len(text[begin : named[0][0]].split()) > 4:
            return None
        stop = named[0][1]
    phrase = text[begin:stop]
    first = phrase.split()[0]
    if not phrase[-1].isalnum() and phrase[-1] not in ".)":
        return None
    if not words("speech", "verbs").isdisjoint(phrase.split()) or phrase.lower() in words("speakers", "no_speaker"):
        return None
    actor = _actor_of(begin, stop, scene)
    if not can_speak(phrase) if actor is None else first.lower() in words("about", "oblique"):
        return None
    tail = text[after:end]
    stripped = tail.strip()
    head = _WORD.match(stripped)
    word = head[0].lower().rstrip(".") if head else ""
    at_start = not _WORD.search(text, start, begin) or begin - start < 3
    quoted = boundary in "\"”'"
    opens = at_start or not boundary or boundary not in ",\"”'"
    ends = not opens and (
        quoted or head is None or word in words("speech", "adverbials") or text[after : after + 1] in ",."
    )
    if head is None or stripped[:1] in (".", "!", "?"):
        ends = True
    if first.lower() in ("what", "which", "that", "who") or word == "nothing":
        return None
    if ends:
        scope_end = begin
        if _GOES_ON.search(tail) or stripped[:1] in (",", ":"):
            scope_end = end
        return Frame("…, <speaker> <verb>", begin, stop, actor, start, scope_end, after)
    return Frame("<speaker> <verb> …", begin, stop, actor, after, end, after)


def _shared(at: int, after: int, frames: list[Frame], end: int, scene: Scene) -> Frame | None:
    """ "The minister called it a lie and said …": the second verb has the subject of the first."""
    if not frames or scene.text[at - 5 : at] != " and ":
        return None
    before = frames[-1]
    if not before.verb_end:
        return None
    return Frame("<speaker> … and <verb>", before.start, before.end, before.actor, after, end, after)


def _actor_of(begin: int, stop: int, scene: Scene) -> Actor | None:
    """The actor that the words for a speaker stand for, where they make it plain."""
    phrase = scene.text[begin:stop]
    lowered = phrase.lower()
    parts = lowered.split()
    named = scene.mentions_in(begin, stop)
    persons = [actor for _, _, actor in named if actor.kind == "person"]
    if persons:
        owner = named[0]
        if len({actor.actor_id for actor in persons}) == 1:
            # "Whitcombe's wife" is not Whitcombe.
            if scene.text[owner[1] : owner[1] + 2] in ("'s", "’s") and owner[2] is persons[0]:
                return None
            return persons[0]
        return persons[-1] if scene.text[owner[1] : owner[1] + 2] in ("'s", "’s") else persons[0]
    if parts and parts[0] in words("speakers", "he") and len(parts) == 1:
        return person_before(begin, scene)
    if parts and parts[0] in ("his", "her"):
        return None
    organisations = [item for item in named if item[2].kind == "organisation"]
    if organisations:
        start, end, actor = organisations[-1] if " of " in lowered or " at " in lowered else organisations[0]
        rest = scene.text[end:stop].lower().split()
        before = scene.text[begin:start].lower().split()
        if not rest and set(before) <= {
            "the",
            "a",
            "an",
            "group",
            "charity",
            "union",
            "medical",
            "agency",
            "company",
        }:
            return actor
        spoken = set(rest) | set(before)
        if spoken & words("speakers", "mouthpieces") or not rest:
            return actor
        return None
    countries = [item for item in named if item[2].kind == "country"]
    if countries:
        _, end, actor = countries[0]
        rest = scene.text[end:stop].lower().replace("'s", "").replace("’s", "").split()
        before = scene.text[begin : countries[0][0]].lower().split()
        if (not rest and set(before) <= {"the"}) or (rest and rest[-1] in words("speakers", "governments")):
            return actor
        return None
    if parts and parts[0] == "the" and 1 < len(parts) <= 4:
        return _by_role(parts[-1], scene)
    return None


def _by_role(noun: str, scene: Scene) -> Actor | None:
    """ "the minister" is the one person of the article whose role says minister."""
    owners = scene.in_role(noun)
    return owners[0] if len(owners) == 1 else None


def person_before(position: int, scene: Scene) -> Actor | None:
    """The person whom "he" or "she" stands for: who spoke last in the paragraph (before it, where it names nobody),
    else the last one named.
    """
    paragraph = scene.text.rfind("\n\n", max(0, position - _REACH), position)
    named = [item for item in scene.mentions_in(max(0, position - _REACH), position) if item[2].kind == "person"]
    near = [item for item in named if item[0] > paragraph]
    index = scene.document.sentence_index(position)
    for before in range(index - 1, max(-1, index - 1 - SENTENCES), -1):
        if (scene.sentences[before][0] < paragraph and near) or scene.depth > _DEEPEST:
            break
        for frame in reversed(frames_of(before, scene)):
            if frame.actor is not None and frame.actor.kind == "person":
                return frame.actor
    near = near or named
    for start, end, actor in reversed(near):
        after = _WORD.search(scene.text, end, end + 24)
        before_it = scene.text[max(0, start - 40) : start].split()
        verbs = words("speech", "verbs")
        if (after is not None and after[0] in verbs) or not verbs.isdisjoint(before_it[-3:]):
            return actor
    return near[-1][2] if near else None
