"""Who says a number: the attribution that its words stand under, or the speaker of its quotation."""

from __future__ import annotations

from newstables.link.frames import SENTENCES, Frame, frames_of
from newstables.link.scene import Scene, Sentence
from newstables.records import Claim

_CLOSERS = "\"”'’`"


def set_speaker(claim: Claim, scene: Scene, sentence: Sentence, quote: tuple[int, int] | None) -> Frame | None:
    """Fill who says the claim; the frame that says so."""
    if sentence.frames is None:
        sentence.frames = frames_of(sentence.index, scene)
    frame = _governing(claim.number_start, sentence.frames) if sentence.frames else None
    if frame is None and quote is not None:
        frame = _speaker_of_quote(sentence.index, quote, scene)
    if frame is None:
        return None
    claim.attributed_to = " ".join(scene.text[frame.start : frame.end].split())
    claim.attributed_actor_id = frame.actor.actor_id if frame.actor else None
    claim.attribution_rule = frame.rule
    return frame


def _governing(position: int, frames: list[Frame]) -> Frame | None:
    """The narrowest frame that answers for a number."""
    narrowest, width = None, 0
    for frame in frames:
        if frame.scope_start <= position < frame.scope_end:
            own = frame.scope_end - frame.scope_start
            if narrowest is None or own < width:
                narrowest, width = frame, own
    return narrowest


def _speaker_of_quote(index: int, quote: tuple[int, int], scene: Scene) -> Frame | None:
    """The speaker named where the quotation goes on or ends, else just before it in the paragraph."""
    sentences, text = scene.sentences, scene.text
    # Onwards while the quotation lasts: its end has the speaker.
    after = index
    while after + 1 < len(sentences) and sentences[after][1] < quote[1] and after - index < SENTENCES * 2:
        after += 1
        frames = frames_of(after, scene)
        if frames:
            return _quoting(frames[0])
    # Back through the paragraph. Words quoted in the middle of a sentence are that sentence's affair.
    if quote[0] > sentences[index][0] + 1:
        return None
    before = index
    while (
        before > 0 and index - before < SENTENCES and "\n" not in text[sentences[before - 1][1] : sentences[before][0]]
    ):
        before -= 1
        frames = frames_of(before, scene)
        if frames:
            return _quoting(frames[-1])
    # A quotation that is not closed goes on in the next paragraph; one that follows such a one goes on from it.
    closed = text[quote[1] - 1] in _CLOSERS and quote[1] - quote[0] > 1
    if not closed and after + 1 < len(sentences) and text[sentences[after + 1][0]] in '"“`':
        following = scene.document.quote_at(sentences[after + 1][0])
        frames = frames_of(after + 1, scene)
        if frames:
            return _quoting(frames[0])
        if following is not None and following != quote and after + 2 < len(sentences):
            frames = frames_of(after + 2, scene)
            if frames and sentences[after + 1][1] < following[1]:
                return _quoting(frames[0])
    return None


def _quoting(frame: Frame) -> Frame:
    return Frame("<quotation> " + frame.rule, frame.start, frame.end, frame.actor, frame.scope_start, frame.scope_end)
